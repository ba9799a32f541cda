"""Rank-normalised split R-hat and effective sample sizes of many quantities at once, in NumPy.

In: draws (chains, draws, quantities). Out: R-hat, bulk and tail ESS, and the standard error of the median of each.
Not decided here: what values are good enough (judge_draws.py). Vehtari, Gelman, Simpson, Carpenter & Burkner (2021,
Bayesian Analysis 16), with the truncation of Geyer (1992) as ArviZ does it.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from statistics import NormalDist
from typing import Literal

import numpy as np
import numpy.typing as npt

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen

AT_ONCE = 64
"""Quantities treated together: bounds the memory."""

PAIRS = 12
"""Pairs of lags that are looked at one by one; slower chains are left to Fourier transforms."""

TAILS = (0.05, 0.95)

ONE_SD = 0.3413447
"""The probability between a normal's middle and one sd, to the digits that ArviZ takes."""


@frozen(eq=False)
class Convergence:
    """One entry for each quantity. NaN if a quantity has a draw that is not finite; R-hat is infinite if chains are
    constant but differ, and NaN if all draws are the same.
    """

    r_hat: Floats
    ess_bulk: Floats
    ess_tail: Floats
    mcse_median: Floats
    quantiles: tuple[Floats, ...]


def convergence(draws: Floats, probabilities: tuple[float, ...] = ()) -> Convergence:
    """Diagnostics of `draws` (chains, draws, quantities), at least 4 draws a chain; quantiles cost no more."""
    starts = range(0, draws.shape[2], AT_ONCE)
    # NumPy's sorts and sums let other threads run
    with ThreadPoolExecutor(max(1, min(len(starts), os.cpu_count() or 1))) as pool:
        parts = list(pool.map(lambda i: _some(draws[:, :, i : i + AT_ONCE], probabilities), starts))
    columns = np.concatenate(parts, axis=1) if parts else np.empty((4 + len(probabilities), 0))
    r_hat, bulk, tail, error = columns[:4]
    return Convergence(r_hat, bulk, tail, error, tuple(columns[4:]))


def _some(draws: Floats, probabilities: tuple[float, ...]) -> Floats:
    """(4 + probabilities, quantities), from (chains, draws, quantities)."""
    flat = np.ascontiguousarray(np.moveaxis(draws, 2, 0), dtype=np.float64)
    x = _split(flat)
    order, ordered = _sorted(x.reshape(len(x), -1))
    bulk = _normal_scores(order, ordered).reshape(x.shape)
    # the distance of ordered draws from the median falls, then rises: two runs, which a merge sort only merges
    far, far_ordered = _sorted(np.abs(ordered - _median(ordered)), "stable")
    folded = _normal_scores(np.take_along_axis(order, far, axis=1), far_ordered).reshape(x.shape)
    ess_bulk = _ess(bulk)
    if flat.shape[2] % 2:
        ordered = np.sort(flat.reshape(len(flat), -1), axis=1)
    low, middle, high = (_quantile(ordered, p)[:, None, None] for p in (TAILS[0], 0.5, TAILS[1]))
    ess_tail = np.minimum(*(_ess(_split((flat <= q).astype(float))) for q in (low, high)))
    ess_median = _ess(_split((flat <= middle).astype(float)))
    result = np.stack([np.fmax(_r_hat(bulk), _r_hat(folded)), ess_bulk, ess_tail, _mcse_median(ordered, ess_median)])
    result[0, (np.ptp(x, axis=2) == 0).all(axis=1) & (np.ptp(x, axis=(1, 2)) > 0)] = np.inf
    result[:, ~np.isfinite(x).all(axis=(1, 2))] = np.nan
    return np.concatenate([result, *(_quantile(ordered, p)[None] for p in probabilities)])


def _split(x: Floats) -> Floats:
    """Every chain as two: (quantities, 2 chains, draws / 2); the middle draw of an odd number is left out."""
    half = x.shape[2] // 2
    if x.shape[2] == 2 * half:
        return x.reshape(len(x), -1, half)
    return np.concatenate([x[:, :, :half], x[:, :, -half:]], axis=1)


