"""The log of the probability that successes among trials lie between two counts, where the probability of a success is
a beta variable; with its derivatives.

In: NumPy arrays: the counts, the trials, the shapes. Out: the same. Not decided here: whose distribution function it is
(families/), or how it is computed where it is sampled (backend/kernel/beta_binomial.py).

There is no shorter form than a sum over the counts. Each is a multiple of the one before, and the terms between are
compared with the sum of the rest: all are positive, so that neither tail loses digits.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import NUMPY


def log_beta_binomial(low: Any, high: Any, n: Any, a: Any, b: Any) -> Any:
    """Above `low` and at most `high`, of n trials, shapes a of successes and b of failures."""
    log_odds, _, _ = _log_odds(low, high, n, a, b, False)
    return -NUMPY.softplus(-log_odds)


def slopes(low: Any, high: Any, n: Any, a: Any, b: Any) -> tuple[Any, Any]:
    """Derivatives by a and by b."""
    log_odds, by_a, by_b = _log_odds(low, high, n, a, b, True)
    outside = NUMPY.sigmoid(-log_odds)
    return tuple(np.where(np.isfinite(log_odds), outside * by, 0.0)[()] for by in (by_a, by_b))  # type: ignore[return-value]


def _log_odds(low: Any, high: Any, n: Any, a: Any, b: Any, by_shapes: bool) -> tuple[Floats, Floats, Floats]:
    """Of lying between, and by how much averages of derivatives of the log of a count's probability differ, between and
    not, up to what is the same for all counts.
    """
    low, high, n, a, b = np.broadcast_arrays(*(np.asarray(v, dtype=float) for v in (low, high, n, a, b)))
    log_term, of_a, of_b = (np.zeros(n.shape) for _ in range(3))
    totals = [np.full(n.shape, -np.inf) for _ in range(2)]
    means = [[np.zeros(n.shape) for _ in range(2)] for _ in range(2)]
    with np.errstate(all="ignore"):
        for k in range(int(np.max(n, initial=-1.0)) + 1):
            inside = (k > low) & (k <= high)
            for which, own in enumerate((inside & (k <= n), ~inside & (k <= n))):
                if not own.any():
                    continue
                added = np.where(own, np.logaddexp(totals[which], log_term), totals[which])
                if by_shapes:
                    weight = np.where(own, np.exp(log_term - added), 0.0)
                    means[which] = [
                        mean + (of - mean) * weight for mean, of in zip(means[which], (of_a, of_b), strict=True)
                    ]
                totals[which] = added
            left = np.maximum(n - k, 1.0)
            log_term = log_term + np.log(left / (k + 1)) + np.log(a + k) - np.log(b + (left - 1))
            if by_shapes:
                of_a, of_b = of_a + 1 / (a + k), of_b - 1 / (b + (left - 1))
        return totals[0] - totals[1], means[0][0] - means[1][0], means[0][1] - means[1][1]
