"""The elimination order of the effects of several groupings, and its cost: a symbolic factor.

In: which units share rows, and how many effects each has. Out: an `Elimination`: positions of all columns, the pattern
of the factor, how many multiplications one gradient takes. Not decided here: any number, or whether it is worth the
cost.

Units are nodes of a graph, joined if they share rows. Eliminating one joins all its neighbours, so that the order
determines how full the factor becomes; minimum degree takes nodes with the fewest neighbours first (George & Liu 1989,
SIAM Review 31). All effects of a unit are adjacent, and two joined units have all their entries.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.source.frozen import frozen

MOST_NODES = 20_000
MOST_JOINED = 300_000
"""Units, and pairs of units that share rows, beyond which no order is looked for."""


@frozen(eq=False)
class Elimination:
    """`first` (nodes,): where each node's columns begin in the order of elimination. The factor by columns: `rows`
    from `pointers[j]` to `pointers[j + 1]`, ascending, the diagonal first. `multiplications` for one factor with those
    entries of the inverse that lie in its pattern. The last columns are of `n_sums` sums of zero, each followed by
    one that it is of.
    """

    first: Ints
    pointers: Ints
    rows: Ints
    multiplications: int
    n_sums: int = 0

    @property
    def signs(self) -> Floats:
        """(columns,): of the pivots, -1 of sums."""
        found = np.ones(self.n)
        found[self.n - 2 * self.n_sums :: 2] = -1.0
        return found

    @property
    def n(self) -> int:
        """Columns."""
        return self.pointers.size - 1

    @property
    def before(self) -> tuple[Ints, Ints]:
        """By rows: of each entry left of the diagonal its place in the factor, and where each row's entries begin."""
        columns = np.repeat(np.arange(self.n), np.diff(self.pointers))
        places = np.flatnonzero(self.rows != columns)
        order = np.argsort(self.rows[places], kind="stable")
        counts = np.bincount(self.rows[places], minlength=self.n)
        return places[order].astype(np.int64), np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)

    def places(self, row: Ints, column: Ints) -> Ints:
        """Positions of entries (row, column), row >= column, in the factor. All have to be in its pattern."""
        key = np.repeat(np.arange(self.n), np.diff(self.pointers)) * self.n + self.rows
        return np.searchsorted(key, column * self.n + row).astype(np.int64)


def eliminate(sizes: Ints, one: Ints, other: Ints, most: float, sums: Sequence[Ints] = ()) -> Elimination | None:
    """Of nodes with so many columns each, joined `one` to `other`; None if it takes more than `most`
    multiplications.

    `sums`: of nodes with one column each, these add up to zero. A multiplier holds each sum, a further node: without
    the last of its nodes, the rest has a precision whatever the rows; that one comes after the multiplier.
    """
    nodes = len(sizes)
    if nodes > MOST_NODES or len(one) > MOST_JOINED:
        return None
    order = _minimum_degree(nodes, one, other)
    if sums:
        place = np.argsort(order)
        last = [int(own[np.argmax(place[own])]) for own in sums]
        ends = [node for k, own in enumerate(last) for node in (nodes + k, own)]
        order = np.concatenate([order[~np.isin(order, last)], ends])
        sizes = np.concatenate([sizes, np.ones(len(sums), dtype=np.int64)])
        one = np.concatenate([one, *(np.full(own.size, nodes + k) for k, own in enumerate(sums))])
        other = np.concatenate([other, *sums])
        nodes = len(sizes)
    position = np.empty(nodes, dtype=np.int64)
    position[order] = np.arange(nodes)
    low, high = np.minimum(position[one], position[other]), np.maximum(position[one], position[other])
    joined: list[list[Ints]] = [[] for _ in range(nodes)]
    by_low = np.argsort(low, kind="stable")
    for at, later in zip(*(a.tolist() for a in (low[by_low], high[by_low])), strict=True):
        if later != at:
            joined[at].append(np.array([later], dtype=np.int64))
    width = sizes[order]
    patterns: list[Ints] = []
    beyond, cost = np.zeros(nodes), 0.0
    for at in range(nodes):
        pattern = np.unique(np.concatenate(joined[at])) if joined[at] else np.zeros(0, dtype=np.int64)
        joined[at] = []
        patterns.append(pattern)
        beyond[at] = float(width[pattern].sum())
        if pattern.size:
            joined[int(pattern[0])].append(pattern[1:])
        # about: a column of `reach` entries takes half its square to factor
        reach = width[at] + beyond[at]
        cost += float(width[at]) * reach**2 / 2
        if cost > most:
            return None
    for at, pattern in enumerate(patterns):  # the inverse looks at all columns that a column reaches
        cost += float(width[at]) * float((width[pattern] * (beyond[pattern] + width[pattern])).sum()) * 2
        if cost > most:
            return None
    starts = np.concatenate([[0], np.cumsum(width)])
    rows, counts = [], []
    for at, pattern in enumerate(patterns):
        below = _spread(starts, width, pattern)
        for k in range(int(width[at])):
            own = np.arange(starts[at] + k, starts[at + 1])
            rows.append(np.concatenate([own, below]))
            counts.append(own.size + below.size)
    pointers = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Elimination(
        starts[:-1][position].astype(np.int64),
        pointers,
        np.concatenate(rows).astype(np.int64),
        int(cost),
        len(sums),
    )


def _spread(starts: Ints, width: Ints, nodes: Ints) -> Ints:
    """The columns of nodes."""
    own = width[nodes]
    within = np.arange(own.sum()) - np.repeat(np.cumsum(own) - own, own)
    return np.repeat(starts[nodes], own) + within


def _minimum_degree(nodes: int, one: Ints, other: Ints) -> Ints:
    """SuperLU's order, which it finds on the way to a factor."""
    from scipy import sparse  # type: ignore[import-untyped]
    from scipy.sparse.linalg import splu  # type: ignore[import-untyped]

    apart = one != other
    rows, columns = np.concatenate([one[apart], other[apart]]), np.concatenate([other[apart], one[apart]])
    graph = sparse.coo_matrix((np.full(rows.size, -1.0), (rows, columns)), shape=(nodes, nodes)).tocsc()
    graph.data[:] = -1.0
    matrix = (graph + sparse.diags(np.diff(graph.indptr) + 1.0)).tocsc()
    factor = splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True})
    return np.argsort(factor.perm_c).astype(np.int64)
