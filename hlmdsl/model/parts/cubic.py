"""Cubic regression splines (Wood 2017, Generalized Additive Models, section 5.3.1): curves by their values at knots.

In: knots, and values there. Out: the piecewise cubic through them, the penalty, and wiggles that fit a column's
rows.
Not decided here: where knots are, or how a spec writes these (spline.py).
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.source.frozen import frozen

ALIKE = 1e-6
"""Singular values that differ by less, of the largest, are taken to be equal: their vectors may be turned."""


@frozen(eq=False)
class Cubics:
    """Curves through `values` (knots, m) at `knots`, with the least integrated squared second derivative.

    Natural curves go on straight outside the knots. `is_cyclic`: the last knot is the first, one period later, and the
    values there are left out.
    """

    knots: Floats
    values: Floats
    is_cyclic: bool = False

    @property
    def widths(self) -> Floats:
        return np.diff(self.knots)

    @cached_property
    def pieces(self) -> Floats:
        """(intervals + 2, m, 4): the coefficients of 1, t, t^2, t^3, with t from the interval's lower knot; the first
        and the last are the straight lines before and after the knots.
        """
        h = self.widths[:, None]
        bends = curvatures(self.knots, self.is_cyclic) @ self.values
        values = self.values
        if self.is_cyclic:
            values, bends = np.vstack([values, values[:1]]), np.vstack([bends, bends[:1]])
        low, high, m_low, m_high = values[:-1], values[1:], bends[:-1], bends[1:]
        slope = (high - low) / h - h * (2 * m_low + m_high) / 6
        inside = np.stack([low, slope, m_low / 2, (m_high - m_low) / (6 * h)], axis=2)
        last = (high - low)[-1] / h[-1] + h[-1] * (m_low + 2 * m_high)[-1] / 6
        nothing = np.zeros_like(last)
        before = np.stack([low[0], slope[0], nothing, nothing], axis=1)
        after = np.stack([high[-1], last, nothing, nothing], axis=1)
        return np.concatenate([before[None], inside, after[None]])

    def at(self, x: Any, xp: Any = np) -> tuple[Any, ...]:
        """(n,) of each curve."""
        found = self.matrix(x, xp)
        return tuple(found[..., j] for j in range(self.values.shape[1]))

    def matrix(self, x: Any, xp: Any = np) -> Any:
        """(n, curves)"""
        t, piece = self._place(x, xp)
        own = [xp.take(self.pieces[:, :, k], piece, axis=0) for k in range(4)]
        t = t[..., None]
        return ((own[3] * t + own[2]) * t + own[1]) * t + own[0]

    def slopes(self, x: Floats) -> tuple[Floats, ...]:
        """(n,) of each curve."""
        t, piece = self._place(x, np)
        own = self.pieces[piece]
        found = (3 * own[..., 3] * t[..., None] + 2 * own[..., 2]) * t[..., None] + own[..., 1]
        return tuple(found[..., j] for j in range(self.values.shape[1]))

    def _place(self, x: Any, xp: Any) -> tuple[Any, Any]:
        """How far past its interval's lower knot each value is, and which interval: 0 before the first knot."""
        if xp is np:
            x = np.asarray(x, dtype=float)
        first, period = float(self.knots[0]), float(self.knots[-1] - self.knots[0])
        if self.is_cyclic:
            x = x - period * xp.floor((x - first) / period)
        piece = (x[..., None] >= self.knots).sum(axis=-1)
        lower = np.concatenate([self.knots[:1], self.knots])
        return x - xp.take(lower, piece, axis=0), piece


def curvatures(knots: Floats, is_cyclic: bool = False) -> Floats:
    """(k, k): from values at knots to second derivatives there; the first and last are 0 of a natural curve."""
    banded, differences = _banded(knots, is_cyclic)
    inner = np.linalg.solve(banded, differences)
    return inner if is_cyclic else np.vstack([0 * inner[:1], inner, 0 * inner[:1]])


