"""Successes among trials."""

from __future__ import annotations

import numpy as np

from hlmdsl.families import counts
from hlmdsl.families.bernoulli import LATENT, chance, probability
from hlmdsl.families.family import Family, Floats, Given, Scattered, Variance, Words
from hlmdsl.families.statistics import Statistics


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    n, chance_ = np.broadcast_arrays(p["n"].value, np.clip(p["p"].value, 0.0, 1.0))
    return np.asarray(rng.binomial(n.astype(np.int64), chance_), dtype=float)


BINOMIAL = Family(
    name="Binomial",
    parameters=(probability("the probability of each of the n"),),
    support="count up to n",
    words=Words("probability", odds="response", averaged="probabilities"),
    statement=lambda given: ("Binomial", {"n": given["n"].value, **chance(given)}),
    statistics=Statistics(counts.BINOMIAL),
    log_density=counts.binomial,
    in_short=counts.binomial_in_short,
    mean=lambda f, p: p["p"].value,
    draw=_draw,
    # of the proportion
    variance=Variance(lambda mean, square, k: (mean - square) * k["n"], {"n": Scattered(lambda n: 1 / n)}),
    data=("n",),
    modelled="proportion",
    level=lambda y, n: float((y.sum() + 0.5) / (n.sum() + 1)),  # a half keeps it off 0 and 1
    within=LATENT,
    overdispersed="a bar with a unit for each row",
)
