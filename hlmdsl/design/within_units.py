"""In: a model's bars, the rows, and each row's unit. Out: warnings for slopes whose predictor is constant in units.

Checked if a bar also has the term without the predictor: `(0 + treatment | id)` is a spread of the units in each
treatment, which rows can identify; `(1 + treatment | id)` is a difference within a unit, which they cannot.
Not decided here: dependence of common effects (dependence.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.design import BoundGrouping
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.design.warnings import ConstantWithinUnits, SpreadUnknown
from hlmdsl.model.model import Model
from hlmdsl.model.terms import PartKey, Term, TermKey, Varying, VaryingBar
from hlmdsl.source.diagnostic import Diagnostic


def check_within_units(model: Model, rows: Rows, groupings: Mapping[str, BoundGrouping]) -> list[Diagnostic]:
    """One warning for each predictor of a bar."""
    found: list[Diagnostic] = []
    for varying in (v for e in model.equations for v in e.varying):
        relation = groupings[varying.grouping.name].relation
        if relation is not None and relation.tells_units_apart:
            continue  # relatives with different values identify a unit's effects
        there = _parts_there(varying)
        for bar in varying.bars:
            for variable, is_factor in _compared(bar, there).items():
                values = rows.levels[variable] if is_factor else rows.numbers[variable]
                varies = bool((values != values[0]).any())  # otherwise the column as a whole is reported
                if varies and _is_constant(values, groupings[varying.grouping.name]):
                    found.append(
                        ConstantWithinUnits(
                            span=bar.span or varying.span,
                            grouping=varying.grouping.name,
                            variable=variable,
                            value=f"`{variable}`" if is_factor else f"value of `{variable}`",
                        )
                    )
    return found


def what_else_informs(within: Sequence[Diagnostic], spreads: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Without those of groupings whose units have one row each, of a response whose single rows show no spread: then
    how the spread changes with the predictor shows nowhere.
    """
    alone = {w.grouping for w in spreads if isinstance(w, SpreadUnknown) and w.is_alone}
    return [w for w in within if not (isinstance(w, ConstantWithinUnits) and w.grouping in alone)]


def _parts_there(varying: Varying) -> set[TermKey]:
    """The terms of all bars of a grouping, each as its parts; the intercept has none."""
    terms = {_parts(term) for bar in varying.bars for term in bar.effects.terms}
    return terms | {frozenset[PartKey]() for bar in varying.bars if bar.effects.intercept}


def _parts(term: Term, without: str = "") -> TermKey:
    return frozenset(key for key in term.key if key.variable != without)


def _compared(bar: VaryingBar, there: set[TermKey]) -> dict[str, bool]:
    """Variables whose effect is a difference from another effect of the same unit, and whether each is a factor."""
    return {
        key.variable: key.is_factor
        for term in bar.effects.terms
        for key in (part.key for part in term.parts)
        if _parts(term, key.variable) in there
    }


def _is_constant(values: Floats | Ints, units: BoundGrouping) -> bool:
    one = np.empty(len(units.labels), dtype=values.dtype)
    for index, _ in units.entries:
        one[index] = values
    return all(bool((one[index] == values).all()) for index, _ in units.entries)
