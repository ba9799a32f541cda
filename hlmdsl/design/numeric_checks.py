"""In: the covariates' columns and the functions of them in terms. Out: centres and scales as numbers, or errors.

Not decided here: how the columns were read (bind_columns.py), or the design columns (coded.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.bind_columns import say_rows, say_values
from hlmdsl.design.coded import CodedCovariate, CodedNumericPart, PolyBasis
from hlmdsl.design.columns import LARGEST, SMALLEST
from hlmdsl.design.errors import ConstantScaled, NotDefined, NotFiniteNumber, TooFewValues
from hlmdsl.design.poly import poly_basis
from hlmdsl.design.rows import Floats
from hlmdsl.design.schema import numeric_parts, predictor_covariates
from hlmdsl.model.model import Model
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span


def bind_covariates(
    model: Model, numbers: Mapping[str, Floats]
) -> tuple[dict[str, CodedCovariate], dict[tuple[str, int], PolyBasis], list[Diagnostic]]:
    """Covariates with centre and scale, the bases of `poly` terms, and everything that is wrong with either."""
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
        coded[covariate.name] = CodedCovariate(covariate, center, scale, (low, high))
    bases: dict[tuple[str, int], PolyBasis] = {}
    seen: set[NumericPart] = set()
    for term, part in numeric_parts(model):
        name = part.covariate.name
        if part in seen or name not in coded:
            continue
        seen.add(part)
        at = term.span if term is not None else part.covariate.span
        raw = numbers[name]
        if part.function == "poly":
            distinct = len(np.unique(raw))
            if distinct <= part.exponent:
                found.append(TooFewValues(span=at, term=part.name, name=name, degree=part.exponent, distinct=distinct))
                continue
            with np.errstate(all="ignore"):
                size = float(raw.std() ** part.exponent)
            if not SMALLEST <= size <= LARGEST:
                found.append(_of_size(part, at, is_small=size < SMALLEST))
                continue
            bases[name, part.exponent] = poly_basis(raw, part.exponent)
        found += _undefined(part, coded[name], bases.get((name, part.exponent)), raw, at, term is None)
    return coded, bases, found


def advice_on_zeros(name: str) -> str:
    """A logarithm of what has zeros; with something added to it the results depend on what is added."""
    instead = f"`log({quoted(name)} + 1)`"
    return f"if zeros are real, {instead} has a value there, but results then depend on the unit of `{name}`"


def _undefined(
    part: NumericPart,
    covariate: CodedCovariate,
    basis: PolyBasis | None,
    raw: Floats,
    span: Span | None,
    is_offset: bool,
) -> list[Diagnostic]:
    """Rows at which the function has no value, or none that can be computed with."""
    with np.errstate(all="ignore"):
        columns = CodedNumericPart(part, covariate, basis if part.function == "poly" else None).columns(raw)
    bad = ~np.all([np.abs(c) <= LARGEST for c in columns], axis=0)
    if not bad.any():
        varies = bool((raw != covariate.center).any()) and part.function in ("identity", "power") and not is_offset
        is_small = varies and np.abs(columns[0]).max() < SMALLEST
        return [_of_size(part, span, is_small=True)] if is_small else []
    match part.function:
        case "log" if is_offset:
            advice = "a row without exposure has no rate: correct these cells, or leave the rows out of the table"
        case "log" if raw.min() == 0 and not part.shift:
            advice = f"{advice_on_zeros(part.covariate.name)}; otherwise correct these cells"
        case "log" | "sqrt" if part.shift:
            advice = advice_on_shift(part.function, part.shift, part.covariate.column, raw)
        case "log" | "sqrt":
            advice = "correct these cells, or leave the rows out of the table"
        case "exp":
            advice = "exp grows beyond all numbers: use the covariate itself, or change its unit in the table"
        case _ if is_offset:
            return [NotFiniteNumber(span=span, term=part.name, advice="change the unit of the column in the table")]
        case _:
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
    if part.function == "poly":  # which centres and scales by itself
        advice = f"change the unit of `{part.covariate.column}` in the table"
    elif is_small:
        advice = f"change the unit of `{part.covariate.column}`, by `scale` or in the table"
    if not is_small:
        return NotFiniteNumber(span=span, term=part.name, advice=advice)
    where = "no number of its column is above 1e-100"
    return NotFiniteNumber(span=span, term=part.name, how="small", where=where, advice=advice)


def advice_on_shift(function: str, shift: float, column: str, raw: Floats) -> str:
    """What to do about `log(rt - 0.6)` of an rt of 0.52: the cells may be right, and the shift wrong."""
    least = float(raw.min())
    at_most = "less than" if function == "log" else "at most"
    if shift < 0 < least:
        return f"the smallest `{column}` is {least:g}: subtract {at_most} that, or correct these cells"
    if shift > 0:
        enough = "more than" if function == "log" else "at least"
        return f"the smallest `{column}` is {least:g}: add {enough} {-least:g}, or correct these cells"
    return f"the smallest `{column}` is {least:g}, which leaves nothing to subtract: correct these cells"
