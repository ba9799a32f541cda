"""The two forms of a bound model: `Schema` (levels and codings known, no rows) and `Design` (with the rows of a table).

In: made by learn.py and bind.py. Out: read by explain/ (either) and backend/ (a Design). Nothing is decided here; these
are the results.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from operator import itemgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedCovariate, CodedEquation, CodedFactor, CodedTerm, CodedVarying, Element
from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.columns import Cells
from hlmdsl.design.joint import Joint
from hlmdsl.design.neighbours import Alike
from hlmdsl.design.observed import Observed, whole
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import PIECE, Entries, Floats, Ints, PointValues, Rows
from hlmdsl.model import naming
from hlmdsl.model.model import Model
from hlmdsl.model.naming import unit
from hlmdsl.model.parts.known import Known
from hlmdsl.model.priors import Prior
from hlmdsl.model.shrinkage import SHRUNK, Measure
from hlmdsl.model.terms import Grouping, PartKey
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen


@frozen
class ResolvedPrior:
    """The prior of one element, the line that declares it (or would), and whether it is a default."""

    prior: Prior
    line: str
    is_default: bool


@frozen
class ResolvedCorrelation:
    """LKJ(eta) of one grouping's correlations, the line that declares it (or would), and whether it is a default."""

    eta: float
    line: str
    is_default: bool


