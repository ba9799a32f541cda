"""In: a schema, its rows and its response. Out: a weakly informative prior for every number, whether declared or not.

Not decided here: which of them are used; a declared prior takes precedence (resolve_priors.py).

The principle: weak for each coefficient, and plausible jointly. Priors of 2.5u on every effect, each harmless by
itself, add up over the terms of a model to cells ten times beyond the data, or to proportions that are nearly always 0
or 1 (the explanation of a model computes it). Let u be the sd of the response on the linear predictor's scale: the sd
of y under an identity link; 1 under log, logit and the others, where 1 is a ratio (of means, of odds) of 2.7, a large
effect in most fields.

- The Intercept is Normal(centre, 2u), 1.5u under a link, centred at the average response. It is the prior at the point
  that the explanation prints. If zero is outside a covariate's values, it is widened by the distance times the slope's
  sd, because the line is extrapolated to there. The same for slopes within interactions.
- A difference between levels is Normal(0, 1.5u), a slope Normal(0, 1.5u/sd(x)); under a link u and u/sd(x). Two halves
  of the rows cannot differ by more than 2u, nor a line rise by more than u over an sd of x, if nothing else accounts
  for the response. Contrasts with other weights are scaled by the sum of their absolute weights over 2. (rstanarm
  divides by the sd of dummy columns too; that makes the prior of a rare level wider just because it is rare.) Powers
  are scaled by what the lower powers leave of them; differences of differences are half as wide as differences.
- The sd of varying effects is HalfStudentT(3, u), for slopes u/sd(x): groups rarely differ by more than single
  responses do, and the heavy tail lets data overrule that (Gelman 2006 on half-t priors for few groups). sigma is
  HalfStudentT(3, u) for the same reason.
- The sd of the wiggles of a smooth term is HalfStudentT(3, u) for that reason, too: it is the root mean square over the
  rows of the curve's distance from its line, and a curve accounts for no more than responses differ. So are the curves
  of single units. That of a walk is as much narrower as the level of a walk with an sd of 1 varies over the rows more
  than by 1: over many times even small changes add up.
- That of a Gaussian process is HalfStudentT(3, u) in the same way: it is the sd of single values of the curve. Its
  lengthscale, in units of x, is LogNormal, with 98% between two ends. The lower one is half of what its waves can
  follow, so that the rows may say that there are too few, or the mean distance of neighbouring values of x, below which
  neighbours carry no information on each other and the curve is noise. The upper one is the range of x: such a curve
  hardly bends within the data, and the data cannot distinguish longer ones, so a flat prior on them would give an
  improper posterior. Each lengthscale of a surface has such a prior; neighbouring values are those of a grid, or as far
  apart along either covariate as if the rows were spread evenly.
- A cutpoint is Normal(centre, 2.5u), centred at the link of the share of rows up to its level. Effects and units spread
  the rows, so cutpoints are further out than these shares, and the outer ones further than an Intercept. That of two
  levels is an Intercept with its sign turned, and has the prior of one.
- nu of a StudentT, of responses or of units, is Gamma(2, 0.1) (Juarez & Steel 2010). Shapes and precisions are
  LogNormal around their moment estimates ignoring all predictors, with a sd of 1.5 on the log scale, a factor of 20
  either way.
- The share of neighbours rho is Beta(0.5, 0.5): its ends, independent regions and neighbours alone, are the two models
  usually compared, and it is Jeffreys' prior of a proportion (Riebler et al. 2016 shrink it to 0, for which the whole
  map has to be known).
- phi of a process in time is Uniform(-1, 1), all that a stationary process may have, as in brms; Uniform(0, 1) if the
  gaps between times are not whole numbers, since a negative number has no such powers. Its sd is HalfStudentT(3, u) as
  that of units is: it is the sd of the process at any time.
- In the equation of another parameter than the main one, effects are Normal(0, 0.5/sd(x)) on the log scale (two sds of
  x may treble a spread), its Intercept Normal(log of the estimate ignoring all predictors, 1.5). Those of a
  probability are as wide as the main predictor's under its link. A cutpoint beside a mean, that of OrderedBeta, is
  Normal(estimate, 2.5) as others are, and its effects are as wide as the main predictor's.
- Of a mixture, locations of kinds in order are centred on the halves, or thirds, of the responses, w is Beta(2, 2),
  shares of three are Dirichlet(2, 2, 2), zero where one kind is empty, and a scale is LogNormal around its estimate:
  where it goes to zero at one response, the likelihood is unbounded, and the prior must be zero there.
- psi of a zero-inflated family is Beta(1, 1): no share of extra zeros is ruled out, and the prior does not exclude psi
  = 1, no extra zeros.

All are proper, and rounded to two digits to keep the line that declares one short.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedTermSet
from hlmdsl.design.design import Schema
from hlmdsl.design.in_levels import meet
from hlmdsl.design.prior_targets import Place, places
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.design.widths import Widths
from hlmdsl.families.defaults import LOG_SD, half_student, nu_prior, two_digits
from hlmdsl.families.family import Family, Moments
from hlmdsl.families.known_of_rows import EXPOSURE
from hlmdsl.families.links import Link
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Hyper, Prior
from hlmdsl.model.shares import prior_of_share
from hlmdsl.priors.bounded import BETA, UNIFORM
from hlmdsl.priors.distribution import Distribution
from hlmdsl.priors.positive import LOG_NORMAL
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.frozen import frozen

IDENTITY = (2.0, 1.5)
LINKED = (1.5, 1.0)
OTHER_PARAMETER = (LOG_SD, 0.5)
"""The sds of an intercept and of an effect, in u."""

NORMAL_99 = 2.326
"""The 99% quantile of a standard normal."""

CUTPOINT = 2.5
"""The sd of a cutpoint, in u, if there are several in order; others are each the link of a probability, like an
intercept.
"""


@frozen
class Scale:
    """Where a linear predictor is on average, its unit u, and the sds of its intercept and effects in u."""

    centre: float
    unit: float
    intercept: float
    effects: float


def default_priors(
    schema: Schema, rows: Rows, response: Floats, arguments: Mapping[str, Floats], at_most: Floats | None = None
) -> dict[str, tuple[Prior, ...]]:
    """A prior for every element and every family parameter that may need one. `at_most` is the known upper limit of
    each response if some are censored.
    """
    widths = Widths(rows)
    family = schema.model.response.family
    moments = moments_of(family, response, arguments, at_most)
    scales = {e.parameter: scale_of(schema, e, rows, response, arguments, moments) for e in schema.equations}
    cutpoints = family.cutpoints.of_responses(response, family.levels) if family.cutpoints is not None else ()
    priors = {
        variable: tuple(
            _prior(place, scales[place.equation.parameter], widths, cutpoints, family.cutpoints_rise) for place in each
        )
        for variable, each in places(schema).items()
    }
    for argument in schema.model.free_parameters:
        parameter = argument.parameter
        assert parameter is not None, "data arguments are columns or numbers"
        priors[parameter.name] = (_written(*parameter.default_prior(parameter.estimate(moments))),)
    return priors


def _prior(place: Place, scale: Scale, widths: Widths, cutpoints: Sequence[float], rising: bool) -> Prior:
    effects = _around(place)
    own, carried = widths.of(place.term, place.position, effects)
    match place.role:
        case "wiggle":
            return given_sd(place)
        case "share":
            return prior_of_share(1.0)
        case "tails":
            return _written(*nu_prior())
        case "neighbours":
            return _written(BETA, (("alpha", 0.5), ("beta", 0.5)))
        case "sd" | "smooth sd":
            return _written(*half_student(scale.unit * math.hypot(own, carried)))
        case "phi":
            return _of_phi(place)
        case "lengthscale":
            return _of_lengthscale(place)
        case "intercept" | "cell mean":
            return normal(scale.centre, scale.unit * math.hypot(scale.intercept * own, scale.effects * carried))
        case "cutpoint":
            several = CUTPOINT if len(cutpoints) > 1 and rising else scale.intercept
            sd = scale.unit * math.hypot(several * own, scale.effects * carried)
            return normal(scale.centre + cutpoints[place.position], sd)
        case "effect":
            return normal(0.0, scale.unit * scale.effects * math.hypot(own, carried))


def given_sd(place: Place) -> Prior:
    """What every wiggle of a smooth term has."""
    assert place.term is not None
    which, part = place.term.which_sd[place.position], place.term.smooth
    assert which is not None
    assert part is not None
    own = [Hyper(element.variable, element.position) for element in place.term.shared_by(which)]
    column = place.term.smooth_column(place.position)
    name = f"{place.targets[0]}, {part.label(column)}" if place.term.lengthscale else place.targets[-1]
    return Prior(NORMAL, (("mu", 0.0), ("sigma", part.known.scale(column, *own))), f"Normal(0, {name})")


def _of_phi(place: Place) -> Prior:
    """All that there can be, alike."""
    assert place.term is not None
    assert place.term.smooth is not None
    return _written(UNIFORM, (("lower", -1.0 if place.term.smooth.known.is_whole else 0.0), ("upper", 1.0)))


def _of_lengthscale(place: Place) -> Prior:
    """98 % between the shortest and the longest that are of use."""
    assert place.term is not None
    assert place.term.smooth is not None
    low, high = map(math.log, place.term.smooth.known.likely_lengthscales[place.covariate])
    sd = two_digits((high - low) / (2 * NORMAL_99))
    return _written(LOG_NORMAL, (("mu", float(f"{(low + high) / 2:.2g}") + 0.0), ("sigma", sd)))


def _around(place: Place) -> CodedTermSet:
    """The other terms: the equation's, or those of its bars that are not in a different level."""
    if place.grouping is None:
        return place.equation.with_constant.effects
    bars = place.grouping.bars
    terms = (t for b in bars for t in b.effects.terms)
    return CodedTermSet(
        any(b.effects.intercept for b in bars), tuple(t for t in terms if place.term is None or meet(place.term, t))
    )


