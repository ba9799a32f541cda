"""Importance weights whose largest are smoothed by the Pareto distribution that their tail follows.

In: log importance ratios. Out: normalised log weights, and k, the shape of the tail.
Not decided here: the use of the weights. Vehtari, Simpson, Gelman, Yao & Gabry (2024, JMLR 25(72), section 2).
"""

from __future__ import annotations

import math

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

MOST_K = 0.7
"""Above it the weights' sums settle too slowly to be of use, however many draws there are."""

FEWEST_IN_TAIL = 5

EQUAL = 1e-4
"""Log ratios that differ by less than this are equal up to rounding: their tail has no shape."""


@frozen(eq=False)
class Smoothed:
    """`log_weights` (draws,) whose exponentials sum to one. `k` is infinite if too few ratios are finite to estimate
    it, and minus infinity if all are equal: draws are then from the target.
    """

    log_weights: Floats
    k: float

    @property
    def ess(self) -> float:
        """How many independent draws the weighted ones are worth (Kong 1992): 1 / sum of the squared weights."""
        return float(1.0 / np.exp(2.0 * self.log_weights).sum())


def most_k(draws: int) -> float:
    """The largest k to be trusted with so many draws: 0.7, less below 2,200 (the paper's section 3.2.4)."""
    return min(1.0 - 1.0 / math.log10(max(draws, 11)), MOST_K)


def smooth(log_ratios: Floats) -> Smoothed:
    """Pareto-smoothed weights of ratios log p(x) - log q(x) (draws,); -inf if the target has no density."""
    ratios = np.where(np.isnan(log_ratios), -np.inf, log_ratios)
    size = ratios.size
    if not np.isfinite(ratios.max()):
        return Smoothed(np.full(size, -np.log(size)), np.inf)
    ratios = ratios - ratios.max()
    if ratios.min() > -EQUAL:
        return Smoothed(np.full(size, -np.log(size)), -np.inf)
    tail = int(min(0.2 * size, 3.0 * np.sqrt(size)))
    order = np.argsort(ratios, kind="stable")
    k = np.inf
    if FEWEST_IN_TAIL <= tail < size:
        cutoff = max(ratios[order[-tail - 1]], np.log(np.finfo(float).tiny))
        top = order[ratios[order] > cutoff]
        if top.size >= FEWEST_IN_TAIL:
            excess = np.exp(ratios[top]) - np.exp(cutoff)
            k, scale = fit_pareto(excess)
            if np.isfinite(k):
                at = (np.arange(top.size) + 0.5) / top.size
                stretch = -np.log1p(-at) if abs(k) < 1e-12 else np.expm1(-k * np.log1p(-at)) / k
                ratios[top] = np.minimum(np.log(np.exp(cutoff) + scale * stretch), 0.0)
    return Smoothed(ratios - _log_sum(ratios), float(k))


def fit_pareto(excess: Floats) -> tuple[float, float]:
    """Shape k and scale of a generalised Pareto distribution, from values above zero in ascending order.

    The empirical Bayes estimate of Zhang & Stephens (2009, Technometrics 51), its k drawn to 0.5 as by ten more values.
    """
    n = excess.size
    points = 30 + int(np.sqrt(n))
    grid = 1.0 - np.sqrt(points / (np.arange(1, points + 1) - 0.5))
    theta = grid / (3.0 * excess[int(n / 4 + 0.5) - 1]) + 1.0 / excess[-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        shapes = np.log1p(-theta[:, None] * excess).mean(axis=1)
        profile = n * (np.log(-theta / shapes) - shapes - 1.0)
        weights = 1.0 / np.exp(profile[None, :] - profile[:, None]).sum(axis=1)
    kept = weights >= 10.0 * np.finfo(float).eps
    if not kept.any():
        return np.inf, np.nan
    theta_hat = float((theta[kept] * weights[kept]).sum() / weights[kept].sum())
    k = float(np.log1p(-theta_hat * excess).mean())
    scale = -k / theta_hat
    return (n * k + 5.0) / (n + 10.0), scale


def resample(weights: Floats, size: int, random: np.random.Generator) -> np.ndarray:
    """Places of `size` draws with these weights, in random order: evenly spaced through their sum, so that the number
    of times a draw is taken differs from its share by less than one (Kitagawa 1996, appendix).
    """
    ends = np.cumsum(weights)
    at = (np.arange(size) + random.uniform()) / size * ends[-1]
    return random.permutation(np.minimum(np.searchsorted(ends, at, side="right"), weights.size - 1))


def _log_sum(values: Floats) -> float:
    top = float(values.max())
    return top + float(np.log(np.exp(values - top).sum()))
