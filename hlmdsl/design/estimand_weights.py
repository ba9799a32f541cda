"""In: an estimand's tree. Out: the same over coefficients: points as rows of the encoder, with shares and constants.

Not decided here: its value (evaluate.py), its words (explain/).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.category_deviations import CategoryDeviations, category_deviations
from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Point, Predicted, Ratio, Weighted, predictors
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Factor
from hlmdsl.source.exceptions import InternalError

WeightedCell = tuple[tuple[tuple[str, str | float], ...], Fraction]
"""A point that names every variable of its equation, and its weight."""

ROUNDING = 1e-13
"""Of what was added up, what is left of a sum that is zero."""


@dataclass(frozen=True, eq=False)
class Affine:
    """A linear predictor at k rows: `matrix` (k, p) on its equation's coefficients, plus `offset` (k,).

    `slope` (k, p) and `offset_slope` (k,) are the derivatives, if one was requested.
    """

    equation: CodedEquation
    matrix: Floats
    offset: Floats
    slope: Floats | None = None
    offset_slope: Floats | None = None


@dataclass(frozen=True, eq=False)
class Deviations:
    """The deviations of one grouping at k rows: their sum has the variance squares @ sd² + products @ (sd sd cor).

    `squares_slope` and `products_slope` are the derivatives of both by the covariate of a slope: with varying slopes
    the spread between units changes along it.
    """

    varying: CodedVarying
    squares: Floats
    products: Floats
    squares_slope: Floats | None = None
    products_slope: Floats | None = None


@dataclass(frozen=True, eq=False)
class Leaf:
    """A predicted value that is not a sum of coefficients: at k rows, averaged with `shares` (k,). Cutpoints, if its
    equation has some, are the same at every row, except for what they are `raised` by. `seconds` are the other
    parameters of its rule by name, `others` the predictors of further categories, `together` the deviations of all of
    them.
    """

    predicted: Predicted
    shares: Floats
    predictor: Affine
    seconds: tuple[tuple[str, Affine | float | str], ...]
    deviations: tuple[Deviations, ...]
    others: tuple[Affine, ...] = ()
    raised: tuple[Affine, ...] = ()
    together: tuple[CategoryDeviations, ...] = ()

    @property
    def predictors(self) -> tuple[Affine, ...]:
        return (self.predictor, *self.others)

    @property
    def sources(self) -> tuple[Affine | float | str, ...]:
        """What the other parameters come from."""
        return tuple(source for _, source in self.seconds)

    @property
    def second(self) -> Affine | float | str | None:
        """Of a rule with one other parameter."""
        return self.sources[0] if len(self.seconds) == 1 else None


@dataclass(frozen=True, eq=False)
class Quotient:
    """One sum divided by another."""

    numerator: CompiledSum
    denominator: CompiledSum


@dataclass(frozen=True, eq=False)
class CompiledSum:
    """A constant, a vector (p,) of weights for each equation's coefficients, and other weighted summands."""

    constant: float
    linear: tuple[tuple[CodedEquation, Floats], ...]
    others: tuple[tuple[float, Leaf | Quotient], ...]


def compile_estimand(schema: Schema, estimand: Estimand, rows: Rows | None) -> CompiledSum:
    """The estimand over coefficients. `rows` are the observed ones; None only if nothing is averaged over them."""
    return compile_sum(schema, estimand.expression, rows)


def compile_sum(schema: Schema, expression: Weighted, rows: Rows | None) -> CompiledSum:
    """One sum of an estimand, all that is linear in it added up."""
    constant = float(expression.constant)
    linear: dict[str, tuple[CodedEquation, Floats, Floats]] = {}
    others: list[tuple[float, Leaf | Quotient]] = []
    for weight, summand in expression.terms:
        if isinstance(summand, Ratio):
            sides = [compile_sum(schema, part, rows) for part in summand.parts]
            others.append((float(weight), _cancelled(Quotient(*sides))))
        elif not summand.is_linear:
            others.append((float(weight), compile_leaf(schema, summand, rows)))
        else:
            equation = equation_of(schema, summand.point)
            where, shares = rows_of(schema, summand, rows)
            affine = _affine(equation, where, summand)
            matrix, offset = affine.matrix, affine.offset
            if affine.slope is not None and affine.offset_slope is not None:
                matrix, offset = affine.slope, affine.offset_slope
            parameter, zeros = summand.point.equation.parameter, np.zeros(len(equation.coefficients))
            _, sums, sizes = linear.get(parameter, (equation, zeros, zeros))
            scaled = np.array([float(weight * share) for share in shares])
            linear[parameter] = (equation, sums + scaled @ matrix, sizes + np.abs(scaled) @ np.abs(matrix))
            constant += float(scaled @ offset)
    vectors = [(e, np.where(np.abs(sums) < ROUNDING * sizes, 0.0, sums)) for e, sums, sizes in linear.values()]
    return CompiledSum(constant, tuple(vectors), tuple(others))


