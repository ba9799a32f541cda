"""In: the estimand declarations. Out: exact weighted sums of points of linear predictors.

Not decided here: whether the data determine them (explain/).
"""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn

from hlmdsl.model.arithmetic import Combination, Linear, constant, describe
from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.declarations import RepeatedDeclaration
from hlmdsl.model.errors.estimands import BadSetting, EstimandIsNothing, NotAnEstimand, NotAPredictor, SetTwice
from hlmdsl.model.errors.priors import NoSuchPredictor
from hlmdsl.model.levels import check_level
from hlmdsl.model.model import Estimand, Point
from hlmdsl.model.names import kind_of
from hlmdsl.model.names import near as near_names
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Equation, FactorPart
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

_LATER = {
    "mean": "`at(...)` is the linear predictor; means of the response can be computed from a fit's predictions",
    "slope": "a slope is a difference: `at(x = 1) - at(x = 0)`, for each unit of x",
    "average": "`at(...)` averages over the levels of factors that are not named",
}
_FOUND = {
    "product": ("a product of two points is not a weighted sum", "not available yet"),
    "quotient": ("a ratio of two points is not a weighted sum", "ratios are not available yet"),
    "zero": ("division by zero", "is zero"),
    "other": ("an estimand is a sum of points and numbers", "neither `at(...)` nor a number"),
}
_RATIO = "on a log scale a difference is the log of a ratio: `at(f = b) - at(f = a)`"


def read_estimands(spec: ast.SpecFile, targets: Targets, problems: Problems) -> tuple[Estimand, ...]:
    """All estimands, in the order written."""
    found: list[Estimand] = []
    names: dict[str, Span] = {}
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.EstimandDecl):
            continue
        name = declaration.name
        with problems.collect():
            if name.text in names:
                also = (Label(names[name.text], "first declared here"),)
                raise Rejected(RepeatedDeclaration(span=name.span, also=also, what=f"estimand `{name.text}`"))
            names[name.text] = name.span
            found.append(_estimand(declaration, targets))
    return tuple(found)


def _estimand(declaration: ast.EstimandDecl, targets: Targets) -> Estimand:
    points: dict[object, Point] = {}

    def thing(expr: ast.Expr) -> object | None:
        match expr:
            case ast.Call() | ast.Member():
                point = _point(expr, targets)
                key = (point.equation.parameter, frozenset((v.name, s) for v, s in point.settings))
                points.setdefault(key, point)
                return key
        return None

    def reject(span: Span, why: str) -> NoReturn:
        if why in ("product", "quotient"):
            feature = _FOUND[why][0].removesuffix(" is not a weighted sum")
            raise Rejected(NotAvailableYet(span=span, feature=feature, instead=_RATIO if why == "quotient" else ""))
        found, because = _FOUND[why]
        raise Rejected(NotAnEstimand(span=span, found=found, because=because))

    total: Combination[object] = Linear[object](thing, reject).read(declaration.expression)
    combination = tuple((weight, points[key]) for key, weight in total.weights.items() if weight)
    name, span = declaration.name.text, declaration.expression.span
    if not combination:
        because = "its points cancel" if total.weights else "it has no `at(...)`"
        value = str(total.constant)
        raise Rejected(EstimandIsNothing(span=span, name=name, value=value, because=because))
    text = declaration.text.text if declaration.text else None
    return Estimand(
        name, text, combination, Fraction(total.constant), written(declaration.expression), declaration.name.span
    )


