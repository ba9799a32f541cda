"""Approximate Gaussian processes against PyMC's, and against the processes themselves, with dense covariances.

Nothing is sampled: the columns and the sds of their coefficients say which covariance the values of a curve have.
"""

from __future__ import annotations

import numpy as np
import pymc as pm
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.model.priors import Hyper, Quantity, evaluate

X = np.sort(np.random.default_rng(1).uniform(3.0, 13.0, 30))
Y = np.sin(X) + np.random.default_rng(2).normal(0, 0.3, 30)
KERNELS = pytest.mark.parametrize("kernel", ["matern52", "matern32", "expquad"])
THEIRS = {"matern52": "Matern52", "matern32": "Matern32", "expquad": "ExpQuad"}


def bound(kernel: str, m: int, c: float) -> Design:
    given = ", ".join([f"m = {m}", f"c = {c}", *([f"kernel = {kernel}"] if kernel != "matern52" else [])])
    return hlm.parse(
        f"response y ~ Normal(mu, sigma)\ncovariate x center mean\neffects mu = 1 + hsgp(x, {given})\n"
    ).bind({"y": Y, "x": X})


def dense(kernel: str, x: np.ndarray, sd: float, lengthscale: float) -> np.ndarray:
    """From the textbook (Rasmussen & Williams 2006, equations 4.9 and 4.17)."""
    r = np.abs(x[:, None] - x) / lengthscale
    match kernel:
        case "expquad":
            return sd**2 * np.exp(-(r**2) / 2)
        case "matern32":
            return sd**2 * (1 + np.sqrt(3) * r) * np.exp(-np.sqrt(3) * r)
    return sd**2 * (1 + np.sqrt(5) * r + 5 * r**2 / 3) * np.exp(-np.sqrt(5) * r)


def covariance(design: Design, x: np.ndarray, sd: float, lengthscale: float) -> np.ndarray:
    """Of the curve at values of x, given the parameters: by the priors of its coefficients."""
    (term,) = design.schema.main.effects.terms
    values = {term.sd: sd, term.lengthscale: lengthscale}

    def number(quantity: Quantity) -> float:
        return float(evaluate(quantity, lambda hyper: values[hyper.name] if isinstance(hyper, Hyper) else np.nan))

    priors = [design.priors[e.variable][e.position].prior for e in term.elements]
    assert all(p.canonical["mu"] == 0 for p in priors)
    columns = term.columns(design.schema.rows([{"x": v} for v in x]))
    return np.asarray((columns * [number(p.canonical["sigma"]) ** 2 for p in priors]) @ columns.T)


def less_its_mean(process: np.ndarray) -> np.ndarray:
    """Of what a process has left of itself less its mean over X."""
    less = np.eye(len(X)) - 1 / len(X)
    return np.asarray(less @ process @ less)


@KERNELS
def test_it_is_that_of_pymc(kernel: str) -> None:
    design = bound(kernel, 12, 1.5)
    with pm.Model():
        of = 1.3**2 * getattr(pm.gp.cov, THEIRS[kernel])(1, ls=1.7)
        waves, root = pm.gp.HSGP(m=[12], c=1.5, cov_func=of).prior_linearized(X[:, None])
    waves, root = waves.eval(mode="FAST_COMPILE"), root.eval(mode="FAST_COMPILE")
    np.testing.assert_allclose(
        covariance(design, X, 1.3, 1.7), less_its_mean((waves * root**2) @ waves.T), rtol=0, atol=1e-12
    )


@KERNELS
def test_it_is_near_the_process(kernel: str) -> None:
    """Where m and c are enough by the paper's rule; by more waves nearer than that."""
    off = [
        np.abs(covariance(bound(kernel, m, c), X, 1.3, 1.7) - less_its_mean(dense(kernel, X, 1.3, 1.7))).max()
        for m, c in ((15, 1.7), (100, 3.0))
    ]
    assert off[0] < 0.1
    assert off[1] < {"matern52": 1e-4, "matern32": 1e-3, "expquad": 1e-9}[kernel]


def test_the_density_of_the_rows_is_that_of_the_process() -> None:
    """With the coefficients integrated out, of an intercept and parameters here and there."""
    design = bound("expquad", 100, 3.0)
    for sd, lengthscale, sigma, intercept in ((1.3, 1.7, 0.3, 0.2), (0.4, 3.0, 1.0, -1.0), (3.0, 0.9, 0.1, 0.0)):
        own, theirs = (
            stats.multivariate_normal.logpdf(Y, np.full(30, intercept), process + sigma**2 * np.eye(30))
            for process in (
                covariance(design, X, sd, lengthscale),
                less_its_mean(dense("expquad", X, sd, lengthscale)),
            )
        )
        assert own == pytest.approx(theirs, abs=1e-6)


@KERNELS
def test_what_is_said_of_the_parameters(kernel: str) -> None:
    """The sd of single values, and the correlation at a distance of one lengthscale, of the process before its mean is
    taken off: from differences, which that leaves as they are.
    """
    design, sd, lengthscale = bound(kernel, 100, 4.0), 2.0, 1.5
    part = design.schema.main.effects.terms[0].smooth
    assert part is not None
    v = covariance(design, np.array([8.0, 8.0 + lengthscale, 8.0 - 40.0]), sd, lengthscale)
    apart = v[0, 0] + v[1, 1] - 2 * v[0, 1]  # 2 sd^2 (1 - correlation)
    assert 1 - apart / (2 * sd**2) == pytest.approx(part.function.at_one_lengthscale, abs=2e-3)
    from_zero = v[0, 0] + v[2, 2] - 2 * v[0, 2]  # outside the interval the process is zero
    assert np.sqrt(from_zero) == pytest.approx(sd, rel=2e-3)
