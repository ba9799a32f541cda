"""Proportions that are not of counts, with exact zeros and ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.families.beta import BETA
from hlmdsl.families.both_ends import PRECISION, STATISTICS, as_seen, by_rest, level, with_ends
from hlmdsl.families.compose import INSIDE, any_share
from hlmdsl.families.family import (
    FALLS,
    FREE,
    HELD,
    RISES,
    Family,
    Floats,
    Given,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.seen import INTERVAL, Seen
from hlmdsl.families.statistics import Numbers
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    end, between = p["zoi"].logs
    one, zero = p["coi"].logs
    ends = s["zeros"] * zero + s["ones"] * one + (s["zeros"] + s["ones"]) * end
    # if nothing is between, any mu and nu will do
    return ends + f.where(f.above(s["n"], 0.0), s["n"] * between + BETA.log_density(f, s, p), 0.0)


def _log_shares(f: Functions, p: Given) -> tuple[Any, Any, Any]:
    end, between = p["zoi"].logs
    one, zero = p["coi"].logs
    return end + zero, between, end + one


SEEN = with_ends(_log_shares)


def _mean(f: Functions, p: Given) -> Any:
    return p["zoi"].value * p["coi"].value + p["zoi"].complement * p["mu"].value


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    ends, rest = k["zoi"] * k["coi"], 1 - k["zoi"]
    squares = ends + rest * ((main - square) * k["nu"] + square)
    return np.asarray(squares - np.square(ends + rest * main))


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    between, zoi, coi = np.broadcast_arrays(BETA.draw(rng, p), p["zoi"].value, p["coi"].value)
    return np.where(rng.random(between.shape) < zoi, (rng.random(between.shape) < coi).astype(float), between)


def _inside(share: float) -> float:
    return min(max(share, INSIDE[0]), INSIDE[1])


def _ones_of_ends(moments: Moments) -> float:
    ends = moments.zeros + moments.ones
    return _inside(moments.ones / ends) if ends > 0 else 0.5


def _by_ends(link: str, y: Floats, n: Floats) -> Signs:
    is_end = (y == 0) | (y == 1)
    return towards(link, ~is_end, is_end)


def _by_ones(link: str, y: Floats, n: Floats) -> Signs:
    return np.where((y > 0) & (y < 1), FREE, towards(link, y == 0, y == 1)).astype(np.int8)


def _by_between(link: str, seen: Seen, y: Floats) -> Signs:
    """One between two ends holds the mean, but where the lower one is 0: it is certain of a mean near that. The rest
    may be at an end."""
    down = FALLS if LINKS[link].rises else RISES
    signs = np.where(y <= 0, np.int8(down), np.int8(HELD))
    return np.where(seen.status == INTERVAL, signs, FREE).astype(np.int8)


ZERO_ONE_INFLATED_BETA = Family(
    name="ZeroOneInflatedBeta",
    parameters=(
        Parameter(
            "mu",
            "unit",
            "logit",
            "the mean of the proportions between 0 and 1",
            passes=by_rest,
            passes_seen=_by_between,
        ),
        PRECISION,
        Parameter(
            "zoi",
            "unit",
            "logit",
            "the probability of a response of exactly 0 or 1",
            estimate=lambda moments: _inside(moments.zeros + moments.ones),
            default_prior=any_share,
            passes=_by_ends,
            passes_seen=as_seen(_by_ends),
            sorts=_by_ends,
        ),
        Parameter(
            "coi",
            "unit",
            "logit",
            "the probability that a response of exactly 0 or 1 is 1",
            estimate=_ones_of_ends,
            default_prior=any_share,
            passes=_by_ones,
            passes_seen=as_seen(_by_ones),
            sorts=_by_ones,
        ),
    ),
    support="unit or its ends",
    words=Words(
        "mean proportion between 0 and 1",
        odds="expected",
        averaged="expected proportions between 0 and 1",
        mean="mean proportion",
        remark=(
            "It is that of the proportions between 0 and 1, both left out; the mean of all is zoi coi + (1 − zoi) mu."
        ),
    ),
    statement=lambda given: (
        "ZeroOneInflatedBeta",
        {"zoi": given["zoi"].value, "coi": given["coi"].value, **BETA.statement(given)[1]},
    ),
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
            "zoi": Scattered(lambda x: x),
            "coi": Scattered(lambda x: x),
        },
        is_linear=False,
    ),
    other_names=("zero_one_inflated_beta", "zoib", "zoibeta", "zeroinflatedonebeta"),
    level=level,
    mean_of=("zoi", "coi"),
    concentrates=("nu", "infinity"),
)
