"""From a pilot run to better coordinates: what its draws say of scales, and the density's curvature there.

In: a Program and the points its pilot visited. Out: a Program of the same model in rounder coordinates, the points in
them.
Not decided here: the model; the posterior does not depend on anything below.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import Cells
from hlmdsl.backend.kernel.crossproducts import CrossProducts, Sparse, cross_products
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.information import information
from hlmdsl.backend.kernel.pack import GroupPlaces, Program, pack
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.recover import correlation_factor, drawn_effects, elements
from hlmdsl.backend.kernel.tuning import Parents, find_parents

MOST_ROWS = 2_000_000
"""Rows up to which columns are looked for that are constant within units."""
WORTH_CENTRING = 0.1
LOW = 0.05
STEPS = 30


def retuned(program: Program, x: Floats) -> tuple[Program, Floats]:
    """The program with centredness, centring and rotation chosen at the pilot's median, and its points translated."""
    if any(g.drawn >= 0 for g in program.groups):
        centredness, parents = _of_effects(program, x)
        tuning = replace(program.tuning, centredness=centredness, parents=parents)
        better = pack(program.design, program.layout, program.plan, program.data, tuning)
        x = translated(program, better, x)
        program = better
    better = _rotated(program, np.median(x, axis=0))
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
    weights = program.tuning.centredness[group.varying.sd]
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
        u[:, :, k] = z[:, :, k] * np.exp(w * np.log(s)) + w * centre
    return u


def _of_effects(program: Program, x: Floats) -> tuple[dict[str, Floats], dict[str, Parents]]:
    """How centred each effect of each unit is to be, and on what: a common effect is centred on at most once, where the
    variance s^2 / units that the group adds to it is largest.
    """
    centre = np.median(x, axis=0)[None]
    v, everywhere = elements(program, centre), elements(program, x)
    centredness: dict[str, Floats] = {}
    candidates: list[tuple[float, str, int, int, Floats]] = []
    drawn = [g for g in program.groups if g.drawn >= 0]
    known = information(program, centre, v)
    for group in drawn:
        # a centred effect whose sd can be near zero is a funnel; one that is not centred enough is only a bit slower
        scales = correlation_factor(group, x) * everywhere[:, list(group.sds)].T[:, None, :]
        s2 = np.array([np.quantile(scales[k, k], LOW) ** 2 for k in range(group.q)])
        ratio = s2 * known[group.varying.sd]
        centredness[group.varying.sd] = ratio / (1.0 + ratio)
        for k, columns in enumerate(_parents(program, group)):
            if centredness[group.varying.sd][:, k].mean() > WORTH_CENTRING:
                candidates += [(s2[k] / group.units, group.varying.sd, k, c, values) for c, values in columns]
    parents: dict[str, list[list[tuple[int, Floats]]]] = {g.varying.sd: [[] for _ in range(g.q)] for g in drawn}
    taken: set[tuple[str, int]] = set()
    equations = {
        g.varying.sd: next(e for e in program.design.schema.equations if g.varying in e.varying) for g in drawn
    }
    for _, sd, k, column, values in sorted(candidates, key=lambda c: -c[0]):
        key = equations[sd].equation.parameter, column
        if key not in taken:
            taken.add(key)
            parents[sd][k].append((column, values))
    return centredness, {sd: tuple(tuple(own) for own in effects) for sd, effects in parents.items()}


def _parents(program: Program, group: GroupPlaces) -> Parents:
    equation = next(e for e in program.design.schema.equations if group.varying in e.varying)
    if isinstance(program.data, Cells):
        at = next(e for e in program.data.equations if e.equation is equation)
        part = next(p for p in at.parts if p.varying is group.varying)
        x, z, units = at.design[at.index], part.design[part.index], part.units
    elif program.design.rows.n <= MOST_ROWS:
        rows = program.design.rows
        units = program.design.groupings[group.varying.grouping.name].index
        x, z = equation.matrix(rows), group.varying.matrix(rows)
    else:
        return ((),) * group.q
    return find_parents(program.design, equation, group.varying, x, z, units)


def _rotated(program: Program, at: Floats) -> Program:
    """Common effects in coordinates in which the posterior, given scales, is a unit sphere.

    The curvature of -log density by the common effects, less what goes by way of the drawn effects (a Schur complement,
    by conjugate gradients on differences of gradients), is the precision of their marginal posterior.
    """
    layout, design = program.layout, program.design
    density = Density.of(program.ints, program.floats)
    blocks = []
    for equation in design.schema.equations:
        own = layout.coefficients(equation)
        blocks.append([e for e in own if layout.transforms[e] == P.IDENTITY])
    real = [e for block in blocks for e in block]
    drawn = [np.arange(g.drawn, g.drawn + g.units * g.q) for g in program.groups if g.drawn >= 0]
    free = np.concatenate([np.zeros(0, dtype=np.int64), *drawn])

    def curvature(direction: Floats) -> Floats:
        h = 1e-4 / max(float(np.abs(direction).max()), 1e-300)
        return (density(at - h * direction)[1] - density(at + h * direction)[1]) / (2 * h)

    precision = np.zeros((len(real), len(real)))
    for i, e in enumerate(real):
        direction = np.zeros(program.n_dim)
        direction[e] = 1.0
        bent = curvature(direction)
        if free.size:
            direction[free] = -_conjugate_gradients(curvature, free, bent[free], program.n_dim)
            bent = curvature(direction)
        precision[i] = bent[real]
    precision = 0.5 * (precision + precision.T)
    if not real or not np.all(np.isfinite(precision)) or np.linalg.eigvalsh(precision).min() < 1e-8:
        return program
    linear = dict(program.tuning.linear)
    rotation = np.zeros((0, 0))
    for equation, block in zip(design.schema.equations, blocks, strict=True):
        own = layout.coefficients(equation)
        places = [own.index(e) for e in block]
        where = [real.index(e) for e in block]
        turn = np.eye(len(own))
        if block:
            covariance = np.linalg.inv(precision)[np.ix_(where, where)]
            turn[np.ix_(places, places)] = np.linalg.cholesky(covariance)
        transform, shift = linear[equation.equation.parameter]
        linear[equation.equation.parameter] = transform @ turn, shift
        rotation = turn if equation.equation.is_main else rotation
    tuning = replace(program.tuning, linear=linear)
    data = program.data
    if isinstance(data, CrossProducts):
        data = _turned(data, rotation) or cross_products(
            design, program.plan, *linear[design.schema.main.equation.parameter]
        )
    return pack(design, layout, program.plan, data, tuning)


def _conjugate_gradients(curvature, free, right: Floats, n: int) -> Floats:  # type: ignore[no-untyped-def]
    """H_ff^-1 right, roughly: this only chooses coordinates."""
    solution, residual = np.zeros(free.size), right.copy()
    direction, square = residual.copy(), float(residual @ residual)
    stop = 1e-4 * square
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
        before, square = square, float(residual @ residual)
        direction = residual + square / before * direction
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
