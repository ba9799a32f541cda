"""How regions of a map are alike: the covariance of BYM2 (Riebler et al. 2016, Stat. Methods Med. Res. 25; for maps in
several parts Freni-Sterrantino et al. 2018, Spat. Spatio-temporal Epidemiol. 26, and Morris et al. 2019, same journal
31).

In: labels and pairs of neighbours, read by read_neighbours.py. Out: deviations with this covariance from independent
ones, and back. Not decided here: how large deviations are, or the share of neighbours; both are parameters.

b = sd (sqrt(rho) phi + sqrt(1 - rho) theta), theta standard normal. The density of phi is proportional to
exp(-c/2 sum (phi_i - phi_j)^2) over pairs of neighbours: its precision is c times the graph's Laplacian Q. In each
connected part phi adds up to zero, so that its covariance is the generalised inverse of c Q there, and c makes the
geometric mean of its variances 1. A region without neighbours has b = sd theta.

With V the eigenvectors of Q, the covariance of V'b is diagonal whatever rho is: sd^2 (rho d + 1 - rho), where d is
1/(c lambda), 0 for the level of each part, and 1 for a region without neighbours.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
import numpy.typing as npt

from hlmdsl.design.relation import Positions, Relation
from hlmdsl.design.rows import Floats
from hlmdsl.design.sparse_root import SparseRoot
from hlmdsl.model.variables import NEIGHBOURS
from hlmdsl.source.frozen import frozen

MOST_TURNED = 1_000
"""Regions up to which all eigenvectors of the map are used."""


@frozen(eq=False)
class Neighbours:
    """`labels` of all regions of the file, in order. Regions at the positions `one` and `other` are neighbours, each
    pair once, the first before the second. `of_pairs`: the file lists them, and is no matrix.
    """

    labels: tuple[str, ...]
    one: Positions
    other: Positions
    of_pairs: bool = True

    by = NEIGHBOURS

    @property
    def arrays(self) -> tuple[Positions, ...]:
        """Everything about them except the labels."""
        return self.one, self.other

    @property
    def tells_units_apart(self) -> bool:
        """Whether rows of one region carry information on others."""
        return self.one.size > 0

    @cached_property
    def parts(self) -> Positions:
        """(regions,): the connected part of the map that each is in."""
        from scipy import sparse  # type: ignore[import-untyped]
        from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]

        n = len(self.labels)
        pairs = sparse.coo_matrix((np.ones(self.one.size), (self.one, self.other)), shape=(n, n))
        return np.asarray(connected_components(pairs, directed=False)[1], dtype=np.int64)

    @property
    def islands(self) -> tuple[str, ...]:
        """Regions without neighbours."""
        counts = np.bincount(self.parts)
        return tuple(own for own, part in zip(self.labels, self.parts.tolist(), strict=True) if counts[part] == 1)

    @property
    def n_parts(self) -> int:
        """Connected parts of more than one region."""
        return int((np.bincount(self.parts) > 1).sum())

    @property
    def sums(self) -> tuple[Positions, ...]:
        """Of each connected part of more than one region, these: phi adds up to zero there."""
        each = (np.flatnonzero(self.parts == part) for part in range(int(self.parts.max(initial=-1)) + 1))
        return tuple(at.astype(np.int64) for at in each if at.size > 1)

    @cached_property
    def laplacian(self) -> tuple[Positions, Positions, Floats]:
        """Rows, columns and values of the entries of Q that are not zero, on both sides of the diagonal."""
        every = np.arange(len(self.labels))
        degrees = np.bincount(np.concatenate([self.one, self.other]), minlength=every.size).astype(float)
        rows, columns = np.concatenate([every, self.one, self.other]), np.concatenate([every, self.other, self.one])
        return rows, columns, np.concatenate([degrees, np.full(2 * self.one.size, -1.0)])

    @property
    def precision(self) -> tuple[Positions, Positions, Floats]:
        """Rows, columns and values of the entries of c Q that are not zero, on both sides of the diagonal; 1 of a
        region without neighbours. It is the precision of phi except for its sums.
        """
        rows, columns, values = self.laplacian
        found = values * self.scale[rows]
        found[: len(self.labels)][self.is_island] = 1.0
        return rows, columns, found

    @property
    def is_island(self) -> npt.NDArray[np.bool_]:
        """(regions,): whether it has no neighbours."""
        return np.asarray(np.bincount(self.parts)[self.parts] == 1)

    @property
    def is_large(self) -> bool:
        """Whether what would take the square of the regions is done by sparse factors."""
        return len(self.labels) > MOST_TURNED

    @cached_property
    def _held(self) -> SparseRoot:
        """The factor of Q + H, H adding 1 at one region of each part: deviations with the precision Q + H, less their
        mean in each part, have the generalised inverse of Q for a covariance, whichever region that is.
        """
        rows, columns, values = self.laplacian
        first = np.unique(self.parts, return_index=True)[1]
        at = (np.concatenate([rows, first]), np.concatenate([columns, first]))
        return SparseRoot.of(*at, np.concatenate([values, np.ones(first.size)]), len(self.labels))

    def _centred(self, values: Floats) -> Floats:
        """(regions, draws) less their mean in each connected part of more than one region."""
        sums = np.zeros((int(self.parts.max()) + 1, values.shape[1]))
        np.add.at(sums, self.parts, values)
        means = (sums / np.bincount(self.parts)[:, None])[self.parts]
        return np.asarray(values - np.where(self.is_island[:, None], 0.0, means))

    @cached_property
    def _unscaled(self) -> Floats:
        """(regions,): the diagonal of the generalised inverse of Q; 1 of a region without neighbours."""
        if not self.is_large:
            return np.asarray((self.vectors**2) @ (self.values * self.scale))
        whole = self._held.solve(np.ones((len(self.labels), 1)))[:, 0]  # sums over rows, which are in one part each
        sizes = np.bincount(self.parts)[self.parts]
        overall = (np.bincount(self.parts, whole) / np.bincount(self.parts) ** 2)[self.parts]
        return np.where(self.is_island, 1.0, self._held.variances() - 2.0 * whole / sizes + overall)

    @cached_property
    def scale(self) -> Floats:
        """(regions,): c, by region."""
        if not self.is_large:
            return self._turned[2]
        logs = np.bincount(self.parts, np.log(self._unscaled)) / np.bincount(self.parts)
        return np.asarray(np.exp(logs)[self.parts])

    @cached_property
    def _turned(self) -> tuple[Floats, Floats, Floats]:
        n = len(self.labels)
        vectors, values, scale = np.zeros((n, n)), np.ones(n), np.ones(n)
        laplacian = np.zeros((n, n))
        np.add.at(laplacian, (self.one, self.other), -1.0)
        laplacian += laplacian.T
        laplacian[np.diag_indices(n)] = -laplacian.sum(axis=1)
        for part in range(int(self.parts.max()) + 1):
            at = np.flatnonzero(self.parts == part)
            own, turn = np.linalg.eigh(laplacian[np.ix_(at, at)])
            if at.size > 1:  # the first is the constant
                own[0], own[1:] = 0.0, 1.0 / own[1:]
                turn[:, 0] = 1.0 / np.sqrt(at.size)
                variances = (turn**2) @ own
                scale[at] = np.exp(np.log(variances).mean())
                own = own / scale[at]
            else:
                own = np.ones(1)
            vectors[np.ix_(at, at)], values[at] = turn, own
        return vectors, values, scale

    @property
    def vectors(self) -> Floats:
        """(regions, regions): V."""
        return self._turned[0]

    @property
    def values(self) -> Floats:
        """(regions,): d."""
        return self._turned[1]

    @cached_property
    def diagonal(self) -> Floats:
        """(regions,): variances of phi, of a region without neighbours 1."""
        return np.asarray(self._unscaled / self.scale)

    def scales(self, rho: Floats) -> Floats:
        """(regions, ...): the sds of V'b where sd is 1, for shares (...)."""
        rho = np.asarray(rho)
        return np.sqrt(rho * self.values.reshape(-1, *(1 for _ in rho.shape)) + (1.0 - rho))

    def correlated(self, own: Floats, rho: Floats) -> Floats:
        """(regions, draws, q) with this covariance, of independent values, for shares (draws,)."""
        return np.asarray(np.tensordot(self.vectors, self.scales(rho)[:, :, None] * own, axes=1))

    def drawn(self, own: Floats, rho: Floats, random: np.random.Generator) -> Floats:
        """The same, where it may take more independent values than there are deviations."""
        if not self.is_large:
            return self.correlated(own, rho)
        noise = self._held.spread(random.standard_normal((own.shape[0], own.shape[1] * own.shape[2])))
        shared = (self._centred(noise) / np.sqrt(self.scale)[:, None]).reshape(own.shape)
        rho = rho[None, :, None]
        return np.asarray(np.sqrt(rho) * shared + np.sqrt(1.0 - rho) * own)

    def independent(self, values: Floats, rho: Floats) -> Floats:
        """The inverse of `correlated`."""
        return np.asarray(np.tensordot(self.vectors.T, values, axes=1) / self.scales(rho)[:, :, None])

    def factor(self, rho: float) -> Floats:
        """(regions, regions): of which the product with its transpose is the covariance where sd is 1."""
        return self.vectors * self.scales(np.asarray(rho))


Alike = Relation | Neighbours
"""How units are related: by a known covariance, or by their neighbours."""
