# ruff: noqa: E501 (specs, one a line)
"""Small models of every kind, with tables made up for them."""

from __future__ import annotations

import numpy as np

import hlmdsl
from hlmdsl.design.design import Design


def table(n: int = 60) -> dict[str, np.ndarray]:
    """Columns for every case: responses of every support, two covariates, a factor, crossed and nested groups."""
    r = np.random.default_rng(11)
    g = r.integers(0, 5, n)
    y = r.normal(2, 1.5, n)
    trials = r.integers(1, 12, n)
    return (
        {
            "y": y,
            "pos": np.exp(0.3 * y),
            "angle": np.arctan2(np.sin(y), np.cos(y)),
            "prop": np.clip(r.beta(2, 3, n), 0.02, 0.98),
            "yes": r.integers(0, 2, n),
            "hits": r.binomial(trials, 0.4),
            "trials": trials,
            "count": (count := r.poisson(4, n)),
            "above": np.maximum(count, 1),
            "x": r.normal(0.4, 1, n),
            "w": r.normal(0, 1, n).round(1),
            "year": 1990.0 + np.arange(n) % 20,
            "known": np.exp(r.normal(0, 0.3, n)),
            "exposure": np.exp(r.normal(0, 0.5, n)),
            "f": np.array(["a", "b", "c"])[r.integers(0, 3, n)],
            "g": np.array([f"g{k}" for k in g]),
            "h": np.array([f"h{k}" for k in r.integers(0, 4, n)]),
            "inner": np.array([f"i{k}" for k in r.integers(0, 3, n)]),
            "level": np.array([0.3, -1.0, 0.2, 1.1, 0.5])[g],
            "rank": np.array(["low", "middle", "high", "top"])[np.digitize(y, [1.2, 2.2, 3.5])],
            "half": np.where(y < 2, "low", "middle"),
            "travel": np.array(["bus", "car", "train", "on foot"])[r.choice(4, n, p=[0.1, 0.4, 0.3, 0.2])],
        }
        | members(n)
        | visits(n)
        | with_ends(n)
    )


