"""States in time as latents: each row has one state.

In: a term of states, and rows. Out: which state each row has; a Latent for each series of common effects.
Not decided here: units' own series (unit_latents.py), or how states follow one another (series.py, states.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from hlmdsl.backend.kernel.latents import Columns, Entry, Latent, Place
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.series import Series
from hlmdsl.design.coded import CodedEquation, CodedTerm
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Rows


def state_at(term: CodedTerm, rows: Rows) -> Ints:
    """(n,): of each row, which of the states in time it has."""
    assert term.smooth is not None
    return term.smooth.known.place(term.smooth.argument(rows.numbers))


def of_states(every: Columns, term: CodedTerm) -> Columns:
    """(n, 1): of the columns (n, states), that of each row's state."""

    def columns(rows: Rows, at: slice) -> Floats:
        return np.take_along_axis(every(rows, at), state_at(term, rows)[:, None], axis=1)

    return columns


def series_latents(design: Design, equation: CodedEquation) -> Iterator[Latent]:
    """Common effects that are states in time, those of each sd: a series of one unit."""
    for term in equation.processes:
        place = state_at(term, design.rows)
        for k, chain in enumerate(term.chains):
            states, length = list(chain.states), len(chain.states)
            at = np.array([term.elements[i].position for i in states], dtype=np.int64)

            def every(rows: Rows, _: slice, term: CodedTerm = term, states: list[int] = states) -> Floats:
                return term.columns(rows)[:, states]

            yield Latent(
                name=f"{term.variable} ({k})" if k else term.variable,
                called=f"`{term.variable}`",
                over=None,
                units=length,
                scales=(chain.sd,),
                entries=(Entry(equation, (0,), place, of_states(every, term)),),
                places=(Place(term.variable, (0,), at, np.zeros(length), np.ones(length), ("",) * length),),
                rho=chain.phi,
                series=Series(chain, 1),
            )
