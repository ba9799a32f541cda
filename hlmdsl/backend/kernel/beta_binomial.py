"""The log probability that a beta-binomial count is between two counts, with its derivatives, compiled by numba.

In: plain numbers, inside compiled code. Out: plain numbers. Not decided here: which family's distribution function it
is (families/), or why it is computed as a sum (formulas/beta_binomial.py).

Each term is the previous one times a ratio. Terms and sums are stored as multiples of powers of `STEP`, so that none
overflows or underflows.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.special import compiled, sigmoid, softplus

STEP = 2.0**600
LOG_STEP = 600 * math.log(2.0)


@compiled
def _lowered(value, steps):  # type: ignore[no-untyped-def]
    """Divided by STEP to the power of `steps`."""
    for _ in range(steps):
        value /= STEP
    return value


@compiled
def _added(total, level, by_a, by_b, term, of_term, of_a, of_b, by_shapes):  # type: ignore[no-untyped-def]
    """A sum with a further term: its value, its level, and the derivatives of its log with respect to the shapes, which
    are those of the logs of its terms averaged with the terms as weights.
    """
    if total == 0.0 or level < of_term:
        total, level = _lowered(total, of_term - level), of_term
    each = _lowered(term, level - of_term)
    total += each
    if by_shapes != 0.0 and total > 0.0:
        by_a += (of_a - by_a) * (each / total)
        by_b += (of_b - by_b) * (each / total)
    return total, level, by_a, by_b


@compiled
def beta_binomial_into(low, high, n, a, b, by_shapes, to):  # type: ignore[no-untyped-def]
    """The log of the probability of more than `low` and at most `high` of n, and its derivatives with respect to the
    shapes, if requested.
    """
    term, level, of_a, of_b = 1.0, 0, 0.0, 0.0
    inside, in_level, in_a, in_b = 0.0, 0, 0.0, 0.0
    outside, out_level, out_a, out_b = 0.0, 0, 0.0, 0.0
    for count in range(int(n) + 1):
        k = float(count)
        if k > low and k <= high:
            inside, in_level, in_a, in_b = _added(inside, in_level, in_a, in_b, term, level, of_a, of_b, by_shapes)
        else:
            outside, out_level, out_a, out_b = _added(
                outside, out_level, out_a, out_b, term, level, of_a, of_b, by_shapes
            )
        left = b + (n - k - 1.0)
        if k < n:
            term *= (n - k) / (k + 1.0) * ((a + k) / left)
            if by_shapes != 0.0:
                of_a += 1.0 / (a + k)
                of_b -= 1.0 / left
            if term > STEP:
                term, level = term / STEP, level + 1
            elif term < 1.0 / STEP:
                term, level = term * STEP, level - 1
    if inside == 0.0 or outside == 0.0:
        to[0], to[1], to[2] = 0.0 if inside > 0.0 else -math.inf, 0.0, 0.0
    else:
        log_odds = math.log(inside) - math.log(outside) + LOG_STEP * (in_level - out_level)
        share = sigmoid(-log_odds)
        to[0], to[1], to[2] = -softplus(-log_odds), share * (in_a - out_a), share * (in_b - out_b)
