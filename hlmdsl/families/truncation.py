"""A family whose responses are only observed within bounds: those outside are not in the table at all.

In: a family with a distribution function. Out: the truncated family: its densities are divided by the probability of
the bounds, and its draws and means are those within. The parameters stay those of the whole. Not decided here: what
bounds a spec gives (model/modifiers.py), or whether responses are within them (design/).

Bounds are included. For counts the lower one is the number before the lowest, so that all intervals have the same form:
responses are above the first and at most the second.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from itertools import product
from typing import Any

import numpy as np

from hlmdsl.families.family import Ends, Family, Floats, Given, Linked, LogDensity, LogProbability, Parameter
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import ALL
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.functions import NUMPY, Functions

LOWER, UPPER = "lower", "upper"
"""Data arguments, on the scale of the modelled response."""
ABOVE, UP_TO = "above", "up to"
"""The same as the main parameter sees them, as statistics of a cell."""

BEYOND_ALL, FAR, NEAR = 1e100, 1e20, 1e-250
"""Stand-ins of bounds that are none, of numbers and their logs, of other amounts, and of what is above zero: every
formula has its digits there. Where responses are as they are in tables (design/bounds.py), beyond these lies less of
any than is left of 1 in rounding. What is predicted may be larger: means and draws of amounts have no such bound.
"""

ROUNDS = 60
"""Rejection draws from the whole; after these the rest is found by the distribution function."""
HALVINGS = 80


def can_be_truncated(family: Family) -> bool:
    """A working likelihood cannot: divided by the probability of the bounds, it is no longer maximal at the quantile.
    Nor can a family with a separate process for ones yet: PyMC has no draws.
    """
    if family.components:
        return all(map(can_be_truncated, family.components))
    return family.log_survival is not None and not (family.working or family.only_censored)


def may_be_open(family: Family) -> bool:
    """Whether a row may have no bound where others have one. Of proportions there is no number near enough to 1, and of
    counts among trials all of them are one.
    """
    own = family.untruncated or family
    return own.support in ("real", "positive", "zero or positive", "count", "count from 1") and not own.data


def without_bound(family: Family, name: str) -> float:
    """What stands for no bound: all of the family's responses are within it."""
    own = family.untruncated or family
    if name == UPPER:
        return BEYOND_ALL if own.support == "real" or own.modelled == "log" else FAR
    if own.support == "real":
        return -BEYOND_ALL
    return {"count from 1": 1.0, "positive": NEAR}.get(own.support, 0.0)


def closed(family: Family, name: str, values: Any, xp: Any = np) -> Any:
    """Bounds of rows as the formulas take them, with the functions of `xp`: those that are none are stood for."""
    end = without_bound(family, name)
    return xp.maximum(values, end) if name == LOWER else xp.minimum(values, end)


def _opened(f: Functions, family: Family, name: str, values: Any) -> Any:
    """Bounds of rows as numbers: what stands for none is infinite, as a mean may be."""
    end = without_bound(family, name)
    if name == LOWER:
        return f.where(f.above(values, end), values, -math.inf)
    return f.where(f.above(end, values), values, math.inf)


