"""In: a bar in a model with a predictor for each category of the response, and rows. Out: the covariance of the units'
deviations in these predictors.

Not decided here: what is averaged over it (averaged_categories.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.slopes import varying_slope


@dataclass(frozen=True, eq=False)
class CategoryDeviations:
    """The deviations of one grouping at k rows, in the predictor of each category: `parts`, each multiplied by `z` (k,
    q), which has the derivative `dz`.
    """

    parts: tuple[CodedVarying, ...]
    z: Floats
    dz: Floats | None = None

    @cached_property
    def correlations(self) -> str:
        """The variable of their correlations; empty if there are none."""
        joint = self.parts[0].joint
        if joint is not None:
            return joint.cor
        return self.parts[0].cor if self.parts[0].pairs else ""

    @property
    def variables(self) -> tuple[str, ...]:
        return (*(name for v in self.parts for name in v.shared), *((self.correlations,) if self.correlations else ()))

    def covariance(self, one: int, other: int, values: Callable[[str], Any]) -> tuple[Any, Any]:
        """(..., k), the covariance of two categories' predictors, and its derivative, None if there is none."""
        first, second = (v.by_effect(values) for v in (self.parts[one], self.parts[other]))
        totals, slopes = [], []
        for places, correlated in ((self._same(one, other), False), (self._pairs(one, other), True)):
            if not places:
                continue
            a, b = ([place[side] for place in places] for side in (0, 1))
            both = first[..., a] * second[..., b]
            if correlated:
                both = both * values(self.correlations)[..., [place[2] for place in places]]
            totals.append(both @ (self.z[:, a] * self.z[:, b]).T)
            if self.dz is not None:
                moved = self.dz[:, a] * self.z[:, b] + self.z[:, a] * self.dz[:, b]
                slopes.append(both @ moved.T)
        return added(totals), None if self.dz is None else added(slopes)

    def _same(self, one: int, other: int) -> list[tuple[int, int, int]]:
        return [(a, a, -1) for a in range(self.z.shape[1])] if one == other else []

    def _pairs(self, one: int, other: int) -> list[tuple[int, int, int]]:
        """For effects that correlate, one of each category: their positions, and that of their correlation."""
        mine, yours = self.parts[one], self.parts[other]
        place = {pair: k for k, pair in enumerate(mine.pairs)} if mine.joint is None else mine.joint.place
        found = []
        for a in range(self.z.shape[1]):
            for b in range(self.z.shape[1]):
                i, j = a + mine.start, b + yours.start
                at = place.get((min(i, j), max(i, j)))
                found += [(a, b, at)] if at is not None and i != j else []
        return found


def added(each: list[Any]) -> Any:
    """Their sum; zero of none."""
    return sum(each[1:], each[0]) if each else np.zeros(1)


def category_deviations(parts: tuple[CodedVarying, ...], rows: Rows, by: str | None = None) -> CategoryDeviations:
    """Those at some rows; `by` is the covariate of a slope. If a row has several units, their weighted sum."""
    first = parts[0]
    if by is None:
        return CategoryDeviations(parts, first.as_of_one_unit(rows))
    root = np.sqrt(first.squared)  # a leaf's rows are points, which stand for any units
    return CategoryDeviations(parts, first.matrix(rows) * root, varying_slope(first, rows, by) * root)
