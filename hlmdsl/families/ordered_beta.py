"""Proportions that are not from counts, with exact zeros and ones as the ends of those between (Kubinec 2022, Political
Analysis 31, 519-536).

Zero, between and one are levels in order, by the log odds of mu and two cutpoints of these: raising mu makes zeros
rarer and ones more frequent. The upper cutpoint is the lower one plus `gap`, so that they stay in order whatever their
effects.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from hlmdsl.families.beta import BETA
from hlmdsl.families.both_ends import PRECISION, STATISTICS, as_seen, level, mean_between, with_ends
from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import (
    FALLS,
    RISES,
    Family,
    Floats,
    Given,
    Linked,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.seen import LEFT, RIGHT, Seen
from hlmdsl.families.statistics import Numbers
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.priors.real import NORMAL

LEAST = 0.005
"""A guess of how many there are at an end: none in the table is not none at all."""

LEAST_GAP = 0.5

WIDTH = 2.5
"""Sd of the prior of a cutpoint, in log odds, as of cutpoints of levels in order."""


def _above(f: Functions, p: Given) -> tuple[Any, Any]:
    """How far each cutpoint is above the log odds of mu."""
    odds = p["mu"].log_odds
    if odds is None:
        log, log_of_rest = p["mu"].logs
        odds = log - log_of_rest
    low = p["cutzero"].value - odds
    return low, low + p["gap"].value


def _log_shares(f: Functions, p: Given) -> tuple[Any, Any, Any]:
    low, high = _above(f, p)
    # F(high) - F(low) is F(high) F(-low) (1 - exp(low - high)): no difference of probabilities is taken
    between = f.log1mexp(-p["gap"].value) - f.softplus(-high) - f.softplus(low)
    return -f.softplus(-low), between, -f.softplus(high)


SEEN = with_ends(_log_shares)


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    zero, between, one = _log_shares(f, p)
    ends = s["zeros"] * zero + s["ones"] * one
    # if nothing is between, any mu and nu will do
    return ends + f.where(f.above(s["n"], 0.0), s["n"] * between + BETA.log_density(f, s, p), 0.0)


def _shares(f: Functions, p: Given) -> tuple[Any, Any, Any]:
    """The probabilities of zero, of what is between, and of one."""
    low, high = _above(f, p)
    return f.sigmoid(low), f.sigmoid(high) * f.sigmoid(-low) * -f.expm1(-p["gap"].value), f.sigmoid(-high)


def _mean(f: Functions, p: Given) -> Any:
    _, between, one = _shares(f, p)
    return one + between * p["mu"].value


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    given = {name: Linked(IDENTITY, np.asarray(v), NUMPY) for name, v in {**k, "mu": main}.items()}
    with np.errstate(divide="ignore"):
        _, between, one = _shares(NUMPY, given)
    squares = one + between * ((main - square) * k["nu"] + square)
    return np.asarray(squares - np.square(one + between * main))


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    """One uniform number decides whether it is at an end."""
    zero, _, one = _shares(NUMPY, p)
    inside, zero, one = np.broadcast_arrays(BETA.draw(rng, p), zero, one)
    u = rng.random(inside.shape)
    return np.where(u < zero, 0.0, np.where(u > 1 - one, 1.0, inside))


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    low, _ = _above(given["mu"].functions, given)
    return "OrderedBeta", {"gap": given["gap"].value, "low": low, **BETA.statement(given)[1]}


def _logit(share: float) -> float:
    return math.log(share / (1 - share))


def _cut(moments: Moments, share: float, is_low: bool) -> float:
    """The cutpoint above which, or below which, there is such a share."""
    mean = min(max(mean_between(moments), LEAST), 1 - LEAST)
    own = _logit(min(max(share, LEAST), 1 - LEAST))
    return _logit(mean) + (own if is_low else -own)


def _lower(moments: Moments) -> float:
    return _cut(moments, moments.zeros, is_low=True)


def _gap(moments: Moments) -> float:
    return max(_cut(moments, moments.ones, is_low=False) - _lower(moments), LEAST_GAP)


def _anywhere(guess: float) -> PriorLine:
    return NORMAL, (("mu", round(guess, 1) + 0.0), ("sigma", WIDTH))


def _by_mu(link: str, y: Floats, n: Floats) -> Signs:
    return towards(link, y == 0, y == 1)


def _by_lower(link: str, y: Floats, n: Floats) -> Signs:
    """Both cutpoints move: all responses become zeros, or ones, where the link does not end before."""
    ends = LINKS[link].range
    if ends == "real":
        return np.asarray(RISES * (y == 0) + FALLS * (y == 1), dtype=np.int8)
    return towards(link, True, (y == 0) | (ends == "unit"))


def _by_gap(link: str, y: Floats, n: Floats) -> Signs:
    """It does not affect zeros; at infinity it leaves no ones, at zero nothing between."""
    return towards(link, (y == 0) | (y == 1), (y < 1) | (LINKS[link].range == "unit"))


def _whole_seen(of_values: Callable[[str, Floats, Floats], Signs]) -> Callable[[str, Seen, Floats], Signs]:
    """What moves all three together: one that is at most a value lets it go where all are zeros, one above a value
    where all are ones."""

    def passes(link: str, seen: Seen, y: Floats) -> Signs:
        like = np.select([seen.status == LEFT, seen.status == RIGHT], [0.0, 1.0], 0.5)
        return of_values(link, like, np.ones(y.shape))

    return passes


ORDERED_BETA = Family(
    name="OrderedBeta",
    parameters=(
        Parameter(
            "mu",
            "unit",
            "logit",
            "the mean of the proportions between 0 and 1",
            passes=_by_mu,
            passes_seen=_whole_seen(_by_mu),
        ),
        PRECISION,
        Parameter(
            "cutzero",
            "real",
            "identity",
            "the lower cutpoint: the log odds of mu at which a response is as likely exactly 0 as above 0",
            estimate=_lower,
            default_prior=_anywhere,
            passes=_by_lower,
            passes_seen=_whole_seen(_by_lower),
            unit=1.0,
        ),
        Parameter(
            "gap",
            "positive",
            "log",
            "how far above cutzero the upper cutpoint is: the log odds of mu at which a response is as likely exactly "
            "1 as below 1",
            estimate=_gap,
            passes=_by_gap,
            passes_seen=as_seen(_by_gap),
        ),
    ),
    support="unit or its ends",
    words=Words(
        "mean proportion between 0 and 1",
        odds="expected",
        averaged="expected proportions between 0 and 1",
        mean="mean proportion",
        remark=(
            "It is that of the proportions between 0 and 1, both left out, and it moves how many are at the ends, too: "
            "exactly 0 has the probability logistic(cutzero − logit(mu)), exactly 1 the probability logistic(logit(mu) "
            "− cutzero − gap), and the mean of all is P(1) + P(between) mu."
        ),
    ),
    statement=_statement,
    statistics=STATISTICS,
    log_density=_log_density,
    log_cdf=SEEN.log_cdf,
    log_survival=SEEN.log_survival,
    log_between=SEEN.log_between,
    only_censored=True,
    mean=_mean,
    draw=_draw,
    variance=Variance(
        _variance,
        {
            "nu": Scattered(lambda x: 1 / (x + 1)),
            "cutzero": Scattered(np.asarray),
            "gap": Scattered(np.asarray),
        },
        is_linear=False,
    ),
    other_names=("ordered_beta", "ordbeta", "ordbetareg"),
    level=level,
    mean_of=("cutzero", "gap"),
    concentrates=("nu", "infinity"),
)
