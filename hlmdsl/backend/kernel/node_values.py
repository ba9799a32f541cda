"""What nodes are where their inputs are numbers, or arrays.

In: nodes, and values of their inputs. Out: their values. Not decided here: the same in machine code (llvm_text.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.trace import Node, in_order
from hlmdsl.formulas.bessel import bessel_rest
from hlmdsl.formulas.functions import NUMPY, Functions


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
