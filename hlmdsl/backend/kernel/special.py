"""Scalar functions that numba's `math` lacks, without loss of digits in the tails.

In: plain numbers, inside compiled code. Out: plain numbers.
Not decided here: what they are used for.
"""

from __future__ import annotations

import math
from typing import Any

from numba import njit

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""Called by compiled code only: without the ways in from Python, which take their share of compiling."""

compiled = njit(error_model="numpy", **INNER)
"""Division by zero gives infinity, which the sampler rejects; an exception could not leave a C callback."""

LOG_2PI = math.log(2 * math.pi)
SQRT_2 = math.sqrt(2.0)


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
def stirling_rest(z):  # type: ignore[no-untyped-def]
    """log Gamma(z) - z log z + z, z > 0, without the digits of a large z log z: Stirling's series (Abramowitz & Stegun
    6.1.41), and its derivative."""
    if z < 16.0:
        return math.lgamma(z) - z * math.log(z) + z, digamma(z) - math.log(z)
    y = 1.0 / (z * z)
    value = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / z
    slope = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * 691 / 32760)))))
    return 0.5 * (LOG_2PI - math.log(z)) + value, -0.5 / z - slope


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
def log_ndtr_difference(a, b):  # type: ignore[no-untyped-def]
    """log(Phi(b) - Phi(a)) for a < b, either infinite."""
    if a > 0:
        a, b = -b, -a
    if b == math.inf:
        return log_ndtr(-a)[0]
    high = log_ndtr(b)[0]
    if a == -math.inf:
        return high
    if b <= 0:
        return high + math.log1p(-math.exp(log_ndtr(a)[0] - high))
    return math.log1p(-0.5 * math.erfc(-a / SQRT_2) - 0.5 * math.erfc(b / SQRT_2))
