"""Successes among trials whose probability varies from row to row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from hlmdsl.families.bernoulli import probability
from hlmdsl.families.binomial import draw_binomial, overall
from hlmdsl.families.counts import one_less, one_of_trials
from hlmdsl.families.family import (
    Family,
    Floats,
    Given,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.passes import towards
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
from hlmdsl.families.statistics import Numbers, Rows, Statistics, equal
from hlmdsl.formulas.functions import NUMPY, Functions

_rest = NUMPY.stirling_rest


def _hits(rows: Rows) -> Floats:
    return rows.shared(rows.y)


def _misses(rows: Rows) -> Floats:
    assert rows.trials is not None
    return rows.shared(rows.trials - rows.y)


def _some(rows: Rows) -> Floats:
    return ((_hits(rows) > 0) & (_misses(rows) > 0)).astype(float)


def _best(rows: Rows) -> Floats:
    """The log of the number of ways to choose the successes, and of their probability if p is their proportion."""
    hits, misses = np.maximum(_hits(rows), 1.0), np.maximum(_misses(rows), 1.0)
    apart = np.log((hits + misses) / hits / misses) + _rest(hits + misses) - _rest(hits) - _rest(misses)
    return np.where(_some(rows) > 0, apart, 0.0)


STATISTICS: Mapping[str, Callable[[Rows], Floats]] = {
    "n": lambda rows: rows.n,
    "hits": _hits,
    "misses": _misses,
    "trials": lambda rows: _hits(rows) + _misses(rows),
    "some": _some,
    "best": _best,
}


def log_density(f: Functions, s: Numbers, p: Given) -> Any:
    """With m the expected probability once a row is known, it falls with the distance of m from the row's proportion,
    times the trials, and with that from mu, times nu. Neither loses digits if these are large.
    """
    hits, misses, trials = s["hits"], s["misses"], s["trials"]
    a, b, nu = _shapes(p)
    one, other = f.maximum(hits, 1.0), f.maximum(misses, 1.0)
    from_share = f.odds_rest(one / (one + other), other / (one + other), f.log1p(a / one) - f.log1p(b / other))
    is_hit = f.above(hits, 0.5)
    own, against = f.where(is_hit, a, b), f.where(is_hit, b, a)
    alike = -f.log1p(against / (f.maximum(trials, 1.0) + own))
    from_mu = f.odds_rest(p["mu"].value, p["mu"].complement, f.log1p(hits / a) - f.log1p(misses / b))
    each = trials * f.where(f.above(s["some"], 0.5), from_share, alike) + nu * from_mu
    return s["n"] * (each + _ways(f, s, a, b, nu) + s["best"])


def in_short(f: Functions, s: Numbers, p: Given) -> Any:
    """Up to a constant, for counts that are not large."""
    hits, misses, trials = s["hits"], s["misses"], s["trials"]
    a, b, nu = _shapes(p)
    each = hits * f.log(hits + a) + misses * f.log(misses + b) - trials * f.log(trials + nu)
    each = each + a * f.log1p(hits / a) + b * f.log1p(misses / b) - nu * f.log1p(trials / nu)
    return s["n"] * (each + _ways(f, s, a, b, nu))


def none_of(trials: Any) -> Numbers:
    """Statistics of one row without successes, which are only its trials."""
    return {"n": 1.0, "hits": 0.0 * trials, "misses": trials, "trials": trials, "some": 0.0 * trials, "best": 0.0}


LEAST_SHAPE = 1e-306
"""Of a probability that rounds to 0 or 1: successes, or failures, among hundreds have a probability of zero already."""


def _shapes(p: Given) -> tuple[Any, Any, Any]:
    nu, least = p["nu"].value, p["nu"].functions.maximum
    return least(p["mu"].value * nu, LEAST_SHAPE), least(p["mu"].complement * nu, LEAST_SHAPE), nu


def _ways(f: Functions, s: Numbers, a: Any, b: Any, nu: Any) -> Any:
    def ratio(count: Any, shape: Any) -> Any:
        return f.stirling_rest(count + shape) - f.stirling_rest(shape)

    return ratio(s["hits"], a) + ratio(s["misses"], b) - ratio(s["trials"], nu)


def _statement(given: Given) -> tuple[str, dict[str, Any]]:
    a, b, _ = _shapes(given)
    return "BetaBinomial", {"n": given["n"].value, "alpha": a, "beta": b}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    a, b, n = np.broadcast_arrays(*_shapes(p)[:2], p["n"].value)  # each row's trials have a chance of their own
    return draw_binomial(rng, n, rng.beta(a, b))


def _probabilities(certain: float) -> Probabilities:
    """By adding up all counts between, where so many of the trials are known to be successes, and not counted."""

    def trials(f: Functions, p: Given) -> Any:
        return f.maximum(p["n"].value - certain, 0.0)

    def within(f: Functions, low: Any, high: Any, p: Given) -> Any:
        a, b, _ = _shapes(p)
        return f.log_beta_binomial(low, high, trials(f, p), a + certain, b)

    return Probabilities(
        lambda f, y, p: within(f, -1.0, y, p),
        lambda f, y, p: within(f, y, trials(f, p), p),
        lambda f, ends, p: within(f, ends[0], ends[1], p),
    )


OWN = _probabilities(0.0)


def _square(p: Given) -> Any:
    """That two of the trials of a row are successes."""
    nu = p["nu"].value
    return p["mu"].value * (p["mu"].value * nu + 1) / (nu + 1)


LEAST_CORRELATION = 0.02
"""Of the trials of a row, where moments see none: little already."""


def precision(moments: Moments) -> float:
    """Proportions vary as those of single trials do, and by the correlation of trials beyond that, 1/(nu + 1)."""
    one = 1 / moments.trials
    if one == 1:
        return 1 / LEAST_CORRELATION - 1
    of_trials = moments.variance / (moments.mean * (1 - moments.mean)) if 0 < moments.mean < 1 else 0.0
    return 1 / min(max((of_trials - one) / (1 - one), LEAST_CORRELATION), 0.9) - 1


def _towards_a_binomial(link: str, y: Floats, n: Floats) -> Signs:
    """A row of successes alone, or of failures alone, also lets it go towards no precision at all."""
    return towards(link, (y == 0) | (y == n), top=True)


BETA_BINOMIAL = Family(
    name="BetaBinomial",
    parameters=(
        Parameter("mu", "unit", "logit", "the mean probability of each of the n", passes=probability("").passes),
        Parameter(
            "nu",
            "positive",
            "log",
            "the precision: two of the trials of a row have the correlation 1/(nu + 1)",
            estimate=precision,
            passes=_towards_a_binomial,
            unlimited="as nu grows, the likelihood becomes that of a Binomial, and stays above zero",
        ),
    ),
    support="count up to n",
    words=Words("mean probability", odds="response", averaged="mean probabilities"),
    statement=_statement,
    statistics=Statistics(STATISTICS, add_up=False, alike=equal),
    log_density=log_density,
    in_short=in_short,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    # of the proportion: mu(1 - mu) times 1/n + (1 - 1/n)/(nu + 1)
    variance=Variance(
        lambda mean, square, k: (mean - square) * (k["n"] + (1 - k["n"]) * k["nu"]),
        {"n": Scattered(lambda n: 1 / n), "nu": Scattered(lambda x: 1 / (x + 1))},
    ),
    data=("n",),
    other_names=("beta_binomial", "betabinomial", "betabinom", "betabin"),
    modelled="proportion",
    level=overall,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["mu"].value,
        lambda f, p: _square(p) * (1 - one_of_trials(f, p)),
        OWN,
        (one_less(_probabilities(1.0)), one_less(one_less(_probabilities(2.0)))),
        one=one_of_trials,
    ),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, one_less(_probabilities(1.0))),
    keeps_counts=True,
)
