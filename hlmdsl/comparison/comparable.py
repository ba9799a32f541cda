"""In: the designs of two fits. Out: whether their densities are of the same quantity, or what differs.

Rows are the same if their responses, weights, censoring and the units in both models are the same, in order.
Transformations may differ: densities are of the column. Not decided here: which fit is better.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.comparison.comparison_errors import NotComparable
from hlmdsl.design.design import Design
from hlmdsl.results.pointwise import scale_of

Values = npt.NDArray[Any]

SAME_ROWS = "fit both to one table; where predictors are missing in some rows, drop these rows from it first"


def difference(names: tuple[str, str], one: Design, other: Design) -> NotComparable | None:
    """What makes densities of two fits incomparable; None if they are comparable."""
    found = _of_response(one, other) or _of_rows(one, other) or _of_units(one, other)
    if found is None:
        return None
    what, fact, advice = found
    return NotComparable(span=None, one=names[0], other=names[1], what=what, fact=fact, advice=advice)


Found = tuple[str, str, str]


def _of_response(one: Design, other: Design) -> Found | None:
    mine, theirs = one.model.response, other.model.response
    if mine.column != theirs.column:
        fact = f"one is of `{mine.column}`, the other of `{theirs.column}`"
        return "the responses", fact, "compare fits of one response; a transformation of it may differ"
    kinds = [scale_of(r)["kind"] for r in (mine, theirs)]
    if kinds[0] != kinds[1]:
        fact = f"one has a {kinds[0]} of `{mine.column}`, the other a {kinds[1]}"
        return "what their numbers are", fact, "compare two distributions of counts, or two of continuous responses"
    levels = [r.levels.coded if r.levels is not None else () for r in (mine, theirs)]
    if sorted(levels[0]) != sorted(levels[1]):
        fact = f"one is of {' < '.join(levels[0]) or 'numbers'}, the other of {' < '.join(levels[1]) or 'numbers'}"
        return "the levels of the response", fact, "declare the same levels in both specs"
    return None


def _of_rows(one: Design, other: Design) -> Found | None:
    if one.rows.n != other.rows.n:
        left = [
            f"{d.rows.n:,} rows ({d.rows_dropped:,} dropped)" if d.rows_dropped else f"{d.rows.n:,}"
            for d in (one, other)
        ]
        return "the rows", f"one is of {left[0]}, the other of {left[1]}", SAME_ROWS
    mine, theirs = _columns(one), _columns(other)
    for what in (*mine, *theirs):
        if (what in mine) != (what in theirs):
            has, lacks = ("the first", "the second") if what in mine else ("the second", "the first")
            return what, f"{has} has {what}, {lacks} has none", f"declare {what} in both specs, or in none"
    for what, values in sorted(mine.items(), key=lambda item: item[0] != "the responses"):
        differs = values != theirs[what]
        if differs.any():
            at = int(np.argmax(differs))
            shown = [v[at] if v.dtype == object else f"{v[at]:g}" for v in (values, theirs[what])]
            in_order = values.dtype != object and np.array_equal(np.sort(values), np.sort(theirs[what]))
            also = "; they are the same in a different order" if in_order else ""
            first = f"the first is row {at + 1}, with {shown[0]} and {shown[1]}"
            return what, f"{int(differs.sum()):,} of {len(values):,} rows; {first}{also}", SAME_ROWS
    return None


def _columns(design: Design) -> dict[str, Values]:
    """What was seen, by what it is."""
    own, response = design.observed, design.model.response
    raw: Values = own.raw
    if response.parts:
        each = zip(response.in_order, own.raw.T, strict=True)
        what = "shares" if response.family.is_of_shares else "counts"
        found: dict[str, Values] = {f"the {what} of `{c.name}`": values for c, values in each}
        return found | ({"weights": own.weights} if own.weights is not None else {})
    if response.levels is not None:
        raw = np.array(response.levels.coded, dtype=object)[own.raw.astype(int)]
    found = {"the responses": raw}
    if own.trials is not None and response.family.modelled == "proportion":
        found["trials"] = own.trials
    if own.weights is not None:
        found["weights"] = own.weights
    if own.censoring is not None:
        found["censoring"] = own.censoring.status
        found["the upper ends of intervals"] = np.where(own.censoring.status == 3, own.censoring.upper, own.raw)
    return found


def _of_units(one: Design, other: Design) -> Found | None:
    """Units in both models distinguish rows with the same response."""
    for name in one.groupings.keys() & other.groupings.keys():
        labels = [np.array(d.groupings[name].labels, dtype=object) for d in (one, other)]
        each = zip(one.rows.entries(name), other.rows.entries(name), strict=True)
        for (own, weights), (others, other_weights) in each:
            mine, theirs = labels[0][own], labels[1][others]
            if (differs := mine != theirs).any():
                at = int(np.argmax(differs))
                fact = f"row {at + 1} is of `{mine[at]}` in one and of `{theirs[at]}` in the other"
                return f"the units of `{name}`", fact, SAME_ROWS
            if weights is not None and other_weights is not None and (differs := weights != other_weights).any():
                at = int(np.argmax(differs))
                one_weight, other_weight = (f"{float(w[at]):g}" for w in (weights, other_weights))
                fact = f"in row {at + 1}, `{mine[at]}` weighs {one_weight} in one and {other_weight} in the other"
                return f"the units of `{name}`", fact, SAME_ROWS
    return None
