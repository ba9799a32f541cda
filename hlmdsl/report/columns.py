"""In: a design. Out: its columns, one line each: what each is in the model, in the spec's words, and what it holds.

Not decided here: how the page shows them.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.design import BoundGrouping, Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.families.known_of_rows import EXPOSURE, KNOWN_SD
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model.variables import Covariate, columns_of
from hlmdsl.source.frozen import frozen

MOST_LEVELS = 6


@frozen
class ColumnLine:
    """`role` is what the column is in the model, `holds` its levels, units or range."""

    name: str
    role: str
    text: str
    holds: str


def column_lines(design: Design) -> tuple[ColumnLine, ...]:
    """The response first."""
    response, schema = design.model.response, design.schema
    if response.levels is not None:
        told = ", ".join(f"{v} ({n:,.0f})" for v, n in zip(response.levels.coded, design.observed.of_each, strict=True))
    else:
        told = _range(design.observed.raw, response.unit)
    found = [ColumnLine(response.column, "response", response.text or "", told)]
    for name, factor in schema.factors.items():
        if name in design.rows.levels:
            levels = list(factor.levels[:MOST_LEVELS])
            more = len(factor.levels) - len(levels)
            told = ", ".join([*levels, *([f"{more} more"] if more else [])])
            found.append(ColumnLine(name, "factor", factor.factor.text or "", told))
    for name, covariate in schema.covariates.items():
        told = _range(design.rows.numbers[name], covariate.covariate.unit)
        found.append(ColumnLine(name, "covariate", covariate.covariate.text or "", told))
    for name, bound in design.groupings.items():
        label = schema.grouping(name).label or ""
        rows = _rows_of_units(bound)
        told = f"{len(bound.labels):,} units of {rows.min():,} to {rows.max():,} rows"
        if rows.min() == rows.max():
            told = f"{len(bound.labels):,} units of {rows.min():,} row{'s' * int(rows.min() > 1)}"
        found.append(ColumnLine(name, "grouping", label, told))
    return tuple(found + _beside_response(design))


def _rows_of_units(bound: BoundGrouping) -> Ints:
    """(units,): the rows that each is a unit of; a row of several counts for each of them, once."""
    row = np.tile(np.arange(len(bound.entries[0][0])), len(bound.entries))
    unit = np.concatenate([index for index, _ in bound.entries])
    return np.bincount(np.unique(np.stack([row, unit]), axis=1)[1], minlength=len(bound.labels))


_ROLES = {
    "n": "trials",
    LOWER: "lower bounds",
    UPPER: "upper bounds",
    EXPOSURE: "exposure",
    KNOWN_SD: "known sd of errors",
}


def _beside_response(design: Design) -> list[ColumnLine]:
    """Columns on how the response was observed: trials, known errors, weights, and censoring."""
    response, found = design.model.response, []
    given = (a.source for a in design.model.arguments)
    covariates = [c for source in given if isinstance(source, Covariate) for c in columns_of(source)]
    if response.weights is not None:
        covariates.append(response.weights)
    if response.censoring is not None and response.censoring.upper is not None:
        covariates.append(response.censoring.upper)
    own = {c.name: c for c in covariates}
    for column in design.observed.columns:
        if column.name is None or column.role == "value":
            continue
        text, unit = (own[column.name].text or "", own[column.name].unit) if column.name in own else ("", None)
        if column.role == "status":
            counts = np.bincount(column.values, minlength=len(column.labels)).tolist()
            told = ", ".join(f"{label} ({n:,})" for label, n in zip(column.labels, counts, strict=True) if n)
        else:
            told = _range(column.values, unit)
        role = {
            "argument": _ROLES.get(column.which.partition(":")[0], f"known {column.which}"),
            "status": "censoring",
            "upper": "upper ends",
        }.get(column.role, column.role)
        found.append(ColumnLine(column.name, role, text, told))
    return found


def _range(values: Floats, unit: str | None) -> str:
    low, middle, high = (numbers.number(float(v), 3) for v in np.quantile(values, (0.0, 0.5, 1.0)))
    return f"{low} to {numbers.with_unit(high, unit)}, median {middle}"
