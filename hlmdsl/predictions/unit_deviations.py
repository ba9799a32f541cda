"""In: draws, rows, and which units are requested. Out: the deviations of each row's units, draw by draw.

A new unit is drawn from the population of each draw: normal, with its standard deviations and correlations, or
multivariate t, with its scales, correlations and degrees of freedom. Rows with the same label share a unit. Not decided
here: the use of deviations (results/row_predictors.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.joint import correlation_matrices
from hlmdsl.design.rows import Entries, Floats, Ints, entries_at
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.new_rows import NewRows
from hlmdsl.predictions.streams import stream, streams
from hlmdsl.results.draws import Draws, in_one_axis
from hlmdsl.results.row_predictors import Deviations, OwnUnits

KEPT = 1 << 25
"""Numbers of new units that are kept for the next chunk of rows; beyond that, each chunk draws its units again."""


@dataclass(eq=False)
class UnitDeviations:
    """Of all groupings, made when they are first needed. Draws depend only on the seed and a unit's label, or without
    labels on the position of the row.
    """

    draws: Draws
    rows: NewRows
    asked: Asked
    seed: int
    _own: OwnUnits = field(init=False)
    _factors: dict[str, Floats] = field(default_factory=dict)
    _new: dict[str, Deviations] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._own = OwnUnits(self.draws)

    def at(self, rows: slice) -> Callable[[CodedVarying], Deviations | None]:
        """Those of a stretch of rows; None for units that have none here."""

        def of(varying: CodedVarying) -> Deviations | None:
            name, where = varying.grouping.name, self.rows.where.rows
            match self.asked.units[name]:
                case "own":
                    return self._own.values(varying), entries_at(where.entries(name), rows)
                case "new" if where.has_units(name):
                    return self._labelled(varying, where.entries(name), rows)
                case "new":
                    return self._of_rows(varying, rows)
                case "average" | "population":
                    return None

        return of

    def _labelled(self, varying: CodedVarying, entries: Entries, rows: slice) -> Deviations:
        """A new unit for each label that some row has."""
        if varying.r in self._new:
            values, found = self._new[varying.r]
            return values, entries_at(found, rows)
        used, found = _among_used(entries)
        if self._factor(varying).shape[0] * len(varying.effects) * len(used) <= KEPT:
            self._new[varying.r] = self._of_labels(varying, used), found
            return self._labelled(varying, entries, rows)
        used, found = _among_used(entries_at(entries, rows))
        return self._of_labels(varying, used), found

    def _of_labels(self, varying: CodedVarying, units: Ints) -> Floats:
        """(effects, draws, units)"""
        labels, factor = self.rows.labels[varying.grouping.name], self._factor(varying)
        n, q, _ = factor.shape
        out = np.empty((q, n, len(units)))
        for k, unit in enumerate(units.tolist()):
            rng = stream(self.seed, f"{drawn_as(varying)} of {labels[unit]}")
            out[:, :, k] = _drawn(factor, 1, rng, degrees_of(self.draws, varying))[:, :, 0]
        return out

    def _of_rows(self, varying: CodedVarying, rows: slice) -> Deviations:
        """A new unit for each row; of rows that have several, one that is as variable as those together are."""
        factor, n = self._factor(varying), self.rows.n
        pieces = streams(self.seed, drawn_as(varying), rows, n)
        nu = degrees_of(self.draws, varying)
        drawn = np.concatenate([_drawn(factor, at.stop - at.start, rng, nu) for at, rng in pieces], axis=2)
        index = np.arange(drawn.shape[2])
        if not varying.grouping.by_member:
            return drawn, ((index, None),)
        return drawn, ((index, np.full(len(index), np.sqrt(varying.squared))),)

    def _factor(self, varying: CodedVarying) -> Floats:
        if varying.r not in self._factors:
            self._factors[varying.r] = factor_of(self.draws, varying)
        return self._factors[varying.r]


def _among_used(entries: Entries) -> tuple[Ints, Entries]:
    """The units that some row has, and of each row its own among these."""
    used, index = np.unique(np.stack([own for own, _ in entries]), return_inverse=True)
    index = index.reshape(len(entries), -1)
    return used, tuple((own, weights) for own, (_, weights) in zip(index, entries, strict=True))


def _drawn(factor: Floats, units: int, rng: np.random.Generator, nu: Floats | None) -> Floats:
    """(effects, draws, units)"""
    n, _, every = factor.shape
    found = np.asarray(np.einsum("dij,djk->idk", factor, rng.standard_normal((n, every, units))))
    return found if nu is None else found * stretched(nu, units, rng)


def degrees_of(draws: Draws, varying: CodedVarying) -> Floats | None:
    """(draws,): the degrees of freedom of deviations that are multivariate t."""
    return draws.posterior[varying.nu].reshape(-1).astype(float) if varying.nu else None


def stretched(nu: Floats, units: int, rng: np.random.Generator) -> Floats:
    """(draws, units): the factor that makes a unit's normal deviations heavy-tailed."""
    with np.errstate(divide="ignore"):  # of few degrees of freedom a unit may be beyond all numbers
        return np.asarray(np.sqrt(nu[:, None] / (2 * rng.standard_gamma(nu[:, None] / 2, (nu.size, units)))))


def factor_of(draws: Draws, varying: CodedVarying) -> Floats:
    """(draws, effects, all): L with L L' the covariance of a unit's effects. If they share a covariance with those of
    other predictors, their rows of the joint factor: the normals that it multiplies are drawn once for all of them.
    """
    q = len(varying.effects)
    sd: Floats = varying.by_effect(in_one_axis(draws))
    joint = varying.joint
    if joint is not None:
        factor = cholesky(correlation_matrices(draws.posterior[joint.cor], joint.pairs, len(joint.effects)))
        return sd[:, :, None] * factor[:, varying.start : varying.start + q]
    if not varying.pairs:
        correlated = np.broadcast_to(np.eye(q), (len(sd), q, q)).copy()
    else:
        correlated = cholesky(correlation_matrices(draws.posterior[varying.cor], varying.pairs, q))
    for chain in varying.chains:
        at = np.array(chain.states)
        phi = draws.posterior[varying.phi].reshape(len(sd), -1)[:, chain.phi.position].astype(float)
        correlated[:, at[:, None], at] = chain.factor(phi)
    return sd[:, :, None] * correlated


def loadings_of(draws: Draws, varying: CodedVarying) -> Floats:
    """(draws, columns, all): the same of what its columns are multiplied by, effects times their shares."""
    found = factor_of(draws, varying)
    if not varying.has_steps:
        return found
    return np.asarray(found[:, list(varying.effect_of)] * varying.parts_of_effects(in_one_axis(draws))[:, :, None])


def drawn_as(varying: CodedVarying) -> str:
    """The name of what is drawn for a unit: the same for all effects that have one covariance."""
    return varying.r if varying.joint is None else varying.joint.cor


def cholesky(matrices: Floats) -> Floats:
    """(n, q, q) lower factors of correlation matrices, which may be singular within rounding."""
    n, q, _ = matrices.shape
    out = np.zeros_like(matrices)
    for j in range(q):
        for i in range(j):
            left = matrices[:, j, i] - np.einsum("nk,nk->n", out[:, j, :i], out[:, i, :i])
            out[:, j, i] = np.divide(left, out[:, i, i], out=np.zeros(n), where=out[:, i, i] > 0)
        out[:, j, j] = np.sqrt(np.maximum(matrices[:, j, j] - np.square(out[:, j, :j]).sum(axis=1), 0.0))
    return out
