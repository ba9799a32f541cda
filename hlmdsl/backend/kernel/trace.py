"""A formula as a graph: what it does with numbers, and its derivatives.

In: a formula written for `Functions`, called with nodes in place of numbers. Out: nodes; derivatives as further nodes;
their values where inputs are numbers or arrays. Not decided here: machine code (llvm_text.py).

Derivatives go backwards through the graph (Griewank & Walther 2008, chapter 3). Equal nodes are one node.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import mul
from typing import Any

import numpy as np

from hlmdsl.formulas.bessel import bessel_rest
from hlmdsl.formulas.functions import NUMPY, Functions

MOST_MULTIPLIED = 8
"""Whole powers up to which a power is a product of single factors; larger ones are products of halves."""

TWO_OVER_ROOT_PI = 2 / math.sqrt(math.pi)


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


def gradient(of: Node, by: Iterable[Node]) -> list[Node]:
    """Derivatives of one node by several."""
    graph, slopes = of.graph, {id(of): of.graph.number(1)}
    for node in reversed(in_order([of])):
        slope = slopes.get(id(node))
        if slope is None or not node.args:
            continue
        for argument, part in zip(node.args, PARTS[node.op](slope, node, *node.args), strict=True):
            if part is not None:
                before = slopes.get(id(argument))
                slopes[id(argument)] = part if before is None else before + part
    return [slopes.get(id(node), graph.number(0)) for node in by]


Part = Callable[..., tuple[Node | None, ...]]


def _where(slope: Node, y: Node, is_first: Node, a: Node, b: Node) -> tuple[Node | None, ...]:
    graph = y.graph
    return None, graph.node("where", is_first, slope, 0.0), graph.node("where", is_first, 0.0, slope)


def _maximum(slope: Node, y: Node, a: Node, b: Node) -> tuple[Node | None, ...]:
    is_first = y.graph.node("above", a, b)
    return y.graph.node("where", is_first, slope, 0.0), y.graph.node("where", is_first, 0.0, slope)


def _logaddexp(slope: Node, y: Node, a: Node, b: Node) -> tuple[Node | None, ...]:
    gap = a - b
    return slope * y.graph.node("sigmoid", gap), slope * y.graph.node("sigmoid", -gap)


def _log_total(slope: Node, y: Node, *x: Node) -> tuple[Node | None, ...]:
    return tuple(slope * y.graph.node("share_of_total", each, *x) for each in x)


def _share_of_total(slope: Node, y: Node, own: Node, *x: Node) -> tuple[Node | None, ...]:
    """Of exp(own) in 1 + exp(x) + ..."""
    return slope * y, *(-(slope * y * y.graph.node("share_of_total", each, *x)) for each in x)


def _odds_by_share(slope: Node, y: Node, share: Node, rest: Node, d: Node) -> tuple[Node | None, ...]:
    f = y.graph.functions
    total, more = rest + share * f.exp(d), f.expm1(d)
    return slope * more * more / (total * total), None, slope * (1 - f.exp(d) / (total * total))


def _odds_by_d(slope: Node, y: Node, share: Node, rest: Node, d: Node) -> tuple[Node | None, ...]:
    f = y.graph.functions
    total, more = rest + share * f.exp(d), f.expm1(d)
    by_share = more * (share * rest * more - (rest - share) * total) / (total * total)
    return slope * by_share, None, -slope * share * rest * f.exp(d) / (total * total)


def _to(op: str) -> Part:
    """Of a function of one argument whose derivative is another."""
    return lambda slope, y, x: (slope * y.graph.node(op, x),)


def _is_known(shape: Node) -> bool:
    """Whether it is made of responses alone."""
    return not any(name.startswith("p ") for name in inputs_of([shape]))


def _of_gamma(by_point: str, by_shape: str) -> Part:
    """Of the log of a probability; a shape that is known needs no derivative, which takes its time."""

    def part(slope: Node, y: Node, shape: Node, x: Node) -> tuple[Node | None, ...]:
        node = y.graph.node
        return None if _is_known(shape) else slope * node(by_shape, shape, x), slope * node(by_point, shape, x)

    return part


def _gamma_mixed(by_point: Node, by_shape: Node, shape: Node, x: Node) -> Node:
    """The derivative by the point, which is a density over a probability, by the shape."""
    node = x.graph.node
    return by_point * (node("log", x) - node("digamma", shape) - by_shape)


def _gamma_by_point(by_shape: str) -> Part:
    def part(slope: Node, y: Node, shape: Node, x: Node) -> tuple[Node | None, ...]:
        of_shape = None
        if not _is_known(shape):
            of_shape = slope * _gamma_mixed(y, y.graph.node(by_shape, shape, x), shape, x)
        return of_shape, slope * y * ((shape - 1) / x - 1 - y)

    return part


def _gamma_by_shape(by_point: str, bend: str) -> Part:
    def part(slope: Node, y: Node, shape: Node, x: Node) -> tuple[Node | None, ...]:
        node = y.graph.node
        return slope * node(bend, shape, x), slope * _gamma_mixed(node(by_point, shape, x), y, shape, x)

    return part


def _beta_mixed_a(y: Node, a: Node, b: Node, z: Node) -> Node:
    """The derivative by the log odds, of which that is a density over a probability, by a."""
    node = y.graph.node
    own = node("beta_by_a", a, b, z)
    by_shape = node("digamma", a + b) - node("digamma", a) - node("softplus", -z) - own
    return node("beta_by_log_odds", a, b, z) * by_shape


def _beta_mixed_b(y: Node, a: Node, b: Node, z: Node) -> Node:
    node = y.graph.node
    own = node("beta_by_b", a, b, z)
    by_shape = node("digamma", a + b) - node("digamma", b) - node("softplus", z) - own
    return node("beta_by_log_odds", a, b, z) * by_shape


def _beta_again(by_a: str, by_b: str, mixed: Callable[[Node, Node, Node, Node], Node]) -> Part:
    def part(slope: Node, y: Node, a: Node, b: Node, z: Node) -> tuple[Node | None, ...]:
        node = y.graph.node
        return slope * node(by_a, a, b, z), slope * node(by_b, a, b, z), slope * mixed(y, a, b, z)

    return part


def _beta_by_log_odds(slope: Node, y: Node, a: Node, b: Node, z: Node) -> tuple[Node | None, ...]:
    x, rest = y.graph.node("sigmoid", z), y.graph.node("sigmoid", -z)
    return (
        slope * _beta_mixed_a(y, a, b, z),
        slope * _beta_mixed_b(y, a, b, z),
        slope * y * (a * rest - b * x - y),
    )


def _sum_again(by_a: str, by_b: str) -> Part:
    def part(slope: Node, y: Node, *args: Node) -> tuple[Node | None, ...]:
        node = y.graph.node
        return None, None, None, slope * node(by_a, *args), slope * node(by_b, *args)

    return part


def _bessel_rest(slope: Node, y: Node, x: Node) -> tuple[Node | None, ...]:
    """Of 1 - A(x), where A' = 1 - A/x - A² (Mardia & Jupp 2000, appendix 1)."""
    ratio = 1 - y
    return (-slope * (1 - ratio / x - ratio * ratio),)


