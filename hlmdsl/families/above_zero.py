"""Estimates of a distribution from the responses above zero: these are distributed alike whether counts are
zero-inflated or behind a hurdle.

In: moments of all responses, and how many are zero. Out: parameters by the method of moments. Not decided here: the
probability of zeros (one module each family).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from hlmdsl.families.family import Moments

NEAR_ONE = 1e-8
"""Counts above zero are next to all one: lambda is as near to zero, and its equation has no digits left."""
MOST_SHAPE = 1e4
"""For a negative binomial: practically a Poisson."""
FALLBACK_SHAPE = 10.0


def root(of: Callable[[float], float], low: float, high: float) -> float | None:
    """The zero of a function between two ends; None if both values have the same sign."""
    from scipy.optimize import brentq  # type: ignore[import-untyped]

    ends = of(low), of(high)
    if not all(map(math.isfinite, ends)) or ends[0] * ends[1] > 0:
        return None
    return float(brentq(of, low, high, xtol=1e-14, rtol=1e-14))


def poisson_mean(above: float) -> float | None:
    """Of a Poisson whose counts above zero have this mean, lambda/(1 - exp(-lambda)); None if all are one."""
    from scipy.special import lambertw  # type: ignore[import-untyped]

    return None if above - 1 < NEAR_ONE else above + float(lambertw(-above * math.exp(-above)).real)


def of_negative_binomial(moments: Moments) -> tuple[float, float]:
    """mu and alpha of counts above zero with a mean m and a mean square s: with r = s/m - 1, mu = r alpha/(alpha + 1),
    and mu/(1 - P(0)) = m. If these vary no more than a Poisson's, alpha is ten, as for counts without excess zeros.
    """
    above, excess = _above(moments), 0.0
    if moments.mean > 0:
        excess = (moments.variance + moments.mean**2) / moments.mean - 1

    def apart(mu: float, alpha: float) -> float:
        some = -math.expm1(-alpha * math.log1p(mu / alpha))
        return (mu / some if some > 0 else 1.0) - above

    def of_shape(log_alpha: float) -> float:
        alpha = math.exp(log_alpha)
        return apart(excess * alpha / (alpha + 1), alpha)

    found = root(of_shape, math.log(1e-3), math.log(MOST_SHAPE)) if excess > 0 else None
    if found is not None:
        alpha = math.exp(found)
        return excess * alpha / (alpha + 1), alpha
    at_fallback = root(lambda log_mu: apart(math.exp(log_mu), FALLBACK_SHAPE), math.log(1e-6), math.log(above))
    # of ones alone it is as near to zero
    return (0.0 if at_fallback is None else math.exp(at_fallback)), FALLBACK_SHAPE


def of_binomial(moments: Moments) -> float:
    """p of successes among trials whose proportion above zero has this mean, p/(1 - (1 - p)^n)."""
    above, n = _above(moments), moments.trials
    found = root(lambda p: p / -math.expm1(n * math.log1p(-p)) - above, 1e-9, 1 - 1e-9)
    return moments.mean if found is None else found


def of_beta_binomial(moments: Moments) -> tuple[float, float]:
    """mu and nu, likewise; if these do not vary more than a binomial's, nu is 49."""
    above, one = _above(moments), 1 / moments.trials
    second = (moments.variance + moments.mean**2) / moments.mean if moments.mean > 0 else 0.0

    def precision(mu: float) -> float:
        of_trials = ((second - mu) / (1 - mu) - one) / (1 - one)
        return 1 / of_trials - 1 if 0 < of_trials < 1 else math.nan

    def apart(mu: float) -> float:
        nu = precision(mu)
        if math.isnan(nu):
            return math.nan
        n, b = moments.trials, (1 - mu) * nu
        none = math.exp(math.lgamma(n + b) - math.lgamma(b) - math.lgamma(n + nu) + math.lgamma(nu))
        return mu / (1 - none) - above

    # of_trials falls with mu: to 0 if the counts are binomial
    end = (second - one) / (1 - one) if one < 1 else 0.0
    found = root(apart, max(1e-6, 1e-6 * end), end * (1 - 1e-6)) if 0 < end <= 1 else None
    return (of_binomial(moments), 49.0) if found is None else (found, precision(found))


def _above(moments: Moments) -> float:
    """The mean of those above zero."""
    return moments.mean / (1 - moments.zeros) if moments.zeros < 1 else 1.0
