"""The information of the rows on each sampled effect of each unit: the curvature of their log likelihood.

In: a Program and a point. Out: by latent, (units, effects, effects). It is used to choose coordinates, so it may be
rough.
Not decided here: its use (retune.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.cells import CellEquation, CellPart, Cells
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.layout import LatentPlaces
from hlmdsl.backend.kernel.nesting import explained
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.recover import (
    coordinates_of,
    correlation_factor,
    covariance_factors,
    drawn_effects,
    log_weight,
    times,
)
from hlmdsl.backend.kernel.tuning import Follow
from hlmdsl.design.relation import WHOLE, Relation

MOST_NUMBERS = 4_000_000
"""Units times effects times common effects, up to which drawn effects are centred on common ones, or follow them."""


def information(program: Program, x: Floats, v: Floats) -> dict[str, Floats]:
    """At one point x (1, coordinates) with scalars v (1, elements)."""
    found, drawn = {}, drawn_effects(program, covariance_factors(program, x, v), x, v)
    for group in program.layout.drawn:
        if isinstance(program.data, CrossProducts):
            sigma = float(program.layout.given(v)["sigma"][0])
            found[group.name] = _of_columns(program, program.data, group) / sigma**2
        else:
            values = correlations(program, x, v)
            found[group.name] = _of_cells(program, program.data, group, drawn, v, values)
        if group.latent.relation is not None:
            found[group.name] = _of_what_is_own(group.latent.relation, found[group.name])
        if group.latent.neighbours is not None and not group.latent.is_intrinsic:
            found[group.name] = np.asarray(
                np.tensordot(group.latent.neighbours.vectors.T**2, found[group.name], axes=1)
            )
    return found


def pulls_in_maps(program: Program, x: Floats, v: Floats) -> dict[str, Floats]:
    """S times where the rows have each region of large maps, (regions,), by the latents of both parts: from one point
    by a Newton step, whatever a pilot has not yet found out of the parts. What other units there are keeps its place.
    """
    drawn = drawn_effects(program, covariance_factors(program, x, v), x, v)
    found: dict[str, Floats] = {}
    for shared in (own for own in program.layout.drawn if own.latent.is_intrinsic):
        score, said = _score(program, shared, drawn, x, v)
        both = [own for own in program.layout.drawn if own.latent.entries is shared.latent.entries]
        pulled = score + said * np.sum([drawn[own.name][0, :, 0] for own in both], axis=0)
        for own in both:
            others = (o for o in program.tuning.within.get(own.name, ()) if o.of != shared.name)
            found[own.name] = pulled + said * sum(explained(o, drawn[o.of])[0, :, 0] for o in others)
    return found


def _score(
    program: Program, group: LatentPlaces, drawn: Mapping[str, Floats], x: Floats, v: Floats
) -> tuple[Floats, Floats]:
    """By units of one effect, the derivative of the log likelihood, and its curvature."""
    if isinstance(program.data, CrossProducts):
        data, kept = program.data, program.plan.kept
        start = data.we.size - sum(own.size for own in kept[kept.index(group.latent) :])
        sigma, at = float(program.layout.given(v)["sigma"][0]), slice(start, start + group.units)
        left = data.we - times(data.ww, data.we.size)(coordinates_of(program, drawn, x, v))[0]
        return left[at] / sigma**2, _of_columns(program, data, group)[:, 0, 0] / sigma**2
    cells = next(e for e in program.data.equations if e.equation is group.latent.equations[0])
    (part,) = (p for p in cells.parts if p.latent is group.latent)
    slope, weight = program.data.density.bend(cells.equation.parameter, _given(program, program.data, drawn, v))
    z = part.design[part.index, 0]
    return (
        np.bincount(part.units, slope * z, minlength=group.units),
        np.bincount(part.units, weight * z**2, minlength=group.units),
    )


def _of_what_is_own(relation: Relation, known: Floats) -> Floats:
    """Of what is independent between units that are alike: all that have a share of it say something. Given the
    others', that is the diagonal of L' S L by units.
    """
    if len(relation.labels) <= WHOLE:
        return np.asarray(np.tensordot(relation.factor.T**2, known, axes=1))
    return np.asarray(known * np.square(relation.scales)[np.argsort(relation.order)][:, None, None])


def _of_columns(program: Program, data: CrossProducts, group: LatentPlaces) -> Floats:
    """Blocks of W'W, one for each unit's columns."""
    kept = program.plan.kept
    start = data.we.size - sum(own.size for own in kept[kept.index(group.latent) :])
    rows = np.repeat(np.arange(data.we.size), np.diff(data.ww.pointers)) - start
    columns, q = data.ww.columns - start, group.q
    on = (rows // q == columns // q) & (rows >= 0) & (rows < group.units * q)
    blocks = np.zeros((group.units, q, q))
    blocks[rows[on] // q, rows[on] % q, columns[on] % q] = data.ww.values[on]
    return blocks


def correlations(program: Program, x: Floats, v: Floats) -> Floats | None:
    """(points, numbers): the correlations of residuals, if they correlate."""
    coupled = program.design.coupled
    if coupled is None:
        return None
    if not coupled.coded.is_by_visit:
        return v[:, [program.layout.variables[coupled.coded.variable].start]]
    factor = correlation_factor(next(g for g in program.layout.latents if g.name == coupled.coded.variable), x)
    return np.stack([(factor[i] * factor[j]).sum(axis=0) for i, j in coupled.coded.pairs], axis=-1)


def _of_cells(
    program: Program,
    cells: Cells,
    group: LatentPlaces,
    drawn: Mapping[str, Floats],
    v: Floats,
    values: Floats | None,
) -> Floats:
    """Rows that correlate say less of what they have in common, and more of what they have not: with the curvature w of
    each by itself and R their correlations, sqrt(w) Z' R^-1 Z sqrt(w).
    """
    found = np.zeros((group.units, group.q, group.q))
    parts = [[(p.units, p.design[p.index]) for p in at.parts if p.latent is group.latent] for at in cells.equations]
    own = [(at, here) for at, here in zip(cells.equations, parts, strict=True) if here]
    for (one, here), (other, there) in product(own, own):
        if one is other:
            weight = _weights(program, cells, one, drawn, v)
        elif one.equation.equation is other.equation.equation:  # of categories, whose probabilities add up to 1
            given = _given(program, cells, drawn, v)
            names = one.equation.parameter, other.equation.parameter
            weight = np.broadcast_to(cells.density.shared(*names, given), cells.n)
        else:
            continue
        if group.latent.of_every_row:
            (_, z), (_, other_z) = here[0], there[0]
            found[:, 0, 0] += weight @ (z * other_z)
            continue
        for (units, z), (others, other_z) in product(here, there):
            shared = units == others  # a row may have the same unit twice
            weighed = weight if shared.all() else np.where(shared, weight, 0.0)
            both = product(np.flatnonzero(z.any(axis=0)), np.flatnonzero(other_z.any(axis=0)))
            coupled = program.design.coupled
            if values is not None and coupled is not None and shared.all() and coupled.lies_in(units):
                root = np.sqrt(weighed)
                pulls = {j: coupled.pulls((root * other_z[:, j])[None], values)[0][0] for _, j in both}
                for i, j in product(np.flatnonzero(z.any(axis=0)), pulls):
                    each = root * z[:, i] * pulls[j]
                    found[:, i, j] += np.bincount(units, weights=each, minlength=group.units)
                continue
            for i, j in both:
                found[:, i, j] += np.bincount(units, weights=weighed * z[:, i] * other_z[:, j], minlength=group.units)
    return found


def predictor_at(program: Program, at: CellEquation, drawn: Mapping[str, Floats], v: Floats) -> Floats:
    """The linear predictor at the cells, at one point, given the deviations there."""
    eta = (at.design @ v[0, program.layout.common_of(at.equation).elements])[at.index]
    if at.offset is not None:
        eta = eta + at.offset
    for part in at.parts:
        b = drawn[part.latent.name][0].reshape(-1, part.latent.span)
        eta = eta + (part.design[part.index] * b[part.units]).sum(axis=1)
    return np.asarray(eta)


def _weights(
    program: Program, cells: Cells, at: CellEquation, drawn: Mapping[str, Floats], v: Floats, moved: str = ""
) -> Floats:
    """Curvature of each cell's log likelihood by its linear predictor. `moved`: the parameter whose predictor is 0.1
    higher than it is."""
    given = _given(program, cells, drawn, v, moved)
    return cells.density.bend(at.equation.parameter, given)[1]


def _given(program: Program, cells: Cells, drawn: Mapping[str, Floats], v: Floats, moved: str = "") -> dict[str, Any]:
    """What cells are given, the predictors as they are at one point."""
    given: dict[str, Any] = {**cells.statistics, **cells.columns}
    given |= {name: float(values[0]) for name, values in program.layout.given(v).items()}
    for equation in cells.equations:
        name = equation.equation.parameter
        eta = predictor_at(program, equation, drawn, v) + (STEP if name == moved else 0.0)
        given[name] = np.clip(eta, -30, 30) if equation.equation.equation.link.is_steep else eta
    return given


STEP = 0.1

LEAST_POWER = 0.5
"""Of a spread, by which what rows say of the mean has to go up and down to be followed."""


def follows(program: Program, x: Floats, v: Floats) -> dict[str, Follow]:
    """For effects on the mean alone, how the information of rows on them follows the predictor of the rows' spread, if
    it has one.

    Its log is linear in that predictor's coefficients and, of its effects, in those of the same units, averaged over
    the unit's rows. Zero at the point x, where `information` is right. Nothing is followed if that would take more than
    MOST_NUMBERS.
    """
    cells = program.data
    if not isinstance(cells, Cells):
        return {}
    drawn = drawn_effects(program, covariance_factors(program, x, v), x, v)
    main = cells.equations[0]
    weights = _weights(program, cells, main, drawn, v)
    spread, power = None, 0.0
    for other in cells.equations[1:]:
        if other.equation.equation.link.name == "log":
            there = _weights(program, cells, main, drawn, v, moved=other.equation.parameter)
            power = float(np.log(there.sum() / weights.sum())) / STEP
        if abs(power) > LEAST_POWER:
            spread = other
            break
    if spread is None:
        return {}
    found = {}
    latents = program.plan.latents
    for k, latent in enumerate(latents):
        units, parts = latent.units, [p for p in main.parts if p.latent is latent]
        if latent.is_alike or latent.of_every_row or not latent.is_within(main.equation):
            continue
        if units * spread.design.shape[1] > MOST_NUMBERS:
            continue
        said = np.maximum(sum(np.bincount(p.units, weights=weights, minlength=units) for p in parts), 1e-300)

        def averaged(columns: Floats, index: Ints, parts: Sequence[CellPart] = parts, said: Floats = said) -> Floats:
            """(units, columns): means over each unit's rows, weighted by information."""
            sums = [
                sum(np.bincount(p.units, weights=weights * own[index], minlength=len(said)) for p in parts) / said
                for own in columns.T
            ]
            return np.stack(sums, axis=1) if sums else np.zeros((len(said), 0))

        # of the same units and later: effects are filled in from the last latent to the first
        later = [p for p in spread.parts if p.latent in latents[k + 1 :] and p.latent.over == latent.over]
        same = later[0] if len(later) == len(parts) == 1 and latent.over is not None else None
        follow = Follow(
            tuple(program.layout.common_of(spread.equation).elements.tolist()),
            power * averaged(spread.design, spread.index),
            same.latent.name if same else None,
            power * averaged(same.design, same.index) if same else np.zeros((units, 0)),
            np.zeros(units),
        )
        found[latent.name] = replace(follow, base=log_weight(follow, v, drawn)[0])
    return found
