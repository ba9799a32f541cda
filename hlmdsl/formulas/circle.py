"""Directions as unit vectors. In: angles in radians. Out: angles from -pi to pi, and how far they agree.

Not decided here: what is a direction (families/).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats

TURN = 2 * np.pi


def wrapped(y: Any) -> Floats:
    """The same directions, above -pi and at most pi; those that are so already as they are."""
    y = np.asarray(y, dtype=float)
    return np.asarray(y - TURN * np.ceil((y - np.pi) / TURN))


def mean_direction(y: Any, axis: int | None = None) -> Any:
    """The direction of the sum of unit vectors; arbitrary if they cancel."""
    return np.arctan2(np.sin(y).sum(axis=axis), np.cos(y).sum(axis=axis))


def resultant(y: Any, axis: int | None = None) -> Any:
    """The length of the mean of unit vectors: 1 if all directions are equal, near 0 if they are spread evenly."""
    return np.hypot(np.sin(y).mean(axis=axis), np.cos(y).mean(axis=axis))
