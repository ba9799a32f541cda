"""Sampled deviations of regions with neighbours inside the kernel: b, and the gradient back.

In: x, slots and buffers. Out: b in the work space; later its gradient, passed on. Not decided here: the map
(design/neighbours.py), or what the rows tell about each region (information.py).

In the eigenvectors V of the map, V'b is independent with sds l = sd sqrt(rho d + 1 - rho). If the likelihood of b were
N(a, S^-1), z = V'b / l would be sampled as in effects.py, with V'SV for S. Of that matrix only the diagonal T is used,
which is all of it if rows are equally informative about every region. With M = 1 + l² T and g the entry of V'S a,

    z = (u + l g / sqrt(M)) / sqrt(M),

so that, as far as the likelihood is normal, u has the same distribution for every sd and every share of neighbours,
rho.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def regions_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute b; return the log density of u."""
    units, sd, rho, lp = ints[at + GROUP.units], work[ints[at + GROUP.factor_w]], v[ints[at + GROUP.rho]], 0.0
    information, pulls, values = (
        ints[at + GROUP.information_at],
        ints[at + GROUP.pull_at],
        ints[at + GROUP.parent_values_at],
    )
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    shares, weight, u = ints[at + GROUP.values_at], ints[at + GROUP.weight_w], ints[at + GROUP.drawn_at]
    pull, root, z, own = (
        ints[at + GROUP.pull_w],
        ints[at + GROUP.root_w],
        ints[at + GROUP.z_w],
        ints[at + GROUP.own_w],
    )
    for k in range(units):
        total = floats[pulls + k]
        for j in range(n_parents):
            total -= v[ints[slots + j]] * floats[values + k * n_parents + j]
        w = math.sqrt(rho * floats[shares + k] + (1.0 - rho))
        m = 1.0 + sd * sd * w * w * floats[information + k]
        r = math.sqrt(m)
        each = (x[u + k] + sd * w * total / r) / r
        lp -= 0.5 * each * each + 0.5 * math.log(m)
        work[pull + k], work[weight + k], work[root + k], work[z + k] = total, w, r, each
        work[own + k] = sd * w * each
    turn(at, work, ints, floats)
    return lp


@compiled
def turn(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """b = V V'b, as four independent sums at a time."""
    units, b, own, vectors = (
        ints[at + GROUP.units],
        ints[at + GROUP.b_w],
        ints[at + GROUP.own_w],
        ints[at + GROUP.vectors_at],
    )
    fours = units - units % 4
    for i in range(0, fours, 4):
        row, t0, t1, t2, t3 = vectors + i * units, 0.0, 0.0, 0.0, 0.0
        for k in range(units):
            each = work[own + k]
            t0 += floats[row + k] * each
            t1 += floats[row + units + k] * each
            t2 += floats[row + 2 * units + k] * each
            t3 += floats[row + 3 * units + k] * each
        work[b + i], work[b + i + 1], work[b + i + 2], work[b + i + 3] = t0, t1, t2, t3
    for i in range(fours, units):
        row, total = vectors + i * units, 0.0
        for k in range(units):
            total += floats[row + k] * work[own + k]
        work[b + i] = total


@compiled
def regions_backward(at, x, grad, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to b on to u, the sd, rho and the common effects."""
    units, sd, by_sd, by_rho = ints[at + GROUP.units], work[ints[at + GROUP.factor_w]], 0.0, 0.0
    d_b, by_own, vectors = ints[at + GROUP.d_b_w], ints[at + GROUP.d_own_w], ints[at + GROUP.vectors_at]
    information, values = ints[at + GROUP.information_at], ints[at + GROUP.parent_values_at]
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    shares, weight, u = ints[at + GROUP.values_at], ints[at + GROUP.weight_w], ints[at + GROUP.drawn_at]
    pull, root, z = ints[at + GROUP.pull_w], ints[at + GROUP.root_w], ints[at + GROUP.z_w]
    for k in range(units):
        work[by_own + k] = 0.0
    for i in range(units):
        d, row = work[d_b + i], vectors + i * units
        for k in range(units):
            work[by_own + k] += floats[row + k] * d
    for k in range(units):
        w, r, each, total = work[weight + k], work[root + k], work[z + k], work[pull + k]
        scale, known, inverse = sd * w, floats[information + k], 1.0 / r
        by_z = scale * work[by_own + k] - each
        grad[u + k] = by_z * inverse
        by_root = scale * known * inverse * inverse
        by_scale = work[by_own + k] * each - by_root
        by_scale += by_z * (x[u + k] * by_root * r + total - 2.0 * each * by_root * r * r) * inverse * inverse
        by_sd += by_scale * w
        by_rho += by_scale * sd * (floats[shares + k] - 1.0) / w
        for j in range(n_parents):
            dv[ints[slots + j]] -= by_z * scale * inverse * inverse * floats[values + k * n_parents + j]
    work[ints[at + GROUP.d_factor_w]] += by_sd
    dv[ints[at + GROUP.rho]] += 0.5 * by_rho
