"""What a model takes from a table, as plain values; those in a fit's file stay those of its design.

In: what was learnt before, and what is learnt now. Out: the former, if both differ only by order or rounding.
Not decided here: how anything is learnt (learn.py), or how it is written (results/file/learnt_json.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

import numpy as np

from hlmdsl.design.coded import CodedCovariate
from hlmdsl.design.design import Schema, UnitMeans, Units
from hlmdsl.design.neighbours import Alike
from hlmdsl.model.model import Model
from hlmdsl.model.parts.known import Known, Numbers
from hlmdsl.model.terms import PartKey, Varying
from hlmdsl.model.variables import Group
from hlmdsl.source.frozen import frozen

ROUNDING = 1e-10
"""By how much a mean or an sd may differ between programs, relative to the largest number of the column."""


@frozen
class Zero:
    """A covariate's zero and unit, as numbers."""

    center: float
    scale: float


@frozen(eq=False)
class Learnt:
    """Levels by the factor, zeros by the covariate, what functions learnt, labels by the group, units by the grouping,
    how units are alike by the group, means of units by the covariate that is made of them.

    What is missing is learnt again.
    """

    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    zeros: Mapping[str, Zero] = field(default_factory=dict)
    functions: Mapping[PartKey, Numbers] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    units: Mapping[str, Units] = field(default_factory=dict)
    relations: Mapping[str, Alike] = field(default_factory=dict)
    means: Mapping[str, UnitMeans] = field(default_factory=dict)

    def labels_of(self, name: str, now: tuple[str, ...]) -> tuple[str, ...]:
        """A factor's levels that the spec leaves to the table, or a group's labels."""
        before = self.levels.get(name, self.groups.get(name, now))
        return before if sorted(before) == sorted(now) else now

    def units_of(self, name: str, now: Units) -> Units:
        """A grouping's units."""
        before = self.units.get(name, now)
        return before if sorted(before.parts) == sorted(now.parts) else now

    def covariate(self, now: CodedCovariate) -> CodedCovariate:
        """Its mean as centre and its sd as scale; what the spec declares stays."""
        before, declared = self.zeros.get(now.name), now.covariate
        if before is None or now.range is None:
            return now
        size = ROUNDING * max(map(abs, now.range))
        center, scale = now.center, now.scale
        if declared.center == "mean" and abs(before.center - center) <= size:
            center = before.center
        if declared.scale == "sd" and abs(before.scale - scale) <= size:
            scale = before.scale
        return CodedCovariate(declared, center, scale, now.range)

    def unit_means(self, name: str, now: UnitMeans, largest: float) -> UnitMeans:
        """The unit means that a covariate is made of, given the largest number of its column."""
        before = self.means.get(name)
        if before is None or before.units != now.units or before.rows != now.rows:
            return now
        return before if (np.abs(before.values - now.values) <= ROUNDING * largest).all() else now

    def function(self, key: PartKey, now: Known) -> Known:
        """A function that learns."""
        before = self.functions.get(key)
        return now if before is None else now.with_numbers(before) or now


NOTHING = Learnt()


def kept_relations(schema: Schema, model: Model) -> Learnt:
    """The relations of units for a different model, as far as it names the same files for the same groups."""
    there = {own.name: own for varying in _all(schema.model) for own in varying.grouping.members}
    also = {own.name: own for varying in _all(model) for own in varying.grouping.members}
    found = {}
    for name, units in schema.units.items():
        one, other = there.get(name), also.get(name)
        same = isinstance(one, Group) and isinstance(other, Group) and one.related == other.related
        if units.relation is not None and same:
            found[name] = units.relation
    return Learnt(relations=found)


def _all(model: Model) -> Iterator[Varying]:
    return iter(model.varying)
