"""Families with a separate process for zeros: the distribution of what is none of these, by SciPy."""

from __future__ import annotations

import numpy as np
from scipy import stats

POISSON, NEGATIVE_BINOMIAL = (
    lambda v: stats.poisson(v["mu"]),
    lambda v: stats.nbinom(v["alpha"], v["alpha"] / (v["alpha"] + v["mu"])),
)
PARTS = {
    "ZeroInflatedPoisson": POISSON,
    "ZeroInflatedNegativeBinomial": NEGATIVE_BINOMIAL,
    "HurdlePoisson": POISSON,
    "HurdleNegativeBinomial": NEGATIVE_BINOMIAL,
    "HurdleGamma": lambda v: stats.gamma(v["alpha"], scale=v["mu"] / v["alpha"]),
    "HurdleLogNormal": lambda v: stats.lognorm(v["sigma"], scale=np.exp(v["mu"])),
    "ZeroInflatedBeta": lambda v: stats.beta(v["mu"] * v["nu"], (1 - v["mu"]) * v["nu"]),
}
