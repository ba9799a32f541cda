"""In: predictors and groups on complete rows. Out: which effects may vary between units, each with its reason.

A unit can have a separate slope along what varies within it, if it has more rows than effects: otherwise its slope is
confounded with its residuals. (Barr, Levy, Scheepers & Tily 2013: the maximal structure that the design justifies.)
Not decided here: whether the data support that many, which a fit shows.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.rows import Floats, Ints
from hlmdsl.source.frozen import frozen
from hlmdsl.suggest.relations import Space, columns_of
from hlmdsl.suggest.roles import FEWEST_UNITS, Role

MOST_EFFECTS = 8
"""Correlated effects of one group in a first spec: their correlations go with the square."""


@frozen
class Within:
    """How a predictor varies within the units of a group: in `varies` of `units`."""

    predictor: Role
    varies: int
    units: int

    @property
    def said(self) -> str:
        if not self.varies:
            return "between units only"
        return f"within {'all' if self.varies == self.units else f'{self.varies:,} of'} {self.units:,} units"


@frozen
class Slope:
    """A predictor that may vary between units, or not, and why."""

    name: str
    is_allowed: bool
    why: str


@frozen
class Bar:
    """The effects of a group; `slopes` has all predictors, the allowed and the others."""

    group: Role
    slopes: tuple[Slope, ...]

    @property
    def effects(self) -> tuple[str, ...]:
        return tuple(slope.name for slope in self.slopes if slope.is_allowed)


def within(predictor: Role, group: Role) -> Within:
    """Counted over the units that have rows."""
    values = predictor.seen.values if predictor.kind == "covariate" else predictor.seen.codes
    units = group.seen.codes
    count = len(group.seen.labels)
    low, high = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(low, units, values)
    np.maximum.at(high, units, values)
    return Within(predictor, int((high > low).sum()), count)


def bar(group: Role, predictors: Sequence[Role], refused_all: str = "", most: float = MOST_EFFECTS) -> Bar:
    """The largest set of effects that the rows allow to vary between the units of a group, `most` at most; earlier ones
    are included first. `refused_all` is why none may vary, if none may.
    """
    rows = group.seen.rows
    space = Space(np.zeros((len(group.seen.codes), 0)))
    effects = 1
    slopes: list[Slope] = []
    for predictor in predictors:
        found = within(predictor, group)
        columns = _about_units(columns_of(predictor), group.seen.codes, rows)
        more = columns.shape[1]
        able = int((rows > effects + more).sum())
        if not found.varies:
            slopes.append(Slope(predictor.name, False, found.said))
            continue
        if refused_all:
            refused = refused_all
        elif found.varies < max(FEWEST_UNITS, found.units / 2):
            refused = "too few"
        elif able < max(FEWEST_UNITS, found.units / 2):
            refused = f"but {_more_rows(able)} than the {effects + more} effects it would have"
        elif effects + more > most:
            refused = f"but a first spec has {MOST_EFFECTS} effects a unit at most; the design allows more"
        elif not space.add(columns):
            refused = "but follows there from those that have slopes"
        else:
            effects += more
            slopes.append(Slope(predictor.name, True, found.said))
            continue
        slopes.append(Slope(predictor.name, False, f"{found.said}, {refused}"))
    return Bar(group, tuple(slopes))


def _more_rows(able: int) -> str:
    return f"only {able:,} units have more rows each" if able else "no unit has more rows"


def _about_units(columns: Floats, units: Ints, rows: Ints) -> Floats:
    """What varies within units alone."""
    means = np.zeros((len(rows), columns.shape[1]))
    np.add.at(means, units, columns)
    return columns - (means / np.maximum(rows, 1)[:, None])[units]
