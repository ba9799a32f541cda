"""In: the covariates' columns and the functions of them in terms. Out: centres and scales as numbers, or errors.

Not decided here: how the columns were read (bind_columns.py), or the design columns (coded.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.binding_errors import ConstantScaled, NotDefined, NotFiniteNumber, TooFewValues
from hlmdsl.design.coded import CodedCovariate, CodedNumericPart
from hlmdsl.design.coded_parts import argument
from hlmdsl.design.columns import LARGEST, SMALLEST
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.rows import Floats
from hlmdsl.design.schema import numeric_parts, predictor_covariates
from hlmdsl.model.model import Model
from hlmdsl.model.parts.known import Known
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
        function, is_offset = part.function, term is None
        if part.key in seen or any(name not in coded for name in part.names):
            continue
        seen.add(part.key)
        at = term.span if term is not None else part.covariate.span
        own = tuple(coded[name] for name in part.names)
        few = _few_values(part, own, numbers, at)
        found += few
        if few:
            continue
        size = min((function.size(numbers[name]) for name in part.names), key=lambda s: SMALLEST <= s <= LARGEST)
        if not SMALLEST <= size <= LARGEST:
            found.append(_of_size(part, at, is_small=size < SMALLEST))
            continue
        known = function.known()
        if known is None:
            known = learnt[part.key] = kept.function(part.key, function.learn(argument(function, own, numbers)))
        of_column = CodedNumericPart(part, own, known)
        found += undefined(of_column, numbers, at, is_offset) or _too_small(of_column, numbers, at, is_offset)
    return coded, learnt, found


def _few_values(
    part: NumericPart, coded: tuple[CodedCovariate, ...], numbers: Mapping[str, Floats], at: Span | None
) -> list[Diagnostic]:
    """Covariates with too few different values to learn from."""
    function, found = part.function, list[Diagnostic]()
    for k, own in enumerate(coded if function.more_values_than else ()):
        # of what the function is of: values may be alike at a distance from a zero that is far away
        distinct = len(np.unique(own.argument(function, numbers[own.name])))
        if distinct <= (more_than := function.fewest_values(k)):
            others = [quoted(name) for name in part.names if name != own.name]
            advice = function.advice_on_few(quoted(own.name), distinct, *others)
            found.append(
                TooFewValues(
                    span=at, term=part.name, name=own.name, more_than=more_than, distinct=distinct, advice=advice
                )
            )
    return found


def _too_small(
    coded: CodedNumericPart, numbers: Mapping[str, Floats], span: Span | None, is_offset: bool
) -> list[Diagnostic]:
    """A column whose squares would be zero."""
    if coded.function.is_raw or is_offset:
        return []
    varies = any((numbers[c.name] != c.center).any() for c in coded.covariates)
    is_small = varies and np.abs(coded.columns(numbers)[0]).max() < SMALLEST
    return [_of_size(coded.part, span, is_small=True)] if is_small else []


def undefined(
    coded: CodedNumericPart, numbers: Mapping[str, Floats], span: Span | None, is_offset: bool
) -> list[Diagnostic]:
    """Rows at which the function has no value, or none that can be computed with."""
    part, function = coded.part, coded.function
    bad = ~np.all([np.abs(c) <= LARGEST for c in coded.columns(numbers)], axis=0)
    if not bad.any():
        return []
    covariate = part.covariates[0]  # functions of several have values everywhere
    raw = numbers[covariate.name]
    advice = function.advice_where_undefined(covariate.name, covariate.column, raw, is_offset)
    if advice is None and is_offset:
        return [NotFiniteNumber(span=span, term=part.name, advice="change the unit of the column in the table")]
    if advice is None:
        return [_of_size(part, span, is_small=False)]
    return [
        NotDefined(
            span=span,
            function=f"offset({part.name})" if is_offset else part.name,
            column=covariate.column,
            count=int(bad.sum()),
            total=len(raw),
            rows=say_rows(bad),
            examples=say_values(raw, bad),
            advice=advice,
        )
    ]


def _of_size(part: NumericPart, span: Span | None, is_small: bool) -> NotFiniteNumber:
    advice = NotFiniteNumber.advice
    column = part.covariates[0].column
    if part.function.is_raw:  # whatever the covariate's zero and unit
        advice = f"change the unit of `{column}` in the table"
    elif is_small:
        advice = f"change the unit of `{column}`, by `scale` or in the table"
    if not is_small:
        return NotFiniteNumber(span=span, term=part.name, advice=advice)
    where = "no number of its column is above 1e-100"
    return NotFiniteNumber(span=span, term=part.name, how="small", where=where, advice=advice)
