"""Rows that are the same as one row, with what the likelihood needs of them: exact up to a constant.

In: a Design. Out: cells with sufficient statistics, and each predictor's design as distinct rows and look-ups.
Not decided here: coordinates of the coefficients (tuning.py).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import InternalError

PIECE = 1 << 17
"""Rows compared at a time."""


@dataclass(frozen=True, eq=False)
class CellPart:
    """A grouping's part of a predictor: each cell's unit, and its row among the distinct rows of Z."""

    varying: CodedVarying
    units: Ints
    index: Ints
    design: Floats


@dataclass(frozen=True, eq=False)
class CellEquation:
    """A predictor at the cells: each cell's row among the distinct design rows, offsets where there are some."""

    equation: CodedEquation
    design: Floats
    index: Ints
    offset: Floats | None
    parts: tuple[CellPart, ...]


@dataclass(frozen=True, eq=False)
class Cells:
    """`statistics` (3, cells) are what likelihoods.cell takes; `counts` the rows of each cell."""

    statistics: Floats
    counts: Floats
    equations: tuple[CellEquation, ...]
    columns: dict[str, Floats]

    @property
    def n(self) -> int:
        return int(self.statistics.shape[1])


def distinct_rows(matrix: Floats) -> tuple[Floats, Ints]:
    """The distinct rows and where each row is among them. Rows are told apart by a random projection, then compared."""
    n, width = matrix.shape
    if width == 0 or n == 0:
        return np.zeros((min(n, 1), width)), np.zeros(n, dtype=np.int64)
    key = matrix @ np.random.default_rng(1).normal(size=width)
    _, first, index = np.unique(key, return_index=True, return_inverse=True)
    if first.size == n:
        return np.ascontiguousarray(matrix), np.arange(n)
    rows = matrix[first]
    pieces = (slice(start, start + PIECE) for start in range(0, n, PIECE))
    if not all(np.array_equal(rows[index[at]], matrix[at]) for at in pieces):
        rows, index = np.unique(matrix, axis=0, return_inverse=True)
    return np.ascontiguousarray(rows), index.astype(np.int64)


def make_cells(design: Design) -> Cells:
    """Group the rows by everything that their likelihood depends on."""
    keys: list[Ints] = []
    encoded = []
    for equation in design.schema.equations:
        rows, index = distinct_rows(equation.matrix(design.rows))
        keys.append(index)
        offset = equation.offset(design.rows) if equation.offsets else None
        if offset is not None:
            keys.append(_codes(offset))
        parts = []
        for varying in equation.varying:
            z, z_index = distinct_rows(varying.matrix(design.rows))
            unit = np.asarray(design.groupings[varying.grouping.name].index, dtype=np.int64)
            keys += [unit, z_index]
            parts.append((varying, unit, z_index, z))
        encoded.append((equation, rows, index, offset, parts))
    columns = {a.name: _argument(design, a.name) for a in design.model.arguments if _is_column(a.source, a.parameter)}
    keys += [_codes(values) for name, values in columns.items() if name != "n"]
    family = design.model.response.family.name
    if family in ("StudentT", "NegativeBinomial"):
        # first: the kernel keeps what it computed of a count while the next cell has the same
        keys.insert(0, _codes(design.response))
    cell = _combine(keys, design.rows.n)
    n = int(cell.max()) + 1 if cell.size else 0
    first = np.zeros(n, dtype=np.int64)
    first[cell[::-1]] = np.arange(cell.size)[::-1]
    equations = tuple(
        CellEquation(
            equation,
            rows,
            index[first],
            None if offset is None else offset[first],
            tuple(CellPart(v, unit[first], z_index[first], z) for v, unit, z_index, z in parts),
        )
        for equation, rows, index, offset, parts in encoded
    )
    counts = np.bincount(cell, minlength=n).astype(float)
    return Cells(
        _statistics(design, cell, first, counts, columns.get("n")),
        counts,
        equations,
        {name: values[first] for name, values in columns.items() if name != "n"},
    )


def _is_column(source: Equation | Covariate | float | None, parameter: object) -> bool:
    return isinstance(source, Covariate) or (parameter is None and source is not None)


def _argument(design: Design, name: str) -> Floats:
    if name in design.arguments:
        return np.asarray(design.arguments[name], dtype=np.float64)
    source = next(a.source for a in design.model.arguments if a.name == name)
    if not isinstance(source, (int, float)):
        raise InternalError("backend", f"no values for the family's argument `{name}`")
    return np.full(design.rows.n, float(source))


def _codes(values: Floats) -> Ints:
    return np.unique(values, return_inverse=True)[1].astype(np.int64)


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


def _statistics(design: Design, cell: Ints, first: Ints, counts: Floats, trials: Floats | None) -> Floats:
    """Sums over the rows of each cell."""
    y = np.asarray(design.response, dtype=np.float64)

    def total(values: Floats) -> Floats:
        return np.bincount(cell, weights=values, minlength=counts.size)

    match design.model.response.family.name:
        case "Normal" | "LogNormal" as name:
            y = np.log(y) if name == "LogNormal" else y
            mean = y[0] + total(y - y[0]) / counts  # whose sums keep the digits that a sum of 1e12s loses
            return np.stack([counts, mean, total((y - mean[cell]) ** 2)])
        case "StudentT" | "NegativeBinomial":  # cells of one response each
            return np.stack([counts, y[first], np.zeros_like(counts)])
        case "Gamma":
            return np.stack([counts, total(y), total(np.log(y))])
        case "Beta":
            return np.stack([counts, total(np.log(y)), total(np.log1p(-y))])
        case "Bernoulli":
            return np.stack([counts, total(y), counts - total(y)])
        case "Binomial":
            assert trials is not None
            return np.stack([counts, total(y), total(trials - y)])
        case "Poisson":
            return np.stack([counts, total(y), np.zeros_like(counts)])
    raise InternalError("backend", "a family without statistics")
