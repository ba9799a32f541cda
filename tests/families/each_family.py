"""What tests of families share: parameters for each, responses, and every pair of a parameter and a link."""

from __future__ import annotations

import os
from collections.abc import Mapping

import numpy as np
import pytensor.tensor as pt
import pytest
from scipy import special, stats

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Linked, Parameter
from hlmdsl.families.links import IDENTITY, LINKS, Link
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY

VALUES = {"real": 1.3, "positive": 2.4, "unit": 0.3, "angle": 1.3}
SPREADS = {"sigma": 0.7, "disc": 0.8, "nu": 5.5, "alpha": 1.8, "shift": 0.9, "mu2": 3.1, "sigma1": 0.7, "sigma2": 1.1}
SPREADS["cutzero"] = 0.3
TRIALS = 12
LEVELS = (2, 3, 7)
"""Of responses that are levels, as many families."""

OF_COLUMNS = (3,)
"""Of responses that are made of levels in columns: more of them add nothing but terms alike."""

NUMBER = 0.3
"""Of a parameter that a spec gives as a number."""

MADE_ALIKE = (
    *("OrderedProbit", "OrderedCloglog", "OrderedLoglog", "OrderedCauchit"),
    *("StoppingRatio", "ContinuationRatio", "AdjacentCategory"),
)
"""Families of levels that are made as `OrderedLogistic` is: fewer sizes will do."""

UNDER = {
    "StoppingRatio": ("probit", "cloglog", "loglog"),
    "ContinuationRatio": ("cloglog", "cauchit"),
}
"""Other links that they are walked under: each once, but cloglog in both, where what is high and what is low differ."""


def sizes_of(family: Family) -> tuple[int | None, ...]:
    """With how many levels it is walked; None where it has none."""
    if family.of_levels is None:
        return (None,)
    if family.support != "levels":
        return OF_COLUMNS
    return (2, 4) if family.name in MADE_ALIKE else LEVELS


WALKED = {
    family.name if size is None else f"{family.name}-{size}": family if size is None else family.of_levels(size)
    for family in FAMILIES.values()
    for size in sizes_of(family)
} | {family.name: family.of_number(NUMBER) for family in FAMILIES.values() if family.of_number is not None}
WALKED |= {
    f"{name}-{link}": family.of_link(link)
    for name, family in list(WALKED.items())
    for link in UNDER.get(family.name, ())
    if family.of_link is not None and family.levels == 4
}
WALKED |= {
    f"{name}-{family.of_optional[0]}": family.of_optional[1]()
    for name, family in list(WALKED.items())
    if family.of_optional is not None and family.levels in (3, 4)
}
EACH = pytest.mark.parametrize("family", WALKED.values(), ids=list(WALKED))
OF_NUMBERS = pytest.mark.parametrize(
    "family", [f for f in WALKED.values() if f.mean is not None], ids=[i for i, f in WALKED.items() if f.mean]
)
OF_LEVELS = pytest.mark.parametrize(
    "family", [f for f in WALKED.values() if f.probabilities], ids=[i for i, f in WALKED.items() if f.probabilities]
)
RANGES = {
    "real": ("real", "positive", "unit"),
    "positive": ("positive", "unit"),
    "unit": ("unit",),
    "angle": ("angle",),
}


SCIPY = {
    "Normal": lambda v: stats.norm(v["mu"], v["sigma"]),
    "StudentT": lambda v: stats.t(v["nu"], v["mu"], v["sigma"]),
    "Beta": lambda v: stats.beta(v["mu"] * v["nu"], (1 - v["mu"]) * v["nu"]),
    "Geometric": lambda v: stats.geom(v["p"]),
    "Laplace": lambda v: stats.laplace(v["mu"], v["b"]),
    "AsymmetricLaplace": lambda v: stats.laplace_asymmetric(np.sqrt(v["q"] / (1 - v["q"])), v["mu"], 1 / v["b"]),
    "SkewNormal": lambda v: stats.skewnorm(v["alpha"], v["mu"], v["sigma"]),
    "ExGaussian": lambda v: stats.exponnorm(v["nu"] / v["sigma"], v["mu"], v["sigma"]),
    "LogNormal": lambda v: stats.lognorm(v["sigma"], scale=np.exp(v["mu"])),
    "ShiftedLogNormal": lambda v: stats.lognorm(v["sigma"], v["shift"], np.exp(v["mu"])),
    "Exponential": lambda v: stats.expon(scale=v["mu"]),
    "Weibull": lambda v: stats.weibull_min(v["alpha"], scale=v["mu"] / special.gamma(1 + 1 / v["alpha"])),
    "Gamma": lambda v: stats.gamma(v["alpha"], scale=v["mu"] / v["alpha"]),
    "Wald": lambda v: stats.invgauss(v["mu"] / v["lam"], scale=v["lam"]),
}
"""The distributions that SciPy has, by the parameters' names."""


def scaled(family: Family, y: np.ndarray) -> np.ndarray:
    """Numbers up to 8 as responses of the family may be."""
    return y / 8 if family.support in ("unit", "unit or zero") else y


def suits(family: Family, parameter: Parameter, link: Link) -> bool:
    """Whether a spec may have the link there; the predictor of levels in order has none."""
    if link.of_levels or (family.categories and parameter is family.main):
        return link.name == parameter.usual_link
    if parameter.is_anchored:
        return link.name == parameter.usual_link
    return link.range in RANGES[parameter.domain] and (family.cutpoints is None or link == IDENTITY)


