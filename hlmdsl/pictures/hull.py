"""In: points. Out: their convex hull, within which a surface is drawn, and which points are within it.

Not decided here: what is drawn there (surface_picture.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.columns import Mask
from hlmdsl.design.rows import Floats

FLAT = 1e-9
"""Of the area of the rectangle around: a region that is smaller is a line."""


def hull(x: Floats, y: Floats) -> Floats | None:
    """(corners, 2), counterclockwise (Andrew 1979); None if all points are on one line."""
    places = np.unique(np.stack([x, y], axis=1), axis=0)
    least, size = places.min(axis=0), np.ptp(places, axis=0)
    if (size == 0).any():
        return None
    scaled = ((places - least) / size).tolist()
    chain = [*_half(scaled), *_half(scaled[::-1])]
    corners = np.array(chain)
    after = np.roll(corners, -1, axis=0)
    area = float((corners[:, 0] * after[:, 1] - corners[:, 1] * after[:, 0]).sum()) / 2
    return corners * size + least if area > FLAT else None


def _half(places: list[list[float]]) -> list[list[float]]:
    """One side, without its last corner."""
    found: list[list[float]] = []
    for place in places:
        while len(found) > 1 and _turn(found[-2], found[-1], place) <= 0:
            found.pop()
        found.append(place)
    return found[:-1]


def _turn(a: list[float], b: list[float], c: list[float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def within(corners: Floats, x: Floats, y: Floats) -> Mask:
    """Which places are in the region or at its edge."""
    size = np.ptp(corners, axis=0)
    found = np.ones(np.shape(x), dtype=bool)
    for (a, b), (c, d) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        found &= ((c - a) * (y - b) - (d - b) * (x - a)) / (size[0] * size[1]) >= -1e-9
    return found
