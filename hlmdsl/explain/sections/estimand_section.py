"""In: the estimands of a model. Out: their section, each with its points, its formula, its sentence and its warnings.

Not decided here: the numbers (design/estimand_weights.py), the formulas and sentences (say/).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedCovariate, CodedEquation, CodedNumericPart, CodedTerm, Element
from hlmdsl.design.compiled_estimands import Affine, CompiledSum, UnitPart
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.estimand_points import WeightedCell, equation_of, point_cells, row_cells, with_units
from hlmdsl.design.estimand_weights import compile_estimand, compile_sum, is_constant, own_deviations
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning, Section, WeightedPoint
from hlmdsl.explain.readings.determined import Determination
from hlmdsl.explain.readings.proof import At, prove_sum
from hlmdsl.explain.readings.settled_sums import is_determined, own_rows_settle
from hlmdsl.explain.say.estimands import say_estimand, unit_of_leaf
from hlmdsl.explain.say.estimands_on_response import estimand_frame
from hlmdsl.explain.say.formulas import formula
from hlmdsl.explain.say.units import many_of_grouping
from hlmdsl.explain.say.with_numbers import before_fit
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.estimand_times import at_other_times
from hlmdsl.families.links import LINKS
from hlmdsl.families.truncation import LOWER, UPPER
from hlmdsl.model.estimand_tree import Estimand, Predicted, Ratio, Weighted, groupings_named
from hlmdsl.model.naming import shown
from hlmdsl.model.variables import Covariate

MOST_POINTS = 200
"""More weighted points than this are not listed."""

_RANGES = {"real": (-math.inf, math.inf), "positive": (0.0, math.inf), "unit": (0.0, 1.0)}
_RANGES["angle"] = (-math.pi, math.pi)


def explain_estimands(schema: Schema, settled: dict[str, Determination], rows: Rows | None) -> Section | None:
    """All estimands; None if there are none. `settled` is keyed by the equation's parameter, empty without data."""
    if not schema.model.estimands:
        return None
    words = Words(schema)
    return Section("estimands", tuple(_meaning(words, e, settled, rows) for e in schema.model.estimands))


def _meaning(words: Words, estimand: Estimand, settled: dict[str, Determination], rows: Rows | None) -> Meaning:
    schema, expression = words.schema, estimand.expression
    cautions = [*_outside(schema, estimand), *at_other_times(schema, estimand)]
    if any(not _is_positive(r.denominator) for r in _ratios(expression)):
        cautions.append("a ratio can be read only as far as its denominator stays away from 0")
    arithmetic, determined = estimand.written if estimand.text else "", None
    weights: tuple[WeightedPoint, ...] = ()
    if rows is not None or not any(leaf.over_rows for leaf in expression.leaves):
        compiled = compile_estimand(schema, estimand, rows)
        arithmetic = formula(compiled) or arithmetic
        if is_constant(compiled):
            return _of_constant(estimand, compiled.constant, tuple(cautions))
        if expression.is_linear:
            weights = _proved(schema, estimand, compiled, rows)
        if settled:
            common = is_determined(compiled, settled)
            determined = own_rows_settle(compiled, rows, common)
            if common and not determined:
                cautions.insert(0, _of_few_rows(schema, expression))
    if determined is False and not _has_units(expression):
        cautions.insert(0, "the data do not settle it; its posterior depends on the prior however many rows there are")
    units = {unit_of_leaf(words, leaf) for leaf in expression.leaves}
    has_ratio = bool(_ratios(expression))
    n_rows = rows.n if rows is not None else None
    frame = estimand_frame(words, estimand, n_rows)
    return Meaning(
        name=estimand.name,
        number=Element(estimand.name),
        kind="estimand",
        variable=estimand.name,
        coords=(),
        text=estimand.text or estimand.written,
        scale="linear predictor" if expression.is_linear else "ratio" if has_ratio else "response",
        unit=units.pop() if len(units) == 1 and not has_ratio else None,
        weights=weights,
        arithmetic=arithmetic,
        response=before_fit(frame, estimand.name, estimand.name) or say_estimand(words, estimand, n_rows),
        frame=frame,
        determined=determined,
        caution="; ".join(cautions),
        always_positive=_is_positive(expression),
        apart=(0.0, 1.0) if _range(expression) == (0.0, 1.0) else (0.0,),
        is_ratio=_is_ratio(expression),
        is_value=_is_value(expression),
    )


