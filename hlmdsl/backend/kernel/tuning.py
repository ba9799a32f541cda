"""Coordinates in which the posterior is round: of common effects, and of each varying effect of each unit.

In: a Design and its rows; after a pilot run, what the pilot found. Out: a Tuning. Whatever it says, the posterior is
the
same: the density accounts for it. Not decided here: the sampler's own adaptation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation, Cells
from hlmdsl.backend.kernel.crossproducts import triangle
from hlmdsl.backend.kernel.layout import Layout, prior_scale
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.design.design import Design

Parents = tuple[tuple[tuple[int, Floats], ...], ...]
"""For each effect, the design columns that it is centred on, with what each is worth in each unit."""


@dataclass(frozen=True, eq=False)
class Follow:
    """How the information on a unit's effects follows the predictor of the rows' spread: its log is, up to `base`
    (units,), `values` (units, columns) times that predictor's coefficients, which are `elements`, and `own` (units,
    effects) times the unit's own effects on it, whose sd is `by`.
    """

    elements: tuple[int, ...]
    values: Floats
    by: str | None
    own: Floats
    base: Floats


@dataclass(frozen=True, eq=False)
class Tuning:
    """`linear`: by parameter, T and shift of beta = shift + T theta. Of drawn effects, by sd variable and unit, with
    effects.py's symbols: S (`information`, (units, effects, effects)), S a (`pull`, (units, effects)), and what of it
    goes for each one more of a common effect (`parents`); where S is not the same at every spread, what it `follows`.
    """

    linear: Mapping[str, tuple[Floats, Floats]]
    information: Mapping[str, Floats]
    pull: Mapping[str, Floats]
    parents: Mapping[str, Parents]
    follows: Mapping[str, Follow] = field(default_factory=dict)


def first_tuning(design: Design, layout: Layout, plan: Plan, cells: Cells | None) -> Tuning:
    """Before anything is sampled: least squares, and effects half centred from twenty rows on."""
    linear = {}
    if cells is None:
        scale = float(np.std(design.response)) or 1.0
        elements = layout.coefficients(design.schema.main)
        ridge = np.array([scale / prior_scale(layout.priors[e]) for e in elements])
        r, fit, residual = triangle(design, np.maximum(ridge, 1e-9))
        linear[design.schema.main.equation.parameter] = (
            _inverse(layout, elements, r / max(residual, 1e-12 * scale)),
            (_only_real(layout, elements, fit)),
        )
    else:
        for k, at in enumerate(cells.equations):
            linear[at.equation.equation.parameter] = _working_fit(design, layout, cells, at, is_main=k == 0)
    drawn = [v for e in design.schema.equations for v in e.varying if v not in plan.levels]
    information, pull = {}, {}
    for varying in drawn:
        bound = design.groupings[varying.grouping.name]
        n = np.bincount(bound.index, minlength=len(bound.labels))
        sds = layout.variables[varying.sd]
        wide = [0.5 * prior_scale(p) for p in layout.priors[sds.start : sds.start + sds.size]]
        scales = np.array([w if np.isfinite(w) and w > 0 else 1.0 for w in wide])
        information[varying.sd] = (n / 20.0)[:, None, None] * np.diag(scales**-2.0)
        pull[varying.sd] = np.zeros((len(n), len(scales)))
    return Tuning(linear, information, pull, {})


def _inverse(layout: Layout, elements: list[int], r: Floats) -> Floats:
    """T with T'R'RT = I over the coefficients that live on the whole line; the others stay as they are."""
    p = len(elements)
    out = np.eye(p)
    real = np.array([layout.transforms[e] == P.IDENTITY for e in elements], dtype=bool)
    if not real.any():
        return out
    own = r if real.all() else np.linalg.qr(r[:, real], mode="r")
    with np.errstate(all="ignore"):
        scale = np.abs(np.diag(own))
        fine = bool(np.all(np.isfinite(own)) and scale.min() > 1e-11 * scale.max())
    if fine:
        out[np.ix_(real, real)] = np.linalg.solve(own, np.eye(int(real.sum())))
    return out


def _only_real(layout: Layout, elements: list[int], fit: Floats) -> Floats:
    real = np.array([layout.transforms[e] == P.IDENTITY for e in elements], dtype=bool)
    return np.where(real & np.isfinite(fit), fit, 0.0)


def _working_fit(
    design: Design, layout: Layout, cells: Cells, at: CellEquation, is_main: bool
) -> tuple[Floats, Floats]:
    """One step of iteratively reweighted least squares from the response itself (McCullagh & Nelder 1989, 2.5)."""
    working, weight = _working_response(design, cells, at, is_main)
    if at.offset is not None:
        working = working - at.offset
    n = len(at.design)
    total = np.bincount(at.index, weights=weight, minlength=n)
    mean = np.bincount(at.index, weights=weight * working, minlength=n) / np.maximum(total, 1e-300)
    root = np.sqrt(total)[:, None]
    elements = layout.coefficients(at.equation)
    p = len(elements)
    if p == 0:
        return np.zeros((0, 0)), np.zeros(0)
    ridge = np.diag([max(1.0 / prior_scale(layout.priors[e]), 1e-9) for e in elements])
    stacked = np.concatenate(
        [np.concatenate([at.design, mean[:, None]], axis=1) * root, np.pad(ridge, ((0, 0), (0, 1)))]
    )
    full = np.linalg.qr(stacked, mode="r")
    fit = np.linalg.lstsq(full[:p, :p], full[:p, p], rcond=None)[0]
    return _inverse(layout, elements, full[:p, :p]), _only_real(layout, elements, fit)


def _working_response(design: Design, cells: Cells, at: CellEquation, is_main: bool) -> tuple[Floats, Floats]:
    """What the linear predictor of each cell would be to fit the cell, about, and how much the cell says."""
    n, s, t = cells.statistics
    if not is_main:
        spread = float(
            np.std(np.log(design.response) if design.model.response.family.name == "LogNormal" else design.response)
        )
        is_sigma = at.equation.equation.parameter == "sigma"
        return np.full(n.size, np.log(max(spread, 1e-12)) if is_sigma else 0.0), (2.0 if is_sigma else 0.5) * n
    link = at.equation.equation.link.name
    match design.model.response.family.name:
        case "Normal" | "LogNormal" | "StudentT":
            value, weight = s, n / max(float(np.average((s - np.average(s, weights=n)) ** 2, weights=n)), 1e-12)
        case "Bernoulli" | "Binomial":
            value = (s + 0.5) / (s + t + 1.0)
            weight = (s + t) * value * (1 - value)
        case "Beta":
            value, weight = 1 / (1 + np.exp((t - s) / n)), n
        case "Gamma":
            value, weight = s / n, n
        case _:
            value = s / (n if design.model.response.family.name == "Poisson" else 1.0) + 0.3
            weight = n * value if design.model.response.family.name == "Poisson" else n
    match link:
        case "log":
            value = np.log(np.maximum(value, 1e-10))
        case "logit":
            value = np.log(value / (1 - value))
        case "probit":
            value = np.log(value / (1 - value)) / 1.7
        case "cloglog":
            value = np.log(-np.log1p(-value))
        case "inverse":
            value = 1 / value
    return value, weight
