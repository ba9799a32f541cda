"""In: a bar where each category of the response has a predictor, or bars of one grouping in several predictors, and
rows. Out: the covariance of what units add there.

Not decided here: what is averaged over it (averaged_categories.py, on_curve.py).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.slopes import varying_slope
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class DeviationsTogether:
    """The deviations of one grouping at k rows, in several predictors: `parts`, of which each is multiplied by its `z`
    (k, q), the derivative of which is `dz`. Where these are not those of categories, they are `of` these parameters.
    """

    parts: tuple[CodedVarying, ...]
    z: tuple[Floats, ...]
    dz: tuple[Floats, ...] | None = None
    of: tuple[str, ...] = ()

    @cached_property
    def correlations(self) -> tuple[str, ...]:
        """The variable that has those of each part; empty if there are none."""
        return tuple(v.joint.cor if v.joint is not None else v.cor if v.pairs else "" for v in self.parts)

    @property
    def variables(self) -> tuple[str, ...]:
        correlations = dict.fromkeys(name for name in self.correlations if name)
        return (*(name for v in self.parts for name in v.shared), *correlations)

    def correlate(self, one: int, other: int) -> bool:
        """Whether deviations of two parts do."""
        return bool(self._pairs(one, other))

    def covariance(self, one: int, other: int, values: Callable[[str], Any]) -> tuple[Any, Any]:
        """(..., k) of two predictors, and its derivative, None if there is none."""
        first, second = (v.by_column(values) for v in (self.parts[one], self.parts[other]))
        totals, slopes = [], []
        for places, correlated in ((self._same(one, other), False), (self._pairs(one, other), True)):
            if not places:
                continue
            a, b = ([place[side] for place in places] for side in (0, 1))
            both = first[..., a] * second[..., b]
            if correlated:
                both = both * values(self.correlations[one])[..., [place[2] for place in places]]
            mine, yours = self.z[one][:, a], self.z[other][:, b]
            totals.append(both @ (mine * yours).T)
            if self.dz is not None:
                moved = self.dz[one][:, a] * yours + mine * self.dz[other][:, b]
                slopes.append(both @ moved.T)
        return added(totals), None if self.dz is None else added(slopes)

    def _same(self, one: int, other: int) -> list[tuple[int, int, int]]:
        of = self.parts[one].effect_of
        both = product(range(len(of)), repeat=2)
        return [(a, b, -1) for a, b in both if of[a] == of[b]] if one == other else []

    def _pairs(self, one: int, other: int) -> list[tuple[int, int, int]]:
        """Of effects that correlate, one of each predictor: their places, and where their correlation is."""
        mine, yours = self.parts[one], self.parts[other]
        if one != other and (mine.joint is None or mine.joint is not yours.joint):
            return []
        place = {pair: k for k, pair in enumerate(mine.pairs)} if mine.joint is None else mine.joint.place
        found = []
        for a in range(self.z[one].shape[1]):
            for b in range(self.z[other].shape[1]):
                i, j = mine.effect_of[a] + mine.start, yours.effect_of[b] + yours.start
                at = place.get((min(i, j), max(i, j)))
                found += [(a, b, at)] if at is not None and i != j else []
        return found


def added(each: list[Any]) -> Any:
    """Their sum; zero of none."""
    return sum(each[1:], each[0]) if each else np.zeros(1)


def deviations_together(
    parts: tuple[CodedVarying, ...], rows: Rows, by: str | None = None, of: tuple[str, ...] = ()
) -> DeviationsTogether:
    """Those at some rows; `by` is the covariate of a slope. If a row has several units, their weighted sum."""
    if by is None:
        return DeviationsTogether(parts, tuple(v.as_of_one_unit(rows) for v in parts), of=of)
    roots = [np.sqrt(v.squared) for v in parts]  # a leaf's rows are points, which stand for any units
    z = tuple(v.columns(rows) * root for v, root in zip(parts, roots, strict=True))
    dz = tuple(varying_slope(v, rows, by) * root for v, root in zip(parts, roots, strict=True))
    return DeviationsTogether(parts, z, dz, of)
