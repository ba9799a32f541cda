"""Gaussian effects of any groupings integrated out together, by a sparse factor of their joint precision.

In: coefficients that are sampled, covariance factors, sigma. Out: what integrating out subtracts from r'r and adds to
the log determinant, and the gradient of both. Not decided here: which effects, in which order (elimination.py).

With b = Lambda z, z ~ N(0, P^-1), S = Z'Z and c = Z'r, the precision of z given the rows is M / sigma^2,

    M = sigma^2 P + Lambda' S Lambda = L L',
    r'r decreases by h' M^-1 h, h = Lambda' c,   the log determinant increases by log|M|.

P is I; or K^-1 for related units (its determinant is constant); or the precision of states in time, which is
tridiagonal and depends on phi: 1/s_k² + a_(k+1)²/s_(k+1)² on the diagonal and -a_k/s_k² beside it, where a_k is the
coefficient of the previous state and s_k² = 1 - a_k². Then log|M| decreases by log|P| = -sum log s².

Columns of units that share no rows and are not related have no entry in M, and the nonzero pattern of L is known in
advance. The gradient needs the entries of the inverse at the nonzeros of S, which are among those of L. These can be
computed from each other, from the last column to the first, without the rest of the inverse (Takahashi, Fagan & Chen
1973; Erisman & Tinney 1975, CACM 18; for the gradient: Smith 1995, JCGS 4).

If effects add up to zero, a Lagrange multiplier enforces this: P has a further row and column with the weights of the
sum. Then h'M^-1 h, the determinant and the inverse are those of effects constrained to that sum, and M = L D L' with D
= -1 at the multiplier, which is placed before the last of its effects: without that one, the precision of the others is
positive definite for any Lambda.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import BLOCK, GROUP, JOINT, NODE
from hlmdsl.backend.kernel.special import compiled


@compiled
def joint_forward(at, xi, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute c, L and s = M^-1 h; return h's and log|M|."""
    residuals(at, xi, work, ints, floats)
    gained = fill_prior(at, work, ints, floats)
    assemble(at, variance, work, ints, floats)
    log_determinant = factorise(at, work, ints, floats) + gained
    nodes, n_nodes = ints[at + JOINT.nodes_at], ints[at + JOINT.n_nodes]
    c, s = ints[at + JOINT.c_w], ints[at + JOINT.s_w]
    for i in range(ints[at + JOINT.n]):
        work[s + i] = 0.0
    for k in range(n_nodes):
        group, first = ints[nodes + len(NODE) * k + NODE.group], ints[nodes + len(NODE) * k + NODE.first]
        q, factor = ints[group + GROUP.effects], ints[group + GROUP.factor_w]
        for i in range(q):
            total = 0.0
            for m in range(i, q):
                total += work[factor + m * q + i] * work[c + first + m]
            work[s + first + i] = total
    lost = forward_solve(at, work, ints, floats)
    backward_solve(at, work, ints)
    return lost, log_determinant


@compiled
def residuals(at, xi, work, ints, floats):  # type: ignore[no-untyped-def]
    """c = Z'y - Z'X xi."""
    pointers, columns = ints[at + JOINT.w_pointers_at], ints[at + JOINT.w_columns_at]
    values, c, y = ints[at + JOINT.w_values_at], ints[at + JOINT.c_w], ints[at + JOINT.y_at]
    for i in range(ints[at + JOINT.n]):
        total = floats[y + i]
        for k in range(ints[pointers + i], ints[pointers + i + 1]):
            total -= floats[values + k] * work[xi + ints[columns + k]]
        work[c + i] = total