PARTS: Mapping[str, Part] = {
    "add": lambda slope, y, a, b: (slope, slope),
    "sub": lambda slope, y, a, b: (slope, -slope),
    "mul": lambda slope, y, a, b: (slope * b, slope * a),
    "div": lambda slope, y, a, b: (slope / b, -(slope * y / b)),
    "neg": lambda slope, y, x: (-slope,),
    "exp": lambda slope, y, x: (slope * y,),
    "expm1": lambda slope, y, x: (slope * (y + 1),),
    "exp_rest": _to("expm1"),
    "log": lambda slope, y, x: (slope / x,),
    "log1p": lambda slope, y, x: (slope / (1 + x),),
    "log1mexp": lambda slope, y, x: (-slope / y.graph.node("expm1", -x),),
    "sqrt": lambda slope, y, x: (slope / (2 * y),),
    "sigmoid": lambda slope, y, x: (slope * y * y.graph.node("sigmoid", -x),),
    "softplus": _to("sigmoid"),
    "erfc": lambda slope, y, x: (-slope * TWO_OVER_ROOT_PI * y.graph.node("exp", -(x * x)),),
    "log_gamma_cdf": _of_gamma("gamma_cdf_slope", "gamma_cdf_by_shape"),
    "log_gamma_survival": _of_gamma("gamma_survival_slope", "gamma_survival_by_shape"),
    "gamma_cdf_slope": _gamma_by_point("gamma_cdf_by_shape"),
    "gamma_survival_slope": _gamma_by_point("gamma_survival_by_shape"),
    "gamma_cdf_by_shape": _gamma_by_shape("gamma_cdf_slope", "gamma_cdf_bend"),
    "gamma_survival_by_shape": _gamma_by_shape("gamma_survival_slope", "gamma_survival_bend"),
    "log_beta_cdf": lambda slope, y, a, b, z: (
        slope * y.graph.node("beta_by_a", a, b, z),
        slope * y.graph.node("beta_by_b", a, b, z),
        slope * y.graph.node("beta_by_log_odds", a, b, z),
    ),
    "beta_by_a": _beta_again("beta_by_aa", "beta_by_ab", _beta_mixed_a),
    "beta_by_b": _beta_again("beta_by_ab", "beta_by_bb", _beta_mixed_b),
    "beta_by_log_odds": _beta_by_log_odds,
    "log_beta_binomial": lambda slope, y, low, high, n, a, b: (
        *(None, None, None),  # counts
        slope * y.graph.node("beta_binomial_by_a", low, high, n, a, b),
        slope * y.graph.node("beta_binomial_by_b", low, high, n, a, b),
    ),
    "beta_binomial_by_a": _sum_again("beta_binomial_by_aa", "beta_binomial_by_ab"),
    "beta_binomial_by_b": _sum_again("beta_binomial_by_ab", "beta_binomial_by_bb"),
    "sin": _to("cos"),
    "cos": lambda slope, y, x: (-slope * y.graph.node("sin", x),),
    "log_bessel": lambda slope, y, x: (-slope * y.graph.node("bessel_rest", x),),
    "bessel_rest": _bessel_rest,
    "atan": lambda slope, y, x: (slope / (1 + x * x),),
    "log_ndtr": _to("ndtr_slope"),
    "ndtr_slope": lambda slope, y, x: (-slope * y * (x + y),),
    "lgamma": _to("digamma"),
    "digamma": _to("trigamma"),
    "stirling_rest": _to("stirling_slope"),
    "stirling_slope": lambda slope, y, x: (slope * (y.graph.node("trigamma", x) - 1 / x),),
    # of share and rest, which add up to one, the first takes the derivative of both
    "odds_rest": lambda slope, y, share, rest, d: (
        slope * y.graph.node("odds_by_share", share, rest, d),
        None,
        slope * y.graph.node("odds_by_d", share, rest, d),
    ),
    "odds_by_share": _odds_by_share,
    "odds_by_d": _odds_by_d,
    "logaddexp": _logaddexp,
    "log_total": _log_total,
    "share_of_total": _share_of_total,
    "maximum": _maximum,
    "where": _where,
    "above": lambda slope, y, a, b: (None, None),
}
"""Slope by y to slopes by its arguments."""


