"""In: draws, and rows at times that the fitted table does not have. Out: the values of processes there, draw by
draw.

At the times of the table a process is given by its coefficients; elsewhere these give its conditional mean, and the
rest is drawn, once for each time, or each unit and time. It depends on the seed, and on which other times are
requested. Not decided here: how it is drawn (model/parts/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.design.chains import Chain
from hlmdsl.design.coded import CodedEquation, CodedTerm, CodedVarying
from hlmdsl.design.rows import Entries, Floats, Ints, Rows
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.new_rows import NewRows
from hlmdsl.predictions.streams import stream
from hlmdsl.predictions.unit_deviations import UnitDeviations
from hlmdsl.results.draws import Draws

Added = tuple[Floats, Ints, Floats]
"""(draws, places) in units of nothing, of each row its place there, and by what it is multiplied, (rows,) each."""


@dataclass(eq=False)
class BetweenTimes:
    """Of all equations, drawn when they are first needed, for all rows at once: times near each other are alike."""

    draws: Draws
    rows: NewRows
    asked: Asked
    seed: int
    deviations: UnitDeviations
    _known: dict[str, list[Added]] = field(default_factory=dict)

    def at(self, rows: slice) -> Callable[[CodedEquation], Floats | None]:
        """(draws, rows) for a chunk of the rows; None if processes add nothing."""

        def of(equation: CodedEquation) -> Floats | None:
            if equation.parameter not in self._known:
                self._known[equation.parameter] = list(self._all(equation))
            found = None
            for values, place, times in self._known[equation.parameter]:
                own = values.take(place[rows], axis=1) * times[rows]
                found = own if found is None else found + own
            return found

        return of

    def _all(self, equation: CodedEquation) -> Iterator[Added]:
        where = self.rows.where.rows
        for term in equation.effects.terms:
            if term.phi:
                states = self.draws.posterior[term.variable].reshape(self._total, -1)
                own = ((np.zeros(where.n, dtype=np.int64), None),)
                yield from self._of_states(term, term.chains, states.T[:, :, None], own, ("",), where)
                continue
            sds = [self.draws.posterior[sd.variable].reshape(self._total, -1)[:, sd.position] for sd in term.sds]
            whole = np.zeros(where.n, dtype=np.int64)
            yield from self._of_term(term, sds, ((whole, None),), ("",), [sd.name for sd in term.sds], where)
        for varying in equation.varying:
            yield from self._of_units(varying, where)

    def _of_units(self, varying: CodedVarying, where: Rows) -> Iterator[Added]:
        name = varying.grouping.name
        processes = [
            sd for sd in varying.sds if sd.smooth and sd.smooth.smooth and sd.smooth.smooth.function.is_process
        ]
        if not processes or self.asked.units[name] in ("average", "population"):
            return
        if where.has_units(name):
            entries = where.entries(name)
            most = 1 + max(int(units.max(initial=0)) for units, _ in entries)
            labels = self.rows.labels.get(name, tuple(f"unit {k}" for k in range(most)))
        else:  # each row has a separate new unit
            weight = None if not varying.grouping.by_member else np.full(where.n, np.sqrt(varying.squared))
            entries = ((np.arange(where.n), weight),)
            labels = tuple(f"row {k}" for k in range(where.n))
        of_sds = self.draws.posterior[varying.sd].reshape(self._total, -1)
        for term in dict.fromkeys(sd.smooth for sd in processes if sd.smooth is not None):
            own = [sd for sd in processes if sd.smooth is term]
            if term.term.has_persistence and (found := self.deviations.at(slice(0, where.n))(varying)) is not None:
                chains = [c for c in varying.chains if c.sd in [sd.element for sd in own]]
                values, of_each = found
                yield from self._of_states(term, chains, values, of_each, None, where)
                continue
            sds = [of_sds[:, sd.element.position] for sd in own]
            yield from self._of_term(term, sds, entries, labels, [sd.name for sd in own], where)

    def _of_term(
        self,
        term: CodedTerm,
        sds: list[Floats],
        entries: Entries,
        labels: tuple[str, ...],
        names: list[str],
        where: Rows,
    ) -> Iterator[Added]:
        """Of each sd, and each unit at each time."""
        part = term.smooth
        if part is None:
            return
        x = part.argument(where.numbers)
        more = part.known.more_variance(x)
        if more is None or not (more > 0).any():
            return
        others = term.without_smooth.columns(where)
        for units, weights in entries:
            new = np.flatnonzero(more > 0)
            keys = np.stack([units[new].astype(float), x[new]], axis=1)
            each, index = np.unique(keys, axis=0, return_inverse=True)
            place = np.zeros(where.n, dtype=np.int64)
            place[new] = index.reshape(-1)
            times = np.where(more > 0, 1.0 if weights is None else weights, 0.0)
            for which, (sd, name) in enumerate(zip(sds, names, strict=True)):
                drawn = np.empty((self._total, len(each)))
                for unit in np.unique(each[:, 0]).tolist():
                    at = np.flatnonzero(each[:, 0] == unit)
                    rng = stream(self.seed, f"{name} of {labels[int(unit)]} at other times")
                    drawn[:, at] = part.known.more(each[at, 1], self._total, rng)
                yield drawn * sd[:, None], place, times * others[:, which]

    def _of_states(
        self,
        term: CodedTerm,
        chains: Sequence[Chain],
        values: Floats,
        entries: Entries,
        labels: tuple[str, ...] | None,
        where: Rows,
    ) -> Iterator[Added]:
        """Of states that `values` (effects, draws, units) has, by the chain and the unit; `labels` of these, where the
        numbers by which they are drawn are to be the same in other tables.
        """
        part = term.smooth
        assert part is not None
        x = part.argument(where.numbers)
        more = part.known.more_variance(x)
        if more is None or not (more > 0).any():
            return
        others = term.without_smooth.columns(where)
        new = np.flatnonzero(more > 0)
        for units, weights in entries:
            keys = np.stack([units[new].astype(float), x[new]], axis=1)
            each, index = np.unique(keys, axis=0, return_inverse=True)
            place = np.zeros(where.n, dtype=np.int64)
            place[new] = index.reshape(-1)
            times = np.where(more > 0, 1.0 if weights is None else weights, 0.0)
            for which, chain in enumerate(chains):
                sd, phi = (
                    self.draws.posterior[own.variable].reshape(self._total, -1)[:, own.position].astype(float)
                    for own in (chain.sd, chain.phi)
                )
                drawn = np.empty((self._total, len(each)))
                for unit in np.unique(each[:, 0]).astype(int).tolist():
                    at = np.flatnonzero(each[:, 0] == unit)
                    whose = labels[unit] if labels is not None else f"unit {unit}"
                    rng = stream(self.seed, f"{chain.phi.name} of {whose} at other times")
                    states = values[list(chain.states), :, unit].T / sd[:, None]
                    drawn[:, at] = part.known.given(each[at, 1], states, phi, rng) * sd[:, None]
                yield drawn, place, times * others[:, which]

    @property
    def _total(self) -> int:
        return self.draws.chains * self.draws.draws
