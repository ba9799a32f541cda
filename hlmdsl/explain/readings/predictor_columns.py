"""In: an equation, or the varying effects of a grouping. Out: its design columns, and what each uses of every variable.

Common and varying effects are read alike from here on: a column is a product of functions of variables.
Not decided here: what a column's coefficient means.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedNumericPart, CodedTerm, CodedTermSet, CodedVarying
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.source.frozen import frozen

FactorUse = tuple[CodedFactorPart, int]
NumericUse = tuple[tuple[CodedNumericPart, int], ...]


@frozen(eq=False)
class Column:
    """One design column: contrasts or levels of factors, functions of covariates; without a term the intercept."""

    term: CodedTerm | None
    factors: Mapping[str, FactorUse]
    numerics: Mapping[str, NumericUse]

    @property
    def contrasts(self) -> tuple[str, ...]:
        """Factors that enter as contrasts, in the order written."""
        return tuple(name for name, (part, _) in self.factors.items() if not part.by_levels)

    @property
    def levels(self) -> Mapping[str, str]:
        """Factors that enter by their levels, and which level."""
        return {name: part.factor.levels[part.level(i)] for name, (part, i) in self.factors.items() if part.by_levels}

    @property
    def is_wave(self) -> bool:
        """Whether it is one of the columns of a process, which have a meaning only together."""
        if self.term is None or self.term.smooth is None:
            return False
        used = [column for use in self.numerics.values() for part, column in use if part.part == self.term.smooth.part]
        is_straight = any(map(self.term.smooth.function.straight, used))
        return self.term.term.has_lengthscale or (len(self.term.smooth.names) > 1 and not is_straight)

    @property
    def variables(self) -> frozenset[str]:
        return frozenset(self.factors) | frozenset(self.numerics)


@frozen(eq=False)
class Columns:
    """Columns that are read together, the very encoder that makes them, and the variables they use.

    `together` are the covariates of functions of several: a statement on one is at values of all of them.

    `beside_ones`: their intercept is replaced by cutpoints or a zero, so there is no column for it. They are
    nevertheless read with a column of ones, so that no effect is read as a value.
    """

    schema: Schema
    columns: tuple[Column, ...]
    encode: Callable[[Rows], Floats]
    factors: tuple[str, ...]
    covariates: tuple[str, ...]
    together: tuple[tuple[str, ...], ...] = ()
    beside_ones: bool = False

    @property
    def variables(self) -> tuple[str, ...]:
        return self.factors + self.covariates

    def matrix(self, points: Sequence[Mapping[str, str | float]]) -> Floats:
        """(points, columns): the encoder's rows at points that name every variable."""
        if not points:
            return np.empty((0, len(self.columns)))
        return self.encode(self.schema.rows(points))


def columns_of_equation(schema: Schema, equation: CodedEquation) -> Columns:
    """The common effects of an equation."""
    return replace(_columns(schema, (equation.effects,), equation.matrix), beside_ones=equation.lacks_constant)


def with_ones(columns: Columns) -> Columns:
    """The same after a column of ones, if cutpoints or a zero replace it."""
    if not columns.beside_ones:
        return columns

    def encode(rows: Rows) -> Floats:
        return np.concatenate([np.ones((rows.n, 1)), columns.encode(rows)], axis=1)

    ones = Column(None, {}, {})
    return replace(columns, columns=(ones, *columns.columns), encode=encode, beside_ones=False)


def columns_of_varying(schema: Schema, varying: CodedVarying) -> Columns:
    """The varying effects of a grouping, all bars together."""
    return _columns(schema, tuple(bar.effects for bar in varying.bars), varying.matrix)


def _columns(schema: Schema, sets: tuple[CodedTermSet, ...], encode: Callable[[Rows], Floats]) -> Columns:
    columns: list[Column] = []
    for effects in sets:
        if effects.intercept:
            columns.append(Column(None, {}, {}))
        for term in effects.terms:
            columns += _of_term(term)
    used = frozenset[str]().union(*(c.variables for c in columns))
    return Columns(
        schema,
        tuple(columns),
        encode,
        tuple(name for name in schema.factors if name in used),
        tuple(name for name in schema.covariates if name in used),
        _together(schema, columns),
    )


def _together(schema: Schema, columns: Sequence[Column]) -> tuple[tuple[str, ...], ...]:
    """The covariates of functions of several, in the order declared; those that functions have in common join them."""
    found: list[set[str]] = []
    several = {part.names for c in columns for use in c.numerics.values() for part, _ in use if len(part.names) > 1}
    for names in sorted(several):
        joined = {*names}.union(*(own for own in found if own & {*names}))
        found = [own for own in found if not own & joined] + [joined]
    return tuple(tuple(name for name in schema.covariates if name in own) for own in found)


def _of_term(term: CodedTerm) -> list[Column]:
    """A term's columns in C order over its dims, as `CodedTerm.columns` makes them."""
    found = []
    for at in np.ndindex(*term.shape):
        index = iter(at)
        factors: dict[str, FactorUse] = {}
        numerics: dict[str, NumericUse] = {}
        for part in term.parts:
            if isinstance(part, CodedFactorPart):
                factors[part.factor.name] = (part, next(index) if part.dim is not None else 0)
            else:
                degree = part.column(next(index)) if part.dim is not None else 0
                whole = part.whole
                of = [part.names[k] for k in part.function.straight(degree)] if len(part.names) > 1 else []
                for name in of or part.names:
                    numerics[name] = (*numerics.get(name, ()), (whole, degree))
        found.append(Column(term, factors, numerics))
    return found
