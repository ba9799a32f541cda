"""The posterior of all but one grouping's deviations, which are integrated out unit by unit: adaptive quadrature.

In: a Program whose only effects are those of independent units, points of its other coordinates. Out: log densities up
to a constant, and what is left to know of each unit's deviations at each point.
Not decided here: which points (quadrature.py).

A unit's deviations are Lambda z, z ~ N(0, I). What is integrated is exp(h(z)), h being the log likelihood of the unit's
rows less z² / 2. Nodes are Gauss-Hermite's around its mode, as wide as the curvature there says (Liu & Pierce 1994;
Pinheiro & Bates 1995).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np
from numpy.polynomial.hermite_e import hermegauss

from hlmdsl.backend.kernel.cells import Cells
from hlmdsl.backend.kernel.each_cell import EachCell
from hlmdsl.backend.kernel.engine import available_cores
from hlmdsl.backend.kernel.layout import LatentPlaces
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.program import BY_SLOT
from hlmdsl.backend.kernel.recover import conditional, covariance_factors, elements
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.source.frozen import frozen

NUMBERS = 1 << 15
"""Points times cells at a time: what is computed of them stays in a processor's cache."""

STEPS = 60
"""Of Newton's method at most. Two or three are taken, from near, hundreds never."""

NEAR = 0.05
"""A step from which on a mode is found, in units of the curvature's width: nodes need not lie there exactly."""

LONGEST = 3.0
STUCK = 1e-3
AWAY = 1e-3
"""The difference in z that a curvature is of."""

LEAST_CURVATURE = 0.5
"""Of a log-concave likelihood it is at least 1, the prior's."""

MOST_SKEW = 0.9


@frozen(eq=False)
class Around:
    """Of each point and unit, the mode z (q, points, units), and the lower root of the inverse curvature."""

    z: Floats
    width: Floats

    def at(self, points: slice, units: slice) -> Around:
        """Some; one point stands for all."""
        points = slice(None) if self.z.shape[1] == 1 else points
        return Around(self.z[:, points, units], self.width[:, :, points, units])


@frozen(eq=False)
class Moments:
    """Of z of each point and unit given the point: mean (q, points, units), lower root of the covariance, and skewness
    (points, units), which is zero of two effects.
    """

    mean: Floats
    root: Floats
    skew: Floats

    def draw(self, points: Ints, random: np.random.Generator) -> Floats:
        """(q, points, units) one draw for each of some points, which may be the same: normal, but for the skewness."""
        mean, root, skew = self.mean[:, points], self.root[:, :, points], self.skew[points]
        e = random.standard_normal(mean.shape)
        if len(mean) == 1:  # Cornish & Fisher's first term
            e = (e + skew / 6.0 * (e * e - 1.0)) / np.sqrt(1.0 + skew**2 / 18.0)
        return np.asarray(mean + np.stack([sum(root[i, j] * e[j] for j in range(i + 1)) for i in range(len(mean))]))


@frozen(eq=False)
class Enters:
    """A predictor at the cells, which are in the order of their units: its fixed part, and the columns of the effects
    that it has, (cells, q), where it has any.
    """

    parameter: str
    elements: Ints
    design: Floats
    index: Ints
    offset: Floats | None
    z: Floats | None

    @cached_property
    def is_one(self) -> tuple[bool, ...]:
        """Of each of these columns, whether it is one in every cell."""
        return () if self.z is None else tuple((self.z == 1.0).all(axis=0).tolist())


@frozen(eq=False)
class Piece:
    """Some units and their cells, which are next to each other: where each unit's begin among these, and of each cell
    its unit.
    """

    units: slice
    cells: slice
    starts: Ints
    place: Ints


@frozen(eq=False)
class Point:
    """Some points: elements v, the factor Lambda (q, q, points), predictors without the effects (points, cells), and
    parameters that are the same in all rows.
    """

    v: Floats
    factor: Floats
    base: tuple[Floats, ...]
    given: dict[str, Floats]


