"""Directions as unit vectors. In: angles in radians, or vectors. Out: angles from -pi to pi, and how far they agree.

Not decided here: what is a direction (families/).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import Functions

TURN = 2 * np.pi


def wrapped(y: Any) -> Floats:
    """The same directions, above -pi and at most pi; those that are so already as they are."""
    y = np.asarray(y, dtype=float)
    return np.asarray(y - TURN * np.ceil((y - np.pi) / TURN))


def mean_direction(y: Any, axis: int | None = None) -> Any:
    """The direction of the sum of unit vectors; arbitrary if they cancel."""
    return np.arctan2(np.sin(y).sum(axis=axis), np.cos(y).sum(axis=axis))


def direction_of(f: Functions, x: Any, y: Any) -> Any:
    """Where a vector points, by whichever half of the angle's tangent has all digits; of no length nowhere."""
    length = f.sqrt(x * x + y * y)
    is_ahead = f.above(x, 0.0)
    ahead = 2 * f.atan(y / (length + f.maximum(x, 0.0)))
    return f.where(is_ahead, ahead, 2 * f.atan((length - x) / f.where(is_ahead, 1.0, y)))


def around_middle(drawn: Any, axis: int | tuple[int, ...] = 0) -> Floats:
    """The same directions as turns from their mean one, so that what lies on both sides of pi is not cut there: they
    may go past it."""
    y = np.asarray(drawn, dtype=float)
    middle = np.arctan2(np.sin(y).sum(axis=axis, keepdims=True), np.cos(y).sum(axis=axis, keepdims=True))
    return np.asarray(wrapped(y - middle) + middle)


def resultant(y: Any, axis: int | None = None) -> Any:
    """The length of the mean of unit vectors: 1 if all directions are equal, near 0 if they are spread evenly."""
    return np.hypot(np.sin(y).mean(axis=axis), np.cos(y).mean(axis=axis))