@cache
def truncated(family: Family, bounds: tuple[str, ...]) -> Family:
    """`bounds` are those that there are, LOWER, UPPER or both."""
    number = "n" if family.with_zeros is None else ALL  # where `n` is of some rows only
    keys = tuple(key for bound, key in ((LOWER, ABOVE), (UPPER, UP_TO)) if bound in bounds)

    def of(log_density: LogDensity) -> LogDensity:
        def truncated_density(f: Functions, s: Numbers, p: Given) -> Any:
            inside = family.with_cell(f, s, p)
            return log_density(f, s, p) - s[number] * log_within(f, family, (s.get(ABOVE), s.get(UP_TO)), inside)

        return truncated_density

    def end(which: int) -> Callable[[Rows], Floats]:
        return lambda rows: rows.shared(np.asarray(ends_of(NUMPY, family, rows.beside)[which]))

    statistics = Statistics(
        {
            **family.statistics.of,
            **family.trials,
            number: lambda rows: rows.n,
            **{key: end((ABOVE, UP_TO).index(key)) for key in keys},
        },
        add_up=False,
        alike=family.statistics.alike,
        moves=(*family.statistics.moves, *keys) if family.statistics.moves else (),
    )
    mean_within, of_base = family.mean_within, {p.name for p in family.parameters} | {*family.data, *family.beside}

    def mean(f: Functions, p: Given) -> Any:
        assert mean_within is not None
        bounds = _values(p)
        within = partial(_at_bounds, f, family, mean_within, p)
        (found,) = _where_open(f, family, bounds, lambda own: (within(own),), lambda: (_whole_mean(f, family, p),))
        if family.modelled == "proportion":
            bounds = {name: family.seen(bound, p[family.data[0]].value, f) for name, bound in bounds.items()}
        if LOWER in bounds:  # rounding may put it beyond a bound, if nearly everything is at that
            found = f.maximum(found, _opened(f, family, LOWER, bounds[LOWER]))
        return -f.maximum(-found, -_opened(f, family, UPPER, bounds[UPPER])) if UPPER in bounds else found

    within = family.logs_within if family.modelled == "log" else family.moments_within

    def moments(f: Functions, p: Given) -> tuple[Any, Any]:
        assert within is not None
        at_bounds = partial(_at_bounds, f, family, within, p)
        mean, variance = _where_open(f, family, _values(p), at_bounds, lambda: _whole_moments(f, family, p))
        return mean, variance

    return replace(
        family,
        parameters=(family.main, *(_without_limit(family, p) for p in family.parameters[1:])),
        statement=lambda given: family.statement({name: own for name, own in given.items() if name in of_base}),
        statistics=statistics,
        log_density=of(family.log_density),
        in_short=None if family.in_short is None else of(family.in_short),
        log_cdf=_between(family, lambda y, p: (_end(p, ABOVE), y)),
        log_survival=_between(family, lambda y, p: (y, _end(p, UP_TO))),
        log_between=_between(family, lambda ends, p: ends),
        mean=None if mean_within is None else mean,
        draw=lambda rng, p: (_draw if family.with_zeros is None else _draw_with_zeros)(family, rng, p),
        variance=None,
        within={},
        share="",
        is_normal=False,
        is_centred=False,
        overdispersed="",
        excess_zeros="",
        mean_within=None,
        moments_within=None,
        logs_within=None,
        moments=None if within is None else moments,
        mean_of=None,
        statement_within=None,
        with_zeros=None,
        beside=(*family.beside, *bounds),
        in_cell=(*family.in_cell, *keys),
        untruncated=family,
        made_by=(truncated, (family, bounds)),
    )


def _at_bounds(
    f: Functions, family: Family, within: Callable[[Functions, Ends, Given], Any], p: Given, own: Any
) -> Any:
    return within(f, ends_of(f, family, own), p)


def _where_open(
    f: Functions,
    family: Family,
    bounds: dict[str, Any],
    at_bounds: Callable[[dict[str, Any]], tuple[Any, ...]],
    whole: Callable[[], tuple[Any, ...]],
) -> tuple[Any, ...]:
    """What rows have within bounds; without the upper one where that stands for none, which is less far than an amount
    may be that is expected.
    """
    found, end = at_bounds(bounds), without_bound(family, UPPER)
    if UPPER not in bounds or end != FAR or not may_be_open(family):
        return found
    upper = bounds[UPPER]
    if isinstance(upper, float | np.ndarray) and not np.any(np.asarray(upper) >= end):
        return found
    rest = {LOWER: bounds[LOWER]} if LOWER in bounds else {}
    alone = at_bounds(rest) if rest else whole()
    return tuple(f.where(f.above(end, upper), one, other) for one, other in zip(found, alone, strict=True))


def _whole_mean(f: Functions, family: Family, p: Given) -> Any:
    assert family.mean is not None
    return family.mean(f, p)


def _whole_moments(f: Functions, family: Family, p: Given) -> tuple[Any, Any]:
    """The mean and the variance of the whole, as those above its least response."""
    own = family.with_zeros
    base = family if own is None else own.base
    assert base.moments_within is not None
    low = ends_of(f, base, {LOWER: without_bound(base, LOWER)})[0]
    if own is None:
        return base.moments_within(f, (low, None), p)
    mean, variance = base.moments_within(f, (low if own.log_none is None else 0.0, None), p)
    share = p[own.share].value
    return share * mean, share * (variance + (1 - share) * mean * mean)


def _without_limit(family: Family, parameter: Parameter) -> Parameter:
    if family.is_whole or family.with_zeros is not None or parameter.domain == "unit":
        return parameter
    why = (
        "responses become nearly uniform within the bounds, or nearly exponential, and the likelihood stays above zero"
    )
    return replace(parameter, unlimited=parameter.unlimited or f"as {parameter.name} grows, {why}")


