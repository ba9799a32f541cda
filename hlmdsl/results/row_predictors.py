"""In: a design and draws. Out: the linear predictor of every equation at rows of the table, for some draws at a time.

Rows find their unit's deviations by index, so no matrix of rows by units is made. Not decided here: what it is for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel.cells import distinct_rows
from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.expected import inverse_link
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.family import Linked, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.formulas.functions import Functions
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.terms import Equation
from hlmdsl.results.draws import Draws, coefficient_draws


class RowPredictor:
    """One equation at the rows of the table, or those that are `chosen`, and the draws of all that is in it."""

    def __init__(self, design: Design, equation: CodedEquation, draws: Draws, chosen: Ints | None = None) -> None:
        self.link = equation.equation.link.name
        rows = design.rows if chosen is None else take(design.rows, chosen)
        matrix = equation.matrix(rows)
        distinct, index = distinct_rows(matrix)
        are_few = 2 * len(distinct) < len(matrix)
        self.rows = distinct if are_few else matrix
        self.index: Ints | None = index if are_few else None
        self.coefficients = coefficient_draws(draws, equation)
        self.offset = equation.offset(rows) if equation.offsets else None
        self.parts: list[tuple[Floats, Ints, Floats | None]] = []
        for varying in equation.varying:
            units = design.groupings[varying.grouping.name].index
            units = units if chosen is None else units[chosen]
            for own, z in zip(_deviations(draws, varying), varying.matrix(rows).T, strict=True):
                self.parts.append((own.reshape(-1, own.shape[-1]), units, None if (z == 1).all() else z))

    def common(self, at: slice) -> Floats:
        """(draws, rows): for units whose deviations are zero."""
        eta = self.coefficients[at] @ self.rows.T
        eta = eta if self.index is None else eta[:, self.index]
        return eta if self.offset is None else eta + self.offset

    def with_deviations(self, common: Floats, at: slice) -> Floats:
        """(draws, rows): each row's own units' deviations added."""
        if not self.parts:
            return common
        eta = common.copy()
        for deviations, units, z in self.parts:
            own = deviations[at].take(units, axis=1)
            eta += own if z is None else own * z
        return eta


def _deviations(draws: Draws, varying: CodedVarying) -> Floats:
    """(effects, chains, draws, units)"""
    dims = ("chain", "draw", *draws.dims[varying.r])
    wanted = (varying.effect_dim, "chain", "draw", varying.dim)
    return draws.posterior[varying.r].transpose([dims.index(dim) for dim in wanted])


@dataclass(frozen=True, eq=False)
class Predicted:
    """At some draws: the main predictor (draws, rows), those of further `categories` by their parameter, and the
    family's other parameters, what broadcasts to it.
    """

    eta: Floats
    others: dict[str, Floats]
    functions: Functions
    categories: dict[str, Floats]

    def given(self, design: Design) -> dict[str, Linked]:
        """The family's parameters and data arguments, as its formulas take them."""
        main = design.schema.main
        others = {name: Linked(IDENTITY, value, self.functions) for name, value in self.others.items()}
        predictors = {main.parameter: self.eta} | self.categories
        return {name: Linked(main.equation.link, eta, self.functions) for name, eta in predictors.items()} | others


class RowPredictors:
    """All parameters of the family at the rows."""

    def __init__(self, design: Design, draws: Draws, functions: Functions, chosen: Ints | None = None) -> None:
        equations = {e.parameter: RowPredictor(design, e, draws, chosen) for e in design.schema.equations}
        self.main = equations.pop(design.schema.main.parameter)
        further = [e.parameter for e in design.schema.equations if e.equation.is_main and not e.is_first]
        self._categories = {name: equations.pop(name) for name in further}
        self.functions, self._equations = functions, equations
        self._given = {
            a.name: given_argument(design, draws, a, chosen)
            for a in design.model.arguments
            if not isinstance(a.source, Equation)
        }
        for cutpoint in design.schema.main.cutpoints:
            own = np.asarray(draws.posterior[cutpoint.variable], dtype=float)[..., cutpoint.position]
            self._given[entry(cutpoint.variable, cutpoint.position)] = own.reshape(-1, 1)

    def at(self, at: slice) -> Predicted:
        """Each row with its own units' deviations."""
        others = {name: v[at] if v.shape[0] > 1 else v for name, v in self._given.items()}
        for name, predictor in self._equations.items():
            eta = predictor.with_deviations(predictor.common(at), at)
            others[name] = np.asarray(inverse_link(predictor.link, eta, self.functions))
        categories = {name: p.with_deviations(p.common(at), at) for name, p in self._categories.items()}
        return Predicted(self.main.with_deviations(self.main.common(at), at), others, self.functions, categories)


def given_argument(design: Design, draws: Draws, argument: FamilyArgument, chosen: Ints | None) -> Floats:
    """(draws, 1) of a free parameter, (1, rows) of a column, (1, 1) of a number."""
    if argument.source is None:
        return np.asarray(draws.posterior[argument.name], dtype=float).reshape(-1, 1)
    if argument.name in design.observed.arguments:
        column = np.asarray(design.observed.arguments[argument.name], dtype=float)
        return (column if chosen is None else column[chosen]).reshape(1, -1)
    return np.full((1, 1), argument.source, dtype=float)
