"""Normal effects of units of one effect each: effects.py without loops over effects.

In and out: as there. The arithmetic is the same, in the same order, so that all bits are; a unit takes a third of the
time. Not decided here: anything else.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.outer_units import outer_of
from hlmdsl.backend.kernel.program import GROUP
from hlmdsl.backend.kernel.special import compiled


@compiled
def is_single(at, ints):  # type: ignore[no-untyped-def]
    """Whether a group has one normal effect, on which rows are equally informative whatever their spread is."""
    return ints[at + GROUP.effects] == 1 and ints[at + GROUP.tails] < 0 and ints[at + GROUP.follows] == 0


@compiled
def single_forward(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Fill b and z; return the log density of u."""
    drawn, information, pulls = ints[at + GROUP.drawn_at], ints[at + GROUP.information_at], ints[at + GROUP.pull_at]
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    values, n_within = ints[at + GROUP.parent_values_at], ints[at + GROUP.n_within]
    root_w, pull_w, shift_w = ints[at + GROUP.root_w], ints[at + GROUP.pull_w], ints[at + GROUP.shift_w]
    z_w, b_w = ints[at + GROUP.z_w], ints[at + GROUP.b_w]
    sd, lp = work[ints[at + GROUP.factor_w]], 0.0
    for g in range(ints[at + GROUP.units]):
        said = floats[information + g]
        root = math.sqrt(1.0 + sd * (said * sd))
        pull = floats[pulls + g]
        for c in range(n_parents):
            pull -= v[ints[slots + c]] * floats[values + g * n_parents + c]
        for n in range(n_within):
            outer, effects = outer_of(at, g, n, GROUP.b_w, ints)
            if ints[effects] >= 0:
                pull -= said * work[outer + ints[effects]]
        shift = sd * pull / root
        z = (shift + x[drawn + g]) / root
        lp -= math.log(root)
        lp -= 0.5 * z * z
        work[root_w + g], work[pull_w + g], work[shift_w + g] = root, pull, shift
        work[z_w + g], work[b_w + g] = z, sd * z
    return lp


@compiled
def single_backward(at, x, grad, dv, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to b on to u, the sd and the common effects."""
    drawn, information = ints[at + GROUP.drawn_at], ints[at + GROUP.information_at]
    n_parents, slots = ints[ints[at + GROUP.parent_pointers_at] + 1], ints[at + GROUP.parent_slots_at]
    values, n_within = ints[at + GROUP.parent_values_at], ints[at + GROUP.n_within]
    root_w, pull_w, shift_w = ints[at + GROUP.root_w], ints[at + GROUP.pull_w], ints[at + GROUP.shift_w]
    z_w, d_w = ints[at + GROUP.z_w], ints[at + GROUP.d_b_w]
    sd, d_sd = work[ints[at + GROUP.factor_w]], work[ints[at + GROUP.d_factor_w]]
    for g in range(ints[at + GROUP.units]):
        root, pull, shift, z, d = work[root_w + g], work[pull_w + g], work[shift_w + g], work[z_w + g], work[d_w + g]
        said = floats[information + g]
        d_sd += d * z
        by_u = (sd * d - z) / root
        grad[drawn + g] = by_u
        by_shift = by_u / root
        by_m = 0.5 * (-(x[drawn + g] + shift) * by_u - by_u * shift - 1.0) / root / root
        by_pull = sd * by_shift
        d_sd += pull * by_shift
        for c in range(n_parents):
            dv[ints[slots + c]] -= by_pull * floats[values + g * n_parents + c]
        for n in range(n_within):
            outer, effects = outer_of(at, g, n, GROUP.d_b_w, ints)
            if ints[effects] >= 0:
                work[outer + ints[effects]] -= by_pull * said
        d_sd += said * sd * (by_m + by_m)
    work[ints[at + GROUP.d_factor_w]] = d_sd
