"""Units of one effect, or of many that do not correlate, integrated out: what marginal.py does, in fewer steps.

In: Gram matrices S of units' own columns, sds, sigma^2. Out: of many effects the factor of A = sigma^2 I + Lambda S
Lambda and what a gradient needs of A^-1; of one all of its part. Not decided here: which units these are (marginal.py).

With Lambda of sds alone, Lambda S Lambda A^-1 = I - sigma^2 A^-1: the gradient of log|A| by an sd is (1 - sigma^2 a)
2 / sd, a being the entry of A^-1 on the diagonal, and no other is needed. Near sd = 0 digits cancel there, but
coordinates change an sd in proportion to itself, so that its gradient is multiplied by it.

A = R'R, by rows, so that the innermost loops add to neighbours in memory and none waits for the one before.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.program import LEVEL
from hlmdsl.backend.kernel.special import compiled

LARGE, SMALL = 1e100, 1e-100
"""Between these a product is kept, of which one logarithm is taken: it takes as long as ten multiplications."""


@compiled
def factored(g, factor, root, inverse, scratch, q, size, variance, work, floats):  # type: ignore[no-untyped-def]
    """R, its diagonal as reciprocals, at `root`; the diagonal of A^-1 at `inverse`; returns half of log|A|."""
    half = 0.0
    for i in range(q):
        work[scratch + i] = work[factor + i * q + i]
    for i in range(q):
        sd = work[scratch + i]
        for j in range(i, q):
            work[root + i * q + j] = sd * floats[g + i * size + j] * work[scratch + j]
        work[root + i * q + i] += variance
    for k in range(q):
        row = root + k * q
        half += 0.5 * math.log(work[row + k])
        work[row + k] = 1.0 / math.sqrt(work[row + k])
        for j in range(k + 1, q):
            work[row + j] *= work[row + k]
        for i in range(k + 1, q):
            entry, below = work[row + i], root + i * q
            for j in range(i, q):
                work[below + j] -= entry * work[row + j]
    for i in range(q):
        for j in range(i, q):
            work[scratch + j] = 1.0 if j == i else 0.0
        total = 0.0
        for k in range(i, q):
            row = root + k * q
            entry = work[scratch + k] * work[row + k]
            total += entry * entry
            for j in range(k + 1, q):
                work[scratch + j] -= entry * work[row + j]
        work[inverse + i] = total
    return half


@compiled
def solve_apart(root, to, q, wide, work):  # type: ignore[no-untyped-def]
    """A^-1 times the columns at `to`, in place."""
    for k in range(q):
        for j in range(wide):
            work[to + k * wide + j] *= work[root + k * q + k]
        for i in range(k + 1, q):
            entry = work[root + k * q + i]
            for j in range(wide):
                work[to + i * wide + j] -= entry * work[to + k * wide + j]
    for k in range(q - 1, -1, -1):
        for j in range(wide):
            work[to + k * wide + j] *= work[root + k * q + k]
        for i in range(k):
            entry = work[root + i * q + k]
            for j in range(wide):
                work[to + i * wide + j] -= entry * work[to + k * wide + j]


@compiled
def apart_backward(g, c, factor, d_factor, inverse, solved, d_y, d_c, scratch, q, above, count, variance, work, floats):  # type: ignore[no-untyped-def]
    """The gradients by sds and by c; returns that by sigma^2. `count` is how many units' |A| a row stands for."""
    size, wide, d_variance = q + above, above + 1, 0.0
    for i in range(q):
        sd = work[factor + i * q + i]
        d_variance -= 0.5 * count * work[inverse + i]
        total = 0.0
        for k in range(wide):
            total += (floats[g + i * size + q + k] if k < above else work[c + i]) * work[d_y + i * wide + k]
            d_variance -= 0.5 * work[d_y + i * wide + k] * work[solved + i * wide + k]
        if sd != 0.0:
            total -= count * (1.0 - variance * work[inverse + i]) / sd
        work[d_factor + i * q + i] += total
        work[d_c + i] = sd * work[d_y + i * wide + above]
    for k in range(wide):
        for i in range(q):
            work[scratch + i] = 0.0
        for j in range(q):
            entry, row = work[factor + j * q + j] * work[d_y + j * wide + k], g + j * size
            for i in range(q):
                work[scratch + i] += entry * floats[row + i]
        for i in range(q):
            work[d_factor + i * q + i] -= work[scratch + i] * work[solved + i * wide + k]
    return d_variance


@compiled
def eliminate_single(here, gram, sd, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """Of units with one effect and none above: what r'r loses and the log determinant gains."""
    counts, c = ints[here + LEVEL.counts_at], ints[here + LEVEL.c_w]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
    lost, gained, product, one = 0.0, 0.0, 1.0, 1.0
    for u in range(ints[here + LEVEL.units]):
        count = ints[counts + u]
        if count > 0:
            a = variance + sd * sd * floats[gram + u]
            one = 1.0 / a
            if count == 1 and SMALL < a < LARGE:
                product *= a
                if not SMALL < product < LARGE:
                    gained += math.log(product)
                    product = 1.0
            else:
                gained += count * math.log(a)
        work[inverse + u] = one
        work[solved + u] = sd * work[c + u] * one
        lost += sd * work[c + u] * work[solved + u]
    return lost, gained + math.log(product)


@compiled
def substitute_single(here, gram, sd, d_factor, variance, work, ints, floats):  # type: ignore[no-untyped-def]
    """The gradients by the sd and by c; returns that by sigma^2."""
    counts, c, d_c = ints[here + LEVEL.counts_at], ints[here + LEVEL.c_w], ints[here + LEVEL.d_c_w]
    inverse, solved = ints[here + LEVEL.inverse_w], ints[here + LEVEL.solved_w]
    d_sd, d_variance = 0.0, 0.0
    for u in range(ints[here + LEVEL.units]):
        by_y = work[solved + u] / variance
        by_a = -0.5 * (ints[counts + u] * work[inverse + u] + by_y * work[solved + u])
        d_sd += work[c + u] * by_y + 2.0 * sd * floats[gram + u] * by_a
        d_variance += by_a
        work[d_c + u] = sd * by_y
    work[d_factor] += d_sd
    return d_variance
