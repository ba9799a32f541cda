"""Yes or no."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families import counts, passes
from hlmdsl.families.family import Family, Given, Parameter, Variance, Within, Words
from hlmdsl.families.links import LINKS
from hlmdsl.families.statistics import Statistics

LATENT: dict[str, tuple[Within, tuple[str, ...]]] = {
    name: ("constant", ()) for name, link in LINKS.items() if link.latent is not None
}
"""Under these links a yes or no is a latent quantity above a threshold."""


def chance(given: Given) -> dict[str, Any]:
    """The probability, by its logit, which does not round to 0 or 1."""
    p = given["p"]
    odds = p.log_odds
    return {"p": p.value} if odds is None else {"logit_p": odds}


def probability(meaning: str) -> Parameter:
    """Of a single yes."""
    return Parameter("p", "unit", "logit", meaning, passes=passes.probability)


BERNOULLI = Family(
    name="Bernoulli",
    parameters=(probability("the probability"),),
    support="binary",
    words=Words("probability", odds="response", averaged="probabilities"),
    statement=lambda given: ("Bernoulli", chance(given)),
    statistics=Statistics(counts.BINOMIAL),
    log_density=counts.binomial,
    in_short=counts.binomial_in_short,
    mean=lambda f, p: p["p"].value,
    draw=lambda rng, p: rng.binomial(1, np.clip(p["p"].value, 0.0, 1.0)).astype(float),
    variance=Variance(lambda mean, square, k: mean - square),
    other_names=("logistic",),
    level=lambda y, n: float((y.sum() + 0.5) / (len(y) + 1)),  # a half keeps it off 0 and 1
    within=LATENT,
)