def ends_of(f: Functions, family: Family, bounds: Any) -> Ends:
    """Of bounds by name, on the scale of the modelled response."""
    lower, upper = bounds.get(LOWER), bounds.get(UPPER)
    if lower is not None and family.is_whole:
        lower = lower - 1.0
    return tuple(None if end is None else family.end(end, f) for end in (lower, upper))  # type: ignore[return-value]


def log_within(f: Functions, family: Family, ends: Ends, p: Given) -> Any:
    """The log probability that a response is between ends."""
    low, high = ends
    assert family.log_survival is not None
    assert family.log_cdf is not None
    assert family.log_between is not None
    if low is None:
        return family.log_cdf(f, high, p)
    return family.log_survival(f, low, p) if high is None else family.log_between(f, (low, high), p)


def _values(p: Given) -> dict[str, Any]:
    return {name: p[name].value for name in (LOWER, UPPER) if name in p}


def _end(p: Given, key: str) -> Any | None:
    return p[key].value if key in p else None


def _between(family: Family, ends: Callable[[Any, Given], Ends]) -> LogProbability:
    """The log probability of an interval, given the bounds."""

    def log_probability(f: Functions, known: Any, p: Given) -> Any:
        return log_within(f, family, ends(known, p), p) - log_within(f, family, (_end(p, ABOVE), _end(p, UP_TO)), p)

    return log_probability


def _draw(family: Family, rng: np.random.Generator, p: Given) -> Floats:
    """Draws of the whole within bounds; if these are improbable, by inverting the distribution function."""
    bounds = _values(p)
    drawn = np.asarray(family.draw(rng, p), dtype=float)
    shape = np.broadcast_shapes(drawn.shape, *(np.shape(own.eta) for own in p.values()))
    drawn = np.broadcast_to(drawn, shape).reshape(-1).copy()
    flat = {name: replace(own, eta=np.broadcast_to(own.eta, shape).reshape(-1)) for name, own in p.items()}
    sides = ((LOWER, -np.inf), (UPPER, np.inf))
    low, high = (np.broadcast_to(bounds.get(name, end), shape).reshape(-1) for name, end in sides)
    high = np.where(_is_end(family, UPPER, high), high, np.inf)
    left = np.flatnonzero(~((drawn >= low) & (drawn <= high)))
    for _ in range(ROUNDS):
        if not left.size:
            break
        again = np.asarray(family.draw(rng, {n: replace(own, eta=own.eta[left]) for n, own in flat.items()}))
        inside = (again >= low[left]) & (again <= high[left])
        drawn[left[inside]] = again[inside]
        left = left[~inside]
    of_rest = _counts if family.is_whole else _amounts
    for has_low, has_high in product((True, False), repeat=2) if left.size else ():
        where = left[(_is_end(family, LOWER, low[left]) == has_low) & (_is_end(family, UPPER, high[left]) == has_high)]
        if where.size and (has_low or has_high):
            none = {name for name, has in ((LOWER, has_low), (UPPER, has_high)) if not has}
            own = {n: replace(one, eta=one.eta[where]) for n, one in flat.items() if n not in none}
            own_low = low[where] if has_low else np.full(where.size, -np.inf)
            own_high = high[where] if has_high else np.full(where.size, np.inf)
            drawn[where] = of_rest(family, rng.random(where.size), own_low, own_high, own)
    return drawn.reshape(shape)


def _is_end(family: Family, name: str, bounds: Floats) -> Any:
    """Which rows have such a bound. The least count is one: their mean may be far below it."""
    if name == LOWER and family.is_whole:
        return np.isfinite(bounds)
    end = without_bound(family, name)
    return bounds > end if name == LOWER else bounds < end


def _draw_with_zeros(family: Family, rng: np.random.Generator, p: Given) -> Floats:
    """The rest is of the base within the bounds, in the share that it has there."""
    own = family.with_zeros
    assert own is not None
    shape = np.broadcast_shapes(*(np.shape(one.eta) for one in p.values()))
    flat = {name: replace(one, eta=np.broadcast_to(one.eta, shape).reshape(-1)) for name, one in p.items()}
    with np.errstate(all="ignore"):
        within = own.share_within(NUMPY, ends_of(NUMPY, family, _values(flat)), flat)
        share = np.where(_is_end(family, UPPER, flat[UPPER].value), within, flat[own.share].value)
    chosen = np.flatnonzero(rng.random(share.size) < share)
    drawn = np.where(np.isnan(share), np.nan, 0.0)
    of_base = {name: replace(one, eta=one.eta[chosen]) for name, one in flat.items()}
    if own.log_none is not None:
        of_base[LOWER] = Linked(IDENTITY, np.ones(chosen.size), NUMPY)
    if chosen.size:
        drawn[chosen] = _draw(own.base, rng, of_base)
    return drawn.reshape(shape)