@frozen
class Units:
    """A grouping's units by the labels of its members: (`s1`, `c2`) for class c2 of school s1. No two are alike.

    Where a row has several units, `squared` is the mean over the rows of the sum of the squares of their weights.
    Units that are alike by a file are all those of its `relation`, whether they have rows or not.
    """

    parts: tuple[tuple[str, ...], ...]
    squared: float = 1.0
    relation: Alike | None = None

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Members joined by `:`."""
        return tuple(map(unit, self.parts))

    @cached_property
    def places(self) -> Mapping[tuple[str, ...], int]:
        """The position of each by the labels of its members."""
        return {parts: i for i, parts in enumerate(self.parts)}


@frozen(eq=False)
class UnitMeans:
    """The mean of a column over the rows of each unit, (units,), and how many rows the smallest and the largest have.
    Units are identified by the labels of their members.
    """

    units: tuple[tuple[str, ...], ...]
    values: Floats
    rows: tuple[int, int]


@frozen(eq=False)
class AsRead:
    """Columns that are in the rows of a design only as what they are relative to units, and the labels of these units:
    as the table has them.
    """

    numbers: Mapping[str, Floats] = field(default_factory=dict)
    cells: Mapping[str, Cells] = field(default_factory=dict)

    def at(self, rows: Ints) -> AsRead:
        """Some of the rows."""
        return AsRead(
            {name: values[rows] for name, values in self.numbers.items()},
            {name: replace(own, codes=own.codes[rows]) for name, own in self.cells.items()},
        )


@frozen(eq=False)
class Schema:
    """A model whose levels, centres and scales are numbers, so that points can be encoded: all that is learnt from the
    table that it is fitted to, and none of its rows.

    `functions` are those that learnt their numbers, by `NumericPart.key`. `groups` holds the labels of every group in
    their order, `units` the units by the grouping's name; both are empty without a table. `means` are those of units,
    by the covariate that is made of them.
    """

    model: Model
    factors: Mapping[str, CodedFactor]
    covariates: Mapping[str, CodedCovariate]
    functions: Mapping[PartKey, Known]
    groups: Mapping[str, tuple[str, ...]]
    units: Mapping[str, Units]
    equations: tuple[CodedEquation, ...]
    means: Mapping[str, UnitMeans] = field(default_factory=dict)

    @property
    def main(self) -> CodedEquation:
        return self.equations[0]

    @property
    def rising(self) -> tuple[Element, ...] | None:
        """Intercepts, each below the next: for a mixture whose components are identified by this order."""
        if self.model.response.family.rising is None:
            return None
        own = {e.parameter: e for e in self.equations}
        return tuple(own[name].intercept for name in self.model.response.family.rising)

    def with_raised(self, equation: CodedEquation) -> CodedEquation:
        """The same with the effects of the other side, for the equations of cutpoints and of what raises them: the rows
        identify one side only if they identify both.
        """
        if equation.cutpoint is not None:
            others = self.main.effects.terms
        elif equation.cutpoints and (raised := next((e for e in self.equations if e.cutpoint is not None), None)):
            others = raised.effects.terms
        else:
            return equation
        return replace(equation, effects=replace(equation.effects, terms=(*equation.effects.terms, *others)))

    @cached_property
    def steps(self) -> dict[str, list[CodedTerm]]:
        """The monotonic terms, one for each category if there are some, by the variable of their steps."""
        found: dict[str, list[CodedTerm]] = {}
        for term in (t for e in self.equations for t in e.monotonic):
            found.setdefault(term.variable, []).append(term)
        return found

    def grouping(self, name: str) -> Grouping:
        """By its name."""
        return next(g for g in self.model.groupings if g.name == name)

    @cached_property
    def joints(self) -> tuple[tuple[Joint, tuple[tuple[CodedEquation, CodedVarying], ...]], ...]:
        """Covariances across predictors, each with the effects that have it, in its order."""
        found: dict[str, tuple[Joint, list[tuple[CodedEquation, CodedVarying]]]] = {}
        for equation in self.equations:
            for varying in (v for v in equation.varying if v.joint is not None):
                assert varying.joint is not None
                found.setdefault(varying.joint.cor, (varying.joint, []))[1].append((equation, varying))
        return tuple((joint, tuple(sorted(own, key=lambda pair: pair[1].start))) for joint, own in found.values())

    @cached_property
    def residual(self) -> CodedResidual | None:
        """How residuals of the same unit correlate; None if they are independent."""
        own = self.model.residual
        if own is None:
            return None
        return CodedResidual(own, () if own.visit is None else self.factors[own.visit.name].levels)

    @property
    def correlated(self) -> dict[str, tuple[tuple[tuple[int, int], ...], int]]:
        """By the variable of correlations, the pairs of effects that these are of, and how many effects there are."""
        found: dict[str, tuple[tuple[tuple[int, int], ...], int]] = {}
        for varying in (v for e in self.equations for v in e.varying if v.pairs and v.joint is None):
            found[varying.cor] = varying.pairs, len(varying.effects)
        found |= {joint.cor: (joint.pairs, len(joint.effects)) for joint, _ in self.joints}
        if self.residual is not None and self.residual.is_by_visit:
            found[self.residual.variable] = self.residual.pairs, len(self.residual.visits)
        return found

    def across(self, varying: CodedVarying) -> tuple[CodedVarying, ...]:
        """Those that have one covariance with it, in its order and itself among them."""
        own = (parts for joint, parts in self.joints if joint is varying.joint)
        return tuple(v for _, v in next(own, ())) or (varying,)

    def rows(self, points: Sequence[PointValues]) -> Rows:
        """Points as rows. A point names every variable that the equation to be evaluated uses."""
        used = points[0].keys() if points else ()
        levels = {
            f: np.array([self.factors[f].levels.index(str(p[f])) for p in points], dtype=np.intp)
            for f in used
            if f in self.factors
        }
        numbers = {c: np.array([float(p[c]) for p in points]) for c in used if c in self.covariates}
        return Rows(len(points), levels, numbers)


@frozen(eq=False)
class BoundGrouping:
    """A grouping's units: their names (members joined by `:`), the units of each row, and the members' labels
    themselves.
    """

    labels: tuple[str, ...]
    entries: Entries
    parts: tuple[tuple[str, ...], ...]
    relation: Alike | None = None

    @property
    def is_shared(self) -> bool:
        """Whether a row has several units."""
        return len(self.entries) > 1

    @property
    def index(self) -> Ints:
        """(n,): the unit of each row; only for groupings in which a row has one."""
        if self.is_shared:
            raise InternalError("design", "a row has several units of this grouping")
        return self.entries[0][0]


def bound_groupings(schema: Schema, rows: Rows) -> dict[str, BoundGrouping]:
    """Every grouping by its name."""
    return {name: BoundGrouping(u.labels, rows.entries(name), u.parts, u.relation) for name, u in schema.units.items()}


@frozen(eq=False)
class Design:
    """A schema and the rows of a table, checked: `rows` are what predicts, `observed` what was seen of the response.

    `priors` is keyed by posterior variable (`Intercept`, `block`, `sd_Subject`, `sigma`, a hyperparameter), one entry
    per element in C order; `correlations` by the `cor_` variable. `dropped` counts rows with missing values per column,
    `rows_dropped` the rows that `missing drop` removed. `measure` is what a shrinkage prior is relative to.
    """

    schema: Schema
    table_name: str
    rows: Rows
    observed: Observed
    priors: Mapping[str, tuple[ResolvedPrior, ...]]
    correlations: Mapping[str, ResolvedCorrelation]
    rows_dropped: int
    dropped: Mapping[str, int]
    warnings: tuple[Diagnostic, ...] = ()
    as_read: AsRead = AsRead()
    measure: Measure | None = None

    @property
    def model(self) -> Model:
        return self.schema.model

    @cached_property
    def groupings(self) -> dict[str, BoundGrouping]:
        """By the grouping's name."""
        return bound_groupings(self.schema, self.rows)

    @cached_property
    def coupled(self) -> Coupled | None:
        """The rows of units whose residuals correlate; None if all are independent."""
        return None if self.schema.residual is None else Coupled.of(self.schema.residual, self.rows)

    @cached_property
    def fingerprint(self) -> str:
        """A hash of the data used: equal for the same values in the same order, from any kind of table."""
        digest = hashlib.sha256()

        def add(name: str, labels: tuple[str, ...], values: npt.NDArray[Any]) -> None:
            digest.update("\0".join((name, *labels, "")).encode())
            kind = "<i8" if values.dtype.kind == "i" else "<f8"
            for start in range(0, len(values), PIECE):
                piece = values[start : start + PIECE] + 0  # -0.0 is 0.0
                digest.update(np.ascontiguousarray(piece, dtype=kind).data)

        response, *others = self.observed.columns
        assert response.name is not None
        add(response.name, response.labels, response.values)
        arguments = [(f"argument {c.which}", c.values) for c in others if c.role == "argument"]
        for name, values in sorted((*self.rows.numbers.items(), *arguments), key=itemgetter(0)):
            add(name, (), values)
        for name, values in sorted(self.as_read.numbers.items()):
            add(f"{name} as read", (), values)
        for column in others:
            if column.role != "argument":
                add(f"{column.role} {column.which}".strip(), column.labels, column.values)
        for name, codes in sorted(self.rows.levels.items()):
            add(name, self.schema.factors[name].levels, codes)
        for name, units in sorted(self.groupings.items()):
            for index, _ in units.entries:  # weights are columns of numbers
                add(name, tuple(":".join(parts) for parts in units.parts), index)
            if units.relation is not None:
                for values in units.relation.arrays:
                    add("relation", (), values)
        return digest.hexdigest()

    @property
    def coords(self) -> dict[str, tuple[str, ...] | range]:
        """Every dim of the PyMC model with its labels; `row` counts from 0."""
        coords: dict[str, tuple[str, ...] | range] = {"row": range(self.rows.n)}
        if self.model.response.parts and self.model.response.levels is not None:
            coords[naming.LEVEL] = self.model.response.levels.coded
        if self.schema.residual is not None and self.schema.residual.is_by_visit:
            coords[self.schema.residual.dim] = self.schema.residual.pair_labels
        for equation in self.schema.equations:
            if equation.cutpoints:
                coords[naming.CUTPOINT] = equation.equation.cutpoints
            if equation.category is not None:
                coords[naming.CATEGORY] = equation.category.labels
            if equation.shrinkage is not None:
                coords[SHRUNK] = equation.shrinkage.labels
            for term in equation.effects.terms:
                coords.update(zip(term.dims, term.coords, strict=True))
                if term.smooth is not None:
                    coords.update(zip(*term.sd_coords, strict=True))
                if term.lengthscale:
                    coords.update(zip(*term.lengthscale_coords, strict=True))
            for varying in equation.varying:
                coords[varying.dim] = self.groupings[varying.grouping.name].labels
                coords[varying.effect_dim] = varying.effects
                coords[varying.sd_dim] = varying.sd_labels
                if varying.phi:
                    coords[varying.phi_dim] = varying.phi_labels
                if varying.lengthscale:
                    coords[varying.lengthscale_dim] = varying.lengthscale_labels
                if varying.joint is not None:
                    coords[varying.joint.dim] = varying.joint.pair_labels
                elif varying.pairs:
                    coords[varying.pair_dim] = varying.pair_labels
        return coords

    @property
    def dims(self) -> dict[str, tuple[str, ...]]:
        """The dims of every posterior variable, empty for scalars; in the order of the model's reading."""
        dims: dict[str, tuple[str, ...]] = {}
        for equation in self.schema.equations:
            dims |= {name: own for name, (own, _) in equation.variables.items()}
            for varying in equation.varying:
                dims[varying.sd] = (varying.sd_dim,)
                if varying.nu:
                    dims[varying.nu] = ()
                if varying.rho:
                    dims[varying.rho] = ()
                if varying.phi:
                    dims[varying.phi] = (varying.phi_dim,)
                if varying.lengthscale:
                    dims[varying.lengthscale] = (varying.lengthscale_dim,)
                if varying.joint is not None:
                    dims[varying.joint.cor] = (varying.joint.dim,)
                elif varying.pairs:
                    dims[varying.cor] = (varying.pair_dim,)
                dims[varying.r] = (varying.dim, varying.effect_dim)
        if self.schema.residual is not None and self.schema.residual.is_by_visit:
            dims[self.schema.residual.variable] = (self.schema.residual.dim,)
        return (
            dims | {name: () for name in self.priors if name not in dims} | {e.name: () for e in self.model.estimands}
        )

    def unit_columns(self, grouping: str) -> tuple[str, ...]:
        """The names in `columns` of those with a grouping's units: by member, if a row has several."""
        members = self.schema.grouping(grouping).by_member
        return tuple(naming.member_column(grouping, m) for m in members) if members else (grouping,)

    @property
    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """The columns that the model reads, (n,) each, by the name they are declared under.

        Covariates in their own units, factors and groupings as positions into their labels, trials and counts as whole
        numbers, the response on the model's scale: (n, levels), where it has several columns.
        """
        columns: dict[str, npt.NDArray[Any]] = dict(self.rows.numbers)
        columns |= {name: whole(codes) for name, codes in self.rows.levels.items()}
        for name, bound in self.groupings.items():
            columns |= dict(zip(self.unit_columns(name), (whole(index) for index, _ in bound.entries), strict=True))
        response, *others = self.observed.columns
        for column in (*others, response):
            is_part = column.role == "value" and bool(self.model.response.parts)
            if column.name is not None and not is_part and (column.is_whole or column.name not in columns):
                columns[column.name] = column.data
        if self.model.response.parts:
            whole_of = whole(self.observed.value) if response.is_whole else self.observed.value
            columns[self.model.response.column] = whole_of
        return columns

    def dims_of_column(self, name: str) -> tuple[str, ...]:
        """Those of one of them."""
        has_parts = bool(self.model.response.parts) and name == self.model.response.column
        return (naming.ROW, naming.LEVEL) if has_parts else (naming.ROW,)
