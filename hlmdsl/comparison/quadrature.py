"""In: some draws of some units with one or two effects. Out: the log densities of their data.

By adaptive quadrature (Liu & Pierce 1994; Pinheiro & Bates 1995): nodes are around the mode of the integrand, scaled by
its curvature there, for each unit and draw. Those of one effect are evenly spaced, which is exact to rounding for
smooth integrands, and covers a second mode; those of two are Gauss-Hermite's, which are fewer. Deviations are r = L z
with z ~ N(0, I); the mode is found by Newton's method, derivatives by differences.
Not decided here: which deviations those are (inner.py).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
from numpy.polynomial.hermite_e import hermegauss

from hlmdsl.comparison.unit_densities import Units
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats
from hlmdsl.formulas.functions import LOG_2PI
from hlmdsl.predictions.unit_deviations import drawn_as, factor_of

NODES_OF_ONE = np.linspace(-6.4, 6.4, 21)
NODES_OF_TWO = 11
"""Along each of two effects."""

STEPS = 300
"""Of Newton's method at most; usually three are needed, but hundreds from far out if the spread of rows also varies."""

NEAR = 0.02
"""A step below which the mode is found, in units of the curvature's width; nodes need not be exactly there."""

STUCK = 1e-4
"""The share of a step below which rounding is all that is left of it."""

FARTHEST = 30.0
"""Starting values of a unit's z."""

LEAST_CURVATURE = 0.5
"""For a log-concave likelihood it is at least 1, the prior's; if it is less, the width is that of a wider normal."""

Height = Callable[[Floats], Floats]
"""Of z (effects, draws, units): log likelihood less z² / 2, (draws, units)."""


def quadrature(units: Units) -> Floats:
    """(draws, units)"""
    blocks = _blocks(units)
    ends = np.cumsum([0, *(factor.shape[1] for _, factor in blocks)])

    def height(z: Floats) -> Floats:
        given: dict[str, Floats] = {}
        for (of, factor), start, stop in zip(blocks, ends, ends[1:], strict=False):
            drawn = np.einsum("dij,jdu->idu", factor, z[start:stop])
            given |= {v.r: drawn[v.start : v.start + len(v.effects)] for v in of}
        with np.errstate(all="ignore"):
            rows = units.density.at(units.draws, units.rows, units.with_deviations(given))
            found = np.add.reduceat(rows, units.starts, axis=1) - 0.5 * np.square(z).sum(axis=0)
        return np.where(np.isnan(found), -np.inf, found)

    start = np.concatenate([_typical(units, of, factor) for of, factor in blocks])
    z, width = _mode(height, start)
    return _integral(height, z, width)


def _blocks(units: Units) -> list[tuple[tuple[CodedVarying, ...], Floats]]:
    """Effects that have one covariance, with the factor of it (draws, effects, effects)."""
    found: dict[str, tuple[CodedVarying, ...]] = {}
    for varying in units.inner.of:
        found.setdefault(drawn_as(varying), units.inner.design.schema.across(varying))
    return [(of, np.concatenate([factor_of(units.draws, v) for v in of], axis=1)) for of in found.values()]


def _typical(units: Units, of: tuple[CodedVarying, ...], factor: Floats) -> Floats:
    """(effects, draws, units): each unit's mean z over the draws, which is near the modes of all of them."""
    each = [units.own(v) for v in of]
    own = np.concatenate([drawn[:, :, index[units.starts]] for drawn, ((index, _),) in each])
    z = np.zeros_like(own)
    for i in range(len(z)):
        left = own[i] - np.einsum("dj,jdu->du", factor[:, i, :i], z[:i])
        scale = factor[:, i, i][:, None]
        z[i] = np.clip(np.divide(left, scale, out=np.zeros_like(left), where=scale > 0), -FARTHEST, FARTHEST)
    return np.broadcast_to(z.mean(axis=1, keepdims=True), z.shape).copy()


