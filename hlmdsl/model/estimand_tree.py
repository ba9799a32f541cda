"""An estimand: sums and ratios of predicted values, each a self-contained leaf.

In: made by read_estimands.py. Out: turned into numbers by design/, described by explain/.
Not decided here: levels, rows, coefficients.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import field, replace
from fractions import Fraction
from typing import Literal

from hlmdsl.families.curved import column_in
from hlmdsl.families.family import Family
from hlmdsl.model.parts.inverse import Exponential, Inverse
from hlmdsl.model.terms import Equation, FactorPart, Grouping, NumericPart, Term
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

MeanRule = Literal["parameter", "transformed", "share", "made", "probability", "curve", "direction"]
"""The expected response: the main parameter itself, exp(mu + sigma²/2), mu² + sigma², a share of it, psi mu, or
what the family makes of its parameters. Of a response that is a level, what is expected is its probability; of a
direction, where the mean of its unit vectors points. Where the main parameter follows a curve, it is what the family
makes of that."""

Settable = Factor | Covariate | Group
Settings = tuple[tuple[Settable, str | float], ...]


@frozen
class Point:
    """`at(block = b2, Days = 3)`: the linear predictor of one equation at declared settings. Deviations are zero, but
    for those of units that it names: `at(Subject = "308")`.

    Settings hold a level's name for a factor, a number in raw units for a covariate, a unit's label for a group. A
    factor not named is averaged over its levels with equal weight, a covariate not named is at its declared zero.
    """

    equation: Equation
    settings: Settings
    span: Span | None = field(default=None, compare=False)


@frozen
class Level:
    """A level of the response, the number that the likelihood has for it, and the family that gives its probability."""

    label: str
    code: int
    family: Family


Source = Equation | Covariate | float | str


@frozen
class Mean:
    """How a predictor becomes the expected response: by the inverse link, then by `rule`, then minus `shift`.

    `inverse` undoes the transformation of a `transformed` response, whose mean depends on its spread as well. `others`
    are the further parameters of a rule by name, and where each comes from: its equation, a number, or (its name) a
    parameter; for a curve also its columns. `level` is the level of a rule that gives a probability, `family` the
    family of a rule that gives a mean. `bounds` are those of a truncated one, if they are the same in all rows.
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
        """Whether it is the mean of a truncated response."""
        return self.family is not None and self.family.untruncated is not None

    @property
    def equations(self) -> tuple[Equation, ...]:
        """Those of the other parameters."""
        return tuple(source for _, source in self.others if isinstance(source, Equation))

    @property
    def columns(self) -> tuple[Covariate, ...]:
        """Those that stand in the curve."""
        return tuple(own for name, own in self.others if isinstance(own, Covariate) and column_in(name))

    @property
    def parameters(self) -> tuple[str, ...]:
        """Those of the curve."""
        curve = self.family.curve if self.rule == "curve" and self.family is not None else None
        return tuple(name for name, _ in curve.parameters) if curve is not None else ()

    @property
    def of_direction(self) -> tuple[str, ...]:
        """The parameters with effects that a mean direction depends on, the main one first."""
        if self.rule != "direction" or self.family is None:
            return ()
        return (self.family.main.name, *(name for name, _ in self.others))

    def others_over(self, over: Collection[Grouping]) -> bool:
        """Whether others than the main parameter of a mean direction vary over one of these groupings."""
        return bool(self.of_direction) and any(v.grouping in over for e in self.equations for v in e.varying)

    @property
    def is_exponential(self) -> bool:
        """Whether it is a mean of exponentials of normal variables."""
        return isinstance(self.inverse, Exponential)


