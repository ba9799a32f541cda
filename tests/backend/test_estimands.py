"""The evaluator of draws, the graph, values by hand, and simulations of what is averaged say the same."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
from small_models import AtPoint, bind

from hlmdsl.backend.build import build_model
from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.expected import NODE_WEIGHTS, NODES, Moving, averaged_inverse, averaged_slope
from hlmdsl.formulas.functions import NUMPY

LOGIT = "response binary ~ Bernoulli(p)\neffects logit(p) = 1 + a * x + (1 + x + b | g) + (1 | h)"
NORMAL = "response real ~ Normal(mu, sigma)\neffects mu = 1 + a * x + x^2 + (1 | g)"
LOGGED = "response log(positive) ~ Normal(mu, sigma)\neffects mu = 1 + a * x + (1 + x | g)"
TWO = "response log(positive + 1) ~ Normal(mu, sigma)\neffects mu = 1 + a * x + (1 | g)\neffects log(sigma) = x + b"
ROOT = "response sqrt(positive) ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 || g)"
COUNT = "response count ~ Poisson(mu)\neffects log(mu) = 1 + a + log(w) + poly(w, 2) + offset(w) + (1 + x | g)"
PROBIT = "response binary ~ Bernoulli(p)\neffects probit(p) = 1 + x:a + (1 | g)"
CLOGLOG = "response successes ~ Binomial(n = trials, p)\neffects cloglog(p) = 1 + x + (1 + x || g)\ncovariate trials"
GAMMA = "response positive ~ Gamma(mu, alpha)\neffects inverse(mu) = 1 + sqrt(w)\neffects log(alpha) = 1 + b + (1 | g)"
LOGNORMAL = "response positive ~ LogNormal(mu, sigma = 0.5)\neffects mu = 1 + exp(w) + (1 | g)"
ZEROS = "response count ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + a * x + (1 + x | g)"
ZEROS_WITH_EFFECTS = f"{ZEROS}\neffects logit(psi) = 1 + x + b + (1 | h)"
ZEROS_KNOWN = "response count ~ ZeroInflatedPoisson(mu, psi = 0.4)\neffects log(mu) = 1 + x + b + (1 | g)"
HURDLE = "response count ~ HurdlePoisson(mu, psi)\neffects log(mu) = 1 + a * x + (1 + x | g)"
HURDLE_WITH_EFFECTS = "response count ~ HurdleNegativeBinomial(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 | g)\n"
HURDLE_WITH_EFFECTS += "effects log(alpha) = 1 + x\neffects logit(psi) = 1 + b + (1 | h)"
HURDLE_KNOWN = "response amount ~ HurdleLogNormal(mu, sigma = 0.5, psi)\neffects mu = 1 + x + (1 | g)"
ENDS = "response ends ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\neffects logit(mu) = 1 + x + (1 | g)\n"
ENDS += "effects logit(coi) = 1 + b"
NESTED = "response count ~ Poisson(mu)\neffects log(mu) = 1 + x + a + (1 | h) + (1 | k) + (1 + x | a:h)"
STEPS = "response count ~ Poisson(mu)\nfactor rank ordered { low < middle < high < top }\n"
STEPS += "effects log(mu) = 1 + x * monotonic(rank) + (1 + x * monotonic(rank) | g)"

EXPRESSIONS = [
    (LOGIT, "mean(at(a = a2, x = 2))"),
    (LOGIT, "average(mean(at(a = a2, x = 2, b = b1)), over = g)"),
    (LOGIT, "average(average(mean(at(x = 2)), over = g), over = h)"),
    (LOGIT, "average(mean(at(a = a2)) - mean(at(a = a1)), over = data)"),
    (LOGIT, "average(average(mean(at(a = a3)), over = data), over = g)"),
    (LOGIT, "average(at(a = a2), over = data) - average(at(a = a1), over = g)"),
    (LOGIT, "slope(x, mean(at(a = a2, x = 3)))"),
    (LOGIT, "average(slope(x, mean(at(a = a2))), over = data)"),
    (LOGIT, "(mean(at(a = a2))/(1 - mean(at(a = a2))))/(mean(at(a = a1))/(1 - mean(at(a = a1))))"),
    (NORMAL, "mean(at(a = a2)) - 3*at(a = a1)/4 + 2"),
    (NORMAL, "slope(x, at(a = a2, x = 4))"),
    (NORMAL, "average(slope(x, at(a = a2)), over = data)"),
    (LOGGED, "mean(at(a = a2, x = 0))"),
    (LOGGED, "average(mean(at(a = a2, x = 0)), over = g)/mean(at(a = a2, x = 0))"),
    (LOGGED, "slope(x, mean(at(a = a2, x = 0)))"),
    (TWO, "mean(at(a = a2, b = b2, x = 1))"),
    (TWO, "mean(sigma.at(b = b2)) / mean(sigma.at(b = b1))"),
    (TWO, "slope(x, mean(at()))"),
    (TWO, "average(mean(at()), over = data)"),
    (ROOT, "average(mean(at(x = 2)), over = g) - mean(at(x = 2))"),
    (ROOT, "slope(x, mean(at(x = 2)))"),
    (COUNT, "average(mean(at(a = a2, w = 2)), over = g)"),
    (COUNT, "slope(w, at(w = 2))"),
    (COUNT, "slope(w, mean(at(w = 2)))"),
    (PROBIT, "average(mean(at(a = a2, x = 2)), over = g)"),
    (PROBIT, "slope(x, mean(at(a = a2, x = 2)))"),
    (CLOGLOG, "average(mean(at(x = 2)), over = g)"),
    (CLOGLOG, "slope(x, mean(at(x = 2)))"),
    (GAMMA, "mean(at(w = 2)) / average(mean(alpha.at()), over = g)"),
    (GAMMA, "slope(w, mean(at(w = 2)))"),
    (LOGNORMAL, "average(mean(at(w = 1)), over = g)"),
    (LOGNORMAL, "slope(w, mean(at(w = 1)))"),
    (LOGIT, "average(slope(x, mean(at(a = a2, x = 2, b = b1))), over = g)"),
    (LOGIT, "average(average(slope(x, mean(at(a = a2))), over = data), over = g)"),
    (COUNT, "average(slope(x, mean(at(a = a2, w = 2, x = 1))), over = g)"),
    (LOGGED, "average(slope(x, mean(at(a = a2))), over = g)"),
    (ZEROS, "mean(at(a = a2, x = 1))/mean(at(a = a1, x = 1))"),
    (ZEROS_WITH_EFFECTS, "mean(at(a = a2, x = 1))"),
    (ZEROS_WITH_EFFECTS, "average(slope(x, mean(at(a = a2))), over = g)"),
    (ZEROS_WITH_EFFECTS, "average(mean(at(a = a2)), over = data)"),
    (ZEROS_KNOWN, "average(mean(at(x = 1)), over = g)"),
    (HURDLE, "mean(at(a = a2, x = 1))/mean(at(a = a1, x = 1))"),
    (HURDLE, "average(mean(at(a = a2)), over = g)"),
    (HURDLE_WITH_EFFECTS, "mean(at(x = 1, b = b2)) - mean(at(x = 0, b = b1))"),
    (HURDLE_WITH_EFFECTS, "average(mean(at(b = b2)), over = data)"),
    (HURDLE_WITH_EFFECTS, "average(mean(at(x = 1)), over = g)"),
    (HURDLE_KNOWN, "average(mean(at(x = 1)), over = g)/mean(at(x = 1))"),
    (ENDS, "average(mean(at(x = 1, b = b2)), over = g)"),
    (LOGIT, "mean(at(a = a2, x = 2, g = g3))"),
    (LOGIT, "average(mean(at(x = 2, b = b1, g = g3)), over = h)"),
    (NORMAL, "at(x = 1, g = g1) - at(a = a2, g = g2)"),
    (NESTED, "mean(at(h = h1, k = k2))/mean(at(h = h1, k = k1)) - mean(at(h = h2))"),
    (COUNT, "slope(x, mean(at(a = a2, w = 2, x = 1, g = g0)))"),
    (GAMMA, "mean(at(w = 2))/mean(alpha.at(g = g2))"),
    (ZEROS_WITH_EFFECTS, "average(mean(at(a = a2, g = g1, h = h2)), over = data)"),
    (STEPS, "at(rank = high, x = 2, g = g1) - at(rank = middle, g = g2) + slope(x, at(rank = top, g = g3))"),
    (STEPS, "mean(at(rank = high, g = g1))/mean(at(rank = top)) - slope(x, mean(at(g = g3)))"),
    ("response tries ~ Geometric(p)\neffects logit(p) = 1 + x + (1 | g)", "mean(at(x = 1))"),
]


SLOPES = [
    (spec, f"slope({x}, {{}})".format(at.format("2")), at.format(2 - 1e-4), at.format(2 + 1e-4))
    for spec, x, at in [
        (LOGIT, "x", "mean(at(a = a2, x = {}))"),
        (LOGGED, "x", "mean(at(x = {}))"),
        (TWO, "x", "mean(at(b = b1, x = {}))"),
        (ROOT, "x", "mean(at(x = {}))"),
        (COUNT, "w", "at(w = {})"),
        (COUNT, "w", "mean(at(w = {}))"),
        (PROBIT, "x", "mean(at(a = a2, x = {}))"),
        (CLOGLOG, "x", "mean(at(x = {}))"),
        (GAMMA, "w", "mean(at(w = {}))"),
        (LOGNORMAL, "w", "mean(at(w = {}))"),
        (NORMAL, "x", "at(a = a2, x = {})"),
        (ZEROS, "x", "mean(at(x = {}))"),
        (ZEROS_WITH_EFFECTS, "x", "mean(at(b = b2, x = {}))"),
    ]
]
TOGETHER: dict[str, list[str]] = {}
"""The expressions of each spec, as estimands of one model: to build and compile it takes most of the time."""
for own_spec, own_expression in (*EXPRESSIONS, *(each[:2] for each in SLOPES)):
    TOGETHER.setdefault(own_spec, []).append(own_expression)


@cache
def together(spec: str) -> tuple[Design, dict[str, Any]]:
    """The design of a spec with all of its expressions, and the values of all variables at a random point."""
    lines = [f"estimand e{k} = {expression}" for k, expression in enumerate(TOGETHER[spec])]
    design = bind("\n".join([spec, *lines]))
    there = AtPoint(build_model(design))
    return design, there.values(there.random(np.random.default_rng(1)))


def both(spec: str, expression: str, seed: int = 1) -> tuple[Design, float, dict[str, Any]]:
    """The design, the graph's value at a random point, and the values of all variables there."""
    design = bind(f"{spec}\nestimand e = {expression}")
    there = AtPoint(build_model(design))
    values = there.values(there.random(np.random.default_rng(seed)))
    return design, float(values["e"]), values


