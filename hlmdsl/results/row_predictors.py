"""In: a schema, draws, and rows. Out: the linear predictor of every equation at these rows, for some draws at a time.

Rows find their unit's deviations by index, so no matrix of rows by units is made. Not decided here: the deviations of a
row that is not in the fit (predictions/unit_deviations.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.distinct_rows import distinct_rows
from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.expected import inverse_link
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Entries, Floats, Ints, Rows
from hlmdsl.families.family import Linked, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.formulas.functions import Functions
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.terms import Equation
from hlmdsl.results.draws import Draws, coefficient_draws, in_one_axis
from hlmdsl.results.products import Multiplied
from hlmdsl.source.frozen import frozen

Deviations = tuple[Floats, Entries]
"""Of the units of a grouping (effects, draws, units), and which of them each row is of, (rows,) each."""


@frozen(eq=False)
class Where:
    """Rows of predictors, and the family's arguments that are columns or numbers, (rows,) each, as it takes them."""

    schema: Schema
    rows: Rows
    arguments: Mapping[str, Floats]

    @classmethod
    def of(cls, design: Design, chosen: Ints | None = None) -> Where:
        """The rows of a table that was fitted, or those that are chosen."""
        where = cls(design.schema, design.rows, design.observed.modelled)
        return where if chosen is None else where.at(chosen)

    def at(self, rows: slice | Ints) -> Where:
        """Some of the rows."""
        arguments = {name: values[rows] for name, values in self.arguments.items()}
        return replace(self, rows=take(self.rows, rows), arguments=arguments)


@dataclass(eq=False)
class OwnUnits:
    """The deviations that were drawn of the units that rows name; of each grouping put in order once."""

    draws: Draws
    _known: dict[str, Floats] = field(default_factory=dict)

    def of(self, varying: CodedVarying, rows: Rows) -> Deviations:
        """Those at some rows."""
        return self.values(varying), rows.entries(varying.grouping.name)

    def values(self, varying: CodedVarying) -> Floats:
        """(effects, chains * draws, units)"""
        if varying.r not in self._known:
            self._known[varying.r] = deviation_draws(self.draws, varying)
        return self._known[varying.r]


def deviation_draws(draws: Draws, varying: CodedVarying) -> Floats:
    """(effects, chains * draws, units)"""
    dims = ("chain", "draw", *draws.dims[varying.r])
    wanted = (varying.effect_dim, "chain", "draw", varying.dim)
    found = draws.posterior[varying.r].transpose([dims.index(dim) for dim in wanted])
    return found.reshape(len(found), -1, found.shape[-1])


class RowPredictor:
    """One equation at some rows, and the draws of everything in it. A grouping for which `deviations` has None is left
    out: its units are average ones. `added` (draws, rows) are further draws of processes.
    """

    def __init__(
        self,
        equation: CodedEquation,
        draws: Draws,
        rows: Rows,
        deviations: Callable[[CodedVarying], Deviations | None],
        added: Floats | None = None,
    ) -> None:
        self.added = added
        self.link = equation.equation.link.name
        matrix = equation.matrix(rows)
        distinct, index = distinct_rows(matrix)
        are_few = 2 * len(distinct) < len(matrix)
        self.rows = Multiplied(distinct if are_few else matrix)
        self.index: Ints | None = index if are_few else None
        self.coefficients = coefficient_draws(draws, equation)
        self.offset = equation.offset(rows) if equation.offsets else None
        self.parts: list[tuple[Floats, Ints, Floats | None]] = []
        for varying in equation.varying:
            if (found := deviations(varying)) is not None:
                values, entries = found
                shares = varying.parts_of_effects(in_one_axis(draws)) if varying.has_steps else None
                for k, (effect, z) in enumerate(zip(varying.effect_of, varying.columns(rows).T, strict=True)):
                    own = values[effect] if shares is None else values[effect] * shares[:, k, None]
                    self.parts += [(own, units, _times(z, weights)) for units, weights in entries]

    def common(self, at: slice) -> Floats:
        """(draws, rows): for units whose deviations are zero."""
        eta = self.rows.by(self.coefficients[at])
        eta = eta if self.index is None else eta[:, self.index]
        eta = eta if self.added is None else eta + self.added[at]
        return eta if self.offset is None else eta + self.offset

    def with_deviations(self, common: Floats, at: slice) -> Floats:
        """(draws, rows): each row's units' deviations added."""
        if not self.parts:
            return common
        eta = common.copy()
        for deviations, units, z in self.parts:
            own = deviations[at].take(units, axis=1)
            eta += own if z is None else own * z
        return eta

    def at(self, at: slice) -> Floats:
        """(draws, rows)"""
        return self.with_deviations(self.common(at), at)


