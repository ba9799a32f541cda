"""Sampled effects of units that are alike: b from what is independent between units, and the gradient back.

In: in the place of b, effects that are independent between units. Out: there, effects with covariance K between units;
afterwards the gradient by b as one by the independent ones. Not decided here: K (design/relation.py, which says what
its recursion is), or what is sampled in their place (effects.py). Regions are regions.py's, states in time states.py's.
"""

from __future__ import annotations

from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def correlate(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """b_i = scale_i b_i + the sum of weights times units before it, in their order."""
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
    """The last unit first: each passes on to those before it what they have of it, and keeps what is its own."""
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
