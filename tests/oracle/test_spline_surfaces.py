"""Penalised surfaces, `spline(x, z, df = (5, 5))`, against SciPy's splines and against mgcv's `t2`."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from independent_functions import tensor_covariances
from scipy.linalg import solve_triangular
from scipy.optimize import minimize
from scipy.stats import ortho_group

import hlmdsl as hlm
from hlmdsl.model.parts.bicubic import Bicubics, straight, surfaces
from hlmdsl.model.parts.tensor import Tensor, TensorSpline
from hlmdsl.results.file.learnt_json import as_json, learnt_in

ROOT = Path(__file__).parents[2]

MGCV = {
    "sigma": 17.833983493,
    "at": ([79.519, 88.001, 96.483, 104.965, 113.447, 121.929, 130.411], [27.5, 26, 24.5, 23, 21.5, 20, 18.5]),
    "link": [75.9877513468, 85.3869848693, 89.412468018, 92.0298302409, 95.471835999, 98.0099941792, 97.0092500585],
    "se": [3.7287181605, 2.2736909104, 1.6484986914, 1.3797757355, 1.8984508905, 2.6760460338, 5.3178646887],
}
"""`gam(kid_score ~ t2(mom_iq, mom_age, k = c(5, 5)), method = "REML")` by R 4.2.2 with mgcv 1.8-41."""


@pytest.fixture(scope="module")
def rows() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    x = rng.gamma(3, 2, 90)
    return x, 0.4 * x + rng.normal(20, 2, 90)


def test_surfaces_are_products_of_splines_with_the_penalties_of_their_margins(rows):
    """The covariance of a surface at any two places, of each kind by itself."""
    df = 4, 3
    known = TensorSpline(df).learn(rows)
    assert isinstance(known, Tensor)
    rng = np.random.default_rng(4)
    new = rng.uniform(-2, 20, 30), rng.uniform(15, 30, 30)
    every = [np.concatenate(pair) for pair in zip(rows, new, strict=True)]
    got = np.stack(known.columns(tuple(every)), axis=1)
    kinds, n, flat = np.array([known.kind(j) for j in range(got.shape[1])]), len(rows[0]), straight(*rows)
    for kind, expected in enumerate(tensor_covariances(rows, every, df)):
        own = got[:, 3:][:, kinds[3:] == kind]
        np.testing.assert_allclose(own @ own.T, expected, atol=2e-7 * np.abs(expected).max())
        squared = own[:n].T @ own[:n]
        np.testing.assert_allclose(squared, np.diag(np.diag(squared)), atol=1e-8)
        np.testing.assert_allclose(flat.T @ own[:n], 0, atol=1e-6)


def test_slopes_are_derivatives(rows):
    known = TensorSpline((3, 4)).learn(rows)
    at, h = (np.array([-1.0, 4.2, 9.0, 30.0]), np.array([14.0, 21.1, 24.0, 40.0])), 1e-5
    for which in (0, 1):
        low, high = (tuple(x + sign * h * (k == which) for k, x in enumerate(at)) for sign in (-1, 1))
        slopes = np.stack(known.slopes_by(which, at))
        by_steps = (np.stack(known.columns(high)) - np.stack(known.columns(low))) / (2 * h)
        np.testing.assert_allclose(slopes, by_steps, atol=1e-5 * np.abs(slopes).max())


def test_what_a_fit_keeps_is_found_again(rows):
    """By both covariates, and where rounding has turned the wiggles of a kind."""
    known = TensorSpline((3, 3)).learn(rows)
    numbers, rng = dict(known.numbers), np.random.default_rng(5)
    values = np.array(numbers["values"]).reshape(16, -1)
    values[:, :4] = values[:, :4] @ ortho_group.rvs(4, random_state=rng)
    turned = known.with_numbers({**numbers, "values": tuple(values.ravel())})
    assert turned is not None
    assert turned.numbers["values"] == tuple(values.ravel())
    values[:, 4:6] = values[:, 2:4]
    assert known.with_numbers({**numbers, "values": tuple(values.ravel())}) is None
    spec = hlm.load(ROOT / "specs/airquality.hlm")
    schema = spec.bind().schema
    (key,) = schema.functions
    assert dict(learnt_in(as_json(schema), schema.model).functions) == {key: schema.functions[key].numbers}


def test_the_surface_is_about_that_of_mgcv():
    """There, lines and wiggles are told apart by the knots, each once: so they are here, where the knots are given. How
    steep a line is beside a constant follows from the eigenvectors that LAPACK happens to give there, so that surfaces
    differ by a few hundredths of their standard errors.
    """
    with (ROOT / "specs/data/kidiq.csv").open() as file:
        table = list(csv.DictReader(file))
    y, iq, age = (np.array([float(row[name]) for row in table]) for name in ("kid_score", "mom_iq", "mom_age"))
    first, second = (np.quantile(np.unique(own), np.linspace(0, 1, 5)) for own in (iq, age))
    blocks = [Bicubics((first, second), own) for own in surfaces((first, second), (iq, age), (first, second))]
    rows, n = [own.matrix((iq, age)) for own in blocks], len(y)
    fixed = straight(iq - 100, age - 22)
    products = [own @ own.T for own in rows]

    def parts(at: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        own = np.exp(2 * at)
        root = np.linalg.cholesky(own[3] * np.eye(n) + sum(v * z for v, z in zip(own[:3], products, strict=True)))
        solved = solve_triangular(root, np.column_stack([fixed, y]), lower=True)
        return root, solved[:, :4], solved[:, 4]

    def restricted(at: np.ndarray) -> float:
        root, x, response = parts(at)
        left = response - x @ np.linalg.lstsq(x, response, rcond=None)[0]
        return float(np.log(np.diag(root)).sum() + np.linalg.slogdet(x.T @ x)[1] / 2 + left @ left / 2)

    best = minimize(restricted, np.log([4.5, 0.1, 0.01, 18.0]), method="Nelder-Mead", options={"maxiter": 60})
    root, x, response = parts(best.x)
    sds = np.exp(best.x)
    new = [np.array(own, dtype=float) for own in MGCV["at"]]
    beta = np.linalg.lstsq(x, response, rcond=None)[0]
    own = [block.matrix(new) for block in blocks]
    wide = sum(v**2 * a @ a.T for v, a in zip(sds, own, strict=False))
    cross = solve_triangular(root, sum(v**2 * a @ b.T for v, a, b in zip(sds, rows, own, strict=False)), lower=True)
    flat = straight(new[0] - 100, new[1] - 22)
    link = flat @ beta + cross.T @ (response - x @ beta)
    rest = flat - cross.T @ x
    se = np.sqrt(np.diag(wide - cross.T @ cross + rest @ np.linalg.inv(x.T @ x) @ rest.T))
    assert sds[3] == pytest.approx(MGCV["sigma"], rel=2e-3)
    assert (np.abs(link - MGCV["link"]) < 0.05 * np.array(MGCV["se"])).all()
    np.testing.assert_allclose(se, MGCV["se"], rtol=0.06)
