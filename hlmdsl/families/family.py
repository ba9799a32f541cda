"""A family: everything about it, in one value. `None` for what it does not have.

In: nothing. Out: the types that one module each (normal.py, poisson.py, ...) fills in, and all other stages read.
Not decided here: how a spec declares a family (model/read_family.py), or how rows are summarised for the compiled
density (backend/kernel).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from hlmdsl.families.cutpoints import Cutpoints as Cutpoints
from hlmdsl.families.linked import Given as Given
from hlmdsl.families.linked import Linked as Linked
from hlmdsl.families.linked import entry as entry
from hlmdsl.families.links import IDENTITY, OF_CUTPOINTS
from hlmdsl.families.parameter import FALLS as FALLS
from hlmdsl.families.parameter import FREE as FREE
from hlmdsl.families.parameter import HELD as HELD
from hlmdsl.families.parameter import RISES as RISES
from hlmdsl.families.parameter import Moments as Moments
from hlmdsl.families.parameter import Parameter as Parameter
from hlmdsl.families.parameter import Signs as Signs
from hlmdsl.families.parameter import one as one
from hlmdsl.families.statistics import TRIALS, Numbers, Rows, Statistics, of_trials
from hlmdsl.families.variances import Scattered as Scattered
from hlmdsl.families.variances import Single as Single
from hlmdsl.families.variances import Variance as Variance
from hlmdsl.families.words import Categories as Categories
from hlmdsl.families.words import Words as Words
from hlmdsl.formulas.arrays import Floats as Floats
from hlmdsl.formulas.circle import wrapped
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.families.curved import Curve
    from hlmdsl.families.with_zeros import WithZeros

Support = Literal[
    "real",
    "positive",
    "zero or positive",
    "unit",
    "unit or zero",
    "unit or its ends",
    "binary",
    "count",
    "count from 1",
    "count up to n",
    "levels",
    "counts",
    "shares",
    "angle",
]


ATOMS: Mapping[Support, tuple[float, ...]] = {
    "zero or positive": (0.0,),
    "unit or zero": (0.0,),
    "unit or its ends": (0.0, 1.0),
}
"""Of responses that are measured, values that have a probability."""

"""In which directions a row leaves its predictor unbounded: neither, up, down, or both."""


LogDensity = Callable[[Functions, Numbers, Given], Any]


LogProbability = Callable[[Functions, Any, Given], Any]
"""Of one response, or the two ends of an interval, as `Family.end` has them."""


Ends = tuple[Any | None, Any | None]
"""The interval of responses, on the main parameter's scale: above the first, and at most the second. None if
unbounded.
"""


Within = Literal["sigma", "t", "constant", "gamma", "count"] | Single
"""The variance of single observations of the same units, in the units of the predictor: sigma², sigma² nu/(nu - 2), the
variance of a latent quantity, trigamma(alpha), the variance of a count, in counts, or as the family gives it.
"""


@frozen(eq=False)
class Family:
    """A likelihood. The first of `parameters` is the one that the main predictor models; `data` are arguments that must
    be columns or numbers (the trials of a Binomial).

    `statement` is PyMC's distribution and its arguments, in the parameterisation that loses no digits. `log_density` is
    that of a cell, from its `statistics`, constants included if a cell is one row; it is written once, for numbers,
    arrays, and the compiled density. `in_short` is the same up to a constant by a shorter formula, if there is one, for
    statistics that are not large. `log_cdf`, `log_survival` and `log_between` are of a response at most and above a
    value, and between two, exact in both tails: with them it may be censored and, unless `only_censored`, truncated.
    `no_cdf` is why there are none, if that is known. `mean` is that of the response, or of the proportion of its
    trials; `draw` makes responses. `modelled`: the function of the response to which the main parameter refers: itself,
    its logarithm or the proportion of its trials; `level` is the overall mean of that, from responses and trials, kept
    away from the ends that a link sends to infinity. `mean` and `variance` are None if responses are not numbers; then
    `probabilities` are those of each level, and for ordered levels `slopes` their derivatives by the main parameter, or
    by the change of it less each cutpoint, if that is given. `levels` is how many there are, `of_levels` the family
    with a different number of them. `link` is that of cutpoints if a spec may choose it, `of_link` the family under a
    different one (links.OF_CUTPOINTS).

    `is_normal`: single responses as modelled are normal. `is_centred`: the main parameter is a location of the
    responses. `share`: another parameter, a probability, by which the main one is multiplied to be that mean.
    `mean_of`: the other parameters of the mean, if it has no such rule; None if it follows from the above. `working`:
    why the likelihood is a working one, which responses need not follow. `own_density`: PyMC lacks this density, or its
    tails, and is given this one; `shifted_by` is the parameter that is added to draws of the statement. `number` is the
    value of a parameter that is given as one, and `of_number` the family of another. `lower_with_main`: responses fall
    as the main parameter rises. `heavy_tails`: moments may be infinite, and the median is the location. `mean_above`:
    parameters that have to be above a number for responses without bounds to have a mean. `has_corner`: the slope of
    the density jumps where a response equals the main parameter. `moves_with`: by parameter, in an order in which they
    can be computed, how far the main one, or the logarithm of a different one, moves with the others while responses
    stay the same: removing that from the coordinates makes the posterior rounder. `concentrates`: the parameter that
    goes to zero or infinity if residuals are zero. `within`: by link, what single observations add to the variance
    between units, and from which parameters; under other links there is no share of variance, only R². `overdispersed`:
    for counts whose spread is not a parameter, what to try if they spread more; `excess_zeros`: for counts, what to try
    if more of them are zero.

    `direction`: for responses that are directions, the means of their cosine and of their sine; it is given those of
    the other parameters that differ between rows, and without them its length is arbitrary. `mean_within`: the mean of
    responses between bounds, `moments_within` that and the variance, `logs_within` those of logarithms if these are
    modelled; `moments` are those of a truncated response as modelled, whose variance is not made of parts that could be
    averaged over units one by one. `statement_within`: arguments of the statement that differ for draws of these.
    `with_zeros`: what responses are of that are no zeros of a separate process; only upper bounds leave these in.
    `keeps_counts`: if the main parameter is near an end, counts that become rare keep their relative probabilities, so
    that those within bounds keep a probability. `by_exposure`: parameters of counts that double if events are counted
    for twice as long; `takes_known_sd`: whether a known measurement error may be added to sigma. `beside`: for a family
    modified by the response declaration, the data arguments of the modification; `in_cell` are statistics that
    probabilities of such a family take besides its parameters; `untruncated` is the family that was truncated, and
    `made_by` makes the truncated one again. `components` are the families of a mixture, `of_components` the mixture of
    others; `rising` are the parameters that identify these: the intercept of the first is below that of the second.
    `optional` is a parameter that it has because a response declaration names it, `of_optional` one that it may have,
    and the family with it. `standardised`: for a response, its residual in units of its spread, and the log of that;
    single ones are standard normal, so that several may correlate. `curve` is followed by the main parameter of the
    family `uncurved`, and its parameters replace it.
    """

    name: str
    parameters: tuple[Parameter, ...]
    support: Support
    words: Words
    statement: Callable[[Given], tuple[str, dict[str, Any]]]
    statistics: Statistics
    log_density: LogDensity
    mean: Callable[[Functions, Given], Any] | None
    draw: Callable[[np.random.Generator, Given], Floats]
    variance: Variance | None
    in_short: LogDensity | None = None
    log_cdf: LogProbability | None = None
    log_survival: LogProbability | None = None
    log_between: LogProbability | None = None
    only_censored: bool = False
    no_cdf: str = ""
    data: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    modelled: Literal["response", "log", "proportion"] = "response"
    level: Callable[[Floats, Floats], float] = lambda y, n: float(y.mean())
    is_normal: bool = False
    share: str = ""
    mean_of: tuple[str, ...] | None = None
    working: str = ""
    own_density: bool = False
    shifted_by: str = ""
    number: float | None = None
    of_number: Callable[[float], Family] | None = None
    is_centred: bool = False
    lower_with_main: bool = False
    heavy_tails: bool = False
    mean_above: tuple[tuple[str, float], ...] = ()
    has_corner: bool = False
    moves_with: Mapping[str, Callable[[Functions, Mapping[str, Any]], Any]] = field(default_factory=dict)
    concentrates: tuple[str, Literal["zero", "infinity"]] | None = None
    within: Mapping[str, tuple[Within, tuple[str, ...]]] = field(default_factory=dict)
    overdispersed: str = ""
    excess_zeros: str = ""
    cutpoints: Cutpoints | None = None
    categories: Categories | None = None
    probabilities: Callable[[Functions, Given], tuple[Any, ...]] | None = None
    slopes: Callable[..., tuple[Any, ...]] | None = None
    levels: int = 0
    of_levels: Callable[[int], Family] | None = None
    link: str = ""
    of_link: Callable[[str], Family] | None = None
    direction: Callable[[Functions, Given], tuple[Any, Any]] | None = None
    mean_within: Callable[[Functions, Ends, Given], Any] | None = None
    statement_within: Callable[[Functions, Ends, Given], Mapping[str, Any]] | None = None
    moments_within: Callable[[Functions, Ends, Given], tuple[Any, Any]] | None = None
    logs_within: Callable[[Functions, Ends, Given], tuple[Any, Any]] | None = None
    moments: Callable[[Functions, Given], tuple[Any, Any]] | None = None
    with_zeros: WithZeros | None = None
    keeps_counts: bool = False
    by_exposure: tuple[str, ...] = ()
    takes_known_sd: bool = False
    beside: tuple[str, ...] = ()
    in_cell: tuple[str, ...] = ()
    untruncated: Family | None = None
    made_by: tuple[Callable[..., Family], tuple[Any, ...]] | None = None
    components: tuple[Family, ...] = ()
    of_components: Callable[..., Family] | None = None
    rising: tuple[str, ...] | None = None
    optional: str = ""
    of_optional: tuple[str, Callable[[], Family]] | None = None
    standardised: Callable[[Functions, Any, Given], tuple[Any, Any]] | None = None
    curve: Curve | None = None
    uncurved: Family | None = None

    def __reduce__(self) -> tuple[Callable[..., Family], tuple[Any, ...]]:
        """A copy, here or in another process, is the family of that name, or is made in the same way."""
        return self.made_by or (named, (self.name, self.levels, self.number, self.link, bool(self.optional)))

    @property
    def main(self) -> Parameter:
        return self.parameters[0]

    @property
    def is_yes_or_no(self) -> bool:
        """Whether responses are 0 or 1, which may represent two labels."""
        return self.support == "binary"

    @property
    def is_ordinal(self) -> bool:
        """Whether responses are levels in order."""
        return self.cutpoints is not None

    @property
    def cutpoints_rise(self) -> bool:
        """Whether it has cutpoints, and each is above the one before."""
        return self.cutpoints is not None and self.cutpoints.in_order

    @property
    def is_nominal(self) -> bool:
        """Whether responses are levels in no order."""
        return self.categories is not None

    def has_effects(self, parameter: Parameter) -> bool:
        """Whether there may be an effects line for it."""
        return not parameter.is_number and (not parameter.size or parameter == self.main or self.is_raised(parameter))

    def is_raised(self, parameter: Parameter | None) -> bool:
        """Whether it is the cutpoints, each of which may have separate effects."""
        own = self.cutpoints
        return parameter is not None and own is not None and parameter.name == own.parameter

    @property
    def has_parts(self) -> bool:
        """Whether a response has a column for each level, (rows, levels): its amount in the row."""
        return self.support == "counts" or self.is_of_shares

    @property
    def is_of_shares(self) -> bool:
        """Whether these columns are shares, which add up to one, and not counts of trials."""
        return self.support == "shares"

    @property
    def is_circular(self) -> bool:
        """Whether responses are directions, which have no arithmetic mean: pi and -pi are the same."""
        return self.support == "angle"

    def kept(self, y: Floats) -> Floats:
        """Responses as a design has them: directions from -pi to pi."""
        return wrapped(y) if self.is_circular else y

    @property
    def is_whole(self) -> bool:
        """Whether responses are whole numbers."""
        return self.is_counted or self.support in ("binary", "count up to n", "counts")

    @property
    def is_counted(self) -> bool:
        """Whether responses are counts without a bound."""
        return self.support in ("count", "count from 1")

    @property
    def is_share(self) -> bool:
        """Whether the expected response, or trial, is between 0 and 1."""
        return self.support in ("unit", "unit or zero", "unit or its ends", "binary", "count up to n")

    @property
    def atoms(self) -> tuple[float, ...]:
        """Of responses that are measured, values that have a probability."""
        return ATOMS.get(self.support, ())

    @property
    def has_levels(self) -> bool:
        """Whether responses are levels, possibly more than two, or levels in columns: the expectation is a probability
        for each.
        """
        return self.support == "levels" or self.has_parts

    @property
    def entries(self) -> tuple[str, ...]:
        """The names of all numbers that the parameters are, in order."""
        return tuple(name for p in self.parameters for name in p.entries)

    @property
    def is_location(self) -> bool:
        """Whether responses vary about the main parameter equally, whatever its value."""
        return bool(self.statistics.moves)

    @property
    def mean_added(self) -> tuple[str, ...]:
        """The other parameters that the mean is made of, as the main one sees responses."""
        return () if self.modelled == "log" else self.mean_of or ()

    @property
    def mean_is_main(self) -> bool:
        """Whether the main parameter is the mean of the response."""
        is_other = self.modelled == "log" or self.share or self.mean_of is not None or self.untruncated is not None
        return self.mean is not None and not is_other

    def with_cell(self, f: Functions, s: Numbers, p: Given) -> Given:
        """The parameters, with the further statistics of a cell that probabilities take, and its trials."""
        beside = {name: s[name] for name in self.in_cell if name in s}
        beside |= {name: s[TRIALS] for name in self.data if TRIALS in s}
        return {**p, **{name: Linked(IDENTITY, own, f) for name, own in beside.items()}}

    @property
    def mains(self) -> tuple[Parameter, ...]:
        """The location parameters, each with a predictor; the main one first."""
        return (self.main, *(p for p in self.parameters[1:] if p.place is not None or p.in_curve))

    def usual(self, trials: str = "trials") -> str:
        """`Binomial(n = trials, p)`"""
        if self.components:
            return self.written([p.name for p in self.parameters])
        data = [f"{name} = {trials}" for name in self.data]
        named = (f"{p.name} = 0.9" if p.is_number else p.name for p in self.parameters)
        return f"{self.name}({', '.join([*data, *named, *self.chosen])})"

    @property
    def chosen(self) -> tuple[str, ...]:
        """`link = probit`, if that has to be written."""
        return (f"link = {self.link}",) if self.link not in ("", OF_CUTPOINTS[0]) else ()

    def written(self, values: Sequence[str]) -> str:
        """With the text for each parameter: `Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)`."""
        parts, start = [], 0
        for part in self.components:
            parts.append(f"{part.name}({', '.join(values[start : start + len(part.parameters)])})")
            start += len(part.parameters)
        return f"{self.name}({', '.join([*parts, *values[start:]])})"

    def parameter(self, name: str) -> Parameter | None:
        return next((p for p in self.parameters if p.name == name), None)

    def mean_as_seen(self, functions: Functions, given: Given) -> Any:
        """The mean of the response as the main parameter sees it."""
        assert self.mean is not None
        return self.location(given) if self.modelled == "log" else self.mean(functions, given)

    def location(self, given: Given) -> Any:
        """The main parameter; of a curve, that of the family that follows it."""
        if self.curve is None:
            return given[self.main.name].value
        return self.curve.of_row(given)

    def spread(self, y: Floats, n: Floats) -> Floats:
        """The responses to whose location the main parameter refers, on its scale."""
        return np.asarray(np.log(y[y > 0]) if self.words.logged else self.seen(y, n))

    def seen(self, y: Any, n: Any = None, functions: Functions = NUMPY) -> Any:
        """Responses on the main parameter's scale; `n` are the trials. For levels in columns, the first one's."""
        if self.has_parts:
            return y[..., 0] / functions.maximum(y.sum(axis=-1), 1)
        match self.modelled:
            case "log":
                return functions.log(y)
            case "proportion":
                assert n is not None
                return y / functions.maximum(n, 1)
        return y

    @property
    def known(self) -> tuple[str, ...]:
        """The data of each row besides the parameters: trials, and those of modifiers after the family."""
        return (*self.data, *self.beside)

    @property
    def trials(self) -> dict[str, Callable[[Rows], Floats]]:
        """The statistic that probabilities of counts among trials take besides the parameters (`with_cell`)."""
        return {TRIALS: of_trials} if self.data else {}

    def end(self, y: Any, functions: Functions = NUMPY) -> Any:
        """A value at which probabilities of responses end, as these take it: a count among trials is itself."""
        return y if self.modelled == "proportion" else self.seen(y, None, functions)


def named(
    name: str, levels: int = 0, number: float | None = None, link: str = "", has_optional: bool = False
) -> Family:
    """The family of that name, of responses with so many levels, with a parameter of that value, under that link, or
    with the parameter that it may have besides.
    """
    from hlmdsl.families import FAMILIES

    family = FAMILIES[name]
    if number is not None and family.of_number is not None:
        return family.of_number(number)
    if link and family.of_link is not None:
        family = family.of_link(link)
    if has_optional and family.of_optional is not None:
        family = family.of_optional[1]()
    return family.of_levels(levels) if family.of_levels is not None else family
