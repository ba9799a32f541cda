"""In: `b3 - (b1 + b2)/2`, `b2 - mean`. Out: exact weights on the levels of a factor.

Not decided here: whether these weights are a coefficient (design/), or make a coding (contrasts.py).
"""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn

from hlmdsl.model.arithmetic import Combination, Linear, describe
from hlmdsl.model.errors.declaration_errors import ContrastNotWeights, UnknownLevel
from hlmdsl.model.names import near as near_names
from hlmdsl.model.problems import Rejected
from hlmdsl.source.number_text import exact_number
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.ast import node

_FOUND = {
    "product": ("levels multiplied with each other", "multiply a level with a number, such as `1/2 * b1`"),
    "quotient": ("division by a level", "divide by a number, such as `(b1 + b2)/2`"),
    "zero": ("division by zero", "divide by the number of levels in the sum, such as `(b1 + b2)/2`"),
    "other": ("not a level, a number, or a sum of these", "write differences and averages, such as `b3 - (b1 + b2)/2`"),
}


def check_level(
    factor: str, given: str, span: Span, levels: tuple[str, ...] | None, as_number: bool = False, what: str = "factor"
) -> str:
    """The level that `given` names: by its exact text, otherwise (as_number) as a number if only one level matches."""
    if levels is None or given in levels:
        return given
    if as_number:
        value = exact_number(given)
        same = [level for level in levels if value is not None and exact_number(level) == value]
        if len(same) == 1:
            return same[0]
    near = near_names(given, levels)
    raise Rejected(UnknownLevel(span=span, factor=factor, given=given, levels=levels, near=near, what=what))


def level_weights(
    expr: ast.Expr, factor: str, levels: tuple[str, ...] | None, numbers_are_levels: bool = False
) -> Combination[str]:
    """Weights on levels. `mean` is the mean of all levels, `mean(a, b)` of those, unless a level has that name.

    `numbers_are_levels`: a number that is added is a level (`2 - 1` is a label of a factor with levels 1, 2).
    """

    def thing(e: ast.Expr) -> str | Combination[str] | None:
        match e:
            case ast.Name(text="mean") if levels is not None and "mean" not in levels:
                return Combination({level: Fraction(1, len(levels)) for level in levels})
            case ast.Name() | ast.String():
                return check_level(factor, e.text, e.span, levels, numbers_are_levels)
            case ast.Call(function=ast.Name(text="mean")) if e.arguments:
                total = Combination[str]()
                for argument in e.arguments:
                    value = _numbers_to_levels(argument.value) if numbers_are_levels else argument.value
                    total = total.plus(reader.read(value))
                return total.times(Fraction(1, len(e.arguments)))
        return None

    def reject(span: Span, why: str) -> NoReturn:
        found, advice = _FOUND[why]
        raise Rejected(ContrastNotWeights(span=span, found=found, advice=advice))

    reader = Linear[str](thing, reject)
    total = reader.read(_numbers_to_levels(expr) if numbers_are_levels else expr)
    if total.constant != 0:
        number = _a_number(expr)
        found = f"{describe(number)} is added, which is not a level" if number else "a number is added"
        advice = (
            'a level that is a number is quoted here, such as `"2" - "1"`; a weight is multiplied, as in `1/2 * b1`'
        )
        raise Rejected(ContrastNotWeights(span=number.span if number else expr.span, found=found, advice=advice))
    return total


def _a_number(expr: ast.Expr) -> ast.Number | None:
    """The first number that is added rather than multiplied."""
    match expr:
        case ast.Number():
            return expr
        case ast.Parenthesized():
            return _a_number(expr.inner)
        case ast.Negative():
            return _a_number(expr.operand)
        case ast.Sum():
            return next((n for item in expr.items if (n := _a_number(item.value))), None)
        case ast.Product():
            return next(
                (n for i in expr.items if not isinstance(i.value, ast.Number) and (n := _a_number(i.value))), None
            )
    return None


def _numbers_to_levels(expr: ast.Expr) -> ast.Expr:
    """Numbers that are added become levels; those that multiply or divide stay weights."""
    match expr:
        case ast.Number():
            return node(ast.String, span=expr.span, text=expr.text)
        case ast.Parenthesized():
            return expr.model_copy(update={"inner": _numbers_to_levels(expr.inner)})
        case ast.Negative():
            return expr.model_copy(update={"operand": _numbers_to_levels(expr.operand)})
        case ast.Sum():
            items = tuple(i.model_copy(update={"value": _numbers_to_levels(i.value)}) for i in expr.items)
            return expr.model_copy(update={"items": items})
        case ast.Product():
            factors = tuple(
                i if isinstance(i.value, ast.Number) else i.model_copy(update={"value": _numbers_to_levels(i.value)})
                for i in expr.items
            )
            return expr.model_copy(update={"items": factors})
    return expr
