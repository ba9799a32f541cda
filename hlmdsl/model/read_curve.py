"""In: the nonlinear line, and a likelihood. Out: the likelihood whose location follows the curve.

Not decided here: the effects of the curve's parameters (equations.py), or whether it has a value in all rows (design/).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from hlmdsl.families import advised
from hlmdsl.families.curved import Curve, curved, of_column, why_no_curve
from hlmdsl.families.family import Family, Parameter
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.normal import NORMAL
from hlmdsl.formulas.curve import ELSEWHERE, FUNCTIONS, Made, Named, Number, Tree, names_of
from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.declarations import only, why_refused
from hlmdsl.model.errors.curve_errors import (
    BesideACurve,
    CurveNameHasRole,
    CurveTooLong,
    NoColumnOfACurve,
    NoSuchCurve,
    NothingInTheCurve,
    NotInCurve,
    UnknownCurveFunction,
    UnknownInCurve,
)
from hlmdsl.model.errors.declaration_errors import RefusedName
from hlmdsl.model.errors.link_errors import LinkLeavesRange, UnknownLink
from hlmdsl.model.family_arguments import DOMAIN, Given
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.names import near as near_names
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.syntax import ast

MOST = 200
"""Operations of a curve: its tree is walked by functions that call themselves."""

_WITHIN = {"real": ("real", "positive", "unit"), "positive": ("positive", "unit"), "unit": ("unit",)}


def with_curve(
    spec: ast.SpecFile, likelihood: Likelihood | None, scope: Scope, problems: Problems
) -> Likelihood | None:
    """The likelihood as the spec's curve makes it; unchanged if there is none. If the curve is invalid, a stand-in with
    the parameters that have effects.
    """
    line = only(spec, ast.NonlinearDecl, problems)
    if line is None or likelihood is None:
        return likelihood
    effects = {d.parameter.text: d for d in spec.declarations if isinstance(d, ast.EffectsDecl)}
    made = None
    with problems.collect():
        made = _made(line, effects, likelihood, scope, problems) if likelihood.known else None
    return made or _unread(likelihood, tuple(effects))


def _made(
    line: ast.NonlinearDecl,
    effects: Mapping[str, ast.EffectsDecl],
    likelihood: Likelihood,
    scope: Scope,
    problems: Problems,
) -> Likelihood | None:
    failures = problems.failures
    family = likelihood.response.family
    _check_family(line, family)
    for wrong in _beside(line, likelihood):
        problems.add(wrong)
    link = _link(line, family, problems)
    reading = _Reading(effects, likelihood, scope, problems)
    tree = reading.tree(line.curve)
    if not reading.parameters and problems.failures == failures:
        problems.add(NothingInTheCurve(span=line.curve.span))
    if problems.failures > failures:
        return None
    parameters = tuple((name, link_of(effects[name])) for name in names_of(tree) if name in reading.parameters)
    curve = Curve(family.main.name, link, tree, parameters, tuple(reading.columns))
    made = curved(family, curve)
    arguments = {name: own for name, own in likelihood.arguments.items() if name != family.main.name}
    arguments |= {name: Given(None, reading.parameters[name].span) for name, _ in parameters}
    arguments |= {
        of_column(name): Given(covariate, reading.at[name].span, "nonlinear")
        for name, covariate in reading.columns.items()
    }
    return replace(likelihood, response=replace(likelihood.response, family=made), arguments=arguments)


def link_of(declaration: ast.EffectsDecl) -> str:
    """The name of the link of a parameter; if it is invalid, one that leaves the parameter unrestricted."""
    link = LINKS.get(declaration.link.text) if declaration.link is not None else None
    return IDENTITY.name if link is None or link.of_levels or link.range == "angle" else link.name


def _unread(likelihood: Likelihood, modelled: tuple[str, ...]) -> Likelihood:
    """An unknown curve with these parameters."""
    parameters = tuple(Parameter(name, "real", "identity", "") for name in modelled)
    family = replace(NORMAL, name="", parameters=parameters or (Parameter("", "real", "identity", ""),))
    arguments = {p.name: Given(None, likelihood.response.span or ast.NOWHERE) for p in family.parameters}
    response = replace(likelihood.response, family=family)
    return replace(likelihood, response=response, arguments=arguments, known=False)


def _check_family(line: ast.NonlinearDecl, family: Family) -> None:
    at, name = line.parameter, line.parameter.text
    if why := why_no_curve(family):
        advice = "leave the `nonlinear` line out, or choose another family"
        raise Rejected(
            NoSuchCurve(span=at.span, parameter=name, family=family.name, why=f"{family.name} {why}", advice=advice)
        )
    if name != family.main.name:
        why = "it is not a parameter of this family"
        if family.parameter(name) is not None:
            why = f"it is not the main parameter, which says where responses are: that is `{family.main.name}`"
        advice = f"write `nonlinear {family.main.name} = ...`"
        raise Rejected(NoSuchCurve(span=at.span, parameter=name, family=family.name, why=why, advice=advice))


def _beside(line: ast.NonlinearDecl, likelihood: Likelihood) -> Iterator[BesideACurve]:
    """What a response declaration has that a curve does without."""
    response, at = likelihood.response, line.keyword_span
    if not response.transform.is_plain:
        advice = f"write `response {quoted(response.column)} ~ ...`; of a log, `{advised.OF_TIMES}` is the same model"
        why = "what is expected of the column itself has no simple form"
        yield BesideACurve(
            span=response.span, what=f"the transformed response `{response.written}`", why=why, advice=advice
        )
    if response.exposure is not None:
        name = response.exposure.name
        advice = f"write the exposure into the curve: `{quoted(name)} * ...`"
        yield BesideACurve(span=at, what="`exposure`", why=f"`{name}` multiplies what the curve says", advice=advice)
    if response.measured is not None:
        yield BesideACurve(span=at, what="`measured with sd`", why="not available yet", advice="leave one of them out")
    if response.truncation is not None:
        yield BesideACurve(span=at, what="`truncated`", why="not available yet", advice="leave one of them out")


def _link(line: ast.NonlinearDecl, family: Family, problems: Problems) -> str:
    """The link on the left side. Without one the curve is the parameter, whatever its range."""
    if line.link is None:
        return IDENTITY.name
    link, main = LINKS.get(line.link.text), family.main
    links = tuple(k.name for k in LINKS.values() if not k.of_levels and k.range in _WITHIN.get(main.domain, ()))
    if link is None or link.of_levels or link.range == "angle":
        near = nearest(line.link.text, links)
        raise Rejected(
            UnknownLink(
                span=line.link.span,
                given=line.link.text,
                parameter=main.name,
                usual=main.usual_link,
                links=links,
                near=near,
                here="",
            )
        )
    if link.name not in (*links, IDENTITY.name):
        problems.add(
            LinkLeavesRange(
                span=line.link.span,
                link=link.name,
                parameter=main.name,
                domain=DOMAIN[main.domain],
                usual=main.usual_link,
            )
        )
    return link.name


@dataclass
class _Reading:
    """The names in a curve: parameters at their first occurrence, and columns."""

    effects: Mapping[str, ast.EffectsDecl]
    likelihood: Likelihood
    scope: Scope
    problems: Problems
    parameters: dict[str, ast.Name] = field(default_factory=dict)
    columns: dict[str, Covariate] = field(default_factory=dict)
    at: dict[str, ast.Name] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)
    operations: int = 0

    def tree(self, expr: ast.Expr) -> Tree:
        self.operations += 1
        if self.operations > MOST:
            raise Rejected(CurveTooLong(span=expr.span, most=MOST))
        match expr:
            case ast.Number():
                return Number(constant(expr) or 0.0)
            case ast.Name():
                return self._name(expr)
            case ast.Parenthesized():
                return self.tree(expr.inner)
            case ast.Negative():
                inner = self.tree(expr.operand)
                return Number(-inner.value) if isinstance(inner, Number) else Made("negate", (inner,))
            case ast.Sum(items=(first, *rest)):
                found = self.tree(first.value)
                if first.sign == "-":
                    found = Made("negate", (found,))
                for item in rest:
                    found = Made(item.sign, (found, self.tree(item.value)))
                return found
            case ast.Product(items=(first, *others)):
                found = self.tree(first.value)
                for factor in others:
                    found = Made(factor.operator, (found, self.tree(factor.value)))
                return found
            case ast.Power():
                return Made("^", (self.tree(expr.base), self.tree(expr.exponent)))
            case ast.Call():
                return self._call(expr)
        advice = NotInCurve.advice
        if isinstance(expr, ast.Interaction):
            advice = "a product is written with `*`"
        raise Rejected(NotInCurve(span=expr.span, found=f"{describe(expr)} is none", advice=advice))

    def _call(self, call: ast.Call) -> Tree:
        name = call.function.text
        if name not in FUNCTIONS:
            here = ELSEWHERE.get(name)
            near = (here,) if here is not None else nearest(name, tuple(FUNCTIONS))
            raise Rejected(
                UnknownCurveFunction(span=call.function.span, name=name, functions=tuple(FUNCTIONS), near=near)
            )
        match call.arguments:
            case (ast.Argument(name=None, value=inner),):
                return Made("call", (self.tree(inner),), name)
        found = f"`{name}` takes one number"
        raise Rejected(NotInCurve(span=call.span, found=found, advice=f"write `{name}(...)` of one expression"))

    def _name(self, name: ast.Name) -> Tree:
        with self.problems.collect() as attempt:
            if name.text not in self.parameters and name.text not in self.columns and name.text not in self.failed:
                self._note(name)
        if attempt.failed:
            self.failed.add(name.text)
        return Named(name.text)

    def _note(self, name: ast.Name) -> None:
        if name.text in self.effects:
            self._parameter(name)
            return
        scope = self.scope
        known = name.text in scope.variables or name.text in scope.broken or name.text in scope.reported
        if not known and not scope.is_response(name):
            near = near_names(name.text, (*self.effects, *scope.variables))
            raise Rejected(UnknownInCurve(span=name.span, name=name.text, near=near))
        variable = scope.find(name)
        if not isinstance(variable, Covariate):
            alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
            why = f"is a {kind_of(variable)}"
            advice = f"write it into the effects of a parameter, or, where it holds numbers, declare `{alias}`"
            raise Rejected(NoColumnOfACurve(span=name.span, name=variable.name, why=why, advice=advice))
        if variable.center is not None or variable.scale is not None or variable.of_units is not None:
            also = (Label(variable.span, "declared here"),) if variable.span is not None else ()
            alias = f"covariate {quoted(f'{variable.name}_raw')} = {quoted(variable.column)}"
            why = "is centered or scaled" if variable.of_units is None else "is made of means of units"
            advice = f"declare the column under a second name, `{alias}`, and write that into the curve"
            raise Rejected(NoColumnOfACurve(span=name.span, also=also, name=variable.name, why=why, advice=advice))
        self.columns[name.text], self.at[name.text] = variable, name

    def _parameter(self, name: ast.Name) -> None:
        family, scope = self.likelihood.response.family, self.scope
        role = ""
        if name.text in scope.variables:
            role = f"a {kind_of(scope.variables[name.text])}"
        elif scope.is_response(name) or (scope.status is not None and scope.status.text == name.text):
            role = "a column of the response"
        elif family.parameter(name.text) is not None or name.text in family.data:
            role = f"a parameter of {family.name}"
        elif name.text in ("Intercept", "effects"):
            role = "a word of the language"
        if role:
            also = (Label(self.effects[name.text].parameter.span, "its effects"),)
            raise Rejected(CurveNameHasRole(span=name.span, also=also, name=name.text, role=role))
        if (because := why_refused(name.text)) is not None:
            raise Rejected(
                RefusedName(span=name.span, name=name.text, what="a parameter of the curve", because=because)
            )
        self.parameters[name.text] = name
