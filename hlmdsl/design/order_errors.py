"""Errors of cutpoints in order that effects raise. In: facts. Out: diagnostics HLM2365 to HLM2367.

Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


class CutpointsMayCross(Diagnostic):
    """`probability(2, at(x = 10))` where rows have an x of 0 to 5, and `effects cutpoints = 1 + x`."""

    code = "HLM2365"
    title = "`{parameter}` may have crossed at a point of a probability"
    label = "no rows are here or around here"
    note = (
        "they are in order at every row and between rows: elsewhere effects on single ones may let them cross, and a "
        "level between two that have crossed has no probability"
    )
    help = "ask for the probability at a point that the rows are around"

    parameter: str


@frozen(kw_only=True)
class CutpointsCross(Diagnostic):
    """A prediction at a row where effects on single cutpoints let these cross."""

    code: ClassVar[str] = "HLM2366"
    title: ClassVar[str] = "`{parameter}` cross at row {row} of the table in {crossed:,} of {draws:,} draws"
    note: ClassVar[str] = (
        "a level between two cutpoints that have crossed has no probability: they are in order at the rows of the fit, "
        "and effects on single ones may let them cross elsewhere"
    )
    help: ClassVar[str] = "leave the row out, or take a model whose effects are the same at every cutpoint there"

    parameter: str
    row: int
    crossed: int
    draws: int


@frozen(kw_only=True)
class RarelyInOrder(Diagnostic):
    """Draws of priors under which effects let cutpoints cross at nearly all rows."""

    code: ClassVar[str] = "HLM2367"
    title: ClassVar[str] = "`{parameter}` are in order at every row in {there:,} of {total:,} draws of the prior"
    note: ClassVar[str] = "draws of the prior are those that the rows do not exclude: {wanted:,} of these are asked for"
    help: ClassVar[str] = "ask for at most {there:,} draws, or give the effects on `{parameter}` narrower priors"

    parameter: str
    there: int
    total: int
    wanted: int
