"""In: an equation's varying effects, the rows and their units. Out: which variances and correlations the rows identify.

The deviations give the rows a covariance that is a sum of fixed matrices, each times a variance or a covariance of the
model: for the effects j and k of a grouping, the matrix z_j z_k' + z_k z_j' within units and zero between them; for a
free sigma the identity. The parameters are identified exactly if these matrices are linearly independent. That follows
from their scalar products, which are sums over the combinations of two groupings' units, so no matrix of the rows by
the rows is ever made. Of responses that are 0 or 1, or levels, only products of different rows count: a single row has
no spread.

Not decided here: how it is reported, or what the common effects leave (spread_checks.py, explain/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations_with_replacement, product

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying, Element
from hlmdsl.design.design import BoundGrouping
from hlmdsl.design.groupings import distinct_pairs
from hlmdsl.design.rank import row_space_of, take
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.model.model import Model
from hlmdsl.source.frozen import frozen

MOST_PARAMETERS = 250
"""Beyond so many variances and covariances in one equation nothing is looked at: their products are that squared."""

FIRST_ROWS = 20_000
"""Parameters that these rows identify remain identified with more rows."""

SAME = 1e-9
"""Lengths of columns that differ by no more are rounding."""
ROUNDING = 1e-11
"""The same of scalar products, relative to the largest."""


SMALLEST = 1e-300
"""A product of two columns' sizes whose inverse does not overflow."""


@frozen
class Spread:
    """A variance (`one` is `other`) or a covariance of two effects; the residual variance has no grouping.

    `one` and `other` are positions among the grouping's effects; of a variance that several have, the first. `common`
    is the sd of common effects that have one.
    """

    varying: CodedVarying | None
    one: int = 0
    other: int = 0
    common: Element | None = None

    @property
    def is_residual(self) -> bool:
        return self.varying is None and self.common is None

    @property
    def element(self) -> Element:
        """The number in the posterior: an sd, a correlation, or sigma."""
        if self.common is not None:
            return self.common
        if self.varying is None:
            return Element("sigma")
        if not self.is_covariance:
            return self.varying.sd_of[self.one]
        return self.varying.correlation(self.one, self.other)

    @property
    def effects(self) -> tuple[int, ...]:
        """Those that have this variance."""
        assert self.varying is not None
        return self.varying.sds[self.varying.which_sd[self.one]].effects

    @property
    def name(self) -> str:
        return self.element.name

    @property
    def is_covariance(self) -> bool:
        return self.one != self.other


@frozen
class Confused:
    """Parameters that can be traded for each other without a change of the rows' covariance, in `directions` ways.

    A single one is a parameter on which the rows carry no information. `only_sum`: the rows identify only the sum of
    two variances. `is_alone`: rows have its effects, but no two rows of one unit, and a single row shows no spread.
    """

    spreads: tuple[Spread, ...]
    directions: int
    only_sum: bool = False
    is_alone: bool = False

    @property
    def is_unknown(self) -> bool:
        return len(self.spreads) == 1


def has_residual(model: Model, equation: CodedEquation) -> bool:
    """Whether single rows have a variance that is one unknown number, beside the deviations. If they correlate by
    distance, the correlations distinguish that from the variance of effects.
    """
    if model.residual is not None and model.residual.time is not None:
        return False
    return equation.equation.is_main and any(a.name == "sigma" for a in model.free_parameters)


def differ_otherwise(varying: CodedVarying) -> bool:
    """Whether the spread of units is identified by more than the covariance of a unit's rows: rows of two units go
    together, some units vary more than others, deviations are not normal, or rows near in time or along a curve are
    more alike.
    """
    if varying.nu or varying.phi or varying.lengthscale:
        return True
    relation = varying.relation
    return relation is not None and (relation.tells_units_apart or float(np.ptp(relation.diagonal)) > 0)


def _shows_no_spread(model: Model) -> bool:
    """Whether a single row tells the middle of the distribution of its predictor, and nothing of its spread: a response
    that is one of two or more levels. A row of a weight counts as several.
    """
    return model.response.family.support in ("binary", "levels") and model.response.weights is None


