"""Quantiles of priors: SciPy's for every distribution and size of argument; mixtures against quadrature."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, special, stats

from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.laws import cdf, quantile
from hlmdsl.priors.quantiles import (
    correlation_quantile,
    gamma_log_quantile,
    normal_cdf,
    normal_quantile,
    owens_t,
    solve,
    student_cdf,
    student_log_quantile,
)
from tests.priors.test_draws import CASES

LEVELS = (0.001, 0.025, 0.25, 0.5, 0.95, 0.975, 0.999)


@pytest.mark.parametrize(("name", "arguments", "law"), CASES)
def test_quantiles_and_distribution_functions(name: str, arguments: dict[str, float], law: stats.rv_continuous) -> None:
    wanted = 2 * stats.t(3).ppf((1 + np.array(LEVELS)) / 2) if law is None else law.ppf(LEVELS)
    row = DISTRIBUTIONS[name]
    assert row.law is not None
    nodes = {argument: np.full(3, value) for argument, value in arguments.items()}
    for p, x in zip(LEVELS, wanted, strict=True):
        spread = abs(x) + abs(wanted[3]) + 1e-9
        assert quantile(row, arguments, p) == pytest.approx(x, abs=2e-4 * spread), p
        assert quantile(row, nodes, p) == pytest.approx(x, abs=1e-3 * spread), p  # as for hyperparameters
        assert np.allclose(
            cdf(row, row.law, row.canonical(nodes), float(x)),
            p,
            atol=2e-6,
        ), p


@pytest.mark.parametrize("shape", [1e-6, 1e-3, 0.1, 0.7, 2.0, 30.0, 99.0, 101.0, 1e4, 1e9])
def test_gamma(shape: float) -> None:
    with np.errstate(divide="ignore"):
        wanted = np.log(special.gammaincinv(shape, LEVELS))
    found = gamma_log_quantile(shape, LEVELS)
    can_be_told = wanted > -600
    np.testing.assert_allclose(found[can_be_told], wanted[can_be_told], atol=3e-4)
    # where the quantile is below any number, its logarithm by the leading power
    leading = (np.log(LEVELS) + special.gammaln(1 + shape)) / shape
    np.testing.assert_allclose(found[~can_be_told], leading[~can_be_told], rtol=1e-12)


@pytest.mark.parametrize("nu", [0.1, 0.5, 1.0, 4.0, 1e3, 4e4, 1e6])
def test_student(nu: float) -> None:
    q = np.array(LEVELS)
    np.testing.assert_allclose(student_log_quantile(nu, q), np.log(stats.t(nu).ppf((1 + q) / 2)), atol=5e-4)
    x = np.array([-1e9, -3.0, -0.2, 0.0, 0.7, 5.0, 1e4])
    np.testing.assert_allclose(student_cdf(nu, x), stats.t(nu).cdf(x), atol=2e-5)


@pytest.mark.parametrize("nu", [1e-9, 1e-3, 0.01])
def test_a_t_that_is_hardly_one(nu: float) -> None:
    """P(|t| > x) ~ x^-nu up to a constant: log |t| has the quantile -log(1 - q)/nu and less than 10 beside it."""
    found = float(student_log_quantile(nu, 0.95))
    assert found == pytest.approx(-math.log(0.05) / nu, abs=10)
    assert correlation_quantile(nu, 0.95) == pytest.approx(1, abs=1e-6)


def test_normal() -> None:
    p = np.concatenate([np.logspace(-290, -1, 300), np.linspace(0.01, 0.99, 99), 1 - np.logspace(-14, -2, 50)])
    np.testing.assert_allclose(normal_quantile(p), special.ndtri(p), rtol=1e-12, atol=1e-15)
    x = np.linspace(-9, 9, 1001)
    np.testing.assert_allclose(normal_cdf(x), special.ndtr(x), atol=1e-6)


@pytest.mark.parametrize("a", [-30.0, -1.0, -0.2, 0.0, 0.5, 1.0, 3.0, 1e6])
def test_owens_t(a: float) -> None:
    h = np.linspace(-6, 6, 41)
    np.testing.assert_allclose(owens_t(h, np.array(a)), special.owens_t(h, a), atol=1e-6)


def test_solutions_of_any_size() -> None:
    for scale in (1e-310, 1e-12, 1.0, 3e7, 1e300):
        assert solve(lambda x, scale=scale: float(special.ndtr(x / scale)), 0.975) == pytest.approx(
            1.959964 * scale, rel=1e-6
        )
        assert solve(lambda x, scale=scale: float(special.ndtr(x / scale)), 0.025) == pytest.approx(
            -1.959964 * scale, rel=1e-6
        )
    assert solve(lambda x: 0.5, 0.9) == math.inf
    assert solve(lambda x: 0.95, 0.9) == -math.inf
    assert solve(lambda x: float(x >= 3), 0.5) == pytest.approx(3)


MIXTURES = [
    (stats.halfnorm(0, 1), lambda u: stats.halfnorm(0, 1).ppf(u)),
    (stats.expon(0, 1), lambda u: stats.expon(0, 1).ppf(u)),
    (stats.halfcauchy(0, 1), lambda u: stats.halfcauchy(0, 1).ppf(u)),
]


@pytest.mark.parametrize(("density", "of_uniform"), MIXTURES)
def test_mixtures(density: stats.rv_continuous, of_uniform: Callable[[np.ndarray], np.ndarray]) -> None:
    """Normal(0, tau): the quantile where the integral over tau of normal distribution functions is p."""
    nodes = of_uniform((np.arange(8192) + 0.5) / 8192)
    for p in (0.9, 0.975):
        found = quantile(DISTRIBUTIONS["Normal"], {"mu": 0.0, "sigma": nodes}, p)

        def below(t: float, found: float = found) -> float:
            h = t / (1 - t)
            return float(density.pdf(h) * special.ndtr(found / h) / (1 - t) ** 2)

        assert integrate.quad(below, 0, 1, limit=400)[0] == pytest.approx(p, abs=1e-4)
    assert quantile(
        DISTRIBUTIONS["Normal"], {"mu": 0.0, "sigma": MIXTURES[0][1]((np.arange(8192) + 0.5) / 8192)}, 0.975
    ) == pytest.approx(2.182, abs=1e-3)


log_sizes = st.floats(-100, 100)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(sorted(set(DISTRIBUTIONS) - {"Flat", "HalfFlat"})), st.data())
def test_whatever_the_arguments_quantiles_are_in_order(name: str, data: st.DataObject) -> None:
    """Never `not a number`, never an exception; infinite where a tail leaves the numbers."""
    parameterisation = data.draw(st.sampled_from(DISTRIBUTIONS[name].parameterisations))
    arguments: dict[str, float] = {}
    for argument, domain in parameterisation.domains.items():
        size = 10.0 ** data.draw(log_sizes)
        sign = 1 if domain == "positive" else data.draw(st.sampled_from([-1.0, 0.0, 1.0]))
        arguments[argument] = size * sign
    if "lower" in arguments:
        arguments["lower"], arguments["upper"] = sorted([arguments["lower"], arguments["upper"] + 1e-100])
        if arguments["lower"] == arguments["upper"]:
            return
    if name == "Beta" and "mu" in arguments:
        arguments["mu"] = data.draw(st.floats(1e-6, 1 - 1e-6))
        if "sigma" in arguments:
            arguments["sigma"] = data.draw(st.floats(0.01, 0.99)) * math.sqrt(arguments["mu"] * (1 - arguments["mu"]))
    found = [quantile(DISTRIBUTIONS[name], arguments, p) for p in (0.025, 0.5, 0.95, 0.975)]
    assert not any(map(math.isnan, found)), (name, arguments, found)
    for low, high in pairwise(found):  # a Beta narrower than doubles can tell is as good as a point
        assert low <= high or (name == "Beta" and low == pytest.approx(high, rel=1e-6)), (name, arguments, found)
    if DISTRIBUTIONS[name].support in ("positive", "unit"):
        assert found[0] >= 0
