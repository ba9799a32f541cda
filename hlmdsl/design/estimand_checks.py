"""In: estimands over coefficients. Out: errors if a function of a covariate has no value at one of their points, or
if a unit does not exist.

Not decided here: which rows a point stands for (estimand_points.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.binding_errors import NeedsData, UndefinedAtPoint
from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying
from hlmdsl.design.columns import LARGEST, Mask
from hlmdsl.design.curve_averages import why_no_average
from hlmdsl.design.curve_errors import AverageNotFinite
from hlmdsl.design.design import Schema, Units
from hlmdsl.design.estimand_points import labels_of_units, rows_of
from hlmdsl.design.point_errors import NoSuchCombination, NoSuchUnit
from hlmdsl.design.rows import Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Point, Predicted, predictors
from hlmdsl.model.terms import Grouping
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.text import Span


def check_points(schema: Schema, rows: Rows | None) -> list[Diagnostic]:
    """`at(x = 0)` under `log(x)`, for every estimand; without rows, only what is not averaged over them."""
    found: dict[Diagnostic, None] = {}
    for estimand in schema.model.estimands:
        for leaf in estimand.expression.leaves:
            if rows is not None or not leaf.over_rows:
                problem = (
                    _unknown(schema, estimand, leaf, rows)
                    or _undefined(schema, estimand, leaf, rows)
                    or _not_finite(schema, estimand, leaf, rows)
                )
                if problem is not None:
                    found[problem] = None
    return list(found)


def _unknown(schema: Schema, estimand: Estimand, leaf: Predicted, rows: Rows | None) -> Diagnostic | None:
    """A unit that there is not; without a table, any."""
    named = {v.name: str(value) for v, value in leaf.point.settings}
    for grouping in leaf.own_groups:
        units, span = schema.units.get(grouping.name), leaf.point.span or estimand.span
        if units is None:
            return NeedsData(span=span, what=f"a unit of `{grouping.name}` in an estimand", instead="")
        where, _ = rows_of(schema, replace(leaf, point=_of_no_unit(leaf)), rows)
        for parts in labels_of_units(schema, grouping, named, where):
            if parts not in units.places:
                return _no_such_unit(grouping, units, parts, named, estimand, span)
    return None


def _of_no_unit(leaf: Predicted) -> Point:
    """The point without what names units: its predictors alone."""
    used = {name: v for e in leaf.equations for name, v in predictors(e).items()}
    return replace(leaf.point, settings=tuple((v, value) for v, value in leaf.point.settings if v.name in used))


def _no_such_unit(
    grouping: Grouping,
    units: Units,
    parts: tuple[str, ...],
    named: Mapping[str, str],
    estimand: Estimand,
    span: Span | None,
) -> NoSuchUnit | NoSuchCombination:
    """What of it is not there: the label of one member, or the combination."""
    for k, (member, label) in enumerate(zip(grouping.members, parts, strict=True)):
        there = tuple(dict.fromkeys(own[k] for own in units.parts))
        if label not in there:
            near = nearest(label, there)[:1]
            return NoSuchUnit(span=span, group=member.name, unit=label, units=there, estimand=estimand.name, near=near)
    what = " and ".join(f"`{m.name} = {label}`" for m, label in zip(grouping.members, parts, strict=True))
    others = [m.name for m in grouping.members if m.name not in named]
    return NoSuchCombination(
        span=span,
        grouping=grouping.name,
        what=what,
        estimand=estimand.name,
        units=units.labels,
        advice=f"name a level of `{others[0]}` that it has" if others else "name one of its units",
    )


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
    """For a slope: first of functions, then of their factors."""
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
    """The varying effects whose deviations it has, or that bend the value that is averaged over them."""
    groups = (*leaf.own_groups, *(() if leaf.is_linear else leaf.over_groups))
    return [v for v in equation.varying if v.grouping in groups]


def _numeric_parts(equation: CodedEquation, leaf: Predicted) -> list[CodedNumericPart]:
    terms = equation.terms_with([v.grouping for v in _integrated(equation, leaf)])
    parts = [p for t in terms for p in t.parts]
    return [p for p in (*parts, *equation.offsets) if isinstance(p, CodedNumericPart)]
