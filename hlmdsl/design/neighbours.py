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

from hlmdsl.design.relation import Positions, Relation
from hlmdsl.design.rows import Floats
from hlmdsl.model.variables import NEIGHBOURS
from hlmdsl.source.frozen import frozen


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

    @property
    def precision(self) -> tuple[Positions, Positions, Floats]:
        """Rows, columns and values of the entries of c Q that are not zero, on both sides of the diagonal; 1 of a
        region without neighbours. It is the precision of phi except for its sums.
        """
        scale = self._turned[2]
        every = np.arange(len(self.labels))
        links = scale[self.one]
        degrees = np.bincount(np.concatenate([self.one, self.other]), minlength=every.size)
        diagonal = np.where(degrees > 0, degrees * scale, 1.0)
        rows, columns = np.concatenate([every, self.one, self.other]), np.concatenate([every, self.other, self.one])
        return rows, columns, np.concatenate([diagonal, -links, -links])

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
        return np.asarray((self.vectors**2) @ self.values)

    def scales(self, rho: Floats) -> Floats:
        """(regions, ...): the sds of V'b where sd is 1, for shares (...)."""
        rho = np.asarray(rho)
        return np.sqrt(rho * self.values.reshape(-1, *(1 for _ in rho.shape)) + (1.0 - rho))

    def correlated(self, own: Floats, rho: Floats) -> Floats:
        """(regions, draws, q) with this covariance, of independent values, for shares (draws,)."""
        return np.asarray(np.tensordot(self.vectors, self.scales(rho)[:, :, None] * own, axes=1))

    def independent(self, values: Floats, rho: Floats) -> Floats:
        """The inverse of `correlated`."""
        return np.asarray(np.tensordot(self.vectors.T, values, axes=1) / self.scales(rho)[:, :, None])

    def factor(self, rho: float) -> Floats:
        """(regions, regions): of which the product with its transpose is the covariance where sd is 1."""
        return self.vectors * self.scales(np.asarray(rho))


Alike = Relation | Neighbours
"""How units are related: by a known covariance, or by their neighbours."""
