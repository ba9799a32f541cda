"""The functions of `Functions` with as many digits as one likes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import mpmath
from mpmath import mp

from hlmdsl.formulas.functions import Functions


def digits(eta: float) -> int:
    """So many that exp(eta) beside one is not lost, and a difference of two such has some left."""
    return 60 + int(abs(eta) / 2)


def _kept(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Values at the same number with as many digits once: most of what a formula takes of a row stays as it is where
    one parameter moves."""

    @lru_cache(maxsize=4096)
    def at(x: Any, precision: int) -> Any:
        return function(x)

    return lambda x: at(mp.mpf(x), mp.prec)


_loggamma = _kept(mp.loggamma)
_erfc = _kept(mp.erfc)


def _stirling_rest(z: Any) -> Any:
    return _loggamma(z) - z * mp.log(z) + z


def _logaddexp(a: Any, b: Any) -> Any:
    top = max(a, b)
    if min(a, b) - top < -3 * mp.dps:  # what is lost of the larger is not computed
        return top
    return top + mp.log1p(mp.exp(min(a, b) - top))


def _log_ndtr(x: Any) -> Any:
    """Of large numbers by the tail's series (Abramowitz & Stegun 26.2.12), whose first five terms give 25 digits. What
    is lost of one is not computed: its exponent alone may have as many digits as a book.
    """
    if x > 1e4:
        return mp.mpf(0)
    if x < -1e3:
        u = 1 / (x * x)
        return -x * x / 2 - mp.log(-x) - mp.log(2 * mp.pi) / 2 + mp.log1p(-u * (1 - u * (3 - u * (15 - u * 105))))
    return mp.log(_erfc(-x / mp.sqrt(2)) / 2)


def _log_of_gamma(a: Any, x: Any, is_below: bool) -> Any:
    """Of the smaller of the two; the other is what is missing of one."""
    below = x < a
    ends = (0, x) if below else (x, mp.inf)
    small = mp.gammainc(a, *ends, regularized=True)
    return mp.log(small) if below == is_below else mp.log1p(-small)


def _log_of_beta(a: Any, b: Any, z: Any) -> Any:
    """By the smaller side, alike; certain where a is zero, and not where b is."""
    if a <= 0 or b <= 0:
        return mp.mpf(0) if a <= 0 else -mp.inf
    x = 1 / (1 + mp.exp(-abs(z)))
    x, rest = (x, 1 - x) if z > 0 else (1 - x, x)
    if z < mp.log(a / b):
        return mp.log(mp.betainc(a, b, 0, x, regularized=True))
    return mp.log1p(-mp.betainc(b, a, 0, rest, regularized=True))


def _log_beta_binomial(low: Any, high: Any, n: Any, a: Any, b: Any) -> Any:
    """By adding up."""

    def each(k: int) -> Any:
        return mp.binomial(n, k) * mp.beta(k + a, n - k + b) / mp.beta(a, b)

    return mp.log(mp.fsum(each(k) for k in range(int(n) + 1) if low < k <= high))


def _log_bessel(kappa: Any) -> Any:
    """Of large kappa by Hankel's expansion (Abramowitz & Stegun 9.7.1)."""
    if kappa < 2000:
        return mp.log(mp.besseli(0, kappa)) - kappa
    term, total = mp.mpf(1), mp.mpf(1)
    for k in range(1, 40):
        term *= mp.mpf((2 * k - 1) ** 2) / (8 * k * kappa)
        total += term
    return mp.log(total) - mp.log(2 * mp.pi * kappa) / 2


def _missing(*_: Any) -> Any:
    raise NotImplementedError


EXACT = Functions(
    exp=mp.exp,
    expm1=mp.expm1,
    log=mp.log,
    log1p=mp.log1p,
    log1mexp=lambda x: mp.log(-mp.expm1(x)),
    sqrt=mp.sqrt,
    maximum=max,
    sigmoid=lambda x: 1 / (1 + mp.exp(-x)),
    softplus=lambda x: mp.log1p(mp.exp(x)) if x < 0 else x + mp.log1p(mp.exp(-x)),
    erfc=_erfc,
    atan=mp.atan,
    sin=mp.sin,
    cos=mp.cos,
    log_ndtr=_log_ndtr,
    join=_missing,
    logaddexp=_logaddexp,
    log_total=lambda *x: mp.log(1 + sum(mp.exp(each) for each in x)),
    lgamma=_loggamma,
    log_gamma_cdf=lambda a, x: _log_of_gamma(a, x, True),
    log_gamma_survival=lambda a, x: _log_of_gamma(a, x, False),
    log_beta_cdf=_log_of_beta,
    log_beta_binomial=_log_beta_binomial,
    stirling_rest=_stirling_rest,
    log_bessel=_log_bessel,
    exp_rest=lambda x: mp.expm1(x) - x,
    odds_rest=lambda share, rest, d: share * d - mp.log(rest + share * mp.exp(d)),
    where=lambda is_first, a, b: a if is_first else b,
    above=lambda a, b: a > b,
)


def slope(function: Any, x: float) -> Any:
    """The derivative at x, by differences that have digits to lose."""
    h = mpmath.mpf(10) ** -20
    return (function(x + h) - function(x - h)) / (2 * h)
