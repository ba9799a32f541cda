"""Residuals of zero are an error only where a fit without them also meets the censored rows and the ends of priors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Linked
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.seen import STATUS, Seen
from hlmdsl.formulas.functions import NUMPY

N = 12
X = np.arange(float(N))


def codes(spec: str, table: dict) -> list[str]:  # type: ignore[type-arg]
    try:
        hlmdsl.parse(spec).bind(table)
    except HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


def seen(y: np.ndarray, ends: list[tuple[str, float, float]]) -> dict[str, np.ndarray]:
    """A table whose last rows are censored so: status, value, upper end."""
    status = np.full(N, "none", dtype=object)
    y, upper = y.copy(), np.full(N, np.nan)
    for row, (kind, low, high) in zip(range(N - len(ends), N), ends, strict=True):
        status[row], y[row], upper[row] = kind, low, high
    return {"y": y, "x": X, "status": status, "end": upper}


@pytest.mark.parametrize(
    ("ends", "is_refused"),
    [  # the rows before lie on 1 + 2 x: 21 and 23 in the last two
        ([("right", 20.0, 0)], True),
        ([("right", 24.0, 0)], False),
        ([("right", 23.0, 0)], True),  # half its probability is left
        ([("right", 23.0 + 1e-13, 0)], True),  # which is rounding
        ([("left", 24.0, 0)], True),
        ([("left", 22.0, 0)], False),
        ([("interval", 22.0, 24.0)], True),
        ([("interval", 24.0, 25.0)], False),
        ([("interval", 21.0, 22.0)], False),
        ([("right", 10.0, 0), ("left", 30.0, 0)], True),
        ([("right", 10.0, 0), ("left", 20.0, 0)], False),
    ],
)
@pytest.mark.parametrize("shift", [0.0, 1e8])
def test_of_rows_that_settle_all_coefficients(
    ends: list[tuple[str, float, float]], is_refused: bool, shift: float
) -> None:
    ends = [(kind, low + shift, high + shift) for kind, low, high in ends]
    ends = [(kind, round(low), high) if shift else (kind, low, high) for kind, low, high in ends]
    text = "covariate x\ncovariate end\nresponse y ~ Normal(mu, sigma) censored by status to end\neffects mu = 1 + x"
    assert codes(text, seen(1 + 2 * X + shift, ends)) == (["HLM343"] if is_refused else [])


@pytest.mark.parametrize(
    ("ends", "is_refused"),
    [  # three rows of the last unit, of which nothing else is known; the others are at 5 and 8
        ([("right", 3.0, 0), ("left", 4.0, 0), ("right", 3.5, 0)], True),
        ([("right", 4.0, 0), ("left", 3.0, 0), ("right", 3.5, 0)], False),
        ([("interval", 2.0, 4.0), ("interval", 3.0, 5.0), ("right", 3.5, 0)], True),
        ([("interval", 2.0, 3.0), ("interval", 3.5, 5.0), ("right", 2.5, 0)], False),
    ],
)
@pytest.mark.parametrize("written", ["1 + f", "1 + (1 | f)"])
def test_of_rows_that_leave_a_coefficient_to_the_censored(
    ends: list[tuple[str, float, float]], is_refused: bool, written: str
) -> None:
    kind = "group" if "|" in written else "factor"
    f = np.repeat(["a", "b", "c"], [5, 4, 3])
    table = {**seen(np.where(f == "a", 5.0, 8.0), ends), "f": f}
    text = f"{kind} f\ncovariate end\nresponse y ~ Normal(mu, sigma) censored by status to end\neffects mu = {written}"
    assert codes(text, table) == (["HLM343"] if is_refused else [])


def test_what_ends_make_exact_takes_a_power_of_sigma() -> None:
    """Two rows at 5 leave one to spare; a unit that is below 3 and above 3 is 3 to within sigma, and none is left."""
    text = "factor f\ncovariate x\nresponse y ~ Normal(mu, sigma) censored by status\neffects mu = 1 + f"
    f = ["a", "a", "b", "b"]
    table = {"f": f, "y": [5.0, 5, 3, 3], "status": ["none", "none", "left", "right"]}
    assert codes(text, table) == []
    assert codes(text, {**table, "y": [5.0, 5, 3, 2.9]}) == ["HLM343"]


@pytest.mark.parametrize(
    ("family", "line", "value"),
    [("Normal", "log(mu)", np.exp), ("Normal", "inverse(mu)", lambda eta: 1 / eta), ("LogNormal", "mu", np.exp)],
)
def test_ends_are_compared_on_the_scale_of_the_predictor(family: str, line: str, value: Callable[..., Any]) -> None:
    text = f"covariate x\nresponse y ~ {family}(mu, sigma) censored by status\neffects {line} = 1 + x"
    y = value(0.3 + 0.1 * X)
    for factor in (0.9, 1.1):
        for kind in ("left", "right"):
            meets = (factor < 1) == (kind == "right")
            assert codes(text, seen(y, [(kind, factor * y[-1], 0)])) == (["HLM343"] if meets else [])
    if line == "log(mu)":  # a mean above zero is never below -1, and always above
        assert codes(text, seen(y, [("left", -1.0, 0)])) == []
        assert codes(text, seen(y, [("right", -1.0, 0)])) == ["HLM343"]


def test_a_censored_row_with_a_spread_of_its_own_says_nothing_of_that_of_others() -> None:
    text = "factor f\ncovariate x\nresponse y ~ Normal(mu, sigma) censored by status\neffects mu = 1 + x\n"
    table = {**seen(1 + 2 * X, [("right", 40.0, 0)]), "f": np.repeat(["a", "b"], [N - 1, 1])}
    text = f"{text}effects log(sigma) = 1 + f\nprior sigma.Intercept ~ Normal(0, 10)"
    assert codes(text, table) == ["HLM343"]
    table["f"] = np.repeat(["a", "b"], [N - 6, 6])
    assert codes(text, table) == []


@pytest.mark.parametrize(
    ("prior", "is_refused"),
    [("x ~ HalfNormal(1)", True), ("x ~ Uniform(-1, 1)", False), ("Intercept ~ Uniform(5, 40)", False)],
)
def test_priors_with_ends(prior: str, is_refused: bool) -> None:
    text = f"covariate x\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + x\nprior {prior}"
    assert codes(text, {"y": 1 + 2 * X, "x": X}) == (["HLM343"] if is_refused else [])
    more = np.arange(40.0) / 4  # a precision has a default prior that holds it where there are few rows
    gamma = f"covariate x\nresponse y ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x\nprior {prior}"
    assert codes(gamma, {"y": np.exp(1 + 2 * more), "x": more}) == (["HLM343"] if is_refused else [])


@pytest.mark.parametrize(("end", "has_limit"), [(24.0, True), (20.0, False)])
def test_the_likelihood_itself(end: float, has_limit: bool) -> None:
    """At the exact fit of the others, as sigma goes to zero."""
    y = np.where(N - 1 == X, end, 1 + 2 * X)
    rows = Seen(np.where(N - 1 == X, STATUS.index("right"), 0).astype(np.int8), y)

    def at(sigma: float) -> float:
        given = {"mu": Linked(IDENTITY, 1 + 2 * X, NUMPY), "sigma": Linked(IDENTITY, sigma, NUMPY)}
        return float(log_density_of_rows(FAMILIES["Normal"], y, None, given, rows).sum())

    assert (at(1e-4) < at(1e-2) < at(0.5)) if has_limit else (at(1e-4) > at(1e-2) > at(0.5))
