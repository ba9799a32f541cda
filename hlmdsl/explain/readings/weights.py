"""In: columns. Out: for each the weighted points that add up to exactly its coefficient, and where else that holds.

h'R = e_j' over probe rows R (Schad, Vasishth, Hohenstein & Kliegl 2020): a product over variables, otherwise by
elimination.
Not decided here: whether the data determine it (determined.py), or its words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import WeightedPoint
from hlmdsl.explain.readings.axes import (
    Axis,
    Use,
    Value,
    Variable,
    Weight,
    axes_of,
    names_of,
    numeric_use,
    placed,
    uses_of,
)
from hlmdsl.explain.readings.predictor_columns import Column, Columns, with_ones
from hlmdsl.explain.readings.proof import Claim, failed
from hlmdsl.model.terms import NumericPart
from hlmdsl.source.frozen import frozen

MOST_GRID_POINTS = 4096
MOST_MOVED_POINTS = 20_000
MOST_MOVED_POINTS_IN_ALL = 2_000_000

Entries = tuple[tuple[Value, Weight], ...]
"""Weights on the points of one axis, those that are not zero, the positive ones first."""


@frozen(eq=False)
class Reading:
    """The meaning of one column's coefficient: a weighted sum of the predictor at points, proved.

    `by_variable` are the factors of the weights if they are a product, otherwise None. `free` are the variables at
    every point of which it holds. `points` is empty if no rows could identify it: the columns are redundant.
    `functions` are the other functions of each covariate in the same predictor. Waves are not read one by one: they are
    not reported, and there may be hundreds.
    """

    column: Column
    by_variable: Mapping[Variable, Entries] | None
    free: tuple[str, ...]
    points: tuple[WeightedPoint, ...]
    functions: Mapping[Variable, frozenset[NumericPart]]


def read_columns(columns: Columns) -> tuple[Reading, ...]:
    """A proved reading of every column; without points if the columns are redundant, at least in double precision."""
    if columns.beside_ones:
        return read_columns(with_ones(columns))[1:]
    axes = axes_of(columns)
    functions = functions_of(columns)
    solver = _Products(columns, axes)
    readings: dict[int, Reading] = {}
    for j, column in enumerate(columns.columns):
        if column.is_wave:
            readings[j] = Reading(column, None, (), (), functions)
            continue
        found = solver.read(j)
        if found is not None:
            by_variable, free = found
            readings[j] = Reading(column, by_variable, free, tensor(by_variable), functions)
    wrong = _unproved(columns, axes, readings)
    left = [j for j in range(len(columns.columns)) if j not in readings or j in wrong]
    if left:
        grid = _Grid(columns, axes)
        general = {j: Reading(columns.columns[j], None, (), grid.read(j), functions) for j in left}
        readings |= general
        wrong = _unproved(columns, axes, general)
    return tuple(
        Reading(column, None, (), (), functions) if j in wrong else readings[j]
        for j, column in enumerate(columns.columns)
    )


def _unproved(columns: Columns, axes: Mapping[Variable, Axis], readings: Mapping[int, Reading]) -> frozenset[int]:
    return failed(columns, [claim for j, reading in readings.items() for claim in _claims(columns, axes, j, reading)])


def functions_of(columns: Columns) -> dict[Variable, frozenset[NumericPart]]:
    """The functions of each covariate that the columns use, and of those that functions take together."""
    variables: tuple[Variable, ...] = (*columns.covariates, *columns.together)
    return {v: frozenset(part.part for column in columns.columns for part, _ in uses_of(column, v)) for v in variables}


def use_of(column: Column, variable: Variable) -> Use:
    """How a column uses what an axis is of."""
    if isinstance(variable, str) and variable in column.factors:
        part, i = column.factors[variable]
        if part.is_total:
            return (("total", 0),)
        return (("level", part.level(i)) if part.by_levels else ("contrast", i),)
    return numeric_use(uses_of(column, variable))


def tensor(by_variable: Mapping[Variable, Entries]) -> tuple[WeightedPoint, ...]:
    """The product of weights on the points of single variables."""
    places = [[(placed(v, value), w) for value, w in own] for v, own in by_variable.items()]
    found = []
    for combination in product(*places):
        weight = prod((w for _, w in combination if w != 1), start=Fraction(1))
        found.append(weighted(tuple(at for place, _ in combination for at in place), weight))
    return tuple(found)


def weighted(at: tuple[tuple[str, str | float], ...], weight: Weight) -> WeightedPoint:
    """A point with its weight, exact if that is rational."""
    return WeightedPoint(at, float(weight), weight if isinstance(weight, Fraction) else None)


def entries(axis: Axis, weights: Sequence[Weight]) -> Entries:
    """The points that count, positive weights first; rounding noise does not count."""
    some = [(point, w) for point, w in zip(axis.points, weights, strict=True) if w]
    least = 1e-10 * max((abs(float(w)) for _, w in some), default=0.0)
    found = [(point, w) for point, w in some if abs(float(w)) > least]
    return tuple(sorted(found, key=lambda pair: pair[1] < 0))


class _Products:
    """Readings that are products over the variables, found from what each variable's weights make of each column."""

    def __init__(self, columns: Columns, axes: Mapping[Variable, Axis]) -> None:
        self.columns, self.axes = columns, axes
        self.position = {}
        for v, axis in axes.items():
            places = {use: i for i, use in enumerate(axis.uses)}
            self.position[v] = np.array([places[use_of(c, v)] for c in columns.columns], dtype=np.intp)
        self.home: dict[Variable, Entries] = {v: ((a.points[a.home], Fraction(1)),) for v, a in axes.items()}
        self.origin = {v: entries(axis, axis.origin) for v, axis in axes.items()}
        self.at_origin = {v: self._applied(v, axis.origin) for v, axis in axes.items()}

    def _applied(self, variable: Variable, weights: Sequence[Weight]) -> Floats:
        """(columns,): the weights applied to each column's function of a variable; rounding noise is zero."""
        at = [i for i, w in enumerate(weights) if w]
        h, table = np.array([float(weights[i]) for i in at]), self.axes[variable].table[at]
        values, size = h @ table, np.abs(h) @ np.abs(table)
        for whole in (0.0, 1.0):
            values[np.abs(values - whole) < 1e-9 * size] = whole
        return np.asarray(values[self.position[variable]])

    def read(self, j: int) -> tuple[dict[Variable, Entries], tuple[str, ...]] | None:
        """The weights by variable and the variables that are free; None if no product does it."""
        column = self.columns.columns[j]
        own = {
            v: self.axes[v].readers[use_of(column, v)] for v in self.axes if column.variables.intersection(names_of(v))
        }
        applied = {v: self._applied(v, w) for v, w in own.items()}
        free = self._free(j, applied)
        if free is None:
            return None
        elsewhere = frozenset(free)
        by_variable = {}
        for v, axis in self.axes.items():
            if v in elsewhere:
                by_variable[v] = self.home[v]
            else:
                by_variable[v] = entries(axis, own[v]) if v in own else self.origin[v]
        return by_variable, tuple(name for v in free for name in names_of(v))

    def _free(self, j: int, applied: Mapping[Variable, Floats]) -> tuple[Variable, ...] | None:
        """The variables whose value does not matter; None if the product does not give the coefficient.

        A column not removed by the other variables' weights must be removed by those of the free ones: these then stay
        at their origin instead.
        """
        free = [v for v in self.axes if v not in applied]
        while True:
            left = np.ones(len(self.columns.columns))
            for v in self.axes:
                if v not in free:
                    left = left * applied.get(v, self.at_origin[v])
            left[j] -= 1.0
            survivors = np.flatnonzero(np.abs(left) > 1e-9)
            if not len(survivors):
                return tuple(free)
            needed = {v for v in free if (self.position[v][survivors] != 0).any()}
            if not needed:
                return None
            free = [v for v in free if v not in needed]


