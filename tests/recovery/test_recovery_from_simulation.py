"""Simulated from known values, fitted, and found again: one model of each family, with what it adds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import special, stats

import hlmdsl as hlm
from hlmdsl.results.draws import elements

N, GROUPS = 480, 12

HEAD = "covariate x\nfactor f { a, b, c }\ngroup g\n"
PRIORS = "\nprior Intercept ~ Normal(0, 2)\nprior effects ~ Normal(0, 2)\n"

TRUTH = {"Intercept": 0.6, "x": -0.5, "f[b - a]": 0.8, "f[c - a]": -0.3, "sd_g[Intercept]": 0.5}


def above_zero(rng: np.random.Generator, law: Any, psi: Any) -> np.ndarray:
    """Responses above zero with probability psi, else zeros."""
    none = law.cdf(0)
    return np.where(rng.random(N) < psi, law.ppf(none + (1 - none) * rng.random(N)), 0.0)


CASES: dict[str, tuple[str, Callable[..., Any], dict[str, float]]] = {
    "Normal": (
        "response y ~ Normal(mu, sigma)\neffects mu = {}\n"
        "effects log(sigma) = 1 + x\nprior sigma.effects ~ Normal(0, 1)",
        lambda rng, eta, x: rng.normal(eta, np.exp(-0.5 + 0.4 * x)),
        {"sigma_Intercept": -0.5, "sigma_x": 0.4},
    ),
    "StudentT": (
        "response y ~ StudentT(mu, sigma, nu = 4)\neffects mu = {}",
        lambda rng, eta, x: eta + 0.6 * rng.standard_t(4, N),
        {"sigma": 0.6},
    ),
    "LogNormal": (
        "response y ~ LogNormal(mu, sigma)\neffects mu = {}",
        lambda rng, eta, x: rng.lognormal(eta, 0.7),
        {"sigma": 0.7},
    ),
    "Gamma": (
        "response y ~ Gamma(mu, alpha)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.gamma(4, np.exp(eta) / 4),
        {"alpha": 4},
    ),
    "SkewNormal": (
        "response y ~ SkewNormal(mu, sigma, alpha)\neffects mu = {}",
        lambda rng, eta, x: eta + 0.8 * stats.skewnorm.rvs(5, size=N, random_state=rng),
        {"sigma": 0.8},
    ),
    "Laplace": (
        "response y ~ Laplace(mu, b)\neffects mu = {}",
        lambda rng, eta, x: rng.laplace(eta, 0.6),
        {"b": 0.6},
    ),
    "AsymmetricLaplace": (
        "response y ~ AsymmetricLaplace(mu, b, q = 0.75)\neffects mu = {}",
        lambda rng, eta, x: rng.normal(eta - 0.6 * special.ndtri(0.75), 0.6),
        {},
    ),
    "ExGaussian": (
        "response y ~ ExGaussian(mu, sigma, nu)\neffects mu = {}",
        lambda rng, eta, x: rng.normal(eta, 0.4) + rng.exponential(0.7, N),
        {"sigma": 0.4, "nu": 0.7},
    ),
    "ShiftedLogNormal": (
        "response y ~ ShiftedLogNormal(mu, sigma, shift)\neffects mu = {}",
        lambda rng, eta, x: 0.5 + rng.lognormal(eta, 0.5),
        {"sigma": 0.5, "shift": 0.5},
    ),
    "Exponential": (
        "response y ~ Exponential(mu)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.exponential(np.exp(eta)),
        {},
    ),
    "Weibull": (
        "response y ~ Weibull(mu, alpha)\neffects log(mu) = {}\n"
        "effects log(alpha) = 1 + x\nprior alpha.effects ~ Normal(0, 1)",
        lambda rng, eta, x: np.exp(eta) / special.gamma(1 + np.exp(0.2 * x - 0.6)) * rng.weibull(np.exp(0.6 - 0.2 * x)),
        {"alpha_Intercept": 0.6, "alpha_x": -0.2},
    ),
    "VonMises": (
        "response y ~ VonMises(mu, kappa)\neffects tan_half(mu) = {}",
        lambda rng, eta, x: rng.vonmises(2 * np.arctan(eta), 6.0),
        {"kappa": 6.0},
    ),
    "Wald": (
        "response y ~ Wald(mu, lam)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.wald(np.exp(eta), 4.0),
        {"lam": 4.0},
    ),
    "Beta": (
        "response y ~ Beta(mu, nu)\neffects logit(mu) = {}",
        lambda rng, eta, x: rng.beta(8 * special.expit(eta), 8 * special.expit(-eta)),
        {"nu": 8},
    ),
    "Bernoulli": (
        "response y ~ Bernoulli(p)\neffects probit(p) = {}",
        lambda rng, eta, x: (rng.random(N) < special.ndtr(eta)).astype(int),
        {},
    ),
    "Binomial": (
        "response y ~ Binomial(n = 12, p)\neffects cloglog(p) = {}",
        lambda rng, eta, x: rng.binomial(12, -np.expm1(-np.exp(eta - 1.2))),
        {"Intercept": -0.6},
    ),
    "Poisson": (
        "response y ~ Poisson(mu)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.poisson(np.exp(eta)),
        {},
    ),
    "NegativeBinomial": (
        "response y ~ NegativeBinomial(mu, alpha)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.poisson(rng.gamma(3, np.exp(eta) / 3)),
        {"alpha": 3},
    ),
    "ZeroInflatedPoisson": (
        "response y ~ ZeroInflatedPoisson(mu, psi)\neffects log(mu) = {}\n"
        "effects logit(psi) = 1 + x\nprior psi.effects ~ Normal(0, 2)",
        lambda rng, eta, x: rng.poisson(np.exp(eta)) * (rng.random(N) < special.expit(0.8 - 0.9 * x)),
        {"psi_Intercept": 0.8, "psi_x": -0.9},
    ),
    "BetaBinomial": (
        "response y ~ BetaBinomial(n = 12, mu, nu)\neffects logit(mu) = {}",
        lambda rng, eta, x: rng.binomial(12, rng.beta(6 * special.expit(eta), 6 * special.expit(-eta))),
        {"nu": 6},
    ),
    "ZeroInflatedNegativeBinomial": (
        "response y ~ ZeroInflatedNegativeBinomial(mu, alpha, psi)\neffects log(mu) = {}",
        lambda rng, eta, x: rng.poisson(rng.gamma(3, np.exp(eta + 1) / 3)) * (rng.random(N) < 0.7),
        {"Intercept": 1.6, "alpha": 3, "psi": 0.7},
    ),
    "HurdlePoisson": (
        "response y ~ HurdlePoisson(mu, psi)\neffects log(mu) = {}\n"
        "effects logit(psi) = 1 + x\nprior psi.effects ~ Normal(0, 2)",
        lambda rng, eta, x: above_zero(rng, stats.poisson(np.exp(eta)), special.expit(0.8 - 0.9 * x)),
        {"psi_Intercept": 0.8, "psi_x": -0.9},
    ),
    "HurdleNegativeBinomial": (
        "response y ~ HurdleNegativeBinomial(mu, alpha, psi)\neffects log(mu) = {}",
        lambda rng, eta, x: above_zero(rng, stats.nbinom(3, 3 / (3 + np.exp(eta + 1))), 0.7),
        {"Intercept": 1.6, "alpha": 3, "psi": 0.7},
    ),
    "HurdleGamma": (
        "response y ~ HurdleGamma(mu, alpha, psi)\neffects log(mu) = {}\n"
        "effects logit(psi) = 1 + x\nprior psi.effects ~ Normal(0, 2)",
        lambda rng, eta, x: above_zero(rng, stats.gamma(4, scale=np.exp(eta) / 4), special.expit(0.8 - 0.9 * x)),
        {"alpha": 4, "psi_Intercept": 0.8, "psi_x": -0.9},
    ),
    "HurdleLogNormal": (
        "response y ~ HurdleLogNormal(mu, sigma, psi)\neffects mu = {}",
        lambda rng, eta, x: above_zero(rng, stats.lognorm(0.7, scale=np.exp(eta)), 0.7),
        {"sigma": 0.7, "psi": 0.7},
    ),
    "ZeroInflatedBinomial": (
        "response y ~ ZeroInflatedBinomial(n = 12, p, psi)\neffects logit(p) = {}",
        lambda rng, eta, x: rng.binomial(12, special.expit(eta)) * (rng.random(N) < 0.7),
        {"psi": 0.7},
    ),
    "ZeroInflatedBeta": (
        "response y ~ ZeroInflatedBeta(mu, nu, psi)\neffects logit(mu) = {}",
        lambda rng, eta, x: above_zero(rng, stats.beta(8 * special.expit(eta), 8 * special.expit(-eta)), 0.7),
        {"nu": 8, "psi": 0.7},
    ),
    "ZeroInflatedBetaBinomial": (
        "response y ~ ZeroInflatedBetaBinomial(n = 12, mu, nu, psi)\neffects logit(mu) = {}",
        lambda rng, eta, x: (
            rng.binomial(12, rng.beta(6 * special.expit(eta), 6 * special.expit(-eta))) * (rng.random(N) < 0.7)
        ),
        {"nu": 6, "psi": 0.7},
    ),
    "Geometric": (
        "response y ~ Geometric(p)\neffects logit(p) = {}",
        lambda rng, eta, x: rng.geometric(special.expit(eta - 1.6)),
        {"Intercept": -1.0},
    ),
    "ZeroOneInflatedBeta": (
        "response y ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\neffects logit(mu) = {}\n"
        "effects logit(zoi) = 1 + x\nprior zoi.effects ~ Normal(0, 2)",
        lambda rng, eta, x: np.where(
            rng.random(N) < special.expit(-0.8 + 0.9 * x),
            rng.random(N) < 0.6,
            rng.beta(8 * special.expit(eta), 8 * special.expit(-eta)),
        ),
        {"nu": 8, "zoi_Intercept": -0.8, "zoi_x": 0.9, "coi": 0.6},
    ),
    "OrderedBeta": (
        "response y ~ OrderedBeta(mu, nu, cutzero, gap)\neffects logit(mu) = {}",
        lambda rng, eta, x: np.select(
            [(latent := eta + rng.logistic(size=N)) < -0.9, latent > 1.6],
            [0.0, 1.0],
            rng.beta(8 * special.expit(eta), 8 * special.expit(-eta)),
        ),
        {"nu": 8, "cutzero": -0.9, "gap": 2.5},
    ),
    "OrderedLogistic": (
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedLogistic(eta, cutpoints)\neffects eta = {}\n"
        "prior cutpoints ~ Normal(0, 3)",
        lambda rng, eta, x: np.digitize(eta + rng.logistic(size=eta.size), [-0.5, 0.8, 2.1]),
        {"cutpoints[0|1]": -1.1, "cutpoints[1|2]": 0.2, "cutpoints[2|3]": 1.5},
    ),
    "OrderedProbit with disc": (
        "response y ordered { 0 < 1 < 2 < 3 } ~ OrderedProbit(eta, cutpoints, disc)\neffects eta = {}\n"
        "effects log(disc) = 1 + x\nprior cutpoints ~ Normal(0, 3)\nprior disc.x ~ Normal(0, 1)",
        lambda rng, eta, x: np.digitize(eta + rng.normal(size=eta.size) * np.exp(-0.6 * x), [-0.5, 0.8, 2.1]),
        {"cutpoints[0|1]": -1.1, "cutpoints[1|2]": 0.2, "cutpoints[2|3]": 1.5, "disc_x": 0.6},
    ),
    "StoppingRatio": (
        "response y ordered { 0 < 1 < 2 < 3 } ~ StoppingRatio(eta, cutpoints)\neffects eta = {}\n"
        "prior cutpoints ~ Normal(0, 3)",
        lambda rng, eta, x: (
            (eta[:, None] + rng.logistic(size=(eta.size, 3)) > [-0.5, 1.3, 0.4]).cumprod(axis=1).sum(axis=1)
        ),
        {"cutpoints[0|1]": -1.1, "cutpoints[1|2]": 0.7, "cutpoints[2|3]": -0.2},
    ),
    "StoppingRatio with effects on cutpoints": (
        "response y ordered { 0 < 1 < 2 < 3 } ~ StoppingRatio(eta, cutpoints)\neffects eta = {}\n"
        "effects cutpoints = 1 + x^2\nprior cutpoints ~ Normal(0, 3)\nprior cutpoints.x^2 ~ Normal(0, 1)",
        lambda rng, eta, x: (
            (
                eta[:, None] + rng.logistic(size=(eta.size, 3))
                > np.add([-0.5, 1.3, 0.4], np.outer(x**2, [0.4, -0.6, 0.2]))
            )
            .cumprod(axis=1)
            .sum(axis=1)
        ),
        {
            "cutpoints[0|1]": -1.1,
            "cutpoints[1|2]": 0.7,
            "cutpoints[2|3]": -0.2,
            "cutpoints_x^2[0|1]": 0.4,
            "cutpoints_x^2[1|2]": -0.6,
            "cutpoints_x^2[2|3]": 0.2,
        },
    ),
}


def assert_found(fit: hlm.Fit, truth: dict[str, float], intervals: dict[str, tuple[float, float]]) -> None:
    """Every number in twice its interval, and that the rows say something of it."""
    assert fit.diagnostics.divergences <= 2
    assert fit.diagnostics.max_r_hat < 1.05
    for name, value in truth.items():
        low, high = intervals[name]
        half, centre = (high - low) / 2, (high + low) / 2
        # twice the 95% interval's half-width: about four standard errors, for some sixty numbers
        assert abs(value - centre) < 2 * half, name
        assert half < 0.5 * max(1.0, abs(value)), name


@pytest.mark.parametrize("family", CASES)
def test_found_again(family: str) -> None:
    likelihood, draw, extra = CASES[family]
    rng = np.random.default_rng(2024)
    # on the scale of log odds a level says less of a row than a number does: three times the rows, the same bounds
    n = 3 * N if "cutpoints" in likelihood else N
    x, f, g = rng.normal(size=n), np.arange(n) % 3, rng.permutation(n) % GROUPS
    deviations = rng.normal(size=GROUPS)
    deviations = 0.5 * (deviations - deviations.mean()) / deviations.std()
    eta = 0.6 - 0.5 * x + np.array([0, 0.8, -0.3])[f] + deviations[g]
    table = {"x": x, "f": np.array(["a", "b", "c"])[f], "g": g.astype(str), "y": draw(rng, eta, x)}
    truth = TRUTH | extra
    effects, priors = "1 + x + f + (1 | g)", PRIORS
    if "cutpoints" in likelihood:  # they are the constant
        priors = priors.replace("prior Intercept ~ Normal(0, 2)\n", "")
        del truth["Intercept"]
    text = HEAD + likelihood.replace("{}", effects) + priors + "prior sd(g) ~ HalfNormal(1)"
    fit = hlm.parse(text).compile(table).sample(draws=800, tune=800, chains=2, seed=7)
    frame = fit.summary()
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})
    found = fit.idata["posterior"]["r_g"].mean(("chain", "draw")).sel(g=np.arange(GROUPS).astype(str))
    assert np.corrcoef(found.values[:, 0], deviations)[0, 1] > 0.85


CATEGORIES = {
    "Intercept": {"car": 0.9, "bus": -0.4},
    "x": {"car": -0.5, "bus": 0.7},
    "f[{}, b - a]": {"car": 0.8, "bus": -0.3},
    "f[{}, c - a]": {"car": -0.3, "bus": 0.6},
}


def test_categories_found_again() -> None:
    """Three times the rows, as for levels in order."""
    rng, n = np.random.default_rng(2024), 3 * N
    x, f = rng.normal(size=n), np.arange(n) % 3
    columns = np.stack([np.ones(n), x, f == 1, f == 2], axis=1)
    eta = columns @ np.array([[0.0, own["car"], own["bus"]] for own in CATEGORIES.values()])
    y = np.array(["on foot", "car", "bus"])[np.argmax(eta + rng.gumbel(size=eta.shape), axis=1)]
    likelihood = (
        'response y { bus, car, "on foot" } reference "on foot" ~ Categorical(p)\neffects softmax(p) = 1 + x + f'
    )
    text = HEAD.replace("group g\n", "") + likelihood + PRIORS
    table = {"x": x, "f": np.array(["a", "b", "c"])[f], "y": y}
    fit = hlm.parse(text).compile(table).sample(draws=800, tune=800, chains=2, seed=7)
    named = {(name if "{}" in name else name + "[{}]"): own for name, own in CATEGORIES.items()}
    truth = {name.format(level): value for name, own in named.items() for level, value in own.items()}
    intervals = {}
    for c in (c for e in fit.design.schema.equations for c in e.coefficients):
        draws = fit.draws.posterior[c.variable]
        low, high = np.quantile(draws.reshape(*draws.shape[:2], -1)[..., c.position], [0.025, 0.975])
        intervals[c.name] = (float(low), float(high))
    assert intervals.keys() == truth.keys()
    assert_found(fit, truth, intervals)


@pytest.mark.parametrize("family", ["Multinomial(n = total, p)", "DirichletMultinomial(n = total, p, nu)"])
def test_counts_of_categories_found_again(family: str) -> None:
    """Eight trials a row, alike in all rows or not."""
    rng, n = np.random.default_rng(77), N
    x, f = rng.normal(size=n), np.arange(n) % 3
    columns = np.stack([np.ones(n), x, f == 1, f == 2], axis=1)
    shares = np.exp(columns @ np.array([[0.0, own["car"], own["bus"]] for own in CATEGORIES.values()]))
    nu = 6.0
    if "nu" in family:
        shares = rng.standard_gamma(nu * shares / shares.sum(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    counts = np.array([rng.multinomial(8, p) for p in shares])
    text = HEAD.replace("group g\n", "") + f"response y = (bus, car, foot) reference foot ~ {family}\ncovariate total\n"
    table = {"x": x, "f": np.array(["a", "b", "c"])[f], "total": np.full(n, 8)}
    table |= dict(zip(("foot", "car", "bus"), counts.T, strict=True))
    fit = (
        hlm.parse(f"{text}effects softmax(p) = 1 + x + f" + PRIORS)
        .compile(table)
        .sample(draws=800, tune=800, chains=2, seed=7)
    )
    named = {(name if "{}" in name else name + "[{}]"): own for name, own in CATEGORIES.items()}
    truth = {name.format(level): value for name, own in named.items() for level, value in own.items()}
    truth |= {"nu": nu} if "nu" in family else {}
    intervals = {}
    for c in (c for e in fit.design.schema.equations for c in e.coefficients):
        draws = fit.draws.posterior[c.variable]
        low, high = np.quantile(draws.reshape(*draws.shape[:2], -1)[..., c.position], [0.025, 0.975])
        intervals[c.name] = (float(low), float(high))
    if "nu" in family:
        low, high = np.quantile(fit.draws.posterior["nu"], [0.025, 0.975])
        intervals["nu"] = (float(low), float(high))
    assert intervals.keys() == truth.keys()
    assert_found(fit, truth, intervals)


def test_shares_of_a_whole_found_again() -> None:
    rng, n, nu = np.random.default_rng(78), N, 9.0
    x = rng.normal(size=n)
    truth = {"Intercept[silt]": 0.4, "x[silt]": -0.5, "Intercept[clay]": -0.3, "x[clay]": 0.6, "nu": nu}
    etas = [np.zeros(n), *(truth[f"Intercept[{part}]"] + truth[f"x[{part}]"] * x for part in ("silt", "clay"))]
    shares = rng.standard_gamma(nu * special.softmax(np.stack(etas, axis=1), axis=1))
    shares /= shares.sum(axis=1, keepdims=True)
    text = "covariate x\nresponse ground = (sand, silt, clay) reference sand ~ Dirichlet(p, nu)\n"
    table = {"x": x, **dict(zip(("sand", "silt", "clay"), shares.T, strict=True))}
    model = hlm.parse(f"{text}effects softmax(p) = 1 + x" + PRIORS).compile(table)
    fit = model.sample(draws=800, tune=800, chains=2, seed=8)
    intervals = {}
    for name in truth:
        variable, part = name.partition("[")[0], name.partition("[")[2].rstrip("]")
        draws = fit.draws.posterior[variable]
        own = draws[..., ("silt", "clay").index(part)] if part else draws
        low, high = np.quantile(own, [0.025, 0.975])
        intervals[name] = (float(low), float(high))
    assert_found(fit, truth, intervals)


MEMBERS = """
covariate x
group a
group b
group c
covariate u
covariate v
covariate w
response y ~ Poisson(mu)
effects log(mu) = 1 + x + (1 + x | members(a, b, c, weights = (u, v, w)))
prior Intercept ~ Normal(0, 2)
prior effects ~ Normal(0, 2)
prior sd(members(a, b, c)) ~ HalfNormal(1)
"""


def test_members_are_found_again() -> None:
    """Rows of three of forty units, of which some are the same."""
    rng, n, units = np.random.default_rng(31), 900, 40
    sds, correlation = np.array([0.7, 0.4]), 0.5
    covariance = np.outer(sds, sds) * np.array([[1, correlation], [correlation, 1]])
    own = rng.multivariate_normal([0, 0], covariance, size=units)
    index, weights, x = rng.integers(0, units, (n, 3)), rng.dirichlet(np.ones(3), n), rng.normal(size=n)
    deviation = np.einsum("nk,nke->ne", weights, own[index])
    y = rng.poisson(np.exp(0.8 - 0.3 * x + deviation[:, 0] + deviation[:, 1] * x))
    columns = {k: index[:, i].astype(str) for i, k in enumerate("abc")} | dict(zip("uvw", weights.T, strict=True))
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(MEMBERS).compile({"y": y, "x": x, **columns}).sample(draws=800, tune=800, chains=2, seed=7)
    frame, name = fit.summary(), "members(a, b, c)"
    truth = {"Intercept": 0.8, "x": -0.3, f"sd_{name}[Intercept]": 0.7, f"sd_{name}[x]": 0.4}
    assert_found(fit, truth, {n: tuple(frame.loc[n, ["2.5%", "97.5%"]]) for n in truth})
    low, high = frame.loc[f"cor_{name}[Intercept, x]", ["2.5%", "97.5%"]]
    assert low < correlation < high
    found = fit.idata["posterior"][f"r_{name}"].mean(("chain", "draw")).sel({name: np.arange(units).astype(str)})
    for k in range(2):
        assert np.corrcoef(found.values[:, k], own[:, k])[0, 1] > 0.8


BY = {"sd_g[f[a]]": 0.4, "sd_g[x:f[a]]": 0.9, "sd_g[f[b]]": 1.2, "sd_g[x:f[b]]": 0.3}
COR_BY = {"cor_g[f[a], x:f[a]]": 0.7, "cor_g[f[b], x:f[b]]": -0.6}


def test_a_covariance_for_each_level_found_again() -> None:
    """Of units that are in one level each: sixty of either."""
    rng, units, each = np.random.default_rng(8), 120, 10
    g, x = np.repeat(np.arange(units), each), rng.normal(size=units * each)
    level, sds = g % 2, np.array([*BY.values()]).reshape(2, 2)
    cors = np.array([*COR_BY.values()])
    z = rng.normal(size=(units, 2))
    of = np.arange(units) % 2
    b = np.stack([z[:, 0], cors[of] * z[:, 0] + np.sqrt(1 - cors[of] ** 2) * z[:, 1]], axis=1) * sds[of]
    y = 1 + 0.5 * x - 0.8 * level + b[g, 0] + b[g, 1] * x + 0.5 * rng.normal(size=g.size)
    text = (
        "covariate x\nfactor f { a, b }\ngroup g\nresponse y ~ Normal(mu, sigma)\n"
        "effects mu = 1 + x + f + (1 + x | g by f)\nprior sd(g) ~ HalfNormal(2)\ncorrelation g ~ LKJ(eta = 1)"
    )
    table = {"x": x, "f": np.array(["a", "b"])[level], "g": g.astype(str), "y": y}
    fit = hlm.parse(text).compile(table).sample(draws=600, tune=600, chains=2, seed=7)
    frame = fit.summary()
    truth = {"x": 0.5, "f[b - a]": -0.8, "sigma": 0.5} | BY | COR_BY
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})


def test_effects_of_two_predictors_found_again() -> None:
    """One covariance of the mean, its slope and the log of the spread, of 150 units."""
    rng, units, each = np.random.default_rng(8), 150, 12
    g, x = np.repeat(np.arange(units), each), rng.normal(size=units * each)
    sds, pairs = np.array([0.8, 0.5, 0.4]), {(0, 1): 0.3, (0, 2): -0.6, (1, 2): 0.2}
    r = np.eye(3)
    for (i, j), own in pairs.items():
        r[i, j] = r[j, i] = own
    b = rng.multivariate_normal(np.zeros(3), r * np.outer(sds, sds), size=units)
    y = rng.normal(1 + 0.5 * x + b[g, 0] + b[g, 1] * x, np.exp(-0.3 + b[g, 2]))
    text = (
        "covariate x\ngroup g\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + x | g)\n"
        "effects log(sigma) = 1 + (1 | g)\ncorrelation g across mu, sigma ~ LKJ(eta = 1)"
    )
    fit = hlm.parse(text).compile({"x": x, "g": g.astype(str), "y": y}).sample(draws=500, tune=500, chains=2, seed=7)
    frame = fit.summary()
    truth = {
        **{"x": 0.5, "sigma_Intercept": -0.3, "sd_g[Intercept]": 0.8, "sd_g[x]": 0.5, "sd_g__sigma[Intercept]": 0.4},
        "cor_g__across[Intercept, x]": 0.3,
        "cor_g__across[Intercept, sigma.Intercept]": -0.6,
        "cor_g__across[x, sigma.Intercept]": 0.2,
    }
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})


def test_units_of_categories_found_again() -> None:
    """A unit deviates in the intercept and the slope of two log odds: all four have one covariance."""
    rng, units, each = np.random.default_rng(5), 100, 20
    g, x = np.repeat(np.arange(units), each), rng.normal(size=units * each)
    names = ["Intercept[bus]", "x[bus]", "Intercept[car]", "x[car]"]
    sds, pairs = np.array([1.0, 0.7, 0.8, 0.9]), {(0, 1): 0.4, (0, 2): 0.5, (1, 2): -0.2, (0, 3): -0.3, (1, 3): 0.3}
    r = np.eye(4)
    for (i, j), own in pairs.items():
        r[i, j] = r[j, i] = own
    b = rng.multivariate_normal(np.zeros(4), r * np.outer(sds, sds), size=units)[g]
    eta = np.stack([0 * x, 0.3 + b[:, 0] + (0.6 + b[:, 1]) * x, -0.4 + b[:, 2] + (b[:, 3] - 0.5) * x], axis=1)
    y = np.array(["on foot", "bus", "car"])[np.argmax(eta + rng.gumbel(size=eta.shape), axis=1)]
    text = (
        'covariate x\ngroup g\nresponse y { bus, car, "on foot" } reference "on foot" ~ Categorical(p)\n'
        "effects softmax(p) = 1 + x + (1 + x | g)\ncorrelation g ~ LKJ(eta = 1)"
    )
    fit = hlm.parse(text).compile({"x": x, "g": g.astype(str), "y": y}).sample(draws=500, tune=500, chains=2, seed=7)
    frame = fit.summary()
    truth = {"Intercept[bus]": 0.3, "x[bus]": 0.6, "Intercept[car]": -0.4, "x[car]": -0.5}
    truth |= {f"cor_g[{names[i]}, {names[j]}]": own for (i, j), own in pairs.items()}
    for name, sd in zip(names, sds.tolist(), strict=True):
        effect, _, level = name.partition("[")
        truth[f"sd_g__{level[:-1]}[{effect}]"] = sd
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})


CURVE = "spline(x, df = 5)"


@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "Poisson(mu)"])
def test_curves_of_units_found_again(family: str) -> None:
    """Fifty units, of which each has a line and wiggles around the common curve."""
    rng, units, each = np.random.default_rng(9), 50, 16
    g, x = np.repeat(np.arange(units), each), rng.uniform(-2, 2, units * each)
    link = "mu" if "Normal" in family else "log(mu)"
    text = (
        f"covariate x\ngroup g\nresponse y ~ {family}\neffects {link} = 1 + {CURVE} + (1 + {CURVE} | g)\n"
        "prior Intercept ~ Normal(0, 2)\nprior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 1)"
    )
    table = {"x": x, "g": np.array([f"g{k:02}" for k in g]), "y": np.zeros(g.size, dtype=int) + np.arange(g.size) % 3}
    design = hlm.parse(text).bind(table)
    (varying,) = design.schema.main.varying
    sds = np.array([0.5, 0.3, *[0.6] * 4])
    b = rng.normal(size=(units, 6)) * sds
    b[:, 1] = sds[1] * (0.6 * b[:, 0] / sds[0] + 0.8 * b[:, 1] / sds[1])
    deviation = (varying.matrix(design.rows) * b[g]).sum(axis=1)
    eta = 0.8 + 0.4 * x + 0.5 * np.sin(2 * x) + deviation
    table["y"] = rng.normal(eta, 0.4) if "Normal" in family else rng.poisson(np.exp(eta))
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    truth = {"sd_g[Intercept]": 0.5, f"sd_g[{CURVE}[straight]]": 0.3, f"sd_g[{CURVE}]": 0.6}
    truth |= {f"cor_g[Intercept, {CURVE}[straight]]": 0.6} | ({"sigma": 0.4} if "Normal" in family else {})
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})
    own = fit.idata["posterior"]["r_g"].mean(("chain", "draw")).values
    found = (varying.matrix(design.rows) * own[g]).sum(axis=1)
    assert np.corrcoef(found, deviation)[0, 1] > 0.9


MIXTURE = """
covariate x
response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)
effects mu1 = 1 + x
effects mu2 = 1 + x
effects logit(w) = 1 + x
"""


def test_kinds_are_found_again() -> None:
    """Two kinds with slopes that cross, of which the one is more frequent where x is high; by default priors."""
    rng, n = np.random.default_rng(2024), 600
    x = rng.normal(size=n)
    is_first = rng.random(n) < special.expit(0.4 + 0.8 * x)
    y = np.where(is_first, rng.normal(1 + 0.6 * x, 0.5, n), rng.normal(4 - 0.4 * x, 1, n))
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(MIXTURE).compile({"y": y, "x": x}).sample(draws=800, tune=800, chains=2, seed=7)
    truth = {"Intercept": 1, "x": 0.6, "mu2_Intercept": 4, "mu2_x": -0.4, "w_Intercept": 0.4, "w_x": 0.8}
    truth |= {"sigma1": 0.5, "sigma2": 1}
    frame = fit.summary()
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})


def test_a_curve_is_found_again() -> None:
    """Growth to a top at a pace, both of which differ by unit, and correlate."""
    rng, units, each = np.random.default_rng(6), 40, 12
    g, t = np.repeat(np.arange(units), each), rng.uniform(0.2, 6, units * each)
    z = rng.normal(size=(2, units))
    top, log_k = 5 + 0.8 * z[0], -0.5 + 0.4 * (0.6 * z[0] + 0.8 * z[1])
    y = rng.normal(top[g] * (1 - np.exp(-np.exp(log_k[g]) * t)), 0.2)
    text = (
        "covariate t\ngroup g\nresponse y ~ Normal(mu, sigma)\nnonlinear mu = top * (1 - exp(-k * t))\n"
        "effects top = 1 + (1 | g)\neffects log(k) = 1 + (1 | g)\ncorrelation g across top, k ~ LKJ(eta = 1)\n"
        "prior top.Intercept ~ Normal(4, 3)\nprior top.sd(g) ~ HalfNormal(2)\n"
        "prior k.Intercept ~ Normal(0, 1)\nprior k.sd(g) ~ HalfNormal(1)\n"
        "estimand late = average(mean(at(t = 4)), over = g)"
    )
    table = {"t": t, "g": np.array([f"g{k:02}" for k in g]), "y": y}
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    u, v = rng.normal(size=(2, 400_000))
    late = np.mean((5 + 0.8 * u) * (1 - np.exp(-4 * np.exp(-0.5 + 0.4 * (0.6 * u + 0.8 * v)))))
    truth = {"top_Intercept": 5, "k_Intercept": -0.5, "sd_g__top[Intercept]": 0.8, "sd_g__k[Intercept]": 0.4}
    truth |= {"sigma": 0.2, "late": float(late)}
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})


def test_a_walk_is_found_again() -> None:
    """Of a level that changes at uneven times, with a trend, several rows at each time and units beside it."""
    rng = np.random.default_rng(4)
    times = np.sort(rng.choice(300, 80, replace=False)).astype(float)
    level = np.cumsum(rng.normal(size=80) * np.sqrt(np.diff(times, prepend=times[0]))) * 0.3 + 0.02 * times
    at, unit = np.repeat(np.arange(80), 3), rng.integers(20, size=240)
    y = rng.normal(2 + level[at] + rng.normal(0, 0.8, 20)[unit], 0.5)
    text = "covariate t\ngroup g\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + t + walk(t) + (1 | g)\n"
    table = {"t": times[at], "g": np.array([f"g{k:02}" for k in unit]), "y": y}
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    truth = {"t": 0.02, "sd_walk(t)": 0.3, "sd_g[Intercept]": 0.8, "sigma": 0.5}
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})
    found = fit.predict({"t": times, "g": np.repeat("g00", 80)}, of="linear", units="average").values.to_numpy()
    assert np.corrcoef(found.mean(axis=(0, 1)), level)[0, 1] > 0.95


def test_lengthscales_found_again() -> None:
    """A curve drawn from a dense Gaussian process in each of two levels, of different sds and lengthscales."""
    rng, n = np.random.default_rng(12), 400
    x, second = rng.uniform(0, 20, n), np.arange(n) % 2
    sds, lengthscales = (0.6, 1.0), (1.5, 4.0)
    curve = np.zeros(n)
    for k in range(2):
        at = x[second == k]
        r = np.abs(at[:, None] - at) * np.sqrt(5) / lengthscales[k]
        covariance = sds[k] ** 2 * (1 + r + r**2 / 3) * np.exp(-r)
        curve[second == k] = np.linalg.cholesky(covariance + 1e-9 * np.eye(len(at))) @ rng.normal(size=len(at))
    y = rng.normal(1 + curve, 0.4)
    term = "f:hsgp(x, m = 40, c = 2)"
    text = f"covariate x\nfactor f {{ a, b }}\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + f + {term}\n"
    table = {"x": x, "f": np.array(["a", "b"])[second], "y": y}
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    truth = {f"sd_{term}[{level}]": sd for level, sd in zip("ab", sds, strict=True)}
    truth |= {f"lengthscale_{term}[{level}]": own for level, own in zip("ab", lengthscales, strict=True)}
    truth |= {"sigma": 0.4}
    for name, value in truth.items():
        low, high = np.log(frame.loc[name, ["2.5%", "97.5%"]].astype(float))
        # on the logarithm's scale: few bends of a curve say what it is only up to a factor
        assert abs(np.log(value) - (low + high) / 2) < high - low, name
        assert high - low < np.log(8), name
    found = fit.predict({"x": x, "f": table["f"]}, of="linear").values.values.mean(axis=(0, 1)) - 1
    off = [np.corrcoef(found[second == k], curve[second == k])[0, 1] for k in range(2)]
    assert min(off) > 0.95


def test_totals_of_units_are_found_again() -> None:
    """Units differ in a total whose steps have the same shares in all; of one it is negative."""
    rng, units, each = np.random.default_rng(14), 40, 12
    shares, level = np.array([0.5, 0.1, 0.1, 0.3]), rng.integers(0, 5, (units, each))
    totals, starts = rng.normal(1.5, 1.0, units), rng.normal(2, 0.5, units)
    mean = starts[:, None] + totals[:, None] * np.concatenate([[0.0], np.cumsum(shares)])[level]
    g = np.repeat([f"g{k:02}" for k in range(units)], each)
    labels = np.array(["none", "low", "mid", "high", "top"])
    table = {"f": labels[level].ravel(), "g": g, "y": rng.normal(mean, 0.5).ravel()}
    text = (
        "response y ~ Normal(mu, sigma)\nfactor f ordered { none < low < mid < high < top }\ngroup g\n"
        "effects mu = 1 + monotonic(f) + (1 + monotonic(f) | g)\n"
    )
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    truth = {"monotonic(f)": 1.5, "sd_g[monotonic(f)]": 1.0, "sd_g[Intercept]": 0.5, "sigma": 0.5}
    steps = ("none to low", "low to mid", "mid to high", "high to top")
    truth |= {f"shares_monotonic(f)[{step}]": share for step, share in zip(steps, shares.tolist(), strict=True)}
    for name, value in truth.items():
        low, high = frame.loc[name, ["2.5%", "97.5%"]].astype(float)
        assert low - 0.05 < value < high + 0.05, name
    found = fit.draws.flat("r_g").reshape(-1, units, 2)[:, :, 1].mean(axis=0)
    assert np.corrcoef(found, totals)[0, 1] > 0.9


def test_gaussian_processes_of_units_are_found_again() -> None:
    """Of each unit a curve drawn from a dense Gaussian process."""
    rng, units, each = np.random.default_rng(13), 25, 16
    x = np.tile(np.linspace(0, 10, each), (units, 1)) + rng.uniform(-0.2, 0.2, (units, each))
    sd, length = 0.9, 2.5
    curves = np.zeros((units, each))
    for k, at in enumerate(x):
        r = np.abs(at[:, None] - at) * np.sqrt(5) / length
        covariance = sd**2 * (1 + r + r**2 / 3) * np.exp(-r)
        curves[k] = np.linalg.cholesky(covariance + 1e-9 * np.eye(each)) @ rng.normal(size=each)
    g = np.repeat([f"g{k}" for k in range(units)], each)
    table = {"x": x.ravel(), "g": g, "y": rng.normal(2 + 0.1 * x + curves, 0.4).ravel()}
    term = "hsgp(x, m = 16)"
    text = f"covariate x\ngroup g\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 + {term} | g)\n"
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    for name, value in {f"sd_g[{term}]": sd, f"lengthscale_g[{term}]": length, "sigma": 0.4, "x": 0.1}.items():
        low, high = frame.loc[name, ["2.5%", "97.5%"]].astype(float)
        assert low < value < high, name
    assert frame.loc[f"lengthscale_g[{term}]", "97.5%"] / frame.loc[f"lengthscale_g[{term}]", "2.5%"] < 2
    found = fit.predict({"x": table["x"], "g": g}, of="linear").values.values.mean(axis=(0, 1))
    assert np.corrcoef(found - 2 - 0.1 * table["x"], curves.ravel())[0, 1] > 0.95


def test_a_surface_is_found_again() -> None:
    """Drawn from a dense Gaussian process over scattered places, with a lengthscale along each coordinate."""
    rng, n = np.random.default_rng(8), 200
    at = np.stack([rng.uniform(0, 20, n), rng.uniform(-3, 3, n)], axis=1)
    sd, lengthscales = 0.8, (5.0, 2.5)
    r = np.sqrt(5 * (((at[:, None] - at) / lengthscales) ** 2).sum(axis=2))
    covariance = sd**2 * (1 + r + r**2 / 3) * np.exp(-r)
    surface = np.linalg.cholesky(covariance + 1e-9 * np.eye(n)) @ rng.normal(size=n)
    table = {"x": at[:, 0], "z": at[:, 1], "y": rng.normal(1 + surface, 0.3)}
    term = "hsgp(x, z, m = (9, 7), c = (1.5, 2))"
    text = f"covariate x\ncovariate z\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + {term}\n"
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    frame = fit.summary()
    truth = {f"sd_{term}": sd, f"lengthscale_{term}[x]": 5.0, f"lengthscale_{term}[z]": 2.5, "sigma": 0.3}
    for name, value in truth.items():
        low, high = np.log(frame.loc[name, ["2.5%", "97.5%"]].astype(float))
        assert low - 0.2 < np.log(value) < high + 0.2, name
        assert high - low < np.log(8), name
    found = fit.predict({"x": at[:, 0], "z": at[:, 1]}, of="linear").values.values.mean(axis=(0, 1))
    assert np.corrcoef(found, surface)[0, 1] > 0.95


def test_a_spline_surface_is_found_again() -> None:
    """A ridge that turns, beside a plane: more along both covariates than along either."""
    rng, n = np.random.default_rng(9), 300
    x, z = rng.uniform(-2, 2, n), rng.uniform(0, 10, n)

    def surface(x: np.ndarray, z: np.ndarray) -> np.ndarray:
        return 1 + 0.5 * x - 0.1 * z + np.exp(-((x - np.sin(z / 3)) ** 2)) * z / 5

    table = {"x": x, "z": z, "y": rng.normal(surface(x, z), 0.3)}
    term = "spline(x, z, df = (6, 6))"
    text = f"covariate x\ncovariate z\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + {term}\n"
    # sampled: whether the truth is found is what is asked
    fit = hlm.parse(text).compile(table).sample(draws=300, tune=400, chains=2, seed=7)
    at = np.meshgrid(np.linspace(-1.8, 1.8, 7), np.linspace(0.5, 9.5, 7))
    draws = fit.predict({"x": at[0].ravel(), "z": at[1].ravel()}, of="linear").values.values.reshape(-1, 49)
    apart = (surface(at[0].ravel(), at[1].ravel()) - draws.mean(axis=0)) / draws.std(axis=0)
    assert np.abs(apart).max() < 4
    assert np.sqrt((apart**2).mean()) < 1.5
    assert draws.std(axis=0).max() < 0.4
    low, high = fit.summary().loc["sigma", ["2.5%", "97.5%"]].astype(float)
    assert low < 0.3 < high


RELATIVES = """
covariate x
group animal related by pedigree "p.csv"
response y ~ Poisson(mu)
effects log(mu) = 1 + x + (1 + x | animal)
prior Intercept ~ Normal(0, 2)
prior effects ~ Normal(0, 2)
prior sd(animal) ~ HalfNormal(1)
"""


def test_breeding_values_are_found_again(tmp_path: Path) -> None:
    """Of two hundred animals in five generations, the last of which has no records."""
    rng, n, founders, births = np.random.default_rng(12), 1500, 40, 160
    sds, correlation = np.array([0.6, 0.4]), 0.5
    root = np.linalg.cholesky(np.outer(sds, sds) * np.array([[1, correlation], [correlation, 1]]))
    parents = [(-1, -1)] * founders
    own = list(rng.normal(size=(founders, 2)) @ root.T)
    for k in range(births):  # of parents that are not related, so that half of the variance is their genes' chance
        generation = founders + 40 * (k // 40)
        sire, dam = rng.choice(np.arange(max(0, generation - 40), generation), 2, replace=False).tolist()
        parents.append((sire, dam))
        own.append((own[sire] + own[dam]) / 2 + np.sqrt(0.5) * root @ rng.normal(size=2))
    lines = ["animal,sire,dam"]
    lines += [f"a{i}," + ",".join("" if p < 0 else f"a{p}" for p in both) for i, both in enumerate(parents)]
    (tmp_path / "p.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    values = np.array(own)
    index, x = rng.integers(0, founders + births - 40, n), rng.normal(size=n)
    y = rng.poisson(np.exp(0.8 - 0.3 * x + values[index, 0] + values[index, 1] * x))
    table = {"y": y, "x": x, "animal": np.array([f"a{i}" for i in index])}
    # sampled: whether the truth is found is what is asked
    model = hlm.parse(RELATIVES, str(tmp_path / "spec.hlm")).compile(table)
    fit = model.sample(draws=600, tune=600, chains=2, seed=7)
    frame = fit.summary()
    truth = {"x": -0.3, "sd_animal[Intercept]": 0.6, "sd_animal[x]": 0.4}
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})
    labels = list(fit.design.groupings["animal"].labels)
    found = fit.draws.posterior["r_animal"].mean(axis=(0, 1))[[labels.index(f"a{i}") for i in range(len(values))]]
    for k, least in enumerate((0.85, 0.75)):
        assert np.corrcoef(found[:-40, k], values[:-40, k])[0, 1] > least
    assert np.corrcoef(found[-40:, 0], values[-40:, 0])[0, 1] > 0.3  # their parents' mean is what is known of them


REGIONS = """
covariate x
group region adjacent by "map.csv"
response y ~ Poisson(mu)
effects log(mu) = 1 + x + (1 | region)
prior Intercept ~ Normal(0, 2)
prior effects ~ Normal(0, 2)
prior sd(region) ~ HalfNormal(1)
prior rho(region) ~ Beta(0.5, 0.5)
"""


@pytest.mark.parametrize("turned", [1000, 0], ids=["turned", "in parts"])
@pytest.mark.parametrize("rho", [0.1, 0.9])
def test_neighbours_are_found_again(rho: float, turned: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a grid of 14 times 14 regions, of which every tenth has no rows; also as one of very many is sampled."""
    monkeypatch.setattr("hlmdsl.design.neighbours.MOST_TURNED", turned)
    rng, side, each = np.random.default_rng(7), 14, 4
    n = side * side
    place = np.arange(n).reshape(side, side)
    pairs = np.concatenate(
        [
            np.stack([place[:, :-1].ravel(), place[:, 1:].ravel()], axis=1),
            np.stack([place[:-1].ravel(), place[1:].ravel()], axis=1),
        ]
    )
    laplacian = np.zeros((n, n))
    np.add.at(laplacian, (pairs[:, 0], pairs[:, 1]), -1.0)
    laplacian += laplacian.T
    laplacian -= np.diag(laplacian.sum(axis=1))
    phi = rng.multivariate_normal(np.zeros(n), np.linalg.inv(laplacian + 1.0) - 1 / n**2)
    phi /= np.exp(np.log(np.diag(np.linalg.inv(laplacian + 1.0) - 1 / n**2)).mean() / 2)
    deviations = 0.7 * (np.sqrt(rho) * phi + np.sqrt(1 - rho) * rng.normal(size=n))
    lines = ["from,to", *(f"c{a},c{b}" for a, b in pairs.tolist())]
    (tmp_path / "map.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    index = np.repeat(np.flatnonzero(np.arange(n) % 10 > 0), each)
    x = rng.normal(size=index.size)
    y = rng.poisson(np.exp(1.0 - 0.3 * x + deviations[index]))
    table = {"y": y, "x": x, "region": np.array([f"c{i}" for i in index])}
    fit = hlm.parse(REGIONS, str(tmp_path / "spec.hlm")).compile(table).sample(draws=500, tune=500, chains=2, seed=7)
    frame = fit.summary()
    truth = {"x": -0.3, "sd_region[Intercept]": 0.7, "rho_region": rho}
    assert_found(fit, truth, {name: tuple(frame.loc[name, ["2.5%", "97.5%"]]) for name in truth})
    labels = list(fit.design.groupings["region"].labels)
    found = fit.draws.posterior["r_region"].mean(axis=(0, 1))[[labels.index(f"c{i}") for i in range(n)], 0]
    without = np.arange(n) % 10 == 0
    assert np.corrcoef(found[~without], deviations[~without])[0, 1] > 0.85
    if rho > 0.5:  # of those without rows only neighbours say something
        assert np.corrcoef(found[without], deviations[without])[0, 1] > 0.4


VISITS = """
response y ~ Normal(mu, sigma)
covariate x
factor visit { a, b, c, d } reference a
group user
effects mu = 1 + x
effects log(sigma) = 0 + visit
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 2)
prior sigma.visit ~ Normal(0, 1)
correlation residual(visit | user) ~ LKJ(eta = 1)
"""
WEEKS = """
response y ~ Normal(mu, sigma)
covariate x
covariate week
group user
effects mu = 1 + x + (1 | user)
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 2)
prior sd(user) ~ HalfNormal(1)
prior sigma ~ HalfNormal(2)
correlation residual(ar(week) | user) ~ Uniform(-1, 1)
"""


@pytest.mark.parametrize("spec", [VISITS, WEEKS], ids=["visits", "weeks"])
def test_residuals_that_correlate_are_found_again(spec: str) -> None:
    """Of users of whom some rows are missing."""
    rng, users, visits = np.random.default_rng(5), 100, 4 if spec is VISITS else 8
    at, user = np.tile(np.arange(visits), users), np.repeat(np.arange(users), visits)
    sds = np.array([0.5, 0.7, 1.0, 1.4]) if spec is VISITS else np.full(visits, 0.8)
    r = 0.6 ** np.abs(np.subtract.outer(np.arange(visits), np.arange(visits)))
    if spec is VISITS:
        r[0, 3] = r[3, 0] = 0.5
    noise = rng.multivariate_normal(np.zeros(visits), sds[:, None] * r * sds, users).ravel()
    x = rng.normal(size=len(at))
    own = 0.7 * rng.normal(size=users) if spec is WEEKS else np.zeros(users)
    y, kept = 0.6 - 0.5 * x + own[user] + noise, rng.random(len(at)) < 0.8
    columns = {"y": y, "x": x, "visit": np.array(list("abcdefgh"))[at], "week": at, "user": [f"u{u}" for u in user]}
    table = {name: np.asarray(values)[kept] for name, values in columns.items()}
    fit = hlm.parse(spec).compile(table).sample(draws=400, tune=400, chains=2, seed=7)
    truth = {"Intercept": 0.6, "x": -0.5}
    if spec is VISITS:
        truth |= {f"sigma_visit[{v}]": np.log(s) for v, s in zip("abcd", sds, strict=True)}
        truth |= {"cor_residual[a, b]": 0.6, "cor_residual[a, d]": 0.5, "cor_residual[b, d]": 0.36}
    else:
        truth |= {"sigma": 0.8, "phi_residual": 0.6, "sd_user[Intercept]": 0.7}
    found = {e.name: np.quantile(fit.draws.flat(v)[..., e.position], (0.025, 0.975))
             for v in fit.draws.posterior for e in elements(fit.draws, v)}  # fmt: skip
    assert_found(fit, truth, {name: tuple(found[name]) for name in truth})
