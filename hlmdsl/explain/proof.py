"""In: claims that weighted points add up to one coefficient. Out: nothing, or an InternalError.

Nothing unproved is printed. The rows come from the encoder that builds the design used for fitting; sums are exact where everything is rational.
Not decided here: how the claims were found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.columns import Columns
from hlmdsl.explain.meaning import WeightedPoint
from hlmdsl.source.diagnostic import InternalError

TOLERANCE = 1e-8
MOST_EXACT_PRODUCTS = 4_000

At = tuple[tuple[str, str | float], ...]


@dataclass(frozen=True)
class Claim:
    """The weights of the points, taken at the places given beside them, single out column `target`."""

    target: int
    terms: tuple[tuple[At, WeightedPoint], ...]


def prove(columns: Columns, claims: Sequence[Claim]) -> None:
    """Check every claim against the design matrix of its points."""
    places: dict[At, int] = {}
    for claim in claims:
        for at, _ in claim.terms:
            places.setdefault(at, len(places))
    matrix = columns.matrix([dict(at) for at in places])
    for claim in claims:
        rows = matrix[[places[at] for at, _ in claim.terms]]
        target = np.zeros(matrix.shape[1])
        target[claim.target] = 1.0
        prove_sum(rows, tuple(p for _, p in claim.terms), target, f"column {claim.target}")


def prove_sum(rows: Floats, points: Sequence[WeightedPoint], target: Floats, what: str) -> None:
    """Check that the weighted rows add up to `target`, exactly where everything is rational."""
    exact = _exact_residual(rows, points, target)
    if exact is not None:
        if exact != 0:
            raise InternalError("explain", f"the weights of {what} miss it by {float(exact):.3g}")
        return
    h = np.array([p.weight for p in points])
    scale = np.abs(rows).max(axis=0, initial=0.0)
    scale[scale == 0] = 1.0
    residual = np.abs(h @ rows - target) / scale
    size = (np.abs(h) @ np.abs(rows) + np.abs(target)) / scale
    if not np.all(residual <= TOLERANCE * np.maximum(size, 1e-300)):
        raise InternalError("explain", f"the weights of {what} miss it by {float(residual.max()):.3g}")


def _exact_residual(rows: Floats, points: Sequence[WeightedPoint], target: Floats) -> Fraction | None:
    """The largest miss in rational arithmetic; None where an entry is irrational or there are too many."""
    if rows.size > MOST_EXACT_PRODUCTS:
        return None
    weights = [p.exact for p in points]
    totals = [-as_fraction(t) for t in target.tolist()]
    for weight, row in zip(weights, rows.tolist(), strict=True):
        if weight is None:
            return None
        for i, value in enumerate(row):
            if value != 0.0:
                entry = Fraction(int(value)) if value == int(value) else as_fraction(value)
                if abs(float(entry) - value) > 4e-16 * abs(value):
                    return None
                totals[i] += weight * entry
    return max((abs(t) for t in totals), default=Fraction(0))


def as_fraction(value: float) -> Fraction:
    """The fraction that a float stands for: 0.333... is 1/3."""
    return Fraction(value).limit_denominator(1000)
