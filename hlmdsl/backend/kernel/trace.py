"""A formula as a graph of operations.

In: a formula written for `Functions`, called with nodes in place of numbers. Out: nodes; equal nodes are one node.
Not decided here: derivatives (derivatives.py), values (node_values.py), machine code (llvm_text.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import mul
from typing import Any

from hlmdsl.formulas.functions import Functions

MOST_MULTIPLIED = 8
"""Whole powers up to which a power is a product of single factors; larger ones are products of halves."""


@dataclass(frozen=True, eq=False, slots=True)
class Node:
    """An operation on other nodes, a `number`, or an input by its `name`."""

    graph: Graph
    op: str
    args: tuple[Node, ...] = ()
    number: float = 0.0
    name: str = ""

    def __add__(self, other: Node | float) -> Node:
        return self.graph.node("add", self, other)

    def __radd__(self, other: Node | float) -> Node:
        return self.graph.node("add", other, self)

    def __sub__(self, other: Node | float) -> Node:
        return self.graph.node("sub", self, other)

    def __rsub__(self, other: Node | float) -> Node:
        return self.graph.node("sub", other, self)

    def __mul__(self, other: Node | float) -> Node:
        return self.graph.node("mul", self, other)

    def __rmul__(self, other: Node | float) -> Node:
        return self.graph.node("mul", other, self)

    def __truediv__(self, other: Node | float) -> Node:
        return self.graph.node("div", self, other)

    def __rtruediv__(self, other: Node | float) -> Node:
        return self.graph.node("div", other, self)

    def __neg__(self) -> Node:
        return self.graph.node("neg", self)

    def __pow__(self, power: Node | float) -> Node:
        """Whole numbers multiply, as numbers below zero have no others: those are not a number, by their logarithm."""
        if not isinstance(power, Node):
            if power < 0:
                return 1.0 / self**-power
            if power == 0:
                return self.graph.number(1.0)
            if power == int(power):
                half = self ** (power // 2) if power > MOST_MULTIPLIED else None
                return reduce(mul, [self] * int(power)) if half is None else half * half * self ** (power % 2)
        node = self.graph.node
        is_above, is_below = node("above", self, 0.0), node("above", 0.0, self)
        log = node("log", node("where", is_above, self, node("where", is_below, self, 1.0)))
        return node("where", is_above, node("exp", log * power), node("where", is_below, log, 0.0))

    def __rpow__(self, base: float) -> Node:
        return self.graph.number(base) ** self

    def is_number(self, value: float) -> bool:
        return self.op == "number" and self.number == value


@dataclass(eq=False)
class Graph:
    """The nodes of one formula, each once."""

    _nodes: dict[tuple[Any, ...], Node] = field(default_factory=dict)

    def input(self, name: str) -> Node:
        return self._once(("input", name), lambda: Node(self, "input", name=name))

    def number(self, value: float) -> Node:
        return self._once(("number", float(value).hex()), lambda: Node(self, "number", number=float(value)))

    def node(self, op: str, *args: Node | float) -> Node:
        """An operation; arithmetic with 0 and 1, and of numbers alone, is done at once."""
        nodes = tuple(a if isinstance(a, Node) else self.number(a) for a in args)
        simpler = _simpler(self, op, nodes)
        if simpler is not None:
            return simpler
        return self._once((op, *map(id, nodes)), lambda: Node(self, op, nodes))

    def _once(self, key: tuple[Any, ...], make: Callable[[], Node]) -> Node:
        if key not in self._nodes:
            self._nodes[key] = make()
        return self._nodes[key]

    @property
    def functions(self) -> Functions:
        """What a formula is called with to become nodes."""

        def function(op: str) -> Callable[..., Node]:
            return lambda *args: self.node(op, *args)

        names = [name for name in Functions.__dataclass_fields__ if name != "normal_points"]
        return Functions(**{name: function(name) for name in names})  # type: ignore[arg-type]


def _simpler(graph: Graph, op: str, a: tuple[Node, ...]) -> Node | None:
    if op in ARITHMETIC and all(n.op == "number" for n in a):
        return graph.number(ARITHMETIC[op](*(n.number for n in a)))
    match op:
        case "add" if a[0].is_number(0):
            return a[1]
        case "add" | "sub" if a[1].is_number(0):
            return a[0]
        case "sub" if a[0].is_number(0):
            return graph.node("neg", a[1])
        case "mul" if a[0].is_number(0) or a[1].is_number(0):
            return graph.number(0)  # also of what may be infinite: no derivative passes there
        case "mul" if a[0].is_number(1):
            return a[1]
        case "mul" | "div" if a[1].is_number(1):
            return a[0]
        case "div" if a[0].is_number(0):
            return a[0]
        case "mul" if a[0].op == "neg":
            return graph.node("neg", graph.node("mul", a[0].args[0], a[1]))
        case "mul" if a[1].op == "neg":
            return graph.node("neg", graph.node("mul", a[0], a[1].args[0]))
        case "neg" if a[0].op == "neg":
            return a[0].args[0]
        case "add" if a[1].op == "neg":
            return graph.node("sub", a[0], a[1].args[0])
        case "sub" if a[1].op == "neg":
            return graph.node("add", a[0], a[1].args[0])
        case "abs" if a[0].op == "neg":
            return graph.node("abs", a[0].args[0])
    return None


ARITHMETIC: Mapping[str, Callable[..., float]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "neg": lambda a: -a,
}


def in_order(ends: Iterable[Node]) -> list[Node]:
    """All nodes that `ends` are made of, each after its arguments."""
    found: dict[int, Node] = {}
    waiting = [(node, False) for node in ends]
    while waiting:
        node, is_ready = waiting.pop()
        if id(node) in found:
            continue
        if is_ready:
            found[id(node)] = node
        else:
            waiting.append((node, True))
            waiting += [(a, False) for a in node.args]
    return list(found.values())


def inputs_of(ends: Iterable[Node]) -> set[str]:
    """The names of all inputs that nodes depend on."""
    return {node.name for node in in_order(ends) if node.op == "input"}
