"""In: a text, and a wrong name in it. Out: the edits that replace it, or a new line.

Not decided here: which name is right (given with the error), and what a name refers to (names_of.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hlmdsl.source.fix import Edit, Fix
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.scan import Chunk, scan, spelled

_NAMING = frozenset({"word", "quoted", "string", "number", "odd_number"})
_OF_COLUMNS = frozenset({"covariate", "factor", "group"})


def places_of(source: SourceText, span: Span, name: str) -> tuple[Span, ...]:
    """Where the words, numbers and quoted texts within a span stand that are this name or level."""
    found, at = [], span.start
    for kind, text in spelled(source.slice(span)):
        if kind in _NAMING and bare(kind, text) == name:
            found.append(Span(at, at + len(text)))
        at += len(text)
    return tuple(found)


def bare(kind: str, text: str) -> str:
    """A token's name or label without what it is quoted in."""
    if kind == "string":
        return text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return text.strip("`") if kind == "quoted" else text


def renamed(source: SourceText, span: Span | None, wrong: str, candidates: Iterable[str]) -> tuple[Fix, ...]:
    """The wrong name replaced by each of the candidates, as these are spelled; sure if there is one."""
    named = dict.fromkeys(candidates)
    places = places_of(source, span, wrong) if span is not None else ()
    if not places:
        return ()
    return tuple(Fix(f"write `{n}`", tuple(Edit(p, n) for p in places), len(named) == 1) for n in named)


def replaced(span: Span | None, candidates: Iterable[str]) -> tuple[Fix, ...]:
    """The whole span replaced by each of the candidates; sure if there is one."""
    named = dict.fromkeys(candidates)
    return tuple(Fix(f"write `{n}`", (Edit(span, n),), len(named) == 1) for n in named) if span is not None else ()


def with_line(source: SourceText, line: str) -> Fix | None:
    """A declaration of a column on a separate line: after the last of its kind, otherwise after the response."""
    chunks = scan(source).chunks
    last = [c for c in chunks if c.keyword in _OF_COLUMNS] or [c for c in chunks if c.keyword == "response"]
    if not last:
        return None
    number = source.line_number(max(last[-1].span.end - 1, 0))
    end = source.line_starts[number - 1] + len(source.line(number))
    return Fix(f"declare it: `{line}`", (Edit(Span(end, end), f"\n{line}"),), is_sure=False)


def without_line(source: SourceText, span: Span) -> Fix | None:
    """The declaration that holds a span taken out, where it has its lines for itself."""
    chunk = chunk_of(source, span)
    if chunk is None:
        return None
    first, last = source.line_number(chunk.span.start), source.line_number(chunk.span.end - 1)
    start = source.line_starts[first - 1]
    end = source.line_starts[last] if last < len(source.line_starts) else len(source.text)
    rest = source.text[chunk.span.end : end].strip()
    if source.text[start : chunk.span.start].strip() or (rest and not rest.startswith("#")):
        return None
    return Fix("remove this line", (Edit(Span(start, end), ""),), is_sure=False)


def chunk_of(source: SourceText, span: Span) -> Chunk | None:
    """The declaration in which a span starts."""
    return next((c for c in scan(source).chunks if c.span.start <= span.start < c.span.end), None)


def in_braces(source: SourceText, span: Span | None) -> Span | None:
    """The levels that a declaration lists, with their braces."""
    chunk = chunk_of(source, span) if span is not None else None
    if chunk is None:
        return None
    edges = [t for t in chunk.tokens if t.kind == "operator" and t.text in "{}"]
    return edges[0].span.to(edges[1].span) if [t.text for t in edges[:2]] == ["{", "}"] else None


def without_item(source: SourceText, braces: Span, gone: Iterable[Span]) -> Iterator[Edit]:
    """Items of a list taken out, each with the separator before it; of the first, with the one behind."""
    for span in gone:
        before = source.text[braces.start + 1 : span.start]
        start = braces.start + 1 + len(before.rstrip().rstrip(",<").rstrip())
        if before.strip():
            yield Edit(Span(start, span.end), "")
        else:
            rest = source.text[span.end : braces.end]
            yield Edit(Span(span.start, span.end + len(rest) - len(rest.lstrip(" ,<"))), "")
