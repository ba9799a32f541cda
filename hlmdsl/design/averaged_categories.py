"""In: the predictors of all categories at k rows, and the covariance of what is integrated out of them. Out: the
probability of each category, averaged over it, and its slope.

With L L' the covariance, the predictors of a unit are eta + L z for a standard normal z, and probabilities are averaged
over points of z (normal_points.py). Not decided here: the source of the covariance (deviations_together.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hlmdsl.formulas.functions import Functions

LEAST = 1e-150
"""By which a covariance is divided at least that is zero with the sd of what it is of."""

Matrix = Sequence[Sequence[Any]]
"""A lower triangle of (..., k)."""


def factor(covariance: Matrix, f: Functions) -> list[list[Any]]:
    """The Cholesky factor, elementwise over rows and draws; of a covariance that is singular, too."""
    found: list[list[Any]] = []
    for i, line in enumerate(covariance):
        own: list[Any] = []
        for j, entry in enumerate(line):
            left = entry
            for k in range(j):
                left = left - own[k] * (own[k] if i == j else found[j][k])
            own.append(f.sqrt(f.maximum(left, 0.0)) if i == j else left / f.maximum(found[j][j], LEAST))
        found.append(own)
    return found


def spread_out(etas: Sequence[Any], covariance: Matrix, points: Any, f: Functions) -> list[Any]:
    """Of each category (..., k, points)."""
    moved = []
    for eta, line in zip(etas, factor(covariance, f), strict=True):
        moved.append(eta[..., None] + f.join([by[..., None] for by in line]) @ points[: len(line)])
    return moved


def averaged_slope(
    code: int, each: Sequence[Any], weights: Any, slopes: Sequence[Any], covariance_slopes: Matrix
) -> Any:
    """The derivative of a probability's average as predictors and their covariance change, from probabilities `each` at
    points, the reference's first. As in one dimension (expected.py) it is E[dP/d eta] times the slope of eta, and half
    E[d²P/d eta²] times that of the covariance, so nothing is divided by an sd that may be zero.
    """
    own, categories = each[code], each[1:]

    def first(i: int) -> Any:
        return (1.0 if code == i + 1 else 0.0) - categories[i]

    found: Any = 0.0
    for i, slope in enumerate(slopes):
        found = found + slope * (own * first(i) * weights).sum(-1)
        for j, moved in enumerate(covariance_slopes[i]):
            inner = categories[i] * ((1.0 if i == j else 0.0) - categories[j])
            second = (own * (first(i) * first(j) - inner) * weights).sum(-1)
            found = found + (0.5 if i == j else 1.0) * moved * second
    return found
