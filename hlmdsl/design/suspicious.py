"""In: the columns of a table that a model uses. Out: cells and rows that are probably not what they seem to be: numbers
that stand for a missing value, and rows that the table has twice.

Not decided here: the wording (suspicious_warnings.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns, say_rows
from hlmdsl.design.rows import Floats
from hlmdsl.design.schema import predictor_covariates
from hlmdsl.design.suspicious_warnings import CodeForMissing, ColumnOrParameter, RowsTwice
from hlmdsl.design.table import Table
from hlmdsl.design.warnings import UnitPerRow
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span

BELOW = (-9.0, -99.0, -999.0, -9999.0, -99999.0)
ABOVE = (99.0, 999.0, 9999.0, 99999.0)
"""Numbers that tables have where a value is missing."""

MOST_LOOKED_AT = 100_000
"""Rows among which copies are looked for."""

HARDLY_TWICE = 0.9
"""The share of different responses among different rows from which on the same response twice, with the same
predictors and units, is no accident."""

FEWEST_COPIES = 0.02
"""Of all rows: a few may be the same by rounding, a table that was put together twice has more."""

BEYOND_CHANCE = 5.0
"""How many times the pairs of equal rows there have to be that chance would make."""

MOST_TIMES = 4
"""The number of times that a table may be repeated; beyond it, a response has few values."""


def check_cells(model: Model, columns: BoundColumns, table: str) -> list[Diagnostic]:
    """Warnings of either kind."""
    found = [*_codes(model, columns)]
    return [*found, *_copies(model, columns, table)]


def check_names(model: Model, table: Table) -> list[Diagnostic]:
    """An error where `sigma = sigma` may be the parameter or a column that the table has."""
    return [
        ColumnOrParameter(span=a.span, name=a.name, table=table.said, family=model.response.family.name)
        for a in model.arguments
        if a.is_itself and a.source is None and a.name in table.columns
    ]


ERRORS = ("se", "sei", "stderr", "std_err", "standard_error", "sigma")
"""Names of columns of standard errors."""


def with_known_errors(warnings: tuple[Diagnostic, ...], model: Model, table: Table) -> tuple[Diagnostic, ...]:
    """The same, with the column of known standard errors that the table seems to have beside one row a unit."""
    used = {c.column for c in predictor_covariates(model)}
    errors = next((name for name in ERRORS if name in table.columns and name not in used), "")
    if not errors or not model.response.family.takes_known_sd or not model.response.transform.is_plain:
        return warnings
    return tuple(replace(w, errors=errors) if isinstance(w, UnitPerRow) else w for w in warnings)


def _codes(model: Model, columns: BoundColumns) -> Iterator[Diagnostic]:
    response = model.response
    places: dict[str, Span | None] = {c.name: c.column_span or c.span for c in predictor_covariates(model)}
    if response.levels is None and not response.parts:
        places[response.column] = response.column_span or response.span
    for name, at in places.items():
        values = columns.numbers.get(name)
        if values is not None and (code := code_for_missing(values)) is not None:
            there = values == code
            rest = values[~there]
            yield CodeForMissing(
                span=at, name=name, value=f"{code:g}", rows=say_rows(there), low=f"{rest.min():.5g}",
                high=f"{rest.max():.5g}",
            )  # fmt: skip


def code_for_missing(values: Floats) -> float | None:
    """The number that probably stands for a missing value: one that such numbers are, in two rows or more, and farther
    from all other values than these are from each other; a negative one only where the others are not.
    """
    if not len(values):
        return None
    low, high = float(values.min()), float(values.max())
    for code in (low,) if low in BELOW else (high,) if high in ABOVE else ():
        there = values == code
        rest = values[~there]
        if np.count_nonzero(there) < 2 or len(rest) < 2:
            continue
        gap = float(rest.min()) - code if code < 0 else code - float(rest.max())
        if gap > float(np.ptp(rest)) > 0 and (code > 0 or rest.min() >= 0):
            return code
    return None


def _copies(model: Model, columns: BoundColumns, table: str) -> Iterator[Diagnostic]:
    """Rows that are another one again, where a response is hardly ever the same twice."""
    response = model.response
    y = columns.numbers.get(response.column)
    if y is None or y.ndim > 1 or response.weights is not None or not 1 < len(y) <= MOST_LOOKED_AT:
        return
    different = len(np.unique(y))
    if different == len(y) or different < len(y) / MOST_TIMES:
        return
    own = [*columns.numbers.values(), *(cells.codes for cells in columns.cells.values())]
    whole = np.column_stack([column for column in own if len(column) == len(y)])
    _, first = np.unique(whole, axis=0, return_index=True)
    again = np.ones(len(y), dtype=bool)
    again[first] = False
    copies = int(again.sum())
    if copies < max(2, FEWEST_COPIES * len(y)) or different < HARDLY_TWICE * len(first):
        return
    if _pairs(whole) > BEYOND_CHANCE * _pairs_by_chance(y, np.delete(whole, _column_of(whole, y), axis=1)):
        at = response.column_span or response.span
        yield RowsTwice(span=at, table=table, copies=copies, rows=say_rows(again), name=response.column)


def _column_of(whole: Floats, y: Floats) -> int:
    return int(np.flatnonzero((whole == y[:, None]).all(axis=0))[0])


def _pairs(rows: Floats) -> float:
    """Of rows (n, columns) that are equal."""
    counts = np.unique(rows, axis=0, return_counts=True)[1] if rows.shape[1] else np.array([len(rows)])
    return float((counts * (counts - 1.0)).sum() / 2)


def _pairs_by_chance(y: Floats, others: Floats) -> float:
    """Those that there would be if a response had nothing to do with the rest of its row: in a table of few columns,
    or none but the response, rounding makes as many.
    """
    return _pairs(y[:, None]) * _pairs(others) / (len(y) * (len(y) - 1.0) / 2)