@frozen
class Predicted:
    """One predicted value: a point, and the quantity to predict there.

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
        """Whether it is a sum of coefficients: deviations, with mean zero, then average out."""
        return self.mean is None or (self.mean.rule == "parameter" and self.point.equation.link.name == "identity")

    @property
    def equations(self) -> tuple[Equation, ...]:
        """The point's equation, and those of other parameters on which the mean depends."""
        return (self.point.equation, *(self.mean.equations if self.mean is not None else ()))

    @property
    def own_groups(self) -> tuple[Grouping, ...]:
        """The groupings of which it is of one unit, whose deviations it has."""
        return groupings_named(self.equations, {variable.name for variable, _ in self.point.settings})

    @property
    def predictors(self) -> dict[str, Factor | Covariate]:
        """The variables on which it depends: those of deviations count where it has them, or where they are integrated
        out of what they bend.
        """
        return self.variables((*self.own_groups, *(() if self.is_linear else self.over_groups)))

    @property
    def moved_by(self) -> dict[str, Factor | Covariate]:
        """Of these, the variables that change its value: of the slope of a sum of coefficients, those beside its
        covariate in a term, and this itself where the sum bends along it.
        """
        if self.slope is None or not self.is_linear:
            return self.predictors
        found: dict[str, Factor | Covariate] = {}
        for equation in self.equations:
            for parts in (*(t.parts for t in _terms(equation, self.own_groups)), *((o,) for o in equation.offsets)):
                own = [p for p in parts if isinstance(p, NumericPart) and self.slope in p.covariates]
                is_straight = len(own) == 1 and own[0].function.is_plain
                for variable in (v for p in parts for v in _variables(p)) if own else ():
                    if variable != self.slope or not is_straight:
                        found[variable.name] = variable
        return {name: v for name, v in self.predictors.items() if name in found}

    def variables(self, groups: tuple[Grouping, ...]) -> dict[str, Factor | Covariate]:
        """Those on which it depends, in the order written, if the deviations of these groupings are in it."""
        found = {name: v for equation in self.equations for name, v in predictors(equation, groups).items()}
        return {v.name: v for v in (self.mean.columns if self.mean is not None else ())} | found


@frozen
class Ratio:
    """One sum divided by another."""

    numerator: Weighted
    denominator: Weighted

    @property
    def parts(self) -> tuple[Weighted, Weighted]:
        return self.numerator, self.denominator


Summand = Predicted | Ratio


@frozen
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


@frozen
class Estimand:
    """A named quantity of interest: `at(block = b2) - at(block = b1)`, `mean(at(block = b2))`."""

    name: str
    text: str | None
    expression: Weighted
    written: str
    span: Span | None = field(default=None, compare=False)


def predictors(equation: Equation, groups: tuple[Grouping, ...] = ()) -> dict[str, Factor | Covariate]:
    """The variables on which an equation's predictor depends, in the order written.

    Varying effects are zero, so theirs count only of the groupings whose deviations are not.
    """
    parts = (part for term in _terms(equation, groups) for part in term.parts)
    return {v.name: v for part in (*parts, *equation.offsets) for v in _variables(part)}


def _variables(part: FactorPart | NumericPart) -> tuple[Factor | Covariate, ...]:
    return (part.factor,) if isinstance(part, FactorPart) else part.covariates


def _terms(equation: Equation, groups: tuple[Grouping, ...]) -> list[Term]:
    varying = (v for v in equation.varying if v.grouping in groups)
    return [*equation.effects.terms, *(t for v in varying for bar in v.bars for t in bar.effects.terms)]


def groupings_named(equations: Iterable[Equation], names: Collection[str]) -> tuple[Grouping, ...]:
    """The groupings of one unit of which a point is that sets these variables."""
    own = tuple(equations)
    common = {name for equation in own for name in predictors(equation)}
    there = dict.fromkeys(v.grouping for equation in own for v in equation.varying)
    return tuple(g for g in there if (needed := told_apart_by(g, common)) and needed <= set(names))


def told_apart_by(grouping: Grouping, common: Collection[str]) -> frozenset[str]:
    """What a point sets that is of one unit of a grouping: its groups and what these are within, and its factors that
    are not among the `common` predictors. One that is, and that the point does not set, is averaged over its levels, as
    it is in the predictor. Empty where a row has several units.
    """
    if grouping.by_member:
        return frozenset()
    within = {m.parent.name for m in grouping.members if isinstance(m, Group) and m.parent is not None}
    return frozenset(
        m.name for m in grouping.members if isinstance(m, Group) or m.name not in common or m.name in within
    )


def averaged(leaf: Predicted, over: Grouping | None) -> Predicted | None:
    """The leaf averaged over a grouping, or (None) over the rows; None if it already is."""
    if over is None:
        return None if leaf.over_rows else replace(leaf, over_rows=True)
    return None if over in leaf.over_groups else replace(leaf, over_groups=(*leaf.over_groups, over))
