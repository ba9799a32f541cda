"""In: a model and a table. Out: the columns that the model uses, as numbers or labels, with incomplete rows left out.

Not decided here: levels (levels.py), or whether values suit the family and the terms (check_response.py,
numeric_checks.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from hlmdsl.design.bounds_errors import InfiniteBounds
from hlmdsl.design.column_errors import (
    ColumnNotFound,
    InfiniteCells,
    MissingCells,
    NoRows,
    NoRowsLeft,
    NotNumbers,
    RepeatedColumn,
    UnusableColumn,
)
from hlmdsl.design.columns import LARGEST, Cells, Column, Mask, Unusable
from hlmdsl.design.levels import match_level, sort_labels
from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.not_numbers import REPLACED, advice_on_texts, instead_of_numbers
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.design.schema import grouping_factors, member_weights, predictor_covariates, predictor_factors
from hlmdsl.design.table import Table
from hlmdsl.design.table_errors import TableTooLarge
from hlmdsl.design.transform import has_open_bounds, no_bound
from hlmdsl.families.seen import INTERVAL, STATUS
from hlmdsl.model.model import Censoring, Model
from hlmdsl.model.variables import Covariate, Factor, Group, Total, columns_of
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

SHOWN = 3

WORKING_BYTES = 40
"""Bytes per row, besides its columns, while one of them is read and checked."""
SMALL = 1 << 28
"""Up to this many bytes, free memory is not checked."""


@frozen
class ColumnUse:
    """A column that the model needs: its name, its kind, and where the spec names it.

    `is_end`: it holds the upper ends of intervals, and has no other use. `open_to`: it holds bounds, and this infinity
    in rows without one, if it `is_bound` and nothing else. `has_levels`: it is a response of texts.
    """

    name: str
    column: str
    kind: Literal["response", "covariate", "factor", "group", "status"]
    span: Span | None
    declared: tuple[str, ...] = ()
    is_end: bool = False
    open_to: float = 0.0
    is_bound: bool = False
    has_levels: bool = False

    @property
    def is_numeric(self) -> bool:
        return self.kind in ("response", "covariate") and not self.has_levels


@frozen(eq=False)
class BoundColumns:
    """Columns by the model's name for them. `is_complete`: all of them were read and have the same rows.

    If a column has missing values that the spec does not let drop, each column is here with the rows that it has, so
    that other errors can be found; they are not aligned. `rows_of_weight_zero` are left out too. `kept` are the
    positions of the rows that were not dropped, None if none were dropped.
    """

    numbers: Mapping[str, Floats]
    cells: Mapping[str, Cells]
    n: int
    rows_dropped: int
    dropped: Mapping[str, int]
    is_complete: bool
    rows_of_weight_zero: int = 0
    kept: Ints | None = None


def column_uses(model: Model) -> tuple[ColumnUse, ...]:
    """What the equations and the likelihood use; declarations that nothing uses need no column."""
    response = model.response
    at = response.column_span or response.span
    levels = response.levels.declared if response.levels is not None and response.of_texts else ()
    uses = [ColumnUse(response.column, response.column, "response", at, levels, has_levels=bool(levels))]
    if response.parts:
        uses = [ColumnUse(c.name, c.column, "response", c.span) for c in response.parts]
    of_response = {use.name for use in uses}
    given = [c for a in model.arguments if isinstance(a.source, Covariate) for c in columns_of(a.source)]
    arguments = [c for c in given if c.name not in of_response]
    upper = response.censoring.upper if response.censoring is not None else None
    others = [
        *predictor_covariates(model),
        *member_weights(model),
        *arguments,
        *([response.weights] if response.weights is not None else []),
    ]
    for covariate in dict.fromkeys([*others, *([upper] if upper is not None else [])]):
        at = covariate.column_span or covariate.span
        is_end, open_to = covariate not in others, _open_to(model, covariate)
        is_bound = response.truncation is not None and covariate in response.truncation.bounds
        use = ColumnUse(covariate.name, covariate.column, "covariate", at)
        uses.append(replace(use, is_end=is_end, open_to=open_to, is_bound=is_bound))
    members = unit_members(model)
    in_use = [*(m for m in members if isinstance(m, Factor)), *predictor_factors(model), *grouping_factors(model)]
    for factor in {f.name: f for f in in_use}.values():
        at = factor.column_span or factor.span
        named = (*(factor.levels or ()), *((factor.reference,) if factor.reference is not None else ()))
        uses.append(ColumnUse(factor.name, factor.column, "factor", at, named))
    for group in dict.fromkeys([*used_groups(model), *(m for m in members if isinstance(m, Group))]):
        uses.append(ColumnUse(group.name, group.column, "group", group.column_span or group.span))
    if (censoring := response.censoring) is not None:
        named = (*STATUS, *(cell for cell, _ in censoring.codes))
        uses.append(ColumnUse(censoring.column, censoring.column, "status", censoring.span, named))
    declared: dict[str, tuple[str, ...]] = {}
    for use in uses:
        declared[use.column] = (*declared.get(use.column, ()), *use.declared)
    # a cell is a level in all uses of its column, or in none
    return tuple(use if use.is_numeric else replace(use, declared=declared[use.column]) for use in uses)


def _called(model: Model) -> str:
    response = model.response
    return response.family.name if response.transform.is_plain else f"transformed {response.family.name}"


def _open_to(model: Model, covariate: Covariate) -> float:
    """The infinity that says that a row has no bound, of a column of bounds; 0 of any other column."""
    truncation, response = model.response.truncation, model.response
    if truncation is None or not has_open_bounds(response):
        return 0.0
    others = [*predictor_covariates(model), *member_weights(model)]
    others += [response.weights] if response.weights is not None else []
    if covariate in others or covariate not in truncation.bounds or truncation.lower == truncation.upper:
        return 0.0
    return -math.inf if covariate == truncation.lower else math.inf


def unit_members(model: Model) -> tuple[Factor | Group, ...]:
    """The groups that define the units whose means are covariates."""
    covariates = (c.of_units for c in predictor_covariates(model))
    return tuple(dict.fromkeys(m for own in covariates if own is not None for m in own.members))


def used_groups(model: Model) -> tuple[Group, ...]:
    """Groups to the right of a bar, or in which those are declared to be nested."""
    members = [m for g in model.groupings for m in g.members]
    return tuple(dict.fromkeys(m for m in members if isinstance(m, Group)))


def bind_columns(model: Model, table: Table, limit: int | None = None) -> tuple[BoundColumns, list[Diagnostic]]:
    """The columns used, read as the spec declares them. Raises HlmError if there are no rows.

    Nothing is read if that would take more than `limit` bytes (None: what is free).
    """
    return read_columns(model, table, column_uses(model), limit)


def read_columns(
    model: Model, table: Table, uses: tuple[ColumnUse, ...], limit: int | None = None
) -> tuple[BoundColumns, list[Diagnostic]]:
    """The same for some of the uses."""
    if table.n == 0:
        raise HlmError([NoRows(span=model.data_span, table=table.said)], model.source)
    _check_memory(model, table, uses, limit)
    found: list[Diagnostic] = []
    numbers: dict[str, Floats] = {}
    cells: dict[str, Cells] = {}
    absent: dict[str, tuple[ColumnUse, Mask]] = {}
    words: dict[str, tuple[str, ...]] = {}
    for use in uses:
        column, problems = _column(use, table)
        if column is not None and use.is_numeric:
            values, missing, problems = _read_numbers(model, use, column)
            if not problems:
                numbers[use.name] = values
                absent[use.name] = (use, missing)
        elif column is not None:
            labels = column.cells.without_missing(use.declared)
            cells[use.name] = labels
            absent[use.name] = (use, labels.codes < 0)
            words[use.name] = tuple(w for w in column.cells.words_for_missing if w not in use.declared)
        found += problems
    absent |= _upper_ends(model, cells, absent)
    incomplete = {name: (use, mask) for name, (use, mask) in absent.items() if mask.any()}
    counts = {use.column: int(mask.sum()) for use, mask in incomplete.values()}
    if model.missing == "drop":
        keep = np.ones(table.n, dtype=bool)
        for _, mask in incomplete.values():
            keep &= ~mask
        if not keep.any():
            found.append(_nothing_left(model, table, counts))
            raise HlmError(found, model.source)
        if incomplete:
            numbers = {k: v[keep] for k, v in numbers.items()}
            cells = {k: c.take(keep).without_missing(c.labels) for k, c in cells.items()}
        kept = np.flatnonzero(keep)
        dropped = table.n - kept.size
        at = kept if dropped else None
        return BoundColumns(numbers, cells, kept.size, dropped, counts, not found, kept=at), found
    for name, (use, mask) in incomplete.items():
        found.append(
            MissingCells(
                span=use.span,
                column=use.column,
                count=int(mask.sum()),
                total=table.n,
                rows=say_rows(mask),
                kind=use.kind,
                words=words.get(name, ()),
                bound="inf" if use.open_to > 0 else "-inf" if use.open_to else "",
            )
        )
        if mask.all():
            numbers.pop(name, None)
            cells.pop(name, None)
        elif name in numbers:
            numbers[name] = numbers[name][~mask]
        else:
            cells[name] = cells[name].take(~mask)
    return BoundColumns(numbers, cells, table.n, 0, {}, not found), found


def with_totals(model: Model, columns: BoundColumns) -> BoundColumns:
    """The columns, and sums of columns whose parts are all there."""
    numbers, found = columns.numbers, dict(columns.numbers)
    for total in (a.source for a in model.arguments if isinstance(a.source, Total)):
        each = [sign * numbers[c.name] for sign, c in total.items if c.name in numbers]
        if len(each) == len(total.items) and len({own.size for own in each}) == 1:
            found[total.name] = total.constant + sum(each[1:], each[0])
    return replace(columns, numbers=found)


def status_of(censoring: Censoring, labels: Sequence[str]) -> list[int | None]:
    """What each label of the status column means, as a position in `STATUS`; None if the spec does not say so."""
    words = [*(cell for cell, _ in censoring.codes), *STATUS]
    meant = [*(status for _, status in censoring.codes), *range(len(STATUS))]
    where = [match_level(label, words) for label in labels]
    return [None if at is None else meant[at] for at in where]


def _upper_ends(
    model: Model, cells: Mapping[str, Cells], absent: Mapping[str, tuple[ColumnUse, Mask]]
) -> dict[str, tuple[ColumnUse, Mask]]:
    """Upper ends are missing only where there is an interval, unless the column is used for something else, too."""
    censoring = model.response.censoring
    end = next((name for name, (use, _) in absent.items() if use.is_end), None)
    if censoring is None or end is None or censoring.column not in absent:
        return {}
    codes = np.array([status == INTERVAL for status in status_of(censoring, cells[censoring.column].labels)] + [False])
    use, mask = absent[end]
    return {end: (use, mask & codes[cells[censoring.column].codes])}


def _check_memory(model: Model, table: Table, uses: tuple[ColumnUse, ...], limit: int | None) -> None:
    needed = table.n * (WORKING_BYTES + sum(8 if use.is_numeric else 4 for use in uses))
    if needed <= SMALL and limit is None:
        return
    free = free_memory() if limit is None else limit
    if free is not None and needed > free:
        raise HlmError(
            [
                TableTooLarge(
                    span=model.data_span,
                    table=table.said,
                    rows=table.n,
                    columns=len(uses),
                    needed=say_bytes(needed),
                    free=say_bytes(free),
                )
            ],
            model.source,
        )


def say_rows(mask: Mask) -> str:
    """`row 5`, `rows 5, 9, 12 and 40 more`, counted from 1 below the header, as a spreadsheet user counts them."""
    at = np.flatnonzero(mask) + 1
    shown = ", ".join(f"{i:,}" for i in at[:SHOWN].tolist())
    more = f" and {len(at) - SHOWN:,} more" if len(at) > SHOWN else ""
    return f"{'row' if len(at) == 1 else 'rows'} {shown}{more}"


def say_values(values: Floats, mask: Mask) -> tuple[str, ...]:
    """The first few different values in the masked rows."""
    return tuple(f"{v:g}" for v in dict.fromkeys(values[mask].tolist()))[:SHOWN]


def _column(use: ColumnUse, table: Table) -> tuple[Column | None, list[Diagnostic]]:
    """The column, or why the model cannot use it."""
    if use.column not in table.columns:
        return None, [
            ColumnNotFound(
                span=use.span,
                kind=use.kind,
                name=use.name,
                column=use.column,
                table=table.said,
                columns=table.names,
                near=nearest(use.column, table.names),
                is_index=use.column in table.index,
            )
        ]
    if use.column in table.repeated:
        return None, [RepeatedColumn(span=use.span, column=use.column, table=table.said)]
    column = table.columns[use.column]
    if isinstance(column, Unusable):
        return None, [
            UnusableColumn(span=use.span, column=use.column, table=table.said, kind=use.kind, holds=column.holds)
        ]
    return column, []


def _read_numbers(model: Model, use: ColumnUse, column: Column) -> tuple[Floats, Mask, list[Diagnostic]]:
    values, unreadable = column.numbers.values, column.numbers.unreadable
    missing = np.isnan(values)
    missing &= ~unreadable
    if unreadable.any():
        return values, missing, [_not_numbers(model, use, column.cells, missing, unreadable)]
    # fmax and fmin pass over missing cells
    if max(np.fmax.reduce(values), -np.fmin.reduce(values)) > LARGEST:
        infinite = np.abs(values) > LARGEST
        if use.is_end:  # a value and what is above it, however far
            infinite &= ~np.isposinf(values)
        if use.open_to:
            infinite &= values != use.open_to
        if count := int(infinite.sum()):
            rows = say_rows(infinite)
            facts: Diagnostic = InfiniteCells(span=use.span, column=use.column, count=count, total=column.n, rows=rows)
            if use.is_bound and not use.open_to and np.isinf(values[infinite]).all():
                facts = InfiniteBounds(
                    span=use.span,
                    column=use.column,
                    family=_called(model),
                    count=count,
                    total=column.n,
                    rows=rows,
                    open=no_bound(model.response),
                )
            return values, missing, [facts]
    return values, missing, []


def _not_numbers(model: Model, use: ColumnUse, cells: Cells, missing: Mask, unreadable: Mask) -> Diagnostic:
    codes = cells.codes[unreadable]
    first = [cells.labels[c] for c in dict.fromkeys(codes[:1000].tolist())]
    others = (cells.labels[c] for c in np.unique(codes).tolist())
    use_as = "the response" if use.kind == "response" else "a covariate"
    is_every_cell = bool((missing | unreadable).all())
    advice = instead_of_numbers(dict.fromkeys([*first, *others]), use.name, use_as, is_every_cell)
    if use.kind == "response" and is_every_cell:
        labels = sort_labels(cells.without_missing())
        if len(labels) < 3 or advice == REPLACED:
            advice = advice_on_texts(model.response, labels) or advice
    return NotNumbers(
        span=use.span,
        column=use.column,
        use=use_as,
        name=use.name,
        count=int(unreadable.sum()),
        total=len(unreadable),
        examples=tuple(first[:SHOWN]),
        rows=say_rows(unreadable),
        advice=advice,
    )


def _nothing_left(model: Model, table: Table, counts: Mapping[str, int]) -> Diagnostic:
    shown = tuple(f"{column} {count:,}" for column, count in counts.items())
    empty = tuple(column for column, count in counts.items() if count == table.n)
    return NoRowsLeft(span=model.data_span, table=table.said, total=table.n, counts=shown, empty=empty)
