"""The log of the incomplete beta function over its whole, with its derivatives: exact in both tails.

In: NumPy arrays: shapes a and b, and the log odds of the point. Out: the same. Not decided here: whose distribution
function it is (families/), or how it is computed where it is sampled (backend/kernel/incomplete_beta.py).

SciPy has the function; in a tail in which it is next to zero, and for derivatives by shapes, a side is integrated
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


def log_beta_cdf(a: Any, b: Any, log_odds: Any) -> Any:
    """The log of the probability that a beta variable is at most the point: 0 where a is 0, else -inf where b is."""
    from scipy.special import betainc  # type: ignore[import-untyped]

    a, b, z = _together(a, b, log_odds)
    with np.errstate(all="ignore"):
        low, first, second, at = _smaller(a, b, z)
        side = betainc(first, second, NUMPY.sigmoid(at))
        log_side = np.array(np.log(side))
        is_far = (side < LEAST) & np.isfinite(at) & (first > 0) & (second > 0)
        if is_far.any():
            log_side[is_far] = _side(first[is_far], second[is_far], at[is_far])[0]
        found = np.where(low, log_side, np.log1p(-side))
        found = np.where(low | (side < LEAST), np.where(low, log_side, -np.exp(log_side)), found)
    return np.where(a <= 0, 0.0, np.where(b <= 0, -np.inf, found))[()]


def slopes(a: Any, b: Any, log_odds: Any) -> tuple[Any, Any, Any]:
    """Derivatives by a, by b and by the log odds."""
    a, b, z = _together(a, b, log_odds)
    with np.errstate(all="ignore"):
        low, first, second, at = _smaller(a, b, z)
        side, by_first, by_second, by_at = _side(*(v.ravel() for v in (first, second, at)))
        factor = np.where(low.ravel(), 1.0, -np.exp(side - NUMPY.log1mexp(np.minimum(side, -1e-300))))
        by_a, by_b = np.where(low.ravel(), by_first, by_second), np.where(low.ravel(), by_second, by_first)
        by_z = np.where(low.ravel(), by_at, -by_at)
        none = (a <= 0).ravel() | (b <= 0).ravel()
        return tuple(np.where(none, 0.0, factor * by).reshape(a.shape)[()] for by in (by_a, by_b, by_z))  # type: ignore[return-value]


def _together(*given: Any) -> tuple[Floats, ...]:
    return tuple(np.array(v) for v in np.broadcast_arrays(*(np.asarray(g, dtype=float) for g in given)))


def _smaller(a: Floats, b: Floats, z: Floats) -> tuple[Any, Floats, Floats, Floats]:
    """Whether it is what is below, and its shapes and log odds."""
    low = z < np.log((a + 1) / (b + 1))
    return low, np.where(low, a, b), np.where(low, b, a), np.where(low, z, -z)


def _side(a: Floats, b: Floats, z: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """The log of what is below a point that is below the middle, and its derivatives."""
    total = a + b
    h, h_a, h_b = sides.below_beta(a, b, NUMPY.sigmoid(z), NUMPY.sigmoid(-z))
    rest, slope = NUMPY.stirling_rest, _stirling_slope
    front = total * NUMPY.odds_rest(a / total, b / total, z - np.log(a / b)) + rest(total) - rest(a) - rest(b)
    by_a = slope(total) - slope(a) + np.log1p(b / a) - NUMPY.softplus(-z) - 1 / a + h_a
    by_b = slope(total) - slope(b) + np.log1p(a / b) - NUMPY.softplus(z) + h_b
    return front - np.log(a) + np.log(h), by_a, by_b, a / h


def _stirling_slope(z: Floats) -> Floats:
    from scipy.special import digamma

    far = np.maximum(z, 1e4)
    return np.where(z < 1e4, digamma(z) - np.log(z), -0.5 / far - 1 / (12 * far * far))
