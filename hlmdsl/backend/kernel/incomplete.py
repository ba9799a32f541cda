"""Logs of the incomplete gamma function over its whole, of numba, with the derivative by the point.

In: plain numbers, inside compiled code. Out: plain numbers. Not decided here: whose distribution function it is
(families/).

The smaller side is computed, by its series or continued fraction (Abramowitz & Stegun 6.5.29, 6.5.31), and for large
shapes by Temme's expansion (1979, SIAM Journal on Mathematical Analysis 10); the other is what is missing of one.
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.special import (
    LOG_2PI,
    compiled,
    exp_rest_of,
    log1mexp_of,
    log1p_any,
    log_of,
    mills,
    stirling_rest_of,
)

LARGE = 2e4
MOST_TERMS = 5000
SMALL = 1e-30
NEAR = 0.01


@compiled
def _log_front(a, x):  # type: ignore[no-untyped-def]
    """Of x^a exp(-x) / Gamma(a)."""
    return -a * exp_rest_of(log_of(x / a)) - stirling_rest_of(a)


@compiled
def _temme(a, x):  # type: ignore[no-untyped-def]
    """The log of the side that x is on, and x^a exp(-x) / Gamma(a) over that side."""
    beyond = (x - a) / a
    half = max(exp_rest_of(log1p_any(beyond)), 0.0)
    if abs(beyond) < NEAR:
        u = beyond
        half = u * u * (0.5 - u * (1 / 3 - u * (0.25 - u * (0.2 - u * (1 / 6 - u * (1 / 7 - u / 8))))))
    eta = math.copysign(math.sqrt(2 * half), beyond)
    if abs(eta) < NEAR:
        first = -1 / 3 + eta * (1 / 12 - eta * (2 / 135 - eta * (1 / 864 + eta / 2835)))
        second = -1 / 540 - eta * (1 / 288 - eta * 25 / 12096)
    else:
        i = 1 / beyond
        first, second = i - 1 / eta, 1 / (eta * eta * eta) - i * i * i - i * i - i / 12
    t = abs(eta) * math.sqrt(a)
    tail = mills(t)
    sign = -1.0 if beyond < 0.0 else 1.0
    part = tail + sign * (first + second / a) / math.sqrt(a)
    log_side = -a * half - 0.5 * LOG_2PI + math.log(part)
    return log_side, math.sqrt(a) / (part * (1 + 1 / (12 * a) + 1 / (288 * a * a)))


@compiled
def _series(a, x):  # type: ignore[no-untyped-def]
    """Below x; alike."""
    term, total = 1.0, 1.0
    for n in range(1, MOST_TERMS):
        term *= x / (a + n)
        total += term
        if term < 1e-17 * total:
            break
    return _log_front(a, x) - math.log(a) + math.log(total), a / total


@compiled
def _fraction(a, x):  # type: ignore[no-untyped-def]
    """Above x, by the method of Lentz; alike."""
    b = x + 1 - a
    c, d = 1 / SMALL, 1 / (SMALL if abs(b) < SMALL else b)
    h = d
    for n in range(1, MOST_TERMS):
        top = -n * (n - a)
        b += 2
        d, c = top * d + b, b + top / c
        d = 1 / (SMALL if abs(d) < SMALL else d)
        c = SMALL if abs(c) < SMALL else c
        h *= d * c
        if abs(d * c - 1) < 4e-16:
            break
    # far out h is 1/x, and their product may be beyond all numbers
    return _log_front(a, x) + math.log(h), 1 / h


@compiled
def _side(a, x):  # type: ignore[no-untyped-def]
    """Whether it is the one below x; its log; and x^a exp(-x) / Gamma(a) over it."""
    if a == 1.0:  # as in the probability of no zero
        return False, -x, x
    if a > LARGE:
        side, over = _temme(a, x)
        return x < a, side, over
    if x < a + 1:
        side, over = _series(a, x)
        return True, side, over
    side, over = _fraction(a, x)
    return False, side, over


@compiled
def _log_of(a, x, of_below):  # type: ignore[no-untyped-def]
    if a <= 0.0:  # of nothing that is above
        return 0.0 if of_below else -math.inf
    is_below, side, _ = _side(a, x)
    return side if is_below == of_below else log1mexp_of(side)


@compiled
def _slope_of(a, x, of_below):  # type: ignore[no-untyped-def]
    if a <= 0.0:
        return 0.0
    is_below, side, over = _side(a, x)
    if is_below != of_below:
        over *= math.exp(side - log1mexp_of(side))
    return over / x if of_below else -over / x


@compiled
def log_gamma_cdf_of(a, x):  # type: ignore[no-untyped-def]
    """Of a gamma variable with shape a, and a scale of one, at most x; certain where a is 0."""
    return _log_of(a, x, True)


@compiled
def log_gamma_survival_of(a, x):  # type: ignore[no-untyped-def]
    """Above x."""
    return _log_of(a, x, False)


@compiled
def gamma_cdf_slope(a, x):  # type: ignore[no-untyped-def]
    """The derivative of the former by x."""
    return _slope_of(a, x, True)


@compiled
def gamma_survival_slope(a, x):  # type: ignore[no-untyped-def]
    """And of the latter."""
    return _slope_of(a, x, False)