def evaluated(design: Design, values: dict[str, Any]) -> Any:
    return evaluate_estimand(design, design.model.estimands[0], values)


@pytest.mark.parametrize(("spec", "expression"), EXPRESSIONS)
def test_draws_and_graph_agree(spec: str, expression: str) -> None:
    design, values = together(spec)
    estimand = design.model.estimands[TOGETHER[spec].index(expression)]
    value = float(values[estimand.name])
    assert np.isfinite(value)
    assert float(evaluate_estimand(design, estimand, values)) == pytest.approx(value, rel=1e-12)
    draws = {name: np.broadcast_to(v, (2, 3, *np.shape(v))) for name, v in values.items()}
    assert evaluate_estimand(design, estimand, draws) == pytest.approx(np.full((2, 3), value), rel=1e-12)


@pytest.mark.parametrize(("spec", "slope", "before", "after"), SLOPES)
def test_a_slope_is_the_derivative(spec: str, slope: str, before: str, after: str) -> None:
    _, values = together(spec)
    value = float(values[f"e{TOGETHER[spec].index(slope)}"])
    low, high = (evaluated(bind(f"{spec}\nestimand e = {e}"), values) for e in (before, after))
    assert value == pytest.approx(float(high - low) / 2e-4, rel=1e-5)


PROBIT_SLOPES = "response binary ~ Bernoulli(p)\neffects probit(p) = 1 + x + (1 + x + log(w) | g) + (x || h)"
CLOGLOG_SLOPES = (
    "response successes ~ Binomial(n = trials, p)\neffects cloglog(p) = 1 + (1 + x + x^2 | g)\ncovariate trials"
)
ROOT_SLOPES = (
    "response sqrt(positive) ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\neffects log(sigma) = 1 + x"
)


