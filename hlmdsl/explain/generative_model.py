"""The generative model as data: the response's distribution, its predictors, the units' deviations, and the priors.

In: made by model_equations.py. Out: set by latex_model.py; part of the JSON.
Not decided here: how any of it looks.
"""

from __future__ import annotations

from typing import Literal

from hlmdsl.design.coded import Element
from hlmdsl.families.curved import Curve
from hlmdsl.families.cutpoints import Among
from hlmdsl.model.parts.function import Function
from hlmdsl.source.frozen import frozen


@frozen
class Symbol:
    """A number of the model, as a letter with superscripts and subscripts.

    `letter` is `beta`, `gamma`, `delta` (common effects of the first, second and third predictor), `kappa` (a
    cutpoint), `u` (a deviation), `tau` (its sd), `rho` (a correlation), or the name of a family parameter or
    hyperparameter. `over` is a term (`block:direction`) or a grouping, with the parameter if that is not the main one,
    `under` labels or positions, `level` that of the response, if each has separate coefficients. `element` is the
    number; None for a deviation, of which there is one a unit, in the posterior's `variable`.
    """

    letter: str
    element: Element | None
    over: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    variable: str = ""
    level: str = ""

    @property
    def below(self) -> tuple[str, ...]:
        """All subscripts of the letter."""
        return (self.level, *self.under) if self.level else self.under


@frozen
class Indicator:
    """1 in the rows where the factor has this level, 0 in all others."""

    factor: str
    level: str


@frozen
class Code:
    """What a contrast gives each level of its factor."""

    factor: str
    contrast: str
    weights: tuple[tuple[str, float], ...]


@frozen
class UnitsOf:
    """How a covariate is made of a column and of its means over the units of `by`: `column` minus the mean of the row's
    unit, or the mean alone.
    """

    covariate: str
    column: str
    by: str
    is_within: bool


@frozen
class Measured:
    """A column of a function of covariates, or of (x - center) / scale, if the function is not of the raw one."""

    covariates: tuple[str, ...]
    function: Function
    column: int = 0
    center: float = 0.0
    scale: float = 1.0
    of_units: tuple[UnitsOf, ...] = ()


@frozen
class Climbed:
    """The sum of the `shares` of the steps of a monotonic factor up to the row's level, from the lowest one on."""

    factor: str
    shares: tuple[str, ...]


Regressor = Indicator | Code | Measured | Climbed


@frozen
class Summand:
    """A coefficient times its regressors; an offset if there is no coefficient. `term` is what it belongs to.

    `grouping` is set if the coefficient is a deviation: that of the unit which the row belongs to.
    """

    term: str
    coefficient: Symbol | None
    regressors: tuple[Regressor, ...]
    grouping: str | None = None


@frozen
class PredictorEquation:
    """`link(parameter)` is the sum of the summands, in every row; for an unordered response, it is the log odds of the
    `level` against the first. If effects raise cutpoints, it is one of these in the row, and `cutpoint` its value
    without them.
    """

    parameter: str
    link: str
    summands: tuple[Summand, ...]
    level: str | None = None
    cutpoint: Symbol | None = None


@frozen
class Argument:
    """An argument of a distribution.

    A `parameter` (of each row if `by_row`), a `column` with a value in each row, or else a `value` as it is written.
    `meaning` is what it is of the response, in words. A parameter is `scaled` as explained in a note on the function,
    by s of the lengthscale that `meaning` names, or of those along several covariates.
    """

    name: str
    kind: Literal["parameter", "column", "value", "scaled"]
    value: str
    by_row: bool = False
    meaning: str = ""


@frozen
class Cumulative:
    """For ordered levels, the `link` of a probability is the k-th of the `cutpoints`, less the parameter `predictor` of
    the row: `among` "all" that of the k-th level or a lower one, and cutpoints rise; among those that "reached" the
    k-th that of the k-th; among it and the next higher one, its "neighbours", the same. `of_higher`: of the opposite it
    is the predictor less the cutpoint. `scaled_by` is the parameter of the row that multiplies the difference;
    `raised`: rows have separate cutpoints.
    """

    link: str
    predictor: str
    cutpoints: tuple[Symbol, ...]
    among: Among = "all"
    of_higher: bool = False
    scaled_by: str = ""
    raised: bool = False


@frozen
class Exposure:
    """The column of exposures, and the parameters of the family that are times as much in a row."""

    column: str
    parameters: tuple[str, ...]


