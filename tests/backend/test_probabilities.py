"""Probabilities of levels: draws, the graph, SciPy's differences, simulated groups and many digits say the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from mpmath import mp
from scipy.special import expit
from small_models import bind

from hlmdsl.backend.build import build_model
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from tests.as_written import AS_WRITTEN

LEVELS = ("low", "middle", "high", "top")
SPEC = (
    "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\n"
    "effects eta = 1 + a * x + (1 + x | g)\n"
)
POINT = "at(a = a2, x = 2)"
RNG = np.random.default_rng(7)
VALUES: dict[str, Any] = {
    "cutpoints": np.sort(RNG.normal(0, 1.5, (40, 3)), axis=1),
    "a": RNG.normal(0, 1, (40, 2)),
    "x": RNG.normal(0, 1, 40),
    "a:x": RNG.normal(0, 1, (40, 2)),
    "sd_g": RNG.uniform(0.2, 2, (40, 2)),
    "cor_g": RNG.uniform(-0.8, 0.8, (40, 1)),
}


def design_of(*expressions: str, spec: str = SPEC) -> Design:
    return bind(spec + "\n".join(f"estimand e{i} = {e}" for i, e in enumerate(expressions)))


def value_of(expression: str, values: dict[str, Any] = VALUES) -> Any:
    design = design_of(expression)
    return evaluate_estimand(design, design.model.estimands[0], values)


def at_x(x: Any) -> Any:
    """x as it enters: `center 1 scale 2`."""
    return (x - 1) / 2


def eta(level: int, x: Any) -> Any:
    """(draws, ...) in cell `a` of this number."""
    v = VALUES
    slope = v["x"] + (v["a:x"][:, level - 1] if level else 0)
    return (v["a"][:, level - 1] if level else 0) + slope * at_x(x)


def by_hand(code: int, eta: Any) -> Any:
    """P(y <= k) - P(y <= k - 1)"""
    cuts = VALUES["cutpoints"].reshape(40, 3, *(1 for _ in np.shape(eta)[1:]))
    below = [expit(cuts[:, k] - eta) for k in range(3)]
    return [below[0], below[1] - below[0], below[2] - below[1], 1 - below[2]][code]


@pytest.mark.parametrize("code", range(4))
def test_the_probability_of_a_level_is_a_difference(code: int) -> None:
    found = value_of(f"probability({LEVELS[code]}, {POINT})")
    assert found == pytest.approx(by_hand(code, eta(1, 2)), rel=1e-12)


def test_sums_differences_and_ratios() -> None:
    high, top = f"probability(high, {POINT})", f"probability(top, {POINT})"
    above = 1 - expit(VALUES["cutpoints"][:, 1] - eta(1, 2))
    other = 1 - expit(VALUES["cutpoints"][:, 1] - eta(0, 2))
    assert value_of(f"{high} + {top}") == pytest.approx(above)
    there = "(probability(high, at(a = a1, x = 2)) + probability(top, at(a = a1, x = 2)))"
    assert value_of(f"({high} + {top})/{there}") == pytest.approx(above / other)
    assert value_of(f"{high} + {top} - {there}") == pytest.approx(above - other)
    assert value_of("at(a = a2, x = 2) - at(a = a1, x = 2)") == pytest.approx(eta(1, 2) - eta(0, 2))


def test_all_levels_are_certain() -> None:
    total = value_of(" + ".join(f"probability({level}, {POINT})" for level in LEVELS))
    assert total == pytest.approx(np.ones(40), rel=1e-14)


def test_factors_not_named_are_averaged_after_the_link() -> None:
    wanted = np.mean([by_hand(2, eta(level, 2)) for level in range(3)], axis=0)
    assert value_of("probability(high, at(x = 2))") == pytest.approx(wanted)


def test_an_average_over_the_data_is_the_mean_over_its_rows() -> None:
    x = design_of("slope(x, at())").rows.numbers["x"]
    v = VALUES
    each = v["a"][:, 1:] + (v["x"] + v["a:x"][:, 1])[:, None] * at_x(x)
    assert value_of("average(probability(middle, at(a = a3)), over = data)") == pytest.approx(by_hand(1, each).mean(1))


@pytest.mark.parametrize("code", range(4))
def test_an_average_over_a_group_is_that_over_a_fine_grid(code: int) -> None:
    z = np.array([1.0, at_x(2)])
    sd, cor = VALUES["sd_g"], VALUES["cor_g"][:, 0]
    spread = np.sqrt(((sd * z) ** 2).sum(1) + 2 * cor * z.prod() * sd.prod(1))
    nodes = np.linspace(-9, 9, 4001)
    weights = np.exp(-(nodes**2) / 2)
    there = by_hand(code, eta(1, 2)[:, None] + spread[:, None] * nodes)
    wanted = (there * weights).sum(1) / weights.sum()
    assert value_of(f"average(probability({LEVELS[code]}, {POINT}), over = g)") == pytest.approx(wanted, abs=1e-7)


@pytest.mark.parametrize("code", range(4))
@pytest.mark.parametrize("around", ["{}", "average({}, over = g)"])
def test_a_slope_is_the_derivative(code: int, around: str) -> None:
    def value(expression: str) -> Any:
        return value_of(around.format(expression.replace("LEVEL", LEVELS[code])))

    low, high = (value(f"probability(LEVEL, at(a = a2, x = {x}))") for x in (2 - 1e-4, 2 + 1e-4))
    slope = value("slope(x, probability(LEVEL, at(a = a2, x = 2)))")
    assert slope == pytest.approx((high - low) / 2e-4, rel=1e-5, abs=1e-9)


DISC = SPEC.replace("(eta, cutpoints", "(eta, cutpoints, disc") + "effects log(disc) = 1 + a + x + (1 | h)\n"


def test_what_multiplies_the_differences_moves_with_the_point() -> None:
    """Under `disc`: values and averages by hand, slopes by differences."""
    rng = np.random.default_rng(8)
    values = VALUES | {"disc_a": rng.normal(0, 0.5, (40, 2)), "disc_x": rng.normal(0, 0.5, 40)}
    points = [f"probability(high, at(a = a2, x = {x}))" for x in (2 - 1e-4, 2 + 1e-4)]
    each = [*points, f"slope(x, probability(high, {POINT}))"]
    design = design_of(*each, *(f"average({e}, over = g)" for e in each), spec=DISC)
    found = [evaluate_estimand(design, e, values) for e in design.model.estimands]
    for low, high, slope in (found[:3], found[3:]):
        assert slope == pytest.approx((high - low) / 2e-4, rel=1e-5, abs=1e-9)
    disc = np.exp(values["disc_a"][:, 0] + values["disc_x"] * at_x(2 - 1e-4))
    ends = (disc[:, None] * (VALUES["cutpoints"] - eta(1, 2 - 1e-4)[:, None])).T
    assert found[0] == pytest.approx(expit(ends[2]) - expit(ends[1]), rel=1e-10)
    nodes = np.linspace(-9, 9, 4001)
    weights = np.exp(-(nodes**2) / 2)
    z = np.array([1.0, at_x(2 - 1e-4)])
    sd, cor = VALUES["sd_g"], VALUES["cor_g"][:, 0]
    spread = np.sqrt(((sd * z) ** 2).sum(1) + 2 * cor * z.prod() * sd.prod(1)) * disc
    there = [expit(end[:, None] - spread[:, None] * nodes) @ weights / weights.sum() for end in ends]
    assert found[3] == pytest.approx(there[2] - there[1], abs=1e-7)


@pytest.mark.parametrize(
    "family",
    [
        "StoppingRatio",
        "ContinuationRatio(link = cloglog)",
        "AdjacentCategory",
        "StoppingRatio(disc)",
        "AdjacentCategory(disc)",
    ],
)
@pytest.mark.parametrize("around", ["{}", "average({}, over = g)"])
def test_slopes_beside_cutpoints_in_no_order(family: str, around: str) -> None:
    """Also where units' deviations nearly vanish, which averages are divided by."""
    name, _, more = family.partition("(")
    spec = SPEC.replace("OrderedLogistic(eta, cutpoints", f"{name}(eta, cutpoints{', ' + more[:-1] if more else ''}")
    spec += "effects log(disc) = 1 + x + (1 | h)\n" if "disc" in more else ""
    points = [f"probability({{}}, at(a = a2, x = {x}))" for x in (2 - 1e-4, 2 + 1e-4)]
    each = [*points, "slope(x, probability({}, at(a = a2, x = 2)))"]
    design = design_of(*(around.format(e.format(level)) for level in ("low", "high", "top") for e in each), spec=spec)
    own = VALUES | {"disc_x": np.random.default_rng(8).normal(0, 0.5, 40)}
    for values in (own, own | {"sd_g": np.full((40, 2), 1e-9)}):
        found = [evaluate_estimand(design, e, values) for e in design.model.estimands]
        for low, high, slope in zip(found[::3], found[1::3], found[2::3], strict=True):
            assert slope == pytest.approx((high - low) / 2e-4, rel=1e-5, abs=1e-8)


