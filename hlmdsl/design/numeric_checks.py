"""In: the covariates' columns and the functions of them in terms. Out: centres and scales as numbers, or errors.

Not decided here: how the columns were read (bind_columns.py), or the design columns (coded.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.binding_errors import ConstantScaled, NotDefined, NotFiniteNumber, TooFewValues
from hlmdsl.design.coded import CodedCovariate, CodedNumericPart
from hlmdsl.design.columns import LARGEST, SMALLEST
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.rows import Floats
from hlmdsl.design.schema import numeric_parts, predictor_covariates
from hlmdsl.model.model import Model
from hlmdsl.model.parts.function import Known
from hlmdsl.model.terms import NumericPart, PartKey
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span


def bind_covariates(
    model: Model, numbers: Mapping[str, Floats], kept: Learnt = NOTHING
) -> tuple[dict[str, CodedCovariate], dict[PartKey, Known], list[Diagnostic]]:
    """Covariates with centre and scale, functions that learn from data, and everything that is wrong with either."""
    found: list[Diagnostic] = []
    coded: dict[str, CodedCovariate] = {}
    for covariate in predictor_covariates(model):
        if covariate.name not in numbers:
            continue
        raw = numbers[covariate.name]
        low, high = float(raw.min()), float(raw.max())
        center = float(raw.mean()) if covariate.center == "mean" else covariate.center or 0.0
        scale = covariate.scale or 1.0
        if scale == "sd":
            if low == high or not raw.std() > 0:
                found.append(ConstantScaled(span=covariate.span, name=covariate.name, value=f"{low:g}"))
                continue
            scale = float(raw.std(ddof=1))
        coded[covariate.name] = kept.covariate(CodedCovariate(covariate, center, scale, (low, high)))
    learnt: dict[PartKey, Known] = {}
    seen: set[PartKey] = set()
    for term, part in numeric_parts(model):
        name, function, is_offset = part.covariate.name, part.function, term is None
        if part.key in seen or name not in coded:
            continue
        seen.add(part.key)
        at = term.span if term is not None else part.covariate.span
        raw = numbers[name]
        # of what the function is of: values may be alike at a distance from a zero that is far away
        distinct = len(np.unique(coded[name].argument(function, raw))) if function.more_values_than else 0
        if function.more_values_than and distinct <= function.more_values_than:
            advice = function.advice_on_few(quoted(name), distinct)
            more_than = function.more_values_than
            found.append(
                TooFewValues(span=at, term=part.name, name=name, more_than=more_than, distinct=distinct, advice=advice)
            )
            continue
        size = function.size(raw)
        if not SMALLEST <= size <= LARGEST:
            found.append(_of_size(part, at, is_small=size < SMALLEST))
            continue
        known = function.known()
        if known is None:
            known = learnt[part.key] = kept.function(part.key, function.learn(coded[name].argument(function, raw)))
        of_column = CodedNumericPart(part, coded[name], known)
        found += undefined(of_column, raw, at, is_offset) or _too_small(of_column, raw, at, is_offset)
    return coded, learnt, found


def _too_small(coded: CodedNumericPart, raw: Floats, span: Span | None, is_offset: bool) -> list[Diagnostic]:
    """A column whose squares would be zero."""
    varies = bool((raw != coded.covariate.center).any()) and not coded.function.is_raw and not is_offset
    is_small = varies and np.abs(coded.columns(raw)[0]).max() < SMALLEST
    return [_of_size(coded.part, span, is_small=True)] if is_small else []


def undefined(coded: CodedNumericPart, raw: Floats, span: Span | None, is_offset: bool) -> list[Diagnostic]:
    """Rows at which the function has no value, or none that can be computed with."""
    part, function = coded.part, coded.function
    bad = ~np.all([np.abs(c) <= LARGEST for c in coded.columns(raw)], axis=0)
    if not bad.any():
        return []
    advice = function.advice_where_undefined(part.covariate.name, part.covariate.column, raw, is_offset)
    if advice is None and is_offset:
        return [NotFiniteNumber(span=span, term=part.name, advice="change the unit of the column in the table")]
    if advice is None:
        return [_of_size(part, span, is_small=False)]
    return [
        NotDefined(
            span=span,
            function=f"offset({part.name})" if is_offset else part.name,
            column=part.covariate.column,
            count=int(bad.sum()),
            total=len(raw),
            rows=say_rows(bad),
            examples=say_values(raw, bad),
            advice=advice,
        )
    ]


def _of_size(part: NumericPart, span: Span | None, is_small: bool) -> NotFiniteNumber:
    advice = NotFiniteNumber.advice
    if part.function.is_raw:  # whatever the covariate's zero and unit
        advice = f"change the unit of `{part.covariate.column}` in the table"
    elif is_small:
        advice = f"change the unit of `{part.covariate.column}`, by `scale` or in the table"
    if not is_small:
        return NotFiniteNumber(span=span, term=part.name, advice=advice)
    where = "no number of its column is above 1e-100"
    return NotFiniteNumber(span=span, term=part.name, how="small", where=where, advice=advice)