def _has_units(expression: Weighted) -> bool:
    """Whether it is of units that it names."""
    return any(leaf.own_groups for leaf in expression.leaves)


def _of_few_rows(schema: Schema, expression: Weighted) -> str:
    groupings = dict.fromkeys(g for leaf in expression.leaves for g in leaf.own_groups)
    units = numbers.join([many_of_grouping(g) for g in groupings])
    return f"its own rows do not settle it; what they leave open is taken from the distribution of {units}"


def _of_constant(estimand: Estimand, value: float, cautions: tuple[str, ...]) -> Meaning:
    """An estimand into which no coefficient enters: a second difference along a straight line."""
    return Meaning(
        name=estimand.name,
        number=Element(estimand.name),
        kind="estimand",
        variable=estimand.name,
        coords=(),
        text=estimand.text or estimand.written,
        scale="linear predictor",
        arithmetic=f"{numbers.number(value, 6)} whatever the coefficients",
        determined=True,
        caution="; ".join(cautions),
        is_constant=True,
    )


def _is_value(expression: Weighted) -> bool:
    """Whether it is a predicted value, or an average of some."""
    leaves = [(w, s) for w, s in expression.terms if isinstance(s, Predicted) and s.slope is None]
    kinds = {(s.point.equation.parameter, s.mean) for _, s in leaves}
    is_all = len(leaves) == len(expression.terms) and len(kinds) == 1 and not expression.constant
    return is_all and sum(w for w, _ in leaves) == 1


def _ratios(expression: Weighted) -> list[Ratio]:
    own = [s for _, s in expression.terms if isinstance(s, Ratio)]
    return own + [r for one in own for part in one.parts for r in _ratios(part)]


def _is_ratio(expression: Weighted) -> bool:
    """Whether it is a ratio of two values of the same kind, which are equal if it is 1; a relative difference is
    not.
    """
    if expression.constant or len(expression.terms) != 1:
        return False
    weight, ratio = expression.terms[0]
    if weight != 1 or not isinstance(ratio, Ratio) or ratio.numerator.constant:
        return False
    kinds = [{(p.point.equation, p.mean, p.slope) for p in part.leaves} for part in ratio.parts]
    return kinds[0] == kinds[1] and all(w > 0 for w, _ in ratio.numerator.terms)


def _is_positive(expression: Weighted) -> bool:
    """Whether it is above zero whatever the coefficients."""
    return _range(expression)[0] >= 0


def _range(expression: Weighted) -> tuple[float, float]:
    """Bounds that it does not reach, by interval arithmetic."""
    if expression.is_direction:
        return _RANGES["angle"]
    low = high = float(expression.constant)
    for w, s in expression.terms:
        ends = _range_of_value(s) if isinstance(s, Predicted) else (0.0, math.inf)
        if isinstance(s, Ratio) and not all(map(_is_positive, s.parts)):
            ends = (-math.inf, math.inf)
        bottom, top = sorted(float(w) * end if end else 0.0 for end in ends)
        low, high = low + bottom, high + top
    return low, high


def _range_of_value(leaf: Predicted) -> tuple[float, float]:
    if leaf.mean is None or leaf.slope is not None:
        return -math.inf, math.inf
    if leaf.mean.level is not None:
        return _RANGES["unit"]
    if leaf.mean.family is not None:
        family, bounds = leaf.mean.family, dict(leaf.mean.bounds)
        if family.curve is not None and family.uncurved is not None and family.uncurved.mean_is_main:
            return _RANGES[LINKS[family.curve.link].range]  # under the identity wherever the curve goes
        low, high = _RANGES["real" if family.support == "real" else "unit" if family.is_share else "positive"]
        trials = next((bounds[name] for name in family.data), 1.0)
        return max(low, bounds.get(LOWER, low) / trials), min(high, bounds.get(UPPER, high) / trials)
    if leaf.mean.rule == "transformed":
        return -leaf.mean.shift, math.inf
    return _RANGES[leaf.point.equation.link.range]


