"""Log densities of the prior distributions and their derivatives, by the value and by every argument.

In: a distribution's code, a value inside its support, its canonical arguments. Out: five numbers, exact constants
included.
Not decided here: transforms to the real line, codes and canonical arguments (layout.py).
"""

from __future__ import annotations

import math

from hlmdsl.backend.kernel.special import LOG_2PI, compiled, digamma, log_ndtr, log_ndtr_difference, softplus


@compiled
def prior_density(code, x, a, b, c, d):  # type: ignore[no-untyped-def]
    """Log density and its derivatives by x, a, b and c. (d, and the bounds of truncation, are constants.)"""
    if code == 1:
        return normal(x, a, b)
    if code == 2:
        return student_t(x, a, b, c)
    if code == 3:
        t = (x - a) / b
        slope = 2 * t / (1 + t * t) / b
        return -math.log(math.pi * b) - math.log1p(t * t), -slope, slope, -1 / b + slope * t, 0.0
    if code == 4:
        t = (x - a) / b
        slope = math.copysign(1.0, t) / b if t != 0 else 0.0
        return -math.log(2 * b) - abs(t), -slope, slope, (abs(t) - 1) / b, 0.0
    if code == 5:
        t = (x - a) / b
        slope = math.tanh(0.5 * t) / b
        return -t - 2 * softplus(-t) - math.log(b), -slope, slope, slope * t - 1 / b, 0.0
    if code == 6:
        lp, dx, da, db, _ = normal(x, a, b)
        t = (x - a) / b
        tail, slope = log_ndtr(c * t)
        dt = c * slope
        return lp + math.log(2.0) + tail, dx + dt / b, da - dt / b, db - dt * t / b, slope * t
    if code == 7:
        t = (x - a) / b
        e = math.exp(-t)
        slope = (1 - e) / b
        return -t - e - math.log(b), -slope, slope, slope * t - 1 / b, 0.0
    if code == 8:
        return -math.log(b - a), 0.0, 0.0, 0.0, 0.0
    if code == 9:
        return truncated_normal(x, a, b, c, d)
    if code == 10:
        lp, dx, _, db, _ = normal(x, 0.0, a)
        return lp + math.log(2.0), dx, db, 0.0, 0.0
    if code == 11:
        lp, dx, dnu, _, dsigma = student_t(x, a, 0.0, b)
        return lp + math.log(2.0), dx, dnu, dsigma, 0.0
    if code == 12:
        t = x / a
        slope = 2 * t / (1 + t * t) / a
        return math.log(2 / math.pi / a) - math.log1p(t * t), -slope, -1 / a + slope * t, 0.0, 0.0
    if code == 13:
        return math.log(a) - a * x, -a, 1 / a - x, 0.0, 0.0
    if code == 14:
        lp = a * math.log(b) - math.lgamma(a) + (a - 1) * math.log(x) - b * x
        return lp, (a - 1) / x - b, math.log(b) - digamma(a) + math.log(x), a / b - x, 0.0
    if code == 15:
        lp = a * math.log(b) - math.lgamma(a) - (a + 1) * math.log(x) - b / x
        return lp, -(a + 1) / x + b / (x * x), math.log(b) - digamma(a) - math.log(x), a / b - 1 / x, 0.0
    if code == 16:
        u = math.log(x)
        lp, du, da, db, _ = normal(u, a, b)
        return lp - u, (du - 1) / x, da, db, 0.0
    if code == 17:
        u = math.log(x / b)
        power = math.exp(a * u)
        lp = math.log(a / b) + (a - 1) * u - power
        return lp, (a - 1 - a * power) / x, 1 / a + u * (1 - power), a * (power - 1) / b, 0.0
    if code == 18:
        u, v = math.log(x), math.log1p(-x)
        both = digamma(a + b)
        lp = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + (a - 1) * u + (b - 1) * v
        return lp, (a - 1) / x - (b - 1) / (1 - x), both - digamma(a) + u, both - digamma(b) + v, 0.0
    return 0.0, 0.0, 0.0, 0.0, 0.0


@compiled
def normal(x, mu, sigma):  # type: ignore[no-untyped-def]
    """Derivatives by x, mu, sigma."""
    t = (x - mu) / sigma
    return -0.5 * t * t - math.log(sigma) - 0.5 * LOG_2PI, -t / sigma, t / sigma, (t * t - 1) / sigma, 0.0


@compiled
def student_t(x, nu, mu, sigma):  # type: ignore[no-untyped-def]
    """Derivatives by x, nu, mu, sigma."""
    t = (x - mu) / sigma
    s = t * t / nu
    tail = math.log1p(s)
    lp = math.lgamma(0.5 * (nu + 1)) - math.lgamma(0.5 * nu) - 0.5 * math.log(nu * math.pi) - math.log(sigma)
    slope = (nu + 1) * t / (nu * (1 + s)) / sigma
    dnu = digamma(0.5 * (nu + 1)) - digamma(0.5 * nu) - 1 / nu - tail + (nu + 1) / nu * s / (1 + s)
    return lp - 0.5 * (nu + 1) * tail, -slope, 0.5 * dnu, slope, slope * t - 1 / sigma


@compiled
def truncated_normal(x, mu, sigma, lower, upper):  # type: ignore[no-untyped-def]
    """Derivatives by x, mu, sigma; the mass between the bounds depends on the latter two."""
    lp, dx, dmu, dsigma, _ = normal(x, mu, sigma)
    alpha, beta = (lower - mu) / sigma, (upper - mu) / sigma
    mass = log_ndtr_difference(alpha, beta)
    at_lower = math.exp(-0.5 * alpha * alpha - 0.5 * LOG_2PI - mass) if alpha > -math.inf else 0.0
    at_upper = math.exp(-0.5 * beta * beta - 0.5 * LOG_2PI - mass) if beta < math.inf else 0.0
    first = alpha * at_lower if alpha > -math.inf else 0.0
    second = beta * at_upper if beta < math.inf else 0.0
    return lp - mass, dx, dmu - (at_lower - at_upper) / sigma, dsigma - (first - second) / sigma, 0.0
