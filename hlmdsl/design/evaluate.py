"""In: a compiled estimand, and the values of the posterior's variables. Out: the estimand's value for every draw.

Not decided here: where the values come from (draws of prior or posterior, or a graph that is to be compiled).
One evaluator for all: arrays are (..., elements), and `Functions` says whose functions are applied to them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.compiled_estimands import Affine, CompiledSum, Deviations, Leaf, OwnDeviations, Quotient
from hlmdsl.design.design import Design
from hlmdsl.design.deviations_together import DeviationsTogether, added
from hlmdsl.design.estimand_weights import compile_estimand, exponential
from hlmdsl.design.expected import (
    NODES,
    TAIL_NODES,
    At,
    Moving,
    Tails,
    expected,
    expected_vector,
    inverse,
    nodes_of,
    nodes_of_levels,
)
from hlmdsl.design.on_curve import OnCurve, covariance_by_name, expected_on_curve
from hlmdsl.design.rows import Floats
from hlmdsl.design.vectors_of_units import Together, points_of_units
from hlmdsl.formulas.circle import direction_of
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.formulas.normal_points import points_of
from hlmdsl.model.estimand_tree import Estimand, Mean, Weighted
from hlmdsl.model.parts.inverse import Exponential

Values = Callable[[str], Any]
"""A posterior variable by its name, (..., elements) with its dims in C order."""

PIECE = 2_000_000
"""Numbers at a time."""


def evaluate_estimand(design: Design, estimand: Estimand, values: Mapping[str, Any]) -> Floats:
    """The estimand (...,) for draws of the variables (..., *dims), which bear the posterior's names."""
    compiled = compile_estimand(design.schema, estimand, design.rows)
    return _of_draws(design, compiled, values, evaluate)


def agreement(design: Design, estimand: Estimand, values: Mapping[str, Any]) -> Floats | None:
    """Of averages of directions, (...,) the length of what is averaged over the lengths that are, the least where there
    are several: 1 where all are one direction, 0 where they cancel. None of anything else.
    """
    leaves = [leaf for leaf in estimand.expression.leaves if leaf.is_direction]
    alone = [replace(estimand, expression=Weighted(((Fraction(1), leaf),))) for leaf in leaves]
    compiled = [compile_estimand(design.schema, own, design.rows) for own in alone]
    compiled = [own for own in compiled if all(isinstance(one, Leaf) and _is_averaged(one) for _, one in own.others)]
    if not compiled:
        return None
    return np.asarray(np.min([_of_draws(design, own, values, _agreement) for own in compiled], axis=0))


