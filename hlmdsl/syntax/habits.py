"""In: a declaration that the grammar rejects. Out: the diagnostic, if it is written as in R, lme4 or brms.

Not decided here: names and single words (names_and_words.py), explanations unrelated to other languages (diagnose.py),
or functions of terms (model/numeric.py).
"""

from __future__ import annotations

import re

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import errors
from hlmdsl.syntax.expected import expectation
from hlmdsl.syntax.grammar_failure import Failure
from hlmdsl.syntax.names_and_words import BARE, unexpected
from hlmdsl.syntax.scan import Chunk, Token
from hlmdsl.syntax.structures import STRUCTURES

_CENTERED = frozenset({"centre", "centred", "centered", "centring", "centering", "demean", "demeaned"})
_STANDARDIZED = frozenset(
    {"standardize", "standardise", "standardized", "standardised", "zscore", "z_score", "z", "scaled", "normalize"}
)
_NEIGHBOURS = frozenset(
    {"neighbours", "neighbouring", "contiguity", "neighbors", "adjacency", "car", "icar", "bym", "bym2"}
)
OTHER_LINES = {
    "family": "the family stands in the response: `response y ~ Normal(mu, sigma)`",
    "link": "the link stands left of `=`: `effects log(mu) = 1 + x`",
    "set_prior": "a prior is written `prior effects ~ Normal(0, 20)`",
}
"""First words of lines that other programs have and that are parts of a declaration here."""


def second_bar_hint(tokens: tuple[Token, ...], at: int) -> str:
    """`(1 |p| g)`: what brms calls an ID."""
    if at < 2 or tokens[at - 2].text not in {"|", "||"} or tokens[at - 1].kind != "word" or at + 1 >= len(tokens):
        return ""
    name = tokens[at - 1].text
    group = tokens[at + 1].text
    return (
        f"write `(... | {group})`; if bars of several parameters have `{name}`, add "
        f"`correlation {group} across mu, sigma ~ LKJ(eta = 2)`"
    )


def bare_distribution_example(keyword: str, name: str) -> str:
    """`Normal(mu, sigma)` of a response, `Normal(0, 1)` of a prior; empty for a name that is neither."""
    if keyword == "group":
        return "StudentT(nu)"
    from hlmdsl.families import FAMILIES  # only if there is an error
    from hlmdsl.priors import DISTRIBUTIONS

    is_between = name in DISTRIBUTIONS and DISTRIBUTIONS[name].support in {"interval", "unit"}
    if keyword == "correlation" and not is_between:  # which is one of a phi
        return "LKJ(eta = 2)"

    known = FAMILIES if keyword == "response" else DISTRIBUTIONS
    return known[name].usual() if name in known else ""


def without_keyword(piece: Chunk, source: SourceText) -> str:
    """What a line without a keyword is, `y ~ Normal(mu, sigma)`, `sigma ~ HalfNormal(1)`, `mu = 1 + x`, `y ~ x`."""
    tokens = piece.tokens
    at = next((i for i, t in enumerate(tokens) if t.text in {"~", "="} and t.kind == "operator"), None)
    if at is None or at == 0 or at + 1 >= len(tokens):
        return ""
    line = " ".join(source.slice(piece.span).split())
    left, right = (
        " ".join(source.slice(own[0].span.to(own[-1].span)).split()) for own in (tokens[:at], tokens[at + 1 :])
    )
    if tokens[at].text == "=":
        is_parameter = at == 1 or (at == 4 and tokens[1].text == "(")
        return f"effects are declared: `effects {line}`" if is_parameter else ""
    name, *rest = tokens[at + 1 :]
    if name.kind == "word" and rest and rest[0].text == "(":
        from hlmdsl.families.from_elsewhere import family_there  # only if there is an error
        from hlmdsl.priors import DISTRIBUTIONS, called

        there, law = family_there(name.text), called(name.text)
        words = {t.text for t in rest if t.kind == "word"}
        if there is not None and words & {p.name for p in there.family.parameters}:
            return f"a response is declared: `response {line}`"
        if name.text in DISTRIBUTIONS or law is not None:
            own = right if law is None else law.name + right.removeprefix(name.text)
            return f"a prior is declared: `prior {left} ~ {own}`"
    sum_ = right if tokens[at + 1].text in {"0", "1"} else f"1 + {right}"
    return f"a formula takes two declarations: `response {left} ~ Normal(mu, sigma)` and `effects mu = {sum_}`"


