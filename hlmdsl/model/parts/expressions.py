"""In: `log(x + 1)`, `x^2`, `poly(x, 2)`, `offset(log(e))`. Out: functions of covariates.

Not decided here: what a function is (function.py), or how they combine with other parts of a term (expand.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.term_errors import BadExponent, PowerOfNoCovariate, UnknownFunction
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.parts.elsewhere import instead_of, instead_of_arguments
from hlmdsl.model.parts.power import Power
from hlmdsl.model.parts.reading import HIGHEST, bad, covariate
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.problems import Rejected
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import names, nearest
from hlmdsl.source.fix import Edit
from hlmdsl.syntax import ast


def power_part(expr: ast.Power, scope: Scope) -> NumericPart:
    """`x^2`; other exponents are rejected with what was probably meant."""
    inner = bare(expr.base)
    if not isinstance(inner, ast.Name):
        found = f"{describe(inner)} has no powers"
        advice = "only covariates have; make a column in the table for other powers"
        raise Rejected(PowerOfNoCovariate(span=expr.span, found=found, meaning="not a covariate", advice=advice))
    name = quoted(inner.text)
    variable = scope.find(inner)
    if not isinstance(variable, Covariate):
        raise Rejected(
            PowerOfNoCovariate(
                span=expr.span,
                found=f"{kind_of(variable)} `{variable.name}` has no powers",
                meaning="only covariates have powers",
                advice=f"to cross it with another factor, write `({name} + other)^2`",
            )
        )
    if isinstance(expr.base, ast.Parenthesized):
        raise Rejected(
            PowerOfNoCovariate(
                span=expr.span,
                found=f"`({name})^{written(expr.exponent)}` can mean two things",
                meaning="`( ... )^2` crosses two or more terms, here is one",
                advice=f"for the power of the covariate, write `{name}^{written(expr.exponent)}`",
            )
        )
    exponent = whole(expr.exponent, HIGHEST)
    if exponent is None or exponent < 2:
        value = constant(expr.exponent)
        advice = (
            f"write `{name}`"
            if value == 1
            else f"write `sqrt({name})`"
            if value == 0.5
            else f"write a polynomial such as `poly({name}, 3)`"
            if value is not None and value > HIGHEST
            else "make a column in the table for other powers"
        )
        found = f"`{written(expr.exponent)}` is not"
        raise Rejected(BadExponent(span=expr.exponent.span, found=found, most=HIGHEST, advice=advice))
    return NumericPart((variable,), Power(exponent))


def function_part(call: ast.Call, scope: Scope) -> NumericPart:
    """`log(x)`, `log(x + 1)`, `poly(x, 2)`."""
    function = FUNCTIONS.get(call.function.text)
    if function is None:
        raise Rejected(_unknown(call, scope))
    if (theirs := instead_of_arguments(call, scope)) is not None:
        argument, instead = theirs
        found = f"there is no argument `{argument.name}`"
        raise Rejected(bad(function, call, argument.value, found, instead.advice))
    return NumericPart(*function.read(call, scope))


def offset_part(call: ast.Call, scope: Scope) -> NumericPart:
    """`offset(x)`, `offset(log(x))`: of a function with one column, whose numbers are in the spec."""
    if len(call.arguments) != 1 or call.arguments[0].name is not None:
        raise Rejected(bad(None, call, call, f"{len(call.arguments) or 'no'} arguments"))
    inner = bare(call.arguments[0].value)
    function = FUNCTIONS.get(inner.function.text) if isinstance(inner, ast.Call) else None
    if isinstance(inner, ast.Call) and function is not None and not function.dim:
        return function_part(inner, scope)
    if not isinstance(inner, ast.Name):
        raise Rejected(bad(None, call, inner, describe(inner)))
    return NumericPart((covariate(None, call, inner, scope),))


def _unknown(call: ast.Call, scope: Scope) -> UnknownFunction:
    name, instead = call.function.text, instead_of(call, scope)
    if instead is not None:
        edits = (Edit(call.span, instead.term),) if instead.is_one_edit else ()
        return UnknownFunction(span=call.function.span, given=name, advice=instead.advice, edits=edits)
    known = (*FUNCTIONS, "offset")
    advice = f"functions of covariates: {names(known)}; others are columns to be made in the table"
    return UnknownFunction(span=call.function.span, given=name, near=nearest(name, known), advice=advice)
