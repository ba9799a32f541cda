"""Units that other units lie in, in compiled code.

In: a group, and one of its units. Out: where the numbers of the outer unit are. Not decided here: which unit that is
(nesting.py).
"""

from __future__ import annotations

from hlmdsl.backend.kernel.program import GROUP, HEADER, WITHIN
from hlmdsl.backend.kernel.special import compiled


@compiled
def outer_of(at, g, n, field, ints):  # type: ignore[no-untyped-def]
    """Of the n-th group that unit g lies in: where the outer unit's numbers of a field are; which go with whose."""
    within = ints[at + GROUP.within_at] + len(WITHIN) * n
    other = ints[HEADER.groups_at] + len(GROUP) * ints[within + WITHIN.group]
    unit = ints[ints[within + WITHIN.units_at] + g]
    return ints[other + field] + unit * ints[other + GROUP.effects], ints[within + WITHIN.effects_at]
