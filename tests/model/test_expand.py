"""In: the right side of an effects line. Out: its terms, as a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlmdsl.model.check import check_model
from hlmdsl.model.expand import MOST_TERMS
from hlmdsl.model.model import Model
from hlmdsl.model.terms import NumericPart
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

HEAD = "response y ~ Normal(mu, sigma) covariate x covariate z factor a { a1, a2, a3 } factor b factor c group g "


def check_effects(effects: str) -> Model:
    source = SourceText("test.hlm", f"{HEAD} effects mu = {effects}")
    return check_model(parse(source), source)


TERMS = {
    "1": ["1"],
    "0 + a": ["a"],
    "a - 1": ["a"],
    "x": ["1", "x"],
    "1 + x + x": ["1", "x"],
    "(1 + x) + z": ["1", "x", "z"],
    "a + b": ["1", "a", "b"],
    "a * b": ["1", "a", "b", "a:b"],
    "a + b * c": ["1", "a", "b", "c", "b:c"],
    "b * a + x": ["1", "b", "a", "x", "b:a"],
    "a * b * c": ["1", "a", "b", "c", "a:b", "a:c", "b:c", "a:b:c"],
    "a * b * c - a:b:c": ["1", "a", "b", "c", "a:b", "a:c", "b:c"],
    "a * b - b:a": ["1", "a", "b"],
    "a * b - (a + a:b)": ["1", "b"],
    "a / b": ["1", "a", "a:b"],
    "a / b / c": ["1", "a", "a:b", "a:b:c"],
    "a / (b + c)": ["1", "a", "a:b", "a:c"],
    "(x + z) / c": ["1", "x", "z", "x:z:c"],
    "(a + b):x + x": ["1", "x", "a:x", "b:x"],
    "(a + b + c)^2": ["1", "a", "b", "c", "a:b", "a:c", "b:c"],
    "(a + b + c)^9": ["1", "a", "b", "c", "a:b", "a:c", "b:c", "a:b:c"],
    "(a + b)^1": ["1", "a", "b"],
    "(a * b)^2": ["1", "a", "b", "a:b"],
    "(a + b + c - c)^2": ["1", "a", "b", "a:b"],
    "a * x^2": ["1", "a", "x^2", "a:x^2"],
    "log(x) + log(x + 1) + log(1 + x) + sqrt(x - 0.5)": ["1", "log(x)", "log(x + 1)", "sqrt(x - 0.5)"],
    "exp(x) + poly(z, 2) + poly(x, degree = 3)": ["1", "exp(x)", "poly(z, 2)", "poly(x, 3)"],
    "x * log(x)": ["1", "x", "log(x)", "x:log(x)"],
    "x + offset(z)": ["1", "x"],
    "1 | g": ["1"],
}


@pytest.mark.parametrize(("text", "expected"), TERMS.items())
def test_terms(text: str, expected: list[str]) -> None:
    effects = check_effects(text).main.effects
    assert ["1"] * effects.intercept + [t.name for t in effects.terms] == expected


REFUSED = {
    "1 + q": ["HLM2006"],
    "1 + q + q:x": ["HLM2006"],
    "1 + q + (1 | k)": ["HLM2006", "HLM2006"],
    "1 + y": ["HLM2036"],
    "2 * x": ["HLM2050"],
    "g": ["HLM2051"],
    "I(x^2)": ["HLM2053"],
    "spline(x, df = 4):spline(z, df = 4)": ["HLM2099"],
    "spline(x, x, df = 4)": ["HLM2325"],
    "spline(x, z)": ["HLM2326"],
    "spline(x, z, df = 4, period = 3)": ["HLM2327"],
    "spline(x, df = 4, by = f)": ["HLM2121"],
    "spline(x, df = 4, period = 3)": ["HLM2122"],
    "spline(x)": ["HLM2054"],
    "hsgp(x, z, y)": ["HLM2036"],
    "hsgp(x, x)": ["HLM2245"],
    "hsgp(x, z, m = (3, 3, 3))": ["HLM2246"],
    "hsgp(x, z, m = 30)": ["HLM2246"],
    "hsgp(x, z):hsgp(q)": ["HLM2006"],
    "hsgp(x, by = f)": ["HLM2121"],
    "walk(x, 2)": ["HLM2054"],
    "walk(x, order = 3)": ["HLM2054"],
    "walk(x, z)": ["HLM2054"],
    "walk(x, by = f)": ["HLM2121"],
    "walk(x):spline(z, df = 4)": ["HLM2099"],
    "spline(x, df = 4):hsgp(z)": ["HLM2099"],
    "log(a)": ["HLM2054"],
    "log(2 * x)": ["HLM2054"],
    "a^2": ["HLM2055"],
    "(x)^2": ["HLM2055"],
    "x^1.5": ["HLM2056"],
    "x^21": ["HLM2056"],
    "x:x": ["HLM2057"],
    "x * x": ["HLM2057"],
    "a:x:a": ["HLM2057"],
    "a - b": ["HLM2058"],
    "0 + 1": ["HLM2059"],
    "(1 + x):a": ["HLM2060"],
    "x:(1 | g)": ["HLM2063"],
    "x + a | g": ["HLM2063"],
    "a:offset(x)": ["HLM2066"],
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items())
def test_refused(text: str, expected: list[str], codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(effects=text) == expected


def test_offsets_are_no_terms() -> None:
    main = check_effects("x + offset(log(z))").main
    assert [o.name for o in main.offsets] == ["log(z)"]
    assert isinstance(main.offsets[0], NumericPart)


@pytest.mark.parametrize("power", [3, 15, 999_999])
def test_too_many_terms_are_refused_before_they_are_built(power: int, codes) -> None:  # type: ignore[no-untyped-def]
    names = [f"v{i}" for i in range(30)]
    declared = "".join(f"covariate {n}\n" for n in names)
    text = f"response y ~ Normal(mu, sigma)\n{declared}effects mu = ({' + '.join(names)})^{power}"
    assert codes(text) == ["HLM2061"]


def test_an_interaction_has_a_bounded_number_of_variables(codes) -> None:  # type: ignore[no-untyped-def]
    names = [f"v{i}" for i in range(60)]
    declared = "".join(f"covariate {n}\n" for n in names)
    text = f"response y ~ Normal(mu, sigma)\n{declared}effects mu = {':'.join(names)}"
    assert codes(text) == ["HLM2061"]
    assert MOST_TERMS == 1_000


@given(st.lists(st.sampled_from(["a", "b", "c", "x", "z"]), min_size=2, max_size=5, unique=True))
def test_crossing_is_a_sum_of_all_interactions(names: list[str]) -> None:
    """`a * b * ...` and `(a + b + ...)^k` are the same set of terms, and each variable's order changes only names."""
    crossed = {frozenset(t.name.split(":")) for t in check_effects(" * ".join(names)).main.effects.terms}
    powered = check_effects(f"({' + '.join(reversed(names))})^{len(names)}").main.effects.terms
    assert crossed == {frozenset(t.name.split(":")) for t in powered}
    assert len(crossed) == 2 ** len(names) - 1
