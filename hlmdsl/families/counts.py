"""Log probabilities of counts, exact even if counts are so large that log Gamma has no decimals left.

In: a cell's statistics and its parameters. Out: log probabilities, constants included; and the same up to a constant by
a shorter formula, for counts that are not large. Not decided here: the families (one module each).

Each is taken relative to its maximum: of log Gamma only a remainder of Stirling's series is left there (Loader 2000,
Fast and accurate computation of binomial probabilities).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from hlmdsl.families.family import Floats, Given, LogProbability
from hlmdsl.families.size_biased import Probabilities
from hlmdsl.families.statistics import Numbers, Rows
from hlmdsl.formulas.functions import NUMPY, Functions

_rest = NUMPY.stirling_rest

LARGEST_MEAN = 1e18
"""Of counts that NumPy draws; larger ones are their mean in nine digits."""


def draw_poisson(rng: np.random.Generator, mean: Floats) -> Floats:
    """Counts of any mean, as floats; NaN if the mean is NaN or negative."""
    there = mean >= 0
    drawn = rng.poisson(np.where(there, np.minimum(mean, LARGEST_MEAN), 0.0))
    return np.where(there, np.where(mean > LARGEST_MEAN, mean, drawn), np.nan)


def probabilities(log_cdf: LogProbability, log_survival: LogProbability) -> Probabilities:
    """With that of counts above one and at most a second: a difference in the smaller tail."""

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        low, high = ends
        of_low = f.above(log_survival(f, low, p), log_cdf(f, high, p))
        outer = f.where(of_low, log_cdf(f, high, p), log_survival(f, low, p))
        inner = f.where(of_low, log_cdf(f, low, p), log_survival(f, high, p))
        return outer + f.log1mexp(-f.maximum(outer - inner, 1e-300))

    return Probabilities(log_cdf, log_survival, log_between)


def one(f: Functions, p: Given) -> float:
    """Of what is in counts."""
    return 1.0


def one_of_trials(f: Functions, p: Given) -> Any:
    """Of what is in proportions of n trials."""
    return 1 / f.maximum(p["n"].value, 1.0)


def one_less(of: Probabilities) -> Probabilities:
    """Of counts that are those of this distribution and one: there is none below one."""

    def end(f: Functions, y: Any) -> Any:
        return f.maximum(y - 1, -1.0)

    return Probabilities(
        lambda f, y, p: of.log_cdf(f, end(f, y), p),
        lambda f, y, p: of.log_survival(f, end(f, y), p),
        lambda f, ends, p: of.log_between(f, (end(f, ends[0]), end(f, ends[1])), p),
    )


def _total(rows: Rows) -> Floats:
    return rows.total(rows.y)


def _total_or_rows(rows: Rows) -> Floats:
    total = _total(rows)
    return np.where(total > 0, total, rows.n)


def _log_mean_or_zero(rows: Rows) -> Floats:
    total = _total(rows)
    return np.log(np.where(total > 0, total, 1.0) / np.where(total > 0, rows.n, 1.0))


def _poisson_best(rows: Rows) -> Floats:
    """Of single rows, at a mean that is the count, or 1."""
    safe = np.where(rows.y > 0, rows.y, 1.0)
    return rows.total(np.where(rows.y > 0, -np.log(safe) - _rest(safe), -1.0))


POISSON: Mapping[str, Callable[[Rows], Floats]] = {
    "n": lambda rows: rows.n,
    "total": _total,
    "scale": _total_or_rows,
    "excess": lambda rows: _total(rows) - _total_or_rows(rows),
    "log_best": _log_mean_or_zero,
    "best": _poisson_best,
}


def poisson(f: Functions, s: Numbers, p: Given) -> Any:
    """Relative to the cell's mean, or 1 if all counts are zero."""
    d = p["mu"].log - s["log_best"]
    return s["excess"] * d - s["scale"] * f.exp_rest(d) + s["best"]


def poisson_in_short(f: Functions, s: Numbers, p: Given) -> Any:
    """Up to a constant, for counts that are not large."""
    return s["total"] * p["mu"].log - s["n"] * p["mu"].value


