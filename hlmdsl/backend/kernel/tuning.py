"""Coordinates in which the posterior is nearly isotropic: of common effects, and of each varying effect of each
unit.

In: a Layout and its rows as cells, or by themselves. Out: a Tuning. The posterior does not depend on it: the density
accounts for it. Not decided here: results of a pilot run (retune.py), or the sampler's adaptation.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import field
from itertools import combinations
from typing import Any

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation, Cells
from hlmdsl.backend.kernel.common_effects import Common
from hlmdsl.backend.kernel.crossproducts import fitted, origin_of
from hlmdsl.backend.kernel.cutpoints import first_cutpoints, middle_cutpoint
from hlmdsl.backend.kernel.intrinsic_roots import IntrinsicRoot
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout
from hlmdsl.backend.kernel.least_squares import Fit, counted, solved
from hlmdsl.backend.kernel.origin import Origin
from hlmdsl.backend.kernel.prior_ranges import prior_location, prior_scale
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.shear import Shear
from hlmdsl.backend.kernel.slots import calculated
from hlmdsl.design.design import Design
from hlmdsl.design.rank import triangular
from hlmdsl.families.family import Family, Moments
from hlmdsl.families.known_of_rows import EXPOSURE
from hlmdsl.source.frozen import frozen

Parents = tuple[tuple[tuple[int, Floats], ...], ...]
"""For each effect, the design columns that it is centred on, with what each is worth in each unit."""


@frozen(eq=False)
class Follow:
    """How the information on a unit's effects follows the predictor of the rows' spread: its log is, up to `base`
    (units,), `values` (units, columns) times that predictor's coefficients, which are `elements`, and `own` (units,
    effects) times the unit's own effects on it, which are the latent `by`.
    """

    elements: tuple[int, ...]
    values: Floats
    by: str | None
    own: Floats
    base: Floats


@frozen(eq=False)
class Within:
    """Units of a latent that lie in those `of` another: which one each is in (units,), and which of the other's effects
    has the column of each of its own (effects,), -1 if none has.
    """

    of: str
    units: Ints
    effects: Ints


@frozen(eq=False)
class Tuning:
    """`linear`: by parameter, T and shift of beta = shift + T theta. Of drawn effects, by latent and unit, with
    effects.py's symbols: S (`information`, (units, effects, effects)), S a (`pull`, (units, effects)), and what of it
    goes for each one more of a common effect (`parents`); where S is not the same at every spread, what it `follows`;
    where units lie in others, S times the effects of these goes too (`within`). `first`: by parameter, the coefficients
    of the first fit and their standard errors. `middles`: of sds by which a latent is led, what they are at
    the pilot's median. `shear`: how those of the sampler that are not of drawn effects follow each other.
    """

    linear: Mapping[str, tuple[Floats, Floats]]
    information: Mapping[str, Floats]
    pull: Mapping[str, Floats]
    parents: Mapping[str, Parents]
    follows: Mapping[str, Follow] = field(default_factory=dict)
    first: Mapping[str, tuple[Floats, Floats]] = field(default_factory=dict)
    within: Mapping[str, tuple[Within, ...]] = field(default_factory=dict)
    shear: Shear | None = None
    middles: Mapping[str, Floats] = field(default_factory=dict)
    roots: dict[str, IntrinsicRoot] = field(default_factory=dict, init=False)
    """Those of `intrinsic`, which take a while to make."""

    def intrinsic(self, group: LatentPlaces) -> IntrinsicRoot:
        """The coordinates of what neighbours share; its `pull` is what phi is about."""
        assert group.latent.neighbours is not None
        if group.name not in self.roots:
            said = self.information[group.name][:, 0, 0]
            self.roots[group.name] = IntrinsicRoot(group.latent.neighbours, said, self.middles[group.name])
        return self.roots[group.name]


def first_tuning(layout: Layout, cells: Cells | None) -> Tuning:
    """Before anything is sampled: least squares, and effects half centred from twenty rows on."""
    linear, first = {}, {}
    design = layout.plan.design
    if cells is None:
        own = layout.common[0]
        scale = float(np.std(design.observed.seen)) or 1.0
        base, widths = _drawn_to(layout, own, origin_of(layout.plan))
        fit, residual = fitted(layout.plan, base, scale / widths, own.has_constant)
        linear[own.parameter] = fit.round(own.is_real, max(residual, 1e-12 * scale)), fit.coefficients
        first[own.parameter] = fit.coefficients, fit.errors * residual
    else:
        by_equation = dict(zip((at.equation for at in cells.equations), cells.equations, strict=True))
        for block in layout.common:
            turn = np.zeros((block.elements.size,) * 2)
            coefficients, errors = np.zeros((2, block.elements.size))
            for equation in block.equations:
                own, at = block.of(equation), block.place(equation)
                fit = _working_fit(layout, own, cells, by_equation[equation])
                turn[at, at] = own.signs[:, None] * fit.round(own.is_real, 1.0)
                coefficients[at], errors[at] = own.signs * fit.coefficients, fit.errors
                if equation.cutpoint is not None and design.model.response.family.cutpoints_rise:
                    coefficients[at][1:] = 0.0  # where nothing raises them they are in order
                if equation.equation.in_curve:
                    coefficients[at], errors[at] = prior_places(layout, own, fit.errors)
            # of a curve, which is not straight from where its priors are to the data, the pilot finds out
            if 1 < len(block.equations) <= MOST_TOGETHER and not block.equation.equation.in_curve:
                turn = _together(layout, cells, block, turn)
            # the kernel takes what these coordinates leave out from the coefficients themselves
            linear[block.parameter] = turn, np.where(block.is_real, coefficients, 0.0)
            first[block.parameter] = coefficients, errors
    information, pull = {}, {}
    for group in layout.drawn:
        n = np.zeros((group.units, group.q))
        for entry in group.latent.entries:
            counts = np.bincount(entry.units, design.observed.weights, minlength=group.units)
            n[:, list(entry.effects)] += counts.sum() if group.latent.of_every_row else counts[:, None]
        wide = [layout.sd_scale(slot) for slot in group.sds]
        scales = np.array([w if np.isfinite(w) and w > 0 else 1.0 for w in wide])
        information[group.name] = (n / 20.0)[:, :, None] * np.diag(scales**-2.0)
        pull[group.name] = np.zeros(n.shape)
    middles = _first_middles(layout)
    if cells is not None:
        for name, (said, pulled) in _of_regions(layout, cells, first, middles).items():
            information[name], pull[name] = said[:, None, None], pulled[:, None]
    return Tuning(linear, information, pull, {}, first=first, middles=middles)


def _of_regions(
    layout: Layout, cells: Cells, first: Mapping[str, tuple[Floats, Floats]], middles: Mapping[str, Floats]
) -> dict[str, tuple[Floats, Floats]]:
    """What rows say of each region of a large map, and where to: a pilot does not come from far away to where many rows
    have many regions.
    """
    shared = {id(own.latent.entries): own for own in layout.drawn if own.latent.is_intrinsic}
    found = {}
    for group in (own for own in layout.drawn if id(own.latent.entries) in shared and own.latent.only is not None):
        at = next(e for e in cells.equations if e.equation is group.latent.equations[0])
        (part,) = (p for p in at.parts if p.latent is group.latent)
        working, weight = _working_response(layout, cells, at)
        block = layout.block_of(at.equation)
        left = working - (at.design @ first[block.parameter][0][block.place(at.equation)])[at.index]
        left = left if at.offset is None else left - at.offset
        z = part.design[part.index, 0]
        said = np.bincount(part.units, weight * z**2, minlength=group.units)
        pulled = np.bincount(part.units, weight * z * left, minlength=group.units)
        if group.latent.is_intrinsic and (neighbours := group.latent.neighbours) is not None:
            pulled = IntrinsicRoot(neighbours, said, middles[group.name]).mean(pulled)
        found[group.name] = said, pulled
    return found


def _first_middles(layout: Layout) -> dict[str, Floats]:
    """Of latents that are led by sds: these where priors are."""
    scales = np.array([layout.sd_scale(e) for e in range(layout.n_elements)])
    scales = np.where(np.isfinite(scales) & (scales > 0), scales, 1.0)
    inside = np.isin(layout.transforms, (P.LOGIT, P.BETWEEN))
    values = scales.copy()
    values[inside] = layout.bounds[inside].mean(axis=1)
    slots = calculated(values[None], layout.constants, layout.operations)[0]
    return {own.name: slots[list(own.led)] for own in layout.drawn if own.led}


def prior_places(layout: Layout, own: Common, otherwise: Floats) -> tuple[Floats, Floats]:
    """Where priors put coefficients, and how wide; as wide as `otherwise` where they do not say."""
    known = [layout.priors[e] if e < layout.n_elements else None for e in own.elements]
    places = [(prior_location(p) if p is not None else None) or 0.0 for p in known]
    widths = [prior_scale(p) if p is not None else math.inf for p in known]
    usable = [w if math.isfinite(w) and w > 0 else float(o) for w, o in zip(widths, otherwise, strict=True)]
    return np.array(places), np.array(usable)


FAR = 1e6
"""Standard errors of a coefficient: a bound that is further away than this is never met."""


def out_of_reach(layout: Layout, tuning: Tuning) -> tuple[int, ...]:
    """Bounded coefficients of a mean whose bounds are beyond anything that the rows allow: an intercept of 1e10, known
    to a tenth, that must be positive. On the logarithm's scale a tenth is 1e-11, below what a sampler can step.
    """
    own, family = layout.common[0], layout.plan.design.model.response.family
    if own.equation.equation.link.name != "identity" or not family.is_location:
        return ()
    found = []
    for e, value, error in zip(own.elements.tolist(), *tuning.first[own.parameter], strict=True):
        if e >= layout.n_elements:
            continue
        lower, upper = layout.bounds[e]
        if layout.transforms[e] != P.IDENTITY and min(value - lower, upper - value) > FAR * error > 0:
            found.append(e)
    return tuple(found)


def _drawn_to(layout: Layout, own: Common, origin: Origin) -> tuple[Floats, Floats]:
    """Where priors draw each coefficient to, and how wide they are. One without a place of its own, as in `Flat()` or
    `Normal(m, 1)`, is drawn to nowhere; the intercept and cell means then are looked for near the data.
    """
    n = layout.n_elements  # a step of a monotonic term is about zero, with the width given by the rows
    known = [layout.priors[e] if e < n else None for e in own.elements]
    found = [(prior_location(p), prior_scale(p)) if p is not None else (0.0, math.inf) for p in known]
    others = _other_cutpoints(layout.plan.design) if own.equation.cutpoints else ()
    found = [*found[: own.elements.size - len(others)], *others]
    base = np.array([place or 0.0 for place, _ in found])
    near = origin.levels & np.array([place is None for place, _ in found], dtype=bool)
    if near.any():
        base[near] = origin.residual(np.full(1, origin.response), origin.columns[None], base)[0]
    return base, np.array([width if place is not None else np.inf for place, width in found])


def _other_cutpoints(design: Design) -> Sequence[tuple[float, float]]:
    """Where cutpoints but the constant are about, and how wide: steps between those in order, by their logarithms;
    others by the rows on both sides of each, as of log odds.
    """
    family, each = design.model.response.family, first_cutpoints(design)
    assert family.cutpoints is not None, "an equation with cutpoints is of a family that has some"
    if family.cutpoints.in_order:
        return [(step, STEP_WIDTH) for step in np.log(np.diff(each)).tolist()]
    sides = family.cutpoints.parted(design.observed.value, family.levels)
    widths = [(1 / (low + 0.5) + 1 / (high + 0.5)) ** 0.5 for low, high in sides]
    middle = middle_cutpoint(design)
    return [own for k, own in enumerate(zip(each.tolist(), widths, strict=True)) if k != middle]


def _working_fit(layout: Layout, own: Common, cells: Cells, at: CellEquation) -> Fit:
    """One step of iteratively reweighted least squares from the response itself (McCullagh & Nelder 1989, 2.5)."""
    working, weight = _working_response(layout, cells, at)
    if at.offset is not None:
        working = working - at.offset
    n = len(at.design)
    origin = Origin(float(np.average(working, weights=weight + 1e-300)), at.design[at.index[0]], at.levels)
    total = np.bincount(at.index, weights=weight, minlength=n)
    apart = np.bincount(at.index, weights=weight * (working - origin.response), minlength=n)
    mean = origin.response + apart / np.where(total > 0, total, 1.0)
    root = np.sqrt(total)[:, None]
    base, widths = _drawn_to(layout, own, origin)
    centred = own.has_constant
    left = origin.residual(mean, at.design, base)[:, None]
    added = own.signs  # what follows has a constant that is added
    columns = at.design * added
    top = triangular(np.concatenate([counted(columns, origin.columns * added, centred), left], axis=1) * root)
    fit, _ = solved(top, base * added, 1.0 / widths, origin.columns * added if centred else None)
    return fit


STEP_WIDTH = 0.5
"""Of the logarithm of a step between cutpoints, before anything is sampled."""


def _together(layout: Layout, cells: Cells, block: Common, turn: Floats) -> Floats:
    """Coordinates of several equations by what cells say of all of them at once, from those of each alone."""
    (given, _), known = _guessed(layout, cells), np.eye(len(turn))
    columns = {}
    for at in (e for e in cells.equations if e.equation in block.equations):
        place = block.place(at.equation)
        origin, none = Origin(0.0, at.design[0], at.levels), np.zeros(len(at.design))
        own = origin.turned(none, at.design, turn[place, place], np.zeros(at.design.shape[1]))[1]
        columns[at.equation.parameter] = place, own * block.is_real[place], at.index
    for one, other in combinations(columns, 2):
        (i, a, index), (j, b, _) = columns[one], columns[other]
        weight = np.broadcast_to(cells.density.shared(one, other, given), cells.n)
        known[i, j] = (a * np.bincount(index, weights=weight, minlength=len(a))[:, None]).T @ b
        known[j, i] = known[i, j].T
    values, directions = np.linalg.eigh(known)
    covariance = directions / np.maximum(values, LEAST_KNOWN) @ directions.T
    return np.asarray(turn @ np.linalg.cholesky(covariance))


MOST_TOGETHER = 20
"""Equations of one block, up to which all pairs are considered; beyond that the pilot is used."""

LEAST_KNOWN = 1e-4
"""Of what rows and priors together say of a coordinate that alone has a variance of 1."""


def _guessed(layout: Layout, cells: Cells) -> tuple[dict[str, Any], dict[str, float]]:
    """What cells are given of where all rows are, as the density has it, and the family's parameters there."""
    design = layout.plan.design
    family, observed = design.model.response.family, design.observed
    moments = Moments.of(observed.seen, float(np.var(observed.seen)) or 1.0, observed.trials)
    guesses = {name: p.estimate(moments) for p in family.parameters[1:] for name in p.entries}
    guesses[family.main.name] = family.level(observed.value, np.ones(1) if observed.trials is None else observed.trials)
    guesses[family.main.name] /= float(np.mean(observed.beside.get(EXPOSURE, 1.0)))
    if (cutpoints := first_cutpoints(design)).size:
        constant = float(cutpoints[middle_cutpoint(design)])
        if not layout.cutpoints:  # each is the constant of a predictor of its own
            constant = 0.0
        guesses |= dict(zip(_cutpoints_of(family), cutpoints - constant, strict=True))
        guesses[family.main.name] = -constant
    given: dict[str, Any] = {**cells.statistics, **cells.columns}
    if family.categories is not None:
        etas = family.categories.of_responses(observed.value, family.levels)
        given |= dict(zip(family.main.entries, etas, strict=True))
    for role in (r for r in cells.density.roles if r.kind != P.BY_COLUMN and r.parameter not in given):
        given[role.parameter] = role.link.of(guesses[role.parameter])
    given |= layout.fixed
    for at in (e for e in cells.equations if e.equation.equation.in_curve):
        given[at.equation.parameter] = _where_priors_are(layout, at)
    return given, guesses


