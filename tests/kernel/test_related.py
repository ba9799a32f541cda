"""Units that are alike: the density is that of a dense matrix from the tabular method, integrated out or sampled."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytensor
import pytest
import related_cases as cases
import textbook_density as reference
from jacobian import log_jacobian
from scipy import stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from tests.as_written import AS_WRITTEN

LABELS, A = cases.relationship()


def alike(varying: CodedVarying, units: int) -> np.ndarray:
    return A if varying.grouping.name == "animal" else np.eye(units)


def log_effects(design: Design, values: dict[str, np.ndarray]) -> float:
    """Deviations of all groupings, given their sds and correlations."""
    total = 0.0
    for varying in (v for e in design.schema.equations for v in e.varying):
        r = values[varying.r]
        whole = np.kron(alike(varying, len(r)), reference.covariance(varying, values))
        total += stats.multivariate_normal.logpdf(r.ravel(), np.zeros(r.size), whole)
    return total


def log_marginal(design: Design, values: dict[str, np.ndarray]) -> float:
    """The response with all deviations integrated out."""
    main, n = design.schema.main, design.rows.n
    coefficients = np.array([np.ravel(values[c.variable])[c.position] for c in main.coefficients])
    covariance = float(values["sigma"]) ** 2 * np.eye(n)
    for varying in main.varying:
        index, z = design.rows.units[varying.grouping.name], varying.matrix(design.rows)
        own = alike(varying, len(design.groupings[varying.grouping.name].labels))
        covariance += own[np.ix_(index, index)] * (z @ reference.covariance(varying, values) @ z.T)
    mean = main.matrix(design.rows) @ coefficients
    return float(stats.multivariate_normal.logpdf(design.observed.value, mean, covariance))


def test_the_tabular_matrix_is_that_of_both_files(tmp_path: Path) -> None:
    for by in ('pedigree "p.csv"', 'covariance "A.csv"'):
        relation = cases.bound(tmp_path, cases.GAUSSIAN["one effect"], by).groupings["animal"].relation
        assert relation is not None
        assert relation.labels == LABELS
        np.testing.assert_allclose(relation.factor @ relation.factor.T, A, rtol=1e-12, atol=1e-14)
        np.testing.assert_allclose(relation.diagonal, np.diag(A), rtol=1e-12)
        rows, columns, found = relation.precision
        precision = np.zeros_like(A)
        precision[rows, columns] = found
        np.testing.assert_allclose(precision, np.linalg.inv(A), rtol=1e-10, atol=1e-12)
        b = np.random.default_rng(1).normal(size=(len(LABELS), 3))
        np.testing.assert_allclose(relation.independent(relation.correlated(b)), b, rtol=1e-12)
    assert relation.diagonal.max() > 1.2  # one of them is inbred


@pytest.mark.parametrize(
    ("case", "by"), [*((case, 'pedigree "p.csv"') for case in cases.GAUSSIAN), ("two effects", 'covariance "A.csv"')]
)
def test_integrated_out(tmp_path: Path, case: str, by: str) -> None:
    design = cases.bound(tmp_path, cases.GAUSSIAN[case], by)
    program = prepare(make_plan(design))
    assert program.plan.together is not None
    assert not program.plan.kept
    gaps = []
    for x in points(program, 4):
        values = values_at(program, x)
        truth = reference.log_priors(design, values) + log_marginal(design, values) + log_jacobian(program, x)
        gaps.append(program.density(x)[0] - truth)
    assert np.ptp(gaps) < 1e-8 * 100, gaps
    check_gradient(program.density, points(program, 1, seed=9)[0])


@pytest.mark.parametrize(
    "case", ["independent effects", "beside others", "Poisson of two effects", "of mean and spread"]
)
def test_sampled(tmp_path: Path, case: str) -> None:
    """In the first coordinates and in those after a pilot run. Of the response, PyMC; of deviations, a dense matrix."""
    design = cases.bound(tmp_path, {**cases.GAUSSIAN, **cases.OTHERS}[case])
    first = prepare(make_plan(design, "none"))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for program in (first, retuned(first, points(first, 40))[0]):
            gaps = []
            for x in points(program, 3):
                values = values_at(program, x)
                gaps.append(program.density(x)[0] - graph.at(values) - log_jacobian(program, x))
            assert np.ptp(gaps) < 1e-8 * 1000, gaps
            check_gradient(program.density, points(program, 1, seed=9)[0])


def test_deviations_in_the_graph(tmp_path: Path) -> None:
    """That PyMC's variable has the density of the dense matrix."""
    design = cases.bound(tmp_path, cases.GAUSSIAN["two effects"])
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        program = prepare(make_plan(design, "none"))
        gaps = []
        for x in points(program, 3):
            values = values_at(program, x)
            rows = graph.at(values) - log_effects(design, values) - reference.log_priors(design, values)
            mean = _mean(design, values)
            gaps.append(rows - stats.norm.logpdf(design.observed.value, mean, values["sigma"]).sum())
    assert np.ptp(gaps) < 1e-8 * 1000, gaps


def _mean(design: Design, values: dict[str, np.ndarray]) -> np.ndarray:
    main = design.schema.main
    total = main.matrix(design.rows) @ np.array([np.ravel(values[c.variable])[c.position] for c in main.coefficients])
    for v in main.varying:
        own = values[v.r][design.rows.units[v.grouping.name]]
        total = total + (v.matrix(design.rows) * own).sum(axis=1)
    return np.asarray(total)


def test_draws_of_what_is_integrated_out(tmp_path: Path) -> None:
    """Their mean and covariance are those of a normal regression with the dense matrix."""
    design = cases.bound(tmp_path, cases.GAUSSIAN["one effect"])
    program = prepare(make_plan(design))
    (x,) = points(program, 1)
    draws = 20_000
    found = recover(program, np.broadcast_to(x, (1, draws, x.size)), 3)
    own, sigma = found["r_animal"][0, :, :, 0], float(found["sigma"][0, 0])
    sd = float(found["sd_animal"][0, 0, 0])
    mean, covariance = _conditional(design, program, {k: v[0, 0] for k, v in found.items()}, sd, sigma)
    error = np.sqrt(np.diag(covariance) / draws)
    assert (np.abs(own.mean(axis=0) - mean) < 5 * error).all()
    assert np.abs(np.cov(own.T) - covariance).max() < 0.05 * covariance.max()


def _conditional(
    design: Design, program: Program, values: dict[str, np.ndarray], sd: float, sigma: float
) -> tuple[np.ndarray, np.ndarray]:
    main, index = design.schema.main, design.rows.units["animal"]
    z = np.eye(len(A))[index]
    fixed = main.matrix(design.rows) @ np.array([np.ravel(values[c.variable])[c.position] for c in main.coefficients])
    precision = np.linalg.inv(sd**2 * A) + z.T @ z / sigma**2
    covariance = np.linalg.inv(precision)
    return covariance @ z.T @ (design.observed.value - fixed) / sigma**2, covariance
