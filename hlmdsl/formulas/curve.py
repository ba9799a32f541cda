"""A curve: arithmetic of named numbers, as a tree of a closed set of operations.

In: a tree, made when a spec is read. Out: its value, for numbers, arrays and symbols alike; its text.
Not decided here: what the names are (model/read_curve.py), or its derivatives (curve_slopes.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import numpy as np

from hlmdsl.formulas.arithmetic import ARITHMETIC, Operator
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.source.frozen import frozen


@frozen
class Number:
    """A number."""

    value: float


@frozen
class Named:
    """A parameter of the curve, or a column."""

    name: str


@frozen
class Made:
    """An operation on others; of a `call`, of the function of that name."""

    operator: Operator | Literal["negate", "call"]
    parts: tuple[Tree, ...]
    function: str = ""


Tree = Number | Named | Made


def _phi(x: Any, f: Functions) -> Any:
    return f.erfc(-x / math.sqrt(2)) / 2


FUNCTIONS: Mapping[str, Callable[[Any, Functions], Any]] = {
    "exp": lambda x, f: f.exp(x),
    "log": lambda x, f: f.log(x),
    "sqrt": lambda x, f: f.sqrt(x),
    "logistic": lambda x, f: f.sigmoid(x),
    "Phi": _phi,
    "tanh": lambda x, f: 2 * f.sigmoid(2 * x) - 1,
    "sin": lambda x, f: f.sin(x),
    "cos": lambda x, f: f.cos(x),
}
"""All that a curve may call."""

ELSEWHERE: Mapping[str, str] = {
    "ln": "log",
    "inv_logit": "logistic",
    "invlogit": "logistic",
    "expit": "logistic",
    "plogis": "logistic",
    "sigmoid": "logistic",
    "pnorm": "Phi",
    "phi": "Phi",
}
"""What these are called in other programs."""


def value(tree: Tree, given: Mapping[str, Any], f: Functions) -> Any:
    """The value of the curve, given these values of its names."""
    match tree:
        case Number():
            return tree.value
        case Named():
            return given[tree.name]
    parts = [value(part, given, f) for part in tree.parts]
    match tree.operator:
        case "^":
            return _power(parts[0], parts[1])
        case "call":
            return _called(tree.function, parts[0], f)
    return ARITHMETIC[tree.operator](*parts)


def _called(name: str, x: Any, f: Functions) -> Any:
    """Functions of graphs alone are not given numbers."""
    return float(FUNCTIONS[name](x, NUMPY)) if isinstance(x, int | float) else FUNCTIONS[name](x, f)


def _power(base: Any, exponent: Any) -> Any:
    """Of numbers below zero it is not a number, unless the exponent is whole."""
    if all(isinstance(part, int | float | np.ndarray | np.generic) for part in (base, exponent)):
        return np.power(np.asarray(base, dtype=float), exponent)
    return base**exponent


def names_of(tree: Tree) -> tuple[str, ...]:
    """Its names, each once, in the order written."""
    return tuple(dict.fromkeys(_names(tree)))


def _names(tree: Tree) -> Iterator[str]:
    match tree:
        case Named():
            yield tree.name
        case Made():
            for part in tree.parts:
                yield from _names(part)


_STRENGTH: Mapping[str, int] = {"+": 1, "-": 1, "negate": 2, "*": 3, "/": 3, "^": 4, "call": 5}


def text(tree: Tree, name: Callable[[str], str] = str) -> str:
    """As a spec has it, with no more parentheses than it takes."""
    match tree:
        case Number():
            return f"{tree.value:.12g}"
        case Named():
            return name(tree.name)
    parts = [text(part, name) for part in tree.parts]
    own = _STRENGTH[tree.operator]

    def inside(k: int, least: int) -> str:
        return f"({parts[k]})" if strength(tree.parts[k]) < least else parts[k]

    match tree.operator:
        case "call":
            return f"{tree.function}({parts[0]})"
        case "negate":
            return f"-{inside(0, own + 1)}"
        case "^":
            return f"{inside(0, 5)}^{inside(1, 5)}"
        case "*":
            return f"{inside(0, own)} * {inside(1, own + 1)}"
        case "/":
            return f"{inside(0, own)} / {inside(1, own + 1)}"
        case "+" | "-":
            return f"{inside(0, own)} {tree.operator} {inside(1, own + 1)}"


def strength(tree: Tree) -> int:
    """How tightly a text of it holds together; a negative number as what it is."""
    match tree:
        case Number():
            return 5 if tree.value >= 0 else 2
        case Named():
            return 6
    return _STRENGTH[tree.operator]
