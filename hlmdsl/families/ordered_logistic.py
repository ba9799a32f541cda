"""Levels in order: cumulative logits, the proportional odds model (McCullagh 1980, JRSS B 42, 109-142)."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np

from hlmdsl.families.family import Cutpoints, Family, Floats, Given, Parameter, Words, entry
from hlmdsl.families.links import LOGIT
from hlmdsl.families.statistics import Numbers, Statistics, rows_of_level
from hlmdsl.formulas.functions import NUMPY, Functions

CUTPOINTS = Cutpoints("cutpoints", LOGIT)


@cache
def ordered_logistic(levels: int) -> Family:
    """Of responses with so many levels, coded 0, 1, ...: P(y <= k) = expit(cutpoints[k] - eta).

    log P(y = k) = log F(b) + log F(-a) + log(1 - exp(a - b)) with F the logistic distribution function and a, b the
    cutpoints around k less eta: the last summand depends on no predictor, and no difference of probabilities is taken.
    """

    def cutpoints(p: Given) -> list[Any]:
        return [p[entry("cutpoints", k)].value for k in range(levels - 1)]

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        eta, cuts = p["eta"].value, cutpoints(p)
        found: Any = 0.0
        for k, cut in enumerate(cuts):
            found = found - s[f"n{k}"] * f.softplus(eta - cut) - s[f"n{k + 1}"] * f.softplus(cut - eta)
        for k in range(1, levels - 1):
            found = found + s[f"n{k}"] * f.log1mexp(cuts[k - 1] - cuts[k])
        return found

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        eta, cuts = p["eta"].value, cutpoints(p)
        ends = [(None, cuts[0]), *pairwise(cuts), (cuts[-1], None)]
        return tuple(_between(f, eta, low, high) for low, high in ends)

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        below = [np.asarray(LOGIT.value(cut - p["eta"].value, NUMPY)) for cut in cutpoints(p)]
        u = rng.uniform(size=np.broadcast_shapes(*(b.shape for b in below)))
        return np.sum([u > b for b in below], axis=0).astype(float)

    return Family(
        name="OrderedLogistic",
        parameters=(
            Parameter("eta", "real", "identity", "what moves the log odds of a higher level"),
            Parameter("cutpoints", "real", "identity", "the log odds of each level or a lower one", size=levels - 1),
        ),
        support="levels",
        words=Words("log odds", odds="higher"),
        statement=lambda p: (
            "OrderedLogistic",
            {"eta": p["eta"].value, "cutpoints": p["cutpoints"].value},
        ),
        statistics=Statistics({f"n{k}": rows_of_level(k) for k in range(levels)}),
        log_density=log_density,
        mean=None,
        draw=draw,
        variance=None,
        other_names=("cumulative", "ordinal", "ordered", "polr", "clm", "ordered_logistic", "orderedlogistic"),
        level=lambda y, n: 0.0,
        within={"identity": ("constant", ())},
        cutpoints=CUTPOINTS,
        probabilities=probabilities,
        levels=levels,
        of_levels=ordered_logistic,
    )


def _between(f: Functions, eta: Any, low: Any, high: Any) -> Any:
    """P(low < latent quantity <= high), exact in both tails."""
    if low is None:
        return f.sigmoid(high - eta)
    if high is None:
        return f.sigmoid(eta - low)
    return f.sigmoid(high - eta) * f.sigmoid(eta - low) * -f.expm1(low - high)


ORDERED_LOGISTIC = ordered_logistic(3)
"""Three levels, until a response says how many it has."""