def _count_or_one(rows: Rows) -> Floats:
    return np.maximum(rows.shared(np.where(rows.y > 0, rows.y, 1.0)), 1.0)


def _is_count(rows: Rows) -> Floats:
    return rows.shared((rows.y > 0).astype(float))


NEGATIVE_BINOMIAL: Mapping[str, Callable[[Rows], Floats]] = {
    "n": lambda rows: rows.n,
    "y": lambda rows: rows.shared(rows.y),
    "scale": _count_or_one,
    "log_scale": lambda rows: np.log(_count_or_one(rows)),
    "is_count": _is_count,
    "best": lambda rows: _is_count(rows) * (-_rest(_count_or_one(rows)) - np.log(_count_or_one(rows))),
}


def negative_binomial(f: Functions, s: Numbers, p: Given) -> Any:
    """Relative to a mean equal to the count, or 1 if that is zero."""
    alpha, y, scale = p["alpha"].value, s["y"], s["scale"]
    share, rest = scale / (scale + alpha), alpha / (scale + alpha)
    d = p["mu"].log - s["log_scale"]
    is_count = f.above(s["is_count"], 0.5)
    ways = f.where(is_count, f.stirling_rest(y + alpha) - f.stirling_rest(alpha), -alpha * f.log1p(1 / alpha))
    apart = (y + alpha) * f.odds_rest(share, rest, d) - f.where(is_count, 0.0, rest * d)
    return s["n"] * apart + s["n"] * ways + s["n"] * s["best"]


def negative_binomial_in_short(f: Functions, s: Numbers, p: Given) -> Any:
    """Up to a constant, for counts that are not large."""
    alpha, y = p["alpha"].value, s["y"]
    gap = p["mu"].log - p["alpha"].log
    # log Gamma(y + alpha) - log Gamma(alpha), which keeps its digits if alpha is large
    ways = f.stirling_rest(y + alpha) - f.stirling_rest(alpha) + y * f.log(y + alpha) + alpha * f.log1p(y / alpha) - y
    return s["n"] * ways - s["n"] * (y * f.softplus(-gap) + alpha * f.softplus(gap))


def _both(rows: Rows) -> tuple[Floats, Floats, Floats]:
    """Successes and failures, 1 for one that is zero, and whether neither is."""
    hits, misses = _total(rows), _misses(rows)
    both = (hits > 0) & (misses > 0)
    return np.where(both, hits, 1.0), np.where(both, misses, 1.0), both.astype(float)


def _misses(rows: Rows) -> Floats:
    return rows.n - _total(rows) if rows.trials is None else rows.total(rows.trials - rows.y)


def _binomial_best(rows: Rows) -> Floats:
    """Of single rows, at a probability that is the proportion of successes."""
    s, t, both = _both(rows)
    return np.asarray(both * (np.log((s + t) / s / t) + _rest(s + t) - _rest(s) - _rest(t)))


BINOMIAL: Mapping[str, Callable[[Rows], Floats]] = {
    "hits": _total,
    "misses": _misses,
    "some": lambda rows: _both(rows)[2],
    "share": lambda rows: _both(rows)[0] / (_both(rows)[0] + _both(rows)[1]),
    "rest": lambda rows: _both(rows)[1] / (_both(rows)[0] + _both(rows)[1]),
    "log_odds": lambda rows: np.log(_both(rows)[0] / _both(rows)[1]),
    "best": _binomial_best,
}


def binomial(f: Functions, s: Numbers, p: Given) -> Any:
    """Relative to the cell's proportion, if that is neither 0 nor 1."""
    yes, no = p["p"].logs
    odds = p["p"].log_odds
    d = (yes - no if odds is None else odds) - s["log_odds"]
    apart = (s["hits"] + s["misses"]) * f.odds_rest(s["share"], s["rest"], d)
    return f.where(f.above(s["some"], 0.5), apart, s["hits"] * yes + s["misses"] * no) + s["best"]


def binomial_in_short(f: Functions, s: Numbers, p: Given) -> Any:
    """Up to a constant, for counts that are not large."""
    yes, no = p["p"].logs
    return s["hits"] * yes + s["misses"] * no