def scale_of(
    schema: Schema,
    equation: CodedEquation,
    rows: Rows,
    response: Floats,
    arguments: Mapping[str, Floats],
    moments: Moments,
) -> Scale:
    """Where a predictor is on average, and what a large difference is there."""
    family, link = schema.model.response.family, equation.equation.link
    offset = float(equation.offset(rows).mean()) if equation.offsets else 0.0
    if equation.cutpoint is not None:  # what moves a cutpoint is what moves the predictor, the other way
        return Scale(0.0, 1.0, *LINKED)
    if not equation.equation.is_main:
        parameter = family.parameter(equation.equation.parameter)
        assert parameter is not None, "an equation is of a parameter of the family"
        if parameter.place is not None:
            return _located(link, *parameter.place(response), offset)
        guess = parameter.estimate(moments)
        if parameter.unit:
            return Scale(guess - offset, parameter.unit, CUTPOINT, LINKED[1])
        if parameter.domain == "real":  # of either sign: zero is the middle
            return Scale(-offset, guess, *OTHER_PARAMETER)
        if link.name == "identity":
            return Scale(guess - offset, guess, *OTHER_PARAMETER)
        return Scale(
            link_of(link, guess) - offset,
            _unit(link, guess),
            *(LINKED if parameter.domain == "unit" else OTHER_PARAMETER),
        )
    if family.cutpoints is not None:  # centred at the response, and shifted by an offset
        return Scale(offset, 1.0, *LINKED)
    if family.categories is not None and equation.category is not None:
        return Scale(family.categories.of_responses(response, family.levels)[equation.category.position], 1.0, *LINKED)
    trials = arguments.get("n", np.ones(1))
    centre = family.level(response, trials) / float(np.mean(arguments.get(EXPOSURE, 1.0)))
    return _located(link, centre, _spread(family.spread(response, trials)), offset)