def is_constant(compiled: CompiledSum) -> bool:
    """Whether no coefficient enters, so that it is the same whatever the posterior."""
    return not compiled.others and not any(vector.any() for _, vector in compiled.linear)


def exponential(sum_: CompiledSum) -> Leaf | None:
    """The leaf whose exponentials, averaged over rows, are the whole sum; None otherwise."""
    if sum_.constant or sum_.linear or len(sum_.others) != 1:
        return None
    ((weight, leaf),) = sum_.others
    if weight != 1 or not isinstance(leaf, Leaf) or leaf.predicted.slope is not None:
        return None
    mean = leaf.predicted.mean
    assert mean is not None
    if mean.shift or mean.rule == "made":
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
    return _only([np.column_stack([second.matrix, second.offset])], len(second.offset))


def _only(parts: list[Floats], rows: int) -> tuple[object, ...] | None:
    """The row that all rows are, of matrices side by side."""
    matrix = np.hstack(parts) if parts else np.zeros((rows, 0))
    return tuple(matrix[0].tolist()) if (matrix == matrix[0]).all() else None


def compile_leaf(schema: Schema, leaf: Predicted, rows: Rows | None) -> Leaf:
    """A predicted value at its rows."""
    where, shares = rows_of(schema, leaf, rows)
    equation = equation_of(schema, leaf.point)
    seconds = tuple(
        (name, _affine(_coded(schema, source), where, leaf) if isinstance(source, Equation) else source)
        for name, source in (leaf.mean.others if leaf.mean is not None else ())
        if not (isinstance(source, Equation) and source.raised)
    )
    deviations = tuple(_deviations(v, where, leaf) for v in equation.varying if v.grouping in leaf.over_groups)
    as_floats = np.array([float(s) for s in shares])
    own = _affine(equation, where, leaf)
    others = tuple(
        replace(own, equation=e) for e in schema.equations if e.equation is equation.equation and not e.is_first
    )
    raised: tuple[Affine, ...] = ()
    if leaf.mean is not None and leaf.mean.rule == "probability":
        raised = tuple(_affine(e, where, leaf) for e in schema.equations if e.cutpoint is not None)
    together: tuple[CategoryDeviations, ...] = ()
    if equation.category is not None:
        deviations, together = (), _together(schema, equation, where, leaf)
    return Leaf(leaf, as_floats, own, seconds, deviations, others, raised, together)


def _together(schema: Schema, equation: CodedEquation, rows: Rows, leaf: Predicted) -> tuple[CategoryDeviations, ...]:
    """The deviations that a leaf is averaged over, in the predictors of all categories."""
    by = leaf.slope.name if leaf.slope is not None else None
    return tuple(
        category_deviations(parts, rows, by)
        for parts in parts_by_grouping(schema, equation)
        if parts[0].grouping in leaf.over_groups
    )


def parts_by_grouping(schema: Schema, equation: CodedEquation) -> list[tuple[CodedVarying, ...]]:
    """The deviations of each grouping in the predictors of all categories."""
    every = [e for e in schema.equations if e.equation is equation.equation]
    return list(zip(*(e.varying for e in every), strict=True))


def _affine(equation: CodedEquation, rows: Rows, leaf: Predicted) -> Affine:
    matrix, offset = equation.matrix(rows), equation.offset(rows)
    if leaf.slope is None:
        return Affine(equation, matrix, offset)
    by = leaf.slope.name
    return Affine(equation, matrix, offset, matrix_slope(equation, rows, by), offset_slope(equation, rows, by))


def deviations_at(varying: CodedVarying, rows: Rows) -> Deviations:
    """Those of one grouping at some rows; if a row has several units, their weighted sum."""
    z = varying.as_of_one_unit(rows)
    first, second = ([pair[side] for pair in varying.pairs] for side in (0, 1))
    return Deviations(varying, z**2, 2 * z[:, first] * z[:, second])


