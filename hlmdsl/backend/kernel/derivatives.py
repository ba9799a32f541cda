"""Derivatives of a formula's nodes, as further nodes.

In: a node, and the nodes to differentiate with respect to. Out: nodes. Not decided here: their values (node_values.py),
or their machine code (llvm_text.py).

Derivatives are computed backwards through the graph (Griewank & Walther 2008, chapter 3).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping

from hlmdsl.backend.kernel.trace import Node, in_order, inputs_of

TWO_OVER_ROOT_PI = 2 / math.sqrt(math.pi)


def gradient(of: Node, by: Iterable[Node]) -> list[Node]:
    """Derivatives of one node with respect to several."""
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
    """exp(own) divided by 1 + exp(x) + ..."""
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
    """For a function of one argument whose derivative is another function."""
    return lambda slope, y, x: (slope * y.graph.node(op, x),)


def _is_known(shape: Node) -> bool:
    """Whether it depends on responses alone."""
    return not any(name.startswith("p ") for name in inputs_of([shape]))


def _of_gamma(by_point: str, by_shape: str) -> Part:
    """For the log of a probability; a known shape needs no derivative, which would be slow."""

    def part(slope: Node, y: Node, shape: Node, x: Node) -> tuple[Node | None, ...]:
        node = y.graph.node
        return None if _is_known(shape) else slope * node(by_shape, shape, x), slope * node(by_point, shape, x)

    return part


def _gamma_mixed(by_point: Node, by_shape: Node, shape: Node, x: Node) -> Node:
    """The derivative of that with respect to the point, a density over a probability, with respect to the shape."""
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
    """The derivative of that with respect to the log odds, a density over a probability, with respect to a."""
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
    """For 1 - A(x), where A' = 1 - A/x - A² (Mardia & Jupp 2000, appendix 1)."""
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
"""From the slope with respect to y to the slopes with respect to its arguments."""
