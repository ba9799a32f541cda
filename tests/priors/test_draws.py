"""Draws of every prior distribution have the quantiles that SciPy gives it, whatever its parameterisation."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.laws import draw
from hlmdsl.priors.quantiles import correlation_quantile, student_quantile
from hlmdsl.priors.source import DRAWS, PAIRS, Source

CASES = [
    ("Normal", {"mu": 3.0, "sigma": 2.0}, stats.norm(3, 2)),
    ("StudentT", {"nu": 4.0, "mu": 3.0, "sigma": 2.0}, stats.t(4, 3, 2)),
    ("StudentT", {"nu": 0.7, "mu": 0.0, "sigma": 1.0}, stats.t(0.7)),
    ("Cauchy", {"alpha": 1.0, "beta": 2.0}, stats.cauchy(1, 2)),
    ("Laplace", {"mu": 1.0, "b": 2.0}, stats.laplace(1, 2)),
    ("Logistic", {"mu": 1.0, "s": 2.0}, stats.logistic(1, 2)),
    ("SkewNormal", {"mu": 1.0, "sigma": 2.0, "alpha": -3.0}, stats.skewnorm(-3, 1, 2)),
    ("Gumbel", {"mu": 1.0, "beta": 2.0}, stats.gumbel_r(1, 2)),
    ("Uniform", {"lower": -1.0, "upper": 4.0}, stats.uniform(-1, 5)),
    (
        "TruncatedNormal",
        {"mu": 1.0, "sigma": 2.0, "lower": 0.0, "upper": math.inf},
        stats.truncnorm(-0.5, math.inf, 1, 2),
    ),
    ("TruncatedNormal", {"mu": 0.0, "sigma": 1.0, "lower": 7.0, "upper": 9.0}, stats.truncnorm(7, 9)),
    ("TruncatedNormal", {"mu": 0.0, "sigma": 1.0, "lower": -math.inf, "upper": 1.0}, stats.truncnorm(-math.inf, 1)),
    ("HalfNormal", {"sigma": 2.0}, stats.halfnorm(0, 2)),
    ("HalfStudentT", {"nu": 3.0, "sigma": 2.0}, None),
    ("HalfCauchy", {"beta": 2.0}, stats.halfcauchy(0, 2)),
    ("Exponential", {"lam": 2.0}, stats.expon(0, 0.5)),
    ("Exponential", {"scale": 2.0}, stats.expon(0, 2)),
    ("Gamma", {"alpha": 2.0, "beta": 0.1}, stats.gamma(2, 0, 10)),
    ("Gamma", {"mu": 6.0, "sigma": 2.0}, stats.gamma(9, 0, 1 / 1.5)),
    ("InverseGamma", {"alpha": 3.0, "beta": 2.0}, stats.invgamma(3, 0, 2)),
    ("InverseGamma", {"mu": 2.0, "sigma": 1.0}, stats.invgamma(6, 0, 10)),
    ("LogNormal", {"mu": 1.0, "sigma": 0.5}, stats.lognorm(0.5, 0, math.e)),
    ("Weibull", {"alpha": 1.5, "beta": 2.0}, stats.weibull_min(1.5, 0, 2)),
    ("Beta", {"alpha": 2.0, "beta": 3.0}, stats.beta(2, 3)),
    ("Beta", {"mu": 0.3, "nu": 10.0}, stats.beta(3, 7)),
    ("Beta", {"mu": 0.3, "sigma": math.sqrt(0.21 / 11)}, stats.beta(3, 7)),
]
LEVELS = np.array([0.025, 0.1, 0.5, 0.9, 0.975])


def quantiles_of(name: str, law: stats.rv_continuous) -> np.ndarray:
    return 2 * stats.t(3).ppf((1 + LEVELS) / 2) if name == "HalfStudentT" else law.ppf(LEVELS)


@pytest.mark.parametrize(("name", "arguments", "law"), CASES)
@pytest.mark.parametrize("as_arrays", [False, True], ids=["numbers", "a value a draw"])
def test_quantiles(name: str, arguments: dict[str, float], law: stats.rv_continuous, as_arrays: bool) -> None:
    given = {k: np.full(DRAWS, v) for k, v in arguments.items()} if as_arrays else arguments
    drawn = draw(DISTRIBUTIONS[name], given, Source(1, "x"))
    wanted = quantiles_of(name, law)
    found = np.array([np.mean(drawn <= q) for q in wanted])
    drawn_freely = name in ("Gamma", "InverseGamma", "Beta", "SkewNormal") or (as_arrays and "StudentT" in name)
    assert drawn.shape == (DRAWS,)
    assert np.abs(found - LEVELS).max() < (0.02 if drawn_freely else 0.0005)


def test_arguments_that_make_no_sense_give_no_number() -> None:
    sigma = np.where(np.arange(DRAWS) < 10, -1.0, 1.0)
    assert np.isnan(draw(DISTRIBUTIONS["Normal"], {"mu": 0.0, "sigma": sigma}, Source(1, "x"))).sum() == 10
    assert np.isnan(draw(DISTRIBUTIONS["Beta"], {"mu": 0.5, "sigma": 0.6}, Source(1, "x"))).all()


@pytest.mark.parametrize("nu", [0.3, 0.7, 1.0, 2.5, 3.0, 30.0, 1e4, 1e6])
def test_angles_of_t_and_of_correlations(nu: float) -> None:
    q = np.array([0.05, 0.5, 0.95, 0.99])
    np.testing.assert_allclose(student_quantile(nu, q), stats.t(nu).ppf((1 + q) / 2), rtol=2e-4)
    if nu < 1e5:
        wanted = 2 * stats.beta(nu / 2, nu / 2).ppf((1 + q) / 2) - 1
        np.testing.assert_allclose(correlation_quantile(nu, q), wanted, rtol=2e-4)


def test_draws_depend_on_seed_and_name_alone() -> None:
    one, same, other = (Source(1, n).normals() for n in ("x", "x", "y"))
    np.testing.assert_array_equal(one, same)
    assert abs(np.corrcoef(one, other)[0, 1]) < 0.05
    assert abs(np.corrcoef(one, Source(2, "x").normals())[0, 1]) < 0.05
    np.testing.assert_array_equal(one[:PAIRS], -one[PAIRS:])
