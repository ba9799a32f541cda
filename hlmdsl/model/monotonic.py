"""`monotonic(f)`: an effect of ordered levels whose steps all have the same sign (Buerkner & Charpentier 2020, British
Journal of Mathematical and Statistical Psychology 73, 420-451).

In: a spec, with its variables. Out: the variables, those written this way coded by steps, covariates among them as
factors of their values; the factor of a call.
Not decided here: the terms that they stand in (expand.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.monotonic_errors import MonotonicByLevels, NotCommon, NotInOrder
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import Term, Varying
from hlmdsl.model.variables import Covariate, Factor, Group, Variable
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.syntax import ast

NAME = "monotonic"
REQUIRED = "a factor whose levels are declared in order"


def coded_by_steps(spec: ast.SpecFile, variables: Mapping[str, Variable]) -> dict[str, Variable]:
    """The variables, factors that an effects line writes `monotonic(f)` being coded by steps; also those that groups
    lie in.
    """
    lines = (d.terms for d in spec.declarations if isinstance(d, ast.EffectsDecl))
    named = {call.arguments[0].value for line in lines for call in _calls(line) if len(call.arguments) == 1}
    found = {name.text for inner in named if isinstance(name := bare(inner), ast.Name)}
    predicted = (d for d in spec.declarations if isinstance(d, ast.EffectsDecl | ast.NonlinearDecl | ast.ResponseDecl))
    numbers = {name.text for d in predicted for name in _names_elsewhere(d)}

    def coded(variable: Variable) -> Variable:
        match variable:
            case Group(parent=parent) if parent is not None:
                above = coded(parent)
                assert isinstance(above, Group | Factor)
                return replace(variable, parent=above)
            case Factor(levels=levels) if variable.name in found and levels and not _fault(variable):
                return replace(variable, coding="steps", reference=levels[0])
            case Covariate(name=name, center=None, scale=None, of_units=None) if (
                type(variable) is Covariate and name in found and name not in numbers
            ):
                at = variable.span, variable.column_span
                own = Factor(name, variable.column, variable.text, ordered=True, coding="steps")
                return replace(own, span=at[0], column_span=at[1])
        return variable

    return {name: coded(v) for name, v in variables.items()}


def _names_elsewhere(node: Any) -> Iterator[ast.Name]:
    """Names that do not stand alone in `monotonic(...)`."""
    if isinstance(node, ast.Call) and node.function.text == NAME:
        return
    if isinstance(node, ast.Name):
        yield node
    elif isinstance(node, ast.Node):
        for name in type(node).model_fields:
            yield from _names_elsewhere(getattr(node, name))
    elif isinstance(node, tuple):
        for each in node:
            yield from _names_elsewhere(each)


def _calls(node: Any) -> Iterator[ast.Call]:
    """`monotonic(...)`, anywhere in an expression."""
    if isinstance(node, ast.Call) and node.function.text == NAME:
        yield node
    if isinstance(node, ast.Node):
        for name in type(node).model_fields:
            yield from _calls(getattr(node, name))
    elif isinstance(node, tuple):
        for each in node:
            yield from _calls(each)


def monotonic_factor(call: ast.Call, scope: Scope) -> Factor | None:
    """The factor of a call; None if it is a different call."""
    if call.function.text != NAME:
        return None
    inner = bare(call.arguments[0].value) if len(call.arguments) == 1 and call.arguments[0].name is None else None
    if not isinstance(inner, ast.Name):
        advice = "write `monotonic(f)` of a factor `f ordered { low < mid < high }`"
        raise Rejected(
            NotInOrder(span=call.span, given=f"{NAME}(...)", required=REQUIRED, found="not one", advice=advice)
        )
    variable = scope.find(inner, "factor")
    if isinstance(variable, Factor) and variable.is_monotonic:
        return variable
    own, required = quoted(variable.name), REQUIRED
    found, advice = (
        f"`{variable.name}` is a {kind_of(variable)}",
        f"declare `factor {own} ordered {{ low < mid < high }}`",
    )
    if isinstance(variable, Covariate):
        alias = quoted(f"{variable.name}_level")
        required, found = "a covariate that is used nowhere else", f"`{variable.name}` is used as a number, too"
        if variable.center is not None or variable.scale is not None:
            required = "a covariate without `center` and `scale`"
            found = f"the steps of `{variable.name}` are from value to value"
        if variable.of_units is not None:
            required, found = "a covariate that the table has", f"`{variable.name}` is made of means of units"
        advice = (
            f"declare the column once more as `covariate {alias} = {quoted(variable.column)}`, and write "
            f"`monotonic({alias})`"
        )
    elif isinstance(variable, Factor):
        found, advice = _fault(variable) or (found, advice)
    raise Rejected(NotInOrder(span=inner.span, given=written(call), required=required, found=found, advice=advice))


def _fault(factor: Factor) -> tuple[str, str] | tuple[()]:
    """Why a factor cannot be monotonic, and what to do; nothing if it can."""
    own = quoted(factor.name)
    if not factor.ordered or factor.levels is None:
        line = f"factor {own} ordered {{ low < mid < high }}"
        return (
            f"the levels of `{factor.name}` are in no order",
            f"declare `{line}`, with its levels from lowest to highest",
        )
    if factor.coding_span is not None or factor.coding != "treatment":
        return f"`{factor.name}` is declared with another coding", "leave the coding out: it is that of the steps"
    if factor.reference_span is not None and factor.reference != factor.levels[0]:
        return f"`{factor.name}` is declared with a reference", "leave it out: steps are counted from the lowest level"
    return ()


def check_monotonic_terms(terms: tuple[Term, ...], varying: tuple[Varying, ...], problems: Problems) -> bool:
    """Whether all monotonic terms can be computed."""
    found = True
    common = {p.factor for t in terms for p in t.monotonic}
    of_units = [t for group in varying for bar in group.bars for t in bar.within.terms]
    for term in (*terms, *of_units):
        own = term.monotonic
        if own and term.smooths:
            feature = "a curve times a monotonic effect"
            instead = "cross the curve with a factor of other coding: declare the column once more"
            problems.add(NotAvailableYet(span=term.span, feature=feature, instead=instead))
            found = False
        elif any(p.by_levels for p in own):
            others = [p.spelled(quoted) if p in term.numerics else quoted(p.name) for p in term.parts if p not in own]
            stands = " * ".join([*others, *(p.factor.spelled(quoted) for p in own)])
            advice = f"write `{stands}`" if others else "write `1 + ...` in place of `0 + ...`"
            problems.add(MonotonicByLevels(span=term.span, term=term.name, advice=advice))
            found = False
    for group in varying:
        for term in (t for bar in group.bars for t in bar.within.terms if t.monotonic):
            alone = [p.factor for p in term.monotonic if p.factor not in common]
            if alone:
                spelled = " + ".join(f.spelled(quoted) for f in alone)
                problems.add(NotCommon(span=term.span, term=term.name, group=group.grouping.spelled, spelled=spelled))
                found = False
    return found