def _times(z: Floats, weights: Floats | None) -> Floats | None:
    """What a unit's deviation is multiplied by; None for 1 everywhere."""
    z = z if weights is None else z * weights
    return None if (z == 1).all() else z


@frozen(eq=False)
class Predicted:
    """At some draws: the main predictor (draws, rows), those of further `categories` by their parameter, and the
    family's other parameters, what broadcasts to it. `etas` are the predictors of those of a curve or direction.
    """

    eta: Floats
    others: dict[str, Floats]
    functions: Functions
    categories: dict[str, Floats]
    etas: dict[str, Floats] = field(default_factory=dict)

    def given(self, schema: Schema) -> dict[str, Linked]:
        """The family's parameters and data arguments, as its formulas take them."""
        main = schema.main
        others = {name: Linked(IDENTITY, value, self.functions) for name, value in self.others.items()}
        predictors = {main.parameter: self.eta} | self.categories
        return {name: Linked(main.equation.link, eta, self.functions) for name, eta in predictors.items()} | others


class RowPredictors:
    """All parameters of the family at some rows, by default with the deviations of the units that these name."""

    def __init__(
        self,
        where: Where,
        draws: Draws,
        functions: Functions,
        deviations: Callable[[CodedVarying], Deviations | None] | None = None,
        added: Callable[[CodedEquation], Floats | None] = lambda _: None,
    ) -> None:
        schema = where.schema
        if deviations is None:
            deviations = partial(OwnUnits(draws).of, rows=where.rows)
        equations = {e.parameter: RowPredictor(e, draws, where.rows, deviations, added(e)) for e in schema.equations}
        self.main = equations.pop(schema.main.parameter)
        further = [e.parameter for e in schema.equations if e.equation.is_main and not e.is_first]
        self._categories = {name: equations.pop(name) for name in further}
        self.functions, self._equations = functions, equations
        self._given = {
            a.name: given_argument(where, draws, a)
            for a in schema.model.arguments
            if not isinstance(a.source, Equation) and (a.name in where.arguments or a.source is None)
        }
        is_circular = schema.model.response.family.is_circular
        self._with_etas = frozenset(e.parameter for e in schema.equations if e.equation.in_curve or is_circular)
        self._raised = frozenset(e.parameter for e in schema.equations if e.cutpoint is not None)
        for cutpoint in schema.main.cutpoints:
            own = np.asarray(draws.posterior[cutpoint.variable], dtype=float)[..., cutpoint.position]
            self._given[entry(cutpoint.variable, cutpoint.position)] = own.reshape(-1, 1)

    def at(self, at: slice) -> Predicted:
        """Each row with its units' deviations."""
        others, etas = {name: v[at] if v.shape[0] > 1 else v for name, v in self._given.items()}, {}
        for name, predictor in self._equations.items():
            eta = predictor.at(at)
            if name in self._with_etas:
                etas[name] = eta
            own = np.asarray(inverse_link(predictor.link, eta, self.functions))
            others[name] = own + others[name] if name in self._raised else own
        categories = {name: predictor.at(at) for name, predictor in self._categories.items()}
        return Predicted(self.main.at(at), others, self.functions, categories, etas)


def given_argument(where: Where, draws: Draws, argument: FamilyArgument) -> Any:
    """(draws, 1) of a free parameter, (1, rows) of a column or a number."""
    if argument.source is None:
        return np.asarray(draws.posterior[argument.name], dtype=float).reshape(-1, 1)
    return np.asarray(where.arguments[argument.name], dtype=float).reshape(1, -1)
