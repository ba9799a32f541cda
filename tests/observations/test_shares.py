"""Responses that are shares of a whole: of two parts a Beta, estimates of other software, all ways that columns go."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from each_family import given
from scipy import special, stats

import hlmdsl as hlm
from hlmdsl.families import FAMILIES
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.pictures.checks import check_picture
from hlmdsl.results.draws import draws_of

LAKE = Path(__file__).parents[2] / "specs" / "data" / "lake_sediments.csv"
PARTS = ("sand", "silt", "clay")
SPEC = (
    "response ground = (silt, sand, clay) reference sand ~ Dirichlet(p, nu)\ncovariate depth\n"
    "effects softmax(p) = 1 + depth\nestimand e = mean(clay, at(depth = 20))"
)


def fit_of(spec: str, columns: pd.DataFrame, draws: int = 40) -> hlm.Fit:
    """With draws that no sampler made."""
    design = hlm.parse(spec).bind(columns)
    r = np.random.default_rng(5)
    shapes = {name: tuple(len(design.coords[d]) for d in dims) for name, dims in design.dims.items()}
    posterior = {name: r.normal(0, 0.03, (2, draws, *shape)) for name, shape in shapes.items()} | {
        "nu": np.exp(r.normal(2, 0.1, (2, draws)))
    }
    lp = {"diverging": np.zeros((2, draws), dtype=bool)}
    return hlm.Fit(draws_of(posterior, lp, design), design, {"compile": 0.1, "sample": 0.1, "total": 0.2})


def test_of_two_parts_it_is_a_beta() -> None:
    two, other = FAMILIES["Dirichlet"].of_levels(2), FAMILIES["Beta"]  # type: ignore[misc]
    r = np.random.default_rng(2)
    eta, nu, y = r.normal(0, 3, 50), np.exp(r.normal(1, 2, 50)), r.beta(2, 3, 50)
    ours = log_density_of_rows(two, np.stack([1 - y, y], axis=1), None, given({"p[0]": eta, "nu": nu}))
    theirs = log_density_of_rows(other, y, None, given({"mu": special.expit(eta), "nu": nu}))
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)


ESTIMATES = {
    "1": (39.52929411, [0.81989016, 0.24035863, 1.53433628], [0.15953145, 0.17008852, 0.14539229]),
    "depth": (
        77.73912809,
        [-0.84177422, 0.0392719, -2.27568812, 0.05623649, 2.6269313],
        [0.2176691, 0.00554502, 0.25178197, 0.00588561, 0.1622685],
    ),
}
"""The log likelihood at its maximum, coefficients of silt and of clay against sand, log(nu), and standard errors, by
Mathematica: what the tests of the R package DirichletReg (0.7-1) compare it with, on the same rows."""


@pytest.mark.parametrize("effects", ESTIMATES)
def test_estimates_of_other_software(effects: str) -> None:
    told, estimates, errors = ESTIMATES[effects]
    columns = pd.read_csv(LAKE)
    y, x = columns[list(PARTS)].to_numpy(), np.ones((len(columns), 1))
    if effects == "depth":
        x = np.column_stack([x, columns["depth"]])
    y = y / y.sum(axis=1, keepdims=True)
    family, k = FAMILIES["Dirichlet"], x.shape[1]

    def at(b: np.ndarray) -> float:
        own = {"p[0]": x @ b[:k], "p[1]": x @ b[k : 2 * k], "nu": np.full(len(y), np.exp(b[-1]))}
        return float(log_density_of_rows(family, y, None, given(own)).sum())

    best, steps = np.array(estimates), 0.02 * np.diag(errors)
    assert at(best) == pytest.approx(told, abs=2e-3)
    for step, error in zip(steps, errors, strict=True):  # where it is greatest
        assert abs(at(best + step) - at(best - step)) * error / (2 * step.max()) < 5e-3
    bent = [[at(best + a + b) - at(best + a - b) - at(best - a + b) + at(best - a - b) for b in steps] for a in steps]
    size = np.diag(steps)
    curvature = -np.array(bent) / (4 * size[:, None] * size)
    np.testing.assert_allclose(np.sqrt(np.diag(np.linalg.inv(curvature))), errors, rtol=3e-3)


def test_shares_on_all_their_ways(tmp_path: Path) -> None:
    """In the order of the reference first: densities, means, predictions, a file, checks."""
    columns = pd.read_csv(LAKE)
    fit = fit_of(SPEC, columns)
    posterior, design = fit.draws.posterior, fit.design
    shares = columns[["sand", "silt", "clay"]].to_numpy()
    shares = shares / shares.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(design.observed.value, shares)
    own = posterior["Intercept"][1, 3] + np.outer(columns["depth"], posterior["depth"][1, 3])
    p = special.softmax(np.insert(own, 0, 0.0, axis=1), axis=1)
    told = [stats.dirichlet.logpdf(y, posterior["nu"][1, 3] * q) for y, q in zip(shares, p, strict=True)]
    np.testing.assert_allclose(fit.log_likelihood()[1, 3], told, rtol=1e-8)
    np.testing.assert_allclose(fit.fitted()[1, 3], p, rtol=1e-10)
    assert fit.log_likelihood().attrs["kind"] == "density"
    drawn = fit.predict(seed=1).values
    assert (drawn.dims, drawn.level.values.tolist()) == (("chain", "draw", "row", "level"), ["sand", "silt", "clay"])
    np.testing.assert_allclose(drawn.sum("level"), 1.0)
    new = pd.DataFrame({"depth": [10.0, 60.0]})
    means = fit.predict(new, of="mean").table()
    assert list(means)[1:4] == ["E(sand)", "E(sand) 2.5%", "E(sand) 97.5%"]
    assert list(fit.predict(new, seed=1).table())[1:4] == ["sand", "sand 2.5%", "sand 97.5%"]
    with pytest.raises(hlm.HlmError, match="the expected share of each part"):
        fit.residuals()
    fit.save(tmp_path / "fit.nc")
    again = hlm.open_fit(tmp_path / "fit.nc")
    assert again.design.fingerprint == design.fingerprint
    np.testing.assert_array_equal(again.log_likelihood(), fit.log_likelihood())
    picture = check_picture(fit.draws, design)
    assert set(picture.parts) == {"categories", "spreads", "statistics"}


def test_shares_that_were_rounded_are_divided_by_their_sum() -> None:
    columns = pd.read_csv(LAKE).round(2)
    spec = hlm.parse(SPEC)
    design = spec.bind(columns)
    np.testing.assert_allclose(design.observed.value.sum(axis=1), 1.0)
    assert "are divided by their sum" in " ".join(str(spec.explain(columns)).split())
    columns.loc[4, "clay"] += 0.03
    with pytest.raises(hlm.HlmError, match=r"HLM430.*in 1 of 39 rows"):
        spec.bind(columns)


def test_words_of_shares() -> None:
    """They are no probabilities, and their ratios no odds."""
    spec = hlm.parse(SPEC.replace("1 + depth", "1 + depth + f") + "\nfactor f { a, b }")
    told = " ".join(str(spec.explain()).split())
    ratio = "the ratio of the expected share of silt to that of sand"
    assert f"{ratio} is exp(coefficient) times as large for f b as for f a" in told
    assert "the expected share of clay at depth = 20" in told
    assert not any(word in told for word in ("odds", "probabilit", "P("))
