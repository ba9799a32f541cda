"""The log of the regularised incomplete beta function with its derivatives, compiled by numba.

In: plain numbers, inside compiled code: shapes a and b, and the log odds of the point. Out: plain numbers. Not decided
here: which family's distribution function it is (families/).

The tail that is usually the smaller is computed (sides.py); the other one is one minus it.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.sides import beta_side
from hlmdsl.backend.kernel.special import (
    compiled,
    log1mexp_of,
    odds_rest_of,
    sigmoid,
    softplus,
    stirling_rest_of,
    stirling_slope,
)


@compiled
def _small(a, b, log_odds):  # type: ignore[no-untyped-def]
    """For a point below (a + 1)/(a + b + 2): the log of the lower tail, and its derivatives with respect to a, b and
    the log odds.
    """
    x, y, total = sigmoid(log_odds), sigmoid(-log_odds), a + b
    first, second = (a + 1.0) - (total + 1.0) * x, (total + 1.0) * x * y
    if x <= 0.5:
        side, way, change = beta_side(a + 1.0, total + 1.0, x, -1.0, first, second)
        on_a, on_b = way + change, change
    else:
        side, way, change = beta_side(-b, total + 1.0, y, 1.0, first, second)
        on_a, on_b = change, change - way
    whole = 1.0 + x * total * side
    h_a, h_b = x * side * (1.0 - total * on_a) / whole, x * side * (1.0 - total * on_b) / whole
    front = total * odds_rest_of(a / total, b / total, log_odds - math.log(a / b))
    front += stirling_rest_of(total) - stirling_rest_of(a) - stirling_rest_of(b)
    both = stirling_slope(total)
    by_a = both - stirling_slope(a) + math.log1p(b / a) - softplus(-log_odds) - 1.0 / a + h_a
    by_b = both - stirling_slope(b) + math.log1p(a / b) - softplus(log_odds) + h_b
    return front - math.log(a) + math.log(whole), by_a, by_b, a / whole


@compiled
def beta_into(a, b, log_odds, by_first, to):  # type: ignore[no-untyped-def]
    """The log of the probability that a beta variable is at most the point (1 if a is 0, 0 if b is 0), and its
    derivatives with respect to a, if requested, b, and the log odds of the point.
    """
    if a <= 0.0 or b <= 0.0:
        to[0], to[1], to[2], to[3] = 0.0 if a <= 0.0 else -math.inf, 0.0, 0.0, 0.0
    elif a == 1.0 and by_first == 0.0:  # as for the probability of a count above zero
        each = softplus(log_odds)
        over = math.expm1(b * each)
        to[0], to[1] = log1mexp_of(-b * each), 0.0
        to[2], to[3] = each / over, b * sigmoid(log_odds) / over
    elif log_odds < math.log((a + 1.0) / (b + 1.0)):
        to[0], to[1], to[2], to[3] = _small(a, b, log_odds)
    else:
        rest, by_b, by_a, by_odds = _small(b, a, -log_odds)
        value = log1mexp_of(min(rest, -1e-300))
        factor = math.exp(rest - value)
        to[0], to[1], to[2], to[3] = value, -factor * by_a, -factor * by_b, factor * by_odds