def penalty(knots: Floats, is_cyclic: bool = False) -> Floats:
    """(k, k): the integral of the squared second derivative, as a quadratic form in the values at knots."""
    banded, differences = _banded(knots, is_cyclic)
    return np.asarray(differences.T @ np.linalg.solve(banded, differences))


def _banded(knots: Floats, is_cyclic: bool) -> tuple[Floats, Floats]:
    """B and D with B m = D f: slopes are continuous where second derivatives m belong to values f."""
    h = np.diff(knots)
    if is_cyclic:
        k = len(h)
        banded, differences = np.zeros((k, k)), np.zeros((k, k))
        for i in range(k):
            before, after, left, right = (i - 1) % k, (i + 1) % k, h[i - 1], h[i]
            for at, b, d in (
                (before, left / 6, 1 / left),
                (i, (left + right) / 3, -1 / left - 1 / right),
                (after, right / 6, 1 / right),
            ):
                banded[i, at] += b
                differences[i, at] += d
        return banded, differences
    k = len(h) + 1
    banded, differences = np.zeros((k - 2, k - 2)), np.zeros((k - 2, k))
    for i in range(k - 2):
        differences[i, i : i + 3] = 1 / h[i], -1 / h[i] - 1 / h[i + 1], 1 / h[i + 1]
        banded[i, i] = (h[i] + h[i + 1]) / 3
        if i + 1 < k - 2:
            banded[i, i + 1] = banded[i + 1, i] = h[i + 1] / 6
    return banded, differences


def wiggles(knots: Floats, x: Floats, is_cyclic: bool = False) -> Floats:
    """(k, m): values at knots of curves whose independent coefficients of one sd have the penalty as their prior.

    They are orthogonal over the rows `x` (n,), to a constant, to x unless cyclic, and to each other, the most spread
    first; the mean squares of all sum to 1. So the sd is the root mean square of their sum over the rows, a priori.

    Any rotation of such curves has the same distribution. This one is the same on every machine: values at the last
    knots are positive, and of curves with equal mean squares only one is nonzero at the last knot, and so on.
    """
    unit = knots[-1] - knots[0]
    at, rows, count = (knots - knots[0]) / unit, *np.unique((x - knots[0]) / unit, return_counts=True)
    # what the penalty leaves free, a constant or a line, is taken off below: here values at the ends are zero
    inner = slice(1, None) if is_cyclic else slice(1, -1)
    k = len(at) - is_cyclic
    values = np.zeros((k, k - (1 if is_cyclic else 2)))
    values[inner] = np.linalg.inv(np.linalg.cholesky(penalty(at, is_cyclic)[inner, inner])).T
    weight = np.sqrt(count / count.sum())
    level = np.ones((len(rows), 1)) if is_cyclic else np.stack([np.ones(len(rows)), rows], axis=1)
    level_at_knots = np.ones((k, 1)) if is_cyclic else np.stack([np.ones(k), at], axis=1)
    over = np.stack(Cubics(at, values, is_cyclic).at(rows), axis=1)
    line = np.linalg.lstsq(weight[:, None] * level, weight[:, None] * over, rcond=None)[0]
    over, values = over - level @ line, values - level_at_knots @ line
    _, spread, turn = np.linalg.svd(weight[:, None] * over, full_matrices=False)
    return np.asarray(turned(values @ turn.T, spread) / np.sqrt(np.square(spread).sum()))


def turned(values: Floats, spread: Floats) -> Floats:
    """Curves that are spread alike, turned so that they are the same on every machine."""
    found, start = values.copy(), 0
    while start < len(spread):
        stop = start + 1
        while stop < len(spread) and spread[start] - spread[stop] < ALIKE * spread[0]:
            stop += 1
        own = found[:, start:stop]
        last = own[::-1][: stop - start]
        turn, lower = np.linalg.qr(last.T)  # last = lower' turn'
        found[:, start:stop] = own @ (turn * np.where(np.diag(lower) < 0, -1.0, 1.0))
        start = stop
    return found
