"""Coding matrices against R's, and the inverse property for any number of levels."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlmdsl.design.coded import CodedFactor
from hlmdsl.design.coding_matrices import code_factor
from hlmdsl.model.variables import Coding, Contrast, Factor

THIRD = 1 / 3


def coded(coding: Coding, k: int = 3, reference: int = 0) -> CodedFactor:
    levels = tuple(f"b{i + 1}" for i in range(k))
    return code_factor(Factor("block", "block", levels=levels, coding=coding), levels, reference)


# R 4.2: contr.treatment(3), contr.sum(3) with the last level left out, MASS::contr.sdif(3), contr.poly(3);
# contr.helmert(3) with its k-th column multiplied by 1/(k + 1), which makes its coefficient a difference of means
MATRICES = {
    ("treatment", 0): [[0, 0], [1, 0], [0, 1]],
    ("treatment", 1): [[1, 0], [0, 0], [0, 1]],
    ("sum", 2): [[1, 0], [0, 1], [-1, -1]],
    ("difference", 0): [[-2 / 3, -THIRD], [THIRD, -THIRD], [THIRD, 2 / 3]],
    ("helmert", 0): [[-1 / 2, -THIRD], [1 / 2, -THIRD], [0, 2 / 3]],
    ("polynomial", 0): [[-0.70710678119, 0.40824829046], [0, -0.81649658093], [0.70710678119, 0.40824829046]],
}
LABELS = {
    ("treatment", 0): ("b2 - b1", "b3 - b1"),
    ("treatment", 1): ("b1 - b2", "b3 - b2"),
    ("sum", 2): ("b1 - mean", "b2 - mean"),
    ("difference", 0): ("b2 - b1", "b3 - b2"),
    ("helmert", 0): ("b2 - b1", "b3 - mean(b1, b2)"),
    ("polynomial", 0): ("linear", "quadratic"),
}


@pytest.mark.parametrize("case", MATRICES, ids=str)
def test_matrix_is_r_s(case: tuple[Coding, int]) -> None:
    factor = coded(case[0], reference=case[1])
    np.testing.assert_allclose(factor.matrix, MATRICES[case], atol=1e-10)
    assert factor.labels == LABELS[case]


@pytest.mark.parametrize("k", [2, 3, 4, 7])
def test_r_s_helmert_coefficients_are_these_over_k_plus_one(k: int) -> None:
    """As the language reference says. R: contr.helmert(n)[, j] is -1 for the first j levels, j for the next, else 0."""
    r_s = np.array([[-1.0 if i <= j else j + 1.0 if i == j + 1 else 0.0 for j in range(k - 1)] for i in range(k)])
    estimates = np.linalg.inv(np.column_stack([np.ones(k), r_s]))[1:]
    np.testing.assert_allclose(coded("helmert", k).hypothesis, estimates * np.arange(2, k + 1)[:, None], atol=1e-12)


def test_contr_poly_of_many_levels() -> None:
    # R: contr.poly(5)[, 4] and contr.poly(4)[, 3]
    np.testing.assert_allclose(
        coded("polynomial", 5).matrix[:, 3],
        [0.1195228609, -0.4780914437, 0.7171371656, -0.4780914437, 0.1195228609],
        atol=1e-9,
    )
    np.testing.assert_allclose(
        coded("polynomial", 4).matrix[:, 2], [-0.2236067977, 0.6708203932, -0.6708203932, 0.2236067977], atol=1e-9
    )
    wide = coded("polynomial", 30).matrix
    np.testing.assert_allclose(wide.T @ wide, np.eye(29), atol=1e-12)
    assert coded("polynomial", 8).labels[-2:] == ("degree 6", "degree 7")


@given(
    coding=st.sampled_from(["treatment", "sum", "difference", "helmert", "polynomial"]),
    k=st.integers(2, 12),
    data=st.data(),
)
def test_hypotheses_invert_the_matrix(coding: Coding, k: int, data: st.DataObject) -> None:
    factor = coded(coding, k, data.draw(st.integers(0, k - 1)))
    everything = np.column_stack([np.ones(k), factor.matrix])
    np.testing.assert_allclose(np.vstack([factor.origin, factor.hypothesis]) @ everything, np.eye(k), atol=1e-9)
    assert len(set(factor.labels)) == k - 1
    assert factor.matrix.shape == (k, k - 1)


@given(st.data())
def test_custom_contrasts_estimate_what_they_say(data: st.DataObject) -> None:
    k = data.draw(st.integers(2, 5))
    weights = st.integers(-4, 4).map(Fraction)
    rows = [
        [*w, -sum(w, Fraction(0))]
        for w in data.draw(st.lists(st.tuples(*[weights] * (k - 1)), min_size=k - 1, max_size=k - 1))
    ]
    if np.linalg.matrix_rank(np.array(rows, dtype=float)) < k - 1:
        return
    levels = tuple("abcde"[:k])
    contrasts = tuple(Contrast(f"c{i}", tuple(zip(levels, row, strict=True))) for i, row in enumerate(rows))
    factor = code_factor(Factor("f", "f", levels=levels, coding="contrasts", contrasts=contrasts), levels, 0)
    means = np.array(data.draw(st.lists(st.floats(-5, 5), min_size=k, max_size=k)))
    coefficients = np.linalg.solve(np.column_stack([np.ones(k), factor.matrix]), means)
    expected = [sum(float(w) * m for w, m in zip(row, means, strict=True)) for row in rows]
    np.testing.assert_allclose(coefficients, [means.mean(), *expected], atol=1e-7)
    assert factor.exact_hypothesis == tuple(tuple(row) for row in rows)


def test_many_levels_stay_quick_and_exact() -> None:
    factor = coded("treatment", 300)
    assert factor.matrix.sum() == 299
    assert coded("helmert", 40).labels[-1] == "b40 - mean(b1, ..., b39)"


@pytest.mark.parametrize("coding", ["treatment", "sum", "difference", "helmert", "polynomial"])
def test_hundreds_of_levels(coding: Coding) -> None:
    factor = coded(coding, 300)
    everything = np.column_stack([np.ones(300), factor.matrix])
    np.testing.assert_allclose(np.vstack([factor.origin, factor.hypothesis]) @ everything, np.eye(300), atol=1e-9)
