"""In: an estimand's tree. Out: the same over coefficients: points as rows of the encoder, with shares and constants.

Not decided here: its value (evaluate.py), its words (explain/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from math import fsum, prod

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying, Element
from hlmdsl.design.design import Schema
from hlmdsl.design.deviations_together import DeviationsTogether, deviations_together
from hlmdsl.design.rows import CODE, Floats, Ints, Rows
from hlmdsl.design.slopes import matrix_slope, offset_slope, varying_slope
from hlmdsl.model.estimand_tree import Estimand, Mean, Point, Predicted, Ratio, Weighted
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.source.exceptions import InternalError

WeightedCell = tuple[tuple[tuple[str, str | float], ...], Fraction]
"""A point that names every variable of its equation, and its weight."""

ROUNDING = 1e-13
"""Of what was added up, what is left of a sum that is zero."""


@dataclass(frozen=True, eq=False)
class OwnDeviations:
    """Deviations of single units at k rows: of which unit each row is (k,), what its label is, and what its deviations
    are multiplied by, (k, q), with the derivative by the covariate of a slope.
    """

    varying: CodedVarying
    units: Ints
    labels: tuple[str, ...]
    z: Floats
    slope: Floats | None = None

    def weights(self, z: Floats, row: int) -> dict[Element, float]:
        """Of the deviations that have one at a row."""
        unit, label = int(self.units[row]), self.labels[row]
        return {self.varying.deviation(unit, label, j): float(z[row, j]) for j in np.flatnonzero(z[row]).tolist()}


@dataclass(frozen=True, eq=False)
class Affine:
    """A linear predictor at k rows: `matrix` (k, p) on its equation's coefficients, plus `offset` (k,), plus the `own`
    deviations of the units that the rows are of.

    `slope` (k, p) and `offset_slope` (k,) are the derivatives, if one was requested.
    """

    equation: CodedEquation
    matrix: Floats
    offset: Floats
    slope: Floats | None = None
    offset_slope: Floats | None = None
    own: tuple[OwnDeviations, ...] = ()

    def weights(self, row: int) -> dict[Element, float]:
        """Of the coefficients and deviations that have one at a row."""
        own = zip(self.equation.coefficients, self.matrix[row].tolist(), strict=True)
        found = {element: weight for element, weight in own if weight}
        for deviations in self.own:
            found |= deviations.weights(deviations.z, row)
        return found

    @property
    def has_wiggles(self) -> bool:
        """Whether there are some of curves, of which a single one says nothing."""
        curved = (own.z[:, sorted(own.varying.wiggles)].any() for own in self.own)
        return bool(self.matrix[:, list(self.equation.wiggles)].any()) or any(curved)

    @property
    def moving(self) -> Affine:
        """Without a slope that is zero at all rows."""
        if self.slope is None or self.offset_slope is None or self.slope.any() or self.offset_slope.any():
            return self
        return replace(self, slope=None, offset_slope=None)


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
    them. For a curve, `columns` are its columns (k,), by name, and `together` the deviations of its parameters.
    """

    predicted: Predicted
    shares: Floats
    predictor: Affine
    seconds: tuple[tuple[str, Affine | float | str], ...]
    deviations: tuple[Deviations, ...]
    others: tuple[Affine, ...] = ()
    raised: tuple[Affine, ...] = ()
    together: tuple[DeviationsTogether, ...] = ()
    columns: tuple[tuple[str, Floats], ...] = ()

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
class OfUnits:
    """A weighted sum of deviations of single units: those of one variable."""

    varying: CodedVarying
    weights: Mapping[Element, float]

    @property
    def has_wiggles(self) -> bool:
        """Whether there are some of curves, of which a single one says nothing."""
        q = len(self.varying.effects)
        return any(element.position % q in self.varying.wiggles for element in self.weights)

    @property
    def by_unit(self) -> dict[int, Floats]:
        """(q,): of each of the units its weights."""
        found: dict[int, Floats] = {}
        q = len(self.varying.effects)
        for element, weight in self.weights.items():
            unit, effect = divmod(element.position, q)
            found.setdefault(unit, np.zeros(q))[effect] = weight
        return found


@dataclass(frozen=True, eq=False)
class CompiledSum:
    """A constant, a vector (p,) of weights for each equation's coefficients, weights of the deviations of named units,
    and other weighted summands.
    """

    constant: float
    linear: tuple[tuple[CodedEquation, Floats], ...]
    others: tuple[tuple[float, Leaf | Quotient], ...]
    deviations: tuple[OfUnits, ...] = ()


def compile_estimand(schema: Schema, estimand: Estimand, rows: Rows | None) -> CompiledSum:
    """The estimand over coefficients. `rows` are the observed ones; None only if nothing is averaged over them."""
    return compile_sum(schema, estimand.expression, rows)


def compile_sum(schema: Schema, expression: Weighted, rows: Rows | None) -> CompiledSum:
    """One sum of an estimand, all that is linear in it added up."""
    constant = float(expression.constant)
    linear: dict[str, tuple[CodedEquation, Floats, Floats]] = {}
    others: list[tuple[float, Leaf | Quotient]] = []
    deviations: dict[str, tuple[CodedVarying, dict[Element, list[float]]]] = {}
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


def _add_units(weights: dict[Element, list[float]], own: OwnDeviations, scaled: Floats) -> None:
    """Weights on deviations of units put beside others, to be added up."""
    z = own.z if own.slope is None else own.slope
    for row, share in enumerate(scaled.tolist()):
        for element, weight in own.weights(z, row).items():
            weights.setdefault(element, []).append(share * weight)


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
        (name, _affine(schema, _coded(schema, source), where, leaf) if isinstance(source, Equation) else source)
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
        deviations, together = (), together_on_curve(schema, leaf.mean, where, leaf.over_groups)
        columns = tuple((c.name, where.numbers[c.name]) for c in leaf.mean.columns)
    if equation.category is not None:
        deviations, together = (), _together(schema, equation, where, leaf)
    return Leaf(leaf, as_floats, own, seconds, deviations, others, raised, together, columns)


def together_on_curve(
    schema: Schema, mean: Mean, rows: Rows, over: Sequence[Grouping]
) -> tuple[DeviationsTogether, ...]:
    """The deviations of these groupings, in the predictors of a curve's parameters."""
    found = []
    for grouping in over:
        there = [
            (v, e.parameter)
            for e in schema.equations
            if e.parameter in mean.parameters
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
        found.append(OwnDeviations(varying, units, told, varying.matrix(rows), slope))
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


def equation_of(schema: Schema, point: Point) -> CodedEquation:
    """The bound equation of a point."""
    return _coded(schema, point.equation)


def _coded(schema: Schema, equation: Equation) -> CodedEquation:
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
