"""In: a declaration that the grammar rejects at a name or at a word. Out: the diagnostic, if the name is written as
it stands in a table or in R, or the word is a synonym.

Not decided here: whole constructions of other programs (habits.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import pairwise

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.fix import Edit
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import errors
from hlmdsl.syntax.expected import describe, expectation
from hlmdsl.syntax.grammar_failure import Failure
from hlmdsl.syntax.scan import Chunk, Token

SOFT_WORDS = frozenset(
    {
        "unit",
        "center",
        "scale",
        "ordered",
        "reference",
        "coding",
        "in",
        "by",
        "across",
        "related",
        "adjacent",
        "plural",
        "to",
        "weights",
        "censored",
        "truncated",
        "exposure",
        "measured",
        "with",
    }
)
"""Words with a meaning after a name, which are free as names."""

_INSIDE_NAMES = frozenset({"in", "by", "across", "to", "with"})
"""Of these, the ones that column names of several words often contain; that of a group ends at `in`."""

BARE = re.compile(r"[^\W\d]\w*|[0-9]+(\.[0-9]+)?")
_PARAMETERS = frozenset({"mu", "sigma", "nu", "alpha", "p"})
_NAMED = frozenset({"model", "covariate", "factor", "group", "estimand"})
_LIBRARIES = frozenset({"np", "numpy", "math", "pd", "pm", "pt", "tt", "jnp", "torch", "base", "stats", "scipy"})
_OTHER_WORDS = {
    "ref": "reference",
    "baseline": "reference",
    "base": "reference",
    "units": "unit",
    "contrast": "coding",
    "contrasts": "coding",
    "coded": "coding",
    "order": "ordered",
    "within": "in",
    "nested": "in",
    "weight": "weights",
    "trunc": "truncated",
    "cens": "censored",
    "scaled": "scale",
}
"""What other programs, or English, call the words of a declaration."""

_CODINGS = {
    "treatment": "leave it out: comparisons with the reference level are what a factor has",
    "sum": "write `coding sum`",
    "helmert": "write `coding helmert`, whose coefficients are those of `contr.helmert` times 2, 3, ...",
    "poly": "write `coding polynomial`",
    "sdif": "write `coding difference`",
}
"""What stands after `contr.` in R."""


def dotted_names(chunk: Chunk) -> Iterator[Diagnostic]:
    """Names such as `bdi.pre`, usual in R, where a dot can be nothing else: `sigma.x` is for priors and estimands."""
    tokens, at = chunk.tokens, 1
    if chunk.keyword not in {"model", "response", "covariate", "factor", "contrasts", "group", "effects", "estimand"}:
        return
    while at < len(tokens):
        if chunk.keyword in {"factor", "contrasts"} and tokens[at].text in {"{", "reference", "coding"}:
            return  # a dot in a level needs quotes instead
        end = _end_of_dotted_run(tokens, at)
        run = tokens[at:end]
        if len(run) > 1 and _is_one_name(chunk, run, tokens[end : end + 1]):
            yield _of_dotted(chunk, run, tokens[end:])
        at = end


def _of_dotted(chunk: Chunk, run: tuple[Token, ...], following: tuple[Token, ...]) -> Diagnostic:
    span, written = run[0].span.to(run[-1].span), "".join(t.text for t in run)
    if not following or following[0].text != "(" or following[0].start != run[-1].end:
        return errors.DottedName(span=span, written=written)
    column = following[1].text if len(following) > 2 and following[1].kind in ("word", "quoted") else "x"
    bare = run[-1].text
    if chunk.keyword == "response" and any(t.text == "~" and t.start < span.start for t in chunk.tokens):
        hint = f"a family is written by its name alone: `{bare}(...)`, with the parameters as arguments"
        family = "a family such as `Normal(mu, sigma)`"
        return errors.Unexpected(span=span, found=f"`{written}`", expected=family, keyword="response", hint=hint)
    hint = f"functions are written by their bare names: `{bare}({column})`"
    if bare in ("factor", "character", "ordered") and run[0].text == "as":
        hint = f"a categorical column is declared, `factor {column}`, and written as `{column}`"
    elif bare in ("numeric", "integer", "double") and run[0].text == "as":
        hint = f"a column of numbers is declared, `covariate {column}`, and written as `{column}`"
    elif run[0].text not in _LIBRARIES:
        hint = f"a name with a dot in it is written in backticks: `{written}`"
    expected = "a column, or a transformed one such as `log(y)`" if chunk.keyword == "response" else "a term"
    return errors.Unexpected(span=span, found=f"`{written}`", expected=expected, keyword=chunk.keyword, hint=hint)


def _end_of_dotted_run(tokens: tuple[Token, ...], at: int) -> int:
    """Where `a.b.c` ends that begins at a token: words and dots with nothing between them; `a..b.` as R makes it of
    `a (b)`.
    """
    end = at + 1
    if tokens[at].kind != "word":
        return end
    while end < len(tokens):
        token, before = tokens[end], tokens[end - 1]
        continues = token.text.startswith(".") or (before.text == "." and token.kind == "word")
        if token.start != before.end or not continues:
            break
        end += 1
    is_made = sum(t.text == "." for t in tokens[at:end]) > 1
    return end - 1 if end - at > 1 and tokens[end - 1].text == "." and not is_made else end


def _is_one_name(chunk: Chunk, run: tuple[Token, ...], following: tuple[Token, ...]) -> bool:
    if chunk.keyword == "estimand":  # `at(bdi.pre = 3)`, but `sigma.at(x = 3)`
        return run[0] == chunk.tokens[1] or (bool(following) and following[0].text == "=")
    return chunk.keyword != "effects" or run[0].text not in _PARAMETERS


def unexpected(
    failure: Failure, token: Token, hint: str, edits: tuple[Edit, ...] = (), how: str = ""
) -> errors.Unexpected:
    """The error at a token, with what is expected there."""
    expected = expectation(failure.chunk, failure.at, failure.accepted)
    return errors.Unexpected(
        span=token.span,
        found=describe(token),
        expected=expected,
        keyword=failure.chunk.keyword,
        hint=hint,
        edits=edits,
        how=how,
    )


def colon_after_the_keyword(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`covariate: Days`"""
    token = failure.token
    if token is None or failure.at != 1 or token.text != ":":
        return None
    hint = f"delete `:`; what is declared stands right after `{failure.chunk.keyword}`"
    return unexpected(failure, token, hint, (Edit(token.span, ""),), "delete `:`")


