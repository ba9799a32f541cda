"""Nodes as LLVM text: straight-line code for numbers, to be placed in a function or a loop.

In: nodes, and the names of their inputs. Out: lines of text, and the names of the nodes. Not decided here: the formulas
(families/, priors/), or the code around the lines (row_density.py).

Functions without branches (exp, log, log Gamma) are written out, so that loops with them become vector instructions;
the others are called. Those that the C library lacks are in special.py. Something computed once calls the C library's
function if there is one, which is faster for a single number.
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Callable, Collection, Iterable, Mapping

from hlmdsl.backend.kernel.trace import Graph, Node, in_order
from hlmdsl.source.frozen import frozen

OF_C = {"log": "llvm.log.f64", "log1p": "log1p", "erfc": "erfc", "atan": "atan", "lgamma": "lgamma"}
OF_C |= {"sin": "sin", "cos": "cos"}
"""Functions of one argument that C's library has, by node."""

OURS = {
    "exp": ("exp_of", 1),
    "log": ("log_of", 1),
    "log1p": ("log1p_any", 1),
    "expm1": ("expm1_of", 1),
    "exp_rest": ("exp_rest_of", 1),
    "log1p_unit": ("log1p_of", 1),
    "log1mexp": ("log1mexp_of", 1),
    "log_ndtr": ("log_ndtr_of", 1),
    "ndtr_slope": ("ndtr_slope", 1),
    "lgamma": ("lgamma_of", 1),
    "digamma": ("digamma", 1),
    "stirling_rest": ("stirling_rest_of", 1),
    "stirling_slope": ("stirling_slope", 1),
    "log_bessel": ("log_bessel_of", 1),
    "bessel_rest": ("bessel_rest_of", 1),
    "odds_rest": ("odds_rest_of", 3),
    "odds_by_share": ("odds_by_share", 3),
    "odds_by_d": ("odds_by_d", 3),
}
"""Functions of special.py, with their numbers of arguments, by node."""


@frozen
class Several:
    """A function that computes several numbers at once, those of the nodes `made`, from a number of `arguments`. Its
    last argument says whether any of the slowest ones, `costly`, is needed.
    """

    function: str
    arguments: int
    made: tuple[str, ...]
    costly: tuple[str, ...]


SEVERAL = (
    Several(
        "gamma_into",
        2,
        (
            *("log_gamma_cdf", "gamma_cdf_slope", "gamma_cdf_by_shape"),
            *("log_gamma_survival", "gamma_survival_slope", "gamma_survival_by_shape"),
        ),
        ("gamma_cdf_by_shape", "gamma_survival_by_shape"),
    ),
    Several("beta_into", 3, ("log_beta_cdf", "beta_by_a", "beta_by_b", "beta_by_log_odds"), ("beta_by_a",)),
    Several(
        "beta_binomial_into",
        5,
        ("log_beta_binomial", "beta_binomial_by_a", "beta_binomial_by_b"),
        ("beta_binomial_by_a", "beta_binomial_by_b"),
    ),
)
"""Functions of incomplete.py, incomplete_beta.py and beta_binomial.py: values and derivatives for the same arguments.
"""
OF_SEVERAL = {op: several for several in SEVERAL for op in several.made}
COSTLY = {op for several in SEVERAL for op in several.costly}
INTO = {s.function: (s.arguments + 1, len(s.made)) for s in SEVERAL}
"""The numbers of arguments and of results of each."""

INFIX = {"add": "fadd", "sub": "fsub", "mul": "fmul", "div": "fdiv"}


def _softplus(graph: Graph, x: Node) -> Node:
    return graph.node("larger", x, 0.0) + graph.node("log1p_unit", _small_exp(graph, x))


def _sigmoid(graph: Graph, x: Node) -> Node:
    e = _small_exp(graph, x)
    large = 1.0 / (1.0 + e)
    return graph.node("where", graph.node("above", x, 0.0), large, e * large)


def _logaddexp(graph: Graph, a: Node, b: Node) -> Node:
    return graph.node("larger", a, b) + graph.node("log1p_unit", _small_exp(graph, a - b))


def _below_top(graph: Graph, *x: Node) -> tuple[Node, Node]:
    """The largest of 0 and x, and the sum of the exp of each of them minus that."""
    top = functools.reduce(lambda a, b: graph.node("larger", a, b), x, graph.number(0))
    each = [graph.node("exp", a - top) for a in x]
    return top, functools.reduce(lambda a, b: a + b, each, graph.node("exp", -top))


def _log_total(graph: Graph, *x: Node) -> Node:
    top, total = _below_top(graph, *x)
    return top + graph.node("log", total)


def _share_of_total(graph: Graph, own: Node, *x: Node) -> Node:
    top, total = _below_top(graph, *x)
    return graph.node("exp", own - top) * (1.0 / total)


def _small_exp(graph: Graph, x: Node) -> Node:
    """exp(-|x|), which a function and its slope share, for x and for -x."""
    return graph.node("exp", -graph.node("abs", x))


WRITTEN_OUT: Mapping[str, Callable[..., Node]] = {
    "softplus": _softplus,
    "sigmoid": _sigmoid,
    "logaddexp": _logaddexp,
    "log_total": _log_total,
    "share_of_total": _share_of_total,
    "maximum": lambda graph, a, b: graph.node("larger", a, b),
}


