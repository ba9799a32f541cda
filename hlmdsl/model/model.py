"""The checked model: everything that the spec declares, as references; nothing that needs data.

In: made by check.py. Out: bound to levels and rows by design/.
Not decided here: levels, codings' matrices, defaults scaled to data.
"""

from __future__ import annotations

from dataclasses import field
from itertools import pairwise
from typing import Literal

from hlmdsl.families.family import Family, Parameter
from hlmdsl.model import naming
from hlmdsl.model.estimand_tree import Estimand
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.inverse import NATURAL, Inverse
from hlmdsl.model.priors import PlacedAcross, PlacedCorrelation, PlacedPrior
from hlmdsl.model.residual import Residual
from hlmdsl.model.shrinkage import PlacedShrinkage
from hlmdsl.model.terms import Equation, Grouping, Varying
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span


@frozen
class Censoring:
    """The status column, its declared labels (`codes`: cell and position in `STATUS`) besides the standard ones, and
    the column of the upper ends of intervals.
    """

    column: str
    codes: tuple[tuple[str, int], ...] = ()
    upper: Covariate | None = None
    span: Span | None = field(default=None, compare=False)
    upper_span: Span | None = field(default=None, compare=False)


Bound = Covariate | float
"""A column or a number, in the column's units; infinite if there is none."""


@frozen
class Truncation:
    """Bounds, included, outside which there are no rows."""

    lower: Bound
    upper: Bound
    span: Span | None = field(default=None, compare=False)

    @property
    def bounds(self) -> tuple[Bound, Bound]:
        return self.lower, self.upper

    @property
    def written(self) -> str:
        """As a spec would write it."""
        each = (quoted(b.name) if isinstance(b, Covariate) else f"{b:.15g}" for b in self.bounds)
        return f"truncated ({', '.join(each)})"

    @property
    def has_columns(self) -> bool:
        return isinstance(self.lower, Covariate) or isinstance(self.upper, Covariate)


@frozen
class ResponseLevels:
    """The levels of a text response, in the order declared, and the reference level.

    `reference_inferred`: it is the first one, as the spec names none. Levels that are `ordered`, from the lowest to the
    highest, have no reference.
    """

    declared: tuple[str, ...]
    reference: str
    reference_inferred: bool = False
    span: Span | None = field(default=None, compare=False)
    ordered: bool = False

    @property
    def cutpoints(self) -> tuple[str, ...]:
        """For ordered levels, the boundaries between neighbours: `poor|fair`."""
        return tuple(naming.between(low, high) for low, high in pairwise(self.declared)) if self.ordered else ()

    @property
    def coded(self) -> tuple[str, ...]:
        """The levels by the numbers that the likelihood has for them: 0 is the reference."""
        return (self.reference, *(level for level in self.declared if level != self.reference))


