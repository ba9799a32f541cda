"""In: questions as users give them: a text, several by name, a file of `estimand` lines. Out: estimand declarations.

Each question is parsed separately, so that no text can declare anything else. Errors point into the original text;
several are shown one below the other. Not decided here: what a question refers to (context.py).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from hlmdsl.options import shown_option
from hlmdsl.questions.question_errors import NotAQuestion, QuestionNotReadable
from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.parse import parse_recovering
from hlmdsl.syntax.read_text import read_source

PREFIX = "estimand question = "
"""What a question lacks of a declaration."""

NAME = "answer"
"""The name of questions without one; several are numbered."""


@frozen
class Questions:
    """Estimands to be looked up in the context of a model; their places are in `source`."""

    declarations: tuple[ast.EstimandDecl, ...]
    source: SourceText


def read_questions(given: object, name: object = None, taken: Iterable[str] = ()) -> Questions:
    """A text, texts by their names, texts in a row, or the path of a file. What has no name gets one that is not
    `taken`. Raises HlmError with everything in them that cannot be read.
    """
    if isinstance(given, os.PathLike) or (isinstance(given, str) and _is_path(given)):
        _no_name_for_many(name, given)
        return _declared(read_source(Path(given)))
    if isinstance(given, str):
        if given.split(maxsplit=1)[:1] == ["estimand"]:
            _no_name_for_many(name, given)
            return _declared(SourceText("<questions>", given))
        own = name if name is not None else _free(NAME, frozenset(taken))
        return _each({_text(own, "a name"): given}, "<question>")
    if isinstance(given, Mapping):
        _no_name_for_many(name, given)
        return _each({_text(n, "a name"): _text(q, "a question") for n, q in given.items()}, "<questions>")
    if isinstance(given, Iterable) and not isinstance(given, bytes):
        texts = [_text(q, "a question") for q in given]
        if len(texts) == 1:
            return read_questions(texts[0], name, taken)
        _no_name_for_many(name, texts)
        before = frozenset(taken)
        return _each({_free(f"{NAME}_{i}", before): q for i, q in enumerate(texts, start=1)}, "<questions>")
    raise _refused("a question is a text, several are a mapping of names to texts", given)


def _is_path(text: str) -> bool:
    return text.endswith(".hlm") and "(" not in text and "\n" not in text


def _free(name: str, taken: frozenset[str]) -> str:
    while name in taken:
        name += "_"
    return name


def _text(given: object, what: str) -> str:
    if not isinstance(given, str):
        raise _refused(f"{what} is a text", given)
    return given


def _no_name_for_many(name: object, given: object) -> None:
    if name is not None:
        advice = 'give each its name: `fit.ask({"first": "...", "second": "..."})`'
        raise _refused("one name was given for several questions", name, advice)


def _refused(fact: str, given: object, advice: str = "") -> HlmError:
    usual = '`fit.ask("at(x = 1) - at(x = 0)", name="difference")`'
    return HlmError([QuestionNotReadable(span=None, fact=fact, given=shown_option(given), advice=advice or usual)])


def _each(texts: Mapping[str, str], called: str) -> Questions:
    """Every text as the right side of a separate estimand."""
    if not texts or not all(text.strip() for text in texts.values()):
        raise _refused("nothing was asked", dict(texts))
    source = SourceText(called, "\n".join(texts.values()))
    declarations: list[ast.EstimandDecl] = []
    found: list[Diagnostic] = []
    start = 0
    for name, text in texts.items():
        wrapped = SourceText(called, PREFIX + text)
        place = Span(start, start + len(text))
        tree, wrong = parse_recovering(wrapped)
        by, start = start - len(PREFIX), start + len(text) + 1
        wrong = (*wrong, *_others(tree.declarations[1:]))
        if wrong:
            found += [moved(d, by, place) for d in wrong]
            continue
        (declaration,) = (moved_node(d, by) for d in tree.declarations)
        assert isinstance(declaration, ast.EstimandDecl)
        own = ast.node(ast.Name, span=place, text=name)
        declarations.append(declaration.model_copy(update={"span": place, "keyword_span": place, "name": own}))
    if found:
        raise HlmError(found, source)
    return Questions(tuple(declarations), source)


def _declared(source: SourceText) -> Questions:
    """A text with only `estimand` lines."""
    tree, wrong = parse_recovering(source)
    others = [d for d in tree.declarations if not isinstance(d, ast.EstimandDecl)]
    if wrong or others:
        raise HlmError([*wrong, *_others(others)], source)
    if not tree.declarations:
        raise HlmError([*_refused("nothing was asked", source.text).diagnostics], source)
    return Questions(tuple(d for d in tree.declarations if isinstance(d, ast.EstimandDecl)), source)


def _others(declarations: Iterable[ast.Declaration]) -> tuple[NotAQuestion, ...]:
    return tuple(NotAQuestion(span=d.keyword_span, keyword=getattr(d, "kind", "")) for d in declarations)


def moved_node[N: ast.Node](node: N, by: int) -> N:
    """The node with all its places so many characters further on."""

    def one(value: Any) -> Any:
        if isinstance(value, Span):
            return Span(value.start + by, value.end + by)
        if isinstance(value, ast.Node):
            return moved_node(value, by)
        return tuple(map(one, value)) if isinstance(value, tuple) else value

    return node.model_copy(update={name: one(getattr(node, name)) for name in type(node).model_fields})


def moved(diagnostic: Diagnostic, by: int, within: Span) -> Diagnostic:
    """The diagnostic with its places so many characters further on, those that are outside left out."""

    def one(value: Any) -> Any:
        if isinstance(value, Span):
            return _clipped(Span(value.start + by, value.end + by), within)
        if isinstance(value, tuple) and any(isinstance(v, Label) for v in value):
            labels = (replace(v, span=one(v.span)) for v in value)
            return tuple(label for label in labels if label.span is not None)
        return value

    return replace(diagnostic, **{f.name: one(getattr(diagnostic, f.name)) for f in fields(diagnostic)})


def _clipped(span: Span, within: Span) -> Span | None:
    start, end = max(span.start, within.start), min(span.end, within.end)
    return Span(start, end) if start <= end and span.end >= within.start else None
