"""The tails of a log gamma variable and of the log odds of a beta variable, divided by the density at the point:
compiled by numba.

In: plain numbers, inside compiled code. Out: plain numbers. Not decided here: which tail is computed (incomplete.py,
incomplete_beta.py), or why in this way (formulas/sides.py).

The loops have a fixed number of nodes and no branches, so that they become vector instructions.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.special import compiled, exp_of, expm1_of, log1p_any, summing
from hlmdsl.formulas import sides

NODES, WEIGHTS = sides.NODES, sides.WEIGHTS
LEFT, STEPS, N = sides.LEFT, sides.STEPS, sides.NODES.size


@compiled
def _steady(first, second):  # type: ignore[no-untyped-def]
    """An upper bound of the distance at which the integrand is negligible, if the log density falls ever more nearly
    linearly.
    """
    first = max(first, 0.0)
    gap = LEFT - 2 * first
    return (gap + math.sqrt(gap * gap + 8 * LEFT * (first + second))) / (2 * (first + second))


@compiled
def _growing(first, second):  # type: ignore[no-untyped-def]
    """Approximately this distance, if the fall grows exponentially at first."""
    first = max(first, 0.0)
    even = 2 * LEFT / (first + math.sqrt(first * first + 2 * LEFT * second))
    return min(even, log1p_any(LEFT / (first + second) + math.sqrt(2 * LEFT / second)))


@compiled
def _gamma_end(rate, x, sign):  # type: ignore[no-untyped-def]
    first = rate + sign * x
    way = _steady(first, x) if sign < 0 else _growing(first, x)
    for k in range(STEPS):
        e = expm1_of(sign * way)
        fallen, slope = rate * way + x * e, rate + sign * x * (e + 1)
        if sign > 0 and k < STEPS - 1:
            way -= fallen / slope * math.log(fallen / LEFT)
        else:
            way -= (fallen - LEFT) / slope
    return way


@summing
def gamma_side(rate, x, sign):  # type: ignore[no-untyped-def]
    """The integral of exp(-rate s - x (exp(sign s) - 1)) from 0 on, and the mean of s."""
    end = _gamma_end(rate, x, sign)
    total, ways = 0.0, 0.0
    for k in range(N):
        s = end * NODES[k]
        each = WEIGHTS[k] * exp_of(-(rate * s + x * expm1_of(sign * s)))
        total += each
        ways += each * s
    return end * total, ways / total


@compiled
def _beta_end(rate, total, least, sign, first, second):  # type: ignore[no-untyped-def]
    way = _steady(first, second) if sign < 0 else _growing(first, second)
    for k in range(STEPS):
        more = least * expm1_of(sign * way)
        fallen, slope = rate * way + total * log1p_any(more), rate + sign * total * (more + least) / (1 + more)
        if sign > 0 and k < STEPS - 1:
            way -= fallen / slope * math.log(fallen / LEFT)
        else:
            way -= (fallen - LEFT) / slope
        way = min(way, 690.0)
    return way


@summing
def beta_side(rate, total, least, sign, first, second):  # type: ignore[no-untyped-def]
    """The integral of exp(-rate s - total l) from 0 on, l = log(1 + least (exp(sign s) - 1)), and the means of s and l;
    `first` and `second` are derivatives of the exponent at 0.
    """
    end = _beta_end(rate, total, least, sign, first, second)
    side, ways, changes = 0.0, 0.0, 0.0
    for k in range(N):
        s = end * NODES[k]
        change = log1p_any(least * expm1_of(sign * s))
        each = WEIGHTS[k] * exp_of(-(rate * s + total * change))
        side += each
        ways += each * s
        changes += each * change
    return end * side, ways / side, changes / side
