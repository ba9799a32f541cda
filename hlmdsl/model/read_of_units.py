"""In: the declarations of covariates, and all variables. Out: covariates that are means of units, or relative to them.

Not decided here: the means, which a table has (design/unit_means.py).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hlmdsl.model.errors.unit_mean_errors import (
    AveragedAndCentered,
    CenterOfUnits,
    MeansByNoGroup,
    OfUnitsElsewhere,
    WithinAndWhole,
)
from hlmdsl.model.model import Model
from hlmdsl.model.names import KINDS, Known
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate, Factor, Group, OfUnits, Variable
from hlmdsl.model.written import quoted, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.syntax import ast


def give_units(declarations: Iterable[ast.Declaration], variables: dict[str, Variable], problems: Problems) -> None:
    """Replace covariates of units by ones with their units. Groups already have their parents."""
    declared = {d.name.text for d in declarations if isinstance(d, ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl)}
    known = Known(v.name for v in variables.values() if isinstance(v, Group | Factor))
    for d in declarations:
        if not isinstance(d, ast.CovariateDecl):
            continue
        covariate = variables.get(d.name.text)
        if isinstance(covariate, Covariate) and covariate.span == d.name.span:
            with problems.collect():
                variables[d.name.text] = _with_units(d, covariate, variables, declared, known)


def _with_units(
    d: ast.CovariateDecl, covariate: Covariate, variables: dict[str, Variable], declared: set[str], known: Known
) -> Covariate:
    center = d.center.by if d.center is not None else None
    by = d.averaged or center
    if by is None:
        return covariate
    name, column = d.name.text, quoted(covariate.column)
    if d.averaged is not None and center is not None:
        mean = f"covariate {quoted(f'{name}_mean')} = {column} averaged by {quoted(d.averaged.text)}"
        within = f"covariate {quoted(f'{name}_within')} = {column} center mean by {quoted(center.text)}"
        raise Rejected(AveragedAndCentered(span=center.span, name=name, mean=mean, within=within))
    if center is not None and d.center is not None:
        zero = d.center.zero
        if not (isinstance(zero, ast.Name) and zero.text == "mean"):
            raise Rejected(CenterOfUnits(span=zero.span, by=quoted(center.text), given=written(zero)))
    unit = variables.get(by.text)
    if isinstance(unit, Group | Factor):
        return replace(covariate, of_units=OfUnits(unit, d.averaged is None, by.span))
    if unit is None and by.text in declared:  # what is wrong with it is reported
        raise Rejected()
    what = f"a {KINDS[type(unit)]}" if unit is not None else "not declared"
    near = () if unit is not None else known.near(by.text)
    own = quoted(by.text)
    declare = f"{quoted(f'{by.text}_group')} = {quoted(unit.column)}" if unit is not None else own
    raise Rejected(MeansByNoGroup(span=by.span, name=name, by=by.text, what=what, near=near, declare=declare))


def check_not_of_units(variable: Variable, written_as: ast.Name) -> None:
    """Raises Rejected for a covariate of units if a value of the row itself is required."""
    if not isinstance(variable, Covariate) or variable.of_units is None:
        return
    by = variable.of_units.by.name
    words = f"{'center mean' if variable.of_units.is_within else 'averaged'} by {quoted(by)}"
    alias = f"{quoted(f'{variable.name}_whole')} = {quoted(variable.column)}"
    raise Rejected(OfUnitsElsewhere(span=written_as.span, name=variable.name, by=by, words=words, alias=alias))


def check_whole(model: Model, problems: Problems) -> None:
    """A column, its distances from the means of units and these means are one too many for a predictor."""
    for equation in model.equations:
        for error in _wholes(equation):
            problems.add(error)


def _wholes(equation: Equation) -> Iterable[WithinAndWhole]:
    plain = {}
    for term in equation.effects.terms:
        if len(term.parts) == 1 and term.numerics and term.numerics[0].function.is_plain:
            plain[term.numerics[0].covariate] = term
    has_constant = equation.effects.intercept or bool(equation.cutpoints)
    for within in (c for c in plain if c.of_units is not None and c.of_units.is_within):
        alike = [c for c in plain if c.column == within.column and (has_constant or c.center is None)]
        means = [c for c in alike if c.of_units is not None and not c.of_units.is_within]
        mean = next((c for c in means if c.of_units and within.of_units and c.of_units.by == within.of_units.by), None)
        raw = next((c for c in alike if c.of_units is None), None)
        if mean is not None and raw is not None:
            *first, last = sorted((raw, within, mean), key=lambda c: list(plain).index(c))
            also = tuple(Label(span, "") for c in first if (span := plain[c].span) is not None)
            names = {"raw": quoted(raw.name), "within": quoted(within.name), "mean": quoted(mean.name)}
            yield WithinAndWhole(span=plain[last].span, also=also, **names)