def _located(link: Link, centre: float, spread: float, offset: float) -> Scale:
    """For a parameter on the scale of the response."""
    if link.range == "real":
        return Scale(centre - offset, spread, *IDENTITY)
    return Scale(link_of(link, centre) - offset, _unit(link, centre), *LINKED)


def link_of(link: Link, x: float) -> float:
    """The link function, for x inside its range; otherwise of the middle."""
    return link.of(x) if _is_inside(link, x) else 0.0


def _unit(link: Link, x: float) -> float:
    """The unit of change on the predictor's scale: one for a log or logit link, about. Under other links, the change
    that near x equals a change by one in the logarithm, the log odds, or an angle.
    """
    if link.is_steep or not _is_inside(link, x):
        return 1.0
    eta, per_logarithm = link.of(x), x * (1 - x) if link.range == "unit" else 1.0 if link.range == "angle" else x
    step = per_logarithm / abs(float(link.derivative(np.float64(eta), NUMPY)))
    # much of a wider prior would be beyond the end of a one-sided link
    return min(step, abs(eta)) if link.is_one_sided else step


def _is_inside(link: Link, x: float) -> bool:
    return {"real": True, "positive": x > 0, "unit": 0 < x < 1, "angle": abs(x) < math.pi}[link.range]


def _spread(y: Floats) -> float:
    """The sd, or a number of the response's size if there is none."""
    sd = float(y.std(ddof=1)) if len(y) > 1 else 0.0
    return sd if sd > 0 and math.isfinite(sd) else max(abs(float(y.mean())), 1.0)


def moments_of(
    family: Family, response: Floats, arguments: Mapping[str, Floats], at_most: Floats | None = None
) -> Moments:
    """Those of the response ignoring all predictors."""
    trials = arguments.get("n")
    seen = family.seen(response, trials)
    moments = Moments.of(seen, _spread(seen) ** 2, trials)
    known = at_most[np.isfinite(at_most)] if at_most is not None else np.empty(0)
    return replace(moments, smallest=float(family.seen(known).min())) if known.size and trials is None else moments


def normal(centre: float, sd: float) -> Prior:
    """Normal, its sd with two digits and its centre as exact as that."""
    sd = two_digits(sd)
    place = 1 - math.floor(math.log10(sd))
    return _written(NORMAL, (("mu", round(centre, place) + 0.0), ("sigma", sd)))


def _written(distribution: Distribution, arguments: Sequence[tuple[str, float]]) -> Prior:
    values = ", ".join(_number(value) for _, value in arguments)
    return Prior(distribution, tuple(arguments), f"{distribution.name}({values})")


def _number(value: float) -> str:
    """In twelve digits if these are exact: the line declares exactly this prior, also far from zero."""
    short = f"{value:.12g}"
    return short if float(short) == value else repr(value)
