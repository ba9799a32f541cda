"""In: the sections and cells of an explanation. Out: the same, with a unique name for each number.

An element of the posterior keeps its name; a derived number is renamed, as in a model that has a covariate called `R2`.
Not decided here: names themselves (model/naming.py), or which number is which (Meaning.number).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.explain.meaning import CellTable, Meaning, Section

MARK = "′"


def with_unique_names(
    sections: Sequence[Section], cells: Sequence[CellTable]
) -> tuple[tuple[Section, ...], tuple[CellTable, ...]]:
    """A mark is added to a name that is taken."""
    every = [m for s in sections for m in (*s.meanings, *s.combinations)] + [m for t in cells for m in t.cells]
    taken = {m.name for m in every if m.derived is None}

    def own(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        return tuple(_named(m, taken) if m.derived is not None else m for m in meanings)

    return (
        tuple(replace(s, meanings=own(s.meanings), combinations=own(s.combinations)) for s in sections),
        tuple(replace(t, cells=own(t.cells)) for t in cells),
    )


def _named(meaning: Meaning, taken: set[str]) -> Meaning:
    name = meaning.name
    while name in taken:
        name += MARK
    taken.add(name)
    return replace(meaning, name=name, variable=name if meaning.variable == meaning.name else meaning.variable)
