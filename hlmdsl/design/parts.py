"""In: the columns of a response that has several. Out: one array of them, (n, levels), and what is wrong with them.

Not decided here: how single columns were read (bind_columns.py), or what a family makes of them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.bind_columns import BoundColumns, say_rows, say_values
from hlmdsl.design.binding_errors import OutOfSupport
from hlmdsl.design.part_errors import NotTheirSum
from hlmdsl.design.part_shares import check_shares
from hlmdsl.design.rows import Floats
from hlmdsl.model.model import FamilyArgument, Model
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic


def with_parts(model: Model, columns: BoundColumns) -> BoundColumns:
    """The columns with the whole response, that of the reference first, in the rows in which it is complete."""
    parts = model.response.in_order if model.response.parts else ()
    if not parts or not columns.is_complete or any(c.name not in columns.numbers for c in parts):
        return columns
    whole = np.stack([columns.numbers[c.name] for c in parts], axis=1)
    return replace(columns, numbers={**columns.numbers, model.response.column: whole})


def check_parts(model: Model, columns: BoundColumns) -> list[Diagnostic]:
    """Counts are whole numbers, and add up to the trials of their row; shares are above 0, and add up to 1."""
    if model.response.family.is_of_shares:
        return check_shares(model, columns)
    found = [d for c in model.response.parts if c.name in columns.numbers for d in _check_counts(model, columns, c)]
    trials = next((a for a in model.arguments if a.is_trials), None)
    whole = columns.numbers.get(model.response.column)
    if found or trials is None or whole is None:
        return found
    return _check_sum(model, columns, trials, whole)


def _check_counts(model: Model, columns: BoundColumns, part: Covariate) -> list[Diagnostic]:
    values = columns.numbers[part.name]
    is_whole = values == np.floor(values)
    bad = ~is_whole | (values < 0)
    if not bad.any():
        return []
    advice = "correct these cells: a count is never negative"
    if not is_whole.all():
        advice = "check the column: it counts how many of the trials are of this category; multiply a share by them"
    return [
        OutOfSupport(
            span=part.span,
            cause=f"a column of a {model.response.family.name} response",
            required="whole numbers from 0 on",
            count=int(bad.sum()),
            total=len(values),
            rows=say_rows(bad),
            examples=say_values(values, bad),
            advice=advice,
        )
    ]


def _check_sum(model: Model, columns: BoundColumns, trials: FamilyArgument, whole: Floats) -> list[Diagnostic]:
    total, source = whole.sum(axis=1), trials.source
    given = source if isinstance(source, (int, float)) else None
    if isinstance(source, Covariate):
        if source.name not in columns.numbers:
            return []
        n = columns.numbers[source.name]
    else:
        n = np.full(len(total), float(given or 0.0))
    bad = n != total
    if not bad.any():
        return []
    at = int(np.argmax(bad))
    response = model.response
    added = " + ".join(quoted(name) for name in response.columns)
    advice = f"correct these cells, or write `{trials.name} = {added}`"
    if (n >= total).all():
        advice += "; if there are other categories, their count is a column, too, to be made in the table"
    return [
        NotTheirSum(
            span=trials.span,
            trials=source.name if isinstance(source, Covariate) else f"{given:g}",
            columns=response.columns,
            count=int(bad.sum()),
            total=len(total),
            rows=say_rows(bad),
            row=at + 1,
            n=f"{n[at]:g}",
            found=f"{total[at]:g}",
            advice=advice,
        )
    ]
