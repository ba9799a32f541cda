"""Very many units of two effects, correlated or not, integrated out in closed form: what marginal.py does for any.

In and out: as there, for innermost units that are in no others. Not decided here: when this is used.

A = sigma^2 I + Lambda' G Lambda has its factor L D L' written out, and there are no loops over effects: a unit takes a
fifth of the time. Sums are made in another order than there, so that the last digits differ.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import LEVEL
from hlmdsl.backend.kernel.special import compiled


@compiled
def eliminate_pair(here, gram, factor, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """What r'r loses, and the log determinant gains."""
    c, counts = ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
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
def substitute_pair(here, gram, factor, d_factor, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient of that; returns its part by sigma^2."""
    c, counts, d_c = ints[here + LEVEL.c_w], ints[here + LEVEL.counts_at], ints[here + LEVEL.d_c_w]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
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
