"""In: the correlation declarations. Out: LKJ priors, each on the correlated varying effects of one grouping.

Not decided here: defaults (design/).
"""

from __future__ import annotations

from math import prod

from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.errors.prior_errors import CorrelationTwice, NoCorrelation, NotLkj
from hlmdsl.model.names import near as near_names
from hlmdsl.model.parts.function import Function
from hlmdsl.model.priors import PlacedCorrelation
from hlmdsl.model.problems import Problems, Rejected, reject_comma
from hlmdsl.model.residual import is_of_residuals
from hlmdsl.model.target_syntax import split_owner
from hlmdsl.model.targets import Targets
from hlmdsl.model.terms import Equation, Term, TermSet, Varying
from hlmdsl.model.written import bare, names_in, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.syntax import ast


def place_correlations(spec: ast.SpecFile, targets: Targets, problems: Problems) -> tuple[PlacedCorrelation, ...]:
    """All correlations, in the order written."""
    placed: list[PlacedCorrelation] = []
    first: dict[tuple[str, str], ast.CorrelationDecl] = {}
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.CorrelationDecl) or declaration.across or is_of_residuals(declaration):
            continue
        eta = 0.0
        with problems.collect():
            eta = lkj_exponent(declaration.distribution)
        with problems.collect():
            found = _place(declaration, eta, targets)
            if found is None:
                continue
            key = (found.equation.parameter, found.grouping.name)
            if key in first:
                also = (Label(first[key].target.span, "the first"),)
                group = written(declaration.target)
                raise Rejected(CorrelationTwice(span=declaration.target.span, also=also, group=group))
            first[key] = declaration
            placed.append(found)
    return tuple(placed)


def may_correlate(equation: Equation, varying: Varying) -> bool:
    """Whether a correlated bar has at least two effects, as far as this is known without the levels. If there is a
    predictor for each category, each has them.
    """
    times = max(1, len(equation.categories) - 1)
    return any((not bar.independent or times > 1) and times * _most_columns(bar.within) >= 2 for bar in varying.bars)


def _most_columns(effects: TermSet) -> int:
    return effects.intercept + sum(_columns(term) for term in effects.terms)


def _columns(term: Term) -> int:
    """Counts two for each factor whose levels are not known."""
    by_factor = [2 if f.factor.levels is None else len(f.factor.levels) - (not f.by_levels) for f in term.factors]
    return prod(by_factor) * prod(_correlated_columns(p.function) for p in term.numerics)


def _correlated_columns(function: Function) -> int:
    """The wiggles of a curve are independent."""
    return function.least_columns if function.free_columns is None else function.free_columns


def lkj_exponent(call: ast.Call) -> float:
    """The eta of `LKJ(eta)`."""
    if call.function.text != "LKJ":
        raise Rejected(NotLkj(span=call.function.span, found=f"`{call.function.text}` is not a prior of correlations"))
    if len(call.arguments) == 2:
        reject_comma(call)
    if len(call.arguments) != 1 or call.arguments[0].name not in (None, "eta"):
        raise Rejected(NotLkj(span=call.span, found="one argument, `eta`, is required"))
    eta = constant(call.arguments[0].value)
    if eta is None or eta <= 0:
        value = call.arguments[0].value
        raise Rejected(NotLkj(span=value.span, found=f"{describe(value)} is not a positive number"))
    return eta


def _place(declaration: ast.CorrelationDecl, eta: float, targets: Targets) -> PlacedCorrelation | None:
    target = bare(declaration.target)
    owner, group = split_owner(target)
    equation = targets.equation(owner, target)
    if equation is None:
        return None
    prefix = f"{owner.text}." if owner else ""
    correlated = tuple(f"{prefix}{v.grouping.name}" for v in equation.varying if may_correlate(equation, v))
    name = written(target)
    varying = None
    with_same_name = False
    if isinstance(group, ast.Name | ast.Interaction | ast.Parenthesized | ast.Call):
        try:
            varying = targets.terms.varying(equation, group)
            with_same_name = varying is not None
        except Rejected as rejected:
            if not rejected.diagnostics:
                return None
    if varying is not None and may_correlate(equation, varying):
        return PlacedCorrelation(equation, varying.grouping, eta, declaration.span)
    if targets.equations.may_have(equation.parameter, names_in(group)):
        return None
    if varying is not None and all(bar.independent for bar in varying.bars):
        because = "`||` makes its effects independent"
        advice = f"write `|` for correlated effects, or remove `correlation {name}`"
    elif with_same_name:
        because = "one effect varies, and one has no correlation"
        advice = f"add an effect that varies, such as `(1 + x | {written(group)})`, or remove `correlation {name}`"
    else:
        because = f"no effects of `{equation.parameter}` vary between its units"
        advice = f"remove it, or add effects such as `(1 + x | {written(group)})`"
    near = () if with_same_name else near_names(name, correlated)
    raise Rejected(NoCorrelation(span=target.span, group=name, because=because, advice=advice, near=near))
