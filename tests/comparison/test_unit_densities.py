"""The density of a unit, its deviations integrated out: against a joint normal, and against SciPy's integrals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from scipy import special, stats

import hlmdsl as hlm
from hlmdsl.comparison.inner import inner_of
from hlmdsl.comparison.unit_densities import unit_densities
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]
HEAD = "covariate x\ncovariate w\nfactor f { u, v, w }\ngroup g\ngroup c\ngroup i\n"


def found_of(fit: hlm.Fit, over: str) -> np.ndarray:
    values, units = unit_densities(inner_of(fit.design, over), fit.draws)
    assert units.tolist() == list(range(len(fit.design.groupings[over].labels)))
    return values


def values_at(fit: hlm.Fit, chain: int, draw: int) -> dict[str, np.ndarray]:
    return {name: v[chain, draw] for name, v in fit.draws.posterior.items()}


def covariance(p: Mapping[str, Any], name: str, q: int) -> np.ndarray:
    sd = np.atleast_1d(p[f"sd_{name}"])
    correlation = np.eye(q)
    if f"cor_{name}" in p:
        correlation[0, 1] = correlation[1, 0] = np.ravel(p[f"cor_{name}"])[0]
    return sd[:, None] * correlation * sd


def column(fit: hlm.Fit, name: str) -> np.ndarray:
    return fit.design.rows.numbers[name]


@pytest.mark.parametrize(
    ("response", "seen", "jacobian"),
    [
        ("y ~ Normal(mu, sigma)", lambda y: y, lambda y: 0 * y),
        ("y ~ LogNormal(mu, sigma)", np.log, lambda y: -np.log(y)),
        ("log(y) ~ Normal(mu, sigma)", np.log, lambda y: -np.log(y)),
        ("sqrt(y) ~ Normal(mu, sigma)", np.sqrt, lambda y: -np.log(2 * np.sqrt(y))),
        ("1/y ~ Normal(mu, sigma)", np.reciprocal, lambda y: -2 * np.log(y)),
    ],
)
@pytest.mark.parametrize("bar", ["(1 + x | g)", "(1 + x || g) + (1 | i)", "(1 | g) + (1 | c)"])
def test_a_normal_unit_against_its_joint_density(
    make: Make, response: str, seen: Callable[..., Any], jacobian: Callable[..., Any], bar: str
) -> None:
    """The whole vector of a unit is normal, Z G Z' + sigma² I: classes `c` go with their `g`, items `i` stay."""
    fit = make(f"response {response}\n{HEAD}effects mu = 1 + x + {bar}")
    found, rows, y = found_of(fit, "g"), fit.design.rows, fit.design.observed.raw
    for chain, draw in ((0, 1), (1, 3)):
        p = values_at(fit, chain, draw)
        mu = p["Intercept"] + p["x"] * column(fit, "x")
        if "i" in rows.units:
            mu = mu + p["r_i"][rows.units["i"], 0]
        for unit in range(6):
            at = np.flatnonzero(rows.units["g"] == unit)
            q = p["r_g"].shape[-1]
            z = np.stack([np.ones(len(at)), column(fit, "x")[at]][:q], axis=1)
            cov = z @ covariance(p, "g", q) @ z.T + p["sigma"] ** 2 * np.eye(len(at))
            if "c" in rows.units:
                same = rows.units["c"][at][:, None] == rows.units["c"][at]
                cov = cov + p["sd_c"][0] ** 2 * same
            joint = stats.multivariate_normal(mu[at], cov).logpdf(seen(y[at])) + jacobian(y[at]).sum()
            assert found[chain, draw, unit] == pytest.approx(joint, rel=1e-9, abs=1e-9)


