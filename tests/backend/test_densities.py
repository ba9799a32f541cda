"""The model's log density is the one that the spec declares, computed independently of PyMC."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytensor.tensor as pt
import pytest
from independent_density import joint_logp
from pytensor.graph import rewrite_graph

FAMILIES = {
    "Normal": "response real ~ Normal(mu, sigma)\neffects mu = 1 + x + a",
    "Normal with a log link": "response real ~ Normal(mu, sigma)\neffects log(mu) = 1 + x",
    "Normal, inverse link": "response real ~ Normal(mu, sigma)\neffects inverse(mu) = 1 + w",
    "Normal of a log": "response log(positive) ~ Normal(mu, sigma)\neffects mu = 1 + x",
    "Normal, known errors": "response real ~ Normal(mu, sigma = se)\ncovariate se\neffects mu = 1 + x",
    "StudentT": "response real ~ StudentT(mu, sigma, nu)\neffects mu = 1 + b",
    "LogNormal": "response positive ~ LogNormal(mu, sigma)\neffects mu = 1 + x",
    "SkewNormal": "response real ~ SkewNormal(mu, sigma, alpha)\neffects mu = 1 + x\neffects alpha = 1 + b",
    "Laplace": "response real ~ Laplace(mu, b)\neffects mu = 1 + a",
    "AsymmetricLaplace": "response real ~ AsymmetricLaplace(mu, b, q = 0.2)\neffects mu = 1 + a",
    "ExGaussian": "response real ~ ExGaussian(mu, sigma, nu)\neffects mu = 1 + x\neffects log(nu) = 1 + a",
    "ShiftedLogNormal": "response positive ~ ShiftedLogNormal(mu, sigma, shift)\neffects mu = 1 + x",
    "Exponential": "response positive ~ Exponential(mu)\neffects log(mu) = 1 + a",
    "Weibull": "response positive ~ Weibull(mu, alpha)\neffects log(mu) = 1 + a + (1 | g)",
    "VonMises": "response angle ~ VonMises(mu, kappa)\neffects tan_half(mu) = 1 + x",
    "Wald": "response positive ~ Wald(mu, lam)\neffects log(mu) = 1 + x",
    "Gamma": "response positive ~ Gamma(mu, alpha)\neffects log(mu) = 1 + a",
    "Beta": "response unit ~ Beta(mu, nu)\neffects logit(mu) = 1 + x",
    "Beta, probit": "response unit ~ Beta(mu, nu)\neffects probit(mu) = 1 + x",
    "Bernoulli": "response binary ~ Bernoulli(p)\neffects logit(p) = 1 + x",
    "Bernoulli, probit": "response binary ~ Bernoulli(p)\neffects probit(p) = 1 + x",
    "Bernoulli, cloglog": "response binary ~ Bernoulli(p)\neffects cloglog(p) = 1 + x",
    "Bernoulli, loglog": "response binary ~ Bernoulli(p)\neffects loglog(p) = 1 + x",
    "Bernoulli, cauchit": "response binary ~ Bernoulli(p)\neffects cauchit(p) = 1 + x",
    "Gamma, softplus": "response positive ~ Gamma(mu, alpha)\neffects softplus(mu) = 1 + a",
    "Binomial": "response successes ~ Binomial(n = trials, p)\ncovariate trials\neffects logit(p) = 1 + c",
    "Binomial, 9 trials": "response successes ~ Binomial(n = 9, p)\neffects cloglog(p) = 1 + x",
    "Poisson": "response count ~ Poisson(mu)\neffects log(mu) = 1 + x + offset(log(w))",
    "NegativeBinomial": "response count ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1 + x",
    "ZeroInflatedPoisson": "response count ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + x",
    "extra zeros with effects": "response count ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + a\n"
    "effects logit(psi) = 1 + x + (1 | g)",
    "BetaBinomial": "response successes ~ BetaBinomial(n = trials, mu, nu)\ncovariate trials\n"
    "effects logit(mu) = 1 + c",
    "ZeroInflatedNegativeBinomial": "response count ~ ZeroInflatedNegativeBinomial(mu, alpha, psi)\n"
    "effects log(mu) = 1 + x",
    "ZeroInflatedBinomial": "response successes ~ ZeroInflatedBinomial(n = 9, p, psi)\neffects logit(p) = 1 + x\n"
    "effects logit(psi) = 1 + a",
    "ZeroInflatedBetaBinomial": "response successes ~ ZeroInflatedBetaBinomial(n = trials, mu, nu, psi)\n"
    "covariate trials\neffects logit(mu) = 1 + x",
    "ZeroInflatedBeta": "response amount ~ ZeroInflatedBeta(mu, nu, psi)\neffects logit(mu) = 1 + x",
    "ZeroOneInflatedBeta": "response ends ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\neffects logit(mu) = 1 + x\n"
    "effects logit(zoi) = 1 + x",
    "OrderedBeta": "response ends ~ OrderedBeta(mu, nu, cutzero, gap)\neffects logit(mu) = 1 + x\n"
    "effects cutzero = 1 + a",
    "Geometric": "response tries ~ Geometric(p)\neffects logit(p) = 1 + x",
    "HurdlePoisson": "response count ~ HurdlePoisson(mu, psi)\neffects log(mu) = 1 + x\neffects logit(psi) = 1 + a",
    "HurdleNegativeBinomial": "response count ~ HurdleNegativeBinomial(mu, alpha, psi)\neffects log(mu) = 1 + x",
    "HurdleGamma": "response amount ~ HurdleGamma(mu, alpha, psi)\neffects log(mu) = 1 + a + (1 | g)",
    "HurdleLogNormal": "response amount ~ HurdleLogNormal(mu, sigma, psi)\neffects mu = 1 + x",
    "OrderedLogistic": "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\n"
    "effects eta = 1 + x + a + offset(w) + (1 | g)",
    "OrderedProbit": "response rank ordered { low < middle < high < top } ~ OrderedProbit(eta, cutpoints)\n"
    "effects eta = 1 + x",
    "OrderedLogistic with disc": "response rank ordered { low < middle < high < top } ~ "
    "OrderedLogistic(eta, cutpoints, disc)\n"
    "effects eta = 1 + x + (1 | g)\neffects log(disc) = 1 + a + (1 | g)",
    "ContinuationRatio with disc": "response rank ordered { low < middle < high < top } ~ "
    "ContinuationRatio(eta, cutpoints, disc, link = probit)\n"
    "effects eta = 1 + x + (1 | g)\neffects log(disc) = 1 + a",
    "OrderedCloglog": "response rank ordered { low < middle < high < top } ~ OrderedCloglog(eta, cutpoints)\n"
    "effects eta = 1 + x",
    "OrderedLoglog": "response rank ordered { low < middle < high < top } ~ OrderedLoglog(eta, cutpoints)\n"
    "effects eta = 1 + x",
    "OrderedCauchit": "response rank ordered { low < middle < high < top } ~ OrderedCauchit(eta, cutpoints)\n"
    "effects eta = 1 + x",
    "StoppingRatio": "response rank ordered { low < middle < high < top } ~ StoppingRatio(eta, cutpoints)\n"
    "effects eta = 1 + x + a + offset(w) + (1 | g)",
    "ContinuationRatio": "response rank ordered { low < middle < high < top } ~ "
    "ContinuationRatio(eta, cutpoints, link = cloglog)\n"
    'effects eta = 1 + x\nprior cutpoints ~ Normal(0, 2)\nprior cutpoints["low|middle"] ~ StudentT(3, -1, 1)',
    "AdjacentCategory": "response rank ordered { low < middle < high < top } ~ AdjacentCategory(eta, cutpoints)\n"
    "effects eta = 1 + x",
    "cutpoints with priors of several kinds": "response rank ordered { low < middle < high < top } ~ "
    "OrderedLogistic(eta, cutpoints)\neffects eta = 1 + x\nprior cutpoints ~ Normal(0, 2)\n"
    'prior cutpoints["low|middle"] ~ StudentT(3, -1, 1)',
    "Categorical": "response travel { bus, car, train, foot } reference train ~ Categorical(p)\n"
    "effects softmax(p) = 1 + a * x + w",
    "Categorical of cell means": "response travel { bus, car, train, foot } ~ Categorical(p)\n"
    "effects softmax(p) = 0 + a",
    "Categorical of units": "response travel { bus, car, train, foot } reference train ~ Categorical(p)\n"
    "effects softmax(p) = 1 + a * x + (1 + x | g) + (1 + a || h)\ncorrelation g ~ LKJ(1.5)",
    "categories with priors of several kinds": "response travel { bus, car, train, foot } ~ Categorical(p)\n"
    "effects softmax(p) = 1 + x + a\nprior Intercept[car] ~ StudentT(3, 1, 1)\n"
    "prior a[train, a3 - a1] ~ Normal(0, tau)\nprior x[foot] ~ HalfNormal(1)\nprior tau ~ Exponential(1)",
    "a spread of its own": "response real ~ Normal(mu, sigma)\neffects mu = 1 + a\n"
    "effects log(sigma) = 1 + x + (1 | g)",
}
N = "response real ~ Normal(mu, sigma)\neffects mu = "
STRUCTURES = {
    "one varying effect": N + "1 + (1 | g)",
    "two, correlated": N + "1 + x + (1 + x | g)\ncorrelation g ~ LKJ(1.5)",
    "four, correlated": N + "1 + x * a + (1 + x + a | g)\ncorrelation g ~ LKJ(2)",
    "independent": N + "1 + x + (1 + x || g)",
    "two bars of one group": N + "1 + x + a + (1 + x | g) + (0 + a | g)\ncorrelation g ~ LKJ(3)",
    "crossed": N + "1 + (1 + x | g) + (1 | h)",
    "nested": N + "1 + (1 | h/k)",
    "varying interactions": N + "1 + b * x + (1 + b * x | g)",
    "cells": N + "0 + a:b + (0 + a | g)",
    "hyperparameters": N + "1 + a + c\nprior a ~ Normal(0, 2 * tau)\nprior c ~ Normal(0, tau^2 / 3)\n"
    "prior tau ~ Exponential(1)",
    "several priors in one variable": N + "1 + a + (1 + x | g)\nprior a[a2 - a1] ~ StudentT(3, 0, 1)\n"
    "prior a ~ Normal(1, tau)\nprior tau ~ HalfNormal(1)\nprior sd(g) ~ HalfNormal(2)\nprior sd(g, x) ~ Exponential(1)",
    "mixed supports": N + "1 + a + (1 + x | g)\nprior a[a2 - a1] ~ Uniform(-3, 3)\nprior sd(g, x) ~ Uniform(0, 4)",
    "columns called like terms": N + "1 + x^2 + (1 + x^2 + `x^2` + `log(w)` | g) + log(w)\n"
    "covariate `x^2` = w\ncovariate `log(w)` = se",
    "members": N + "1 + a + (1 + x + a | members(m1, m2, weights = (w1, w2)))",
    "members that weigh the same": N + "1 + (1 | members(m1, m2)) + (0 + x | members(m2, m1)) + (1 | g)",
    "curves": N + "1 + poly(w, 3) + x^2 + b:log(w) + (1 + poly(w, 2) | g)",
}


@pytest.mark.parametrize("text", [*FAMILIES.values(), *STRUCTURES.values()], ids=[*FAMILIES, *STRUCTURES])
def test_log_density(text: str, model_of: Any, at_point: Any) -> None:
    design, model = model_of(text)
    there, rng = at_point(model), np.random.default_rng(1)
    for _ in range(3):
        point = there.random(rng)
        assert there.logp(point) == pytest.approx(joint_logp(design, there.values(point)), rel=1e-7)


@pytest.mark.parametrize("case", ["two, correlated", "four, correlated", "mixed supports"])
def test_jacobian(case: str, model_of: Any, at_point: Any) -> None:
    """The change of variables is accounted for, against a finite-difference Jacobian of the whole map."""
    _, model = model_of(STRUCTURES[case])
    there, rng = at_point(model), np.random.default_rng(2)
    free = [v.name for v in model.free_RVs]
    point = there.random(rng)
    names = list(point)

    def flat(values: dict[str, Any]) -> Any:
        return np.concatenate([np.ravel(values[n]) for n in free])

    columns = []
    for name in names:
        for i in np.ndindex(*np.shape(point[name])):
            ends = []
            for step in (1e-5, -1e-5):
                moved = {**point, name: point[name].copy()}
                moved[name][i] += step
                ends.append(flat(there.values(moved)))
            columns.append((ends[0] - ends[1]) / 2e-5)
    expected = np.linalg.slogdet(np.stack(columns))[1]
    with_jacobian = float(model.compile_logp()(point))
    assert with_jacobian - there.logp(point) == pytest.approx(expected, abs=1e-5)


FAR_OUT = ("Bern", "Binom", "Poisson", "Gamma", "Beta", "Categorical")
EXTREME = {k: v for k, v in FAMILIES.items() if any(w in k for w in FAR_OUT)}


@pytest.mark.parametrize("text", EXTREME.values(), ids=EXTREME)
def test_finite_far_out(text: str, model_of: Any) -> None:
    """A sampler's early steps reach predictors of thirty: value and gradient stay finite, as samplers compile them."""
    response, _, effects = text.partition("effects")
    _, model = model_of(f"{response}effects{effects.split('=')[0]}= 1")
    logp = rewrite_graph(model.logp(), include=("canonicalize", "stabilize"))
    gradient = pt.grad(logp, model.value_vars)
    compiled = model.compile_fn([logp, *gradient], inputs=model.value_vars)
    start = model.initial_point()
    for eta in (-30.0, -8.0, 8.0, 30.0):
        point = {k: np.full(np.shape(v), eta if k == "Intercept" else 0.0) for k, v in start.items()}
        assert all(np.isfinite(v).all() for v in compiled(point)), eta
