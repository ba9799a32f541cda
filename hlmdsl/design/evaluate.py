"""In: a compiled estimand, and the values of the posterior's variables. Out: the estimand's value for every draw.

Not decided here: where the values come from (draws of prior or posterior, or a graph that is to be compiled).
One evaluator for all: arrays are (..., elements), and `Functions` says whose functions are applied to them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from hlmdsl.design.category_deviations import CategoryDeviations, added
from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.design import Design
from hlmdsl.design.estimand_weights import (
    Affine,
    CompiledSum,
    Deviations,
    Leaf,
    Quotient,
    compile_estimand,
    exponential,
)
from hlmdsl.design.expected import NODES, TAIL_NODES, At, Moving, Tails, expected, inverse, nodes_of_levels
from hlmdsl.design.rows import Floats
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.formulas.normal_points import points_of
from hlmdsl.model.estimand_tree import Estimand
from hlmdsl.model.parts.inverse import Exponential

Values = Callable[[str], Any]
"""A posterior variable by its name, (..., elements) with its dims in C order."""

PIECE = 2_000_000
"""Numbers at a time."""


def evaluate_estimand(design: Design, estimand: Estimand, values: Mapping[str, Any]) -> Floats:
    """The estimand (...,) for draws of the variables (..., *dims), which bear the posterior's names."""
    dims = design.dims
    compiled = compile_estimand(design.schema, estimand, design.rows)
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
            out[at] = evaluate(compiled, lambda name, at=at: flat[name][at], NUMPY)  # type: ignore[misc]
    return out.reshape(shape)


def variables(compiled: CompiledSum) -> tuple[str, ...]:
    """The posterior variables on which an estimand depends."""
    found: dict[str, None] = {}
    for equation, _ in compiled.linear:
        found |= dict.fromkeys(c.variable for c in equation.coefficients)
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            found |= dict.fromkeys((*variables(other.numerator), *variables(other.denominator)))
            continue
        for affine in (*other.predictors, *other.sources, *other.raised):
            if isinstance(affine, Affine):
                found |= dict.fromkeys(c.variable for c in affine.equation.coefficients)
            elif isinstance(affine, str):
                found[affine] = None
        found |= dict.fromkeys(e.variable for e in cutpoints_of(other))
        for d in other.deviations:
            found[d.varying.sd] = None
            if d.varying.pairs:
                found[d.varying.cor] = None
            if d.varying.nu:
                found[d.varying.nu] = None
        found |= dict.fromkeys(name for own in other.together for name in own.variables)
    return tuple(found)


def used_elements(compiled: CompiledSum) -> list[tuple[str, int]]:
    """The elements of posterior variables with a weight in an estimand, by variable and position, in the order in which
    it comes to them; correlations apart."""
    found: dict[tuple[str, int], None] = {}
    for equation, vector in compiled.linear:
        found |= dict.fromkeys(_places(equation, vector[None, :]))
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            for side in (other.numerator, other.denominator):
                found |= dict.fromkeys(used_elements(side))
            continue
        for affine in (*other.predictors, *other.sources, *other.raised):
            if isinstance(affine, Affine):
                rows = affine.matrix if affine.slope is None else np.vstack([affine.matrix, affine.slope])
                found |= dict.fromkeys(_places(affine.equation, rows))
            elif isinstance(affine, str):
                found[affine, 0] = None
        found |= dict.fromkeys((e.variable, e.position) for e in cutpoints_of(other))
        for varying, used in _deviations_of(other):
            found |= dict.fromkeys((varying.sd, varying.which_sd[i]) for i in used)
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
    own += [(varying, d.z) for d in leaf.together for varying in d.parts]
    return [(varying, tuple(np.flatnonzero(z.any(axis=0)).tolist())) for varying, z in own]


def _places(equation: CodedEquation, rows: Floats) -> list[tuple[str, int]]:
    """Of the coefficients with a weight in some row, those of the first row first."""
    places = [(c.variable, c.position) for c in equation.coefficients]
    return [places[j] for row in rows for j in np.flatnonzero(row).tolist()]


def evaluate(compiled: CompiledSum, values: Values, f: Functions) -> Any:
    """One sum, (...,)."""
    total: Any = compiled.constant
    for equation, vector in compiled.linear:
        total = total + _coefficients(equation, values, f, vector)
    for weight, other in compiled.others:
        one = _quotient(other, values, f) if isinstance(other, Quotient) else _leaf(other, values, f)
        total = total + weight * one
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
    if affine.slope is None:
        return Moving(value)
    return Moving(value, _coefficients(affine.equation, values, f, affine.slope) + affine.offset_slope)


def _leaf(leaf: Leaf, values: Values, f: Functions) -> Any:
    """A mean at k rows, or its slope, averaged over them."""
    mean = leaf.predicted.mean
    assert mean is not None
    normal, heavy = ([d for d in leaf.deviations if bool(d.varying.nu) == has_tails] for has_tails in (False, True))
    at = At(
        leaf.predictor.equation.equation.link.name,
        _affine(leaf.predictor, values, f),
        _variance(normal, values) if normal else None,
        {name: _source(source, values, f) for name, source in leaf.seconds},
        tuple(_affine(own, values, f) for own in leaf.others),
        tuple(values(e.variable)[..., e.position][..., None] for e in cutpoints_of(leaf)),
        tails=tuple(Tails(_variance([d], values), values(d.varying.nu)) for d in heavy),
        raised=tuple(_affine(own, values, f) for own in leaf.raised),
        covariance=covariance_of(leaf.together, values),
    )
    found = expected(mean, at, f)
    return ((found.value if leaf.predicted.slope is None else found.slope) * leaf.shares).sum(-1)


def covariance_of(together: Sequence[CategoryDeviations], values: Values) -> tuple[tuple[Moving, ...], ...]:
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
    sd = deviations.varying.by_effect(values(deviations.varying.sd))
    total = sd**2 @ squares.T
    if deviations.varying.pairs:
        first, second = (list(side) for side in zip(*deviations.varying.pairs, strict=True))
        both = sd[..., first] * sd[..., second] * deviations.varying.of_pairs(values(deviations.varying.cor))
        total = total + both @ products.T
    return total


def _nodes(leaf: Leaf) -> int:
    """At how many places each row is evaluated."""
    if leaf.together:
        return len(points_of(len(leaf.predictors))[1])
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