def _ndtr_slope(x: Any) -> Any:
    return np.exp(-0.5 * x * x - 0.5 * math.log(2 * math.pi) - NUMPY.log_ndtr(x))


def _gamma_slope(log_probability: Callable[[Any, Any], Any], sign: float) -> Callable[[Any, Any], Any]:
    """A density over a probability, by logs."""

    def function(a: Any, x: Any) -> Any:
        front = -a * NUMPY.exp_rest(np.log(x / a)) - NUMPY.stirling_rest(a) - np.log(x)
        return sign * np.exp(front - log_probability(a, x))

    return function


def _beta_slope(which: int) -> Callable[[Any, Any, Any], Any]:
    def function(a: Any, b: Any, z: Any) -> Any:
        from hlmdsl.formulas.incomplete_beta import slopes

        return slopes(a, b, z)[which]

    return function


STEP = 1e-4
"""Of a shape, for second derivatives, which curvatures need, and not to many digits."""


def _gamma_by(is_below: bool) -> Callable[[Any, Any], Any]:
    def function(a: Any, x: Any) -> Any:
        from hlmdsl.formulas.incomplete import gamma_by_shape

        return gamma_by_shape(a, x, is_below)

    return function


def _gamma_bend(is_below: bool) -> Callable[[Any, Any], Any]:
    def function(a: Any, x: Any) -> Any:
        h = STEP * a
        return (_gamma_by(is_below)(a + h, x) - _gamma_by(is_below)(a - h, x)) / (2 * h)

    return function


