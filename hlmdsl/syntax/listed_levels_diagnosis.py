"""In: the tokens of a declaration that lists levels. Out: errors of its levels, one for each.

Not decided here: the rest of the declaration (hlm.lark), or whether the levels are those of the data.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.syntax import errors
from hlmdsl.syntax.scan import CLOSER, OPENER, Chunk, Token

_QUOTED_BADLY = frozenset({"open_string", "open_quoted", "single", "smart", "foreign_comment"})
_COMPARISONS = frozenset({"<", ">", "<=", ">=", "≤", "≥"})
_BARE = frozenset({"word", "number"})


def bad_levels(chunk: Chunk) -> Iterator[Diagnostic]:
    """Every level of a factor or a response that is not one word, one number or one string, and a wrong sign between
    levels.
    """
    if chunk.keyword not in {"factor", "response"}:
        return
    tokens = _levels_part(chunk)
    begin = next((i for i, t in enumerate(tokens) if t.kind == "operator" and t.text == "{"), None)
    end = next((i for i, t in enumerate(tokens) if t.kind == "operator" and t.text == "}"), None)
    if begin is not None and end is not None and begin < end:
        before = tokens[:begin]  # a factor, or its column, may be called `ordered`
        ordered = len(before) > 2 and before[-1].text == "ordered" and before[-2].text != "="
        items = _items(tokens[begin + 1 : end], {","})
        comparisons = [item for item in items if not ordered and item[0].text in _COMPARISONS]
        if comparisons:
            yield _comparison(comparisons)
        else:
            yield from _wrong_separator(tokens[begin + 1 : end], ordered, tokens[begin - 1], chunk.keyword)
            items = _items(tokens[begin + 1 : end], {",", "<"})
        compared = {item[0].start for item in comparisons}
        for item in items:
            if item[0].start not in compared:
                yield from _bad_level(item)
    for at, token in enumerate(tokens[:-1]):
        outside = begin is None or end is None or not begin < at < end
        if at > 1 and outside and token.kind == "word" and token.text == "reference" and tokens[at - 1].text != "=":
            run = [tokens[at + 1]]
            for following in tokens[at + 2 :]:
                if following.start != run[-1].end or following.text in OPENER or following.text in CLOSER:
                    break
                run.append(following)
            yield from _bad_level(run)


def _levels_part(chunk: Chunk) -> tuple[Token, ...]:
    """The tokens among which levels are listed: of a response those before its family."""
    relation = next((i for i, t in enumerate(chunk.tokens) if chunk.keyword == "response" and t.text == "~"), None)
    return chunk.tokens[:relation]


def _items(tokens: tuple[Token, ...], separators: set[str]) -> list[list[Token]]:
    items: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "operator" and token.text in separators:
            items.append([])
        else:
            items[-1].append(token)
    return [item for item in items if item]


def _written(item: list[Token]) -> str:
    written = item[0].text
    for before, token in pairwise(item):
        written += (" " if token.start > before.end else "") + token.text
    return written


def _comparison(items: list[list[Token]]) -> Diagnostic:
    """`{ <6m, >6m }`: levels that read like comparisons, all in one report."""
    first, *others = [_written(item) for item in items]
    places = [item[0].span.to(item[-1].span) for item in items]
    return errors.LevelNeedsQuotes(
        span=places[0],
        also=tuple(Label(place, "likewise") for place in places[1:]),
        written=first,
        quoted=first,
        alternative="".join(f', `"{other}"`' for other in others),
    )


def _bad_level(item: list[Token]) -> Iterator[Diagnostic]:
    kinds = {t.kind for t in item}
    if (len(item) == 1 and item[0].kind not in {"odd_number", "operator", "strange"}) or kinds & _QUOTED_BADLY:
        return
    if kinds & {"string", "quoted"} or any(t.text in {">", "<=", ">=", "{", "}", ";", "="} for t in item):
        return
    written = _written(item)
    span = item[0].span.to(item[-1].span)
    if kinds <= _BARE and len(item) > 1:
        yield errors.LevelNeedsQuotes(
            span=span, written=written, quoted=written, hint="more than one word",
            alternative=", or put a comma between the levels",
        )  # fmt: skip
    else:
        yield errors.LevelNeedsQuotes(span=span, written=written, quoted=written)


def _wrong_separator(tokens: tuple[Token, ...], ordered: bool, before: Token, what: str) -> Iterator[Diagnostic]:
    right, wrong = ("<", ",") if ordered else (",", "<")
    found = next((t for t in tokens if t.kind == "operator" and t.text == wrong), None)
    if found is None:
        return
    if ordered:
        yield errors.LevelSeparator(
            span=found.span, also=(Label(before.span, "ordered from low to high"),), kind=f"an ordered {what}",
            found=wrong, right=right, hint="write `ordered { low < mid < high }`",
        )  # fmt: skip
    else:
        hint = f"for an ordered {what} write `ordered {{ low < mid < high }}`"
        kind = f"an unordered {what}"
        yield errors.LevelSeparator(span=found.span, kind=kind, found=wrong, right=right, hint=hint)
