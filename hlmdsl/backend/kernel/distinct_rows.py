"""In: a matrix. Out: its distinct rows, and which of them each row is. Not decided here: what rows are of."""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints

PIECE = 1 << 17
"""Rows compared at a time."""


def distinct_rows(matrix: Floats) -> tuple[Floats, Ints]:
    """The distinct rows and the position of each row among them. Rows are grouped by a random projection, then
    compared.
    """
    n, width = matrix.shape
    if width == 0 or n == 0:
        return np.zeros((min(n, 1), width)), np.zeros(n, dtype=np.int64)
    key = matrix @ np.random.default_rng(1).normal(size=width)
    _, first, index = np.unique(key, return_index=True, return_inverse=True)
    if first.size == n:
        return np.ascontiguousarray(matrix), np.arange(n)
    rows = matrix[first]
    pieces = (slice(start, start + PIECE) for start in range(0, n, PIECE))
    if not all(np.array_equal(rows[index[at]], matrix[at]) for at in pieces):
        rows, index = np.unique(matrix, axis=0, return_inverse=True)
    return np.ascontiguousarray(rows), index.astype(np.int64)
