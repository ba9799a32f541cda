"""Logs of the incomplete gamma and beta functions, over their whole: exact in both tails, where the functions
themselves are no numbers of the machine.

In: NumPy arrays. Out: the same. Not decided here: whose distribution functions they are (families/).

SciPy has the functions; in a tail in which they are next to zero the power series and the continued fractions of
Abramowitz & Stegun (6.5.29, 6.5.31, 26.5.8) take few terms, and for large shapes Temme's expansion (1979, SIAM Journal
on Mathematical Analysis 10) does.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import NUMPY

LEAST = 1e-290
"""From where on SciPy's numbers have all their digits."""
LARGE = 2e4
"""A shape from which on two terms of Temme's expansion are exact to twelve digits."""
MOST_TERMS = 5000
SMALL = 1e-30
"""For what a continued fraction may not divide by."""
NEAR = 0.01


def log_gamma_cdf(shape: Any, x: Any) -> Any:
    """Of a gamma variable with this shape, and a scale of one, at most x."""
    return _of_gamma(shape, x, is_below=True)


def log_gamma_survival(shape: Any, x: Any) -> Any:
    """Above x."""
    return _of_gamma(shape, x, is_below=False)


def _of_gamma(shape: Any, x: Any, is_below: bool) -> Any:
    from scipy.special import gammainc, gammaincc  # type: ignore[import-untyped]

    a, x = np.broadcast_arrays(np.asarray(shape, dtype=float), np.asarray(x, dtype=float))
    with np.errstate(all="ignore"):
        below, above = gammainc(a, x), gammaincc(a, x)
        own, other = (below, above) if is_below else (above, below)
        found = np.where(own > 0.5, np.log1p(-other), np.log(own))
        is_far = (own < LEAST) & (a > 0) & (x > 0) & np.isfinite(x) & np.isfinite(a)
        if is_far.any():
            a, x = a[is_far], x[is_far]
            series = _below_by_series if is_below else _above_by_fraction
            found[is_far] = np.where(a > LARGE, _temme(a, x, is_below), series(np.minimum(a, LARGE), x))
    return found[()]


def _log_front(a: Floats, x: Floats) -> Floats:
    """Of x^a exp(-x) / Gamma(a)."""
    return np.asarray(-a * NUMPY.exp_rest(np.log(x / a)) - NUMPY.stirling_rest(a))


def _below_by_series(a: Floats, x: Floats) -> Floats:
    term, total = np.ones(x.size), np.ones(x.size)
    for n in range(1, MOST_TERMS):
        term = term * x / (a + n)
        total += term
        if not (term > 1e-17 * total).any():
            break
    return np.asarray(_log_front(a, x) - np.log(a) + np.log(total))


def _above_by_fraction(a: Floats, x: Floats) -> Floats:
    """By the method of Lentz."""
    b = x + 1 - a
    c, d = np.full(x.size, 1 / SMALL), 1 / np.where(np.abs(b) < SMALL, SMALL, b)
    h = d.copy()
    for n in range(1, MOST_TERMS):
        top, b = -n * (n - a), b + 2
        d, c = top * d + b, b + top / c
        d, c = (np.where(np.abs(v) < SMALL, SMALL, v) for v in (d, c))
        d = 1 / d
        h *= d * c
        if not (np.abs(d * c - 1) > 4e-16).any():
            break
    return np.asarray(_log_front(a, x) + np.log(h))


def _temme(a: Floats, x: Floats, is_below: bool) -> Floats:
    """Far from the middle, where the expansion's coefficients need no series."""
    from scipy.special import erfcx

    beyond = (x - a) / a
    half = np.maximum(NUMPY.exp_rest(np.log1p(beyond)), 0.0)
    eta = np.sign(beyond) * np.sqrt(2 * half)
    i = 1 / beyond
    first, second = i - 1 / eta, 1 / eta**3 - i**3 - i * i - i / 12
    near = np.abs(eta) < NEAR
    first = np.where(near, -1 / 3 + eta * (1 / 12 - eta * (2 / 135 - eta / 864)), first)
    second = np.where(near, -1 / 540 - eta / 288, second)
    sign = -1.0 if is_below else 1.0
    mills = math.sqrt(math.pi / 2) * erfcx(sign * eta * np.sqrt(a / 2))
    return np.asarray(-a * half - math.log(2 * math.pi) / 2 + np.log(mills + sign * (first + second / a) / np.sqrt(a)))
