"""The Cholesky factor of a sparse positive definite matrix, in an order in which it stays sparse.

In: a symmetric matrix. Out: its factor, solutions, the diagonal of its inverse. By SuperLU, which finds the order
(minimum degree) and, of a symmetric matrix whose diagonal it keeps, L and D L'.
Not decided here: what the matrix is of (neighbours.py, backend/kernel/intrinsic_roots.py).
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.relation import Positions
from hlmdsl.design.rows import Floats
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class SparseRoot:
    """Of A, with rows and columns in `order` (n,): A = L D L', L being unit lower triangular. By columns, of what is
    below the diagonal of L: `pointers` (n + 1,), `rows` and `values`; `diagonal` (n,) of D.
    """

    order: Positions
    pointers: Positions
    rows: Positions
    values: Floats
    diagonal: Floats

    @classmethod
    def of(cls, rows: Positions, columns: Positions, values: Floats, n: int) -> SparseRoot:
        """Of the matrix (n, n) with these entries, of which those at one place are added up."""
        from scipy import sparse  # type: ignore[import-untyped]
        from scipy.sparse.linalg import splu  # type: ignore[import-untyped]

        matrix = sparse.csc_matrix((values, (rows, columns)), shape=(n, n))
        found = splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options={"SymmetricMode": True})
        if not np.array_equal(found.perm_r, found.perm_c):
            raise InternalError("design", "a matrix that was to be positive definite is not")
        lower = sparse.tril(found.L, k=-1, format="csc")
        lower.sort_indices()
        return cls(
            np.argsort(found.perm_c).astype(np.int64),
            lower.indptr.astype(np.int64),
            lower.indices.astype(np.int64),
            lower.data,
            found.U.diagonal(),
        )

    @property
    def n(self) -> int:
        return len(self.order)

    @cached_property
    def _lower(self) -> Any:
        from scipy import sparse

        below = sparse.csc_matrix((self.values, self.rows, self.pointers), shape=(self.n, self.n))
        return (below + sparse.identity(self.n, format="csc")).tocsc()

    @cached_property
    def _upper(self) -> Any:
        return self._lower.T.tocsr()

    def solve(self, right: Floats) -> Floats:
        """A^-1 times (n, columns)."""
        return self.spread(self.pulled(right))

    def spread(self, noise: Floats) -> Floats:
        """(n, draws) with the covariance A^-1, of independent values: R^-1 times these, A = R'R."""
        from scipy.sparse.linalg import spsolve_triangular

        out = np.empty_like(noise)
        scaled = noise[self.order] / np.sqrt(self.diagonal)[:, None]
        out[self.order] = spsolve_triangular(self._upper, scaled, lower=False, unit_diagonal=True)
        return out

    def gathered(self, values: Floats) -> Floats:
        """The inverse of `spread`: R times (n, draws)."""
        out = np.empty_like(values)
        out[self.order] = np.sqrt(self.diagonal)[:, None] * (self._upper @ values[self.order])
        return out

    def pulled(self, values: Floats) -> Floats:
        """R^-1' times (n, draws)."""
        from scipy.sparse.linalg import spsolve_triangular

        out = np.empty_like(values)
        found = spsolve_triangular(self._lower, values[self.order], lower=True, unit_diagonal=True)
        out[self.order] = found / np.sqrt(self.diagonal)[:, None]
        return out

    def variances(self) -> Floats:
        """(n,): the diagonal of A^-1, from the last column of L to the first (Takahashi, Fagan & Chin 1973).

        Of the inverse Z, z_sj = -Z_ss l_sj, s being where column j of L is not zero. What that takes of Z is part of
        what the first of s, the parent of j, has been given, with itself: so each column keeps that as a dense matrix
        until its children are through.
        """
        found, at = np.empty(self.n), self.pointers.tolist()
        kept: dict[int, tuple[Positions, Floats]] = {}
        children = np.zeros(self.n, dtype=np.int64)
        has_parent = np.diff(self.pointers) > 0
        np.add.at(children, self.rows[self.pointers[:-1][has_parent]], 1)
        for j in range(self.n - 1, -1, -1):
            below, own = self.rows[at[j] : at[j + 1]], self.values[at[j] : at[j + 1]]
            block = np.empty((below.size + 1, below.size + 1))
            block[0, 0] = 1.0 / self.diagonal[j]
            if below.size:
                parent = int(below[0])
                members, theirs = kept[parent]
                place = np.searchsorted(members, below)
                block[1:, 1:] = theirs[np.ix_(place, place)]
                block[1:, 0] = block[0, 1:] = -block[1:, 1:] @ own
                block[0, 0] -= own @ block[1:, 0]
                children[parent] -= 1
                if not children[parent]:
                    del kept[parent]
            if children[j]:
                kept[j] = np.concatenate([[j], below]), block
            found[self.order[j]] = block[0, 0]
        return found
