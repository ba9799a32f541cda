"""Families made of others.

In: a family, and what the composition needs to know of it. Out: a family. Not decided here: which compositions there
are (one module each family).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import (
    FALLS,
    FREE,
    HELD,
    RISES,
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
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.functions import Functions
from hlmdsl.priors.bounded import BETA

COUNT_PART = "the count part"
INSIDE = (0.05, 0.95)
"""Where a guess of psi stays: there may be no zeros too many, or nothing but zeros."""


def zero_inflated(
    base: Family,
    *,
    main: Parameter,
    words: Words,
    at_zero: Callable[[Functions, Given], Any],
    level: Callable[[Floats, Floats], float],
    share: Callable[[Moments], float],
    other_names: tuple[str, ...],
    overdispersed: str,
) -> Family:
    """Counts of `base` with probability psi, else an extra zero. `main` is the main parameter, now that of a part;
    `at_zero` the log probability that the base has for zero; `level` the overall mean of the count part, and `share`
    how much of the responses it is, by their moments.
    """
    name = f"ZeroInflated{base.name}"

    def statement(given: Given) -> tuple[str, dict[str, Any]]:
        return name, {"psi": given["psi"].value, **base.statement(given)[1]}

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
        default_prior=_any_share,
        passes=_towards_no_extra_zeros,
    )
    mean_of_base, variance_of_base = base.mean, base.variance
    assert mean_of_base is not None
    assert variance_of_base is not None
    # nothing else of the base holds: what it has besides, such as a distribution function, is of counts alone
    return Family(
        name=name,
        parameters=(*(_beside_zeros(p) for p in (main, *base.parameters[1:])), psi),
        support=base.support,
        words=words,
        statement=statement,
        statistics=Statistics(
            {"zeros": lambda rows: rows.total((rows.y == 0).astype(float)), **_of_counts(base.statistics.of)},
            add_up=base.statistics.add_up,
            alike=base.statistics.alike,
        ),
        log_density=_mixed(base.log_density, at_zero),
        in_short=None if base.in_short is None else _mixed(base.in_short, at_zero),
        mean=lambda f, p: p["psi"].value * mean_of_base(f, p),
        draw=draw,
        variance=_of_both_parts(variance_of_base),
        data=base.data,
        other_names=other_names,
        level=level,
        share="psi",
        is_centred=base.is_centred,
        overdispersed=overdispersed,
    )


def _of_counts(of: Mapping[str, Callable[[Rows], Floats]]) -> dict[str, Callable[[Rows], Floats]]:
    """The base's statistics, of the rows that are no zeros."""

    def restricted(statistic: Callable[[Rows], Floats]) -> Callable[[Rows], Floats]:
        return lambda rows: statistic(rows.only(rows.y > 0))

    return {name: restricted(statistic) for name, statistic in of.items()}


def _mixed(base: LogDensity, at_zero: Callable[[Functions, Given], Any]) -> LogDensity:
    """Zeros of both kinds, and other counts, which the base alone has."""

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        counted, extra = p["psi"].logs
        return s["zeros"] * f.logaddexp(extra, counted + at_zero(f, p)) + s["n"] * counted + base(f, s, p)

    return log_density


def _of_both_parts(base: Variance) -> Variance:
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
    if link == "identity":
        return np.full(y.shape, HELD, dtype=np.int8)
    return np.where(y == 0, FREE, RISES).astype(np.int8)


def _any_share(guess: float) -> PriorLine:
    """Flat: no share of extra zeros is ruled out, and none at all, psi = 1, is not kept away from."""
    return BETA, (("alpha", 1.0), ("beta", 1.0))
