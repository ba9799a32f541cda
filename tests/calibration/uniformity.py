"""Are ranks uniform? By simultaneous bands of their empirical distribution function.

In: ranks on 0..most. Out: a p-value, and bands to draw.
Not decided here: which level is used (report.py).

If ranks are uniform, the number of them below k is Binomial(N, k / (most + 1)). The statistic is the least two-sided
pointwise p-value over all k, and its own distribution is exact, since these numbers are a Markov chain in k (Sailynoja,
Buerkner & Vehtari 2022, Statistics and Computing 32:32): however many quantities are looked at, one may fail.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from scipy import stats

SMOOTH = 4
"""The polynomials of a smooth test."""


def p_value(ranks: Sequence[int], most: int) -> float:
    """The chance of ranks that stray as far from uniform, if they are uniform."""
    n = len(ranks)
    own = _pointwise(n, most)[_below(np.asarray(ranks)[None], most)[0], np.arange(most)].min()
    return _chance(n, most, float(own))


def bands(n: int, most: int, level: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points in (0, 1), and between what the empirical distribution less them stays everywhere with chance `level`."""
    low, high = np.log(1 - level) - np.log(2 * most), np.log(1 - level)
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (low, middle) if _chance(n, most, float(np.exp(middle))) > 1 - level else (middle, high)
    pointwise = np.exp(low)
    at = np.arange(1, most + 1) / (most + 1)
    lower = stats.binom.ppf(pointwise / 2, n, at) / n - at
    upper = stats.binom.isf(pointwise / 2, n, at) / n - at
    return at, lower, upper


def p_value_of_sets(ranks: Sequence[Sequence[int]], most: int) -> float:
    """The same where ranks of one set depend on each other, and sets do not: (sets, each).

    Legendre polynomials of a uniform number have a mean of zero, the first of its place, the second of its spread, ...
    (Neyman's smooth test). Their means over each set are compared with zero, together, by Hotelling's T².
    """
    grid = np.polynomial.legendre.legvander(2 * (np.arange(most + 1) + 0.5) / (most + 1) - 1, SMOOTH)[:, 1:]
    means = (grid - grid.mean(axis=0))[np.asarray(ranks)].mean(axis=1)
    n = len(means)
    centre = means.mean(axis=0)
    t = n * centre @ np.linalg.solve(np.cov(means.T), centre)
    return float(stats.f.sf(t * (n - SMOOTH) / (SMOOTH * (n - 1)), SMOOTH, n - SMOOTH))


def bands_of_sets(ranks: Sequence[Sequence[int]], most: int, level: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points in (0, 1), the empirical distribution less them, and how far from zero it strays nowhere with chance
    `level`: by the deviations of sets, with random signs and sizes (a multiplier bootstrap)."""
    at = np.arange(1, most + 1) / (most + 1)
    own = _below(np.asarray(ranks), most) / np.shape(ranks)[1] - at
    n, each = np.shape(ranks)
    error = np.maximum(own.std(axis=0), np.sqrt(at * (1 - at) / each)) / np.sqrt(n)
    random = np.random.default_rng(2).standard_normal((4000, n))
    farthest = np.abs(random @ (own - own.mean(axis=0)) / n / error).max(axis=1)
    return at, own.mean(axis=0), np.quantile(farthest, level) * error


def difference(ranks: Sequence[int], most: int) -> np.ndarray:
    """The empirical distribution function less the uniform one, at the points of `bands`."""
    return _below(np.asarray(ranks)[None], most)[0] / len(ranks) - np.arange(1, most + 1) / (most + 1)


def _below(ranks: np.ndarray, most: int) -> np.ndarray:
    """(sets, most): how many ranks of each set are below 1..most."""
    sets = len(ranks)
    flat = (ranks + (most + 1) * np.arange(sets)[:, None]).ravel()
    counts = np.bincount(flat, minlength=sets * (most + 1)).reshape(sets, most + 1)
    return np.cumsum(counts, axis=1)[:, :-1]


@cache
def _pointwise(n: int, most: int) -> np.ndarray:
    """Two-sided p-values of each count at each point, (n + 1, most)."""
    at = np.arange(1, most + 1) / (most + 1)
    counts = np.arange(n + 1)[:, None]
    return np.asarray(
        np.minimum(1.0, 2 * np.minimum(stats.binom.cdf(counts, n, at), stats.binom.sf(counts - 1, n, at)))
    )


@cache
def _steps(n: int, most: int) -> np.ndarray:
    """The chance of each count below k given that below k - 1, (most, n + 1, n + 1): of those that are left, each is
    one of the values left."""
    before, after = np.arange(n + 1)[:, None], np.arange(n + 1)
    return np.stack([stats.binom.pmf(after - before, n - before, 1 / (most + 2 - k)) for k in range(1, most + 1)])


@cache
def _chance(n: int, most: int, least: float) -> float:
    """That the least pointwise p-value of uniform ranks is `least` or below: what leaves the counts of larger ones."""
    stays = _pointwise(n, most) > least
    inside, left = np.eye(n + 1)[0], 0.0
    for k, step in enumerate(_steps(n, most)):
        inside = inside @ step
        left += float(inside[~stays[:, k]].sum())
        inside = np.where(stays[:, k], inside, 0.0)
    return left
