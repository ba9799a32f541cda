"""Older formats, brought to the present one a step at a time: each format has a function to the next.

In: what a file of an older format holds, and the model of its spec. Out: the same in the present format.
Not decided here: how it was read (old.py), or whether its draws are sound (check_draws.py).
"""

from __future__ import annotations

import json
from dataclasses import replace

from hlmdsl.design.bind_columns import ColumnUse, column_uses
from hlmdsl.design.columns import Cells, number_column
from hlmdsl.design.groupings import bind_group
from hlmdsl.design.rows import Ints
from hlmdsl.model.model import Model
from hlmdsl.results.file.appendix import FORMAT
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.file.stored import Array, Group, InMemory, Stored, Unsound
from hlmdsl.results.file.stored_table import cells_in, design_in, numbers_in, schema_in


def upgraded(kept: Stored, format_: int, model: Model) -> Stored:
    """In the present format. Raises Unsound."""
    for step in range(format_, FORMAT):
        kept = STEPS[step](kept, model)
    return kept


def _from_1(kept: Stored, model: Model) -> Stored:
    """To format 2, which stores a column once for each use, and the labels of groups in their own order.

    Format 1 has each column as in its first use, and labels of groups in the order of their units. If they repeat
    between the units of a different group, that may not be an order of the labels; then the default order is used.
    """
    by_column = {str(a.attributes.get("column")): a for a in kept.groups["table"].arrays.values()}
    for in_usual_order in (False, True):
        arrays: dict[str, Array] = {}
        for i, use in enumerate(column_uses(model)):
            if use.column not in by_column:
                raise Unsound(f"it lacks the column `{use.column}`")
            arrays[f"column_{i}"] = _as_used(by_column[use.column], use, in_usual_order)
        table = Group(arrays)
        if design_in(table, model).fingerprint == kept.attributes.get("fingerprint"):
            return replace(kept, groups={**kept.groups, "table": table})
    raise Unsound("its table is not the one that was fitted")


def _from_2(kept: Stored, model: Model) -> Stored:
    """To format 3, which keeps what was learnt from the table."""
    learnt = as_json(schema_in(kept.groups["table"], model))
    return replace(kept, attributes={**kept.attributes, "learnt": learnt})


STEPS = {1: _from_1, 2: _from_2}
"""By the format that they start from."""


def _as_used(a: Array, use: ColumnUse, in_usual_order: bool) -> Array:
    names = {"name": use.name, "column": use.column}
    if use.is_numeric:
        if "labels" in a.attributes:
            raise Unsound(f"its column `{use.column}` holds no numbers")
        return Array(a.dims, a.source, names)
    cells = cells_in(a, use.column) if "labels" in a.attributes else number_column(numbers_in(a, use.column)).cells
    if use.kind == "group" and in_usual_order:
        cells = replace(cells, in_category_order=False)
    labels, codes = (cells.labels, cells.codes) if use.kind == "factor" else _in_order(cells)
    return Array(a.dims, InMemory(codes), names | {"labels": json.dumps(labels)})


def _in_order(cells: Cells) -> tuple[tuple[str, ...], Ints]:
    member = bind_group(cells)
    return member.labels, member.codes
