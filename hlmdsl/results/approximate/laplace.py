"""Laplace's method: the normal distribution with the posterior's mode and its curvature there.

In: a log density with its gradient, a start. Out: a Normal, to draw from. Not decided here: how good it is (pareto.py).
The mode is that of the unconstrained coordinates, roughly with logarithms of scales, not that of the parameters.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.ascent import LogDensity, climb
from hlmdsl.source.frozen import frozen

STEP = 1e-4
"""Of central differences, in coordinates whose posterior sds are about one: errors of 1e-8, relative."""

POLISH = 3
"""Newton steps: gradients at the end of the ascent are small, not zero."""


@frozen(eq=False)
class Normal:
    """N(mean, root root')."""

    mean: Floats
    root: Floats

    def draw(self, size: int, random: np.random.Generator) -> Floats:
        """(size, n)"""
        out: Floats = self.mean + random.standard_normal((size, self.mean.size)) @ self.root.T
        return out

    def log_density(self, x: Floats) -> Floats:
        """At points (size, n)."""
        z = np.linalg.solve(self.root, (x - self.mean).T)
        constant = np.log(np.diag(self.root)).sum() + 0.5 * self.mean.size * np.log(2.0 * np.pi)
        out: Floats = -0.5 * (z**2).sum(axis=0) - constant
        return out


def laplace(target: LogDensity, start: Floats) -> Normal | None:
    """None if the log density is not concave at the point, which is then not a mode."""
    path = climb(target, start)
    if not np.isfinite(path.log_density[-1]):
        return None
    x = path.x[-1]
    root = _root(target, x)
    if root is None:
        return None
    for _ in range(POLISH):
        value, slope = target(x)
        step = root @ (root.T @ slope)
        if not target(x + step)[0] > value:
            break
        x = x + step
    return Normal(x, root)


def _root(target: LogDensity, x: Floats) -> Floats | None:
    """The lower root of the inverse curvature."""
    n = x.size
    bent = np.empty((n, n))
    for i in range(n):
        away = np.zeros(n)
        away[i] = STEP
        bent[i] = (target(x - away)[1] - target(x + away)[1]) / (2.0 * STEP)
    curvature = 0.5 * (bent + bent.T)
    if not np.isfinite(curvature).all():
        return None
    try:
        covariance = np.linalg.inv(curvature)
        np.linalg.cholesky(curvature)
        root: Floats = np.linalg.cholesky(0.5 * (covariance + covariance.T))
    except np.linalg.LinAlgError:
        return None
    return root