def _point(expr: ast.Call | ast.Member, targets: Targets) -> Point:
    owner = expr.owner if isinstance(expr, ast.Member) else None
    call = bare(expr.member) if isinstance(expr, ast.Member) else expr
    if not isinstance(call, ast.Call) or call.function.text != "at":
        name = call.function.text if isinstance(call, ast.Call) else ""
        if name in _LATER:
            raise Rejected(
                NotAvailableYet(span=expr.span, feature=f"`{name}(...)` in an estimand", instead=_LATER[name])
            )
        found, because = f"{describe(call)} is not a point", "only `at(...)` is"
        raise Rejected(NotAnEstimand(span=expr.span, found=found, because=because))
    try:
        equation = targets.equation(owner)
    except Rejected as rejected:
        known = tuple(targets.equations.by_parameter)
        if owner is not None and any(isinstance(d, NoSuchPredictor) for d in rejected.diagnostics):
            near = near_names(owner.text, known)
            raise Rejected(NoSuchPredictor(span=owner.span, owner=owner.text, parameters=known, near=near)) from None
        raise
    if equation is None:
        raise Rejected()
    return Point(equation, _settings(call, equation, targets), expr.span)


def predictors(equation: Equation) -> dict[str, Factor | Covariate]:
    """The variables of an equation's common effects, in the order written."""
    found: dict[str, Factor | Covariate] = {}
    for term in equation.effects.terms:
        for part in term.parts:
            variable = part.factor if isinstance(part, FactorPart) else part.covariate
            found.setdefault(variable.name, variable)
    return found


def _settings(
    call: ast.Call, equation: Equation, targets: Targets
) -> tuple[tuple[Factor | Covariate, str | float], ...]:
    there = predictors(equation)
    settings: dict[str, tuple[Factor | Covariate, str | float]] = {}
    for argument in call.arguments:
        if argument.name is None:
            owner = next((f.name for f in there.values() if isinstance(f, Factor)), "f")
            raise Rejected(
                BadSetting(
                    span=argument.value.span,
                    found="`at` requires the name of a predictor and its value",
                    because="only one of the two",
                    advice=f"write `{quoted(owner)} = {written(argument.value)}`",
                )
            )
        span = argument.name_span or argument.value.span
        if argument.name in settings:
            raise Rejected(SetTwice(span=span, name=argument.name))
        variable = there.get(argument.name)
        if variable is None:
            raise Rejected(*_not_a_predictor(argument.name, span, equation, there, targets))
        settings[argument.name] = (variable, _value(variable, argument.value))
    return tuple(settings.values())


def _not_a_predictor(
    name: str, span: Span, equation: Equation, there: dict[str, Factor | Covariate], targets: Targets
) -> tuple[NotAPredictor, ...]:
    scope = targets.scope
    if name in scope.broken or name in scope.reported or equation.parameter in targets.equations.broken:
        return ()
    variable = scope.variables.get(name)
    advice = "remove it, or name one of these" if there else f"write `at()`: `{equation.parameter}` has no predictors"
    match variable:
        case Group():
            what = "a group, whose deviations are zero here"
        case None:
            what = "not declared"
        case _:
            what = f"a {kind_of(variable)} that is not in the common effects of `{equation.parameter}`"
    near = near_names(name, there) if variable is None else ()
    return (
        NotAPredictor(
            span=span,
            name=name,
            what=what,
            parameter=equation.parameter,
            predictors=tuple(there) or ("none",),
            near=near,
            advice=advice,
        ),
    )


def _value(variable: Factor | Covariate, expr: ast.Expr) -> str | float:
    value = bare(expr)
    if isinstance(variable, Factor):
        if not isinstance(value, ast.Name | ast.String | ast.Number):
            raise Rejected(
                BadSetting(
                    span=expr.span,
                    found=f"`{variable.name}` is a factor, its value is a level",
                    because="not a level",
                    advice=f"write a level, such as `{variable.name} = {(variable.levels or ('a',))[0]}`",
                )
            )
        return check_level(variable.name, value.text, value.span, variable.levels, as_number=True)
    number = constant(value)
    if number is None:
        raise Rejected(
            BadSetting(
                span=expr.span,
                found=f"`{variable.name}` is a covariate, its value is a number",
                because="not a number",
                advice=f"write a number in the column's own units, such as `{variable.name} = 0`",
            )
        )
    return number
