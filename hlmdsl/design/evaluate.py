"""In: a compiled estimand, and the values of the posterior's variables. Out: the estimand's value for every draw.

Not decided here: where the values come from (draws of prior or posterior, or a graph that is to be compiled).
One evaluator for all: arrays are (..., elements), and `Functions` says whose functions are applied to them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

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
from hlmdsl.design.rows import Floats
from hlmdsl.families.family import Family, Linked, entry
from hlmdsl.families.links import IDENTITY, LINKS, PROBIT
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.model.estimand_tree import Estimand, Level
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.source.exceptions import InternalError

Values = Callable[[str], Any]
"""A posterior variable by its name, (..., elements) with its dims in C order."""

NODES = np.linspace(-7.5, 7.5, 61)
NODE_WEIGHTS = np.exp(-(NODES**2) / 2) / np.exp(-(NODES**2) / 2).sum()
"""Averages over a standard normal by equal steps: of a smooth function the error falls exponentially with their number
(Trefethen & Weideman 2014, SIAM Review 56). Under a logit it is below 1e-10 at an sd of 3 and 1e-6 at 5, where
Gauss-Hermite quadrature with as many nodes has 1e-7 and 1e-5."""

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
        for affine in (*other.predictors, other.second):
            if isinstance(affine, Affine):
                found |= dict.fromkeys(c.variable for c in affine.equation.coefficients)
            elif isinstance(affine, str):
                found[affine] = None
        found |= dict.fromkeys(e.variable for e in cutpoints_of(other))
        for d in other.deviations:
            found[d.varying.sd] = None
            if d.varying.pairs:
                found[d.varying.cor] = None
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
        for affine in (*other.predictors, other.second):
            if isinstance(affine, Affine):
                rows = affine.matrix if affine.slope is None else np.vstack([affine.matrix, affine.slope])
                found |= dict.fromkeys(_places(affine.equation, rows))
            elif isinstance(affine, str):
                found[affine, 0] = None
        found |= dict.fromkeys((e.variable, e.position) for e in cutpoints_of(other))
        for varying, used in _deviations_of(other):
            found |= dict.fromkeys((varying.sd, i) for i in used)
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
    return [(d.varying, tuple(np.flatnonzero(d.squares.any(axis=0)).tolist())) for d in leaf.deviations]


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
    mean, mu, variance = leaf.predicted.mean, _affine(leaf.predictor, values, f).value, _variance(leaf, values).value
    second = _second(leaf, values, f).value if leaf.second is not None else None
    if mean is not None and isinstance(mean.inverse, Exponential) and mean.rule == "transformed":
        return mean.inverse.log_mean(mu, variance + (0.0 if second is None else second**2))
    return mu + variance / 2 + (0.0 if second is None else f.log(second))


def _coefficients(equation: CodedEquation, values: Values, f: Functions, matrix: Floats) -> Any:
    """Coefficients (..., p) times the transpose of a matrix (k, p) or vector (p,)."""
    names = list(dict.fromkeys(c.variable for c in equation.coefficients))
    own = [values(name) if equation.category is None else _own(equation, name, values) for name in names]
    return f.join(own) @ matrix.T if own else np.zeros(matrix.shape[:-1])


def _own(equation: CodedEquation, name: str, values: Values) -> Any:
    """Of a variable of several categories, the numbers (..., own) of this one."""
    positions = [c.position for c in equation.coefficients if c.variable == name]
    return values(name)[..., positions[0] : positions[-1] + 1]


@dataclass(frozen=True, eq=False)
class Moving:
    """A value (..., k) and its derivative by the covariate of a slope; None without a slope."""

    value: Any
    slope: Any = None


def _affine(affine: Affine, values: Values, f: Functions) -> Moving:
    value = _coefficients(affine.equation, values, f, affine.matrix) + affine.offset
    if affine.slope is None:
        return Moving(value)
    return Moving(value, _coefficients(affine.equation, values, f, affine.slope) + affine.offset_slope)


def _leaf(leaf: Leaf, values: Values, f: Functions) -> Any:
    """A mean at k rows, or its slope, averaged over them."""
    mean = leaf.predicted.mean
    assert mean is not None
    variance = _variance(leaf, values)
    link = leaf.predictor.equation.equation.link.name
    eta = _affine(leaf.predictor, values, f)
    if mean.level is not None and leaf.predictor.equation.category is not None:
        found = _of_category(mean.level, [_affine(own, values, f) for own in leaf.predictors], f)
        return ((found.value if eta.slope is None else found.slope) * leaf.shares).sum(-1)
    if mean.level is not None:
        cuts = [values(e.variable)[..., e.position][..., None] for e in cutpoints_of(leaf)]
        found = _of_level(mean.level, eta, variance if leaf.deviations else None, cuts, f)
        return ((found.value if eta.slope is None else found.slope) * leaf.shares).sum(-1)
    if mean.rule == "parameter":
        found = _of_main(leaf, eta, variance, f)
        return ((found.value if eta.slope is None else found.slope) * leaf.shares).sum(-1)
    if mean.rule == "share":
        part, share = _of_main(leaf, eta, variance, f), _second(leaf, values, f)
        slope = None if part.slope is None else part.slope * share.value + part.value * share.slope
        return ((part.value * share.value if slope is None else slope) * leaf.shares).sum(-1)
    mu, sigma = _inverse(link, eta, f), _second(leaf, values, f)
    assert mean.inverse is not None
    total = sigma.value**2 + variance.value
    if mu.slope is None:
        found = mean.inverse.mean(mu.value, total, f.exp)
    else:
        by = mu.slope, 2 * sigma.value * sigma.slope + variance.slope
        found = mean.inverse.mean_slope(mu.value, total, by, f.exp)
    average = (found * leaf.shares).sum(-1)
    return average if mu.slope is not None or not mean.shift else average - mean.shift


def _of_main(leaf: Leaf, eta: Moving, variance: Moving, f: Functions) -> Moving:
    """The main parameter (..., k), averaged over what is integrated out."""
    link = leaf.predictor.equation.equation.link.name
    return _averaged(link, eta, variance, f) if leaf.deviations else _inverse(link, eta, f)


def _of_level(level: Level, eta: Moving, variance: Moving | None, cutpoints: Sequence[Any], f: Functions) -> Moving:
    """The probability of a level (..., k), averaged over deviations of that variance, at cutpoints (..., 1).

    Averages and slopes are those of the inverse link: of the ends of the level, of each of which P(y <= k) is one.
    """
    if variance is None:
        value = probability(level, (eta.value,), cutpoints, f)
    else:
        v = f.maximum(variance.value, 0.0)
        apart = [cut[..., None] for cut in cutpoints]
        value = (probability(level, (_spread_out(eta.value, v, f),), apart, f) * NODE_WEIGHTS).sum(-1)
    if eta.slope is None:
        return Moving(value)
    family = level.family
    assert family.cutpoints is not None
    link = family.cutpoints.link.name
    slope: Any = 0.0
    for position, sign in ((level.code, 1.0), (level.code - 1, -1.0)):
        if 0 <= position < len(cutpoints):
            end = Moving(cutpoints[position] - eta.value, -eta.slope)
            moved = _inverse(link, end, f) if variance is None else _averaged(link, end, variance, f)
            slope = slope + sign * moved.slope
    return Moving(value, slope)


def _of_category(level: Level, etas: Sequence[Moving], f: Functions) -> Moving:
    """The probability of a level (..., k) by the predictors of all categories: its slope is P_k (d_k - sum P_j d_j),
    for slopes d of the predictors, that of the reference being 0.
    """
    each = _probabilities(level.family, [eta.value for eta in etas], (), f)
    own = each[level.code]
    if etas[0].slope is None:
        return Moving(own)
    average: Any = sum(p * eta.slope for p, eta in zip(each[1:], etas, strict=True))
    return Moving(own, own * ((etas[level.code - 1].slope if level.code else 0.0) - average))


def probability(level: Level, etas: Sequence[Any], cutpoints: Sequence[Any], f: Functions) -> Any:
    """P(the response is that level), where the main predictor, or that of each category, and the cutpoints have these
    values.
    """
    return _probabilities(level.family, etas, cutpoints, f)[level.code]


def _probabilities(family: Family, etas: Sequence[Any], cutpoints: Sequence[Any], f: Functions) -> tuple[Any, ...]:
    assert family.probabilities is not None
    given = {name: Linked(IDENTITY, eta, f) for name, eta in zip(family.main.entries, etas, strict=True)}
    if family.cutpoints is not None:
        given |= {entry(family.cutpoints.parameter, k): Linked(IDENTITY, cut, f) for k, cut in enumerate(cutpoints)}
    return family.probabilities(f, given)


def _second(leaf: Leaf, values: Values, f: Functions) -> Moving:
    """The other parameter (..., k), as sigma, or one for all rows."""
    match leaf.second:
        case Affine():
            return _inverse(leaf.second.equation.equation.link.name, _affine(leaf.second, values, f), f)
        case str():
            return Moving(values(leaf.second), 0.0)
        case float() | int():
            return Moving(float(leaf.second), 0.0)
    raise InternalError("design", "a mean that depends on another parameter has none")


def _variance(leaf: Leaf, values: Values) -> Moving:
    """(..., k): of the sum of all deviations that are integrated out, at each row."""
    total, slope = np.zeros(()), np.zeros(())
    for d in leaf.deviations:
        total = total + _quadratic(d, d.squares, d.products, values)
        if d.squares_slope is not None and d.products_slope is not None:
            slope = slope + _quadratic(d, d.squares_slope, d.products_slope, values)
    return Moving(total, slope)


def _quadratic(deviations: Deviations, squares: Floats, products: Floats, values: Values) -> Any:
    """(..., k): squares and products of standard deviations and their correlations, added up by row."""
    sd = values(deviations.varying.sd)
    total = sd**2 @ squares.T
    if deviations.varying.pairs:
        first, second = (list(side) for side in zip(*deviations.varying.pairs, strict=True))
        both = sd[..., first] * sd[..., second] * values(deviations.varying.cor)
        total = total + both @ products.T
    return total


def averaged_inverse(link: str, eta: Any, variance: Any, f: Functions) -> Any:
    """E[inverse link(eta + Z)], Z normal with this variance: in closed form where there is one, else by quadrature."""
    variance = f.maximum(variance, 0.0)  # rounding under a correlation of -1
    match link:
        case "identity":
            return eta
        case "log":
            return f.exp(eta + variance / 2)
        case "probit":
            return PROBIT.value(eta / f.sqrt(1 + variance), f)
    return (LINKS[link].value(_spread_out(eta, variance, f), f) * NODE_WEIGHTS).sum(-1)


def averaged_slope(link: str, eta: Moving, variance: Moving, f: Functions) -> Any:
    """The derivative of `averaged_inverse` where both eta and the variance move.

    The normal density solves the heat equation, d/dv E[g(eta + sqrt(v) Z)] = E[g''(eta + sqrt(v) Z)]/2 (Price 1958, IRE
    Trans. Inf. Theory 4), so nothing is divided by a standard deviation that may be zero.
    """
    v = f.maximum(variance.value, 0.0)
    match link:
        case "identity":
            return eta.slope
        case "log":
            return f.exp(eta.value + v / 2) * (eta.slope + variance.slope / 2)
        case "probit":
            scaled = eta.value / f.sqrt(1 + v)
            moved = (eta.slope - scaled * variance.slope / (2 * f.sqrt(1 + v))) / f.sqrt(1 + v)
            return PROBIT.derivative(scaled, f) * moved
    at, inverse = _spread_out(eta.value, v, f), LINKS[link]
    assert inverse.second is not None, f"averages under {link} have neither a closed form nor a second derivative"
    first, second = ((g(at, f) * NODE_WEIGHTS).sum(-1) for g in (inverse.derivative, inverse.second))
    return eta.slope * first + variance.slope / 2 * second


def _spread_out(eta: Any, variance: Any, f: Functions) -> Any:
    """(..., k, nodes)"""
    return eta[..., None] + f.sqrt(variance)[..., None] * NODES


def _averaged(link: str, eta: Moving, variance: Moving, f: Functions) -> Moving:
    value = averaged_inverse(link, eta.value, variance.value, f)
    return Moving(value, None if eta.slope is None else averaged_slope(link, eta, variance, f))


def _inverse(link: str, eta: Moving, f: Functions) -> Moving:
    """The inverse link, and the chain rule."""
    if link == "identity":
        return eta
    value = LINKS[link].value(eta.value, f)
    return Moving(value, None if eta.slope is None else LINKS[link].derivative(eta.value, f) * eta.slope)


def inverse_link(link: str, eta: Any, f: Functions) -> Any:
    """What a linear predictor stands for, elementwise."""
    return LINKS[link].value(eta, f)


def widest(compiled: CompiledSum) -> int:
    """The numbers that one draw takes at a time."""
    sizes = [1]
    for _, other in compiled.others:
        if isinstance(other, Quotient):
            sizes += [widest(other.numerator), widest(other.denominator)]
        else:
            sizes.append(len(other.shares) * len(other.predictors) * (len(NODES) if other.deviations else 1))
    return max(sizes)
