"""The columns that the model used, as arrays of a file, and back.

In: a Design; or a group of arrays and the model. Out: the group; or the Design, as if the table had just been read. A
column is stored once for each use, as it was used: its numbers, or its labels in their order. A column may be a
covariate's `1.5` and a group's `1.50`.
Not decided here: whether the columns suit the model (design/bind.py).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter, ValidationError

from hlmdsl.design.bind import design_of
from hlmdsl.design.bind_columns import BoundColumns, ColumnUse, column_uses
from hlmdsl.design.columns import LARGEST, Cells
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.learn import learn
from hlmdsl.design.learnt import NOTHING, kept_relations
from hlmdsl.design.rows import CODE, Floats, Ints
from hlmdsl.model.model import Model
from hlmdsl.model.variables import Group
from hlmdsl.results.file import stored
from hlmdsl.results.file.learnt_json import as_json, check_same, learnt_in
from hlmdsl.results.file.stored import Array, InMemory, Unsound
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError

Labels = tuple[str, ...]
_LABELS = TypeAdapter(Labels)


def table_group(design: Design) -> stored.Group:
    """Arrays (row,) called `column_0`, ...: netCDF does not allow every name that a column may have."""
    arrays = {f"column_{i}": _array(design, use) for i, use in enumerate(column_uses(design.model))}
    return stored.Group(arrays)


def _array(design: Design, use: ColumnUse) -> Array:
    labels, values = _column(design, use)
    names = {"name": use.name, "column": use.column} | ({} if use.is_numeric else {"labels": json.dumps(labels)})
    return Array(("row",), InMemory(values), names)


def _column(design: Design, use: ColumnUse) -> tuple[Labels, npt.NDArray[Any]]:
    """Numbers themselves, without labels; otherwise labels and each row's position among them."""
    if use.name in design.as_read.numbers:
        return (), design.as_read.numbers[use.name]
    if use.name in design.rows.numbers:
        return (), design.rows.numbers[use.name]
    learnt = design.schema.factors if use.kind == "factor" else design.schema.groups
    if use.kind in ("factor", "group") and use.name not in learnt:
        cells = design.as_read.cells[use.name]
        return cells.labels, cells.codes
    if use.kind == "factor":
        return design.schema.factors[use.name].levels, design.rows.levels[use.name]
    if use.kind == "group":
        return _members(design, use.name)
    column = next(c for c in design.observed.columns if c.name == use.name)
    if column.role != "status":
        return column.labels, column.values.astype(CODE) if column.labels else column.values
    kinds = sorted(int(k) for k in set(column.values.tolist()))  # a cell that no row has means nothing
    return tuple(column.labels[k] for k in kinds), np.searchsorted(kinds, column.values).astype(CODE)


def _members(design: Design, name: str) -> tuple[Labels, Ints]:
    labels = design.schema.groups[name]
    place = {label: i for i, label in enumerate(labels)}
    for grouping in design.model.groupings:
        for i, member in enumerate(grouping.members):
            if isinstance(member, Group) and member.name == name:
                units = design.groupings[grouping.name]
                at, index = (0, units.entries[i][0]) if units.is_shared else (i, units.index)
                return labels, np.array([place.get(parts[at], -1) for parts in units.parts], dtype=CODE)[index]
    raise AssertionError(f"`{name}` is used by no grouping")


def design_in(
    group: stored.Group,
    model: Model,
    name: str = "",
    rows_dropped: int = 0,
    dropped: Mapping[str, int] | None = None,
    rows_of_weight_zero: int = 0,
    learnt: str | None = None,
) -> Design:
    """The model bound to the columns of a file, given further facts on their table and, as JSON, what was learnt from
    it. Raises Unsound.
    """
    bound = _bound(group, model, rows_dropped, dropped or {})
    columns = replace(bound, rows_of_weight_zero=rows_of_weight_zero)
    kept = learnt_in(learnt, model) if learnt is not None else NOTHING
    try:
        design = design_of(model, columns, (), name, "its table", kept)
    except HlmError as error:
        raise _disagree(error.diagnostics) from error
    if learnt is not None:
        check_same(learnt, design.schema)
    return design


