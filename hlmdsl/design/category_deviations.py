"""In: a bar where each category of the response has a predictor, and rows. Out: the covariance of what units add there.

Not decided here: what is averaged over it (averaged_categories.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.slopes import varying_slope


@dataclass(frozen=True, eq=False)
class CategoryDeviations:
    """The deviations of one grouping at k rows, in the predictor of each category: `parts`, of which each is multiplied
    by `z` (k, q), the derivative of which is `dz`.
    """

    parts: tuple[CodedVarying, ...]
    z: Floats
    dz: Floats | None = None

    @cached_property
    def correlations(self) -> str:
        """The variable that has them; empty where there are none."""
        joint = self.parts[0].joint
        if joint is not None:
            return joint.cor
        return self.parts[0].cor if self.parts[0].pairs else ""

    @property
    def variables(self) -> tuple[str, ...]:
        return (*(name for v in self.parts for name in v.shared), *((self.correlations,) if self.correlations else ()))

    def covariance(self, one: int, other: int, values: Callable[[str], Any]) -> tuple[Any, Any]:
        """(..., k) of the predictors of two categories, and its derivative, None where there is none."""
        first, second = (v.by_column(values) for v in (self.parts[one], self.parts[other]))
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
        of = self.parts[0].effect_of
        both = product(range(len(of)), repeat=2)
        return [(a, b, -1) for a, b in both if of[a] == of[b]] if one == other else []

    def _pairs(self, one: int, other: int) -> list[tuple[int, int, int]]:
        """Of effects that correlate, one of each category: their places, and where their correlation is."""
        mine, yours = self.parts[one], self.parts[other]
        place = {pair: k for k, pair in enumerate(mine.pairs)} if mine.joint is None else mine.joint.place
        found = []
        for a in range(self.z.shape[1]):
            for b in range(self.z.shape[1]):
                i, j = mine.effect_of[a] + mine.start, yours.effect_of[b] + yours.start
                at = place.get((min(i, j), max(i, j)))
                found += [(a, b, at)] if at is not None and i != j else []
        return found


def added(each: list[Any]) -> Any:
    """Their sum; zero of none."""
    return sum(each[1:], each[0]) if each else np.zeros(1)


def category_deviations(parts: tuple[CodedVarying, ...], rows: Rows, by: str | None = None) -> CategoryDeviations:
    """Those at some rows; `by` is the covariate of a slope. Where a row has several units, of these together."""
    first = parts[0]
    if by is None:
        return CategoryDeviations(parts, first.as_of_one_unit(rows))
    root = np.sqrt(first.squared)  # a leaf's rows are points, which stand for any units
    return CategoryDeviations(parts, first.columns(rows) * root, varying_slope(first, rows, by) * root)
