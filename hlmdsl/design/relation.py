"""The known relation of the units of a grouping: a covariance K, as a recursion over the units.

In: a file's contents, read by read_relation.py. Out: deviations with this covariance from independent ones, and back;
the precision K^-1. Not decided here: how large deviations are, which is a parameter.

With L the Cholesky factor of K in some order of the units, b = L u of independent u. Solved for b, each unit is a sum
of units before it, with weights, and of something that is its own:

    b_i = scale_i u_i + sum_j weight_ij b_j.

Of animals the weights are a half for each parent, and the scale is the sd of what is drawn at random of the parents'
genes (Henderson 1976, Biometrics 32; Quaas 1976). So K^-1 is sum r_i r_i', r_i = (e_i - sum_j weight_ij e_j) / scale_i,
and as empty as the recursion is.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.model.variables import Relation as By
from hlmdsl.source.frozen import frozen

Positions = np.ndarray[tuple[int], np.dtype[np.int64]]

WHOLE = 2_000
"""Units up to which the factor is made as one matrix, for speed."""


@frozen(eq=False)
class Relation:
    """`labels` of all units of the file. `order` has their positions, `scales` (units,) and the terms `earlier` and
    `weights` from `pointers[k]` to `pointers[k + 1]` are those of the k-th in order. `diagonal` of K, by label.
    """

    by: By
    labels: tuple[str, ...]
    order: Positions
    pointers: Positions
    earlier: Positions
    weights: Floats
    scales: Floats
    diagonal: Floats

    @property
    def numbers(self) -> tuple[Floats, ...]:
        """All that is not a position."""
        return self.weights, self.scales, self.diagonal

    @property
    def arrays(self) -> tuple[Positions | Floats, ...]:
        """Everything about them except the labels."""
        return self.order, self.earlier, *self.numbers

    @property
    def tells_units_apart(self) -> bool:
        """Whether rows of one unit carry information on others."""
        return self.earlier.size > 0

    @property
    def has_unit_diagonal(self) -> bool:
        """Whether every unit's sd is that of the grouping."""
        return bool((np.abs(self.diagonal - 1.0) < 1e-9).all())

    def correlated(self, own: Floats) -> Floats:
        """(units, ...) with the covariance K, of independent values."""
        if len(self.labels) <= WHOLE < 50 * own.size:
            return np.asarray(np.tensordot(self.factor, own, axes=1))
        return self._recursion(own)

    def _recursion(self, own: Floats) -> Floats:
        out = np.empty_like(own)
        for k, i in enumerate(self.order.tolist()):
            at = slice(self.pointers[k], self.pointers[k + 1])
            out[i] = self.scales[k] * own[i] + np.tensordot(self.weights[at], out[self.earlier[at]], axes=1)
        return out

    def independent(self, values: Floats) -> Floats:
        """The inverse of `correlated`."""
        out = np.empty_like(values)
        for k, i in enumerate(self.order.tolist()):
            at = slice(self.pointers[k], self.pointers[k + 1])
            shared = np.tensordot(self.weights[at], values[self.earlier[at]], axes=1)
            out[i] = (values[i] - shared) / self.scales[k]
        return out

    @cached_property
    def factor(self) -> Floats:
        """(units, units): L, whose rows and columns are units in the order of their labels."""
        return self._recursion(np.eye(len(self.labels)))

    @cached_property
    def precision(self) -> tuple[Positions, Positions, Floats]:
        """Rows, columns and values of the entries of K^-1 that are not zero, on both sides of the diagonal."""
        from scipy import sparse  # type: ignore[import-untyped]

        n = len(self.labels)
        k = np.repeat(np.arange(n), np.diff(self.pointers))
        rows = np.concatenate([np.arange(n), k])
        columns = np.concatenate([self.order, self.earlier])
        values = np.concatenate([1.0 / self.scales, -self.weights / self.scales[k]])
        root = sparse.csr_matrix((values, (rows, columns)), shape=(n, n))
        found = (root.T @ root).tocoo()
        return found.row.astype(np.int64), found.col.astype(np.int64), found.data
