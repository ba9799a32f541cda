"""Linear predictors: each coefficient array becomes a table over levels and units, looked up once a row.

In: a CodedEquation, its coefficients as random variables, and the data containers. Out: the predictor, dims `row`.
Not decided here: priors, links. Terms with the same numeric part share one table where their factors nest, so
`1 + block * direction` is one look-up in a 3 x 2 table, and no dummy column is ever built.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import pytensor.tensor as pt

from hlmdsl.backend.add_varying import add_varying
from hlmdsl.backend.data import Data
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedNumericPart, CodedTerm, CodedVarying
from hlmdsl.model.terms import PartKey

Axis = tuple[str, str]
"""What a table's axis runs over: ("factor", name) or ("group", name); ("members", name) where a row has several units,
over which its value is a weighted sum.
"""

MOST_SUMMED = 20
"""Columns without levels that are added up one by one."""

Numeric = tuple[CodedNumericPart, int]
"""One column of a numeric part."""


@dataclass(frozen=True, eq=False)
class Piece:
    """`table[levels of axes] * numeric columns`, one summand of a predictor."""

    axes: tuple[Axis, ...]
    table: Any
    numerics: tuple[Numeric, ...]

    @property
    def summed(self) -> str | None:
        """The grouping over whose units in a row it is summed."""
        return next((name for kind, name in self.axes if kind == "members"), None)

    @property
    def key(self) -> tuple[tuple[PartKey, int], ...]:
        return tuple(sorted((part.part.key, column) for part, column in self.numerics))


def add_predictor(equation: CodedEquation, priors: Priors, data: Data, joint: Mapping[str, Any]) -> Any:
    """Make the equation's variables and sum its summands. `joint` are deviations that there are already, by name."""
    pieces: list[Piece] = []
    if equation.effects.intercept:
        pieces.append(Piece((), priors.intercept(equation), ()))
    for term in equation.effects.terms:
        pieces += _pieces(term, priors.coefficients(equation, term), ())
    for varying in equation.varying:
        deviations = joint[varying.r] if varying.r in joint else add_varying(varying, priors)
        pieces += _varying_pieces(varying, deviations)
    merged = _merged(pieces)
    alone = [piece for piece in merged if not piece.axes and piece.numerics]
    many = alone if len(alone) > MOST_SUMMED else []
    summands = [_looked_up(piece, data) for piece in merged if piece not in many]
    if many:  # waves of a process are a matrix: neither PyTensor nor NumPy adds up hundreds of vectors in one go
        columns = [_looked_up(replace(piece, table=1.0), data) for piece in many]
        summands.append(pt.dot(pt.stack(columns, axis=1), pt.stack([piece.table for piece in many])))
    summands += [o.columns(data.numbers, pt)[0] for o in equation.offsets]
    return sum(summands[1:], summands[0]) if summands else pt.zeros(())


def _varying_pieces(varying: CodedVarying, deviations: Any) -> Iterator[Piece]:
    """The deviations' columns, in the order of CodedVarying.effects, as coefficients that have a unit's axis too."""
    group: Axis = ("members" if varying.grouping.by_member else "group", varying.grouping.name)
    start = 0
    for bar in varying.bars:
        if bar.effects.intercept:
            yield Piece((group,), deviations[:, start], ())
            start += 1
        for term in bar.effects.terms:
            width = int(np.prod(term.shape, dtype=int))
            own = deviations[:, start : start + width].reshape((deviations.shape[0], *term.shape))
            yield from _pieces(term, own, (group,))
            start += width


def _pieces(term: CodedTerm, coefficients: Any, leading: tuple[Axis, ...]) -> Iterator[Piece]:
    """One piece for each combination of columns of the term's numeric parts."""
    choices = [range(len(p.labels)) if p.dim else range(1) for p in term.parts if isinstance(p, CodedNumericPart)]
    for chosen in product(*choices):
        columns = iter(chosen)
        index: list[Any] = [slice(None)] * len(leading)
        numerics: list[Numeric] = []
        factors: list[CodedFactorPart] = []
        for part in term.parts:
            if isinstance(part, CodedFactorPart):
                factors.append(part)
                index.append(slice(None))
            else:
                column = next(columns)
                numerics.append((part.whole, part.column(column)))
                if part.dim:
                    index.append(column)
        table = coefficients[tuple(index)] if any(isinstance(i, int) for i in index) else coefficients
        for axis, factor in enumerate(factors, start=len(leading)):
            table = _decoded(table, axis, factor)
        yield Piece((*leading, *(("factor", f.factor.name) for f in factors)), table, tuple(numerics))


def _decoded(table: Any, axis: int, factor: CodedFactorPart) -> Any:
    """From coefficients to levels along one axis."""
    if factor.by_levels and factor.only is None:
        return table
    last = table.ndim - 1
    if axis == last:
        return table @ factor.matrix.T
    if axis == last - 1:
        return factor.matrix @ table
    return pt.moveaxis(pt.moveaxis(table, axis, last) @ factor.matrix.T, last, axis)


def _merged(pieces: list[Piece]) -> list[Piece]:
    """Add each piece's table into one that has all its axes, where there is one with the same numeric part; none into
    one that is summed over a row's units, unless it is so itself: weights add up to 1 within rounding only.
    """
    merged: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -len(p.axes)):
        for i, wider in enumerate(merged):
            if wider.key == piece.key and wider.summed == piece.summed and set(piece.axes) <= set(wider.axes):
                merged[i] = Piece(wider.axes, wider.table + _spread(piece, wider.axes), wider.numerics)
                break
        else:
            merged.append(piece)
    return merged


def _spread(piece: Piece, axes: tuple[Axis, ...]) -> Any:
    """The piece's table with its axes in the order of `axes`, broadcast along those it lacks."""
    order: list[Any] = [piece.axes.index(a) if a in piece.axes else "x" for a in axes]
    return piece.table.dimshuffle(order) if order else piece.table


def _of_table(piece: Piece, data: Data) -> Any:
    if not piece.axes:
        return piece.table
    entries = data.units[piece.summed] if piece.summed is not None else ((None, None),)
    summands = []
    for unit, weight in entries:
        codes = []
        for kind, name in piece.axes:
            match kind:
                case "factor":
                    codes.append(data.levels[name])
                case "group":
                    codes.append(data.units[name][0][0])
                case _:
                    codes.append(unit)
        own = piece.table[tuple(codes)]
        summands.append(own if weight is None else own * weight)
    return sum(summands[1:], summands[0])


def _looked_up(piece: Piece, data: Data) -> Any:
    value = _of_table(piece, data)
    for part, column in piece.numerics:
        value = value * part.columns(data.numbers, pt)[column]
    return value
