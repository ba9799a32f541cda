"""In: terms that encode rows. Out: what coefficients are multiplied by in a row, as signs of an equation.

Not decided here: how these are set (write/latex_symbols.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import (
    CodedCovariate,
    CodedEquation,
    CodedFactorPart,
    CodedNumericPart,
    CodedPart,
    CodedTerm,
)
from hlmdsl.explain.generative_model import (
    Climbed,
    Code,
    Indicator,
    Measured,
    Regressor,
    Summand,
    UnitsOf,
)
from hlmdsl.model import naming
from hlmdsl.model.naming import label
from hlmdsl.model.parts.power import PLAIN


def under_of(term: CodedTerm, at: Sequence[int]) -> tuple[str, ...]:
    """A level alone is enough if the coding compares each with the reference: `b2`; otherwise the full label."""
    found = []
    for part, column in zip([p for p in term.parts if p.dim is not None], at, strict=True):
        indicated = level_indicated(part, column) if isinstance(part, CodedFactorPart) else None
        is_treatment = isinstance(part, CodedFactorPart) and part.factor.factor.coding == "treatment"
        found.append(label(indicated) if is_treatment and indicated is not None else part.labels[column])
    return tuple(found)


def level_indicated(part: CodedFactorPart, column: int) -> str | None:
    """The only level at which a column of a factor is 1, where it is 0 at all others."""
    if part.by_levels:
        return part.factor.levels[part.level(column)]
    weights = part.matrix[:, column]
    ones = np.flatnonzero(weights == 1)
    return part.factor.levels[ones[0]] if len(ones) == 1 == np.count_nonzero(weights) else None


def regressors_of(term: CodedTerm, at: Sequence[int]) -> tuple[Regressor, ...]:
    """What the coefficient at a place of a term is multiplied by in a row."""
    remaining = iter(at)
    each = (
        (_climbed(term, part),)
        if isinstance(part, CodedFactorPart) and part.is_total
        else _of_part(part, next(remaining) if part.dim is not None else None)
        for part in term.parts
    )
    return tuple(own for of in each for own in of)


def _of_part(part: CodedPart, column: int | None) -> tuple[Regressor, ...]:
    """One, but of what is straight of a surface the covariates that it is the product of."""
    if isinstance(part, CodedNumericPart) and len(part.names) > 1:
        straight = part.function.straight(part.column(column or 0))
        own = [part.covariates[k] for k in straight]
        if own:
            return tuple(Measured((c.name,), PLAIN, 0, float(c.center), float(c.scale), _of_units(c)) for c in own)
    return (_regressor(part, column),)


def _climbed(term: CodedTerm, part: CodedFactorPart) -> Climbed:
    totals = [p for p in term.parts if isinstance(p, CodedFactorPart) and p.is_total]
    name, labels = term.shares[totals.index(part)], replace(part, is_total=False).labels
    return Climbed(part.factor.name, tuple(naming.element(name, (label,)) for label in labels))


def _regressor(part: CodedPart, column: int | None) -> Regressor:
    if isinstance(part, CodedNumericPart):
        return measured_by(part, part.column(column or 0))
    assert column is not None
    level = level_indicated(part, column)
    if level is not None:
        return Indicator(part.factor.name, level)
    weights = zip(part.factor.levels, part.matrix[:, column].tolist(), strict=True)
    return Code(part.factor.name, part.labels[column], tuple(weights))


def measured_by(part: CodedNumericPart, column: int) -> Measured:
    """A column of a function of covariates."""
    of_units = tuple(own for c in part.covariates for own in _of_units(c))
    if part.function.is_raw or len(part.names) > 1:  # the wiggles of a surface are where the columns are
        return Measured(part.names, part.function, column, of_units=of_units)
    own = part.covariate
    return Measured(part.names, part.function, column, float(own.center), float(own.scale), of_units)


def _of_units(c: CodedCovariate) -> tuple[UnitsOf, ...]:
    own = c.covariate.of_units
    return () if own is None else (UnitsOf(c.name, c.covariate.column, own.by.name, own.is_within),)


def offsets_of(equation: CodedEquation) -> list[Summand]:
    """What is added without a coefficient."""
    return [Summand(f"offset({o.part.name})", None, (measured_by(o, 0),)) for o in equation.offsets]