def confused(
    model: Model, equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping]
) -> tuple[Confused, ...]:
    """The variances and correlations of an equation that the rows do not identify, in the order of reports."""
    # other information on them is not considered
    equation = replace(equation, varying=tuple(v for v in equation.varying if not differ_otherwise(v)))
    own_spread = not (equation.equation.is_main and _shows_no_spread(model))
    spreads = [Spread(None)] if has_residual(model, equation) else []
    for varying in equation.varying:
        spreads += [Spread(varying, sd.effects[0], sd.effects[0]) for sd in varying.sds]
        spreads += [Spread(varying, i, j) for i, j in varying.pairs]
    if not equation.varying or len(spreads) > MOST_PARAMETERS:
        return ()
    for n in dict.fromkeys((min(FIRST_ROWS, rows.n), rows.n)):
        null = _null_space(equation, take(rows, slice(0, n)), groupings, spreads, own_spread)
        if not null.shape[1]:
            return ()
    return tuple(replace(p, is_alone=_is_alone(p, rows)) if p.is_unknown else p for p in components(spreads, null))


def _is_alone(part: Confused, rows: Rows) -> bool:
    """Whether some row has the effect whose spread is unknown, or both effects."""
    (spread,) = part.spreads
    assert spread.varying is not None, "the residual variance is in every row"
    z = spread.varying.matrix(rows) != 0
    if spread.is_covariance:
        return bool((z[:, spread.one] & z[:, spread.other]).any())
    return bool(z[:, list(spread.effects)].any())


def _null_space(
    equation: CodedEquation,
    rows: Rows,
    groupings: Mapping[str, BoundGrouping],
    spreads: Sequence[Spread],
    own_spread: bool,
) -> Floats:
    """(P, r): directions in which the parameters can move without a change of the rows' covariance.

    Covariates far from zero make effects' columns nearly alike, and products of them more so. So scalar products are
    taken of products of orthonormal columns, and each parameter's matrix is a sum of those.
    """
    bases = {v.r: _basis(v, rows) for v in equation.varying}
    products = _scalar_products(equation, rows, groupings, bases, own_spread, spreads[0].is_residual)
    roots = _root(products, rows.n)
    matrices = np.stack([roots @ _in_basis(s, equation, bases, len(products)) for s in spreads], axis=1)
    lengths = np.linalg.norm(matrices, axis=0)
    matrices[:, lengths < SAME * np.array([_size(s, bases, rows.n) for s in spreads])] = 0.0
    return _in_own_terms(row_space_of(matrices).null, spreads, bases)


@frozen(eq=False)
class _Basis:
    """Orthonormal columns Q (n, q), times the root of n; the pairs of columns, in order.

    The effects' columns are Z = Q factor mixing. `mixing` (q, q) is the identity but for effects that are correlated
    within a bar: of these all products are in the model, so they may be mixed freely, and are, into orthogonal ones.
    """

    columns: Floats
    factor: Floats
    mixing: Floats
    pairs: tuple[tuple[int, int], ...]


def _basis(varying: CodedVarying, rows: Rows) -> _Basis:
    z = varying.matrix(rows)
    size = np.abs(z).max(axis=0, initial=0.0)
    size[size == 0] = 1.0
    for sd in varying.sds:  # effects of one variance keep their proportions
        size[list(sd.effects)] = size[list(sd.effects)].max()
    columns, factor = np.linalg.qr(z / size)
    mixing, start = np.diag(size), 0
    for bar in varying.bars:
        own = slice(start, start + len(bar.labels))
        start = own.stop
        if bar.independent or len(bar.labels) == 1:
            continue
        mixed, triangle = np.linalg.qr(factor[:, own])
        if len(triangle) < triangle.shape[1]:  # fewer rows than effects
            continue
        if (np.abs(np.diag(triangle)) > SAME * np.linalg.norm(triangle, axis=0)).all():
            factor[:, own], mixing[own, own] = mixed, triangle * size[own]
    root, q = np.sqrt(rows.n), columns.shape[1]
    return _Basis(columns * root, factor / root, mixing, tuple((j, k) for k in range(q) for j in range(k + 1)))


