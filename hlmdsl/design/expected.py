"""The expected response, from the values of predictors. The mean of the main parameter, a transformed response, a
share; the probability of a level; where deviations are integrated out, averaged over these.

In: predictors at some rows, with their derivatives if a slope is requested. Out: the expected value there.
Not decided here: where predictors come from: coefficients and points (evaluate.py), or draws and a table's rows.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

import numpy as np

from hlmdsl.design.averaged_categories import averaged_slope as averaged_slope_of_category
from hlmdsl.design.averaged_categories import spread_out as spread_out_categories
from hlmdsl.design.vectors_of_units import Together, vector_of_units
from hlmdsl.families.family import Family, Linked, entry
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.circle import direction_of
from hlmdsl.formulas.functions import Functions
from hlmdsl.model.estimand_tree import Level, Mean
from hlmdsl.source.frozen import frozen

NODES = np.linspace(-7.5, 7.5, 61)
NODE_WEIGHTS = np.exp(-(NODES**2) / 2) / np.exp(-(NODES**2) / 2).sum()
"""Averages over a standard normal by equal steps: of a smooth function the error falls exponentially with their number
(Trefethen & Weideman 2014, SIAM Review 56). Under a logit it is below 1e-10 at an sd of 3 and 1e-6 at 5, where
Gauss-Hermite quadrature with as many nodes has 1e-7 and 1e-5."""


@frozen(eq=False)
class Moving:
    """A value (..., k) and its derivative by the covariate of a slope; None without a slope."""

    value: Any
    slope: Any = None


@frozen(eq=False)
class At:
    """The inputs of an expected value at k rows: the main predictor under its link, those of further `categories`, the
    variance of the deviations that are integrated out of it (None if none are), the other parameters of the rule by
    name, and the cutpoints, (..., 1) each, to which `raised` is added. `bounds` are those of a truncated response if
    they differ by row. `tails` are deviations that are Student t, also integrated out. `covariance` is the lower
    triangle of that of what is integrated out of the predictors of categories, `together` what is integrated out of
    those of a direction.
    """

    link: str
    eta: Moving
    variance: Moving | None = None
    others: Mapping[str, Moving] = field(default_factory=dict)
    categories: tuple[Moving, ...] = ()
    cutpoints: tuple[Any, ...] = ()
    bounds: Mapping[str, Any] = field(default_factory=dict)
    tails: tuple[Tails, ...] = ()
    raised: tuple[Moving, ...] = ()
    covariance: tuple[tuple[Moving, ...], ...] = ()
    together: Together | None = None


@frozen(eq=False)
class Tails:
    """The square of the scale of a Student t variable (..., k), and its degrees of freedom (..., 1)."""

    squared_scale: Moving
    nu: Any


TAIL_NODES = np.linspace(-12.0, 12.0, 241)
"""Of the inverse hyperbolic sine of a Student t variable of scale 1: half a thousandth of one with half a degree of
freedom lies beyond, and 1e-5 of one with one."""


def expected(mean: Mean, at: At, f: Functions) -> Moving:
    """The expected response at k rows (..., k), or the probability of a level; and its slope if requested."""
    if at.tails:
        return _over_tails(mean, at, f)
    if mean.level is not None:
        if mean.level.family.is_nominal:
            return _of_category(mean.level, at, f)
        return _of_level(mean.level, at, f)
    if mean.rule == "direction":
        return Moving(direction_of(f, *expected_vector(mean, at, f)[:2]))
    if mean.rule == "parameter":
        return _of_main(at, f)
    if mean.family is not None:
        return _of_family(mean.family, mean.shift, dict(mean.bounds) or at.bounds, at, f)
    (second,) = at.others.values()
    if mean.rule == "share":
        part, share = _of_main(at, f), second
        slope = None if part.slope is None else part.slope * share.value + part.value * share.slope
        return Moving(part.value * share.value, slope)
    assert mean.inverse is not None
    mu, sigma = inverse(at.link, at.eta, f), second
    variance = at.variance or Moving(0.0, 0.0)
    total = sigma.value**2 + variance.value
    value = mean.inverse.mean(mu.value, total, f.exp)
    value = value - mean.shift if mean.shift else value
    if mu.slope is None:
        return Moving(value)
    by = mu.slope, 2 * sigma.value * sigma.slope + variance.slope
    return Moving(value, mean.inverse.mean_slope(mu.value, total, by, f.exp))


def _over_tails(mean: Mean, at: At, f: Functions) -> Moving:
    """Averaged over the first of the Student t deviations, of what is averaged over the others: by equal steps of their
    inverse hyperbolic sine, in which tails that fall like a power fall exponentially. Nodes are a first dim.
    """
    tails, *rest = at.tails
    eta, squared, nu = at.eta, tails.squared_scale, tails.nu
    ndim = getattr(eta.value, "ndim", 1)  # of an expression that is yet to be run, of rows alone
    dims = (len(TAIL_NODES), *(1 for _ in range(ndim)))
    x, steps = np.sinh(TAIL_NODES).reshape(dims), np.cosh(TAIL_NODES).reshape(dims)
    weights = f.exp(-(nu + 1) / 2 * f.log1p(x**2 / nu)) * steps
    weights = weights / weights.sum(0)
    moved = eta.value + f.sqrt(f.maximum(squared.value, 0.0)) * x
    slope = None
    if eta.slope is not None:
        slope = eta.slope + squared.slope / (2 * f.sqrt(f.maximum(squared.value, LEAST_SD**2))) * x
    found = expected(mean, replace(at, eta=Moving(moved, slope), tails=tuple(rest)), f)
    return Moving((found.value * weights).sum(0), None if found.slope is None else (found.slope * weights).sum(0))


def _of_main(at: At, f: Functions) -> Moving:
    """The main parameter (..., k), averaged over what is integrated out."""
    return inverse(at.link, at.eta, f) if at.variance is None else _averaged(at.link, at.eta, at.variance, f)


def _of_family(family: Family, shift: float, bounds: Mapping[str, Any], at: At, f: Functions) -> Moving:
    """The mean (..., k) that a family computes from all its parameters and, if truncated, its bounds, averaged over
    what is integrated out of the main one. It has no slope: none can be requested (model/read_estimands.py).
    """
    assert family.mean is not None
    given, weights = _at_nodes(family, {name: bounds[name] for name in family.known}, at, f)
    value = family.mean(f, given)
    return Moving((value if weights is None else (value * weights).sum(-1)) - shift)


def expected_vector(mean: Mean, at: At, f: Functions) -> tuple[Any, Any, Any]:
    """The means of the cosine and of the sine (..., k) of a response that is a direction, averaged over what is
    integrated out of its mean direction, and how long the vectors are that are averaged.
    """
    assert mean.family is not None
    assert mean.family.direction is not None
    if at.together is not None:
        return vector_of_units(mean.family, at.together, nodes_of(at.link), f)
    given, weights = _at_nodes(mean.family, {}, at, f)
    x, y = mean.family.direction(f, given)
    length = f.sqrt(x * x + y * y)
    return (x, y, length) if weights is None else ((x * weights).sum(-1), (y * weights).sum(-1), length[..., 0])


def _at_nodes(
    family: Family, known: Mapping[str, Any], at: At, f: Functions
) -> tuple[dict[str, Linked], Floats | None]:
    """The parameters, and what is `known` of rows; where something is integrated out, with a last dim for nodes, and
    the weights of these.
    """
    eta, others = at.eta.value, {name: own.value for name, own in at.others.items()} | dict(known)
    nodes, weights = nodes_of(at.link)
    if at.variance is not None:
        eta = _spread_out(eta, f.maximum(at.variance.value, 0.0), f, nodes)
        others = {name: _beside_nodes(value) for name, value in others.items()}
    given = {family.main.name: Linked(LINKS[at.link], eta, f)}
    given |= {name: Linked(IDENTITY, own, f) for name, own in others.items()}
    return given, None if at.variance is None else weights


def _beside_nodes(value: Any) -> Any:
    """A number, or (..., k) with a last dim for the nodes."""
    return value if isinstance(value, float) else value[..., None]


def _of_level(level: Level, at: At, f: Functions) -> Moving:
    """The probability of a level (..., k), averaged over deviations of that variance, at cutpoints (..., 1).

    Averages and slopes are those of the inverse link: of the ends of the level, of each of which P(y <= k) is one.
    """
    eta, variance, cutpoints = at.eta, at.variance, at.cutpoints
    family = level.family
    assert family.cutpoints is not None
    if at.raised:
        cutpoints = tuple(cut + own.value for cut, own in zip(cutpoints, at.raised, strict=True))
    scale = at.others.get(family.cutpoints.scaled_by)
    if variance is None:
        value = probability(level, (eta.value,), cutpoints, f, None if scale is None else scale.value)
    else:
        v = f.maximum(variance.value, 0.0)
        apart = [cut[..., None] for cut in cutpoints]
        by = None if scale is None else _beside_nodes(scale.value)
        nodes, weights = nodes_of_levels(family)
        value = (probability(level, (_spread_out(eta.value, v, f, nodes),), apart, f, by) * weights).sum(-1)
    if eta.slope is None:
        return Moving(value)
    if not family.cutpoints.in_order or at.raised:
        by = [eta.slope] * len(cutpoints)
        if at.raised:
            by = [eta.slope - own.slope for own in at.raised]
        return Moving(value, _slope_of_level(level, eta, variance, cutpoints, by, f, scale))
    link = family.cutpoints.link.name
    slope: Any = 0.0
    for position, sign in ((level.code, 1.0), (level.code - 1, -1.0)):
        if 0 <= position < len(cutpoints):
            end = Moving(cutpoints[position] - eta.value, -eta.slope)
            own = variance
            if scale is not None:
                end = Moving(scale.value * end.value, scale.value * end.slope + scale.slope * end.value)
                own = None if variance is None else _times_squared(scale, variance)
            finer = SHARPER if scale is not None else 1
            moved = inverse(link, end, f) if own is None else _averaged(link, end, own, f, finer)
            slope = slope + sign * moved.slope
    return Moving(value, slope)


def _times_squared(scale: Moving, variance: Moving) -> Moving:
    """The variance of what is multiplied by a scale."""
    slope = scale.value * (2 * scale.slope * variance.value + scale.value * variance.slope)
    return Moving(scale.value**2 * variance.value, slope)


LEAST_SD = 1e-4
"""The sd from which an average's slope in the sd is computed; below, the value there is used, with an error of 1e-8."""