def _sorted(x: Floats, kind: Literal["quicksort", "stable"] = "quicksort") -> tuple[npt.NDArray[np.intp], Floats]:
    """All draws of a quantity (quantities, draws) in order: positions and values."""
    order = np.argsort(x, axis=1, kind=kind)
    return order, np.take_along_axis(x, order, axis=1)


def _median(ordered: Floats) -> Floats:
    """(quantities, 1)"""
    half = ordered.shape[1] // 2
    return ordered[:, half - 1 + ordered.shape[1] % 2 : half + 1].mean(axis=1, keepdims=True)


def _quantile(ordered: Floats, p: float) -> Floats:
    """By linear interpolation."""
    at = p * (ordered.shape[1] - 1)
    below = int(at)
    a, b = ordered[:, below], ordered[:, min(below + 1, ordered.shape[1] - 1)]
    with np.errstate(invalid="ignore"):  # infinite draws
        found: Floats = a + (b - a) * (at - below)
    return found


@lru_cache(maxsize=8)
def _scores(size: int) -> Floats:
    """Normal quantiles at twice the rank, ranks 1, 1.5, 2, ... as ties share their average."""
    quantile = NormalDist().inv_cdf
    return np.array([np.nan, np.nan, *(quantile((r / 2 - 0.375) / (size + 0.25)) for r in range(2, 2 * size + 1))])


def _normal_scores(order: npt.NDArray[np.intp], ordered: Floats) -> Floats:
    """Ranks over all chains of a quantity, as normal quantiles."""
    size = ordered.shape[1]
    tied = ordered[:, 1:] == ordered[:, :-1]
    by_rank = np.broadcast_to(_scores(size)[2::2], ordered.shape).copy()
    many = np.flatnonzero((tied[:, 1:] & tied[:, :-1]).any(axis=1))
    row, at = np.nonzero(tied)
    by_rank[row, at] = by_rank[row, at + 1] = _scores(size)[2 * at + 3]  # two that share their ranks
    by_rank[many] = _with_ties(tied[many])
    scores = np.empty_like(by_rank)
    np.put_along_axis(scores, order, by_rank, axis=1)
    return scores


