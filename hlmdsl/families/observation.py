"""What was seen of a response of any family: its value, or only that it is below, above or between values.

In: a family with a distribution function, and what was seen of each row. Out: a family whose formula is that of what
was seen, for numbers and the compiled density alike. Not decided here: what the cells of a status column mean (model/),
or whether they fit the responses (design/censoring.py). Weights are in the sums of `Rows`, not here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.families.family import Family, Floats, Given
from hlmdsl.families.functions import NUMPY, Functions
from hlmdsl.families.statistics import Numbers, Rows, Statistics

STATUS = ("none", "left", "right", "interval")
"""Of a row, by its code: not censored; at most, or at least the value; from the value to an upper end."""
NONE, LEFT, RIGHT, INTERVAL = range(4)


@dataclass(frozen=True, eq=False)
class Seen:
    """`status` (rows,) are codes, `upper` (rows,) the upper ends of intervals, on the response's scale of the model."""

    status: npt.NDArray[np.int8]
    upper: Floats

    def at(self, rows: Any) -> Seen:
        """Some of the rows."""
        return Seen(self.status[rows], self.upper[rows])

    @property
    def kinds(self) -> frozenset[int]:
        """The codes that there are."""
        return frozenset(int(k) for k in np.unique(self.status))


def log_probability(f: Functions, family: Family, kind: int, ends: tuple[Any, Any], p: Given) -> Any:
    """Of what is known of a censored row; `ends` are its value and its upper end, as the main parameter sees them."""
    assert family.log_cdf is not None
    assert family.log_survival is not None
    assert family.log_between is not None
    if kind == LEFT:
        return family.log_cdf(f, ends[0], p)
    return family.log_survival(f, ends[0], p) if kind == RIGHT else family.log_between(f, ends, p)


def observed(family: Family, seen: Seen | None) -> Family:
    """The family of what was seen. Cells are of rows that are alike in status and, where censored, in their values."""
    kinds = seen.kinds - {NONE} if seen is not None else frozenset[int]()
    return _censored(family, tuple(sorted(kinds))) if kinds else family


def _censored(family: Family, kinds: tuple[int, ...]) -> Family:
    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        found = family.log_density(f, s, p)
        for kind in kinds:
            there = f.above(s[STATUS[kind]], 0.5)
            ends = s["value"], s.get("upper", s["value"])
            found = f.where(there, s["n"] * log_probability(f, family, kind, ends, p), found)
        return found

    def value(rows: Rows) -> Floats:
        return rows.shared(family.seen(rows.y, rows.trials))

    def upper(rows: Rows) -> Floats:
        """Where there is no interval, anything above the value: no branch may see what it cannot take."""
        is_interval = _seen(rows).status == INTERVAL
        ends = family.seen(np.where(is_interval, _seen(rows).upper, rows.y), rows.trials)
        return rows.shared(np.where(is_interval, ends, ends + 1.0))

    made: dict[str, Callable[[Rows], Floats]] = {**family.statistics.of, "n": lambda rows: rows.n, "value": value}
    made |= {STATUS[kind]: _is(kind) for kind in kinds} | ({"upper": upper} if INTERVAL in kinds else {})
    moves = (*family.statistics.moves, "value", *(("upper",) if INTERVAL in kinds else ()))
    statistics = Statistics(made, add_up=False, alike=family.statistics.alike, moves=moves)
    return replace(family, statistics=statistics, log_density=log_density, in_short=None)


def _seen(rows: Rows) -> Seen:
    assert rows.seen is not None
    return rows.seen


def _is(kind: int) -> Callable[[Rows], Floats]:
    return lambda rows: rows.shared((_seen(rows).status == kind).astype(float))


def log_density_of_rows(
    family: Family, y: Floats, trials: Floats | None, given: Given, seen: Seen | None = None
) -> Floats:
    """Of what was seen of responses (n,), constants included, broadcast to the parameters (..., n): densities, and of
    censored rows probabilities.
    """
    each = observed(family, seen)
    rows = Rows(y, trials, np.arange(y.size), y.size, seen=seen)
    with np.errstate(all="ignore"):
        return np.asarray(each.log_density(NUMPY, each.statistics.at(rows), given))
