"""Student's t with location 0 and scale 1, from which StudentT and HalfStudentT are made.

In: nu, and numbers or probabilities. Out: densities, probabilities, draws, moments.
Not decided here: location and scale (scaled.py).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import LOG_2PI, NUMPY, Functions
from hlmdsl.priors.quantiles import normal_quantile, student_cdf
from hlmdsl.priors.source import Source


def _log_ratio(f: Functions, nu: Any) -> Any:
    """log Gamma((nu + 1)/2) - log Gamma(nu/2) - log(nu/2)/2, accurate for large nu."""
    return f.stirling_rest(nu / 2 + 0.5) - f.stirling_rest(nu / 2) + (nu + 1) / 2 * f.log1p(1 / nu) - 0.5


def log_density(f: Functions, z: Any, nu: Any) -> Any:
    """The log density at z."""
    return _log_ratio(f, nu) - (nu + 1) / 2 * f.log1p(z * z / nu) - 0.5 * LOG_2PI


def cdf(nu: Floats | float, z: Floats) -> Floats:
    """From a table if nu is a number."""
    if isinstance(nu, float):
        return student_cdf(nu, z)
    from scipy.special import stdtr  # type: ignore[import-untyped]

    return np.asarray(stdtr(nu, z))


def draws(nu: Floats, source: Source, u: Floats) -> Floats:
    """With a separate nu for each draw: a normal divided by the root of a gamma variable."""
    return np.asarray(normal_quantile(u) / np.sqrt(source.gammas(nu / 2) / (nu / 2)))


def mean_size(nu: float) -> float:
    """The mean of |t|."""
    if nu <= 1:
        return math.inf
    return math.sqrt(2 / math.pi) * math.exp(float(_log_ratio(NUMPY, np.float64(nu)))) * nu / (nu - 1)


def variance(nu: float) -> float:
    """Infinite for nu up to 2."""
    return nu / (nu - 2) if nu > 2 else math.inf
