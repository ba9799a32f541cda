"""Rows whose residuals correlate: those of one unit, in the order of their visits or times.

In: each row's unit and visit or time, and draws of the correlations. Out: for standardised residuals z (draws, rows),
what follows from R, the correlations of all rows: R^-1 z, log determinants, draws. Not decided here: z, or its use.

Rows of different units are independent. Units that were seen at the same visits have the same matrix, which is factored
once. Where the correlation is phi to the power of the distance, a row depends on those before it through the last alone
(a Markov process), so that everything is linear in the number of rows: with r = phi^gap,
z_i = r z_(i-1) + sqrt(1 - r²) e_i.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import numpy as np

from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Pattern:
    """Units with rows `at` the same visits (k,), and their `rows` (units, k)."""

    at: Ints
    rows: Ints


@frozen(eq=False)
class Coupled:
    """The `units` of rows (n,), and which visit or time each row is `at` (n,)."""

    coded: CodedResidual
    units: Ints
    at: Floats | Ints

    @classmethod
    def of(cls, coded: CodedResidual, rows: Rows) -> Coupled:
        """For rows that have both."""
        residual = coded.residual
        if residual.visit is not None:
            return cls(coded, rows.units[coded.group], rows.levels[residual.visit.name])
        assert residual.time is not None
        return cls(coded, rows.units[coded.group], rows.numbers[residual.time.name])

    def some(self, rows: Ints) -> Coupled:
        """Of some of the rows."""
        return Coupled(self.coded, self.units[rows], self.at[rows])

    def whole(self, rows: slice | Ints) -> Ints:
        """The positions of all rows of the units that these rows are of."""
        there = np.zeros(int(self.units.max(initial=-1)) + 1, dtype=bool)
        there[self.units[rows]] = True
        return np.flatnonzero(there[self.units])

    @property
    def n(self) -> int:
        return len(self.units)

    @cached_property
    def order(self) -> Ints:
        """(n,): rows unit by unit, of each by visit or time."""
        return np.lexsort((self.at, self.units))

    @cached_property
    def is_first(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        """(n,) in that order: whether a row is its unit's first."""
        own = self.units[self.order]
        return np.concatenate([np.ones(min(self.n, 1), dtype=bool), own[1:] != own[:-1]])

    @cached_property
    def gaps(self) -> Floats:
        """(n,) in that order: how long after the unit's row before; 0 of a first one."""
        own = np.asarray(self.at, dtype=np.float64)[self.order]
        return np.where(self.is_first, 0.0, np.concatenate([np.zeros(min(self.n, 1)), np.diff(own)]))

    def lies_in(self, others: Ints) -> bool:
        """Whether all rows of a unit are of one of the `others` (n,)."""
        return bool(np.array_equal(others[self.order[self._firsts]], others[self.order]))

    @cached_property
    def _firsts(self) -> Ints:
        """(n,) in order: where the first row of the same unit is."""
        return np.maximum.accumulate(np.where(self.is_first, np.arange(self.n), 0))

    def runs(self) -> Iterator[Ints]:
        """The rows of each unit."""
        yield from np.split(self.order, np.flatnonzero(self.is_first)[1:])

    @cached_property
    def patterns(self) -> tuple[Pattern, ...]:
        """Where correlations are by visit."""
        found: dict[tuple[int, ...], list[Ints]] = {}
        for run in self.runs():
            found.setdefault(tuple(self.at[run].tolist()), []).append(run)
        return tuple(Pattern(np.array(at, dtype=np.int64), np.stack(rows)) for at, rows in found.items())

    def _links(self, values: Floats) -> tuple[Floats, Floats]:
        """(draws, n) in order: the correlation with the row before, 0 of a first one, and 1 - r²."""
        r = np.where(self.is_first, 0.0, values[:, :1] ** np.where(self.is_first, 1.0, self.gaps))
        return r, 1 - r * r

    def pulls(self, z: Floats, values: Floats) -> tuple[Floats, Floats]:
        """R^-1 z and the diagonal of R^-1, (draws, rows) each, of draws (draws, numbers) of the correlations."""
        pull, diagonal = np.empty_like(z), np.empty_like(z)
        if self.coded.is_by_visit:
            for own in self.patterns:
                inverse = np.linalg.inv(self.coded.matrices(values, own.at))
                pull[:, own.rows] = z[:, own.rows] @ inverse
                diagonal[:, own.rows] = np.diagonal(inverse, axis1=1, axis2=2)[:, None, :]
            return pull, diagonal
        r, left = self._links(values)
        own_z = z[:, self.order]
        before = np.concatenate([np.zeros((len(z), 1)), own_z[:, :-1]], axis=1)
        news = (own_z - r * before) / left
        nothing = np.zeros((len(z), 1))
        later = np.concatenate([(r * news)[:, 1:], nothing], axis=1)
        pull[:, self.order] = news - later
        diagonal[:, self.order] = 1 / left + np.concatenate([(r * r / left)[:, 1:], nothing], axis=1)
        return pull, diagonal

    def log_determinant(self, values: Floats) -> Floats:
        """(draws,): of R."""
        if not self.coded.is_by_visit:
            return np.asarray(np.log(self._links(values)[1]).sum(axis=1))
        each = (len(p.rows) * np.linalg.slogdet(self.coded.matrices(values, p.at))[1] for p in self.patterns)
        return np.sum(list(each), axis=0)

    def coloured(self, e: Floats, values: Floats) -> Floats:
        """(draws, rows): standard normals e with these correlations."""
        found = np.empty_like(e)
        if self.coded.is_by_visit:
            for own in self.patterns:
                factor = np.linalg.cholesky(self.coded.matrices(values, own.at))
                found[:, own.rows] = e[:, own.rows] @ factor.transpose(0, 2, 1)
            return found
        r, left = self._links(values)
        own_e = e[:, self.order] * np.sqrt(left)
        z = np.zeros(len(e))
        for k, row in enumerate(self.order.tolist()):
            z = own_e[:, k] + r[:, k] * z
            found[:, row] = z
        return found

    def given_others(self, z: Floats, values: Floats) -> tuple[Floats, Floats]:
        """Each z less its conditional mean given the other rows of its unit, in conditional sds, and the log of that
        sd: both (draws, rows).
        """
        pull, diagonal = self.pulls(z, values)
        return pull / np.sqrt(diagonal), -0.5 * np.log(diagonal)

    def given_some(self, z: Floats, values: Floats, unknown: Ints) -> tuple[Floats, Floats]:
        """The same of rows that are `unknown`, by the rows of their units that are not."""
        away, log_sd = z.copy(), np.zeros_like(z)
        is_unknown = np.zeros(self.n, dtype=bool)
        is_unknown[unknown] = True
        for run in self.runs():
            here = is_unknown[run]
            if not here.any() or here.all():
                continue
            whole = self.coded.matrices(values, self.at[run])
            among, between = whole[:, ~here][:, :, ~here], whole[:, here][:, :, ~here]
            weights = np.linalg.solve(among, between.transpose(0, 2, 1))
            mean = np.einsum("dkh,dk->dh", weights, z[:, run[~here]])
            sd = np.sqrt(1 - np.einsum("dkh,dhk->dh", weights, between))
            away[:, run[here]] = (z[:, run[here]] - mean) / sd
            log_sd[:, run[here]] = np.log(sd)
        return away, log_sd
