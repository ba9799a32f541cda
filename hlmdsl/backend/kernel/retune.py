"""From a pilot run to better coordinates: scales from its draws, and the density's curvature there.

In: a Program and the points its pilot visited. Out: a Program of the same model in rounder coordinates, the points in
them.
Not decided here: the model; the posterior does not depend on anything below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.crossproducts import CrossProducts, leaves_of
from hlmdsl.backend.kernel.information import MOST_NUMBERS, follows, information, pulls_in_maps
from hlmdsl.backend.kernel.intrinsic_roots import IntrinsicRoot
from hlmdsl.backend.kernel.layout import LatentPlaces
from hlmdsl.backend.kernel.nesting import explained, left_open, nestings, said_above
from hlmdsl.backend.kernel.pack import Program, pack
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.recover import (
    conditional,
    correlation_factor,
    covariance_factors,
    drawn_effects,
    elements,
    filtered,
    on_the_line,
    shared_mean,
)
from hlmdsl.backend.kernel.shear import sheared
from hlmdsl.backend.kernel.sparse import Sparse
from hlmdsl.backend.kernel.tuning import Parents, Tuning, Within
from hlmdsl.backend.kernel.whiten import again

STRETCH = 4.0
"""Of coordinates, in which a posterior has about a unit sd: over less of it too few of a unit's corners are passed."""

LEAST = 0.04
"""Of a precision, as a share of what the pilot's spread says, to be believed: an sd of five times that spread."""

LEAST_SCALE = 1e-6
"""Of what is independent between regions: where nearly all is shared with neighbours their level has hardly any."""

POINTS_EACH = 5
"""Points of the pilot for each coordinate that is to follow others."""

STEPS = 30
TOLERANCE = 1e-3


def retuned(program: Program, x: Floats, chains: int = 1) -> tuple[Program, Floats]:
    """The program in coordinates by the information that the pilot found, and the pilot's points in them, of so many
    chains one after the other.
    """
    if program.layout.drawn:
        better = pack(program.layout, program.data, _of_effects(program, x))
        x = translated(program, better, x)
        program = better
    better = _rounder(program, x)
    x = translated(program, better, x)
    return _sheared(better, x, chains), x


def with_tuning(program: Program, tuning: Tuning) -> Program:
    """The same model in coordinates that were kept (kept_tuning.py)."""
    data = program.data
    if isinstance(data, CrossProducts):
        data = again(data, program.plan, *tuning.linear[program.layout.common[0].parameter])
    return pack(program.layout, data, replace(tuning, first=program.tuning.first))


def translated(old: Program, new: Program, x: Floats) -> Floats:
    """Points (n, coordinates) of one program in the coordinates of another of the same model."""
    v = elements(old, x)
    line = on_the_line(new.layout, v)
    out = x.copy()
    for own in new.layout.common:
        transform, shift = new.tuning.linear[own.parameter]
        out[:, own.real] = np.linalg.solve(own.of_real(transform), (line[:, own.real] - shift[own.is_real]).T).T
    factors = covariance_factors(old, x, v)
    drawn = drawn_effects(old, factors, x, v)
    for group in new.layout.drawn:
        u = undrawn(new, group, factors[group.name], drawn, v)
        out[:, group.coordinates] = u.reshape(len(x), -1)
    return out


def undrawn(program: Program, group: LatentPlaces, factors: Floats, drawn: Mapping[str, Floats], v: Floats) -> Floats:
    """The inverse of recover.drawn_effects, for one group."""
    b = drawn[group.name]
    if group.latent.series is not None:
        return filtered(program, group, factors, v).drawn(b[:, :, 0] / factors[0, 0][:, None])[:, :, None]
    if group.latent.is_intrinsic:
        phi = b[:, :, 0] / factors[0, 0][:, None] - shared_mean(program, group, v)
        own = program.tuning.intrinsic(group)
        return own.gathered(phi.T, own.portions(v[:, list(group.led)])).T[:, :, None]
    root, shift = conditional(program, group, factors, v, drawn)
    z = standardised(group, factors, b, v)
    u = np.empty((*b.shape[:2], group.rank))
    for i in range(group.rank):
        u[:, :, i] = sum(root[k][i] * z[k] for k in range(i, group.q)) - shift[i]
    return u


