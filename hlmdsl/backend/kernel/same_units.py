"""Units that are the same are one unit: those whose own columns have the same Gram matrix are integrated out together.

In: Gram matrices, Z'e and Z'W of units. Out: fewer units with the same likelihood, and how many each stands for.
Not decided here: what is done with them (marginal.py).

With one grouping integrated out, a unit enters the likelihood by A = sigma^2 I + Lambda' G Lambda alone and, squared,
by c = Z'e - Z'W xi. Of the units of one G, A is the same, and the sum of c c' does not change when the rows of [Z'W,
Z'e], one row a unit, are turned by an orthogonal matrix: turned into echelon form, all but as many as their rank are
zero. If W is also the same for all units, as in a balanced design, the rank is 1 + q at most, whatever the number of
units. The same means the same in every bit: two slopes may differ only in the last ones. Of whitened units B is the
same if R is, and all else holds of Q'W and Q'e.

Independent effects of one sd, as the wiggles of a spline, are as good turned by any orthogonal matrix: turned into the
eigenvectors of G, a unit of q effects is q units of one, G being its eigenvalues. A gradient then takes q
multiplications in place of their cube.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.sparse import Entries, Sparse, by_rows
from hlmdsl.source.frozen import frozen

NOTHING = 64 * float(np.finfo(float).eps)
"""What is left of a column, as a share of it, when it is nothing but rounding."""

MOST_WORK = 300_000_000
"""Multiplications for all classes together: what a second is enough for. Classes beyond that stay as they are."""

LITTLE_WORK = 100_000


@frozen(eq=False)
class Leaves:
    """Innermost units as the likelihood takes them. `counts`: how many units' covariances each row represents, 0 if it
    belongs to the row before, which has the same Gram matrix.
    """

    gram: Floats
    e: Floats
    w: Sparse
    counts: Ints


@frozen(eq=False)
class Spectra:
    """Directions in which rows say of each effect by itself: `values` (units, q) are the eigenvalues of their Gram
    matrix, or of whitened units, of which R stands for it, the singular values of R. `turn` (units, q, q) is what Z'e
    and Z'W are multiplied by, `back` makes effects of what is found there.
    """

    values: Floats
    turn: Floats
    back: Floats

    @classmethod
    def of(cls, gram: Floats, is_whitened: bool = False) -> Spectra:
        """Of Gram matrices (units, q, q), or of R."""
        if is_whitened:
            turn, values, back = np.linalg.svd(gram)
            return cls(values, turn, np.swapaxes(back, 1, 2))
        values, turn = np.linalg.eigh(gram)
        return cls(np.maximum(values, 0.0), turn, turn)

    def turned(self, rows: Floats) -> Floats:
        """Z'e (draws, units, q), turned."""
        return np.moveaxis(np.moveaxis(rows, 1, 0) @ self.turn, 0, 1)

    def turned_back(self, rows: Floats) -> Floats:
        """Effects (draws, units, q)."""
        return np.moveaxis(np.moveaxis(rows, 1, 0) @ np.swapaxes(self.back, 1, 2), 0, 1)

    def effect_by_effect(self, e: Floats, w: Sparse, n_columns: int) -> tuple[Floats, Floats, Sparse]:
        """G, Z'e and Z'W of more units, of one effect each."""
        units, q = e.shape
        there = w.rows
        pairs, where = np.unique(there // q * n_columns + w.columns, return_inverse=True)
        wide = np.zeros((pairs.size, q))
        wide[where, there % q] = w.values
        unit, column = np.divmod(pairs, max(n_columns, 1))
        turned = (wide[:, None, :] @ self.turn[unit])[:, 0]
        rows = unit[:, None] * q + np.arange(q)
        flat = by_rows([(rows.ravel(), np.repeat(column, q), turned.ravel())], units * q)
        return self.values.reshape(-1, 1, 1), self.turned(e[None])[0].reshape(-1, 1), flat


def one_by_one(gram: Floats, e: Floats, w: Sparse) -> Leaves:
    """Units as they are."""
    return Leaves(gram, e, w, np.ones(len(gram), dtype=np.int64))


def merged(gram: Floats, e: Floats, w: Sparse, n_columns: int, is_whitened: bool = False) -> Leaves:
    """Every class of at least two units in as few rows as it needs. `gram` (units, q, q), or R of whitened units, `e`
    (units, q), `w` q rows a unit.
    """
    units, q = e.shape
    if units < 2:
        return one_by_one(gram, e, w)
    order, starts = _classes(np.swapaxes(gram, 1, 2) if is_whitened else gram)
    sizes = np.diff(np.append(starts, units))
    if not (sizes > 1).any():
        return one_by_one(gram, e, w)
    alone = order[starts[sizes == 1]]
    found_w, found_e = [_entries(w, alone, q)], [e[alone]]
    like, counts, budget = [alone], [np.ones(len(alone), dtype=np.int64)], MOST_WORK
    for start, size in zip(starts[sizes > 1], sizes[sizes > 1], strict=True):
        own = order[start : start + size]
        class_w, class_e, work = _turned(_entries(w, own, q), e[own], n_columns, budget)
        budget -= work
        found_w.append(class_w)
        found_e.append(class_e)
        like.append(np.full(len(class_e), own[0]))
        counts.append(np.array([size, *[0] * (len(class_e) - 1)], dtype=np.int64))
    before = np.cumsum([0, *(q * len(c) for c in counts)])
    entries = [(rows + first, columns, values) for (rows, columns, values), first in zip(found_w, before, strict=False)]
    return Leaves(
        gram[np.concatenate(like)], np.concatenate(found_e), by_rows(entries, int(before[-1])), np.concatenate(counts)
    )


def _turned(w: Entries, e: Floats, n_columns: int, budget: int) -> tuple[Entries, Floats, int]:
    """Z'W and Z'e (units, q) of a class, turned, and the work; as they are where little would be gained."""
    units, q = e.shape
    rows, columns, values = w
    there, where = np.unique(rows % q * n_columns + columns, return_inverse=True)
    width = there.size + q
    work = units * width * min(units, width)
    if work > budget or (width >= units and work > LITTLE_WORK):  # wide ones have a full rank, as a rule
        return w, e, 0
    wide = np.zeros((units, width))
    wide[rows // q, where] = values
    wide[:, there.size :] = e
    turned = echelon(wide)
    if not len(turned):  # nothing but zeros: their covariance is still there
        turned = np.zeros((1, width))
    at, place = np.nonzero(turned[:, : there.size])
    if len(turned) * q * q + at.size >= units * q * q + values.size:
        return w, e, work
    kept = (at * q + there[place] // n_columns, there[place] % n_columns, turned[at, place])
    return kept, turned[:, there.size :], work


def _classes(gram: Floats) -> tuple[Ints, Ints]:
    """Units in an order in which those with the same lower triangle are adjacent, and where each class starts."""
    lower = gram[(slice(None), *np.tril_indices(gram.shape[1]))]
    order = np.lexsort(lower.T)
    differs = (lower[order[1:]] != lower[order[:-1]]).any(axis=1)
    return order.astype(np.int64), np.append(0, np.flatnonzero(differs) + 1).astype(np.int64)


def _entries(matrix: Sparse, units: Ints, q: int) -> Entries:
    return matrix.entries((units[:, None] * q + np.arange(q)).ravel())


def echelon(a: Floats) -> Floats:
    """Q a for an orthogonal Q, by Householder reflections, each row beginning further right than the one above it.

    As many rows as `a` has rank: a column of which only rounding is left below the rows found so far begins none.
    """
    size = np.abs(a).max(axis=0, initial=0.0)
    size[size == 0] = 1.0
    a = a / size  # columns alike in size: squares of very large ones are no numbers
    a = np.linalg.qr(a, mode="r") if len(a) > a.shape[1] else a
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
        if below[1:].any():
            v = below.copy()
            v[0] += np.copysign(length, v[0])
            a[row:] -= np.outer(v, (2.0 / (v @ v)) * (v @ a[row:]))
            a[row + 1 :, column] = 0.0
        row += 1
    return np.asarray(a[:row] * size)