def _proved(schema: Schema, estimand: Estimand, compiled: CompiledSum, rows: Rows | None) -> tuple[WeightedPoint, ...]:
    """The points whose weighted predictors are the estimand, equal ones added up; proved for every equation.

    None are given if there are many, or for the slope of a function that takes many points.
    """
    found: dict[At, Fraction] = {}
    for equation, vector in compiled.linear:
        own: dict[At, Fraction] = {}
        for weight, leaf in estimand.expression.terms:
            assert isinstance(leaf, Predicted)
            if equation_of(schema, leaf.point) is not equation:
                continue
            cells = row_cells(schema, leaf, rows)
            if leaf.slope is not None:
                cells = _stencil(equation.terms_with(leaf.own_groups), leaf.slope, cells)
            if not cells or len(own) + len(cells) > MOST_POINTS:
                return ()
            for at, share in cells:
                own[at] = own.get(at, Fraction(0)) + weight * share
        points = [WeightedPoint(at, float(w), w) for at, w in own.items()]
        # points of units name what bends their curves, others need not
        matrix = np.vstack([equation.matrix(schema.rows([dict(p.at)])) for p in points])
        target = vector
        if compiled.deviations:
            of_units, wanted = _deviations_at(schema, equation, points, compiled)
            matrix, target = np.hstack([matrix, of_units]), np.concatenate([vector, wanted])
        prove_sum(matrix, points, target, f"estimand {estimand.name}")
        for at, weight in own.items():
            found[at] = found.get(at, Fraction(0)) + weight
    return tuple(WeightedPoint(at, float(w), w) for at, w in found.items() if w)


def _deviations_at(
    schema: Schema, equation: CodedEquation, points: Sequence[WeightedPoint], compiled: CompiledSum
) -> tuple[Floats, Floats]:
    """What deviations of units are multiplied by at some points, and what they are in the estimand; a column for each
    that is in either.
    """
    here = {v.r for v in equation.varying}
    each: list[dict[UnitPart, float]] = []
    for point in points:
        named = {name: str(value) for name, value in point.at}
        groupings = groupings_named((equation.equation,), named)
        where = with_units(schema, groupings, named, schema.rows([dict(point.at)]))
        affine = Affine(equation, np.zeros((1, 0)), np.zeros(1), own=own_deviations(schema, equation, where))
        each.append({e: w for own in affine.own for e, w in own.weights(own.z, 0).items()})
    wanted = {e: w for own in compiled.deviations if own.varying.r in here for e, w in own.weights.items()}
    columns = {e: k for k, e in enumerate(dict.fromkeys((*(e for own in each for e in own), *wanted)))}
    matrix, target = np.zeros((len(points), len(columns))), np.zeros(len(columns))
    for row, own_weights in enumerate(each):
        for element, weight in own_weights.items():
            matrix[row, columns[element]] = weight
    for element, weight in wanted.items():
        target[columns[element]] = weight
    return matrix, target


FAR_AWAY = 1e-9
"""The rounding error allowed in a step of 1: if a covariate is too far from zero for that, no step of it is
reported.
"""

_STENCILS = (
    ((1, Fraction(1)), (0, Fraction(-1))),
    ((1, Fraction(1, 2)), (-1, Fraction(-1, 2))),
    ((2, Fraction(-1, 12)), (1, Fraction(8, 12)), (-1, Fraction(-8, 12)), (-2, Fraction(1, 12))),
)
"""Steps and weights whose differences are derivatives: of a line, of polynomials to degree 2, to degree 4."""


def _stencil(terms: Sequence[CodedTerm], by: Covariate, cells: tuple[WeightedCell, ...]) -> tuple[WeightedCell, ...]:
    """The slope of a sum of terms as a difference of points, if that is exact; nothing if not."""
    degree = 0
    for term in terms:
        own = [p for p in term.parts if isinstance(p, CodedNumericPart) and by.name in p.names]
        degrees = [p.function.degree for p in own]
        if None in degrees:
            return ()
        degree = max(degree, sum(d for d in degrees if d is not None))
    steps = _STENCILS[0] if degree <= 1 else _STENCILS[1] if degree == 2 else _STENCILS[2]
    if degree > 4 or len(cells) * len(steps) > MOST_POINTS:
        return ()
    values = {float(v) for at, _ in cells for n, v in at if n == by.name}
    if any(abs((v + step) - v - step) > FAR_AWAY for v in values for step, _ in steps):
        return ()
    moved = []
    for at, share in cells:
        for step, weight in steps:
            there = tuple((n, float(v) + step if n == by.name else v) for n, v in at)
            moved.append((there, share * weight))
    return tuple(moved)


