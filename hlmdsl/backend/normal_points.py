"""In: how many dimensions. Out: statements of the points by which a standard normal variable is averaged.

Not decided here: which points they are (formulas/normal_points.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.backend.statements.expressions import Known, np_, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.formulas.normal_points import GRIDS, LATTICE, generators, points_of


def written_points(writer: Writer, dims: int) -> tuple[Any, Any]:
    """Their names, and those of their weights: one number if all are the same."""
    points, weights = points_of(dims)
    if dims not in GRIDS:
        inside = np_.remainder(np_.outer(generators(dims), np_.arange(1, LATTICE)), LATTICE) / LATTICE
        named = writer.constant("points", Known(points, 2**0.5 * pt.erfinv(2 * inside - 1)))
        return named, 1 / (LATTICE - 1)
    half, step = GRIDS[dims]
    grid = writer.constant("grid", np_.indices((2 * half + 1,) * dims).reshape((dims, -1)) - half)
    named = writer.constant("points", Known(points, grid[:, (grid**2).sum(0) <= half**2] * step))
    density = writer.constant("heights", np_.exp(-((named**2).sum(0)) / 2))
    return named, writer.constant("weights", Known(weights, density / density.sum()))
