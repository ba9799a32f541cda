"""Times until a drift reaches a threshold: the inverse Gaussian."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.between import between
from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Variance, Words
from hlmdsl.families.gamma import RECIPROCAL
from hlmdsl.families.size_biased import Probabilities, mean_by_size
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.formulas.functions import LOG_2PI, Functions


def _spread(rows: Rows) -> Floats:
    """(cells,) the sum of reciprocals less that of as many rows at their mean: a sum of positive terms."""
    mean = rows.mean(rows.y)[rows.cell]
    return rows.total((rows.y / mean - 1) ** 2 / rows.y)


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    gap = s["mean"] * f.exp(-p["mu"].log) - 1
    apart = s["spread"] + s["n"] * gap * gap / s["mean"]
    return s["n"] * (p["lam"].log - LOG_2PI) / 2 - 1.5 * s["logs"] - p["lam"].value / 2 * apart


def _at(f: Functions, y: Any, p: Given) -> Any:
    """The log density of one response."""
    gap = y * f.exp(-p["mu"].log) - 1
    return (p["lam"].log - LOG_2PI) / 2 - 1.5 * f.log(y) - p["lam"].value / 2 * gap * gap / y


def _parts(f: Functions, y: Any, p: Given) -> tuple[Any, Any]:
    """Normal deviates of the distribution function's two terms (Shuster 1968, JASA 63); twice lam/mu."""
    root, ratio = f.exp((p["lam"].log - f.log(y)) / 2), y * f.exp(-p["mu"].log)
    return root * (ratio - 1), -root * (ratio + 1)


def _log_cdf(f: Functions, y: Any, p: Given) -> Any:
    low, high = _parts(f, y, p)
    return f.logaddexp(f.log_ndtr(low), 2 * f.exp(p["lam"].log - p["mu"].log) + f.log_ndtr(high))


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    low, high = _parts(f, y, p)
    above = f.log_ndtr(-low)
    less = above - 2 * f.exp(p["lam"].log - p["mu"].log) - f.log_ndtr(high)
    return above + f.log1mexp(-f.maximum(less, 1e-300))  # rounding may leave nothing far out


OWN = Probabilities(_log_cdf, _log_survival, between(_at, _log_cdf, _log_survival))


def _at_by_size(f: Functions, y: Any, p: Given) -> Any:
    return _at(f, y, p) + f.log(y) - p["mu"].log


def _log_cdf_by_size(f: Functions, y: Any, p: Given) -> Any:
    """The difference of the two terms whose sum is the distribution function."""
    low, high = _parts(f, y, p)
    below = f.log_ndtr(low)
    less = below - 2 * f.exp(p["lam"].log - p["mu"].log) - f.log_ndtr(high)
    return below + f.log1mexp(-f.maximum(less, 1e-300))


def _log_survival_by_size(f: Functions, y: Any, p: Given) -> Any:
    low, high = _parts(f, y, p)
    return f.logaddexp(f.log_ndtr(-low), 2 * f.exp(p["lam"].log - p["mu"].log) + f.log_ndtr(high))


BY_SIZE = Probabilities(
    _log_cdf_by_size, _log_survival_by_size, between(_at_by_size, _log_cdf_by_size, _log_survival_by_size)
)


def _shape(moments: Moments) -> float:
    return moments.mean**3 / moments.variance


WALD = Family(
    name="Wald",
    parameters=(
        Parameter("mu", "positive", "log", "the mean"),
        Parameter("lam", "positive", "log", "the shape: the variance is mu³/lam", estimate=_shape),
    ),
    support="positive",
    words=Words("mean"),
    statement=lambda given: ("Wald", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "mean": lambda rows: rows.mean(rows.y),
            "spread": _spread,
            "logs": lambda rows: rows.total(np.log(rows.y)),
        },
        add_up=False,
    ),
    log_density=_log_density,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.wald(p["mu"].value, p["lam"].value),
    variance=Variance(lambda cube, square, k: cube * k["lam"], {"lam": RECIPROCAL}, power=3),
    other_names=("inverse_gaussian", "inversegaussian", "inverse.gaussian", "invgauss", "inverse_normal"),
    is_centred=True,
    concentrates=("lam", "infinity"),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, BY_SIZE),
)
