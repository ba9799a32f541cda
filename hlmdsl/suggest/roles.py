"""In: the columns of a table except the response. Out: the likely role of each: a covariate, a factor, a group or
none.

Only a guess is possible, so each comes with its reason. Names matter if values leave it open, as units are usually
named for what they are. Not decided here: relations between columns (relations.py), or what varies within what
(allowed.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Literal

import numpy as np

from hlmdsl.design.levels import alike
from hlmdsl.design.not_numbers import meant_as_numbers
from hlmdsl.design.suspicious import code_for_missing
from hlmdsl.source.frozen import frozen
from hlmdsl.suggest.called import AMOUNTS, KINDS, TIMES, is_called_a_rating, is_called_a_unit, words_of
from hlmdsl.suggest.scales import RATED, SCALES, compared_with, scale_of
from hlmdsl.suggest.seen import Seen

Kind = Literal["covariate", "factor", "group"]

FEWEST_UNITS = 5
"""Below it, data hardly inform the spread between units."""

SURELY_UNITS = 7
"""Different texts from which on they are rather units than kinds."""

MOST_OF_A_FACTOR = 12

_CODE = re.compile(r"[A-Za-z]{0,3}[-_ ]?\d+|[A-Za-z]|[IVX]{1,5}")
_ROW_NUMBERS = frozenset(("", "index", "row", "rownames", "obs", "x", "unnamed: 0"))


@frozen(eq=False)
class Role:
    """A column and its role; `kind` is None if it is left out, and `because` is the reason.

    `notes` are further lines beside its declaration. `levels` are those of a factor in order.
    """

    seen: Seen
    kind: Kind | None
    because: str
    notes: tuple[str, ...] = field(default=())
    levels: tuple[str, ...] = ()
    center: str = ""
    is_given: bool = False

    @property
    def name(self) -> str:
        return self.seen.name

    @property
    def reference(self) -> str:
        return compared_with(self.levels) if self.levels else ""

    def out(self, because: str) -> Role:
        return replace(self, kind=None, because=because)

    def noted(self, note: str) -> Role:
        return replace(self, notes=(*self.notes, note))


def order_of(column: Seen) -> tuple[tuple[str, ...], str]:
    """The labels in order, with the reason; otherwise unchanged, without one."""
    if column.in_order:
        return column.labels, "the table declares it"
    scale = scale_of(column.labels)
    if scale is None:
        return column.labels, ""
    is_rated = any(set(map(str.casefold, map(str.strip, scale))) <= set(words) for words in SCALES[:RATED])
    return scale, "their words are a scale" if is_rated or is_called_a_rating(column.name) else ""


def role_of(column: Seen, given: Mapping[str, Kind | None]) -> Role:
    """The likely role of a column, or the given one."""
    if column.name in given:
        return _given(column, given[column.name])
    problem = _unusable(column)
    if problem:
        return Role(column, None, problem)
    return _of_numbers(column) if column.holds == "numbers" else _of_texts(column)


def _unusable(column: Seen) -> str:
    match column.holds:
        case "other":
            return f"holds {column.odd[0]}"
        case "nothing":
            return "every cell is missing"
        case "dates":
            times = meant_as_numbers(column.labels, is_kinds=False)
            return times or "dates or times: make a number of them, such as days since the first one"
        case "mixed":
            odd = ", ".join(column.odd[:3])
            return f"numbers, but also {odd}: mend these cells, or leave them empty"
    if len(column.labels) == 1:
        return f"the same in every row ({_short(column.labels[0])})"
    return ""


def _given(column: Seen, kind: Kind | None) -> Role:
    if kind is None:
        return Role(column, None, "as asked", is_given=True)
    if kind == "covariate":
        return replace(_covariate(column, ()), is_given=True)
    if kind == "factor":
        return Role(column, "factor", f"{_levels(column)}, as asked", levels=order_of(column)[0], is_given=True)
    few = f"only {len(column.labels)} units: how much they differ will rest on its prior"
    notes = (few,) if len(column.labels) < FEWEST_UNITS else ()
    return Role(column, "group", f"{_units(column)}, as asked", notes, is_given=True)


def _of_numbers(column: Seen) -> Role:
    n, different = int(column.is_there.sum()), len(column.labels)
    whole = column.is_whole
    if different == n and whole and (is_called_a_unit(column.name) or _numbers_rows(column)):
        what = "numbers the rows" if _numbers_rows(column) else "an identifier"
        also = ": if it is time, declare it a covariate" if what == "numbers the rows" else ""
        return Role(column, None, f"{what}, one row each{also}")
    if different == 2:
        return Role(column, "factor", _levels(column), levels=column.labels)
    if is_called_a_unit(column.name) and whole:
        if different >= FEWEST_UNITS:
            return _group(column, "whole numbers, and its name is that of units: numbers only tell them apart")
        return _few(column)
    if words_of(column.name) & KINDS and whole and different <= SURELY_UNITS:
        because = f"{_levels(column)}; numbers, but its name is that of kinds"
        return Role(column, "factor", because, ("as a number: covariate",), levels=column.labels)
    if whole and different >= FEWEST_UNITS and _numbers_units(column):
        how = (
            f"whole numbers from {_number(column.low)} to {_number(column.high)}, each in one run of rows, as units are"
        )
        return _group(column, how).noted("if its values are amounts, declare it a covariate")
    notes = []
    if whole and different < SURELY_UNITS and different < n / 3:
        notes.append("if its values are kinds rather than amounts, declare it a factor")
    elif whole and different < n / 2 and column.low >= 0 and _in_runs(column):
        notes.append("if it numbers units that repeat, declare it a group")
    return _covariate(column, tuple(notes))


def _numbers_rows(column: Seen) -> bool:
    """1, 2, 3, ... down the table, or a name that row numbers have."""
    there = column.values[column.is_there]
    steps = np.diff(there)
    return len(there) > 2 and (bool((steps == 1).all()) or column.name.casefold() in _ROW_NUMBERS)


def _in_runs(column: Seen) -> bool:
    """Rows of one value beside each other, as those of a unit are."""
    return int((np.diff(column.codes) != 0).sum()) + 1 == len(column.labels)


def _numbers_units(column: Seen) -> bool:
    """1, 2, 3, ..., each in one run of rows and in that order, under a name that is not that of an amount."""
    counted = column.low in (0, 1) and column.high - column.low + 1 == len(column.labels)
    rising = bool((np.diff(column.values[column.is_there]) >= 0).all())
    return counted and rising and not words_of(column.name) & (AMOUNTS | TIMES)


def _covariate(column: Seen, notes: tuple[str, ...]) -> Role:
    low, high = column.low, column.high
    because = f"numbers from {_number(low)} to {_number(high)}"
    different = len(np.unique(column.values[column.is_there]))
    because += f", {different} different" if different < MOST_OF_A_FACTOR else ""
    if (code := code_for_missing(column.values[column.is_there])) is not None:
        notes = (f"{code:g} often stands for a missing value: leave these cells empty in the table if it does", *notes)
    if low <= 0 <= high:
        return Role(column, "covariate", because, notes)
    centered = "0 is not among them: centred, so that the intercept is at the mean"
    return Role(column, "covariate", because, (centered, *notes), center="mean")


def _of_texts(column: Seen) -> Role:
    n, different = int(column.is_there.sum()), len(column.labels)
    meant = meant_as_numbers(column.labels, is_kinds=different <= MOST_OF_A_FACTOR)
    if meant and different >= SURELY_UNITS:
        return Role(column, None, f"texts, but numbers are meant, it seems: {meant}")
    if different == n:
        return Role(column, None, "one row each: an identifier")
    role = _of_labels(column, n, different)
    notes = [f"if numbers are meant: {meant}"] if meant else []
    pairs = [pair for _, pairs in alike(column.labels) for pair in pairs]
    notes += [f"{', '.join(pairs)} are taken as different: give them one spelling in the table if they are not"] * bool(
        pairs
    )
    return replace(role, notes=(*role.notes, *notes)) if notes else role


def _of_labels(column: Seen, n: int, different: int) -> Role:
    levels, why = order_of(column)
    if why and different <= MOST_OF_A_FACTOR:
        return Role(column, "factor", f"{_levels(column)}, in order: {why}", levels=levels)
    called = is_called_a_unit(column.name)
    if different >= SURELY_UNITS and not (words_of(column.name) & KINDS and different <= MOST_OF_A_FACTOR):
        return _group(column, "so many different texts are rather units than kinds")
    codes = all(_CODE.fullmatch(label.strip()) for label in column.labels)
    if different >= FEWEST_UNITS and (called or codes):
        how = "its name is that of units" if called else "its texts are codes"
        return _group(column, how).noted("if these are the kinds that you want to compare, declare it a factor")
    if called and different > 2:
        return _few(column)
    return Role(column, "factor", _levels(column), levels=levels)


def _few(column: Seen) -> Role:
    because = f"{_levels(column)}; too few units to tell how much such units differ (under {FEWEST_UNITS}), so a factor"
    return Role(column, "factor", because, levels=column.labels)


def _group(column: Seen, how: str) -> Role:
    repeated = int((column.rows > 1).sum())
    if repeated < FEWEST_UNITS:
        return Role(column, None, f"{len(column.labels):,} units, of which only {repeated} have two rows or more")
    return Role(column, "group", f"{_units(column)}; {how}")


def _units(column: Seen) -> str:
    few, most = int(column.rows.min()), int(column.rows.max())
    each = f"{few:,} rows each" if few == most else f"{few:,} to {most:,} rows each"
    return f"{len(column.labels):,} units, {each}"


def _levels(column: Seen) -> str:
    shown = ", ".join(
        f"{_short(a)} ({n:,} rows)" for a, n in zip(column.labels[:4], column.rows.tolist(), strict=False)
    )
    left = len(column.labels) - 4
    return f"{len(column.labels)} levels: {shown}" + (f" and {left} more" if left > 0 else "")


def _short(label: str) -> str:
    return label if len(label) <= 30 else f"{label[:29]}…"


def _number(value: float) -> str:
    return f"{value:.4g}" if abs(value) < 1e4 or abs(value) >= 1e7 else f"{value:,.0f}"