@pytest.mark.parametrize(
    ("spec", "by", "point", "value"),
    [
        (LOGIT, "x", "at(a = a2, b = b1, x = {})", 2.5),
        (LOGIT, "x", "at(a = a2, x = {})", 1.0),
        (COUNT, "x", "at(w = 2, x = {})", 2.0),
        (LOGGED, "x", "at(a = a2, x = {})", 2.0),
        (ROOT_SLOPES, "x", "at(x = {})", 2.0),
        (PROBIT_SLOPES, "x", "at(x = {}, w = 2)", 2.0),
        (PROBIT_SLOPES, "w", "at(x = 2, w = {})", 2.0),
        (CLOGLOG_SLOPES, "x", "at(x = {})", 2.0),
    ],
)
def test_the_slope_of_an_average_over_a_group_is_its_derivative(spec: str, by: str, point: str, value: float) -> None:
    """Against a difference of averages, whose deviations differ with the point under varying slopes."""
    average = "average({}, over = g)".format
    _, slope, values = both(spec, average(f"slope({by}, mean({point.format(value)}))"))
    ends = [f"{spec}\nestimand e = {average(f'mean({point.format(value + s)})')}" for s in (-1e-4, 1e-4)]
    low, high = (evaluated(bind(e), values) for e in ends)
    assert slope == pytest.approx(float(high - low) / 2e-4, rel=1e-5)


