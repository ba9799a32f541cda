"""Proportions that are not of counts."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.between import difference
from hlmdsl.families.family import (
    FREE,
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
from hlmdsl.families.links import LINKS
from hlmdsl.families.seen import INTERVAL, Seen
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    nu = p["nu"].value
    a, b = p["mu"].value * nu, p["mu"].complement * nu
    ways = f.lgamma(nu) - f.lgamma(a) - f.lgamma(b)
    return s["n"] * ways + (a - 1) * s["logs"] + (b - 1) * s["logs_of_rest"]


LEAST_SHAPE = 1e-306
"""Of a mean that rounds to 0 or 1."""


NARROW = 1e-3
"""As in between.py, of densities that are a small power of the distance."""


def _probabilities(more: float) -> Probabilities:
    """With a first shape larger by this."""

    def shapes(f: Functions, p: Given) -> tuple[Any, Any]:
        nu = p["nu"].value
        a, b = f.maximum(p["mu"].value * nu, LEAST_SHAPE), f.maximum(p["mu"].complement * nu, LEAST_SHAPE)
        return a + more, b

    def log_odds(f: Functions, y: Any) -> Any:
        return f.log(y) - f.log1p(-y)

    def log_density(f: Functions, y: Any, p: Given) -> Any:
        """Relative to the mode of the log odds, to keep digits if shapes are large."""
        a, b = shapes(f, p)
        total = a + b
        apart = f.odds_rest(a / total, b / total, log_odds(f, y) - f.log(a) + f.log(b))
        ways = f.stirling_rest(total) - f.stirling_rest(a) - f.stirling_rest(b)
        return total * apart + ways - f.log(y) - f.log1p(-y)

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        return f.log_beta_cdf(*shapes(f, p), log_odds(f, y))

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        a, b = shapes(f, p)
        return f.log_beta_cdf(b, a, -log_odds(f, y))

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        """By the upper tails for ends mostly above the mean; otherwise by the lower tails: only one is computed."""
        is_above = f.above((ends[0] + ends[1]) / 2, p["mu"].value)
        a, b = shapes(f, p)
        first, second = f.where(is_above, b, a), f.where(is_above, a, b)

        def beyond(y: Any) -> Any:
            return f.log_beta_cdf(first, second, f.where(is_above, -log_odds(f, y), log_odds(f, y)))

        low, high = map(beyond, ends)
        sides = f.where(is_above, low, high), f.where(is_above, high, low)
        return difference(f, sides, log_density, ends, p, NARROW)

    return Probabilities(log_cdf, log_survival, log_between)


OWN = _probabilities(0.0)


def _spread_seen(link: str, seen: Seen, y: Floats) -> Signs:
    """With next to no precision responses are at 0 or 1, where a censored one may be; those between two ends are not,
    and are certainly there as it goes to infinity.
    """
    return np.where(seen.status == INTERVAL, LINKS[link].to_top, FREE).astype(np.int8)


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    mu, nu = given["mu"], given["nu"].value
    return "Beta", {"alpha": mu.value * nu, "beta": mu.complement * nu}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu, nu = p["mu"], p["nu"].value
    return np.asarray(rng.beta(mu.value * nu, mu.complement * nu))


def _precision(moments: Moments) -> float:
    return max(moments.mean * (1 - moments.mean) / moments.variance - 1, 1.0)


BETA = Family(
    name="Beta",
    parameters=(
        Parameter("mu", "unit", "logit", "the mean proportion"),
        Parameter(
            "nu",
            "positive",
            "log",
            "the precision: the variance is mu(1 - mu)/(nu + 1)",
            estimate=_precision,
            passes_seen=_spread_seen,
        ),
    ),
    support="unit",
    words=Words("mean proportion", odds="expected", averaged="expected proportions"),
    statement=_statement,
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "logs": lambda rows: rows.total(np.log(rows.y)),
            "logs_of_rest": lambda rows: rows.total(np.log1p(-rows.y)),
        }
    ),
    log_density=_log_density,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["mu"].value,
        lambda f, p: p["mu"].value * (p["mu"].value * p["nu"].value + 1) / (p["nu"].value + 1),
        OWN,
        (_probabilities(1.0), _probabilities(2.0)),
    ),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, _probabilities(1.0)),
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(lambda mean, square, k: (mean - square) * k["nu"], {"nu": Scattered(lambda x: 1 / (x + 1))}),
    concentrates=("nu", "infinity"),
)
