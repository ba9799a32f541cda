"""In: facts about files that say how units are alike. Out: diagnostics HLM393 to HLM396 and HLM399.

Not decided here: when they are raised; files that are no tables (table_errors.py).
"""

from __future__ import annotations

from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic


class NotARelation(Diagnostic):
    """A pedigree of four columns, a covariance that is not square."""

    code = "HLM393"
    title = "`{path}` is no {what}"
    label = "{found}"
    help = "{advice}"

    path: str
    what: str
    found: str
    advice: str


class NotSymmetric(Diagnostic):
    """A covariance of two units that is not the same both ways."""

    code = "HLM394"
    title = "the covariance in `{path}` is not symmetric"
    label = "`{one}` with `{other}` is {there}, `{other}` with `{one}` is {back}"
    help = "write the same number in both places; rows are in the order of the columns"

    path: str
    one: str
    other: str
    there: str
    back: str


class NotPositiveDefinite(Diagnostic):
    """A matrix that is the covariance of nothing, or in which units determine each other."""

    code = "HLM395"
    title = "the covariance in `{path}` is not positive definite: its smallest eigenvalue is {eigenvalue}"
    label = "{found}"
    note = "the largest is {largest}; weights of the smallest's eigenvector are largest for {units}"
    help = "{advice}"

    path: str
    eigenvalue: str
    largest: str
    found: str
    units: tuple[str, ...]
    advice: str


class NotRelated(Diagnostic):
    """Units of the table that the file has not."""

    code = "HLM396"
    title = "{count:,} {units} of `{name}` in {table} {are} not in `{path}`"
    label = "it has {known:,} units, which are all that are known"
    note = "not among them: {found}"
    help = "{advice}"

    name: str
    table: str
    path: str
    count: int
    known: int
    found: tuple[str, ...]
    advice: str
    unit: ClassVar[str] = "unit"

    def facts(self) -> dict[str, Any]:
        one = self.count == 1
        return {**super().facts(), "units": self.unit if one else f"{self.unit}s", "are": "is" if one else "are"}


class BrokenPedigree(Diagnostic):
    """An animal twice, a parent that is not listed, an animal among its own ancestors."""

    code = "HLM399"
    title = "the pedigree in `{path}` {fault}"
    label = "{found}"
    help = "{advice}"

    path: str
    fault: str
    found: str
    advice: str
