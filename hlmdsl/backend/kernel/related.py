"""Sampled effects of related units: b from effects that are independent between units, and the gradient back.

In: effects that are independent between units, in the place of b. Out: in the same place, effects with covariance K
between units; later the gradient with respect to b as one with respect to the independent effects. Not decided here: K
(design/relation.py, which defines its recursion), or what is sampled (effects.py). Regions are in regions.py, states in
time in states.py.
"""

from __future__ import annotations

from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def correlate(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """b_i = scale_i b_i + the sum of weights times previous units, in their order."""
    units, q, b = ints[at + GROUP.units], ints[at + GROUP.effects], ints[at + GROUP.b_w]
    order, pointers = ints[at + GROUP.order_at], ints[at + GROUP.earlier_pointers_at]
    earlier, weights = ints[at + GROUP.earlier_at], ints[at + GROUP.earlier_weights_at]
    scales = ints[at + GROUP.own_scales_at]
    for k in range(units):
        own, scale = b + ints[order + k] * q, floats[scales + k]
        for i in range(q):
            work[own + i] *= scale
        for t in range(ints[pointers + k], ints[pointers + k + 1]):
            other, weight = b + ints[earlier + t] * q, floats[weights + t]
            for i in range(q):
                work[own + i] += weight * work[other + i]


@compiled
def correlate_backward(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """From the last unit to the first: each passes its gradient on to the previous units in its recursion, then scales
    its own.
    """
    units, q, d_b = ints[at + GROUP.units], ints[at + GROUP.effects], ints[at + GROUP.d_b_w]
    order, pointers = ints[at + GROUP.order_at], ints[at + GROUP.earlier_pointers_at]
    earlier, weights = ints[at + GROUP.earlier_at], ints[at + GROUP.earlier_weights_at]
    scales = ints[at + GROUP.own_scales_at]
    for k in range(units - 1, -1, -1):
        own, scale = d_b + ints[order + k] * q, floats[scales + k]
        for t in range(ints[pointers + k], ints[pointers + k + 1]):
            other, weight = d_b + ints[earlier + t] * q, floats[weights + t]
            for i in range(q):
                work[other + i] += weight * work[own + i]
        for i in range(q):
            work[own + i] *= scale
