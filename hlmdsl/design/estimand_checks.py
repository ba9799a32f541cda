"""In: estimands over coefficients. Out: errors where a function of a covariate has no value at one of their points.

Not decided here: which rows a point stands for (estimand_weights.py).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.binding_errors import UndefinedAtPoint
from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying
from hlmdsl.design.columns import LARGEST, Mask
from hlmdsl.design.curve_averages import why_no_average
from hlmdsl.design.curve_errors import AverageNotFinite
from hlmdsl.design.design import Schema
from hlmdsl.design.estimand_weights import rows_of
from hlmdsl.design.rows import Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Predicted
from hlmdsl.source.diagnostic import Diagnostic


def check_points(schema: Schema, rows: Rows | None) -> list[Diagnostic]:
    """`at(x = 0)` under `log(x)`, for every estimand; without rows, only what is not averaged over them."""
    found: dict[Diagnostic, None] = {}
    for estimand in schema.model.estimands:
        for leaf in estimand.expression.leaves:
            if rows is not None or not leaf.over_rows:
                problem = _undefined(schema, estimand, leaf, rows) or _not_finite(schema, estimand, leaf, rows)
                if problem is not None:
                    found[problem] = None
    return list(found)


def _undefined(schema: Schema, estimand: Estimand, leaf: Predicted, rows: Rows | None) -> Diagnostic | None:
    where, _ = rows_of(schema, leaf, rows)
    parameters = {e.parameter for e in leaf.equations}
    for equation in schema.equations:
        if equation.equation.parameter in parameters:
            parts = _numeric_parts(equation, leaf)
            found = _faults(parts, where) or _slope_faults(equation, leaf, parts, where)
            if found is not None:
                what, part, bad = found
                name = part.names[0]
                own = leaf.over_rows or any(v.name == name for v, _ in leaf.point.settings)
                return UndefinedAtPoint(
                    span=leaf.point.span or estimand.span,
                    what=what,
                    covariate=name,
                    value=f"{where.numbers[name][bad][0]:g}" + ("" if own else ", its declared zero"),
                    advice=f"give `{name}` another value in `at(...)`",
                )
    return None


def _not_finite(schema: Schema, estimand: Estimand, leaf: Predicted, rows: Rows | None) -> Diagnostic | None:
    """Of a curve that is averaged over units, whose mean may have no average."""
    if leaf.mean is None or leaf.mean.rule != "curve" or not leaf.over_groups:
        return None
    where, _ = rows_of(schema, leaf, rows)
    columns = {c.name: where.numbers[c.name] for c in leaf.mean.columns}
    by = leaf.slope.name if leaf.slope is not None else ""
    why, parameters = why_no_average(leaf.point.equation, leaf.mean, leaf.over_groups, columns, by)
    if not why:
        return None
    group = leaf.over_groups[0].spelled
    return AverageNotFinite(span=leaf.point.span or estimand.span, group=group, why=why, parameters=parameters)


_Fault = tuple[str, CodedNumericPart, Mask]
"""What has no value, of what, and at which rows."""


def _faults(parts: Sequence[CodedNumericPart], where: Rows) -> _Fault | None:
    for part in parts:
        bad = ~np.all([np.abs(c) <= LARGEST for c in part.columns(where.numbers)], axis=0)
        if bad.any():
            return f"`{part.part.name}`", part, bad
    return None


def _slope_faults(
    equation: CodedEquation, leaf: Predicted, parts: Sequence[CodedNumericPart], where: Rows
) -> _Fault | None:
    """Where a slope is asked for: of functions first, then of what they are multiplied by."""
    if leaf.slope is None:
        return None
    by = leaf.slope.name
    own = [part for part in parts if by in part.names]
    with np.errstate(all="ignore"):
        varying = [varying_slope(v, where, by) for v in _integrated(equation, leaf)]
        whole = np.column_stack([matrix_slope(equation, where, by), offset_slope(equation, where, by), *varying])
    for part, slopes in [*((p, p.slopes(where.numbers, by)) for p in own), *((p, whole) for p in own)]:
        bad = ~(np.abs(slopes) <= LARGEST).all(axis=1)
        if bad.any():
            return f"the slope of `{part.part.name}`", part, bad
    return None


def _integrated(equation: CodedEquation, leaf: Predicted) -> list[CodedVarying]:
    """The varying effects whose deviations bend the value that is averaged over them."""
    return [] if leaf.is_linear else [v for v in equation.varying if v.grouping in leaf.over_groups]


def _numeric_parts(equation: CodedEquation, leaf: Predicted) -> list[CodedNumericPart]:
    parts = [p for t in equation.effects.terms for p in t.parts]
    parts += [p for v in _integrated(equation, leaf) for bar in v.bars for t in bar.effects.terms for p in t.parts]
    return [p for p in (*parts, *equation.offsets) if isinstance(p, CodedNumericPart)]
