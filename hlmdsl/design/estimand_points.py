"""In: points of an estimand. Out: the rows of the encoder that they stand for, and of which units these are.

Not decided here: what is made of them (estimand_weights.py), or whether there are such units (estimand_checks.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedNumericPart
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import CODE, Rows
from hlmdsl.model.estimand_tree import Estimand, Point, Predicted
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.variables import Factor
from hlmdsl.source.exceptions import InternalError

WeightedCell = tuple[tuple[tuple[str, str | float], ...], Fraction]
"""A point that names every variable of its equation, and its weight."""


def equation_of(schema: Schema, point: Point) -> CodedEquation:
    """The bound equation of a point."""
    return coded_equation(schema, point.equation)


def coded_equation(schema: Schema, equation: Equation) -> CodedEquation:
    """The bound one."""
    return next(e for e in schema.equations if e.equation.parameter == equation.parameter)


def rows_of(schema: Schema, leaf: Predicted, rows: Rows | None) -> tuple[Rows, tuple[Fraction, ...]]:
    """The rows at which a leaf is predicted, each once, and their shares in the average."""
    if not leaf.over_rows:
        cells = point_cells(schema, leaf)
        at_cells = schema.rows([dict(at) for at, _ in cells])
        return _of_own_units(schema, leaf, at_cells), tuple(share for _, share in cells)
    if rows is None:
        raise InternalError("design", "an average over the data without data")
    named = {variable.name: value for variable, value in leaf.point.settings}
    used = leaf.predictors
    levels = {f: rows.levels[f] for f in used if f in schema.factors}
    numbers = {c: rows.numbers[c] for c in used if c in schema.covariates}
    for name, value in named.items():
        if name in levels:
            levels[name] = np.full(rows.n, schema.factors[name].levels.index(str(value)), dtype=np.intp)
        elif name in numbers:
            numbers[name] = np.full(rows.n, float(value))
    where, shares = _distinct(Rows(rows.n, levels, numbers))
    return _of_own_units(schema, leaf, where), shares


def _of_own_units(schema: Schema, leaf: Predicted, rows: Rows) -> Rows:
    """With the units that a leaf names."""
    if not (groupings := leaf.own_groups):
        return rows
    return with_units(schema, groupings, {v.name: str(value) for v, value in leaf.point.settings}, rows)


def with_units(schema: Schema, groupings: Sequence[Grouping], named: Mapping[str, str], rows: Rows) -> Rows:
    """The rows as those of units of some groupings: of each member the label that is `named`, or the row's level. The
    units are known to be there.
    """
    units = {
        g.name: np.array([schema.units[g.name].places[own] for own in labels_of_units(schema, g, named, rows)], CODE)
        for g in groupings
    }
    return replace(rows, units=units)


def labels_of_units(schema: Schema, grouping: Grouping, named: Mapping[str, str], rows: Rows) -> list[tuple[str, ...]]:
    """The same as labels, whether there is such a unit or not."""
    each = []
    for member in grouping.members:
        if member.name in named:
            each.append([named[member.name]] * rows.n)
        else:
            levels = schema.factors[member.name].levels
            each.append([levels[i] for i in rows.levels[member.name].tolist()])
    return list(zip(*each, strict=True))


def _distinct(rows: Rows) -> tuple[Rows, tuple[Fraction, ...]]:
    """Each different row once, in the order of its first occurrence, with its share."""
    columns = [*rows.levels.values(), *rows.numbers.values()]
    if not columns:
        return Rows(1, {}, {}), (Fraction(1),)
    _, first, counts = np.unique(np.column_stack(columns), axis=0, return_index=True, return_counts=True)
    order = np.argsort(first)
    at = first[order]
    shares = tuple(Fraction(int(c), rows.n) for c in counts[order])
    levels = {k: v[at] for k, v in rows.levels.items()}
    numbers = {k: v[at] for k, v in rows.numbers.items()}
    return Rows(len(at), levels, numbers), shares


def point_cells(schema: Schema, leaf: Predicted) -> tuple[WeightedCell, ...]:
    """A point as cells: factors not named averaged with equal weight, covariates not named at their zero; what names
    units last.
    """
    named = {variable.name: value for variable, value in leaf.point.settings}
    used = leaf.predictors
    axes: list[tuple[str, tuple[str | float, ...]]] = []
    for name, factor in schema.factors.items():
        if name in used:
            axes.append((name, (str(named[name]),) if name in named else factor.levels))
    for name in schema.covariates:
        if name in used:
            axes.append((name, (float(named[name]) if name in named else _zero(schema, leaf, name),)))
    axes += [(name, (value,)) for name, value in _units_of_settings(leaf)]
    share = Fraction(1, prod(len(values) for _, values in axes))
    names = [name for name, _ in axes]
    return tuple((tuple(zip(names, values, strict=True)), share) for values in product(*(values for _, values in axes)))


def _units_of_settings(leaf: Predicted) -> list[tuple[str, str]]:
    """What a point sets to say of which units it is, apart from predictors."""
    used = leaf.predictors
    return [(variable.name, str(value)) for variable, value in leaf.point.settings if variable.name not in used]


def row_cells(schema: Schema, leaf: Predicted, rows: Rows | None) -> tuple[WeightedCell, ...]:
    """The rows of a leaf as cells, whether they are a point's or the table's."""
    if not leaf.over_rows:
        return point_cells(schema, leaf)
    where, shares = rows_of(schema, leaf, rows)
    columns: list[tuple[str, list[str | float]]] = []
    for name, codes in where.levels.items():
        columns.append((name, [schema.factors[name].levels[i] for i in codes.tolist()]))
    columns += [(name, values.tolist()) for name, values in where.numbers.items()]
    columns += [(name, [label] * where.n) for name, label in _units_of_settings(leaf)]
    names = [name for name, _ in columns]
    cells = zip(*(values for _, values in columns), strict=True) if columns else [()]
    return tuple((tuple(zip(names, cell, strict=True)), share) for cell, share in zip(cells, shares, strict=True))


def _zero(schema: Schema, leaf: Predicted, covariate: str) -> float:
    """The value of a covariate that is not named, by the functions of it in the leaf's equation."""
    parts = [
        p
        for equation in (coded_equation(schema, e) for e in leaf.equations)
        for p in (*(p for t in equation.effects.terms for p in t.parts), *equation.offsets)
        if isinstance(p, CodedNumericPart) and covariate in p.names
    ]
    return zero_of(parts, covariate) if parts else float(schema.covariates[covariate].center)


def zero_of(parts: list[CodedNumericPart], covariate: str) -> float:
    """The column's value at a covariate's declared zero; of one that enters only by functions with a zero of their own,
    the greatest of these, at which all of them have values.
    """
    origins = [p.function.origin for p in parts]
    if all(origin is not None for origin in origins):
        return max(origin for origin in origins if origin is not None)
    return float(next(c.center for c in parts[0].covariates if c.name == covariate))


def named_levels(estimand: Estimand) -> list[tuple[Point, Factor, str]]:
    """Every level that an estimand names, and where."""
    points = [leaf.point for leaf in estimand.expression.leaves]
    return [(p, v, str(value)) for p in points for v, value in p.settings if isinstance(v, Factor)]
