"""Directions: angles in radians on the circle (von Mises 1918)."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.family import FREE, Family, Floats, Given, Moments, Parameter, Signs, Words
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.circle import mean_direction, resultant
from hlmdsl.formulas.functions import LOG_2PI, Functions


def _middle(rows: Rows) -> Floats:
    """(cells,) the mean direction of each."""
    return np.asarray(np.arctan2(rows.total(np.sin(rows.y)), rows.total(np.cos(rows.y))))


def _apart(rows: Rows) -> Floats:
    """(cells,) the sum of 1 - cos(y - m) about the mean direction m, of terms that are all above zero."""
    return rows.total(2 * np.sin((rows.y - _middle(rows)[rows.cell]) / 2) ** 2)


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    """kappa times the sum of cos(y - mu), each less one, as exp(kappa) is taken off I0(kappa), too: the sum of 1 -
    cos(y - mu) is that about the cell's mean direction and, times the length of its resultant, 2 sin²((m - mu)/2).
    """
    kappa = p["kappa"].value
    cosine, sine = p["mu"].half
    gap = s["half_sine"] * cosine - s["half_cosine"] * sine
    apart = s["apart"] + 2 * s["length"] * gap * gap
    return -kappa * apart - s["n"] * (f.log_bessel(kappa) + LOG_2PI)


def _direction(f: Functions, p: Given) -> tuple[Any, Any]:
    """Times I1(kappa)/I0(kappa), by which the more concentrated rows count more."""
    cosine, sine = p["mu"].half
    length = f.bessel_ratio(p["kappa"].value) if "kappa" in p else 1.0
    return length * (cosine * cosine - sine * sine), length * (2 * sine * cosine)


def _concentration(moments: Moments) -> float:
    """From the resultant length, about (Mardia & Jupp 2000, section 5.3)."""
    if moments.responses is not None and len(moments.responses):
        length = float(resultant(moments.responses))
    else:
        length = math.exp(-moments.variance / 2)
    length = min(max(length, 0.01), 1 - 1e-12)
    return length * (2 - length**2) / (1 - length**2)


def _any_way(link: str, y: Floats, n: Floats) -> Signs:
    """Any direction has a density, the one opposite zero too, to which the predictor goes without end."""
    return np.full(y.shape, FREE, dtype=np.int8)


def _evenly(link: str, y: Floats, n: Floats) -> Signs:
    """Directions that are spread evenly have a density everywhere; a kappa of one is no end."""
    everywhere = np.ones(y.shape, dtype=bool)
    return towards(link, everywhere, everywhere & (LINKS[link].range == "unit"))


VON_MISES = Family(
    name="VonMises",
    parameters=(
        Parameter("mu", "angle", "tan_half", "the mean direction", passes=_any_way),
        Parameter(
            "kappa",
            "positive",
            "log",
            "the concentration of single observations about their mean direction",
            estimate=_concentration,
            passes=_evenly,
        ),
    ),
    support="angle",
    words=Words(
        "mean direction",
        averaged="mean directions",
        value="mean direction of",
        middle="",
        remark=(
            "Where the tangent is t, a small change of it turns the mean direction by 2/(1 + t²) times as much, in "
            "radians; the direction opposite zero, π, is at no t."
        ),
    ),
    statement=lambda given: ("VonMises", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "apart": _apart,
            "length": lambda rows: rows.n - _apart(rows),
            "half_sine": lambda rows: np.sin(_middle(rows) / 2),
            "half_cosine": lambda rows: np.cos(_middle(rows) / 2),
        },
        add_up=False,
    ),
    log_density=_log_density,
    mean=None,
    direction=_direction,
    draw=lambda rng, p: rng.vonmises(p["mu"].value, p["kappa"].value),
    variance=None,
    level=lambda y, n: float(mean_direction(y)),
    other_names=("von_mises", "vonmises"),
    concentrates=("kappa", "infinity"),
)
