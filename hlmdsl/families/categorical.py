"""Levels in no order: multinomial logits, each level's odds against a reference (Agresti 2013, Categorical Data
Analysis, 8.1)."""

from __future__ import annotations

from functools import cache, reduce
from typing import Any

import numpy as np

from hlmdsl.families.family import Categories, Family, Floats, Given, Parameter, Words, entry
from hlmdsl.families.statistics import Numbers, Statistics, rows_of_level
from hlmdsl.formulas.functions import Functions

CATEGORIES = Categories("p")


@cache
def categorical(levels: int) -> Family:
    """Of responses with so many levels, coded 0, 1, ...: log(P(y = k) / P(y = 0)) is the predictor of level k.

    log P(y = k) = eta_k - log(1 + exp(eta_1) + exp(eta_2) + ...), eta_0 being 0.
    """

    def predictors(p: Given) -> list[Any]:
        return [p[entry("p", k)].eta for k in range(levels - 1)]

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        etas = predictors(p)
        n: Any = s["n0"]
        found: Any = 0.0
        for k, eta in enumerate(etas, start=1):
            n, found = n + s[f"n{k}"], found + s[f"n{k}"] * eta
        return found - n * f.log_total(*etas)

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        """Exact, and their sum is one, however large exponentials of predictors are."""
        etas = predictors(p)
        top = reduce(f.maximum, etas, 0.0)
        each = [f.exp(-top), *(f.exp(eta - top) for eta in etas)]
        return tuple(share / sum(each) for share in each)

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        etas = np.broadcast_arrays(*(np.asarray(eta, dtype=float) for eta in predictors(p)))
        each = np.stack([np.zeros_like(etas[0]), *etas])
        return np.argmax(each + rng.gumbel(size=each.shape), axis=0).astype(float)

    return Family(
        name="Categorical",
        parameters=(Parameter("p", "unit", "softmax", "the probability of each level", size=levels - 1),),
        support="levels",
        words=Words("log odds", odds="each"),
        statement=lambda p: ("Categorical", {"logit_p": p["p"].value}),
        statistics=Statistics({f"n{k}": rows_of_level(k) for k in range(levels)}),
        log_density=log_density,
        mean=None,
        draw=draw,
        variance=None,
        other_names=(
            "multinomial",
            "multinomial_logit",
            "multinom",
            "mnlogit",
            "softmax",
            "mlogit",
            "categorical_logit",
        ),
        level=lambda y, n: 0.0,
        categories=CATEGORIES,
        probabilities=probabilities,
        levels=levels,
        of_levels=categorical,
    )


CATEGORICAL = categorical(3)
"""Three levels, until a response says how many it has."""
