"""Units of one Gram matrix, merged: the same likelihood from fewer rows."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

import hlmdsl
from hlmdsl.backend.kernel.crossproducts import CrossProducts, Sparse
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.same_units import Leaves, echelon, merge_units
from hlmdsl.backend.kernel.sample import prepare

Floats = NDArray[np.float64]


def sparse(a: Floats) -> Sparse:
    r, c = np.nonzero(a)
    pointers = np.concatenate([[0], np.cumsum(np.bincount(r, minlength=len(a)))])
    return Sparse(pointers.astype(np.int64), c.astype(np.int64), a[r, c])


def products(gram: Floats, e: Floats, w: Floats) -> CrossProducts:
    nothing = np.zeros(w.shape[1])
    return CrossProducts(9, 1.0, nothing, sparse(np.zeros((w.shape[1],) * 2)), gram, e, sparse(w), ())


def likelihood(gram: Floats, e: Floats, w: Floats, counts: NDArray[np.int64], factor: Floats, xi: Floats) -> Floats:
    """log|A| and c'Lambda A^-1 Lambda'c of all units, by dense matrices."""
    total = np.zeros(2)
    for own, c, count in zip(gram, e - (w @ xi).reshape(e.shape), counts, strict=True):
        a = np.eye(len(own)) + factor.T @ own @ factor
        total += count * np.linalg.slogdet(a)[1], (factor.T @ c) @ np.linalg.solve(a, factor.T @ c)
    return total


def assert_same(data: CrossProducts, merged: Leaves, n_columns: int) -> None:
    random = np.random.default_rng(7)
    units, q = data.leaf_e.shape
    assert merged.counts.sum() == units
    for _ in range(5):
        factor, xi = np.tril(random.normal(size=(q, q))), random.normal(size=n_columns)
        one = likelihood(
            data.leaf_gram, data.leaf_e, data.leaf_w.dense(n_columns), np.ones(units, dtype=np.int64), factor, xi
        )
        other = likelihood(merged.gram, merged.e, merged.w.dense(n_columns), merged.counts, factor, xi)
        np.testing.assert_allclose(other, one, rtol=1e-10)
    # where a row goes with the one before, they share the Gram matrix
    for row in np.flatnonzero(merged.counts == 0):
        np.testing.assert_array_equal(merged.gram[row], merged.gram[row - 1])


@pytest.mark.parametrize("n_columns", [0, 1, 4])
@pytest.mark.parametrize("q", [1, 2, 3])
def test_the_likelihood_stays(q: int, n_columns: int) -> None:
    """Three classes of 9, 2 and 5 units in any order, two units of their own, and one of no rows."""
    random = np.random.default_rng(q + 10 * n_columns)
    z = random.normal(size=(6, 8, q))
    z[5] = 0.0
    classes = np.array([0] * 9 + [1] * 2 + [2] * 5 + [3, 4, 5])
    random.shuffle(classes)
    gram = np.einsum("uri,urj->uij", z, z)[classes]
    gram *= 1 + 1e-15 * random.normal(size=gram.shape)  # sums in another order
    gram = 0.5 * (gram + gram.transpose(0, 2, 1))
    e = random.normal(size=(len(classes), q))
    w = random.normal(size=(len(classes), q, n_columns)) * (random.uniform(size=(1, q, n_columns)) < 0.7)
    balanced = np.broadcast_to(w[:1], w.shape)
    e[classes == 1] = 0.0  # units of which nothing is known but their sizes
    for columns, most in ((w, 19), (balanced, 3 * (1 + q) + 3)):
        data = products(gram, e, columns.reshape(len(classes) * q, n_columns))
        merged = merge_units(data)
        assert_same(data, merged, n_columns)
        assert len(merged.counts) <= most
        assert sorted(merged.counts[merged.counts > 0]) == [1, 1, 1, 2, 5, 9]


def test_nested_units_stay_as_they_are() -> None:
    gram, e, w = np.ones((4, 2, 2)), np.ones((4, 2)), np.ones((8, 1))
    data = CrossProducts(
        9, 1.0, np.zeros(1), sparse(np.eye(1)), gram, e, sparse(w), (np.array([0, 0, 1, 1], dtype=np.int64),)
    )
    assert merge_units(data).counts.tolist() == [1, 1, 1, 1]


def test_units_of_zeros_keep_their_covariance() -> None:
    data = products(np.ones((4, 1, 1)), np.zeros((4, 1)), np.zeros((4, 2)))
    merged = merge_units(data)
    assert merged.counts.tolist() == [4]
    assert_same(data, merged, 2)


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
    ("spec", "rows"), [("sleepstudy", 3), ("sleepstudy_independent", 3), ("projection", 3), ("dyestuff", 2)]
)
def test_balanced_specs_need_few_rows(spec: str, rows: int) -> None:
    design = hlmdsl.load(f"specs/{spec}.hlm").bind()
    program: Program = prepare(design, make_plan(design))
    assert isinstance(program.data, CrossProducts)
    assert len(merge_units(program.data).counts) == rows
