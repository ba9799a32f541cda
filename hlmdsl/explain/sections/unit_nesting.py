"""In: a design. Out: which groupings lie within others, by their columns or in its rows, and which have one row a unit.

Not decided here: what follows for shares of the variance (variance.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design, Schema
from hlmdsl.source.frozen import frozen


@frozen
class UnitNesting:
    """`inside` are pairs of groupings, by their names: each unit of the first lies in one of the second, in the rows
    though not by what is declared. `single` have one row each.
    """

    inside: frozenset[tuple[str, str]] = frozenset()
    single: frozenset[str] = frozenset()

    def is_inside(self, own: CodedVarying, outer: CodedVarying) -> bool:
        """Whether each of its units is in one of the other's, of which there are fewer."""
        if own.grouping.shared is not None or outer.grouping.shared is not None:
            return False
        by_columns = outer.grouping.columns < own.grouping.columns
        return by_columns or (own.grouping.name, outer.grouping.name) in self.inside

    def around(self, own: CodedVarying, others: Sequence[CodedVarying]) -> list[CodedVarying]:
        """Those of the others that it lies in, the outermost first."""
        found = [w for w in others if self.is_inside(own, w)]
        return sorted(found, key=lambda w: sum(self.is_inside(w, u) for u in found))

    def is_single(self, varying: CodedVarying) -> bool:
        return varying.grouping.name in self.single


def unit_nesting(schema: Schema, design: Design | None) -> UnitNesting:
    """What the rows show; nothing without a design. Units that are related or have neighbours are left as they are."""
    if design is None:
        return UnitNesting()
    units = design.rows.units
    plain = [v for v in schema.main.varying if not v.grouping.related and not v.grouping.has_neighbours]
    own = {v.grouping.name: units[v.grouping.name] for v in plain if v.grouping.name in units}
    different = {name: int(np.count_nonzero(np.bincount(codes))) for name, codes in own.items()}
    inside = set()
    for one, other in permutations(own, 2):
        if different[other] < different[one]:
            first = np.zeros(int(own[one].max()) + 1, dtype=np.intp)
            first[own[one]] = own[other]
            if (first[own[one]] == own[other]).all():
                inside.add((one, other))
    single = {name for name, count in different.items() if count == design.rows.n}
    return UnitNesting(frozenset(inside), frozenset(single))
