"""In: `contrasts` declarations. Out: hypotheses as exact weights; given the levels, whether they make a coding.

Not decided here: the coding matrix that follows from them (design/coding_matrices.py).
"""

from __future__ import annotations

from fractions import Fraction

from hlmdsl.model.errors.base import ModelDiagnostic
from hlmdsl.model.errors.declaration_errors import (
    ContrastsNotIndependent,
    EmptyContrast,
    RepeatedDeclaration,
    UnknownLevel,
    WeightsDoNotSumToZero,
    WrongNumberOfContrasts,
)
from hlmdsl.model.level_weights import level_weights
from hlmdsl.model.names import Known
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.variables import Contrast, Factor
from hlmdsl.source.diagnostic import Label
from hlmdsl.syntax import ast


def read_contrasts(
    declaration: ast.ContrastsDecl, levels: tuple[str, ...] | None, problems: Problems
) -> tuple[Contrast, ...]:
    """The hypotheses of one declaration that could be read, each weighing levels against each other."""
    contrasts: list[Contrast] = []
    names: dict[str, ast.Name] = {}
    for hypothesis in declaration.hypotheses:
        with problems.collect():
            name = hypothesis.name
            if name.text in names:
                also = (Label(names[name.text].span, "first declared here"),)
                raise Rejected(RepeatedDeclaration(span=name.span, also=also, what=f"contrast `{name.text}`"))
            names[name.text] = name
            weights = level_weights(hypothesis.expression, declaration.factor.text, levels).weights
            total = sum(weights.values(), Fraction(0))
            span = hypothesis.expression.span
            if total != 0:
                raise Rejected(WeightsDoNotSumToZero(span=span, name=name.text, total=str(total)))
            if not any(weights.values()):
                raise Rejected(EmptyContrast(span=span, name=name.text))
            kept = tuple((level, weight) for level, weight in weights.items() if weight)
            contrasts.append(Contrast(name.text, kept, hypothesis.span))
    return tuple(contrasts)


def check_contrasts(
    factor: Factor, levels: tuple[str, ...], declared: int | None = None
) -> tuple[ModelDiagnostic, ...]:
    """What is wrong with a factor's contrasts, given its levels: known levels, k - 1 of them, independent.

    `declared` counts the contrasts with those that could not be read.
    """
    declared = len(factor.contrasts) if declared is None else declared
    found: list[ModelDiagnostic] = []
    known, there = Known(levels), set(levels)
    for contrast in factor.contrasts:
        for level, _ in contrast.weights:
            if level not in there:
                near = known.near(level)
                found.append(
                    UnknownLevel(span=contrast.span, factor=factor.name, given=level, levels=levels, near=near)
                )
    if found:
        return tuple(found)
    dependent = _first_dependent(factor.contrasts, levels)
    if dependent is not None:
        contrast, others = dependent
        also = tuple(Label(c.span, "") for c in others if c.span is not None)
        found.append(
            ContrastsNotIndependent(
                span=contrast.span,
                also=also,
                factor=factor.name,
                name=contrast.name,
                others=tuple(c.name for c in others),
            )
        )
    elif declared != len(levels) - 1:
        found.append(
            WrongNumberOfContrasts(span=factor.coding_span, factor=factor.name, levels=len(levels), given=declared)
        )
    return tuple(found)


def _first_dependent(
    contrasts: tuple[Contrast, ...], levels: tuple[str, ...]
) -> tuple[Contrast, tuple[Contrast, ...]] | None:
    """The first contrast that those before it determine, and which of them do. Exact elimination."""
    position = {level: at for at, level in enumerate(levels)}
    reduced: dict[int, tuple[_Sparse, _Sparse]] = {}  # by its first level: a row, and what it is made of
    for number, contrast in enumerate(contrasts):
        row = {position[level]: weight for level, weight in contrast.weights}
        made_of = {number: Fraction(1)}
        while row and (lead := min(row)) in reduced:
            basis, combination = reduced[lead]
            share = row[lead] / basis[lead]
            _subtract(row, basis, share)
            _subtract(made_of, combination, share)
        if not row:
            return contrast, tuple(contrasts[j] for j in sorted(made_of) if j != number)
        reduced[min(row)] = (row, made_of)
    return None


_Sparse = dict[int, Fraction]


def _subtract(row: _Sparse, other: _Sparse, share: Fraction) -> None:
    for at, weight in other.items():
        left = row.get(at, Fraction(0)) - share * weight
        if left:
            row[at] = left
        else:
            row.pop(at, None)
