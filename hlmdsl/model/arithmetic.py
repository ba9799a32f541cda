"""In: expressions of numbers and of named things. Out: exact weighted sums of the things, and plain numbers.

Not decided here: what the things are (levels of a factor, points of an estimand), or how a misuse is worded.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping
from dataclasses import field
from fractions import Fraction
from functools import partial
from typing import NoReturn

from hlmdsl.model.errors.prior_errors import NotArithmetic, NumberOutOfReach
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.written import written
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

MOST_BITS = 1_000
"""Of a numerator and a denominator: about 1e300."""

SMALLEST, LARGEST = 1e-100, 1e100
"""Up to this size, squares and products of numbers, with data and with each other, do not overflow."""

_LONGEST_NUMBER = 40
"""Characters: `1e999999999` is short to write and as a fraction fills the memory."""


def in_reach(value: float, expr: ast.Expr) -> float:
    """The value; rejects what is too large or too small to compute with."""
    if value == 0 or SMALLEST <= abs(value) <= LARGEST:
        return value
    if not math.isfinite(value):
        raise Rejected(NotArithmetic(span=expr.span, found="number out of range", because="too large"))
    given = written(expr) if isinstance(expr, ast.Number) and expr.value == value else f"{value:.3g}".replace("e+", "e")
    how, bound = ("large", "above 1e100") if abs(value) > 1 else ("small", "below 1e-100")
    raise Rejected(NumberOutOfReach(span=expr.span, given=given, how=how, bound=bound))


def exact(number: ast.Number) -> Fraction:
    """The number as written: `0.1` is one tenth."""
    if len(number.text) > _LONGEST_NUMBER:
        raise Rejected(NotArithmetic(span=number.span, found="number out of range", because="too long"))
    in_reach(float(number.text), number)
    return Fraction(number.text) if float(number.text) else Fraction(0)


def whole(expr: ast.Expr, most: int) -> int | None:
    """A whole number from 0 to `most`, else None."""
    if isinstance(expr, ast.Number) and len(expr.text) <= _LONGEST_NUMBER and expr.text.isdigit():
        value = int(expr.text)
        return value if value <= most else None
    return None


def constant(expr: ast.Expr) -> float | None:
    """The value of arithmetic with numbers only; None for anything else, or if it has no finite value. Rejects what is
    too large or too small to compute with.
    """
    match expr:
        case ast.Number():
            value: float | None = in_reach(expr.value, expr)
        case ast.Parenthesized():
            value = constant(expr.inner)
        case ast.Negative():
            inner = constant(expr.operand)
            value = None if inner is None else -inner
        case ast.Sum():
            terms = [(i.sign, constant(i.value)) for i in expr.items]
            value = 0.0
            for sign, term in terms:
                if value is None or term is None:
                    return None
                value += -term if sign == "-" else term
        case ast.Product():
            value = 1.0
            for factor in expr.items:
                v = constant(factor.value)
                if v is None or (factor.operator == "/" and v == 0):
                    return None
                value = value / v if factor.operator == "/" else value * v
        case ast.Power():
            base, exponent = constant(expr.base), constant(expr.exponent)
            value = None if base is None or exponent is None else power(base, exponent)
        case _:
            return None
    return in_reach(value, expr) if value is not None and math.isfinite(value) else None


def power(base: float, exponent: float) -> float | None:
    """base ^ exponent if that is a finite real number."""
    try:
        value = base**exponent
    except (OverflowError, ZeroDivisionError):
        return None
    return value if isinstance(value, float) and math.isfinite(value) else None


@frozen
class Combination[T: Hashable]:
    """A weighted sum of things plus a constant, exact."""

    weights: Mapping[T, Fraction] = field(default_factory=dict)
    constant: Fraction = Fraction(0)

    def plus(self, other: Combination[T], factor: Fraction = Fraction(1)) -> Combination[T]:
        """This and `factor` times the other. A weight of zero is kept, as a record of what was named."""
        weights = dict(self.weights)
        for thing, weight in other.weights.items():
            weights[thing] = weights.get(thing, Fraction(0)) + factor * weight
        return Combination(weights, self.constant + factor * other.constant)

    def times(self, factor: Fraction) -> Combination[T]:
        return Combination[T]().plus(self, factor)

    def share_of(self, other: Combination[T]) -> Fraction | None:
        """The factor by which the other is a multiple of this one; None if it is not."""
        thing = next((t for t, w in self.weights.items() if w), None)
        if thing is None:
            return None
        share = other.weights.get(thing, Fraction(0)) / self.weights[thing]
        rest = other.plus(self, -share)
        return share if not any(rest.weights.values()) and not rest.constant else None


def _check_size[T: Hashable](combination: Combination[T], span: Span) -> None:
    """Reject numbers that no double holds, before they fill the memory: exact ones have digits without end."""
    for weight in (*combination.weights.values(), combination.constant):
        if max(weight.numerator.bit_length(), weight.denominator.bit_length()) > MOST_BITS:
            found, because = (
                "a number of this arithmetic is out of range",
                "too large, too small or with too many digits",
            )
            advice = "write numbers of a few digits"
            raise Rejected(NotArithmetic(span=span, found=found, because=because, advice=advice))


@frozen
class Linear[T: Hashable]:
    """Reads an expression as a weighted sum.

    `thing` gives the thing that an expression names (or a sum of them), None if it names none. `reject` takes the span
    of an invalid part and the reason: one of `product`, `quotient`, `zero`, `other` (not a sum at all). `ratio` makes a
    thing of one sum divided by another, if such things exist.
    """

    thing: Callable[[ast.Expr], T | Combination[T] | None]
    reject: Callable[[Span, str], NoReturn]
    ratio: Callable[[Combination[T], Combination[T]], T] | None = None

    def read(self, expr: ast.Expr) -> Combination[T]:
        """The sum; rejects numbers that no double holds."""
        total = self._read(expr)
        _check_size(total, expr.span)
        return total

    def _read(self, expr: ast.Expr) -> Combination[T]:
        thing = self.thing(expr)
        if isinstance(thing, Combination):
            return thing
        if thing is not None:
            return Combination({thing: Fraction(1)})
        match expr:
            case ast.Number():
                return Combination({}, exact(expr))
            case ast.Parenthesized():
                return self._read(expr.inner)
            case ast.Negative():
                return self._read(expr.operand).times(Fraction(-1))
            case ast.Sum():
                total = Combination[T]()
                each = all_of(partial(self._read, item.value) for item in expr.items)
                for item, value in zip(expr.items, each, strict=True):
                    total = total.plus(value, Fraction(-1 if item.sign == "-" else 1))
                return total
            case ast.Product():
                return self._product(expr)
            case _:
                self.reject(expr.span, "other")

    def _product(self, expr: ast.Product) -> Combination[T]:
        total, *others = all_of(partial(self._read, item.value) for item in expr.items)
        for item, value in zip(expr.items[1:], others, strict=True):
            if item.operator == "/":
                total = self._quotient(total, value, item.value.span)
            elif not value.weights:
                total = total.times(value.constant)
            elif not total.weights:
                total = value.times(total.constant)
            else:
                self.reject(expr.span, "product")
            _check_size(total, expr.span)
        return total

    def _quotient(self, total: Combination[T], value: Combination[T], span: Span) -> Combination[T]:
        if any(value.weights.values()) or (value.weights and self.ratio is None):
            if self.ratio is None:
                self.reject(span, "quotient")
            share = value.share_of(total)
            if share is not None:
                return Combination(dict.fromkeys(value.weights, Fraction(0)), share)
            return Combination({self.ratio(total, value): Fraction(1)})
        if value.constant == 0:
            self.reject(span, "zero")
        return total.times(1 / value.constant)


def describe(expr: ast.Expr) -> str:
    """An expression as an error speaks of it."""
    match expr:
        case ast.Number():
            return f"the number `{expr.text}`"
        case ast.String():
            return f"the text {written(expr)}"
        case _:
            return f"`{written(expr)}`"
