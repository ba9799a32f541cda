"""In: `log(x + 1)`, `x^2`, `poly(x, 2)`, `offset(log(e))`. Out: functions of one covariate.

Not decided here: their values, or how they combine with other parts of a term (expand.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.terms import BadExponent, BadFunctionArgument, PowerOfNoCovariate, UnknownFunction
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.problems import Rejected, all_of, reject_comma
from hlmdsl.model.terms import NumericPart
from hlmdsl.model.variables import Covariate, Factor, Variable
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import nearest
from hlmdsl.syntax import ast

HIGHEST_POWER = 20
FUNCTIONS = ("log", "exp", "sqrt", "poly", "offset")
_LATER = {
    "spline": "write a polynomial such as `poly({x}, 3)`",
    "monotonic": "declare a factor with `coding difference`: a step from each level to the next",
    "hsgp": "write a polynomial such as `poly({x}, 3)`",
}
_ELSEWHERE = {
    "I": "powers need no `I(...)`: write `{x}^2`",
    "C": "a categorical column is declared: `factor {x}`",
    "factor": "a categorical column is declared: `factor {x}`",
    "as.factor": "a categorical column is declared: `factor {x}`",
    "scale": "standardising is declared: `covariate {x} center mean scale sd`",
    "standardize": "standardising is declared: `covariate {x} center mean scale sd`",
    "center": "centring is declared: `covariate {x} center mean`",
    **dict.fromkeys(
        ("s", "te", "t2", "bs", "ns", "gp", "lo"),
        "there are no smooth terms yet: write a polynomial such as `poly({x}, 3)`",
    ),
    "mo": "for steps from level to level declare `factor {x} ordered {{ low < mid < high }} coding difference`, "
    "and write `{x}`",
}


def power_part(expr: ast.Power, scope: Scope) -> NumericPart:
    """`x^2`; anything else that has an exponent says what was meant."""
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
    exponent = whole(expr.exponent, HIGHEST_POWER)
    if exponent is None or exponent < 2:
        value = constant(expr.exponent)
        advice = (
            f"write `{name}`"
            if value == 1
            else f"write `sqrt({name})`"
            if value == 0.5
            else f"write a polynomial such as `poly({name}, 3)`"
            if value is not None and value > HIGHEST_POWER
            else "make a column in the table for other powers"
        )
        found = f"`{written(expr.exponent)}` is not"
        raise Rejected(BadExponent(span=expr.exponent.span, found=found, most=HIGHEST_POWER, advice=advice))
    return NumericPart(variable, "power", exponent)


def function_part(call: ast.Call, scope: Scope) -> NumericPart:
    """`log(x)`, `log(x + 1)`, `sqrt(x)`, `exp(x)`, `poly(x, 2)`."""
    function = call.function.text
    if function not in FUNCTIONS or function == "offset":
        raise Rejected(_unknown(call))
    values = [a.value for a in call.arguments if a.name is None]
    if function == "poly":
        return _polynomial(call, scope)
    if len(values) != 1 or len(call.arguments) != 1:
        reject_comma(call)
        raise Rejected(_bad(call, call, f"{len(call.arguments) or 'no'} arguments"))
    covariate, shift = _shifted(call, values[0], scope)
    return NumericPart(covariate, function, 1, shift)  # type: ignore[arg-type]


def offset_part(call: ast.Call, scope: Scope) -> NumericPart:
    """`offset(x)`, `offset(log(x))`."""
    if len(call.arguments) != 1 or call.arguments[0].name is not None:
        raise Rejected(_bad(call, call, f"{len(call.arguments) or 'no'} arguments"))
    inner = bare(call.arguments[0].value)
    if isinstance(inner, ast.Call) and inner.function.text in ("log", "sqrt", "exp"):
        return function_part(inner, scope)
    if not isinstance(inner, ast.Name):
        raise Rejected(_bad(call, inner, describe(inner)))
    return NumericPart(_covariate(call, inner, scope))


def _polynomial(call: ast.Call, scope: Scope) -> NumericPart:
    named = {a.name: a.value for a in call.arguments}
    values = [a.value for a in call.arguments if a.name is None]
    degree = values[1] if len(values) == 2 and len(call.arguments) == 2 else named.get("degree")
    if degree is None or not values or len(call.arguments) != 2:
        raise Rejected(_bad(call, call, "a covariate and a degree are required"))
    covariate, k = None, 0

    def read_degree() -> None:
        nonlocal k
        k = whole(degree, HIGHEST_POWER) or 0
        if not k:
            raise Rejected(_bad(call, degree, f"not a whole number from 1 to {HIGHEST_POWER}"))

    def read_covariate() -> None:
        nonlocal covariate
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(_bad(call, inner, describe(inner)))
        covariate = _covariate(call, inner, scope)

    all_of([read_covariate, read_degree])
    assert covariate is not None
    return NumericPart(covariate, "poly", k)


def _shifted(call: ast.Call, expr: ast.Expr, scope: Scope) -> tuple[Covariate, float]:
    """`x`, `x + 1`, `x - 0.5`; only where adding is not the same as multiplying (`exp`)."""
    match bare(expr):
        case ast.Name() as name:
            return _covariate(call, name, scope), 0.0
        case ast.Sum(items=(ast.Signed(sign="+", value=ast.Name() as name), ast.Signed(sign=sign, value=added))) if (
            call.function.text != "exp" and (shift := constant(added)) is not None
        ):
            return _covariate(call, name, scope), -shift if sign == "-" else shift
        case ast.Sum(items=(ast.Signed(sign="+", value=added), ast.Signed(sign="+", value=ast.Name() as name))) if (
            call.function.text != "exp" and (shift := constant(added)) is not None
        ):
            return _covariate(call, name, scope), shift
        case inner:
            raise Rejected(_bad(call, inner, describe(inner)))


def _covariate(call: ast.Call, name: ast.Name, scope: Scope) -> Covariate:
    variable: Variable = scope.find(name)
    if isinstance(variable, Covariate):
        return variable
    what = f"`{variable.name}` is a {kind_of(variable)}"
    advice = ""
    if isinstance(variable, Factor):
        alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
        advice = f"a factor has no numbers; where its column holds numbers, declare `{alias}`"
    raise Rejected(_bad(call, name, what, advice))


def _bad(call: ast.Call, at: ast.Expr, found: str, advice: str | None = None) -> BadFunctionArgument:
    function = call.function.text
    examples: dict[str, tuple[str, str]] = {
        "poly": ("a covariate and a degree", "write `poly(x, 2)`"),
        "offset": (
            "a covariate or its log",
            "write `offset(log(exposure))`; other offsets are columns to be made in the table",
        ),
        "exp": ("one covariate", "write `exp(x)`; other transformations are columns to be made in the table"),
    }
    usual = (
        "one covariate, or a covariate plus a number",
        f"write `{function}(x)` or `{function}(x + 1)`; other transformations are columns to be made in the table",
    )
    required, example = examples.get(function, usual)
    return BadFunctionArgument(
        span=at.span,
        function=f"{function}(...)",
        required=required,
        found=found,
        advice=example if advice is None else advice,
    )


def _unknown(call: ast.Call) -> NotAvailableYet | UnknownFunction:
    name = call.function.text
    x = _first_name(call) or "x"
    if name in _LATER:
        return NotAvailableYet(span=call.span, feature=f"`{name}(...)`", instead=_LATER[name].format(x=x))
    near: tuple[str, ...] = nearest(name, FUNCTIONS)
    if name in _ELSEWHERE:
        return UnknownFunction(span=call.function.span, given=name, advice=_ELSEWHERE[name].format(x=x))
    return UnknownFunction(span=call.function.span, given=name, near=near)


def _first_name(call: ast.Call) -> str | None:
    """The first name among the arguments, for the help."""
    for argument in call.arguments:
        match bare(argument.value):
            case ast.Name() as name:
                return quoted(name.text)
            case ast.Power(base=ast.Name() as name):
                return quoted(name.text)
    return None
