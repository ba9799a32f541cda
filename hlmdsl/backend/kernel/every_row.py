"""Effects of which each row has all, as those of one curve: its part of a predictor.

In: effects, and the distinct rows of their columns. Out: their part of the predictor of every cell; later its gradient.
Cells at the same place of the curve have the same row, which is computed once. Not decided here: which effects these
are (pack_rows.py).
"""

from __future__ import annotations

from hlmdsl.backend.kernel.program import GROUP, PART
from hlmdsl.backend.kernel.special import compiled, summing


@summing
def product(n, work, one, floats, other):  # type: ignore[no-untyped-def]
    """The sum of n products."""
    total = 0.0
    for j in range(n):
        total += work[one + j] * floats[other + j]
    return total


@compiled
def add_rows(part, eta, n, work, ints, floats):  # type: ignore[no-untyped-def]
    """Add to the predictor of every cell what its row times the effects is."""
    span, b = ints[part + PART.span], ints[ints[part + PART.group] + GROUP.b_w]
    z, index, row = ints[part + PART.design_at], ints[part + PART.index_at], ints[part + PART.row_w]
    for r in range(ints[part + PART.rows]):
        work[row + r] = product(span, work, b, floats, z + span * r)
    for i in range(n):
        work[eta + i] += work[row + ints[index + i]]


@compiled
def add_rows_backward(part, eta, n, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient with respect to the predictor on to the effects."""
    span, d_b = ints[part + PART.span], ints[ints[part + PART.group] + GROUP.d_b_w]
    z, index, row = ints[part + PART.design_at], ints[part + PART.index_at], ints[part + PART.row_w]
    for r in range(ints[part + PART.rows]):
        work[row + r] = 0.0
    for i in range(n):
        work[row + ints[index + i]] += work[eta + i]
    for r in range(ints[part + PART.rows]):
        d = work[row + r]
        for j in range(span):
            work[d_b + j] += d * floats[z + span * r + j]
