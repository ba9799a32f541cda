"""In: an equation's varying effects, the rows and their units. Out: which variances and correlations the rows settle.

The deviations give the rows a covariance that is a sum of fixed matrices, each times a variance or a covariance of the
model: for the effects j and k of a grouping, the matrix z_j z_k' + z_k z_j' within units and zero between them; for a
free sigma the identity. The rows tell the parameters apart exactly if these matrices are linearly independent. That is
a question about their scalar products, which are sums over the combinations of two groupings' units, so no matrix of
the rows by the rows is ever made. Of responses that are 0 or 1 only products of different rows count: a single row has
no spread.

Not decided here: what is said of it (spread_checks.py, explain/), or what the common effects leave (the same).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import BoundGrouping
from hlmdsl.design.groupings import distinct_pairs
from hlmdsl.design.rank import row_space_of, take, triangular
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.model.model import Model

MOST_PARAMETERS = 250
"""Beyond so many variances and covariances in one equation nothing is looked at: their products are that squared."""

FIRST_ROWS = 20_000
"""Parameters that these rows tell apart, more rows cannot confuse."""

SAME = 1e-9


@dataclass(frozen=True)
class Spread:
    """A variance (`one` is `other`) or a covariance of two effects; the residual variance has no grouping.

    `one` and `other` are positions among the grouping's effects.
    """

    varying: CodedVarying | None
    one: int = 0
    other: int = 0

    @property
    def is_residual(self) -> bool:
        return self.varying is None

    @property
    def name(self) -> str:
        """Of the number in the posterior: an sd, a correlation, or sigma."""
        if self.varying is None:
            return "sigma"
        effects = self.varying.effects
        if not self.is_covariance:
            return f"{self.varying.sd}[{effects[self.one]}]"
        return f"{self.varying.cor}[{effects[self.one]}, {effects[self.other]}]"

    @property
    def is_covariance(self) -> bool:
        return self.one != self.other


@dataclass(frozen=True)
class Confused:
    """Parameters that can be traded for each other without a change of the rows' covariance, in `directions` ways.

    A single one is a parameter of which the rows know nothing. `only_sum`: of two variances the rows know the sum.
    """

    spreads: tuple[Spread, ...]
    directions: int
    only_sum: bool = False

    @property
    def is_unknown(self) -> bool:
        return len(self.spreads) == 1


def has_residual(model: Model, equation: CodedEquation) -> bool:
    """Whether single rows have a variance that is one unknown number, beside the deviations."""
    return equation.equation.is_main and any(a.name == "sigma" for a in model.free_parameters)


def confused(
    model: Model, equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping]
) -> tuple[Confused, ...]:
    """What the rows do not tell of an equation's variances and correlations; in the order of the model's reading."""
    own_spread = not (equation.equation.is_main and model.response.family.support == "binary")
    spreads = [Spread(None)] if has_residual(model, equation) else []
    for varying in equation.varying:
        spreads += [Spread(varying, j, j) for j in range(len(varying.effects))]
        spreads += [Spread(varying, i, j) for i, j in varying.pairs]
    if not equation.varying or len(spreads) > MOST_PARAMETERS:
        return ()
    for n in dict.fromkeys((min(FIRST_ROWS, rows.n), rows.n)):
        null = _null_space(equation, take(rows, slice(0, n)), groupings, spreads, own_spread)
        if not null.shape[1]:
            return ()
    return tuple(_components(spreads, null))


def _null_space(
    equation: CodedEquation,
    rows: Rows,
    groupings: Mapping[str, BoundGrouping],
    spreads: Sequence[Spread],
    own_spread: bool,
) -> Floats:
    """(P, r): directions in which the parameters can move without a change of the rows' covariance."""
    bases = {v.r: _basis(v, rows) for v in equation.varying}
    units = {v.r: groupings[v.grouping.name].index[: rows.n] for v in equation.varying}
    sizes = {v.r: len(groupings[v.grouping.name].labels) for v in equation.varying}
    gram = np.zeros((len(spreads), len(spreads)))
    of = {v.r: [i for i, s in enumerate(spreads) if s.varying is v] for v in equation.varying}
    diagonal = np.stack([_diagonal(s, bases, rows.n) for s in spreads], axis=1)
    for a, b in combinations_with_replacement(equation.varying, 2):
        _, cells = distinct_pairs(units[a.r], sizes[a.r], units[b.r], sizes[b.r])
        sums = _cell_sums(bases[a.r].columns, bases[b.r].columns, cells)
        block = _products([spreads[i] for i in of[a.r]], [spreads[i] for i in of[b.r]], sums)
        gram[np.ix_(of[a.r], of[b.r])] = block
        gram[np.ix_(of[b.r], of[a.r])] = block.T
    own = diagonal.T @ diagonal
    for i, spread in enumerate(spreads):
        if spread.is_residual:
            gram[i], gram[:, i] = own[i], own[:, i]
    gram = gram if own_spread else gram - own
    lengths = np.sqrt(np.maximum(np.diag(gram), 0.0))
    sizes_ = np.sqrt(np.maximum(np.diag(own), 0.0))
    lengths[lengths <= SAME * np.maximum(sizes_, 1e-300)] = 0.0
    scale = np.where(lengths > 0, lengths, 1.0)
    scaled = np.where((lengths > 0)[:, None] & (lengths > 0)[None, :], gram / np.outer(scale, scale), 0.0)
    null = row_space_of(scaled).null / scale[:, None]
    return _in_own_terms(null, spreads, bases)