def _integral(height: Height, mode: Floats, width: Floats) -> Floats:
    """(draws, units); `width` is (effects, effects, draws, units), lower triangular."""
    q = len(mode)
    nodes, weights = _nodes(q)
    out = np.full(mode.shape[1:], -np.inf)
    for at in product(range(len(nodes)), repeat=q):
        x = nodes[list(at)]
        shift = sum(width[:, k] * x[k] for k in range(q))
        found = height(mode + shift) + 0.5 * float(x @ x) + float(weights[list(at)].sum())
        out = np.logaddexp(out, found)
    return np.asarray(out + sum(np.log(width[k, k]) for k in range(q)))


def _nodes(q: int) -> tuple[Floats, Floats]:
    """Along one effect, and the logarithms of their weights under a standard normal."""
    if q == 1:
        x = NODES_OF_ONE
        return x, np.log(x[1] - x[0]) - 0.5 * np.square(x) - 0.5 * LOG_2PI
    x, weights = hermegauss(NODES_OF_TWO)
    return x, np.log(weights / weights.sum())


def _mode(height: Height, z: Floats) -> tuple[Floats, Floats]:
    """The mode, and the width there: L with L L' the inverse of the curvature."""
    q = len(z)
    at, scale = height(z), np.full(z.shape[1:], 1.0)
    width = np.broadcast_to(np.eye(q)[:, :, None, None], (q, *z.shape)).copy()
    for _ in range(STEPS):
        slope, curvature = _differences(height, z, at, width)
        width = _lower(_inverse(_positive(curvature)))
        whitened = np.stack([(width[:, k] * slope).sum(axis=0) for k in range(q)])  # L' slope
        length = np.sqrt(np.square(whitened).sum(axis=0))
        whitened = whitened * np.minimum(1.0, 3.0 / np.maximum(length, 1e-300)) * scale
        step = sum(width[:, k] * whitened[k] for k in range(q))
        tried = height(z + step)
        is_higher = tried >= at
        z, at = np.where(is_higher, z + step, z), np.where(is_higher, tried, at)
        scale = np.where(is_higher, np.minimum(1.0, 2 * scale), scale / 4)
        if ((length < NEAR) | (scale < STUCK)).all():
            break
    return z, width


def _differences(height: Height, z: Floats, at: Floats, width: Floats) -> tuple[Floats, Floats]:
    """The slope (effects, draws, units) and the curvature (effects, effects, draws, units), over a tenth of the width
    that is known so far.
    """
    q = len(z)
    step = 0.1 * np.sqrt(np.square(width).sum(axis=1))
    slope, curvature = np.empty_like(z), np.empty((q, *z.shape))

    def moved(*by: tuple[int, float]) -> Floats:
        there = z.copy()
        for k, sign in by:
            there[k] += sign * step[k]
        return height(there)

    for i in range(q):
        up, down = moved((i, 1.0)), moved((i, -1.0))
        slope[i] = (up - down) / (2 * step[i])
        curvature[i, i] = -(up - 2 * at + down) / step[i] ** 2
        for j in range(i):
            mixed = moved((i, 1.0), (j, 1.0)) - moved((i, 1.0), (j, -1.0))
            mixed += moved((i, -1.0), (j, -1.0)) - moved((i, -1.0), (j, 1.0))
            curvature[i, j] = curvature[j, i] = -mixed / (4 * step[i] * step[j])
    return np.nan_to_num(slope, posinf=0.0, neginf=0.0), np.nan_to_num(curvature, posinf=0.0, neginf=0.0)


def _positive(curvature: Floats) -> Floats:
    """With no eigenvalue below the least."""
    values, vectors = np.linalg.eigh(np.moveaxis(curvature, (0, 1), (-2, -1)))
    values = np.maximum(values, LEAST_CURVATURE)
    found = (vectors * values[..., None, :]) @ np.swapaxes(vectors, -1, -2)
    return np.moveaxis(found, (-2, -1), (0, 1))


def _inverse(matrices: Floats) -> Floats:
    return np.moveaxis(np.linalg.inv(np.moveaxis(matrices, (0, 1), (-2, -1))), (-2, -1), (0, 1))


def _lower(matrices: Floats) -> Floats:
    return np.moveaxis(np.linalg.cholesky(np.moveaxis(matrices, (0, 1), (-2, -1))), (-2, -1), (0, 1))
