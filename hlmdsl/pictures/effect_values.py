"""In: an effect and draws. Out: at each point, for each value of the second variable, the median and interval.

Predictions at rows made for it (predictions/), averaged over the levels that the effect averages over: for a mean after
it is computed, as in `mean(at(...))`. Draws of responses are pooled over these levels: each is equally probable.
Not decided here: which effect (effect.py), or how it is drawn (effect_picture.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.rows import Floats, Ints, Members, Rows
from hlmdsl.design.schema import curve_columns
from hlmdsl.families.curved import of_column
from hlmdsl.formulas.circle import mean_direction
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Factor
from hlmdsl.pictures.effect import Effect, Value
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.computation import Computation
from hlmdsl.predictions.new_rows import NewRows, arguments_needed
from hlmdsl.predictions.predictions import around_the_circle, quantiles
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Where
from hlmdsl.source.frozen import frozen

POINTS, LINE_POINTS = 81, 25
AT_A_TIME = 1 << 21
"""Draws times rows."""
LINE_DRAWS = 200
"""Of the posterior, for the median of each unit's own line."""


@frozen(eq=False)
class Curve:
    """(each, points): for every level of the response if it has several, otherwise each = 1."""

    median: Floats
    low: Floats
    high: Floats


def points_of(effect: Effect, n: int = POINTS) -> Floats:
    """(points,): of a factor the positions of its levels, of a covariate evenly spaced over the data's range."""
    if isinstance(effect.x, Factor):
        return np.arange(len(effect.design.schema.factors[effect.x.name].levels), dtype=float)
    seen = effect.design.rows.numbers[effect.x.name]
    low, high = float(seen.min()), float(seen.max())
    return np.linspace(low, high, n) if low < high else np.array([low])


def are_whole(values: Floats) -> bool:
    """Whether all of a table's numbers are, as years and counts are."""
    return bool((values == np.round(values)).all())


def curve(
    effect: Effect, draws: Draws, asked: Asked, value: Value | None, interval: float, seed: int, xs: Floats
) -> Curve:
    """At these points, for a value of the second variable. Intervals are central ones."""
    computation, n_cells = _computation(effect, draws, asked, value, seed, xs, {})
    ends = (0.5 - interval / 2, 0.5 + interval / 2)
    summary = around_the_circle if computation.is_of_directions else quantiles
    pieces = [summary(part, ends) for part in _averages(computation, n_cells, len(xs), asked.kind == "response")]
    found = np.concatenate([_each_first(piece) for piece in pieces], axis=2)
    return Curve(*found)


def own_line(
    effect: Effect, draws: Draws, asked: Asked, value: Value | None, seed: int, xs: Floats, unit: Mapping[str, int]
) -> Floats:
    """(each, points): the posterior median of a unit's own line; `unit` is its position, by the grouping."""
    computation, n_cells = _computation(effect, draws, asked, value, seed, xs, unit)
    parts = _averages(computation, n_cells, len(xs), False)
    if computation.is_of_directions:
        medians = [around_the_circle(part, (0.25, 0.75))[0] for part in parts]
    else:
        medians = [np.median(part, axis=0) for part in parts]
    return np.atleast_2d(np.moveaxis(np.concatenate(medians), 0, -1))


def _each_first(piece: Floats) -> Floats:
    """(3, each, points), of (3, points) or (3, points, each)."""
    return piece[:, None, :] if piece.ndim == 2 else np.moveaxis(piece, 2, 1)


