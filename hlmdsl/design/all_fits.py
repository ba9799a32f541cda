"""In: columns and values. Out: all coefficients whose residuals are only rounding, and whether some of them keep sums
between given bounds.

Those that fit are an affine set: one of them, and the directions in which no fitted value changes. The bounds are
linear constraints on these directions, so this is a linear programme.
Not decided here: what the rows, the columns and the bounds are (exact_fit.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rank import svd
from hlmdsl.design.recession import null_space
from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

ZERO = 3.0
"""Of what numbers are rounded by, up to which residuals are rounding."""

TOLERANCE = 1e-9
"""Of the length of a row of the columns, up to which a direction does not change it."""

LARGE = 1e4
"""Slack below the reciprocal of this, relative to the largest distance to a bound, counts as none."""

EPS = float(np.finfo(float).eps)


@frozen(eq=False)
class AllFits:
    """Coefficients of columns that are divided by `lengths`, and counted from `first` if that is not zero: `one` (p,)
    fits values less `origin`, and so does `one` plus any sum of `loose` (p, r). `size` is that of the values.
    """

    first: Floats
    lengths: Floats
    origin: float
    size: float
    one: Floats
    loose: Floats

    @property
    def rank(self) -> int:
        return int(self.one.size - self.loose.shape[1])

    def rounding(self, columns: Floats) -> Floats:
        """Of each row's sum: near zero it may be of terms as large as other values, with their rounding."""
        return EPS * (self.size + np.abs(self._scaled(columns)) @ np.abs(self.one))

    def room(self, columns: Floats, low: Floats, high: Floats, tolerance: Floats) -> int | None:
        """Sums of `columns` (n, p) that are between bounds (n,) up to a `tolerance`: the number of dimensions in which
        they are at a bound for all coefficients that fit. None if no coefficients that fit meet every bound.
        """
        scaled = self._scaled(columns)
        fitted = self.origin * columns[:, 0] + scaled @ self.one if self.origin else scaled @ self.one
        moved = scaled @ self.loose
        move = np.concatenate([moved, -moved])
        by = np.concatenate([low - fitted, fitted - high])
        by = np.where(np.isneginf(by), by, by - np.tile(tolerance, 2))
        lengths = np.linalg.norm(move, axis=1)
        is_still = lengths <= TOLERANCE * np.tile(np.linalg.norm(scaled, axis=1), 2)
        if (by[is_still] > 0).any() or np.isposinf(by).any():
            return None
        asks = ~is_still & np.isfinite(by)
        return _dimensions_without_room(move[asks] / lengths[asks, None], by[asks] / lengths[asks])

    def _scaled(self, columns: Floats) -> Floats:
        return (columns - columns[:, :1] * self.first) / self.lengths if self.first.any() else columns / self.lengths


def all_fits(columns: Floats, values: Floats, rounding: Floats) -> AllFits | None:
    """None if the residuals are more than rounding, whatever the coefficients."""
    given, p = columns, columns.shape[1]
    first, origin = np.zeros(p), 0.0
    if p and bool((columns[:, 0] == 1).all()):
        # relative to the first row, as for everything that may be far from zero
        first[1:], origin = columns[0, 1:], float(values[0])
        columns, values = columns - columns[:, :1] * first, values - origin
    lengths = np.linalg.norm(columns, axis=0)
    lengths = np.where(lengths > 0, lengths, 1.0)
    scaled = columns / lengths
    left, singular, right = svd(scaled, full_matrices=False)
    rank = int((singular > 1e-11 * max(float(singular.max(initial=0.0)), 1e-300)).sum())
    one, residual = np.zeros(p), values
    for _ in range(3):  # with the columns themselves, since the decomposition of their span adds rounding
        more = right[:rank].T @ (left[:, :rank].T @ residual / singular[:rank])
        one, residual = one + more, residual - scaled @ more
    found = AllFits(first, lengths, origin, float(np.mean(np.abs(values))), one, null_space(right[:rank]))
    size = rounding + found.rounding(given)
    return found if bool(np.sqrt(np.mean((residual / size) ** 2)) <= ZERO) else None


def _dimensions_without_room(move: Floats, by: Floats) -> int | None:
    """For constraints move @ z >= by, rows of `move` of length 1: the rank of those that hold with equality whenever
    all are met; None if they cannot all be met.
    """
    from scipy import sparse  # type: ignore[import-untyped]
    from scipy.optimize import linprog  # type: ignore[import-untyped]

    if not len(by):
        return 0
    rows = np.unique(np.column_stack([move, by / (float(np.abs(by).max()) or 1.0)]), axis=0)
    (n, r), move, by = (len(rows), move.shape[1]), rows[:, :-1], rows[:, -1]
    # z = y / h with h >= 1: as h grows, every constraint that can have slack gets slack 1, so as many as possible do
    asked = sparse.hstack([sparse.csr_array(-move), sparse.csr_array(by[:, None]), sparse.eye_array(n)])
    cost = np.concatenate([np.zeros(r + 1), -np.ones(n)])
    bounds = [(None, None)] * r + [(1, LARGE)] + [(0, 1)] * n
    found = linprog(cost, A_ub=asked, b_ub=np.zeros(n), bounds=bounds, method="highs")
    if found.x is None:
        return None if found.status == 2 else 0
    tight = move[found.x[r + 1 :] < 0.5]
    return int(r - null_space(tight).shape[1]) if len(tight) else 0
