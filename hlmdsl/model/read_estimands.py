"""In: the estimand declarations. Out: exact sums and ratios of predicted values, as trees.

Not decided here: how a point is read (points.py), whether the data determine it (explain/).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import NoReturn

from hlmdsl.families.family import Family
from hlmdsl.model.arithmetic import Combination, Linear, describe
from hlmdsl.model.curve_points import check_points_of_curve
from hlmdsl.model.declarations import why_refused
from hlmdsl.model.errors.circular_errors import NoNumberOfDirections
from hlmdsl.model.errors.declaration_errors import RefusedName, RepeatedDeclaration
from hlmdsl.model.errors.estimand_errors import (
    CannotAverageOver,
    EstimandIsNothing,
    NoSlope,
    NotAnEstimand,
    OnlyDifferences,
    PointOfLevels,
    WrongArguments,
)
from hlmdsl.model.errors.part_errors import PointOfParts
from hlmdsl.model.estimand_tree import Estimand, Level, Mean, Point, Predicted, Ratio, Summand, Weighted, averaged
from hlmdsl.model.estimands_elsewhere import written_here
from hlmdsl.model.means import check_integrable, level_at
from hlmdsl.model.meant_estimands import meant, with_point
from hlmdsl.model.names import kind_of
from hlmdsl.model.names import near as near_names
from hlmdsl.model.points import Asked, is_point, read_point, slope_by
from hlmdsl.model.problems import Problems, Rejected, all_of
from hlmdsl.model.read_varying import grouping_named
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare, names_in, quoted, quoted_level, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

Sum = Combination[Summand]

_FOUND = {
    "product": (
        "a product of two predicted values is not an estimand",
        "both sides are predicted values",
        "products are with numbers; differences and ratios compare predicted values",
    ),
    "zero": ("division by zero", "is zero", "divide by another number, or by `at(...)` or `mean(at(...))`"),
}
_NO_SUM = "an estimand is a sum of points and numbers"
_TAKES = {
    "mean": ("`mean` takes one point", "write `mean(at(...))`"),
    "probability": (
        "`probability` takes a level of the response and a point",
        "write `probability(level, at(...))`",
    ),
    "share": ("`mean` of a share takes a part of the response and a point", "write `mean(part, at(...))`"),
    "slope": ("`slope` takes a covariate and a point", "write `slope(x, at(...))` or `slope(x, mean(at(...)))`"),
    "average": (
        "`average` takes what is to be averaged, and over what",
        "write `average(at(...), over = data)`, or `over` and a grouping's name",
    ),
}


def read_estimands(spec: ast.SpecFile, targets: Targets, problems: Problems) -> tuple[Estimand, ...]:
    """All estimands, in the order written."""
    found: list[Estimand] = []
    names: dict[str, Span] = {}
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.EstimandDecl):
            continue
        name = declaration.name
        if name.text in names:
            also = (Label(names[name.text], "first declared here"),)
            problems.add(RepeatedDeclaration(span=name.span, also=also, what=f"estimand `{name.text}`"))
        names.setdefault(name.text, name.span)
        if because := why_refused(name.text):
            problems.add(RefusedName(span=name.span, name=name.text, what="an estimand", because=because))
        with problems.collect():
            found.append(_estimand(declaration, targets))
    return tuple(found)


def _estimand(declaration: ast.EstimandDecl, targets: Targets) -> Estimand:
    total = _Reader(targets).read(declaration.expression)
    _check_differences(total, targets)
    _check_turns(total, declaration.expression)
    expression = _weighted(total)
    check_points_of_curve(expression.leaves)
    name, span = declaration.name.text, declaration.expression.span
    if not expression.terms:
        because = "its points cancel" if total.weights else "it has no `at(...)`"
        value = str(total.constant)
        raise Rejected(EstimandIsNothing(span=span, name=name, value=value, because=because))
    text = declaration.text.text if declaration.text else None
    return Estimand(name, text, expression, written(declaration.expression), declaration.name.span)


def _check_differences(total: Sum, targets: Targets) -> None:
    """Reject sums of a predictor whose zero is arbitrary, unless it cancels."""
    likelihood = targets.likelihood
    if likelihood is None or likelihood.response.family.cutpoints is None or likelihood.response.levels is None:
        return
    values = [(w, s.point) for s, w in total.weights.items() if isinstance(s, Predicted) and _is_main_value(s)]
    weight = sum(w for w, _ in values)
    if weight:
        _, point = values[0]
        raise Rejected(
            OnlyDifferences(
                span=point.span,
                parameter=point.equation.parameter,
                because=f"the weights of the points add up to {weight}, not to 0"
                if len(values) > 1
                else "no other point is subtracted",
                level=quoted_level(likelihood.response.levels.coded[-1]),
                point=_spelled(point),
            )
        )


_TURN = "`mean(at(...)) - mean(at(...))` is the turn from one to the other"


def _check_turns(total: Sum, expr: ast.Expr) -> None:
    """Directions are known up to whole turns: reject what a whole turn more would change."""
    leaves = {s: w for s, w in total.weights.items() if w}
    turning = [s for s in leaves if isinstance(s, Predicted) and s.is_direction]
    if not turning:
        return
    what, because, advice = "", "", f"write whole multiples: {_TURN}"
    if len(turning) < len(leaves):
        what, because = "a sum", "the other summand is no angle"
        advice = f"write `mean(at(...))` for each point: {_TURN}"
    elif any(leaves[s].denominator != 1 for s in turning):
        what, because = "a fraction", "a direction is known up to whole turns, and a part of it is not"
    if what:
        raise Rejected(NoNumberOfDirections(span=expr.span, what=what, because=because, advice=advice))


def _is_main_value(leaf: Predicted) -> bool:
    """Whether it is the main predictor itself at a point."""
    return leaf.point.equation.is_main and leaf.mean is None and leaf.slope is None


def _spelled(point: Point) -> str:
    """`at(temp = warm, x = 2)`"""
    settings = [
        f"{quoted(v.name)} = {quoted_level(value) if isinstance(value, str) else f'{value:.15g}'}"
        for v, value in point.settings
    ]
    return f"at({', '.join(settings)})"


def _weighted(total: Sum) -> Weighted:
    return Weighted(tuple((w, s) for s, w in total.weights.items() if w), Fraction(total.constant))


def _reject(span: Span, why: str) -> NoReturn:
    found, because, advice = _FOUND.get(why, ("", "", ""))
    if not found:
        because = "neither `at(...)` nor a number"
        raise Rejected(NotAnEstimand(span=span, found=_NO_SUM, because=because))
    raise Rejected(NotAnEstimand(span=span, found=found, because=because, advice=advice))


@frozen
class _Reader:
    """Reads one estimand. `groups` are the groupings that the functions around a place integrate out."""

    targets: Targets
    groups: tuple[Grouping, ...] = ()

    def read(self, expr: ast.Expr) -> Sum:
        def ratio(numerator: Sum, denominator: Sum) -> Ratio:
            for side in (numerator, denominator):
                _check_differences(side, self.targets)
                if any(isinstance(s, Predicted) and s.is_direction for s in side.weights):
                    because = "a direction is known up to whole turns, and a ratio changes with each"
                    advice = f"subtract: {_TURN}"
                    facts = NoNumberOfDirections(span=expr.span, what="a ratio", because=because, advice=advice)
                    raise Rejected(facts)
            return Ratio(_weighted(numerator), _weighted(denominator))

        return Linear[Summand](self._thing, _reject, ratio).read(expr)

    def _thing(self, expr: ast.Expr) -> Summand | Sum | None:
        if isinstance(expr, ast.Member):
            return self._linear(expr)
        if not isinstance(expr, ast.Call):
            if advice := meant(expr, self.targets):
                raise Rejected(
                    NotAnEstimand(span=expr.span, found=_NO_SUM, because=f"{describe(expr)} is neither", advice=advice)
                )
            return None
        match expr.function.text:
            case "at":
                return self._linear(expr)
            case "mean":
                return self._mean(expr)
            case "probability":
                return self._probability(expr)
            case "slope":
                return self._slope(expr)
            case "average":
                return self._average(expr)
        found = f"{describe(expr)} is no function of estimands"
        because = "these are `at`, `mean`, `probability`, `slope` and `average`"
        if advice := written_here(expr.function.text):
            raise Rejected(NotAnEstimand(span=expr.span, found=found, because=because, advice=advice))
        raise Rejected(NotAnEstimand(span=expr.span, found=found, because=because))

    def _predicted(self, expr: ast.Expr, asked: Asked) -> Predicted:
        point, mean = read_point(expr, replace(asked, groups=self.groups), self.targets)
        return Predicted(point, mean)

    def _as_sum(self, expr: ast.Expr) -> Sum:
        asked = Asked(mean=self.targets.first_of_curve is not None)  # of a curve there is nothing else
        return Combination({self._predicted(expr, asked): Fraction(1)})

    def _linear(self, expr: ast.Expr) -> Predicted:
        """A predictor at a point; of levels in no order there are several."""
        leaf = self._predicted(expr, Asked())
        if leaf.point.equation.categories:
            reference, level, *_ = map(quoted_level, leaf.point.equation.categories)
            response = self.targets.likelihood.response.column if self.targets.likelihood else ""
            point = written(expr)
            whole = self.targets.likelihood is not None and self.targets.likelihood.response.family.is_of_shares
            kind = PointOfParts if whole else PointOfLevels
            facts = kind(span=expr.span, response=response, reference=reference, level=level, point=point)
            raise Rejected(facts)
        return leaf

    def _mean(self, call: ast.Call) -> Predicted:
        known = self.targets.likelihood
        if known is not None and known.response.family.is_of_shares and len(call.arguments) == 2:
            return self._one(self._probability(call))[0]
        if advice := with_point(call):
            raise _wrong("mean", call.span, "its arguments are those of a point", advice)
        (inner,) = _positional(call, 1)
        if not is_point(inner):
            inside = inner.function.text if isinstance(inner, ast.Call) else ""
            advice = {
                "mean": "one `mean` is enough",
                "probability": "a probability is a mean already: remove `mean`",
                "slope": "write `slope(x, mean(at(...)))`",
                "average": "write `average(mean(at(...)), over = ...)`",
            }.get(inside, "take the mean of each point: `mean(at(f = b)) - mean(at(f = a))`")
            raise _wrong("mean", inner.span, f"{describe(inner)} is not a point", advice)
        return self._predicted(inner, Asked(mean=True))

    def _probability(self, call: ast.Call) -> Sum:
        """That of a level, or the mean of a share. For a binary response, the mean is the probability of the level that
        is not the reference.
        """
        name, inner = _positional(call, 2)
        asked = "share" if call.function.text == "mean" else "probability"
        if not isinstance(name, ast.Name | ast.String | ast.Number):
            raise _wrong(asked, name.span, f"{describe(name)} is not a level")
        if not is_point(inner):
            inside = inner.function.text if isinstance(inner, ast.Call) else ""
            whose = f"{call.function.text}({written(name)}, at(...))"
            once = "one mean is enough" if asked == "share" else "a probability is a mean already"
            advice = {
                "mean": f"{once}: write `{whose}`",
                "slope": f"write `slope(x, {whose})`",
                "average": f"write `average({whose}, over = ...)`",
            }.get(inside, "")
            raise _wrong(asked, inner.span, f"{describe(inner)} is not a point", advice)
        try:
            level = self._level(name, call, inner)
        except Rejected as rejected:
            all_of([partial(_again, rejected), partial(self._as_sum, inner)])
            raise
        of_level = level.family.probabilities is not None
        leaf = self._predicted(inner, Asked(level=level) if of_level else Asked(mean=True))
        equation = leaf.point.equation
        if not equation.is_main or (equation.in_curve and leaf.mean == Mean("parameter")):
            because = f"{describe(inner)} is not a point of `{level.family.main.name}`"
            raise _wrong(asked, inner.span, because)
        mean = Combination[Summand]({leaf: Fraction(1)})
        if of_level:
            return mean
        return mean if level.code else Combination[Summand]({}, Fraction(1)).plus(mean, Fraction(-1))

    def _level(self, name: ast.Name | ast.String | ast.Number, call: ast.Call, point: ast.Expr) -> Level:
        likelihood = self.targets.likelihood
        if likelihood is None:
            raise Rejected()
        return level_at(name.text, name.span, likelihood, call, written(point))

    def _slope(self, call: ast.Call) -> Sum:
        by, inner = _positional(call, 2)
        if not isinstance(by, ast.Name):
            raise _wrong("slope", by.span, f"{describe(by)} is not a covariate's name")
        sign = Fraction(1)
        if is_point(inner):
            leaf = self._linear(inner)
        elif isinstance(inner, ast.Call) and inner.function.text == "mean":
            leaf = self._mean(inner)
        elif isinstance(inner, ast.Call) and inner.function.text == "probability":
            leaf, sign = self._one(self._probability(inner))
        else:
            inside = inner.function.text if isinstance(inner, ast.Call) else ""
            advice = f"write `average(slope({quoted(by.text)}, at(...)), over = ...)`" if inside == "average" else ""
            raise _wrong("slope", inner.span, f"{describe(inner)} is not a point", advice)
        if leaf.mean is not None and leaf.mean.family is not None and not _has_slope(leaf.mean.family):
            several = "it is made of several parameters" if leaf.mean.others else "it is not the main parameter"
            why = "it is made of what lies within bounds" if leaf.mean.is_within else several
            if not leaf.is_direction:
                raise Rejected(NoSlope(span=call.span, family=leaf.mean.family.name, variable=quoted(by.text), why=why))
            leaf = replace(leaf, mean=Mean("parameter"))  # of a direction at a point, whatever the concentration there
        return Combination({replace(leaf, slope=slope_by(by, leaf, self.groups, self.targets)): sign})

    def _one(self, total: Sum) -> tuple[Predicted, Fraction]:
        """The predicted value that a probability is, and its sign."""
        ((leaf, sign),) = total.weights.items()
        assert isinstance(leaf, Predicted)
        return leaf, sign

    def _average(self, call: ast.Call) -> Sum:
        over = next((a for a in call.arguments if a.name == "over"), None)
        others = [a for a in call.arguments if a is not over]
        if over is None or len(others) != 1 or others[0].name is not None:
            raise _wrong("average", call.span, "`over` is missing" if over is None else "not the arguments it takes")
        inner = others[0].value
        try:
            group = self._grouping(over.value)
        except Rejected as rejected:
            all_of([partial(_again, rejected), partial(self.read, inner)])
            raise
        total = (self if group is None else replace(self, groups=(*self.groups, group))).read(inner)
        if not total.weights:
            raise _wrong("average", inner.span, "nothing to average", "average `at(...)` or `mean(at(...))`")
        is_turning = any(isinstance(s, Predicted) and s.is_direction for s in total.weights)
        if is_turning and (len(total.weights) > 1 or total.constant or set(total.weights.values()) != {Fraction(1)}):
            because = "an average of turns is not the turn from one average to another"
            advice = "write `average(mean(at(...)), over = ...) - average(mean(at(...)), over = ...)`"
            raise Rejected(NoNumberOfDirections(span=inner.span, what="an average", because=because, advice=advice))
        found = Combination[Summand]({}, total.constant)
        for summand, weight in total.weights.items():
            if isinstance(summand, Ratio):
                advice = "divide one average by another: `average(a, over = ...)/average(b, over = ...)`"
                raise _wrong("average", inner.span, "an average of a ratio is not a ratio of averages", advice)
            if group is not None:
                self._check_group(summand, group, over.value)
            one = averaged(summand, group)
            if one is None:
                raise _wrong("average", over.value.span, "it is averaged over this already", "once is enough")
            found = found.plus(Combination({one: Fraction(1)}), weight)
        return found

    def _grouping(self, expr: ast.Expr) -> Grouping | None:
        """None for `data`."""
        equations = self.targets.equations
        groupings = {v.grouping.spelled: v.grouping for e in equations.by_parameter.values() for v in e.varying}
        found = self._with_members(expr)
        if isinstance(expr, ast.Name) and expr.text == "data":
            if found is None:
                return None
            alias = f"group data_group = {quoted(expr.text)}"
            advice = f"give the column of the group another name: `{alias}`"
            what = "`data` are the rows, and here also a group"
            raise Rejected(
                CannotAverageOver(
                    span=expr.span, name=expr.text, what=what, groupings=tuple(groupings), advice=advice, near=()
                )
            )
        if found is not None:
            return found
        name = expr.text if isinstance(expr, ast.Name) else written(bare(expr))
        scope = self.targets.scope
        mentioned = names_in(expr)
        is_open = any(equations.may_have(p, mentioned) for p in equations.broken)
        if is_open or name in scope.broken or name in scope.reported:
            raise Rejected()
        variable = scope.variables.get(name)
        if variable is None:
            what = "it is not declared" if isinstance(expr, ast.Name) else "it is not a grouping"
        elif isinstance(variable, Group):
            what = "it has no varying effects"
        else:
            what = f"it is a {kind_of(variable)}"
        advice = "write `over = data`" + (", or name one of these" if groupings else "")
        if variable is not None and kind_of(variable) == "factor":
            advice = "leave it out of `at(...)`, which averages over the levels of factors that are not named"
        near = near_names(name, groupings) if variable is None else ()
        raise Rejected(
            CannotAverageOver(
                span=expr.span,
                name=name,
                what=what,
                groupings=tuple(groupings),
                near=near,
                advice=advice,
            )
        )

    def _with_members(self, expr: ast.Expr) -> Grouping | None:
        """The grouping of these columns whose effects vary, in the first equation that has it."""
        try:
            grouping = grouping_named(expr, self.targets.scope.quiet())
        except Rejected:
            return None
        found = (self.targets.terms.varying_of(e, grouping) for e in self.targets.equations.by_parameter.values())
        return next((v.grouping for v in found if v is not None), None)

    def _check_group(self, leaf: Predicted, group: Grouping, expr: ast.Expr) -> None:
        there = tuple(v.grouping for e in leaf.equations for v in e.varying)
        parameter = leaf.point.equation.parameter
        if group not in there:
            names = tuple(g.name for g in there)
            what = f"it has no varying effects in `{parameter}`"
            advice = "write `over = data`" + (", or name one of these" if names else "")
            facts = CannotAverageOver(span=expr.span, name=group.name, what=what, groupings=names, advice=advice)
            raise Rejected(facts)
        if group in leaf.own_groups:
            what, advice = "`at` names one of its units", "leave the unit out of `at`, or average over something else"
            others = tuple(g.name for g in there if g not in leaf.own_groups)
            facts = CannotAverageOver(span=expr.span, name=group.name, what=what, groupings=others, advice=advice)
            raise Rejected(facts)
        check_integrable(leaf, group, expr.span)


def _has_slope(family: Family) -> bool:
    """Whether the mean of a curve is the parameter that follows it."""
    return family.uncurved is not None and family.uncurved.mean_is_main


def _again(rejected: Rejected) -> Sum:
    raise rejected


def _positional(call: ast.Call, n: int) -> list[ast.Expr]:
    name = call.function.text
    if len(call.arguments) != n or any(a.name is not None for a in call.arguments):
        raise _wrong(name, call.span, "not the arguments it takes")
    return [bare(a.value) for a in call.arguments]


def _wrong(function: str, span: Span, because: str, advice: str = "") -> Rejected:
    found, usual = _TAKES[function]
    return Rejected(WrongArguments(span=span, found=found, because=because, advice=advice or usual))
