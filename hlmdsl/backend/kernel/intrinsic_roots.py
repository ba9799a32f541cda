"""Coordinates of what neighbours share on a large map, in NumPy (intrinsic.py has the same inside the kernel).

In: the map, and what the rows say of each region. Out: phi from coordinates, and back. Not decided here: what the rows
say (retune.py), or the density.

What a region has by itself has the sd t, and what it shares with its neighbours, a phi. If the rows say S of the region
they say a^2 S / (1 + t^2 S) of phi, whatever its own is, and the precision of phi, that of its differences being c Q,
is about c Q + that: it has a sparse factor. Another one at each a and t would take most of the time. So the factor of
the pilot's median is taken, and others on both sides of it: a triangular matrix with positive numbers on the
diagonal is the factor of something, so that none of this has to be exact.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.sparse_root import SparseRoot
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

LEAST = 1e-6
"""Of the precision of a region given its neighbours, that is added to it: a part of the map may have no rows."""


@frozen(eq=False)
class IntrinsicRoot:
    """Of a map: what the rows say of each region, `said` (regions,), and the `middles` of a and t."""

    neighbours: Neighbours
    said: Floats
    middles: Floats

    def _at(self, a: float, t: float) -> SparseRoot:
        rows, columns, values = self.neighbours.precision
        n, values = len(self.neighbours.labels), values.copy()
        values[:n] += a**2 * self.said / (1.0 + t**2 * self.said) + LEAST * values[:n]
        return SparseRoot.of(rows, columns, values, n)

    @cached_property
    def root(self) -> SparseRoot:
        """In the middle."""
        return self._at(*self.middles)

    @cached_property
    def changes(self) -> tuple[SparseRoot, ...]:
        """Of the entries of L and of log D, which is in the place of D: what is added for each portion and its square.

        Parabolas through the middle and where an sd is half and twice that.
        """
        found = []
        for along in np.eye(2, dtype=bool):
            low, high = (self._at(*np.where(along, side * self.middles, self.middles)) for side in (0.5, 2.0))
            if not (np.array_equal(low.rows, self.root.rows) and np.array_equal(high.rows, self.root.rows)):
                raise InternalError("backend", "two factors of one map are empty in different places")
            pairs = [
                (below - middle, above - middle)
                for below, middle, above in (
                    (low.values, self.root.values, high.values),
                    (np.log(low.diagonal), np.log(self.root.diagonal), np.log(high.diagonal)),
                )
            ]
            # portions are -0.3 and 0.3 there
            slopes, squares = zip(*(((h - d) / 0.6, (h + d) / 0.18) for d, h in pairs), strict=True)
            found += [replace(self.root, values=v, diagonal=d) for v, d in (slopes, squares)]
        return tuple(found)

    @cached_property
    def parts(self) -> Ints:
        """(regions,): the number of the connected part that each is in, among those of more than one region, or -1."""
        found = np.full(len(self.neighbours.labels), -1, dtype=np.int64)
        for k, at in enumerate(self.neighbours.sums):
            found[at] = k
        return found

    @cached_property
    def _sums(self) -> tuple[Floats, Floats]:
        whole = self.root.solve(np.ones((len(self.parts), 1)))[:, 0]  # parts are apart, so it is each one's own
        variances = np.bincount(self.parts + 1, whole, minlength=int(self.parts.max()) + 2)
        return np.where(self.parts >= 0, whole / variances[self.parts + 1], 0.0), variances[1:]

    @property
    def levels(self) -> Floats:
        """(regions,): k, 0 of a region without neighbours."""
        return self._sums[0]

    @property
    def variances(self) -> Floats:
        """(parts,): of the sums of w."""
        return self._sums[1]

    def mean(self, pulled: Floats) -> Floats:
        """(regions,): of phi in the middle, if the rows pull at each region by this, S times where they have it."""
        a, t = self.middles
        w = self.root.solve((a * pulled / (1.0 + t**2 * self.said))[:, None])[:, 0]
        sums = np.bincount(self.parts + 1, w, minlength=int(self.parts.max()) + 2)
        return np.asarray(w - self.levels * sums[self.parts + 1])

    def portions(self, sds: Floats) -> Floats:
        """(draws, 2), of a and t (draws, 2)."""
        return np.asarray(sds**2 / (sds**2 + self.middles**2) - 0.5)

    def spread(self, u: Floats, portions: Floats) -> Floats:
        """w - k sum(w), (regions, draws)."""
        root, by = self.root, _powers(portions)
        entries = np.stack([own.values for own in (root, *self.changes)])
        logs = np.log(root.diagonal)[:, None] + sum(
            np.multiply.outer(own.diagonal, part) for own, part in zip(self.changes, by, strict=True)
        )
        w, at = u[root.order] * np.exp(-0.5 * logs), root.pointers.tolist()
        for k in range(root.n - 1, -1, -1):
            here = slice(at[k], at[k + 1])
            if at[k] < at[k + 1]:
                first, *rest = entries[:, here] @ w[root.rows[here]]
                w[k] -= first + sum(own * part for own, part in zip(rest, by, strict=True))
        found = np.empty_like(w)
        found[root.order] = w
        sums = np.zeros((int(self.parts.max()) + 2, found.shape[1]))
        np.add.at(sums, self.parts + 1, found)
        return np.asarray(found - self.levels[:, None] * sums[self.parts + 1])

    def gathered(self, phi: Floats, portions: Floats) -> Floats:
        """The coordinates u of phi (regions, draws) for which w adds up to zero."""
        ordered, by = phi[self.root.order], _powers(portions)
        total, logs = ordered + self._times(self.root, ordered), np.log(self.root.diagonal)[:, None]
        for own, part in zip(self.changes, by, strict=True):
            total = total + part * self._times(own, ordered)
            logs = logs + np.multiply.outer(own.diagonal, part)
        out = np.empty_like(phi)
        out[self.root.order] = np.exp(0.5 * logs) * total
        return out

    def _times(self, own: SparseRoot, values: Floats) -> Any:
        """The transpose of what is below the diagonal, times (regions, draws)."""
        from scipy.sparse import csc_array  # type: ignore[import-untyped]

        return csc_array((own.values, own.rows, own.pointers), shape=(own.n, own.n)).T @ values


def _powers(portions: Floats) -> Floats:
    """(4, draws): each portion and its square."""
    return np.concatenate([[own, own**2] for own in portions.T])
