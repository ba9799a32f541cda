"""In: `at(...)` in an estimand, and the quantity to predict there. Out: the point, and the rule of its mean.

Not decided here: sums of points (read_estimands.py), or what a point is averaged over.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.errors.curve_errors import PointOfACurve
from hlmdsl.model.errors.estimand_errors import (
    BadSetting,
    NotAnEstimand,
    NotAPredictor,
    SetTwice,
    WrongArguments,
)
from hlmdsl.model.errors.prior_errors import NoSuchPredictor
from hlmdsl.model.errors.unit_errors import PartOfAUnit, SeveralUnits
from hlmdsl.model.estimand_tree import (
    Level,
    Mean,
    Point,
    Predicted,
    Settable,
    Settings,
    groupings_named,
    predictors,
    told_apart_by,
)
from hlmdsl.model.level_weights import check_level
from hlmdsl.model.means import mean_of, probability_of
from hlmdsl.model.names import kind_of
from hlmdsl.model.names import near as near_names
from hlmdsl.model.problems import Rejected, all_of, reject_comma
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, quoted, quoted_level, written
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

There = dict[str, Settable]


@frozen
class Asked:
    """The functions around a point: `mean(...)`, `probability(level, ...)`, and the groupings whose deviations are
    integrated out.
    """

    mean: bool = False
    level: Level | None = None
    groups: tuple[Grouping, ...] = ()


def is_point(expr: ast.Expr) -> bool:
    """Whether it is written as `at(...)`, of any parameter."""
    call = bare(expr.member) if isinstance(expr, ast.Member) else expr
    return isinstance(call, ast.Call) and call.function.text == "at"


def read_point(expr: ast.Expr, asked: Asked, targets: Targets) -> tuple[Point, Mean | None]:
    """The point, and how its mean is computed if one is requested."""
    owner = expr.owner if isinstance(expr, ast.Member) else None
    call = bare(expr.member) if isinstance(expr, ast.Member) else expr
    if not isinstance(call, ast.Call) or not is_point(expr):
        found, because, advice = f"{describe(call)} is not a point", "only `at(...)` is", ""
        if owner is not None and isinstance(call, ast.Call) and call.function.text in ("mean", "slope", "average"):
            advice = f"write the parameter before the point: `{call.function.text}({quoted(owner.text)}.at(...))`"
            raise Rejected(WrongArguments(span=expr.span, found=found, because=because, advice=advice))
        raise Rejected(NotAnEstimand(span=expr.span, found=found, because=because))
    curve = targets.first_of_curve if owner is None else None
    if curve is not None and not asked.mean:
        advice = f"write `mean({written(expr)})`, or ask of a parameter of the curve: `{quoted(curve.parameter)}.at()`"
        raise Rejected(PointOfACurve(span=expr.span, parameter=_of_family(targets), advice=advice))
    equation = curve or _equation(owner, targets)
    mean = None
    if asked.mean and curve is None and equation.in_curve:
        mean = Mean("parameter")
    elif asked.level is not None:
        mean = probability_of(asked.level, targets.equations.by_parameter)
    elif asked.mean:
        if targets.likelihood is None or not targets.likelihood.complete or targets.equations.broken:
            raise Rejected()
        mean = mean_of(equation, targets.equations.by_parameter, targets.likelihood, expr.span, written(expr))
    leaf = Predicted(Point(equation, ()), mean)
    there = _there(leaf, asked.groups, [a.name for a in call.arguments if a.name is not None])
    point = Point(equation, _settings(call, leaf, there, targets), expr.span)
    return point, mean


def slope_by(name: ast.Name, leaf: Predicted, groups: tuple[Grouping, ...], targets: Targets) -> Covariate:
    """The covariate of a slope; it may occur only in varying effects if these are integrated out."""
    there = _there(leaf, () if leaf.is_linear else groups, [v.name for v, _ in leaf.point.settings])
    variable = there.get(name.text)
    if variable is None and isinstance(grouping := targets.scope.variables.get(name.text), Group):
        variable = grouping
    if variable is None:
        raise Rejected(*_not_a_predictor(name.text, name.span, leaf, there, targets))
    if isinstance(variable, Group):
        raise Rejected(
            WrongArguments(
                span=name.span,
                found="`slope` takes a covariate and a point",
                because=f"`{variable.name}` is a group",
                advice='compare two of its units: `at({0} = "2") - at({0} = "1")`'.format(quoted(variable.name)),
            )
        )
    if isinstance(variable, Factor):
        first, second, *_ = variable.levels or ("a", "b")
        name_, first, second = quoted(variable.name), quoted_level(first), quoted_level(second)
        raise Rejected(
            WrongArguments(
                span=name.span,
                found="`slope` takes a covariate and a point",
                because=f"`{variable.name}` is a factor",
                advice=f"compare its levels: `at({name_} = {second}) - at({name_} = {first})`",
            )
        )
    return variable


def _equation(owner: ast.Name | None, targets: Targets) -> Equation:
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
    return equation


def _there(leaf: Predicted, groups: tuple[Grouping, ...], names: Sequence[str]) -> There:
    """The variables on which a predicted value depends; of groupings one unit of which is named, what names it, too."""
    own = groupings_named(leaf.equations, names)
    there: There = dict(leaf.variables((*groups, *own)))
    return there | {m.name: m for g in own for m in g.members if m.name not in there}


def _whose(leaf: Predicted, targets: Targets) -> str:
    """The parameter whose value it is."""
    on_curve = leaf.mean is not None and leaf.mean.rule == "curve"
    return _of_family(targets) if on_curve else leaf.point.equation.parameter


def _of_family(targets: Targets) -> str:
    """The parameter that follows the curve."""
    curve = targets.likelihood.response.family.curve if targets.likelihood is not None else None
    return curve.parameter if curve is not None else "mu"


def _settings(call: ast.Call, leaf: Predicted, there: There, targets: Targets) -> Settings:
    settings: dict[str, tuple[Settable, str | float]] = {}
    set_at: set[str] = set()

    def read(argument: ast.Argument) -> None:
        if argument.name is None:
            reject_comma(call)
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
        if argument.name in set_at:
            raise Rejected(SetTwice(span=span, name=argument.name))
        set_at.add(argument.name)
        variable = there.get(argument.name)
        if variable is None:
            raise Rejected(*_not_a_predictor(argument.name, span, leaf, there, targets))
        settings[argument.name] = (variable, _value(variable, argument.value))

    all_of(partial(read, argument) for argument in call.arguments)
    return tuple(settings[name] for name in there if name in settings)


def _not_a_predictor(
    name: str, span: Span, leaf: Predicted, there: There, targets: Targets
) -> tuple[NotAPredictor | PartOfAUnit | SeveralUnits, ...]:
    scope, equation, whose = targets.scope, leaf.point.equation, _whose(leaf, targets)
    is_open = targets.equations.may_have(equation.parameter, frozenset({name}))
    if name in scope.broken or name in scope.reported or is_open:
        return ()
    variable = scope.variables.get(name)
    groupings = dict.fromkeys(v.grouping for e in leaf.equations for v in e.varying)
    if own := [g for g in groupings if name in {m.name for m in g.members}]:
        return (_no_unit(name, span, own, leaf),)
    advice = "remove it, or name one of these" if there else f"write `at()`: `{whose}` has no predictors"
    match variable:
        case Group():
            what = f"a group between whose units nothing of `{equation.parameter}` varies"
        case None:
            what = "not declared"
        case _:
            what = f"a {kind_of(variable)} that is not in the common effects of `{whose}`"
    units = (m.name for g in groupings if not g.by_member for m in g.members)
    near = near_names(name, dict.fromkeys((*there, *units))) if variable is None else ()
    return (
        NotAPredictor(
            span=span,
            name=name,
            what=what,
            parameter=whose,
            predictors=tuple(there) or ("none",),
            near=near,
            advice=advice,
        ),
    )


def _no_unit(name: str, span: Span, groupings: Sequence[Grouping], leaf: Predicted) -> PartOfAUnit | SeveralUnits:
    """Why a member of groupings names a unit of none of them, or no covariate of a slope."""
    parted = [g for g in groupings if not g.by_member]
    if not parted:
        return SeveralUnits(span=span, name=name, grouping=groupings[0].spelled)
    common = {n for e in leaf.equations for n in predictors(e)}
    grouping = min(parted, key=lambda g: len(told_apart_by(g, common)))
    needed = told_apart_by(grouping, common)
    return PartOfAUnit(
        span=span,
        name=name,
        grouping=grouping.spelled,
        needed=tuple(m.name for m in grouping.members if m.name in needed),
    )


def _value(variable: Settable, expr: ast.Expr) -> str | float:
    value = bare(expr)
    if isinstance(variable, Group):
        if not isinstance(value, ast.Name | ast.String | ast.Number):
            raise Rejected(
                BadSetting(
                    span=expr.span,
                    found=f"`{variable.name}` is a group, its value is the label of a unit",
                    because="not a label",
                    advice=f'write a label of the table, such as `{quoted(variable.name)} = "1"`',
                )
            )
        return value.text
    if isinstance(variable, Factor):
        if not isinstance(value, ast.Name | ast.String | ast.Number):
            level = quoted_level((variable.levels or ("a",))[0])
            raise Rejected(
                BadSetting(
                    span=expr.span,
                    found=f"`{variable.name}` is a factor, its value is a level",
                    because="not a level",
                    advice=f"write a level, such as `{quoted(variable.name)} = {level}`",
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
                advice=f"write a number in the column's own units, such as `{quoted(variable.name)} = 0`",
            )
        )
    return number
