"""What a likelihood needs of responses, summed up over rows that share all their parameters.

In: responses, and which rows share a cell. Out: a number for each cell. Not decided here: which numbers (one module
each family), or which rows share a cell (backend/kernel/cells.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

import numpy as np

from hlmdsl.families.seen import Seen
from hlmdsl.formulas.arrays import Floats, Ints, Mask
from hlmdsl.source.frozen import frozen

Numbers = Mapping[str, Any]
"""A cell's statistics by name."""


@frozen(eq=False)
class Rows:
    """Responses (rows,), or (rows, levels) of levels in columns, and their trials, if there are some; `cell` (rows,) is
    which of `cells` each row is in. `weights` (rows,) are powers of the rows' likelihoods: what a row adds to a sum is
    multiplied by its weight. `seen` is what was observed of rows, if not all are known by their values (seen.py).
    `beside` (rows,) are data arguments by name, as the formula takes them, equal in all rows of a cell.
    """

    y: Floats
    trials: Floats | None
    cell: Ints
    cells: int
    weights: Floats | None = None
    seen: Seen | None = None
    beside: Mapping[str, Floats] = field(default_factory=dict)

    @classmethod
    def each(cls, y: Floats, trials: Floats | None = None) -> Rows:
        """Every row in a separate cell."""
        return cls(y, trials, np.arange(len(y)), len(y))

    def total(self, values: Floats) -> Floats:
        """(cells,) sums."""
        counted = values if self.weights is None else self.weights * values
        return np.bincount(self.cell, weights=counted, minlength=self.cells)

    def only(self, chosen: Mask) -> Rows:
        """Those of the rows that are `chosen` (rows,), in the same cells, of which some may have none."""
        trials, weights = (None if own is None else own[chosen] for own in (self.trials, self.weights))
        seen = None if self.seen is None else self.seen.at(chosen)
        beside = {name: own[chosen] for name, own in self.beside.items()}
        return Rows(self.y[chosen], trials, self.cell[chosen], self.cells, weights, seen, beside)

    @property
    def n(self) -> Floats:
        """(cells,) how many rows there are, or the sum of their weights."""
        return self.total(np.ones(len(self.y)))

    def shared(self, values: Floats) -> Floats:
        """(cells,) of values that are the same in all rows of a cell; 0 of a cell without rows."""
        out = np.zeros(self.cells)
        out[self.cell] = values
        return out

    def mean(self, values: Floats) -> Floats:
        """(cells,) means, computed relative to the first row, so that large numbers keep the digits in which rows
        differ; any number for a cell without rows.
        """
        first, n = (values[0] if values.size else 0.0), self.n
        return np.asarray(first + self.total(values - first) / np.where(n > 0, n, 1.0))

    def squares(self, values: Floats) -> Floats:
        """(cells,) sums of squares about the cell's mean."""
        return self.total((values - self.mean(values)[self.cell]) ** 2)


def of_trials(rows: Rows) -> Floats:
    """How many trials each row of a cell has."""
    assert rows.trials is not None
    return rows.shared(rows.trials)


TRIALS = "trials"
"""The statistic that this is."""


def equal(y: Floats) -> Floats:
    """For statistics that need rows of equal responses."""
    return y


def rows_of_level(level: int) -> Callable[[Rows], Floats]:
    """How many rows of each cell have this level, of responses coded by their levels."""

    def count(rows: Rows) -> Floats:
        return rows.total((rows.y == level).astype(float))

    return count


def total_of_level(level: int) -> Callable[[Rows], Floats]:
    """How much of each cell is of this level, of levels in columns."""
    return lambda rows: rows.total(rows.y[:, level])


def own_of_level(level: int) -> Callable[[Rows], Floats]:
    """The same for each row, if all rows of a cell are equal."""
    return lambda rows: rows.shared(rows.y[:, level])


def total_of_logs(level: int) -> Callable[[Rows], Floats]:
    """The logarithms of what rows of each cell have of this level, of shares in columns."""
    return lambda rows: rows.total(np.log(rows.y[:, level]))


@frozen(eq=False)
class Statistics:
    """Of cells, by name. If `add_up`, those of two merged cells are the sums, and the log density is linear in them.
    `alike` is what the responses in a cell must have in common, if anything. `moves` are the statistics that move with
    the main parameter of a location family.
    """

    of: Mapping[str, Callable[[Rows], Floats]]
    add_up: bool = True
    alike: Callable[[Floats], Floats] | None = None
    moves: tuple[str, ...] = ()

    @property
    def by_trials(self) -> bool:
        """Whether rows that share a cell have the same number of trials."""
        return self.alike is not None or TRIALS in self.of

    @property
    def are_separable(self) -> bool:
        """Whether terms of the parameters alone can be summed over fewer than all cells."""
        return self.add_up or self.alike is not None

    def at(self, rows: Rows) -> dict[str, Floats]:
        """All of them."""
        return {name: make(rows) for name, make in self.of.items()}
