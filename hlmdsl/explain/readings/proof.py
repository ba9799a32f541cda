"""In: claims that weighted points add up to one coefficient. Out: nothing, or an InternalError: no unproved sentence.

The rows come from the encoder that builds the design used for fitting; sums are exact where everything is rational.
Not decided here: how the claims were found.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import lcm

import numpy as np

from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain.meaning import WeightedPoint
from hlmdsl.explain.readings.predictor_columns import Columns
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

TOLERANCE = 1e-8
UNITS = (1, 2, 6, 12, 60, 840, 2520, 27720, 100, 1000)
"""Entries of common codings are whole multiples of one over one of these."""

At = tuple[tuple[str, str | float], ...]


@frozen
class Claim:
    """The weights of the points, at the places given with them, single out column `target`."""

    target: int
    terms: tuple[tuple[At, WeightedPoint], ...]


def failed(columns: Columns, claims: Sequence[Claim]) -> frozenset[int]:
    """The columns for which a claim does not hold, given the design matrix of its points."""
    places: dict[At, int] = {}
    for claim in claims:
        for at, _ in claim.terms:
            places.setdefault(at, len(places))
    matrix = columns.matrix([dict(at) for at in places])
    integers = _as_integers(matrix)
    found = set()
    for claim in claims:
        at_rows = [places[at] for at, _ in claim.terms]
        target = np.zeros(matrix.shape[1])
        target[claim.target] = 1.0
        points = tuple(p for _, p in claim.terms)
        exact = None if integers is None else _Integers(integers.rows[at_rows], integers.unit)
        if not _holds(matrix[at_rows], exact, points, target):
            found.add(claim.target)
    return frozenset(found)


def prove_sum(rows: Floats, points: Sequence[WeightedPoint], target: Floats, what: str) -> None:
    """Check that the weighted rows add up to `target`."""
    if not _holds(rows, _as_integers(rows), points, target):
        raise InternalError("explain", f"the weights of {what} miss it")


def _holds(rows: Floats, integers: _Integers | None, points: Sequence[WeightedPoint], target: Floats) -> bool:
    adds_up = None if integers is None else _adds_up(integers, points, target)
    if adds_up is not None:
        return adds_up
    h = np.array([p.weight for p in points])
    scale = np.abs(rows).max(axis=0, initial=0.0)
    scale[scale == 0] = 1.0
    residual = np.abs(h @ rows - target) / scale
    size = (np.abs(h) @ np.abs(rows) + np.abs(target)) / scale
    return bool(np.all(residual <= TOLERANCE * np.maximum(size, 1e-300)))


@frozen(eq=False)
class _Integers:
    """Rows as whole multiples of 1/unit."""

    rows: Ints
    unit: int


def _as_integers(matrix: Floats) -> _Integers | None:
    """The entries as whole multiples of a simple fraction, None if there is none (roots, logarithms)."""
    if not matrix.size or np.abs(matrix).max() > 1e6:
        return None
    for unit in UNITS:
        scaled = matrix * unit
        near = np.rint(scaled)
        if np.all(np.abs(scaled - near) <= 8e-16 * np.abs(scaled)):
            return _Integers(near.astype(np.int64), unit)
    return None


def _adds_up(integers: _Integers, points: Sequence[WeightedPoint], target: Floats) -> bool | None:
    """Whether the weighted rows are the target, in whole numbers; None if a weight or the target is not rational."""
    weights = [p.exact for p in points if p.exact is not None]
    if len(weights) < len(points):
        return None
    denominator = lcm(*(w.denominator for w in weights))
    h = np.array([int(w * denominator) for w in weights], dtype=object)
    goal = target * integers.unit * denominator
    if np.any(goal != np.rint(goal)):
        return None
    size = float(np.abs(h).astype(float) @ np.abs(integers.rows).astype(float).max(axis=1, initial=0.0))
    if size > 2**62:
        return None
    return bool(np.all(h.astype(np.int64) @ integers.rows == goal.astype(np.int64)))
