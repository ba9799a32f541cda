"""A linear map of a few coordinates that leaves volumes as they are: each follows those before it.

In: points of a pilot run with the gradients there. Out: a Shear, from the sampler's coordinates to the program's.
Not decided here: which coordinates (retune.py).

A sampler learns how wide the posterior is in each coordinate, not that the sd of a Gaussian process and its lengthscale
rise together. Which map makes both the points x and the gradients g there least correlated is known in closed form: the
covariance A # B^-1, the geometric mean of that of x and the inverse of that of g (Seyboldt, Carlson and Carpenter 2026,
"Preconditioning Hamiltonian Monte Carlo by minimizing Fisher divergence"). Of a Gaussian posterior it is exact, but
for RIDGE, for any sample of more points than coordinates, since there g = -A^-1 x.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.source.frozen import frozen

WORTH_IT = 2.0
"""How many times the variance has to be in the widest direction that it is in the narrowest, in units of sds."""

RIDGE = 1e-3
"""Of the diagonal of a covariance, which is added to it: points may be few."""


@frozen(eq=False)
class Shear:
    """Of the `elements` (n,) of a sampler's point y: x = `matrix` y, which is (n, n), lower triangular with ones."""

    elements: Ints
    matrix: Floats

    def bent(self, y: Floats) -> Floats:
        """Points (..., coordinates) of the program from those of the sampler."""
        x = y.copy()
        x[..., self.elements] = y[..., self.elements] @ self.matrix.T
        return x

    def straight(self, x: Floats) -> Floats:
        """The inverse."""
        y = x.copy()
        y[..., self.elements] = np.linalg.solve(self.matrix, x[..., self.elements, None])[..., 0]
        return y


def sheared(elements: Ints, x: Floats, g: Floats) -> Shear | None:
    """By centred points and gradients (points, n) of these coordinates; None if they say too little, or say that the
    coordinates are nearly independent as they are.
    """
    if not (np.isfinite(x).all() and np.isfinite(g).all() and (x.std(axis=0) > 0).all() and (g.std(axis=0) > 0).all()):
        return None
    scale = np.sqrt(x.std(axis=0) / g.std(axis=0))
    a, b = _covariance(x / scale), _covariance(g * scale)
    root = _power(a, 0.5)
    mean = root @ _power(root @ b @ root, -0.5) @ root
    across = np.sqrt(np.diagonal(mean))
    correlations = np.linalg.eigvalsh(mean / np.outer(across, across))
    if correlations[-1] < WORTH_IT * correlations[0]:
        return None
    factor = np.linalg.cholesky(0.5 * (mean + mean.T)) * scale[:, None]
    return Shear(elements, factor / np.diagonal(factor))


def _covariance(points: Floats) -> Floats:
    found = points.T @ points / len(points)
    return found + RIDGE * np.diag(np.diagonal(found))


def _power(matrix: Floats, exponent: float) -> Floats:
    values, vectors = np.linalg.eigh(0.5 * (matrix + matrix.T))
    return np.asarray((vectors * np.maximum(values, 1e-300) ** exponent) @ vectors.T)
