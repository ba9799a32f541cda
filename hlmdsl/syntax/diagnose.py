"""In: a declaration that the grammar rejects, where it fails and what would be accepted there. Out: the most helpful
single diagnostic.

Not decided here: where declarations begin (scan.py), what is grammatical (hlm.lark).
"""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches

from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import errors, text_errors
from hlmdsl.syntax.additions import additions_of_brms
from hlmdsl.syntax.ast import KEYWORDS
from hlmdsl.syntax.expected import ENDS_OPERAND, STARTS_OPERAND, describe, expectation
from hlmdsl.syntax.grammar_failure import Failure
from hlmdsl.syntax.habits import (
    OTHER_LINES,
    bar_in_a_call,
    bar_in_a_label,
    bare_distribution_example,
    centering,
    levels_after_the_family,
    levels_in_parentheses,
    neighbours,
    no_family_hint,
    ordered_without_levels,
    prior_of_brms,
    second_bar_hint,
    without_keyword,
)
from hlmdsl.syntax.names_and_words import (
    SOFT_WORDS,
    coding_of_r,
    colon_after_the_keyword,
    formula_of_a_response,
    name_in_parentheses,
    name_in_quotes,
    name_with_blanks,
    other_word,
    words_in_a_row,
)
from hlmdsl.syntax.scan import CLOSER, OPENER, Chunk, Token, is_first_on_line

_RELATION = {"response": "~", "prior": "~", "correlation": "~", "effects": "=", "nonlinear": "=", "estimand": "="}
_TERMINAL = {"~": "TILDE", "=": "EQUAL"}
_OTHER_WORDS = {
    "outcome": "response",
    "likelihood": "response",
    "predictor": "covariate",
    "formula": "effects",
    "categorical": "factor",
    "category": "factor",
    "random": "group",
    "dataset": "data",
    "cor": "correlation",
    "corr": "correlation",
    "priors": "prior",
}


def diagnose(failure: Failure, source: SourceText) -> Diagnostic:
    """The first explanation that fits, the most specific ones first."""
    for explain in _EXPLANATIONS:
        found = explain(failure, source)
        if found is not None:
            return found
    expected = expectation(failure.chunk, failure.at, failure.accepted)
    if failure.token is None:
        return errors.Unfinished(span=failure.previous.span, keyword=failure.chunk.keyword, expected=expected)
    return errors.Unexpected(
        span=failure.token.span, found=describe(failure.token), expected=expected, keyword=failure.chunk.keyword
    )


# --- explanations, each None where it does not fit --------------------------------------------------------------------


def _open_brackets(tokens: tuple[Token, ...]) -> list[Token]:
    stack: list[Token] = []
    for token in tokens:
        if token.kind == "operator" and token.text in CLOSER:
            stack.append(token)
        elif token.kind == "operator" and token.text in OPENER and stack:
            stack.pop()
    return stack


