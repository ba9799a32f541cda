"""Shares that add up to one: the Dirichlet distribution that they have, by their means and a precision.

In: the parameters of a family with a number for every level but the first. Out: shapes, and draws. Not decided here:
whether shares are observed (dirichlet.py), or counts whose probabilities they are (dirichlet_multinomial.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.beta_binomial import LEAST_SHAPE
from hlmdsl.families.family import Floats, Given
from hlmdsl.families.of_each_level import log_shares
from hlmdsl.formulas.functions import Functions

LEAST_LOG = -690.0
"""Of the log of a mean share: the exponential of less is zero, which no shape may be."""


def shapes(levels: int, f: Functions, p: Given) -> list[Any]:
    """Of the Dirichlet distribution: they add up to nu."""
    each = (f.exp(f.maximum(log, LEAST_LOG)) for log in log_shares(levels, f, p))
    return [f.maximum(p["nu"].value * share, LEAST_SHAPE) for share in each]


def draw_shares(rng: np.random.Generator, a: Floats) -> Floats:
    """(..., levels) from shapes, by gammas whose logarithms are finite however small a shape is."""
    with np.errstate(divide="ignore"):
        logs = np.log(rng.standard_gamma(a + 1.0)) + np.log(rng.random(a.shape)) / a
    found = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return np.asarray(found / found.sum(axis=-1, keepdims=True))
