"""Help can be followed as it is written: it does away with the error, and names are spelled as a spec has them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError

DECLARES = ("covariate", "factor", "group")
BAD = sorted((Path(__file__).parents[1] / "bad" / "model").glob("*.hlm"))
TOKENS = re.compile(r'"[^"\n]*"|`[^`\n]*`|#[^\n]*|[^\W\d]\w*|\s+|.', re.DOTALL)
DECLARED = re.compile(r"(?m)^(?:covariate|factor|group)\s+([a-zA-Z]\w*)")


def found(text: str) -> tuple[Diagnostic, ...]:
    try:
        hlmdsl.parse(text)
    except HlmError as error:
        return error.diagnostics
    return ()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(BAD), st.sampled_from(["{} o", "{}.o", "{}-1", "1{}", "{}(o)"]))
@example(BAD[[p.stem for p in BAD].index("group_as_effect")], "{} o")
def test_names_in_help_are_spelled_as_a_spec_has_them(path: Path, form: str) -> None:
    """Every declared name is given characters for which it needs backticks."""
    text = path.read_text(encoding="utf-8")
    names = set(DECLARED.findall(text))
    odd = {name: form.format(name) for name in names}
    renamed = "".join(f"`{odd[token]}`" if token in odd else token for token in TOKENS.findall(text))
    for diagnostic in found(renamed):
        told = re.sub(r'"[^"]*"', '""', diagnostic.help_text)  # a label has names as they are: `"straight x o"`
        for name in odd.values():
            # before it the beginning of code, of a name that it is part of, or its own backtick
            bare = re.search(rf"[ (|:+*,=-]{re.escape(name)}(?![\w(])", told)
            assert bare is None, (diagnostic.code, diagnostic.help_text)


BOUND = sorted((Path(__file__).parents[1] / "bad" / "design").glob("*.hlm"))


@pytest.mark.parametrize("path", BOUND, ids=lambda p: p.stem)
def test_names_in_help_of_tables_are_spelled_as_a_spec_has_them(path: Path) -> None:
    """Every declared name is given a blank; its column stays as it is."""
    text = path.read_text(encoding="utf-8")
    names = set(DECLARED.findall(text))
    odd = {name: f"{name} o" for name in names}
    tokens = TOKENS.findall(text)
    renamed = ""
    for i, token in enumerate(tokens):
        is_declared = "".join(tokens[max(i - 2, 0) : i]).strip() in ("covariate", "factor", "group")
        has_column = "".join(tokens[i + 1 : i + 3]).strip() == "="
        is_column = "".join(tokens[max(i - 2, 0) : i]).strip() == "=" and i > 4 and tokens[i - 6] in DECLARES
        if token not in odd or is_column:
            renamed += token
        else:
            renamed += f"`{odd[token]}`" + (f" = {token}" if is_declared and not has_column else "")
    diagnostics: tuple[Diagnostic, ...] = ()
    try:
        spec = hlmdsl.parse(renamed, str(path))
        beside = path.with_suffix(".csv")
        diagnostics = (*spec.warnings, *spec.bind(beside if beside.exists() else None).warnings)
    except HlmError as error:
        diagnostics = error.diagnostics
    for diagnostic in diagnostics:
        for name in odd.values():
            bare = re.search(rf"[ (|:+*,=-]{re.escape(name)}(?![\w(])", diagnostic.help_text)
            assert bare is None, (diagnostic.code, diagnostic.help_text)


PLACES = [
    "covariate z center {}\n",
    "covariate z scale {}\n",
    "prior Intercept ~ Normal({}, 50)\n",
    "prior Intercept ~ Normal(0, {})\n",
    "prior x ~ Normal(mu = 0, sigma = {})\n",
    "prior sigma ~ HalfNormal({})\n",
    "prior sigma ~ Exponential({})\n",
    "correlation g ~ LKJ({})\n",
    "correlation g ~ LKJ(eta = {})\n",
    "estimand e = at(x = {})\n",
    "estimand e = at(f = b, x = {})\n",
    "estimand e = at(x = {}, f = b)\n",
    "estimand e = {} * at(x = 1)\n",
]
MODEL = (
    "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f {{ a, b }}\ngroup g\neffects mu = 1 + f + {} + (1 + x | g)\n"
)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([*PLACES, "log"]), st.integers(0, 999), st.sampled_from(["5", "25", "200", "000", "1234"]))
@example(PLACES[2], 1, "200")
@example("log", 0, "5")
def test_a_number_with_a_comma_is_mended_as_its_help_says(place: str, left: int, right: str) -> None:
    number = f"{left or 1},{right}" if place != "log" else f"{left},{right}"
    plain = MODEL.format("x")
    text = MODEL.format(f"log(x + {number})") if place == "log" else plain + place.format(number)
    (error,) = found(text)
    assert error.code in ("HLM135", "HLM2043")
    assert error.span is not None
    assert text[error.span.start : error.span.end] == number
    for instead in re.findall(r"`([^`]+)`", error.help_text):
        assert not found(text[: error.span.start] + instead + text[error.span.end :]), instead


@pytest.mark.parametrize(
    "call", ["Normal(0,1)", "StudentT(3,0,1)", "TruncatedNormal(0,1,0,5)", "Beta(2,5)", "Gamma(2,200)"]
)
def test_arguments_need_no_blanks(call: str) -> None:
    assert not found(MODEL.format("x") + f"prior x ~ {call}\n")


@pytest.mark.parametrize("dash", "–—−‐")
@pytest.mark.parametrize(
    "text",
    [
        "effects log(sigma) = 1 + x * f - x:f\n",
        "prior x ~ Normal(-5, 1)\n",
        "estimand e = at(x = -1) - at(x = -2)\n",
        "covariate z center -3\n",
    ],
)
def test_a_typographic_sign_is_mended_as_its_help_says(text: str, dash: str) -> None:
    whole = MODEL.format("x") + text.replace("-", dash)
    for _ in range(text.count("-")):
        first = min(found(whole), key=lambda d: d.span or (0, 0))
        assert first.code == "HLM107"
        assert first.span is not None
        (instead,) = re.findall(r"`([^`]+)`", first.help_text)
        whole = whole[: first.span.start] + instead + whole[first.span.end :]
    assert not found(whole)
