"""Rank-normalised split R-hat and effective sample sizes of many quantities at once, in NumPy.

In: draws (chains, draws, quantities). Out: R-hat, bulk and tail ESS, and the standard error of the median of each.
Not decided here: what values are good enough (diagnose.py). Vehtari, Gelman, Simpson, Carpenter & Burkner (2021,
Bayesian Analysis 16), with the truncation of Geyer (1992) as ArviZ does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from hlmdsl.design.rows import Floats

AT_ONCE = 128
"""Quantities treated together: bounds the memory of the Fourier transforms."""

TAILS = (0.05, 0.95)


@dataclass(frozen=True, eq=False)
class Convergence:
    """One entry a quantity. NaN where a quantity has a draw that is not finite."""

    r_hat: Floats
    ess_bulk: Floats
    ess_tail: Floats
    mcse_median: Floats


def convergence(draws: Floats) -> Convergence:
    """Diagnostics of `draws` (chains, draws, quantities); at least 4 draws a chain."""
    parts = [_some(draws[:, :, i : i + AT_ONCE]) for i in range(0, draws.shape[2], AT_ONCE)]
    columns = np.concatenate(parts, axis=1) if parts else np.empty((4, 0))
    return Convergence(*columns)


def _some(draws: Floats) -> Floats:
    """(4, quantities), from (chains, draws, quantities)."""
    x = _split(np.moveaxis(draws, 2, 0))
    bulk = _normal_scores(x)
    folded = _normal_scores(np.abs(x - np.median(x, axis=(1, 2), keepdims=True)))
    ess_bulk = _ess(bulk)
    flat = np.moveaxis(draws, 2, 0)
    low, middle, high = np.quantile(flat, (TAILS[0], 0.5, TAILS[1]), axis=(1, 2), keepdims=True)
    ess_tail = np.minimum(*(_ess(_split((flat <= q).astype(float))) for q in (low, high)))
    ess_median = _ess(_split((flat <= middle).astype(float)))
    result = np.stack([np.fmax(_r_hat(bulk), _r_hat(folded)), ess_bulk, ess_tail, _mcse_median(flat, ess_median)])
    result[:, ~np.isfinite(x).all(axis=(1, 2))] = np.nan
    return result


def _split(x: Floats) -> Floats:
    """Every chain as two: (quantities, 2 chains, draws / 2); the middle draw of an odd number is left out."""
    half = x.shape[2] // 2
    return np.concatenate([x[:, :, :half], x[:, :, -half:]], axis=1)


@lru_cache(maxsize=8)
def _scores(size: int) -> Floats:
    """Normal quantiles at twice the rank, ranks 1, 1.5, 2, ... as ties share their average."""
    quantile = NormalDist().inv_cdf
    return np.array([np.nan, np.nan, *(quantile((r / 2 - 0.375) / (size + 0.25)) for r in range(2, 2 * size + 1))])


def _normal_scores(x: Floats) -> Floats:
    """Ranks over all chains of a quantity, as normal quantiles."""
    flat = x.reshape(x.shape[0], -1)
    size = flat.shape[1]
    order = np.argsort(flat, axis=1, kind="stable")
    ordered = np.take_along_axis(flat, order, axis=1)
    starts = np.concatenate([np.ones((len(flat), 1), bool), ordered[:, 1:] != ordered[:, :-1]], axis=1)
    position = np.broadcast_to(np.arange(size), flat.shape)
    first = np.maximum.accumulate(np.where(starts, position, 0), axis=1)
    ends = np.concatenate([starts[:, 1:], np.ones((len(flat), 1), bool)], axis=1)
    last = np.minimum.accumulate(np.where(ends, position, size)[:, ::-1], axis=1)[:, ::-1]
    twice = np.empty_like(order)
    np.put_along_axis(twice, order, first + last + 2, axis=1)
    scores: Floats = _scores(size)[twice].reshape(x.shape)
    return scores


def _r_hat(x: Floats) -> Floats:
    n = x.shape[2]
    within = x.var(axis=2, ddof=1).mean(axis=1)
    between = n * x.mean(axis=2).var(axis=1, ddof=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        r_hat: Floats = np.sqrt((between / within + n - 1) / n)
    return r_hat


def _ess(x: Floats) -> Floats:
    """Effective sample size of the mean of x (quantities, chains, draws)."""
    quantities, chains, n = x.shape
    size = 2 ** int(np.ceil(np.log2(2 * n)))
    spectrum = np.fft.rfft(x - x.mean(axis=2, keepdims=True), size, axis=2)
    covariance = (np.fft.irfft(np.abs(spectrum) ** 2, size, axis=2)[:, :, :n] / n).mean(axis=1)
    within = covariance[:, :1] * n / (n - 1)
    total = within * (n - 1) / n + x.mean(axis=2).var(axis=1, ddof=1)[:, None]
    with np.errstate(divide="ignore", invalid="ignore"):
        rho = 1 - (within - covariance) / total
    rho[:, 0] = 1
    even, odd = rho[:, 0 : n - n % 2 : 2], rho[:, 1::2]
    pairs = even + odd[:, : even.shape[1]]
    # the last pair that is looked at: the first whose sum is not positive, or where the lags run out
    stop = (pairs <= 0) | (2 * np.arange(pairs.shape[1]) + 1 >= n - 3)
    last = stop.argmax(axis=1)
    each = np.arange(quantities)
    summed = np.where(np.arange(pairs.shape[1]) < last[:, None], np.minimum.accumulate(pairs, axis=1), 0).sum(axis=1)
    end = np.where((even[each, last] > 0) | (pairs[each, last] >= 0), even[each, last], 0)
    count = chains * n
    ess = count / np.maximum(2 * summed + end - 1, 1 / np.log10(count))
    constant = np.ptp(x, axis=(1, 2)) < np.finfo(float).resolution
    result: Floats = np.where(constant, count, ess)
    return result


def _mcse_median(flat: Floats, ess: Floats) -> Floats:
    """Half the width of the quantiles one standard error of the probability below and above the median."""
    error = np.nan_to_num(np.sqrt(0.25 / ess), nan=0.0)
    ordered = np.sort(flat.reshape(len(flat), -1), axis=1)
    size = ordered.shape[1]
    each = np.arange(len(ordered))
    at = [np.clip(np.floor((0.5 + s * error) * size).astype(int), 0, size - 1) for s in (-1, 1)]
    half: Floats = (ordered[each, at[1]] - ordered[each, at[0]]) / 2
    return half