def _beta_bend(which: int, by: int) -> Callable[[Any, Any, Any], Any]:
    def function(a: Any, b: Any, z: Any) -> Any:
        h = STEP * (b if by else a)
        near, far = ((a, b - h), (a, b + h)) if by else ((a - h, b), (a + h, b))
        return (_beta_slope(which)(*far, z) - _beta_slope(which)(*near, z)) / (2 * h)

    return function


def _sum_slope(which: int) -> Callable[..., Any]:
    def function(*args: Any) -> Any:
        from hlmdsl.formulas.beta_binomial import slopes

        return slopes(*args)[which]

    return function


def _sum_bend(which: int, by: int) -> Callable[..., Any]:
    def function(low: Any, high: Any, n: Any, a: Any, b: Any) -> Any:
        h = STEP * (b if by else a)
        near, far = ((a, b - h), (a, b + h)) if by else ((a - h, b), (a + h, b))
        ends = low, high, n
        return (_sum_slope(which)(*ends, *far) - _sum_slope(which)(*ends, *near)) / (2 * h)

    return function


def _polygamma(order: int) -> Callable[[Any], Any]:
    def function(x: Any) -> Any:
        from scipy.special import polygamma  # type: ignore[import-untyped]

        return polygamma(order, x)

    return function


def _less_one_over_total(share: Any, rest: Any, d: Any) -> Any:
    """(exp(d) - 1) / (rest + share exp(d)), by exp(-d) where exp(d) may be beyond all numbers."""
    e = np.exp(-np.abs(d))
    less = np.expm1(-np.abs(d))
    return np.where(d > 0, -less / (share + rest * e), less / (rest + share * e))


NUMBERS: Mapping[str, Callable[..., Any]] = {
    **{name: getattr(NUMPY, name) for name in Functions.__dataclass_fields__},
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "neg": np.negative,
    "share_of_total": lambda own, *x: np.exp(own - NUMPY.log_total(*x)),
    "digamma": _polygamma(0),
    "trigamma": _polygamma(1),
    "stirling_slope": lambda x: _polygamma(0)(x) - np.log(x),
    "bessel_rest": lambda kappa: bessel_rest(kappa, np.where, np.greater),
    "ndtr_slope": _ndtr_slope,
    "beta_by_a": _beta_slope(0),
    "beta_by_b": _beta_slope(1),
    "beta_by_log_odds": _beta_slope(2),
    "beta_by_aa": _beta_bend(0, 0),
    "beta_by_ab": _beta_bend(0, 1),
    "beta_by_bb": _beta_bend(1, 1),
    "beta_binomial_by_a": _sum_slope(0),
    "beta_binomial_by_b": _sum_slope(1),
    "beta_binomial_by_aa": _sum_bend(0, 0),
    "beta_binomial_by_ab": _sum_bend(0, 1),
    "beta_binomial_by_bb": _sum_bend(1, 1),
    "gamma_cdf_slope": _gamma_slope(NUMPY.log_gamma_cdf, 1.0),
    "gamma_survival_slope": _gamma_slope(NUMPY.log_gamma_survival, -1.0),
    "gamma_cdf_by_shape": _gamma_by(True),
    "gamma_survival_by_shape": _gamma_by(False),
    "gamma_cdf_bend": _gamma_bend(True),
    "gamma_survival_bend": _gamma_bend(False),
    "odds_by_share": lambda share, rest, d: d - _less_one_over_total(share, rest, d),
    "odds_by_d": lambda share, rest, d: -share * rest * _less_one_over_total(share, rest, d),
}


def values(ends: Iterable[Node], inputs: Mapping[str, Any]) -> list[Any]:
    """What nodes are where inputs are numbers, or arrays that broadcast. Not a number where an argument is wrong."""
    ends, found = list(ends), {}
    with np.errstate(all="ignore"):
        for node in in_order(ends):
            match node.op:
                case "number":
                    found[id(node)] = node.number
                case "input":
                    found[id(node)] = inputs[node.name]
                case op:
                    found[id(node)] = NUMBERS[op](*(found[id(a)] for a in node.args))
    return [found[id(node)] for node in ends]


def inputs_of(ends: Iterable[Node]) -> set[str]:
    """The names of all inputs that nodes depend on."""
    return {node.name for node in in_order(ends) if node.op == "input"}
