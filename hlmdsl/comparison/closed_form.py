"""In: some draws of some units of a normal, linear model. Out: the exact log densities of what was seen of them.

Of a unit's rows y = m + Z r + e with r = L z, z ~ N(0, I) and e ~ N(0, D): with A = Z L, M = I + A' D⁻¹ A and
b = A' D⁻¹ (y - m), the density is that at r = 0, times |M|^(-1/2) exp(b' M⁻¹ b / 2). A row of weight w has w / sigma²
in D⁻¹, and its density at r = 0 is taken to the power of w. Not decided here: which deviations those are (inner.py).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hlmdsl.comparison.unit_densities import Units
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rank import take
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.formulas.functions import LOG_2PI, NUMPY
from hlmdsl.predictions.unit_deviations import loadings_of
from hlmdsl.results.coupled import correlations_of
from hlmdsl.results.row_predictors import RowPredictors, Where
from hlmdsl.results.stretches import NUMBERS


def closed_form(units: Units) -> Floats:
    """(draws, units)"""
    inner, design = units.inner, units.inner.design
    if design.coupled is not None:
        return _coupled(units, design.coupled)
    where = Where.of(design, units.rows)
    average = units.with_deviations({})
    at_zero = units.density.at(units.draws, units.rows, average)
    given = RowPredictors(where, units.draws, NUMPY, average).at(slice(None)).given(design.schema)
    gap = design.observed.seen[units.rows] - given["mu"].value
    own = design.observed.weights
    precision = np.broadcast_to((1.0 if own is None else own[units.rows]) / given["sigma"].value ** 2, gap.shape)
    factors = {v.r: loadings_of(units.draws, v) for v in inner.of}
    matrices = {v.r: v.columns(take(design.rows, units.rows)) for v in inner.of}
    members = {v.r: design.rows.units[v.grouping.name][units.rows] for v in inner.of}
    out = np.add.reduceat(at_zero, units.starts, axis=1)
    for u, rows in enumerate(units.slices()):
        blocks = _blocks(inner.of, matrices, members, rows)
        size = max(1, NUMBERS // sum(z.size for _, _, z in blocks))
        for start in range(0, units.n_draws, size):
            at = slice(start, start + size)
            loadings = np.concatenate([_loadings(k, z, factors[r][at]) for r, k, z in blocks], axis=2)
            out[at, u] += _integral(loadings, precision[at, rows], gap[at, rows])
    return out


def _coupled(units: Units, coupled: Coupled) -> Floats:
    """The same if residuals of a unit correlate: D is then not diagonal. For standardised rows, A is divided by their
    spreads, and D is R.
    """
    inner, design = units.inner, units.inner.design
    family, values = design.model.response.family, correlations_of(units.draws, coupled.coded)
    assert family.standardised is not None
    where = Where.of(design, units.rows)
    given = RowPredictors(where, units.draws, NUMPY, units.with_deviations({})).at(slice(None)).given(design.schema)
    both = family.standardised(NUMPY, design.observed.value[units.rows], given)
    z, log_spread = (np.broadcast_to(own, (units.n_draws, len(units.rows))) for own in both)
    factors = {v.r: loadings_of(units.draws, v) for v in inner.of}
    matrices = {v.r: v.columns(take(design.rows, units.rows)) for v in inner.of}
    members = {v.r: design.rows.units[v.grouping.name][units.rows] for v in inner.of}
    constant = units.density.jacobian[units.rows] - 0.5 * LOG_2PI
    out = np.empty((units.n_draws, units.n))
    for u, rows in enumerate(units.slices()):
        own, gap = coupled.some(units.rows[rows]), z[:, rows]
        pull, _ = own.pulls(gap, values)
        out[:, u] = -0.5 * (gap * pull).sum(axis=1) - 0.5 * own.log_determinant(values)
        out[:, u] += constant[rows].sum() - log_spread[:, rows].sum(axis=1)
        if not inner.of:
            continue
        blocks = _blocks(inner.of, matrices, members, rows)
        loadings = np.concatenate([_loadings(k, m, factors[r]) for r, k, m in blocks], axis=2)
        loadings = loadings * np.exp(-log_spread[:, rows])[:, :, None]
        pulled = np.stack([own.pulls(column, values)[0] for column in np.moveaxis(loadings, 2, 0)], axis=2)
        out[:, u] += _gathered(loadings, pulled, gap)
    return out


Block = tuple[str, npt.NDArray[np.bool_], Floats]
"""A variable of deviations, which of a unit's rows (rows,) are of one of its units, and what that unit's deviations
are multiplied by (rows, effects).
"""


def _blocks(
    of: tuple[CodedVarying, ...], matrices: dict[str, Floats], members: dict[str, Ints], rows: slice
) -> list[Block]:
    """One for each unit within: the unit itself, then units of groupings that are within it."""
    return [(v.r, members[v.r][rows] == one, matrices[v.r][rows]) for v in of for one in np.unique(members[v.r][rows])]


def _loadings(chosen: npt.NDArray[np.bool_], z: Floats, factor: Floats) -> Floats:
    """(draws, rows, effects)"""
    return np.asarray(np.einsum("nq,dqk->dnk", z * chosen[:, None], factor))


def _integral(loadings: Floats, precision: Floats, gap: Floats) -> Floats:
    """(draws,): log of |M|^(-1/2) exp(b' M⁻¹ b / 2)."""
    return _gathered(loadings, loadings * precision[:, :, None], gap)


def _gathered(loadings: Floats, weighted: Floats, gap: Floats) -> Floats:
    """The same, of D⁻¹ A."""
    m = np.eye(loadings.shape[2]) + loadings.transpose(0, 2, 1) @ weighted
    b = np.einsum("dnk,dn->dk", weighted, gap)
    root = np.linalg.cholesky(m)
    solved = np.linalg.solve(m, b[:, :, None])[:, :, 0]
    log_root = np.log(np.diagonal(root, axis1=1, axis2=2)).sum(axis=1)
    return np.asarray(0.5 * (b * solved).sum(axis=1) - log_root)
