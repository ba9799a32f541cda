"""Functions that are written out rather than C's: against hundreds of digits, over all doubles that they may meet."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from mpmath import mp
from numba import njit

from hlmdsl.backend.kernel import special

TINY = 2.2250738585072014e-308
EVERYWHERE = [5e-324, 1e-310, TINY, 1e-300, 1e-20, 1e-3, 0.3, 0.7, 0.70710678118654757, 0.999, 1.0, 1.001]
EVERYWHERE += [1.4142135623730951, 1.4616321449683622, 2.0, 3.7, 9.0, 9.999999999999998, 10.0, 15.9, 16.0, 40.0]
EVERYWHERE += [1e3, 1e8, 1e20, 1e300, 1.7e308]
NEAR_ONE = [-1 + 1e-16, -0.999, -0.5, -0.3, -1e-3, -1e-17, -1e-300, 1e-300, 1e-17, 1e-8, 1e-3, 0.4, 0.5, 3.0, 1e16]
POSITIVE = [z for z in EVERYWHERE if z >= 1e-300]
"""A parameter under a log link is at least exp(-700)."""
EXACT: dict[str, tuple[Callable[[Any], Any], list[float], float, float]] = {
    "log_of": (mp.log, EVERYWHERE, 3e-16, 0.0),
    "log1p_any": (lambda x: mp.log(1 + x), NEAR_ONE, 4e-16, 0.0),
    "stirling_rest_of": (lambda z: mp.loggamma(z) - z * mp.log(z) + z, POSITIVE, 1e-15, 6e-15),
    "stirling_slope": (lambda z: mp.digamma(z) - mp.log(z), POSITIVE, 1e-15, 1e-15),
    "lgamma_of": (mp.loggamma, [z for z in POSITIVE if z < 1e300], 1e-15, 1e-14),
    "digamma": (mp.digamma, POSITIVE, 2e-15, 1e-15),
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
