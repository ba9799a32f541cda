"""Rows of levels as one-sided constraints on effects, and on cutpoints if the levels are ordered.

In: an equation's design at some rows, and their levels. Out: rows over all its numbers, effects and then cutpoints,
whose product with a direction must not be negative if the likelihood is to stay above zero.
Not decided here: the directions that meet them (recession.py), or what follows (improper.py, separation.py).

A row of level k is between two cutpoints: along a direction its likelihood stays above zero if and only if neither
cutpoint k falls against the predictor, nor cutpoint k - 1 rises against it. If a cutpoint separates only some of the
rows, other sums must not fall (families/cutpoints.py). All are differences, so no column is needed for an intercept.
Cutpoints in order without rows are bounded by their neighbours.

A row of one of several unordered levels keeps its likelihood if and only if no other level's predictor rises relative
to that of its level.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.family import RISES, Cutpoints, Signs
from hlmdsl.model.naming import label
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class OneSided:
    """`matrix` (m, numbers): each constraint belongs to a row (`at`), whose predictor it contains `side` times, 1 or
    -1; 0 for the constraints that keep cutpoints in order, which belong to no row.
    """

    matrix: Floats
    at: Ints
    side: Floats

    @property
    def signs(self) -> Signs:
        return np.full(len(self.matrix), RISES, dtype=np.int8)


def one_sided(
    design: Floats, levels: Floats, cutpoints: Cutpoints, number: int, raised: Floats | None = None
) -> OneSided:
    """Of rows (n, effects) and their levels, 0 to the number of cutpoints. Effects that raise each cutpoint, of rows
    `raised` (n, q), come after these, cutpoint by cutpoint.
    """
    k = levels.astype(np.int64)
    order = np.arange(number - 1 if cutpoints.in_order else 0)
    of_level = [cutpoints.limits(level, number + 1) for level in range(number + 1)]
    rows = [(np.flatnonzero(k == level), own) for level, own in enumerate(of_level)]
    at = np.concatenate([*(np.repeat(there, len(own)) for there, own in rows), np.zeros_like(order)])
    limits = np.concatenate([*(np.tile(own, (there.size, 1)) for there, own in rows), np.zeros((order.size, number))])
    side, own = limits.sum(axis=1), -limits
    first = at.size - order.size + order
    own[first, order], own[first, order + 1] = -1.0, 1.0
    parts = [side[:, None] * design[at], own]
    if raised is not None:
        parts += [own[:, [k]] * raised[at] for k in range(number)]
        if order.size:  # at every row
            each = np.unique(raised, axis=0)
            steps = np.tile(own[first], (len(each), 1))
            beside = np.repeat(each, order.size, axis=0)
            parts = [
                np.concatenate([part, more])
                for part, more in zip(
                    parts,
                    [np.zeros((len(steps), design.shape[1])), steps, *(steps[:, [k]] * beside for k in range(number))],
                    strict=True,
                )
            ]
            at, side = np.append(at, np.zeros(len(steps), dtype=at.dtype)), np.append(side, np.zeros(len(steps)))
    return OneSided(np.concatenate(parts, axis=1), at, side)


def each_level(values: Floats) -> tuple[Ints, Floats]:
    """Rows and their levels: once for each row if `values` (n,) are the levels, and for each level with a positive
    count or share if they are (n, levels).
    """
    if values.ndim == 1:
        return np.arange(len(values)), values
    at, levels = np.nonzero(values > 0)
    return at.astype(np.int64), levels.astype(np.float64)


def ahead(design: Floats, levels: Floats, categories: int) -> OneSided:
    """Of rows (n, effects) and their levels, 0 to the number of categories; each category has separate effects."""
    k = levels.astype(np.int64)
    n, p = design.shape
    other = np.stack([np.setdiff1d(np.arange(categories + 1), own) for own in range(categories + 1)])[k]
    matrix = np.zeros((n, categories, categories + 1, p))
    rows, which = np.arange(n)[:, None], np.arange(categories)[None]
    matrix[rows, which, k[:, None]] += design[:, None]
    matrix[rows, which, other] -= design[:, None]
    at = np.repeat(np.arange(n), categories)
    return OneSided(matrix[:, :, 1:].reshape(n * categories, categories * p), at, np.zeros(at.size))


def without_rows(design: Design) -> str:
    """The levels of a response without rows; if ordered, only those at the ends, since the cutpoint beside them is
    unbounded.
    """
    response = design.model.response
    if response.levels is None or not response.family.has_levels:
        return ""
    there = np.unique(each_level(design.observed.value)[1])
    if there.size == 1:
        only = label(response.levels.coded[int(there[0])])
        return f"every row has {'only ' if response.parts else f'{response.column} = '}{only}: "
    of_no_row = [k for k in range(len(response.levels.coded)) if k not in there]
    if response.family.cutpoints_rise:
        of_no_row = [k for k in of_no_row if k < there[0] or k > there[-1]]
    empty = [label(response.levels.coded[k]) for k in of_no_row]
    has = "any " if response.parts else f"{response.column} = "
    return f"no row has {has}{' or '.join(empty)}: " if empty else ""
