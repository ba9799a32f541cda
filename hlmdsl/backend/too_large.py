"""In: a design. Out: why its PyMC model cannot be made, if it cannot. Not decided here: what becomes of that."""

from __future__ import annotations

from hlmdsl.design.design import Design

MOST_REGIONS = 5_000
"""Of a map, whose eigenvectors, the square of their number, a graph holds."""


def too_large_for_a_graph(design: Design) -> str | None:
    """None if it can."""
    for varying in (v for e in design.schema.equations for v in e.varying if v.neighbours is not None):
        n = len(varying.neighbours.labels) if varying.neighbours is not None else 0
        if n > MOST_REGIONS:
            name = varying.grouping.name
            return (
                f"a PyMC model of `{name}` would hold the square of its {n:,} regions, and {MOST_REGIONS:,} are the "
                "most; the engine `kernel` has a sparse factor in its place"
            )
    return None
