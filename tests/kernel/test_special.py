"""Functions that are written out rather than C's: against hundreds of digits, over all doubles that they may meet."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from mpmath import mp
from numba import njit

from hlmdsl.backend.kernel import incomplete, incomplete_beta, special
from hlmdsl.formulas.incomplete import gamma_by_shape, log_gamma_cdf, log_gamma_survival
from hlmdsl.formulas.incomplete_beta import log_beta_cdf, slopes

TINY = 2.2250738585072014e-308
EVERYWHERE = [5e-324, 1e-310, TINY, 1e-300, 1e-20, 1e-3, 0.3, 0.7, 0.70710678118654757, 0.999, 1.0, 1.001]
EVERYWHERE += [1.4142135623730951, 1.4616321449683622, 2.0, 3.7, 9.0, 9.999999999999998, 10.0, 15.9, 16.0, 40.0]
EVERYWHERE += [1e3, 1e8, 1e20, 1e300, 1.7e308]
NEAR_ONE = [-1 + 1e-16, -0.999, -0.5, -0.3, -1e-3, -1e-17, -1e-300, 1e-300, 1e-17, 1e-8, 1e-3, 0.4, 0.5, 3.0, 1e16]
POSITIVE = [z for z in EVERYWHERE if z >= 1e-300]
"""A parameter under a log link is at least exp(-700)."""
KAPPAS = [0.0, 1e-300, 1e-8, 1e-3, 0.5, 2.0, 7.7, 11.9, 12.0, 12.000001, 13.0, 24.0, 1e2, 701.0, 1e5, 1e8, 1e15, 1e300]


def log_bessel(kappa: Any) -> Any:
    """log(I0(kappa)) - kappa, of a large kappa by Hankel's expansion (Abramowitz & Stegun 9.7.1)."""
    if kappa < 1e4:
        return mp.log(mp.besseli(0, kappa)) - kappa
    return mp.log(hankel(0, kappa)) - mp.log(2 * mp.pi * kappa) / 2


def bessel_rest(kappa: Any) -> Any:
    """1 - I1(kappa)/I0(kappa), alike."""
    if kappa < 1e4:
        return 1 - mp.besseli(1, kappa) / mp.besseli(0, kappa)
    return 1 - hankel(1, kappa) / hankel(0, kappa)


def hankel(nu: int, kappa: Any) -> Any:
    term, total = mp.mpf(1), mp.mpf(1)
    for k in range(1, 30):
        term *= -(4 * nu**2 - (2 * k - 1) ** 2) / (8 * k * kappa)
        total += term
    return total


EXACT: dict[str, tuple[Callable[[Any], Any], list[float], float, float]] = {
    "log_of": (mp.log, EVERYWHERE, 3e-16, 0.0),
    "atan_of": (mp.atan, [*EVERYWHERE, *NEAR_ONE, -5.0, -0.42, -0.41, -1e300, 2.414, 2.415], 4e-16, 0.0),
    "log1p_any": (lambda x: mp.log(1 + x), NEAR_ONE, 4e-16, 0.0),
    "stirling_rest_of": (lambda z: mp.loggamma(z) - z * mp.log(z) + z, POSITIVE, 1e-15, 6e-15),
    "stirling_slope": (lambda z: mp.digamma(z) - mp.log(z), POSITIVE, 1e-15, 1e-15),
    "lgamma_of": (mp.loggamma, [z for z in POSITIVE if z < 1e300], 1e-15, 1e-14),
    "digamma": (mp.digamma, POSITIVE, 2e-15, 1e-15),
    "log_bessel_of": (log_bessel, KAPPAS, 1e-14, 1e-15),
    "bessel_rest_of": (bessel_rest, KAPPAS, 1e-14, 0.0),
}
"""By how much of the value, and beside that, it may be off: values are zero somewhere, or left of larger numbers."""


def evaluated(name: str, at: list[float]) -> list[float]:
    function = getattr(special, name)

    @njit(error_model="numpy")
    def each(x: Any, out: Any) -> None:
        for i in range(x.size):
            out[i] = function(x[i])

    out = np.empty(len(at))
    each(np.array(at), out)
    return out.tolist()


@pytest.mark.parametrize("name", EXACT)
def test_digits(name: str) -> None:
    function, at, relative, absolute = EXACT[name]
    found = evaluated(name, at)
    with mp.workdps(700):
        for x, own in zip(at, found, strict=True):
            truth = function(mp.mpf(x))
            assert abs(mp.mpf(own) - truth) <= relative * abs(truth) + absolute, (x, own, float(truth))


@pytest.mark.parametrize(("name", "zero"), [("log_of", 0.0), ("log1p_any", -1.0)])
def test_logs_of_what_is_no_positive_number(name: str, zero: float) -> None:
    at_zero, below, none, end = evaluated(name, [zero, zero - 1.0, math.nan, math.inf])
    assert (at_zero, end) == (-math.inf, math.inf)
    assert math.isnan(below)
    assert math.isnan(none)