def test_a_normal_unit_with_a_curve_of_its_own(make: Make) -> None:
    """Level and line correlate; two wiggles have one sd."""
    fit = make(f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + x + (1 + spline(x, df = 3) | g)")
    found, rows, y = found_of(fit, "g"), fit.design.rows, fit.design.observed.raw
    z = fit.design.schema.main.varying[0].matrix(rows)
    for chain, draw in ((0, 1), (1, 3)):
        p = values_at(fit, chain, draw)
        level, line, wiggles = p["sd_g"]
        own = np.diag([level, line, wiggles, wiggles]) ** 2
        own[0, 1] = own[1, 0] = level * line * p["cor_g"][0]
        mu = p["Intercept"] + p["x"] * column(fit, "x")
        for unit in range(6):
            at = np.flatnonzero(rows.units["g"] == unit)
            cov = z[at] @ own @ z[at].T + p["sigma"] ** 2 * np.eye(len(at))
            joint = stats.multivariate_normal(mu[at], cov).logpdf(y[at])
            assert found[chain, draw, unit] == pytest.approx(joint, rel=1e-9, abs=1e-9)


def brute(fit: hlm.Fit, chain: int, draw: int, unit: int, log_density: Callable[..., Any], width: int = 7) -> float:
    """The integral over one or two deviations by SciPy, around where it is largest; `log_density(p, rows, r)`."""
    p = values_at(fit, chain, draw)
    at = np.flatnonzero(fit.design.rows.units["g"] == unit)
    parts = [name.removeprefix("r_") for name in p if name.startswith("r_g")]
    sizes = [p[f"r_{name}"].shape[-1] for name in parts]
    root = np.zeros((sum(sizes), sum(sizes)))
    start = 0
    for name, q in zip(parts, sizes, strict=True):
        root[start : start + q, start : start + q] = np.linalg.cholesky(covariance(p, name, q))
        start += q

    # trapezia over a smooth function that vanishes at both ends are right to rounding
    grid = np.linspace(-width, width, 40 * width + 1)
    z = np.stack(np.meshgrid(*[grid] * start, indexing="ij"))
    r = np.einsum("ij,j...->i...", root, z)[..., None]
    heights = log_density(p, at, r).sum(axis=-1) + stats.norm.logpdf(z).sum(axis=0)
    return float(special.logsumexp(heights) + start * np.log(grid[1] - grid[0]))


def poisson(fit: hlm.Fit) -> Callable[..., Any]:
    x, k = column(fit, "x"), fit.design.observed.raw

    def of(p: Mapping[str, Any], at: np.ndarray, r: np.ndarray) -> Any:
        eta = p["Intercept"] + p["x"] * x[at] + r[0] + (r[1] * x[at] if len(r) > 1 else 0)
        return stats.poisson(np.exp(eta)).logpmf(k[at])

    return of


@pytest.mark.parametrize("bar", ["(1 | g)", "(1 + x | g)", "(1 + x || g)"])
def test_counts_against_an_integral(make: Make, bar: str) -> None:
    fit = make(f"response k ~ Poisson(mu)\n{HEAD}effects log(mu) = 1 + x + {bar}")
    found = found_of(fit, "g")
    for unit in (0, 4):
        expected = brute(fit, 1, 2, unit, poisson(fit))
        assert found[1, 2, unit] == pytest.approx(expected, abs=1e-5)


def test_a_unit_far_from_the_others_against_an_integral(make: Make) -> None:
    """Its mode is ten standard deviations from the average unit, while those of others are near it."""
    data = table()
    data["k"] = np.where(data["g"] == "g2", 90 + np.arange(60), data["k"])
    fit = make(f"response k ~ Poisson(mu)\n{HEAD}effects log(mu) = 1 + x + (1 | g)", data=data)
    fit.draws.posterior["sd_g"][:] = 0.35
    found = found_of(fit, "g")
    for unit in (1, 2):
        assert found[1, 2, unit] == pytest.approx(brute(fit, 1, 2, unit, poisson(fit), width=15), abs=1e-4)


def test_weighted_choices_against_an_integral(make: Make) -> None:
    """A row of weight three is three rows of its unit."""
    fit = make(f"response b ~ Bernoulli(p)\nweights w\n{HEAD}effects logit(p) = 1 + x + (1 | g)")
    x, b, w = column(fit, "x"), fit.design.observed.raw, fit.design.observed.weights
    assert w is not None

    def log_density(p: Mapping[str, Any], at: np.ndarray, r: np.ndarray) -> Any:
        return w[at] * stats.bernoulli(special.expit(p["Intercept"] + p["x"] * x[at] + r[0])).logpmf(b[at])

    found = found_of(fit, "g")
    for unit in (1, 5):
        assert found[0, 0, unit] == pytest.approx(brute(fit, 0, 0, unit, log_density), abs=1e-6)


def test_a_weight_is_so_many_rows(make: Make) -> None:
    text = f"{HEAD}effects mu = 1 + x + (1 + x | g)\nresponse y ~ Normal(mu, sigma)\n"
    weighted = make(text + "weights w")
    w = weighted.design.observed.weights
    assert w is not None
    times = {name: np.repeat(values, w.astype(int)) for name, values in table().items()}
    repeated = hlm.parse(text).bind(times)
    each, _ = unit_densities(inner_of(repeated, "g"), weighted.draws)
    np.testing.assert_allclose(found_of(weighted, "g"), each, rtol=1e-9)


def test_a_spread_that_varies_and_a_heavy_tail(make: Make) -> None:
    """Two deviations of two predictors; and a likelihood that is not log-concave."""
    fit = make(f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + (1 | g)")
    x, y = column(fit, "x"), fit.design.observed.raw
    assert not inner_of(fit.design, "g").is_closed

    def spread(p: Mapping[str, Any], at: np.ndarray, r: np.ndarray) -> Any:
        mu = p["Intercept"] + p["x"] * x[at] + r[0]
        return stats.norm(mu, np.exp(p["sigma_Intercept"] + r[1])).logpdf(y[at])

    assert found_of(fit, "g")[0, 2, 3] == pytest.approx(brute(fit, 0, 2, 3, spread), abs=2e-3)
    heavy = make(f"response y ~ StudentT(mu, sigma, nu)\n{HEAD}effects mu = 1 + x + (1 | g)")
    heavy.draws.posterior["nu"][:] += 1.5

    def tails(p: Mapping[str, Any], at: np.ndarray, r: np.ndarray) -> Any:
        return stats.t(p["nu"], p["Intercept"] + p["x"] * x[at] + r[0], p["sigma"]).logpdf(y[at])

    assert found_of(heavy, "g")[0, 2, 3] == pytest.approx(brute(heavy, 0, 2, 3, tails), abs=5e-3)


def test_too_many_deviations_are_refused(make: Make) -> None:
    for bar in ("(1 + f | g)", "(1 | g) + (1 | c)"):
        fit = make(f"response k ~ Poisson(mu)\n{HEAD}effects log(mu) = 1 + x + {bar}")
        with pytest.raises(hlm.HlmError, match="HLM662"):
            fit.loo(over="g")
    with pytest.raises(hlm.HlmError, match="HLM661") as caught:
        fit.loo(over="G")
    assert "the closest is `g`" in str(caught.value)


def test_few_at_a_time_are_the_same(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from hlmdsl.comparison import closed_form
    from hlmdsl.comparison import unit_densities as pieces

    normal = make(f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + x + (1 + x | g)")
    counts = make(f"response k ~ Poisson(mu)\n{HEAD}effects log(mu) = 1 + x + (1 | g)")
    before = [found_of(fit, "g") for fit in (normal, counts)]
    monkeypatch.setattr(pieces, "NUMBERS", 40)
    monkeypatch.setattr(closed_form, "NUMBERS", 40)
    for fit, expected in zip((normal, counts), before, strict=True):
        np.testing.assert_allclose(found_of(fit, "g"), expected, rtol=1e-7)