def lowered(ends: Iterable[Node]) -> list[Node]:
    """The same numbers, by operations that have text."""
    graph, found = Graph(), {}
    ends = list(ends)
    for node in in_order(ends):
        match node.op:
            case "number":
                found[id(node)] = graph.number(node.number)
            case "input":
                found[id(node)] = graph.input(node.name)
            case op if op in WRITTEN_OUT:
                found[id(node)] = WRITTEN_OUT[op](graph, *(found[id(a)] for a in node.args))
            case op:
                found[id(node)] = graph.node(op, *(found[id(a)] for a in node.args))
    return [found[id(node)] for node in ends]


def number_text(value: float) -> str:
    """A double, exactly."""
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


@frozen
class Text:
    """Lines that compute nodes, `once` those that depend only on known inputs, and the names of the nodes."""

    once: tuple[str, ...]
    each: tuple[str, ...]
    names: tuple[str, ...]


def lines(ends: Iterable[Node], names: Mapping[str, str], known: Collection[str] = ()) -> Text:
    """Text that computes nodes from inputs of those `names`; separately, what depends only on `known` inputs."""
    ends = lowered(ends)
    once: list[str] = []
    each: list[str] = []
    called: dict[int, str] = {}
    varies: dict[int, bool] = {}
    asked = {(OF_SEVERAL[n.op], *map(id, n.args)) for n in in_order(ends) if n.op in COSTLY}
    together: dict[tuple[object, ...], str] = {}
    for k, node in enumerate(in_order(ends)):
        a, name = [called[id(x)] for x in node.args], f"%t{k}"
        called[id(node)] = name
        varies[id(node)] = any(varies[id(x)] for x in node.args)
        text = each if varies[id(node)] else once
        match node.op:
            case "number":
                called[id(node)] = number_text(node.number)
            case "input":
                called[id(node)] = names[node.name]
                varies[id(node)] = node.name not in known
            case "neg":
                text.append(f"{name} = fneg double {a[0]}")
            case "abs" | "sqrt" as op:
                text.append(f"{name} = call double @llvm.{'fabs' if op == 'abs' else op}.f64(double {a[0]})")
            case "above":
                text.append(f"{name} = fcmp ogt double {a[0]}, {a[1]}")
            case "where":
                text.append(f"{name} = select i1 {a[0]}, double {a[1]}, double {a[2]}")
            case "larger":
                text.append(f"{name}.is = fcmp ogt double {a[0]}, {a[1]}")
                text.append(f"{name} = select i1 {name}.is, double {a[0]}, double {a[1]}")
            case op if op in OF_SEVERAL:
                several = OF_SEVERAL[op]
                key = (several, *map(id, node.args))
                if key not in together:
                    together[key] = f"{name}.all"
                    given = [*a, number_text(float(key in asked))]
                    of = _made(len(several.made))
                    numbers = ", ".join(f"double {x}" for x in given)
                    text.append(f"{name}.all = call {of} @{several.function}.made({numbers})")
                of, place = _made(len(several.made)), several.made.index(op)
                text.append(f"{name} = extractvalue {of} {together[key]}, {place}")
            case op if op in INFIX:
                text.append(f"{name} = {INFIX[op]} contract double {a[0]}, {a[1]}")
            case op:
                in_c, ours = OF_C.get(op), OURS.get(op, (None, 0))[0]
                function = (ours or in_c) if varies[id(node)] else (in_c or ours)
                text.append(f"{name} = call double @{function}({', '.join(f'double {x}' for x in a)})")
    return Text(tuple(once), tuple(each), tuple(called[id(node)] for node in ends))


def _made(numbers: int) -> str:
    """The type of several numbers."""
    return f"{{ {', '.join(['double'] * numbers)} }}"


def _by_value(function: str, takes: int, makes: int) -> list[str]:
    """A function that writes numbers to an address as one that returns them."""
    arguments, to = ", ".join(f"double %a{k}" for k in range(takes)), range(makes)
    lines = [f"declare void @{function}({', '.join(['double'] * takes)}, ptr)"]
    lines += [f"define internal {_made(makes)} @{function}.made({arguments}) {{", f"%to = alloca double, i64 {makes}"]
    lines.append(f"call void @{function}({arguments}, ptr %to)")
    before = "undef"
    for k in to:
        lines += [f"%p{k} = getelementptr double, ptr %to, i64 {k}", f"%v{k} = load double, ptr %p{k}"]
        lines.append(f"%r{k} = insertvalue {_made(makes)} {before}, double %v{k}, {k}")
        before = f"%r{k}"
    return [*lines, f"ret {_made(makes)} {before}", "}"]


def declarations() -> list[str]:
    """Declarations of all functions that text may call."""
    found = [f"declare double @{name}(double)" for name in OF_C.values()]
    found += [f"declare double @{name}({', '.join(['double'] * n)})" for name, n in OURS.values()]
    found += [line for function, (takes, makes) in INTO.items() for line in _by_value(function, takes, makes)]
    return found + [f"declare double @llvm.{name}.f64(double)" for name in ("fabs", "sqrt")]
