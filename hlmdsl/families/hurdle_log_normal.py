"""Exact zeros, and positive responses whose logarithm is normal."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.family import Floats, Given, Moments, Scattered, Variance, Words
from hlmdsl.families.hurdle import hurdle
from hlmdsl.families.hurdle_gamma import ABOVE
from hlmdsl.families.log_normal import LOG_NORMAL
from hlmdsl.formulas.functions import Functions


def _level(y: Floats, n: Floats) -> float:
    return float(np.log(y[y > 0]).mean()) if (y > 0).any() else 0.0


def _spread(moments: Moments) -> float:
    """Of those above zero the mean is exp(mu + sigma²/2), and the mean square exp(2 mu + 2 sigma²)."""
    square = moments.variance + moments.mean**2
    if not moments.mean > 0:
        return 1.0
    return math.sqrt(max(math.log(square * (1 - moments.zeros) / moments.mean**2), 1e-4))


def _mean(f: Functions, p: Given) -> Any:
    return p["psi"].value * f.exp(p["mu"].value + p["sigma"].value ** 2 / 2)


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    above = np.exp(main + k["sigma"] / 2)
    return np.asarray(np.square(above) * k["psi"] * (np.exp(k["sigma"]) - k["psi"]))


HURDLE_LOG_NORMAL = hurdle(
    LOG_NORMAL,
    name="HurdleLogNormal",
    support="zero or positive",
    main=replace(LOG_NORMAL.main, meaning="the log of the median of the responses above zero"),
    others=(
        replace(
            LOG_NORMAL.parameters[1],
            meaning="the standard deviation of the log of single responses above zero",
            estimate=_spread,
        ),
    ),
    words=Words(
        "log of the median above zero",
        averaged="logs of the median above zero",
        mean="mean",
        logged="median above zero",
        remark=(
            "It is of the responses above zero. The mean of all of them is psi exp(mu + sigma²/2): a factor of the "
            "one is a factor of the other too, if psi and sigma are the same."
        ),
    ),
    level=_level,
    mean=_mean,
    variance=Variance(_variance, {"sigma": Scattered(np.square), "psi": Scattered(lambda x: x)}, is_linear=False),
    draw=LOG_NORMAL.draw,
    other_names=("hurdle_lognormal", "hurdlelognormal"),
    psi=ABOVE,
    mean_of=("sigma", "psi"),
    concentrates=("sigma", "zero"),
)