def no_family_hint(name: str) -> str:
    """Of `response y ~ gaussian`, what the family is here; of `response y ~ x`, where predictors stand."""
    from hlmdsl.families.from_elsewhere import family_there  # only if there is an error

    there = family_there(name)
    if there is not None:
        return f"write `{there.family.usual()}`"
    return f"a family stands here, such as `Normal(mu, sigma)`; predictors stand in `effects mu = 1 + {name}`"


def levels_in_parentheses(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`factor f c("F", "M")` and `factor f (F, M)`."""
    token, tokens = failure.token, failure.chunk.tokens
    if token is None or failure.chunk.keyword != "factor" or failure.at < 2:
        return None
    opening = failure.at if token.text in {"(", "["} else failure.at + 1
    if tokens[opening : opening + 1] == () or tokens[opening].text not in {"(", "["}:
        return None
    levels = []
    for item in tokens[opening + 1 :]:
        if item.text in {")", "]"}:
            break
        if item.kind in {"word", "number", "string"}:
            bare = item.text.strip('"')
            levels.append(bare if BARE.fullmatch(bare) else item.text)
    shown = ", ".join(levels) or "a, b"
    return unexpected(failure, token, f"levels stand in braces: `{{ {shown} }}`")


def neighbours(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`group region neighbours "edges.csv"`, `group region bym2(W)`: other words for `adjacent by`."""
    token, chunk = failure.token, failure.chunk
    if token is None or chunk.keyword != "group" or failure.at < 2 or token.text not in _NEIGHBOURS:
        return None
    group = chunk.tokens[1].text
    hint = (
        f'write `group {group} adjacent by "edges.csv"`: a file with two columns of neighbours, or a 0/1 matrix (BYM2)'
    )
    return unexpected(failure, token, hint)


def centering(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`centre mean`, `center = TRUE`, `standardize` after a covariate."""
    token, previous = failure.token, failure.previous
    if failure.chunk.keyword != "covariate" or failure.at < 2:
        return None
    if previous.text in {"center", "scale"} and not (token is None and failure.at == 2 and previous.text == "scale"):
        own = "mean" if previous.text == "center" else "sd"
        hint = f"write `{previous.text} {own}`, or a number: `{previous.text} 10`"
        if token is not None:
            return unexpected(failure, token, hint)
        expected = expectation(failure.chunk, failure.at, failure.accepted)
        return errors.Unfinished(span=previous.span, keyword="covariate", expected=expected, hint=hint)
    word = token.text.casefold() if token is not None else ""
    if token is not None and word in _CENTERED:
        return unexpected(failure, token, "write `center mean`")
    if token is not None and word in _STANDARDIZED:
        return unexpected(failure, token, "write `center mean scale sd`")
    return None


def levels_after_the_family(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`response use ~ Bernoulli(p) { N, Y }`"""
    token, tokens = failure.token, failure.chunk.tokens[: failure.at]
    if token is None or failure.chunk.keyword != "response" or token.text not in {"{", "ordered", "reference"}:
        return None
    if failure.previous.text != ")" or all(t.text != "~" for t in tokens):
        return None
    example = "use { N, Y } reference N ~ Bernoulli(p)"
    if token.text == "ordered":
        name = tokens[[t.text for t in tokens].index("~") + 1].text
        example = f"ordered {{ low < mid < high }} ~ {bare_distribution_example('response', name) or '...'}"
    return unexpected(failure, token, f"levels stand before the family: `{example}`")


def ordered_without_levels(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`response rating ordered ~ OrderedLogistic(eta, cutpoints)`"""
    token, previous = failure.token, failure.previous
    if token is None or token.text != "~" or previous.text != "ordered" or failure.chunk.keyword != "response":
        return None
    return unexpected(failure, token, "list the levels in their order: `ordered { low < mid < high }`")


def bar_in_a_label(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`prior cutpoints[poor|fair]`"""
    token, tokens, at = failure.token, failure.chunk.tokens, failure.at
    if token is None or failure.chunk.keyword != "prior" or token.text != "|" or tokens[at - 2].text != "[":
        return None
    if at + 1 >= len(tokens):
        return None
    low, high = failure.previous, tokens[at + 1]
    label = f'{tokens[at - 3].text}["{low.text.strip(chr(34))}|{high.text.strip(chr(34))}"]'
    return unexpected(failure, token, f"a cutpoint between levels is written in quotes: `{label}`")


def prior_of_brms(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`prior(normal(0, 20), class = b)`"""
    token, tokens = failure.token, failure.chunk.tokens
    if token is None or failure.chunk.keyword != "prior" or failure.at < 3 or tokens[1].text != "(":
        return None
    name = tokens[2].text.strip('"')
    called = re.fullmatch(r"(\w+)\((.*)\)", name)
    if called is None and tokens[3].text == "(":
        end = next((t.end for t in tokens[4:] if t.text == ")"), token.end)
        called = re.fullmatch(r"(\w+)\((.*)\)", source.text[tokens[2].start : end], re.DOTALL)
    if called is None:
        return None
    numbers = [number.strip() for number in called.group(2).split(",")]
    from hlmdsl.priors import called as distribution_called

    meant = distribution_called(called.group(1))
    distribution = f"{meant.name if meant else called.group(1)}({', '.join(numbers)})"
    given = {
        tokens[i - 1].text: tokens[i + 1].text.strip('"') for i in range(4, len(tokens) - 1) if tokens[i].text == "="
    }
    group, effect = given.get("group", "g"), given.get("coef", "effects")
    kind = given.get("class", "b")
    if kind in {"cor", "L"} or called.group(1) == "lkj":
        return unexpected(failure, token, f"write `correlation {group} ~ LKJ(eta = 2)`")
    target = {"b": effect, "sd": f"sd({group})"}.get(kind, kind)
    return unexpected(failure, token, f"write `prior {target} ~ {distribution}`")


def bar_in_a_call(failure: Failure, source: SourceText) -> Diagnostic | None:
    """`us(visit | user)`, `ar1(0 + week | user)`"""
    token, tokens = failure.token, failure.chunk.tokens
    if token is None or token.text not in {"|", "||"} or failure.chunk.keyword != "effects":
        return None
    depth, opening = 0, failure.at
    while opening > 0 and depth > -1:
        opening -= 1
        depth += {")": 1, "(": -1}.get(tokens[opening].text, 0)
    depth, closing = 1, failure.at
    while closing + 1 < len(tokens) and depth:
        closing += 1
        depth += {")": -1, "(": 1}.get(tokens[closing].text, 0)
    if depth or opening < 1 or tokens[opening - 1].kind != "word":
        return None
    left = source.text[tokens[opening].end : token.start].strip()
    right = source.text[token.end : tokens[closing].start].strip()
    function = tokens[opening - 1].text
    own = [t.text for t in tokens[opening + 1 : failure.at] if t.kind in {"word", "quoted"}]
    times = [name for name in own if name not in {"factor", "as", "numFactor", "ordered"}]
    if function == "residual":
        return unexpected(failure, token, f"write a line of its own: `correlation residual({left} | {right}) ~ ...`")
    found = STRUCTURES.get(function)
    hint = found.bar if found else "a bar stands in parentheses of its own: `({left} | {right})`"
    return unexpected(failure, token, hint.format(left=left, right=right, time=times[0] if times else "week"))
