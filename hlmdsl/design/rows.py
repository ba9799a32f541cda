"""Rows of predictors: what the encoder turns into design columns, whether they were observed or made up as probes.

In: made by encode.py from a table, or by `Schema.rows` from points. Out: read by coded.py.
Not decided here: where the values come from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.source.frozen import frozen

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.integer[Any]]

CODE = np.int32
"""Positions among labels take four bytes a row; a product of two of them does not fit there."""

PIECE = 1 << 20
"""Rows at a time, in steps that need extra memory."""

PointValues = Mapping[str, str | float]
"""A point: a level's name per factor, a number in the column's own units per covariate."""


Entries = tuple[tuple[Ints, Floats | None], ...]
"""Of each row a unit (n,) and its weight (n,), None if all are 1; several such pairs if a row has several units."""


@frozen(eq=False)
class Members:
    """The units (n, m) that each row has of one grouping, and their weights (n, m); a unit may be there twice."""

    units: Ints
    weights: Floats

    @property
    def entries(self) -> Entries:
        """By member."""
        return tuple((self.units[:, k], self.weights[:, k]) for k in range(self.units.shape[1]))

    @cached_property
    def squared(self) -> Floats:
        """(n,): the sum of the squares of what each distinct unit weighs: of a sum of independent deviations of
        variance 1, the variance.
        """
        found = np.zeros(len(self.units))
        for j, k in product(range(self.units.shape[1]), repeat=2):
            found += self.weights[:, j] * self.weights[:, k] * (self.units[:, j] == self.units[:, k])
        return found

    def at(self, part: slice | Ints) -> Members:
        """Of some of the rows."""
        return Members(self.units[part], self.weights[part])


def entries_at(entries: Entries, rows: slice | Ints) -> Entries:
    """Those of some rows."""
    return tuple((index[rows], None if weights is None else weights[rows]) for index, weights in entries)


def of_units(values: Floats, entries: Entries) -> Floats:
    """(n, ...): of values by unit (units, ...) those of each row's unit, or their weighted sum over its units."""
    if len(entries) == 1 and entries[0][1] is None:
        return values[entries[0][0]]
    found = np.zeros((len(entries[0][0]), *values.shape[1:]))
    for index, weights in entries:
        own = values[index]
        found += own if weights is None else own * weights.reshape(-1, *(1,) * (values.ndim - 1))
    return found


@frozen(eq=False)
class Rows:
    """`levels[factor]` (n,) positions into the factor's levels; `numbers[covariate]` (n,) raw column values.

    `units[grouping]` (n,) positions into the grouping's units, where each row has one; `members[grouping]` the units
    of each row where it has several. Points, which stand for any unit, have none.
    """

    n: int
    levels: Mapping[str, Ints]
    numbers: Mapping[str, Floats]
    units: Mapping[str, Ints] = field(default_factory=dict)
    members: Mapping[str, Members] = field(default_factory=dict)

    def has_units(self, grouping: str) -> bool:
        """Whether the rows have units."""
        return grouping in self.units or grouping in self.members

    def entries(self, grouping: str) -> Entries:
        """The units of every row."""
        return self.members[grouping].entries if grouping in self.members else ((self.units[grouping], None),)
