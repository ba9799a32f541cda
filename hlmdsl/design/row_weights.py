"""In: the columns of a model with `weights`. Out: the weights, all above zero, without the rows of weight zero.

A row whose likelihood is raised to the power of zero has no influence. It is left out here, before anything is computed
from the rows, so that it does not affect levels, centres, default priors, ranks and checks either.
Not decided here: how the columns were read (bind_columns.py).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.design.bind_columns import BoundColumns, say_rows, say_values
from hlmdsl.design.binding_errors import NegativeWeights, NoWeight
from hlmdsl.design.rows import Floats
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic


def row_weights(model: Model, columns: BoundColumns) -> Floats | None:
    """(n,); None if every row counts once."""
    weights = model.response.weights
    return None if weights is None else columns.numbers[weights.name]


def with_weight(model: Model, columns: BoundColumns) -> tuple[BoundColumns, list[Diagnostic]]:
    """The columns without rows of weight zero; or as they were, with an error."""
    response = model.response
    weights = columns.numbers.get(response.weights.name) if response.weights is not None else None
    if response.weights is None or weights is None:
        return columns, []
    negative = weights < 0
    if negative.any():
        facts = NegativeWeights(
            span=response.weights_span,
            column=response.weights.column,
            count=int(negative.sum()),
            total=len(weights),
            rows=say_rows(negative),
            examples=say_values(weights, negative),
        )
        return columns, [facts]
    kept = weights > 0
    if not kept.any():
        return columns, [NoWeight(span=response.weights_span, column=response.weights.column, total=len(weights))]
    if kept.all() or not columns.is_complete:
        return columns, []
    return replace(
        columns,
        numbers={name: values[kept] for name, values in columns.numbers.items()},
        cells={name: cells.take(kept).without_missing(cells.labels) for name, cells in columns.cells.items()},
        n=int(kept.sum()),
        rows_of_weight_zero=int((~kept).sum()),
    ), []
