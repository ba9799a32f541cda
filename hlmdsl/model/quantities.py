"""In: the arguments of a prior. Out: numbers, hyperparameters and arithmetic of these; and the ranges of values.

Not decided here: which distribution they belong to (distributions.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from hlmdsl.formulas.arithmetic import ARITHMETIC, Operator
from hlmdsl.model.arithmetic import describe, in_reach, power
from hlmdsl.model.errors.prior_errors import NotArithmetic
from hlmdsl.model.priors import Hyper, Operation, Quantity
from hlmdsl.model.problems import Rejected
from hlmdsl.model.written import written
from hlmdsl.syntax import ast

Range = tuple[float, float]
EVERYWHERE: Range = (-math.inf, math.inf)

INFINITE = frozenset({"Inf", "INF", "Infinity", "infinity"})
"""What other programs call `inf`."""


def read_quantity(expr: ast.Expr, hyper: Callable[[ast.Name], Hyper]) -> Quantity:
    """Arithmetic of plain numbers becomes one number; a free name is what `hyper` makes of it."""
    match expr:
        case ast.Number():
            return in_reach(expr.value, expr)
        case ast.Name(text="inf"):
            return math.inf
        case ast.Name(text=infinite) if infinite in INFINITE:
            found, because = f"`{infinite}` is not a number", "infinity is written `inf`"
            advice = "write `inf` as a bound of `TruncatedNormal`; for a prior without bounds `Flat()` or `HalfFlat()`"
            raise Rejected(NotArithmetic(span=expr.span, found=found, because=because, advice=advice))
        case ast.Name():
            return hyper(expr)
        case ast.Parenthesized():
            return read_quantity(expr.inner, hyper)
        case ast.Negative():
            operand = read_quantity(expr.operand, hyper)
            return -operand if isinstance(operand, float) else Operation("negate", (operand,))
        case ast.Sum():
            total: Quantity = 0.0
            for number, item in enumerate(expr.items):
                value = read_quantity(item.value, hyper)
                if number == 0:
                    total = value if item.sign == "+" else _apply("-", 0.0, value, expr)
                else:
                    total = _apply(item.sign, total, value, expr)
            return total
        case ast.Product():
            product = read_quantity(expr.items[0].value, hyper)
            for factor in expr.items[1:]:
                product = _apply(factor.operator, product, read_quantity(factor.value, hyper), factor.value)
            return product
        case ast.Power():
            return _apply("^", read_quantity(expr.base, hyper), read_quantity(expr.exponent, hyper), expr)
    raise Rejected(NotArithmetic(span=expr.span, found=f"{describe(expr)} is not arithmetic", because="not a number"))


def _apply(operator: Operator, a: Quantity, b: Quantity, at: ast.Expr) -> Quantity:
    if operator == "/" and b == 0:
        raise Rejected(
            NotArithmetic(span=at.span, found="division by zero", because="is zero", advice="divide by another number")
        )
    if not (isinstance(a, float) and isinstance(b, float)):
        return Operation(operator, (a, b))
    value: float | None = power(a, b) if operator == "^" else ARITHMETIC[operator](a, b)
    if value is None or not math.isfinite(value):
        raise Rejected(
            NotArithmetic(span=at.span, found=f"`{written(at)}` has no finite value", because="cannot be computed")
        )
    return in_reach(value, at)


def hypers_in(quantity: Quantity) -> list[str]:
    """The hyperparameters that a quantity depends on directly."""
    return [hyper.name for hyper in references_in(quantity)]


def references_in(quantity: Quantity) -> list[Hyper]:
    """The same, with which element of a variable each is."""
    match quantity:
        case Hyper():
            return [quantity]
        case Operation():
            return [hyper for operand in quantity.operands for hyper in references_in(operand)]
    return []


def range_of(quantity: Quantity, hypers: Mapping[str, Range]) -> Range:
    """Bounds of a quantity by interval arithmetic: never too narrow, exact if each hyperparameter occurs once."""
    match quantity:
        case float():
            return quantity, quantity
        case Hyper():
            return hypers.get(quantity.name, EVERYWHERE)
        case Operation("negate", (operand,)):
            low, high = range_of(operand, hypers)
            return -high, -low
        case Operation(operator, (left, right)):
            (a, b), (c, d) = range_of(left, hypers), range_of(right, hypers)
            match operator:
                case "+":
                    return a + c, b + d
                case "-":
                    return a - d, b - c
                case "*":
                    return _hull(_times(x, y) for x in (a, b) for y in (c, d))
                case "/" if c >= 0 or d <= 0:
                    inverses = (1 / d if d else -math.inf, 1 / c if c else math.inf)
                    return _hull(_times(x, y) for x in (a, b) for y in inverses)
                case "^" if a >= 0:
                    return 0.0, math.inf
                case "^" if c == d and c % 2 == 0:
                    return 0.0, math.inf
    return EVERYWHERE


def _times(x: float, y: float) -> float:
    """0 times infinity is 0: an end that is not reached."""
    return 0.0 if x == 0 or y == 0 else x * y


def _hull(values: Iterable[float]) -> Range:
    ends = list(values)
    return min(ends), max(ends)
