"""R² against the definition written out row by row, for every family; and against what is published."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.expected import inverse_link
from hlmdsl.explain.sections.r_squared import meanings_of_r_squared, most_draws
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results import r_squared as module
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.new_units import NewUnits, _moments
from hlmdsl.results.r_squared import r_squared

DRAWS = (2, 6)
N = 40


def table(y: np.ndarray) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    return {
        "y": y,
        "x": np.round(rng.normal(size=N), 1),
        "t": rng.uniform(1, 3, N),
        "g": np.array([f"u{i % 5}" for i in range(N)]),
        "h": np.array([f"v{i % 4}" for i in range(N)]),
        "size": rng.integers(3, 9, N),
        "share": rng.uniform(0.2, 0.9, N),
    }


def posterior_for(design: Design) -> xr.Dataset:
    """Any numbers will do: R² is a function of each draw."""
    rng = np.random.default_rng(1)
    coords = {name: list(labels) for name, labels in design.coords.items() if name != "row"}
    arrays = {}
    for name, dims in design.dims.items():
        values = rng.normal(0.3, 0.4, (*DRAWS, *(len(coords[d]) for d in dims)))
        share = name == "psi"
        positive = name in ("sigma", "alpha", "nu", "b", "lam", "shift") or name.startswith("sd_")
        values = np.tanh(values) if name.startswith("cor_") else values
        values = 1 / (1 + np.exp(-values)) if share else values
        arrays[name] = (("chain", "draw", *dims), np.exp(values) + 2 * (name == "nu") if positive else values)
    used = {d for dims, _ in arrays.values() for d in dims}
    return xr.Dataset(arrays, coords={k: v for k, v in coords.items() if k in used})


def normal_cdf(x: float) -> float:
    return math.erfc(-x / math.sqrt(2)) / 2


def zero_inflated(mu: float, psi: float) -> tuple[float, float]:
    """Mean and variance by the law of total variance: of a Poisson with probability psi, else zero."""
    return psi * mu, psi * mu + psi * (1 - psi) * mu**2


def of_law(law: Any) -> tuple[float, float]:
    """Of a distribution of SciPy."""
    return float(law.mean()), float(law.var())


@cache
def standard_skew_normal(alpha: float) -> tuple[float, float]:
    return of_law(stats.skewnorm(alpha))


def beta_binomial(mu: float, nu: float, n: float) -> tuple[float, float]:
    """Of the proportion: the variance of the probability, and of trials around it."""
    of_probability = mu * (1 - mu) / (nu + 1)
    return mu, of_probability + (mu * (1 - mu) - of_probability) / n


COUNTS = np.arange(N) % 4
Row = Callable[[float, dict[str, float]], tuple[float, float]]
FAMILIES: dict[str, tuple[str, str, np.ndarray, Row]] = {
    "Normal": ("Normal(mu, sigma)", "mu", COUNTS * 1.0, lambda eta, v: (eta, v["sigma"] ** 2)),
    "known": ("Normal(mu, sigma = t)", "mu", COUNTS * 1.0, lambda eta, v: (eta, v["t"] ** 2)),
    "LogNormal": ("LogNormal(mu, sigma = 0.5)", "mu", COUNTS + 1.0, lambda eta, v: (eta, 0.25)),
    "StudentT": (
        "StudentT(mu, sigma, nu)",
        "mu",
        COUNTS * 1.0,
        lambda eta, v: (eta, v["sigma"] ** 2 * v["nu"] / (v["nu"] - 2)),
    ),
    "Laplace": ("Laplace(mu, b)", "mu", COUNTS * 1.0, lambda eta, v: (eta, 2 * v["b"] ** 2)),
    "SkewNormal": (
        "SkewNormal(mu, sigma, alpha)",
        "mu",
        COUNTS * 1.0,
        lambda eta, v: (
            eta + v["sigma"] * standard_skew_normal(v["alpha"])[0],
            v["sigma"] ** 2 * standard_skew_normal(v["alpha"])[1],
        ),
    ),
    "ExGaussian": (
        "ExGaussian(mu, sigma, nu)",
        "mu",
        COUNTS * 1.0,
        lambda eta, v: (eta + v["nu"], v["sigma"] ** 2 + v["nu"] ** 2),
    ),
    "ShiftedLogNormal": (
        "ShiftedLogNormal(mu, sigma, shift)",
        "mu",
        COUNTS + 1.0,
        lambda eta, v: (eta, v["sigma"] ** 2),
    ),
    "Exponential": ("Exponential(mu)", "log(mu)", COUNTS + 1.0, lambda eta, v: (math.exp(eta), math.exp(2 * eta))),
    "Weibull": (
        "Weibull(mu, alpha)",
        "log(mu)",
        COUNTS + 1.0,
        lambda eta, v: (
            math.exp(eta),
            math.exp(2 * eta) * (math.gamma(1 + 2 / v["alpha"]) / math.gamma(1 + 1 / v["alpha"]) ** 2 - 1),
        ),
    ),
    "Wald": (
        "Wald(mu, lam)",
        "log(mu)",
        COUNTS + 1.0,
        lambda eta, v: (math.exp(eta), math.exp(3 * eta) / v["lam"]),
    ),
    "Gamma": (
        "Gamma(mu, alpha)",
        "log(mu)",
        COUNTS + 1.0,
        lambda eta, v: (math.exp(eta), math.exp(eta) ** 2 / v["alpha"]),
    ),
    "Beta": (
        "Beta(mu, nu)",
        "logit(mu)",
        (COUNTS + 1) / 6,
        lambda eta, v: (1 / (1 + math.exp(-eta)), math.exp(-eta) / (1 + math.exp(-eta)) ** 2 / (v["nu"] + 1)),
    ),
    "logit": (
        "Bernoulli(p)",
        "logit(p)",
        COUNTS % 2,
        lambda eta, v: (1 / (1 + math.exp(-eta)), math.exp(-eta) / (1 + math.exp(-eta)) ** 2),
    ),
    "probit": (
        "Bernoulli(p)",
        "probit(p)",
        COUNTS % 2,
        lambda eta, v: (normal_cdf(eta), normal_cdf(eta) * normal_cdf(-eta)),
    ),
    "Binomial": (
        "Binomial(n = size, p)",
        "cloglog(p)",
        COUNTS % 4,
        lambda eta, v: (
            1 - math.exp(-math.exp(eta)),
            (1 - math.exp(-math.exp(eta))) * math.exp(-math.exp(eta)) / v["size"],
        ),
    ),
    "Poisson": ("Poisson(mu)", "log(mu)", COUNTS, lambda eta, v: (math.exp(eta), math.exp(eta))),
    "NegativeBinomial": (
        "NegativeBinomial(mu, alpha)",
        "log(mu)",
        COUNTS,
        lambda eta, v: (math.exp(eta), math.exp(eta) + math.exp(eta) ** 2 / v["alpha"]),
    ),
    "ZeroInflatedPoisson": (
        "ZeroInflatedPoisson(mu, psi)",
        "log(mu)",
        COUNTS,
        lambda eta, v: zero_inflated(math.exp(eta), v["psi"]),
    ),
    "BetaBinomial": (
        "BetaBinomial(n = size, mu, nu)",
        "logit(mu)",
        COUNTS % 4,
        lambda eta, v: beta_binomial(1 / (1 + math.exp(-eta)), v["nu"], v["size"]),
    ),
    "HurdleGamma": (
        "HurdleGamma(mu, alpha, psi)",
        "log(mu)",
        COUNTS * 1.0,
        lambda eta, v: (
            v["psi"] * math.exp(eta),
            math.exp(2 * eta) * (v["psi"] * (1 + 1 / v["alpha"]) - v["psi"] ** 2),
        ),
    ),
    "known psi": (
        "ZeroInflatedPoisson(mu, psi = share)",
        "log(mu)",
        COUNTS,
        lambda eta, v: zero_inflated(math.exp(eta), v["share"]),
    ),
}


def draws_from(posterior: xr.Dataset) -> Draws:
    dims = {str(name): tuple(map(str, v.dims[2:])) for name, v in posterior.data_vars.items()}
    labels = {dim: posterior.coords[dim].values.tolist() for own in dims.values() for dim in own}
    return Draws({name: posterior[name].values for name in dims}, {}, dims, labels)


def values_at(data: dict[str, np.ndarray], at: xr.Dataset, i: int) -> tuple[float, dict[str, float]]:
    """The predictor of a row without deviations, 1 + x + offset(log(t)), and the family's other parameters."""
    x = data["x"][i]
    eta = float(at["Intercept"] + at["x"] * x) + math.log(data["t"][i])
    values = {k: float(at[k]) for k in ("sigma", "alpha", "nu", "psi", "b", "lam") if k in at}
    values |= {k: data[k][i] for k in ("t", "size", "share")}
    if "sigma_Intercept" in at:
        values["sigma"] = math.exp(float(at["sigma_Intercept"] + at["sigma_x"] * x))
    return eta, values


