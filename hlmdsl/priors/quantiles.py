"""In: probabilities and shapes. Out: quantiles and distribution functions that keep their digits in the tails.

Logarithms of quantiles where a distribution is positive: a heavy tail leaves the range of a number, its logarithm not.
NumPy alone: a spec is explained before anything slow is loaded.
Not decided here: which distribution a prior is (one row a distribution).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats

FINE = 500
"""Steps per sd of the table of the normal."""
AS_GOOD_AS_NORMAL = 5e4
"""Degrees of freedom from which on a t differs from a normal in no digit that matters."""
LARGE_SHAPE = 100.0
"""Of a gamma, from which on its cube root is as good as normal: quantiles to four digits."""

NEAR_ENOUGH = 1e-9
"""Of a probability: less than the table of the normal's."""
ONE_OCTAVE = 1 << 52
"""Positions of doubles from one power of two to the next."""

_CENTRE = (
    (3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
     4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3),
    (1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
     2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3),
)  # fmt: skip
_NEAR = (
    (1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
     1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4),
    (1.0, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
     1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9),
)  # fmt: skip
_FAR = (
    (6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
     2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7),
    (1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
     7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15),
)  # fmt: skip
"""Wichura (1988), Applied Statistics 37, algorithm AS 241: numerators and denominators, lowest powers first."""


def normal_quantile(p: Any) -> Floats:
    """Elementwise; p is kept from 0 and 1."""
    p = np.clip(np.asarray(p, dtype=np.float64), 1e-300, 1 - 1e-16)
    q = p - 0.5
    r = np.sqrt(-np.log(np.minimum(p, 1 - p)))
    tail = np.where(r <= 5, _ratio(_NEAR, r - 1.6), _ratio(_FAR, r - 5))
    return np.asarray(np.where(np.abs(q) <= 0.425, q * _ratio(_CENTRE, 0.180625 - q**2), np.sign(q) * tail))


def _ratio(coefficients: tuple[tuple[float, ...], tuple[float, ...]], x: Floats) -> Floats:
    top, bottom = (np.polynomial.polynomial.polyval(x, c) for c in coefficients)
    return np.asarray(top / bottom)


def normal_cdf(x: Floats) -> Floats:
    """The standard normal's distribution function, to 1e-6."""
    return (1 + np.sign(x) * normal_within(np.abs(x))) / 2


def normal_within(z: Floats) -> Floats:
    """The probability that a standard normal is no further from zero than z; interpolated to 1e-6."""
    table = _inner_half()
    at = np.minimum(z, 8.0) * FINE
    i = at.astype(np.intp)
    return table[i] + (at - i) * (table[i + 1] - table[i])


@cache
def _inner_half() -> Floats:
    """At each step of 1/FINE from 0 to 8, and one more."""
    return np.array([math.erf(k / FINE / math.sqrt(2)) for k in range(8 * FINE + 2)])


@cache
def _angles(nu: float) -> tuple[Floats, Floats]:
    """(probabilities, w): of w = (pi/2 - theta)^min(nu, 1), theta over 0 to pi/2, where sqrt(nu) tan(theta) is |t| of
    Student's t.

    The density of theta is cos(theta)^(nu - 1); sin(theta) is the size of a correlation of which (1 + r)/2 is
    Beta(nu/2, nu/2). Of w it has no pole at its end.
    """
    power = min(nu, 1.0)
    w = np.linspace(0.0, (math.pi / 2) ** power, 20_001)
    with np.errstate(divide="ignore", invalid="ignore", under="ignore"):
        beside = w ** (1 / power)
        of_w = np.sin(beside) if nu >= 1 else np.where(beside > 1e-8, np.sin(beside) / beside, 1.0)
        density = of_w ** (nu - 1)
    steps = np.diff(w) * (density[1:] + density[:-1]) / 2
    above = np.concatenate([[0.0], np.cumsum(steps)])
    return 1 - above[::-1] / above[-1], w[::-1]


def student_log_quantile(nu: float, q: Any) -> Floats:
    """log of the quantile of |t|."""
    q = np.asarray(q, dtype=np.float64)
    with np.errstate(divide="ignore", over="ignore", under="ignore"):
        if nu > AS_GOOD_AS_NORMAL:
            return np.asarray(np.log(normal_quantile((1 + q) / 2)))
        if nu < 1e-6:  # log |t| is exponential with mean 1/nu, all else is small beside it
            return np.asarray(-np.log1p(-q) / nu)
        w = np.interp(q, *_angles(nu))
        log_beside = np.log(w) / min(nu, 1.0)
        beside = np.exp(np.minimum(log_beside, math.log(math.pi / 2)))
        log_cot = np.where(beside > 1e-8, np.log(1 / np.tan(np.maximum(beside, 1e-9))), -log_beside)
    return 0.5 * math.log(nu) + np.where(beside < math.pi / 2, log_cot, -np.inf)


def student_quantile(nu: float, q: Any) -> Floats:
    """The quantile of |t|; infinite where no number is as large."""
    with np.errstate(over="ignore"):
        return np.asarray(np.exp(student_log_quantile(nu, q)))


def student_cdf(nu: float, x: Floats) -> Floats:
    """Of t."""
    if nu > AS_GOOD_AS_NORMAL:
        return normal_cdf(x)
    size = np.abs(x)
    with np.errstate(divide="ignore", over="ignore", under="ignore"):
        if nu < 1e-6:
            within = -np.expm1(-nu * np.maximum(np.log(size), 0.0))
        else:
            p, w = _angles(nu)
            beside = np.where(size > 1e8, math.sqrt(nu) / np.maximum(size, 1.0), np.arctan(math.sqrt(nu) / size))
            within = np.interp(-(beside ** min(nu, 1.0)), -w, p)
    return (1 + np.sign(x) * within) / 2


