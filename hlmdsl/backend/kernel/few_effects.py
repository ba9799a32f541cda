"""Very many units of one or two effects, integrated out in closed form: `eliminate` and `substitute` of marginal.py.

In and out: as there, for innermost units that are in no others. Not decided here: when this is used.

A = sigma^2 I + Lambda' G Lambda has its factor L D L' written out, and there are no loops over effects: a unit takes a
fifth of the time. Sums are made in another order than there, so that the last digits differ.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import GAUSSIAN, GROUP, LEVEL
from hlmdsl.backend.kernel.special import compiled


@compiled
def eliminate_single(here, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Of one effect: what r'r loses, and the log determinant gains."""
    gram, c, counts = ints[at + GAUSSIAN.leaf_gram_at], ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
    sd = work[ints[ints[here + LEVEL.group] + GROUP.factor_w]]
    lost, gained = 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        pivot = variance + sd * sd * floats[gram + u]
        own = 1.0 / pivot
        y = sd * work[c + u]
        work[inverse + u] = own
        work[solved + u] = y * own
        lost += y * y * own
        gained += ints[counts + u] * math.log(pivot)
    return lost, gained


@compiled
def substitute_single(here, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient of that; returns its part by sigma^2."""
    gram, c, counts = ints[at + GAUSSIAN.leaf_gram_at], ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at]
    inverse, solved, d_c = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w], ints[here + LEVEL.d_c_w]
    group = ints[here + LEVEL.group]
    sd, d_sd, d_variance = work[ints[group + GROUP.factor_w]], 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        d_y = work[solved + u] / variance
        d_a = -0.5 * (ints[counts + u] * work[inverse + u] + d_y * work[solved + u])
        d_variance += d_a
        d_sd += work[c + u] * d_y + 2.0 * sd * floats[gram + u] * d_a
        work[d_c + u] = sd * d_y
    work[ints[group + GROUP.d_factor_w]] += d_sd
    return d_variance


@compiled
def eliminate_pair(here, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Of two effects, correlated or not: what r'r loses, and the log determinant gains."""
    gram, c, counts = ints[at + GAUSSIAN.leaf_gram_at], ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
    factor = ints[ints[here + LEVEL.group] + GROUP.factor_w]
    f00, f10, f11 = work[factor], work[factor + 2], work[factor + 3]
    lost, gained = 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        g00, g10, g11 = floats[gram + 4 * u], floats[gram + 4 * u + 2], floats[gram + 4 * u + 3]
        c0, c1 = work[c + 2 * u], work[c + 2 * u + 1]
        h00, h10 = g00 * f00 + g10 * f10, g10 * f00 + g11 * f10
        a00, a10, a11 = variance + f00 * h00 + f10 * h10, f11 * h10, variance + f11 * g11 * f11
        own0 = 1.0 / a00
        slope = a10 * own0
        pivot = a11 - slope * a10
        own1 = 1.0 / pivot
        y0, y1 = f00 * c0 + f10 * c1, f11 * c1
        s1 = (y1 - slope * y0) * own1
        s0 = y0 * own0 - slope * s1
        work[inverse + 4 * u] = own0 + slope * slope * own1
        work[inverse + 4 * u + 2] = -slope * own1
        work[inverse + 4 * u + 3] = own1
        work[solved + 2 * u], work[solved + 2 * u + 1] = s0, s1
        lost += y0 * s0 + y1 * s1
        gained += ints[counts + u] * math.log(a00 * pivot)
    return lost, gained


@compiled
def substitute_pair(here, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient of that; returns its part by sigma^2."""
    gram, c, counts = ints[at + GAUSSIAN.leaf_gram_at], ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at]
    inverse, solved, d_c = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w], ints[here + LEVEL.d_c_w]
    group = ints[here + LEVEL.group]
    factor, d_factor = ints[group + GROUP.factor_w], ints[group + GROUP.d_factor_w]
    f00, f10, f11 = work[factor], work[factor + 2], work[factor + 3]
    d00, d10, d11, d_variance = 0.0, 0.0, 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        g00, g10, g11 = floats[gram + 4 * u], floats[gram + 4 * u + 2], floats[gram + 4 * u + 3]
        c0, c1 = work[c + 2 * u], work[c + 2 * u + 1]
        s0, s1 = work[solved + 2 * u], work[solved + 2 * u + 1]
        y0, y1, count = s0 / variance, s1 / variance, ints[counts + u]
        a00 = -0.5 * (count * work[inverse + 4 * u] + y0 * s0)
        a10 = -0.5 * (count * work[inverse + 4 * u + 2] + y1 * s0)
        a11 = -0.5 * (count * work[inverse + 4 * u + 3] + y1 * s1)
        h00, h10, h01, h11 = g00 * f00 + g10 * f10, g10 * f00 + g11 * f10, g10 * f11, g11 * f11
        d_variance += a00 + a11
        d00 += c0 * y0 + 2.0 * (h00 * a00 + h01 * a10)
        d10 += c1 * y0 + 2.0 * (h10 * a00 + h11 * a10)
        d11 += c1 * y1 + 2.0 * (h10 * a10 + h11 * a11)
        work[d_c + 2 * u], work[d_c + 2 * u + 1] = f00 * y0, f10 * y0 + f11 * y1
    work[d_factor] += d00
    work[d_factor + 2] += d10
    work[d_factor + 3] += d11
    return d_variance
