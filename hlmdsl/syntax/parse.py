"""In: the characters of a spec. Out: its syntax tree, or every syntax error in it.

Not decided here: what names refer to, or whether the model makes sense.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice

from lark import Lark
from lark.exceptions import UnexpectedInput, UnexpectedToken
from lark.utils import TextSlice

from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast, errors, text_errors
from hlmdsl.syntax.ast import node
from hlmdsl.syntax.diagnose import (
    diagnose,
    ends_open,
    misspelt_lines,
    nearest_keywords,
    reserved_word,
    unknown_declaration,
)
from hlmdsl.syntax.from_parse_tree import TreeBuilder
from hlmdsl.syntax.grammar_failure import Failure
from hlmdsl.syntax.listed_levels_diagnosis import bad_levels
from hlmdsl.syntax.names_and_words import dotted_names
from hlmdsl.syntax.other_files import of_another_program
from hlmdsl.syntax.read_text import LONGEST_FILE
from hlmdsl.syntax.scan import ITEMS, MOST_ERRORS, Chunk, Scan, Token, depth_of, scan, wrong_tokens
from hlmdsl.syntax.tables import make_parser
from hlmdsl.syntax.trivia import attach

type Check = Callable[[Chunk], Iterator[Diagnostic]]

DEEPEST_NESTING = 64
DEEPEST_TREE = 150
MOST_ITEMS = 2_000
MOST_IN_A_PRIOR = 200


def parse(source: SourceText) -> ast.SpecFile:
    """The syntax tree of a spec; HlmError with all its syntax errors."""
    spec, diagnostics = parse_recovering(source)
    if diagnostics:
        raise HlmError(diagnostics, source)
    return spec


def parse_recovering(source: SourceText) -> tuple[ast.SpecFile, tuple[Diagnostic, ...]]:
    """The declarations that can be read, and every syntax error in the others.

    A covariate, factor or group that is broken after its name is kept with the name alone, so that later stages do
    not complain about a name that the spec does declare.
    """
    if len(source.text) > LONGEST_FILE:
        return node(ast.SpecFile), (text_errors.FileTooLong(span=None, length=len(source.text), most=LONGEST_FILE),)
    if (other := of_another_program(source)) is not None:
        return node(ast.SpecFile), (other,)
    scanned = scan(source)
    if not scanned.outside and all(next(_wrong_in(chunk, source), None) is None for chunk in scanned.chunks):
        whole = _parse_whole(scanned, source)
        if whole is not None:
            return attach(whole, scanned.comments, source), ()
    declarations, diagnostics, unread = _parse_by_chunks(scanned, source)
    found = sorted([*scanned.outside, *diagnostics], key=_place)
    if unread is not None or len(found) > MOST_ERRORS:
        first = found[MOST_ERRORS].span if len(found) > MOST_ERRORS else unread
        found = [*found[:MOST_ERRORS], errors.TooManyErrors(span=first)]
    return attach(declarations, scanned.comments, source), tuple(_each_name_once(found))


def _place(diagnostic: Diagnostic) -> Span:
    return diagnostic.span or Span(0, 0)


def _each_name_once(diagnostics: list[Diagnostic]) -> Iterator[Diagnostic]:
    """A dotted name is one mistake, however often the spec uses it."""
    places: dict[str, list[Span]] = {}
    for diagnostic in diagnostics:
        if isinstance(diagnostic, errors.DottedName) and diagnostic.span is not None:
            places.setdefault(diagnostic.written, []).append(diagnostic.span)
    for diagnostic in diagnostics:
        if not isinstance(diagnostic, errors.DottedName):
            yield diagnostic
        elif diagnostic.written in places:
            _, *again = places.pop(diagnostic.written)
            yield replace(diagnostic, also=tuple(Label(span, "and here") for span in again))


@functools.cache
def _parser() -> Lark:
    return make_parser(TreeBuilder())


def _parse_whole(scanned: Scan, source: SourceText) -> tuple[ast.Declaration, ...] | None:
    """All declarations in one go, or None if anything is wrong."""
    if not scanned.chunks:
        return ()
    text = TextSlice(source.text, scanned.chunks[0].span.start, scanned.chunks[-1].span.end)
    try:
        declarations: tuple[ast.Declaration, ...] = _parser().parse(text, start="start")  # type: ignore[assignment]
    except (UnexpectedInput, HlmError):
        return None
    if any(_too_deep(declaration) for declaration in declarations):
        return None
    return declarations


def _parse_chunk(chunk: Chunk, source: SourceText) -> ast.Declaration | Failure | list[Diagnostic]:
    text = TextSlice(source.text, chunk.span.start, chunk.span.end)
    try:
        declaration: ast.Declaration = _parser().parse(text, start="declaration")  # type: ignore[assignment]
    except HlmError as error:
        return list(error.diagnostics)
    except UnexpectedInput as error:
        # Lark places an unexpected end at the token before it
        at_end = isinstance(error, UnexpectedToken) and error.token.type == "$END"
        at = len(chunk.tokens) if at_end else _token_at(chunk, int(error.pos_in_stream or 0))
        return Failure(chunk, at, _accepted_before(chunk, at, source))
    deep = _too_deep(declaration)
    return [errors.NestedTooDeep(span=deep, most=DEEPEST_NESTING)] if deep else declaration


def _accepted_before(chunk: Chunk, at: int, source: SourceText) -> frozenset[str]:
    """The kinds of tokens allowed at token `at`. Computed again, as the failing parser has already reduced."""
    end = chunk.tokens[at - 1].end if at > 0 else chunk.span.start
    interactive = _parser().parse_interactive(TextSlice(source.text, chunk.span.start, end), start="declaration")
    interactive.exhaust_lexer()
    accepted: set[str] = interactive.accepts()  # type: ignore[no-untyped-call]
    return frozenset(accepted)


def accepted_after(chunk: Chunk, source: SourceText) -> frozenset[str]:
    """The kinds of tokens that a declaration may go on with; none of one that is wrong already."""
    if not chunk.tokens:
        return frozenset()
    try:
        return _accepted_before(chunk, len(chunk.tokens), source)
    except (UnexpectedInput, HlmError):
        return frozenset()


def _token_at(chunk: Chunk, place: int) -> int:
    """Index of the token at an offset; the number of tokens at the end."""
    return next((i for i, t in enumerate(chunk.tokens) if t.end > place), len(chunk.tokens))


# --- one broken declaration must not hide the errors in the others ----------------------------------------------------


def _wrong_in(chunk: Chunk, source: SourceText, *further: Check) -> Iterator[Diagnostic]:
    """Errors of a chunk found before parsing it."""
    checks = (check(chunk) for check in (bad_levels, *further))
    wrong = list(islice(chain.from_iterable(checks), MOST_ERRORS + 1))
    yield from wrong
    places = [place for each in wrong for place in (each.span, *(label.span for label in each.also))]
    covered = sorted(place for place in places if place is not None)
    for token, diagnostic in wrong_tokens(chunk.tokens, source):
        at = bisect_right(covered, (token.start, len(source.text) + 1)) - 1
        if at < 0 or covered[at].end <= token.start:
            yield diagnostic
    for bracket, depth in depth_of(chunk.tokens):
        if depth > DEEPEST_NESTING:
            yield errors.NestedTooDeep(span=bracket.span, most=DEEPEST_NESTING)
            break
    if chunk.keyword == "factor":  # its levels may be as many as the units of a grouping
        return
    most = MOST_IN_A_PRIOR if chunk.keyword in {"prior", "correlation"} else MOST_ITEMS
    item = next(islice((t for t in chunk.tokens[1:] if t.kind in ITEMS), most, None), None)
    if item is not None:
        yield errors.TooManyItems(span=item.span, keyword=chunk.keyword or "first", most=most)


def _parse_by_chunks(
    scanned: Scan, source: SourceText
) -> tuple[tuple[ast.Declaration, ...], list[Diagnostic], Span | None]:
    """Each declaration separately; and where parsing stops, if there are more errors than anyone would read."""
    declarations: list[ast.Declaration] = []
    diagnostics: list[Diagnostic] = []
    broken_until: Token | None = None  # the last token of a chunk whose next keyword was meant as a name
    skipped = 0
    for number, chunk in enumerate(scanned.chunks):
        if len(diagnostics) + skipped > MOST_ERRORS:
            return tuple(declarations), diagnostics, chunk.tokens[0].span
        following = scanned.chunks[number + 1] if number + 1 < len(scanned.chunks) else None
        problems = list(islice(_wrong_in(chunk, source, dotted_names), MOST_ERRORS + 1))
        kept, found, taken_as_name = _read_chunk(chunk, following, problems, source)
        if broken_until is not None and _same_line(broken_until, chunk.tokens[0], source):
            # the rest of a declaration that was cut at a keyword meant as a name
            broken_until = chunk.tokens[-1] if found or taken_as_name or broken_until.kind == "first" else None
            if broken_until is not None:
                skipped += 1
                continue
        declarations.extend(kept)
        diagnostics.extend(found)
        broken_until = chunk.tokens[-1]._replace(kind="first") if taken_as_name else None
    return tuple(declarations), diagnostics, None


def _same_line(first: Token, second: Token, source: SourceText) -> bool:
    return source.line_number(first.start) == source.line_number(second.start)


def _read_chunk(
    chunk: Chunk, following: Chunk | None, problems: list[Diagnostic], source: SourceText
) -> tuple[list[ast.Declaration], list[Diagnostic], bool]:
    """The declaration of a chunk, its errors, and whether the keyword that ends it was meant as a name."""
    pieces = misspelt_lines(chunk, source)
    if not chunk.keyword or (problems and len(pieces) > 1):
        return _read_pieces(pieces, problems, source)
    if problems:
        cut = (
            reserved_word(Failure(chunk, len(chunk.tokens), frozenset()), following, source)
            if ends_open(chunk)
            else None
        )
        return _salvage(chunk), problems + ([cut] if cut else []), cut is not None
    result = _parse_chunk(chunk, source)
    if isinstance(result, ast.Declaration):
        return [result], [], False
    if isinstance(result, list):
        return _salvage(chunk), result, False
    reserved = reserved_word(result, following, source)
    if reserved is not None:
        return _salvage(chunk), [reserved], True
    pieces = misspelt_lines(chunk, source, failed_at=result.at)
    if len(pieces) > 1:
        return _read_pieces(pieces, [], source)
    return _salvage(chunk), [diagnose(result, source)], False


def _read_pieces(
    pieces: list[Chunk], problems: list[Diagnostic], source: SourceText
) -> tuple[list[ast.Declaration], list[Diagnostic], bool]:
    """A chunk in which lines start with misspelt keywords: each piece by itself."""
    declarations: list[ast.Declaration] = []
    diagnostics: list[Diagnostic] = []
    by_piece: dict[int, list[Diagnostic]] = {}
    starts = [piece.span.start for piece in pieces]
    for problem in problems:
        if problem.span is not None:
            by_piece.setdefault(bisect_right(starts, problem.span.start) - 1, []).append(problem)
    for number, piece in enumerate(pieces):
        if len(diagnostics) > MOST_ERRORS:
            break
        inside = by_piece.get(number, [])
        diagnostics.extend(inside)
        if not piece.keyword:
            diagnostics.append(unknown_declaration(piece, source))
            declarations.extend(_salvage(_with_nearest_keyword(piece)))
        elif inside:
            declarations.extend(_salvage(piece))
        else:
            result = _parse_chunk(piece, source)
            match result:
                case ast.Declaration():
                    declarations.append(result)
                case Failure():
                    diagnostics.append(diagnose(result, source))
                    declarations.extend(_salvage(piece))
                case _:
                    diagnostics.extend(result)
                    declarations.extend(_salvage(piece))
    return declarations, diagnostics, False


def _with_nearest_keyword(piece: Chunk) -> Chunk:
    found = nearest_keywords(piece.tokens[0].text)
    return Chunk(found[0] if found else "", piece.tokens)


_NAMED: dict[str, type[ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl]] = {
    "covariate": ast.CovariateDecl,
    "factor": ast.FactorDecl,
    "group": ast.GroupDecl,
}


def _salvage(chunk: Chunk) -> list[ast.Declaration]:
    """The name that a broken declaration declares."""
    if chunk.keyword not in _NAMED or len(chunk.tokens) < 2 or chunk.tokens[1].kind not in {"word", "quoted"}:
        return []
    keyword, name = chunk.tokens[:2]
    found = (d for d in dotted_names(chunk) if isinstance(d, errors.DottedName))
    dotted = next((d for d in found if d.span is not None and d.span.start == name.start), None)
    span = dotted.span if dotted is not None and dotted.span is not None else name.span
    declared = node(ast.Name, span=span, text=dotted.written if dotted is not None else name.text.strip("`"))
    place = Span(keyword.start, span.end)
    return [node(_NAMED[chunk.keyword], span=place, keyword_span=keyword.span, name=declared)]


def _too_deep(declaration: ast.Declaration) -> Span | None:
    """The place of the first node that lies too deep for trees to be walked and written as JSON, without recursion."""
    stack: list[tuple[ast.Node, int]] = [(declaration, 0)]
    while stack:
        inner, depth = stack.pop()
        if depth > DEEPEST_TREE:
            return inner.span
        for name in type(inner).model_fields:
            value = getattr(inner, name)
            if isinstance(value, ast.Node):
                stack.append((value, depth + 1))
            elif isinstance(value, tuple) and name != "span":
                stack.extend((item, depth + 2) for item in value if isinstance(item, ast.Node))
    return None