def _of_draws(
    design: Design,
    compiled: CompiledSum,
    values: Mapping[str, Any],
    of: Callable[[CompiledSum, Values, Functions], Any],
) -> Floats:
    """What is computed of it for draws of the variables, a piece of them at a time."""
    dims = design.dims
    shape: tuple[int, ...] = ()
    flat: dict[str, Floats] = {}
    used = variables(compiled)
    for name in used or tuple(n for n in dims if n in values)[:1]:  # a constant has the shape of any variable's draws
        array = np.asarray(values[name], dtype=np.float64)
        shape = array.shape[: array.ndim - len(dims[name])]
        flat[name] = array.reshape(math.prod(shape), math.prod(array.shape[len(shape) :]))
    draws = math.prod(shape)
    out = np.empty(draws)
    size = max(1, PIECE // widest(compiled))
    for start in range(0, draws, size):
        at = slice(start, start + size)
        with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
            out[at] = of(compiled, lambda name, at=at: flat[name][at], NUMPY)  # type: ignore[misc]
    return out.reshape(shape)


def variables(compiled: CompiledSum) -> tuple[str, ...]:
    """The posterior variables on which an estimand depends."""
    found: dict[str, None] = {}
    for equation, _ in compiled.linear:
        found |= dict.fromkeys(c.variable for c in equation.coefficients)
    for of_units in compiled.deviations:
        found |= dict.fromkeys((of_units.varying.r, *(e.variable for part in of_units.weights for e in part.shares)))
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            found |= dict.fromkeys((*variables(other.numerator), *variables(other.denominator)))
            continue
        for affine in (*other.predictors, *other.sources, *other.raised):
            if isinstance(affine, Affine):
                found |= dict.fromkeys(c.variable for c in affine.equation.coefficients)
                found |= dict.fromkeys(own.varying.r for own in affine.own)
                found |= dict.fromkeys(e.variable for e in _shares_in(affine))
            elif isinstance(affine, str):
                found[affine] = None
        found |= dict.fromkeys(e.variable for e in cutpoints_of(other))
        for d in other.deviations:
            found |= dict.fromkeys(d.varying.shared)
            if d.varying.pairs:
                found[d.varying.cor] = None
            if d.varying.nu:
                found[d.varying.nu] = None
        found |= dict.fromkeys(name for own in other.together for name in own.variables)
    return tuple(found)


def used_elements(compiled: CompiledSum) -> list[tuple[str, int]]:
    """The elements of posterior variables with a weight in an estimand, by variable and position, in the order in which
    it comes to them; correlations apart, and of units' deviations what their distribution is."""
    found: dict[tuple[str, int], None] = {}
    for equation, vector in compiled.linear:
        found |= dict.fromkeys(_places(equation, vector[None, :]))
    for varying, units in used_units(compiled).values():
        effects = sorted({i for own in units.values() for i in own})
        found |= dict.fromkeys((varying.sd, varying.which_sd[i]) for i in effects)
        found |= {(varying.nu, 0): None} if varying.nu else {}
    of_units = (e for own in compiled.deviations for part in own.weights for e in part.shares)
    found |= dict.fromkeys((e.variable, e.position) for e in of_units)
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            for side in (other.numerator, other.denominator):
                found |= dict.fromkeys(used_elements(side))
            continue
        for affine in (*other.predictors, *other.sources, *other.raised):
            if isinstance(affine, Affine):
                rows = affine.matrix if affine.slope is None else np.vstack([affine.matrix, affine.slope])
                found |= dict.fromkeys(_places(affine.equation, rows))
                found |= dict.fromkeys((e.variable, e.position) for e in _shares_in(affine))
            elif isinstance(affine, str):
                found[affine, 0] = None
        found |= dict.fromkeys((e.variable, e.position) for e in cutpoints_of(other))
        for varying, used in _deviations_of(other):
            found |= dict.fromkeys((varying.sd, varying.which_sd[i]) for i in used)
            own_shares = (
                e for i, each in zip(varying.effect_of, varying.shares, strict=True) if i in used for e in each
            )
            found |= dict.fromkeys((e.variable, e.position) for e in own_shares)
            of_waves = (e for own in varying.waves if set(own.effects) & set(used) for e in own.lengthscales)
            found |= dict.fromkeys((e.variable, e.position) for e in of_waves)
            found |= {(varying.nu, 0): None} if varying.nu else {}
    return list(found)


def cutpoints_of(leaf: Leaf) -> tuple[Element, ...]:
    """The cutpoints on which a leaf depends."""
    mean = leaf.predicted.mean
    return leaf.predictor.equation.cutpoints if mean is not None and mean.rule == "probability" else ()


def used_deviations(compiled: CompiledSum) -> list[tuple[CodedVarying, tuple[int, ...]]]:
    """The groupings that are averaged over, and which of their effects with a weight."""
    found: dict[str, tuple[CodedVarying, tuple[int, ...]]] = {}
    for _, other in compiled.others:
        sides = (other.numerator, other.denominator) if isinstance(other, Quotient) else ()
        own = [pair for side in sides for pair in used_deviations(side)] if sides else _deviations_of(other)  # type: ignore[arg-type]
        for varying, used in own:
            before = found[varying.sd][1] if varying.sd in found else ()
            found[varying.sd] = varying, tuple(dict.fromkeys((*before, *used)))
    return list(found.values())


def _deviations_of(leaf: Leaf) -> list[tuple[CodedVarying, tuple[int, ...]]]:
    own = [(d.varying, d.squares) for d in leaf.deviations]
    own += [pair for d in leaf.together for pair in zip(d.parts, d.z, strict=True)]
    used = ((v, [v.effect_of[k] for k in np.flatnonzero(z.any(axis=0)).tolist()]) for v, z in own)
    return [(varying, tuple(dict.fromkeys(effects))) for varying, effects in used]


def used_units(compiled: CompiledSum) -> dict[str, tuple[CodedVarying, dict[int, set[int]]]]:
    """The deviations of single units in an estimand, by their variable: of each unit the effects with a weight."""
    found: dict[str, tuple[CodedVarying, dict[int, set[int]]]] = {}

    def add(varying: CodedVarying, unit: int, columns: Iterable[int]) -> None:
        effects = {varying.effect_of[column] for column in columns}
        found.setdefault(varying.r, (varying, {}))[1].setdefault(unit, set()).update(effects)

    for of_units in compiled.deviations:
        for unit, weights in of_units.by_unit.items():
            add(of_units.varying, unit, np.flatnonzero(weights).tolist())
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            for side in (other.numerator, other.denominator):
                for varying, units in used_units(side).values():
                    for unit, effects in units.items():
                        add(varying, unit, varying.columns_of(effects))
            continue
        for affine in (*other.predictors, *other.sources, *other.raised):
            for own in affine.own if isinstance(affine, Affine) else ():
                z = own.z != 0 if own.slope is None else (own.z != 0) | (own.slope != 0)
                for row, unit in enumerate(own.units.tolist()):
                    add(own.varying, unit, np.flatnonzero(z[row]).tolist())
    return found


def _shares_in(affine: Affine) -> list[Element]:
    """The shares of steps with which deviations of its units are in it."""
    found: dict[Element, None] = {}
    for own in affine.own:
        z = own.z if own.slope is None else np.vstack([own.z, own.slope])
        found |= dict.fromkeys(e for j in np.flatnonzero(z.any(axis=0)).tolist() for e in own.varying.shares[j])
    return list(found)


def _places(equation: CodedEquation, rows: Floats) -> list[tuple[str, int]]:
    """Of the coefficients with a weight in some row, those of the first row first."""
    places = [(c.variable, c.position) for c in equation.coefficients]
    return [places[j] for row in rows for j in np.flatnonzero(row).tolist()]


def evaluate(compiled: CompiledSum, values: Values, f: Functions) -> Any:
    """One sum, (...,)."""
    total: Any = compiled.constant
    for equation, vector in compiled.linear:
        total = total + _coefficients(equation, values, f, vector)
    for of_units in compiled.deviations:
        at = [part.deviation.position for part in of_units.weights]
        each = values(of_units.varying.r)[..., at]
        if any(part.shares for part in of_units.weights):
            each = each * of_units.varying.parts_of_effects(values)[..., [part.column for part in of_units.weights]]
        total = total + each @ np.array(list(of_units.weights.values()))
    for weight, other in compiled.others:
        one = _quotient(other, values, f) if isinstance(other, Quotient) else _leaf(other, values, f)
        total = total + weight * one
    is_turn = any(isinstance(other, Leaf) and other.predicted.is_direction for _, other in compiled.others)
    if is_turn and (compiled.constant or [weight for weight, _ in compiled.others] != [1.0]):
        return direction_of(f, f.cos(total), f.sin(total))
    return total


def _quotient(quotient: Quotient, values: Values, f: Functions) -> Any:
    """One sum divided by another; of exponentials by the differences of their logarithms, as they may be beyond any
    number while their ratio is not."""
    top, bottom = exponential(quotient.numerator), exponential(quotient.denominator)
    if top is None or bottom is None:
        return evaluate(quotient.numerator, values, f) / evaluate(quotient.denominator, values, f)
    logs = [_log_of_exponential(leaf, values, f) for leaf in (top, bottom)]
    level = logs[1][..., :1]
    sides = [(f.exp(log - level) * leaf.shares).sum(-1) for log, leaf in zip(logs, (top, bottom), strict=True)]
    return sides[0] / sides[1]


def _log_of_exponential(leaf: Leaf, values: Values, f: Functions) -> Any:
    """(..., k): logarithms of means at each row."""
    mean, mu = leaf.predicted.mean, _affine(leaf.predictor, values, f).value
    variance = _variance(leaf.deviations, values).value
    second = _source(leaf.second, values, f).value if leaf.second is not None else None
    if mean is not None and isinstance(mean.inverse, Exponential) and mean.rule == "transformed":
        return mean.inverse.log_mean(mu, variance + (0.0 if second is None else second**2))
    return mu + variance / 2 + (0.0 if second is None else f.log(second))


def _coefficients(equation: CodedEquation, values: Values, f: Functions, matrix: Floats) -> Any:
    """Coefficients (..., p) times the transpose of a matrix (k, p) or vector (p,)."""
    names = list(dict.fromkeys(c.variable for c in equation.coefficients))
    own = [values(name) if equation.one_of is None else _own(equation, name, values) for name in names]
    return f.join(own) @ matrix.T if own else np.zeros(matrix.shape[:-1])


def _own(equation: CodedEquation, name: str, values: Values) -> Any:
    """Of a variable of several categories, or cutpoints, the numbers (..., own) of this one."""
    positions = [c.position for c in equation.coefficients if c.variable == name]
    return values(name)[..., positions[0] : positions[-1] + 1]


def _affine(affine: Affine, values: Values, f: Functions) -> Moving:
    value = _coefficients(affine.equation, values, f, affine.matrix)
    value = value + affine.offset if np.any(affine.offset) else value
    for own in affine.own:
        value = _with_units(value, own, own.z, values)
    if affine.slope is None:
        return Moving(value)
    slope = _coefficients(affine.equation, values, f, affine.slope) + affine.offset_slope
    for own in affine.own:
        slope = slope if own.slope is None else _with_units(slope, own, own.slope, values)
    return Moving(value, slope)


def _with_units(value: Any, own: OwnDeviations, z: Floats, values: Values) -> Any:
    """(..., k) with the deviations of the rows' units, times z."""
    for j in np.flatnonzero(z.any(axis=0)).tolist():
        at = (own.units.astype(int) * len(own.varying.effects) + own.varying.effect_of[j]).tolist()
        one = values(own.varying.r)[..., at]
        for share in own.varying.shares[j]:
            one = one * values(share.variable)[..., [share.position]]
        value = value + (one if (z[:, j] == 1).all() else one * z[:, j])
    return value


def _leaf(leaf: Leaf, values: Values, f: Functions) -> Any:
    """A mean at k rows, or its slope, averaged over them; of directions that of their vectors."""
    mean = leaf.predicted.mean
    assert mean is not None
    if mean.rule == "curve":
        found = expected_on_curve(mean, _on_curve(leaf, mean, values, f), f)
        return ((found.value if leaf.predicted.slope is None else found.slope) * leaf.shares).sum(-1)
    if leaf.predicted.is_direction:
        at = _at(leaf, values, f)
        if not _is_averaged(leaf):
            return (inverse(at.link, at.eta, f).value * leaf.shares).sum(-1)
        x, y, _ = expected_vector(mean, at, f)
        return direction_of(f, (x * leaf.shares).sum(-1), (y * leaf.shares).sum(-1))
    found = expected(mean, _at(leaf, values, f), f)
    return ((found.value if leaf.predicted.slope is None else found.slope) * leaf.shares).sum(-1)


def _is_averaged(leaf: Leaf) -> bool:
    return len(leaf.shares) > 1 or bool(leaf.deviations or leaf.together)


def _agreement(compiled: CompiledSum, values: Values, f: Functions) -> Any:
    """Of the one average of directions that it is."""
    ((_, leaf),) = compiled.others
    assert isinstance(leaf, Leaf)
    mean, at = leaf.predicted.mean, _at(leaf, values, f)
    assert mean is not None
    x, y, length = expected_vector(mean, at, f)
    lengths = np.broadcast_to(length, np.shape(x))
    return np.hypot((x * leaf.shares).sum(-1), (y * leaf.shares).sum(-1)) / (lengths * leaf.shares).sum(-1)


def _at(leaf: Leaf, values: Values, f: Functions) -> At:
    """What a mean at k rows depends on."""
    normal, heavy = ([d for d in leaf.deviations if bool(d.varying.nu) == has_tails] for has_tails in (False, True))
    return At(
        leaf.predictor.equation.equation.link.name,
        _affine(leaf.predictor, values, f),
        _variance(normal, values) if normal else None,
        {name: _source(source, values, f) for name, source in leaf.seconds},
        tuple(_affine(own, values, f) for own in leaf.others),
        tuple(values(e.variable)[..., e.position][..., None] for e in cutpoints_of(leaf)),
        tails=tuple(Tails(_variance([d], values), values(d.varying.nu)) for d in heavy),
        raised=tuple(_affine(own, values, f) for own in leaf.raised),
        covariance=() if leaf.predicted.is_direction else covariance_of(leaf.together, values),
        together=_of_units(leaf, values, f) if leaf.predicted.is_direction and leaf.together else None,
    )


def _of_units(leaf: Leaf, values: Values, f: Functions) -> Together:
    """What units add to the predictors of a direction, and these."""
    affines = {leaf.predictor.equation.parameter: leaf.predictor}
    affines |= {name: source for name, source in leaf.seconds if isinstance(source, Affine)}
    etas = {n: (own.equation.equation.link.name, _affine(own, values, f).value) for n, own in affines.items()}
    return Together(etas, *covariance_by_name(leaf.together, values))


def _on_curve(leaf: Leaf, mean: Mean, values: Values, f: Functions) -> OnCurve:
    """What the parameters of a curve are at the rows of a leaf, and its columns."""
    by = leaf.predicted.slope.name if leaf.predicted.slope is not None else ""
    own = mean.parameters
    affines = {leaf.predictor.equation.parameter: leaf.predictor}
    affines |= {name: source for name, source in leaf.seconds if name in own and isinstance(source, Affine)}
    return OnCurve(
        {name: _affine(affine.moving, values, f) for name, affine in affines.items()},
        {name: Moving(column, 1.0 if name == by else None) for name, column in leaf.columns},
        {name: _source(source, values, f).value for name, source in leaf.seconds if name not in own},
        *covariance_by_name(leaf.together, values),
    )


def covariance_of(together: Sequence[DeviationsTogether], values: Values) -> tuple[tuple[Moving, ...], ...]:
    """The lower triangle of the covariance of what is integrated out of the predictors of categories; empty where
    nothing is.
    """
    lines = []
    for i in range(len(together[0].parts) if together else 0):
        each = [[d.covariance(i, j, values) for d in together] for j in range(i + 1)]
        lines.append(tuple(Moving(added([v for v, _ in own]), _sum_of([s for _, s in own])) for own in each))
    return tuple(lines)


def _sum_of(slopes: Sequence[Any]) -> Any:
    return None if slopes[0] is None else added(list(slopes))


def _source(source: Affine | float | str, values: Values, f: Functions) -> Moving:
    """Another parameter (..., k), as sigma, or one for all rows."""
    match source:
        case Affine():
            return inverse(source.equation.equation.link.name, _affine(source, values, f), f)
        case str():
            return Moving(values(source), 0.0)
    return Moving(float(source), 0.0)


def _variance(deviations: Sequence[Deviations], values: Values) -> Moving:
    """(..., k): of the sum of deviations that are integrated out, at each row; of those with heavy tails, the square of
    its scale.
    """
    total, slope = np.zeros(()), np.zeros(())
    for d in deviations:
        total = total + variance_at(d, values)
        if d.squares_slope is not None and d.products_slope is not None:
            slope = slope + _quadratic(d, d.squares_slope, d.products_slope, values)
    return Moving(total, slope)


def variance_at(deviations: Deviations, values: Values) -> Any:
    """(..., k): of the deviations of one grouping, at each row."""
    return _quadratic(deviations, deviations.squares, deviations.products, values)


def _quadratic(deviations: Deviations, squares: Floats, products: Floats, values: Values) -> Any:
    """(..., k): squares and products of standard deviations and their correlations, added up by row."""
    sd = deviations.varying.by_column(values)
    total = sd**2 @ squares.T
    if deviations.varying.column_pairs:
        first, second = (list(side) for side in zip(*deviations.varying.column_pairs, strict=True))
        both = sd[..., first] * sd[..., second] * deviations.varying.of_column_pairs(values)
        total = total + both @ products.T
    return total


def _nodes(leaf: Leaf) -> int:
    """At how many places each row is evaluated."""
    if leaf.together:
        names = {name for own in leaf.together for name in own.of}
        if leaf.predicted.is_direction:
            return points_of_units(len(names), nodes_of(leaf.predictor.equation.equation.link.name))
        return len(points_of(len(names) or len(leaf.predictors))[1])
    if not leaf.deviations:
        return 1
    level = leaf.predicted.mean.level if leaf.predicted.mean is not None else None
    of_normal = len(NODES if level is None else nodes_of_levels(level.family)[0])
    heavy = sum(bool(d.varying.nu) for d in leaf.deviations)
    return int((of_normal if heavy < len(leaf.deviations) else 1) * len(TAIL_NODES) ** heavy)


def widest(compiled: CompiledSum) -> int:
    """The numbers that one draw takes at a time."""
    sizes = [1]
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            sizes += [widest(other.numerator), widest(other.denominator)]
        else:
            sizes.append(len(other.shares) * len(other.predictors) * _nodes(other))
    return max(sizes)