def name_in_parentheses(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`factor(block)`"""
    token, tokens = failure.token, failure.chunk.tokens
    if token is None or failure.at != 1 or token.text != "(" or failure.chunk.keyword not in {*_NAMED, "response"}:
        return None
    if len(tokens) < 4 or tokens[2].kind not in ("word", "quoted") or tokens[3].text != ")":
        return None
    return unexpected(failure, token, f"a declaration is no function: `{failure.chunk.keyword} {tokens[2].text}`")


def name_in_quotes(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`covariate "Days of study"`, `covariate pre = "bdi.pre"`"""
    token, keyword = failure.token, failure.chunk.keyword
    if token is None or token.kind != "string" or keyword not in {"covariate", "factor", "group"}:
        return None
    if failure.previous.text != "=" and failure.at != 1:
        return None
    name = token.text[1:-1]
    if not name or "`" in name or "\\" in name:
        return None
    if failure.at == 1:
        shown = name if BARE.fullmatch(name) else f"`{name}`"
        hint = f"{said_of_quotes(name)}: `{name}`"
        return unexpected(failure, token, hint, (Edit(token.span, shown),), f"write {shown}")
    where = "the name of a column has no quotes" if BARE.fullmatch(name) else "a column is written in backticks"
    return unexpected(failure, token, f"{where}: `{name}`")


def said_of_quotes(name: str) -> str:
    """How a name is written that stands in double quotes."""
    if BARE.fullmatch(name):
        return "a name has no quotes"
    return "double quotes are for texts and levels; a name with unusual characters is written in backticks"


def other_word(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`factor f ref = a`, `covariate x units "ms"`, `group class within school`"""
    token, chunk = failure.token, failure.chunk
    if token is None or failure.at < 2 or token.kind != "word" or chunk.keyword not in (_NAMED | {"response"}):
        return None
    if any(t.text == "~" for t in chunk.tokens[: failure.at]):
        return None
    rest = chunk.tokens[failure.at + 1 :]
    if chunk.keyword == "factor" and token.text.casefold() in {"levels", "labels", "categories"}:
        own = [t.text for t in rest if t.kind in ("word", "number", "string") and t.text != "c"]
        return unexpected(failure, token, f"levels stand in braces: `{{ {', '.join(own) or 'a, b'} }}`")
    accepted = [word for word in SOFT_WORDS if word.upper() in failure.accepted]
    word = token.text.casefold()
    meant = _OTHER_WORDS.get(word, "")
    if meant not in accepted:
        near = get_close_matches(word, [w for w in accepted if len(w) > 3], n=1, cutoff=0.75)
        meant = near[0] if near else ""
    if not meant or not rest or not _may_follow(meant, rest[0]):
        return None
    return unexpected(failure, token, f"write `{_with_what_follows(meant, rest)}`")


def _may_follow(word: str, token: Token) -> bool:
    """Whether what stands after a synonym is what its word takes, so that it is no part of a name."""
    if token.text in {"=", "(", ":"}:
        return True
    if word == "unit":
        return token.kind == "string"
    return word not in {"ordered"} or token.text == "{"


def _with_what_follows(word: str, rest: Sequence[Token]) -> str:
    own = [t for t in rest if t.text not in {"=", "(", ")", ":"} and t.text != "in"]
    if word == "ordered":
        return "ordered { low < mid < high }"
    return f"{word} {own[0].text}" if own and own[0].kind in ("word", "number", "string", "quoted") else word


def name_with_blanks(failure: Failure, source: SourceText) -> Diagnostic | None:
    """A name of several words, right after the keyword: `covariate Days of study`."""
    token, chunk = failure.token, failure.chunk
    if token is None or failure.at != 2 or chunk.keyword not in (_NAMED | {"response"}):
        return None
    if token.kind != "word" or failure.previous.kind != "word":
        return None
    words = _words_of_a_name(chunk.tokens, source)
    following = chunk.tokens[1 + len(words) : 2 + len(words)]
    if chunk.keyword == "response" and (not following or following[0].text == "("):
        return None  # the `~` is missing before a family
    span = words[0].span.to(words[-1].span)
    name = source.slice(span)
    hint = f"a name that has a blank in it is written in backticks: `{name}`"
    return unexpected(failure, token, hint, (Edit(span, f"`{name}`"),), "write it in backticks")


def _words_of_a_name(tokens: tuple[Token, ...], source: SourceText) -> tuple[Token, ...]:
    line = source.line_number(tokens[1].start)
    end = 2
    ends = (SOFT_WORDS | {"averaged"}) - _INSIDE_NAMES | ({"in"} if tokens[0].text == "group" else set())
    while end < len(tokens) and source.line_number(tokens[end].start) == line:
        token = tokens[end]
        if token.kind not in {"word", "number"} or (end > 2 and token.text in ends):
            break
        end += 1
    return tokens[1:end]


def words_in_a_row(failure: Failure, source: SourceText) -> str:
    """`Days of study` among terms: words with nothing but blanks between them, around where reading fails."""
    tokens, first, end = failure.chunk.tokens, failure.at, failure.at
    line = source.line_number(tokens[failure.at].start)

    def is_word(at: int) -> bool:
        return tokens[at].kind == "word" and source.line_number(tokens[at].start) == line

    while first > 1 and is_word(first - 1):
        first -= 1
    while end < len(tokens) and is_word(end):
        end += 1
    own = tokens[first:end]
    spaced = all(b.start > a.end for a, b in pairwise(own))
    return source.slice(own[0].span.to(own[-1].span)) if len(own) > 1 and spaced else ""


def coding_of_r(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`factor f coding contr.sum`"""
    tokens, at = failure.chunk.tokens, failure.at
    if failure.chunk.keyword != "factor" or failure.token is None or failure.token.text != "." or at + 1 >= len(tokens):
        return None
    if tokens[at - 1].text != "contr" or tokens[at - 2].text != "coding" or tokens[at + 1].text not in _CODINGS:
        return None
    span = tokens[at - 1].span.to(tokens[at + 1].span)
    return errors.Unexpected(
        span=span,
        found=f"`{source.slice(span)}`",
        expected="`treatment`, `sum`, `helmert`, `difference` or `polynomial`",
        keyword="factor",
        hint=_CODINGS[tokens[at + 1].text],
    )


def formula_of_a_response(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`response Reaction ~ 1 + Days + (1 | Subject)`"""
    token, tokens = failure.token, failure.chunk.tokens
    if token is None or failure.chunk.keyword != "response" or all(t.text != "~" for t in tokens[: failure.at]):
        return None
    at = next(i for i, t in enumerate(tokens) if t.text == "~") + 1
    is_sum = token.text in {"+", "*", ":", "-"} and failure.at == at + 1 and tokens[at].kind in ("word", "quoted")
    if not is_sum and not (failure.at == at and (token.text in {"0", "1", "("})):
        return None
    if at < 2 or any(t.text in {"{", "}"} for t in tokens[at:]):
        return None
    left = source.text[tokens[1].start : tokens[at - 2].end]
    right = " ".join(source.text[tokens[at].start : tokens[-1].end].split())
    sum_ = right if tokens[at].text in {"0", "1"} else f"1 + {right}"
    hint = f"a formula takes two declarations: `response {left} ~ Normal(mu, sigma)` and `effects mu = {sum_}`"
    return unexpected(failure, token, hint)