@pytest.mark.parametrize("eta", [-600.0, -40.0, 0.3, 40.0, 600.0])
def test_every_level_has_its_digits_in_both_tails(eta: float) -> None:
    values = {name: np.zeros_like(v) for name, v in VALUES.items()} | {
        "cutpoints": np.broadcast_to([-1.5, -1.5 + 1e-9, 2.0], (40, 3)),
        "a": np.full((40, 2), eta),
    }
    cuts = [mp.mpf(float(c)) for c in values["cutpoints"][0]]
    with mp.workdps(400):
        below = [1 / (1 + mp.exp(eta - c)) for c in cuts]
        wanted = [below[0], below[1] - below[0], below[2] - below[1], 1 - below[2]]
    for level, probability in zip(LEVELS, wanted, strict=True):
        found = value_of(f"probability({level}, {POINT})", values)
        assert float(found[0]) == pytest.approx(float(probability), rel=1e-12)


EXPRESSIONS = (
    *(f"probability({level}, {POINT})" for level in LEVELS),
    f"probability(high, {POINT}) / probability(low, at())",
    f"average(probability(middle, {POINT}) - probability(middle, at()), over = g)",
    "average(probability(middle, at(a = a2)), over = data)",
    f"slope(x, probability(high, {POINT}))",
    f"average(slope(x, probability(high, {POINT})), over = g)",
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


def test_of_a_yes_or_no_it_is_the_mean_or_the_rest() -> None:
    spec = "response passed { no, yes } reference no ~ Bernoulli(p)\neffects logit(p) = 1 + x\n"
    expressions = ("probability(yes, at(x = 2))", "probability(no, at(x = 2))", "slope(x, probability(no, at(x = 2)))")
    design = design_of(*expressions, spec=spec)
    values = {"Intercept": np.array([0.3, -2.0]), "x": np.array([1.5, 0.2])}
    yes, no, slope = (evaluate_estimand(design, e, values) for e in design.model.estimands)
    p = expit(values["Intercept"] + values["x"] * at_x(2))
    assert yes == pytest.approx(p)
    assert no == pytest.approx(1 - p)
    assert slope == pytest.approx(-p * (1 - p) * values["x"] / 2)
