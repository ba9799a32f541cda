"""In: a call, `log(x + 1)`. Out: the covariate that it is of, and its numbers; or what is wrong with the arguments.

Not decided here: which function it is of.
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import constant, describe, whole
from hlmdsl.model.errors.smooth_errors import SmoothByFactor
from hlmdsl.model.errors.term_errors import BadFunctionArgument
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.parts.function import Called
from hlmdsl.model.problems import Rejected, all_of, reject_comma
from hlmdsl.model.variables import Covariate, Factor, Group, Variable
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.syntax import ast

ELSEWHERE = "other transformations are columns to be made in the table"

HIGHEST = 20
"""Of powers and polynomials."""


Of = type[Called]


def alone(of: Of, call: ast.Call, scope: Scope) -> Covariate:
    """Of `f(x)`."""
    inner = bare(_only(of, call))
    if not isinstance(inner, ast.Name):
        raise Rejected(bad(of, call, inner, describe(inner)))
    return covariate(of, call, inner, scope)


def shifted(of: Of, call: ast.Call, scope: Scope) -> tuple[Covariate, float]:
    """Of `f(x)`, `f(x + 1)`, `f(x - 0.5)`."""
    match bare(_only(of, call)):
        case ast.Name() as name:
            return covariate(of, call, name, scope), 0.0
        case ast.Sum(items=(ast.Signed(sign="+", value=ast.Name() as name), ast.Signed(sign=sign, value=added))) if (
            shift := constant(added)
        ) is not None:
            return covariate(of, call, name, scope), -shift if sign == "-" else shift
        case ast.Sum(items=(ast.Signed(sign="+", value=added), ast.Signed(sign="+", value=ast.Name() as name))) if (
            shift := constant(added)
        ) is not None:
            return covariate(of, call, name, scope), shift
        case inner:
            raise Rejected(bad(of, call, inner, describe(inner)))


def with_degree(of: Of, call: ast.Call, scope: Scope) -> tuple[Covariate, int]:
    """Of `f(x, 2)`, `f(x, degree = 2)`."""
    named = {a.name: a.value for a in call.arguments}
    values = [a.value for a in call.arguments if a.name is None]
    degree = values[1] if len(values) == 2 and len(call.arguments) == 2 else named.get("degree")
    if degree is None or not values or len(call.arguments) != 2:
        raise Rejected(bad(of, call, call, "a covariate and a degree are required"))
    found: list[Covariate] = []
    k = 0

    def read_degree() -> None:
        nonlocal k
        k = whole(degree, HIGHEST) or 0
        if not k:
            raise Rejected(bad(of, call, degree, f"not a whole number from 1 to {HIGHEST}"))

    def read_covariate() -> None:
        inner = bare(values[0])
        if not isinstance(inner, ast.Name):
            raise Rejected(bad(of, call, inner, describe(inner)))
        found.append(covariate(of, call, inner, scope))

    all_of([read_covariate, read_degree])
    return found[0], k


def covariate(of: Of | None, call: ast.Call, name: ast.Name, scope: Scope) -> Covariate:
    """The covariate of a name; `of` is None where the call is an offset."""
    variable: Variable = scope.find(name)
    if isinstance(variable, Covariate):
        return variable
    what = f"`{variable.name}` is a {kind_of(variable)}"
    advice = ""
    if isinstance(variable, Factor):
        alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
        advice = f"a factor has no numbers; where its column holds numbers, declare `{alias}`"
    elif isinstance(variable, Group):
        own = quoted(variable.name)
        advice = f"deviations of units are written as a bar: `(1 | {own})`"
        if of is not None and of.free_columns is not None and not variable.has_neighbours:
            advice += f'; of regions, `group {own} adjacent by "edges.csv"` says which are neighbours'
    raise Rejected(bad(of, call, name, what, advice))


def by_no_argument(by: ast.Expr, curve: str, scope: Scope) -> SmoothByFactor:
    """The error for `by` of a curve. Curves have no level of their own, so what they are times stands beside them."""
    inner = bare(by)
    variable = scope.variables.get(inner.text) if isinstance(inner, ast.Name) else None
    own = written(inner)
    if isinstance(variable, Covariate):
        instead, what = f"{own} + {own}:{curve}", f"the slope of {own} along a curve"
    elif isinstance(variable, Group):
        instead, what = f"(1 + {curve} | {own})", "a curve of each unit, and an sd of all of them"
    else:
        instead, what = f"{own} + {own}:{curve}", "a curve and an sd for each level"
    return SmoothByFactor(span=by.span, instead=instead, what=what)


def bad(of: Of | None, call: ast.Call, at: ast.Expr, found: str, advice: str | None = None) -> BadFunctionArgument:
    """An argument that the function does not take."""
    required, usual = (of.required, of.advice) if of is not None else OFFSET
    return BadFunctionArgument(
        span=at.span,
        function=f"{call.function.text}(...)",
        required=required,
        found=found,
        advice=usual if advice is None else advice,
    )


OFFSET = "a covariate or its log", "write `offset(log(exposure))`; other offsets are columns to be made in the table"


def _only(of: Of, call: ast.Call) -> ast.Expr:
    if len(call.arguments) != 1 or call.arguments[0].name is not None:
        reject_comma(call)
        raise Rejected(bad(of, call, call, f"{len(call.arguments) or 'no'} arguments"))
    return call.arguments[0].value