def visits(n: int) -> dict[str, np.ndarray]:
    """Users of four rows each, which are at four of five visits, in any order, and at some of many weeks."""
    r = np.random.default_rng(17)
    user = np.arange(n) // 4
    at = np.concatenate(
        [r.choice(np.delete(np.arange(5), k % 7 % 5) if k % 7 < 5 else 5, 4, False) for k in range(-(-n // 4))]
    )[:n]
    return {
        "user": np.array([f"u{k:02d}" for k in user]),
        "visit": np.array(list("abcde"))[at],
        "week": (3 * at + user % 2 * (at > 2)).astype(float),
        "day": at + 0.25 * (at > 1),
    }


def with_ends(n: int) -> dict[str, np.ndarray]:
    """Responses of which some are zero, or one, and trials up to a success."""
    r = np.random.default_rng(13)
    some, one = r.random(n) < 0.7, r.random(n) < 0.2
    few, share = r.integers(4, 12, n), np.clip(r.beta(2, 3, n), 0.02, 0.98)
    return {
        "calls": np.where(some, r.poisson(3, n), 0),
        "few": few,
        "found": np.where(some, r.binomial(few, 0.4), 0),
        "rain": np.where(some, r.gamma(2, 3, n), 0.0),
        "cover": np.where(some, share, 0.0),
        "shade": np.where(some, share, one.astype(float)),
        "tries": r.geometric(0.4, n),
        **dict(zip(("red", "green", "blue"), in_columns(n), strict=True)),
        **dict(zip(("sand", "silt", "clay"), in_shares(n), strict=True)),
    }


def in_columns(n: int) -> np.ndarray:
    """Counts of three categories (3, n), some of no trial, some all of one category."""
    r = np.random.default_rng(14)
    return np.array([r.multinomial(own, r.dirichlet([1.5, 1.0, 0.7])) for own in r.integers(0, 9, n)]).T


def in_shares(n: int) -> np.ndarray:
    """Shares of three parts (3, n)."""
    shares = np.random.default_rng(15).dirichlet([3.0, 2.0, 1.2], n) + 0.001
    return np.asarray((shares / shares.sum(axis=1, keepdims=True)).T)


def members(n: int) -> dict[str, np.ndarray]:
    """Rows with three units of one grouping, some of them twice, of labels that no column has all of; their weights."""
    r = np.random.default_rng(12)
    index = r.integers(0, 6, (n, 3)) + np.arange(3)
    weights = r.dirichlet(np.ones(3), n)
    weights[::9] = 0.0, 1.0, 0.0
    found = {f"m{k}": np.array([f"u{i}" for i in index[:, k]]) for k in range(3)}
    return found | {f"v{k}": weights[:, k] for k in range(3)}


HEAD = """
covariate x
covariate w
covariate year
covariate known
covariate exposure
covariate trials
covariate few
covariate level
factor f { a, b, c } reference a
group g
group h
group inner in g
group m0
group m1
group m2
covariate v0
factor visit { a, b, c, d, e } reference a
group user
covariate week
covariate day
covariate v1
covariate v2
"""

GAUSSIAN = {
    "one intercept": "effects mu = 1 + x + (1 | g)",
    "correlated": "effects mu = 1 + x + (1 + x | g)\ncorrelation g ~ LKJ(eta = 1.7)",
    "independent": "effects mu = 1 + x + (1 + x || g)",
    "four effects": "effects mu = 1 + f + w + (1 + f + w | g)\ncorrelation g ~ LKJ(eta = 2)",
    "two bars": "effects mu = 1 + x + w + (1 + x | g) + (0 + w | g)",
    "cell means": "effects mu = 0 + f + (0 + f | g)\nprior f ~ Normal(0, 3)",
    "by": "effects mu = 1 + x + f + (1 + x | g by f)\ncorrelation g ~ LKJ(eta = 1.7)",
    "by, independent": "effects mu = 1 + x + (1 | g) + (0 + x + w || g by f)\nprior sd(g, x) ~ HalfNormal(2)",
    "nested": "effects mu = 1 + x + (1 | g) + (1 + x | inner)",
    "nested both with slopes": "effects mu = 1 + x + (1 + x | g) + (1 + x | inner)",
    "crossed": "effects mu = 1 + level + (1 + x | g) + (1 + w | h)",
    "crossed and nested": "effects mu = 1 + level + (1 + x | g) + (1 | inner) + (1 + w | h)",
    "members": "effects mu = 1 + x + (1 + x | members(m0, m1, m2, weights = (v0, v1, v2)))",
    "members by": "effects mu = 1 + x + (1 + x | members(m0, m1, m2, weights = (v0, v1, v2)) by f)",
    "members beside a group": "effects mu = 1 + w + (1 | members(m0, m1)) + (0 + w | members(m1, m0)) + (1 + x | g)",
    "no groups": "effects mu = 1 + x * f",
    "fixed": "effects mu = 1 + x * f + (1 | g)\nprior x ~ DiracDelta(0.7)\nprior f[b - a] ~ DiracDelta(-1)",
    "fixed intercept": "effects mu = 1 + f + x + (1 | g)\nprior Intercept ~ DiracDelta(2)",
    "all fixed but a smooth": "effects mu = 1 + x + spline(w, df = 4)\nprior effects ~ DiracDelta(0.3)\n"
    "prior Intercept ~ DiracDelta(1)",
    "known sigma": "effects mu = 1 + year + (1 | g)",
    "hyperparameter": "effects mu = 1 + f + (1 | g)\nprior f ~ Normal(m - 1, 2 * tau)\nprior tau ~ HalfNormal(1)\n"
    "prior m ~ Normal(0, 1)",
    "smooth": "effects mu = 1 + spline(x, df = 4) + (1 | g)\nprior spline(x, df = 4)[straight] ~ Normal(1, 2)",
    "smooth of each level": "effects mu = 1 + f + f:spline(w, df = 3) + (1 | g)\n"
    "prior f:spline(w, df = 3)[b, straight] ~ StudentT(3, 0, 1)\nprior sd(f:spline(w, df = 3)) ~ HalfNormal(0.7)",
    "Gaussian process": "effects mu = 1 + hsgp(x, m = 6) + (1 | g)\nprior lengthscale(hsgp(x, m = 6)) ~ LogNormal(0, 0.6)",
    "Gaussian process of each level": "effects mu = 1 + f + f:hsgp(w, m = 14, c = 2, kernel = expquad)",
    "surface": "effects mu = 1 + f + hsgp(x, w, m = (3, 4)) + (1 | g)\n"
    "prior lengthscale(hsgp(x, w, m = (3, 4)), w) ~ LogNormal(0, 0.6)",
    "spline surface": "effects mu = 1 + f + spline(x, w, df = (3, 2)) + (1 | g)\n"
    "prior sd(spline(x, w, df = (3, 2)), w) ~ HalfNormal(0.7)\nprior sd(spline(x, w, df = (3, 2)), x:w) ~ Exponential(2)",
    "surfaces of units": "effects mu = 1 + f + f:spline(x, w, df = (2, 2)) + (1 + spline(x, w, df = (2, 2)) | g)\n"
    "prior sd(g, spline(x, w, df = (2, 2)), w) ~ HalfNormal(0.7)",
    "curves of units": "effects mu = 1 + x + (1 + spline(x, df = 3) | g)\ncorrelation g ~ LKJ(eta = 1.7)\n"
    "prior sd(g, spline(x, df = 3)) ~ HalfNormal(0.7)\nprior sd(g, spline(x, df = 3)[straight]) ~ Exponential(2)",
    "curves of units in levels": "effects mu = 1 + f + (1 + f + f:spline(w, df = 3) + x | g) + (1 | h)",
    "curves of units by levels": "effects mu = 1 + f + (1 + spline(w, df = 3) | g by f) + (0 + spline(x, df = 2) || h)",
    "Gaussian processes of units": "effects mu = 1 + x + (1 + x + hsgp(w, m = 5) | g)\ncorrelation g ~ LKJ(eta = 1.7)\n"
    "prior lengthscale(g, hsgp(w, m = 5)) ~ LogNormal(0, 0.6)\nprior sd(g, hsgp(w, m = 5)) ~ HalfNormal(0.7)",
    "surfaces of units in levels": "effects mu = 1 + f + (1 + f:hsgp(x, w, m = (2, 3)) || g) + (0 + hsgp(w, m = 3) + ar(year) | h)\n"
    "prior lengthscale(g, f:hsgp(x, w, m = (2, 3)), w) ~ LogNormal(0, 0.6)",
    "walk": "effects mu = 1 + f + walk(year) + (1 | g)\nprior sd(walk(year)) ~ HalfNormal(0.5)",
    "walk of many times": "effects mu = 1 + f + x + walk(x) + (1 | g)\nprior sd(walk(x)) ~ HalfNormal(0.5)",
    "second-order walk of many times": "effects mu = 1 + f + walk(x, order = 2) + (1 | g)\n"
    "prior sd(walk(x, order = 2)) ~ HalfNormal(0.5)",
    "walks of units": "effects mu = 1 + f + walk(year) + (1 + walk(year) | g)",
    "process": "effects mu = 1 + f + ar(year) + (1 | g)\nprior phi(ar(year)) ~ Uniform(-1, 1)",
    "process of each level at any times": "effects mu = 1 + f + f:ar(x) + (1 | g)\nprior phi(f:ar(x)) ~ Beta(2, 2)",
    "processes of units": "effects mu = 1 + f + (1 + x + ar(year) | g)\nprior phi(g, ar(year)) ~ Beta(3, 2)",
    "processes of members": "effects mu = 1 + x + (0 + x:ar(year) | members(m0, m1, m2, weights = (v0, v1, v2)))",
    "curves of members": "effects mu = 1 + x + (1 + spline(x, df = 3) | members(m0, m1, m2, weights = (v0, v1, v2)))",
    "bounded coefficients": "effects mu = 1 + x + w + (1 | g)\nprior x ~ HalfNormal(2)\nprior w ~ TruncatedNormal(0, 1, -2, 3)",
}

OTHERS = {
    "Normal by visits": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + visit\neffects log(sigma) = 0 + visit\n"
    "correlation residual(visit | user) ~ LKJ(eta = 1.5)",
    "Normal by visits, in groups": "response y ~ Normal(mu, sigma)\neffects mu = 1 + f + (1 + x | g)\n"
    "correlation residual(visit | user) ~ LKJ(eta = 1)",
    "Normal by weeks": "response y ~ Normal(mu, sigma)\neffects mu = 1 + f + (1 | user)\n"
    "effects log(sigma) = 1 + x\ncorrelation residual(ar(week) | user) ~ Uniform(-1, 1)",
    "Normal log by days": "response pos ~ Normal(mu, sigma = known)\neffects log(mu) = 1 + x\n"
    "correlation residual(ar(day) | user) ~ Beta(2, 3)",
    "Bernoulli": "response yes ~ Bernoulli(p)\neffects logit(p) = 1 + x + (1 | g)",
    "Poisson of members": "response count ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 + w | members(m0, m1, m2, weights = (v0, v1, v2)))",
    "Bernoulli probit": "response yes ~ Bernoulli(p)\neffects probit(p) = 1 + x + (1 + x | g)",
    "Bernoulli cloglog": "response yes ~ Bernoulli(p)\neffects cloglog(p) = 1 + x + (1 | g)",
    "Binomial": "response hits ~ Binomial(n = trials, p)\neffects logit(p) = 1 + level + f + (1 + x | g) + (1 | h)",
    "Binomial of 12": "response hits ~ Binomial(n = 12, p)\neffects logit(p) = 1 + f + (1 | g)",
    "Poisson": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + offset(log(exposure)) + (1 + f || g)",
    "Poisson by": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + x + (1 + x | g by f)",
    "NegativeBinomial": "response count ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1 + x + (1 | inner)",
    "NegativeBinomial with log(alpha)": "response count ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\n"
    "effects log(alpha) = 1 + w",
    "ZeroInflatedPoisson": "response count ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + x + (1 + x | g)",
    "ZeroInflatedPoisson of one share": "response count ~ ZeroInflatedPoisson(mu, psi = 0.7)\neffects log(mu) = 1 + f + (1 | g)",
    "ZeroInflatedPoisson with logit(psi) of units": "response count ~ ZeroInflatedPoisson(mu, psi)\n"
    "effects log(mu) = 1 + f + offset(log(exposure)) + (1 | g)\neffects logit(psi) = 1 + x + (1 | g)",
    "BetaBinomial": "response hits ~ BetaBinomial(n = trials, mu, nu)\neffects logit(mu) = 1 + x + (1 + x | g)",
    "BetaBinomial with log(nu)": "response hits ~ BetaBinomial(n = 12, mu, nu)\neffects probit(mu) = 1 + f + (1 | g)\n"
    "effects log(nu) = 1 + x",
    "ZeroInflatedNegativeBinomial": "response calls ~ ZeroInflatedNegativeBinomial(mu, alpha, psi)\n"
    "effects log(mu) = 1 + x + (1 | g)",
    "ZeroInflatedNegativeBinomial all by equations": "response calls ~ ZeroInflatedNegativeBinomial(mu, alpha, psi)\n"
    "effects log(mu) = 1 + f + (1 | g)\neffects log(alpha) = 1 + x\neffects logit(psi) = 1 + x + (1 | g)",
    "ZeroInflatedBinomial": "response found ~ ZeroInflatedBinomial(n = few, p, psi)\neffects logit(p) = 1 + x + (1 | g)\n"
    "effects logit(psi) = 1 + f",
    "ZeroInflatedBetaBinomial": "response found ~ ZeroInflatedBetaBinomial(n = few, mu, nu, psi)\n"
    "effects logit(mu) = 1 + x + (1 | g)",
    "ZeroInflatedBeta": "response cover ~ ZeroInflatedBeta(mu, nu, psi)\neffects logit(mu) = 1 + x + (1 | g)\n"
    "effects logit(psi) = 1 + x + (1 | h)",
    "ZeroOneInflatedBeta": "response shade ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\neffects logit(mu) = 1 + x + (1 | g)\n"
    "effects logit(zoi) = 1 + x",
    "OrderedBeta": "response shade ~ OrderedBeta(mu, nu, cutzero, gap)\neffects logit(mu) = 1 + x + (1 | g)\n"
    "effects log(gap) = 1 + x",
    "Geometric": "response tries ~ Geometric(p)\neffects logit(p) = 1 + x + (1 | g)",
    "HurdlePoisson": "response calls ~ HurdlePoisson(mu, psi)\neffects log(mu) = 1 + x + (1 | g)",
    "HurdlePoisson with logit(psi)": "response calls ~ HurdlePoisson(mu, psi)\neffects log(mu) = 1 + f + (1 | g)\n"
    "effects logit(psi) = 1 + x + (1 | h)",
    "HurdleNegativeBinomial": "response calls ~ HurdleNegativeBinomial(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 | g)",
    "HurdleNegativeBinomial all by equations": "response calls ~ HurdleNegativeBinomial(mu, alpha, psi)\n"
    "effects log(mu) = 1 + f + (1 | g)\neffects log(alpha) = 1 + x\neffects logit(psi) = 1 + x",
    "HurdlePoisson truncated": "response count ~ HurdlePoisson(mu, psi) truncated (-inf, 12)\n"
    "effects log(mu) = 1 + x + (1 | g)\neffects logit(psi) = 1",
    "HurdleGamma": "response rain ~ HurdleGamma(mu, alpha, psi)\neffects log(mu) = 1 + x + (1 + x | g)",
    "HurdleLogNormal": "response rain ~ HurdleLogNormal(mu, sigma, psi)\neffects mu = 1 + x + (1 | g)\n"
    "effects logit(psi) = 1 + f",
    "Mixture": "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)\neffects mu1 = 1 + x + (1 | g)\n"
    "effects mu2 = 1 + f\neffects logit(w) = 1 + x",
    "Mixture of counts": "response count ~ Mixture(Poisson(mu1), NegativeBinomial(mu2, alpha2), w)\n"
    "effects log(mu1) = 1 + x\neffects log(mu2) = 1 + (1 | g)",
    "Gamma": "response pos ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x + (1 + x + w | g)",
    "Gamma inverse": "response pos ~ Gamma(mu, alpha)\neffects inverse(mu) = 1 + level\nprior Intercept ~ TruncatedNormal(3, 1, 2, 5)\nprior level ~ Uniform(-0.5, 0.5)",
    "Gamma inverse_squared": "response pos ~ Gamma(mu, alpha)\neffects inverse_squared(mu) = 1 + level\nprior Intercept ~ TruncatedNormal(3, 1, 2, 5)\nprior level ~ Uniform(-0.5, 0.5)",
    "Poisson sqrt": "response count ~ Poisson(mu)\neffects sqrt(mu) = 1 + level\nprior Intercept ~ TruncatedNormal(3, 1, 2, 5)\nprior level ~ Uniform(-0.5, 0.5)",
    "NegativeBinomial softplus": "response count ~ NegativeBinomial(mu, alpha)\neffects softplus(mu) = 1 + x + (1 | g)\neffects softplus(alpha) = 1 + w",
    "Bernoulli cauchit": "response yes ~ Bernoulli(p)\neffects cauchit(p) = 1 + x + (1 | g)",
    "Binomial loglog": "response hits ~ Binomial(n = trials, p)\neffects loglog(p) = 1 + x + (1 | g)",
    "Gamma with log(alpha)": "response pos ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x\neffects log(alpha) = 1 + (1 | g)",
    "Beta": "response prop ~ Beta(mu, nu)\neffects logit(mu) = 1 + x + (1 | g)",
    "Beta probit": "response prop ~ Beta(mu, nu)\neffects probit(mu) = 1 + x\neffects log(nu) = 1 + w + (1 | g)",
    "StudentT": "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1 + x + (1 + x | g)",
    "StudentT all by equations": "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1 + x + (1 | g)\n"
    "effects log(sigma) = 1 + w + (1 | g)\neffects log(nu) = 1 + x",
    "SkewNormal": "response y ~ SkewNormal(mu, sigma, alpha)\neffects mu = 1 + x + (1 + x | g)",
    "SkewNormal all by equations": "response y ~ SkewNormal(mu, sigma, alpha)\neffects mu = 1 + x + (1 | g)\n"
    "effects log(sigma) = 1 + w + (1 | g)\neffects alpha = 1 + x",
    "Laplace": "response y ~ Laplace(mu, b)\neffects mu = 1 + x + (1 + x | g)",
    "Laplace with log(b)": "response y ~ Laplace(mu, b)\neffects mu = 1 + x\neffects log(b) = 1 + x + (1 | g)",
    "AsymmetricLaplace": "response y ~ AsymmetricLaplace(mu, b, q = 0.8)\neffects mu = 1 + x + (1 | g)",
    "ExGaussian": "response y ~ ExGaussian(mu, sigma, nu)\neffects mu = 1 + x + (1 | g)\neffects log(nu) = 1 + w",
    "ShiftedLogNormal": "response pos ~ ShiftedLogNormal(mu, sigma, shift)\neffects mu = 1 + x + (1 + x | g)",
    "ShiftedLogNormal with a prior": "response pos ~ ShiftedLogNormal(mu, sigma, shift)\neffects mu = 1 + x\nprior shift ~ HalfNormal(2)",
    "Exponential": "response pos ~ Exponential(mu)\neffects log(mu) = 1 + x + (1 + x | g)",
    "Weibull": "response pos ~ Weibull(mu, alpha)\neffects log(mu) = 1 + x + (1 + x | g)",
    "Weibull with log(alpha) of units": "response pos ~ Weibull(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\n"
    "effects log(alpha) = 1 + w + (1 | g)",
    "Wald": "response pos ~ Wald(mu, lam)\neffects log(mu) = 1 + x + (1 | g)\neffects log(lam) = 1 + w + (1 | g)",
    "VonMises": "response angle ~ VonMises(mu, kappa)\neffects tan_half(mu) = 1 + x + (1 | g)",
    "VonMises with log(kappa)": "response angle ~ VonMises(mu, kappa)\neffects tan_half(mu) = 1 + f\n"
    "effects log(kappa) = 1 + w + (1 | g)",
    "LogNormal": "response pos ~ LogNormal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)",
    "Normal with log(sigma)": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\n"
    "effects log(sigma) = 1 + x + (1 | g)",
    "Normal with log(sigma) of two effects": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g) + (1 | h)\n"
    "effects log(sigma) = 1 + x + (1 + w | g)\nprior sigma.x ~ HalfNormal(1)",
    "Normal with log(sigma) by": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + f + (1 + x | g by f)\n"
    "effects log(sigma) = 1 + (1 | g by f)",
    "Normal across mu and sigma": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g) + (1 | h)\n"
    "effects log(sigma) = 1 + x + (1 | g)\ncorrelation g across mu, sigma ~ LKJ(eta = 1.6)",
    "Normal of members across": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | members(m0, m1))\n"
    "effects log(sigma) = 1 + (1 | members(m0, m1))\ncorrelation members(m0, m1) across mu, sigma ~ LKJ(eta = 1.6)",
    "StudentT across all": "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1 + (1 | g)\n"
    "effects log(sigma) = 1 + (1 + w | g)\neffects log(nu) = 1 + (1 | g)\ncorrelation g across nu, mu, sigma ~ LKJ(2)",
    "ZeroInflatedPoisson across": "response count ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = 1 + x + (1 | g)\n"
    "effects logit(psi) = 1 + (1 | g)\ncorrelation g across mu, psi ~ LKJ(eta = 1)",
    "Normal with log(sigma) of another grouping": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | h)\n"
    "effects log(sigma) = 0 + (1 | g)",
    "Gamma with log(alpha) of units": "response pos ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x + (1 + x | g)\n"
    "effects log(alpha) = 1 + w + (1 | g)",
    "Beta with log(nu) of units": "response prop ~ Beta(mu, nu)\neffects logit(mu) = 1 + x + (1 | g)\n"
    "effects log(nu) = 1 + w + (1 || g)",
    "Normal truncated": "response y ~ Normal(mu, sigma) truncated (-4, 7)\neffects mu = 1 + x + (1 + x | g)\n"
    "effects log(sigma) = 1 + w",
    "Gamma truncated": "response pos ~ Gamma(mu, alpha) truncated (0.1, inf)\neffects log(mu) = 1 + x + (1 | g)",
    "StudentT truncated": "response y ~ StudentT(mu, sigma, nu) truncated (-4, inf)\neffects mu = 1 + x + (1 | g)\n"
    "effects log(nu) = 1 + w",
    "Beta truncated": "response prop ~ Beta(mu, nu) truncated (0.001, 0.999)\neffects logit(mu) = 1 + x + (1 | g)",
    "LogNormal truncated": "response pos ~ LogNormal(mu, sigma) truncated (0.1, inf)\neffects mu = 1 + x + (1 | g)",
    "NegativeBinomial without zeros": "response above ~ NegativeBinomial(mu, alpha) truncated (1, inf) exposure exposure\n"
    "effects log(mu) = 1 + x + (1 | g)",
    "Poisson with exposure": "response count ~ Poisson(mu) exposure exposure\neffects log(mu) = 1 + x + (1 + x | g)",
    "Normal measured": "response y ~ Normal(mu, sigma) measured with sd known\neffects mu = 1 + x + (1 + x | g)",
    "Binomial of two columns": "response hits ~ Binomial(n = hits + trials, p)\neffects logit(p) = 1 + x + (1 | g)",
    "OrderedLogistic": "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\n"
    "effects eta = 1 + f + x + (1 + x | g)",
    "OrderedLogistic of cutpoints alone": "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\n"
    "effects eta = 1\nprior cutpoints ~ Normal(m, s)\nprior m ~ Normal(0, 1)\nprior s ~ Gamma(3, 2)",
    "OrderedLogistic with priors of several kinds": "response rank ordered { low < middle < high < top } ~ OrderedLogistic(eta, cutpoints)\n"
    'effects eta = 1 + x + offset(w) + (1 | g) + (1 | h)\nprior cutpoints["low|middle"] ~ StudentT(3, -1, 1)\n'
    "prior cutpoints ~ Normal(0, 3)\nprior x ~ HalfNormal(1)",
    "OrderedProbit": "response rank ordered { low < middle < high < top } ~ OrderedProbit(eta, cutpoints)\n"
    "effects eta = 1 + f + x + (1 | g)",
    "OrderedProbit with disc": "response rank ordered { low < middle < high < top } ~ OrderedProbit(eta, cutpoints, disc)\n"
    "effects eta = 1 + f + x + (1 | g)\neffects log(disc) = 1 + f + offset(w) + (1 | h)",
    "OrderedCloglog with disc": "response rank ordered { low < middle < high < top } ~ "
    "OrderedCloglog(eta, cutpoints, disc)\neffects eta = 1 + x + (1 | g)\neffects log(disc) = 1 + f",
    "StoppingRatio with disc": "response rank ordered { low < middle < high < top } ~ "
    "StoppingRatio(eta, cutpoints, disc, link = cloglog)\neffects eta = 1 + x + (1 | g)\n"
    "effects log(disc) = 1 + f + offset(w) + (1 | h)",
    "AdjacentCategory with disc and effects on cutpoints": "response rank ordered { low < middle < high < top } ~ "
    "AdjacentCategory(eta, cutpoints, disc)\neffects eta = 1 + x + (1 | g)\neffects cutpoints = 1 + f\n"
    "effects log(disc) = 1 + w",
    "OrderedCloglog": "response rank ordered { low < middle < high < top } ~ OrderedCloglog(eta, cutpoints)\n"
    "effects eta = 1 + x + (1 | g)",
    "OrderedLoglog": "response rank ordered { low < middle < high < top } ~ OrderedLoglog(eta, cutpoints)\n"
    "effects eta = 1 + x + (1 | g)",
    "OrderedCauchit": "response rank ordered { low < middle < high < top } ~ OrderedCauchit(eta, cutpoints)\n"
    "effects eta = 1 + x + (1 | g)",
    "StoppingRatio": "response rank ordered { low < middle < high < top } ~ StoppingRatio(eta, cutpoints)\n"
    "effects eta = 1 + f + x + (1 + x | g)",
    "StoppingRatio of cutpoints alone": "response rank ordered { low < middle < high < top } ~ StoppingRatio(eta, cutpoints)\n"
    'effects eta = 1\nprior cutpoints ~ Normal(m, s)\nprior cutpoints["low|middle"] ~ StudentT(3, -1, 1)\n'
    "prior m ~ Normal(0, 1)\nprior s ~ Gamma(3, 2)",
    "ContinuationRatio": "response rank ordered { low < middle < high < top } ~ ContinuationRatio(eta, cutpoints, link = cloglog)\n"
    "effects eta = 1 + x + (1 | g)",
    "AdjacentCategory": "response rank ordered { low < middle < high < top } ~ AdjacentCategory(eta, cutpoints)\n"
    "effects eta = 1 + f + x + offset(w) + (1 | g)",
    "StoppingRatio with effects on cutpoints": "response rank ordered { low < middle < high < top } ~ "
    "StoppingRatio(eta, cutpoints)\neffects eta = 1 + x + (1 + x | g)\neffects cutpoints = 1 + f + w\n"
    'prior cutpoints.w["middle|high"] ~ HalfNormal(1)\nprior cutpoints ~ Normal(m, s)\nprior m ~ Normal(0, 1)\n'
    "prior s ~ Gamma(3, 2)",
    "ContinuationRatio of effects on cutpoints alone": "response rank ordered { low < middle < high < top } ~ "
    "ContinuationRatio(eta, cutpoints, link = cloglog)\neffects eta = 1\neffects cutpoints = 1 + f * x",
    "AdjacentCategory with effects on cutpoints": "response rank ordered { low < middle < high < top } ~ "
    "AdjacentCategory(eta, cutpoints)\neffects eta = 1 + f + offset(w) + (1 | g)\neffects cutpoints = 1 + x",
    "OrderedLogistic with effects on cutpoints": "response rank ordered { low < middle < high < top } ~ "
    "OrderedLogistic(eta, cutpoints)\neffects eta = 1 + x + (1 + x | g)\neffects cutpoints = 1 + f + w\n"
    'prior cutpoints.w["middle|high"] ~ HalfNormal(1)',
    "OrderedCloglog with disc and effects on cutpoints": "response rank ordered { low < middle < high < top } ~ "
    "OrderedCloglog(eta, cutpoints, disc)\neffects eta = 1 + (1 | g)\neffects cutpoints = 1 + x + w\n"
    "effects log(disc) = 1 + f\nprior cutpoints.w ~ DiracDelta(0.3)\nprior cutpoints.x ~ Normal(0, tau)\n"
    "prior tau ~ HalfNormal(1)",
    "OrderedLogistic of two levels": "response half ordered { low < middle } ~ OrderedLogistic(eta, cutpoints)\n"
    "effects eta = 1 + x + (1 | g)",
    "Categorical": 'response travel { bus, car, train, "on foot" } reference train ~ Categorical(p)\n'
    "effects softmax(p) = 1 + f * x + w",
    "Categorical of cell means": 'response travel { bus, car, train, "on foot" } ~ Categorical(p)\neffects softmax(p) = 0 + f\n'
    "prior f ~ Normal(0, 2)",
    "Categorical with priors of several kinds": 'response travel { bus, car, train, "on foot" } ~ Categorical(p)\n'
    "effects softmax(p) = 1 + f + x\nprior Intercept[car] ~ StudentT(3, 1, 1)\nprior f[train, c - a] ~ Normal(m, s)\n"
    'prior x["on foot"] ~ HalfNormal(1)\nprior m ~ Normal(0, 1)\nprior s ~ Gamma(3, 2)',
    "Categorical of two levels": "response half { low, middle } reference middle ~ Categorical(p)\neffects softmax(p) = 1 + x",
    "Categorical of units": 'response travel { bus, car, train, "on foot" } reference train ~ Categorical(p)\n'
    "effects softmax(p) = 1 + x + (1 + w | g) + (1 | h)\ncorrelation g ~ LKJ(eta = 1.6)\nprior sd(g, w) ~ HalfNormal(0.7)",
    "Categorical of units, independent": 'response travel { bus, car, train, "on foot" } ~ Categorical(p)\n'
    "effects softmax(p) = 1 + (1 + f || g) + (1 + x | h by f)",
    "Categorical of two levels of units": "response half { low, middle } ~ Categorical(p)\neffects softmax(p) = 1 + (1 + x | g)",
    "Multinomial of members": "response colour = (red, green, blue) ~ Multinomial(n = red + green + blue, p)\n"
    "effects softmax(p) = 1 + x + (1 | members(m0, m1)) + (1 + x | h) + (0 + f | h)",
    "DirichletMultinomial of units": "response colour = (red, green, blue) ~ DirichletMultinomial(n = red + green + blue, p, nu)\n"
    "effects softmax(p) = 1 + x + (1 | g)\neffects log(nu) = 1 + (1 | g)",
    "Multinomial": "response colour = (red, green, blue) reference green ~ Multinomial(n = red + green + blue, p)\n"
    "effects softmax(p) = 1 + f + x",
    "DirichletMultinomial": "response colour = (red, green, blue) ~ DirichletMultinomial(n = red + green + blue, p, nu)\n"
    "effects softmax(p) = 1 + x\neffects log(nu) = 1 + x",
    "Dirichlet": "response ground = (sand, silt, clay) reference clay ~ Dirichlet(p, nu)\neffects softmax(p) = 1 + f + x\n"
    "effects log(nu) = 1 + x",
    "Poisson with a cyclic smooth": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + f + spline(year, df = 4, basis = cyclic, period = 8) + (1 | g)",
    "Poisson with Gaussian processes": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + f + f:hsgp(x, m = 4, kernel = matern32)",
    "Poisson with a spline surface": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + spline(x, w, df = (2, 3))",
    "Poisson with walks": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + walk(year)",
    "Poisson with a walk of many times": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + walk(x) + (1 | g)",
    "Poisson with a second-order walk of many times": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + f + walk(x, order = 2) + (1 | g)",
    "Poisson with a process": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + ar(year)",
    "Poisson with processes of units": "response count ~ Poisson(mu)\neffects log(mu) = 1 + f + (1 + ar(year) | g)",
    "Poisson with a curve and one of each unit": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + spline(x, df = 3) + (1 + spline(x, df = 3) | g)",
    "Poisson with curves of units": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + f + (1 + spline(x, df = 3) | g)",
    "Poisson with a Gaussian process and one of each unit": "response count ~ Poisson(mu)\n"
    "effects log(mu) = 1 + hsgp(x, m = 4) + (1 + hsgp(x, m = 4, c = 2, kernel = matern32) | g)",
    "Normal with curves of units of both": "response y ~ Normal(mu, sigma)\neffects mu = 1 + (1 + spline(w, df = 3) | g)\n"
    "effects log(sigma) = 1 + (1 + spline(year, df = 2, basis = cyclic, period = 8) || h)",
    "Normal with smooths of both": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x:spline(w, df = 3)\n"
    "effects log(sigma) = 1 + spline(x, df = 3)",
    "Categorical with a smooth": 'response travel { bus, car, train, "on foot" } ~ Categorical(p)\n'
    "effects softmax(p) = 1 + spline(x, df = 3)",
    "Normal with a curve": "response y ~ Normal(mu, sigma)\nnonlinear mu = a + b * x / (1 + exp(-k * w))\n"
    "effects a = 1 + f + (1 | g)\neffects log(sigma) = 1 + x\neffects log(k) = 1 + x + (1 | g)\neffects b = 1\n"
    "prior a.Intercept ~ Normal(1, 2)\nprior a.effects ~ Normal(0, 1)\nprior a.sd(g) ~ HalfNormal(1)\n"
    "prior k.Intercept ~ Normal(0, 1)\nprior k.effects ~ Normal(0, 1)\nprior k.sd(g) ~ HalfNormal(1)\n"
    "prior b.Intercept ~ HalfNormal(2)",
    "Normal with known errors": "response y ~ Normal(mu, sigma = known)\neffects mu = 1 + f + (1 | g)",
    "Normal log": "response pos ~ Normal(mu, sigma)\neffects log(mu) = 1 + x + (1 | g)",
}

