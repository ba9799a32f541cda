"""Sparse matrices by rows, as the compiled density reads them.

In: entries. Out: a Sparse. Not decided here: anything of a model.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.source.frozen import frozen

Entries = tuple[Ints, Ints, Floats]
"""Rows, columns and values."""


@frozen(eq=False)
class Sparse:
    """A sparse matrix by rows. `values` (entries,)."""

    pointers: Ints
    columns: Ints
    values: Floats

    @property
    def rows(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(self.pointers.size - 1), np.diff(self.pointers))

    def times(self, vector: Floats) -> Floats:
        """The matrix times a vector."""
        return np.bincount(self.rows, weights=self.values * vector[self.columns], minlength=self.pointers.size - 1)

    def transposed_times(self, vector: Floats, n_columns: int) -> Floats:
        """Its transpose times a vector."""
        return np.bincount(self.columns, weights=self.values * vector[self.rows], minlength=n_columns)

    def dense(self, n_columns: int) -> Floats:
        out = np.zeros((self.pointers.size - 1, n_columns))
        out[self.rows, self.columns] = self.values
        return out

    def within(self, rows: slice, columns: slice) -> Entries:
        """Those of a range of rows and of columns, which are counted from their starts."""
        own = self.rows
        at = (own >= rows.start) & (own < rows.stop) & (self.columns >= columns.start) & (self.columns < columns.stop)
        return own[at] - rows.start, self.columns[at] - columns.start, self.values[at]

    def entries(self, rows: Ints) -> Entries:
        """Those of some rows, renumbered."""
        lengths = self.pointers[rows + 1] - self.pointers[rows]
        within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        at = np.repeat(self.pointers[rows], lengths) + within
        return np.repeat(np.arange(rows.size), lengths), self.columns[at], self.values[at]

    def in_blocks(self, height: int) -> Sparse:
        """So many rows at a time as one: each column that any of them has, with the values (entries, height) of all."""
        blocks, offset = self.rows // height, self.columns.max(initial=0) + 1
        there, where = np.unique(blocks * offset + self.columns, return_inverse=True)
        values = np.zeros((there.size, height))
        np.add.at(values, (where, self.rows % height), self.values)
        ends = np.cumsum(np.bincount(there // offset, minlength=(self.pointers.size - 1) // height))
        return Sparse(np.concatenate([[0], ends]).astype(np.int64), there % offset, values)


def by_rows(entries: list[Entries], n_rows: int) -> Sparse:
    """Entries in any order."""
    rows, columns, values = (np.concatenate(parts) for parts in zip(*entries, strict=True))
    order = np.lexsort((columns, rows))
    pointers = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=n_rows))])
    return Sparse(pointers.astype(np.int64), columns[order].astype(np.int64), values[order])
