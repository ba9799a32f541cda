"""In: facts about files of neighbours. Out: diagnostics HLM369 to HLM373, HLM376 and HLM377.

Not decided here: when they are raised; files that are no tables (table_errors.py).
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.design.relation_errors import NotRelated
from hlmdsl.source.diagnostic import Diagnostic, Severity


class NotNeighbours(Diagnostic):
    """One column, a matrix that is not square, numbers other than 0 and 1."""

    code = "HLM369"
    title = "`{path}` is not a file of neighbours"
    label = "{found}"
    help = "{advice}"

    path: str
    found: str
    advice: str


class OwnNeighbour(Diagnostic):
    """A region that is listed as its own neighbour."""

    code = "HLM370"
    title = "in `{path}` the region `{region}` is a neighbour of itself"
    label = "{where}"
    help = (
        "leave it out; a region without neighbours has a row with an empty second cell, or a row of zeros in a matrix"
    )

    path: str
    region: str
    where: str


class NeighboursTwice(Diagnostic):
    """A pair that is listed twice, or both ways among pairs that are listed once."""

    code = "HLM371"
    title = "`{path}` has `{one}` and `{other}` as neighbours twice"
    label = "{where}"
    help = "list each pair of neighbours once, or every pair both ways"

    path: str
    one: str
    other: str
    where: str


class NeighboursOneWay(Diagnostic):
    """A matrix that is not symmetric."""

    code = "HLM372"
    title = "the matrix in `{path}` is not symmetric"
    label = "`{one}` with `{other}` is 1, `{other}` with `{one}` is 0"
    help = "write 1 in both places if they are neighbours; rows are in the order of the columns"

    path: str
    one: str
    other: str


class NotOnTheMap(NotRelated):
    """Regions of the table that the file has not."""

    code = "HLM373"
    label = "it has {known:,} regions"
    unit = "region"


class NobodysNeighbour(Diagnostic):
    """A file in which no region has a neighbour."""

    code = "HLM376"
    title = "in `{path}` no region has a neighbour"
    label = "all of its {regions:,} regions are by themselves"
    help = "leave `adjacent by` out: these regions are independent"

    path: str
    regions: int


class RegionsAndRows(Diagnostic):
    """`sigma` beside regions of which each has one row."""

    code = "HLM377"
    severity: ClassVar[Severity] = "warning"
    title = "each `{name}` has one row, so that its own deviation cannot be told from the row's"
    label = "rows say how much neighbours have in common, and of the rest only sd² (1 − rho) + sigma² together"
    help = (
        "read {rho} and sigma with care: their priors decide between them; a count or a proportion, whose variance "
        "follows from its mean, has no such doubt"
    )

    name: str
    rho: str
