"""In: an estimand's tree. Out: the same over coefficients: points as rows of the encoder, with shares and constants.

Not decided here: its value (evaluate.py), its words (explain/).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import fsum

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.compiled_estimands import (
    Affine,
    CompiledSum,
    Deviations,
    Leaf,
    OfUnits,
    OwnDeviations,
    Quotient,
    UnitPart,
)
from hlmdsl.design.design import Schema
from hlmdsl.design.deviations_together import DeviationsTogether, deviations_together
from hlmdsl.design.estimand_points import (
    coded_equation,
    equation_of,
    rows_of,
)
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Predicted, Ratio, Weighted
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.variables import Covariate

ROUNDING = 1e-13
"""Of what was added up, what is left of a sum that is zero."""


def compile_estimand(schema: Schema, estimand: Estimand, rows: Rows | None) -> CompiledSum:
    """The estimand over coefficients. `rows` are the observed ones; None only if nothing is averaged over them."""
    return compile_sum(schema, estimand.expression, rows)


def compile_sum(schema: Schema, expression: Weighted, rows: Rows | None) -> CompiledSum:
    """One sum of an estimand, all that is linear in it added up."""
    constant = float(expression.constant)
    linear: dict[str, tuple[CodedEquation, Floats, Floats]] = {}
    others: list[tuple[float, Leaf | Quotient]] = []
    deviations: dict[str, tuple[CodedVarying, dict[UnitPart, list[float]]]] = {}
    for weight, summand in expression.terms:
        if isinstance(summand, Ratio):
            sides = [compile_sum(schema, part, rows) for part in summand.parts]
            others.append((float(weight), _cancelled(Quotient(*sides))))
        elif not summand.is_linear:
            others.append((float(weight), compile_leaf(schema, summand, rows)))
        else:
            equation = equation_of(schema, summand.point)
            where, shares = rows_of(schema, summand, rows)
            affine = _affine(schema, equation, where, summand)
            matrix, offset = affine.matrix, affine.offset
            if affine.slope is not None and affine.offset_slope is not None:
                matrix, offset = affine.slope, affine.offset_slope
            parameter, zeros = summand.point.equation.parameter, np.zeros(len(equation.coefficients))
            _, sums, sizes = linear.get(parameter, (equation, zeros, zeros))
            scaled = np.array([float(weight * share) for share in shares])
            linear[parameter] = (equation, sums + scaled @ matrix, sizes + np.abs(scaled) @ np.abs(matrix))
            constant += float(scaled @ offset)
            for own in affine.own:
                _add_units(deviations.setdefault(own.varying.r, (own.varying, {}))[1], own, scaled)
    vectors = [(e, np.where(np.abs(sums) < ROUNDING * sizes, 0.0, sums)) for e, sums, sizes in linear.values()]
    of_units = [
        OfUnits(varying, left)
        for varying, own in deviations.values()
        if (left := {e: total for e, each in own.items() if (total := _added(each))})
    ]
    return CompiledSum(constant, tuple(vectors), tuple(others), tuple(of_units))


def _add_units(weights: dict[UnitPart, list[float]], own: OwnDeviations, scaled: Floats) -> None:
    """Weights on deviations of units put beside others, to be added up."""
    z = own.z if own.slope is None else own.slope
    for row, share in enumerate(scaled.tolist()):
        for part, weight in own.weights(z, row).items():
            weights.setdefault(part, []).append(share * weight)


def _added(each: Sequence[float]) -> float:
    """The sum, without what is rounding alone."""
    total = fsum(each)
    return total if abs(total) > ROUNDING * fsum(map(abs, each)) else 0.0


def is_constant(compiled: CompiledSum) -> bool:
    """Whether no coefficient enters, so that it is the same whatever the posterior."""
    return not compiled.others and not compiled.deviations and not any(v.any() for _, v in compiled.linear)


def exponential(sum_: CompiledSum) -> Leaf | None:
    """The leaf whose exponentials, averaged over rows, are the whole sum; None otherwise."""
    if sum_.constant or sum_.linear or sum_.deviations or len(sum_.others) != 1:
        return None
    ((weight, leaf),) = sum_.others
    if weight != 1 or not isinstance(leaf, Leaf) or leaf.predicted.slope is not None:
        return None
    mean = leaf.predicted.mean
    assert mean is not None
    if mean.shift or mean.rule in ("made", "curve"):
        return None
    link = leaf.predictor.equation.equation.link.name
    is_one = mean.is_exponential and link == "identity" if mean.rule == "transformed" else link == "log"
    return leaf if is_one else None


def _cancelled(quotient: Quotient) -> Quotient:
    """A ratio of means of exponentials without the variance that all of them share, or the part of the response that
    they are of: exp(sigma²/2) may overflow, and cancels from the ratio.
    """
    leaves = [exponential(side) for side in (quotient.numerator, quotient.denominator)]
    if any(leaf is None for leaf in leaves):
        return quotient
    top, bottom = (leaf for leaf in leaves if leaf is not None)
    seconds = {_only_row(leaf.second) for leaf in (top, bottom)}
    varies = len(seconds) > 1 or None in seconds
    deviations = {
        _only([np.hstack([d.squares, d.products]) for d in leaf.deviations], len(leaf.shares)) for leaf in (top, bottom)
    }
    sides = []
    for leaf in (top, bottom):
        own = leaf if varies or leaf.second is None else replace(leaf, seconds=((leaf.seconds[0][0], _nothing(leaf)),))
        if len(deviations) == 1 and None not in deviations:
            own = replace(own, deviations=())
        sides.append(CompiledSum(0.0, (), ((1.0, own),)))
    return Quotient(*sides)


def _nothing(leaf: Leaf) -> float:
    """The sigma that adds nothing to a mean, or the share that takes nothing from it."""
    return 1.0 if leaf.predicted.mean is not None and leaf.predicted.mean.rule == "share" else 0.0


def is_cancelled(leaf: Leaf) -> bool:
    """Whether the other parameter of its rule is no longer in it."""
    return leaf.second is not None and leaf.second == _nothing(leaf)


def _only_row(second: Affine | float | str | None) -> tuple[object, ...] | None:
    """The terms of a sigma that is the same at every row; None if it is not."""
    if not isinstance(second, Affine):
        return ("one", second)
    own = [part for of in second.own for part in (of.units, of.z)]
    return _only([np.column_stack([second.matrix, second.offset, *own])], len(second.offset))


def _only(parts: list[Floats], rows: int) -> tuple[object, ...] | None:
    """The row that all rows are, of matrices side by side."""
    matrix = np.hstack(parts) if parts else np.zeros((rows, 0))
    return tuple(matrix[0].tolist()) if (matrix == matrix[0]).all() else None


def compile_leaf(schema: Schema, leaf: Predicted, rows: Rows | None) -> Leaf:
    """A predicted value at its rows."""
    where, shares = rows_of(schema, leaf, rows)
    equation = equation_of(schema, leaf.point)
    seconds = tuple(
        (name, _affine(schema, coded_equation(schema, source), where, leaf) if isinstance(source, Equation) else source)
        for name, source in (leaf.mean.others if leaf.mean is not None else ())
        if not ((isinstance(source, Equation) and source.raised) or isinstance(source, Covariate))
    )
    deviations = tuple(_deviations(v, where, leaf) for v in equation.varying if v.grouping in leaf.over_groups)
    as_floats = np.array([float(s) for s in shares])
    own = _affine(schema, equation, where, leaf)
    others = tuple(
        replace(own, equation=e, own=own_deviations(schema, e, where, None if leaf.slope is None else leaf.slope.name))
        for e in schema.equations
        if e.equation is equation.equation and not e.is_first
    )
    raised: tuple[Affine, ...] = ()
    if leaf.mean is not None and leaf.mean.rule == "probability":
        raised = tuple(_affine(schema, e, where, leaf) for e in schema.equations if e.cutpoint is not None)
    together: tuple[DeviationsTogether, ...] = ()
    columns: tuple[tuple[str, Floats], ...] = ()
    if leaf.mean is not None and leaf.mean.rule == "curve":
        deviations, together = (), together_in(schema, leaf.mean.parameters, where, leaf.over_groups)
        columns = tuple((c.name, where.numbers[c.name]) for c in leaf.mean.columns)
    if leaf.mean is not None and leaf.mean.others_over(leaf.over_groups):
        deviations, together = (), together_in(schema, leaf.mean.of_direction, where, leaf.over_groups)
    if equation.category is not None:
        deviations, together = (), _together(schema, equation, where, leaf)
    return Leaf(leaf, as_floats, own, seconds, deviations, others, raised, together, columns)


def together_in(
    schema: Schema, names: Sequence[str], rows: Rows, over: Sequence[Grouping]
) -> tuple[DeviationsTogether, ...]:
    """The deviations of these groupings, in the predictors of several parameters, as those of a curve."""
    found = []
    for grouping in over:
        there = [
            (v, e.parameter)
            for e in schema.equations
            if e.parameter in names
            for v in e.varying
            if v.grouping == grouping
        ]
        if there:
            parts, of = zip(*there, strict=True)
            found.append(deviations_together(parts, rows, of=of))
    return tuple(found)


def _together(schema: Schema, equation: CodedEquation, rows: Rows, leaf: Predicted) -> tuple[DeviationsTogether, ...]:
    """The deviations that a leaf is averaged over, in the predictors of all categories."""
    by = leaf.slope.name if leaf.slope is not None else None
    return tuple(
        deviations_together(parts, rows, by)
        for parts in parts_by_grouping(schema, equation)
        if parts[0].grouping in leaf.over_groups
    )


def parts_by_grouping(schema: Schema, equation: CodedEquation) -> list[tuple[CodedVarying, ...]]:
    """The deviations of each grouping in the predictors of all categories."""
    every = [e for e in schema.equations if e.equation is equation.equation]
    return list(zip(*(e.varying for e in every), strict=True))


def _affine(schema: Schema, equation: CodedEquation, rows: Rows, leaf: Predicted) -> Affine:
    matrix, offset = equation.matrix(rows), equation.offset(rows)
    own = own_deviations(schema, equation, rows, None if leaf.slope is None else leaf.slope.name)
    if leaf.slope is None:
        return Affine(equation, matrix, offset, own=own)
    by = leaf.slope.name
    return Affine(equation, matrix, offset, matrix_slope(equation, rows, by), offset_slope(equation, rows, by), own)


def own_deviations(
    schema: Schema, equation: CodedEquation, rows: Rows, by: str | None = None
) -> tuple[OwnDeviations, ...]:
    """Those of the units that the rows are of, with their derivatives by a covariate if one is given."""
    found = []
    for varying in (v for v in equation.varying if v.grouping.name in rows.units):
        units = rows.units[varying.grouping.name]
        labels = schema.units[varying.grouping.name].labels
        slope = varying_slope(varying, rows, by) if by is not None else None
        told = tuple(labels[i] for i in units.tolist())
        found.append(OwnDeviations(varying, units, told, varying.columns(rows), slope))
    return tuple(found)


def deviations_at(varying: CodedVarying, rows: Rows) -> Deviations:
    """Those of one grouping at some rows; if a row has several units, their weighted sum."""
    z = varying.as_of_one_unit(rows)
    first, second = ([pair[side] for pair in varying.column_pairs] for side in (0, 1))
    return Deviations(varying, z**2, 2 * z[:, first] * z[:, second])


def _deviations(varying: CodedVarying, rows: Rows, leaf: Predicted) -> Deviations:
    found = deviations_at(varying, rows)
    if leaf.slope is None:
        return found
    # a leaf's rows are points, which stand for any units
    z, dz = (
        own * np.sqrt(varying.squared) for own in (varying.columns(rows), varying_slope(varying, rows, leaf.slope.name))
    )
    first, second = ([pair[side] for pair in varying.column_pairs] for side in (0, 1))
    products_slope = 2 * (dz[:, first] * z[:, second] + z[:, first] * dz[:, second])
    return replace(found, squares_slope=2 * z * dz, products_slope=products_slope)