def variance_of_unit(data: dict[str, np.ndarray], at: xr.Dataset, i: int) -> float:
    """Of a new unit's deviations at a row: (1 + x | g) + (1 | h)."""
    x, sd = data["x"][i], at["sd_g"].values
    return float(
        sd[0] ** 2 + x**2 * sd[1] ** 2 + 2 * x * sd[0] * sd[1] * at["cor_g"].values[0] + at["sd_h"].values[0] ** 2
    )


def written_out(data: dict[str, np.ndarray], at: xr.Dataset, row: Row) -> list[float]:
    """One draw, a row at a time, new units by a sum over 401 equal steps of a normal."""
    z = np.linspace(-13, 13, 401)
    weights = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    fit, noise, mean, between, within = [], [], [], [], []
    for i in range(len(data["y"])):
        g, h, x = data["g"][i], data["h"][i], data["x"][i]
        eta, values = values_at(data, at, i)
        own = at["r_g"].sel(g=g)
        deviations = float(own.sel(g_effect="Intercept") + own.sel(g_effect="x") * x + at["r_h"].sel(h=h)[0])
        of_own, of_new = dict(values), values.get("sigma", 1.0)
        if "sigma_Intercept" in at:
            of_own["sigma"] *= math.exp(float(at["r_g__sigma"].sel(g=g, g_effect__sigma="Intercept")))
            # E[sigma^2] over units whose log sigma has a normal deviation
            of_new *= math.exp(float(at["sd_g__sigma"].values[0]) ** 2)
        expected, variance = row(eta + deviations, of_own)
        fit.append(expected)
        noise.append(variance)
        steps = [row(eta + step, {**values, "sigma": of_new}) for step in math.sqrt(variance_of_unit(data, at, i)) * z]
        means, variances = np.array(steps).T
        mean.append(weights @ means)
        between.append(weights @ (means - mean[-1]) ** 2)
        within.append(weights @ variances)
    v, common = np.var(fit, ddof=1), np.var(mean, ddof=1)
    return [v / (v + np.mean(noise)), common / (common + np.mean(between) + np.mean(within))]


