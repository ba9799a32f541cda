"""In: the cells of one column, from a file or a data frame. Out: the same column read as labels, or as numbers.

Not decided here: which of the two a model wants (the spec says), or whether a level named `NA` is declared.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rows import CODE, PIECE, Floats, Ints

Mask = npt.NDArray[np.bool_]

MISSING_TOKENS = frozenset({"", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None"})
"""What a text file holds where there is no value. A declared level of that name is a value all the same."""

BLANK = frozenset({""})
"""A data frame marks missing cells itself, so there `NA` may be Namibia; an empty text is nothing in either."""

LARGEST = 1e100
"""Beyond this, squares and sums of squares stop being finite; nothing that is measured comes near."""

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\Z|[+-]?inf(?:inity)?\Z", re.IGNORECASE | re.ASCII)
_PLAIN = re.compile(r"[0-9eE+.\-\n]*")
_TRUTH = {"true": 1.0, "false": 0.0}


def recoded(where: npt.NDArray[Any], codes: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """`where[codes]`, of the type of `where`, without a copy of all codes as wider numbers on the way.

    The codes themselves where nothing changes.
    """
    if where.dtype == codes.dtype and np.array_equal(where, np.arange(len(where))):
        return codes
    out = np.empty(len(codes), dtype=where.dtype)
    for start in range(0, len(codes), PIECE):
        out[start : start + PIECE] = where[codes[start : start + PIECE]]
    return out


@dataclass(frozen=True, eq=False)
class Cells:
    """A column as labels: `codes` (n,) are positions in `labels`, -1 where the table itself marks a missing cell.

    `missing_words` are labels that mean a missing cell unless they are declared. `in_category_order`: the labels stand
    in the order of the column's categories, which then is the order of its levels.
    """

    labels: tuple[str, ...]
    codes: Ints
    missing_words: frozenset[str] = frozenset()
    in_category_order: bool = False

    @cached_property
    def counts(self) -> dict[str, int]:
        """Rows per label."""
        counted = np.zeros(len(self.labels) + 1, dtype=np.int64)
        for start in range(0, len(self.codes), PIECE):
            counted += np.bincount(self.codes[start : start + PIECE] + 1, minlength=len(counted))
        return dict(zip(self.labels, counted[1:].tolist(), strict=True))

    def without_missing(self, declared: Collection[str] = ()) -> Cells:
        """The same cells, missing words that are not declared as -1, and only labels that have rows."""
        counts = self.counts
        kept = [i for i, t in enumerate(self.labels) if counts[t] and (t in declared or not self._is_missing(t))]
        if len(kept) == len(self.labels):
            return self
        where = np.full(len(self.labels) + 1, -1, dtype=CODE)
        where[kept] = np.arange(len(kept))
        labels = tuple(self.labels[i] for i in kept)
        return Cells(labels, recoded(where, self.codes), frozenset(), self.in_category_order)

    def take(self, rows: Mask) -> Cells:
        """Some of the rows."""
        return Cells(self.labels, self.codes[rows], self.missing_words, self.in_category_order)

    def _is_missing(self, label: str) -> bool:
        return label.strip() in self.missing_words


@dataclass(frozen=True, eq=False)
class Numbers:
    """A column as numbers: NaN where the cell is missing or unreadable; `unreadable` (n,) marks the latter."""

    values: Floats
    unreadable: Mask


class Column(Protocol):
    """What a table holds under a name."""

    @property
    def n(self) -> int: ...

    @property
    def cells(self) -> Cells: ...

    @property
    def numbers(self) -> Numbers: ...


@dataclass(frozen=True, eq=False)
class TextColumn:
    """Cells that came as text, or as categories."""

    cells: Cells

    @property
    def n(self) -> int:
        return len(self.cells.codes)

    @cached_property
    def numbers(self) -> Numbers:
        labels, missing_words = self.cells.labels, self.cells.missing_words
        read = _all_plain(labels, missing_words) or _one_by_one(labels, missing_words)
        values = np.array([*read, np.nan], dtype=np.float64)  # None becomes NaN
        unreadable = np.array([*(v is None for v in read), False], dtype=bool)
        return Numbers(recoded(values, self.cells.codes), recoded(unreadable, self.cells.codes))


@dataclass(frozen=True, eq=False)
class NumberColumn:
    """Cells that came as numbers or truth values; `values` keeps their type, so that long identifiers stay exact."""

    values: npt.NDArray[Any]
    missing: Mask

    @property
    def n(self) -> int:
        return len(self.values)

    @cached_property
    def cells(self) -> Cells:
        import pyarrow as pa

        there = np.ascontiguousarray(self.values[~self.missing] if self.missing.any() else self.values)
        # by hashing: to sort all rows takes several times as long as to sort the different values
        plain = there.view(np.uint8) if there.dtype == np.bool_ else there
        buffers = [None, pa.py_buffer(plain)]  # pa.array would import pandas
        encoded = pa.Array.from_buffers(pa.from_numpy_dtype(plain.dtype), len(plain), buffers).dictionary_encode()
        distinct = np.from_dlpack(encoded.dictionary).astype(there.dtype)
        position: dict[str, int] = {}
        where = np.empty(len(distinct), dtype=CODE)
        order = np.argsort(distinct)
        for i, value in zip(order.tolist(), distinct[order].tolist(), strict=True):
            where[i] = position.setdefault(cell_text(value), len(position))
        codes = recoded(where, np.from_dlpack(encoded.indices))
        if len(there) == len(self.values):
            return Cells(tuple(position), codes)
        everywhere = np.full(len(self.values), -1, dtype=CODE)
        everywhere[~self.missing] = codes
        return Cells(tuple(position), everywhere)

    @cached_property
    def numbers(self) -> Numbers:
        if self.values.dtype == np.float64 and not (self.missing & ~np.isnan(self.values)).any():
            return Numbers(self.values, np.zeros(len(self.values), dtype=bool))
        values = self.values.astype(np.float64)
        values[self.missing] = np.nan
        return Numbers(values, np.zeros(len(values), dtype=bool))


def text_column(
    cells: Iterable[object], missing_words: frozenset[str] = BLANK, categories: tuple[object, ...] | None = None
) -> TextColumn:
    """Any Python values as text; None and NaN are missing."""
    position: dict[str, int] = {cell_text(c): i for i, c in enumerate(categories or ())}
    codes = [-1 if is_nothing(c) else position.setdefault(cell_text(c), len(position)) for c in cells]
    return TextColumn(
        Cells(tuple(position), np.array(codes, dtype=CODE), missing_words, in_category_order=categories is not None)
    )


def number_column(values: npt.NDArray[Any], missing: Mask | None = None) -> NumberColumn:
    """Numbers or truth values; NaN is missing."""
    if values.dtype.kind == "f":
        values = np.asarray(values, dtype=np.float64)
    elif not values.dtype.isnative:
        values = values.astype(values.dtype.newbyteorder("="))
    nan = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), dtype=bool)
    return NumberColumn(values, nan if missing is None else nan | missing)


def number(text: str) -> float | None:
    """The number that a cell's text is: digits, a point and an exponent, and nothing a locale would add."""
    text = text.strip()
    return float(text) if _NUMBER.match(text) else None


