"""Are ranks uniform? By simultaneous bands of their empirical distribution function.

In: ranks on 0..most. Out: a p-value, and bands to draw.
Not decided here: which level is used (report.py).

If ranks are uniform, the number of them below k is Binomial(N, k / (most + 1)). The statistic is the least two-sided
pointwise p-value over all k, and its own distribution comes from simulated uniform ranks (Sailynoja, Buerkner & Vehtari
2022, Statistics and Computing 32:32).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from scipy import stats

SIMULATIONS = 50_000

SMOOTH = 4
"""The polynomials of a smooth test."""


def p_value(ranks: Sequence[int], most: int) -> float:
    """The chance of ranks that stray as far from uniform, if they are uniform."""
    table, least = _null(len(ranks), most)
    own = _least(_below(np.asarray(ranks)[None], most), table)[0]
    return float((1 + (least <= own).sum()) / (1 + least.size))


def bands(n: int, most: int, level: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points in (0, 1), and between what the empirical distribution less them stays everywhere with chance `level`."""
    pointwise = np.quantile(_null(n, most)[1], 1 - level)
    at = np.arange(1, most + 1) / (most + 1)
    low = stats.binom.ppf(pointwise / 2, n, at) / n - at
    high = stats.binom.isf(pointwise / 2, n, at) / n - at
    return at, low, high


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
def _null(n: int, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Two-sided p-values of each count at each point, (n + 1, most), and the statistic of simulated uniform ranks."""
    at = np.arange(1, most + 1) / (most + 1)
    counts = np.arange(n + 1)[:, None]
    table = np.minimum(1.0, 2 * np.minimum(stats.binom.cdf(counts, n, at), stats.binom.sf(counts - 1, n, at)))
    random = np.random.default_rng(1)
    pieces = [_least(_below(random.integers(0, most + 1, (1000, n)), most), table) for _ in range(SIMULATIONS // 1000)]
    return table, np.concatenate(pieces)


def _least(below: np.ndarray, table: np.ndarray) -> np.ndarray:
    return table[below, np.arange(table.shape[1])].min(axis=1)
