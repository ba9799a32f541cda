"""In: a syntax tree. Out: the checked model, or every independent error that can be found without data.

Not decided here: anything that needs data (design/).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from hlmdsl.families import advised
from hlmdsl.model.across import place_across
from hlmdsl.model.composed import in_composed_form
from hlmdsl.model.correlations import place_correlations
from hlmdsl.model.curve_priors import check_curve_priors
from hlmdsl.model.declarations import Declared, only, read_variables
from hlmdsl.model.equations import Equations, read_equations
from hlmdsl.model.errors.declaration_errors import MissingDeclaration, UnknownPolicy, Unused
from hlmdsl.model.errors.likelihood_errors import NameHasRole
from hlmdsl.model.likelihood import Likelihood, read_likelihood
from hlmdsl.model.model import FamilyArgument, Model
from hlmdsl.model.monotonic import coded_by_steps
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.place_priors import place_priors
from hlmdsl.model.place_shrinkage import place_shrinkage
from hlmdsl.model.posterior_names import check_names
from hlmdsl.model.problems import Problems, TooMany
from hlmdsl.model.read_curve import with_curve
from hlmdsl.model.read_estimands import read_estimands
from hlmdsl.model.read_of_units import check_whole
from hlmdsl.model.read_parts import part_names
from hlmdsl.model.read_response import response_name
from hlmdsl.model.residuals import place_residual
from hlmdsl.model.targets import Targets
from hlmdsl.model.variables import Covariate, Factor, Group, Variable
from hlmdsl.source.diagnostic import Diagnostic, Label
from hlmdsl.source.exceptions import HlmError, InternalError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast
from hlmdsl.syntax.errors import TooManyErrors


def check_model(spec: ast.SpecFile, source: SourceText) -> Model:
    """The model that a spec declares; HlmError with all its errors."""
    model, errors = _check(spec, source, whole=True)
    if model is None and not errors:
        raise InternalError("model", "a spec was refused without a reason")
    if model is None:
        raise HlmError(errors, source)
    return model


def check_recovering(spec: ast.SpecFile, source: SourceText) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """For a spec in which some declarations could not be read: only what is wrong whatever these declare.

    The model is None where anything is wrong, or is missing because it could not be read.
    """
    return _check(spec, source, whole=False)


def _check(spec: ast.SpecFile, source: SourceText, whole: bool) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    problems = Problems(whole)
    try:
        model = _read(in_composed_form(spec, source), source, problems)
    except TooMany as cut:
        return None, (*problems.errors, TooManyErrors(span=cut.span))
    return model, problems.errors


def _read(spec: ast.SpecFile, source: SourceText, problems: Problems) -> Model | None:
    title = only(spec, ast.ModelDecl, problems)
    data = only(spec, ast.DataDecl, problems)
    missing = only(spec, ast.MissingDecl, problems)
    response = only(spec, ast.ResponseDecl, problems)
    declared, scope = _variables(spec, response, problems)
    column, parts = scope.response, scope.parts
    for own in parts or ((column,) if column is not None else ()):
        _check_response_column(declared, own, problems)

    if missing is not None and missing.policy.text not in ("error", "drop"):
        problems.add(UnknownPolicy(span=missing.policy.span, given=missing.policy.text))
    if response is None:
        example = f"response y ~ {advised.OF_NUMBERS}"
        problems.add(MissingDeclaration(span=None, keyword="response", example=example))
    likelihood, equations = _predicted(spec, response, scope, problems)
    priors = place_priors(spec, likelihood, equations, scope, problems)
    check_curve_priors(equations, priors, problems)
    targets = Targets(likelihood, equations, scope, {})
    correlations = place_correlations(spec, targets, problems)
    across = place_across(spec, targets, correlations, problems)
    residual = place_residual(spec, likelihood, scope, problems)
    shrinkage = place_shrinkage(spec, targets, priors, problems)
    estimands = read_estimands(spec, targets, problems)
    if not equations.broken and likelihood is not None and likelihood.complete:
        _warn_of_unused(declared, scope, problems)
    if likelihood is None or not likelihood.known or not equations.by_parameter:
        return None

    used = [v for v in declared.variables.values() if v.name in scope.used]
    model = Model(
        source=source,
        name=title.name.text if title else _stem(source),
        text=title.text.text if title and title.text else None,
        data_path=data.path.text if data else None,
        missing="drop" if missing is not None and missing.policy.text == "drop" else "error",
        response=likelihood.response,
        covariates=_those(Covariate, used),
        factors=_those(Factor, used),
        groups=_those(Group, used),
        arguments=_family_arguments(likelihood, equations),
        equations=tuple(equations.by_parameter.values()),
        priors=priors,
        correlations=correlations,
        across=across,
        estimands=estimands,
        data_span=data.path.span if data else None,
        warnings=problems.warnings,
        shrinkage=shrinkage,
        residual=residual,
    )
    check_names(model, problems)
    check_whole(model, problems)
    return None if problems.failures else model


def _variables(spec: ast.SpecFile, response: ast.ResponseDecl | None, problems: Problems) -> tuple[Declared, Scope]:
    column = response_name(response.expression) if response else None
    censored = response.censored_by if response else None
    parts = part_names(response) if response else ()
    declared = read_variables(spec, column, parts, problems)
    declared = replace(declared, variables=coded_by_steps(spec, declared.variables))
    return declared, Scope(declared.variables, declared.broken, column, censored.column if censored else None, parts)


def _predicted(
    spec: ast.SpecFile, response: ast.ResponseDecl | None, scope: Scope, problems: Problems
) -> tuple[Likelihood | None, Equations]:
    modelled = tuple(d.parameter.text for d in spec.declarations if isinstance(d, ast.EffectsDecl))
    likelihood = read_likelihood(response, modelled, scope, problems) if response else None
    likelihood = with_curve(spec, likelihood, scope, problems)
    return likelihood, read_equations(spec, likelihood, scope, problems)


def targets_in(spec: ast.SpecFile, source: SourceText) -> Targets | None:
    """Everything that priors and estimands of a spec can refer to, as far as it can be read; None after too many
    errors.
    """
    problems = Problems(whole=False)
    try:
        whole = in_composed_form(spec, source)
        response = only(whole, ast.ResponseDecl, problems)
        _, scope = _variables(whole, response, problems)
        likelihood, equations = _predicted(whole, response, scope, problems)
    except TooMany:
        return None
    return Targets(likelihood, equations, scope, {})


def _those[V](kind: type[V], variables: Iterable[Variable]) -> tuple[V, ...]:
    return tuple(v for v in variables if isinstance(v, kind))


def _stem(source: SourceText) -> str:
    return PurePath(source.name.strip("<>")).stem or "spec"


def _check_response_column(declared: Declared, column: ast.Name, problems: Problems) -> None:
    """The response under a second name is still the response."""
    for variable in declared.variables.values():
        if variable.column == column.text and variable.name != column.text:
            also = (Label(column.span, "the response"),)
            wanted, role = f"{kind_of(variable)} `{variable.name}`", "the response"
            span, advice = variable.column_span, "name another column here, or remove this declaration"
            problems.add(NameHasRole(span=span, also=also, name=column.text, role=role, wanted=wanted, advice=advice))


def _family_arguments(likelihood: Likelihood, equations: Equations) -> tuple[FamilyArgument, ...]:
    """In the family's order, parameters before data, modifiers after the family last; those that could be read."""
    family = likelihood.response.family
    found = []
    for name in (*(p.name for p in family.parameters), *family.data, *family.beside):
        given = likelihood.arguments.get(name)
        if given is None:
            continue
        cutpoints = family.cutpoints.parameter if family.cutpoints is not None else None
        of_equation = family.main.name if name == cutpoints else name
        source = equations.by_parameter.get(of_equation) or given.value
        found.append(FamilyArgument(name, family.parameter(name), source, given.span, given.after, given.is_itself))
    return tuple(found)


def _warn_of_unused(declared: Declared, scope: Scope, problems: Problems) -> None:
    for variable in declared.variables.values():
        if variable.name not in scope.used:
            problems.add(Unused(span=variable.span, kind=kind_of(variable), name=variable.name))
