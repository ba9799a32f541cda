"""Rows counted from the first of them, so that numbers far from zero keep the digits that tell rows apart.

In: columns of rows, the response, and coordinates beta = shift + T theta. Out: residuals e = y - X shift, columns W =
X T. Not decided here: shift and T (tuning.py), or what is made of e and W.

A response of 1e10 with a spread of 1 has six digits for the spread; its square has none. With y = y0 + d and X = x0 +
D, x0 and y0 those of the first row, e = d - D shift + (y0 - x0 shift): d and D are differences of like numbers, which
subtraction gives exactly or nearly so, and the last term, in which everything large cancels, is one sum for all rows,
computed to the last digit. W = D T + x0 T alike.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints

_SPLIT = float(2**27 + 1)


@dataclass(frozen=True, eq=False)
class Origin:
    """The first row: its response, offsets taken off, and its design columns (p,)."""

    response: float
    columns: Floats

    def residual(self, response: Floats, matrix: Floats, shift: Floats) -> Floats:
        """e (n,) of responses less offsets (n,) and `matrix` (n, p)."""
        return self.of_cells(response, matrix, slice(None), shift)

    def of_cells(self, response: Floats, matrix: Floats, index: Ints | slice, shift: Floats) -> Floats:
        """e (n,) where `index` (n,) are rows of `matrix`."""
        return self._residual(response, ((matrix - self.columns) @ shift)[index], shift)

    def turned(self, response: Floats, matrix: Floats, transform: Floats, shift: Floats) -> tuple[Floats, Floats]:
        """e (n,) and W (n, m)."""
        differences = matrix - self.columns
        w = differences @ transform + exact_dot(self.columns, transform)
        return self._residual(response, differences @ shift, shift), w

    def _residual(self, response: Floats, explained: Floats, shift: Floats) -> Floats:
        gap = exact_dot(np.append(self.columns, self.response), np.append(-shift, 1.0)[:, None])[0]
        return np.asarray((response - self.response) - explained + gap)


def exact_dot(row: Floats, matrix: Floats) -> Floats:
    """(p,) times (p, m), each sum rounded once: products with their rounding errors (Dekker 1971), added by fsum."""
    a, b = np.broadcast_arrays(row[:, None], matrix)
    product = a * b
    a_high, b_high = _high(a), _high(b)
    a_low, b_low = a - a_high, b - b_high
    error = ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low
    terms = np.concatenate([product, error])
    return np.array([math.fsum(column) for column in terms.T])


def _high(x: Floats) -> Floats:
    """The upper half of the digits."""
    scaled = _SPLIT * x
    return np.asarray(scaled - (scaled - x))
