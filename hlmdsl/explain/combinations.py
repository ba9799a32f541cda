"""In: an equation. Out: sums of coefficients with names: simple effects, cells, written as what to add up.

Each sum is computed from weights and the encoder and proved by its own rows; nothing is a template.
Not decided here: the single coefficients' meanings.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, product

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.axes import Axis, axes_of
from hlmdsl.explain.columns import Columns
from hlmdsl.explain.contrast import comparison, signed_sum
from hlmdsl.explain.determined import Determination
from hlmdsl.explain.meaning import CellTable
from hlmdsl.explain.weights import Entries, as_weight, entries, functions_of, tensor
from hlmdsl.explain.wording import Words, step_of
from hlmdsl.source.diagnostic import InternalError

MOST_RECIPES = 12
MOST_CELLS = 24


def recipes(words: Words, columns: Columns, equation: CodedEquation, settled: Determination | None) -> tuple[str, ...]:
    """For each interaction: what to add to read an effect at the other levels, where that is a sum of several."""
    axes = axes_of(columns)
    names = [c.name for c in equation.coefficients]
    told = _doublings(columns, names)
    sums = _simple_effects(words, columns, axes)
    for intro, sum_ in islice(sums, MOST_RECIPES):
        loose = "" if settled is None or settled.settles(sum_) else " (the data do not settle this sum)"
        told.append(f"To read {intro}, add: {written(names, sum_)}{loose}")
    if next(sums, None) is not None:
        told.append("... and so on: every cell is a sum of coefficients, and every effect a difference of cells")
    return tuple(told)


def _simple_effects(words: Words, columns: Columns, axes: Mapping[str, Axis]) -> Iterator[tuple[str, Floats]]:
    """Each effect at the levels of what it interacts with, and the sum that it is; not single coefficients."""
    functions = functions_of(columns)
    for one, partners in _interacting(columns).items():
        # an effect that a covariate changes is read at that covariate's zero
        beside = {c for column in columns.columns if one in column.variables for c in column.numerics if c != one}
        zeros = [
            words.zero(c, entries(axes[c], axes[c].origin), functions[c]) for c in columns.covariates if c in beside
        ]
        for noun, own in _effects(words, columns, axes, one):
            for cell in product(*(columns.schema.factors[p].levels for p in partners)):
                at = dict(zip(partners, cell, strict=True))
                sum_ = _applied(columns, {v: own if v == one else _fixed(axes[v], at.get(v)) for v in axes})
                if np.count_nonzero(sum_) > 1:
                    where = ", ".join(words.level(p, lv) for p, lv in at.items())
                    yield ", ".join([f"{noun} {_preposition(columns, one, partners[0])} {where}", *zeros]), sum_


def _doublings(columns: Columns, names: Sequence[str]) -> list[str]:
    """The coefficient of a logarithm is per e-fold; people think in doublings."""
    told = []
    for column, name in zip(columns.columns, names, strict=True):
        uses = [part.part for use in column.numerics.values() for part, _ in use]
        if len(uses) == 1 and uses[0].function == "log" and not column.factors:
            inside = uses[0].name.removeprefix("log(").removesuffix(")")
            told.append(f"To read a doubling of {inside}, multiply {name} by log 2 = {numbers.number(math.log(2))}")
    return told


def _preposition(columns: Columns, one: str, partner: str) -> str:
    order = list(columns.schema.factors)
    return "for" if one in order and order.index(one) < order.index(partner) else "in"


def _interacting(columns: Columns) -> dict[str, tuple[str, ...]]:
    """Variables that stand in a term with contrasts of factors: each with those factors, in the order declared."""
    found: dict[str, set[str]] = {}
    for column in columns.columns:
        for v in column.variables:
            partners = {f for f in column.factors if f != v}
            if partners:
                found.setdefault(v, set()).update(partners)
    order = columns.variables
    return {v: tuple(f for f in order if f in found[v]) for v in reversed(order) if v in found}


def _effects(words: Words, columns: Columns, axes: Mapping[str, Axis], variable: str) -> list[tuple[str, Entries]]:
    """What can be read of a variable at the levels of others: its contrasts, or its slope if it is a straight line."""
    axis = axes[variable]
    if variable in columns.factors:
        coded = columns.schema.factors[variable]
        found = []
        for j, label in enumerate(coded.labels):
            own = entries(axis, axis.readers[(("contrast", j),)])
            named = [(str(p), w) for p, w in own]
            said = comparison(named, coded.levels, partial(words.level, variable), label, variable)
            found.append((said.noun, own))
        return found
    identity = ((variable, 0),)
    if len(axis.uses) == 2 and axis.uses[1] == identity:
        step = step_of(columns.schema.covariates[variable])
        return [(f"the change per {step}", entries(axis, axis.readers[identity]))]
    return []


def _fixed(axis: Axis, level: str | None) -> Entries:
    """A level, or the variable's origin."""
    if level is None:
        return entries(axis, axis.origin)
    return entries(axis, [as_weight(float(p == level)) for p in axis.points])


