"""Entries of location-scale distributions, defined by their standard form.

In: the log density, distribution function and quantiles with location 0 and scale 1. Out: a Distribution.
Not decided here: which distributions there are (real.py, positive.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import Functions
from hlmdsl.priors.distribution import ArgumentDomain, Arguments, Distribution, Law, Parameterisation


def scaled(
    name: str,
    domains: Mapping[str, ArgumentDomain],
    example: tuple[float, ...],
    density: Callable[[Functions, Any, Arguments], Any],
    law: Law,
    location: str = "mu",
    scale: str = "sigma",
    **more: Any,
) -> Distribution:
    """A distribution on the whole line, `density` being the log density of `(x - location)/scale`; without a location,
    of positive numbers with the mode at zero.
    """

    def log_density(f: Functions, x: Any, a: Arguments) -> Any:
        away = x - a[location] if location else x
        return density(f, away / a[scale], a) - f.log(a[scale])

    return Distribution(
        name,
        "real" if location else "positive",
        (Parameterisation(domains),),
        example,
        log_density,
        law,
        place=lambda a: a[location] if location else 0.0 * a[scale],
        width=lambda a: a[scale],
        location=location,
        scale=scale,
        **more,
    )


def in_scales(a: Arguments, x: float, scale: str = "sigma", location: str = "") -> Floats:
    """(x - location)/scale; 0 for an infinite scale."""
    away = x - np.asarray(a[location]) if location else x
    return np.asarray(np.nan_to_num(away / np.asarray(a[scale], dtype=np.float64), nan=0.0))
