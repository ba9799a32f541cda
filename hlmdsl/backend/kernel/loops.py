"""The likelihoods that most large models have, in loops that the compiler turns into vector instructions.

In: linear predictors and statistics of all cells. Out: log likelihood; the predictors are replaced by its gradient.
Not decided here: other families and links (likelihoods.py); the results are the same to rounding.

libm's exp is a call per cell, 10 to 20 ns; a polynomial without branches is done for 4 or 8 cells at once.
"""

from __future__ import annotations

import math

from llvmlite import ir  # type: ignore[import-untyped]
from numba import njit, types
from numba.extending import intrinsic

from hlmdsl.backend.kernel.special import INNER, compiled, digamma

LOG2_E = 1.4426950408889634
LN2_HIGH = 0.6931471803691238
LN2_LOW = 1.9082149292705877e-10
ROUNDING = 6755399441055744.0
"""1.5 * 2^52: added to a double, its last bits are the nearest integer."""


@intrinsic
def _bits(context, x):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


@intrinsic
def _double(context, bits):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate


@njit(error_model="numpy", fastmath={"contract"}, **INNER)
def exp_of(x):  # type: ignore[no-untyped-def]
    """exp(x), to 2 units in the last place, for |x| < 700 and held there beyond. Not a number stays none.

    x = k log 2 + r, |r| < 0.35, in two steps (Cody & Waite 1980); the Taylor series of exp(r) to r^13 is exact to a
    double.
    """
    x = 700.0 if x > 700.0 else x
    x = -700.0 if x < -700.0 else x
    shifted = x * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    r = x - k * LN2_HIGH - k * LN2_LOW
    p = 1.0 / 6227020800.0
    p = p * r + 1.0 / 479001600.0
    p = p * r + 1.0 / 39916800.0
    p = p * r + 1.0 / 3628800.0
    p = p * r + 1.0 / 362880.0
    p = p * r + 1.0 / 40320.0
    p = p * r + 1.0 / 5040.0
    p = p * r + 1.0 / 720.0
    p = p * r + 1.0 / 120.0
    p = p * r + 1.0 / 24.0
    p = p * r + 1.0 / 6.0
    p = p * r + 0.5
    p = p * r + 1.0
    p = p * r + 1.0
    return p * _double((_bits(shifted) + 1023) << 52)  # type: ignore[call-arg]


@njit(error_model="numpy", fastmath={"contract"}, **INNER)
def log1p_of(e):  # type: ignore[no-untyped-def]
    """log(1 + e) for 0 <= e <= 1: twice the inverse hyperbolic tangent of s = e / (2 + e) <= 1/3, by its series."""
    s = e / (2.0 + e)
    t = s * s
    p = 1.0 / 33.0
    p = p * t + 1.0 / 31.0
    p = p * t + 1.0 / 29.0
    p = p * t + 1.0 / 27.0
    p = p * t + 1.0 / 25.0
    p = p * t + 1.0 / 23.0
    p = p * t + 1.0 / 21.0
    p = p * t + 1.0 / 19.0
    p = p * t + 1.0 / 17.0
    p = p * t + 1.0 / 15.0
    p = p * t + 1.0 / 13.0
    p = p * t + 1.0 / 11.0
    p = p * t + 1.0 / 9.0
    p = p * t + 1.0 / 7.0
    p = p * t + 1.0 / 5.0
    p = p * t + 1.0 / 3.0
    return 2.0 * s * (p * t + 1.0)


@njit(error_model="numpy", fastmath={"contract", "reassoc", "nsz"}, **INNER)
def binomial_logit(size, eta, hits, misses):  # type: ignore[no-untyped-def]
    """Successes and failures with logit(p) = eta."""
    lp = 0.0
    for i in range(size):
        x, n = eta[i], hits[i] + misses[i]
        e = exp_of(-abs(x))
        p = (1.0 if x >= 0.0 else e) / (1.0 + e)
        lp += hits[i] * x - n * ((x if x > 0.0 else 0.0) + log1p_of(e))
        eta[i] = hits[i] - n * p
    return lp


@njit(error_model="numpy", fastmath={"contract", "reassoc", "nsz"}, **INNER)
def poisson_log(size, eta, n, total):  # type: ignore[no-untyped-def]
    """Sums of n counts with log(mean) = eta."""
    lp = 0.0
    for i in range(size):
        mean = n[i] * exp_of(eta[i])
        lp += total[i] * eta[i] - mean
        eta[i] = total[i] - mean
    return lp


@njit(error_model="numpy", fastmath={"contract", "reassoc", "nsz"}, **INNER)
def negative_binomial_log(size, eta, n, y, log_alpha):  # type: ignore[no-untyped-def]
    """Without the terms in alpha and y alone; returns the log likelihood and its derivative by log_alpha."""
    alpha, lp, slope = math.exp(log_alpha), 0.0, 0.0
    for i in range(size):
        x = eta[i]
        e = exp_of(-abs(x - log_alpha))
        total = (x if x > log_alpha else log_alpha) + log1p_of(e)
        large = 1.0 / (1.0 + e)
        small = e * large
        share, rest = (large if x > log_alpha else small), (small if x > log_alpha else large)
        lp += n[i] * (y[i] * (x - total) + alpha * (log_alpha - total))
        slope += n[i] * (alpha * (log_alpha - total + share) - y[i] * rest)
        eta[i] = n[i] * (y[i] * rest - alpha * share)
    return lp, slope


@njit(error_model="numpy", fastmath={"contract", "reassoc", "nsz"}, **INNER)
def normal_log_sigma(size, mu, log_sigma, n, mean, squares):  # type: ignore[no-untyped-def]
    """Means of n values and their sums of squares about these, each cell with its own sigma."""
    lp = 0.0
    for i in range(size):
        gap, precision = mean[i] - mu[i], exp_of(-2.0 * log_sigma[i])
        scaled = (squares[i] + n[i] * gap * gap) * precision
        lp -= n[i] * log_sigma[i] + 0.5 * scaled
        mu[i] = n[i] * gap * precision
        log_sigma[i] = scaled - n[i]
    return lp


@compiled
def gamma_ratios(size, n, y, log_alpha):  # type: ignore[no-untyped-def]
    """Sum of log Gamma(y + alpha) / Gamma(alpha) and its derivative by log_alpha. Cells are sorted by y: few to
    compute."""
    alpha, lp, slope = math.exp(log_alpha), 0.0, 0.0
    k0, k1, k2, k3 = math.lgamma(alpha), digamma(alpha), 0.0, 0.0
    for i in range(size):
        if i == 0 or y[i] != y[i - 1]:
            k2, k3 = math.lgamma(y[i] + alpha) - k0, digamma(y[i] + alpha) - k1
        lp += n[i] * k2
        slope += n[i] * k3
    return lp, alpha * slope
