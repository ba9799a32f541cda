"""In: the cells of one column, from a file or a data frame. Out: the same column read as labels, or as numbers.

Not decided here: which of the two a model wants (the spec says), or whether a level named `NA` is declared.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Literal, Protocol

import numpy as np
import numpy.typing as npt

from hlmdsl.design.cell_values import EXACT_INTEGERS, bad_text, cell_text, is_nothing, unusable
from hlmdsl.design.rows import CODE, PIECE, Floats, Ints
from hlmdsl.source.frozen import frozen
from hlmdsl.source.number_text import number

Mask = npt.NDArray[np.bool_]

MISSING_TOKENS = frozenset({"", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None"})
"""The words for a missing value in a text file. A declared level of that name is nevertheless a value."""

BLANK = frozenset({""})
"""A data frame marks missing cells itself, so there `NA` may be Namibia; an empty text is nothing in either."""

LARGEST = 1e100
"""Beyond this, squares and sums of squares stop being finite; nothing that is measured comes near."""
SMALLEST = 1e-100
"""Below this, the square of a column's largest number underflows."""

Categories = Literal["none", "unordered", "ordered"]
"""Whether a column is categorical, and whether its categories are declared to have an order: pandas' and Arrow's flag
`ordered`, an Enum of polars. Only a declared order counts; otherwise it is just the order in which the values occurred.
"""

_PLAIN = re.compile(r"[0-9eE+.\-\n]*")
_TRUTH = {"true": 1.0, "false": 0.0}


