"""Correlations follow LKJ: drawn, by their density, and by PyMC's own."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pymc as pm
import pytensor
import pytensor.tensor as pt
import pytest
from independent_density import correlation_matrix, lkj_logpdf
from pytensor.graph.replace import vectorize_graph
from scipy import stats

from hlmdsl.backend.correlation import Structure, add_correlations, cholesky, vine
from hlmdsl.backend.statements.expressions import Known, tree
from hlmdsl.backend.statements.listing import Listing, Writer
from hlmdsl.backend.statements.run import evaluated, run

EFFECTS = {2: "1 + x", 3: "1 + x + w", 4: "1 + x + a", 5: "1 + x + w + a"}


def model_text(q: int, eta: float) -> str:
    return (
        f"response real ~ Normal(mu, sigma)\neffects mu = 1 + ({EFFECTS[q]} | g)\ncorrelation g ~ LKJ({eta})\n"
        "prior sd(g) ~ HalfNormal(1)\nprior Intercept ~ Normal(0, 1)\nprior sigma ~ HalfNormal(1)"
    )


@pytest.mark.parametrize(("q", "eta"), [(2, 2.0), (3, 1.0), (4, 0.7), (5, 3.0)])
def test_prior_draws(q: int, eta: float, model_of: Any) -> None:
    """Each correlation alone is Beta(a, a) on (-1, 1), a = eta + (q - 2)/2, in any place; matrices are proper."""
    design, model = model_of(model_text(q, eta))
    (varying,) = design.schema.main.varying
    drawn = pm.draw(model["cor_g"], 2000, random_seed=3)
    alpha = eta + (q - 2) / 2
    for pair in drawn.T:
        assert stats.kstest((pair + 1) / 2, stats.beta(alpha, alpha).cdf).pvalue > 1e-3
    smallest = min(np.linalg.eigvalsh(correlation_matrix(varying, c))[0] for c in drawn[:200])
    assert smallest > 0


def a_matrix(rng: np.random.Generator, q: int) -> Any:
    a = rng.normal(size=(q, q + 2))
    covariance = a @ a.T
    sd = np.sqrt(np.diag(covariance))
    return covariance / np.outer(sd, sd)


@pytest.mark.parametrize(("q", "eta"), [(2, 2.0), (3, 1.0), (4, 0.7), (5, 3.0)])
def test_density_is_that_of_pymc(q: int, eta: float, model_of: Any) -> None:
    """PyMC's LKJCorr is a law of the Cholesky factor: its Jacobian from R is the product of L_ii^(q - i), i = 1..q."""
    rng = np.random.default_rng(5)
    theirs = pm.LKJCorr.dist(n=q, eta=eta)
    design, model = model_of(model_text(q, eta))
    (varying,) = design.schema.main.varying
    value = pt.vector()
    ours = pytensor.function([value], pm.logp(model["cor_g"], value))
    for _ in range(3):
        matrix = a_matrix(rng, q)
        factor = np.linalg.cholesky(matrix)
        jacobian = sum((q - i) * np.log(factor[i - 1, i - 1]) for i in range(1, q + 1))
        expected = float(pm.logp(theirs, factor).eval()) - jacobian
        found = ours(np.array([matrix[i, j] for i, j in varying.pairs]))
        assert float(np.sum(found)) == pytest.approx(expected, abs=1e-8)
        assert lkj_logpdf(matrix, eta) == pytest.approx(expected, abs=1e-8)  # by which other tests judge


@pytest.mark.parametrize("blocks", [(2,), (3,), (1, 3), (2, 1, 2)])
@pytest.mark.parametrize("eta", [2.0, 3.5])
def test_density_integrates_to_one(blocks: tuple[int, ...], eta: float) -> None:
    """On the real line, where it is sampled: the density with its Jacobian, in the coordinate tanh(z)."""
    shape, writer = Structure(blocks), Writer()
    add_correlations(writer, "cor", eta, shape, "pair")
    pairs = range(len(shape.pairs))
    coords = (("pair", Known(pairs, tree(list(pairs)))),)
    model = run(Listing("", (), coords, tuple(writer.definitions), tuple(writer.body)))
    (z,) = model.value_vars
    many = pt.matrix()
    density = pytensor.function([many], vectorize_graph(model.logp(), {z: many}))
    points, weights = np.polynomial.legendre.leggauss(16)
    at = np.array(list(product(range(len(points)), repeat=len(shape.pairs))))
    p = points[at]
    total = np.sum(np.prod(weights[at], axis=1) * np.exp(density(np.arctanh(p)) - np.log1p(-(p**2)).sum(axis=1)))
    assert total == pytest.approx(1, abs=2e-4)


@pytest.mark.parametrize("blocks", [(2,), (3,), (1, 2), (3, 1, 2), (4,)])
def test_there_and_back(blocks: tuple[int, ...]) -> None:
    shape = Structure(blocks)
    p = np.random.default_rng(7).uniform(-0.9, 0.9, len(shape.pairs))
    writer = Writer()
    correlations, partials = vine(writer, shape)
    c = p if shape.simple else evaluated(writer, correlations(p)).eval()
    factor = evaluated(writer, cholesky(p, shape)).eval()
    assert np.allclose([(factor @ factor.T)[i, j] for i, j in shape.pairs], c)
    back = p if shape.simple else evaluated(writer, partials(c)).eval()
    assert np.allclose(back, p)
