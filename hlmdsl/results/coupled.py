"""Log densities and draws of responses whose residuals correlate between the rows of a unit.

In: a design, and draws of its posterior. Out: densities of rows given others of their unit, of all rows together, and
residuals to draw responses with. Not decided here: which rows are left out (comparison/).

Importance sampling leaves a row out by its density given all other rows: weighting draws by 1/p(y_i | the others,
parameters) gives the posterior without the row (Buerkner, Gabry & Vehtari 2020).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.design import Design
from hlmdsl.design.rank import take
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.formulas.functions import LOG_2PI, NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import OwnUnits, RowPredictors, Where
from hlmdsl.results.stretches import NUMBERS
from hlmdsl.source.frozen import frozen


def correlations_of(draws: Draws, coded: CodedResidual) -> Floats:
    """(chains * draws, numbers): what correlations of residuals are made of."""
    return np.asarray(draws.flat(coded.variable), dtype=float).reshape(draws.chains * draws.draws, -1)


@frozen(eq=False)
class CoupledDensities:
    """Of what was seen of the rows of a design, `jacobian` (rows,) added to the log densities of transformed ones."""

    design: Design
    jacobian: Floats

    @property
    def coupled(self) -> Coupled:
        assert self.design.coupled is not None
        return self.design.coupled

    def given_others(self, draws: Draws, rows: slice | Ints, units: OwnUnits | None = None) -> Floats:
        """(draws, rows): each given all other rows of its unit."""
        every = self.coupled.whole(rows)
        z, log_spread = self._standardised(draws, every, units)
        away, log_sd = self.coupled.some(every).given_others(z, self._values(draws))
        return self._at(rows, every, away, log_sd + log_spread)

    def given_kept(self, draws: Draws, rows: Ints) -> Floats:
        """(draws, rows): each given the rows of its unit that are not among these."""
        every = self.coupled.whole(rows)
        z, log_spread = self._standardised(draws, every, None)
        unknown = np.searchsorted(every, rows)
        away, log_sd = self.coupled.some(every).given_some(z, self._values(draws), unknown)
        return self._at(rows, every, away, log_sd + log_spread)

    def together(self, draws: Draws) -> Floats:
        """(draws,): of all rows."""
        total = np.zeros(draws.chains * draws.draws)
        units, values = OwnUnits(draws), self._values(draws)
        for rows in self._few_units(draws):
            own = self.coupled.some(rows)
            z, log_spread = self._standardised(draws, rows, units)
            pull, _ = own.pulls(z, values)
            total += -0.5 * (z * pull).sum(axis=1) - 0.5 * own.log_determinant(values) - log_spread.sum(axis=1)
        return total - 0.5 * LOG_2PI * self.coupled.n + self.jacobian.sum()

    def _few_units(self, draws: Draws) -> Iterator[Ints]:
        """Rows of whole units, as many at a time as the memory limit allows."""
        most = max(1, NUMBERS // (draws.chains * draws.draws))
        gathered: list[Ints] = []
        for run in self.coupled.runs():
            if gathered and sum(map(len, gathered)) + len(run) > most:
                yield np.sort(np.concatenate(gathered))
                gathered = []
            gathered.append(run)
        if gathered:
            yield np.sort(np.concatenate(gathered))

    def _values(self, draws: Draws) -> Floats:
        return correlations_of(draws, self.coupled.coded)

    def _standardised(self, draws: Draws, rows: Ints, units: OwnUnits | None) -> tuple[Floats, Floats]:
        """(draws, rows): residuals in units of their spread, and the logs of these."""
        design, family = self.design, self.design.model.response.family
        assert family.standardised is not None
        deviations = None if units is None else partial(units.of, rows=take(design.rows, rows))
        given = RowPredictors(Where.of(design).at(rows), draws, NUMPY, deviations).at(slice(None)).given(design.schema)
        found = family.standardised(NUMPY, design.observed.at(rows).value, given)
        shape = draws.chains * draws.draws, len(rows)
        z, log_spread = (np.ascontiguousarray(np.broadcast_to(own, shape)) for own in found)
        return z, log_spread

    def _at(self, rows: slice | Ints, every: Ints, away: Floats, log_sd: Floats) -> Floats:
        at = np.searchsorted(every, np.arange(self.coupled.n)[rows])
        return -0.5 * away[:, at] ** 2 - log_sd[:, at] - 0.5 * LOG_2PI + self.jacobian[rows]
