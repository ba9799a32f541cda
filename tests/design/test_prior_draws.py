"""Draws of whole priors: hyperparameters first, correlations by LKJ, improper ones left out; PyMC draws the same."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import pytest
from scipy import stats

from hlmdsl.backend.build import build_model
from hlmdsl.design.bind import bind_data
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.prior_draws import PriorDraws, half_width
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.design.table import table_from
from hlmdsl.explain.implied.prior_texts import declared_priors
from hlmdsl.model.check import check_model
from hlmdsl.priors.source import DRAWS
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse


def draws_of(spec: str) -> PriorDraws:
    source = SourceText("test.hlm", spec)
    return declared_priors(schema_from_spec(check_model(parse(source), source)), None).draws


def test_hyperparameters_come_first_and_are_shared() -> None:
    draws = draws_of(
        """response y ~ Normal(mu, sigma)
        factor f { a, b, c } reference a
        effects mu = 1 + f
        prior f ~ Normal(m, 2*tau)
        prior m ~ Normal(5, 0.1)
        prior tau ~ HalfNormal(1 + shift^2)
        prior shift ~ Uniform(0, 1)"""
    )
    f, tau, shift = draws("f"), draws("tau")[:, 0], draws("shift")[:, 0]
    assert f.shape == (DRAWS, 2)
    assert np.std(f[:, 0]) == pytest.approx(2 * np.sqrt(np.mean(tau**2)), rel=0.05)
    assert np.mean(tau**2) == pytest.approx(np.mean((1 + shift**2) ** 2), rel=0.05)
    z = (f - draws("m")) / (2 * tau[:, None])
    assert stats.kstest(z[:, 1], "norm").pvalue > 0.01
    assert abs(np.corrcoef(z.T)[0, 1]) < 0.05
    assert np.corrcoef(np.abs(f.T - 5))[0, 1] > 0.1  # one tau for both


@pytest.mark.parametrize(("q", "eta"), [(2, 1.0), (2, 2.0), (3, 2.0), (5, 0.5), (8, 3.0)])
def test_every_correlation_of_lkj_is_a_beta(q: int, eta: float) -> None:
    """Lewandowski, Kurowicka & Joe 2009, section 3: (r + 1)/2 ~ Beta(eta + (q - 2)/2, the same)."""
    names = [f"x{i}" for i in range(1, q)]
    draws = draws_of(
        "response y ~ Normal(mu, sigma)\n"
        + "\n".join(f"covariate {n}" for n in names)
        + f"\ngroup g\neffects mu = 1 + (1 + {' + '.join(names)} | g)\ncorrelation g ~ LKJ(eta = {eta})"
    )
    r = draws("cor_g")
    assert r.shape == (DRAWS, q * (q - 1) // 2)
    a = eta + (q - 2) / 2
    for k in range(r.shape[1]):
        assert stats.kstest((r[:, k] + 1) / 2, stats.beta(a, a).cdf).statistic < 0.025
    matrices = np.tile(np.eye(q), (DRAWS, 1, 1))
    pairs = [(i, j) for j in range(q) for i in range(j)]
    for k, (i, j) in enumerate(pairs):
        matrices[:, i, j] = matrices[:, j, i] = r[:, k]
    determinants = np.linalg.det(matrices)
    assert determinants.min() > -1e-12
    # E[det] of LKJ, from its independent partial correlations: the product of E[1 - p^2] = 2a/(2a + 1)
    shapes = [eta + (q - 2 - i) / 2 for i, _ in pairs]
    assert determinants.mean() == pytest.approx(np.prod([2 * s / (2 * s + 1) for s in shapes]), rel=0.06)


def test_what_is_improper_or_unknown_is_no_number() -> None:
    draws = draws_of(
        """response y ~ Normal(mu, sigma)
        factor f { a, b, c } reference a
        effects mu = 1 + f
        prior Intercept ~ Flat()
        prior f[b - a] ~ Normal(0, tau)
        prior f[c - a] ~ Normal(0, 1)
        prior tau ~ HalfFlat()"""
    )
    assert np.isnan(draws("Intercept")).all()
    assert np.isnan(draws("sigma")).all()
    assert np.isnan(draws("f")).all(axis=0).tolist() == [True, False]


def test_variance_of_a_new_unit() -> None:
    draws = draws_of(
        """response y ~ Normal(mu, sigma)
        covariate x
        group g
        effects mu = 1 + x + (1 + x | g)
        prior sd(g) ~ HalfNormal(2)
        correlation g ~ LKJ(eta = 1)"""
    )
    (varying,) = draws.schema.main.varying
    v = draws.spread(varying, np.array([1.0, 3.0])) ** 2
    sd = np.stack(draws.independent([("sd_g", 0), ("sd_g", 1)]), axis=1)
    r = draws.correlations(varying, [0, 1])[:, 0]
    np.testing.assert_allclose(v, sd[:, 0] ** 2 + 9 * sd[:, 1] ** 2 + 6 * r * sd[:, 0] * sd[:, 1])
    assert v.mean() == pytest.approx(4 + 36, rel=0.05)  # E[sd^2] = 4, and correlations average to zero


def test_numbers_with_the_same_prior_are_drawn_alike_and_together_independently() -> None:
    draws = draws_of(
        """response y ~ Normal(mu, sigma)
        factor f { a, b, c } reference a
        covariate x
        group g
        effects mu = 1 + f + x + (1 + f | g)
        prior effects ~ StudentT(4, 0, tau)
        prior tau ~ HalfNormal(1)
        prior sd(g) ~ Exponential(2)"""
    )
    one, two, three = (draws.independent([n])[0] for n in (("f", 0), ("f", 1), ("x", 0)))
    np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(one, three)
    f, x = draws.independent([("f", 1), ("x", 0)])
    np.testing.assert_array_equal(f, one)
    assert abs(np.corrcoef(f, x)[0, 1]) < 0.05
    assert np.corrcoef(np.abs(f), np.abs(x))[0, 1] > 0.05  # they share tau
    (varying,) = draws.schema.main.varying
    b, c = (draws.spread(varying, np.array(z)) for z in ([1.0, 1.0, 0.0], [1.0, 0.0, 1.0]))
    np.testing.assert_array_equal(b, c)


def test_half_widths_of_mixtures_of_normals() -> None:
    assert half_width(np.full(5, 2.0), 0.95) == pytest.approx(2 * stats.norm.ppf(0.975), rel=1e-4)
    assert half_width(np.array([1.0, np.nan]), 0.95) is None
    # a normal with a variance nu / chi2(nu) is a t
    variances = 5 / np.random.default_rng(1).chisquare(5, 400_000)
    assert half_width(np.sqrt(variances), 0.95) == pytest.approx(stats.t(5).ppf(0.975), rel=0.005)
    # two sds at zero in three: the third part of a normal
    assert half_width(np.array([0.0, 0.0, 1.0]), 0.95) == pytest.approx(stats.norm.ppf(1 - 0.05 * 3 / 2), rel=1e-4)
    assert half_width(np.zeros(3), 0.95) == 0
    heavy = np.abs(stats.cauchy(0, 3).ppf((np.arange(4000) + 0.5) / 4000))
    h = half_width(heavy, 0.95)
    assert np.mean(2 * stats.norm.sf(h / heavy)) == pytest.approx(0.05, abs=1e-5)


HIERARCHICAL = """
response y ~ Bernoulli(p)
factor f { a, b, c } reference a
group g
effects logit(p) = 1 + f + (1 + f | g)
prior Intercept ~ SkewNormal(0, 1, 3)
prior f ~ Normal(m, 2*tau)
prior m ~ TruncatedNormal(0, 1, -1, 2)
prior tau ~ HalfStudentT(4, 0.5)
prior sd(g) ~ Gamma(mu = 1, sigma = 0.5)
prior sd(g, f[c - a]) ~ Exponential(2)
correlation g ~ LKJ(eta = 1.5)
estimand there = average(mean(at(f = c)), over = g)
"""
DISTRIBUTIONAL = """
response y ~ StudentT(mu, sigma, nu)
factor f { a, b, c } coding sum
covariate x
group g
effects mu = 1 + f:x + (1 + x || g)
effects log(sigma) = 1 + x
prior Intercept ~ Cauchy(0, 1)
prior f:x[b] ~ Uniform(-1, 1)
prior sigma.Intercept ~ Laplace(0, 1)
prior sigma.x ~ Logistic(0, 0.1)
prior nu ~ InverseGamma(mu = 10, sigma = 4)
prior sd(g) ~ Weibull(2, scale)
prior scale ~ LogNormal(0, 0.3)
estimand apart = mean(at(f = c, x = 2)) - mean(at(f = a, x = 2))
"""


@pytest.mark.parametrize("spec", [HIERARCHICAL, DISTRIBUTIONAL], ids=["hierarchical", "distributional"])
def test_pymc_draws_the_same(spec: str) -> None:
    x = np.random.default_rng(3).normal(size=24)
    table = {"y": [0, 1] * 12, "f": [*"abc"] * 8, "x": x, "g": [*"uuuvvvwww"] * 2 + [*"uvwuvw"]}
    source = SourceText("test.hlm", spec)
    design = bind_data(check_model(parse(source), source), table_from(pd.DataFrame(table)))
    draws = declared_priors(design.schema, design).draws
    quick = {"mode": "FAST_COMPILE"}  # four thousand draws take less than compiling for speed
    drawn = pm.sample_prior_predictive(4000, build_model(design), random_seed=5, compile_kwargs=quick)["prior"]
    (estimand,) = design.model.estimands
    names = [n for n in design.dims if not n.startswith("r_") and n != estimand.name]
    for name in names:
        theirs, ours = drawn[name].to_numpy().reshape(4000, -1), draws(name)
        assert ours.shape == (DRAWS, theirs.shape[1])
        for i in range(ours.shape[1]):
            assert stats.ks_2samp(ours[:, i], theirs[:, i]).pvalue > 1e-4, (name, i)
    shaped: dict[str, Any] = {n: draws(n).reshape(DRAWS, *drawn[n].shape[2:]) for n in names}
    ours = evaluate_estimand(design, estimand, shaped)
    assert ours.shape == (DRAWS,)
    assert math.isfinite(ours.sum())
    assert stats.ks_2samp(ours, drawn[estimand.name].to_numpy().ravel()).pvalue > 1e-4
