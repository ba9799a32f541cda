"""Log probabilities of counts, exact where counts are so large that log Gamma has no digits left behind the point.

In: counts, and parameters that broadcast to (draws, rows). Out: log probabilities, constants included.
Not decided here: whose they are (one module each family). Each is taken less what it is at its best, as the compiled
density takes it (likelihoods.large_counts): what is left of log Gamma there is a remainder of Stirling's series (Loader
2000).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import Floats


def poisson_log_probability(y: Floats, log_mean: Floats) -> Floats:
    """With the mean's logarithm."""
    safe = np.where(y > 0, y, 1.0)
    d = log_mean - np.log(safe)
    with np.errstate(over="ignore", invalid="ignore"):
        best = -np.log(safe) - _rest(safe)
        return np.asarray(np.where(y > 0, y * (d - np.expm1(d)) + best, -np.exp(log_mean)))


def negative_binomial_log_probability(y: Floats, log_mean: Floats, alpha: Floats) -> Floats:
    """With the mean's logarithm and the shape."""
    safe, mean = np.where(y > 0, y, 1.0), np.exp(log_mean)
    more = np.expm1(log_mean - np.log(safe))
    with np.errstate(over="ignore", invalid="ignore"):
        # log(mean (alpha + y) / (y (mean + alpha))), from one or from the logarithm of the mean
        near = np.log1p(alpha / (mean + alpha) * np.maximum(more, -0.5))
        ratio = np.where(more > -0.5, near, log_mean + np.log(alpha / safe + 1) - np.log(mean + alpha))
        apart = y * ratio - alpha * np.log1p(y / (y + alpha) * more)
        best = _rest(y + alpha) - _rest(alpha) - _rest(safe) - np.log(safe)
        return np.asarray(np.where(y > 0, apart + best, -alpha * np.log1p(mean / alpha)))


def binomial_log_probability(y: Floats, n: Floats, yes: Floats, no: Floats) -> Floats:
    """With log p and log(1 - p)."""
    both = (y > 0) & (y < n)
    s, t = np.where(both, y, 1.0), np.where(both, n - y, 1.0)
    with np.errstate(over="ignore", invalid="ignore"):
        d = (yes - no) - np.log(s / t)
        apart = s * d - (s + t) * np.log1p(s / (s + t) * np.expm1(d))
        best = np.log((s + t) / s / t) + _rest(s + t) - _rest(s) - _rest(t)
        edge = np.where(y > 0, y * yes, 0.0) + np.where(n > y, (n - y) * no, 0.0)
        return np.asarray(np.where(both, apart + best, edge))


def _rest(z: Floats) -> Floats:
    """log Gamma(z) - z log z + z, z > 0."""
    from scipy.special import gammaln  # type: ignore[import-untyped]

    z = np.asarray(z, dtype=np.float64)
    far = np.maximum(z, 16.0)
    y = 1.0 / (far * far)
    series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / far
    near = np.minimum(z, 16.0)
    exact = gammaln(near) - near * np.log(near) + near
    return np.asarray(np.where(z < 16.0, exact, 0.5 * np.log(2 * np.pi / far) + series))