def standardised(group: LatentPlaces, factors: Floats, b: Floats, v: Floats) -> list[Floats]:
    """z of b = Lambda z, by effect, at points of which v are the elements; of units that are alike, of what is
    independent between them.
    """
    z: list[Floats] = []
    b = group.latent.independent_over_units(b, group.rho_at(v))
    for i in range(group.rank):
        rest = b[:, :, i] - sum(factors[i, j][:, None] * z[j] for j in range(i))
        z.append(rest / factors[i, i][:, None])
    return [*z, *(np.zeros_like(b[:, :, 0]) for _ in range(group.rank, group.q))]


def _of_effects(program: Program, x: Floats) -> Tuning:
    """The information of the rows on the effects of each unit, at the pilot's median: precision and pull."""
    centre = np.median(x, axis=0)[None]
    v, middle = elements(program, x), elements(program, centre)
    known = information(program, centre, middle)
    factors = covariance_factors(program, x, v)
    drawn = drawn_effects(program, factors, x, v)
    pull: dict[str, Floats] = {}
    within = nestings(program.layout)
    known |= _of_outer(program, known, within, centre, middle)
    middles: dict[str, Floats] = {}
    there = pulls_in_maps(program, centre, middle)
    for group in program.layout.drawn:
        own = factors[group.name]
        if group.latent.series is not None:
            states, sd = drawn[group.name] / own[0, 0][:, None, None], _factor(program, group, centre, middle)
            pull[group.name] = _of_states(group, known[group.name], states, middle, float(sd[0, 0]))
            continue
        if group.latent.is_intrinsic and (neighbours := group.latent.neighbours) is not None:
            middles[group.name] = middle[0, list(group.led)]
            root = IntrinsicRoot(neighbours, known[group.name][:, 0, 0], middles[group.name])
            pull[group.name] = root.mean(there[group.name])[:, None]
            continue
        z = np.stack(standardised(group, own, drawn[group.name], v), axis=2).mean(axis=0)
        factor = _factors(program, group, centre, middle)
        # z is about M^-1 Lambda' S a
        right = (_precision(known[group.name], factor) @ z[:, :, None])[:, :, 0]
        pull[group.name] = (_inverse(group, np.swapaxes(factor, 1, 2)) @ right[:, :, None])[:, :, 0]
        for outer in within.get(group.name, ()):
            mean = explained(outer, drawn[outer.of].mean(axis=0, keepdims=True))[0]
            pull[group.name] += (known[group.name] @ mean[:, :, None])[:, :, 0]
        if group.name in there:
            pull[group.name] = there[group.name][:, None]
    found = follows(program, centre, middle)
    return replace(
        program.tuning, information=known, pull=pull, parents={}, follows=found, within=within, middles=middles
    )


def _of_outer(
    program: Program, known: Mapping[str, Floats], within: Mapping[str, tuple[Within, ...]], x: Floats, v: Floats
) -> dict[str, Floats]:
    """What the rows say of units that others lie in, at one point, whatever the effects of these are: by way of those
    that are nearest, from the innermost ones on.
    """
    found: dict[str, Floats] = {}
    named = {own.name: own for own in program.layout.drawn}
    for name in sorted(within, key=lambda name: -named[name].units):
        said = left_open(found.get(name, known[name]), _factor(program, named[name], x, v))
        for own in within[name]:
            if named[own.of].latent.is_intrinsic:  # which takes off what is a region's own at any sd of it
                continue
            # of several that lie in it, the one with fewest units is the last
            found[own.of] = said_above(own, said, known[own.of])
    return found


def _of_states(group: LatentPlaces, known: Floats, states: Floats, v: Floats, sd: float) -> Floats:
    """How far rows pull states, were these (draws, units * states, 1) divided by their sd: precision times mean."""
    assert group.latent.series is not None
    none = np.zeros((1, group.units))
    filtered = group.latent.series.filtered(sd**2 * known[:, 0, 0][None], none, group.rho_at(v))
    mean = states[:, :, 0].mean(axis=0, keepdims=True)
    return filtered.pulls(filtered.drawn(mean)).T / sd