def _size(spread: Spread, bases: Mapping[str, _Basis], n: int) -> float:
    """The length of a parameter's matrix, or more: of two columns that meet nowhere in a unit it is 0."""
    if spread.varying is None:
        return float(np.sqrt(n))
    lengths = np.linalg.norm(bases[spread.varying.r].factor, axis=0)
    if not spread.is_covariance:
        return float(n * np.square(lengths[list(spread.effects)]).sum())
    return float(n * lengths[spread.one] * lengths[spread.other])


def _in_basis(spread: Spread, equation: CodedEquation, bases: Mapping[str, _Basis], size: int) -> Floats:
    """A parameter's matrix as a sum of the products of basis columns; the residual's identity is first."""
    found = np.zeros(size)
    start = size - sum(len(b.pairs) for b in bases.values())
    if spread.varying is None:
        found[0] = 1.0
        return found
    for varying in equation.varying:
        basis = bases[varying.r]
        if varying is spread.varying:
            if spread.is_covariance:
                product = np.outer(basis.factor[:, spread.one], basis.factor[:, spread.other])
                product = product + product.T
            else:
                own = basis.factor[:, list(spread.effects)]
                product = own @ own.T
            for i, (j, k) in enumerate(basis.pairs):
                found[start + i] = product[j, k]
        start += len(basis.pairs)
    return found


def _scalar_products(
    equation: CodedEquation,
    rows: Rows,
    groupings: Mapping[str, BoundGrouping],
    bases: Mapping[str, _Basis],
    own_spread: bool,
    residual: bool,
) -> Floats:
    """Of the basis' matrices, q_j q_k' + q_k q_j' within units (q_j q_j' where they are one), and of the identity."""
    start = int(residual)
    at: dict[str, slice] = {}
    for v in equation.varying:
        at[v.r] = slice(start, start + len(bases[v.r].pairs))
        start += len(bases[v.r].pairs)
    found = np.zeros((start, start))
    squared = {v.r: _squared(v, rows) for v in equation.varying}
    sizes = {v.r: len(groupings[v.grouping.name].labels) for v in equation.varying}
    for a, b in combinations_with_replacement(equation.varying, 2):
        sums = _sums_by_pair((a, bases[a.r], sizes[a.r]), (b, bases[b.r], sizes[b.r]), rows)
        block = _products(bases[a.r].pairs, bases[b.r].pairs, sums)
        if not own_spread:
            block -= (_diagonals(bases[a.r]) * squared[a.r]).T @ (_diagonals(bases[b.r]) * squared[b.r])
        found[at[a.r], at[b.r]] = block
        found[at[b.r], at[a.r]] = block.T
    if residual:
        found[0, 0] = rows.n
        for v in equation.varying:
            found[0, at[v.r]] = found[at[v.r], 0] = (_diagonals(bases[v.r]) * squared[v.r]).sum(axis=0)
    return found


def _in_own_terms(null: Floats, spreads: Sequence[Spread], bases: Mapping[str, _Basis]) -> Floats:
    """From the covariances S of mixed effects to the model's own, inverse(mixing) S inverse(mixing)'; echelon again."""
    if not null.shape[1]:
        return null
    found, natural = null.copy(), np.ones(len(spreads))
    for varying in dict.fromkeys(s.varying for s in spreads if s.varying is not None):
        at = [i for i, s in enumerate(spreads) if s.varying is varying]
        basis = bases[varying.r]
        size = np.abs(basis.mixing).max(axis=0)  # squares of very small ones would be 0
        inverse = np.linalg.inv(basis.mixing / size)  # of effects as large as each other, so that nothing overflows
        natural[at] = [1.0 / max(size[spreads[i].one] * size[spreads[i].other], SMALLEST) for i in at]
        one, other = [spreads[i].one for i in at], [spreads[i].other for i in at]
        mixed = np.zeros((null.shape[1], *inverse.shape))
        mixed[:, one, other] = mixed[:, other, one] = null[at].T
        for i in (i for i in at if not spreads[i].is_covariance):
            same = list(spreads[i].effects)
            mixed[:, same, same] = null[i][:, None]
        found[at] = (inverse @ mixed @ inverse.T)[:, one, other].T
    found[np.abs(found) < 1e-7 * np.abs(found).max(axis=0)] = 0.0
    projector = np.eye(len(found)) - found @ np.linalg.pinv(found)
    projector[np.abs(projector) < SAME] = 0.0
    return np.asarray(row_space_of(projector).null * natural[:, None])


