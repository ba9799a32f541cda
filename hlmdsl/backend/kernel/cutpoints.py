"""Cutpoints: where they start, which is the constant, and how those that effects raise stay in order.

In: a Design. Out: estimates of cutpoints without a predictor; the one in the middle; the rows at which neighbouring
cutpoints may be nearest. Not decided here: their slots (lay_out.py), or where else they cannot cross
(design/order_of_cutpoints.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.design import Design
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Order:
    """Cutpoints in order that effects raise: the element of the `first`, slots of `effects` (cutpoints, columns), and
    `rows` (rows, columns) at which neighbours may be nearest. A step from one to the next is that at the row where it
    is least, so that no effects let cutpoints cross.
    """

    first: int
    effects: Ints
    rows: Floats

    def least(self, v: Floats, e: int) -> Floats:
        """(points,): by how much effects raise the cutpoint after an element more than that, where that is least."""
        low, high = (v[:, self.effects[e - self.first + k]] for k in (0, 1))
        return np.minimum(((high - low) @ self.rows.T).min(axis=1, initial=0.0), 0.0)


FEW_ROWS, MOST_DIMENSIONS = 50, 4


def outermost(rows: Floats) -> Floats:
    """Those of different rows (n, q), in order, that with zero have all others between them: there a sum of effects is
    least. All of them where they are few, or in many dimensions, where most lie at the outside.
    """
    if rows.shape[1] == 1:
        return np.unique(rows[[0, -1]], axis=0)
    if len(rows) <= FEW_ROWS or rows.shape[1] > MOST_DIMENSIONS:
        return rows
    from scipy.spatial import ConvexHull, QhullError  # type: ignore[import-untyped]

    scale = np.abs(rows).max(axis=0)
    try:
        found = ConvexHull(np.concatenate([rows / np.where(scale > 0, scale, 1.0), np.zeros((1, rows.shape[1]))]))
    except QhullError:  # they lie in a plane
        return rows
    return np.asarray(rows[np.sort(found.vertices[found.vertices < len(rows)])])


LEAST_STEP = 0.05
"""Between cutpoints to start from: of a level without rows."""


def first_cutpoints(design: Design) -> Floats:
    """Estimates of cutpoints without a predictor, with a minimal distance if they are ordered; none if the response has
    none.
    """
    family = design.model.response.family
    if family.cutpoints is None:
        return np.zeros(0)
    each = np.array(family.cutpoints.of_responses(design.observed.value, family.levels))
    if not family.cutpoints.in_order:
        return each
    steps = np.maximum(np.diff(each), LEAST_STEP)
    return np.concatenate([each[:1], each[0] + np.cumsum(steps)])


def middle_cutpoint(design: Design) -> int:
    """The one with most rows on its smaller side, on which they are most informative; 0 if there is none."""
    family = design.model.response.family
    if family.cutpoints is None:
        return 0
    return int(np.argmax([min(sides) for sides in family.cutpoints.parted(design.observed.value, family.levels)]))
