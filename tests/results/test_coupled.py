"""Rows whose residuals correlate: what is made of R, by dense matrices; densities given other rows; drawn responses."""

from __future__ import annotations

import kernel_cases as cases
import numpy as np
import pytest
import textbook_density as reference

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.predictions.predict import predict
from hlmdsl.results.coupled import CoupledDensities, correlations_of
from hlmdsl.results.draws import Draws, draws_of

NAMES = ("Normal by visits", "Normal by weeks", "Normal log by days")


def drawn(name: str, n: int = 2) -> tuple[Design, Draws]:
    design = cases.other(name)
    program = prepare(make_plan(design))
    x = np.random.default_rng(2).normal(0, 0.5, (1, 1, program.n_dim))
    return design, draws_of(recover(program, np.repeat(x, n, axis=1), 1), {}, design)


def values_of(draws: Draws) -> dict[str, np.ndarray]:
    return {name: v[0, 0] for name, v in draws.posterior.items()}


@pytest.mark.parametrize("name", NAMES)
def test_of_matrices(name: str) -> None:
    """In whatever order rows are."""
    design, draws = drawn(name)
    chosen = np.random.default_rng(1).permutation(design.rows.n)
    assert design.coupled is not None
    own, values = design.coupled.some(chosen), correlations_of(draws, design.coupled.coded)
    n = design.rows.n
    e, z = np.random.default_rng(3).normal(size=(2, 2, n))
    dense = own.coloured(np.broadcast_to(np.eye(n)[:, None], (n, 2, n)).reshape(2 * n, n), np.repeat(values, n, axis=0))
    factor = dense[: n * 2 : 2].T
    assert (np.diag(factor) > 0).all()
    whole = factor @ factor.T
    for run in own.runs():
        np.testing.assert_allclose(whole[np.ix_(run, run)], own.coded.matrices(values, own.at[run])[0], atol=1e-12)
        whole[np.ix_(run, run)] = 0.0
    assert np.abs(whole).max() == 0.0  # between units
    whole = factor @ factor.T
    pull, diagonal = own.pulls(z, values)
    inverse = np.linalg.inv(whole)
    np.testing.assert_allclose(pull, z @ inverse, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(diagonal[0], np.diag(inverse), rtol=1e-8)
    np.testing.assert_allclose(own.log_determinant(values), np.linalg.slogdet(whole)[1], rtol=1e-8)
    np.testing.assert_allclose(own.coloured(e, values), e @ factor.T, rtol=1e-8, atol=1e-10)


@pytest.mark.parametrize("name", NAMES)
def test_densities_of_rows_that_are_left_out(name: str) -> None:
    """All rows together; each by the rows of its unit that are left, of which there may be none."""
    design, draws = drawn(name)
    own = CoupledDensities(design, np.zeros(design.rows.n))
    np.testing.assert_allclose(own.together(draws), reference.log_likelihood(design, values_of(draws)), rtol=1e-10)
    left_out = np.array([0, 1, 4, 20, 21, 22, 23])  # two of a unit, one, and all four
    found = own.given_kept(draws, left_out)[0]
    for rows, law in reference.laws_of_units(design, values_of(draws)):
        kept = [k for k, row in enumerate(rows) if row not in left_out]
        y = design.observed.value[rows]
        for k in (k for k, row in enumerate(rows) if row in left_out):
            parts = [reference.stats.multivariate_normal(law.mean[at], law.cov[np.ix_(at, at)]).logpdf(y[at])
                     for at in ([*kept, k], kept) if at]  # fmt: skip
            expected = parts[0] - sum(parts[1:])
            assert found[left_out.tolist().index(rows[k])] == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_responses_are_drawn_together(name: str) -> None:
    """With the covariances of each unit, and the same ones however many rows are drawn at a time."""
    design, draws = drawn(name, 20_000)
    made = predict(draws, design, None, "response", "own", 5)
    found = made.computation.at(slice(0, design.rows.n))
    for rows, law in reference.laws_of_units(design, values_of(draws))[:4]:
        sd = np.sqrt(np.diag(law.cov))
        np.testing.assert_allclose(found[:, rows].mean(axis=0) / sd, law.mean / sd, atol=0.04)
        np.testing.assert_allclose(np.corrcoef(found[:, rows].T), law.cov / np.outer(sd, sd), atol=0.04)
        np.testing.assert_allclose(found[:, rows].std(axis=0), sd, rtol=0.03)
    part = made.computation.at(slice(16, 48))
    np.testing.assert_allclose(part, found[:, 16:48], atol=1e-12)
    assert any("drawn together" in line for line in made.says)


def test_new_tables() -> None:
    """Rows of one label are one unit's; without the column each row is by itself; a unit has one row at a time."""
    design, draws = drawn("Normal by weeks", 4000)
    table = {"f": ["a"] * 3, "x": [0.0] * 3, "week": [1.0, 2.0, 2.0], "user": ["new", "new", "other"]}
    together = predict(draws, design, table, "response", {"user": "new"}, 1)
    r = np.corrcoef(together.values.values[0].T)
    assert abs(r[0, 2]) < 0.06 < abs(r[0, 1])
    apart = predict(draws, design, {k: v for k, v in table.items() if k != "user"}, "response", {"user": "average"}, 1)
    assert np.abs(np.corrcoef(apart.values.values[0].T) - np.eye(3)).max() < 0.06
    assert any("residuals are independent" in line for line in apart.says)
    with pytest.raises(hlm.HlmError, match="HLM2315"):
        predict(draws, design, table | {"week": [1.0, 1.0, 2.0]}, "response", {"user": "new"}, 1)
    assert predict(draws, design, table | {"week": [1.0, 1.0, 2.0]}, "mean", {"user": "new"}, 1).values.shape[2] == 3