PRIORS = {
    "real": [
        "Normal(0.3, 2)",
        "StudentT(4, 0.1, 2)",
        "Cauchy(0.2, 1.5)",
        "Laplace(0.3, 2)",
        "Logistic(0, 1.2)",
        "SkewNormal(0, 2, 3)",
        "Gumbel(0.2, 1.4)",
        "Flat()",
        "Uniform(-3, 4)",
        "TruncatedNormal(0, 1, -1, inf)",
        "TruncatedNormal(0.5, 2, -inf, 3)",
        "TruncatedNormal(6, 1, -2, 2)",
    ],
    "positive": [
        "HalfNormal(2)",
        "HalfStudentT(3, 2)",
        "HalfCauchy(2)",
        "HalfFlat()",
        "Exponential(0.5)",
        "Exponential(scale = 3)",
        "Gamma(2, 0.7)",
        "Gamma(mu = 2, sigma = 1.5)",
        "InverseGamma(3, 2)",
        "InverseGamma(mu = 2, sigma = 1)",
        "LogNormal(0.2, 0.8)",
        "Weibull(1.7, 2)",
        "Uniform(0, 50)",
        "TruncatedNormal(1, 2, 0, inf)",
    ],
    "unit": ["Beta(2, 3)", "Beta(mu = 0.4, nu = 6)", "Beta(mu = 0.4, sigma = 0.2)", "Uniform(0, 1)"],
    "with hyperparameters": [
        "Normal(m, s)",
        "StudentT(s, m, 2 * s)",
        "Cauchy(m, s)",
        "Laplace(m, s)",
        "Logistic(m, s)",
        "SkewNormal(m, s, m)",
        "Gumbel(m, s)",
        "TruncatedNormal(m, s, -9, 9)",
        "TruncatedNormal(m, s, -9, inf)",
        "Normal(m / s, s ^ 1.5)",
    ],
    "positive with hyperparameters": [
        "HalfNormal(s)",
        "HalfStudentT(s, s + 1)",
        "HalfCauchy(s)",
        "Exponential(s)",
        "Exponential(scale = s)",
        "Gamma(s, 2 * s)",
        "Gamma(mu = s, sigma = 1)",
        "InverseGamma(s, s + 1)",
        "InverseGamma(mu = s, sigma = 2)",
        "LogNormal(m, s)",
        "Weibull(s, s)",
    ],
}


def bound(spec: str) -> Design:
    return hlmdsl.parse("model m\n" + _used(spec)).bind(table())


def gaussian(name: str) -> Design:
    sigma = "0.8" if name == "known sigma" else "sigma"
    return bound(f"response y ~ Normal(mu, sigma = {sigma})\n" + GAUSSIAN[name])


def other(name: str) -> Design:
    return bound(OTHERS[name])


def _used(spec: str) -> str:
    """The spec with the declarations it needs: a declared name that nothing uses is a warning, and clutter."""
    lines = []
    for line in HEAD.strip().splitlines():
        name = line.split()[1]
        padded = spec
        for sign in "()|~*+=,:":
            padded = padded.replace(sign, " ")
        words = padded.split()
        if name in words or (name == "g" and "inner" in words):
            lines.append(line)
    return "\n".join(lines) + "\n" + spec
