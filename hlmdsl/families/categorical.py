"""Levels in no order: multinomial logits, each level's odds against a reference (Agresti 2013, Categorical Data
Analysis, 8.1)."""

from __future__ import annotations

from functools import cache

import numpy as np

from hlmdsl.families.family import Categories, Family, Floats, Given, Words
from hlmdsl.families.of_each_level import log_density, of_each, predictors, probabilities
from hlmdsl.families.statistics import Statistics, rows_of_level

CATEGORIES = Categories("p")


@cache
def categorical(levels: int) -> Family:
    """Of responses with so many levels, coded 0, 1, ...: log(P(y = k) / P(y = 0)) is the predictor of level k.

    log P(y = k) = eta_k - log(1 + exp(eta_1) + exp(eta_2) + ...), eta_0 being 0.
    """

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        etas = np.broadcast_arrays(*(np.asarray(eta, dtype=float) for eta in predictors(levels, p)))
        each = np.stack([np.zeros_like(etas[0]), *etas])
        return np.argmax(each + rng.gumbel(size=each.shape), axis=0).astype(float)

    return Family(
        name="Categorical",
        parameters=(of_each(levels, "the probability of each level"),),
        support="levels",
        words=Words("log odds", odds="each"),
        statement=lambda p: ("Categorical", {"logit_p": p["p"].value}),
        statistics=Statistics({f"n{k}": rows_of_level(k) for k in range(levels)}),
        log_density=log_density(levels),
        mean=None,
        draw=draw,
        variance=None,
        other_names=(
            "multinomial_logit",
            "multinom",
            "mnlogit",
            "softmax",
            "mlogit",
            "categorical_logit",
        ),
        level=lambda y, n: 0.0,
        categories=CATEGORIES,
        probabilities=probabilities(levels),
        levels=levels,
        of_levels=categorical,
    )


CATEGORICAL = categorical(3)
"""Three levels, until the number of levels is known."""