def _deviations(varying: CodedVarying, rows: Rows, leaf: Predicted) -> Deviations:
    found = deviations_at(varying, rows)
    if leaf.slope is None:
        return found
    # a leaf's rows are points, which stand for any units
    z, dz = (
        own * np.sqrt(varying.squared) for own in (varying.matrix(rows), varying_slope(varying, rows, leaf.slope.name))
    )
    first, second = ([pair[side] for pair in varying.pairs] for side in (0, 1))
    products_slope = 2 * (dz[:, first] * z[:, second] + z[:, first] * dz[:, second])
    return replace(found, squares_slope=2 * z * dz, products_slope=products_slope)


def equation_of(schema: Schema, point: Point) -> CodedEquation:
    """The bound equation of a point."""
    return _coded(schema, point.equation)


def _coded(schema: Schema, equation: Equation) -> CodedEquation:
    return next(e for e in schema.equations if e.equation.parameter == equation.parameter)


def rows_of(schema: Schema, leaf: Predicted, rows: Rows | None) -> tuple[Rows, tuple[Fraction, ...]]:
    """The rows at which a leaf is predicted, each once, and their shares in the average."""
    if not leaf.over_rows:
        cells = point_cells(schema, leaf)
        return schema.rows([dict(at) for at, _ in cells]), tuple(share for _, share in cells)
    if rows is None:
        raise InternalError("design", "an average over the data without data")
    named = {variable.name: value for variable, value in leaf.point.settings}
    used = _variables(leaf)
    levels = {f: rows.levels[f] for f in used if f in schema.factors}
    numbers = {c: rows.numbers[c] for c in used if c in schema.covariates}
    for name, value in named.items():
        if name in levels:
            levels[name] = np.full(rows.n, schema.factors[name].levels.index(str(value)), dtype=np.intp)
        elif name in numbers:
            numbers[name] = np.full(rows.n, float(value))
    return _distinct(Rows(rows.n, levels, numbers))


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


def _variables(leaf: Predicted) -> Mapping[str, object]:
    """The variables on which a leaf depends: deviations count where they are integrated out of what they bend."""
    groups = () if leaf.is_linear else leaf.over_groups
    return {name: v for equation in leaf.equations for name, v in predictors(equation, groups).items()}


def point_cells(schema: Schema, leaf: Predicted) -> tuple[WeightedCell, ...]:
    """A point as cells: factors not named averaged with equal weight, covariates not named at their zero."""
    named = {variable.name: value for variable, value in leaf.point.settings}
    used = _variables(leaf)
    axes: list[tuple[str, tuple[str | float, ...]]] = []
    for name, factor in schema.factors.items():
        if name in used:
            axes.append((name, (str(named[name]),) if name in named else factor.levels))
    for name in schema.covariates:
        if name in used:
            axes.append((name, (float(named[name]) if name in named else _zero(schema, leaf, name),)))
    share = Fraction(1, prod(len(values) for _, values in axes))
    names = [name for name, _ in axes]
    return tuple((tuple(zip(names, values, strict=True)), share) for values in product(*(values for _, values in axes)))


def row_cells(schema: Schema, leaf: Predicted, rows: Rows | None) -> tuple[WeightedCell, ...]:
    """The rows of a leaf as cells, whether they are a point's or the table's."""
    if not leaf.over_rows:
        return point_cells(schema, leaf)
    where, shares = rows_of(schema, leaf, rows)
    columns: list[tuple[str, list[str | float]]] = []
    for name, codes in where.levels.items():
        columns.append((name, [schema.factors[name].levels[i] for i in codes.tolist()]))
    columns += [(name, values.tolist()) for name, values in where.numbers.items()]
    names = [name for name, _ in columns]
    cells = zip(*(values for _, values in columns), strict=True) if columns else [()]
    return tuple((tuple(zip(names, cell, strict=True)), share) for cell, share in zip(cells, shares, strict=True))


def _zero(schema: Schema, leaf: Predicted, covariate: str) -> float:
    """The value of a covariate that is not named, by the functions of it in the leaf's equation."""
    parts = [
        p
        for equation in (_coded(schema, e) for e in leaf.equations)
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
