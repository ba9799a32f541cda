"""Responses with heavy tails."""

from __future__ import annotations

import numpy as np

from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import (
    HELD,
    RISES,
    Family,
    Floats,
    Given,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.normal import SQUARE, mu, sigma


def _log_density(y: Floats, given: Given) -> Floats:
    from scipy.special import betaln  # type: ignore[import-untyped]

    centre, scale, nu = given["mu"].value, given["sigma"].value, given["nu"].value
    constant = -betaln(nu / 2, 0.5) - 0.5 * np.log(nu) - np.log(scale)  # whose digits stay where nu is large
    return np.asarray(constant - (nu + 1) / 2 * np.log1p(((y - centre) / scale) ** 2 / nu))


def tails(nu: Floats) -> Floats:
    """The variance of a t with scale 1, infinite where nu is at most 2."""
    return np.where(nu > 2, nu / np.where(nu > 2, nu - 2, 1.0), np.inf)


def _ten(moments: Moments) -> float:
    return 10.0


def _nu_prior(guess: float) -> PriorLine:
    """Juarez & Steel (2010)."""
    return "Gamma", (("alpha", 2.0), ("beta", 0.1))


def _towards_a_normal(link: str, y: Floats, n: Floats) -> Signs:
    return np.full(y.shape, RISES if link == "log" else HELD, dtype=np.int8)


NU = Parameter(
    "nu",
    "positive",
    "log",
    "the degrees of freedom: small means heavy tails",
    estimate=_ten,
    default_prior=_nu_prior,
    passes=_towards_a_normal,
    unlimited="as nu grows, the likelihood becomes that of a Normal, and stays above zero",
)

STUDENT_T = Family(
    name="StudentT",
    parameters=(
        mu("the centre"),
        sigma("the scale of single observations around their centre", spread="scale"),
        NU,
    ),
    support="real",
    words=Words("centre", value="centre of"),
    statement=lambda given: ("StudentT", {name: linked.value for name, linked in given.items()}),
    log_density=_log_density,
    variance=Variance(
        lambda mean, square, k: k["sigma"] * k["nu"],
        # of a nu that varies over units some part is below 2
        {"sigma": SQUARE, "nu": Scattered(tails, lambda eta, v: np.where(v > 0, np.inf, tails(np.exp(eta))))},
    ),
    other_names=("t", "student"),
    is_location=True,
    is_centred=True,
    heavy_tails=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("t", ("sigma", "nu"))},
)
