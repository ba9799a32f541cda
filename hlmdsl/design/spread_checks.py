"""In: a model's varying effects, the rows and their units. Out: warnings if the rows leave spreads to their priors.

Not decided here: which spreads those are (spreads.py), or what predictors that are constant in units mean for them
(within_units.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import BoundGrouping, Schema
from hlmdsl.design.groupings import distinct_pairs
from hlmdsl.design.neighbour_errors import RegionsAndRows
from hlmdsl.design.rank import cleaned
from hlmdsl.design.rows import Rows, of_units
from hlmdsl.design.spreads import Confused, Spread, confused, has_residual
from hlmdsl.design.warnings import (
    CommonEffectsTellUnits,
    ConstantWithinUnits,
    SpreadsConfused,
    SpreadUnknown,
    UnitPerRow,
)
from hlmdsl.model.terms import Varying
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span

MOST_WORK = 2_000_000_000
"""Multiplications allowed for testing whether the common effects determine the units: a second or so."""


def check_spreads(
    schema: Schema, rows: Rows, groupings: Mapping[str, BoundGrouping], said: Sequence[Diagnostic]
) -> list[Diagnostic]:
    """One warning for each set of spreads that the rows do not identify; none if `said` has the reason already."""
    constant = {w.grouping for w in said if isinstance(w, ConstantWithinUnits)}
    found: list[Diagnostic] = []
    for equation in schema.equations:
        unknown: dict[str, list[Spread]] = {}
        for part in confused(schema.model, equation, rows, groupings):
            bars = dict.fromkeys(s.varying.grouping.name for s in part.spreads if s.varying is not None)
            if len(bars) == 1 and bars.keys() <= constant and not any(s.varying is None for s in part.spreads):
                continue
            if part.is_unknown:
                unknown.setdefault(next(iter(bars)), []).extend(part.spreads)
            else:
                instead = _as_residuals(schema, equation, part, rows)
                found.append(_confused(equation, part, groupings, rows.n, instead))
        found += [_unknown(equation, spreads) for spreads in unknown.values()]
        found += _told_by_common_effects(equation, rows, groupings)
        if has_residual(schema.model, equation):
            found += _regions_and_rows(equation, groupings)
    return found


def _confused(
    equation: CodedEquation, part: Confused, groupings: Mapping[str, BoundGrouping], rows: int, instead: str
) -> Diagnostic:
    varying = list(dict.fromkeys(s.varying for s in part.spreads if s.varying is not None))
    span = _written(equation, varying[-1]).span
    first = groupings[varying[0].grouping.name]
    has_residual = any(s.varying is None for s in part.spreads)
    if has_residual and part.only_sum and len(first.labels) == rows and not first.is_shared:
        return UnitPerRow(span=span, grouping=varying[0].grouping.name, rows=rows)
    last = groupings[varying[-1].grouping.name]
    same = len(varying) == 2 and part.only_sum and _is_relabelled(first, last)
    return SpreadsConfused(
        span=span,
        spreads=tuple(s.name for s in part.spreads),
        only_sum=part.only_sum,
        settled=len(part.spreads) - part.directions,
        same=(varying[-1].grouping.name, varying[0].grouping.name) if same else (),
        instead=instead,
    )


def _as_residuals(schema: Schema, equation: CodedEquation, part: Confused, rows: Rows) -> str:
    """The lines to write if units have an effect at each level of a factor, with one row there, besides sigma: the same
    model without the spread that is not identified; otherwise empty.
    """
    varying = list(dict.fromkeys(s.varying for s in part.spreads if s.varying is not None))
    only = _written(equation, varying[0]) if len(varying) == 1 else None
    if (
        only is None
        or len(only.bars) != 1
        or only.grouping.by_member
        or not any(s.varying is None for s in part.spreads)
    ):
        return ""
    (bar,), model = only.bars, schema.model
    terms = bar.effects.terms
    if model.response.family.standardised is None or model.residual is not None or bar.independent or bar.by:
        return ""
    if len(terms) != 1 or len(terms[0].parts) != 1 or not terms[0].factors:
        return ""
    factor = terms[0].factors[0].factor
    pairs = np.stack([rows.units[only.grouping.name], rows.levels[factor.name]])
    if np.unique(pairs, axis=1).shape[1] < rows.n:
        return ""
    name = quoted(factor.name)
    line = f"correlation residual({name} | {only.grouping.spelled}) ~ LKJ(eta = 1)"
    return f"write this bar as residuals that correlate: `effects log(sigma) = 0 + {name}` and `{line}`"


def _regions_and_rows(equation: CodedEquation, groupings: Mapping[str, BoundGrouping]) -> list[Diagnostic]:
    """Regions with neighbours of which none has two rows: what is their own is as the residuals are."""
    found: list[Diagnostic] = []
    for varying in (v for v in equation.varying if v.neighbours is not None):
        if int(np.bincount(groupings[varying.grouping.name].index).max()) == 1:
            span = _written(equation, varying).span
            found.append(RegionsAndRows(span=span, name=varying.grouping.name, rho=varying.rho))
    return found


def _is_relabelled(one: BoundGrouping, other: BoundGrouping) -> bool:
    if one.is_shared or other.is_shared:
        return False
    pairs, _ = distinct_pairs(one.index, len(one.labels), other.index, len(other.labels))
    return len(pairs) == len(one.labels) == len(other.labels)


def _unknown(equation: CodedEquation, spreads: Sequence[Spread]) -> Diagnostic:
    varying = spreads[0].varying
    assert varying is not None, "the residual variance is in every row"
    span: Span | None = _written(equation, varying).span
    return SpreadUnknown(
        span=span,
        spreads=tuple(s.name for s in spreads),
        grouping=varying.grouping.name,
        is_correlation=all(s.is_covariance for s in spreads),
    )


def _written(equation: CodedEquation, varying: CodedVarying) -> Varying:
    return next(w for w in equation.equation.varying if w.grouping.name == varying.grouping.name)


def _told_by_common_effects(
    equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping]
) -> list[Diagnostic]:
    """Deviations that are already sums of common effects: a factor that is also a grouping.

    Random deviations are such a sum exactly if all are, except on a set of measure zero.
    """
    equation = equation.with_constant
    p = len(equation.coefficients)
    bars = [v for v in equation.varying if len(groupings[v.grouping.name].labels) <= p]
    if not bars or rows.n * p * p > MOST_WORK:
        return []
    design = cleaned(equation, rows)
    q, r = np.linalg.qr(design / np.maximum(np.linalg.norm(design, axis=0), 1e-300))
    q = q[:, np.abs(np.diag(r)) > 1e-9]
    found: list[Diagnostic] = []
    random = np.random.default_rng(0)
    for varying in bars:
        units = groupings[varying.grouping.name]
        moved = of_units(random.normal(size=(len(units.labels), len(varying.effects))), units.entries)
        moved *= varying.matrix(rows)
        left = moved - q @ (q.T @ moved)
        size = np.linalg.norm(moved, axis=0)
        told = (size > 0) & (np.linalg.norm(left, axis=0) < 1e-7 * size)
        if told.any():
            names = tuple(sd.name for sd in varying.sds if told[list(sd.effects)].all())
            written = _written(equation, varying)
            found.append(CommonEffectsTellUnits(span=written.span, grouping=varying.grouping.name, spreads=names))
    return found