@frozen
class Response:
    """The response column, the transformation the spec declares of it, and the likelihood. A transformation is an
    invertible function of the raw column; `PLAIN` if none is declared.

    `written` is the expression (`log(projection_sq)`); `text` and `unit` describe the untransformed column. `weights`
    is the column of the powers to which the rows' likelihoods are raised, `censoring` says which rows are known by
    their values, `truncation` which responses have rows at all; its bounds are also arguments of the family, if they
    exclude any values. So are the columns `exposure`, for how long events were counted, and `measured`, the known sds
    of measurement errors. `levels` are those of a text column, None if it holds numbers. If levels are in columns,
    `parts` are these, in the order declared, `levels` are named after them, and `column` is the name of all of them
    together.
    """

    column: str
    transform: Function
    written: str
    family: Family
    text: str | None = None
    unit: str | None = None
    span: Span | None = field(default=None, compare=False)
    column_span: Span | None = field(default=None, compare=False)
    weights: Covariate | None = None
    weights_span: Span | None = field(default=None, compare=False)
    censoring: Censoring | None = None
    levels: ResponseLevels | None = None
    truncation: Truncation | None = None
    exposure: Covariate | None = None
    measured: Covariate | None = None
    parts: tuple[Covariate, ...] = ()

    @property
    def in_order(self) -> tuple[Covariate, ...]:
        """The `parts` as the likelihood has them: that of the reference first."""
        assert self.levels is not None
        by_name = {c.name: c for c in self.parts}
        return tuple(by_name[level] for level in self.levels.coded) if self.parts else ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Those of the table."""
        return tuple(c.column for c in self.parts) or (self.column,)

    @property
    def of_texts(self) -> bool:
        """Whether the column holds levels."""
        return self.levels is not None and not self.parts

    @property
    def thing(self) -> str:
        """What the column is, in the spec's words."""
        return self.text or self.column

    def event(self, thing: str) -> str:
        """The event of probabilities and odds: `use = Y`, or `died = 1` if the column holds 0 and 1, which suits any
        label, also a verb; the response itself if each level has a probability.
        """
        if self.family.has_levels:
            return thing
        if self.levels is None:
            return f"{thing} = 1" if self.family.is_yes_or_no else thing
        return f"{thing} = {naming.label(self.levels.coded[1])}"

    @property
    def shift(self) -> float:
        """What the transformation adds to the column."""
        return self.transform.shift

    @property
    def inverse(self) -> Inverse | None:
        """The function that gives the response from the variable centred at the main parameter; None if they are the
        same.
        """
        return NATURAL if self.family.modelled == "log" else self.transform.inverse


After = Literal["", "truncated", "exposure", "measured", "nonlinear"]


@frozen
class FamilyArgument:
    """Where one parameter or data argument of the family comes from.

    `source` is an Equation (an effects line), a Covariate (a column), a number, or None: a free parameter with a prior.
    `parameter` is None for data arguments (the trials `n`). `after` is the keyword after the family that gives the
    argument; empty for the family's own arguments.
    """

    name: str
    parameter: Parameter | None
    source: Equation | Covariate | float | None
    span: Span | None = field(default=None, compare=False)
    after: After = ""
    is_itself: bool = field(default=False, compare=False)
    """Whether it is written `sigma = sigma`."""

    @property
    def is_trials(self) -> bool:
        return self.parameter is None and not self.after

    @property
    def is_bound(self) -> bool:
        """Whether it is a value of the response, and transformed like it."""
        return self.after == "truncated"


@frozen
class Model:
    """A valid spec. Its variables are those that the spec uses, each parent before its groups."""

    source: SourceText
    name: str
    text: str | None
    data_path: str | None
    missing: Literal["error", "drop"]
    response: Response
    covariates: tuple[Covariate, ...]
    factors: tuple[Factor, ...]
    groups: tuple[Group, ...]
    arguments: tuple[FamilyArgument, ...]
    equations: tuple[Equation, ...]
    priors: tuple[PlacedPrior, ...]
    correlations: tuple[PlacedCorrelation, ...]
    across: tuple[PlacedAcross, ...]
    estimands: tuple[Estimand, ...]
    data_span: Span | None = None
    warnings: tuple[Diagnostic, ...] = ()
    shrinkage: PlacedShrinkage | None = None
    residual: Residual | None = None

    @property
    def main(self) -> Equation:
        """The main predictor's equation; always first."""
        return self.equations[0]

    @property
    def groupings(self) -> tuple[Grouping, ...]:
        """All whose units rows are of, each once: those of effects first."""
        return tuple({v.grouping.name: v.grouping for v in self.varying}.values())

    @property
    def varying(self) -> tuple[Varying, ...]:
        """Everything that needs the units of rows: effects of all equations, and correlated residuals, which have no
        bars.
        """
        own = [v for e in self.equations for v in e.varying]
        if self.residual is not None:
            own.append(Varying(self.residual.grouping, (), self.residual.within_span))
        return tuple(own)

    @property
    def free_parameters(self) -> tuple[FamilyArgument, ...]:
        """Family parameters that have neither an effects line nor a value: they need a prior."""
        return tuple(a for a in self.arguments if a.source is None)