@dataclass(frozen=True, eq=False)
class _Basis:
    """Effects' columns (n, q) in coordinates in which rounding cannot confuse them, and R (q, q) with Z = columns @ R.

    Correlated effects of a bar may be mixed freely: with them, all products of their columns are in the model.
    """

    columns: Floats
    factor: Floats


def _basis(varying: CodedVarying, rows: Rows) -> _Basis:
    blocks, factors = [], []
    for bar in varying.bars:
        z = bar.effects.matrix(rows)
        r = np.diag(np.abs(z).max(axis=0, initial=0.0))
        if not bar.independent and z.shape[1] > 1:
            triangle = triangular(z)
            sizes = np.abs(np.diag(triangle)) if triangle.shape == r.shape else np.zeros(len(r))
            if (sizes > SAME * np.linalg.norm(z, axis=0)).all():
                r = triangle / np.sqrt(len(z))
        r = np.where(np.diag(np.diag(r) == 0), 1.0, r)
        blocks.append(np.linalg.solve(r.T, z.T).T)
        factors.append(r)
    q = sum(len(f) for f in factors)
    factor, start = np.zeros((q, q)), 0
    for f in factors:
        factor[start : start + len(f), start : start + len(f)] = f
        start += len(f)
    return _Basis(np.concatenate(blocks, axis=1), factor)


def _diagonal(spread: Spread, bases: Mapping[str, _Basis], n: int) -> Floats:
    """The diagonal of a parameter's matrix."""
    if spread.varying is None:
        return np.ones(n)
    z = bases[spread.varying.r].columns
    return z[:, spread.one] * z[:, spread.other] * (2.0 if spread.is_covariance else 1.0)


def _cell_sums(one: Floats, other: Floats, cells: Ints) -> Floats:
    """(cells, q, p): the sum over a cell's rows of each product of two columns."""
    n = int(cells.max(initial=-1)) + 1
    found = np.empty((n, one.shape[1], other.shape[1]))
    for j in range(one.shape[1]):
        for k in range(other.shape[1]):
            found[:, j, k] = np.bincount(cells, one[:, j] * other[:, k], minlength=n)
    return found


def _products(one: Sequence[Spread], other: Sequence[Spread], sums: Floats) -> Floats:
    """Scalar products of matrices: sums over i and i' in a cell of what the one and the other have there."""
    j, k = (np.array([getattr(s, at) for s in one]) for at in ("one", "other"))
    m, p = (np.array([getattr(s, at) for s in other]) for at in ("one", "other"))
    half_one = np.where(j == k, 0.5, 1.0)
    half_other = np.where(m == p, 0.5, 1.0)
    found = np.zeros((len(one), len(other)))
    for a in range(len(one)):
        s, t = sums[:, j[a], :], sums[:, k[a], :]
        found[a] = 2 * half_one[a] * half_other * ((s[:, m] * t[:, p]).sum(0) + (s[:, p] * t[:, m]).sum(0))
    return found


def _in_own_terms(null: Floats, spreads: Sequence[Spread], bases: Mapping[str, _Basis]) -> Floats:
    """From the covariances of the mixed effects to the model's own: inverse(R) S inverse(R)'; echelon form again."""
    found, natural = null.copy(), np.ones(len(spreads))
    for varying in dict.fromkeys(s.varying for s in spreads if s.varying is not None):
        at = [i for i, s in enumerate(spreads) if s.varying is varying]
        basis = bases[varying.r]
        inverse, size = np.linalg.inv(basis.factor), np.linalg.norm(basis.factor, axis=0)
        natural[at] = [1.0 / (size[spreads[i].one] * size[spreads[i].other]) for i in at]
        for d in range(null.shape[1]):
            mixed = np.zeros_like(inverse)
            for i in at:
                mixed[spreads[i].one, spreads[i].other] = mixed[spreads[i].other, spreads[i].one] = null[i, d]
            own = inverse @ mixed @ inverse.T
            found[at, d] = [own[spreads[i].one, spreads[i].other] for i in at]
    if not found.shape[1]:
        return found
    found /= natural[:, None]
    found[np.abs(found) < 1e-7 * np.abs(found).max(axis=0)] = 0.0
    projector = np.eye(len(found)) - found @ np.linalg.pinv(found)
    return np.asarray(row_space_of(projector).null * natural[:, None])


def _components(spreads: Sequence[Spread], null: Floats) -> list[Confused]:
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
        only_sum = (
            len(named) == 2 and not any(s.is_covariance for s in named) and abs(moves.sum()) < SAME * abs(moves[0])
        )
        parts.append(Confused(named, len(ways), only_sum))
    return parts
