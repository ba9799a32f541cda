"""Sampled effects of units that are alike: b from what is independent between units, and the gradient back.

In: in the place of b, effects that are independent between units. Out: there, effects with covariance K between units,
which may be states in time; afterwards the gradient by b as one by the independent ones. Not decided here: K
(design/relation.py, which says what its recursion is; of regions with neighbours design/neighbours.py, of states
design/chains.py), or what is sampled in their place (effects.py).
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


@compiled
def keep(at, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Fill what each state has of the one before it, a = phi^gap, and the root of what is its own, 1 - a²."""
    n, phi, kept = ints[at + GROUP.states], v[ints[at + GROUP.phi]], ints[at + GROUP.kept_w]
    distances, d_kept = ints[at + GROUP.distances_at], ints[at + GROUP.d_kept_w]
    for k in range(n):
        a = phi ** floats[distances + k] if k > 0 else 0.0
        work[kept + k] = a
        work[kept + n + k] = math.sqrt((1.0 - a) * (1.0 + a))
        work[d_kept + k] = 0.0


@compiled
def keep_backward(at, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient by all a on to phi."""
    n, phi, d_kept = ints[at + GROUP.states], v[ints[at + GROUP.phi]], ints[at + GROUP.d_kept_w]
    distances, total = ints[at + GROUP.distances_at], 0.0
    for k in range(1, n):
        gap = floats[distances + k]
        total += work[d_kept + k] * gap * phi ** (gap - 1.0)
    dv[ints[at + GROUP.phi]] += total


@compiled
def follow(at, work, ints):  # type: ignore[no-untyped-def]
    """States, of what is each one's own, in the place of b: b_k = a_k b_(k-1) + s_k own_k."""
    n, b, own, kept = ints[at + GROUP.states], ints[at + GROUP.b_w], ints[at + GROUP.own_w], ints[at + GROUP.kept_w]
    for unit in range(ints[at + GROUP.series]):
        first = unit * n
        before = 0.0
        for k in range(n):
            work[own + first + k] = work[b + first + k]
            before = work[kept + k] * before + work[kept + n + k] * work[own + first + k]
            work[b + first + k] = before


@compiled
def follow_backward(at, work, ints):  # type: ignore[no-untyped-def]
    """The gradient by what is each one's own, in the place of that by b, and by all a."""
    n, b, own, kept = ints[at + GROUP.states], ints[at + GROUP.b_w], ints[at + GROUP.own_w], ints[at + GROUP.kept_w]
    d_b, d_kept = ints[at + GROUP.d_b_w], ints[at + GROUP.d_kept_w]
    for unit in range(ints[at + GROUP.series]):
        first = unit * n
        for k in range(n - 1, 0, -1):
            d, a, s = work[d_b + first + k], work[kept + k], work[kept + n + k]
            work[d_kept + k] += d * (work[b + first + k - 1] - work[own + first + k] * a / s)
            work[d_b + first + k - 1] += a * d
            work[d_b + first + k] = s * d