@frozen
class ResponseEquation:
    """The response in a row, after its transformation of the column, and its distribution; `weights` is the column of
    the powers to which the rows' likelihoods are raised, `censored_by` that of which rows are censored, and `upper`
    that of the upper ends of intervals. Of a column of texts, the response is 0, 1, ... if it is the first, the second,
    ... of the `levels`, which are ordered if it is `cumulative`. `bounds` are those of a response that has rows only
    within them, None if there is no such end. `known_sd` is the column of the sds of measurement errors, whose squares
    are added to that of sigma. A response of several columns has these as its `parts`, in the order of its `levels`,
    which are named after them. For a mixture `components` are the families with how many of the arguments each has, and
    `rising` intercepts, each below the next.
    """

    column: str
    transform: Function
    family: str
    arguments: tuple[Argument, ...]
    weights: str | None = None
    censored_by: str | None = None
    upper: str | None = None
    levels: tuple[str, ...] | None = None
    cumulative: Cumulative | None = None
    bounds: tuple[Argument | None, Argument | None] | None = None
    exposure: Exposure | None = None
    known_sd: str | None = None
    parts: tuple[str, ...] = ()
    components: tuple[tuple[str, int], ...] = ()
    rising: tuple[Element, ...] = ()
    curve: Curve | None = None


@frozen
class Deviations:
    """The deviations of the units of a grouping, jointly normal around zero: one bar.

    `sds` are their standard deviations, in the same order; `correlations` of the pairs (i, j), i < j, by position, with
    the concentration `eta` of their LKJ prior: empty if the deviations are independent. `members` are the columns whose
    combinations are the units; `unit` is the word for one, `many` for several; `units` is their number, if there are
    data. Where `by_member`, they are the columns that hold the several units of a row, and `weights` those of their
    weights: none where all of a row's units weigh the same. Units that are alike are so by a `related_file`, which is a
    pedigree or a covariance: `related_by`, empty where they are independent. With `nu`, degrees of freedom, they are
    multivariate t: normal around zero given one number for each unit, the same for all bars of the grouping, which is
    inverse Gamma. Regions have a `related_file` of neighbours and the share of these, `rho`: BYM2
    (design/neighbours.py). Deviations that are states in time have a `phi`: they correlate by it to the power of the
    time between them. The waves of Gaussian processes have sds that are multiplied by the s of `lengthscales`, which a
    note on the function explains: by position of the deviation the number of its wave, and the lengthscales.
    """

    grouping: str
    members: tuple[str, ...]
    unit: str
    many: str
    units: int | None
    deviations: tuple[Symbol, ...]
    sds: tuple[Symbol, ...]
    correlations: tuple[tuple[int, int, Symbol], ...] = ()
    eta: float | None = None
    eta_is_default: bool = False
    by_member: bool = False
    weights: tuple[str, ...] = ()
    related_by: str = ""
    related_file: str = ""
    nu: Symbol | None = None
    rho: Symbol | None = None
    phi: Symbol | None = None
    lengthscales: tuple[tuple[int, int, tuple[Symbol, ...]], ...] = ()


IN_TIME = "AR1"
"""The distribution of states in time, by an sd and a phi."""


@frozen
class PriorEquation:
    """The prior of one or more independent numbers; None for a default without data, on which it depends. States in
    time have a joint one, `IN_TIME`.
    """

    of: tuple[Symbol, ...]
    distribution: str | None
    arguments: tuple[Argument, ...]
    is_default: bool


@frozen
class ResidualEquation:
    """How the residuals of rows of one unit correlate: at each two levels of the factor `by`, by the symbols of pairs
    of their positions, jointly LKJ(`eta`); or by `phi` to the power of their distance along the covariate `by`.
    """

    grouping: str
    unit: str
    by: str
    levels: tuple[str, ...]
    correlations: tuple[tuple[int, int, Symbol], ...] = ()
    eta: float | None = None
    phi: Symbol | None = None


@frozen
class StepEquation:
    """A step of a monotonic effect: a total times the share of each of its factors."""

    of: Symbol
    total: Symbol
    shares: tuple[Symbol, ...]


@frozen
class ModelEquations:
    """The model, read from the response to the priors. `rows` is None without data. `shrinkage` is a sentence in LaTeX
    on the joint prior of many effects.
    """

    rows: int | None
    response: ResponseEquation
    predictors: tuple[PredictorEquation, ...]
    deviations: tuple[Deviations, ...]
    priors: tuple[PriorEquation, ...]
    steps: tuple[StepEquation, ...] = ()
    shrinkage: str = ""
    residual: ResidualEquation | None = None

    @property
    def is_nominal(self) -> bool:
        """Whether the response is unordered levels, each with a probability."""
        return any(p.level is not None for p in self.predictors)

    @property
    def symbols(self) -> dict[Element, Symbol]:
        """The symbol of every number."""
        cumulative = self.response.cumulative
        found = list(cumulative.cutpoints) if cumulative is not None else []
        found += [s.coefficient for p in self.predictors for s in p.summands if s.coefficient and not s.grouping]
        for each in self.deviations:
            found += [*each.sds, *(symbol for _, _, symbol in each.correlations)]
            found += [own for own in (each.nu, each.rho, each.phi) if own is not None]
            found += dict.fromkeys(symbol for _, _, own in each.lengthscales for symbol in own)
        if self.residual is not None:
            found += [symbol for _, _, symbol in self.residual.correlations]
        found += [symbol for prior in self.priors for symbol in prior.of]
        return {symbol.element: symbol for symbol in found if symbol.element is not None}
