"""In: a design. Out: its columns, one line each: what each is in the model, in the spec's words, and what it holds.

Not decided here: how the page shows them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers

MOST_LEVELS = 6


@dataclass(frozen=True)
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
        counts = np.bincount(design.observed.value.astype(int), minlength=len(response.levels.coded))
        told = ", ".join(f"{level} ({n:,})" for level, n in zip(response.levels.coded, counts.tolist(), strict=True))
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
        label = next(v.grouping.label or "" for e in schema.equations for v in e.varying if v.grouping.name == name)
        rows = np.bincount(bound.index)
        told = f"{len(bound.labels):,} units of {rows.min():,} to {rows.max():,} rows"
        if rows.min() == rows.max():
            told = f"{len(bound.labels):,} units of {rows.min():,} row{'s' * int(rows.min() > 1)}"
        found.append(ColumnLine(name, "grouping", label, told))
    return tuple(found)


def _range(values: Floats, unit: str | None) -> str:
    low, middle, high = (numbers.number(float(v), 3) for v in np.quantile(values, (0.0, 0.5, 1.0)))
    return f"{low} to {numbers.with_unit(high, unit)}, median {middle}"
