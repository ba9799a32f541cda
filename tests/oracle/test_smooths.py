"""Smooths against mgcv: the same curves, standard errors and effective degrees of freedom by restricted likelihood.

A spline is a mixed model (Wood 2017, section 5.8): its straight columns and all other effects are fixed, its wiggles
and groups random. Given a design's columns, the likelihood is maximised here, so nothing is sampled.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.optimize import minimize

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Rows

ROOT = Path(__file__).parents[2]
MGCV = json.loads((Path(__file__).parent / "data" / "mgcv_smooths.json").read_text(encoding="utf-8"))

MCYCLE = f'data "{ROOT / "specs/data/mcycle.csv"}"\nresponse accel ~ Normal(mu, sigma)\ncovariate times\n'
NOTTEM = "response temp ~ Normal(mu, sigma)\ncovariate month\ncovariate t\n"
OVARY = f"""data "{ROOT / "specs/data/ovary.csv"}"
response follicles ~ Normal(mu, sigma)
covariate Time
group Mare
"""
OWLS = f"""data "{ROOT / "specs/data/owls.csv"}"
response NegPerChick ~ Normal(mu, sigma)
covariate ArrivalTime
factor FoodTreatment {{ Deprived, Satiated }} reference Deprived
"""


def groups_of(design: Design, rows: Rows) -> list[tuple[np.ndarray, int]]:
    """Random columns, a block for each sd, at rows whose units are those of the fit."""
    (equation,) = design.schema.equations
    matrix = equation.matrix(rows)
    blocks = [matrix[:, [j for j, own in equation.wiggles.items() if own == sd]] for sd in equation.smooth_sds]
    for varying in equation.varying:
        name = varying.grouping.name
        blocks.append(np.eye(len(design.groupings[name].labels))[rows.units[name]])
    return [(block, k) for k, block in enumerate(blocks)]


def fitted(text: str, points: list[dict[str, Any]], table: Any) -> tuple[np.ndarray, np.ndarray, list[float], float]:
    """Fit and se at points (in the first unit), edf of each smooth, sigma."""
    design = hlm.parse(text).bind(table)
    (equation,) = design.schema.equations
    fixed = [j for j in range(len(equation.coefficients)) if j not in equation.wiggles]
    x, y = equation.matrix(design.rows)[:, fixed], design.observed.value
    z = groups_of(design, design.rows)

    def penalised(theta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """All columns, the prior's precision times sigma^2, and the precision of all coefficients times sigma^2."""
        columns = np.hstack([x, *(block for block, _ in z)])
        ridge = np.concatenate([np.zeros(x.shape[1]), *(np.full(b.shape[1], np.exp(-2 * theta[k])) for b, k in z)])
        return columns, ridge, columns.T @ columns + np.diag(ridge)

    def minus_reml(theta: np.ndarray) -> float:
        """Profiled over sigma; `theta` are logarithms of sds over sigma."""
        columns, ridge, precision = penalised(theta)
        b = np.linalg.solve(precision, columns.T @ y)
        n = len(y) - x.shape[1]
        rest = np.square(y - columns @ b).sum() + ridge @ np.square(b)
        determinant = np.linalg.slogdet(precision)[1] + 2 * sum(theta[k] * b.shape[1] for b, k in z)
        return float(n / 2 * np.log(rest) + determinant / 2)

    theta = minimize(minus_reml, np.full(len(z), 0.5), method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-10}).x
    columns, ridge, precision = penalised(theta)
    b = np.linalg.solve(precision, columns.T @ y)
    rest = np.square(y - columns @ b).sum() + ridge @ np.square(b)
    sigma = float(np.sqrt(rest / (len(y) - x.shape[1])))
    rows = design.schema.rows(points)
    units = {v.grouping.name: np.zeros(rows.n, dtype=np.intp) for v in equation.varying}
    rows = Rows(rows.n, rows.levels, rows.numbers, units)
    at = np.hstack([equation.matrix(rows)[:, fixed], *(block for block, _ in groups_of(design, rows))])
    inverse = np.linalg.inv(precision)
    shares = np.diag(inverse @ (columns.T @ columns))
    straight = [
        j for j, name in enumerate(np.array([c.name for c in equation.coefficients])[fixed]) if "straight" in name
    ]
    edf, start = [], x.shape[1]
    for block, k in z[: len(equation.smooth_sds)]:
        own = shares[start : start + block.shape[1]].sum()
        edf.append(float(own + (shares[straight[k]] if straight else 0.0)))
        start += block.shape[1]
    return at @ b, sigma * np.sqrt(np.einsum("ni,ij,nj->n", at, inverse, at)), edf, sigma


