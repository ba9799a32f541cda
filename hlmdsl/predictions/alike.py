"""In: rows to predict at. Out: those that differ in something that a prediction depends on, each once.

A table of a million rows seldom has a million different ones: what is expected of rows that are alike is the same.
Not decided here: what is predicted.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from hlmdsl.design.rows import Ints
from hlmdsl.predictions.new_rows import NewRows


def alike(rows: NewRows, groupings: Sequence[str]) -> tuple[Ints, Ints] | None:
    """The rows (k,) that are the first of their kind, and the place of each row among these (n,). Of units only those
    of the `groupings` that are named tell rows apart. None if more than half of the rows differ.
    """
    where = rows.where
    named = (name for name in groupings if where.rows.has_units(name))
    units = (column for name in named for column, _ in where.rows.entries(name))  # weights are among the numbers
    columns: list[Any] = [*units, *where.rows.levels.values(), *where.rows.numbers.values(), *where.arguments.values()]
    place, k = np.zeros(rows.n, dtype=np.int64), min(rows.n, 1)
    for column in columns:
        own, codes = np.unique(column, return_inverse=True)
        kinds, place = np.unique(place * len(own) + codes, return_inverse=True)
        k = len(kinds)
        if 2 * k > rows.n:
            return None
    first = np.empty(k, dtype=np.int64)
    first[place[::-1]] = np.arange(rows.n)[::-1]
    return first, place.astype(np.int64)
