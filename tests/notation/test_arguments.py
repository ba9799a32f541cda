"""No argument of a call is lost: what is not understood is an error, and what is read changes the spec."""

from __future__ import annotations

import pytest

from hlmdsl.design.table import table_from
from hlmdsl.notation.arguments import matched
from hlmdsl.notation.read import read
from hlmdsl.notation.smooths import _PARAMETERS as SMOOTHS
from hlmdsl.notation.translate import spec_from
from hlmdsl.notation.tree import Call
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText

TABLE = table_from(
    {
        "y": [1.0, 2.5, 3.0, 4.5] * 6,
        "x": [float(k) for k in range(24)],
        "z": [float(k % 7) for k in range(24)],
        "t": list(range(4)) * 6,
        "f": ["a", "b", "c"] * 8,
        "g": [f"u{k // 4}" for k in range(24)],
        "h": [f"u{(k + 5) % 6}" for k in range(24)],
    }
)

TERMS = [
    *("s(x)", "s(x, by = f)", 's(x, g, bs = "fs")', 's(g, bs = "re")', "t2(x, z)", "te(x, z)", "ti(x)", "s(x, z)"),
    *("gp(x)", "gp(x, k = 20)", "gp(x, z, k = 5)", "hsgp(x, m = 9, c = 2)", "hsgp(x, by = f, m = 9, c = 2)"),
    *("bs(x, df = 5)", "ns(x)", "mo(f)", "poly(x, 2)", "log(x)", "sqrt(x)", "I(x)", "offset(x)", "log1p(x)"),
    *("scale(x)", "center(x)", "factor(t)", "ordered(t)", 'relevel(f, ref = "b")', "C(f)", "C(f, contr.sum(3))"),
    *("C(f, contr.treatment(3, base = 2))", "(1 | gr(g))", "(1 | mm(g, h))", "(1 | interaction(g, f))"),
    *("unstr(t, gr = g)", "ar(t, gr = g)", 'car(W, gr = g, type = "bym2")', "as.numeric(x)"),
]
CALLS = [
    *("lm(y ~ x)", "lmer(y ~ x + (1 | g), d)", "glm(t ~ x, poisson)", "brm(y ~ x)", "gam(y ~ x)", "glmmTMB(y ~ x)"),
    *("brm(bf(y ~ x))", "brm(y ~ x, family = student())", "glm(t ~ x, family = poisson())", "lm(log(y) ~ x)"),
    *("brm(y | weights(x) ~ 1)", "brm(y | trunc(lb = 0) ~ 1)", "brm(y | se(x) ~ 1)", "survreg(Surv(y, t) ~ x)"),
    "gls(y ~ x, correlation = corAR1(form = ~ t | g))",
    "brm(bf(t ~ x, zi = 0.2), family = zero_inflated_poisson())",
]


def spec_of(text: str) -> str:
    """Its lines without the comment that has the formula."""
    return spec_from(text, TABLE).split("\n", 1)[1]


def spec_or_codes(text: str) -> str:
    """Of errors, their codes."""
    try:
        return spec_of(text)
    except HlmError as error:
        return " ".join(d.code for d in error.diagnostics)


def unheard(text: str) -> list[str]:
    """The text with another argument in each of its calls: `f(x, unheard = 1)`."""
    return [f"{text[:k]}, unheard = 1{text[k:]}" for k in range(len(text)) if text[k] == ")" and text[:k].count("(")]


@pytest.mark.parametrize("text", [*(f"brm(y ~ {term}, data = d)" for term in TERMS), *CALLS])
def test_an_argument_that_is_not_known_is_an_error(text: str) -> None:
    assert "response" in spec_of(text)
    for other in unheard(text):
        if ") | g, unheard" in other or "| g, unheard" in other or "h), unheard = 1)" in other:
            continue  # that is no call
        with pytest.raises(HlmError) as raised:
            spec_of(other)
        wrong = [d for d in raised.value.diagnostics if d.code == "HLM705" and "unheard = 1" in d.title_text]
        assert wrong or {d.code for d in raised.value.diagnostics} <= {"HLM701", "HLM705"}, other


WITHOUT_EFFECT = {
    ("gp", "gr"),
    ("gp", "scale"),
    ("gp", "iso"),
    ("hsgp", "scale"),
    ("hsgp", "iso"),
    ("hsgp", "centered"),
} | {
    ("hsgp", "share_cov"),  # without `by`
    ("mo", "id"),  # of one column
}
"""Coordinates, units of lengthscales, and what is of several columns only."""
BASES = {
    **{"s": "s(x{})", "t2": "t2(x, z{})", "te": "te(x, z{})", "ti": "ti(x{})", "gp": "gp(x{})", "hsgp": "hsgp(x{})"},
    **{"bs": "bs(x{})", "ns": "ns(x{})", "cr": "cr(x{})", "mo": "mo(f{})"},
}


def test_what_is_read_of_a_smooth_changes_it() -> None:
    for name, base in BASES.items():
        usual = spec_of(f"brm(y ~ {base.format('')}, data = d)")
        for parameter in SMOOTHS[name]:
            own = parameter.split("|")[0]
            if own in ("...", "x") or (name, own) in WITHOUT_EFFECT:
                continue
            assert spec_or_codes(f"brm(y ~ {base.format(f', {own} = 17')}, data = d)") != usual, (name, own)


@pytest.mark.parametrize(
    ("text", "parameters", "names"),
    [
        ("f(1, 2)", ("a", "b"), ["a", "b"]),
        ("f(b = 1, 2, 3)", ("a", "b", "c"), ["b", "a", "c"]),
        ("f(1, 2, 3, k = 4)", ("a", "...", "k"), ["a", "...", "...", "k"]),
        ("f(1, 2, l = 3, l = 4)", ("a", "k|l"), ["a", None, "k", None]),
    ],
)
def test_arguments_are_matched_as_in_r(text: str, parameters: tuple[str, ...], names: list[str | None]) -> None:
    call = read(SourceText("<formula>", text))
    assert isinstance(call, Call)
    assert [name for name, _ in matched(call, parameters)] == names
