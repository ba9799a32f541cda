"""The covariance of regions with neighbours against likelihoods that R maximised, written by another parameterisation.

Theirs is the intrinsic CAR, whose sd is that of differences between neighbours, beside independent effects: sd² rho is
car² times the geometric mean of the variances of phi before they are scaled, sd² (1 - rho) is the square of `own`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.neighbours import Neighbours

DATA = Path(__file__).parent / "data"
SPECS = Path(__file__).parents[2] / "specs"
FACTS: dict[str, Any] = json.loads((DATA / "neighbours_estimates.json").read_text(encoding="utf-8"))
LATTICE = """response y ~ Normal(mu, sigma)
covariate x
group region adjacent by "lattice_edges.csv"
effects mu = 1 + x + (1 | region)
"""


def by_bym2(design: Design, car: float, own: float) -> np.ndarray:
    """(regions, regions): the covariance at their estimates."""
    (relation,) = (g.relation for g in design.groupings.values())
    assert isinstance(relation, Neighbours)
    n = len(relation.labels)
    laplacian = np.zeros((n, n))
    for i, j in zip(relation.one, relation.other, strict=True):
        laplacian[[i, j], [i, j]] += 1
        laplacian[[i, j], [j, i]] -= 1
    typical = float(np.exp(np.log(np.diag(np.linalg.pinv(laplacian, 1e-10))).mean()))
    variance = car**2 * typical + own**2
    factor = relation.factor(car**2 * typical / variance)
    return np.asarray(variance * factor @ factor.T)


@pytest.mark.parametrize("case", ["lattice", "lattice, restricted"])
def test_the_likelihood_of_a_lattice(case: str) -> None:
    facts = FACTS[case]
    design = hlm.parse(LATTICE, str(DATA / "s.hlm")).bind(DATA / "lattice.csv")
    index, x = design.rows.units["region"], design.schema.main.matrix(design.rows)
    between = by_bym2(design, facts["car"], facts["own"])
    covariance = facts["sigma"] ** 2 * np.eye(design.rows.n) + between[np.ix_(index, index)]
    left = design.observed.value - x @ facts["coefficients"]
    found = stats.multivariate_normal.logpdf(left, np.zeros(left.size), covariance)
    if "restricted" in case:
        precision = x.T @ np.linalg.solve(covariance, x)
        found += np.log(2 * np.pi) - np.linalg.slogdet(precision)[1] / 2
    assert found == pytest.approx(facts["loglik"], abs=1e-5)


def test_the_likelihood_of_columbus() -> None:
    """By Laplace's approximation, as lme4 has it; at its mode their fitted means."""
    facts = FACTS["columbus"]
    design = hlm.load(SPECS / "columbus_regions.hlm").bind()
    y = design.observed.value
    eta = facts["coefficients"][0] + facts["coefficients"][1] * design.rows.numbers["income"]
    index = design.rows.units["district"]
    values, turn = np.linalg.eigh(by_bym2(design, facts["car"], 0.0)[np.ix_(index, index)])
    root = turn[:, 1:] * np.sqrt(values[1:])  # of the sum there is nothing
    u = np.zeros(root.shape[1])
    for _ in range(50):
        mu = np.exp(eta + root @ u)
        precision = np.eye(u.size) + root.T @ (mu[:, None] * root)
        u = u + np.linalg.solve(precision, root.T @ (y - mu) - u)
    found = stats.poisson.logpmf(y, mu).sum() - u @ u / 2 - np.linalg.slogdet(precision)[1] / 2
    assert found == pytest.approx(facts["loglik"], abs=1e-4)
    labels = design.groupings["district"].labels
    for label, fitted in facts["fitted"].items():
        assert mu[index.tolist().index(labels.index(label))] == pytest.approx(fitted, rel=1e-4)