class _Grid:
    """The general method: rows of a grid of all points, taken greedily until no further row adds rank."""

    def __init__(self, columns: Columns, axes: Mapping[Variable, Axis]) -> None:
        shapes = [(v, _home_first(axis)) for v, axis in axes.items()]
        candidates = [
            tuple(at for (v, _), value in zip(shapes, values, strict=True) for at in placed(v, value))
            for values, _ in zip(product(*(points for _, points in shapes)), range(MOST_GRID_POINTS), strict=False)
        ]
        matrix = columns.matrix([dict(at) for at in candidates])
        self.scale = np.abs(matrix).max(axis=0)
        self.scale[self.scale == 0] = 1.0
        scaled = matrix / self.scale
        basis = np.empty((0, matrix.shape[1]))
        chosen = []
        for i, row in enumerate(scaled):
            rest = row - basis.T @ (basis @ row)
            rest = rest - basis.T @ (basis @ rest)
            norm = float(np.linalg.norm(rest))
            if norm > 1e-9 * max(1.0, float(np.linalg.norm(row))):
                chosen.append(i)
                basis = np.vstack([basis, rest / norm])
            if len(chosen) == matrix.shape[1]:
                break
        self.points = [candidates[i] for i in chosen]
        self.rows = scaled[chosen]

    def read(self, j: int) -> tuple[WeightedPoint, ...]:
        """Weights on the chosen rows, or nothing if the column is redundant."""
        unit = np.zeros(self.rows.shape[1])
        unit[j] = 1.0
        weights, *_ = np.linalg.lstsq(self.rows.T, unit, rcond=None)
        for _ in range(2):  # refinement: what double precision lost
            weights = weights + np.linalg.lstsq(self.rows.T, unit - weights @ self.rows, rcond=None)[0]
        if np.abs(weights @ self.rows - unit).max() > 1e-8 * (1 + np.abs(weights).sum()):
            return ()
        least = 1e-10 * np.abs(weights).max() / self.scale[j]
        found = [(at, as_weight(w / self.scale[j])) for at, w in zip(self.points, weights.tolist(), strict=True)]
        return tuple(
            weighted(at, w) for at, w in sorted(found, key=lambda pair: float(pair[1]) < 0) if abs(float(w)) > least
        )


