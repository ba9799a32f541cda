"""Cross products of units that are far apart: separately within and between units, from the rows.

In: a Plan of one grouping or nested ones, coordinates. Out: CrossProducts, whitened.
Not decided here: their use (marginal.py).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.crossproducts import (
    CrossProducts,
    cross_products,
    leaves_of,
    origin_of,
    share_within,
    total_weight,
    weighed,
)
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.same_units import Spectra
from hlmdsl.backend.kernel.sparse import by_rows

ROUNDING = 1e-8
"""Of a column's length in a unit, what others have to leave of it for the unit's rows to say anything of its effect."""

FLAT = 1e-10
"""Of a direction's squares in all rows, what has to be within units for it to be known from there."""


LEAST_WITHIN = 1e-6
"""Of the response's squares, the share within units below which these are whitened: units that differ a thousand times
more than their rows. Differences of sums of squares are exact to 1e-16 of the whole."""


def products(layout: Layout, transform: Floats, shift: Floats) -> tuple[CrossProducts, Floats, Floats]:
    """Of the rows, and the coordinates that they are in: those that are given, unless what is within units says so much
    more of common effects that units are whitened.
    """
    plan, data = layout.plan, cross_products(layout.plan, transform, shift)
    if not plan.levels or plan.columns or share_within(data) >= LEAST_WITHIN:
        return data, transform, shift
    first = whitened_products(plan, transform, shift)
    transform, shift = refitted(first, plan.levels[0].q, transform, shift, layout.common[0].is_real)
    return whitened_products(plan, transform, shift), transform, shift


def again(data: CrossProducts, plan: Plan, transform: Floats, shift: Floats) -> CrossProducts:
    """The same in other coordinates, from the rows."""
    return (whitened_products if data.is_whitened else cross_products)(plan, transform, shift)


def whitened_products(plan: Plan, transform: Floats, shift: Floats) -> CrossProducts:
    """As `cross_products`: e'e, W'e, W'W within innermost units. Leaf columns are Q, with Z = Q R of a unit's own
    effects, and within units those of the groupings that it is in; R replaces Q'Q.
    """
    design = plan.design
    main, rows = design.schema.main, design.rows
    all_rows = slice(0, rows.n)
    response, x = design.observed.seen - plan.offset(main, rows), plan.matrix(main, rows)
    turned = origin_of(plan).turned(response, x, transform, shift)
    e, w = weighed(design, all_rows, *turned)
    index, units = plan.levels[0].entries[0].units, plan.levels[0].units
    own, *others = weighed(design, all_rows, *(level.matrix(level.entries[0], rows) for level in plan.levels))
    q, p = own.shape[1], w.shape[1]
    above = np.concatenate([np.zeros((rows.n, 0)), *others], axis=1)
    basis, root = _orthogonal(index, units, own)
    columns = np.concatenate([above, w, e[:, None]], axis=1)
    between, within = _parted(index, units, basis, columns)
    a, gram = above.shape[1], within.T @ within
    inside = _products(index, units, within[:, :a], within)
    leaf_gram = np.zeros((units, q + a, q + a))
    leaf_gram[:, :q, :q], leaf_gram[:, :q, q:], leaf_gram[:, q:, q:] = root, between[:, :, :a], inside[:, :, :a]
    leaves = np.concatenate([between, inside], axis=1)[:, :, a:].reshape(units * (q + a), p + 1)
    leaf_e = leaves[:, p].reshape(units, q + a)
    leaf_w = by_rows([_entries(leaves[:, :p])], units * (q + a))
    spectra = Spectra.of(leaf_gram, is_whitened=True) if plan.round is not None else None
    return CrossProducts(
        total_weight(design),
        float(gram[-1, -1]),
        gram[a:-1, -1],
        by_rows([_entries(gram[a:-1, a:-1])], p),
        leaf_gram,
        leaf_e,
        leaf_w,
        plan.parents,
        leaves_of(plan, spectra, leaf_gram, leaf_e, leaf_w, p, is_whitened=True),
        spectra,
        is_whitened=True,
    )


def refitted(
    data: CrossProducts, own: int, transform: Floats, shift: Floats, real: npt.NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """Coordinates by what is within units, where common effects are known far better than from all rows at once.

    `own` are the effects of an innermost unit.
    """
    at, (units, width) = np.flatnonzero(real), data.leaf_e.shape
    gram = data.ww.dense(len(real))[np.ix_(at, at)]
    between = data.leaf_w.dense(len(real)).reshape(units, width, -1)[:, :own, at]
    values, directions = np.linalg.eigh(gram)
    total = (directions * ((gram + np.einsum("uij,uik->jk", between, between)) @ directions)).sum(axis=0)
    there = values > FLAT * total
    fit = directions[:, there] @ ((directions[:, there].T @ data.we[at]) / values[there])
    left = max(data.ee - float(fit @ data.we[at]), np.finfo(float).tiny) / max(data.n - units, 1)
    # in the first coordinates all rows together say one of each; between units there are as many numbers as units
    widths = np.where(there, np.sqrt(left / np.where(there, values, 1.0)), np.sqrt(data.n / units))
    turn, better = np.eye(len(real)), shift.copy()
    turn[np.ix_(at, at)] = directions * widths
    better[at] += transform[np.ix_(at, at)] @ fit
    return transform @ turn, better


def _orthogonal(index: Ints, units: int, own: Floats) -> tuple[Floats, Floats]:
    """Q (n, q) and R (units, q, q), upper triangular, of every unit's columns; zero if a column adds nothing.

    By Gram and Schmidt, in the order of the effects: only the intercept contains the differences between units'
    means.
    """
    q = own.shape[1]
    basis, root = np.zeros_like(own), np.zeros((units, q, q))
    for j in range(q):
        between, left = _parted(index, units, basis[:, :j], own[:, j : j + 1])
        before, after = (np.sqrt(np.bincount(index, weights=c**2, minlength=units)) for c in (own[:, j], left[:, 0]))
        length = np.where(after > ROUNDING * before, after, 0.0)
        root[:, :j, j], root[:, j, j] = between[:, :, 0], length
        basis[:, j] = left[:, 0] * np.where(length > 0, 1.0 / np.where(length > 0, length, 1.0), 0.0)[index]
    return basis, root


def _products(index: Ints, units: int, a: Floats, b: Floats) -> Floats:
    """(units, columns of a, columns of b)"""
    found = np.empty((units, a.shape[1], b.shape[1]))
    for i, j in np.ndindex(*found.shape[1:]):
        found[:, i, j] = np.bincount(index, weights=a[:, i] * b[:, j], minlength=units)
    return found


def _parted(index: Ints, units: int, basis: Floats, columns: Floats) -> tuple[Floats, Floats]:
    """Q'columns of every unit, and what is left of the columns in every row. Twice, since what is left of numbers far
    apart is their rounding too.
    """
    between, within = np.zeros((units, basis.shape[1], columns.shape[1])), columns
    for _ in range(2):
        more = _products(index, units, basis, within)
        within = within - np.einsum("ni,nij->nj", basis, more[index])
        between += more
    return between, within


def _entries(matrix: Floats) -> tuple[Ints, Ints, Floats]:
    rows, columns = np.indices(matrix.shape)
    return rows.ravel(), columns.ravel(), matrix.ravel()