def _slope_of_level(
    level: Level,
    eta: Moving,
    variance: Moving | None,
    cutpoints: Sequence[Any],
    by: Sequence[Any],
    f: Functions,
    scale: Moving | None = None,
) -> Any:
    """The derivative of its probability, by the family's own, the predictor less each cutpoint moving `by` as much,
    and all differences with what multiplies them; averaged as in `averaged_slope`, of which the second derivative is
    found by parts: E[P''] = E[P' Z]/sd.
    """
    slopes = level.family.slopes
    assert slopes is not None, "levels in order say how their probabilities move"

    def moved(etas: Any, cuts: Sequence[Any], own: Sequence[Any] | None, by_scale: tuple[Any, Any] | None) -> Any:
        given = _of_predictors(level.family, (etas,), cuts, f)
        if by_scale is not None:
            value, growth = by_scale  # that of the logarithm
            given[level.family.cutpoints.scaled_by] = Linked(IDENTITY, value, f)  # type: ignore[union-attr]
            if own is not None:
                own = [one + growth * (etas - cut) for one, cut in zip(own, cuts, strict=True)]
        return slopes(f, given, own)[level.code]

    at_rows = None if scale is None else (scale.value, scale.slope / scale.value)
    if variance is None:
        return moved(eta.value, cutpoints, by, at_rows)
    apart = [cut[..., None] for cut in cutpoints]
    beside = [own[..., None] for own in by]
    at_nodes = None if at_rows is None else (at_rows[0][..., None], at_rows[1][..., None])
    nodes, weights = nodes_of_levels(level.family)
    v = f.maximum(variance.value, 0.0)
    found = (moved(_spread_out(eta.value, v, f, nodes), apart, beside, at_nodes) * weights).sum(-1)
    v = f.maximum(variance.value, LEAST_SD**2)
    first = moved(_spread_out(eta.value, v, f, nodes), apart, None, at_nodes)
    return found + (first * nodes * weights).sum(-1) / f.sqrt(v) * variance.slope / 2


