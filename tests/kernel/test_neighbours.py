"""Regions with neighbours: the density is that of a dense covariance, from the definition of BYM2 and nothing else.

The truth is made without eigenvectors: phi is a normal variable with the precision of its sum of squares, conditioned
on adding up to zero in each connected part, and scaled by the geometric mean of its variances.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytensor
import pytest
import textbook_density as reference
from jacobian import log_jacobian
from scipy import stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from hlmdsl.design.neighbours import Neighbours
from tests.as_written import AS_WRITTEN

PAIRS = (("a", "b"), ("b", "c"), ("c", "d"), ("b", "d"), ("e", "f"), ("f", "h"))
LABELS = ("a", "b", "c", "d", "e", "f", "h", "isle")
SPECS = {
    "normal": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)",
    "in mean and spread": "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)\n"
    "effects log(sigma) = 1 + (1 | g)\nprior sigma.rho(g) ~ Beta(2, 3)",
    "counts beside others": "response count ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | g) + (1 + x | h)\n"
    "prior rho(g) ~ Uniform(0, 1)",
}


def between(rho: float) -> np.ndarray:
    """rho K + (1 - rho) I."""
    n = len(LABELS)
    found = np.zeros((n, n))
    for part in (("a", "b", "c", "d"), ("e", "f", "h")):
        at = [LABELS.index(label) for label in part]
        q = np.zeros((len(at), len(at)))
        for one, other in PAIRS:
            if one in part:
                i, j = part.index(one), part.index(other)
                q[[i, j], [i, j]] += 1
                q[[i, j], [j, i]] -= 1
        # given a mean of zero: with any variance of the mean, less that variance
        held = np.linalg.inv(q + np.ones_like(q)) - 1 / len(at) ** 2
        found[np.ix_(at, at)] = held / np.exp(np.log(np.diag(held)).mean())
    found[-1, -1] = 1.0
    return rho * found + (1 - rho) * np.eye(n)


def bound(case: str, folder: Path) -> Design:
    lines = ["from,to", *(",".join(pair) for pair in PAIRS), "isle,"]
    (folder / "edges.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    r = np.random.default_rng(4)
    n = 40
    g, x = r.integers(0, 7, n), r.normal(0.3, 1, n)  # `isle` or `h` may be without rows
    g[g == 5] = 7
    u = r.normal(size=8)
    cells = {"y": 1 + x + u[g] + r.normal(size=n), "count": r.poisson(np.exp(0.2 + 0.5 * u[g])), "x": x}
    cells |= {"g": np.array(LABELS)[g], "h": r.integers(0, 4, n).astype(str)}
    declared = 'covariate x\ngroup g adjacent by "edges.csv"\n' + ("group h\n" if "| h" in SPECS[case] else "")
    return hlmdsl.parse(declared + SPECS[case], str(folder / "s.hlm")).bind(cells)


def log_effects(design: Design, values: dict[str, np.ndarray]) -> float:
    total = 0.0
    for varying in (v for e in design.schema.equations for v in e.varying):
        own = np.asarray(values[varying.r])
        within = reference.covariance(varying, values)
        units = between(float(values[varying.rho])) if varying.rho else np.eye(len(own))
        total += stats.multivariate_normal(np.zeros(own.size), np.kron(units, within)).logpdf(own.ravel())
    return total


def log_rows(design: Design, values: dict[str, np.ndarray]) -> float:
    found = {}
    for e in design.schema.equations:
        eta = e.matrix(design.rows) @ np.array([np.ravel(values[c.variable])[c.position] for c in e.coefficients])
        for v in e.varying:
            eta = eta + (v.matrix(design.rows) * values[v.r][design.rows.units[v.grouping.name]]).sum(axis=1)
        found[e.parameter] = eta
    if design.model.response.family.name == "Poisson":
        return float(stats.poisson.logpmf(design.observed.value, np.exp(found["mu"])).sum())
    spread = np.exp(found["sigma"]) if "sigma" in found else float(values["sigma"])
    return float(stats.norm.logpdf(design.observed.value, found["mu"], spread).sum())


@pytest.mark.parametrize("case", SPECS)
def test_density(case: str, tmp_path: Path) -> None:
    """In the first coordinates and in those after a pilot run."""
    design = bound(case, tmp_path)
    first = prepare(make_plan(design, "none"))
    for program in (first, retuned(first, points(first, 40))[0]):
        gaps = []
        for x in points(program, 4):
            values = values_at(program, x)
            truth = reference.log_priors(design, values) + log_effects(design, values) + log_rows(design, values)
            gaps.append(program.density(x)[0] - truth - log_jacobian(program, x))
        assert np.ptp(gaps) < 1e-6, gaps
        check_gradient(program.density, points(program, 1, seed=9)[0])


@pytest.mark.parametrize("place", [-3.0, 0.5, 4.0])
def test_coordinates_are_round_where_rows_say_as_much_of_every_region(place: float, tmp_path: Path) -> None:
    """Whatever the share and the sd are: given these, standard normal."""
    (tmp_path / "edges.csv").write_text("\n".join(["from,to", *map(",".join, PAIRS), "isle,"]), encoding="utf-8")
    spec = 'response y ~ Normal(mu, sigma = 0.7)\ngroup g adjacent by "edges.csv"\neffects mu = 1 + (1 | g)'
    table = {"y": np.random.default_rng(1).normal(size=24), "g": np.repeat(LABELS, 3)}
    first = prepare(make_plan(hlmdsl.parse(spec, str(tmp_path / "s.hlm")).bind(table), "none", force_rows=True))
    program, x = retuned(first, points(first, 40))
    (group,) = program.layout.drawn
    at, own = np.median(x, axis=0), np.arange(program.n_dim)[group.coordinates]
    at[program.layout.variables["rho_g"].start] = place
    at[program.layout.variables["sd_g"].start] = place / 2
    steps = np.eye(program.n_dim)[own]
    curvature = np.array([program.density(at - h)[1] - program.density(at + h)[1] for h in steps])[:, own] / 2
    np.testing.assert_allclose(curvature, np.eye(own.size), atol=1e-6)


def test_graph(tmp_path: Path) -> None:
    design = bound("counts beside others", tmp_path)
    program = prepare(make_plan(design))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        gaps = []
        for x in points(program, 3):
            values = values_at(program, x)
            truth = reference.log_priors(design, values) + log_effects(design, values) + log_rows(design, values)
            gaps.append(graph.at(values) - truth)
    assert np.ptp(gaps) < 1e-6, gaps


def test_deviations_have_the_covariance_and_come_back(tmp_path: Path) -> None:
    relation = bound("normal", tmp_path).groupings["g"].relation
    assert isinstance(relation, Neighbours)
    assert (relation.labels, relation.islands, relation.n_parts) == (LABELS, ("isle",), 2)
    for rho in (0.0, 0.3, 0.999):
        factor = relation.factor(rho)
        np.testing.assert_allclose(factor @ factor.T, between(rho), atol=1e-8)
    own, rhos = np.random.default_rng(1).normal(size=(8, 3, 1)), np.array([0.1, 0.5, 0.9])
    np.testing.assert_allclose(relation.independent(relation.correlated(own, rhos), rhos), own, rtol=1e-10)


def test_integrated_out(tmp_path: Path) -> None:
    """A map in two parts and an island: the density is that of the rows, and deviations have their distribution."""
    design = bound("normal", tmp_path)
    assert [own.name for own in make_plan(design, "nested").kept] == ["sd_g"]
    for how in ("auto", "together"):
        assert not make_plan(design, how).kept
    program = prepare(make_plan(design))
    index, gaps = design.rows.units["g"], []
    for x in (*points(program, 4), points(program, 1)[0] - np.eye(program.n_dim)[2] * 12):  # the last: a tiny sd
        values = values_at(program, x)
        fixed = np.array([np.ravel(values[c.variable])[c.position] for c in design.schema.main.coefficients])
        left = design.observed.value - design.schema.main.matrix(design.rows) @ fixed
        covariance = float(np.ravel(values["sd_g"])[0]) ** 2 * between(float(values["rho_g"]))
        noise = float(values["sigma"]) ** 2
        rows = stats.multivariate_normal.logpdf(
            left, np.zeros(left.size), covariance[np.ix_(index, index)] + noise * np.eye(left.size)
        )
        gaps.append(program.density(x)[0] - rows - reference.log_priors(design, values) - log_jacobian(program, x))
        check_gradient(program.density, x)
    assert np.ptp(gaps) < 1e-9, gaps
    x, n = points(program, 1)[0], 4000
    draws = recover(program, np.broadcast_to(x, (1, n, x.size)), 3)["r_g"][0, :, :, 0]
    values = values_at(program, x)
    fixed = np.array([np.ravel(values[c.variable])[c.position] for c in design.schema.main.coefficients])
    left = design.observed.value - design.schema.main.matrix(design.rows) @ fixed
    covariance = float(np.ravel(values["sd_g"])[0]) ** 2 * between(float(values["rho_g"]))
    noise = float(values["sigma"]) ** 2
    precision = np.linalg.inv(covariance) + np.diag(np.bincount(index, minlength=8)) / noise
    white = (draws - np.linalg.solve(precision, np.bincount(index, left, 8) / noise)) @ np.linalg.cholesky(precision)
    assert np.abs(white.mean(axis=0)).max() < 4 * n**-0.5
    assert np.abs(white.T @ white / n - np.eye(8)).max() < 4 * (2 / n) ** 0.5
