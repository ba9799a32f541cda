"""Families made of others.

In: a family, and what the composition needs from it. Out: a family. Not decided here: which compositions there are (one
module each family).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.beside_zeros import beside_zeros, counted_above, share_seen, with_seen
from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import (
    FALLS,
    FREE,
    Family,
    Floats,
    Given,
    LogDensity,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.passes import by_zeros, towards
from hlmdsl.families.statistics import TRIALS, Numbers, Rows, Statistics, equal
from hlmdsl.families.with_zeros import WithZeros
from hlmdsl.formulas.arrays import Mask
from hlmdsl.formulas.functions import Functions
from hlmdsl.priors.bounded import BETA

COUNT_PART = "the count part"
Statement = Callable[[Given], tuple[str, dict[str, Any]]]
INSIDE = (0.05, 0.95)
"""The range of a guess of psi: there may be no excess zeros, or only zeros."""


def zero_inflated(
    base: Family,
    *,
    main: Parameter,
    words: Words,
    at_zero: Callable[[Functions, Numbers, Given], Any],
    level: Callable[[Floats, Floats], float],
    share: Callable[[Moments], float],
    other_names: tuple[str, ...],
    overdispersed: str = "",
    others: tuple[Parameter, ...] = (),
    statement: Statement | None = None,
) -> Family:
    """Counts of `base` with probability psi, otherwise an extra zero. `main` is the main parameter, now that of a part,
    and `others` are further ones; `at_zero` is the log probability that the base has for zero, of a cell's `trials` if
    there are some; `level` the overall mean of the count part, and `share` how much of the responses it is, by their
    moments. `statement` is PyMC's if it does not take the base's arguments.
    """
    name = f"ZeroInflated{base.name}"

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        counts, psi = np.broadcast_arrays(base.draw(rng, p), p["psi"].value)
        return np.where(rng.random(counts.shape) < psi, counts, 0.0)

    def guess(moments: Moments) -> float:
        return min(max(share(moments), INSIDE[0]), INSIDE[1])

    psi = Parameter(
        "psi",
        "unit",
        "logit",
        f"the probability of {COUNT_PART}, not of an extra zero",
        estimate=guess,
        default_prior=any_share,
        passes=_towards_no_extra_zeros,
        passes_seen=share_seen(extra=True),
        sorts=by_zeros,
    )
    mean_of_base, variance_of_base = base.mean, base.variance
    assert mean_of_base is not None
    assert variance_of_base is not None
    counts = {"n": number, **base.statistics.of}
    own = {"zeros": zeros, **base.trials}

    def log_zero(f: Functions, p: Given) -> Any:
        counted, extra = p["psi"].logs
        trials = {TRIALS: p[base.data[0]].value} if base.data else {}
        return f.logaddexp(extra, counted + at_zero(f, trials, p))

    can_be_seen = base.log_cdf is not None
    of_part = WithZeros(base, "psi")
    seen = beside_zeros(log_zero, counted_above(base, lambda f, p: p["psi"].logs[0]))
    # nothing else of the base holds: what it has besides is of counts alone
    return Family(
        name=name,
        parameters=(*(_beside_zeros(p) for p in with_seen(main, others, extra=True)), psi),
        support=base.support,
        words=words,
        statement=statement or (lambda given: (name, {"psi": given["psi"].value, **base.statement(given)[1]})),
        statistics=Statistics({**restricted(counts), **own}, base.statistics.add_up, base.statistics.alike),
        log_density=_mixed(base.log_density, at_zero),
        in_short=None if base.in_short is None else _mixed(base.in_short, at_zero),
        log_cdf=seen.log_cdf if can_be_seen else None,
        log_survival=seen.log_survival if can_be_seen else None,
        log_between=seen.log_between if can_be_seen else None,
        mean_within=of_part.mean_within if can_be_seen else None,
        moments_within=of_part.moments_within if base.moments_within is not None else None,
        statement_within=of_part.statement_within if can_be_seen else None,
        with_zeros=of_part if can_be_seen else None,
        mean=lambda f, p: p["psi"].value * mean_of_base(f, p),
        draw=draw,
        variance=of_both_parts(variance_of_base),
        data=base.data,
        modelled=base.modelled,
        other_names=other_names,
        level=level,
        share="psi",
        is_centred=base.is_centred,
        overdispersed=overdispersed,
    )


def overall_of(mean: Callable[[Moments], float], of_trials: bool = False) -> Callable[[Floats, Floats], float]:
    """The overall mean of a part, from moments of the responses, or of the proportions of their trials."""

    def level(y: Floats, n: Floats) -> float:
        trials = np.broadcast_to(n, y.shape) if of_trials else np.ones(y.shape)
        half = 0.5 / (float(trials.sum()) + 1)  # a half keeps it off the ends
        if not y.any():
            return half
        seen = y / np.maximum(trials, 1.0)
        found = mean(Moments.of(seen, float(seen.var()), trials))
        return min(found, 1 - half) if of_trials else max(found, half)

    return level


def number(rows: Rows) -> Floats:
    """How many rows each cell has."""
    return rows.n


def zeros(rows: Rows) -> Floats:
    """How many rows of each cell are zero."""
    return rows.total((rows.y == 0).astype(float))


def _first_of_cells(rows: Rows) -> Mask:
    chosen = np.zeros(rows.y.size, dtype=bool)
    chosen[np.unique(rows.cell, return_index=True)[1]] = True
    return chosen


def single(statistic: Callable[[Rows], Floats]) -> Callable[[Rows], Floats]:
    """Of one row of each cell, if all are equal."""
    return lambda rows: statistic(replace(rows.only(_first_of_cells(rows)), weights=None))


def by_response(base: Family) -> Family:
    """The same with cells of rows that are alike in response and trials: n times what one of them adds. So a part of it
    may depend on the trials.
    """

    def each(formula: LogDensity) -> LogDensity:
        return lambda f, s, p: s["n"] * formula(f, s, p)

    of = {"n": number} | {name: single(own) for name, own in base.statistics.of.items()}
    return replace(
        base,
        statistics=Statistics(of, add_up=False, alike=equal),
        log_density=each(base.log_density),
        in_short=None if base.in_short is None else each(base.in_short),
    )


def restricted(of: Mapping[str, Callable[[Rows], Floats]]) -> dict[str, Callable[[Rows], Floats]]:
    """Statistics of the rows that are no zeros."""

    def above(statistic: Callable[[Rows], Floats]) -> Callable[[Rows], Floats]:
        return lambda rows: statistic(rows.only(rows.y > 0))

    return {name: above(statistic) for name, statistic in of.items()}


def _mixed(base: LogDensity, at_zero: Callable[[Functions, Numbers, Given], Any]) -> LogDensity:
    """Zeros of both kinds, and other counts, which the base alone has."""

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        counted, extra = p["psi"].logs
        return s["zeros"] * f.logaddexp(extra, counted + at_zero(f, s, p)) + s["n"] * counted + base(f, s, p)

    return log_density


def of_both_parts(base: Variance) -> Variance:
    """psi (V + M²) - (psi M)², of counts with mean M and variance V."""

    def of(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
        return k["psi"] * (base.of(main, square, k) + square) - k["psi²"] * square

    return Variance(of, {**base.scattered, "psi": Scattered(np.asarray), "psi²": Scattered(np.square, parameter="psi")})


def _beside_zeros(parameter: Parameter) -> Parameter:
    """A zero that one parameter lets go to zero for certain is an extra zero at the other end."""
    of_base = parameter.passes
    if of_base is None:
        return parameter

    def passes(link: str, y: Floats, n: Floats) -> Signs:
        signs = of_base(link, y, n)
        return np.where((y == 0) & (signs == FALLS), FREE, signs).astype(np.int8)

    return replace(parameter, passes=passes)


def _towards_no_extra_zeros(link: str, y: Floats, n: Floats) -> Signs:
    """A zero may be of either part; another count is of the count part for certain."""
    return towards(link, y == 0, top=True)


def any_share(guess: float) -> PriorLine:
    """Flat: no share of extra zeros is ruled out, and none at all, psi = 1, is not kept away from."""
    return BETA, (("alpha", 1.0), ("beta", 1.0))
