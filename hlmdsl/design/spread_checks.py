"""In: a model's effects and their priors, the rows and their units. Out: warnings if the rows leave spreads to priors.

Not decided here: which spreads those are (spreads.py, beside_common.py), or what predictors that are constant in units
mean for them (within_units.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.beside_common import Priors, Told, told_by_common_effects
from hlmdsl.design.coded import CodedEquation, CodedTerm, CodedVarying
from hlmdsl.design.design import BoundGrouping, Schema
from hlmdsl.design.groupings import distinct_pairs
from hlmdsl.design.neighbour_errors import RegionsAndRows
from hlmdsl.design.rows import Rows
from hlmdsl.design.spread_warnings import CommonEffectsTellProcess, NothingLeft
from hlmdsl.design.spreads import Confused, Spread, has_residual
from hlmdsl.design.spreads_of_common import all_confused
from hlmdsl.design.warnings import (
    CommonEffectsTellUnits,
    ConstantWithinUnits,
    SpreadsConfused,
    SpreadUnknown,
    UnitPerRow,
)
from hlmdsl.model.quantities import hypers_in
from hlmdsl.model.terms import Varying
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span


def check_spreads(
    schema: Schema,
    rows: Rows,
    groupings: Mapping[str, BoundGrouping],
    priors: Priors,
    said: Sequence[Diagnostic],
) -> list[Diagnostic]:
    """One warning for each set of spreads that the rows do not identify; none if `said` has the reason already."""
    constant = {w.grouping for w in said if isinstance(w, ConstantWithinUnits)}
    found: list[Diagnostic] = []
    for equation in schema.equations:
        unknown: dict[tuple[str, bool], list[Spread]] = {}
        for part in all_confused(schema.model, equation, rows, groupings, priors):
            if any(s.common is not None for s in part.spreads):
                found += _with_common(equation, part, priors)
                continue
            bars = dict.fromkeys(s.varying.grouping.name for s in part.spreads if s.varying is not None)
            is_said = len(bars) == 1 and bars.keys() <= constant and not any(s.is_residual for s in part.spreads)
            if is_said and not part.is_alone:
                continue
            if part.is_unknown:
                unknown.setdefault((next(iter(bars)), part.is_alone), []).extend(part.spreads)
            else:
                instead = _as_residuals(schema, equation, part, rows)
                found.append(_confused(equation, part, groupings, rows.n, instead))
        found += [_unknown(equation, spreads, is_alone) for (_, is_alone), spreads in unknown.items()]
        told = told_by_common_effects(schema.model, equation, rows, groupings, priors)
        found += _told(equation, told, rows)
        if has_residual(schema.model, equation):
            found += _regions_and_rows(equation, groupings)
    return found


def _confused(
    equation: CodedEquation, part: Confused, groupings: Mapping[str, BoundGrouping], rows: int, instead: str
) -> Diagnostic:
    varying = list(dict.fromkeys(s.varying for s in part.spreads if s.varying is not None))
    span = _written(equation, varying[-1]).span
    first = groupings[varying[0].grouping.name]
    has_residual = any(s.is_residual for s in part.spreads)
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


def _with_common(equation: CodedEquation, part: Confused, priors: Priors) -> list[Diagnostic]:
    """None if all are of common effects: those depend on each other then, and are told so."""
    common = [s.common for s in part.spreads if s.common is not None]
    if len(common) == len(part.spreads):
        return []
    terms = [t for t in equation.effects.terms if _scales(t, priors) & {e.variable for e in common}]
    groups = list(dict.fromkeys(s.varying.grouping.spelled for s in part.spreads if s.varying is not None))
    return [
        SpreadsConfused(
            span=terms[0].term.span,
            spreads=tuple(s.name for s in part.spreads),
            only_sum=part.only_sum,
            settled=len(part.spreads) - part.directions,
            common=tuple(t.term.spelled for t in terms),
            groups=tuple(groups),
        )
    ]


def _scales(term: CodedTerm, priors: Priors) -> set[str]:
    """The parameters in the priors of a term's coefficients."""
    own = {e.variable: priors[e.variable][e.position].prior for e in term.elements if e.variable in priors}
    return {name for prior in own.values() for _, quantity in prior.arguments for name in hypers_in(quantity)}


def _as_residuals(schema: Schema, equation: CodedEquation, part: Confused, rows: Rows) -> str:
    """The lines to write if units have an effect at each level of a factor, with one row there, besides sigma: the same
    model without the spread that is not identified; otherwise empty.
    """
    varying = list(dict.fromkeys(s.varying for s in part.spreads if s.varying is not None))
    only = _written(equation, varying[0]) if len(varying) == 1 else None
    if only is None or len(only.bars) != 1 or only.grouping.by_member or not any(s.is_residual for s in part.spreads):
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


def _unknown(equation: CodedEquation, spreads: Sequence[Spread], is_alone: bool) -> Diagnostic:
    varying = spreads[0].varying
    assert varying is not None, "the residual variance is in every row"
    span: Span | None = _written(equation, varying).span
    return SpreadUnknown(
        span=span,
        spreads=tuple(s.name for s in spreads),
        grouping=varying.grouping.name,
        is_correlation=all(s.is_covariance for s in spreads),
        is_alone=is_alone,
    )


def _written(equation: CodedEquation, varying: CodedVarying) -> Varying:
    return next(w for w in equation.equation.varying if w.grouping.name == varying.grouping.name)


def _told(equation: CodedEquation, told: Sequence[Told], rows: Rows) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for own in told:
        names = tuple(e.name for e in own.elements)
        if own.varying is not None:
            span, name = _written(equation, own.varying).span, own.varying.grouping.name
            found.append(CommonEffectsTellUnits(span=span, grouping=name, spreads=names))
        elif own.term is not None:
            span = own.term.term.span
            found.append(CommonEffectsTellProcess(span=span, term=own.term.term.spelled, spreads=names))
        else:
            found.append(NothingLeft(span=equation.equation.span, rows=rows.n, spread=names[0]))
    return found
