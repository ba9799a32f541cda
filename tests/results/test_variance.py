"""R² against the definition written out row by row, for every family; and against what is published."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import xarray as xr

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.explain.variance import most_draws
from hlmdsl.results import r_squared as module
from hlmdsl.results.draws import Draws
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
    }


def posterior_for(design: Design) -> xr.Dataset:
    """Any numbers will do: R² is a function of each draw."""
    rng = np.random.default_rng(1)
    coords = {name: list(labels) for name, labels in design.coords.items() if name != "row"}
    arrays = {}
    for name, dims in design.dims.items():
        values = rng.normal(0.3, 0.4, (*DRAWS, *(len(coords[d]) for d in dims)))
        positive = name in ("sigma", "alpha", "nu") or name.startswith("sd_")
        arrays[name] = (("chain", "draw", *dims), np.exp(values) + 2 * (name == "nu") if positive else values)
    used = {d for dims, _ in arrays.values() for d in dims}
    return xr.Dataset(arrays, coords={k: v for k, v in coords.items() if k in used})


def normal_cdf(x: float) -> float:
    return math.erfc(-x / math.sqrt(2)) / 2


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
}


def draws_from(posterior: xr.Dataset) -> Draws:
    dims = {str(name): tuple(map(str, v.dims[2:])) for name, v in posterior.data_vars.items()}
    labels = {dim: posterior.coords[dim].values.tolist() for own in dims.values() for dim in own}
    return Draws({name: posterior[name].values for name in dims}, {}, dims, labels)


def written_out(data: dict[str, np.ndarray], posterior: xr.Dataset, row: Row, chain: int, draw: int) -> list[float]:
    """One draw, a row at a time: mu = 1 + x + offset(log(t)) + (1 + x | g) + (1 | h)."""
    at = posterior.isel(chain=chain, draw=draw)
    fit, common, noise = [], [], []
    for i in range(len(data["y"])):
        g, h, x = data["g"][i], data["h"][i], data["x"][i]
        eta = float(at["Intercept"] + at["x"] * x) + math.log(data["t"][i])
        values = {k: float(at[k]) for k in ("sigma", "alpha", "nu") if k in at} | {k: data[k][i] for k in ("t", "size")}
        if "sigma_Intercept" in at:
            deviation = at["r_g__sigma"].sel(g=g, g_effect__sigma="Intercept")
            values["sigma"] = math.exp(float(at["sigma_Intercept"] + at["sigma_x"] * x + deviation))
        own = at["r_g"].sel(g=g)
        deviations = float(own.sel(g_effect="Intercept") + own.sel(g_effect="x") * x + at["r_h"].sel(h=h)[0])
        common.append(row(eta, values)[0])
        expected, variance = row(eta + deviations, values)
        fit.append(expected)
        noise.append(variance)
    left = np.var(np.subtract(fit, common), ddof=1)
    explained = np.var(fit, ddof=1), np.var(common, ddof=1)
    return [explained[0] / (explained[0] + np.mean(noise)), explained[1] / (explained[1] + left + np.mean(noise))]


@pytest.mark.parametrize("name", [*FAMILIES, "log(sigma)"])
def test_against_the_definition(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    family, left, y, row = FAMILIES["Normal" if name == "log(sigma)" else name]
    spec = f"response y ~ {family}\ncovariate x\ncovariate t\ngroup g\ngroup h\n"
    spec += "covariate size\n" if "size" in family else ""
    spec += f"effects {left} = 1 + x + offset(log(t)) + (1 + x | g) + (1 | h)\n"
    spec += "effects log(sigma) = 1 + x + (1 | g)\n" if name == "log(sigma)" else ""
    data = table(y)
    design = hlm.parse(spec).bind(data)
    posterior = posterior_for(design)
    found = r_squared(design, draws_from(posterior))
    assert found.shape == (*DRAWS, 2)
    for chain, draw in np.ndindex(*DRAWS):
        assert found[chain, draw] == pytest.approx(written_out(data, posterior, row, chain, draw), rel=1e-5)
    assert (found > 0).all()
    assert (found < 1).all()
    monkeypatch.setattr(module, "PIECE", 3 * N)  # a few draws at a time
    assert r_squared(design, draws_from(posterior)) == pytest.approx(found, rel=1e-12)
    with monkeypatch.context() as some:  # a part of the rows
        some.setattr(module, "MOST_ROWS", N // 2)
        part = {name: values[module._chosen(N)] for name, values in data.items()}
        told = r_squared(design, draws_from(posterior))[0, 0]
        assert told == pytest.approx(written_out(part, posterior, row, 0, 0), rel=1e-5)
    monkeypatch.setattr(module, "most_draws", lambda n: 7)
    assert np.array_equal(r_squared(design, draws_from(posterior)), found[:, ::2])


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

    They divide the units' variance by its estimate, this R² by what the estimated deviations spread: near, not equal.
    """
    design = hlm.load("specs/sleepstudy.hlm").bind()
    values: dict[str, Any] = {"Intercept": 251.4051, "Days": 10.46729, "sigma": 25.5918, "r_Subject": SUBJECTS}
    coords = design.coords
    posterior = xr.Dataset(
        {k: (("chain", "draw", *design.dims[k]), np.array(v, dtype=float)[None, None]) for k, v in values.items()},
        coords={"Subject": list(coords["Subject"]), "Subject_effect": list(coords["Subject_effect"])},
    )
    conditional, marginal = r_squared(design, draws_from(posterior))[0, 0]
    assert conditional == pytest.approx(0.799, abs=0.02)
    assert marginal == pytest.approx(0.279, abs=0.02)


def test_a_fit_tells_them(fit: hlm.Fit) -> None:
    frame = fit.summary()
    draws = r_squared(fit.design, fit.draws)
    assert frame.loc["R2", "median"] == np.median(draws[..., 0])
    assert frame.loc["R2 common", "97.5%"] == np.quantile(draws[..., 1], 0.975)
    posterior = fit.idata["posterior"]
    between = posterior["sd_g"].sel(g_effect="Intercept") ** 2
    share = between / (between + posterior["sigma"] ** 2)
    assert frame.loc["share_g", "median"] == pytest.approx(float(share.median()))
    assert "how much of the spread lies where" in str(fit.explain())
    assert not any(element.name.startswith(("R2", "share")) for element in fit._all_estimates)