@frozen(eq=False)
class Marginal:
    """`program` has one latent, all of whose effects are among its coordinates, and one unit in each cell."""

    program: Program
    nodes: int

    @property
    def group(self) -> LatentPlaces:
        return self.program.layout.drawn[0]

    @property
    def size(self) -> int:
        """How many coordinates there are but those of the effects, which come last."""
        return self.group.drawn

    @cached_property
    def cells(self) -> Cells:
        assert isinstance(self.program.data, Cells)
        return self.program.data

    @cached_property
    def _units(self) -> Ints:
        """(cells,)"""
        return next(p.units for e in self.cells.equations for p in e.parts)

    @cached_property
    def _order(self) -> Ints:
        return np.argsort(self._units, kind="stable")

    @cached_property
    def _seen(self) -> tuple[Ints, Ints]:
        """Units that have rows, and where their cells begin."""
        return np.unique(self._units[self._order], return_index=True)

    @cached_property
    def _predictors(self) -> tuple[Enters, ...]:
        found = []
        for at in self.cells.equations:
            columns = [p.design[p.index[self._order]] for p in at.parts]
            offset = None if at.offset is None else at.offset[self._order]
            own = self.program.layout.common_of(at.equation).elements
            index = at.index[self._order]
            z = np.ascontiguousarray(sum(columns)) if columns else None
            found.append(Enters(at.equation.parameter, own, at.design, index, offset, z))
        return tuple(found)

    @cached_property
    def _given(self) -> dict[str, Floats]:
        """Statistics and columns of the cells."""
        every = {f"s {name}": value for name, value in self.cells.statistics.items()}
        inputs = {r.parameter: r.input for r in self.cells.density.roles}
        every |= {inputs[name]: value for name, value in self.cells.columns.items()}
        return {name: np.broadcast_to(value, self.cells.n)[self._order] for name, value in every.items()}

    @cached_property
    def _pieces(self) -> tuple[Piece, ...]:
        units, starts = self._seen
        ends = np.append(starts, self.cells.n)
        found, first = [], 0
        while first < len(units):
            last = int(np.searchsorted(ends, ends[first] + NUMBERS, side="right")) - 1
            last = max(last, first + 1)
            own = ends[first : last + 1]
            place = np.repeat(np.arange(last - first), np.diff(own))
            found.append(Piece(slice(first, last), slice(int(own[0]), int(own[-1])), own[:-1] - own[0], place))
            first = last
        return tuple(found)

    @cached_property
    def _nodes(self) -> tuple[Floats, Floats, Floats]:
        """Points (nodes, q), the logarithms of their weights under a standard normal, and with its density undone."""
        x, weights = hermegauss(self.nodes)
        every = np.array(list(product(range(self.nodes), repeat=self.group.q)))
        log_weights = np.log(weights / weights.sum())[every].sum(axis=1)
        points = x[every]
        return points, log_weights, log_weights + 0.5 * np.square(points).sum(axis=1)

    @cached_property
    def _each(self) -> EachCell:
        """The log density of each cell."""
        return EachCell(self.cells.density).ready()

    @cached_property
    def _sloped(self) -> tuple[tuple[int, ...], EachCell]:
        """The same with its slopes by those predictors that have effects."""
        of = tuple(k for k, own in enumerate(self._predictors) if own.z is not None)
        return of, EachCell(self.cells.density, tuple(self._input(k) for k in of)).ready()

    def _input(self, predictor: int) -> str:
        name = self._predictors[predictor].parameter
        return next(r.input for r in self.cells.density.roles if r.parameter == name)

    def evaluate(self, theta: Floats, near: Around | None = None, settle: bool = True) -> tuple[Floats, Around]:
        """Log densities (points,) at points (points, size), and the nodes' places: those `near`, of one point or each,
        moved to the modes unless they are not to `settle`.
        """
        values_, around, _ = self._everywhere(theta, near, settle, moments=False)
        return values_, around

    def with_moments(self, theta: Floats, near: Around) -> tuple[Floats, Moments]:
        """The same with what is left to know of the units."""
        values_, _, moments = self._everywhere(theta, near, settle=True, moments=True)
        assert moments is not None
        return values_, moments

    def _everywhere(
        self, theta: Floats, near: Around | None, settle: bool, moments: bool
    ) -> tuple[Floats, Around, Moments | None]:
        n, q, units = len(theta), self.group.q, len(self._seen[0])
        one = np.eye(q)[:, :, None, None]
        near = near or Around(np.zeros((q, 1, units)), np.broadcast_to(one, (q, q, 1, units)))
        around = Around(np.empty((q, n, units)), np.empty((q, q, n, units)))
        found = Moments(np.empty((q, n, units)), np.empty((q, q, n, units)), np.zeros((n, units))) if moments else None
        integrals, rows = np.empty((n, units)), np.empty((n, units))
        chunks = list(self._chunks(n))
        _ = self._each, self._sloped, self._predictors, self._given, self._nodes  # once, not by every thread
        with ThreadPoolExecutor(min(available_cores(), max(1, len(self._pieces)))) as pool:
            for at in chunks:
                point = self._point(theta[at])

                def work(piece: Piece, at: slice = at, point: Point = point) -> None:
                    own = near.at(at, piece.units)
                    count = len(point.v)
                    own = Around(_spread(own.z, count), _spread(own.width, count))
                    if settle:
                        own = self._settled(point, piece, own)
                    around.z[:, at, piece.units], around.width[:, :, at, piece.units] = own.z, own.width
                    rows[at, piece.units] = self._height(point, piece, own.z) + 0.5 * np.square(own.z).sum(axis=0)
                    integral, heights = self._integral(point, piece, own)
                    integrals[at, piece.units] = integral
                    if found is not None:
                        mean, root, skew = self._moments(own, heights)
                        found.mean[:, at, piece.units], found.root[:, :, at, piece.units] = mean, root
                        found.skew[at, piece.units] = skew

                list(pool.map(work, self._pieces))
        total = integrals.sum(axis=1) - rows.sum(axis=1)
        return total + self._beside(theta, around.z), around, found

    def _chunks(self, n: int) -> Iterator[slice]:
        size = max(1, NUMBERS // max(self.cells.n, 1))
        yield from (slice(start, min(start + size, n)) for start in range(0, n, size))

    def _point(self, theta: Floats) -> Point:
        x = np.zeros((len(theta), self.program.n_dim))
        x[:, : self.size] = theta
        v = elements(self.program, x)
        factor = covariance_factors(self.program, x, v)[self.group.name]
        base = []
        for own in self._predictors:
            eta = (own.design @ v[:, own.elements].T).T[:, own.index]
            base.append(eta if own.offset is None else eta + own.offset)
        shared = {r.input: r.parameter for r in self.cells.density.roles if r.kind == BY_SLOT}
        given = self.program.layout.given(v)
        return Point(v, factor, tuple(base), {name: given[own][:, None] for name, own in shared.items()})

    def _inputs(self, point: Point, piece: Piece, z: Floats) -> dict[str, Any]:
        q = self.group.q
        b = [sum(point.factor[i, j][:, None] * z[j] for j in range(i + 1)) for i in range(q)]
        at = [np.take(own, piece.place, axis=1) for own in b]
        inputs: dict[str, Any] = {name: value[piece.cells] for name, value in self._given.items()} | point.given
        for k, own in enumerate(self._predictors):
            eta = point.base[k][:, piece.cells]
            if own.z is not None:
                columns = own.z[piece.cells]
                for i in range(q):
                    eta = eta + (at[i] if own.is_one[i] else columns[:, i] * at[i])
            inputs[self._input(k)] = eta
        return inputs

    def _height(self, point: Point, piece: Piece, z: Floats) -> Floats:
        """h at z (q, points, units)."""
        (found,) = self._each(self._inputs(point, piece, z), len(point.v), piece.place.size)
        return _heights(found, z, piece)

    def _slopes(self, point: Point, piece: Piece, z: Floats) -> tuple[Floats, Floats]:
        """h, and its slope (q, points, units)."""
        q, (of, each) = self.group.q, self._sloped
        found, *by = each(self._inputs(point, piece, z), len(point.v), piece.place.size)
        height = _heights(found, z, piece)
        known = [np.where(np.isfinite(own), own, 0.0) for own in by]
        columns = [self._columns(k, piece) for k in of]
        slope = [sum(_sums(g * c[:, i], piece) for g, c in zip(known, columns, strict=True)) for i in range(q)]
        f = point.factor[:, :, :, None]
        return height, np.stack([sum(f[k, i] * slope[k] for k in range(i, q)) - z[i] for i in range(q)])

    def _bent(self, point: Point, piece: Piece, z: Floats) -> tuple[Floats, Floats, Floats]:
        """h with its slope, and its curvature (q, q, points, units), which is not below the least."""
        height, slope = self._slopes(point, piece, z)
        bent = np.empty((len(z), *z.shape))
        for j in range(len(z)):
            away = z.copy()
            away[j] += AWAY
            bent[j] = (slope - self._slopes(point, piece, away)[1]) / AWAY
        return height, slope, _positive(0.5 * (bent + np.swapaxes(bent, 0, 1)))

    def _columns(self, predictor: int, piece: Piece) -> Floats:
        z = self._predictors[predictor].z
        assert z is not None
        return z[piece.cells]

    def _settled(self, point: Point, piece: Piece, start: Around) -> Around:
        """Nodes around the modes, found from `start`."""
        z, share = start.z, np.ones(start.z.shape[1:])
        height, slope, bent = self._bent(point, piece, z)
        for _ in range(STEPS):
            width = _root_of_inverse(bent)
            white = np.stack([sum(width[k, i] * slope[k] for k in range(i, len(z))) for i in range(len(z))])
            length = np.sqrt(np.square(white).sum(axis=0))
            if ((length < NEAR) | (share < STUCK)).all():
                break
            white = white * np.minimum(1.0, LONGEST / np.maximum(length, 1e-300)) * share
            moved = z + np.stack([sum(width[i, j] * white[j] for j in range(i + 1)) for i in range(len(z))])
            new, new_slope, new_bent = self._bent(point, piece, moved)
            better = new >= height
            z, slope = np.where(better, moved, z), np.where(better, new_slope, slope)
            bent, height = np.where(better, new_bent, bent), np.where(better, new, height)
            share = np.where(better, np.minimum(1.0, 2.0 * share), 0.25 * share)
        return Around(z, _root_of_inverse(bent))

    def _integral(self, point: Point, piece: Piece, around: Around) -> tuple[Floats, Floats]:
        """The logarithm (points, units), and of each node's share in it (nodes, points, units)."""
        points, _, weights = self._nodes
        heights = np.stack(
            [self._height(point, piece, _node(around, x)) + w for x, w in zip(points, weights, strict=True)]
        )
        top = heights.max(axis=0)
        total = top + np.log(np.exp(heights - top).sum(axis=0))
        volume = sum(np.log(around.width[k, k]) for k in range(self.group.q))
        return np.asarray(total + volume), heights - total

    def _moments(self, around: Around, log_shares: Floats) -> tuple[Floats, Floats, Floats]:
        points, shares, q = self._nodes[0], np.exp(log_shares), self.group.q
        x = points.T[:, :, None, None]  # (q, nodes, 1, 1): moments of x, where z = mode + width x
        mean_x = (x * shares).sum(axis=1)
        away = x - mean_x[:, None]
        covariance = np.stack(
            [np.stack([(away[i] * away[j] * shares).sum(axis=0) for j in range(q)]) for i in range(q)]
        )
        mean = _node(around, mean_x)
        root_x = _cholesky(covariance)
        root = np.zeros_like(root_x)
        for i, j in product(range(q), repeat=2):
            root[i, j] = sum(around.width[i, k] * root_x[k, j] for k in range(j, i + 1)) if j <= i else 0.0
        skew = np.zeros(mean.shape[1:])
        if q == 1:
            cube = (away[0] * away[0] * away[0] * shares).sum(axis=0)
            skew = cube / np.maximum(covariance[0, 0] * np.sqrt(covariance[0, 0]), 1e-300)
        return mean, root, np.clip(skew, -MOST_SKEW, MOST_SKEW)

    def _beside(self, theta: Floats, z: Floats) -> Floats:
        """The log density of the compiled program at each point and z, without that of z: that of priors and rows."""
        found = 0.5 * np.square(z).sum(axis=(0, 2))
        size = max(1, NUMBERS // self.program.n_dim)
        for start in range(0, len(theta), size):
            at = slice(start, start + size)
            x, volume = self.coordinates(theta[at], z[:, at])
            found[at] += volume + np.array([self.program.density(row)[0] for row in x])
        return np.asarray(found)

    def coordinates(self, theta: Floats, z: Floats) -> tuple[Floats, Floats]:
        """Points of the program's coordinates (points, n_dim), of which z (q, points, units with rows) are the
        standardised deviations, those of units without rows 0; and the logarithm of |d coordinates / dz| (points,).
        """
        group, q = self.group, self.group.q
        x = np.zeros((len(theta), self.program.n_dim))
        x[:, : self.size] = theta
        v = elements(self.program, x)
        factor = covariance_factors(self.program, x, v)[group.name]
        root, shift = conditional(self.program, group, factor, v, {})
        shape = (len(theta), group.units)
        whole = np.zeros((q, *shape))
        whole[:, :, self._seen[0]] = z
        u = np.stack([sum(root[k][i] * whole[k] for k in range(i, q)) - shift[i] for i in range(q)], axis=-1)
        x[:, group.coordinates] = u.reshape(len(theta), -1)
        volume = sum(np.broadcast_to(np.log(root[i][i]), shape).sum(axis=1) for i in range(q))
        return x, np.asarray(volume)

    def place(self, theta: Floats, z: Floats, random: np.random.Generator) -> Floats:
        """The same points, with deviations of units without rows as those of the population."""
        unseen = np.setdiff1d(np.arange(self.group.units), self._seen[0])
        x, _ = self.coordinates(theta, z)
        if unseen.size:
            q, v = self.group.q, elements(self.program, x)
            factor = covariance_factors(self.program, x, v)[self.group.name]
            root, shift = conditional(self.program, self.group, factor, v, {})
            e = random.standard_normal((q, len(theta), unseen.size))
            u = x[:, self.group.coordinates].reshape(len(theta), self.group.units, q)
            for i in range(q):
                own = [np.broadcast_to(root[k][i], u.shape[:2])[:, unseen] * e[k] for k in range(i, q)]
                u[:, unseen, i] = sum(own) - np.broadcast_to(shift[i], u.shape[:2])[:, unseen]
        return x


def _spread(own: Floats, points: int) -> Floats:
    return np.broadcast_to(own, (*own.shape[:-2], points, own.shape[-1]))


def _heights(each: Floats, z: Floats, piece: Piece) -> Floats:
    """Log likelihoods of units less z² / 2; where one is not a number there is no density."""
    found = _sums(each, piece) - 0.5 * np.square(z).sum(axis=0)
    return np.where(np.isnan(found), -np.inf, found)


def _sums(each: Floats, piece: Piece) -> Floats:
    return np.asarray(np.add.reduceat(each, piece.starts, axis=1))


def _node(around: Around, x: Sequence[Any] | Floats) -> Floats:
    """mode + width x"""
    q = len(around.z)
    return np.stack([around.z[i] + sum(around.width[i, j] * x[j] for j in range(i + 1)) for i in range(q)])


def _positive(bent: Floats) -> Floats:
    """With no eigenvalue below the least."""
    if len(bent) == 1:
        return np.maximum(bent, LEAST_CURVATURE)
    own, vectors = np.linalg.eigh(np.moveaxis(bent, (0, 1), (-2, -1)))
    found = (vectors * np.maximum(own, LEAST_CURVATURE)[..., None, :]) @ np.swapaxes(vectors, -1, -2)
    return np.moveaxis(found, (-2, -1), (0, 1))


def _root_of_inverse(bent: Floats) -> Floats:
    if len(bent) == 1:
        return np.asarray(1.0 / np.sqrt(bent))
    return _cholesky(np.moveaxis(np.linalg.inv(np.moveaxis(bent, (0, 1), (-2, -1))), (-2, -1), (0, 1)))


def _cholesky(matrices: Floats) -> Floats:
    if len(matrices) == 1:
        return np.sqrt(matrices)
    return np.moveaxis(np.linalg.cholesky(np.moveaxis(matrices, (0, 1), (-2, -1))), (-2, -1), (0, 1))
