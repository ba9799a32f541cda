"""Derivatives of curves.

In: a tree and a name in it. Out: the tree of the derivative by that name, with what is zero or one left out.
Not decided here: values of either (curve.py).
"""

from __future__ import annotations

import math

from hlmdsl.formulas.curve import Made, Named, Number, Tree, names_of

ZERO, ONE = Number(0.0), Number(1.0)


def slope(tree: Tree, by: str) -> Tree:
    """The derivative of a tree by one of its names."""
    if by not in names_of(tree):
        return ZERO
    match tree:
        case Number():
            return ZERO
        case Named():
            return ONE
    match tree.operator, tree.parts:
        case "+", (a, b):
            return plus(slope(a, by), slope(b, by))
        case "-", (a, b):
            return minus(slope(a, by), slope(b, by))
        case "negate", (a,):
            return negative(slope(a, by))
        case "*", (a, b):
            return plus(times(slope(a, by), b), times(a, slope(b, by)))
        case "/", (a, b):
            rest = times(a, slope(b, by))
            return minus(over(slope(a, by), b), over(rest, power(b, Number(2.0))))
        case "^", (a, b):
            of_base = times(times(b, power(a, minus(b, ONE))), slope(a, by))
            return plus(of_base, times(times(tree, call("log", a)), slope(b, by)))
    (inner,) = tree.parts
    return times(_outer(tree, inner), slope(inner, by))


def _outer(tree: Made, x: Tree) -> Tree:
    """The derivative of a function at its argument."""
    match tree.function:
        case "exp":
            return tree
        case "log":
            return over(ONE, x)
        case "sqrt":
            return over(ONE, times(Number(2.0), tree))
        case "logistic":
            return times(tree, minus(ONE, tree))
        case "Phi":
            density = call("exp", over(negative(power(x, Number(2.0))), Number(2.0)))
            return over(density, Number(math.sqrt(2 * math.pi)))
        case "tanh":
            return minus(ONE, power(tree, Number(2.0)))
        case "sin":
            return call("cos", x)
        case "cos":
            return negative(call("sin", x))
    raise AssertionError(tree.function)


def call(function: str, x: Tree) -> Tree:
    """A function of something."""
    return Made("call", (x,), function)


def plus(a: Tree, b: Tree) -> Tree:
    """Their sum."""
    if isinstance(a, Number) and isinstance(b, Number):
        return Number(a.value + b.value)
    if a == ZERO or b == ZERO:
        return b if a == ZERO else a
    if isinstance(b, Made) and b.operator == "negate":
        return minus(a, b.parts[0])
    return Made("+", (a, b))


def minus(a: Tree, b: Tree) -> Tree:
    """Their difference."""
    if isinstance(a, Number) and isinstance(b, Number):
        return Number(a.value - b.value)
    if b == ZERO:
        return a
    if a == ZERO:
        return negative(b)
    if isinstance(b, Made) and b.operator == "negate":
        return plus(a, b.parts[0])
    return Made("-", (a, b))


def negative(a: Tree) -> Tree:
    """What is as far on the other side of zero."""
    if isinstance(a, Number):
        return Number(-a.value)
    if isinstance(a, Made) and a.operator == "negate":
        return a.parts[0]
    return Made("negate", (a,))


def times(a: Tree, b: Tree) -> Tree:
    """Their product, its sign in front."""
    if isinstance(a, Number) and isinstance(b, Number):
        return Number(a.value * b.value)
    if ZERO in (a, b):
        return ZERO
    if a == ONE or b == ONE:
        return b if a == ONE else a
    if isinstance(a, Made) and a.operator == "negate":
        return negative(times(a.parts[0], b))
    if isinstance(b, Made) and b.operator == "negate":
        return negative(times(a, b.parts[0]))
    if isinstance(a, Number) and a.value < 0:
        return negative(times(Number(-a.value), b))
    if isinstance(b, Number):
        return times(b, a)
    return Made("*", (a, b))


def over(a: Tree, b: Tree) -> Tree:
    """Their ratio."""
    if a == ZERO or b == ONE:
        return a
    if isinstance(a, Made) and a.operator == "negate":
        return negative(over(a.parts[0], b))
    if isinstance(a, Number) and a.value < 0:
        return negative(over(Number(-a.value), b))
    return Made("/", (a, b))


def power(a: Tree, b: Tree) -> Tree:
    """A power."""
    if b == ONE:
        return a
    return ONE if b == ZERO else Made("^", (a, b))
