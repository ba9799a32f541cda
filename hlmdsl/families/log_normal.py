"""Responses whose logarithm is normal."""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Variance, Words
from hlmdsl.families.normal import SQUARE, mu, normal_log_density, sigma


def _log_density(y: Floats, given: Given) -> Floats:
    logs = np.log(y)
    return normal_log_density(logs, given["mu"].value, given["sigma"].value) - logs


LOG_NORMAL = Family(
    name="LogNormal",
    parameters=(
        mu("the log of the median"),
        sigma("the standard deviation of the log of single observations"),
    ),
    support="positive",
    words=Words("log of the median"),
    statement=lambda given: ("LogNormal", {name: linked.value for name, linked in given.items()}),
    log_density=_log_density,
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    modelled="log",
    level=lambda y, n: float(np.log(y).mean()),
    is_normal=True,
    is_location=True,
    mean_is_main=False,
    concentrates=("sigma", "zero"),
    within={"identity": ("sigma", ("sigma",))},
)