def _factor(program: Program, group: LatentPlaces, x: Floats, v: Floats) -> Floats:
    """Lambda at one point."""
    return np.asarray(correlation_factor(group, x)[:, :, 0] * program.layout.sds_of(group, v).T)


def _inverse(group: LatentPlaces, factors: Floats) -> Floats:
    """Where effects are others times numbers, the shortest of those that do as well."""
    return np.asarray(np.linalg.pinv(factors) if group.latent.copied else np.linalg.inv(factors))


def _factors(program: Program, group: LatentPlaces, x: Floats, v: Floats) -> Floats:
    """Lambda of each unit (units, q, q): of regions times what their share of neighbours makes of it."""
    factor, scales = _factor(program, group, x, v)[None], group.latent.scales_over_units(group.rho_at(v))
    return factor if scales is None else np.maximum(scales[0], LEAST_SCALE)[:, None, None] * factor


def _precision(known: Floats, factors: Floats) -> Floats:
    return np.asarray(np.eye(factors.shape[1]) + np.swapaxes(factors, 1, 2) @ known @ factors)


def _rounder(program: Program, x: Floats) -> Program:
    """Common effects in coordinates in which the posterior, given scales, is a unit sphere; drawn effects about what
    the common effects make of them.

    With H the curvature of -log density, drawn effects follow the common ones by -H_dd^-1 H_dc: added to the drawn
    coordinates, they follow no more. The curvature by common effects less what goes by way of the drawn ones (a Schur
    complement) is the precision of their marginal posterior. The pilot's median is no mode, so H may be too flat there,
    or bent the wrong way: such directions are taken to be as wide as the pilot found them.
    """
    at = np.median(x, axis=0)
    layout = program.layout
    real = np.concatenate([own.real for own in layout.common])
    if not real.size:
        return program
    precision, follows = _curvature(program, at, real)
    if not np.all(np.isfinite(precision)):
        return program
    precision = 0.5 * (precision + precision.T)
    values, directions = np.linalg.eigh(precision)
    spread = np.maximum((x[:, real] @ directions).var(axis=0), 1e-12)
    if (values * spread < LEAST).any():
        precision = directions * np.where(values * spread < LEAST, 1 / spread, values) @ directions.T
    covariance = np.linalg.inv(precision)
    linear = dict(program.tuning.linear)
    rotation = np.zeros((0, 0))
    parents: dict[str, Parents] = {}
    for own in layout.common:
        places, where = np.flatnonzero(own.is_real), np.flatnonzero(np.isin(real, own.real))
        transform, shift = linear[own.parameter]
        for group in layout.drawn:
            # each effect by the common effects of its own predictor, or of all categories
            here = [equation in own.equations for equation in group.latent.equations]
            if any(here) and places.size:
                by_coordinate = follows[group.coordinates, where]
                back = np.linalg.inv(own.of_real(transform))
                moved = [c for c in places.tolist() if layout.transforms[own.elements[c]] not in P.STEPS]
                by_place = (by_coordinate @ back)[:, np.isin(places, moved)]
                new, before = _parents(program, group, at, by_place, moved), parents.get(group.name, ((),) * group.q)
                parents[group.name] = tuple(a if h else b for h, a, b in zip(here, new, before, strict=True))
        turn = np.eye(len(own.elements))
        turn[np.ix_(places, places)] = np.linalg.cholesky(covariance[np.ix_(where, where)])
        linear[own.parameter] = transform @ turn, shift
        rotation = turn if own.equation.equation.is_main else rotation
    for group in (g for g in layout.drawn if g.led):
        before = parents.get(group.name, ((),))
        parents[group.name] = ((*before[0], *_by_sds(program, group, at)),)
    tuning = replace(program.tuning, linear=linear, parents=parents, pull=_with_parents(program, at, parents))
    data = program.data
    if isinstance(data, CrossProducts):
        data = _turned(program.plan, data, rotation) or again(data, program.plan, *linear[layout.common[0].parameter])
    return pack(layout, data, tuning)