def _where_priors_are(layout: Layout, at: CellEquation) -> float:
    """The predictor of a curve's parameter at the centres of its priors, over all cells: moments of responses do not
    estimate it.
    """
    elements, n = layout.common_of(at.equation).elements, layout.n_elements
    middle = np.array([(prior_location(layout.priors[e]) or 0.0) if e < n else 0.0 for e in elements])
    eta = (at.design @ middle)[at.index]
    return float(np.mean(eta if at.offset is None else eta + at.offset))


def _cutpoints_of(family: Family) -> tuple[str, ...]:
    """What the density calls each cutpoint."""
    own = family.parameter(family.cutpoints.parameter) if family.cutpoints is not None else None
    return own.entries if own is not None else ()


def _working_response(layout: Layout, cells: Cells, at: CellEquation) -> tuple[Floats, Floats]:
    """What the linear predictor of each cell would be to fit the cell, about, and how much the cell says: a Newton step
    from the cell's mean response, the other parameters being what moments of all responses say of them.
    """
    parameter, link = at.equation.parameter, at.equation.equation.link
    family, observed = layout.plan.design.model.response.family, layout.plan.design.observed
    given, guesses = _guessed(layout, cells)
    if not at.equation.equation.is_main:
        _, weight = cells.density.bend(parameter, given)
        return np.full(cells.n, given[parameter]), cells.counts * float(weight.sum() / cells.counts.sum())
    is_made = (family.untruncated or family).mean_of is not None
    if family.has_levels or family.is_circular or is_made:  # no mean is the parameter: from where all rows are
        given[parameter] = np.full(cells.n, given[parameter])
    else:
        mean = cells.rows.mean(observed.seen)
        if family.main.domain != "real":  # half a row at the overall level keeps it off the ends
            mean = (cells.counts * mean + 0.5 * guesses[family.main.name]) / (cells.counts + 0.5)
        given[parameter] = np.array([link.of(value) for value in mean.tolist()])
    slope, weight = cells.density.bend(parameter, given)
    return given[parameter] + slope / np.where(weight > 0, weight, 1.0), weight