GAMMAS = [(1.0, 1e-300), (1.0, 5.0), (3.0, 2.0), (3.0, 900.0), (11.0, 1e-3), (300.0, 310.0), (19_999.0, 20_100.0)]
GAMMAS += [(20_001.0, 20_100.0), (20_001.0, 19_990.0), (20_001.0, 20_001.5), (0.02, 0.4), (0.02, 1.3), (0.7, 1.69)]
GAMMAS += [(0.02, 40.0), (1e6, 9.9e5), (1e6, 1.002e6), (2.5, 1e5)]
BETAS = [(1.8, 3.0, -0.5), (1.8, 3.0, -40.0), (1.8, 3.0, 40.0), (3.0, 1.8, 0.3), (200.0, 3.0, 2.0), (200.0, 3.0, 5.0)]
BETAS += [(1e4, 11.0, 6.8), (1e4, 11.0, 3.0), (11.0, 1e4, -6.0), (0.01, 5.0, 1.0), (5.0, 0.01, 1.0), (1.0, 2.0, -9.0)]
BETAS += [(0.01, 0.02, -0.1), (0.5, 0.5, 0.1), (300.0, 0.01, 5.5), (0.01, 300.0, -5.6), (300.0, 200.0, -2.0)]


def of_several(function: Any, at: list[tuple[float, ...]]) -> list[np.ndarray]:
    @njit(error_model="numpy")
    def each(x: Any, out: Any) -> None:
        for i in range(len(x)):
            function(*x[i], out[i])

    out = np.empty((len(at), 6))
    each(tuple(at), out)
    return list(out)


@pytest.mark.parametrize("below", [True, False])
def test_incomplete_gamma_functions(below: bool) -> None:
    """Both sides, from one tail to the other, with derivatives by the point and the shape."""
    found, without = (
        [row[:3] if below else row[3:] for row in of_several(incomplete.gamma_into, [(*at, by) for at in GAMMAS])]
        for by in (1.0, 0.0)
    )
    np.testing.assert_allclose([row[:2] for row in without], [row[:2] for row in found], rtol=1e-11)

    def exact(a: Any, x: Any) -> Any:
        side = mp.gammainc(a, x, mp.inf, regularized=True) if x > a else mp.gammainc(a, 0, x, regularized=True)
        return mp.log(side) if (x < a) == below else mp.log1p(-side)

    with mp.workdps(60):
        for at, numbers in zip(GAMMAS, found, strict=True):
            a, x = map(mp.mpf, at)
            truth = exact(a, x)
            density = mp.exp((a - 1) * mp.log(x) - x - mp.loggamma(a) - truth)
            assert numbers[0] == pytest.approx(float(truth), rel=1e-11), at
            assert numbers[1] == pytest.approx(float(density if below else -density), rel=1e-11), at
            h = mp.mpf(10) ** -20 * a
            told = float((exact(a + h, x) - exact(a - h, x)) / (2 * h))
            assert numbers[2] == pytest.approx(told, rel=1e-9), at
    log_probability = log_gamma_cdf if below else log_gamma_survival
    python = [(log_probability(*at), gamma_by_shape(*at, below)) for at in GAMMAS]
    np.testing.assert_allclose(python, [row[[0, 2]] for row in found], rtol=1e-9)


def test_incomplete_beta_functions() -> None:
    """Also derivatives by both shapes: in compiled code and of NumPy's."""
    found = of_several(incomplete_beta.beta_into, [(*at, 1.0) for at in BETAS])
    found = [row[:4] for row in found]
    without = of_several(incomplete_beta.beta_into, [(*at, 0.0) for at in BETAS])
    np.testing.assert_allclose([row[[0, 2, 3]] for row in without], [row[[0, 2, 3]] for row in found], rtol=1e-11)

    def exact(a: Any, b: Any, z: Any) -> Any:
        x, rest = 1 / (1 + mp.exp(-z)), 1 / (1 + mp.exp(z))
        if z < mp.log(a / b):
            return mp.log(mp.betainc(a, b, 0, x, regularized=True))
        return mp.log1p(-mp.betainc(b, a, 0, rest, regularized=True))

    with mp.workdps(50):
        for at, numbers in zip(BETAS, found, strict=True):
            a, b, z = map(mp.mpf, at)
            assert numbers[0] == pytest.approx(float(exact(a, b, z)), rel=1e-11), at
            slopes_of = (lambda v, b=b, z=z: exact(v, b, z), lambda v, a=a, z=z: exact(a, v, z))
            slopes_of = (*slopes_of, lambda v, a=a, b=b: exact(a, b, v))
            for number, function, x in zip(numbers[1:], slopes_of, (a, b, z), strict=True):
                h = mp.mpf(10) ** -15 * max(1, abs(x))
                assert number == pytest.approx(float((function(x + h) - function(x - h)) / (2 * h)), rel=1e-9), at
    python = [(log_beta_cdf(*at), *slopes(*at)) for at in BETAS]
    np.testing.assert_allclose(python, found, rtol=1e-9)