def _sheared(program: Program, x: Floats, chains: int) -> Program:
    """Coordinates that are not of drawn effects follow each other as the pilot's points and the gradients there have
    it, all of them if they are few, or those that `_rounder` has not made independent.

    Degrees of freedom of units stay apart: how they rise with the units' sd is not linear, and longer steps, which
    suit most of the posterior, diverged where both are small.
    """
    layout = program.layout
    drawn = [np.arange(program.n_dim)[own.coordinates] for own in layout.drawn]
    apart = np.array([own.tails for own in layout.latents], dtype=np.int64)
    own = np.setdiff1d(np.arange(program.n_dim), np.concatenate([apart, *drawn]))
    if own.size > len(x) // POINTS_EACH:
        own = np.setdiff1d(own, np.concatenate([c.real for c in layout.common]))
    if not 1 < own.size <= len(x) // POINTS_EACH:
        return program
    y = program.density.to_sampler(x)
    slopes = np.stack([program.density.of_sampler(one)[1][own] for one in y])
    shear = sheared(own, _centred(y[:, own], chains), _centred(slopes, chains))
    return pack(layout, program.data, replace(program.tuning, shear=shear)) if shear is not None else program


def _centred(points: Floats, chains: int) -> Floats:
    """Within each chain: several may be in different places."""
    by_chain = points.reshape(chains, -1, points.shape[1])
    return (by_chain - by_chain.mean(axis=1, keepdims=True)).reshape(points.shape)


def _parents(program: Program, group: LatentPlaces, at: Floats, follows: Floats, places: list[int]) -> Parents:
    """From how the coordinates (units * effects) follow the common effects, what of S a each takes away, by unit."""
    by_effect = np.zeros((group.units, group.q, len(places)))
    by_effect[:, : group.rank] = follows.reshape(group.units, group.rank, len(places))
    if by_effect.size > MOST_NUMBERS:
        return ((),) * group.q
    # without the weight of a spread, which is one at the pilot's median, from where `at` is not far
    v = elements(program, at[None])
    if group.latent.is_intrinsic:
        worth = program.tuning.intrinsic(group).spread(by_effect[:, 0], np.zeros((len(places), 2)))
        return (tuple((c, worth[:, i]) for i, c in enumerate(places)),)
    if (series := group.latent.series) is not None:
        sd, known = float(_factor(program, group, at[None], v)[0, 0]), program.tuning.information[group.name][:, 0, 0]
        there = series.filtered(sd**2 * known[None], np.zeros((1, group.units)), group.rho_at(v))
        worth = there.pulls(by_effect[:, 0].T) / sd
        return (tuple((c, worth[i]) for i, c in enumerate(places)),)
    factor = _factors(program, group, at[None], v)
    root = np.linalg.cholesky(_precision(program.tuning.information[group.name], factor))
    worth = _inverse(group, np.swapaxes(factor, 1, 2)) @ root @ by_effect
    return tuple(tuple((c, worth[:, k, i]) for i, c in enumerate(places)) for k in range(group.q))


def _by_sds(program: Program, group: LatentPlaces, at: Floats) -> tuple[tuple[int, Floats], ...]:
    """What of phi goes for each one more of the sds that it follows (places after those of common effects)."""
    n = program.layout.n_elements
    moving = [e for e in range(n) if np.ptp(_led(program, group, at, e, 1e-4), axis=0).any()]
    slopes = np.stack([np.diff(_led(program, group, at, e, 1e-4), axis=0)[0] / 2e-4 for e in moving])
    _, follows = _curvature(program, at, np.array(moving, dtype=np.int64))
    by_slot = follows[group.coordinates] @ np.linalg.pinv(slopes.T)
    first = program.layout.parents_of(group, 0).size - len(group.led)
    (found,) = _parents(program, group, at, by_slot, [first + i for i in range(len(group.led))])
    return found


def _led(program: Program, group: LatentPlaces, at: Floats, element: int, step: float) -> Floats:
    """(2, sds): the sds that it follows, a step of one coordinate on both sides of a point."""
    ends = at + np.outer([-step, step], np.eye(program.n_dim)[element])
    return elements(program, ends)[:, list(group.led)]


