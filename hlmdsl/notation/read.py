"""In: a formula or a call in R's or Python's notation. Out: its tree, or where it cannot be read.

Not decided here: what it means, or which program it is of.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from lark import Lark, Token, Transformer
from lark.exceptions import UnexpectedInput, UnexpectedToken

from hlmdsl.notation import tree
from hlmdsl.notation.errors import TooDeep, TooLong, Unreadable
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.tables import grammar_text

LONGEST = 20_000
DEEPEST = 64


def read(source: SourceText) -> tree.Node:
    """The tree of a text. Raises HlmError if it is not of this notation."""
    text = source.text
    if len(text) > LONGEST:
        raise HlmError([TooLong(span=None, length=len(text), most=LONGEST)])
    if (depth := _deepest(text)) > DEEPEST:
        raise HlmError([TooDeep(span=None, depth=depth, most=DEEPEST)])
    try:
        parsed = _parser().parse(text)
    except UnexpectedInput as wrong:
        raise HlmError([_unreadable(wrong, text)], source) from None
    found: tree.Node = _Builder().transform(parsed)
    return found


@cache
def _parser() -> Lark:
    return Lark(grammar_text("formula.lark"), parser="lalr", propagate_positions=True, maybe_placeholders=False)


def _deepest(text: str) -> int:
    depth = deepest = 0
    for character in re.sub(r"\"[^\"]*\"|'[^']*'", "", text):
        depth += (character in "([{") - (character in ")]}")
        deepest = max(deepest, depth)
    return deepest


def _unreadable(wrong: UnexpectedInput, text: str) -> Unreadable:
    at = wrong.pos_in_stream
    token = wrong.token if isinstance(wrong, UnexpectedToken) else None
    if token is not None and token.type == "$END":
        return Unreadable(span=Span(len(text.rstrip()), len(text.rstrip())), found="the end", at_end=True)
    at = len(text) if at is None else at
    word = str(token) if token is not None else text[at : at + 1]
    return Unreadable(span=Span(at, at + len(word)), found=f"`{word}`", at_end=False)


def _span(pieces: list[Any]) -> Span:
    first, last = pieces[0], pieces[-1]
    return _of(first).to(_of(last))


def _of(piece: Any) -> Span:
    if isinstance(piece, Token):
        return Span(piece.start_pos or 0, piece.end_pos or 0)
    span: Span = piece.span
    return span


def _bare(name: str) -> str:
    return name[1:-1] if name.startswith("`") else name


def _unquoted(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text[1:-1])


class _Builder(Transformer[Token, tree.Node]):
    """From the bottom up. Brackets are not among the children, so a span that needs them takes the rule's own."""

    def start(self, pieces: list[Any]) -> Any:
        return pieces[-1]

    def name(self, pieces: list[Token]) -> tree.Name:
        return tree.Name(_bare(str(pieces[0])), _span(pieces))

    def number(self, pieces: list[Token]) -> tree.Number:
        return tree.Number(str(pieces[0]).removesuffix("L"), _span(pieces))

    def text(self, pieces: list[Token]) -> tree.Text:
        return tree.Text(_unquoted(str(pieces[0])), _span(pieces))

    def parentheses(self, pieces: list[tree.Node]) -> tree.Parentheses:
        inside = _span(pieces)
        return tree.Parentheses(pieces[0], Span(max(inside.start - 1, 0), inside.end + 1))

    def argument(self, pieces: list[Any]) -> tree.Argument:
        return tree.Argument(None, pieces[0], _span(pieces))

    def named_argument(self, pieces: list[Any]) -> tree.Argument:
        word = str(pieces[0])
        name = _unquoted(word) if word[0] in "\"'" else _bare(word)
        return tree.Argument(name, pieces[1], _span(pieces))

    def call(self, pieces: list[Any]) -> tree.Node:
        base, *arguments = pieces
        function = base.text.rsplit("::", 1)[-1] if isinstance(base, tree.Name) else ""
        end = _span(pieces).end + (1 if arguments else len("()"))
        return tree.Call(function, tuple(arguments), Span(base.span.start, end))

    def method(self, pieces: list[Any]) -> Any:
        return pieces[0]  # `.fit()` of Python

    def index(self, pieces: list[Any]) -> tree.Index:
        base, *items = pieces
        return tree.Index(base, tuple(items), Span(base.span.start, _span(pieces).end + 1))

    def column_of(self, pieces: list[Any]) -> tree.Node:
        return tree.Name(str(pieces[1]), _span(pieces))  # data$x is the column x

    def collection(self, pieces: list[Any]) -> tree.Collection:
        span = _span(pieces) if pieces else Span(0, 0)
        return tree.Collection(tuple(p for p in pieces if isinstance(p, tree.Argument)), span)

    def formula(self, pieces: list[tree.Node]) -> tree.Formula:
        return tree.Formula(pieces[0], pieces[1], _span(pieces))

    def one_sided(self, pieces: list[tree.Node]) -> tree.Formula:
        return tree.Formula(None, pieces[0], _span(pieces))

    def bars(self, pieces: list[Any]) -> tree.Bars:
        return tree.Bars(tuple(pieces[::2]), tuple(str(p) for p in pieces[1::2]), _span(pieces))

    def _chain(self, pieces: list[Any]) -> tree.Node:
        found: tree.Node = pieces[0]
        for operator, right in zip(pieces[1::2], pieces[2::2], strict=True):
            found = tree.Operation(str(operator), found, right, found.span.to(right.span))
        return found

    comparison = sum = product = within = _chain

    def interaction(self, pieces: list[Any]) -> tree.Node:
        found: tree.Node = pieces[0]
        for right in pieces[1:]:
            found = tree.Operation(":", found, right, found.span.to(right.span))
        return found

    def signed(self, pieces: list[Any]) -> tree.Signed:
        return tree.Signed(str(pieces[0]), pieces[1], _span(pieces))

    def power(self, pieces: list[Any]) -> tree.Operation:
        return tree.Operation("^", pieces[0], pieces[1], _span(pieces))