UNUSUAL = ("loglog", "cauchit", "softplus", "sqrt", "inverse_squared")
WITH_UNUSUAL = ("Normal", "Gamma", "Beta", "Binomial", "Poisson", "NegativeBinomial")
"""Of links that are seldom used, families that are walked under them: a density at a mean, with and without its
logarithm, at probabilities and their logarithms, at a scale."""


EVERY_LINK = "HLM_EVERY_LINK" in os.environ
"""Else each parameter is walked under its usual link and a third of the others, by turns: a link is composed with a
family in one way, whichever they are."""

LINKED = [
    (family, parameter, name, link)
    for k, family in enumerate(WALKED.values())
    for parameter in family.parameters
    for name in (family.main.entries if family.categories and parameter is family.main else (parameter.name,))
    for j, link in enumerate(LINKS.values())
    if EVERY_LINK or link.name == parameter.usual_link or (j + k) % 3 == 0
    if not (parameter.size and family.cutpoints) and not parameter.is_number and suits(family, parameter, link)
    if link.name not in UNUSUAL or family.name in WITH_UNUSUAL
]
"""Of parameters that are one number, and of every predictor of levels in no order: numbers by their names."""

IDS = [f"{f.name}-{f.levels or ''}{f.link}{f.optional}{link.name}-{name}" for f, _, name, link in LINKED]


def values_of(family: Family) -> dict[str, float]:
    """Of all numbers that the parameters are: several in rising order."""
    own = {p.name: SPREADS.get(p.name, VALUES[p.domain]) for p in family.parameters if not p.size}
    own |= {e: 0.7 * k - 1.1 for p in family.parameters if p.size for k, e in enumerate(p.entries)}
    return own | dict.fromkeys(family.data, float(TRIALS))


def usual_link(parameter: Parameter) -> Link:
    """Under which a parameter is what `values_of` has; of levels these are predictors already."""
    link = LINKS[parameter.usual_link]
    return IDENTITY if link.of_levels else link


def given(values: Mapping[str, object], functions: object = NUMPY) -> dict[str, Linked]:
    """Each number by its name, and together those that are one parameter."""
    found = {name: np.asarray(v, dtype=float) for name, v in values.items()}
    for whole in {name.partition("[")[0] for name in found if "[" in name}:
        found[whole] = np.stack([v for name, v in found.items() if name.partition("[")[0] == whole])
    return {name: Linked(IDENTITY, v, functions) for name, v in found.items()}  # type: ignore[arg-type]


def for_pymc(family: Family, own: Mapping[str, Linked]) -> dict[str, Linked]:
    """Numbers by name, and of levels in no order their predictors together, that of the reference first: zero."""
    if family.categories is None:
        return dict(own)
    each = [own[name] for name in family.main.entries]
    return {**own, family.main.name: Linked(IDENTITY, pt.stack([0.0, *(p.eta for p in each)]), each[0].functions)}


def seen(family: Family, y: np.ndarray, n: np.ndarray | None = None) -> np.ndarray:
    """As the main parameter sees responses: after the shift, where there is one."""
    return np.asarray(family.seen(y - values_of(family)[family.shifted_by] if family.shifted_by else y, n))


def density(family: Family, y: np.ndarray, own: Mapping[str, Linked]) -> np.ndarray:
    return log_density_of_rows(family, y, np.full(len(y), float(TRIALS)) if family.data else None, own)


def of_all(n: int, levels: int) -> np.ndarray:
    """(..., levels): every way in which n can be of so many levels."""
    if levels == 1:
        return np.full((1, 1), float(n))
    return np.concatenate([np.insert(of_all(n - k, levels - 1), 0, k, axis=1) for k in range(n + 1)])


def support_of(family: Family) -> tuple[np.ndarray, bool]:
    """Points of the support, and whether they are all of it."""
    if family.shifted_by:
        return np.array([3.0, 4.0, 30.0]), False
    match family.support:
        case "binary":
            return np.array([0.0, 1.0]), True
        case "count up to n":
            return np.arange(TRIALS + 1.0), True
        case "count":
            return np.arange(400.0), True
        case "count from 1":
            return np.arange(1.0, 400.0), True
        case "counts":  # ends and what is between them first
            every = of_all(TRIALS, family.levels)
            return every[np.argsort(np.arange(len(every)) % 7, kind="stable")], True
        case "shares":  # single parts from few to nearly all
            x = np.array([[0.2, 0.3, 0.5], [0.98, 0.015, 0.005], [1e-4, 0.6, 0.3999], [0.3, 0.69, 0.01]])
            return x, False
        case "levels":
            return np.arange(float(family.levels)), True
        case "unit":
            return np.array([0.02, 0.4, 0.97]), False
        case "unit or zero":
            return np.array([0.0, 0.02, 0.4, 0.97]), False
        case "unit or its ends":
            return np.array([0.0, 0.02, 0.97, 1.0]), False
        case "zero or positive":
            return np.array([0.0, 0.05, 1.0, 9.0]), False
        case "positive":
            return np.array([0.05, 1.0, 9.0]), False
        case "angle":
            return np.array([-3.0, -0.4, 1.1, 3.1]), False
    return np.array([-8.0, 0.2, 1.3, 29.0]), False
