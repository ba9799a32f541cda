"""In: an equation of a schema, perhaps with the rows of a table. Out: the equation with all that speaking of it needs.

Not decided here: any sentence about a coefficient.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedNumericPart
from hlmdsl.design.design import Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import Axis, Variable, axes_of
from hlmdsl.explain.readings.determined import Determination
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_equation, with_ones
from hlmdsl.explain.readings.weights import Reading, functions_of, read_columns
from hlmdsl.explain.say.effect_sentences import Said
from hlmdsl.explain.say.response_scale import ResponseScale, response_scale
from hlmdsl.explain.say.units import average_unit
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.naming import shown
from hlmdsl.model.terms import NumericPart
from hlmdsl.source.frozen import frozen

MOST_ADDED_UP = 1e7
"""Weights of cells may add up to this in size: of larger sums rounding leaves less than eight digits."""


@frozen(eq=False)
class Predictor:
    """One equation's common effects, the words for them, and which of them the rows determine (None without rows).
    `without_limits` is why the rows determine none of them, whatever the design.
    """

    words: Words
    equation: CodedEquation
    settled: Determination | None
    without_limits: str = ""

    @property
    def schema(self) -> Schema:
        return self.words.schema

    @property
    def categories(self) -> tuple[CodedEquation, ...]:
        """Those of all levels with this design, itself among them: of other responses it alone."""
        return tuple(e for e in self.schema.equations if e.equation is self.equation.equation)

    @property
    def is_last(self) -> bool:
        """Whether no further level has this design: statements on all of them together are made here."""
        return self.equation is self.categories[-1]

    @cached_property
    def scaled_by(self) -> Predictor | None:
        """For the predictor of cutpoints, that of the discrimination, if there is one."""
        cutpoints = self.schema.model.response.family.cutpoints
        if cutpoints is None or not cutpoints.scaled_by or not self.equation.cutpoints:
            return None
        own = next(e for e in self.schema.equations if e.parameter == cutpoints.scaled_by)
        return Predictor(self.words, own, None)

    @cached_property
    def raised_by(self) -> tuple[Predictor, ...]:
        """For the predictor of cutpoints, those that raise each cutpoint, if there are any."""
        if not self.equation.cutpoints:
            return ()
        return tuple(Predictor(self.words, e, None) for e in self.schema.equations if e.cutpoint is not None)

    @cached_property
    def columns(self) -> Columns:
        """The design columns, one a coefficient."""
        return columns_of_equation(self.schema, self.equation)

    @cached_property
    def _read(self) -> tuple[Reading, ...]:
        return read_columns(with_ones(self.columns))

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Of each coefficient, proved."""
        return self._read[len(self._read) - len(self.columns.columns) :]

    @property
    def at_zero(self) -> Reading:
        """Where all columns are zero, which is where cutpoints are read, or a `1` is zero."""
        assert self.columns.beside_ones, "what no coefficient stands for is read there, and an Intercept as a column"
        if self.raised_by:  # and where they are not raised
            return read_columns(with_ones(columns_of_equation(self.schema, self.schema.with_raised(self.equation))))[0]
        return self._read[0]

    @cached_property
    def axes(self) -> dict[Variable, Axis]:
        """Where each variable is read."""
        return axes_of(self.columns)

    @cached_property
    def has_origin(self) -> bool:
        """Whether there is a place where every function of every covariate is zero at once, so that cells can be read.

        With `poly(x, 2)` an `x^2` is redundant, and no weights on points read one without the other.
        """
        largest = 1.0  # what is added up where all are at zero, each predictor's entries taken as 1
        for axis in self.axes.values():
            zero = np.arange(len(axis.uses)) == 0
            h = np.array([float(w) for w in axis.origin])
            size = np.abs(axis.table).max(axis=0)  # not that of the sums, which rounding makes as large as they come
            if axis.variable not in self.columns.factors and (np.abs(h @ axis.table - zero) > 1e-6 * size).any():
                return False
            largest *= float(np.abs(h).sum())
        return largest < MOST_ADDED_UP

    @cached_property
    def functions(self) -> Mapping[Variable, frozenset[NumericPart]]:
        """The functions of each covariate that the columns use."""
        return functions_of(self.columns)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The coefficients."""
        return tuple(c.name for c in self.equation.coefficients)

    @cached_property
    def scale(self) -> ResponseScale:
        """How the predictor's value, and what comes out of its link, are called."""
        return response_scale(self.schema, self.equation)

    @property
    def who(self) -> str:
        """`for the average participant`; empty without varying effects."""
        own = self.schema.main if self.equation.cutpoint is not None else self.equation
        return f"for the average {average_unit(own)}" if own.varying else ""

    @property
    def offsets(self) -> str:
        """Where the offset is zero: `, at exposure = 1`."""
        zeros = offset_zeros(self.equation)
        return "".join(f", {t}" if t.startswith("without ") else f", at {t}" for t in zeros)

    def beside_offsets(self, said: Said, reading: Reading) -> Said:
        """The same of the effect of a covariate that is an offset, too: a step of it would also move that. From
        differences of such effects it cancels.
        """
        column = reading.column
        own = [o.part.shown for o in self.equation.offsets if o.covariate.name in column.numerics]
        if not own or column.contrasts or len(column.numerics) > 1:
            return said
        fixed = f"with the offset{'s' if len(own) > 1 else ''} {numbers.join(own)} held fixed"
        everywhere = ", ".join(part for part in (said.everywhere, fixed) if part)
        return replace(said, text=f"{said.text}, {fixed}", everywhere=everywhere)


def offset_zeros(equation: CodedEquation, of_units: bool = False) -> list[str]:
    """Where each offset is zero: `exposure = 1`. Of a covariate that has effects too, or with `of_units` deviations,
    nothing more where these are zero at the same place; elsewhere the offset is left out.
    """
    told = []
    terms = [*equation.effects.terms]
    terms += [t for v in equation.varying if of_units for bar in v.bars for t in bar.effects.terms]
    parts = [p for t in terms for p in t.parts if isinstance(p, CodedNumericPart)]
    for offset in equation.offsets:
        name = shown(offset.covariate.name)
        origin = float(offset.covariate.center) if offset.function.is_plain else offset.function.origin
        beside = [p.function for p in parts if offset.covariate.name in p.names]
        powers = [f.power is not None for f in (offset.function, *beside)]
        if beside and (all(powers) or all(f == offset.function for f in beside)):
            continue
        without = f"without the offset {offset.part.shown}"
        told.append(without if origin is None or beside else f"{name} = {numbers.plain(origin)}")
    return told