def _counts(family: Family, u: Floats, low: Floats, high: Floats, p: Given) -> Floats:
    """The smallest count up to which there is a share `u` of the probability within the bounds. Without an upper bound,
    steps double until they are far enough.
    """
    bounds = {name: own for name, own in ((LOWER, low), (UPPER, high)) if name in p}
    ends = ends_of(NUMPY, family, bounds)
    with np.errstate(all="ignore"):
        whole = np.asarray(log_within(NUMPY, family, ends, p))

        def is_enough(y: Floats) -> Any:
            return np.exp(np.asarray(log_within(NUMPY, family, (ends[0], y), p)) - whole) >= u

        near = np.where(np.isfinite(low), low, 0.0) - 1
        far = np.where(np.isfinite(high), high, near + 1)
        for _ in range(HALVINGS):
            more = ~np.isfinite(high) & ~is_enough(far)
            if not more.any():
                break
            near, far = np.where(more, far, near), np.where(more, 2 * far + 1, far)
        for _ in range(HALVINGS):
            middle = np.floor((near + far) / 2)
            enough = is_enough(middle)
            near, far = np.where(enough, near, np.minimum(middle, far - 1)), np.where(enough, middle, far)
            if not (far - near > 1).any():
                break
    return np.where(np.isfinite(whole), far, np.nan)


def _amounts(family: Family, u: Floats, low: Floats, high: Floats, p: Given) -> Floats:
    """The value up to which the probability from the bound nearer to the rest is a share `u`, on the main parameter's
    scale. From an infinite bound the steps double until they are far enough.
    """
    to_below = family.modelled == "log"

    def seen(y: Floats) -> Floats:
        return np.asarray(np.log(y) if to_below else y)

    with np.errstate(all="ignore"):
        a, b = (seen(end) if name in p else np.full(u.size, inf) for name, end, inf in _sides(low, high))
        if LOWER not in p and family.support in ("positive", "unit") and not to_below:
            a = np.zeros(u.size)
        if UPPER not in p and family.support == "unit":
            b = np.ones(u.size)
        ends: Ends = (a if LOWER in p else None, b if UPPER in p else None)
        whole = np.asarray(log_within(NUMPY, family, ends, p))
        from_above = not np.isfinite(a).all()
        home = np.where(np.isfinite(a), a, b)
        step = np.ones(u.size)
        far = np.where(np.isfinite(a) & np.isfinite(b), b, home)
        sign = -1.0 if from_above else 1.0

        def beyond(y: Floats) -> Floats:
            """The share of the probability within that is beyond y, from the side of home."""
            part = (ends[0], y) if from_above else (y, ends[1])
            return np.exp(np.asarray(log_within(NUMPY, family, part, p)) - whole)

        for _ in range(HALVINGS):
            is_near = ~(np.isfinite(a) & np.isfinite(b)) & ~(beyond(far) < u)
            if not is_near.any():
                break
            step = np.where(is_near, 2 * step, step)
            far = np.where(is_near, home + sign * step, far)
        near = home.copy()
        for _ in range(HALVINGS):
            middle = (near + far) / 2
            is_far = beyond(middle) < u
            near, far = np.where(is_far, near, middle), np.where(is_far, middle, far)
        found = np.exp((near + far) / 2) if to_below else (near + far) / 2
        nearest = _nearest_bound(family, low, high, ends, p)
    return np.where(np.isfinite(whole), np.clip(found, low, high), nearest)


def _nearest_bound(family: Family, low: Floats, high: Floats, ends: Ends, p: Given) -> Floats:
    """If the probability within the bounds underflows: the bound nearer to all other responses."""
    assert family.log_survival is not None
    assert family.log_cdf is not None
    nowhere = np.full(low.shape, np.nan)
    after = nowhere if ends[0] is None else np.asarray(family.log_survival(NUMPY, ends[0], p))
    before = nowhere if ends[1] is None else np.asarray(family.log_cdf(NUMPY, ends[1], p))
    if ends[0] is None or ends[1] is None:
        known, bound = (after, low) if ends[1] is None else (before, high)
        return np.where(np.isnan(known), np.nan, bound)
    return np.where(np.isnan(after + before), np.nan, np.where(after < before, low, high))


def _sides(low: Floats, high: Floats) -> tuple[tuple[str, Floats, float], ...]:
    return (LOWER, low, -np.inf), (UPPER, high, np.inf)
