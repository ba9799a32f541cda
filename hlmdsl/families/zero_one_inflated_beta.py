"""Proportions that are not of counts, with exact zeros and ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.beta import BETA
from hlmdsl.families.compose import INSIDE, any_share
from hlmdsl.families.family import (
    FREE,
    HELD,
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
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.functions import Functions


def _between(statistic: Callable[[Rows], Floats]) -> Callable[[Rows], Floats]:
    return lambda rows: statistic(rows.only((rows.y > 0) & (rows.y < 1)))


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    end, between = p["zoi"].logs
    one, zero = p["coi"].logs
    ends = s["zeros"] * zero + s["ones"] * one + (s["zeros"] + s["ones"]) * end
    # where nothing is between, whatever mu and nu may be
    return ends + f.where(f.above(s["n"], 0.0), s["n"] * between + BETA.log_density(f, s, p), 0.0)


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


def _precision(moments: Moments) -> float:
    some = 1 - moments.zeros - moments.ones
    if some <= 0:
        return 1.0
    mean = (moments.mean - moments.ones) / some
    variance = (moments.variance + moments.mean**2 - moments.ones) / some - mean**2
    return max(mean * (1 - mean) / variance - 1, 1.0) if variance > 0 else 1.0


def _by_ends(link: str, y: Floats, n: Floats) -> Signs:
    is_end = (y == 0) | (y == 1)
    return towards(link, ~is_end, is_end)


def _by_ones(link: str, y: Floats, n: Floats) -> Signs:
    return np.where((y > 0) & (y < 1), FREE, towards(link, y == 0, y == 1)).astype(np.int8)


def _by_rest(link: str, y: Floats, n: Floats) -> Signs:
    return np.where((y > 0) & (y < 1), HELD, FREE).astype(np.int8)


def _level(y: Floats, n: Floats) -> float:
    between = y[(y > 0) & (y < 1)]
    return float(between.mean()) if between.size else 0.5


ZERO_ONE_INFLATED_BETA = Family(
    name="ZeroOneInflatedBeta",
    parameters=(
        Parameter("mu", "unit", "logit", "the mean of the proportions between 0 and 1", passes=_by_rest),
        replace(
            BETA.parameters[1],
            meaning="the precision of the proportions between 0 and 1: their variance is mu(1 - mu)/(nu + 1)",
            estimate=_precision,
            passes=_by_rest,
        ),
        Parameter(
            "zoi",
            "unit",
            "logit",
            "the probability of a response of exactly 0 or 1",
            estimate=lambda moments: _inside(moments.zeros + moments.ones),
            default_prior=any_share,
            passes=_by_ends,
        ),
        Parameter(
            "coi",
            "unit",
            "logit",
            "the probability that a response of exactly 0 or 1 is 1",
            estimate=_ones_of_ends,
            default_prior=any_share,
            passes=_by_ones,
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
    statistics=Statistics(
        {name: _between(of) for name, of in BETA.statistics.of.items()}
        | {
            "zeros": lambda rows: rows.total((rows.y == 0).astype(float)),
            "ones": lambda rows: rows.total((rows.y == 1).astype(float)),
        }
    ),
    log_density=_log_density,
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
    level=_level,
    mean_of=("zoi", "coi"),
    concentrates=("nu", "infinity"),
)
