"""In: a design with counts or yes-or-no responses. Out: a warning where rows alone put no bound on common effects.

Where a group has nothing but successes, or counts that are all zero, its log odds or log mean could go to infinity for
all that its rows show (Albert & Anderson 1984, Biometrika 71, 1-10): what is told of it is told by the priors.
Not decided here: which directions those are (recession.py), or whether there is a posterior (improper.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rank import triangle
from hlmdsl.design.recession import direction, lets_pass
from hlmdsl.design.warnings import Separated
from hlmdsl.families.family import FREE, HELD
from hlmdsl.model.naming import label
from hlmdsl.source.diagnostic import Diagnostic

COUNTED = ("binary", "count", "count up to n")
MOST_WORK = 40_000_000
"""Rows that differ, times columns squared: a second or so of linear programming."""


def check_separation(design: Design) -> list[Diagnostic]:
    """At most one warning: a direction in which all rows become as probable as before, or more so, without end."""
    main, response = design.schema.main, design.model.response
    if response.family.support not in COUNTED:
        return []
    parameter, link = main.equation.parameter, main.equation.link.name
    signs = lets_pass(response.family, parameter, link, design.observed.value, design.observed.trials)
    if (signs == HELD).all() or (signs == FREE).all():
        return []
    free = triangle(main, design.rows).space().free
    kept = [j for j in range(len(main.coefficients)) if j not in free]
    rows = np.unique(np.column_stack([main.matrix(design.rows)[:, kept], signs]), axis=0)
    if not kept or len(rows) * len(kept) ** 2 > MOST_WORK:
        return []
    found = direction(rows[:, :-1], rows[:, -1].astype(np.int8), np.zeros(len(kept), dtype=bool))
    if found is None:
        return []
    names = tuple(main.coefficients[kept[i]].name for i in np.flatnonzero(found))
    return [Separated(span=main.equation.span, coefficients=names, every=_every(design))]


def _every(design: Design) -> str:
    """Of a response with levels, the one that all rows have."""
    response, y = design.model.response, design.observed.value
    if response.levels is None or not (y == y[0]).all():
        return ""
    return f"every row has {response.column} = {label(response.levels.coded[int(y[0])])}: "