def _diagonals(basis: _Basis) -> Floats:
    """(n, pairs): the diagonals of the basis' matrices."""
    q = basis.columns
    return np.stack([q[:, j] * q[:, k] * (1.0 if j == k else 2.0) for j, k in basis.pairs], axis=1)


def _squared(varying: CodedVarying, rows: Rows) -> Floats:
    """(n, 1): the sum of the squared weights of a row's units; 1 if it has one."""
    own = rows.members.get(varying.grouping.name)
    return np.ones((1, 1)) if own is None else own.squared[:, None]


_Side = tuple[CodedVarying, _Basis, int]
"""A grouping's effects, their basis, and its number of units."""


def _sums_by_pair(a: _Side, b: _Side, rows: Rows) -> Floats:
    """(pairs, q, p): sums over the rows of each pair of units of products of two columns, weighed by how much of a row
    is of both; a row of several units is of several pairs."""
    sides = [rows.entries(v.grouping.name) for v, _, _ in (a, b)]
    ways = list(product(*sides))
    one, other = (np.concatenate([way[k][0] for way in ways]) for k in (0, 1))
    _, cells = distinct_pairs(one, a[2], other, b[2])
    left, right = (
        np.concatenate([_times(side[1].columns, way[k][1]) for way in ways]) for k, side in enumerate((a, b))
    )
    return _cell_sums(left, right, cells)


def _times(columns: Floats, weights: Floats | None) -> Floats:
    return columns if weights is None else columns * weights[:, None]


def _cell_sums(one: Floats, other: Floats, cells: Ints) -> Floats:
    """(cells, q, p): the sum over a cell's rows of each product of two columns."""
    n = int(cells.max(initial=-1)) + 1
    found = np.empty((n, one.shape[1], other.shape[1]))
    for j in range(one.shape[1]):
        for k in range(other.shape[1]):
            found[:, j, k] = np.bincount(cells, one[:, j] * other[:, k], minlength=n)
    return found


def _products(one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]], sums: Floats) -> Floats:
    """Scalar products of matrices: sums over i and i' in a cell of what the one and the other have there."""
    m, p = np.array(other).T
    half = np.where(m == p, 0.5, 1.0)
    found = np.zeros((len(one), len(other)))
    for a, (j, k) in enumerate(one):
        s, t = sums[:, j, :], sums[:, k, :]
        both = (s[:, m] * t[:, p]).sum(axis=0) + (s[:, p] * t[:, m]).sum(axis=0)
        found[a] = 2 * (0.5 if j == k else 1.0) * half * both
    return found


def _root(products: Floats, n: int) -> Floats:
    """A (k, k) with products = A'A, without rounding errors: columns of length root n make matrices that long."""
    length = np.sqrt(np.maximum(np.diag(products), 0.0))
    there = length > 1e-7 * np.sqrt(n)
    scale = np.where(there, length, 1.0)
    scaled = np.where(there[:, None] & there, products / np.outer(scale, scale), 0.0)
    values, vectors = np.linalg.eigh(scaled)
    values = np.where(values > ROUNDING * values.max(initial=0.0), values, 0.0)
    return np.asarray(np.sqrt(values)[:, None] * vectors.T * np.where(there, length, 0.0))


def components(spreads: Sequence[Spread], null: Floats) -> list[Confused]:
    """Directions that share a parameter belong together."""
    supports = [set(np.flatnonzero(null[:, d]).tolist()) for d in range(null.shape[1])]
    left = list(range(len(supports)))
    found: list[tuple[set[int], list[int]]] = []
    while left:
        members, ways = set(supports[left[0]]), [left.pop(0)]
        while more := [d for d in left if supports[d] & members]:
            for d in more:
                members |= supports[d]
                ways.append(d)
                left.remove(d)
        found.append((members, ways))
    parts = []
    for members, ways in sorted(found, key=lambda part: min(part[0])):
        named = tuple(spreads[i] for i in sorted(members))
        moves = null[sorted(members), ways[0]]
        only_sum = len(named) == 2 and not any(s.is_covariance for s in named)
        only_sum = only_sum and bool(abs(moves.sum()) < SAME * abs(moves[0]))
        parts.append(Confused(named, len(ways), only_sum))
    return parts