def _all_plain(labels: tuple[str, ...], missing_words: frozenset[str]) -> list[float | None] | None:
    """The numbers of labels that are nothing else, at the speed of a column of a million different ones."""
    if not _PLAIN.fullmatch("\n".join(labels)) and not _PLAIN.fullmatch(
        "\n".join(t for t in labels if t not in missing_words)
    ):
        return None
    try:
        return [np.nan if t in missing_words else float(t) for t in labels]
    except ValueError:
        return None


def _one_by_one(labels: tuple[str, ...], missing_words: frozenset[str]) -> list[float | None]:
    """The number that each label is, None where it is none; true and false where there is nothing else."""
    folded = [t.strip() for t in labels]
    words = {t.lower() for t in folded[:100] if t not in missing_words}
    is_truth = bool(words) and len(labels) <= 100 and words <= _TRUTH.keys()
    return [np.nan if t in missing_words else _TRUTH[t.lower()] if is_truth else number(t) for t in folded]


def cell_text(value: object) -> str:
    """A cell as a level's name: 308.0 is `308`, a truth value `True` or `False`, anything else what it prints."""
    if isinstance(value, str):
        return value
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**63:
        return str(int(value))
    return str(value)


def is_nothing(value: object) -> bool:
    """None, NaN, pandas' NA and NaT: all that is not equal to itself, or has no truth in being so."""
    if value is None:
        return True
    if isinstance(value, str):
        return False
    same = value == value
    return not same if isinstance(same, (bool, np.bool_)) else type(value).__name__ == "NAType"