def compared(
    name: str, text: str, table: Any = None, **given: Any
) -> tuple[np.ndarray, np.ndarray, list[float], float, Any]:
    """Differences of fits in standard errors, ratios of these, edf, sigma; and mgcv's own."""
    theirs = MGCV[name]
    own = theirs["covariates"]
    count = len(theirs["fit"])
    points = [{**{v: own[v][i] for v in own}, **{v: f(own, i) for v, f in given.items()}} for i in range(count)]
    fit, se, edf, sigma = fitted(text, points, table)
    return (fit - theirs["fit"]) / theirs["se"], se / theirs["se"], edf, sigma, theirs


def test_a_cubic_regression_spline_is_that_of_mgcv() -> None:
    """The same knots, the same penalty: the same numbers."""
    off, ratio, edf, sigma, theirs = compared("mcycle_cr10", MCYCLE + "effects mu = 1 + spline(times, df = 9)")
    assert np.abs(off).max() < 1e-3
    assert np.abs(ratio - 1).max() < 1e-3
    assert edf == pytest.approx(theirs["edf"], rel=1e-3)
    assert sigma == pytest.approx(theirs["sigma"], rel=1e-4)


def test_a_curve_beside_groups_is_that_of_mgcv() -> None:
    """The same knots beside a normal level for each unit."""
    off, ratio, edf, sigma, theirs = compared(
        "ovary_smooth_re", OVARY + "effects mu = 1 + spline(Time, df = 9) + (1 | Mare)"
    )
    assert np.abs(off).max() < 1e-3
    assert np.abs(ratio - 1).max() < 1e-3
    assert edf[0] == pytest.approx(theirs["edf"][0], rel=1e-3)
    assert sigma == pytest.approx(theirs["sigma"], rel=1e-4)


def test_other_bases_give_the_same_curves() -> None:
    """mgcv's default is a thin plate: another penalty of the same kind, so that curves are near, not equal."""
    line = "effects mu = 1 + FoodTreatment + "
    off, ratio, edf, sigma, theirs = compared(
        "owls_smooth_re", OWLS + "group Nest\n" + line + "spline(ArrivalTime, df = 7) + (1 | Nest)"
    )
    assert np.abs(off).max() < 0.3
    assert np.abs(ratio - 1).max() < 0.1
    assert edf[0] == pytest.approx(theirs["edf"][0], rel=0.02)
    assert sigma == pytest.approx(theirs["sigma"], rel=1e-3)
    off, ratio, edf, sigma, theirs = compared(
        "owls_by_factor", OWLS + line + "FoodTreatment:spline(ArrivalTime, df = 7)"
    )
    assert np.abs(off).max() < 0.5
    assert np.abs(ratio - 1).max() < 0.2
    assert edf == pytest.approx(theirs["edf"], rel=0.02)
    assert sigma == pytest.approx(theirs["sigma"], rel=1e-3)


def test_a_cyclic_spline_is_near_that_of_mgcv() -> None:
    """Its knots are from 0.5 to 12.5, and so are ours of the month less a half, but not at equal distances."""
    columns = np.genfromtxt(ROOT / "specs/data/nottem.csv", delimiter=",", names=True)
    table = {"temp": columns["temp"], "month": columns["month"] - 0.5, "t": columns["t"]}
    months = [m - 0.5 for m in MGCV["nottem_cc"]["covariates"]["month"]]
    off, ratio, edf, sigma, theirs = compared(
        "nottem_cc",
        NOTTEM + "effects mu = 1 + t + spline(month, df = 6, basis = cyclic, period = 12)",
        table,
        t=lambda own, i: 120.0,
        month=lambda own, i: months[i],
    )
    assert np.abs(off).max() < 0.4
    assert np.abs(ratio - 1).max() < 0.1
    assert edf == pytest.approx(theirs["edf"], rel=0.01)
    assert sigma == pytest.approx(theirs["sigma"], rel=0.01)
