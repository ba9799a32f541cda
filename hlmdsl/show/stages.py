"""In: a spec, and a table if one is needed. Out: what a stage made of it, as JSON: the tree, the model, the design.

Not decided here: how a value becomes JSON (as_json.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.model.naming import element
from hlmdsl.show.as_json import as_json
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.spec import Spec

FORMAT = 1
"""Increased if a key is removed or changes its meaning; new keys do not change it."""

MOST_LABELS = 200
"""Labels that are listed of a dimension; of more there are only their number."""


@frozen
class FactorShown:
    """`matrix` has a row for each level and a column for each coefficient, `hypotheses` the reverse: the weights of the
    levels' means in each coefficient, as fractions if rational.
    """

    name: str
    column: str
    coding: str
    levels: tuple[str, ...]
    reference: str
    levels_inferred: bool
    reference_inferred: bool
    coefficients: tuple[str, ...]
    matrix: tuple[tuple[float, ...], ...]
    hypotheses: tuple[tuple[Any, ...], ...]


@frozen
class CovariateShown:
    """It enters as (column - center) / scale."""

    name: str
    column: str
    center: float
    scale: float
    range: tuple[float, float] | None


@frozen
class ColumnShown:
    """A column that the model reads: no rows of it, but what there is of them."""

    name: str
    shape: tuple[int, ...]
    dtype: str
    least: float | None
    mean: float | None
    greatest: float | None


@frozen
class PriorShown:
    """Of one number of the posterior; `line` is how a spec would declare it."""

    name: str
    prior: str
    line: str
    is_default: bool


@frozen
class VariableShown:
    """A variable of the posterior."""

    name: str
    dims: tuple[str, ...]
    shape: tuple[int, ...]
    priors: tuple[PriorShown, ...]


@frozen
class CorrelationShown:
    """`LKJ(eta)` of the correlations in a variable."""

    name: str
    eta: float
    line: str
    is_default: bool


@frozen
class WarningShown:
    """Of the spec and its table."""

    code: str
    title: str


@frozen
class DesignShown:
    """A design without its rows."""

    format: int
    model: str
    table: str
    rows: int
    rows_dropped: int
    missing_by_column: Mapping[str, int]
    factors: tuple[FactorShown, ...]
    covariates: tuple[CovariateShown, ...]
    columns: tuple[ColumnShown, ...]
    coords: Mapping[str, Any]
    variables: tuple[VariableShown, ...]
    correlations: tuple[CorrelationShown, ...]
    warnings: tuple[WarningShown, ...]


def design_shown(design: Design) -> DesignShown:
    """Everything about a design except its rows."""
    schema = design.schema
    factors = tuple(
        FactorShown(
            f.name,
            f.factor.column,
            f.factor.coding,
            f.levels,
            f.levels[f.reference],
            f.levels_inferred,
            f.reference_inferred,
            f.labels,
            tuple(map(tuple, f.matrix.tolist())),
            f.exact_hypothesis if f.exact_hypothesis is not None else tuple(map(tuple, f.hypothesis.tolist())),
        )
        for f in schema.factors.values()
    )
    covariates = tuple(
        CovariateShown(c.name, c.covariate.column, c.center, c.scale, c.range) for c in schema.covariates.values()
    )
    columns = tuple(_column(name, values) for name, values in design.columns.items())
    return DesignShown(
        FORMAT,
        schema.model.name,
        PurePath(design.table_name.replace("\\", "/")).name,
        design.rows.n,
        design.rows_dropped,
        design.dropped,
        factors,
        covariates,
        columns,
        {dim: _labels(labels) for dim, labels in design.coords.items()},
        tuple(_variable(name, dims, design) for name, dims in design.dims.items()),
        tuple(CorrelationShown(name, c.eta, c.line, c.is_default) for name, c in design.correlations.items()),
        tuple(_warning(w) for w in (*schema.model.warnings, *design.warnings)),
    )


def _column(name: str, values: Any) -> ColumnShown:
    is_there = values.size > 0
    numbers = (float(np.min(values)), float(np.mean(values)), float(np.max(values))) if is_there else (None,) * 3
    return ColumnShown(name, tuple(values.shape), values.dtype.name, *numbers)


def _labels(labels: tuple[str, ...] | range) -> Any:
    """Their number, and the labels if they are few; rows are counted from 0."""
    listed = None if isinstance(labels, range) or len(labels) > MOST_LABELS else labels
    return {"size": len(labels), "labels": listed}


def _variable(name: str, dims: tuple[str, ...], design: Design) -> VariableShown:
    shape = tuple(len(design.coords[d]) for d in dims)
    priors = design.priors.get(name, ())
    if len(priors) > MOST_LABELS:
        priors = priors[:MOST_LABELS]
    names = _names(name, dims, design)
    shown = tuple(PriorShown(n, p.prior.written, p.line, p.is_default) for n, p in zip(names, priors, strict=False))
    return VariableShown(name, dims, shape, shown)


def _names(name: str, dims: tuple[str, ...], design: Design) -> list[str]:
    """Of its elements, in C order."""
    found: list[tuple[str, ...]] = [()]
    for dim in dims:
        labels = [str(label) for label in design.coords[dim]]
        found = [(*before, label) for before in found for label in labels][: MOST_LABELS + 1]
    return [element(name, labels) if labels else name for labels in found]


def _warning(warning: Diagnostic) -> WarningShown:
    return WarningShown(warning.code, warning.title_text)


def _tree(spec: Spec, table: Any) -> str:
    return as_json(spec.tree)


def _model(spec: Spec, table: Any) -> str:
    return as_json(spec.model)


def _design(spec: Spec, table: Any) -> str:
    return as_json(design_shown(spec.bind(table)))


STAGES: Mapping[str, Callable[[Spec, Any], str]] = {"tree": _tree, "model": _model, "design": _design}
"""What can be shown as JSON, by its name."""
