"""Sampled effects of units that are alike: b from what is independent between units, and the gradient back.

In: in the place of b, effects that are independent between units. Out: there, effects with covariance K between units;
afterwards the gradient by b as one by the independent ones. Not decided here: K (design/relation.py, which says what
its recursion is; of regions with neighbours design/neighbours.py), or what is sampled in their place (effects.py).
States in time are drawn by states.py.
"""

from __future__ import annotations

import math

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


@compiled
def mix(at, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Of regions with neighbours, in the place of b: V (s b), s² = rho d + 1 - rho (design/neighbours.py)."""
    units, b, own = ints[at + GROUP.units], ints[at + GROUP.b_w], ints[at + GROUP.own_w]
    vectors, values, rho = ints[at + GROUP.vectors_at], ints[at + GROUP.values_at], v[ints[at + GROUP.rho]]
    for k in range(units):
        work[own + k] = math.sqrt(rho * floats[values + k] + (1.0 - rho)) * work[b + k]
    for i in range(units):
        total, row = 0.0, vectors + i * units
        for k in range(units):
            total += floats[row + k] * work[own + k]
        work[b + i] = total


@compiled
def mix_backward(at, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient by what is independent, in the place of that by b, and by rho."""
    units, d_b, own = ints[at + GROUP.units], ints[at + GROUP.d_b_w], ints[at + GROUP.own_w]
    vectors, values, rho = ints[at + GROUP.vectors_at], ints[at + GROUP.values_at], v[ints[at + GROUP.rho]]
    by_own, by_rho = ints[at + GROUP.d_own_w], 0.0
    for k in range(units):
        work[by_own + k] = 0.0
    for i in range(units):
        d, row = work[d_b + i], vectors + i * units
        for k in range(units):
            work[by_own + k] += floats[row + k] * d
    for k in range(units):
        square = rho * floats[values + k] + (1.0 - rho)
        by_rho += 0.5 * work[by_own + k] * work[own + k] * (floats[values + k] - 1.0) / square
        work[d_b + k] = math.sqrt(square) * work[by_own + k]
    dv[ints[at + GROUP.rho]] += by_rho