def correlation_quantile(nu: float, q: Any) -> Floats:
    """The quantile of |r|, where (1 + r)/2 is Beta(nu/2, nu/2)."""
    if nu > AS_GOOD_AS_NORMAL:
        return np.asarray(normal_quantile((1 + np.asarray(q)) / 2) / math.sqrt(nu + 1))
    if nu < 1e-6:  # a half each at -1 and 1
        return np.ones_like(np.asarray(q, dtype=np.float64))
    w = np.interp(q, *_angles(nu))
    with np.errstate(under="ignore"):
        return np.asarray(np.cos(w ** (1 / min(nu, 1.0))))


def gamma_log_quantile(shape: float, q: Any) -> Floats:
    """log of the quantile of Gamma(shape, rate 1)."""
    q = np.asarray(q, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if shape > LARGE_SHAPE:  # Wilson & Hilferty (1931), PNAS 17: the cube root is nearly normal
            root = 1 - 1 / (9 * shape) + normal_quantile(q) / (3 * math.sqrt(shape))
            return np.asarray(math.log(shape) + 3 * np.log(root))
        log_x, below = _gamma_grid(shape)
        left = (np.log(q) + math.lgamma(1 + shape)) / shape  # where x is small, x^shape/Gamma(1 + shape) is all
        lower = np.interp(np.log(q), np.log(below), log_x)
        upper = np.interp(-np.log1p(-q), -np.log(np.maximum(1 - below, 1e-16)), log_x)
    return np.asarray(np.where(left < log_x[0], left, np.where(q < 0.5, lower, upper)))


def gamma_cdf(shape: float, log_x: Floats) -> Floats:
    """The regularised lower incomplete gamma function, shape up to LARGE_SHAPE, by its series
    x^shape e^-x sum x^k / Gamma(shape + k + 1)."""
    x = np.exp(np.minimum(log_x, math.log(shape + 12 * math.sqrt(shape) + 60)))
    term, total, k = np.ones_like(x), np.ones_like(x), 0
    while k < x.max() - shape or (term > 1e-16 * total).any():
        k += 1
        term = term * x / (shape + k)
        total = total + term
    with np.errstate(under="ignore"):
        return np.minimum(np.exp(shape * log_x - x - math.lgamma(shape + 1) + np.log(total)), 1.0)


@cache
def _gamma_grid(shape: float) -> tuple[Floats, Floats]:
    """log x from where the leading power is all there is, and the probabilities below it."""
    log_x = np.linspace(-20.0, math.log(shape + 12 * math.sqrt(shape) + 60), 8_001)
    return log_x, gamma_cdf(shape, log_x)


def owens_t(h: Floats, a: Floats) -> Floats:
    """Owen's T, a of any size and sign (Owen 1956, Annals of Mathematical Statistics 27)."""
    h, a = np.broadcast_arrays(np.abs(h), np.asarray(a, dtype=np.float64))
    size = np.abs(a)
    inner = np.minimum(size, 1.0)
    with np.errstate(divide="ignore", over="ignore", invalid="ignore", under="ignore"):
        beyond = np.where(size > 1, h * size, 0.0)
        near, far = normal_cdf(h), normal_cdf(beyond)
        flipped = (near + far) / 2 - near * far - _owen_within(beyond, 1 / np.maximum(size, 1.0))
    return np.asarray(np.sign(a) * np.where(size > 1, flipped, _owen_within(h, inner)))


def _owen_within(h: Floats, a: Floats) -> Floats:
    """0 <= a <= 1, by quadrature."""
    total = np.zeros(())
    with np.errstate(over="ignore", under="ignore"):
        for node, weight in zip(*np.polynomial.legendre.leggauss(16), strict=True):
            squared = 1 + np.square(a * (1 + node) / 2)
            total = total + weight * np.exp(-np.square(h) * squared / 2) / squared
    return np.asarray(total * a / (4 * math.pi))


def solve(cdf: Callable[[float], float], p: float) -> float:
    """Where an increasing function comes to p, infinite if it does not: by halving the doubles themselves, so that no
    size is better or worse than another, until they are within a factor of two, then by false positions and halves."""
    low, high = _position(-math.inf), _position(math.inf)
    while high - low > ONE_OCTAVE:
        middle = (low + high) // 2
        low, high = (low, middle) if cdf(_at(middle)) >= p else (middle, high)
    left, right = _at(low), _at(high)
    if not (math.isfinite(left) and math.isfinite(right)):
        return right if left > 0 else left
    below, above = cdf(left) - p, cdf(right) - p
    kept = 0  # which end stayed
    for step in range(120):
        if abs(right - left) <= 1e-14 * max(abs(left), abs(right)):
            break
        between = right - (right - left) * (0.5 if step % 3 == 2 else above / (above - below))
        found = cdf(between) - p
        if abs(found) < NEAR_ENOUGH:
            return between
        # an end that stays counts for half as much (Dowell & Jarratt 1971, BIT 11)
        if found >= 0:
            right, above, below, kept = between, found, below / 2 if kept > 0 else below, 1
        else:
            left, below, above, kept = between, found, above / 2 if kept < 0 else above, -1
    return right


def _position(x: float) -> int:
    """Doubles in order, as integers."""
    bits = int(np.float64(x).view(np.int64))
    return bits if bits >= 0 else -(bits & 0x7FFFFFFFFFFFFFFF)


def _at(position: int) -> float:
    size = float(np.int64(abs(position)).view(np.float64))
    return size if position >= 0 else -size
