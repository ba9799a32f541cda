"""In: `log(x + 1)`, `x^2`, `poly(x, 2)`, `offset(log(e))`. Out: functions of covariates.

Not decided here: what a function is (function.py), or how they combine with other parts of a term (expand.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.term_errors import BadExponent, PowerOfNoCovariate, UnknownFunction
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.parts.power import Power
from hlmdsl.model.parts.reading import HIGHEST, bad, covariate
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.problems import Rejected
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import names, nearest
from hlmdsl.syntax import ast

_OTHERS = {
    "I": "powers need no `I(...)`: write `{x}^2`",
    "C": "a categorical column is declared: `factor {x}`",
    "factor": "a categorical column is declared: `factor {x}`",
    "as.factor": "a categorical column is declared: `factor {x}`",
    "scale": "standardising is declared: `covariate {x} center mean scale sd`",
    "standardize": "standardising is declared: `covariate {x} center mean scale sd`",
    "center": "centring is declared: `covariate {x} center mean`",
    **dict.fromkeys(
        ("s", "bs", "ns", "cr", "cc", "lo"),
        "a smooth curve is `spline({x}, df = 6)`; the k of other programs is df + 1",
    ),
    **dict.fromkeys(("te", "t2", "ti"), "a surface is `spline({x}, z, df = (4, 4))`; the k of others is df + 1"),
    "gp": "an approximate Gaussian process is `hsgp({x}, m = 20, c = 1.5)`, of two covariates `hsgp({x}, z)`",
    **dict.fromkeys(
        ("ar1", "AR", "AR1", "ou", "OU", "car1", "corAR1", "corCAR1"),
        "a process of which phi is left after one unit of time is `ar({x})`, of each unit `(0 + ar({x}) | g)`",
    ),
    **dict.fromkeys(("ma", "arma"), "moving averages are not available yet; an autoregressive process is `ar({x})`"),
    **dict.fromkeys(("rw", "rw1", "RW"), "a random walk is `walk({x})`"),
    "rw2": "a second-order random walk is `walk({x}, order = 2)`",
    **dict.fromkeys(
        ("cosy", "unstr", "cs", "fcor", "sar", "car"),
        "residuals that correlate are not available yet; rows of a unit correlate by its bar, `(1 | g)`",
    ),
    **dict.fromkeys(
        ("me", "mi"), "covariates are taken as known: measurement errors and missing cells are not available yet"
    ),
    "ln": "the natural logarithm is `log({x})`",
    "log1p": "write `log({x} + 1)`",
    "expm1": "write `exp({x})`: the 1 is the intercept's",
    "mo": "write `monotonic({x})` of a factor that is declared as `factor {x} ordered {{ low < mid < high }}`",
}


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
        raise Rejected(_unknown(call))
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


def _unknown(call: ast.Call) -> NotAvailableYet | UnknownFunction:
    name = call.function.text
    x = _first_name(call) or "x"
    known = (*FUNCTIONS, "offset")
    if name in _OTHERS:
        return UnknownFunction(span=call.function.span, given=name, advice=_OTHERS[name].format(x=x))
    advice = f"functions of covariates: {names(known)}; others are columns to be made in the table"
    return UnknownFunction(span=call.function.span, given=name, near=nearest(name, known), advice=advice)


def _first_name(call: ast.Call) -> str | None:
    """The first name among the arguments, for the help."""
    for argument in call.arguments:
        match bare(argument.value):
            case ast.Name() as name:
                return quoted(name.text)
            case ast.Power(base=ast.Name() as name):
                return quoted(name.text)
    return None
