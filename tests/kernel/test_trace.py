"""Derivatives of formulas: of every operation, once and twice, and of formulas that are drawn at random."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hlmdsl.backend.kernel.derivatives import PARTS, gradient
from hlmdsl.backend.kernel.node_values import NUMBERS, values
from hlmdsl.backend.kernel.trace import Graph, Node, inputs_of

POINTS = {
    "log": (0.3, 2.0, 40.0),
    "log1p": (-0.4, 0.3, 40.0),
    "log1mexp": (-3.0, -0.6, -0.1),
    "sqrt": (0.3, 2.0),
    "lgamma": (0.3, 2.0, 40.0),
    "digamma": (0.3, 2.0, 40.0),
    "stirling_rest": (0.3, 2.0, 40.0),
    "log_bessel": (0.3, 2.0, 11.0, 13.0, 40.0),
    "bessel_rest": (0.3, 2.0, 11.0, 13.0, 40.0),
    "stirling_slope": (0.3, 2.0, 15.0, 17.0, 40.0),
}
ELSEWHERE = (-6.0, -1.3, 0.4, 2.0)
BINARY = ("add", "sub", "mul", "div", "maximum", "logaddexp")
ODDS = ("odds_rest", "odds_by_share", "odds_by_d")
TOTALS = ("log_total", "share_of_total")
OF_GAMMA = ("log_gamma_cdf", "log_gamma_survival", "gamma_cdf_slope", "gamma_survival_slope")
OF_GAMMA += ("gamma_cdf_by_shape", "gamma_survival_by_shape")
OF_BETA = ("log_beta_cdf", "beta_by_a", "beta_by_b", "beta_by_log_odds")
OF_SUM = ("log_beta_binomial", "beta_binomial_by_a", "beta_binomial_by_b")
UNARY = [op for op in PARTS if op not in (*BINARY, *ODDS, *TOTALS, *OF_GAMMA, *OF_BETA, *OF_SUM, "where", "above")]


def by_differences(node: Node, x: float, more: dict[str, float], name: str) -> float:
    h = 1e-5 * max(1.0, abs(x))
    above, below = (values([node], {**more, name: x + step})[0] for step in (h, -h))
    return float((above - below) / (2 * h))


def check(node: Node, x: float, more: dict[str, float] | None = None, name: str = "x") -> None:
    more = more or {}
    (slope,) = gradient(node, [node.graph.input(name)])
    found = float(values([slope], {**more, name: x})[0])
    assert found == pytest.approx(by_differences(node, x, more, name), rel=2e-6, abs=2e-7)


@pytest.mark.parametrize("op", UNARY)
def test_functions_of_one_number(op: str) -> None:
    graph = Graph()
    node = graph.node(op, graph.input("x"))
    (slope,) = gradient(node, [graph.input("x")])
    for x in POINTS.get(op, ELSEWHERE):
        check(node, x)
        if op not in ("digamma", "stirling_slope"):  # whose derivatives' derivatives no curvature needs
            check(slope, x)


@pytest.mark.parametrize("op", BINARY)
def test_functions_of_two(op: str) -> None:
    for other_first in (False, True):
        graph = Graph()
        pair = (graph.input("y"), graph.input("x")) if other_first else (graph.input("x"), graph.input("y"))
        for x in (-1.3, 0.4, 2.0):
            check(graph.node(op, *pair), x, {"y": 0.7})


@pytest.mark.parametrize("op", ODDS)
@pytest.mark.parametrize("d", [-40.0, -2.0, 0.3, 3.0])
def test_odds(op: str, d: float) -> None:
    """By the share, whose complement moves with it, and by d."""
    graph = Graph()
    x = graph.input("x")
    for share in (0.1, 0.8):
        check(graph.node(op, share, 1 - share, x), d)
        check(graph.node(op, x, 1 - x, d), share)


@pytest.mark.parametrize("op", OF_GAMMA)
def test_incomplete_gamma_functions(op: str) -> None:
    """By the point, and by a shape that is a parameter."""
    graph = Graph()
    for shape in (1.0, 4.0, 90.0):
        for x in (0.3, 4.4, 88.0, 130.0):
            check(graph.node(op, shape, graph.input("x")), x)
            check(graph.node(op, graph.input("p alpha"), x), shape, name="p alpha")


@pytest.mark.parametrize("op", OF_BETA)
@pytest.mark.parametrize("log_odds", [-8.0, -0.2, 0.9, 5.0])
def test_incomplete_beta_functions(op: str, log_odds: float) -> None:
    """By both shapes and the log odds of the point."""
    graph = Graph()
    x = graph.input("x")
    for a, b in ((1.8, 3.0), (40.0, 11.0)):
        check(graph.node(op, a, b, x), log_odds)
        check(graph.node(op, x, b, log_odds), a)
        check(graph.node(op, a, x, log_odds), b)


@pytest.mark.parametrize("others", [(), (0.7,), (-2.0, 0.7, 40.0)])
def test_totals(others: tuple[float, ...]) -> None:
    """Of any number, of which 0 is one; a share by its own and by another's."""
    for x in (-6.0, 0.4, 2.0, 38.0):
        graph = Graph()
        each = (graph.input("x"), *map(graph.number, others))
        total = graph.node("log_total", *each)
        assert float(values([total], {"x": x})[0]) == pytest.approx(np.log(1 + np.exp(x) + np.exp(others).sum()))
        for node in (total, *(graph.node("share_of_total", own, *each) for own in each)):
            check(node, x)