def _applied(columns: Columns, by_variable: Mapping[str, Entries]) -> Floats:
    """The sum of coefficients that a product of weights reads, by the encoder; rounding noise is zero."""
    points = tensor(by_variable)
    rows = columns.matrix([dict(p.at) for p in points])
    h = np.array([p.weight for p in points])
    found = h @ rows
    found[np.abs(found) < 1e-9 * (1 + np.abs(h) @ np.abs(rows))] = 0.0
    return np.asarray(found)


def cell_tables(
    words: Words, columns: Columns, equation: CodedEquation, settled: Determination | None
) -> tuple[CellTable, ...]:
    """Every cell of the factors as a sum of coefficients, covariates at their zero."""
    if not columns.factors:
        return ()
    axes = axes_of(columns)
    names = [c.name for c in equation.coefficients]
    levels = [columns.schema.factors[f].levels for f in columns.factors]
    cells = list(product(*levels))
    rows = []
    for cell in cells[:MOST_CELLS]:
        at = dict(zip(columns.factors, cell, strict=True))
        by_variable = {v: _fixed(axes[v], at.get(v)) for v in axes}
        sum_ = _applied(columns, by_variable)
        loose = "" if settled is None or settled.settles(sum_) else "   (not settled by the data)"
        rows.append((cell, written(names, sum_) + loose))
    zeros = [words.zero(c, entries(axes[c], axes[c].origin), functions_of(columns)[c]) for c in columns.covariates]
    of = "" if equation.equation.is_main else f" of the predictor of {equation.equation.parameter}"
    title = f"each cell{of} as a sum of coefficients{''.join(f', {z}' for z in zeros)}"
    if len(cells) > MOST_CELLS:
        title += f" (the first {MOST_CELLS} of {len(cells):,})"
    return (CellTable(title, columns.factors, tuple(rows)),)


def written(names: Sequence[str], combination: Floats) -> str:
    """`Intercept + ½ block[b2 - b1]`; the sum is read back before it is printed."""
    terms = []
    for i in np.flatnonzero(combination).tolist():
        value = float(combination[i])
        weight = as_weight(value)
        if abs(float(weight) - value) > 1e-8 * (1 + abs(value)):
            raise InternalError("explain", "a sum of coefficients is not what it is written as")
        terms.append((names[i], weight))
    leading = next((t for t in terms if t[1] > 0), None)
    if leading is not None:  # no sum starts with a minus sign that it need not
        terms = [leading, *(t for t in terms if t is not leading)]
    return signed_sum(terms) or "0"


def cell_matrix(columns: Columns, cells: Sequence[Mapping[str, str]]) -> Floats:
    """(cells, coefficients): what each cell adds up, covariates at their zero."""
    axes = axes_of(columns)
    rows = [_applied(columns, {v: _fixed(axes[v], at.get(v)) for v in axes}) for at in cells]
    return np.array(rows)