def _comment(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`--` before the position where parsing fails, on its line, or right there."""
    tokens = failure.chunk.tokens
    for at in range(min(failure.at, len(tokens) - 2), 0, -1):
        first, second = tokens[at : at + 2]
        if source.line_number(first.start) != source.line_number((failure.token or failure.previous).start):
            break
        if first.text == second.text == "-" and first.end == second.start:
            number = source.line_number(first.start)
            end = source.line_starts[number - 1] + len(source.line(number))
            text = source.text[second.end : end].strip()
            return text_errors.ForeignComment(span=Span(first.start, end), mark="--", text=text)
    return None


def _empty(failure: Failure, source: SourceText) -> Diagnostic | None:
    token, previous = failure.token, failure.previous
    if token is None or CLOSER.get(previous.text) != token.text or token.kind != "operator":
        return None
    hints = {
        "factor": ("the levels", "leave out the braces to take the levels from the data"),
        "contrasts": ("a hypothesis such as `c1 = b2 - b1`", errors.shape("contrasts")),
    }
    expected, hint = hints.get(failure.chunk.keyword, ("a term", errors.shape(failure.chunk.keyword)))
    if failure.chunk.keyword == "response" and previous.text == "{":
        codes = any(t.text == "~" for t in failure.chunk.tokens[: failure.at])
        expected = "a cell and what it means, such as `0 = right`" if codes else "the levels, such as `N, Y`"
        hint = hint if codes else "levels are listed as in `response use { N, Y } reference N ~ Bernoulli(p)`"
    if failure.chunk.keyword == "effects" and not any(t.text == "=" for t in failure.chunk.tokens[: failure.at]):
        expected = "a parameter of the family, such as `p` in `logit(p)`"
    span = previous.span.to(token.span)
    return errors.NothingInside(span=span, opener=previous.text, closer=token.text, expected=expected, hint=hint)


def _bracket(failure: Failure, source: SourceText) -> Diagnostic | None:
    """A wrong closing bracket where reading fails, or an opening one that nothing closes."""
    token = failure.token
    open_here = _open_brackets(failure.chunk.tokens[: failure.at])
    if token is not None and token.kind == "operator" and token.text in OPENER:
        if not open_here:
            return errors.UnmatchedBracket(span=token.span, found=token.text)
        opener = open_here[-1]
        if CLOSER[opener.text] != token.text:
            also = (Label(opener.span, "opens here"),)
            closer = CLOSER[opener.text]
            return errors.UnmatchedBracket(
                span=token.span, also=also, found=token.text, opener=opener.text, closer=closer
            )
        return None
    if not open_here:
        return None
    never_closed = len(_open_brackets(failure.chunk.tokens)) >= len(open_here)
    terminal = {")": "RPAR", "]": "RSQB", "}": "RBRACE"}[CLOSER[open_here[-1].text]]
    relation = _RELATION.get(failure.chunk.keyword, "")
    cut_short = token is not None and (token.kind != "operator" or token.text == relation)
    if never_closed and (token is None or (terminal in failure.accepted and cut_short)):
        opener = open_here[-1]
        last = failure.previous
        label = Label(last.span, f"`{CLOSER[opener.text]}` is expected after this")
        places = (label,) if last != opener else ()
        return errors.UnclosedBracket(span=opener.span, also=places, opener=opener.text, closer=CLOSER[opener.text])
    return None


def _relation(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`=` for `~`, the reverse, or neither."""
    keyword, token = failure.chunk.keyword, failure.token
    right = _RELATION.get(keyword)
    before = failure.chunk.tokens[: failure.at]
    if keyword == "response" and before[-1].text == "=" and all(t.text != "~" for t in before):  # no columns follow
        return errors.WrongRelation(span=failure.previous.span, keyword=keyword, found="=", right="~")
    if right is None or token is None or _TERMINAL[right] not in failure.accepted:
        return None
    if any(t.kind == "operator" and t.text == right for t in failure.chunk.tokens[: failure.at]):
        return None
    if token.text in _TERMINAL and token.kind == "operator":
        return errors.WrongRelation(span=token.span, keyword=keyword, found=token.text, right=right)
    if token.kind in STARTS_OPERAND:
        return errors.MissingRelation(span=token.span, keyword=keyword, found=describe(token), right=right)
    return None


def _second_bar(failure: Failure, source: SourceText) -> Diagnostic | None:
    token = failure.token
    if token is None or token.text not in {"|", "||"} or token.kind != "operator":
        return None
    since = failure.chunk.tokens[: failure.at]
    opener = _open_brackets(since)
    inside = since[since.index(opener[-1]) :] if opener else since
    bar = next((t for t in inside if t.kind == "operator" and t.text in {"|", "||"}), None)
    if bar is None or failure.previous == bar:
        return None
    hint = second_bar_hint(failure.chunk.tokens, failure.at)
    return errors.SecondBar(span=token.span, also=(Label(bar.span, "the first bar"),), hint=hint)


def _missing_operator(failure: Failure, source: SourceText) -> Diagnostic | None:
    """Two terms, arguments or levels side by side."""
    token, previous, chunk = failure.token, failure.previous, failure.chunk
    if token is None or token.kind not in STARTS_OPERAND or not _ends_operand(previous):
        return None
    open_here = _open_brackets(chunk.tokens[: failure.at])
    left, right = describe(previous), describe(token)
    if "PLUS" in failure.accepted:
        separator = "an operator or a comma" if open_here and "COMMA" in failure.accepted else "an operator"
        hint = "terms are joined by `+`, `*`, `:` or `/`" if chunk.keyword == "effects" else ""
        if hint and (name := words_in_a_row(failure, source)):
            hint += f"; a name that has a blank in it is written in backticks: `{name}`"
        return errors.MissingOperator(span=token.span, left=left, right=right, separator=separator, hint=hint)
    if open_here and "COMMA" in failure.accepted:
        return errors.MissingOperator(span=token.span, left=left, right=right, separator="a comma")
    return None


def _ends_operand(token: Token) -> bool:
    return token.kind in ENDS_OPERAND or (token.kind == "operator" and token.text in {")", "]"})


def _separator(failure: Failure, source: SourceText) -> Diagnostic | None:
    """A comma or semicolon between the parts of a declaration or after it."""
    token = failure.token
    if token is None or token.kind != "operator" or token.text not in {",", ";"}:
        return None
    following = failure.chunk.tokens[failure.at + 1 : failure.at + 2]
    if token.text == "," and failure.previous.kind == "number" and following and following[0].kind == "number":
        (right,), left = following, failure.previous
        if left.end == token.start and token.end == right.start and right.text.isdigit():
            return text_errors.CommaInNumber(span=left.span.to(right.span), left=left.text, right=right.text)
    if failure.previous.kind == "operator" or _open_brackets(failure.chunk.tokens[: failure.at]):
        return None
    return errors.Unexpected(
        span=token.span,
        found=describe(token),
        expected=expectation(failure.chunk, failure.at, failure.accepted),
        keyword=failure.chunk.keyword,
        hint=f"delete `{token.text}`: the parts of a declaration stand side by side",
    )


def _bare_distribution(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`~ Normal` without parentheses."""
    tokens = failure.chunk.tokens
    if failure.at < 2 or tokens[failure.at - 2].text != "~" or failure.accepted != {"LPAR"}:
        return None
    name = failure.previous
    example = bare_distribution_example(failure.chunk.keyword, name.text)
    none = example.endswith("()")
    otherwise = no_family_hint(name.text) if failure.chunk.keyword == "response" else ""
    return errors.Unfinished(
        span=name.span,
        keyword=failure.chunk.keyword,
        expected="`()`" if none else "the arguments in parentheses",
        hint=f"write `{example}`" if none else f"write its arguments, such as `{example}`" if example else otherwise,
    )


_EXPLANATIONS: tuple[Callable[[Failure, SourceText], Diagnostic | None], ...] = (
    _comment,
    _empty,
    _bracket,
    colon_after_the_keyword,
    name_in_parentheses,
    formula_of_a_response,
    coding_of_r,
    levels_in_parentheses,
    neighbours,
    name_in_quotes,
    centering,
    other_word,
    name_with_blanks,
    _relation,
    _second_bar,
    _bare_distribution,
    additions_of_brms,
    bar_in_a_call,
    levels_after_the_family,
    ordered_without_levels,
    prior_of_brms,
    bar_in_a_label,
    _separator,
    _missing_operator,
)

# --- keywords: reserved ones as names, misspelt ones ------------------------------------------------------------------


def ends_open(chunk: Chunk) -> bool:
    """Whether a chunk is clearly incomplete."""
    last = chunk.tokens[-1]
    open_operator = last.kind == "operator" and last.text not in OPENER
    return open_operator or last.text in SOFT_WORDS or bool(_open_brackets(chunk.tokens))


def reserved_word(failure: Failure, following: Chunk | None, source: SourceText) -> Diagnostic | None:
    """A keyword that was meant as a name: where reading fails, or right after the end on the same line."""
    tokens = failure.chunk.tokens
    word = failure.token
    if word is None and following is not None:
        last = tokens[-1]
        if source.line_number(last.start) == source.line_number(following.tokens[0].start):
            word = following.tokens[0]
    if word is None or word.kind != "word" or word.text not in KEYWORDS or failure.at == 0:
        return None
    before = tokens[: failure.at]
    in_braces = any(t.text == "{" for t in _open_brackets(before))
    lists_levels = failure.chunk.keyword in {"factor", "contrasts", "response"}
    is_level = lists_levels and (in_braces or before[-1].text == "reference")
    column = ""
    if word.text == "factor" and failure.chunk.keyword == "effects" and following is not None:
        rest = following.tokens[:3] if following.tokens[0] == word else ()
        column = rest[2].text if len(rest) == 3 and rest[1].text == "(" and rest[2].kind in ("word", "quoted") else ""
    return errors.ReservedWord(span=word.span, word=word.text, is_level=is_level, column=column)


def nearest_keywords(word: str) -> tuple[str, ...]:
    """The keywords that were probably meant by `word`, best first."""
    if word.casefold() in _OTHER_WORDS:
        return (_OTHER_WORDS[word.casefold()],)
    return tuple(get_close_matches(word.casefold(), KEYWORDS, n=2, cutoff=0.75))


def misspelt_lines(chunk: Chunk, source: SourceText, failed_at: int | None = None) -> list[Chunk]:
    """The chunk cut before every line that starts with a misspelt keyword; such a piece has no keyword.

    With `failed_at`, any word counts that stands, from there on, where the declaration began and continues nothing.
    """
    tokens = chunk.tokens
    cuts = [0]
    depths = _depths(tokens)
    for at in range(1, len(tokens)):
        token = tokens[at]
        if token.kind == "word" and is_first_on_line(tokens, at, source):
            unread = failed_at is not None and at >= failed_at
            near = bool(nearest_keywords(token.text)) and (failed_at is None or at <= failed_at or len(cuts) > 1)
            near |= token.text in OTHER_LINES and depths[at] == 0 and _starts_anew(chunk, at, source)
            if near or (unread and depths[at] == 0 and _starts_anew(chunk, at, source)):
                cuts.append(at)
    return _cut(chunk, cuts)


def _starts_anew(chunk: Chunk, at: int, source: SourceText) -> bool:
    """Whether a word at the start of a line stands where the declaration began and continues nothing."""
    token, first, previous = chunk.tokens[at], chunk.tokens[0], chunk.tokens[at - 1]
    continues = previous.kind == "operator" and previous.text not in OPENER
    indented = source.column(token.start) > source.column(first.start)
    return not (continues or indented or token.text in SOFT_WORDS)


def _depths(tokens: tuple[Token, ...]) -> list[int]:
    """How many brackets are open before each token."""
    depths, depth = [], 0
    for token in tokens:
        depths.append(depth)
        if token.kind == "operator":
            depth = max(0, depth + (token.text in CLOSER) - (token.text in OPENER))
    return depths


def _cut(chunk: Chunk, cuts: list[int]) -> list[Chunk]:
    ends = [*cuts[1:], len(chunk.tokens)]
    return [
        Chunk(chunk.keyword if start == 0 else "", chunk.tokens[start:end])
        for start, end in zip(cuts, ends, strict=True)
    ]


def unknown_declaration(piece: Chunk, source: SourceText) -> Diagnostic:
    """A piece that starts with no keyword."""
    first = piece.tokens[0]
    if first.kind == "word":
        hint = without_keyword(piece, source)
        return errors.UnknownDeclaration(
            span=first.span,
            word=first.text,
            candidates=() if first.text in OTHER_LINES else nearest_keywords(first.text),
            hint=OTHER_LINES.get(first.text, hint),
        )
    return errors.Unexpected(span=first.span, found=describe(first), expected="a declaration", keyword="")
