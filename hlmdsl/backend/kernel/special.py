"""Scalar functions that numba's `math` lacks, without loss of digits in the tails, or that it has with branches.

In: plain numbers, inside compiled code. Out: plain numbers.
Not decided here: what they are used for.

libm's exp is a call per cell, 10 to 20 ns; a polynomial without branches is done for 4 or 8 cells at once.
"""

from __future__ import annotations

import math
from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba import njit, types
from numba.extending import intrinsic

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""Called by compiled code only: without the ways in from Python, which take their share of compiling."""

compiled = njit(error_model="numpy", **INNER)
contracted = njit(error_model="numpy", fastmath={"contract"}, **INNER)
"""Division by zero gives infinity, which the sampler rejects; an exception could not leave a C callback."""

LOG_2PI = math.log(2 * math.pi)
SQRT_2 = math.sqrt(2.0)
LOG2_E = 1.4426950408889634
LN2_HIGH = 0.6931471803691238
LN2_LOW = 1.9082149292705877e-10
ROUNDING = 6755399441055744.0
"""1.5 * 2^52: added to a double, its last bits are the nearest integer."""


def _to_bits(context, x):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


_bits: Any = intrinsic(_to_bits)


def _to_double(context, bits):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate


_double: Any = intrinsic(_to_double)


@contracted
def exp_series(r):  # type: ignore[no-untyped-def]
    """(exp(r) - 1) / r by the Taylor series of exp(r) to r^13, which is exact to a double for |r| < 0.35."""
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
    return p


@contracted
def exp_of(x):  # type: ignore[no-untyped-def]
    """exp(x), to 2 units in the last place, for |x| < 700; held there above, and 0 below. Not a number stays none.

    x = k log 2 + r, |r| < 0.35, in two steps (Cody & Waite 1980).
    """
    x, is_zero = 700.0 if x > 700.0 else x, x < -700.0
    x = -700.0 if is_zero else x
    shifted = x * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    r = x - k * LN2_HIGH - k * LN2_LOW
    p = exp_series(r) * r + 1.0
    return 0.0 if is_zero else p * _double((_bits(shifted) + 1023) << 52)


@contracted
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


@contracted
def expm1_of(x):  # type: ignore[no-untyped-def]
    """exp(x) - 1, alike; infinite above 700."""
    shifted = (700.0 if x > 700.0 else -700.0 if x < -700.0 else x) * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    r = (-700.0 if x < -700.0 else x) - k * LN2_HIGH - k * LN2_LOW
    p = exp_series(r)
    power = _double((_bits(shifted) + 1023) << 52)
    return power * (p * r) + (power - 1.0) if x <= 700.0 else math.inf * x


@contracted
def exp_rest_of(x):  # type: ignore[no-untyped-def]
    """exp(x) - 1 - x"""
    return expm1_of(x) - x


@compiled
def log1mexp_of(x):  # type: ignore[no-untyped-def]
    """log(1 - exp(x)), x < 0, each branch where it is exact (Maechler 2012)."""
    if x > -math.log(2.0):
        return math.log(-math.expm1(x))
    return math.log1p(-math.exp(x))


@compiled
def odds_rest_of(share, rest, d):  # type: ignore[no-untyped-def]
    """share d - log(rest + share exp(d)), rest = 1 - share."""
    # no and yes change places where there is less of no, which leaves what is lost its digits, and where d is large
    if (share > rest) if abs(d) < 30.0 else d > 0.0:
        share, rest, d = rest, share, -d
    more = share * math.expm1(d)
    return share * d - (math.log1p(more) if more > -0.5 else math.log(rest + share * math.exp(d)))


@compiled
def odds_by_d(share, rest, d):  # type: ignore[no-untyped-def]
    """Its derivative by d."""
    if d > 0.0:
        return share * rest * math.expm1(-d) / (share + rest * math.exp(-d))
    return -share * rest * math.expm1(d) / (rest + share * math.exp(d))


@compiled
def odds_by_share(share, rest, d):  # type: ignore[no-untyped-def]
    """And by share, of which rest is the complement."""
    if d > 0.0:
        return d + math.expm1(-d) / (share + rest * math.exp(-d))
    return d - math.expm1(d) / (rest + share * math.exp(d))


@compiled
def digamma(x):  # type: ignore[no-untyped-def]
    """The derivative of log Gamma, x > 0: recurrence up to 10, then the asymptotic series (Abramowitz & Stegun
    6.3.18)."""
    value = 0.0
    while x < 10.0:
        value -= 1.0 / x
        x += 1.0
    y = 1.0 / (x * x)
    series = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))))
    return value + math.log(x) - 0.5 / x - series


@compiled
def stirling_rest_of(z):  # type: ignore[no-untyped-def]
    """log Gamma(z) - z log z + z, z > 0, without the digits of a large z log z: Stirling's series (Abramowitz & Stegun
    6.1.41)."""
    if z < 16.0:
        return math.lgamma(z) - z * math.log(z) + z
    y = 1.0 / (z * z)
    value = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / z
    return 0.5 * (LOG_2PI - math.log(z)) + value


@compiled
def stirling_slope(z):  # type: ignore[no-untyped-def]
    """Its derivative."""
    if z < 16.0:
        return digamma(z) - math.log(z)
    y = 1.0 / (z * z)
    return -0.5 / z - y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * 691 / 32760)))))


@compiled
def softplus(x):  # type: ignore[no-untyped-def]
    """log(1 + exp(x))"""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


@compiled
def sigmoid(x):  # type: ignore[no-untyped-def]
    """1 / (1 + exp(-x)), accurate to the last digit on both sides."""
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(x)
    return e / (1.0 + e)


@compiled
def mills(x):  # type: ignore[no-untyped-def]
    """(1 - Phi(x)) / phi(x) for x > 5 or so: Laplace's continued fraction 1/(x+ 1/(x+ 2/(x+ 3/(x+ ...)))) from its
    tail."""
    t = x
    for k in range(60, 0, -1):
        t = x + k / t
    return 1.0 / t


@compiled
def log_ndtr(x):  # type: ignore[no-untyped-def]
    """log Phi(x) and its derivative phi(x) / Phi(x)."""
    log_phi = -0.5 * x * x - 0.5 * LOG_2PI
    if x < -5.0:
        m = mills(-x)
        return log_phi + math.log(m), 1.0 / m
    above = 0.5 * math.erfc(abs(x) / SQRT_2)
    value = math.log1p(-above) if x > 0.0 else math.log(above)
    return value, math.exp(log_phi - value)


@compiled
def log_ndtr_of(x):  # type: ignore[no-untyped-def]
    """The former alone."""
    return log_ndtr(x)[0]


@compiled
def ndtr_slope(x):  # type: ignore[no-untyped-def]
    """The latter alone."""
    return log_ndtr(x)[1]
