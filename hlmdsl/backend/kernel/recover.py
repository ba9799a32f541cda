"""From points on the real line to the posterior that users see: names, dims, natural scales, integrated effects.

In: a Program and draws of its coordinates. Out: arrays (chain, draw, *dims). All in NumPy, vectorised over draws.
Not decided here: file formats, coords.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout
from hlmdsl.backend.kernel.nesting import explained, filled
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import Together
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.same_units import Spectra
from hlmdsl.backend.kernel.series import Filtered
from hlmdsl.backend.kernel.slots import calculated
from hlmdsl.backend.kernel.sparse import Sparse
from hlmdsl.backend.kernel.tuning import Follow
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.steps import steps_from

PIECE = 4_000_000
"""Numbers of a sparse matrix up to which it is made dense."""

MANY = 8
"""Effects of one unit, beyond which matrices are multiplied whole."""

DRAWS_AT_ONCE = 64
"""Of effects integrated out together, one after the other."""

REGIONS_TAKE_TURNS = 256
"""Draws at a time of what neighbours share."""

AT_ONCE = 1 << 17
"""Draws times units at a time: one column of them fits into a processor's cache."""


def recover(program: Program, draws: Floats, seed: int) -> dict[str, Floats]:
    """The posterior from draws (chain, draw, coordinate)."""
    shape = draws.shape[:2]
    x = draws.reshape(-1, draws.shape[-1])
    v = elements(program, x)
    variables = program.layout.variables
    flat = {name: v[:, variable.elements] for name, variable in variables.items()}
    posterior = {}
    variables_of_shares = (name for e in program.design.schema.equations for name in e.share_variables)
    for name in dict.fromkeys(variables_of_shares):  # those of all categories are the same
        flat[name] = flat[name] / flat[name].sum(axis=1, keepdims=True)
    for name, terms in program.design.schema.steps.items():
        each = [step for t in terms for step in steps_from(t, flat[t.totals], [flat[own] for own in t.shares])]
        categories = (len(terms),) if terms[0].category is not None else ()
        posterior[name] = np.stack(each, axis=-1).reshape(*shape, *categories, *terms[0].shape)
    for element, value in program.plan.fixed.items():
        flat[element.variable][:, element.position] = value
    posterior |= {name: flat[name].reshape(*shape, *variable.shape) for name, variable in variables.items()}
    factors = covariance_factors(program, x, v)
    for group in program.layout.latents:
        if group.latent.pairs:
            own = correlation_factor(group, x)
            pairs = [(own[i] * own[j]).sum(axis=0) for i, j in group.latent.pairs]
            posterior[group.latent.cor] = np.stack(pairs, axis=-1).reshape(*shape, -1)
    drawn = drawn_effects(program, factors, x, v)
    if program.plan.levels:
        drawn |= integrated_effects(program, factors, drawn, x, v, np.random.default_rng([seed, 1]))
    if program.plan.together is not None:
        drawn |= joint_effects(program, program.plan.together, x, np.random.default_rng([seed, 1]))
    for latent in program.plan.latents:
        for place in latent.places:
            found = place.written(drawn[latent.name], flat)
            if place.columns:
                whole = (*shape, found[0].size // len(place.columns), place.total)
                whole_of = posterior.setdefault(place.variable, np.empty(whole))
                whole_of[..., list(place.columns)] = found.reshape(*whole[:-1], len(place.columns))
                continue
            if place.positions is None:
                own = found.reshape(*shape, latent.units, -1)
                posterior[place.variable] = posterior[place.variable] + own if place.is_added else own
                continue
            own = flat[place.variable]
            own[:, place.positions] = found
            posterior[place.variable] = own.reshape(*shape, *variables[place.variable].shape)
    for estimand in program.design.model.estimands:
        posterior[estimand.name] = evaluate_estimand(program.plan.whole, estimand, posterior)
    return posterior


def elements(program: Program, x: Floats) -> Floats:
    """Scalar parameters on their own scale, (draws, elements), and slots after these where coefficients are slots."""
    layout = program.layout
    v = x[:, : layout.n_elements].copy()
    for e, transform in enumerate(layout.transforms):
        lower, upper = layout.bounds[e]
        match transform:
            case P.LOG | P.ABOVE:
                v[:, e] = lower + np.exp(v[:, e])
            case P.SOFT:
                v[:, e] = upper * np.logaddexp(0.0, v[:, e])
            case P.BELOW:
                v[:, e] = upper - np.exp(v[:, e])
            case P.LOGIT | P.BETWEEN:
                p = 0.5 * (1.0 + np.tanh(0.5 * v[:, e]))
                v[:, e] = lower + (upper - lower) * p
    for own in layout.common:
        turn, shift = program.tuning.linear[own.parameter]
        v[:, own.real] = shift[own.is_real] + x[:, own.real] @ own.of_real(turn).T
    steps = dict(enumerate(layout.transforms))
    for e in (e for e in steps if steps[e] == P.NEXT_ABOVE):
        v[:, e] = v[:, e - 1] + (np.exp(v[:, e]) - _least(layout, v, e - 1))
    for e in reversed([e for e in steps if steps[e] == P.NEXT_BELOW]):
        v[:, e] = v[:, e + 1] - (np.exp(v[:, e]) - _least(layout, v, e))
    is_read = layout.steps or any(own.led for own in layout.latents)
    return calculated(v, layout.constants, layout.operations) if is_read else v


def on_the_line(layout: Layout, v: Floats) -> Floats:
    """(draws, elements): of elements that are steps away from a neighbour, the logarithms of the steps."""
    out = v.copy()
    for e, transform in enumerate(layout.transforms):
        if transform in P.STEPS:
            low, high = (e - 1, e) if transform == P.NEXT_ABOVE else (e, e + 1)
            out[:, e] = np.log(v[:, high] - v[:, low] + _least(layout, v, low))
    return out


def _least(layout: Layout, v: Floats, low: int) -> Floats | float:
    """Of cutpoints that effects raise, by how much these part the ones after and at an element where that is least."""
    order = layout.order
    if order is None or not order.first <= low < order.first + len(order.effects) - 1:
        return 0.0
    n = layout.n_elements  # a constant is a slot after the elements
    return order.least(
        np.column_stack([v[:, :n], np.broadcast_to(layout.constants, (len(v), len(layout.constants)))]), low
    )


def correlation_factor(group: LatentPlaces, x: Floats) -> Floats:
    """(q, q, draws): the lower factor of the effects' correlation matrix."""
    q, rank = group.q, group.rank
    out = np.zeros((q, q, len(x)))
    for j in range(rank):
        left = np.ones(len(x))
        for i in range(j):
            where = group.partials[j, i]
            if where >= 0:
                out[j, i] = np.tanh(x[:, where]) * left
                left = left / np.cosh(x[:, where])
        out[j, j] = left
    for j, of in enumerate(group.latent.copied, start=rank):
        out[j] = out[of]
    return out


def covariance_factors(program: Program, x: Floats, v: Floats) -> dict[str, Floats]:
    """Lambda of every latent, (q, q, draws)."""
    layout = program.layout
    return {own.name: _covariance_factor(own, x, layout.sds_of(own, v)) for own in layout.latents}


def _covariance_factor(own: LatentPlaces, x: Floats, sds: Floats) -> Floats:
    if not own.latent.is_of_sds:
        return np.asarray(correlation_factor(own, x) * sds.T[:, None, :])
    factor = np.zeros((own.q, own.q, len(x)))
    factor[np.arange(own.q), np.arange(own.q)] = sds.T
    return factor


def drawn_effects(program: Program, factors: Mapping[str, Floats], x: Floats, v: Floats) -> dict[str, Floats]:
    """Effects (draws, units, q) by latent, from what was sampled in their place (see effects.py)."""
    tuning, latents = program.tuning, program.layout.latents
    groups = [own for k in filled(latents, tuning.within, tuning.follows) if (own := latents[k]).drawn >= 0]
    found = {g.name: np.empty((len(x), g.units, g.q)) for g in groups}
    size = max(1, AT_ONCE // max((g.units * (g.q if g.q > MANY else 1) for g in groups), default=1))
    if any(g.latent.is_intrinsic for g in groups):  # whose regions are taken in turn
        size = max(size, REGIONS_TAKE_TURNS)

    def fill(start: int) -> None:
        at = slice(start, start + size)
        own = {name: b[at] for name, b in found.items()}
        for group in groups:
            q, factor, b = group.q, factors[group.name][:, :, at], own[group.name]
            u = x[at, group.coordinates].reshape(-1, group.units, group.rank)
            if group.latent.series is not None:
                b[:, :, 0] = factor[0, 0][:, None] * filtered(program, group, factor, v[at]).states(u[:, :, 0])
                continue
            if group.latent.is_intrinsic:
                root_of, led = tuning.intrinsic(group), v[at][:, list(group.led)]
                phi = root_of.spread(u[:, :, 0].T, root_of.portions(led)).T + shared_mean(program, group, v[at])
                b[:, :, 0] = factor[0, 0][:, None] * phi
                continue
            root, shift = conditional(program, group, factor, v[at], own)
            z = _backward(root, [shift[i] + (u[:, :, i] if i < group.rank else 0.0) for i in range(q)])
            for i in range(q):
                b[:, :, i] = sum(factor[i, j][:, None] * z[j] for j in range(i + 1))
            if group.latent.is_alike:
                b[:] = group.latent.correlated_over_units(b, group.rho_at(v[at]))

    _in_threads(fill, range(0, len(x) if groups else 0, size))
    return found


def _in_threads(work: Callable[..., None], *arguments: Sequence[Any]) -> None:
    """NumPy lets other threads run while it computes."""
    if len(arguments[0]) == 1:
        list(map(work, *arguments))
        return
    with ThreadPoolExecutor(max(1, min(len(arguments[0]), os.cpu_count() or 1))) as pool:
        list(pool.map(work, *arguments))


def log_weight(follow: Follow, v: Floats, drawn: Mapping[str, Floats]) -> Floats:
    """log w of effects.py, (draws, units)."""
    total = v[:, list(follow.elements)] @ follow.values.T - follow.base
    if follow.by is not None:
        total = total + (drawn[follow.by] * follow.own).sum(axis=2)
    return np.asarray(total)


def conditional(
    program: Program, group: LatentPlaces, factors: Floats, v: Floats, drawn: Mapping[str, Floats]
) -> tuple[list[list[Floats]], list[Floats]]:
    """R and R^-1 Lambda' S a of effects.py, indexed by effects, each (draws, units) or to be broadcast to it.

    `drawn` are the effects of latents that this one may follow.
    """
    q, f = group.q, factors[:, :, :, None]
    follow = program.tuning.follows.get(group.name)
    weight = np.exp(log_weight(follow, v, drawn)) if follow else None
    scales = group.latent.scales_over_units(group.rho_at(v))

    def weighed(said: Floats, by: Floats | None) -> Floats:
        return said if by is None else by * said

    known = program.tuning.information[group.name]
    pulled = [weighed(pull, weight if scales is None else scales) for pull in _pulls(program, group, v, drawn)]
    weight = weight if scales is None else scales**2
    if q > MANY:
        root = _root_of_many(known, factors, weight)
    else:
        half = [
            [weighed(sum(known[:, i, m] * f[m, j] for m in range(j, q)), weight) for j in range(q)] for i in range(q)
        ]
        m = [[sum(f[k, i] * half[k][j] for k in range(i, q)) + float(i == j) for j in range(i + 1)] for i in range(q)]
        root = _cholesky(m)
    return root, _forward(root, [sum(f[k, i] * pulled[k] for k in range(i, q)) for i in range(q)])


def _pulls(program: Program, group: LatentPlaces, v: Floats, drawn: Mapping[str, Floats]) -> list[Floats]:
    """S a of each effect, (draws, units) or to be broadcast to it: what common effects, and units that these lie in,
    explain is taken off.
    """
    pull, parents = program.tuning.pull[group.name], program.tuning.parents.get(group.name, ((),) * group.q)
    places = [program.layout.parents_of(group, i) for i in range(group.q)]
    found = [
        pull[:, i] - sum((v[:, places[i][c]][:, None] * values for c, values in parents[i]), start=np.zeros((1, 1)))
        for i in range(group.q)
    ]
    known = program.tuning.information[group.name]
    for own in program.tuning.within.get(group.name, ()):
        outer = explained(own, drawn[own.of])
        found = [at - sum(known[:, i, k] * outer[:, :, k] for k in range(group.q)) for i, at in enumerate(found)]
    return found


def shared_mean(program: Program, group: LatentPlaces, v: Floats) -> Floats:
    """What phi of intrinsic.py is about, (draws, units)."""
    (found,) = _pulls(program, group, v, {})
    return found


def filtered(program: Program, group: LatentPlaces, factors: Floats, v: Floats) -> Filtered:
    """Of states in time, what is known of them at each draw."""
    assert group.latent.series is not None
    sd = factors[0, 0][:, None]
    known, (pull,) = program.tuning.information[group.name][:, 0, 0], _pulls(program, group, v, {})
    return group.latent.series.filtered(sd**2 * known, sd * pull, group.rho_at(v))


def _root_of_many(known: Floats, factors: Floats, weight: Floats | None) -> list[list[Floats]]:
    """The same R by products of whole matrices, where their loops would be the cube of many effects."""
    factor = np.moveaxis(factors, 2, 0)[:, None]  # (draws, 1, q, q)
    m = np.swapaxes(factor, 2, 3) @ (known @ factor)
    if weight is not None:
        m = weight[:, :, None, None] * m
    root = np.linalg.cholesky(m + np.eye(len(factors)))
    return [[root[:, :, i, j] for j in range(len(factors))] for i in range(len(factors))]


def integrated_effects(
    program: Program,
    factors: Mapping[str, Floats],
    drawn: Mapping[str, Floats],
    x: Floats,
    v: Floats,
    random: np.random.Generator,
) -> dict[str, Floats]:
    """One draw of the integrated effects for each draw of the rest, from their exact conditional distribution.

    Eliminates upwards as marginal.py does, then draws downwards: b | those above ~ N(Lambda A^-1 Lambda'(c - G_oa b_a),
    sigma^2 Lambda A^-1 Lambda').
    """
    data, levels = program.data, program.plan.levels
    assert isinstance(data, CrossProducts)
    out = {own.name: np.empty((len(x), own.units, own.q)) for own in levels}
    leaf_times = times(data.leaf_w, data.we.size)
    gram = data.leaf_gram[:1] if (data.leaf_gram == data.leaf_gram[0]).all() else data.leaf_gram
    size = max(1, AT_ONCE // max(len(data.leaf_gram), 1))
    starts = range(0, len(x), size)

    def fill(start: int, own_random: np.random.Generator) -> None:
        at = slice(start, start + size)
        own = {name: f[:, :, at] for name, f in factors.items()}
        xi = coordinates_of(program, {k: b[at] for k, b in drawn.items()}, x[at], v[at])
        c = data.leaf_e.ravel() - leaf_times(xi)
        if data.spectra is not None:
            (latent,) = levels
            sd, sigma = own[latent.name][0, 0], program.layout.given(v[at])["sigma"]
            out[latent.name][at] = _one_by_one(data, data.spectra, c, sd, sigma, own_random)
            return
        for latent, b in zip(levels, _chain(program, own, c, gram, v[at], own_random), strict=True):
            for k in range(len(b)):
                out[latent.name][at, :, k] = b[k]

    # a stream of random numbers for each piece, so that the draws are the same in however many threads
    _in_threads(fill, starts, random.spawn(len(starts)))
    return out


def _one_by_one(
    data: CrossProducts, spectra: Spectra, c: Floats, sd: Floats, sigma: Floats, random: np.random.Generator
) -> Floats:
    """(draws, units, q) of effects with one sd, in directions in which rows say of each by itself."""
    moments = spectra.turned(c.reshape(-1, *data.leaf_e.shape))
    own = spectra.values
    if data.is_whitened:
        moments, own = own * moments, own**2
    sd, sigma = sd[:, None, None], sigma[:, None, None]
    a = sigma**2 + sd**2 * own
    return spectra.turned_back(sd * (sd * moments / a + sigma / np.sqrt(a) * random.standard_normal(a.shape)))


def joint_effects(program: Program, together: Together, x: Floats, random: np.random.Generator) -> dict[str, Floats]:
    """The same of latents that are integrated out together, by the compiled factor of each draw's precision."""
    n = together.elimination.n
    found = np.empty((len(x), n))
    starts = range(0, len(x), DRAWS_AT_ONCE)

    def fill(start: int, own_random: np.random.Generator) -> None:
        for k in range(start, min(start + DRAWS_AT_ONCE, len(x))):
            found[k] = program.density.draw_joint(x[k], own_random.standard_normal(n))

    _in_threads(fill, starts, random.spawn(len(starts)))
    return {own.name: found[:, together.columns(k)] for k, own in enumerate(together.of)}


def coordinates_of(program: Program, drawn: Mapping[str, Floats], x: Floats, v: Floats) -> Floats:
    """(draws, columns of W): common effects as in the cross products, then effects of kept latents."""
    own = program.layout.common[0]
    shift = program.tuning.linear[own.parameter][1]
    common = v[:, own.elements] - shift
    common[:, own.is_real] = x[:, own.real]
    return np.concatenate([common, *(drawn[w.name].reshape(len(x), -1) for w in program.plan.kept)], axis=1)


def _chain(
    program: Program,
    factors: Mapping[str, Floats],
    rest: Floats,
    leaf_gram: Floats,
    v: Floats,
    random: np.random.Generator,
) -> list[Floats]:
    """Per level, (q, draws, units), given what the other columns leave of Z'e, (draws, leaf columns).

    `leaf_gram` is one matrix where all units have the same, and so one factor a draw. Matrices are indexed first
    and batched last: q is small, draws times units is not.
    """
    data, levels = program.data, program.plan.levels
    assert isinstance(data, CrossProducts)
    sigma = program.layout.given(v)["sigma"][:, None]
    draws = len(rest)
    units, size = data.leaf_e.shape
    gram = np.moveaxis(leaf_gram, 0, -1)[:, :, None, :]
    c = np.moveaxis(rest.reshape(draws, units, size), -1, 0)
    steps = []
    for k, latent in enumerate(levels):
        q = latent.q
        f = factors[latent.name][:, :, :, None]
        is_white = k == 0 and data.is_whitened
        own, beside, moments = [list(row[:q]) for row in gram[:q]], [list(row[q:]) for row in gram[:q]], list(c[:q])
        white = (own, beside, moments)
        if is_white:  # R, E and t, which are R^-1' G_oo, G_oa and c_o
            own, beside = _crossed(own, own), _crossed(own, beside)
            moments = [sum(white[0][m][i] * c[m] for m in range(q)) for i in range(q)]
        column = [range(i, i + 1 if latent.is_of_sds else q) for i in range(q)]
        half = [[sum(own[i][m] * f[m, j] for m in column[j]) for j in range(i + 1)] for i in range(q)]
        a = [[sum(f[m, i] * half[m][j] for m in column[i]) for j in range(i + 1)] for i in range(q)]
        for i in range(q):
            a[i][i] = a[i][i] + sigma**2
        root = _cholesky(a)
        above = gram.shape[0] - q
        y = [[sum(f[m, i] * beside[m][j] for m in column[i]) for j in range(above)] for i in range(q)]
        w = [sum(f[m, i] * moments[m] for m in column[i]) for i in range(q)]
        steps.append((f, root, y, w))
        if above:
            sign: Floats | float = -1.0
            up_root, up_y, up_w = root, y, w
            if is_white:
                sign, up_y, up_w = sigma**2, white[1], white[2]
                up_root = _white_root(white[0], f, sigma)
            e = [_forward(up_root, [up_y[i][j] for i in range(q)]) for j in range(above)]
            last = _forward(up_root, up_w)
            parent = data.level_parents[k]
            n = levels[k + 1].units
            up = [
                [
                    _sum_by(gram[q + i, q + j] + sign * sum(e[i][m] * e[j][m] for m in range(q)), parent, n, draws)
                    for j in range(above)
                ]
                for i in range(above)
            ]
            gram = np.array(up)
            c = np.array(
                [
                    _sum_by(c[q + i] + sign * sum(e[i][m] * last[m] for m in range(q)), parent, n, draws)
                    for i in range(above)
                ]
            )
    out: list[Floats] = []
    over: list[Floats] = []
    for k in range(len(levels) - 1, -1, -1):
        f, root, y, w = steps[k]
        q = levels[k].q
        if over:
            over = [b[:, data.level_parents[k]] for b in over]
        # y already holds Lambda'G_oa
        right = [w[i] - sum(y[i][j] * over[j] for j in range(len(over))) for i in range(q)]
        noise = random.standard_normal((q, draws, levels[k].units))
        z = _backward(root, [e + sigma * noise[i] for i, e in enumerate(_forward(root, right))])
        first = range(q) if levels[k].is_of_sds else (0,) * q
        deviations = [np.asarray(sum(f[i, j] * z[j] for j in range(first[i], i + 1))) for i in range(q)]
        over = [*deviations, *over]
        out.insert(0, np.array(deviations))
    return out


def _white_root(r: list[list[Floats]], f: Floats, sigma: Floats) -> list[list[Floats]]:
    """The factor of sigma^2 I + R Lambda Lambda' R'."""
    q = len(r)
    m = [[sum(r[i][n] * f[n, j] for n in range(j, q)) for j in range(q)] for i in range(q)]
    b = [[sum(m[i][n] * m[j][n] for n in range(q)) for j in range(i + 1)] for i in range(q)]
    for i in range(q):
        b[i][i] = b[i][i] + sigma**2
    return _cholesky(b)


def _crossed(a: list[list[Floats]], b: list[list[Floats]]) -> list[list[Floats]]:
    """A'B"""
    return [[sum(x[i] * y[j] for x, y in zip(a, b, strict=True)) for j in range(len(b[0]))] for i in range(len(a[0]))]  # type: ignore[misc]


def times(matrix: Sparse, n_columns: int) -> Callable[[Floats], Floats]:
    """(draws, rows of the matrix) of vectors (draws, columns); by a dense matrix if it is full, or small."""
    n = matrix.pointers.size - 1
    if matrix.values.size == n * n_columns or n * n_columns <= PIECE:
        dense = matrix.dense(n_columns)
        return lambda xi: np.asarray(xi @ dense.T)
    from scipy.sparse import csr_array  # type: ignore[import-untyped]

    rows = csr_array((matrix.values, matrix.columns, matrix.pointers), shape=(n, n_columns))
    return lambda xi: np.asarray((rows @ xi.T).T)


def _sum_by(values: Floats, parent: np.ndarray, n: int, draws: int) -> Floats:
    """Sums of units' values over those of one parent, (draws, n): 0 of one within which no unit has rows, such as a
    school that is left out.
    """
    values = np.broadcast_to(values, (draws, parent.size))
    order = np.argsort(parent, kind="stable")
    found, starts = np.unique(parent[order], return_index=True)
    sums: Floats = np.add.reduceat(values[:, order], starts, axis=1)
    if found.size == n:
        return sums
    whole = np.zeros((draws, n))
    whole[:, found] = sums
    return whole


def _cholesky(a: list[list[Floats]]) -> list[list[Floats]]:
    q = len(a)
    root: list[list[Floats]] = [[np.zeros(0)] * q for _ in range(q)]
    for i in range(q):
        for j in range(i + 1):
            total = a[i][j] - sum(root[i][k] * root[j][k] for k in range(j))
            root[i][j] = np.sqrt(total) if i == j else total / root[j][j]
    return root


def _forward(root: list[list[Floats]], right: list[Floats]) -> list[Floats]:
    out: list[Floats] = []
    for i, r in enumerate(right):
        out.append((r - sum(root[i][k] * out[k] for k in range(i))) / root[i][i])
    return out


def _backward(root: list[list[Floats]], right: list[Floats]) -> list[Floats]:
    q = len(right)
    out: list[Floats] = [np.zeros(0)] * q
    for i in range(q - 1, -1, -1):
        out[i] = (right[i] - sum(root[k][i] * out[k] for k in range(i + 1, q))) / root[i][i]
    return out
