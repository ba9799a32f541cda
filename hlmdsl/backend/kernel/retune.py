"""From a pilot run to better coordinates: what its draws say of scales, and the density's curvature there.

In: a Program and the points its pilot visited. Out: a Program of the same model in rounder coordinates, the points in
them.
Not decided here: the model; the posterior does not depend on anything below.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.crossproducts import CrossProducts, Sparse, cross_products
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.information import information
from hlmdsl.backend.kernel.pack import GroupPlaces, Program, pack
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.recover import correlation_factor, drawn_effects, elements
from hlmdsl.backend.kernel.tuning import Parents

MOST_NUMBERS = 4_000_000
"""Units times effects times common effects, up to which drawn effects are centred on common ones."""
WORTH_CENTRING = 0.02
LOW = 0.05
"""The quantile of an sd at which centredness is chosen."""
STEPS = 30
TOLERANCE = 1e-3


def retuned(program: Program, x: Floats) -> tuple[Program, Floats]:
    """The program with centredness, centring and rotation chosen at the pilot's median, and its points translated."""
    if any(g.drawn >= 0 for g in program.groups):
        centredness, scales = _of_effects(program, x)
        tuning = replace(program.tuning, centredness=centredness, scales=scales, parents={})
        better = pack(program.design, program.layout, program.plan, program.data, tuning)
        x = translated(program, better, x)
        program = better
    better = _rounder(program, np.median(x, axis=0))
    return better, translated(program, better, x)


def translated(old: Program, new: Program, x: Floats) -> Floats:
    """Points (n, coordinates) of one program in the coordinates of another of the same model."""
    v = elements(old, x)
    out = x.copy()
    for equation in new.design.schema.equations:
        own = new.layout.coefficients(equation)
        real = [k for k, e in enumerate(own) if new.layout.transforms[e] == P.IDENTITY]
        transform, shift = new.tuning.linear[equation.equation.parameter]
        at = [own[k] for k in real]
        out[:, at] = np.linalg.solve(transform[np.ix_(real, real)], (v[:, at] - shift[real]).T).T
    for group in new.groups:
        if group.drawn < 0:
            continue
        factors = correlation_factor(group, x) * v[:, list(group.sds)].T[:, None, :]
        b = drawn_effects(old, group, factors, x, v)
        out[:, group.drawn : group.drawn + group.units * group.q] = undrawn(new, group, factors, b, v).reshape(
            len(x), -1
        )
    return out


def undrawn(program: Program, group: GroupPlaces, factors: Floats, b: Floats, v: Floats) -> Floats:
    """The inverse of recover.drawn_effects."""
    weights, scales = program.tuning.centredness[group.varying.sd], program.tuning.scales[group.varying.sd]
    parents = program.tuning.parents.get(group.varying.sd, ((),) * group.q)
    equation = next(e for e in program.design.schema.equations if group.varying in e.varying)
    places = program.layout.coefficients(equation)
    z, u = np.empty_like(b), np.empty_like(b)
    for k in range(group.q):
        s = factors[k, k][:, None]
        m = sum((factors[k, j][:, None] * z[:, :, j] for j in range(k)), np.zeros((len(b), 1)))
        z[:, :, k] = (b[:, :, k] - m) / s
        centre = m + sum((v[:, places[c]][:, None] * values for c, values in parents[k]), np.zeros((len(b), 1)))
        w = weights[:, k]
        u[:, :, k] = z[:, :, k] * np.exp(w * np.log(s / scales[k])) + w * centre / scales[k]
    return u


def _of_effects(program: Program, x: Floats) -> tuple[dict[str, Floats], dict[str, Floats]]:
    """How centred each effect of each unit is to be, and about what its sd is."""
    centre = np.median(x, axis=0)[None]
    v, everywhere = elements(program, centre), elements(program, x)
    centredness, scales = {}, {}
    known = information(program, centre, v)
    for group in (g for g in program.groups if g.drawn >= 0):
        # a centred effect whose sd can be near zero is a funnel; one that is not centred enough is only a bit slower
        own = correlation_factor(group, x) * everywhere[:, list(group.sds)].T[:, None, :]
        s2 = np.array([np.quantile(own[k, k], LOW) ** 2 for k in range(group.q)])
        ratio = s2 * known[group.varying.sd]
        centredness[group.varying.sd] = ratio / (1.0 + ratio)
        scales[group.varying.sd] = np.array([max(float(np.median(own[k, k])), 1e-12) for k in range(group.q)])
    return centredness, scales


