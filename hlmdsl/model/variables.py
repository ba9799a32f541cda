"""What the spec declares about columns: covariates, factors, groups. Only the levels and values that the spec
states.

In: made by check.py. Out: referred to by terms, priors and estimands, never looked up by name again.
Not decided here: whether a table holds such columns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from fractions import Fraction
from typing import Literal

from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

Relation = Literal["pedigree", "covariance"]
NEIGHBOURS: Literal["neighbours"] = "neighbours"
Coding = Literal["treatment", "sum", "helmert", "difference", "polynomial", "contrasts", "steps"]


@frozen
class OfUnits:
    """What a covariate has of its column's means over the units of `by`, a group or a factor: the mean of each row's
    unit, or with `is_within` the row's distance from it.
    """

    by: Group | Factor
    is_within: bool
    span: Span | None = field(default=None, compare=False)

    @property
    def members(self) -> tuple[Group | Factor, ...]:
        """The groups that define the units, the outermost first."""
        found: list[Group | Factor] = []
        own: Group | Factor | None = self.by
        while own is not None:
            found.insert(0, own)
            own = own.parent if isinstance(own, Group) else None
        return tuple(found)


@frozen
class Covariate:
    """A numeric predictor. `center` and `scale` give its zero and its unit; None leaves them unchanged.

    With `of_units` its values are computed from those of the column and their means over units.
    """

    name: str
    column: str
    text: str | None = None
    unit: str | None = None
    center: Literal["mean"] | float | None = None
    scale: Literal["sd"] | float | None = None
    span: Span | None = field(default=None, compare=False)
    column_span: Span | None = field(default=None, compare=False)
    of_units: OfUnits | None = None


@frozen
class Total(Covariate):
    """Columns added up, `cases + controls`, under the name that it has in the spec: each with its sign, and a number.
    One of them may be the response's.
    """

    items: tuple[tuple[float, Covariate], ...] = ()
    constant: float = 0.0


def columns_of(covariate: Covariate) -> tuple[Covariate, ...]:
    """Those that a table has."""
    return tuple(item for _, item in covariate.items) if isinstance(covariate, Total) else (covariate,)


@frozen
class Contrast:
    """A hypothesis about the levels of a factor: its name and one weight per level that it mentions."""

    name: str
    weights: tuple[tuple[str, Fraction], ...]
    span: Span | None = field(default=None, compare=False)


@frozen
class Factor:
    """A categorical predictor. `levels` and `reference` are None if the spec leaves them to the data. One that is
    written `monotonic(f)` is coded by steps from each level to the next. So is a covariate, whose levels are its
    different values.
    """

    name: str
    column: str
    text: str | None = None
    ordered: bool = False
    levels: tuple[str, ...] | None = None
    reference: str | None = None
    coding: Coding = "treatment"
    contrasts: tuple[Contrast, ...] = ()
    span: Span | None = field(default=None, compare=False)
    column_span: Span | None = field(default=None, compare=False)
    level_spans: tuple[Span, ...] = field(default=(), compare=False)
    reference_span: Span | None = field(default=None, compare=False)
    coding_span: Span | None = field(default=None, compare=False)

    @property
    def is_monotonic(self) -> bool:
        """Whether all its steps have the same sign."""
        return self.coding == "steps"

    @property
    def is_of_numbers(self) -> bool:
        """Whether its levels are the values of a covariate, by size."""
        return self.is_monotonic and self.levels is None

    @property
    def term(self) -> str:
        """What it is called in a term."""
        return self.spelled(str)

    def spelled(self, name: Callable[[str], str]) -> str:
        """The same, with its name as it is spelled there."""
        return f"monotonic({name(self.name)})" if self.is_monotonic else name(self.name)


@frozen
class Related:
    """The known relation of units, and its file, relative to the spec's folder. Units `adjacent by` a file are related
    through their neighbours, and how strongly is estimated.
    """

    by: Relation | Literal["neighbours"]
    path: str
    span: Span | None = field(default=None, compare=False)

    @property
    def is_by_neighbours(self) -> bool:
        """Whether it is written `adjacent by`."""
        return self.by == NEIGHBOURS


@frozen
class Group:
    """A grouping factor. With a parent, a group or a factor, its labels are unique only within the parent's; with
    `related` its units have a covariance known up to its size, or neighbours. With `heavy_tails` deviations of its
    units are multivariate t, otherwise normal.
    """

    name: str
    column: str
    text: str | None = None
    parent: Group | Factor | None = None
    span: Span | None = field(default=None, compare=False)
    column_span: Span | None = field(default=None, compare=False)
    related: Related | None = None
    heavy_tails: bool = False
    plural: str | None = None

    @property
    def has_neighbours(self) -> bool:
        """Whether its units are regions of a map, `adjacent by` a file."""
        return self.related is not None and self.related.is_by_neighbours


Variable = Covariate | Factor | Group
