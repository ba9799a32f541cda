"""Linear predictors: each coefficient array becomes a table over levels and units, looked up once a row.

In: a CodedEquation, its coefficients as random variables, and the data containers. Out: the predictor as an expression,
dims `row`.
Not decided here: priors, links. Terms with the same numeric part share one table where their factors nest, so
`1 + block * direction` is one look-up in a 3 x 2 table, and no dummy column is ever built.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np

from hlmdsl.backend.add_states import add_common_states
from hlmdsl.backend.add_varying import add_varying
from hlmdsl.backend.data import Data
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.statements.expressions import Constant, Index, Operation, Sliced, let, pt
from hlmdsl.backend.statements.listing import identifier
from hlmdsl.design.coded import CodedBar, CodedEquation, CodedFactorPart, CodedNumericPart, CodedTerm, CodedVarying
from hlmdsl.model.terms import PartKey
from hlmdsl.source.frozen import frozen

Axis = tuple[str, str]
"""What a table's axis runs over: ("factor", name) or ("group", name); ("members", name) if a row has several units,
over which its value is a weighted sum.
"""

Numeric = tuple[CodedNumericPart, int]
"""One column of a numeric part."""


@frozen(eq=False)
class Piece:
    """`table[levels of axes] * numeric columns`, one summand of a predictor. `indicators` are factors of two levels
    whose codes, 0 and 1, are columns.
    """

    axes: tuple[Axis, ...]
    table: Any
    numerics: tuple[Numeric, ...]
    indicators: tuple[str, ...] = ()

    @property
    def summed(self) -> str | None:
        """The grouping over whose units in a row it is summed."""
        return next((name for kind, name in self.axes if kind == "members"), None)

    @property
    def key(self) -> tuple[tuple[tuple[PartKey, int], ...], tuple[str, ...]]:
        return tuple(sorted((part.part.key, column) for part, column in self.numerics)), tuple(sorted(self.indicators))


def add_predictor(equation: CodedEquation, priors: Priors, data: Data, joint: Mapping[str, Any]) -> Any:
    """Make the equation's variables and sum its summands. `joint` are deviations that there are already, by name."""
    pieces: list[Piece] = []
    if equation.effects.intercept:
        pieces.append(Piece((), priors.intercept(equation), ()))
    curves = []
    for term in equation.effects.terms:
        states = add_common_states(equation, term, priors) if term.phi else None
        coefficients = priors.coefficients(equation, term) if states is None else states
        if _is_curve(term):
            curves.append(data.matrix(term.parts[0]) @ coefficients)  # type: ignore[arg-type]
        else:
            pieces += _pieces(term, coefficients, ())
    for varying in equation.varying:
        deviations = joint[varying.r] if varying.r in joint else add_varying(varying, priors)
        pieces += _varying_pieces(varying, deviations, priors.made)
        curves += _states(varying, deviations, data)
    merged = sorted(_merged(pieces), key=lambda piece: bool(piece.axes))
    summands = [_looked_up(piece, data) for piece in merged] + curves
    summands += [data.columns(o)[0] for o in equation.offsets]
    return sum(summands[1:], summands[0]) if summands else pt.zeros(())


def _is_curve(term: CodedTerm) -> bool:
    """Whether it is only a function of covariates with several columns."""
    return len(term.parts) == 1 and isinstance(term.parts[0], CodedNumericPart) and len(term.coefficients) > 1


def _varying_pieces(varying: CodedVarying, deviations: Any, made: Mapping[str, Any]) -> Iterator[Piece]:
    """The deviations' columns, in the order of CodedVarying.effects, as coefficients that have a unit's axis too."""
    group: Axis = ("members" if varying.grouping.by_member else "group", varying.grouping.name)
    start = 0
    for bar in varying.bars:
        if _is_looked_up_whole(varying, bar):
            start += len(bar.labels)
            continue
        if bar.effects.intercept:
            yield Piece((group,), deviations[:, start], ())
            start += 1
        for term in bar.effects.terms:
            width = int(np.prod(term.shape, dtype=int))
            yield from _pieces(term, _of_term(deviations, varying, start, term), (group,), made)
            start += width


def _is_looked_up_whole(varying: CodedVarying, bar: CodedBar) -> bool:
    """Whether it is only of states in time, of which there may be very many, or of waves."""
    return (
        (bar.has_persistence or bar.has_lengthscale)
        and bar.smooth is not None
        and _is_curve(bar.smooth)
        and not varying.grouping.by_member
    )


def _states(varying: CodedVarying, deviations: Any, data: Data) -> Iterator[Any]:
    """Of each row, its unit's state at its time, or the sum of its waves."""
    start = 0
    for bar in varying.bars:
        if _is_looked_up_whole(varying, bar) and bar.smooth is not None:
            own = deviations[data.units[varying.grouping.name][0][0], start : start + len(bar.labels)]
            yield (own * data.matrix(bar.smooth.parts[0])).sum(axis=1)  # type: ignore[arg-type]
        start += len(bar.labels)


def _of_term(deviations: Any, varying: CodedVarying, start: int, term: CodedTerm) -> Any:
    """(units, *shape): the columns of a term."""
    width = int(np.prod(term.shape, dtype=int))
    if not term.shape:
        return deviations[:, start]
    own = deviations if width == len(varying.effects) else deviations[:, start : start + width]
    return own.reshape((deviations.shape[0], *term.shape)) if len(term.shape) > 1 else own