def test_the_slope_of_an_average_over_a_group_is_that_of_simulated_groups() -> None:
    _, value, v = both(LOGIT, "average(slope(x, mean(at(a = a2, b = b1, x = 5))), over = g)")
    z, dz = np.array([1.0, at_x(5), -1.0]), np.array([0.0, 0.5, 0.0])
    correlation = np.eye(3)
    for (i, j), c in zip([(0, 1), (0, 2), (1, 2)], v["cor_g"], strict=True):
        correlation[i, j] = correlation[j, i] = c
    covariance = correlation * np.outer(v["sd_g"], v["sd_g"])
    units = np.random.default_rng(0).multivariate_normal(np.zeros(3), covariance, 2_000_000)
    slope = v["x"] + v["a:x"][0]
    p = expit(v["Intercept"] + v["a"][0] + slope * at_x(5) + units @ z)
    simulated = p * (1 - p) * (slope / 2 + units @ dz)
    assert value == pytest.approx(simulated.mean(), abs=5 * simulated.std() / np.sqrt(len(units)))
    assert abs(value - (p * (1 - p)).mean() * slope / 2) > 1e-3


@pytest.mark.parametrize("link", ["logit", "cloglog", "probit", "log", "loglog", "cauchit", "softplus"])
def test_without_spread_a_slope_is_half_the_curvature_times_that_of_the_variance(link: str) -> None:
    """At a standard deviation of zero, where the sd itself has no derivative."""
    eta = np.linspace(-3, 2, 6)
    zero, step = np.zeros(6), 1e-4
    ends = averaged_inverse(link, eta, zero + step, NUMPY) - averaged_inverse(link, eta, zero, NUMPY)
    slope = averaged_slope(link, Moving(eta, zero), Moving(zero, zero + 1.0), NUMPY)
    assert slope == pytest.approx(ends / step, rel=1e-2, abs=1e-4)
    assert np.isfinite(
        averaged_slope(link, Moving(np.array([600.0]), np.ones(1)), Moving(np.ones(1), np.ones(1)), NUMPY)
    ).all()


def expit(x: Any) -> Any:
    return 1 / (1 + np.exp(-x))


def at_x(x: float) -> float:
    """x as it enters: `center 1 scale 2`."""
    return (x - 1) / 2


def test_the_mean_under_a_logit_by_hand() -> None:
    _, value, v = both(LOGIT, "mean(at(x = 2))")
    cells = [v["Intercept"] + v["x"] * at_x(2), *(v["Intercept"] + v["a"] + (v["x"] + v["a:x"]) * at_x(2))]
    assert value == pytest.approx(np.mean(expit(np.array(cells))))
    assert value != pytest.approx(expit(np.mean(cells)))