def recoded(where: npt.NDArray[Any], codes: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """`where[codes]`, of the type of `where`, without a copy of all codes as wider numbers on the way.

    The codes themselves if nothing changes.
    """
    if where.dtype == codes.dtype and np.array_equal(where, np.arange(len(where))):
        return codes
    out = np.empty(len(codes), dtype=where.dtype)
    for start in range(0, len(codes), PIECE):
        out[start : start + PIECE] = where[codes[start : start + PIECE]]
    return out


@frozen(eq=False)
class Cells:
    """A column as labels: `codes` (n,) are positions in `labels`, -1 where the table itself marks a missing cell.

    `missing_words` are labels that mean a missing cell unless they are declared, or are at one of the positions
    `quoted`: a text file may have a label twice, bare and in quotation marks. (As a number, both are missing.)
    `in_category_order`: the labels are in an order that the column declares, which is then the order of its levels.
    `is_unordered`: they are in the order of categories that declare none.
    """

    labels: tuple[str, ...]
    codes: Ints
    missing_words: frozenset[str] = frozenset()
    in_category_order: bool = False
    is_unordered: bool = False
    quoted: frozenset[int] = frozenset()

    @cached_property
    def rows(self) -> npt.NDArray[np.int64]:
        """Rows of each label, by its position."""
        counted = np.zeros(len(self.labels) + 1, dtype=np.int64)
        for start in range(0, len(self.codes), PIECE):
            counted += np.bincount(self.codes[start : start + PIECE] + 1, minlength=len(counted))
        return counted[1:]

    @property
    def counts(self) -> dict[str, int]:
        """Rows per label."""
        return dict(zip(self.labels, self.rows.tolist(), strict=True))

    @property
    def words_for_missing(self) -> dict[str, int]:
        """The missing words that the column holds, and their rows."""
        each = zip(self.labels, self.rows.tolist(), strict=True)
        return {t: n for i, (t, n) in enumerate(each) if n and t.strip() and self._is_missing(i, ())}

    def without_missing(self, declared: Collection[str] = ()) -> Cells:
        """The same cells, missing words that are not declared as -1, and only labels that have rows."""
        has_rows = self.rows > 0
        if has_rows.all() and not self.missing_words:
            return self
        kept = [i for i in np.flatnonzero(has_rows).tolist() if not self._is_missing(i, declared)]
        if len(kept) == len(self.labels) and not self.quoted:
            return self
        where = np.full(len(self.labels) + 1, -1, dtype=CODE)
        position: dict[str, int] = {}
        for i in kept:
            where[i] = position.setdefault(self.labels[i], len(position))
        return replace(
            self,
            labels=tuple(position),
            codes=recoded(where, self.codes),
            missing_words=frozenset(),
            quoted=frozenset(),
        )

    def take(self, rows: Mask) -> Cells:
        """Some of the rows."""
        return replace(self, codes=self.codes[rows])

    def _is_missing(self, position: int, declared: Collection[str]) -> bool:
        label = self.labels[position]
        return label.strip() in self.missing_words and label not in declared and position not in self.quoted


@frozen(eq=False)
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


@frozen
class Unusable:
    """A column of a table that is neither labels nor numbers. `holds` names its content: `lists`."""

    n: int
    holds: str


@frozen(eq=False)
class TextColumn:
    """Cells that came as text, or as categories."""

    cells: Cells

    @property
    def n(self) -> int:
        return len(self.cells.codes)

    @cached_property
    def numbers(self) -> Numbers:
        cells = self.cells
        plain = _all_plain(cells.labels, cells.missing_words)
        if plain is not None:
            values = np.array([*plain, np.nan])
            return Numbers(recoded(values, cells.codes), np.zeros(len(cells.codes), dtype=bool))
        read = _one_by_one(cells.labels, cells.missing_words)
        values = np.array([*read, np.nan], dtype=np.float64)  # None becomes NaN
        unreadable = np.array([*(v is None for v in read), False], dtype=bool)
        return Numbers(recoded(values, cells.codes), recoded(unreadable, cells.codes))


@frozen(eq=False)
class NumberColumn:
    """Cells that came as numbers or truth values.

    `values` keeps their type, so that long identifiers stay exact and a float32 is the decimal that it was.
    """

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
        plain = plain.astype(np.float32) if plain.dtype == np.float16 else plain  # which Arrow cannot hash
        buffers = [None, pa.py_buffer(plain)]  # pa.array would import pandas
        encoded = pa.Array.from_buffers(pa.from_numpy_dtype(plain.dtype), len(plain), buffers).dictionary_encode()
        distinct = np.from_dlpack(encoded.dictionary).astype(there.dtype)
        position: dict[str, int] = {}
        where = np.empty(len(distinct), dtype=CODE)
        order = np.argsort(distinct)
        as_python = distinct[order].tolist() if distinct.dtype not in (np.float16, np.float32) else distinct[order]
        for i, value in zip(order.tolist(), as_python, strict=True):
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


def text_column(cells: Iterable[object]) -> TextColumn | Unusable:
    """Any Python values as text; None and NaN are missing."""
    cells = list(cells)
    if holds := unusable(cells):
        return Unusable(len(cells), holds)
    position: dict[str, int] = {}
    try:
        codes = [-1 if is_nothing(c) else position.setdefault(cell_text(c), len(position)) for c in cells]
    except UnicodeDecodeError:
        return Unusable(len(cells), "bytes that are not UTF-8 text")
    return labelled(tuple(position), np.array(codes, dtype=CODE))


def labelled(labels: Sequence[str], codes: Ints, categories: Categories = "none") -> TextColumn | Unusable:
    """A data frame's column of labels; codes below 0 are missing."""
    if holds := bad_text(labels):
        return Unusable(len(codes), holds)
    return TextColumn(Cells(tuple(labels), codes, BLANK, categories == "ordered", categories == "unordered"))


def number_column(values: npt.NDArray[Any], missing: Mask | None = None) -> NumberColumn:
    """Numbers or truth values; NaN is missing."""
    if values.dtype.kind == "f" and values.dtype.itemsize > 8:
        values = values.astype(np.float64)
    elif not values.dtype.isnative:
        values = values.astype(values.dtype.newbyteorder("="))
    nan = np.isnan(values) if values.dtype.kind == "f" else np.zeros(len(values), dtype=bool)
    return NumberColumn(values, nan if missing is None else nan | missing)


def python_numbers(cells: Sequence[Any]) -> NumberColumn | None:
    """A column of Python ints, floats or bools; None if there is anything else, or an int would be rounded."""
    there = [c for c in cells if not is_nothing(c)]
    kinds = {type(c) for c in there}
    if not there or not (kinds == {bool} or kinds <= {int, float}):
        return None
    if kinds == {int, float} and any(type(c) is int and abs(c) > EXACT_INTEGERS for c in there):
        return None
    missing = np.array([is_nothing(c) for c in cells], dtype=bool)
    filled = [there[0] if m else c for c, m in zip(cells, missing.tolist(), strict=True)]
    array = np.array(filled, dtype=np.float64 if float in kinds else None)
    # whole numbers that fit no common type come out as floats or objects
    return number_column(array, missing) if array.dtype.kind in ("f" if float in kinds else "iub") else None


def _all_plain(labels: tuple[str, ...], missing_words: frozenset[str]) -> list[float] | None:
    """The numbers of labels that are all numbers, fast enough for a million different ones."""
    if not _PLAIN.fullmatch("\n".join(labels)) and not _PLAIN.fullmatch(
        "\n".join(t for t in labels if t not in missing_words)
    ):
        return None
    try:
        return [np.nan if t in missing_words else float(t) for t in labels]
    except ValueError:
        return None


def _one_by_one(labels: tuple[str, ...], missing_words: frozenset[str]) -> list[float | None]:
    """The number of each label, None if it is not a number; true and false if all are truth values."""
    folded = [t.strip() for t in labels]
    words = {t.lower() for t in folded[:100] if t not in missing_words}
    is_truth = bool(words) and len(labels) <= 100 and words <= _TRUTH.keys()
    return [np.nan if t in missing_words else _TRUTH[t.lower()] if is_truth else number(t) for t in folded]