@compiled
def assemble(at, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """M in the places of L. Entries outside the blocks of S and of P are zero until they fill in."""
    pointers, lower = ints[at + JOINT.pointers_at], ints[at + JOINT.factor_w]
    n, blocks = ints[at + JOINT.n], ints[at + JOINT.blocks_at]
    for p in range(ints[pointers + n]):
        work[lower + p] = 0.0
    places, prior = ints[at + JOINT.prior_places_at], ints[at + JOINT.prior_w]
    for k in range(ints[at + JOINT.n_prior]):
        work[lower + ints[places + k]] = variance * work[prior + k]
    for k in range(ints[at + JOINT.n_blocks]):
        block = blocks + len(BLOCK) * k
        a, b = ints[block + BLOCK.row_group], ints[block + BLOCK.column_group]
        qa, qb = ints[a + GROUP.effects], ints[b + GROUP.effects]
        fa, fb = ints[a + GROUP.factor_w], ints[b + GROUP.factor_w]
        values, places = ints[block + BLOCK.values_at], ints[block + BLOCK.places_at]
        if qa == 1 and qb == 1:  # what most blocks are, without loops
            work[lower + ints[places]] += work[fa] * floats[values] * work[fb]
            continue
        is_diagonal = ints[block + BLOCK.row] == ints[block + BLOCK.column]
        for j in range(qb):
            to = lower + ints[places + j]
            for i in range(j if is_diagonal else 0, qa):
                total = 0.0
                for k1 in range(i, qa):
                    inner = 0.0
                    for k2 in range(j, qb):
                        inner += floats[values + k1 * qb + k2] * work[fb + k2 * qb + j]
                    total += work[fa + k1 * qa + i] * inner
                work[to + i] += total


@compiled
def fill_prior(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute the entries of P; return minus the part of log|P| that depends on phi."""
    gained, product, prior, values = 0.0, 1.0, ints[at + JOINT.prior_w], ints[at + JOINT.prior_at]
    groups, entries = ints[at + JOINT.prior_groups_at], ints[at + JOINT.prior_entries_at]
    for k in range(ints[at + JOINT.n_prior]):
        group = ints[groups + k]
        if group < 0:
            work[prior + k] = floats[values + k]
            continue
        n, kept, state = ints[group + GROUP.states], ints[group + GROUP.kept_w], ints[entries + k] >> 1
        a, s = work[kept + state], work[kept + n + state]
        if ints[entries + k] & 1 == 1:
            work[prior + k] = -a / (s * s)
            continue
        total = 1.0 / (s * s)
        product *= s
        if product < 1e-120:
            gained += 2.0 * math.log(product)
            product = 1.0
        if state + 1 < n:
            later = work[kept + state + 1] / work[kept + n + state + 1]
            total += later * later
        work[prior + k] = total
    return gained + 2.0 * math.log(product)


@compiled
def by_kept(group, entry, d, work, ints):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to an entry of P on to the coefficients a of previous states."""
    n, kept, d_kept = ints[group + GROUP.states], ints[group + GROUP.kept_w], ints[group + GROUP.d_kept_w]
    state = entry >> 1
    a, s = work[kept + state], work[kept + n + state]
    r = 1.0 / (s * s)
    if entry & 1 == 1:
        work[d_kept + state] -= d * (r + 2.0 * a * a * r * r)
        return
    # and of log|P|, once a state
    work[d_kept + state] += d * 2.0 * a * r * r + a * r
    if state + 1 < n:
        later, own = work[kept + state + 1], work[kept + n + state + 1]
        work[d_kept + state + 1] += d * 2.0 * later / (own * own * own * own)


@compiled
def factorise(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """L in place of M, column by column, each minus the contributions of previous columns; returns log|M|."""
    n, pointers, rows = ints[at + JOINT.n], ints[at + JOINT.pointers_at], ints[at + JOINT.rows_at]
    before, places = ints[at + JOINT.before_pointers_at], ints[at + JOINT.before_at]
    owners, signs = ints[at + JOINT.before_columns_at], ints[at + JOINT.signs_at]
    lower, column, log_determinant, pivots = ints[at + JOINT.factor_w], ints[at + JOINT.column_w], 0.0, 1.0
    for j in range(n):
        start, end = ints[pointers + j], ints[pointers + j + 1]
        for p in range(start, end):
            work[column + ints[rows + p]] = work[lower + p]
        for t in range(ints[before + j], ints[before + j + 1]):
            place = ints[places + t]
            own = work[lower + place] * floats[signs + ints[owners + t]]
            for p in range(place, ints[pointers + ints[owners + t] + 1]):
                work[column + ints[rows + p]] -= own * work[lower + p]
        sign = floats[signs + j]
        pivot = sign * work[column + j]
        if 1e-120 < pivots * pivot < 1e120:  # a logarithm of many at once
            pivots *= pivot
        else:
            log_determinant += math.log(pivots) + math.log(pivot)
            pivots = 1.0
        root = math.sqrt(pivot)
        scale = sign / root
        work[lower + start] = root
        for p in range(start + 1, end):
            work[lower + p] = work[column + ints[rows + p]] * scale
    return log_determinant + math.log(pivots)


@compiled
def forward_solve(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """D L^-1 s in place of s; returns its product with L^-1 s."""
    pointers, rows = ints[at + JOINT.pointers_at], ints[at + JOINT.rows_at]
    lower, s, square = ints[at + JOINT.factor_w], ints[at + JOINT.s_w], 0.0
    for j in range(ints[at + JOINT.n]):
        own = work[s + j] / work[lower + ints[pointers + j]]
        work[s + j] = floats[ints[at + JOINT.signs_at] + j] * own
        square += own * work[s + j]
        for p in range(ints[pointers + j] + 1, ints[pointers + j + 1]):
            work[s + ints[rows + p]] -= work[lower + p] * own
    return square


@compiled
def backward_solve(at, work, ints):  # type: ignore[no-untyped-def]
    """L'^-1 s in place of s."""
    pointers, rows = ints[at + JOINT.pointers_at], ints[at + JOINT.rows_at]
    lower, s = ints[at + JOINT.factor_w], ints[at + JOINT.s_w]
    for j in range(ints[at + JOINT.n] - 1, -1, -1):
        total = work[s + j]
        for p in range(ints[pointers + j] + 1, ints[pointers + j + 1]):
            total -= work[lower + p] * work[s + ints[rows + p]]
        work[s + j] = total / work[lower + ints[pointers + j]]


@compiled
def invert(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """The entries of M^-1 in the pattern of L."""
    n, pointers, rows = ints[at + JOINT.n], ints[at + JOINT.pointers_at], ints[at + JOINT.rows_at]
    lower, inverse = ints[at + JOINT.factor_w], ints[at + JOINT.inverse_w]
    column, own = ints[at + JOINT.column_w], ints[at + JOINT.own_w]
    for j in range(n - 1, -1, -1):
        start, end = ints[pointers + j], ints[pointers + j + 1]
        root = 1.0 / work[lower + start]
        for p in range(start + 1, end):
            work[own + ints[rows + p]] = work[lower + p] * root
            work[column + ints[rows + p]] = 0.0
        for p in range(start + 1, end):
            k = ints[rows + p]
            by_k, total = work[own + k], 0.0
            first, last = ints[pointers + k], ints[pointers + k + 1]
            for t in range(first + 1, last):
                entry, r = work[inverse + t], ints[rows + t]
                total += entry * work[own + r]
                work[column + r] += entry * by_k
            work[column + k] += total + work[inverse + first] * by_k
        diagonal = floats[ints[at + JOINT.signs_at] + j] * root * root
        for p in range(start + 1, end):
            r = ints[rows + p]
            work[inverse + p] = -work[column + r]
            diagonal += work[own + r] * work[column + r]
        for p in range(start + 1, end):
            work[own + ints[rows + p]] = 0.0
        work[inverse + start] = diagonal


@compiled
def joint_backward(at, d_xi, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradient of -(log|M| - h's / sigma^2)/2 with respect to covariance factors and xi; returns the part with
    respect to sigma^2, without that of the sigma^2 that h's is divided by, which the caller adds.

    With G = M^-1 + s s' / sigma^2, the gradient with respect to M is -G/2, hence with respect to sigma^2 it is -1/2
    times the sum of P * G, and with respect to Lambda it is c s' / sigma^2 - S Lambda G.
    """
    invert(at, work, ints, floats)
    n, trace, precision = ints[at + JOINT.n], 0.0, 1.0 / variance
    inverse, s, c = ints[at + JOINT.inverse_w], ints[at + JOINT.s_w], ints[at + JOINT.c_w]
    rows, own_columns, places = (
        ints[at + JOINT.prior_rows_at],
        ints[at + JOINT.prior_columns_at],
        ints[at + JOINT.prior_places_at],
    )
    prior, groups, entries = (
        ints[at + JOINT.prior_w],
        ints[at + JOINT.prior_groups_at],
        ints[at + JOINT.prior_entries_at],
    )
    for k in range(ints[at + JOINT.n_prior]):
        i, j = ints[rows + k], ints[own_columns + k]
        entry = work[inverse + ints[places + k]] + work[s + i] * work[s + j] * precision
        times = 1.0 if i == j else 2.0
        trace += times * work[prior + k] * entry
        group = ints[groups + k]
        if group >= 0:
            by_kept(group, ints[entries + k], -0.5 * variance * times * entry, work, ints)
    blocks, product = ints[at + JOINT.blocks_at], ints[at + JOINT.product_w]
    for k in range(ints[at + JOINT.n_blocks]):
        block = blocks + len(BLOCK) * k
        a, b = ints[block + BLOCK.row_group], ints[block + BLOCK.column_group]
        qa, qb = ints[a + GROUP.effects], ints[b + GROUP.effects]
        row, col = ints[block + BLOCK.row], ints[block + BLOCK.column]
        values, places, g = ints[block + BLOCK.values_at], ints[block + BLOCK.places_at], product
        is_diagonal = row == col
        if qa == 1 and qb == 1:
            entry = work[inverse + ints[places]] + work[s + row] * work[s + col] * precision
            by = floats[values] * entry
            work[ints[a + GROUP.d_factor_w]] -= by * work[ints[b + GROUP.factor_w]]
            if not is_diagonal:
                work[ints[b + GROUP.d_factor_w]] -= by * work[ints[a + GROUP.factor_w]]
            continue
        for j in range(qb):
            for i in range(j if is_diagonal else 0, qa):
                entry = work[inverse + ints[places + j] + i] + work[s + row + i] * work[s + col + j] * precision
                work[g + i * qb + j] = entry
                if is_diagonal:
                    work[g + j * qb + i] = entry
        by_factor(a, b, qa, qb, values, g, 0, work, ints, floats)
        if not is_diagonal:
            by_factor(b, a, qb, qa, values, g, 1, work, ints, floats)
    nodes, d_c = ints[at + JOINT.nodes_at], ints[at + JOINT.d_c_w]
    for k in range(ints[at + JOINT.n_nodes]):
        group, first = ints[nodes + len(NODE) * k + NODE.group], ints[nodes + len(NODE) * k + NODE.first]
        q, factor, d_factor = ints[group + GROUP.effects], ints[group + GROUP.factor_w], ints[group + GROUP.d_factor_w]
        for i in range(q):
            by_c = 0.0
            for j in range(i + 1):
                work[d_factor + i * q + j] += work[c + first + i] * work[s + first + j] * precision
                by_c += work[factor + i * q + j] * work[s + first + j]
            work[d_c + first + i] = by_c * precision
    columns, values = ints[at + JOINT.w_columns_at], ints[at + JOINT.w_values_at]
    pointers = ints[at + JOINT.w_pointers_at]
    for i in range(n):
        d = work[d_c + i]
        for k in range(ints[pointers + i], ints[pointers + i + 1]):
            work[d_xi + ints[columns + k]] -= floats[values + k] * d
    return -0.5 * trace


@compiled
def by_factor(a, b, qa, qb, values, g, turned, work, ints, floats):  # type: ignore[no-untyped-def]
    """Subtract S_ab Lambda_b G_ba from the gradient with respect to Lambda_a; with `turned`, the blocks are those of
    (b, a).
    """
    fb, d_fa = ints[b + GROUP.factor_w], ints[a + GROUP.d_factor_w]
    for m in range(qa):
        for k in range(qb):
            product = 0.0
            for k2 in range(k, qb):
                entry = floats[values + (k2 * qa + m if turned else m * qb + k2)]
                product += entry * work[fb + k2 * qb + k]
            for j in range(m + 1):
                work[d_fa + m * qa + j] -= product * work[g + (k * qa + j if turned else j * qb + k)]


@compiled
def joint_draw(at, xi, variance, noise, out, work, ints, floats):  # type: ignore[no-untyped-def]
    """b = Lambda z with z ~ N(s, sigma^2 M^-1), from standard normal `noise`, in the order of elimination."""
    joint_forward(at, xi, variance, work, ints, floats)
    n, s, c = ints[at + JOINT.n], ints[at + JOINT.s_w], ints[at + JOINT.c_w]
    for i in range(n):
        work[c + i] = work[s + i]
        work[s + i] = math.sqrt(variance) * noise[i]
    if ints[at + JOINT.n_sums] > 0:
        spread_noise(at, work, ints, floats)
        forward_solve(at, work, ints, floats)
    backward_solve(at, work, ints)
    nodes = ints[at + JOINT.nodes_at]
    for k in range(ints[at + JOINT.n_nodes]):
        group, first = ints[nodes + len(NODE) * k + NODE.group], ints[nodes + len(NODE) * k + NODE.first]
        q, factor = ints[group + GROUP.effects], ints[group + GROUP.factor_w]
        for i in range(q):
            total = 0.0
            for j in range(i + 1):
                total += work[factor + i * q + j] * (work[c + first + j] + work[s + first + j])
            out[first + i] = total


@compiled
def spread_noise(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """From noise with covariance I, in the place of s, noise with covariance M between effects, and 0 for the
    multipliers.

    Solving with it gives the covariance M^-1 M M^-1, which is that of effects with the given sums. L is a root of M
    except for the last columns, whose products D turns into differences; there the columns of effects are first added
    up.
    """
    n, n_sums, pointers, rows = (
        ints[at + JOINT.n],
        ints[at + JOINT.n_sums],
        ints[at + JOINT.pointers_at],
        ints[at + JOINT.rows_at],
    )
    lower, s, column, ends = (
        ints[at + JOINT.factor_w],
        ints[at + JOINT.s_w],
        ints[at + JOINT.column_w],
        ints[at + JOINT.ends_w],
    )
    first = n - 2 * n_sums
    for i in range(n):
        work[column + i] = 0.0
    for i in range(n_sums * n_sums):
        work[ends + i] = 0.0
    for j in range(first):
        for p in range(ints[pointers + j], ints[pointers + j + 1]):
            work[column + ints[rows + p]] += work[lower + p] * work[s + j]
    for j in range(first, n):
        sign = floats[ints[at + JOINT.signs_at] + j]
        for p in range(ints[pointers + j], ints[pointers + j + 1]):
            a = ints[rows + p] - first
            for t in range(ints[pointers + j], p + 1):
                b = ints[rows + t] - first
                if a % 2 == 1 and b % 2 == 1:
                    work[ends + (a // 2) * n_sums + b // 2] += sign * work[lower + p] * work[lower + t]
    for a in range(n_sums):
        for b in range(a + 1):
            total = work[ends + a * n_sums + b]
            for k in range(b):
                total -= work[ends + a * n_sums + k] * work[ends + b * n_sums + k]
            if a == b:
                total = math.sqrt(max(total, 0.0))
            elif work[ends + b * n_sums + b] > 0.0:
                total /= work[ends + b * n_sums + b]
            else:
                total = 0.0
            work[ends + a * n_sums + b] = total
            work[column + first + 2 * a + 1] += total * work[s + first + 2 * b + 1]
        work[column + first + 2 * a] = 0.0
    for i in range(n):
        work[s + i] = work[column + i]
        work[column + i] = 0.0
