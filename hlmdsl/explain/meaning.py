"""The meaning of every number, before and after a fit: the data for all output formats.

In: made by explanation.py. Out: read by plain_text.py, markdown.py, html.py, latex.py, json.py and the fit's summary.
Not decided here: wording, or how the weights are found.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Literal

from hlmdsl.design.coded import Element
from hlmdsl.explain.generative_model import ModelEquations
from hlmdsl.explain.shares import Share, Spreads
from hlmdsl.model.estimand_tree import Level
from hlmdsl.model.priors import Quantity
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen

Kind = Literal[
    "intercept",
    "cutpoint",
    "effect",
    "sd",
    "correlation",
    "parameter",
    "hyperparameter",
    "estimand",
    "combination",
    "cell",
    "share",
]


@frozen
class WeightedPoint:
    """One summand of a meaning: `weight` times the linear predictor at a point in the columns' own values and units;
    for a cutpoint, `weight` times the link of its probability there.

    `exact` is the weight as a fraction if it is rational.
    """

    at: tuple[tuple[str, str | float], ...]
    weight: float
    exact: Fraction | None = None


At = tuple[tuple[str, str | float], ...]


@frozen
class WeightedPair:
    """`weight` times the covariance of units' deviations at two points, their variance if these are the same."""

    at: At
    and_at: At
    weight: float
    exact: Fraction | None = None


@frozen
class Estimate:
    """The estimate of one number: posterior median, 95% equal-tailed interval, P(> 0), its diagnostics, P(> 1)."""

    median: float
    low: float
    high: float
    p_positive: float
    r_hat: float
    ess_bulk: float
    ess_tail: float
    mcse: float
    p_above_one: float = math.nan


@frozen
class ResponseFrame:
    """A sentence on the response's scale around its number, which is `inverse` of the coefficient.

    `times`: the number is a factor (`1.86 times as large`). `name` is its usual name (`odds ratio`). `both_ways`: it is
    one to either side (`between 1/1.86 and 1.86 times`). `shifted` is the quantity `shift` below the number, reported
    after it (`, so the median hours is 0.96`).
    """

    inverse: str
    before: str
    after: str
    times: bool = False
    unit: str | None = None
    name: str = ""
    both_ways: bool = False
    shift: float = 0.0
    shifted: str = ""

    @property
    def is_factor(self) -> bool:
        """Whether the number multiplies something: `is 1.86 times as large`, `is multiplied by 1.02 per +1 year`."""
        return self.times or self.before.endswith("multiplied by ")


@frozen
class PopulationPoint:
    """One point of a meaning: its weight, its sum of coefficients, and its variance over units."""

    weight: float
    coefficients: tuple[tuple[Element, float], ...]
    spreads: Spreads


@frozen
class Population:
    """Inputs for averaging a meaning over units after a fit, under a nonlinear link; `place` gives the points, as far
    as the meaning does not, and `of` what is averaged.
    """

    units: str
    link: str
    points: tuple[PopulationPoint, ...]
    place: str = ""
    of: str = "probabilities"


@frozen
class Sum:
    """A number that is a sum of the posterior's elements, each with its multiplier."""

    terms: tuple[tuple[Element, float], ...]


Terms = tuple[tuple[Element, float], ...]
"""Elements, each with its multiplier."""


@frozen
class LevelProbability:
    """The probability of a level of the response, given the main predictor, or that of each category, as a sum of the
    posterior's elements; also `log_scale`, the logarithm of what multiplies cutpoints less the predictor, and what each
    cutpoint is `raised` by, if there are such.
    """

    level: Level
    predictors: tuple[tuple[tuple[Element, float], ...], ...]
    cutpoints: tuple[Element, ...]
    log_scale: tuple[tuple[Element, float], ...] = ()
    raised: tuple[Terms, ...] = ()


@frozen
class RSquared:
    """The part of the response's variance over the rows that the model accounts for, or its common effects alone."""

    common: bool


@frozen
class Effective:
    """How many effects a prior that shrinks them leaves: the sum of a/(1 + a), a = n (sd/s)^2, over the `sds` of their
    priors, each for an sd of its column (Piironen & Vehtari 2017, section 3.1). `s` is the sd of single observations on
    the predictor's scale, of n rows.
    """

    sds: tuple[Quantity, ...]
    s: Quantity
    n: float


Derived = Sum | LevelProbability | Share | Effective
"""How a derived number follows from the posterior's elements: data that derived.py evaluates."""

Number = Element | Derived | RSquared
"""The identity of a number: an element of the posterior, or how it follows from such. Estimates are found by this."""