def _with_parents(program: Program, at: Floats, parents: dict[str, Parents]) -> dict[str, Floats]:
    """The rows' pull and what common effects take of it: at the pilot's median, together as before."""
    pull, v = dict(program.tuning.pull), elements(program, at[None])[0]
    for group in (g for g in program.layout.drawn if g.name in parents):
        name, places = group.name, [program.layout.parents_of(group, i) for i in range(group.q)]
        added = [sum(v[at[c]] * values for c, values in own) for at, own in zip(places, parents[name], strict=True)]
        pull[name] = pull[name] + np.stack(np.broadcast_arrays(*added), axis=-1)
    return pull


def _curvature(program: Program, at: Floats, real: Ints) -> tuple[Floats, Floats]:
    """The precision of the common effects' coordinates, and H_dd^-1 H_dc, (coordinates, common)."""
    density = program.density
    coordinates = np.arange(program.n_dim)
    free = np.concatenate([coordinates[:0], *(coordinates[g.coordinates] for g in program.layout.drawn)])
    diagonal = np.ones(free.size)
    # with corners it is between them that the slope is the same: what counts is how much it changes over a stretch
    step = STRETCH if program.layout.plan.design.model.response.family.has_corner else 1e-4

    def curvature(direction: Floats) -> Floats:
        h = step / max(float(np.abs(direction).max()), 1e-300)
        return (density(at - h * direction)[1] - density(at + h * direction)[1]) / (2 * h)

    precision = np.zeros((len(real), len(real)))
    follows = np.zeros((program.n_dim, len(real)))
    for i, e in enumerate(real):
        direction = np.zeros(program.n_dim)
        direction[e] = 1.0
        bent = curvature(direction)
        if free.size:
            follows[free, i] = _conjugate_gradients(curvature, free, bent[free], diagonal, program.n_dim)
            bent = curvature(direction - follows[:, i])
        precision[i] = bent[real]
    return precision, follows


def _conjugate_gradients(curvature, free, right: Floats, diagonal: Floats, n: int) -> Floats:  # type: ignore[no-untyped-def]
    """H_dd^-1 right, roughly, `diagonal` being about that of H_dd: this only chooses coordinates."""
    solution, residual = np.zeros(free.size), right.copy()
    direction = residual / diagonal
    square = float(residual @ direction)
    stop = TOLERANCE**2 * square
    for _ in range(STEPS):
        if square <= stop or square == 0:
            break
        full = np.zeros(n)
        full[free] = direction
        bent = curvature(full)[free]
        slope = float(direction @ bent)
        if not slope > 0:
            break
        solution += square / slope * direction
        residual -= square / slope * bent
        scaled = residual / diagonal
        before, square = square, float(residual @ scaled)
        direction = scaled + square / before * direction
    return solution


def _turned(plan: Plan, data: CrossProducts, rotation: Floats) -> CrossProducts | None:
    """Cross products with the common columns times `rotation`, without the rows; None if an entry is missing."""
    p = len(rotation)
    leaf, ww = _columns_turned(data.leaf_w, rotation), _columns_turned(data.ww, rotation)
    widths = np.diff(data.ww.pointers[: p + 1])
    if leaf is None or ww is None or np.any(widths != data.we.size):
        return None
    values = ww.values.copy()
    values[: p * data.we.size] = (rotation.T @ values[: p * data.we.size].reshape(p, -1)).ravel()
    we = np.concatenate([rotation.T @ data.we[:p], data.we[p:]])
    leaves = leaves_of(plan, data.spectra, data.leaf_gram, data.leaf_e, leaf, data.we.size, data.is_whitened)
    return replace(data, we=we, ww=replace(ww, values=values), leaf_w=leaf, leaves=leaves)


def _columns_turned(matrix: Sparse, rotation: Floats) -> Sparse | None:
    p, starts = len(rotation), matrix.pointers[:-1]
    if p == 0 or starts.size == 0:
        return matrix
    if np.any(np.diff(matrix.pointers) < p):
        return None
    at = starts[:, None] + np.arange(p)
    if np.any(matrix.columns[at] != np.arange(p)):
        return None
    values = matrix.values.copy()
    values[at] = matrix.values[at] @ rotation
    return replace(matrix, values=values)