def _of_category(level: Level, at: At, f: Functions) -> Moving:
    """The probability of a level (..., k) by the predictors of all categories: its slope is P_k (d_k - sum P_j d_j),
    for slopes d of the predictors, that of the reference being 0.
    """
    etas = (at.eta, *at.categories)
    if at.covariance:
        return _of_category_of_units(level, etas, at, f)
    each = _probabilities(level.family, [eta.value for eta in etas], (), f)
    own = each[level.code]
    if etas[0].slope is None:
        return Moving(own)
    average: Any = sum(p * eta.slope for p, eta in zip(each[1:], etas, strict=True))
    return Moving(own, own * ((etas[level.code - 1].slope if level.code else 0.0) - average))


def _of_category_of_units(level: Level, etas: Sequence[Moving], at: At, f: Functions) -> Moving:
    """The same, averaged over deviations of that covariance."""
    each, weights = _of_units(level.family, etas, at, f)
    value = (each[level.code] * weights).sum(-1)
    if etas[0].slope is None:
        return Moving(value)
    moved = [[own.slope for own in line] for line in at.covariance]
    return Moving(value, averaged_slope_of_category(level.code, each, weights, [eta.slope for eta in etas], moved))


def _of_units(family: Family, etas: Sequence[Moving], at: At, f: Functions) -> tuple[tuple[Any, ...], Floats]:
    """The probability of each category (..., k, points), and the points' weights."""
    points, weights = f.normal_points(len(etas))
    covariance = [[own.value for own in line] for line in at.covariance]
    moved = spread_out_categories([eta.value for eta in etas], covariance, points, f)
    return _probabilities(family, moved, (), f), weights


