"""Approximate Gaussian processes over two covariates against PyMC's, and against the processes themselves.

Nothing is sampled: the columns and the sds of their coefficients say which covariance the values of a surface have.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pymc as pm
import pytensor.tensor as pt
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.model.parts.kernels import KERNELS as KERNELS_BY_NAME
from hlmdsl.model.parts.waves import Waves
from hlmdsl.model.priors import Hyper, Quantity, evaluate

RNG = np.random.default_rng(3)
AT = np.stack([RNG.uniform(3.0, 13.0, 40), RNG.uniform(-2.0, 1.0, 40)], axis=1)
Y = RNG.normal(size=40)
SD, LENGTHSCALES = 1.3, (3.1, 1.2)
THEIRS = {"matern52": "Matern52", "matern32": "Matern32", "expquad": "ExpQuad"}
KERNELS = pytest.mark.parametrize("kernel", list(THEIRS))


def bound(kernel: str, numbers: str) -> Design:
    term = f"hsgp(x, z, {numbers}, kernel = {kernel})"
    text = f"response y ~ Normal(mu, sigma)\ncovariate x center mean\ncovariate z\neffects mu = 1 + {term}\n"
    return hlm.parse(text).bind({"y": Y, "x": AT[:, 0], "z": AT[:, 1]})


def dense(kernel: str, at: np.ndarray, sd: float = SD, lengthscales: Sequence[float] = LENGTHSCALES) -> np.ndarray:
    """From the textbook (Rasmussen & Williams 2006, equations 4.9 and 4.17), of distances in lengthscales."""
    r = np.sqrt((((at[:, None] - at) / lengthscales) ** 2).sum(axis=2))
    match kernel:
        case "expquad":
            return sd**2 * np.exp(-(r**2) / 2)
        case "matern32":
            return sd**2 * (1 + np.sqrt(3) * r) * np.exp(-np.sqrt(3) * r)
    return sd**2 * (1 + np.sqrt(5) * r + 5 * r**2 / 3) * np.exp(-np.sqrt(5) * r)


def covariance(design: Design, at: np.ndarray) -> np.ndarray:
    """Of the surface, given the parameters: by the priors of its coefficients."""
    (term,) = design.schema.main.effects.terms
    values = {(term.sd, 0): SD, (term.lengthscale, 0): LENGTHSCALES[0], (term.lengthscale, 1): LENGTHSCALES[1]}

    def number(quantity: Quantity) -> float:
        return float(
            evaluate(quantity, lambda hyper: values[hyper.name, hyper.position] if isinstance(hyper, Hyper) else np.nan)
        )

    variances = [number(design.priors[e.variable][e.position].prior.canonical["sigma"]) ** 2 for e in term.elements]
    columns = term.columns(design.schema.rows([{"x": x, "z": z} for x, z in at]))
    return np.asarray((columns * variances) @ columns.T)


def less_its_mean(process: np.ndarray) -> np.ndarray:
    less = np.eye(len(AT)) - 1 / len(AT)
    return np.asarray(less @ process @ less)


@KERNELS
def test_it_is_that_of_pymc(kernel: str) -> None:
    with pm.Model():
        of = SD**2 * getattr(pm.gp.cov, THEIRS[kernel])(2, ls=np.array(LENGTHSCALES))
        waves, root = pm.gp.HSGP(m=[5, 6], c=1.5, cov_func=of).prior_linearized(AT)
    waves, root = waves.eval(mode="FAST_COMPILE"), root.eval(mode="FAST_COMPILE")
    own = covariance(bound(kernel, "m = (5, 6), c = 1.5"), AT)
    # the gamma function in their constant is in single precision
    np.testing.assert_allclose(own, less_its_mean((waves * root**2) @ waves.T), rtol=2e-7, atol=1e-9)


@KERNELS
def test_it_is_near_the_process(kernel: str) -> None:
    """With more waves than the rule of one covariate asks for along each: 14 would do by that."""
    off = np.abs(covariance(bound(kernel, "m = 20, c = (2.8, 3.6)"), AT) - less_its_mean(dense(kernel, AT))).max()
    assert off < {"matern52": 0.002, "matern32": 0.012, "expquad": 1e-6}[kernel] * SD**2


@KERNELS
def test_at_the_ends_of_what_it_reaches(kernel: str) -> None:
    """The shortest and the longest lengthscale along each covariate, as a fit's remark has them."""
    of = KERNELS_BY_NAME[kernel]
    rng = np.random.default_rng(1)
    at = np.concatenate([rng.uniform(-1, 1, (60, 2)), [[-1, -1], [-1, 1], [1, 1], [1, -1], [1, 0], [0, 1]]])
    less, off = np.eye(len(at)) - 1 / len(at), []
    for m, each_c in ((12, (2.0, 2.0)), (12, (2.5, 2.5)), (16, (2.0, 3.5)), (16, (2.5, 4.0))):
        for which in itertools.product((0, 1), repeat=2):
            lengthscales = [of.reach(m, c, 2)[k] for c, k in zip(each_c, which, strict=True)]
            waves = Waves(of, (m, m), each_c, (0.0, 0.0), (1.0, 1.0), (0.1, 0.1), (0.0,) * m**2)
            sds = [waves.scale(j, 1.0, *lengthscales) for j in range(m**2)]
            own = np.array(waves.columns(tuple(at.T))) * np.array(sds)[:, None]
            off.append(np.abs(less @ (own.T @ own - dense(kernel, at, 1.0, lengthscales)) @ less).max())
    assert max(off) < {"matern52": 0.07, "matern32": 0.08, "expquad": 0.05}[kernel]


def test_its_columns_are_products_of_waves() -> None:
    """Of each covariate's, less their means over the rows; by their definition, in graphs, and with their slopes."""
    design = bound("expquad", "m = (2, 3), c = (1.5, 2)")
    part = design.schema.main.effects.terms[0].smooth
    assert part is not None

    def waves(x: np.ndarray, seen: np.ndarray, m: int, c: float) -> np.ndarray:
        half = c * np.ptp(seen) / 2
        turns = (x - (seen.min() + seen.max()) / 2 + half) / (2 * half)
        return np.where((turns > 0) & (turns < 1), np.sin(np.pi * np.outer(np.arange(1, m + 1), turns)), 0.0)

    def products(x: np.ndarray, z: np.ndarray) -> np.ndarray:
        one, other = waves(x, AT[:, 0], 2, 1.5), waves(z, AT[:, 1], 3, 2.0)
        return np.array([own * its for own in one for its in other])

    x, z = np.array([2.0, 8.0, 12.9, 40.0]), np.array([0.3, -1.9, 0.9, 0.0])
    expected = products(x, z) - products(AT[:, 0], AT[:, 1]).mean(axis=1)[:, None]
    at = {"x": x, "z": z}
    np.testing.assert_allclose(part.columns(at), expected, atol=1e-13)
    graphs = part.columns({name: pt.constant(v) for name, v in at.items()}, pt)
    np.testing.assert_allclose([g.eval(mode="FAST_COMPILE") for g in graphs[:2]], expected[:2], atol=1e-13)
    assert part.labels[3:] == ("wave 2, 1", "wave 2, 2", "wave 2, 3")
    for name in at:
        up, down = (np.array(part.columns({**at, name: at[name] + h})) for h in (1e-6, -1e-6))
        np.testing.assert_allclose(part.slopes(at, name).T, (up - down) / 2e-6, atol=1e-8)
