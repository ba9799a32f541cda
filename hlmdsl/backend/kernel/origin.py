"""Rows counted from the first of them, so that numbers far from zero keep the digits in which rows differ.

In: columns of rows, the response, and coordinates beta = shift + T theta. Out: residuals e = y - X shift, and W = X
T.
Not decided here: shift and T (tuning.py), or the use of e and W.

A response of 1e10 with a spread of 1 has six digits for the spread; its square has none. With y = y0 + d and
X = x0 + D, x0 and y0 those of the first row, e = d - D shift + (y0 - x0 shift): d and D are differences of like
numbers, which subtraction gives exactly or nearly so, and the last term, in which everything large cancels, is one sum
for all rows, computed to the last digit. W = D T + x0 T alike.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.coded import CodedEquation
from hlmdsl.source.frozen import frozen

_SPLIT = float(2**27 + 1)


@frozen(eq=False)
class Origin:
    """The first row: its response, offsets taken off, and its design columns (p,). Columns of `levels` add up to the
    same in all rows: what their coefficients have in common drops out of differences between rows, before it is
    rounded.
    """

    response: float
    columns: Floats
    levels: npt.NDArray[np.bool_]

    def residual(self, response: Floats, matrix: Floats, shift: Floats) -> Floats:
        """e (n,) of responses less offsets (n,) and `matrix` (n, p)."""
        return self.of_cells(response, matrix, slice(None), shift)

    def of_cells(self, response: Floats, matrix: Floats, index: Ints | slice, shift: Floats) -> Floats:
        """e (n,) where `index` (n,) are rows of `matrix`."""
        return self._residual(response, ((matrix - self.columns) @ self._apart(shift))[index], shift)

    def turned(self, response: Floats, matrix: Floats, transform: Floats, shift: Floats) -> tuple[Floats, Floats]:
        """e (n,) and W (n, m)."""
        differences = matrix - self.columns
        w = differences @ self._apart(transform) + exact_dot(self.columns, transform)
        return self._residual(response, differences @ self._apart(shift), shift), w

    def _apart(self, coefficients: Floats) -> Floats:
        """Coefficients (p,) or (p, m), those of `levels` less the first of these."""
        out = coefficients.copy()
        if self.levels.any():
            out[self.levels] -= out[np.argmax(self.levels)]
        return out

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


def levels_of_all(equation: CodedEquation) -> npt.NDArray[np.bool_]:
    """The constant, or without one the first factor's cell means: columns of which each row has one, and it is 1, or
    -1 of a constant that is a cutpoint.
    """
    found = np.zeros(len(equation.coefficients) + len(equation.cutpoints), dtype=bool)
    if equation.effects.intercept or equation.cutpoints:
        found[0] = True
        return found
    start = 0
    for term in equation.effects.terms:
        width = len(term.coefficients)
        if term.term.is_cell_means:
            found[start : start + width] = True
            return found
        start += width
    return found
