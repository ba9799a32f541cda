"""What neighbours share on a large map, inside the kernel: b = a phi, and the gradient back.

In: x, slots and buffers. Out: b in the work space; later its gradient, passed on. Not decided here: the map
(design/neighbours.py), or the coordinates (intrinsic_roots.py, which has what is said here in NumPy).

The density of phi is that of its differences, exp(-c/2 sum (phi_i - phi_j)^2) over pairs of neighbours, whatever the sd
and the share of neighbours are. With R'R about the precision that the rows leave it with, R being sparse, w = R^-1 u,

    phi = w - k sum(w) + m - sum over what it follows of value times effect,

so that u is about standard normal. The k of a connected part add up to one: so phi adds up to zero there, and the sum
of w is a normal variable of its own. R = D^1/2 L', L and log D being parabolas in two numbers between -1/2 and 1/2,
which follow from the sds (`portion`).
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def portion(at, which, v, ints, floats):  # type: ignore[no-untyped-def]
    """Of an sd q that is led by, q^2 / (q^2 + q0^2) - 1/2, q0 being what it was in the pilot run."""
    q = v[ints[ints[at + GROUP.led_at] + which]]
    square, middle = q * q, floats[ints[at + GROUP.middles_at] + which]
    return square / (square + middle * middle) - 0.5


@compiled
def portion_slope(at, which, v, ints, floats):  # type: ignore[no-untyped-def]
    """Its derivative by q."""
    q = v[ints[ints[at + GROUP.led_at] + which]]
    square, middle = q * q, floats[ints[at + GROUP.middles_at] + which]
    total = square + middle * middle
    return 2.0 * q * middle * middle / (total * total)


@compiled
def bent(where, n, one, other, floats):  # type: ignore[no-untyped-def]
    """A number in the middle, and what is added to it by both portions and their squares, each `n` further on."""
    by_one = one * (floats[where + n] + one * floats[where + 2 * n])
    return floats[where] + by_one + other * (floats[where + 3 * n] + other * floats[where + 4 * n])


@compiled
def bend(where, n, part, floats):  # type: ignore[no-untyped-def]
    """Its derivative by a portion, of which the coefficients are from here on."""
    return floats[where] + 2.0 * part * floats[where + n]


@compiled
def differences(at, phi, into, work, ints, floats):  # type: ignore[no-untyped-def]
    """Take the gradient of half the sum of squares off what is `into`; return it."""
    links, strengths, total = ints[at + GROUP.links_at], ints[at + GROUP.strengths_at], 0.0
    for k in range(ints[at + GROUP.n_links]):
        i, j = ints[links + 2 * k], ints[links + 2 * k + 1]
        gap = work[phi + i] - work[phi + j]
        pull = floats[strengths + k] * gap
        total += pull * gap
        work[into + i] -= pull
        work[into + j] += pull
    parts = ints[at + GROUP.parts_at]
    for i in range(ints[at + GROUP.units]):
        if ints[parts + i] < 0:
            total += work[phi + i] * work[phi + i]
            work[into + i] -= work[phi + i]
    return 0.5 * total


@compiled
def intrinsic_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute phi and b; return the log density of u."""
    units, sd, lp = ints[at + GROUP.units], work[ints[at + GROUP.factor_w]], 0.0
    order, pointers = ints[at + GROUP.order_at], ints[at + GROUP.earlier_pointers_at]
    rows, entries, logs = (
        ints[at + GROUP.earlier_at],
        ints[at + GROUP.earlier_weights_at],
        ints[at + GROUP.own_scales_at],
    )
    u, own, root, lower = (
        ints[at + GROUP.drawn_at],
        ints[at + GROUP.own_w],
        ints[at + GROUP.root_w],
        ints[at + GROUP.lower_w],
    )
    phi, b, by_phi = ints[at + GROUP.z_w], ints[at + GROUP.b_w], ints[at + GROUP.pull_w]
    one, other, n = portion(at, 0, v, ints, floats), portion(at, 1, v, ints, floats), ints[pointers + units]
    for k in range(units - 1, -1, -1):
        log = bent(logs + k, units, one, other, floats)
        lp -= 0.5 * log
        scale = math.exp(-0.5 * log)
        total = x[u + ints[order + k]] * scale
        for t in range(ints[pointers + k], ints[pointers + k + 1]):
            entry = bent(entries + t, n, one, other, floats)
            total -= entry * work[own + ints[rows + t]]
            work[lower + t] = entry
        work[root + k], work[own + k] = scale, total
    parts, sums, levels = ints[at + GROUP.parts_at], ints[at + GROUP.scratch_w], ints[at + GROUP.levels_at]
    for p in range(ints[at + GROUP.n_parts]):
        work[sums + p] = 0.0
    for k in range(units):
        if ints[parts + ints[order + k]] >= 0:
            work[sums + ints[parts + ints[order + k]]] += work[own + k]
    for p in range(ints[at + GROUP.n_parts]):
        lp -= 0.5 * work[sums + p] * work[sums + p] / floats[ints[at + GROUP.sum_variances_at] + p]
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    values, means = ints[at + GROUP.parent_values_at], ints[at + GROUP.pull_at]
    for k in range(units):
        i = ints[order + k]
        total = work[own + k] + floats[means + i]
        if ints[parts + i] >= 0:
            total -= floats[levels + i] * work[sums + ints[parts + i]]
        for c in range(n_parents):
            total -= v[ints[slots + c]] * floats[values + i * n_parents + c]
        work[phi + i], work[b + i], work[by_phi + i] = total, sd * total, 0.0
    return lp - differences(at, phi, by_phi, work, ints, floats)


