"""The Gaussian likelihood with group effects integrated out, from cross products: its cost does not depend on the
number of rows.

In: coefficients and effects that are sampled, covariance factors of the effects that are not, sigma.
Out: log p(y | them) up to a constant, and its gradient. Not decided here: which groupings are integrated out (plan.py).

With b = Lambda z, z ~ N(0, I), integrating out one unit's effects is one step of elimination. From the unit's Gram
matrix G, of its own columns o and those of the groupings a that contain it, and c = Z'r,

    A = sigma^2 I + Lambda' G_oo Lambda,  Y = Lambda' [G_oa, c_o],
    [G_aa, c_a; c_a', r'r] decreases by Y' A^-1 Y,  the log determinant increases by log|A|,

and the results of all units of one parent add up to the parent's own G and c. One grouping is one level; nested
groupings are a chain of levels, innermost first; the gradient goes back through the same chain.
(Bates, Maechler, Bolker & Walker 2015, JSS 67(1), section 3, for the same elimination as a sparse Cholesky factor.)

If units are so far apart that r'r and what is subtracted from it agree in many digits, the innermost units are
whitened. With their own columns Z = Q R, r'r and the other cross products are those within units, that is, without Q'r
= t and Q'Z_a = E, and

    B = sigma^2 I + R Lambda Lambda' R',  Y = [E, t],  [G_aa, c_a; c_a', r'r] increases by sigma^2 Y' B^-1 Y:

sums of squares in place of differences. The fields of G_oo, G_oa and c_o then hold R, E and t.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.apart import apart_backward, eliminate_single, factored, solve_apart, substitute_single
from hlmdsl.backend.kernel.joint import joint_backward, joint_forward
from hlmdsl.backend.kernel.pairs import eliminate_pair, substitute_pair
from hlmdsl.backend.kernel.program import GAUSSIAN, GROUP, IN_X, LEVEL
from hlmdsl.backend.kernel.special import compiled

MANY_PAIRS = 250
"""Innermost units of two effects from which on they have code of their own (pairs.py)."""

MANY_APART = 3
"""Effects of a unit that do not correlate, from which on they are taken as apart.py does."""


@compiled
def gaussian(at, x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Log likelihood; adds its gradient to grad, dv, and the gradients with respect to b and covariance factors."""
    sigma = v[ints[at + GAUSSIAN.sigma_slot]]
    variance = sigma * sigma
    n = ints[at + GAUSSIAN.n_columns]
    xi, d_xi = ints[at + GAUSSIAN.xi_w], ints[at + GAUSSIAN.d_xi_w]
    gather(at, x, v, work, ints, floats)
    rss = floats[ints[at + GAUSSIAN.yy_at]]
    pointers, columns, values = (
        ints[at + GAUSSIAN.xx_pointers_at],
        ints[at + GAUSSIAN.xx_columns_at],
        ints[at + GAUSSIAN.xx_values_at],
    )
    for i in range(n):
        product = 0.0
        for k in range(ints[pointers + i], ints[pointers + i + 1]):
            product += floats[values + k] * work[xi + ints[columns + k]]
        xy = floats[ints[at + GAUSSIAN.xy_at] + i]
        rss += work[xi + i] * (product - 2.0 * xy)
        work[d_xi + i] = (xy - product) / variance
    n_levels, freedom, log_determinant = ints[at + GAUSSIAN.n_levels], floats[ints[at + GAUSSIAN.freedom_at]], 0.0
    if n_levels > 0:
        leaf_residuals(at, work, ints, floats)
    for level in range(n_levels):
        here = ints[at + GAUSSIAN.levels_at] + len(LEVEL) * level
        lost, gained = eliminate(here, level == 0, level == n_levels - 1, variance, at, work, ints, floats)
        rss -= lost
        log_determinant += gained
    joint = ints[at + GAUSSIAN.joint_at]
    if joint >= 0:
        lost, gained = joint_forward(joint, xi, variance, work, ints, floats)
        rss -= lost
        log_determinant += gained
    lp = -0.5 * (freedom * math.log(variance) + log_determinant + rss / variance)
    d_variance = 0.5 * (rss / variance - freedom) / variance
    for level in range(n_levels - 1, -1, -1):
        here = ints[at + GAUSSIAN.levels_at] + len(LEVEL) * level
        d_variance += substitute(here, level == 0, level == n_levels - 1, variance, at, work, ints, floats)
    if joint >= 0:
        d_variance += joint_backward(joint, d_xi, variance, work, ints, floats)
    dv[ints[at + GAUSSIAN.sigma_slot]] += 2.0 * sigma * d_variance
    if n_levels > 0:
        leaf_backward(at, work, ints, floats)
    scatter(at, grad, dv, work, ints)
    return lp


