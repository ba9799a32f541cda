"""Trials up to the first success, that one included."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Parameter, Signs, Variance, Words
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    success, failure = p["p"].logs
    return s["n"] * success + s["failures"] * failure


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    return np.asarray((1 - main) / square)


def _passes(link: str, y: Floats, n: Floats) -> Signs:
    """A success at the first trial lets it go to 1, through a link that ends there."""
    return towards(link, False, (y == 1) & (LINKS[link].range == "unit"))


LEAST = 1e-15
"""Of a probability whose trials NumPy draws."""

GEOMETRIC = Family(
    name="Geometric",
    parameters=(Parameter("p", "unit", "logit", "the probability of success at each trial", passes=_passes),),
    support="count from 1",
    words=Words(
        "probability of success at each trial",
        averaged="probabilities of success at each trial",
        mean="expected count",
        remark="The expected number of trials, the successful one included, is 1/p: what raises p lowers it.",
        event="success at each trial",
    ),
    statement=lambda given: ("Geometric", {"p": given["p"].value}),
    statistics=Statistics({"n": lambda rows: rows.n, "failures": lambda rows: rows.total(rows.y - 1)}),
    log_density=_log_density,
    mean=lambda f, p: 1 / p["p"].value,
    draw=lambda rng, p: rng.geometric(np.clip(p["p"].value, LEAST, 1.0)).astype(float),
    variance=Variance(_variance, is_linear=False),
    level=lambda y, n: float(len(y) / (y.sum() + 0.5)),  # a half keeps it off 1
    mean_of=(),
)
