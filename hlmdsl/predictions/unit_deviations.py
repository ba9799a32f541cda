"""In: draws, rows, and which units are asked for. Out: the deviations of each row's units, draw by draw.

A new unit is drawn from the population that a draw says: normal, with its standard deviations and correlations. Rows
of one label share a unit. Not decided here: what is made of deviations (results/row_predictors.py).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.new_rows import NewRows
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Deviations, deviation_draws


@dataclass(eq=False)
class UnitDeviations:
    """Of all groupings, made when they are first needed; the same for the same seed and labels, whatever the order of
    rows.
    """

    draws: Draws
    rows: NewRows
    asked: Asked
    seed: int
    _known: dict[str, Floats] = field(default_factory=dict)
    _new: dict[str, tuple[Floats, Ints]] = field(default_factory=dict)

    def at(self, rows: slice) -> Callable[[CodedVarying], Deviations | None]:
        """Those of a stretch of rows; None for units that have none here."""

        def of(varying: CodedVarying) -> Deviations | None:
            name = varying.grouping.name
            match self.asked.units[name]:
                case "own":
                    if varying.r not in self._known:
                        self._known[varying.r] = deviation_draws(self.draws, varying)
                    return self._known[varying.r], self.rows.where.rows.units[name][rows]
                case "new" if name in self.rows.where.rows.units:
                    values, index = self._labelled(varying)
                    return values, index[rows]
                case "new":
                    start, stop, _ = rows.indices(self.rows.n)
                    return self._drawn(varying, stop - start, f"rows from {start}"), np.arange(stop - start)
                case "average" | "population":
                    return None

        return of

    def _labelled(self, varying: CodedVarying) -> tuple[Floats, Ints]:
        """A new unit for each label that some row has."""
        if varying.r not in self._new:
            name = varying.grouping.name
            used, index = np.unique(self.rows.where.rows.units[name], return_inverse=True)
            drawn = [self._drawn(varying, 1, self.rows.labels[name][unit]) for unit in used.tolist()]
            self._new[varying.r] = np.concatenate(drawn, axis=2), index.astype(np.int64)
        return self._new[varying.r]

    def _drawn(self, varying: CodedVarying, units: int, label: str) -> Floats:
        """(effects, draws, units)"""
        factor = factor_of(self.draws, varying)
        n, q, _ = factor.shape
        rng = np.random.default_rng([self.seed, zlib.crc32(f"{varying.r}: {label}".encode())])
        return np.asarray(np.einsum("dij,djk->idk", factor, rng.standard_normal((n, q, units))))


def factor_of(draws: Draws, varying: CodedVarying) -> Floats:
    """(draws, effects, effects): L of which L L' is the covariance of a unit's effects."""
    sd = draws.posterior[varying.sd].reshape(-1, len(varying.effects)).astype(float)
    n, q = sd.shape
    correlation = np.broadcast_to(np.eye(q), (n, q, q)).copy()
    if varying.pairs:
        each = draws.posterior[varying.cor].reshape(n, len(varying.pairs))
        for k, (i, j) in enumerate(varying.pairs):
            correlation[:, i, j] = correlation[:, j, i] = each[:, k]
    return sd[:, :, None] * cholesky(correlation)


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
