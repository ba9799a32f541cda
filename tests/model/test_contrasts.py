"""In: hypotheses about levels. Out: exact weights, and whether they make a coding."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from hlmdsl.model.contrasts import check_contrasts

HEAD = "response y ~ Normal(mu, sigma) effects mu = 1 + f "
THIRD, HALF = Fraction(1, 3), Fraction(1, 2)

WEIGHTS = {
    "b - a": {"a": -1, "b": 1},
    "c - (a + b)/2": {"a": -HALF, "b": -HALF, "c": 1},
    "c - mean(a, b)": {"a": -HALF, "b": -HALF, "c": 1},
    "c - mean": {"a": -THIRD, "b": -THIRD, "c": 1 - THIRD},
    "1/3*b - a/3": {"a": -THIRD, "b": THIRD},
    "0.1*b - 0.1*a": {"a": -Fraction(1, 10), "b": Fraction(1, 10)},
    "-(a - b) * 2/4": {"a": -HALF, "b": HALF},
    '"b" - `a`': {"a": -1, "b": 1},
    "b - a + c - c": {"a": -1, "b": 1},
}


@pytest.mark.parametrize(("text", "expected"), WEIGHTS.items())
def test_weights_are_exact(text: str, expected: dict[str, Fraction], model) -> None:  # type: ignore[no-untyped-def]
    other = "c - 2*b + a" if text != "c - (a + b)/2" else "b - a"
    (factor,) = model(f"{HEAD} factor f {{ a, b, c }} contrasts f {{ k = {text}; l = {other} }}").factors
    assert dict(factor.contrasts[0].weights) == expected
    assert factor.coding == "contrasts"


REFUSED = {
    "k = a + b; l = b - c": ["HLM2021"],
    "k = a * b; l = b - c": ["HLM2020"],
    "k = a / b; l = b - c": ["HLM2020"],
    "k = (a - b)/0; l = b - c": ["HLM2020"],
    "k = a - b + 1; l = b - c": ["HLM2020"],
    "k = a - b; l = q - c": ["HLM2022"],
    "k = a - b": ["HLM2023"],
    "k = a - b; l = b - c; m = c - a": ["HLM2024"],
    "k = a - b; l = 2*b - 2*a": ["HLM2024"],
    "k = a - a; l = b - c": ["HLM2025"],
    "k = a - b; k = b - c": ["HLM2002"],
    "k = 1e999999999*a - b; l = b - c": ["HLM2082"],
}


@pytest.mark.parametrize(("hypotheses", "expected"), REFUSED.items())
def test_refused(hypotheses: str, expected: list[str], codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(f"{HEAD} factor f {{ a, b, c }} contrasts f {{ {hypotheses} }}") == expected


def test_contrasts_of_undeclared_levels_are_checked_once_the_levels_are_known(model) -> None:  # type: ignore[no-untyped-def]
    (factor,) = model(f"{HEAD} factor f contrasts f {{ k = b - a; l = c - b }}").factors
    assert check_contrasts(factor, ("a", "b", "c")) == ()
    assert [d.code for d in check_contrasts(factor, ("a", "b", "c", "d"))] == ["HLM2023"]
    assert [d.code for d in check_contrasts(factor, ("a", "b"))] == ["HLM2022"]
    doubled = replace(factor, contrasts=(*factor.contrasts, factor.contrasts[0]))
    assert [d.code for d in check_contrasts(doubled, ("a", "b", "c"))] == ["HLM2024"]