def _outside(schema: Schema, estimand: Estimand) -> list[str]:
    """Covariates taken outside the data's range, whether named or left at their zero."""
    told: dict[str, None] = {}
    for leaf in estimand.expression.leaves:
        named = {v.name: value for v, value in leaf.point.settings}
        used = _extrapolated(schema, leaf)
        at = named if leaf.over_rows else dict(point_cells(schema, leaf)[0][0])
        for name in sorted(used & at.keys()):
            coded = schema.covariates[name]
            if coded.range is None:
                continue
            low, high = coded.range
            value = float(at[name])
            if not low <= value <= high and (name in named or not _is_alike_inside(schema, estimand.expression, coded)):
                how = "" if name in named else ", its declared zero,"
                told[_is_outside(f"{name} = {numbers.plain(value)}{how}", coded.range)] = None
    return list(told)


def _is_alike_inside(schema: Schema, expression: Weighted, coded: CodedCovariate) -> bool:
    """Whether it is the same sum of coefficients where a covariate that no point names is within the data: the slope of
    a line, a difference between levels that does not change with the covariate.
    """
    leaves = [(w, s) for w, s in expression.terms if isinstance(s, Predicted)]
    is_named = any(v.name == coded.name for leaf in expression.leaves for v, _ in leaf.point.settings)
    if not expression.is_linear or is_named or coded.range is None or any(leaf.over_rows for _, leaf in leaves):
        return False
    zero, *others = (
        compile_sum(schema, replace(expression, terms=tuple((w, _set(leaf, coded, at)) for w, leaf in leaves)), None)
        for at in (coded.center, *coded.range)
    )
    if any(found.deviations for found in (zero, *others)):
        return False
    return all(
        np.isclose(own.constant, zero.constant)
        and all(
            np.allclose(v, at_zero, rtol=1e-9) for (_, v), (_, at_zero) in zip(own.linear, zero.linear, strict=True)
        )
        for own in others
    )


def _set(leaf: Predicted, coded: CodedCovariate, value: float) -> Predicted:
    settings = (*leaf.point.settings, (coded.covariate, value))
    return replace(leaf, point=replace(leaf.point, settings=settings))


def _extrapolated(schema: Schema, leaf: Predicted) -> set[str]:
    """The covariates with coefficients or deviations of their own in a value; an offset's coefficient is known."""
    groups = (*leaf.own_groups, *(() if leaf.is_linear else leaf.over_groups))
    parameters = {e.parameter for e in leaf.equations}
    equations = [e for e in schema.equations if e.equation.parameter in parameters]
    effects = [e.effects for e in equations]
    effects += [bar.effects for e in equations for v in e.varying if v.grouping in groups for bar in v.bars]
    parts = (p for own in effects for t in own.terms for p in t.parts if isinstance(p, CodedNumericPart))
    columns = leaf.mean.columns if leaf.mean is not None else ()
    found = {*(name for p in parts for name in p.names), *(c.name for c in columns)}
    return found & leaf.moved_by.keys() if leaf.slope is not None else found


def _is_outside(place: str, within: tuple[float, float]) -> str:
    return f"{place} is outside the data ({numbers.plain(within[0])} to {numbers.plain(within[1])})"


def read_at_zero(design: Design) -> list[str]:
    """Covariates whose declared zero, where the Intercept is read, is outside the data."""
    found = []
    for name, coded in design.schema.covariates.items():
        if coded.range is None or not _uses_zero(design.schema, name):
            continue
        low, high = coded.range
        if not low <= coded.center <= high:
            found.append(_is_outside(f"{shown(name)} = {numbers.plain(float(coded.center))}", coded.range))
    return found


def _uses_zero(schema: Schema, covariate: str) -> bool:
    return any(
        covariate in p.names and not p.function.is_raw
        for e in schema.equations
        for t in e.equation.effects.terms
        for p in t.numerics
    )
