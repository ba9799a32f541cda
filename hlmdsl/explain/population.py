"""In: a reading under a link that does not average (logit, probit, cloglog). Out: it averaged over units.

A coefficient is for a unit whose deviations are zero. Averaged over units it is closer to zero, by how much depends on
where it is read, so it is computed there by quadrature (the rule of thumb it replaces: Zeger, Liang & Albert 1988).
Not decided here: the uncertainty of that value; it is computed at the posterior medians and says so.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Schema
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.axes import axes_of
from hlmdsl.explain.columns import columns_of_varying
from hlmdsl.explain.meaning import Estimate, Population, PopulationPoint
from hlmdsl.explain.response import INVERSES
from hlmdsl.explain.sentences_varying import units_of
from hlmdsl.explain.weights import Reading

MOST_POINTS = 8


@cache
def gauss_hermite() -> tuple[Floats, Floats]:
    """Nodes and weights for an average over a standard normal."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(61)
    return nodes, weights / weights.sum()


def population(schema: Schema, equation: CodedEquation, reading: Reading) -> Population | None:
    """What averaging over units needs: each point's coefficients, and what multiplies each sd and correlation there."""
    link = equation.equation.link.name
    if (
        link not in ("logit", "probit", "cloglog")
        or not equation.varying
        or not 1 <= len(reading.points) <= MOST_POINTS
    ):
        return None
    home: dict[str, str | float] = {}
    for varying in equation.varying:
        for name, axis in axes_of(columns_of_varying(schema, varying)).items():
            home[name] = axis.points[axis.home]
    rows = schema.rows([{**home, **dict(p.at)} for p in reading.points])
    common = equation.matrix(rows)
    names = [c.name for c in equation.coefficients]
    points = []
    for k, point in enumerate(reading.points):
        sums = tuple((n, v) for n, v in zip(names, common[k].tolist(), strict=True) if v)
        spreads: list[tuple[tuple[str, ...], float]] = []
        for varying in equation.varying:
            z = varying.matrix(rows)[k].tolist()
            sds = [f"{varying.sd}[{label}]" for label in varying.effects]
            spreads += [((sd, sd), v * v) for sd, v in zip(sds, z, strict=True) if v]
            for (i, j), pair in zip(varying.pairs, varying.pair_labels, strict=True):
                if z[i] * z[j]:
                    spreads.append(((sds[i], sds[j], f"{varying.cor}[{pair}]"), 2 * z[i] * z[j]))
        points.append(PopulationPoint(point.weight, sums, tuple(spreads)))
    return Population(numbers.join([units_of(v) for v in equation.varying]), link, tuple(points))


def averaged(reading: Population, estimates: Mapping[str, Estimate]) -> float | None:
    """The points on the link's scale, each averaged over units at the posterior medians; None if one is missing."""
    total = 0.0
    for point in reading.points:
        needed = {n for n, _ in point.coefficients} | {n for group, _ in point.spreads for n in group}
        if not needed <= estimates.keys():
            return None
        eta = sum(v * estimates[n].median for n, v in point.coefficients)
        variance = sum(v * math.prod(estimates[n].median for n in group) for group, v in point.spreads)
        total += point.weight * averaged_link(reading.link, eta, math.sqrt(max(variance, 0.0)))
    return total


def averaged_link(link: str, eta: float, sd: float) -> float:
    """link(E[inverse(eta + sd Z)]) for a standard normal Z, by Gauss-Hermite quadrature."""
    nodes, shares = gauss_hermite()
    x = eta + sd * nodes
    match link:
        case "logit":
            p, q = float(shares @ _expit(x)), float(shares @ _expit(-x))
            return math.log(p) - math.log(q)
        case "probit":  # the normal is closed under averaging
            return eta / math.sqrt(1 + sd * sd)
        case _:
            survivors = float(shares @ np.exp(-np.exp(np.minimum(x, 700.0))))
            return math.log(-math.log(survivors)) if 0 < survivors < 1 else eta


def _expit(x: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return 1 / (1 + np.exp(-np.clip(x, -700.0, 700.0)))


def averaged_text(reading: Population, value: float, is_value: bool, name: str) -> str:
    """`averaged over herds the odds ratio is 2.1`; `name` is what the exponential is, empty where it has no name."""
    over = f"averaged over {reading.units} (at the posterior medians)"
    if is_value:
        inverse = {"logit": "expit", "probit": "Phi", "cloglog": "1 - exp(-exp)"}[reading.link]
        return f"{over} it is {numbers.number(INVERSES[inverse](value))}"
    if not name:
        return f"{over} the coefficient is {numbers.number(value)}"
    return f"{over} the {name} is {numbers.number(math.exp(value))}"