def test_the_mean_of_a_logged_response_is_a_mean() -> None:
    _, value, v = both(TWO, "mean(at(a = a2, b = b2, x = 3))")
    mu = v["Intercept"] + v["a"][0] + (v["x"] + v["a:x"][0]) * at_x(3)
    sigma = np.exp(v["sigma_Intercept"] + v["sigma_x"] * at_x(3) + v["sigma_b"][0])  # sum coding: b1 is −1
    draws = np.exp(np.random.default_rng(0).normal(mu, sigma, 4_000_000)) - 1
    assert value == pytest.approx(np.exp(mu + sigma**2 / 2) - 1)
    assert value == pytest.approx(draws.mean(), abs=5 * draws.std() / 2000)


def test_the_mean_of_a_root_is_a_mean() -> None:
    _, value, v = both(ROOT, "mean(at(x = 2))")
    mu = v["Intercept"] + v["x"] * at_x(2)
    assert value == pytest.approx(mu**2 + v["sigma"] ** 2)


def test_an_average_over_the_data_is_the_mean_over_its_rows() -> None:
    design, value, v = both(LOGIT, "average(mean(at(a = a2)), over = data)")
    x = at_x(design.rows.numbers["x"])
    assert value == pytest.approx(expit(v["Intercept"] + v["a"][0] + (v["x"] + v["a:x"][0]) * x).mean())


def test_an_average_over_a_group_is_that_of_simulated_groups() -> None:
    """All of g's effects at the point, correlated, those of h at zero."""
    _, value, v = both(LOGIT, "average(mean(at(a = a2, b = b1, x = 5)), over = g)")
    z = np.array([1.0, at_x(5), -1.0])  # sum coding: b1 is −1
    correlation = np.eye(3)
    for (i, j), c in zip([(0, 1), (0, 2), (1, 2)], v["cor_g"], strict=True):
        correlation[i, j] = correlation[j, i] = c
    covariance = correlation * np.outer(v["sd_g"], v["sd_g"])
    units = np.random.default_rng(0).multivariate_normal(np.zeros(3), covariance, 2_000_000)
    eta = v["Intercept"] + v["a"][0] + (v["x"] + v["a:x"][0]) * at_x(5)
    simulated = expit(eta + units @ z)
    assert value == pytest.approx(simulated.mean(), abs=5 * simulated.std() / np.sqrt(len(units)))
    assert abs(value - expit(eta)) > 0.01


def test_averaging_over_a_group_leaves_a_linear_predictor_as_it_is() -> None:
    _, value, _ = both(LOGIT, "average(at(a = a2), over = g) - at(a = a2)  + at(x = 3)")
    _, other, _ = both(LOGIT, "at(x = 3)")
    assert value == pytest.approx(other)


AVERAGED = [("logit", 1e-6), ("cloglog", 1e-4), ("probit", 1e-12), ("loglog", 1e-4), ("cauchit", 1e-6)]


@pytest.mark.parametrize(("link", "most"), AVERAGED)
@pytest.mark.parametrize("sd", [0.0, 0.5, 2.0, 5.0])
def test_quadrature(link: str, most: float, sd: float) -> None:
    """Against a grid of two hundred thousand points."""
    eta = np.linspace(-5, 4, 7)
    fine = np.linspace(-12, 12, 200_001)
    weights = np.exp(-(fine**2) / 2)
    inverse = {
        "logit": expit,
        "cloglog": lambda x: -np.expm1(-np.exp(x)),
        "probit": lambda x: NUMPY.erfc(-x / np.sqrt(2)) / 2,
        "loglog": lambda x: np.exp(-np.exp(-x)),
        "cauchit": lambda x: 0.5 + np.arctan(x) / np.pi,
    }[link]
    exact = [(inverse(e + sd * fine) * weights).sum() / weights.sum() for e in eta]
    assert averaged_inverse(link, eta, np.full(7, sd**2), NUMPY) == pytest.approx(np.array(exact), abs=most)
    assert (NODE_WEIGHTS * NODES**2).sum() == pytest.approx(1, abs=1e-10)
