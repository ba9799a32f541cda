"""Successes among trials."""

from __future__ import annotations

import numpy as np

from hlmdsl.families import counts
from hlmdsl.families.bernoulli import LATENT, chance, probability
from hlmdsl.families.family import Family, Floats, Scattered, Variance, Words
from hlmdsl.families.statistics import Statistics


def draw_binomial(rng: np.random.Generator, n: Floats, chance_: Floats) -> Floats:
    """Successes among n, as floats."""
    trials, own = np.broadcast_arrays(n, np.clip(chance_, 0.0, 1.0))
    return np.asarray(rng.binomial(trials.astype(np.int64), own), dtype=float)


def overall(y: Floats, n: Floats) -> float:
    """The share of all trials, kept off 0 and 1 by half a one."""
    return float((y.sum() + 0.5) / (n.sum() + 1))


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
    draw=lambda rng, p: draw_binomial(rng, p["n"].value, p["p"].value),
    # of the proportion
    variance=Variance(lambda mean, square, k: (mean - square) * k["n"], {"n": Scattered(lambda n: 1 / n)}),
    data=("n",),
    no_cdf="counts among trials that differ from row to row cannot be truncated or censored in this version",
    modelled="proportion",
    level=overall,
    within=LATENT,
    overdispersed="BetaBinomial, or a bar with a unit for each row",
)
