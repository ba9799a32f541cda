"""Logs of the incomplete gamma function over its whole: exact in both tails, in which the function itself
underflows.

In: NumPy arrays. Out: the same. Not decided here: whose distribution function it is (families/), or how it is computed
where it is sampled (backend/kernel/incomplete.py).

SciPy has the function; in a tail in which it is next to zero, and for derivatives by the shape, a side is integrated
(sides.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas import sides
from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import NUMPY

LEAST = 1e-290
"""From here on SciPy's numbers have full precision."""


def log_gamma_cdf(shape: Any, x: Any) -> Any:
    """Of a gamma variable with this shape, and a scale of one, at most x."""
    return _of_gamma(shape, x, is_below=True)


def log_gamma_survival(shape: Any, x: Any) -> Any:
    """Above x."""
    return _of_gamma(shape, x, is_below=False)


def gamma_by_shape(shape: Any, x: Any, is_below: bool) -> Any:
    """Derivatives of the first, or of the second, by the shape."""
    a, x = (np.asarray(v, dtype=float) for v in np.broadcast_arrays(shape, x))
    with np.errstate(all="ignore"):
        found = np.zeros(a.shape)
        for low in (True, False):
            own = (a > 0) & (x > 0) & ((x < a + 1) == low)
            if own.any():
                log_side, by_a = _side(a[own], x[own], low)
                other = NUMPY.log1mexp(np.minimum(log_side, -1e-300))
                found[own] = by_a if low == is_below else -np.exp(log_side - other) * by_a
    return found[()]


def _of_gamma(shape: Any, x: Any, is_below: bool) -> Any:
    from scipy.special import gammainc, gammaincc  # type: ignore[import-untyped]

    a, x = np.broadcast_arrays(np.asarray(shape, dtype=float), np.asarray(x, dtype=float))
    with np.errstate(all="ignore"):
        below, above = gammainc(a, x), gammaincc(a, x)
        own, other = (below, above) if is_below else (above, below)
        found = np.where(own > 0.5, np.log1p(-other), np.log(own))
        is_far = (own < LEAST) & (a > 0) & (x > 0) & np.isfinite(x) & np.isfinite(a)
        if is_far.any():
            found[is_far] = _side(a[is_far], x[is_far], is_below)[0]
    return found[()]


def _side(a: Floats, x: Floats, is_below: bool) -> tuple[Floats, Floats]:
    """The log of a side, and its derivative by the shape."""
    from scipy.special import digamma

    front = -a * NUMPY.exp_rest(np.log(x / a)) - NUMPY.stirling_rest(a)
    whole, by_shape = (sides.below_gamma if is_below else sides.above_gamma)(a, x)
    if is_below:
        front, by_shape = front - np.log(a), by_shape - 1 / a
    return front + np.log(whole), np.log(x) - digamma(a) + by_shape
