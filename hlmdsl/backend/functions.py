"""The functions that formulas are written with, as PyTensor's: of graphs, or of expressions of statements.

In: `pt`, PyTensor itself or its name in a statement. Out: `Functions`.
Not decided here: which formulas there are (families/, priors/, design/expected.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import sqrt
from typing import Any

import pytensor.tensor as pytensor

from hlmdsl.backend.incomplete import log_beta_binomial, log_beta_cdf, log_gamma_cdf, log_gamma_survival
from hlmdsl.backend.normal_points import written_points
from hlmdsl.backend.statements.expressions import pt as written_pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.formulas.bessel import bessel_rest, log_bessel
from hlmdsl.formulas.functions import Functions

Define = Callable[[str, tuple[str, ...], Callable[..., Any], str], Callable[..., Any]]


def log_normal_cdf(pt: Any, x: Any) -> Any:
    """log of the standard normal's distribution function; each branch sees only arguments it can take."""
    low, high = pt.minimum(x, -1.0), pt.maximum(x, -1.0)
    tail = pt.log(pt.erfcx(-low / sqrt(2)) / 2) - low**2 / 2
    return pt.switch(x < -1.0, tail, pt.log1p(-pt.erfc(high / sqrt(2)) / 2))


def _functions(pt: Any, define: Define) -> Functions:
    """`define` makes a separate function of what takes several lines."""

    def later(name: str, parameters: tuple[str, ...], body: Callable[..., Any], doc: str) -> Callable[..., Any]:
        return lambda *arguments: define(name, parameters, body, doc)(*arguments)

    return Functions(
        exp=pt.exp,
        expm1=pt.expm1,
        log=pt.log,
        log1p=pt.log1p,
        log1mexp=pt.log1mexp,
        sqrt=pt.sqrt,
        maximum=pt.maximum,
        sigmoid=pt.sigmoid,
        softplus=pt.softplus,
        erfc=pt.erfc,
        atan=pt.arctan,
        sin=pt.sin,
        cos=pt.cos,
        log_ndtr=later("log_normal_cdf", ("x",), lambda x: log_normal_cdf(pt, x), "log Phi(x), also far below zero."),
        join=lambda arrays: pt.concatenate(arrays, axis=-1),
        logaddexp=pt.logaddexp,
        log_total=lambda *x: pt.logaddexp(0.0, *x),
        lgamma=pt.gammaln,
        log_gamma_cdf=later(
            "log_gamma_cdf",
            ("shape", "x"),
            lambda shape, x: log_gamma_cdf(pt, shape, x),
            "log of the probability that a gamma variable of scale 1 is at most x.",
        ),
        log_gamma_survival=later(
            "log_gamma_survival",
            ("shape", "x"),
            lambda shape, x: log_gamma_survival(pt, shape, x),
            "log of the probability that a gamma variable of scale 1 is above x.",
        ),
        log_beta_cdf=later(
            "log_beta_cdf",
            ("a", "b", "log_odds"),
            lambda a, b, log_odds: log_beta_cdf(pt, a, b, log_odds),
            "log of the probability that a beta variable is at most the point with these log odds.",
        ),
        log_beta_binomial=later(
            "log_beta_binomial",
            ("low", "high", "n", "a", "b"),
            lambda low, high, n, a, b: log_beta_binomial(pt, low, high, n, a, b),
            "log of the probability of more than low and at most high of n, in a beta-binomial distribution.",
        ),
        stirling_rest=lambda z: pt.gammaln(z) - z * pt.log(z) + z,
        log_bessel=later(
            "log_bessel",
            ("kappa",),
            lambda kappa: log_bessel(kappa, pt.switch, pt.gt, pt.log),
            "log(I0(kappa)) - kappa, by a power series or, far out, by a polynomial in 24/kappa - 1.",
        ),
        bessel_ratio=later(
            "bessel_ratio",
            ("kappa",),
            lambda kappa: 1 - bessel_rest(kappa, pt.switch, pt.gt),
            "I1(kappa)/I0(kappa), how far directions agree: the length of the mean of their unit vectors.",
        ),
        exp_rest=lambda x: pt.expm1(x) - x,
        odds_rest=lambda share, rest, d: share * d - pt.log(rest + share * pt.exp(d)),
        where=pt.switch,
        above=pt.gt,
    )


PYTENSOR = _functions(pytensor, lambda name, parameters, body, doc: body)


def written(writer: Writer) -> Functions:
    """Of expressions; what takes several lines is defined before them."""
    own = _functions(written_pt, lambda name, parameters, body, doc: writer.define(name, parameters, body, doc))
    return replace(own, normal_points=lambda dims: written_points(writer, dims))
