"""Probabilities of levels in no order: draws, the graph, SciPy's softmax, differences and many digits say the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from mpmath import mp
from scipy.special import softmax
from small_models import bind

from hlmdsl.backend.build import build_model
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from tests.as_written import AS_WRITTEN

LEVELS = ("train", "bus", "car", "foot")
"""The reference first."""

SPEC = "response travel { bus, car, train, foot } reference train ~ Categorical(p)\neffects softmax(p) = 1 + a * x\n"
POINT = "at(a = a2, x = 2)"
RNG = np.random.default_rng(7)
VALUES: dict[str, Any] = {
    "Intercept": RNG.normal(0, 1, (40, 3)),
    "a": RNG.normal(0, 1, (40, 3, 2)),
    "x": RNG.normal(0, 1, (40, 3)),
    "a:x": RNG.normal(0, 1, (40, 3, 2)),
}


def design_of(*expressions: str) -> Design:
    return bind(SPEC + "\n".join(f"estimand e{i} = {e}" for i, e in enumerate(expressions)))


def value_of(expression: str, values: dict[str, Any] = VALUES) -> Any:
    design = design_of(expression)
    return evaluate_estimand(design, design.model.estimands[0], values)


def by_hand(cell: int, x: Any) -> Any:
    """(draws, ..., levels) in cell `a` of this number; x enters as `center 1 scale 2`."""
    v, x = VALUES, np.asarray(x, dtype=float)
    slope = v["x"] + (v["a:x"][:, :, cell - 1] if cell else 0)
    constant = v["Intercept"] + (v["a"][:, :, cell - 1] if cell else 0)
    wide = (slice(None), *(None for _ in x.shape), slice(None))
    eta = constant[wide] + slope[wide] * ((x - 1) / 2)[..., None]
    return softmax(np.insert(eta, 0, 0.0, axis=-1), axis=-1)


@pytest.mark.parametrize("code", range(4))
def test_the_probability_of_a_level_is_its_share(code: int) -> None:
    level = LEVELS[code]
    assert value_of(f"probability({level}, {POINT})") == pytest.approx(by_hand(1, 2)[:, code], rel=1e-12)
    averaged = np.mean([by_hand(cell, 2)[:, code] for cell in range(3)], axis=0)
    assert value_of(f"probability({level}, at(x = 2))") == pytest.approx(averaged, rel=1e-12)
    rows = design_of("probability(car, at())").rows.numbers["x"]
    wanted = by_hand(2, rows)[..., code].mean(axis=1)
    assert value_of(f"average(probability({level}, at(a = a3)), over = data)") == pytest.approx(wanted)


def test_sums_differences_and_ratios() -> None:
    here, there = by_hand(1, 2), by_hand(0, 2)
    either = f"probability(bus, {POINT}) + probability(foot, {POINT})"
    assert value_of(either) == pytest.approx(here[:, 1] + here[:, 3])
    assert value_of(f"({either}) / probability(train, {POINT})") == pytest.approx(
        (here[:, 1] + here[:, 3]) / here[:, 0]
    )
    gap = f"probability(train, {POINT}) - probability(train, at(a = a1, x = 2))"
    assert value_of(gap) == pytest.approx(here[:, 0] - there[:, 0])
    total = " + ".join(f"probability({level}, {POINT})" for level in LEVELS)
    assert value_of(total) == pytest.approx(np.ones(40), rel=1e-14)


def test_ratios_of_odds_are_exponentials_of_coefficients() -> None:
    """What a coefficient is said to be: of the odds of its level against the reference."""
    odds = "probability(foot, at(a = {0}, x = 1)) / probability(train, at(a = {0}, x = 1))"
    found = value_of(odds.format("a2")) / value_of(odds.format("a1"))
    assert found == pytest.approx(np.exp(VALUES["a"][:, 2, 0]))


@pytest.mark.parametrize("code", range(4))
def test_a_slope_is_the_derivative(code: int) -> None:
    probability = f"probability({LEVELS[code]}, at(a = a2, x = {{}}))".format
    low, high = (value_of(probability(x)) for x in (2 - 1e-4, 2 + 1e-4))
    assert value_of(f"slope(x, {probability(2)})") == pytest.approx((high - low) / 2e-4, rel=1e-5, abs=1e-9)


@pytest.mark.parametrize("eta", [-700.0, -40.0, 0.3, 40.0, 700.0])
def test_every_level_has_its_digits_in_both_tails(eta: float) -> None:
    values = {name: np.zeros_like(v) for name, v in VALUES.items()}
    values["Intercept"] = np.broadcast_to([eta, eta - 0.5, 3.0], (40, 3))
    with mp.workdps(800):
        each = [mp.exp(mp.mpf(x)) for x in (0.0, eta, eta - 0.5, 3.0)]
        wanted = [float(e / sum(each)) for e in each]
    for level, probability in zip(LEVELS, wanted, strict=True):
        assert float(value_of(f"probability({level}, {POINT})", values)[0]) == pytest.approx(probability, rel=1e-12)


EXPRESSIONS = (
    *(f"probability({level}, {POINT})" for level in LEVELS),
    f"probability(foot, {POINT}) / probability(train, at())",
    "average(probability(bus, at(a = a2)), over = data)",
    f"slope(x, probability(train, {POINT}))",
    "average(slope(x, probability(car, at(a = a2))), over = data)",
)


def test_the_graph_is_the_evaluator() -> None:
    """One model has them all; nothing is compiled to C for it."""
    design = design_of(*EXPRESSIONS)
    model = build_model(design)
    variables = [*model.free_RVs, *model.deterministics]
    function = model.compile_fn(
        model.replace_rvs_by_values(variables), on_unused_input="ignore", mode=AS_WRITTEN, point_fn=True
    )
    rng = np.random.default_rng(3)
    point = {name: rng.normal(0, 0.7, np.shape(v)) for name, v in model.initial_point().items()}
    values = dict(zip([v.name for v in variables], function(point), strict=True))
    for estimand in design.model.estimands:
        found = float(evaluate_estimand(design, estimand, values))
        assert found == pytest.approx(float(values[estimand.name]), rel=1e-12)
        assert np.isfinite(found)
        assert found != 0
