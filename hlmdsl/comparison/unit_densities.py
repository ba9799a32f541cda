"""In: a design, draws, and a grouping. Out: the log density of all data of a unit, deviations integrated out.

This is the prediction for a unit that is not in the data: its deviations are from the population. Deviations of units
that it shares with others are as drawn. Units and draws are processed a few at a time.
Not decided here: how deviations are integrated out (closed_form.py, quadrature.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from hlmdsl.comparison.inner import Inner
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.rows import Floats, Ints, entries_at
from hlmdsl.results.draws import Draws
from hlmdsl.results.pointwise import RowDensities, log_jacobian
from hlmdsl.results.row_predictors import Deviations, deviation_draws

NUMBERS = 1 << 18
"""Draws times rows at a time: densities are computed dozens of times over, fastest in a processor's cache."""


@dataclass(eq=False)
class Units:
    """Some draws of some units: their `rows`, unit by unit, and where each unit `starts` among these."""

    inner: Inner
    draws: Draws
    rows: Ints
    starts: Ints
    density: RowDensities
    _own: dict[str, Deviations] = field(default_factory=dict)

    @property
    def n(self) -> int:
        return len(self.starts)

    @property
    def n_draws(self) -> int:
        return self.draws.chains * self.draws.draws

    @property
    def place(self) -> Ints:
        """(rows,): which of the units each row is of."""
        return np.repeat(np.arange(self.n), np.diff([*self.starts, len(self.rows)]))

    def slices(self) -> Iterator[slice]:
        """Each unit's rows among `rows`."""
        ends = [*self.starts[1:].tolist(), len(self.rows)]
        yield from map(slice, self.starts.tolist(), ends)

    def with_deviations(self, given: Mapping[str, Floats]) -> Callable[[CodedVarying], Deviations | None]:
        """Those `given` (effects, draws, units) by their variable; other inner ones are zero, and the rest as drawn."""
        inner, place = {v.r for v in self.inner.of}, self.place

        def of(varying: CodedVarying) -> Deviations | None:
            if varying.r in inner:
                return (given[varying.r], ((place, None),)) if varying.r in given else None
            return self.own(varying)

        return of

    def own(self, varying: CodedVarying) -> Deviations:
        """As drawn."""
        if varying.r not in self._own:
            entries = self.inner.design.rows.entries(varying.grouping.name)
            self._own[varying.r] = deviation_draws(self.draws, varying), entries_at(entries, self.rows)
        return self._own[varying.r]


def unit_densities(inner: Inner, draws: Draws, chosen: Ints | None = None) -> tuple[Floats, Ints]:
    """(chains, draws, units), and which units these are: all that have rows, or those that are chosen."""
    from hlmdsl.comparison.closed_form import closed_form
    from hlmdsl.comparison.quadrature import quadrature

    integrate = closed_form if inner.is_closed else quadrature
    density = RowDensities(inner.design, log_jacobian(inner.design))
    order, starts, units = inner.rows
    ends = np.append(starts[1:], len(order))
    which = np.arange(len(units)) if chosen is None else np.flatnonzero(np.isin(units, chosen))
    out = np.empty((draws.chains, draws.draws, len(which)))
    for some in _few(which, ends - starts, draws):
        rows = np.concatenate([order[starts[u] : ends[u]] for u in which[some]])
        sizes = (ends - starts)[which[some]]
        begins = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        for at, part in _parts(draws, len(rows)):
            found = integrate(Units(inner, part, rows, begins, density))
            out[:, at, some] = found.reshape(draws.chains, -1, len(sizes))
    return out, units[which]


def _few(which: Ints, sizes: Ints, draws: Draws) -> Iterator[slice]:
    """Units in turn, as many at a time as fit."""
    most = max(1, NUMBERS // (draws.chains * draws.draws))
    start, rows = 0, 0
    for k, unit in enumerate(which.tolist()):
        if k > start and rows + sizes[unit] > most:
            yield slice(start, k)
            start, rows = k, 0
        rows += int(sizes[unit])
    if len(which):
        yield slice(start, len(which))


def _parts(draws: Draws, rows: int) -> Iterator[tuple[slice, Draws]]:
    """Draws in turn, all of them if so many rows fit."""
    size = max(1, NUMBERS // max(1, rows * draws.chains))
    for start in range(0, draws.draws, size):
        at = slice(start, min(start + size, draws.draws))
        yield at, replace(draws, posterior={k: v[:, at] for k, v in draws.posterior.items()}, statistics={})