@compiled
def intrinsic_backward(at, x, grad, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to b on to u, the sds, and what phi follows."""
    units, sd, by_sd = ints[at + GROUP.units], work[ints[at + GROUP.factor_w]], 0.0
    order, pointers = ints[at + GROUP.order_at], ints[at + GROUP.earlier_pointers_at]
    rows, entries, logs = (
        ints[at + GROUP.earlier_at],
        ints[at + GROUP.earlier_weights_at],
        ints[at + GROUP.own_scales_at],
    )
    u, own, root, lower = (
        ints[at + GROUP.drawn_at],
        ints[at + GROUP.own_w],
        ints[at + GROUP.root_w],
        ints[at + GROUP.lower_w],
    )
    phi, d_b, by_phi, by_own = (
        ints[at + GROUP.z_w],
        ints[at + GROUP.d_b_w],
        ints[at + GROUP.pull_w],
        ints[at + GROUP.d_own_w],
    )
    parts, levels, sums = ints[at + GROUP.parts_at], ints[at + GROUP.levels_at], ints[at + GROUP.scratch_w]
    n_parts, variances = ints[at + GROUP.n_parts], ints[at + GROUP.sum_variances_at]
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    values, n = ints[at + GROUP.parent_values_at], ints[pointers + units]
    for p in range(n_parts):
        work[sums + p] = -work[sums + p] / floats[variances + p]
    for k in range(units):
        i = ints[order + k]
        by_sd += work[d_b + i] * work[phi + i]
        total = work[by_phi + i] + sd * work[d_b + i]
        for c in range(n_parents):
            dv[ints[slots + c]] -= total * floats[values + i * n_parents + c]
        work[by_own + k] = total
        if ints[parts + i] >= 0:
            work[sums + ints[parts + i]] -= floats[levels + i] * total
    work[ints[at + GROUP.d_factor_w]] += by_sd
    for k in range(units):
        if ints[parts + ints[order + k]] >= 0:
            work[by_own + k] += work[sums + ints[parts + ints[order + k]]]
    one, other = portion(at, 0, v, ints, floats), portion(at, 1, v, ints, floats)
    by_one, by_other = 0.0, 0.0
    for k in range(units):
        each, i = work[by_own + k], ints[order + k]
        through_one, through_other = 0.0, 0.0
        for t in range(ints[pointers + k], ints[pointers + k + 1]):
            w = work[own + ints[rows + t]]
            work[by_own + ints[rows + t]] -= work[lower + t] * each
            through_one += bend(entries + t + n, n, one, floats) * w
            through_other += bend(entries + t + 3 * n, n, other, floats) * w
        scaled = each * work[root + k]
        by_log = -0.5 * (1.0 + scaled * x[u + i])
        by_one += by_log * bend(logs + k + units, units, one, floats) - each * through_one
        by_other += by_log * bend(logs + k + 3 * units, units, other, floats) - each * through_other
        grad[u + i] += scaled
    dv[ints[ints[at + GROUP.led_at]]] += by_one * portion_slope(at, 0, v, ints, floats)
    dv[ints[ints[at + GROUP.led_at] + 1]] += by_other * portion_slope(at, 1, v, ints, floats)
