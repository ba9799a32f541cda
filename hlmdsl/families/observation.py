"""What was observed of a response of any family: its value, or only that it is below, above or between values.

In: a family with a distribution function, and what was observed of each row. Out: a family with the likelihood of that,
for numbers and the compiled density alike. Not decided here: what the cells of a status column mean (model/), or
whether they fit the responses (design/censoring.py). Weights are in the sums of `Rows`, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, STATUS, Seen
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.functions import NUMPY, Functions

ALL = "n of all"
"""How many rows a cell has: the `n` of a family may be of some of them."""


def _log_probability(f: Functions, family: Family, kind: int, known: tuple[Any, Any], p: Given) -> Any:
    """Of what is known of a censored row; `known` are its value and its upper end, on the main parameter's scale."""
    assert family.log_cdf is not None
    assert family.log_survival is not None
    assert family.log_between is not None
    if kind == LEFT:
        return family.log_cdf(f, known[0], p)
    return family.log_survival(f, known[0], p) if kind == RIGHT else family.log_between(f, known, p)


def observed(family: Family, seen: Seen | None) -> Family:
    """The family of what was observed. Cells are of rows with the same status and, if censored, the same values."""
    return family if seen is None else censored(family, seen.kinds)


def ends(f: Functions, family: Family, is_interval: Any, y: Any, upper: Any) -> tuple[Any, Any]:
    """The value and the upper end of rows, as probabilities take them. Without an interval the upper end is any number
    above the value, so that no branch gets an invalid argument.
    """
    low, high = (family.end(v, f) for v in (y, f.where(is_interval, upper, y)))
    beyond = (low + 1.0) / 2 if family.support in ("unit", "unit or zero", "unit or its ends") else low + 1.0
    return low, f.where(is_interval, high, beyond)


def censored(family: Family, status: frozenset[int]) -> Family:
    """The family of rows of these kinds. Its formula takes from a cell, besides the statistics of the family, `ALL`, an
    indicator of each kind by its name, and the `value` and `upper` of `ends`.
    """
    kinds = sorted(status - {NONE})
    if not kinds:
        return family

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        found = family.log_density(f, s, p)
        p = family.with_cell(f, s, p)
        for kind in kinds:
            there = f.above(s[STATUS[kind]], 0.5)
            known = s["value"], s.get("upper", s["value"])
            found = f.where(there, s[ALL] * _log_probability(f, family, kind, known, p), found)
        return found

    def end(which: int) -> Callable[[Rows], Floats]:
        def of(rows: Rows) -> Floats:
            seen = _seen(rows)
            return rows.shared(ends(NUMPY, family, seen.status == INTERVAL, rows.y, seen.upper)[which])

        return of

    made: dict[str, Callable[[Rows], Floats]] = {
        **family.statistics.of,
        **family.trials,
        ALL: lambda rows: rows.n,
        "value": end(0),
    }
    made |= {STATUS[kind]: _is(kind) for kind in kinds} | ({"upper": end(1)} if INTERVAL in kinds else {})
    moves = (*family.statistics.moves, "value", *(("upper",) if INTERVAL in kinds else ()))
    statistics = Statistics(made, add_up=False, alike=family.statistics.alike, moves=moves)
    return replace(family, statistics=statistics, log_density=log_density, in_short=None)


def _seen(rows: Rows) -> Seen:
    assert rows.seen is not None
    return rows.seen


def _is(kind: int) -> Callable[[Rows], Floats]:
    return lambda rows: rows.shared((_seen(rows).status == kind).astype(float))


def log_density_of_rows(
    family: Family,
    y: Floats,
    trials: Floats | None,
    given: Given,
    seen: Seen | None = None,
    beside: Mapping[str, Floats] | None = None,
) -> Floats:
    """Of what was seen of responses (n,), constants included, broadcast to the parameters (..., n): densities, and of
    censored rows probabilities.
    """
    each = observed(family, seen)
    rows = Rows(y, trials, np.arange(len(y)), len(y), seen=seen, beside=beside or {})
    with np.errstate(all="ignore"):
        return np.asarray(each.log_density(NUMPY, each.statistics.at(rows), given))
