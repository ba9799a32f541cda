"""The log of the incomplete beta function over its whole, of numba, with its derivatives.

In: plain numbers, inside compiled code: shapes a and b, and the log odds of the point. Out: plain numbers. Not decided
here: whose distribution function it is (families/).

The side that is the smaller is computed by its continued fraction (Abramowitz & Stegun 26.5.8), whose derivatives by
the shapes go along (Boik & Robison-Cox 1998, Journal of Statistical Software 3); the other is what is missing of one.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.special import (
    compiled,
    log1mexp_of,
    odds_rest_of,
    sigmoid,
    softplus,
    stirling_rest_of,
    stirling_slope,
)

MOST_TERMS = 5000
SMALL = 1e-30
ENOUGH = 1e-15


@compiled
def _fraction(a, b, x):  # type: ignore[no-untyped-def]
    """The continued fraction, and the derivatives of its log by a and b, by the method of Lentz."""
    u = 1.0 - (a + b) * x / (a + 1.0)
    u_a, u_b = -x * (1.0 - b) / ((a + 1.0) * (a + 1.0)), -x / (a + 1.0)
    u = SMALL if abs(u) < SMALL else u
    d = 1.0 / u
    d_a, d_b = -u_a * d * d, -u_b * d * d
    c, c_a, c_b = 1.0, 0.0, 0.0
    h, h_a, h_b = d, d_a / d, d_b / d
    for m in range(1, MOST_TERMS):
        change, slopes = 0.0, 0.0
        for k in range(2):
            low, high = a + 2.0 * m - 1.0 + k, a + 2.0 * m + k
            if k == 0:
                t_b = m * x / (low * high)
                t = t_b * (b - m)
                t_a = -t * (1.0 / low + 1.0 / high)
            else:
                t_b = -(a + m) * x / (low * high)
                t = t_b * (a + b + m)
                t_a = t * (1.0 / (a + m) - 1.0 / low - 1.0 / high) + t_b
            u, u_a, u_b = 1.0 + t * d, t_a * d + t * d_a, t_b * d + t * d_b
            u = SMALL if abs(u) < SMALL else u
            c_a, c_b = (t_a - t * c_a / c) / c, (t_b - t * c_b / c) / c
            c = 1.0 + t / c
            c = SMALL if abs(c) < SMALL else c
            d = 1.0 / u
            d_a, d_b = -u_a * d * d, -u_b * d * d
            h *= c * d
            by_a, by_b = c_a / c + d_a / d, c_b / c + d_b / d
            h_a += by_a
            h_b += by_b
            change += abs(c * d - 1.0)
            slopes += abs(by_a) * a + abs(by_b) * b
        if change < ENOUGH and slopes < 1e-12:
            break
    return h, h_a, h_b


@compiled
def _small(a, b, log_odds):  # type: ignore[no-untyped-def]
    """Of a point below (a + 1)/(a + b + 2): the log of what is below, and its derivatives by a, b and the log odds."""
    x, total = sigmoid(log_odds), a + b
    h, h_a, h_b = _fraction(a, b, x)
    d = log_odds - math.log(a / b)
    front = total * odds_rest_of(a / total, b / total, d)
    front += stirling_rest_of(total) - stirling_rest_of(a) - stirling_rest_of(b)
    both = stirling_slope(total)
    by_a = both - stirling_slope(a) + math.log1p(b / a) - softplus(-log_odds) - 1.0 / a + h_a
    by_b = both - stirling_slope(b) + math.log1p(a / b) - softplus(log_odds) + h_b
    return front - math.log(a) + math.log(h), by_a, by_b, a / h


@compiled
def _beta(a, b, log_odds):  # type: ignore[no-untyped-def]
    if log_odds < math.log((a + 1.0) / (b + 1.0)):
        return _small(a, b, log_odds)
    rest, by_b, by_a, by_odds = _small(b, a, -log_odds)
    value = log1mexp_of(min(rest, -1e-300))
    factor = -math.exp(rest - value)
    return value, factor * by_a, factor * by_b, -factor * by_odds


@compiled
def log_beta_cdf_of(a, b, log_odds):  # type: ignore[no-untyped-def]
    """The log of the probability that a beta variable is at most a point; certain where a is 0, and not where b is."""
    if a <= 0.0:
        return 0.0
    if b <= 0.0:
        return -math.inf
    if a == 1.0:  # as in the probability of no zero
        return log1mexp_of(-b * softplus(log_odds))
    return _beta(a, b, log_odds)[0]


@compiled
def beta_by_a(a, b, log_odds):  # type: ignore[no-untyped-def]
    """Its derivative by a."""
    return _beta(a, b, log_odds)[1] if a > 0.0 and b > 0.0 else 0.0


@compiled
def beta_by_b(a, b, log_odds):  # type: ignore[no-untyped-def]
    """By b."""
    if a == 1.0:
        each = softplus(log_odds)
        return each / math.expm1(b * each)
    return _beta(a, b, log_odds)[2] if a > 0.0 and b > 0.0 else 0.0


@compiled
def beta_by_log_odds(a, b, log_odds):  # type: ignore[no-untyped-def]
    """And by the log odds of the point."""
    if a == 1.0:
        return b * sigmoid(log_odds) / math.expm1(b * softplus(log_odds))
    return _beta(a, b, log_odds)[3] if a > 0.0 and b > 0.0 else 0.0