def _pieces(
    term: CodedTerm, coefficients: Any, leading: tuple[Axis, ...], made: Mapping[str, Any] | None = None
) -> Iterator[Piece]:
    """One piece for each combination of columns of the term's numeric parts. The shares of the steps of monotonic
    factors are among the variables that are `made`.
    """
    choices = [range(len(p.labels)) if p.dim else range(1) for p in term.parts if isinstance(p, CodedNumericPart)]
    for chosen in product(*choices):
        columns = iter(chosen)
        index: list[Any] = [slice(None)] * len(leading)
        numerics: list[Numeric] = []
        factors: list[CodedFactorPart] = []
        indicators: list[str] = []
        for part in term.parts:
            if isinstance(part, CodedFactorPart) and part.only is None and not part.is_total and _is_indicator(part):
                indicators.append(part.factor.name)
                index.append(0)
            elif isinstance(part, CodedFactorPart) and part.is_total:
                continue
            elif isinstance(part, CodedFactorPart):
                factors.append(part)
                index.append(slice(None))
            else:
                column = next(columns)
                numerics.append((part.whole, part.column(column)))
                if part.dim:
                    index.append(column)
        table = _taken(coefficients, tuple(index))
        ndim = len(leading) + len(factors)
        for axis, factor in enumerate(factors, start=len(leading)):
            table = _decoded(table, axis, ndim, factor)
        climbed = [p for p in term.parts if isinstance(p, CodedFactorPart) and p.is_total]
        for name, _ in zip(term.shares, climbed, strict=made is not None):
            assert made is not None
            table = table[..., None] * pt.concatenate([[0.0], pt.cumsum(made[name])])
        factors += climbed
        axes = (*leading, *(("factor", f.factor.name) for f in factors))
        yield Piece(axes, table, tuple(numerics), tuple(indicators))


def _taken(coefficients: Any, index: tuple[Any, ...]) -> Any:
    """Of coefficients, all or those at a position: of a single column of deviations that column."""
    if not any(isinstance(i, int) for i in index):
        return coefficients
    if isinstance(coefficients, Index) and index == (slice(None), 0):
        units, columns = coefficients.keys
        if isinstance(columns, Sliced):
            return Index(coefficients.indexed, (units, columns.start))
    return coefficients[index]


def _decoded(table: Any, axis: int, ndim: int, factor: CodedFactorPart) -> Any:
    """From coefficients to levels along one axis."""
    if factor.by_levels and factor.only is None:
        return table
    last = ndim - 1
    if ndim == 1 and _is_treatment(factor):
        return pt.concatenate([[0.0], table])
    if axis == last:
        return table @ factor.matrix.T
    if axis == last - 1:
        return factor.matrix @ table
    return pt.moveaxis(pt.moveaxis(table, axis, last) @ factor.matrix.T, last, axis)


def _is_treatment(factor: CodedFactorPart) -> bool:
    """Whether the first level is zero, and each other one has a separate coefficient."""
    levels, coefficients = factor.matrix.shape
    return levels == coefficients + 1 and bool((factor.matrix == np.eye(levels)[:, 1:]).all())


def _is_indicator(factor: CodedFactorPart) -> bool:
    """Whether its only column is the code of its two levels."""
    return len(factor.matrix) == 2 and _is_treatment(factor)


def _merged(pieces: list[Piece]) -> list[Piece]:
    """Add each piece's table into one that has all its axes, if there is one with the same numeric part; none into one
    that is summed over a row's units, unless both are: weights add up to 1 only within rounding. Single numbers are
    added to rows: that is cheap compared with the look-ups, and saves a table in the gradient.
    """
    merged: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: -len(p.axes)):
        for i, wider in enumerate(merged):
            is_one = bool(piece.axes) == bool(wider.axes) and set(piece.axes) <= set(wider.axes)
            if is_one and wider.key == piece.key and wider.summed == piece.summed:
                merged[i] = replace(wider, table=wider.table + _spread(piece, wider.axes))
                break
        else:
            merged.append(piece)
    return merged


def _spread(piece: Piece, axes: tuple[Axis, ...]) -> Any:
    """The piece's table with its axes in the order of `axes`, broadcast along those it lacks."""
    if not piece.axes or piece.axes == axes:
        return piece.table
    order = [piece.axes.index(a) for a in axes if a in piece.axes]
    table = piece.table if order == sorted(order) else piece.table.transpose(*order)
    return table[tuple(slice(None) if a in piece.axes else None for a in axes)]


def _of_table(piece: Piece, data: Data) -> Any:
    if not piece.axes:
        return piece.table
    table = piece.table
    if isinstance(table, Operation):
        table = let(identifier("_".join(("by", *(name for _, name in piece.axes)))), table)
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
        own = _at(table, codes)
        summands.append(own if weight is None else own * weight)
    return sum(summands[1:], summands[0])


def _at(table: Any, codes: list[Any]) -> Any:
    """Of each row: `r[units, 0]` of the table `r[:, 0]`."""
    if isinstance(table, Index):
        whole = [isinstance(key, Sliced) and _is_whole(key) for key in table.keys]
        others = [key for key, is_whole in zip(table.keys, whole, strict=True) if not is_whole]
        if sum(whole) == len(codes) and all(isinstance(k, Constant) and isinstance(k.constant, int) for k in others):
            left = iter(codes)
            return Index(table.indexed, tuple(next(left) if w else k for k, w in zip(table.keys, whole, strict=True)))
    return table[tuple(codes)] if len(codes) > 1 else table[codes[0]]


def _is_whole(key: Sliced) -> bool:
    return all(isinstance(end, Constant) and end.constant is None for end in (key.start, key.stop, key.step))


def _looked_up(piece: Piece, data: Data) -> Any:
    value = _of_table(piece, data)
    for name in piece.indicators:
        value = value * data.levels[name]
    for part, column in piece.numerics:
        value = value * data.columns(part)[column]
    return value