@compiled
def gather(at, x, v, work, ints, floats):  # type: ignore[no-untyped-def]
    """Coefficients, bounded ones relative to an origin, then effects of groupings that are sampled."""
    xi, p = ints[at + GAUSSIAN.xi_w], ints[at + GAUSSIAN.n_coefficients]
    for j in range(p):
        kind, where = (
            ints[ints[at + GAUSSIAN.coefficients_at] + 2 * j],
            ints[ints[at + GAUSSIAN.coefficients_at] + 2 * j + 1],
        )
        work[xi + j] = x[where] if kind == IN_X else v[where] - floats[ints[at + GAUSSIAN.origins_at] + j]
    position = xi + p
    for k in range(ints[at + GAUSSIAN.n_kept]):
        group = ints[ints[at + GAUSSIAN.kept_at] + k]
        for i in range(ints[group + GROUP.units] * ints[group + GROUP.effects]):
            work[position] = work[ints[group + GROUP.b_w] + i]
            position += 1


@compiled
def scatter(at, grad, dv, work, ints):  # type: ignore[no-untyped-def]
    """Add the gradient with respect to that vector to the gradients of its sources."""
    d_xi, p = ints[at + GAUSSIAN.d_xi_w], ints[at + GAUSSIAN.n_coefficients]
    for j in range(p):
        kind, where = (
            ints[ints[at + GAUSSIAN.coefficients_at] + 2 * j],
            ints[ints[at + GAUSSIAN.coefficients_at] + 2 * j + 1],
        )
        if kind == IN_X:
            grad[where] += work[d_xi + j]
        else:
            dv[where] += work[d_xi + j]
    position = d_xi + p
    for k in range(ints[at + GAUSSIAN.n_kept]):
        group = ints[ints[at + GAUSSIAN.kept_at] + k]
        for i in range(ints[group + GROUP.units] * ints[group + GROUP.effects]):
            work[ints[group + GROUP.d_b_w] + i] += work[position]
            position += 1