def expected_categories(family: Family, at: At, f: Functions) -> list[Any]:
    """The probability of each category (..., k), the reference's first."""
    etas = (at.eta, *at.categories)
    if not at.covariance:
        return list(_probabilities(family, [eta.value for eta in etas], (), f))
    each, weights = _of_units(family, etas, at, f)
    return [(own * weights).sum(-1) for own in each]


def probability(
    level: Level, etas: Sequence[Any], cutpoints: Sequence[Any], f: Functions, scale: Any | None = None
) -> Any:
    """P(the response is that level), where the main predictor, or that of each category, the cutpoints, and what
    multiplies the differences of these have such values.
    """
    return _probabilities(level.family, etas, cutpoints, f, scale)[level.code]


def _probabilities(
    family: Family, etas: Sequence[Any], cutpoints: Sequence[Any], f: Functions, scale: Any | None = None
) -> tuple[Any, ...]:
    assert family.probabilities is not None
    given = _of_predictors(family, etas, cutpoints, f)
    if family.cutpoints is not None and family.cutpoints.scaled_by:
        given[family.cutpoints.scaled_by] = Linked(IDENTITY, 1.0 if scale is None else scale, f)
    return family.probabilities(f, given)


def _of_predictors(family: Family, etas: Sequence[Any], cutpoints: Sequence[Any], f: Functions) -> dict[str, Linked]:
    given = {name: Linked(IDENTITY, eta, f) for name, eta in zip(family.main.entries, etas, strict=True)}
    if family.cutpoints is not None:
        given |= {entry(family.cutpoints.parameter, k): Linked(IDENTITY, cut, f) for k, cut in enumerate(cutpoints)}
    return given


