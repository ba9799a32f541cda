"""In: proved readings of columns. Out: each coefficient as an arrow between cells or means of cells, with the
coefficient's size as its length.

The arrow of a contrast runs from the subtrahend to the minuend. That of an interaction runs to a cell from where the
cell would be without it. Not decided here: where anything is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from typing import Literal

import numpy as np

from hlmdsl.design.coded import Element
from hlmdsl.design.rows import Floats
from hlmdsl.explain.readings.predictor_columns import Columns
from hlmdsl.explain.readings.weights import Entries, Reading
from hlmdsl.explain.say.combinations import cell_matrix
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

Cell = tuple[str, ...]
Place = tuple[tuple[Cell, Fraction], ...]
"""Weights on cells that add up to 1: a cell, a mean of cells, or where a cell would be without an interaction."""

Kind = Literal["value", "effect", "interaction"]


@frozen
class Arrow:
    """A coefficient between two places: `head` minus `tail`. A value (an intercept, a cell mean) has no tail."""

    coefficient: Element
    kind: Kind
    head: Place
    tail: Place | None

    @property
    def starts_at_a_ghost(self) -> bool:
        """Whether the tail is neither a cell nor a mean of cells."""
        return self.tail is not None and any(w < 0 for _, w in self.tail)


def cells_of(columns: Columns) -> tuple[Cell, ...]:
    """Every combination of levels, the last factor's fastest."""
    return tuple(product(*(columns.schema.factors[f].levels for f in columns.factors)))


def arrows_of(
    columns: Columns, readings: Sequence[Reading], coefficients: Sequence[Element]
) -> tuple[tuple[Arrow, ...], tuple[str, ...]]:
    """The arrows, and the coefficients that cannot be one: slopes, trends, redundant columns."""
    arrows: list[Arrow] = []
    left_out: list[str] = []
    for reading, coefficient in zip(readings, coefficients, strict=True):
        arrow = _arrow(columns, reading, coefficient)
        if arrow is None:
            left_out.append(coefficient.name)
        else:
            arrows.append(arrow)
    _prove(columns, arrows, coefficients)
    return tuple(arrows), tuple(left_out)


def _arrow(columns: Columns, reading: Reading, coefficient: Element) -> Arrow | None:
    column = reading.column
    if reading.by_variable is None or not reading.points or column.numerics:
        return None
    own = {f: _exact(reading.by_variable[f]) for f in columns.factors}
    if any(weights is None for weights in own.values()):
        return None
    weights = {f: w for f, w in own.items() if w is not None}
    ends = {f: _ends(weights[f], columns.schema.factors[f].levels) for f in column.contrasts}
    head = _product(columns, {f: ends[f][0] if f in ends else weights[f] for f in columns.factors})
    if not ends:
        return Arrow(coefficient, "value", head, None)
    if len(ends) == 1:
        tail = _product(columns, {f: ends[f][1] if f in ends else weights[f] for f in columns.factors})
        return Arrow(coefficient, "effect", head, tail)
    return Arrow(coefficient, "interaction", head, _minus(columns, head, _product(columns, weights)))


def _exact(entries: Entries) -> dict[str, Fraction] | None:
    """Weights on levels; None if they are irrational (orthogonal trends), so not a mean of levels."""
    found = {str(level): w for level, w in entries if isinstance(w, Fraction)}
    return found if len(found) == len(entries) else None


def _ends(weights: Mapping[str, Fraction], levels: Sequence[str]) -> tuple[dict[str, Fraction], dict[str, Fraction]]:
    """The end and the start of a contrast's arrow: two sets of weights whose difference it is.

    Levels or means of levels where the positive weights add up to 1. Otherwise (`b2 - mean of all`) it ends at the
    level with the largest weight, and starts at what that level is compared with.
    """
    plus = {level: w for level, w in weights.items() if w > 0}
    if sum(plus.values()) == 1:
        return plus, {level: -w for level, w in weights.items() if w < 0}
    top = max(levels, key=lambda level: weights.get(level, Fraction(0)))
    tail = {level: Fraction(int(level == top)) - weights.get(level, Fraction(0)) for level in levels}
    return {top: Fraction(1)}, {level: w for level, w in tail.items() if w}


def _product(columns: Columns, by_factor: Mapping[str, Mapping[str, Fraction]]) -> Place:
    found = []
    for cell in cells_of(columns):
        weight = Fraction(1)
        for f, level in zip(columns.factors, cell, strict=True):
            weight *= by_factor[f].get(level, Fraction(0))
        if weight:
            found.append((cell, weight))
    return tuple(found)


def _minus(columns: Columns, a: Place, b: Place) -> Place:
    plus, minus = dict(a), dict(b)
    found = ((cell, plus.get(cell, Fraction(0)) - minus.get(cell, Fraction(0))) for cell in cells_of(columns))
    return tuple((cell, w) for cell, w in found if w)


def vector(place: Place, cells: Sequence[Cell]) -> Floats:
    """(cells,): the place's weights."""
    weights = dict(place)
    return np.array([float(weights.get(cell, 0)) for cell in cells])


def _prove(columns: Columns, arrows: Sequence[Arrow], coefficients: Sequence[Element]) -> None:
    """Head minus tail is the coefficient, by the encoder; no arrow is drawn on trust."""
    cells = cells_of(columns)
    matrix = cell_matrix(columns, [dict(zip(columns.factors, cell, strict=True)) for cell in cells])
    for arrow in arrows:
        h = vector(arrow.head, cells) - (vector(arrow.tail, cells) if arrow.tail is not None else 0.0)
        wanted = np.array([float(c == arrow.coefficient) for c in coefficients])
        if np.abs(h @ matrix - wanted).max() > 1e-8 * (1 + np.abs(h) @ np.abs(matrix).max(axis=1)):
            raise InternalError("explain", f"the arrow of {arrow.coefficient.name} is not its coefficient")
