"""Points of a standard normal variable of several dimensions, and weights, by which a smooth function is averaged.

In: how many dimensions. Out: points (dims, n) and weights (n,) that add up to 1. Not decided here: of what.

One dimension has the nodes of other averages (design/expected.py). Up to three the points are a grid of equal steps
within a ball (Trefethen & Weideman 2014, SIAM Review 56): of probabilities under a softmax the error in two and three
dimensions is below 1e-7 and 2e-5 where log odds deviate by an sd of 2, and below 1e-5 and 1e-4 at 3. Beyond three a
grid would have too many: they are a lattice in the unit cube (Korobov 1959, Dokl. Akad. Nauk SSSR 124), each coordinate
of which becomes a normal quantile, so that all have the same weight; the error is below 0.001 at an sd of 2.
"""

from __future__ import annotations

import functools

import numpy as np

from hlmdsl.formulas.arrays import Floats

GRIDS = {1: (30, 0.25), 2: (15, 0.4), 3: (9, 0.6)}
"""By dimensions: how many steps there are from the centre to the edge of the ball, and how long they are."""

LATTICE = 4093
"""A prime: as many points, but for that of the corner."""
MULTIPLIER = 1125
"""Of the lattice's generators, which are its powers: of sixty that were tried, the one of the least error."""


@functools.cache
def points_of(dims: int) -> tuple[Floats, Floats]:
    """Points and weights in so many dimensions."""
    if dims not in GRIDS:
        return _lattice(dims), np.full(LATTICE - 1, 1 / (LATTICE - 1))
    half, step = GRIDS[dims]
    whole = np.indices((2 * half + 1,) * dims).reshape(dims, -1) - half
    points = whole[:, (whole**2).sum(axis=0) <= half**2] * step
    weights = np.exp(-(points**2).sum(axis=0) / 2)
    return np.asarray(points), np.asarray(weights / weights.sum())


def generators(dims: int) -> list[int]:
    """Of the lattice."""
    return [pow(MULTIPLIER, k, LATTICE) for k in range(dims)]


def _lattice(dims: int) -> Floats:
    from scipy.special import ndtri  # type: ignore[import-untyped]

    return np.asarray(ndtri(np.outer(generators(dims), np.arange(1, LATTICE)) % LATTICE / LATTICE))
