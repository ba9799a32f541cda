"""How fast a curve grows in normal deviations of its parameters: whether an average over these is finite.

In: a tree, the ranges of its names, and how those that deviate grow. Out: why its average is not known to be finite.
Not decided here: which names deviate (design/curve_averages.py).

Of a normal variable, powers and exponentials have means, and what grows faster, as exp(exp(z)) or exp(z^2), has none;
nor has 1/z. What is decided holds for all values in the ranges. Where it takes more than intervals to see that a mean
is finite, it is taken not to be.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import IntEnum
from itertools import product

from hlmdsl.formulas.curve import Made, Named, Number, Tree, names_of, text
from hlmdsl.source.frozen import frozen

Ends = tuple[float, float]

EVERYWHERE: Ends = (-math.inf, math.inf)


class Growth(IntEnum):
    """At most so fast; `FASTER` is anything else."""

    BOUNDED = 0
    LINEAR = 1
    POLYNOMIAL = 2
    EXPONENTIAL = 3
    FASTER = 4


@frozen
class Grown:
    """How fast a number grows, and how fast one divided by it does."""

    growth: Growth
    inverse: Growth


FIXED = Grown(Growth.BOUNDED, Growth.BOUNDED)


class NoValueError(Exception):
    """Deviations lead to where a function has no value; says where."""


def why_not_finite(
    tree: Tree, ends: Mapping[str, Ends], deviating: Mapping[str, Grown], columns: frozenset[str]
) -> str:
    """Why the mean of the curve over normal deviations is not known to be finite; empty where it is. `ends` are those
    of all names, of which `columns` are given and the others parameters.
    """
    try:
        found = _Growing(ends, deviating, columns).of(tree)
    except NoValueError as wrong:
        return str(wrong)
    return "" if found.growth < Growth.FASTER else "it may be infinite"


def range_of(tree: Tree, ends: Mapping[str, Ends]) -> Ends:
    """Between what values it lies, by interval arithmetic."""
    match tree:
        case Number():
            return tree.value, tree.value
        case Named():
            return ends[tree.name]
    parts = [range_of(part, ends) for part in tree.parts]
    match tree.operator, parts:
        case "+", (a, b):
            return a[0] + b[0], a[1] + b[1]
        case "-", (a, b):
            return a[0] - b[1], a[1] - b[0]
        case "negate", (a,):
            return -a[1], -a[0]
        case "*", (a, b):
            return _corners(a, b, lambda x, y: x * y)
        case "/", (a, b):
            if b[0] < 0 < b[1]:
                return EVERYWHERE
            over = (1 / b[1] if b[1] else -math.inf, 1 / b[0] if b[0] else math.inf)
            return _corners(a, over, lambda x, y: x * y)
        case "^", (a, b):
            return _power(a, b)
    return _function(tree.function, parts[0])


def _corners(a: Ends, b: Ends, of: Callable[[float, float], float]) -> Ends:
    found = [0.0 if 0.0 in (x, y) else of(x, y) for x, y in product(a, b)]
    return min(found), max(found)


def _power(a: Ends, b: Ends) -> Ends:
    whole = b[0] == b[1] and b[0] == math.floor(b[0])
    if a[0] < 0:
        return (0.0, math.inf) if whole and b[0] % 2 == 0 else EVERYWHERE
    if b[0] >= 0 and a[1] <= 1:
        return 0.0, 1.0
    if b[0] >= 0 and a[0] >= 1:
        return 1.0, math.inf
    return 0.0, math.inf


def _exp(x: float) -> float:
    return math.exp(x) if x < 700 else math.inf


_RISING: Mapping[str, Callable[[float], float]] = {
    "exp": _exp,
    "log": lambda x: math.log(x) if 0 < x < math.inf else (-math.inf if x <= 0 else math.inf),
    "sqrt": lambda x: math.sqrt(max(x, 0.0)),
    "logistic": lambda x: 1 / (1 + _exp(-x)),
    "Phi": lambda x: math.erfc(-x / math.sqrt(2)) / 2,
    "tanh": math.tanh,
}


def _function(name: str, a: Ends) -> Ends:
    rising = _RISING.get(name)
    return (-1.0, 1.0) if rising is None else (rising(a[0]), rising(a[1]))


def _times(one: Growth, other: Growth) -> Growth:
    if Growth.BOUNDED in (one, other):
        return max(one, other)
    return Growth.POLYNOMIAL if one == other == Growth.LINEAR else max(one, other)


def _raised(growth: Growth) -> Growth:
    """That of a power."""
    return Growth.POLYNOMIAL if growth == Growth.LINEAR else growth


@frozen
class _Growing:
    ends: Mapping[str, Ends]
    deviating: Mapping[str, Grown]
    columns: frozenset[str]

    def of(self, tree: Tree) -> Grown:
        low, high = range_of(tree, self.ends)
        apart = low > 0 or high < 0
        if not self._moves(tree):
            # a parameter is zero with probability zero, a column may be zero in a row
            known = set(names_of(tree)) <= self.columns
            return FIXED if apart or not known else Grown(Growth.BOUNDED, Growth.FASTER)
        found = self._made(tree)
        bounded = math.isfinite(low) and math.isfinite(high)
        return Grown(
            Growth.BOUNDED if bounded else found.growth,
            Growth.BOUNDED if apart and not low == 0 == high else found.inverse,
        )

    def _moves(self, tree: Tree) -> bool:
        return any(name in self.deviating for name in names_of(tree))

    def _made(self, tree: Tree) -> Grown:
        match tree:
            case Named():
                return self.deviating[tree.name]
            case Number():
                return FIXED
        match tree.operator, tree.parts:
            case "negate", (a,):
                return self.of(a)
            case "-", (Number(value=1.0), Made(operator="call", function="exp", parts=(a,))) if self._at_most_zero(a):
                return Grown(Growth.BOUNDED, self.of(a).inverse)  # 1/(1 - exp(-u)) is at most 1 + 1/u
            case "+" | "-", (a, b):
                return self._sum(tree, a, b)
            case "*", (a, b):
                one, other = self.of(a), self.of(b)
                return Grown(_times(one.growth, other.growth), _times(one.inverse, other.inverse))
            case "/", (a, b):
                one, other = self.of(a), self.of(b)
                return Grown(_times(one.growth, other.inverse), _times(one.inverse, other.growth))
            case "^", (a, b):
                return self._power(a, b)
        (inner,) = tree.parts
        return self._called(tree.function, inner)

    def _at_most_zero(self, tree: Tree) -> bool:
        return range_of(tree, self.ends)[1] <= 0

    def _sum(self, tree: Made, a: Tree, b: Tree) -> Grown:
        one, other = self.of(a), self.of(b)
        (low, high), (least, most) = range_of(a, self.ends), range_of(b, self.ends)
        if tree.operator == "-":
            least, most = -most, -least
        inverse = Growth.FASTER
        if (low >= 0 and least >= 0) or (high <= 0 and most <= 0):  # neither makes up for the other
            inverse = min(one.inverse, other.inverse)
        return Grown(max(one.growth, other.growth), inverse)

    def _power(self, base: Tree, exponent: Tree) -> Grown:
        own, ends = self.of(base), range_of(base, self.ends)
        if isinstance(exponent, Number) and exponent.value == math.floor(exponent.value):
            n = exponent.value
            powers = (own.growth, own.inverse) if abs(n) == 1 else (_raised(own.growth), _raised(own.inverse))
            return FIXED if n == 0 else Grown(*powers) if n > 0 else Grown(*reversed(powers))
        if self._moves(base):
            self._not_below_zero(base, "raised to a power")
        low, high = range_of(exponent, self.ends)
        if not self._moves(exponent):
            growth, inverse = _raised(own.growth), _raised(own.inverse)
            if low >= 0:
                return Grown(growth, inverse)
            return Grown(inverse, growth) if high <= 0 else Grown(max(growth, inverse), max(growth, inverse))
        by = self.of(exponent)
        if by.growth == Growth.BOUNDED:
            both = _raised(max(own.growth, own.inverse))
            return Grown(both, both)
        if by.growth == Growth.LINEAR and own == FIXED:
            return Grown(Growth.EXPONENTIAL, Growth.EXPONENTIAL)
        if low >= 0 and ends[0] >= 1:
            return Grown(Growth.FASTER, Growth.BOUNDED)
        return Grown(Growth.FASTER, Growth.FASTER)

    def _called(self, function: str, inner: Tree) -> Grown:
        own, (low, high) = self.of(inner), range_of(inner, self.ends)
        settled = own.growth == Growth.BOUNDED
        exponential = Growth.EXPONENTIAL if own.growth <= Growth.LINEAR else Growth.FASTER
        below = Growth.BOUNDED if settled or low > -math.inf else exponential
        above = Growth.BOUNDED if settled or high < math.inf else exponential
        match function:
            case "exp":
                return Grown(above, below)
            case "log":
                self._not_below_zero(inner, "in `log`")
                if own == FIXED:
                    return Grown(Growth.BOUNDED, Growth.FASTER)
                known = max(own.growth, own.inverse) <= Growth.EXPONENTIAL
                return Grown(Growth.LINEAR if known else Growth.FASTER, Growth.FASTER)
            case "sqrt":
                self._not_below_zero(inner, "in `sqrt`")
                return Grown(_raised(own.growth), _raised(own.inverse))
            case "logistic":
                return Grown(Growth.BOUNDED, below)
            case "Phi":
                return Grown(Growth.BOUNDED, Growth.BOUNDED if below == Growth.BOUNDED else Growth.FASTER)
        return Grown(Growth.BOUNDED, Growth.FASTER)

    def _not_below_zero(self, tree: Tree, where: str) -> None:
        if range_of(tree, self.ends)[0] < 0:
            raise NoValueError(f"`{text(tree)}`, {where}, may be below zero there")
