"""In: the cells of a response with levels. Out: the numbers that the likelihood has for them, or what is wrong.

A level without rows is not an error here: as with counts that are all zero, the posterior is proper if the priors are,
and the spec names the other level.
Not decided here: which levels the spec may list (model/read_response_levels.py), or how cells were read
(bind_columns.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns
from hlmdsl.design.columns import recoded
from hlmdsl.design.levels import count_levels, match_level, unseen_levels
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic


def with_levels_as_numbers(model: Model, columns: BoundColumns, table: str) -> tuple[BoundColumns, list[Diagnostic]]:
    """The columns with the response as numbers: each row's position among its levels, the reference first."""
    response = model.response
    levels, cells = response.levels, columns.cells.get(response.column)
    if levels is None or not response.of_texts or cells is None:
        return columns, []
    where = {label: match_level(label, levels.coded) for label in cells.labels}
    counts = count_levels(cells, where, levels.coded)
    if found := unseen_levels(response.column, levels.span, cells, where, counts, table, levels.ordered):
        advice = "correct these cells, or make a column with two levels of them in the table"
        if levels.ordered:
            advice = "correct these cells, or list them at their places in the order"
        elif response.family.has_levels:
            advice = "correct these cells, or add them to the list of levels"
        few = response.family.has_levels or len(cells.labels) == len(levels.coded)
        return columns, [replace(d, add=advice, instead=d.instead if few else "") for d in found]
    numbers = recoded(np.array([where[label] for label in cells.labels], dtype=np.float64), cells.codes)
    return replace(columns, numbers={**columns.numbers, response.column: numbers}), []
