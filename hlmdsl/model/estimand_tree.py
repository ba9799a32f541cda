"""What an estimand is: sums and ratios of predicted values, each a leaf that says all about itself.

In: made by read_estimands.py. Out: turned into numbers by design/, told by explain/.
Not decided here: levels, rows, coefficients.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from hlmdsl.families.family import Family
from hlmdsl.model.parts.inverse import Exponential, Inverse
from hlmdsl.model.terms import Equation, FactorPart, Grouping, NumericPart, Term
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.source.text import Span

MeanRule = Literal["parameter", "transformed", "share", "made", "probability", "direction"]
"""The expected response: the main parameter itself, exp(mu + sigma²/2), mu² + sigma², a share of it, psi mu, or
what the family makes of its parameters. Of a response that is a level, what is expected is its probability; of a
direction, where the mean of its unit vectors points."""

Settings = tuple[tuple[Factor | Covariate, str | float], ...]


@dataclass(frozen=True)
class Point:
    """`at(block = b2, Days = 3)`: the linear predictor of one equation at declared settings, deviations zero.

    Settings hold a level's name for a factor, a number in raw units for a covariate. A factor not named is averaged
    over its levels with equal weight, a covariate not named is at its declared zero.
    """

    equation: Equation
    settings: Settings
    span: Span | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Level:
    """A level of the response, the number that the likelihood has for it, and the family that gives its probability."""

    label: str
    code: int
    family: Family


Source = Equation | float | str


@dataclass(frozen=True)
class Mean:
    """How a predictor becomes the expected response: by the inverse link, then by `rule`, then minus `shift`.

    `inverse` undoes the transformation of a `transformed` response, whose mean depends on its spread as well. `others`
    are the further parameters of a rule by name, and where each comes from: its equation, a number, or (its name) a
    parameter. `level` is whose probability it is, of that rule, and `family` which makes the mean, of that. `bounds`
    are those of a truncated one, as it takes them, where they are the same in all rows.
    """

    rule: MeanRule
    shift: float = 0.0
    others: tuple[tuple[str, Source], ...] = ()
    inverse: Inverse | None = None
    level: Level | None = None
    family: Family | None = None
    bounds: tuple[tuple[str, float], ...] = ()

    @property
    def is_within(self) -> bool:
        """Whether it is that of a truncated response."""
        return self.family is not None and self.family.untruncated is not None

    @property
    def equations(self) -> tuple[Equation, ...]:
        """Those of the other parameters."""
        return tuple(source for _, source in self.others if isinstance(source, Equation))

    @property
    def is_exponential(self) -> bool:
        """Whether it is a mean of exponentials of what is normal."""
        return isinstance(self.inverse, Exponential)


@dataclass(frozen=True)
class Predicted:
    """One predicted value: a point, and what was asked of it.

    `mean` is None on the linear predictor. `slope` is the covariate by which it is the derivative. `over_rows`:
    averaged over the observed rows with the point's settings replaced. `over_groups`: their deviations integrated out.
    """

    point: Point
    mean: Mean | None = None
    slope: Covariate | None = None
    over_rows: bool = False
    over_groups: tuple[Grouping, ...] = ()

    @property
    def is_direction(self) -> bool:
        """Whether it is an angle, of which pi and -pi are the same."""
        return self.mean is not None and self.mean.rule == "direction"

    @property
    def is_linear(self) -> bool:
        """Whether it is a sum of coefficients: then deviations, whose mean is zero, average out of it."""
        return self.mean is None or (self.mean.rule == "parameter" and self.point.equation.link.name == "identity")

    @property
    def equations(self) -> tuple[Equation, ...]:
        """The point's own, and those of other parameters where the mean depends on them."""
        return (self.point.equation, *(self.mean.equations if self.mean is not None else ()))


@dataclass(frozen=True)
class Ratio:
    """One sum divided by another."""

    numerator: Weighted
    denominator: Weighted

    @property
    def parts(self) -> tuple[Weighted, Weighted]:
        return self.numerator, self.denominator


Summand = Predicted | Ratio


@dataclass(frozen=True)
class Weighted:
    """A weighted sum of predicted values and ratios, plus a constant; no summand occurs twice."""

    terms: tuple[tuple[Fraction, Summand], ...]
    constant: Fraction = Fraction(0)

    @property
    def leaves(self) -> tuple[Predicted, ...]:
        """Every predicted value in it, in the order written."""
        found: dict[Predicted, None] = {}
        for _, summand in self.terms:
            inside = (summand,) if isinstance(summand, Predicted) else (p for w in summand.parts for p in w.leaves)
            found |= dict.fromkeys(inside)
        return tuple(found)

    @property
    def is_direction(self) -> bool:
        """Whether it is a direction, or a turn from one to another."""
        return any(leaf.is_direction for leaf in self.leaves)

    @property
    def is_linear(self) -> bool:
        """Whether it is a sum of coefficients and a constant."""
        return all(isinstance(s, Predicted) and s.is_linear for _, s in self.terms)


@dataclass(frozen=True)
class Estimand:
    """A named quantity of interest: `at(block = b2) - at(block = b1)`, `mean(at(block = b2))`."""

    name: str
    text: str | None
    expression: Weighted
    written: str
    span: Span | None = field(default=None, compare=False)


def predictors(equation: Equation, groups: tuple[Grouping, ...] = ()) -> dict[str, Factor | Covariate]:
    """The variables on which an equation's predictor depends, in the order written.

    Varying effects are zero, so theirs count only where the deviations of their grouping are integrated out.
    """
    found: dict[str, Factor | Covariate] = {}
    for part in _parts(equation, groups):
        for variable in (part.factor,) if isinstance(part, FactorPart) else part.covariates:
            found.setdefault(variable.name, variable)
    return found


def _parts(equation: Equation, groups: tuple[Grouping, ...]) -> Iterator[FactorPart | NumericPart]:
    terms: list[Term] = [*equation.effects.terms]
    for varying in equation.varying:
        if varying.grouping in groups:
            terms += [t for bar in varying.bars for t in bar.effects.terms]
    yield from (part for term in terms for part in term.parts)
    yield from equation.offsets


def averaged(leaf: Predicted, over: Grouping | None) -> Predicted | None:
    """The leaf averaged over a grouping, or (None) over the rows; None where it already is."""
    if over is None:
        return None if leaf.over_rows else replace(leaf, over_rows=True)
    return None if over in leaf.over_groups else replace(leaf, over_groups=(*leaf.over_groups, over))
