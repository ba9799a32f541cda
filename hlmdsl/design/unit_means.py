"""In: columns as a table has them. Out: the means of units that covariates are made of, and these covariates.

A unit's mean is that of the rows that are fitted. New units in a different table take theirs from that table, since
there is no other information on them.
Not decided here: which covariates these are (model/read_of_units.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

import numpy as np
import numpy.typing as npt

from hlmdsl.design.bind_columns import BoundColumns, say_values, unit_members
from hlmdsl.design.columns import Cells, recoded
from hlmdsl.design.design import AsRead, UnitMeans
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.levels import match_levels
from hlmdsl.design.rows import CODE, Floats, Ints
from hlmdsl.design.schema import predictor_covariates
from hlmdsl.design.unit_mean_errors import OneMean, SameWithin
from hlmdsl.model.model import Model
from hlmdsl.model.naming import unit
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

Parts = tuple[str, ...]


def learn_means(
    model: Model, columns: BoundColumns, kept: Learnt = NOTHING
) -> tuple[dict[str, UnitMeans], list[Diagnostic]]:
    """By the covariate; and covariates of which nothing is left, since their column is missing there."""
    found: dict[str, UnitMeans] = {}
    wrong: list[Diagnostic] = []
    if not columns.is_complete:
        return found, wrong
    for covariate in _of_units(model):
        own = covariate.of_units
        assert own is not None
        units, index = _units_of_rows([columns.cells[m.name] for m in own.members])
        values = columns.numbers[covariate.name]
        now = UnitMeans(tuple(units), *_means(values, index, len(units)))
        found[covariate.name] = kept.unit_means(covariate.name, now, float(np.abs(values).max()))
        name, column, by = covariate.name, covariate.column, own.by.name
        if own.is_within and (values == now.values[index]).all():
            units_of = "one row" if len(units) == len(values) else "one value"
            wrong.append(SameWithin(span=own.span, name=name, column=column, by=by, one=units_of))
        if not own.is_within and (now.values == now.values[0]).all():
            mean = say_values(now.values, np.ones(len(units), dtype=bool))[0]
            wrong.append(OneMean(span=own.span, name=name, column=column, by=by, count=len(units), mean=mean))
    return found, wrong


def _of_units(model: Model) -> list[Covariate]:
    return [c for c in predictor_covariates(model) if c.of_units is not None]


def _units_of_rows(cells: Sequence[Cells]) -> tuple[list[Parts], Ints]:
    """The units that have rows, in the order of their labels, and each row's among them."""
    parts: list[Parts] = [()]
    index = np.zeros(len(cells[0].codes), dtype=np.int64)
    for own in cells:
        pairs, index = np.unique(index * len(own.labels) + own.codes, return_inverse=True)
        each = zip(*(side.tolist() for side in np.divmod(pairs, len(own.labels))), strict=True)
        parts = [(*parts[i], own.labels[j]) for i, j in each]
    order = sorted(range(len(parts)), key=parts.__getitem__)
    where = np.empty(len(parts), dtype=CODE)
    where[order] = np.arange(len(parts))
    return [parts[i] for i in order], recoded(where, index)


def _means(values: Floats, index: Ints, n: int) -> tuple[Floats, tuple[int, int]]:
    """(n,), and the rows of the smallest and the largest unit. That of equal values is exact."""
    rows = np.bincount(index, minlength=n)
    low, high = np.full(n, np.inf), np.full(n, -np.inf)
    np.minimum.at(low, index, values)
    np.maximum.at(high, index, values)
    means = np.bincount(index, weights=values, minlength=n) / rows
    means += np.bincount(index, weights=values - means[index], minlength=n) / rows  # what was lost by rounding
    return np.clip(means, low, high), (int(rows.min()), int(rows.max()))


@frozen(eq=False)
class Relative:
    """Columns with covariates made of the means; `new` are labels of units that were not learnt, by the covariate."""

    columns: BoundColumns
    new: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def with_means(model: Model, means: Mapping[str, UnitMeans], columns: BoundColumns) -> Relative:
    """Covariates of units in place of the columns that they are made of, as far as their means are known."""
    numbers = dict(columns.numbers)
    new: dict[str, tuple[str, ...]] = {}
    for covariate in _of_units(model):
        own, known = covariate.of_units, means.get(covariate.name)
        cells = [columns.cells.get(m.name) for m in (own.members if own is not None else ())]
        there = [c for c in cells if c is not None]
        if own is None or known is None or covariate.name not in numbers or len(there) < len(cells):
            continue
        values = numbers[covariate.name]
        each, strangers = _mean_of_rows(known, values, there)
        numbers[covariate.name] = values - each if own.is_within else each
        if strangers:
            new[covariate.name] = strangers
    return Relative(replace(columns, numbers=numbers), new)


def _mean_of_rows(known: UnitMeans, values: Floats, cells: Sequence[Cells]) -> tuple[Floats, tuple[str, ...]]:
    """(rows,): that of each row's unit; and the labels of units that are not known."""
    spelled: list[Cells] = []
    for k, own in enumerate(cells):
        labels = tuple(dict.fromkeys(parts[k] for parts in known.units))
        matched = match_levels(own.labels, labels)
        told = [label if at is None else labels[at] for label, at in zip(own.labels, matched, strict=True)]
        places = {label: i for i, label in enumerate(dict.fromkeys(told))}
        where = np.array([places[label] for label in told], dtype=CODE)
        spelled.append(Cells(tuple(places), recoded(where, own.codes)))
    units, index = _units_of_rows(spelled)
    places_of = {parts: i for i, parts in enumerate(known.units)}
    at = np.array([places_of.get(parts, -1) for parts in units], dtype=CODE)
    means: npt.NDArray[np.float64] = known.values[at]
    strange = at < 0
    if strange.any():
        means[strange] = _means(values, index, len(units))[0][strange]
    return means[index], tuple(unit(parts) for parts, is_new in zip(units, strange.tolist(), strict=True) if is_new)


def as_read(model: Model, columns: BoundColumns) -> AsRead:
    """Columns of which the rows of a design have only unit means or deviations from these."""
    of_units = _of_units(model)
    return AsRead(
        {c.name: columns.numbers[c.name] for c in of_units},
        {m.name: columns.cells[m.name].without_missing(columns.cells[m.name].labels) for m in unit_members(model)},
    )