SPREADS = {"log(sigma)": "effects log(sigma) = 1 + x + (1 | g)\n"}
OTHER_LINKS = {
    "Normal, log": ("Normal", "log(mu)", math.exp),
    "Gamma, logit": ("Gamma", "logit(mu)", lambda eta: 1 / (1 + math.exp(-eta))),
    "Beta, cloglog": ("Beta", "cloglog(mu)", lambda eta: -math.expm1(-math.exp(eta))),
    "Beta, probit": ("Beta", "probit(mu)", normal_cdf),
    "Binomial, probit": ("Binomial", "probit(p)", normal_cdf),
    "NegativeBinomial, cloglog": ("NegativeBinomial", "cloglog(mu)", lambda eta: -math.expm1(-math.exp(eta))),
}
VARIANCES: dict[str, Callable[[float, dict[str, float]], float]] = {
    "Normal": lambda m, v: v["sigma"] ** 2,
    "Gamma": lambda m, v: m**2 / v["alpha"],
    "Beta": lambda m, v: m * (1 - m) / (v["nu"] + 1),
    "Binomial": lambda m, v: m * (1 - m) / v["size"],
    "NegativeBinomial": lambda m, v: m + m**2 / v["alpha"],
}


def case(name: str) -> tuple[Design, dict[str, np.ndarray], Row]:
    other, link, inverse = OTHER_LINKS.get(name, ("", "", math.exp))
    family, left, y, row = FAMILIES[other or ("Normal" if name in SPREADS else name)]
    if other:
        left = link

        def row(eta: float, v: dict[str, float]) -> tuple[float, float]:
            return inverse(eta), VARIANCES[other](inverse(eta), v)

    spec = f"response y ~ {family}\ncovariate x\ncovariate t\ngroup g\ngroup h\n"
    spec += "".join(f"covariate {name}\n" for name in ("size", "share") if name in family)
    spec += f"effects {left} = 1 + x + offset(log(t)) + (1 + x | g) + (1 | h)\n" + SPREADS.get(name, "")
    data = table(y / 8 if name == "Gamma, logit" else y + (name == "Normal, log"))
    return hlm.parse(spec).bind(data), data, row


