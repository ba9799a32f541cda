"""Successes among trials."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families import counts
from hlmdsl.families.bernoulli import LATENT, chance, probability
from hlmdsl.families.family import Family, Floats, Given, Scattered, Variance, Words
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
from hlmdsl.families.statistics import Statistics
from hlmdsl.formulas.functions import Functions


def draw_binomial(rng: np.random.Generator, n: Floats, chance_: Floats) -> Floats:
    """Successes among n, as floats."""
    trials, own = np.broadcast_arrays(n, np.clip(chance_, 0.0, 1.0))
    return np.asarray(rng.binomial(trials.astype(np.int64), own), dtype=float)


def overall(y: Floats, n: Floats) -> float:
    """The share of all trials, kept off 0 and 1 by half a one."""
    return float((y.sum() + 0.5) / (n.sum() + 1))


def _probabilities(fewer: float) -> Probabilities:
    """Of more than y successes: the (y + 1)-th lowest of as many uniform numbers as trials, a beta variable, is below
    p. Of so many trials fewer.
    """

    def log_odds(p: Given) -> Any:
        yes, no = p["p"].logs
        odds = p["p"].log_odds
        return yes - no if odds is None else odds

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        return f.log_beta_cdf(p["n"].value - fewer - y, y + 1, -log_odds(p))

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        return f.log_beta_cdf(y + 1, p["n"].value - fewer - y, log_odds(p))

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        """By the upper tails for counts mostly above the mean; otherwise by the lower tails."""
        n, odds = p["n"].value - fewer, log_odds(p)
        is_above = f.above((ends[0] + ends[1]) / 2, n * p["p"].value)
        at = f.where(is_above, odds, -odds)

        def beyond(y: Any) -> Any:
            return f.log_beta_cdf(f.where(is_above, y + 1, n - y), f.where(is_above, n - y, y + 1), at)

        low, high = map(beyond, ends)
        outer, inner = f.where(is_above, low, high), f.where(is_above, high, low)
        return outer + f.log1mexp(-f.maximum(outer - inner, 1e-300))

    return Probabilities(log_cdf, log_survival, log_between)


OWN = _probabilities(0.0)


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
    modelled="proportion",
    level=overall,
    within=LATENT,
    overdispersed="BetaBinomial, or a bar with a unit for each row",
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["p"].value,
        lambda f, p: p["p"].value ** 2 * (1 - counts.one_of_trials(f, p)),
        OWN,
        (counts.one_less(_probabilities(1.0)), counts.one_less(counts.one_less(_probabilities(2.0)))),
        one=counts.one_of_trials,
    ),
    mean_within=mean_by_size(lambda f, p: p["p"].value, OWN, counts.one_less(_probabilities(1.0))),
)