def _averages(computation: Computation, cells: int, points: int, pooled: bool) -> list[Floats]:
    """(draws, points) or (draws, points, each), some points at a time."""
    step = max(1, AT_A_TIME // (computation.total * cells))
    found = []
    for start in range(0, points, step):
        stop = min(points, start + step)
        values = computation.at(slice(start * cells, stop * cells))
        shaped = values.reshape(computation.total, stop - start, cells, *values.shape[2:])
        if pooled:
            found.append(np.moveaxis(shaped, 2, 1).reshape(-1, stop - start, *values.shape[2:]))
        else:
            of_cells = mean_direction(shaped, 2) if computation.is_of_directions else shaped.mean(axis=2)
            found.append(of_cells)
    return found


def _computation(
    effect: Effect, draws: Draws, asked: Asked, value: Value | None, seed: int, xs: Floats, unit: Mapping[str, int]
) -> tuple[Computation, int]:
    """Rows with the cells of a point one after another, and how many cells a point has."""
    schema = effect.design.schema
    averaged = [h for h in effect.held if h.how == "averaged"]
    cells = list(product(*(range(len(h.values)) for h in averaged)))
    n, k = len(xs) * len(cells), len(cells)
    levels: dict[str, Ints] = {name: np.full(n, f.reference, dtype=np.intp) for name, f in schema.factors.items()}
    numbers = {name: np.full(n, _anywhere(effect.design, name)) for name in schema.covariates}
    for j, held in enumerate(averaged):
        levels[held.variable.name] = np.tile(np.array([cell[j] for cell in cells], dtype=np.intp), len(xs))
    fixed = [(h.variable, h.values[0]) for h in effect.held if h.how != "averaged"]
    if effect.by is not None and value is not None:
        fixed.append((effect.by, value))
    for variable, at in fixed:
        if isinstance(variable, Factor):
            levels[variable.name] = np.full(n, schema.factors[variable.name].levels.index(str(at)), dtype=np.intp)
        else:
            numbers[variable.name] = np.full(n, float(at))
    along = np.repeat(xs, k)
    if isinstance(effect.x, Factor):
        levels[effect.x.name] = along.astype(np.intp)
    else:
        numbers[effect.x.name] = along
    units, labels = _units(schema, asked, levels, n, unit)
    members = {v.grouping.name: _as_one(v, n) for e in schema.equations for v in e.varying if v.grouping.by_member}
    members = {name: own for name, own in members.items() if name in units}
    units = {name: own for name, own in units.items() if name not in members}
    arguments = {a.name: np.full(n, typical_argument(effect.design, a)) for a in arguments_needed(schema, asked)}
    arguments |= {of_column(c.name): numbers[c.name] for c in curve_columns(schema.model)}
    where = Where(schema, Rows(n, levels, numbers, units, members), arguments)
    return Computation(draws, NewRows(where, labels), asked, seed), k


def _as_one(varying: CodedVarying, n: int) -> Members:
    """One new unit in place of the several of a row, as variable as these are together."""
    return Members(np.zeros((n, 1), dtype=np.intp), np.full((n, 1), np.sqrt(varying.squared)))


def _anywhere(design: Design, covariate: str) -> float:
    """Of a covariate that does not affect the picture: any value at which everything is defined."""
    return float(design.rows.numbers[covariate][0])


def typical_argument(design: Design, argument: FamilyArgument) -> float:
    """The data of a drawn response: a typical number of trials, a typical known standard deviation."""
    seen = design.observed.modelled[argument.name]
    return float(np.quantile(seen, 0.5, method="nearest"))


def _units(
    schema: Schema, asked: Asked, levels: Mapping[str, Ints], n: int, unit: Mapping[str, int]
) -> tuple[dict[str, Ints], dict[str, tuple[str, ...]]]:
    """One new unit stands for all rows, but where levels of a factor are among what units are of: then one for each."""
    found: dict[str, Ints] = {}
    labels: dict[str, tuple[str, ...]] = {}
    groupings: dict[str, Grouping] = {v.grouping.name: v.grouping for e in schema.model.equations for v in e.varying}
    for name in asked.groupings("new"):
        factors = [m.name for m in groupings[name].members if isinstance(m, Factor)]
        shape = tuple(len(schema.factors[f].levels) for f in factors)
        codes = np.ravel_multi_index([levels[f] for f in factors], shape) if factors else np.zeros(n, dtype=np.intp)
        found[name] = np.asarray(codes, dtype=np.intp)
        labels[name] = tuple(f"new {i}" for i in range(int(np.prod(shape))))
    for name, position in unit.items():
        found[name] = np.full(n, position, dtype=np.intp)
    return found, labels