@pytest.mark.parametrize("name", [*FAMILIES, *SPREADS, *OTHER_LINKS])
def test_against_the_definition(name: str) -> None:
    design, data, row = case(name)
    posterior = posterior_for(design)
    found = r_squared(design, draws_from(posterior))
    assert found.shape == (*DRAWS, 2)
    for chain, draw in ((0, 0), (1, 5)):
        at = posterior.isel(chain=chain, draw=draw)
        assert found[chain, draw] == pytest.approx(written_out(data, at, row), rel=2e-5)
    assert (found > 0).all()
    assert (found < 1).all()


@pytest.mark.parametrize("name", ["known", "logit", "log(sigma)", "Binomial"])
def test_a_part_at_a_time(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    design, data, row = case(name)
    posterior = posterior_for(design)
    found = r_squared(design, draws_from(posterior))
    monkeypatch.setattr(module, "PIECE", 3 * N)  # a few draws at a time
    assert r_squared(design, draws_from(posterior)) == pytest.approx(found, rel=1e-5)
    with monkeypatch.context() as some:  # a part of the rows
        some.setattr(module, "MOST_ROWS", N // 2)
        part = {name: values[module._chosen(N)] for name, values in data.items()}
        told = r_squared(design, draws_from(posterior))[0, 0]
        assert told == pytest.approx(written_out(part, posterior.isel(chain=0, draw=0), row), rel=2e-5)
    monkeypatch.setattr(module, "most_draws", lambda n: 7)
    assert r_squared(design, draws_from(posterior)) == pytest.approx(found[:, ::2], rel=1e-5)


def drawn_response(family: str, eta: np.ndarray, v: dict[str, float], rng: np.random.Generator) -> np.ndarray:
    """Single responses of units with these predictors."""
    match family:
        case "Normal" | "log(sigma)" | "known" | "LogNormal":
            return rng.normal(eta, {"known": v["t"], "LogNormal": 0.5}.get(family, v.get("sigma", 0.0)))
        case "StudentT":
            return eta + v["sigma"] * rng.standard_t(v["nu"], len(eta))
        case "Laplace":
            return rng.laplace(eta, v["b"])
        case "SkewNormal":
            return eta + v["sigma"] * stats.skewnorm.rvs(v["alpha"], size=len(eta), random_state=rng)
        case "ExGaussian":
            return rng.normal(eta, v["sigma"]) + rng.exponential(v["nu"], len(eta))
        case "ShiftedLogNormal":
            return rng.normal(eta, v["sigma"])
        case "Exponential":
            return rng.exponential(np.exp(eta))
        case "Weibull":
            return np.exp(eta) / math.gamma(1 + 1 / v["alpha"]) * rng.weibull(v["alpha"], len(eta))
        case "Wald":
            return rng.wald(np.exp(eta), v["lam"])
        case "Gamma":
            return rng.gamma(v["alpha"], np.exp(eta) / v["alpha"])
        case "Beta":
            m = 1 / (1 + np.exp(-eta))
            return rng.beta(m * v["nu"], (1 - m) * v["nu"])
        case "logit":
            return rng.random(len(eta)) < 1 / (1 + np.exp(-eta))
        case "probit":
            return rng.normal(0, 1, len(eta)) < eta
        case "Binomial":
            return rng.binomial(int(v["size"]), -np.expm1(-np.exp(eta))) / int(v["size"])
        case "Poisson":
            return rng.poisson(np.exp(eta))
        case "BetaBinomial":
            m, n = 1 / (1 + np.exp(-eta)), int(v["size"])
            return rng.binomial(n, rng.beta(m * v["nu"], (1 - m) * v["nu"])) / n
        case "HurdleGamma":
            return rng.gamma(v["alpha"], np.exp(eta) / v["alpha"]) * (rng.random(len(eta)) < v["psi"])
        case "ZeroInflatedPoisson" | "known psi":
            psi = v["psi"] if family == "ZeroInflatedPoisson" else v["share"]
            return rng.poisson(np.exp(eta)) * (rng.random(len(eta)) < psi)
    p = v["alpha"] / (v["alpha"] + np.exp(eta))
    return rng.negative_binomial(v["alpha"], p)


# not of a Wald: cubes of lognormal means settle too slowly
@pytest.mark.parametrize("name", [name for name in (*FAMILIES, *SPREADS) if name != "Wald"])
def test_the_common_effects_share_of_what_new_units_would_give(name: str) -> None:
    """Units and their responses drawn by NumPy: R2 common is the part of the variance of such responses over the rows
    that their means at each row have."""
    design, data, _ = case(name)
    posterior = posterior_for(design)
    for sd in ("sd_g", "sd_h", "sd_g__sigma"):
        if sd in posterior:
            posterior[sd] = posterior[sd] * 0.4  # lognormal means of wide normals settle too slowly
    if name == "StudentT":
        posterior["nu"] = posterior["nu"] + 5
    at, rng, units = posterior.isel(chain=1, draw=2), np.random.default_rng(4), 40_000
    means, variances = [], []
    for i in range(N):
        eta, values = values_at(data, at, i)
        sd, r = at["sd_g"].values, float(at["cor_g"].values[0])
        z = rng.normal(size=(3, units))
        intercepts, slopes = sd[0] * z[0], sd[1] * (r * z[0] + math.sqrt(1 - r**2) * z[1])
        if "sigma_Intercept" in at:
            spread = values["sigma"] * np.exp(float(at["sd_g__sigma"].values[0]) * rng.normal(size=units))
            values = {**values, "sigma": spread}  # type: ignore[dict-item]
        eta_of_units = eta + intercepts + data["x"][i] * slopes + float(at["sd_h"].values[0]) * z[2]
        y = drawn_response(name, eta_of_units, values, rng)
        means.append(y.mean())
        variances.append(y.var())
    told = r_squared(design, draws_from(posterior))[1, 2, 1]
    assert told == pytest.approx(np.var(means, ddof=1) / (np.var(means, ddof=1) + np.mean(variances)), rel=0.03)


def test_extra_zeros_that_vary_over_units() -> None:
    """The mean of a zero-inflated count is a product of two that vary: each part of its variance over new units against
    units and counts drawn by NumPy."""
    spec = "response y ~ ZeroInflatedPoisson(mu, psi)\ncovariate x\ngroup g\n"
    spec += "effects log(mu) = 1 + x + (1 | g)\neffects logit(psi) = 1 + x + (1 | g)"
    design = hlm.parse(spec).bind(table(COUNTS))
    names = ("Intercept", "x", "sd_g", "psi_Intercept", "psi_x", "sd_g__psi")
    values = dict(zip(names, (0.4, 0.3, 0.5, 0.2, -0.6, 1.2), strict=True))
    posterior = posterior_for(design)
    for name, value in values.items():
        posterior[name] = posterior[name] * 0.0 + value
    parts = NewUnits(design, draws_from(posterior)).at(slice(0, 1))[0]
    rng, units, x = np.random.default_rng(3), 400_000, table(COUNTS)["x"]
    means, between, within = [], [], []
    for each in x:
        mu = np.exp(0.4 + 0.3 * each + 0.5 * rng.normal(size=units))
        psi = 1 / (1 + np.exp(-(0.2 - 0.6 * each + 1.2 * rng.normal(size=units))))
        means.append((psi * mu).mean())
        between.append((psi * mu).var())
        within.append((rng.poisson(mu) * (rng.random(units) < psi)).var() - between[-1])
    assert parts == pytest.approx([np.var(means, ddof=1), np.mean(between), np.mean(within)], rel=0.01)


def test_units_with_several_slopes() -> None:
    """Under the identity the variance between units at a row is z'Sz, with all products of slopes."""
    data = table(COUNTS * 1.0)
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate t\ngroup g\neffects mu = 1 + x + (1 + x + t | g)"
    design = hlm.parse(spec).bind(data)
    posterior = posterior_for(design)
    told = r_squared(design, draws_from(posterior))
    z = np.column_stack([np.ones(N), data["x"], data["t"]])
    for chain, draw in ((0, 1), (1, 3)):
        at = posterior.isel(chain=chain, draw=draw)
        sd, cor = at["sd_g"].values, np.eye(3)
        cor[np.tril_indices(3, -1)] = at["cor_g"].values  # (x, 1), (t, 1), (t, x)
        covariance = (cor + np.tril(cor, -1).T) * np.outer(sd, sd)
        between = np.einsum("ij,jk,ik->i", z, covariance, z).mean()
        assert between > 0
        common = np.var(float(at["x"]) * data["x"], ddof=1)
        expected = common / (common + between + float(at["sigma"]) ** 2)
        assert told[chain, draw, 1] == pytest.approx(expected, rel=1e-9)


def test_counts_of_epilepsy() -> None:
    """By the closed form of a Poisson's variance over lognormal units, at values near the posterior's: 0.66. The
    expected counts of new units vary more over the rows than the counts in the data do, since one patient had many."""
    design = hlm.load(Path(__file__).parents[2] / "specs" / "epilepsy.hlm").bind()
    main = design.schema.main
    values = {"Intercept": 1.76, "Base": 0.66, "Trt": -0.25, "Age": 0.09, "Base:Trt": 0.09}
    sd, n = 0.57, len(design.groupings["patient"].parts)
    posterior = {v: np.full((1, 4, *(1,) * len(design.dims[v])), values[v]) for v in values}
    posterior |= {main.varying[0].sd: np.full((1, 4, 1), sd), main.varying[0].r: np.zeros((1, 4, n, 1))}
    told = r_squared(design, draws_of(posterior, {"diverging": np.zeros((1, 4), dtype=bool)}, design))[0, 0, 1]
    beta = np.concatenate([posterior[v][0, 0].ravel() for v in dict.fromkeys(c.variable for c in main.coefficients)])
    c = np.exp(main.matrix(design.rows) @ beta + sd**2 / 2)
    between, within = np.mean(c**2 * np.expm1(sd**2)), np.mean(c)
    assert told == pytest.approx(c.var(ddof=1) / (c.var(ddof=1) + between + within), rel=1e-9)
    assert told == pytest.approx(0.66, abs=0.03)
    assert c.var(ddof=1) > design.observed.value.var(ddof=1)


def test_what_units_differ_in_bounds_it_from_above() -> None:
    """V(c)/(V(c) + B + W) is at most (V(c) + B)/(V(c) + B + W), and with no differences between units both R² are one
    and the same."""
    for name in FAMILIES:
        design, _, _ = case(name)
        posterior = posterior_for(design)
        parts = NewUnits(design, draws_from(posterior)).at(slice(None))
        assert (parts >= 0).all()
        common = r_squared(design, draws_from(posterior))[..., 1].ravel()
        assert (common <= parts[:, :2].sum(axis=1) / parts.sum(axis=1) + 1e-12).all()
        for variable in ("sd_g", "sd_h", "r_g", "r_h"):
            posterior[variable] = posterior[variable] * 0.0
        both = r_squared(design, draws_from(posterior))
        np.testing.assert_allclose(both[..., 0], both[..., 1], rtol=1e-5)


@pytest.mark.parametrize("link", ["logit", "cloglog", "probit", "loglog", "cauchit"])
@pytest.mark.parametrize("sd", [0.0, 0.3, 1.0, 2.5, 6.0, 31.0, 40.0, 1e3])
def test_averages_over_units(link: str, sd: float) -> None:
    """Of a probability and of what single answers vary by, whatever the spread between units."""
    eta = np.array([[-7.0, -3.0, -0.4, 0.0, 1.5, 2.5]])
    z = np.linspace(-9, 9, 200_001)
    weights = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    found = _moments(link, eta, np.full((1, 1), sd**2))
    for k, at in enumerate(eta[0]):
        with np.errstate(over="ignore"):
            p = np.asarray(inverse_link(link, at + sd * z, NUMPY))
        mean = weights @ p
        assert found.mean[0, k] == pytest.approx(mean, rel=3e-5, abs=2e-7)
        assert found.between[0, k] == pytest.approx(weights @ (p - mean) ** 2, rel=1e-4, abs=2e-7)


def test_averages_of_what_has_no_bound() -> None:
    eta, sd = np.array([[-6.0, -0.4, 30.0]]), 1.7
    z = np.linspace(-9, 9, 20_001)
    weights = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    found = _moments("softplus", eta, np.full((1, 1), sd**2))
    for k, at in enumerate(eta[0]):
        mu = np.logaddexp(0, at + sd * z)
        assert found.mean[0, k] == pytest.approx(weights @ mu, rel=1e-6)
        assert found.between[0, k] == pytest.approx(weights @ (mu - weights @ mu) ** 2, rel=1e-5)


@pytest.mark.parametrize("link", ["inverse", "sqrt", "inverse_squared"])
def test_links_without_averages_have_no_r2_common(link: str) -> None:
    spec = f"response y ~ Gamma(mu, alpha)\ncovariate x\ngroup g\neffects {link}(mu) = 1 + x + (1 | g)"
    names = [m.name for m in hlm.parse(spec).explain().explanation.meanings]
    assert "R2" in names
    assert "R2 common" not in names


def test_long_tables_take_fewer_draws() -> None:
    assert [most_draws(n) for n in (180, 7_584, 100_000, 10_000_000)] == [111_111, 2_637, 200, 200]


def test_a_part_of_the_draws_or_rows_is_told_after_a_fit(fit: hlm.Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any("R²" in remark for remark in fit.explain().explanation.remarks)
    monkeypatch.setattr(module, "most_draws", lambda n: 200)
    assert fit.explain().explanation.remarks[-1] == "R² is computed from 168 of the 500 draws (evenly spaced)"
    assert r_squared(fit.design, fit.draws).size == 2 * 168
    monkeypatch.setattr(module, "MOST_ROWS", 50)
    both = "R² is computed from 168 of the 500 draws (evenly spaced) and 50 of the 120 rows (at random)"
    assert fit.explain().explanation.remarks[-1] == both


def test_infinite_variance() -> None:
    design = hlm.parse("response y ~ StudentT(mu, sigma, nu = 2)\ncovariate x\neffects mu = 1 + x\n").bind(
        table(COUNTS)
    )
    assert (r_squared(design, draws_from(posterior_for(design))) == 0).all()


SUBJECTS = (
    (2.2586, 9.199), (-40.3987, -8.6197), (-38.9604, -5.4489), (23.6906, -4.8144), (22.2603, -3.0699),
    (9.0396, -0.2722), (16.8405, -0.2236), (-7.2326, 1.0746), (-0.3337, -10.7522), (34.8905, 8.6283),
    (-25.2102, 1.1734), (-13.07, 6.6142), (4.5779, -3.0153), (20.8637, 3.536), (3.2755, 0.8722),
    (-25.613, 4.8225), (0.807, -0.9882), (12.3146, 1.284),
)  # fmt: skip
"""lme4 1.1-31, sleepstudy, REML: the participants' deviations in intercept and slope, in the order of the data."""


def test_near_published_values_of_sleepstudy() -> None:
    """The values of Nakagawa & Schielzeth for lme4's fit are 0.279 (marginal) and 0.799 (conditional).

    Theirs is that of new units, as R2 common; R2 is of the deviations as estimated: near, not equal.
    """
    design = hlm.load("specs/sleepstudy.hlm").bind()
    values: dict[str, Any] = {"Intercept": 251.4051, "Days": 10.46729, "sigma": 25.5918, "r_Subject": SUBJECTS}
    values |= {"sd_Subject": [24.7404, 5.9221], "cor_Subject": [0.066]}
    coords = design.coords
    posterior = xr.Dataset(
        {k: (("chain", "draw", *design.dims[k]), np.array(v, dtype=float)[None, None]) for k, v in values.items()},
        coords={name: list(coords[name]) for name in ("Subject", "Subject_effect", "Subject_pair")},
    )
    conditional, marginal = r_squared(design, draws_from(posterior))[0, 0]
    assert conditional == pytest.approx(0.799, abs=0.02)
    assert marginal == pytest.approx(0.279, abs=0.001)


ZEROS, SKEWED = "ZeroInflatedPoisson(mu, psi)", "SkewNormal(mu, sigma, alpha)"
TWO = "Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)"


@pytest.mark.parametrize(
    ("family", "effects", "own", "is_averaged"),
    [
        (ZEROS, ("log(mu) = 1 + x + (1 | g)", "logit(psi) = 1 + (1 | h)"), "gh", True),
        (ZEROS, ("log(mu) = 1", "logit(psi) = 1 + x + (1 | h)"), "h", True),
        ("NegativeBinomial(mu, alpha)", ("log(mu) = 1 + x + (1 | g)", "log(alpha) = 1 + (1 | h)"), "g", True),
        (SKEWED, ("mu = 1 + x + (1 | g)", "log(sigma) = 1 + (1 | h)"), "gh", False),
        (TWO, ("mu1 = 1", "mu2 = 1 + x + (1 | h)"), "h", False),
        ("Normal(mu, sigma) truncated (-9, 99)", ("mu = 1 + x", "log(sigma) = 1 + (1 | h)"), "h", False),
        ("Normal(mu, sigma)", ("mu = 1 + x", "log(sigma) = 1 + (1 | h)"), "", False),
    ],
)
def test_units_of_every_parameter_in_the_mean_are_told(
    family: str, effects: tuple[str, str], own: str, is_averaged: bool
) -> None:
    text = f"response y ~ {family}\ncovariate x\ngroup g\ngroup h\n" + "".join(f"effects {e}\n" for e in effects)
    told = {m.name: m.text for m in meanings_of_r_squared(hlm.parse(text).bind(table(COUNTS)).schema)}
    assert set(told) == {"R2", *(["R2 common"] if is_averaged else [])}
    one, many = " and ".join(f"unit of {g}" for g in own), " and ".join(f"units of {g}" for g in own)
    assert told["R2"].endswith(f"explain{f', each with the deviations of its {one}' if own else ''} (Bayesian R²)")
    assert not is_averaged or f"averaged over {many}, and all differences between {many} count" in told["R2 common"]


def test_a_fit_tells_them(fit: hlm.Fit) -> None:
    frame = fit.summary()
    draws = r_squared(fit.design, fit.draws)
    assert frame.loc["R2", "median"] == np.median(draws[..., 0])
    assert frame.loc["R2 common", "97.5%"] == np.quantile(draws[..., 1], 0.975)
    posterior = fit.idata["posterior"]
    between = posterior["sd_g"].sel(g_effect="Intercept") ** 2
    share = between / (between + posterior["sigma"] ** 2)
    assert frame.loc["share_g", "median"] == pytest.approx(float(share.median()))
    assert "where the variance comes from" in str(fit.explain())
    assert not any(element.name.startswith(("R2", "share")) for element in fit._all_estimates)