def test_a_branch_that_is_not_taken_passes_nothing() -> None:
    graph = Graph()
    x = graph.input("x")
    f = graph.functions
    safe = f.where(f.above(x, 0.0), x, 1.0)
    node = f.where(f.above(x, 0.0), f.log(safe), 3 * x)
    (slope,) = gradient(node, [x])
    assert values([node, slope], {"x": -2.0}) == [-6.0, 3.0]
    assert values([node, slope], {"x": 4.0}) == pytest.approx([np.log(4.0), 0.25])


def test_equal_nodes_are_one_and_zeros_vanish() -> None:
    graph = Graph()
    x, y = graph.input("x"), graph.input("y")
    assert graph.functions.exp(x * y) is graph.functions.exp(x * y)
    assert (x * 0 + y * 1 - 0) is y
    assert graph.node("neg", -x) is x
    assert inputs_of([gradient(x * y + graph.functions.log(y), [x])[0]]) == {"y"}
    assert set(PARTS) - {"above"} <= set(NUMBERS)
    assert x**3 is x * x * x
    assert x**18 is x**9 * x**9
    assert (x**0).is_number(1.0)
    assert x**-2.5 is 1.0 / x**2.5


def formulas() -> st.SearchStrategy[Any]:
    """Functions of x and y that are smooth and not large."""
    leaf = st.sampled_from([lambda f, x, y: x, lambda f, x, y: y, lambda f, x, y: 0.7])

    def grow(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        def one(name: str, a: Any) -> Any:
            return lambda f, x, y: getattr(f, name)(a(f, x, y))

        def two(sign: str, a: Any, b: Any) -> Any:
            def made(f: Any, x: Any, y: Any) -> Any:
                left, right = a(f, x, y), b(f, x, y)
                match sign:
                    case "+":
                        return left + right
                    case "-":
                        return left - right
                    case "*":
                        return f.sigmoid(left) * right
                return left / (1.5 + f.sigmoid(right))

            return made

        names = st.sampled_from(["sigmoid", "softplus", "erfc", "log_ndtr"])
        return st.builds(one, names, inner) | st.builds(two, st.sampled_from("+-*/"), inner, inner)

    return st.recursive(leaf, grow, max_leaves=8)


@settings(max_examples=80, deadline=None)
@given(formula=formulas(), x=st.floats(-2, 2), y=st.floats(-2, 2))
def test_any_formula(formula: Any, x: float, y: float) -> None:
    graph = Graph()
    node = formula(graph.functions, graph.input("x"), graph.input("y"))
    if isinstance(node, Node):
        check(node, x, {"y": y})


@pytest.mark.parametrize("op", OF_SUM)
def test_sums_of_counts(op: str) -> None:
    """By both shapes; and their derivatives, which curvatures need."""
    graph = Graph()
    ends = [graph.number(v) for v in (1.0, 6.0, 12.0)]
    node = graph.node(op, *ends, graph.input("a"), graph.input("b"))
    for a, b in ((0.4, 3.0), (2.5, 0.7)):
        check(node, a, {"b": b}, "a")
        check(node, b, {"a": a}, "b")
