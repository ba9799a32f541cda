"""Rows that are the same as one row, with what the likelihood needs of them: exact up to a constant.

In: a Plan. Out: cells with sufficient statistics, and each predictor's design as distinct rows and look-ups.
Not decided here: coordinates of the coefficients (tuning.py).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.distinct_rows import distinct_rows
from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.families.coupled import PULL, coupled
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import observed
from hlmdsl.families.seen import INTERVAL, NONE
from hlmdsl.families.statistics import Rows
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen

LARGE = 1e6
"""Counts beyond this are taken less the likelihood at its best; below, nothing is lost, and loops are faster."""


@frozen(eq=False)
class CellPart:
    """An entry of a latent into a predictor: each cell's unit, and its row among the distinct rows of Z."""

    latent: Latent
    units: Ints
    index: Ints
    design: Floats


@frozen(eq=False)
class CellEquation:
    """A predictor at the cells: each cell's row among the distinct design rows, offsets where there are some. The first
    of cutpoints is a column of -1, the others are columns of zeros behind the rest. `levels` are the columns that add
    up to the same in all rows.
    """

    equation: CodedEquation
    levels: npt.NDArray[np.bool_]
    design: Floats
    index: Ints
    offset: Floats | None
    parts: tuple[CellPart, ...]


@frozen(eq=False)
class Cells:
    """`rows` are the responses with the cell that each is in; `density` is the likelihood of a cell; `columns` are
    family parameters that the table gives, (cells,). Where residuals correlate, each row is a cell, in order, `density`
    is what it would be by itself, and `coupled` what it is beside the others.
    """

    rows: Rows
    density: RowDensity
    equations: tuple[CellEquation, ...]
    columns: dict[str, Floats]
    coupled: RowDensity | None = None

    @property
    def likelihood(self) -> RowDensity:
        """What is sampled."""
        return self.coupled or self.density

    @property
    def n(self) -> int:
        return self.rows.cells

    @cached_property
    def counts(self) -> Floats:
        """(cells,) rows, or the sums of their weights."""
        return self.rows.n

    @cached_property
    def statistics(self) -> dict[str, Floats]:
        """(cells,) by name: those that the density needs."""
        of = self.density.family.statistics.of
        needed = {*self.density.main_statistics, *self.density.rest_statistics}
        return {name: of[name](self.rows) for name in of if name in needed}

    @cached_property
    def sampled_statistics(self) -> dict[str, Floats]:
        """Those of the likelihood."""
        if self.coupled is None:
            return self.statistics
        of = self.coupled.family.statistics.of
        return {name: of[name](self.rows) for name in (*self.coupled.main_statistics, *self.coupled.rest_statistics)}


def make_cells(plan: Plan) -> Cells:
    """Group the rows by everything that their likelihood depends on."""
    design = plan.design
    keys: list[Ints] = [] if design.coupled is None else [np.arange(design.rows.n)]
    encoded: list[tuple[Any, ...]] = []
    for equation in design.schema.equations:
        parts = []
        for latent, entry in plan.entries(equation):
            z, z_index = distinct_rows(latent.matrix(entry, design.rows))
            keys += [entry.units, z_index]
            parts.append((latent, entry.units, z_index, z))
        if not equation.is_first:
            encoded.append((equation, *encoded[-1][1:-1], parts))
            continue
        rows, index = distinct_rows(plan.matrix(equation, design.rows))
        if equation.cutpoints:
            n, others = len(rows), len(equation.cutpoints) - 1
            rows = np.concatenate([np.full((n, 1), -1.0), rows, np.zeros((n, others))], axis=1)
        keys.append(index)
        offset = plan.offset(equation, design.rows) if plan.has_offset(equation) else None
        if offset is not None:
            keys.append(_codes(offset))
        encoded.append((equation, rows, index, offset, parts))
    columns = {a.name: design.observed.arguments[a.name] for a in design.model.arguments if _is_parameter_column(a)}
    keys += [_codes(values) for values in columns.values()]
    family, own, seen = design.model.response.family, design.observed, design.observed.censored
    if family.statistics.alike is not None:
        keys.append(_codes(family.statistics.alike(own.value)))
    if own.trials is not None and observed(family, seen).statistics.by_trials:
        keys.append(_codes(own.trials))
    keys += [_codes(values) for values in own.beside.values()]
    if seen is not None:  # rows that are known by their values add up as ever
        keys += [seen.status.astype(np.int64), _codes(np.where(seen.status == NONE, 0.0, own.value))]
        keys.append(_codes(np.where(seen.status == INTERVAL, seen.upper, 0.0)))
    cell = _combine(keys, design.rows.n)
    n = int(cell.max()) + 1 if cell.size else 0
    first = np.zeros(n, dtype=np.int64)
    first[cell[::-1]] = np.arange(cell.size)[::-1]
    equations = tuple(
        CellEquation(
            equation,
            plan.levels_of_all(equation),
            rows,
            index[first],
            None if offset is None else offset[first],
            tuple(CellPart(own, unit[first], z_index[first], z) for own, unit, z_index, z in parts),
        )
        for equation, rows, index, offset, parts in encoded
    )
    y = np.asarray(own.value, dtype=np.float64)
    responses = Rows(y, own.trials, cell, n, own.weights, seen, own.beside)
    density = _density(design, responses)
    given = {name: np.asarray(c[first]) for name, c in columns.items()}
    return Cells(responses, density, equations, given, _coupled(density) if design.coupled is not None else None)


def _coupled(density: RowDensity) -> RowDensity:
    family = coupled(density.family)
    return RowDensity(family, (*density.roles, Role(PULL.name, P.BY_PULL)), is_exact=True)


def _density(design: Design, rows: Rows) -> RowDensity:
    """By the short formula if statistics leave it enough digits."""
    family = observed(design.model.response.family, design.observed.censored)
    links = {e.parameter: e.equation.link for e in design.schema.equations}
    columns = {a.name for a in design.model.arguments if _is_parameter_column(a)}
    kinds = dict.fromkeys(family.entries, P.BY_SLOT)
    kinds |= dict.fromkeys(links, P.BY_EQUATION) | dict.fromkeys(columns, P.BY_COLUMN)
    roles = tuple(Role(name, kinds[name], links.get(name, IDENTITY)) for name in family.entries)
    short = RowDensity(family, roles, is_exact=False)
    if family.in_short is None:
        return short
    sizes = [family.statistics.of[name](rows) for name in short.main_statistics if name != "n"]
    is_large = any(np.abs(own).max(initial=0.0) > LARGE for own in sizes)
    return replace(short, is_exact=True) if is_large else short


def _is_parameter_column(argument: FamilyArgument) -> bool:
    return argument.parameter is not None and isinstance(argument.source, Covariate)


def _codes(values: Floats) -> Ints:
    """Of numbers, or of rows of them."""
    return np.unique(values, axis=0, return_inverse=True)[1].astype(np.int64)


def _combine(keys: list[Ints], n: int) -> Ints:
    """One code per distinct combination; recoded whenever a product could overflow."""
    total, size = np.zeros(n, dtype=np.int64), 1
    for key in keys:
        width = int(key.max()) + 1 if key.size else 1
        if size * width > 2**62:
            total = np.unique(total, return_inverse=True)[1].astype(np.int64)
            size = int(total.max()) + 1
        total = total * width + key
        size *= width
    return np.unique(total, return_inverse=True)[1].astype(np.int64)
