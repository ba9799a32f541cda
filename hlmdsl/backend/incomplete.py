"""Logs of the incomplete gamma and beta functions, over their whole, and of sums of beta-binomial counts, by the
functions of PyTensor, `pt`.

In: graphs, or expressions of statements. Out: the same.
Not decided here: whose distribution functions they are (families/).

PyTensor has the functions. In a tail in which they underflow, a fixed number of terms of a series or a continued
fraction replaces them, which keeps values and gradients finite; there they have five digits or more.
"""

from __future__ import annotations

from typing import Any

LEAST = 1e-280
TERMS = 12


def log_gamma_cdf(pt: Any, shape: Any, x: Any) -> Any:
    """Of a gamma variable with this shape, and a scale of one, at most x."""
    below = pt.gammainc(shape, x)
    is_far = below < LEAST
    low = pt.switch(is_far, pt.maximum(x, 1e-300), shape / 2)
    total: Any = 1.0
    for n in range(TERMS, 0, -1):
        total = 1.0 + total * low / (shape + n)
    far = _log_front(pt, shape, low) - pt.log(shape) + pt.log(total)
    return pt.switch(is_far, far, _log(pt, below, pt.gammaincc(shape, x), is_far))


def log_gamma_survival(pt: Any, shape: Any, x: Any) -> Any:
    """Above x."""
    above = pt.gammaincc(shape, x)
    is_far = above < LEAST
    high = pt.switch(is_far, x, 2 * shape + TERMS)
    fraction: Any = high + 2 * TERMS + 1 - shape
    for n in range(TERMS, 0, -1):
        fraction = high + 2 * n - 1 - shape - n * (n - shape) / fraction
    return pt.switch(
        is_far, _log_front(pt, shape, high) - pt.log(fraction), _log(pt, above, pt.gammainc(shape, x), is_far)
    )


def _log(pt: Any, own: Any, other: Any, is_far: Any) -> Any:
    """By the complement if that is smaller; each branch gets only valid arguments."""
    is_most = own > 0.5
    small = pt.switch(is_far | is_most, 0.5, own)
    return pt.switch(is_most, pt.log1p(-pt.switch(is_most, other, 0.5)), pt.log(small))


def _log_front(pt: Any, shape: Any, x: Any) -> Any:
    """Of x^shape exp(-x) / Gamma(shape)."""
    return shape * pt.log(x) - x - pt.gammaln(shape)


def log_beta_cdf(pt: Any, a: Any, b: Any, log_odds: Any) -> Any:
    """Of a beta variable, at most the point with these log odds; certain if a is 0, impossible if b is."""
    is_low = log_odds < pt.log((a + 1) / (b + 1))
    inside = pt.gt(a, 0) & pt.gt(b, 0)
    first, second = (pt.switch(inside, pt.switch(is_low, *pair), 1.0) for pair in ((a, b), (b, a)))
    at = pt.switch(inside, pt.switch(is_low, log_odds, -log_odds), 0.0)
    side = pt.betainc(first, second, pt.sigmoid(at))
    is_far = side < LEAST
    log_side = pt.switch(is_far, _far_beta(pt, first, second, pt.switch(is_far, at, -5.0)), _log_some(pt, side, is_far))
    found = pt.switch(is_low, log_side, pt.log1mexp(-pt.maximum(-log_side, 1e-300)))
    return pt.switch(pt.le(a, 0), 0.0, pt.switch(pt.le(b, 0), -float("inf"), found))


def _log_some(pt: Any, side: Any, is_far: Any) -> Any:
    return pt.log(pt.switch(is_far, 0.5, side))


def _far_beta(pt: Any, a: Any, b: Any, log_odds: Any) -> Any:
    """By the continued fraction, from its end."""
    x = pt.sigmoid(log_odds)
    fraction: Any = 1.0
    for m in range(TERMS // 2, 0, -1):
        fraction = 1 + m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)) / fraction
        n = m - 1
        fraction = 1 - (a + n) * (a + b + n) * x / ((a + 2 * n) * (a + 2 * n + 1)) / fraction
    whole = pt.gammaln(a + b) - pt.gammaln(a) - pt.gammaln(b)
    return whole - a * pt.softplus(-log_odds) - b * pt.softplus(log_odds) - pt.log(a) - pt.log(fraction)


NONE_THERE = -1e30
"""The log of no probability, from which nothing follows for a gradient."""


def log_beta_binomial(pt: Any, low: Any, high: Any, n: Any, a: Any, b: Any) -> Any:
    """By adding up all counts that there are among the most trials; those beyond a row's own do not count."""
    counts = pt.arange(pt.max(n) + 1)
    low, high, n, a, b = (pt.shape_padright(pt.as_tensor(v)) for v in (low, high, n, a, b))
    left = pt.maximum(n - counts, 0.0)
    each = pt.gammaln(counts + a) + pt.gammaln(left + b) - pt.gammaln(counts + 1) - pt.gammaln(left + 1)
    inside, there = pt.and_(pt.gt(counts, low), pt.le(counts, high)), pt.le(counts, n)
    between = pt.logsumexp(pt.switch(pt.and_(inside, there), each, NONE_THERE), axis=-1)
    rest = pt.logsumexp(pt.switch(pt.and_(pt.invert(inside), there), each, NONE_THERE), axis=-1)
    return -pt.softplus(rest - between)
