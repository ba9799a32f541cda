"""Expressions of the statements that make a PyMC model: small trees of a closed set of nodes.

In: operators and calls, as Python writes them. Out: the tree of what was written; nothing is computed.
Not decided here: how a tree is run (run.py) or printed (write.py).

An expression that is used twice is one object, is computed once and has one name where it is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np


class Expr:
    """Anything that has a value when it is run. `x + y`, `x[k]`, `x.T` and `x(...)` are further expressions."""

    __slots__ = ()
    __array_ufunc__ = None  # so that NumPy leaves operators to these
    __hash__ = object.__hash__

    def __getattr__(self, member: str) -> Any:
        if member.startswith("_") or member == "ndim":  # not known before it is run
            raise AttributeError(member)
        return Attribute(self, member)

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return Call(self, tuple(map(tree, arguments)), {name: tree(v) for name, v in keywords.items()})

    def __getitem__(self, key: Any) -> Any:
        return Index(self, tuple(map(tree, key)) if isinstance(key, tuple) else (tree(key),))

    def __iter__(self) -> Any:
        raise TypeError("an expression has no parts before it is run")

    def __bool__(self) -> bool:
        raise TypeError("an expression is neither true nor false before it is run")

    def __add__(self, other: Any) -> Any:
        return self if _is(other, 0) else Operation("+", self, tree(other))

    def __radd__(self, other: Any) -> Any:
        return self if _is(other, 0) else Operation("+", tree(other), self)

    def __sub__(self, other: Any) -> Any:
        return self if _is(other, 0) else Operation("-", self, tree(other))

    def __rsub__(self, other: Any) -> Any:
        return Operation("-", tree(other), self)

    def __mul__(self, other: Any) -> Any:
        return self if _is(other, 1) else Operation("*", self, tree(other))

    def __rmul__(self, other: Any) -> Any:
        return self if _is(other, 1) else Operation("*", tree(other), self)

    def __truediv__(self, other: Any) -> Any:
        return Operation("/", self, tree(other))

    def __rtruediv__(self, other: Any) -> Any:
        return Operation("/", tree(other), self)

    def __pow__(self, other: Any) -> Any:
        return Operation("**", self, tree(other))

    def __rpow__(self, other: Any) -> Any:
        return Operation("**", tree(other), self)

    def __matmul__(self, other: Any) -> Any:
        return Operation("@", self, tree(other))

    def __rmatmul__(self, other: Any) -> Any:
        return Operation("@", tree(other), self)

    def __gt__(self, other: Any) -> Any:
        return Operation(">", self, tree(other))

    def __lt__(self, other: Any) -> Any:
        return Operation("<", self, tree(other))

    def __ge__(self, other: Any) -> Any:
        return Operation(">=", self, tree(other))

    def __le__(self, other: Any) -> Any:
        return Operation("<=", self, tree(other))

    def __and__(self, other: Any) -> Any:
        return Operation("&", self, tree(other))

    def __or__(self, other: Any) -> Any:
        return Operation("|", self, tree(other))

    def __neg__(self) -> Any:
        return Negative(self)


class Name(Expr):
    """A parameter of a function, or what a statement has made."""

    __slots__ = ("identifier",)

    def __init__(self, identifier: str) -> None:
        self.identifier = identifier


class Module(Name):
    """What an import brings, and the line that does."""

    __slots__ = ("line",)

    def __init__(self, identifier: str, line: str) -> None:
        super().__init__(identifier)
        self.line = line


class Constant(Expr):
    """A number, a text, None, a truth value or an array of numbers."""

    __slots__ = ("constant",)

    def __init__(self, constant: Any) -> None:
        self.constant = constant


class Sequenced(Expr):
    """A list, or a tuple."""

    __slots__ = ("elements", "is_tuple")

    def __init__(self, elements: tuple[Expr, ...], is_tuple: bool) -> None:
        self.elements, self.is_tuple = elements, is_tuple


class Mapped(Expr):
    """A dictionary by texts."""

    __slots__ = ("entries",)

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self.entries = {key: tree(value) for key, value in entries.items()}


class Sliced(Expr):
    """`start:stop:step`, as a key."""

    __slots__ = ("start", "step", "stop")

    def __init__(self, start: Expr, stop: Expr, step: Expr) -> None:
        self.start, self.stop, self.step = start, stop, step


class Attribute(Expr):
    """`owner.member`"""

    __slots__ = ("member", "owner")

    def __init__(self, owner: Expr, member: str) -> None:
        self.owner, self.member = owner, member


class Index(Expr):
    """`indexed[keys]`"""

    __slots__ = ("indexed", "keys")

    def __init__(self, indexed: Expr, keys: tuple[Expr, ...]) -> None:
        self.indexed, self.keys = indexed, keys


class Call(Expr):
    """`function(arguments, keywords)`"""

    __slots__ = ("arguments", "function", "keywords")

    def __init__(self, function: Expr, arguments: tuple[Expr, ...], keywords: Mapping[str, Expr]) -> None:
        self.function, self.arguments, self.keywords = function, arguments, keywords


class Operation(Expr):
    """`left operator right`"""

    __slots__ = ("left", "operator", "right")

    def __init__(self, operator: str, left: Expr, right: Expr) -> None:
        self.operator, self.left, self.right = operator, left, right


class Negative(Expr):
    """`-operand`"""

    __slots__ = ("operand",)

    def __init__(self, operand: Expr) -> None:
        self.operand = operand


class Lambda(Expr):
    """A function of one expression that is written where it is used. Names of parameters may begin with `*`."""

    __slots__ = ("body", "parameters")

    def __init__(self, parameters: tuple[str, ...], body: Expr) -> None:
        self.parameters, self.body = parameters, body


class Let(Expr):
    """An expression with a name when printed."""

    __slots__ = ("identifier", "meant")

    def __init__(self, identifier: str, meant: Expr) -> None:
        self.identifier, self.meant = identifier, meant


class Known(Expr):
    """Values that are known when the model is made, and how to compute them from the table."""

    __slots__ = ("values", "written")

    def __init__(self, values: Any, written: Expr) -> None:
        self.values, self.written = values, written


def _is(value: Any, number: int) -> bool:
    """Whether adding it, or multiplying by it, changes nothing."""
    return type(value) in (int, float) and value == number


def tree(value: Any) -> Expr:
    """Whatever may be a part of an expression, as one."""
    match value:
        case Expr():
            return value
        case list():
            return Sequenced(tuple(map(tree, value)), is_tuple=False)
        case tuple():
            return Sequenced(tuple(map(tree, value)), is_tuple=True)
        case slice():
            return Sliced(tree(value.start), tree(value.stop), tree(value.step))
        case np.ndarray() if value.ndim == 0:
            return Constant(value.item())
        case np.generic():
            return Constant(value.item())
    return Constant(value)


def children(expr: Expr) -> Sequence[Expr]:
    """The expressions that it is made of."""
    match expr:
        case Sequenced():
            return expr.elements
        case Mapped():
            return tuple(expr.entries.values())
        case Sliced():
            return (expr.start, expr.stop, expr.step)
        case Attribute():
            return (expr.owner,)
        case Index():
            return (expr.indexed, *expr.keys)
        case Call():
            return (expr.function, *expr.arguments, *expr.keywords.values())
        case Operation():
            return (expr.left, expr.right)
        case Negative():
            return (expr.operand,)
        case Lambda():
            return (expr.body,)
        case Let():
            return (expr.meant,)
        case Known():
            return (expr.written,)
    return ()


def walk(expr: Expr) -> Iterator[Expr]:
    """Every expression in it, once."""
    found: dict[int, Expr] = {}
    left = [expr]
    while left:
        one = left.pop()
        if id(one) not in found:
            found[id(one)] = one
            left += children(one)
    yield from found.values()


def let(identifier: str, meant: Any) -> Any:
    """A name for an expression."""
    return Let(identifier, tree(meant))


def function(*parameters: str) -> Callable[[Callable[..., Any]], Lambda]:
    """`function("x")(lambda x: x + 1)`"""

    def made(body: Callable[..., Any]) -> Lambda:
        return Lambda(parameters, tree(body(*(Name(p.lstrip("*")) for p in parameters))))

    return made


pm: Any = Module("pm", "import pymc as pm")
pt: Any = Module("pt", "import pytensor.tensor as pt")
np_: Any = Module("np", "import numpy as np")
pd: Any = Module("pd", "import pandas as pd")
TRANSFORM: Any = Module("Transform", "from pymc.logprob.transforms import Transform")
INTERVAL: Any = Module("IntervalTransform", "from pymc.logprob.transforms import IntervalTransform")
SUPPORT_POINT: Any = Module("support_point", "from pymc.distributions.distribution import support_point")
CHECK: Any = Module("check_parameters", "from pymc.distributions.dist_math import check_parameters")
MODULES: tuple[Any, ...] = (np_, pd, pm, pt, CHECK, SUPPORT_POINT, INTERVAL, TRANSFORM)
