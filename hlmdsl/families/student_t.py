"""Responses with heavy tails."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.defaults import PriorLine, nu_prior
from hlmdsl.families.family import (
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
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import LOG_2PI, Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    nu = p["nu"].value
    gap = s["y"] - p["mu"].value
    size = f.maximum(gap, -gap)
    z = size * f.exp(-p["sigma"].log)
    is_far = f.above(z, 1e150)  # where its square is not a number of the machine
    near = f.where(is_far, 1.0, z)
    far = 2 * (f.log(f.where(is_far, size, 1.0)) - p["sigma"].log) - p["nu"].log
    tail = f.where(is_far, far, f.log1p(near * near / nu))
    # log Gamma((nu + 1)/2) - log Gamma(nu/2) - log(nu/2)/2, whose digits stay where nu is large
    ratio = f.stirling_rest(nu / 2 + 0.5) - f.stirling_rest(nu / 2) + (nu + 1) / 2 * f.log1p(1 / nu) - 0.5
    each = ratio - p["sigma"].log - (nu + 1) / 2 * tail - 0.5 * LOG_2PI
    return s["n"] * each


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu, sigma, nu = np.broadcast_arrays(*(p[name].value for name in ("mu", "sigma", "nu")))
    return np.asarray(mu + sigma * rng.standard_t(nu))


def tails(nu: Floats) -> Floats:
    """The variance of a t with scale 1, infinite where nu is at most 2."""
    return np.where(nu > 2, nu / np.where(nu > 2, nu - 2, 1.0), np.inf)


def _ten(moments: Moments) -> float:
    return 10.0


def _nu_prior(guess: float) -> PriorLine:
    return nu_prior()


def _towards_a_normal(link: str, y: Floats, n: Floats) -> Signs:
    return towards(link, False, np.ones(y.shape, dtype=bool))


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
    statistics=Statistics(
        {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
    ),
    log_density=_log_density,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(
        lambda mean, square, k: k["sigma"] * k["nu"],
        # of a nu that varies over units some part is below 2
        {"sigma": SQUARE, "nu": Scattered(tails, lambda eta, v: np.where(v > 0, np.inf, tails(np.exp(eta))))},
    ),
    other_names=("t", "student"),
    is_centred=True,
    heavy_tails=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("t", ("sigma", "nu"))},
)