def bound_again(design: Design, model: Model) -> Design:
    """A different model bound to the columns of a design, with what was learnt from them. Raises HlmError if it names
    something that they lack, such as a level; Unsound if it uses other columns.
    """
    bound = _bound(table_group(design), model, design.rows_dropped, design.dropped)
    columns = replace(bound, rows_of_weight_zero=design.observed.rows_of_weight_zero)
    kept = replace(learnt_in(as_json(design.schema), model), relations=kept_relations(design.schema, model).relations)
    found = design_of(model, columns, (), design.table_name, "its table", kept)
    of_the_table = (w for w in design.warnings if w.span is None and w not in found.warnings)
    return replace(found, warnings=(*of_the_table, *found.warnings))


def columns_of(design: Design) -> dict[str, Any]:
    """By their names in the table, as a table has them: numbers, or ordered categories if some use of a column has
    labels.
    """
    import pandas as pd

    found: dict[str, Any] = {}
    for array in table_group(design).arrays.values():
        name, labels = array.attributes["column"], json.loads(array.attributes.get("labels", "[]"))
        if labels:
            found[name] = pd.Series(pd.Categorical.from_codes(array.values, labels, ordered=True))
        else:
            found.setdefault(name, array.values)
    return found


def schema_in(group: stored.Group, model: Model) -> Schema:
    """What is learnt from the columns of a file. Raises Unsound."""
    schema, found = learn(model, _bound(group, model, 0, {}), "its table")
    if schema is None:
        raise _disagree(found)
    return schema


def _disagree(found: Sequence[Diagnostic]) -> Unsound:
    errors = (d for d in found if d.severity == "error")
    return Unsound(f"its spec and its table disagree: {next(errors).title_text}")


def _bound(group: stored.Group, model: Model, rows_dropped: int, dropped: Mapping[str, int]) -> BoundColumns:
    """Raises Unsound unless the group holds what the model uses, with values that a table may have."""
    by_use = {json.dumps([a.attributes.get("name"), a.attributes.get("column")]): a for a in group.arrays.values()}
    numbers: dict[str, Floats] = {}
    cells: dict[str, Cells] = {}
    rows: set[int] = set()
    for use in column_uses(model):
        a = by_use.get(json.dumps([use.name, use.column]))
        if a is None:
            raise Unsound(f"it lacks the column `{use.column}`")
        if len(a.shape) != 1:
            raise Unsound(f"its column `{use.column}` is no column")
        if use.is_numeric:
            numbers[use.name] = numbers_in(a, use.column, use.open_to)
        else:
            cells[use.name] = cells_in(a, use.column)
        rows |= set(a.shape)
    if len(rows) != 1 or 0 in rows:
        raise Unsound("its columns have no rows, or not as many rows each")
    return BoundColumns(numbers, cells, rows.pop(), rows_dropped, dropped, is_complete=True)


def numbers_in(a: Array, column: str, open_to: float = 0.0) -> Floats:
    """A column's numbers, every one there; of bounds, the infinity of rows that have none."""
    if not a.is_real:
        raise Unsound(f"its column `{column}` holds no numbers")
    values: npt.NDArray[Any] = a.values.astype(np.float64)
    if not ((np.abs(values) <= LARGEST) | ((values == open_to) & np.isinf(values))).all():
        raise Unsound(f"its column `{column}` has missing or infinite numbers")
    return values


def cells_in(a: Array, column: str) -> Cells:
    """A column's labels in their order, and each row's place among them."""
    try:
        labels = _LABELS.validate_json(a.attributes.get("labels", ""), strict=True)
    except ValidationError as error:
        raise Unsound(f"the labels of its column `{column}` cannot be read") from error
    if a.kind[1:2] not in "iu" or len(set(labels)) != len(labels):
        raise Unsound(f"its column `{column}` holds no labels")
    codes = a.values
    if codes.min(initial=0) < 0 or codes.max(initial=0) >= len(labels):
        raise Unsound(f"its column `{column}` has rows with none of its labels")
    return Cells(labels, codes.astype(CODE), in_category_order=True).without_missing(labels)
