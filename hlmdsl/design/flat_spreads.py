"""In: a design whose spread of single rows has effects with flat priors. Out: errors for those that no row keeps from
infinity.

As the spread s of some rows goes to zero and that of the others stays, the likelihood of the former, each with its
weight 1/s, is that of the main predictor being where they are. If the predictor can be at all of them at once, whatever
they are, that is a positive number: the posterior goes on along that direction without end if nothing but flat priors
is on it. So it does for any row that is alone in a level of a factor.

Not decided here: what is flat (flat.py), or what is said without a flat prior (lone_rows.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.exact_fit import known_rows, on_the_link
from hlmdsl.design.flat import Flat, FlatDirection
from hlmdsl.design.lone_rows import EXACT, factors_of, leverage, may_meet, said_of, spread_of_rows, spread_that_goes
from hlmdsl.design.posterior_errors import NoPosterior
from hlmdsl.design.rank import cleaned, row_space_of
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.seen import NONE
from hlmdsl.source.diagnostic import Diagnostic

MOST_NUMBERS = 4_000_000


def open_spreads(design: Design, flat: Flat) -> list[Diagnostic]:
    """At most one error; none if the table is too large to tell."""
    equation = spread_of_rows(design)
    if equation is None or on_the_link(design) is None:
        return []
    at = next(k for k, e in enumerate(design.schema.equations) if e is equation)
    own = [d for d in flat.directions if not d.is_half and d.moves[at].any()]
    own = [d for d in own if not any(m.any() for k, m in enumerate(d.moves) if k != at)]
    known, seen = known_rows(design), design.observed.censored
    if not own or not known.size:
        return []
    moved = cleaned(equation, design.rows) @ np.stack([d.moves[at] for d in own], axis=1)
    kept = known if seen is None else np.concatenate([known, np.flatnonzero(seen.status != NONE)])
    width = len(design.schema.main.coefficients) + sum(len(v.effects) for v in design.schema.main.varying)
    for which, rows in _alone(moved, kept):
        if np.isin(rows, known).all() and rows.size * max(rows.size, width) <= MOST_NUMBERS and may_meet(design, rows):
            return [_error(design, equation, [own[j] for j in which], rows)]
    return []


def _alone(moved: Floats, kept: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Sets of rows that some flat numbers move by themselves, and which numbers: rows that are alike, and those that
    one number moves, all to the same side.
    """
    cells, index = np.unique(moved[kept], axis=0, return_inverse=True)
    index = index.reshape(-1)
    for cell in np.flatnonzero(leverage(cells) > 1.0 - EXACT):
        null = row_space_of(np.delete(cells, cell, axis=0)).null
        turns = np.abs(cells[cell] @ null) > EXACT * (np.abs(cells[cell]) @ np.abs(null))
        if turns.any():
            yield np.flatnonzero(null[:, np.argmax(turns)]), kept[index == cell]
    for j in range(moved.shape[1]):
        column = moved[kept, j]
        if column.any() and ((column >= 0).all() or (column <= 0).all()):
            yield np.array([j]), kept[column != 0]


def _error(design: Design, equation: CodedEquation, directions: list[FlatDirection], rows: Ints) -> Diagnostic:
    main, (spread, limit) = design.schema.main.equation.parameter, spread_that_goes(design)
    which = said_of(design, factors_of(equation), rows)
    names = [f"`{d.name}`" for d in directions]
    return NoPosterior(
        span=directions[-1].span,
        what=" and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names),
        because=f"`{main}` can be exactly at {which}: then no row keeps `{spread}` there from {limit}",
        advice=f"give {'it a proper prior' if len(names) == 1 else 'them proper priors'}, such as `Normal(0, 1)`",
    )
