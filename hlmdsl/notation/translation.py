"""What is collected while a model in another program's notation is read: columns, problems, remarks.

Not decided here: what any part of it means (terms.py, smooths.py, bars.py, response.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hlmdsl.notation import tree
from hlmdsl.notation.calls import Notation
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.errors import NotSayable
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import SourceText

IN_THE_TABLE = "make a column of it in the table"


class Refused(Exception):
    """A part that cannot be carried over; its diagnostic is in the translation's list."""


@dataclass
class Translation:
    """What is collected while the formulas of a model are read."""

    source: SourceText
    notation: Notation
    columns: Columns
    response: frozenset[str] = frozenset()
    reference_level: str = ""
    """Of the response, if a family names it."""
    drops: bool = False
    """Whether rows with missing values are left out."""
    periods: dict[str, tuple[float, float]] = field(default_factory=dict)
    """By column, the ends of what a cyclic spline goes around."""
    problems: list[Diagnostic] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    shared: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """By grouping and identifier, the parameters whose bars brms correlates by it."""
    cyclic: set[str] = field(default_factory=set)
    """The columns whose ends in `periods` are used."""
    shapes: dict[str, str] = field(default_factory=dict)
    """By the identifier of `mo(x, id = "i")`, the column."""
    has_residuals: bool = True
    """Whether the response is of a family with residuals that may correlate."""
    separate: bool = False
    """Whether a bar correlates with none of another predictor."""
    of_each_level: list[tuple[tree.Node, str]] = field(default_factory=list)
    """What brms has in `cs(...)`: terms with a coefficient at each threshold."""
    unscaled: set[str] = field(default_factory=set)
    """Columns of `gp(x, scale = FALSE)`, whose lengthscales are in units of the column, joined as in names there."""
    residuals: list[str] = field(default_factory=list)
    """Lines on how residuals correlate."""

    def refuse(self, node: tree.Node | tree.Argument, why: str, instead: str) -> Refused:
        """An error at a node; raise what is returned to give up the term around it."""
        written = " ".join(self.source.slice(node.span).split())
        self.problems.append(NotSayable(span=node.span, written=written, why=why, instead=instead))
        return Refused()

    def remark(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)