def averaged_inverse(link: str, eta: Any, variance: Any, f: Functions, finer: int = 1) -> Any:
    """E[inverse link(eta + Z)], Z normal with this variance: in closed form if known, otherwise by quadrature."""
    variance, own = f.maximum(variance, 0.0), LINKS[link]  # rounding under a correlation of -1
    if own.average is not None:
        return own.average.value(eta, variance, f)
    nodes, weights = nodes_of(link, finer)
    return (own.value(_spread_out(eta, variance, f, nodes), f) * weights).sum(-1)


def averaged_slope(link: str, eta: Moving, variance: Moving, f: Functions, finer: int = 1) -> Any:
    """The derivative of `averaged_inverse` where both eta and the variance move.

    The normal density solves the heat equation, d/dv E[g(eta + sqrt(v) Z)] = E[g''(eta + sqrt(v) Z)]/2 (Price 1958, IRE
    Trans. Inf. Theory 4), so nothing is divided by a standard deviation that may be zero.
    """
    v, own = f.maximum(variance.value, 0.0), LINKS[link]
    if own.average is not None:
        by_eta, by_variance = own.average.by_eta(eta.value, v, f), own.average.by_variance(eta.value, v, f)
        return eta.slope * by_eta + variance.slope * by_variance
    nodes, weights = nodes_of(link, finer)
    at = _spread_out(eta.value, v, f, nodes)
    assert own.second is not None, f"averages under {link} have neither a closed form nor a second derivative"
    first, second = ((g(at, f) * weights).sum(-1) for g in (own.derivative, own.second))
    return eta.slope * first + variance.slope / 2 * second


SHARPER = 4
"""The factor by which nodes are added if a number of the row multiplies deviations and so widens them."""


def nodes_of_levels(family: Family) -> tuple[Floats, Floats]:
    """Those of averages of probabilities of levels."""
    is_scaled = family.cutpoints is not None and family.cutpoints.scaled_by
    return nodes_of(IDENTITY.name, SHARPER if is_scaled else 1)


@functools.cache
def nodes_of(link: str, finer: int = 1) -> tuple[Floats, Floats]:
    """Where an average under a link is evaluated, in sds, and the weights there: more where a singularity is nearer."""
    finer *= LINKS[link].finer
    if finer == 1:
        return NODES, NODE_WEIGHTS
    nodes = np.linspace(NODES[0], NODES[-1], finer * (NODES.size - 1) + 1)
    weights = np.exp(-(nodes**2) / 2)
    return nodes, weights / weights.sum()


def _spread_out(eta: Any, variance: Any, f: Functions, nodes: Floats = NODES) -> Any:
    """(..., k, nodes)"""
    return eta[..., None] + f.sqrt(variance)[..., None] * nodes


def _averaged(link: str, eta: Moving, variance: Moving, f: Functions, finer: int = 1) -> Moving:
    value = averaged_inverse(link, eta.value, variance.value, f, finer)
    return Moving(value, None if eta.slope is None else averaged_slope(link, eta, variance, f, finer))


def inverse(link: str, eta: Moving, f: Functions) -> Moving:
    """The inverse link, and the chain rule."""
    if link == "identity":
        return eta
    value = LINKS[link].value(eta.value, f)
    return Moving(value, None if eta.slope is None else LINKS[link].derivative(eta.value, f) * eta.slope)


def inverse_link(link: str, eta: Any, f: Functions) -> Any:
    """The parameter that a linear predictor gives, elementwise."""
    return LINKS[link].value(eta, f)