def _with_ties(tied: npt.NDArray[np.bool_]) -> Floats:
    """The scores of ordered values, with ties."""
    edge = np.ones((len(tied), 1), bool)
    starts, ends = np.concatenate([edge, ~tied], axis=1), np.concatenate([~tied, edge], axis=1)
    size = starts.shape[1]
    position = np.broadcast_to(np.arange(size), starts.shape)
    first = np.maximum.accumulate(np.where(starts, position, 0), axis=1)
    last = np.minimum.accumulate(np.where(ends, position, size)[:, ::-1], axis=1)[:, ::-1]
    scores: Floats = _scores(size)[first + last + 2]
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
    means = x.mean(axis=2)
    centred = x - means[:, :, None]
    within = np.einsum("qcn,qcn->q", centred, centred) / (chains * (n - 1))
    total = within * (n - 1) / n + means.var(axis=1, ddof=1)
    summed, end = np.zeros(quantities), np.zeros(quantities)
    left = np.arange(quantities)
    least = np.full(quantities, np.inf)
    with np.errstate(divide="ignore", invalid="ignore"):
        # most quantities end after a few lags, at a fraction of the cost of all lags by Fourier transforms
        for pair in range(min(PAIRS, (n - 2) // 2)):
            rho = [
                1 - (within[left] - _covariance(centred, lag)) / total[left] if lag else np.ones(len(left))
                for lag in (2 * pair, 2 * pair + 1)
            ]
            both = rho[0] + rho[1]
            # the last pair used: the first whose sum is not positive, or the last lag
            last = (both <= 0) | (2 * pair + 1 >= n - 3)
            end[left[last]] = np.where((rho[0] > 0) | (both >= 0), rho[0], 0)[last]
            going = ~last
            least = np.minimum(least, both)[going]
            left = left[going]
            summed[left] += least
            if len(left) == 0:
                break
            if last.any():
                centred = centred[going]
        if len(left):
            summed[left], end[left] = _geyer_sums(centred, within[left], total[left])
    count = chains * n
    ess = count / np.maximum(2 * summed + end - 1, 1 / np.log10(count))
    constant = np.ptp(x, axis=(1, 2)) < np.finfo(float).resolution
    result: Floats = np.where(constant, count, ess)
    return result


def _covariance(centred: Floats, lag: int) -> Floats:
    """Autocovariance at a lag, averaged over the chains."""
    n = centred.shape[2]
    found: Floats = np.einsum("qcn,qcn->q", centred[:, :, : n - lag], centred[:, :, lag:]) / (n * centred.shape[1])
    return found


def _geyer_sums(centred: Floats, within: Floats, total: Floats) -> tuple[Floats, Floats]:
    """The sum of the pairs that are summed up, and what is added of the last: all lags at once."""
    n = centred.shape[2]
    size = 2 ** int(np.ceil(np.log2(2 * n)))
    spectrum = np.fft.rfft(centred, size, axis=2)
    covariance = (np.fft.irfft(np.abs(spectrum) ** 2, size, axis=2)[:, :, :n] / n).mean(axis=1)
    rho = 1 - (within[:, None] - covariance) / total[:, None]
    rho[:, 0] = 1
    even, odd = rho[:, 0 : n - n % 2 : 2], rho[:, 1::2]
    pairs = even + odd[:, : even.shape[1]]
    stop = (pairs <= 0) | (2 * np.arange(pairs.shape[1]) + 1 >= n - 3)
    last = stop.argmax(axis=1)
    each = np.arange(len(pairs))
    summed = np.where(np.arange(pairs.shape[1]) < last[:, None], np.minimum.accumulate(pairs, axis=1), 0).sum(axis=1)
    end = np.where((even[each, last] > 0) | (pairs[each, last] >= 0), even[each, last], 0)
    return summed, end


def _mcse_median(ordered: Floats, ess: Floats) -> Floats:
    """Half the distance between two order statistics: those one standard error below and above the middle, by the
    Beta(ess/2 + 1, ess/2 + 1) that the probability of the median has (as ArviZ; Vehtari et al. 2021, appendix).
    """
    size = ordered.shape[1]
    each = np.arange(len(ordered))
    high = _beta_quantile(np.where(np.isfinite(ess), ess, size) / 2 + 1)
    below = np.floor(np.maximum((1 - high) * size - 1, 0)).astype(int)
    above = np.ceil(np.minimum(high * size - 1, size - 1)).astype(int)
    with np.errstate(invalid="ignore"):  # infinite draws
        half: Floats = (ordered[each, above] - ordered[each, below]) / 2
    return half


def _beta_quantile(a: Floats) -> Floats:
    """The quantile of Beta(a, a), a at least 1, one sd of a normal above its middle: (1 + r)/2, where the density of r
    is (1 - r^2)^(a - 1) times Gamma(a + 1/2)/(Gamma(a) sqrt(pi)). By Newton's steps, to rounding."""
    ratio, shifted = np.ones_like(a), a.copy()
    for _ in range(32):  # Gamma(a + 1/2)/Gamma(a), by its series above 32
        ratio, shifted = ratio * shifted / (shifted + 0.5), shifted + 1
    series = 1 - (1 - (1 + (5 - 21 / (4 * 8 * shifted)) / (8 * shifted)) / (16 * shifted)) / (8 * shifted)
    density = ratio * np.sqrt(shifted) * series / np.sqrt(np.pi)
    nodes, weights = np.polynomial.legendre.leggauss(20)
    r = 1 / np.sqrt(2 * a + 1)
    for _ in range(6):
        powers = np.exp((a[:, None] - 1) * np.log1p(-((r[:, None] * (1 + nodes) / 2) ** 2)))
        inside = density * r / 2 * (powers @ weights)
        r = r - (inside - ONE_SD) / (density * (1 - r**2) ** (a - 1))
    return np.asarray((1 + r) / 2)
