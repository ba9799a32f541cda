"""The two forms of a bound model: `Schema` (levels and codings known, no rows) and `Design` (with the rows of a table).

In: made by schema.py and bind.py. Out: read by explain/ (either) and backend/ (a Design).
Not decided here: anything; these are the results.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from hlmdsl.design.coded import CodedCovariate, CodedEquation, CodedFactor
from hlmdsl.design.rows import Floats, Ints, PointValues, Rows
from hlmdsl.model.model import Model
from hlmdsl.model.priors import Prior
from hlmdsl.source.diagnostic import Diagnostic


@dataclass(frozen=True)
class ResolvedPrior:
    """The prior of one element, the line that declares it (or would), and whether it is a default."""

    prior: Prior
    line: str
    is_default: bool


@dataclass(frozen=True)
class ResolvedCorrelation:
    """LKJ(eta) of one grouping's correlations, the line that declares it (or would), and whether it is a default."""

    eta: float
    line: str
    is_default: bool


@dataclass(frozen=True, eq=False)
class Schema:
    """A model whose levels, centres and scales are numbers, so that points can be encoded."""

    model: Model
    factors: Mapping[str, CodedFactor]
    covariates: Mapping[str, CodedCovariate]
    equations: tuple[CodedEquation, ...]

    @property
    def main(self) -> CodedEquation:
        return self.equations[0]

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


@dataclass(frozen=True, eq=False)
class BoundGrouping:
    """A grouping's units: labels (members joined by `:`), each row's unit, and the members' names for the parts."""

    labels: tuple[str, ...]
    index: Ints
    parts: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, eq=False)
class Design:
    """A schema and the rows of a table, checked.

    `response` (n,) is on the model's scale (after a declared transformation), `response_raw` (n,) in the column's
    units. `arguments` holds columns given as family arguments (trials `n`, known `sigma`), (n,) each. `groupings` is
    keyed by the grouping's name. `priors` is keyed by posterior variable (`Intercept`, `block`, `sd_Subject`, `sigma`,
    a hyperparameter), one entry per element in C order; `correlations` by the `cor_` variable.
    `dropped` counts rows with missing values per column, `rows_dropped` the rows that `missing drop` removed.
    """

    schema: Schema
    table_name: str
    rows: Rows
    response: Floats
    response_raw: Floats
    arguments: Mapping[str, Floats]
    groupings: Mapping[str, BoundGrouping]
    priors: Mapping[str, tuple[ResolvedPrior, ...]]
    correlations: Mapping[str, ResolvedCorrelation]
    rows_dropped: int
    dropped: Mapping[str, int]
    fingerprint: str
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def model(self) -> Model:
        return self.schema.model

    @property
    def coords(self) -> dict[str, tuple[str, ...] | range]:
        """Every dim of the PyMC model with its labels; `row` counts from 0."""
        coords: dict[str, tuple[str, ...] | range] = {"row": range(self.rows.n)}
        for equation in self.schema.equations:
            for term in equation.effects.terms:
                coords.update(zip(term.dims, term.coords, strict=True))
            for varying in equation.varying:
                coords[varying.dim] = self.groupings[varying.grouping.name].labels
                coords[varying.effect_dim] = varying.effects
                if varying.pairs:
                    coords[varying.pair_dim] = varying.pair_labels
        return coords
