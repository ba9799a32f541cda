"""In: a column of a table. Out: what it holds, as numbers and as labels, for some of its rows.

Not decided here: what the column is in a model (roles.py).
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt

from hlmdsl.design.columns import Column, Unusable
from hlmdsl.design.levels import sort_labels
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.source.frozen import frozen

Holds = Literal["numbers", "texts", "dates", "mixed", "nothing", "other"]

MOSTLY = 0.5
"""The part of a column's cells that are numbers beyond which the rest are slips rather than labels."""

_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})( .*)?|\d{1,2}:\d{2}(:\d{2}.*)?"
)


@frozen(eq=False)
class Seen:
    """`codes` (n,) are positions in `labels`, -1 where a cell is missing; `values` (n,) are NaN there, and everywhere
    unless the column holds numbers. `in_order`: the table itself declares an order of the labels. `odd` are some of the
    exceptional cells.
    """

    name: str
    holds: Holds
    labels: tuple[str, ...]
    codes: Ints
    values: Floats
    in_order: bool = False
    odd: tuple[str, ...] = ()

    @property
    def is_there(self) -> npt.NDArray[np.bool_]:
        return self.codes >= 0

    @cached_property
    def rows(self) -> Ints:
        """Rows of each label."""
        return np.bincount(self.codes[self.is_there], minlength=len(self.labels))

    @property
    def is_whole(self) -> bool:
        there = self.values[self.is_there]
        return self.holds == "numbers" and bool((there == np.round(there)).all())

    @property
    def low(self) -> float:
        return float(np.nanmin(self.values))

    @property
    def high(self) -> float:
        return float(np.nanmax(self.values))

    def take(self, rows: npt.NDArray[np.bool_]) -> Seen:
        """Some of the rows, and the labels that these have."""
        codes = self.codes[rows]
        there = np.unique(codes[codes >= 0])
        where = np.full(len(self.labels) + 1, -1)
        where[there] = np.arange(len(there))
        return replace(
            self, labels=tuple(self.labels[i] for i in there.tolist()), codes=where[codes], values=self.values[rows]
        )


def seen(name: str, column: Column | Unusable) -> Seen:
    """What a column holds."""
    if isinstance(column, Unusable):
        nothing = np.full(column.n, np.nan)
        return Seen(name, "other", (), np.full(column.n, -1), nothing, odd=(column.holds,))
    cells = column.cells.without_missing()
    labels = sort_labels(cells)
    at = {label: i for i, label in enumerate(labels)}
    where = np.array([*(at[label] for label in cells.labels), -1], dtype=np.intp)
    codes = where[cells.codes]
    blank = np.full(len(codes), np.nan)
    if not labels:
        return Seen(name, "nothing", labels, codes, blank)
    if cells.in_category_order or cells.is_unordered:
        return Seen(name, "texts", labels, codes, blank, cells.in_category_order)
    numbers = column.numbers
    unreadable = numbers.unreadable & (codes >= 0)
    if not unreadable.any():
        values = np.where(codes >= 0, numbers.values, np.nan)
        codes = np.where(np.isfinite(values), codes, -1)
        return Seen(name, "numbers", labels, codes, np.where(np.isfinite(values), values, np.nan))
    if all(_DATE.fullmatch(label.strip()) for label in labels):
        return Seen(name, "dates", labels, codes, blank)
    read = [label for label in labels if _is_number(label)]
    if len(read) > max(MOSTLY * len(labels), 3) and unreadable.sum() < MOSTLY * (codes >= 0).sum():
        odd = tuple(label for label in labels if not _is_number(label))
        return Seen(name, "mixed", labels, codes, blank, odd=odd)
    return Seen(name, "texts", labels, codes, blank)


def _is_number(label: str) -> bool:
    try:
        float(label)
    except ValueError:
        return False
    return True