def as_weight(value: float) -> Weight:
    """A small fraction if the number is one up to rounding."""
    near = Fraction(value).limit_denominator(720)
    return near if abs(float(near) - value) < 1e-12 * (1e-3 + abs(value)) else value


def _home_first(axis: Axis) -> list[Value]:
    return [axis.points[axis.home], *(p for i, p in enumerate(axis.points) if i != axis.home)]


def _claims(columns: Columns, axes: Mapping[Variable, Axis], j: int, reading: Reading) -> list[Claim]:
    """What is to be proved of a reading: itself, and itself with free variables moved, one by one and all at once."""
    if not reading.points:
        return []
    moves: list[dict[str, str | float]] = [{}]
    if reading.free:
        free = [v for v in axes if set(names_of(v)) <= set(reading.free)]
        ends = [(v, axes[v].points[-1 if axes[v].home == 0 else 0]) for v in free]
        moves.append({name: at for v, end in ends for name, at in placed(v, end)})
        moves += [dict(placed(v, p)) for v in free for p in axes[v].points]
    size = len(reading.points) * len(columns.columns)
    most = max(2, min(MOST_MOVED_POINTS, MOST_MOVED_POINTS_IN_ALL // len(columns.columns)) // size)
    return [
        Claim(j, tuple((tuple({**dict(p.at), **move}.items()), p) for p in reading.points)) for move in moves[:most]
    ]