@frozen
class Meaning:
    """One number of the posterior, or computed from it, and its meaning.

    `name` is its name in results (`block[b2 - b1]`), `number` its identity; `variable` and `coords` place it in the
    posterior. `text` is one sentence, `arithmetic` its weighted cells written out (empty if the sentence says the
    same), `invariance` where else it holds (`at every direction`). `determined` is None without data; False means its
    posterior depends on the prior however many rows there are, and `caution` says why. `response` is what it means on
    the response's scale, made from `frame`; `amount` is the estimate in words; `population` is what averaging over
    units needs. `covariances` add up to the square of an sd that no weights on single points read. `is_value`: one
    value or an average of some, which is not compared with zero. `is_constant`: no coefficient enters, so it has
    neither a prior nor a posterior. `apart` are values that matter, to which other numbers are not rounded.
    `always_positive`: no probability of being above zero is reported, as for a mean of counts. `is_ratio`: the question
    is whether it is above 1.
    """

    name: str
    kind: Kind
    number: Number
    variable: str
    coords: tuple[tuple[str, str], ...]
    text: str
    scale: str
    unit: str | None = None
    weights: tuple[WeightedPoint, ...] = ()
    covariances: tuple[WeightedPair, ...] = ()
    arithmetic: str = ""
    invariance: str = ""
    response: str = ""
    determined: bool | None = None
    caution: str = ""
    prior: str = ""
    prior_is_default: bool = False
    prior_text: str = ""
    estimate: Estimate | None = None
    frame: ResponseFrame | None = None
    population: Population | None = None
    amount: str = ""
    always_positive: bool = False
    is_ratio: bool = False
    is_value: bool = False
    is_constant: bool = False
    apart: tuple[float, ...] = (0.0,)

    @property
    def derived(self) -> Derived | RSquared | None:
        """How it is computed, if it is not an element of the posterior."""
        return None if isinstance(self.number, Element) else self.number

    @property
    def said(self) -> str:
        """The sentence with its number, if there is one."""
        return f"{self.text}: {self.amount}" if self.amount else self.text

    @property
    def shows_prior(self) -> bool:
        """After a fit declared priors are not repeated; a default is shown, because the spec does not contain it."""
        return bool(self.prior or self.prior_text) and (self.estimate is None or self.prior_is_default)


@frozen
class CurveCourse:
    """Where the curve over a covariate rises and falls, at these levels of factors: stretches on each step of which the
    slope is above, or below, zero in at least 95% of the draws, between the `ends`; and the sentence.
    """

    over: str
    at: tuple[tuple[str, str], ...]
    rises: tuple[tuple[float, float], ...]
    falls: tuple[tuple[float, float], ...]
    ends: tuple[float, float]
    text: str


@frozen
class Section:
    """Meanings that are read together, a lead-in, sums of them that answer other questions, notes on those, before a
    fit what the priors imply jointly, and after it where curves rise and fall.
    """

    title: str
    meanings: tuple[Meaning, ...]
    lead: str = ""
    combinations: tuple[Meaning, ...] = ()
    hints: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    courses: tuple[CurveCourse, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The text below the meanings."""
        return (*(own.text for own in self.courses), *self.hints, *self.implied)


@frozen
class CellTable:
    """What there is in each cell of the factors, a meaning per cell, its levels as its coords: which coefficients add
    up to the predictor, or the probability of each level of the response, which is then among the `factors`. `value`
    names the quantity on the response's scale (`median squared projection`), empty if there is none; `estimate` what is
    estimated, and `how` how it is computed.
    """

    title: str
    factors: tuple[str, ...]
    cells: tuple[Meaning, ...]
    value: str = ""
    estimate: str = "estimate"
    how: str = "sum"


@frozen
class Explanation:
    """A complete explanation of a model. `facts` are lines under the title (`read at: block b1, ...`); `inferred` what
    the spec left to the data; `alarms` come first: problems of the fit, in words and with what to try; `remarks`,
    further information on it, are below the facts. `rows` are the facts on the numbers of rows.
    """

    name: str
    text: str | None
    formula: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]
    cells: tuple[CellTable, ...] = ()
    inferred: tuple[str, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    alarms: tuple[str, ...] = ()
    equations: ModelEquations | None = None
    remarks: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """The warnings in a line each: the fact and what follows from it."""
        return tuple(
            f"warning[{w.code}]: {': '.join(filter(None, [w.title_text, w.label_text]))}" for w in self.warnings
        )

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """All meanings in reading order, cells apart."""
        return tuple(m for s in self.sections for m in (*s.meanings, *s.combinations))
