"""Units that are the same are one unit: those whose own columns have the same Gram matrix are integrated out together.

In: cross products of innermost units. Out: fewer units with the same likelihood, and how many each stands for.
Not decided here: what is done with them (marginal.py).

With one grouping integrated out, a unit enters the likelihood by A = sigma^2 I + Lambda' G Lambda alone and, squared,
by c = Z'e - Z'W xi. Of the units of one G, A is the same, and the sum of c c' does not change when the rows of
[Z'W, Z'e], one row a unit, are turned by an orthogonal matrix: turned into echelon form, all but as many as their rank
are zero. A balanced design has rank 1 + q, whatever the number of its units.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel.crossproducts import CrossProducts, Sparse
from hlmdsl.backend.kernel.program import Floats, Ints

DIGITS = 40
"""Bits of a Gram matrix that have to agree: what sums in another order leave of them."""

NOTHING = 1e-13
"""What is left of a column, as a share of it, when it is nothing but rounding."""

MOST_WORK = 1_000_000_000
"""Multiplications for one class, beyond which it is left as it is: what a second is enough for."""

Entries = tuple[Ints, Ints, Floats]
"""Rows, columns and values of a sparse matrix."""


@dataclass(frozen=True, eq=False)
class Leaves:
    """Innermost units as the likelihood takes them. `counts`: how many units' covariances each row stands for, 0 where
    it goes with the row before, which has the same Gram matrix.
    """

    gram: Floats
    e: Floats
    w: Sparse
    counts: Ints


def merge_units(data: CrossProducts) -> Leaves:
    """Every class of at least two units in as few rows as it needs; the units of nested groupings as they are."""
    units, q = data.leaf_e.shape
    as_they_are = Leaves(data.leaf_gram, data.leaf_e, data.leaf_w, np.ones(units, dtype=np.int64))
    if data.level_parents or units < 2:
        return as_they_are
    order, starts = classes(data.leaf_gram)
    sizes = np.diff([*starts, units])
    if sizes.max() == 1:
        return as_they_are
    alone = order[starts[sizes == 1]]
    w, e = [_entries(data.leaf_w, alone, q)], [data.leaf_e[alone]]
    like, counts = [alone], [np.ones(len(alone), dtype=np.int64)]
    for start, size in zip(starts[sizes > 1], sizes[sizes > 1], strict=True):
        own = order[start : start + size]
        found, left = _merged(_entries(data.leaf_w, own, q), data.leaf_e[own], data.we.size)
        w.append(found)
        e.append(left)
        like.append(np.full(len(left), own[0]))
        counts.append(np.array([size, *[0] * (len(left) - 1)], dtype=np.int64))
    before = np.cumsum([0, *(q * len(c) for c in counts)])
    rows, columns, values = (np.concatenate(parts) for parts in zip(*w, strict=True))
    rows = rows + np.repeat(before[:-1], [len(own[0]) for own in w])
    in_order = np.argsort(rows, kind="stable")
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=before[-1]))]).astype(np.int64)
    return Leaves(
        data.leaf_gram[np.concatenate(like)],
        np.concatenate(e),
        Sparse(pointers, columns[in_order].astype(np.int64), values[in_order]),
        np.concatenate(counts),
    )


def _merged(w: Entries, e: Floats, n_columns: int) -> tuple[Entries, Floats]:
    """Z'W and Z'e of a class, (units, q), turned; as they are where nothing would be gained."""
    units, q = e.shape
    width = q * (n_columns + 1)
    if units * width * min(units, width) > MOST_WORK:
        return w, e
    rows, columns, values = w
    dense = np.zeros((units * q, n_columns))
    dense[rows, columns] = values
    wide = dense.reshape(units, q * n_columns)
    there = np.flatnonzero(wide.any(axis=0))
    turned = echelon(np.concatenate([wide[:, there], e], axis=1))
    if not len(turned):  # nothing but zeros: their covariance is still there
        turned = np.zeros((1, there.size + q))
    kept, left = turned[:, : there.size], turned[:, there.size :]
    at, where = np.nonzero(kept)
    if len(turned) * q * q + at.size >= units * q * q + values.size:
        return w, e
    return (at * q + there[where] // n_columns, there[where] % n_columns, kept[at, where]), left


def classes(gram: Floats) -> tuple[Ints, Ints]:
    """Units in an order in which those of the same Gram matrix stand together, and where each class starts."""
    diagonal = np.sqrt(np.diagonal(gram, axis1=1, axis2=2))
    small = np.abs(gram) <= NOTHING * diagonal[:, :, None] * diagonal[:, None, :]
    mantissa, exponent = np.frexp(np.where(small, 0.0, gram))
    rounded = np.ldexp(np.round(np.ldexp(mantissa, DIGITS)), exponent)
    lower = rounded[(slice(None), *np.tril_indices(gram.shape[1]))]
    order = np.lexsort(lower.T)
    differs = (lower[order[1:]] != lower[order[:-1]]).any(axis=1)
    return order.astype(np.int64), np.concatenate([[0], np.flatnonzero(differs) + 1]).astype(np.int64)


def _entries(matrix: Sparse, units: Ints, q: int) -> Entries:
    """Those of some units, `q` rows each, counted anew."""
    rows = (units[:, None] * q + np.arange(q)).ravel()
    lengths = matrix.pointers[rows + 1] - matrix.pointers[rows]
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    at = np.repeat(matrix.pointers[rows], lengths) + within
    return np.repeat(np.arange(rows.size), lengths), matrix.columns[at], matrix.values[at]


def echelon(a: Floats) -> Floats:
    """Q a for an orthogonal Q, by Householder reflections, each row beginning further right than the one above it.

    As many rows as `a` has rank: a column of which only rounding is left below the rows found so far begins none.
    """
    a = np.linalg.qr(a, mode="r") if len(a) > a.shape[1] else a.copy()
    norms = np.sqrt((a**2).sum(axis=0))
    row = 0
    for column in range(a.shape[1]):
        if row == len(a):
            break
        below = a[row:, column]
        length = np.sqrt(below @ below)
        if length <= NOTHING * norms[column]:
            a[row:, column] = 0.0
            continue
        v = below.copy()
        v[0] += np.copysign(length, v[0])
        a[row:] -= np.outer(v, (2.0 / (v @ v)) * (v @ a[row:]))
        a[row + 1 :, column] = 0.0
        row += 1
    return a[:row]
