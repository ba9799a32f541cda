"""How many dimensions the directions span that all rows let pass, against the corners that random objectives reach."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from hlmdsl.design.recession import dimension, direction
from hlmdsl.families.family import FALLS, FREE, HELD, RISES


def spanned(matrix: np.ndarray, signs: np.ndarray, one_sided: np.ndarray) -> int:
    """Corners of the cone inside a box, for many objectives: their rank is its dimension."""
    held, rises, falls = (matrix[signs == s] for s in (HELD, RISES, FALLS))
    above = np.concatenate([rises, -falls, np.eye(matrix.shape[1])[one_sided]])
    rng, corners = np.random.default_rng(1), []
    for _ in range(60):
        found = linprog(
            rng.normal(size=matrix.shape[1]),
            A_ub=-above if len(above) else None,
            b_ub=np.zeros(len(above)) if len(above) else None,
            A_eq=held if len(held) else None,
            b_eq=np.zeros(len(held)) if len(held) else None,
            bounds=(-1, 1),
            method="highs",
        )
        corners.append(found.x)
    return int(np.linalg.matrix_rank(np.array(corners), tol=1e-7))


@pytest.mark.parametrize("seed", range(40))
def test_dimensions_of_a_cone(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n, p = int(rng.integers(1, 7)), int(rng.integers(1, 4))
    matrix = rng.integers(-2, 3, (n, p)).astype(float)
    signs = rng.choice([HELD, RISES, FALLS, FREE], n, p=[0.15, 0.35, 0.35, 0.15]).astype(np.int8)
    one_sided = rng.random(p) < 0.3
    expected = spanned(matrix, signs, one_sided)
    assert dimension(matrix, signs, one_sided) == expected
    found = direction(matrix, signs, one_sided)
    assert (found is None) == (expected == 0)
    if found is not None:
        moved = matrix @ found
        assert (np.abs(moved[signs == HELD]) < 1e-7).all()
        assert (moved[signs == RISES] > -1e-7).all()
        assert (moved[signs == FALLS] < 1e-7).all()
        assert (found[one_sided] > -1e-7).all()
