"""Units of one Gram matrix, merged: the same likelihood from fewer rows."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

import hlmdsl
from hlmdsl.backend.kernel import same_units
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.same_units import Leaves, echelon, merged
from hlmdsl.backend.kernel.sparse import Sparse, by_rows

Floats = NDArray[np.float64]


def sparse(a: Floats) -> Sparse:
    at = np.nonzero(a)
    return by_rows([(*at, a[at])], len(a))


def likelihood(gram: Floats, e: Floats, w: Floats, counts: NDArray[np.int64], factor: Floats, xi: Floats) -> Floats:
    """log|A| and c'Lambda A^-1 Lambda'c of all units, by dense matrices."""
    total = np.zeros(2)
    for own, c, count in zip(gram, e - (w @ xi).reshape(e.shape), counts, strict=True):
        a = np.eye(len(own)) + factor.T @ own @ factor
        total += count * np.linalg.slogdet(a)[1], (factor.T @ c) @ np.linalg.solve(a, factor.T @ c)
    return total


def assert_same(gram: Floats, e: Floats, w: Floats, found: Leaves) -> None:
    random = np.random.default_rng(7)
    (units, q), n_columns = e.shape, w.shape[1]
    assert found.counts.sum() == units
    for _ in range(5):
        factor, xi = np.tril(random.normal(size=(q, q))), random.normal(size=n_columns)
        one = likelihood(gram, e, w, np.ones(units, dtype=np.int64), factor, xi)
        other = likelihood(found.gram, found.e, found.w.dense(n_columns), found.counts, factor, xi)
        np.testing.assert_allclose(other, one, rtol=1e-10)
    # where a row goes with the one before, they share the Gram matrix
    for row in np.flatnonzero(found.counts == 0):
        np.testing.assert_array_equal(found.gram[row], found.gram[row - 1])


def units_of(q: int, n_columns: int) -> tuple[Floats, Floats, Floats]:
    """Three classes of 9, 2 and 5 units in any order, two units of their own, and one of no rows."""
    random = np.random.default_rng(q + 10 * n_columns)
    z = random.normal(size=(6, 8, q))
    z[5] = 0.0
    classes = np.array([0] * 9 + [1] * 2 + [2] * 5 + [3, 4, 5])
    random.shuffle(classes)
    gram = np.einsum("uri,urj->uij", z, z)[classes]
    e = random.normal(size=(len(classes), q))
    e[classes == 1] = 0.0  # units of which nothing is known but their sizes
    w = random.normal(size=(len(classes), q, n_columns)) * (random.uniform(size=(1, q, n_columns)) < 0.7)
    return gram, e, w


@pytest.mark.parametrize("n_columns", [0, 1, 4])
@pytest.mark.parametrize("q", [1, 2, 3])
def test_the_likelihood_stays(q: int, n_columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    gram, e, w = units_of(q, n_columns)
    balanced = np.broadcast_to(w[:1], w.shape)
    for columns, most in ((w, 19), (balanced, 3 * (1 + q) + 3)):
        flat = columns.reshape(len(e) * q, n_columns)
        found = merged(gram, e, sparse(flat), n_columns)
        assert_same(gram, e, flat, found)
        assert len(found.counts) <= most
        assert sorted(found.counts[found.counts > 0]) == [1, 1, 1, 2, 5, 9]
        with monkeypatch.context() as busy:  # classes that would take too long share their factor and nothing else
            busy.setattr(same_units, "MOST_WORK", 0)
            as_they_are = merged(gram, e, sparse(flat), n_columns)
            assert_same(gram, e, flat, as_they_are)
            assert len(as_they_are.counts) == len(e)


def test_units_of_zeros_keep_their_covariance() -> None:
    gram, e, w = np.ones((4, 1, 1)), np.zeros((4, 1)), np.zeros((4, 2))
    found = merged(gram, e, sparse(w), 2)
    assert found.counts.tolist() == [4]
    assert_same(gram, e, w, found)


@pytest.mark.parametrize("units", [0, 1])
def test_few_units_stay_as_they_are(units: int) -> None:
    found = merged(np.ones((units, 1, 1)), np.ones((units, 1)), sparse(np.ones((units, 2))), 2)
    assert found.counts.tolist() == [1] * units


def test_what_differs_in_the_last_bits_differs() -> None:
    """Julian days, one unit seen every day and one every other: what tells their slopes apart is far behind."""
    z = [np.stack([np.ones(3), 2_460_000.0 + np.array(days)], axis=1) for days in ([-1, 0, 1], [-2, 0, 2])]
    gram = np.array([own.T @ own for own in z])
    assert np.linalg.det(gram).tolist() == pytest.approx([6, 24], rel=0.1)
    assert merged(gram, np.ones((2, 2)), sparse(np.ones((4, 1))), 1).counts.tolist() == [1, 1]


def test_echelon() -> None:
    random = np.random.default_rng(3)
    a = random.normal(size=(30, 3)) @ random.normal(size=(3, 8))
    a[:, 2] = 2 * a[:, 0]
    for rows in (a, a[:2], a[:5]):
        found = echelon(rows)
        assert len(found) == min(3, len(rows))
        np.testing.assert_allclose(found.T @ found, rows.T @ rows, rtol=1e-11, atol=1e-11)
        starts = [int(np.flatnonzero(row)[0]) for row in found]
        assert starts == sorted(set(starts))
    assert echelon(np.zeros((4, 3))).shape == (0, 3)


@pytest.mark.parametrize(
    ("spec", "rows"),
    [("sleepstudy", 3), ("sleepstudy_independent", 3), ("projection", 3), ("dyestuff", 2), ("penicillin", 2)],
)
def test_balanced_specs_need_few_rows(spec: str, rows: int) -> None:
    design = hlmdsl.load(f"specs/{spec}.hlm").bind()
    data = prepare(make_plan(design, "nested")).data
    assert isinstance(data, CrossProducts)
    assert len(data.leaves.counts) == rows


def test_nested_units_stay_as_they_are() -> None:
    design = hlmdsl.load("specs/pastes.hlm").bind()
    data = prepare(make_plan(design, "nested")).data
    assert isinstance(data, CrossProducts)
    assert (data.leaves.counts == 1).all()
    assert len(data.leaves.counts) == 30