@compiled
def leaf_residuals(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """c = Z'y - Z'X xi of the innermost units."""
    here, xi = ints[at + GAUSSIAN.levels_at], ints[at + GAUSSIAN.xi_w]
    pointers, columns = ints[at + GAUSSIAN.leaf_x_pointers_at], ints[at + GAUSSIAN.leaf_x_columns_at]
    values, width = ints[at + GAUSSIAN.leaf_x_values_at], ints[here + LEVEL.effects] + ints[here + LEVEL.above]
    for u in range(ints[here + LEVEL.units]):
        first, end = ints[pointers + u], ints[pointers + u + 1]
        y, c = ints[at + GAUSSIAN.leaf_y_at] + u * width, ints[here + LEVEL.c_w] + u * width
        for i in range(0, width - 1, 2):  # two at a time: they have their columns in common
            one, other = floats[y + i], floats[y + i + 1]
            for k in range(first, end):
                coefficient = work[xi + ints[columns + k]]
                one -= floats[values + k * width + i] * coefficient
                other -= floats[values + k * width + i + 1] * coefficient
            work[c + i], work[c + i + 1] = one, other
        if width % 2 == 1:
            one = floats[y + width - 1]
            for k in range(first, end):
                one -= floats[values + k * width + width - 1] * work[xi + ints[columns + k]]
            work[c + width - 1] = one


@compiled
def leaf_backward(at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to c on to xi."""
    here, d_xi = ints[at + GAUSSIAN.levels_at], ints[at + GAUSSIAN.d_xi_w]
    pointers, columns = ints[at + GAUSSIAN.leaf_x_pointers_at], ints[at + GAUSSIAN.leaf_x_columns_at]
    values, width = ints[at + GAUSSIAN.leaf_x_values_at], ints[here + LEVEL.effects] + ints[here + LEVEL.above]
    for u in range(ints[here + LEVEL.units]):
        first, end, d_c = ints[pointers + u], ints[pointers + u + 1], ints[here + LEVEL.d_c_w] + u * width
        for i in range(0, width - 1, 2):
            one, other = work[d_c + i], work[d_c + i + 1]
            for k in range(first, end):
                to = d_xi + ints[columns + k]
                left = work[to] - floats[values + k * width + i] * one
                work[to] = left - floats[values + k * width + i + 1] * other
        if width % 2 == 1:
            one = work[d_c + width - 1]
            for k in range(first, end):
                work[d_xi + ints[columns + k]] -= floats[values + k * width + width - 1] * one


@compiled
def eliminate(here, is_leaf, is_top, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Integrate out the effects of one level; return what r'r loses and the log determinant gains."""
    q, above = ints[here + LEVEL.effects], ints[here + LEVEL.above]
    size, wide = q + above, above + 1
    factor = ints[ints[here + LEVEL.group] + GROUP.factor_w]
    gram = floats if is_leaf else work
    root = ints[here + LEVEL.scratch_w]
    y = root + q * q
    is_white = is_leaf and ints[at + GAUSSIAN.leaves_whitened] != 0
    if size == 1 and is_leaf and not is_white:
        return eliminate_single(here, ints[at + GAUSSIAN.leaf_gram_at], work[factor], variance, work, ints, floats)
    if size == 2 and q == 2 and is_leaf and not is_white and ints[here + LEVEL.units] >= MANY_PAIRS:
        return eliminate_pair(here, ints[at + GAUSSIAN.leaf_gram_at], factor, variance, work, ints, floats)
    sign = -variance if is_white else 1.0
    diagonal = ints[ints[here + LEVEL.group] + GROUP.apart] != 0
    apart = diagonal and is_leaf and not is_white and q >= MANY_APART
    lost, gained = 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        g = (ints[at + GAUSSIAN.leaf_gram_at] if is_leaf else ints[here + LEVEL.gram_w]) + u * size * size
        c = ints[here + LEVEL.c_w] + u * size
        inverse, solved = ints[here + LEVEL.inverse_w] + u * q * q, ints[here + LEVEL.solved_w] + u * q * wide
        count = ints[ints[here + LEVEL.counts_at] + u]
        if is_white:
            if count > 0:
                whitened(g, factor, root, y + q * wide, q, size, variance, work, floats)
        elif apart:
            if count > 0:
                gained += (
                    2.0 * count * factored(g, factor, root, inverse, y + q * wide, q, size, variance, work, floats)
                )
        elif count > 0:
            # A = sigma^2 I + Lambda' S Lambda, of which the lower triangle is used, in place of its factor
            half = y + q * wide
            for k in range(q):
                for j in range(k + 1):
                    total = 0.0
                    for m in range(j, j + 1 if diagonal else q):
                        total += gram[g + k * size + m] * work[factor + m * q + j]
                    work[half + k * q + j] = total
            for i in range(q):
                for j in range(i + 1):
                    total = variance if i == j else 0.0
                    for k in range(i, i + 1 if diagonal else q):
                        total += work[factor + k * q + i] * work[half + k * q + j]
                    work[root + i * q + j] = total
        if count > 0 and not apart:
            gained += 2.0 * count * cholesky(root, q, work)
            invert(root, inverse, q, work)
        for i in range(q):
            for j in range(wide):
                total = 0.0
                if is_white:
                    total = gram[g + i * size + q + j] if j < above else work[c + i]
                else:
                    for k in range(i, i + 1 if diagonal else q):
                        total += work[factor + k * q + i] * (gram[g + k * size + q + j] if j < above else work[c + k])
                work[y + i * wide + j] = total
        for i in range(q * wide):
            work[solved + i] = work[y + i]
        if apart:
            solve_apart(root, solved, q, wide, work)
        else:
            solve(root, solved, q, wide, work)
        for i in range(q):
            lost += sign * work[y + i * wide + above] * work[solved + i * wide + above]
        if not is_top:
            parent = ints[ints[here + LEVEL.parent_at] + u]
            next_level = here + len(LEVEL)
            to_gram, to_c = (
                ints[next_level + LEVEL.gram_w] + parent * above * above,
                ints[next_level + LEVEL.c_w] + parent * above,
            )
            for i in range(above):
                for j in range(wide):
                    left = gram[g + (q + i) * size + q + j] if j < above else work[c + q + i]
                    for k in range(q):
                        left -= sign * work[y + k * wide + i] * work[solved + k * wide + j]
                    if j < above:
                        work[to_gram + i * above + j] += left
                    else:
                        work[to_c + i] += left
    return lost, gained


@compiled
def substitute(here, is_leaf, is_top, variance, at, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient back through `eliminate`; return the part with respect to sigma^2.

    With Q the gradient with respect to [G_aa, c_a; c_a', r'r] after the step and F = A^-1 Y, the gradient with respect
    to A is F Q F' - A^-1/2, and with respect to Y it is -2 F Q. For whitened units, F Q is replaced by -sigma^2 F Q,
    and sigma^2 has the further part tr Y'F Q.
    """
    q, above = ints[here + LEVEL.effects], ints[here + LEVEL.above]
    size, wide = q + above, above + 1
    group = ints[here + LEVEL.group]
    factor, d_factor = ints[group + GROUP.factor_w], ints[group + GROUP.d_factor_w]
    gram = floats if is_leaf else work
    d_a = ints[here + LEVEL.scratch_w]
    d_y = d_a + q * q
    is_white = is_leaf and ints[at + GAUSSIAN.leaves_whitened] != 0
    if size == 1 and is_leaf and not is_white:
        gram_at = ints[at + GAUSSIAN.leaf_gram_at]
        return substitute_single(here, gram_at, work[factor], d_factor, variance, work, ints, floats)
    if size == 2 and q == 2 and is_leaf and not is_white and ints[here + LEVEL.units] >= MANY_PAIRS:
        gram_at = ints[at + GAUSSIAN.leaf_gram_at]
        return substitute_pair(here, gram_at, factor, d_factor, variance, work, ints, floats)
    sign = -variance if is_white else 1.0
    diagonal = ints[group + GROUP.apart] != 0
    apart = diagonal and is_leaf and not is_white and q >= MANY_APART
    d_variance, d_rss = 0.0, -0.5 / variance
    units, counts = ints[here + LEVEL.units], ints[here + LEVEL.counts_at]
    for u in range(units):
        g = (ints[at + GAUSSIAN.leaf_gram_at] if is_leaf else ints[here + LEVEL.gram_w]) + u * size * size
        c, d_c = ints[here + LEVEL.c_w] + u * size, ints[here + LEVEL.d_c_w] + u * size
        inverse, solved = ints[here + LEVEL.inverse_w] + u * q * q, ints[here + LEVEL.solved_w] + u * q * wide
        up_gram, up_c = 0, 0
        if not is_top:
            parent = ints[ints[here + LEVEL.parent_at] + u]
            next_level = here + len(LEVEL)
            up_gram = ints[next_level + LEVEL.d_gram_w] + parent * above * above
            up_c = ints[next_level + LEVEL.d_c_w] + parent * above
        for i in range(q):
            last = work[solved + i * wide + above]
            for j in range(above):
                total = 0.5 * last * work[up_c + j]
                for k in range(above):
                    total += work[solved + i * wide + k] * work[up_gram + k * above + j]
                work[d_y + i * wide + j] = -2.0 * sign * total
            total = last * d_rss
            for k in range(above):
                total += 0.5 * work[solved + i * wide + k] * work[up_c + k]
            work[d_y + i * wide + above] = -2.0 * sign * total
        count = ints[counts + u]
        if apart:
            scratch = d_y + q * wide
            d_variance += apart_backward(
                g, c, factor, d_factor, inverse, solved, d_y, d_c, scratch, q, above, count, variance, work, floats
            )
            for j in range(above):
                work[d_c + q + j] = work[up_c + j]
            continue
        for i in range(q):
            for j in range(q):
                # summed over the rows that share A
                total = -0.5 * count * work[inverse + i * q + j] if count > 0 else work[d_a + i * q + j]
                for k in range(wide):
                    total -= 0.5 * work[d_y + i * wide + k] * work[solved + j * wide + k]
                work[d_a + i * q + j] = total
            if is_white:
                continue
            for j in range(i + 1):
                total = 0.0
                for k in range(wide):
                    total += (gram[g + i * size + q + k] if k < above else work[c + i]) * work[d_y + j * wide + k]
                work[d_factor + i * q + j] += total
        if is_white:
            for i in range(q):
                for k in range(wide):
                    own = floats[g + i * size + q + k] if k < above else work[c + i]
                    d_variance += 0.5 * work[d_y + i * wide + k] * own / variance
                work[d_c + i] = work[d_y + i * wide + above]
            if u + 1 == units or ints[counts + u + 1] > 0:
                d_variance += whitened_backward(g, factor, d_factor, d_a, d_y + q * wide, q, size, work, floats)
            for j in range(above):
                work[d_c + q + j] = work[up_c + j]
            continue
        if u + 1 == units or ints[counts + u + 1] > 0:
            for i in range(q):
                d_variance += work[d_a + i * q + i]
                for k in range(q):
                    inner = 0.0
                    for m in range(k, k + 1 if diagonal else q):
                        inner += gram[g + i * size + m] * work[factor + m * q + k]
                    for j in range(i if diagonal else 0, i + 1):
                        work[d_factor + i * q + j] += 2.0 * inner * work[d_a + k * q + j]
        for i in range(q):
            total = 0.0
            for k in range(i + 1):
                total += work[factor + i * q + k] * work[d_y + k * wide + above]
            work[d_c + i] = total
        for j in range(above):
            work[d_c + q + j] = work[up_c + j]
        if not is_leaf:
            to = ints[here + LEVEL.d_gram_w] + u * size * size
            own_gram_gradient(to, factor, d_a, d_y, up_gram, q, above, diagonal, work)
    return d_variance


@compiled
def whitened(g, factor, root, m, q, size, variance, work, floats):  # type: ignore[no-untyped-def]
    """The lower triangle of B at `root`; R Lambda at `m`."""
    for i in range(q):
        for j in range(q):
            total = 0.0
            for k in range(j, q):
                total += floats[g + i * size + k] * work[factor + k * q + j]
            work[m + i * q + j] = total
    for i in range(q):
        for j in range(i + 1):
            total = variance if i == j else 0.0
            for k in range(q):
                total += work[m + i * q + k] * work[m + j * q + k]
            work[root + i * q + j] = total


@compiled
def whitened_backward(g, factor, d_factor, d_b, m, q, size, work, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient by B on to Lambda; return that by sigma^2. `m` is room for R Lambda."""
    d_variance = 0.0
    for i in range(q):
        d_variance += work[d_b + i * q + i]
        for j in range(q):
            total = 0.0
            for k in range(j, q):
                total += floats[g + i * size + k] * work[factor + k * q + j]
            work[m + i * q + j] = total
    for j in range(q):
        for k in range(q):
            total = 0.0
            for i in range(q):
                total += work[d_b + k * q + i] * work[m + i * q + j]
            for i in range(j, q):
                work[d_factor + i * q + j] += 2.0 * floats[g + k * size + i] * total
    return d_variance


@compiled
def own_gram_gradient(to, factor, d_a, d_y, up_gram, q, above, diagonal, work):  # type: ignore[no-untyped-def]
    """[Lambda dA Lambda', Lambda dY / 2; its transpose, the gradient from above]: the gradient with respect to a
    symmetric G.
    """
    size, wide = q + above, above + 1
    for i in range(q):
        for j in range(q):
            total = 0.0
            for k in range(i if diagonal else 0, i + 1):
                for m in range(j if diagonal else 0, j + 1):
                    total += work[factor + i * q + k] * work[d_a + k * q + m] * work[factor + j * q + m]
            work[to + i * size + j] = total
        for j in range(above):
            total = 0.0
            for k in range(i if diagonal else 0, i + 1):
                total += 0.5 * work[factor + i * q + k] * work[d_y + k * wide + j]
            work[to + i * size + q + j] = total
            work[to + (q + j) * size + i] = total
    for i in range(above):
        for j in range(above):
            work[to + (q + i) * size + q + j] = work[up_gram + i * above + j]


@compiled
def cholesky(root, q, work):  # type: ignore[no-untyped-def]
    """The Cholesky factor in place of the lower triangle; returns half the log determinant."""
    half = 0.0
    for i in range(q):
        for j in range(i + 1):
            total = work[root + i * q + j]
            for k in range(j):
                total -= work[root + i * q + k] * work[root + j * q + k]
            work[root + i * q + j] = math.sqrt(total) if i == j else total / work[root + j * q + j]
        half += math.log(work[root + i * q + i])
    return half


@compiled
def invert(root, to, q, work):  # type: ignore[no-untyped-def]
    """(L L')^-1: `solve` applied to the columns of I, skipping zeros."""
    for j in range(q):
        for i in range(q):
            total = 1.0 if i == j else 0.0
            for k in range(j, i):
                total -= work[root + i * q + k] * work[to + k * q + j]
            work[to + i * q + j] = total / work[root + i * q + i] if i >= j else 0.0
        for i in range(q - 1, -1, -1):
            total = work[to + i * q + j]
            for k in range(i + 1, q):
                total -= work[root + k * q + i] * work[to + k * q + j]
            work[to + i * q + j] = total / work[root + i * q + i]


@compiled
def solve(root, to, q, wide, work):  # type: ignore[no-untyped-def]
    """(L L')^-1 times the columns at `to`, in place."""
    for j in range(wide):
        for i in range(q):
            total = work[to + i * wide + j]
            for k in range(i):
                total -= work[root + i * q + k] * work[to + k * wide + j]
            work[to + i * wide + j] = total / work[root + i * q + i]
        for i in range(q - 1, -1, -1):
            total = work[to + i * wide + j]
            for k in range(i + 1, q):
                total -= work[root + k * q + i] * work[to + k * wide + j]
            work[to + i * wide + j] = total / work[root + i * q + i]