def _rounder(program: Program, at: Floats) -> Program:
    """Common effects in coordinates in which the posterior, given scales, is a unit sphere; drawn effects about what
    the common effects make of them.

    With H the curvature of -log density, drawn effects follow the common ones by -H_dd^-1 H_dc: added to the drawn
    coordinates, they follow no more. The curvature by common effects less what goes by way of the drawn ones (a Schur
    complement) is the precision of their marginal posterior.
    """
    layout, design = program.layout, program.design
    blocks = []
    for equation in design.schema.equations:
        own = layout.coefficients(equation)
        blocks.append([e for e in own if layout.transforms[e] == P.IDENTITY])
    real = [e for block in blocks for e in block]
    if not real:
        return program
    precision, follows = _curvature(program, at, real)
    precision = 0.5 * (precision + precision.T)
    if not np.all(np.isfinite(precision)) or np.linalg.eigvalsh(precision).min() < 1e-8:
        return program
    covariance = np.linalg.inv(precision)
    linear = dict(program.tuning.linear)
    rotation = np.zeros((0, 0))
    parents: dict[str, Parents] = {}
    for equation, block in zip(design.schema.equations, blocks, strict=True):
        own = layout.coefficients(equation)
        places = [own.index(e) for e in block]
        where = [real.index(e) for e in block]
        transform, shift = linear[equation.equation.parameter]
        for group in program.groups:
            if group.drawn >= 0 and group.varying in equation.varying and block:
                by_coordinate = follows[group.drawn : group.drawn + group.units * group.q, where]
                back = np.linalg.inv(transform[np.ix_(places, places)])
                parents[group.varying.sd] = _parents(program, group, by_coordinate @ back, places)
        turn = np.eye(len(own))
        if block:
            turn[np.ix_(places, places)] = np.linalg.cholesky(covariance[np.ix_(where, where)])
        linear[equation.equation.parameter] = transform @ turn, shift
        rotation = turn if equation.equation.is_main else rotation
    tuning = replace(program.tuning, linear=linear, parents=parents)
    data = program.data
    if isinstance(data, CrossProducts):
        data = _turned(data, rotation) or cross_products(
            design, program.plan, *linear[design.schema.main.equation.parameter]
        )
    return pack(design, layout, program.plan, data, tuning)


def _parents(program: Program, group: GroupPlaces, follows: Floats, places: list[int]) -> Parents:
    """From how the coordinates (units * effects) follow the common effects, what these are worth in each unit."""
    weights, scales = program.tuning.centredness[group.varying.sd], program.tuning.scales[group.varying.sd]
    by_effect = follows.reshape(group.units, group.q, len(places))
    if by_effect.size > MOST_NUMBERS:
        return ((),) * group.q
    found = []
    for k in range(group.q):
        w = weights[:, k, None]
        worth = np.where(w > WORTH_CENTRING, scales[k] * by_effect[:, k] / np.maximum(w, WORTH_CENTRING), 0.0)
        used = bool(worth.any())
        found.append(tuple((c, worth[:, i]) for i, c in enumerate(places)) if used else ())
    return tuple(found)


def _curvature(program: Program, at: Floats, real: list[int]) -> tuple[Floats, Floats]:
    """The precision of the common effects' coordinates, and H_dd^-1 H_dc, (coordinates, common)."""
    density = Density.of(program.ints, program.floats)
    drawn = [g for g in program.groups if g.drawn >= 0]
    free = np.concatenate([np.zeros(0, dtype=np.int64), *(np.arange(g.drawn, g.drawn + g.units * g.q) for g in drawn)])
    known = information(program, at[None], elements(program, at[None]))
    scales = [known[g.varying.sd] * program.tuning.scales[g.varying.sd] ** 2 for g in drawn]
    diagonal = 1.0 + np.concatenate([np.zeros(0), *(s.ravel() for s in scales)])

    def curvature(direction: Floats) -> Floats:
        h = 1e-4 / max(float(np.abs(direction).max()), 1e-300)
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


def _turned(data: CrossProducts, rotation: Floats) -> CrossProducts | None:
    """Cross products with the common columns times `rotation`, without the rows; None where an entry is missing."""
    p = len(rotation)
    leaf, ww = _columns_turned(data.leaf_w, rotation), _columns_turned(data.ww, rotation)
    widths = np.diff(data.ww.pointers[: p + 1])
    if leaf is None or ww is None or np.any(widths != data.we.size):
        return None
    values = ww.values.copy()
    values[: p * data.we.size] = (rotation.T @ values[: p * data.we.size].reshape(p, -1)).ravel()
    we = np.concatenate([rotation.T @ data.we[:p], data.we[p:]])
    return replace(data, we=we, ww=replace(ww, values=values), leaf_w=leaf)


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
