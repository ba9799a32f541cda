"""Logs of the regularised incomplete gamma functions with their derivatives, compiled by numba.

In: plain numbers, inside compiled code. Out: plain numbers. Not decided here: which family's distribution function it
is (families/).

The tail that is usually the smaller is computed (sides.py); the other one is one minus it.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.sides import gamma_side
from hlmdsl.backend.kernel.special import compiled, exp_rest_of, log1mexp_of, log_of, stirling_rest_of, stirling_slope


@compiled
def _side(a, x, by_shape):  # type: ignore[no-untyped-def]
    """Whether the computed tail is the one below x; its log; the derivative of that with respect to a; and x^a exp(-x)
    / Gamma(a) divided by it.
    """
    if a == 1.0 and by_shape == 0.0:  # as for the probability of a count above zero
        return False, -x, 0.0, x
    front = -a * exp_rest_of(log_of(x / a)) - stirling_rest_of(a)
    by_a = log_of(x / a) - stirling_slope(a)
    if x < a + 1.0:
        rest, way = gamma_side(a + 1.0, x, -1.0)
        more = x * rest
        whole = 1.0 + more
        return True, front - math.log(a) + math.log(whole), by_a - 1.0 / a - more * way / whole, a / whole
    rest, way = gamma_side(-a, x, 1.0)
    return False, front + math.log(rest), by_a + way, 1.0 / rest


@compiled
def gamma_into(a, x, by_shape, to):  # type: ignore[no-untyped-def]
    """The log of the probability that a gamma variable with shape a and scale 1 is at most x (1 if a is 0), and its
    derivatives with respect to x and, if requested, a; then the same for being above x.
    """
    if a <= 0.0:  # nothing is above x
        to[0], to[1], to[2], to[3], to[4], to[5] = 0.0, 0.0, 0.0, -math.inf, 0.0, 0.0
        return
    is_below, value, by_a, over = _side(a, x, by_shape)
    own, rest = (0, 3) if is_below else (3, 0)
    by_x = over / x if is_below else -over / x
    other = log1mexp_of(min(value, -1e-300))
    factor = -math.exp(value - other)
    to[own], to[own + 1], to[own + 2] = value, by_x, by_a
    to[rest], to[rest + 1], to[rest + 2] = other, factor * by_x, factor * by_a
