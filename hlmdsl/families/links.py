"""Links: everything about each, in this file only.

In: a linear predictor. Out: the parameter that it gives, in the form that loses no digits.
Not decided here: which parameter has which link (model/equations.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from statistics import NormalDist
from typing import Any, Literal

from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen

Domain = Literal["real", "positive", "unit", "angle"]
Of = Callable[[Any, Functions], Any]


@frozen
class Latent:
    """The latent continuous variable whose threshold gives a binary response: its distribution, mean and variance. Of
    p(1 - p), as a function of the predictor, the integral is `within`, and its middle where the predictor is `middle`.
    """

    distribution: str
    written: str
    mean: float
    variance: float
    within: float
    middle: float


EULER = 0.5772156649015329
_LOG_2 = math.log(2)


@frozen(eq=False)
class Average:
    """E[inverse link(eta + Z)], Z normal with a variance, in closed form: its value and derivatives, each of eta and
    the variance.
    """

    value: Callable[[Any, Any, Functions], Any]
    by_eta: Callable[[Any, Any, Functions], Any]
    by_variance: Callable[[Any, Any, Functions], Any]


@frozen(eq=False)
class Link:
    """A link function: `inverse` and `forward` are formulas to show, `function` the name of the inverse, `applied` how
    it is written with that name, `range` the range of its inverse.

    `value` is the inverse link, `derivative` and `second` are its derivatives, the latter if averages over normal
    deviations have no closed form (`average`); `of` is the link of a number within `range`, and `of_responses` the same
    for arrays that may be at its ends, to search for fits without residuals. `log` is the value's logarithm, if it has
    more digits than computed from the value. For probabilities `complement` is one minus the value, `log_odds` its
    logit, `logs` its logarithm and that of its complement, each exact in its tail. Of an angle `half` is the cosine and
    the sine of its half. `of_levels`: it has a predictor for each level of the response but one.

    `to_zero` and `to_top` are which way the predictor goes without end, 1 or -1, as the parameter goes to zero, and to
    the upper end of its range; 0 if it does not. `rises`: the parameter rises with the predictor. `is_one_sided`: a
    predictor below zero gives no valid parameter; `below_zero`: it gives one below zero. `is_steep`: the parameter is
    exponential in the predictor, or approaches its ends that fast, so that a predictor of 30 is extreme. Averages by
    quadrature take `finer` times as many nodes, where a singularity is near the real line, and for variances at most
    `step` over the sd.
    """

    name: str
    range: Domain
    forward: str
    inverse: str
    function: str
    applied: str
    value: Of
    derivative: Of
    of: Callable[[float], float]
    of_responses: Of | None = None
    second: Of | None = None
    average: Average | None = None
    log: Of | None = None
    complement: Of = lambda eta, f: 1 - eta
    log_odds: Of | None = None
    logs: Callable[[Any, Functions], tuple[Any, Any]] | None = None
    latent: Latent | None = None
    half: Callable[[Any, Functions], tuple[Any, Any]] | None = None
    of_levels: bool = False
    to_zero: int = 0
    to_top: int = 0
    rises: bool = True
    is_one_sided: bool = False
    below_zero: bool = False
    is_steep: bool = False
    finer: int = 1
    step: float = 1.1
    spoken: str = ""

    @property
    def said(self) -> str:
        """How the link of something is spoken of: `square root of {}`."""
        return self.spoken or f"{self.name} of {{}}"

    def __reduce__(self) -> tuple[Callable[[str], Link], tuple[str]]:
        """A copy, here or in another process, is the link of that name."""
        return named, (self.name,)


def named(name: str) -> Link:
    """The link of that name."""
    return LINKS[name]


def _normal_cdf(x: Any, f: Functions) -> Any:
    return f.erfc(-x / math.sqrt(2)) / 2


def _normal_density(x: Any, f: Functions) -> Any:
    return f.exp(-(x**2) / 2) / math.sqrt(2 * math.pi)


def _shrunk(eta: Any, variance: Any, f: Functions) -> Any:
    return eta / f.sqrt(1 + variance)


def _squared_above_zero(eta: Any, f: Functions) -> Any:
    """Of predictors below zero not a number: two predictors for each mean would be two models in one."""
    return f.where(f.above(0.0, eta), math.nan, eta * eta)


def _half_angle(eta: Any, f: Functions) -> tuple[Any, Any]:
    """Of the angle whose half has this tangent. Divided by the larger of 1 and the tangent, so that squares do not
    overflow.
    """
    size = f.maximum(f.maximum(eta, -eta), 1.0)
    one, slope = 1 / size, eta / size
    length = f.sqrt(one * one + slope * slope)
    return one / length, slope / length


NEARLY_EXP = -33.0
"""Below it log1p(exp(x)) is exp(x) up to a part in 10^13, whose logarithm it has left."""


def _log_softplus(eta: Any, f: Functions) -> Any:
    is_near = f.above(eta, NEARLY_EXP)
    near, far = f.where(is_near, eta, NEARLY_EXP), f.where(is_near, NEARLY_EXP, eta)
    return f.where(is_near, f.log(f.softplus(near)), far - f.exp(far) / 2)


def angle(across: Any, along: Any, f: Functions) -> Any:
    """Of the point (along, across) as seen from the origin, in (0, pi), `across` being positive: by the smaller of the
    two in proportion to the other, so that no small angle loses digits.
    """
    is_wide = f.above(across, along)
    part = f.atan(f.where(is_wide, along, across) / f.where(is_wide, across, along))
    return f.where(is_wide, math.pi / 2 - part, part)


def _cauchy_cdf(x: Any, f: Functions) -> Any:
    return angle(1.0, -x, f) / math.pi


def _log_cauchy_cdf(x: Any, f: Functions) -> Any:
    return f.log(_cauchy_cdf(x, f))


def log_of_some(x: Any, f: Functions) -> Any:
    """log(1 - exp(-exp(x))), even if exp(x) underflows to zero."""
    is_near = f.above(x, NEARLY_EXP)
    near, far = f.where(is_near, x, 0.0), f.where(is_near, NEARLY_EXP, x)
    return f.where(is_near, f.log1mexp(-f.exp(near)), far - f.exp(far) / 2)


IDENTITY = Link(
    "identity",
    "real",
    "{x}",
    "{eta}",
    "identity",
    "{}",
    value=lambda eta, f: eta,
    derivative=lambda eta, f: 1.0 + 0.0 * eta,
    average=Average(lambda eta, v, f: eta, lambda eta, v, f: 1.0, lambda eta, v, f: 0.0),
    of=float,
    of_responses=lambda y, f: y,
)
LOG = Link(
    "log",
    "positive",
    "log({x})",
    "exp({eta})",
    "exp",
    "exp({})",
    value=lambda eta, f: f.exp(eta),
    derivative=lambda eta, f: f.exp(eta),
    average=Average(
        lambda eta, v, f: f.exp(eta + v / 2),
        lambda eta, v, f: f.exp(eta + v / 2),
        lambda eta, v, f: f.exp(eta + v / 2) / 2,
    ),
    log=lambda eta, f: eta,
    complement=lambda eta, f: -f.expm1(eta),
    of=math.log,
    of_responses=lambda y, f: f.log(y),
    to_zero=-1,
    to_top=1,
    is_steep=True,
)
SOFTPLUS = Link(
    "softplus",
    "positive",
    "log(exp({x}) - 1)",
    "log(1 + exp({eta}))",
    "softplus",
    "softplus({})",
    value=lambda eta, f: f.softplus(eta),
    derivative=lambda eta, f: f.sigmoid(eta),
    second=lambda eta, f: f.sigmoid(eta) * f.sigmoid(-eta),
    log=_log_softplus,
    complement=lambda eta, f: 1 - f.softplus(eta),
    of=lambda x: x + math.log(-math.expm1(-x)),
    of_responses=lambda y, f: y + f.log1mexp(-y),
    to_zero=-1,
    to_top=1,
    spoken="inverse softplus of {}",
)
SQRT = Link(
    "sqrt",
    "positive",
    "sqrt({x})",
    "{eta}²",
    "^2",
    "({})²",
    value=_squared_above_zero,
    derivative=lambda eta, f: 2 * eta,
    log=lambda eta, f: 2 * f.log(eta),
    complement=lambda eta, f: (1 - eta) * (1 + eta),
    of=math.sqrt,
    of_responses=lambda y, f: f.sqrt(y),
    to_top=1,
    is_one_sided=True,
    spoken="square root of {}",
)
LOGIT = Link(
    "logit",
    "unit",
    "log({x} / (1 - {x}))",
    "1 / (1 + exp(-{eta}))",
    "expit",
    "expit({})",
    value=lambda eta, f: f.sigmoid(eta),
    derivative=lambda eta, f: f.sigmoid(eta) * f.sigmoid(-eta),
    second=lambda eta, f: f.sigmoid(eta) * f.sigmoid(-eta) * (f.sigmoid(-eta) - f.sigmoid(eta)),
    of=lambda x: math.log(x / (1 - x)),
    of_responses=lambda y, f: f.log(y) - f.log1p(-y),
    complement=lambda eta, f: f.sigmoid(-eta),
    log_odds=lambda eta, f: eta,
    logs=lambda eta, f: (-f.softplus(-eta), -f.softplus(eta)),
    latent=Latent("logistic", "π²/3", 0.0, math.pi**2 / 3, 1.0, 0.0),
    to_zero=-1,
    to_top=1,
    is_steep=True,
)
PROBIT = Link(
    "probit",
    "unit",
    "Phi^-1({x})",
    "Phi({eta})",
    "Phi",
    "Phi({})",
    value=_normal_cdf,
    derivative=_normal_density,
    average=Average(
        lambda eta, v, f: _normal_cdf(_shrunk(eta, v, f), f),
        lambda eta, v, f: _normal_density(_shrunk(eta, v, f), f) / f.sqrt(1 + v),
        lambda eta, v, f: -_normal_density(_shrunk(eta, v, f), f) * _shrunk(eta, v, f) / (2 * (1 + v)),
    ),
    of=NormalDist().inv_cdf,
    complement=lambda eta, f: _normal_cdf(-eta, f),
    log_odds=lambda eta, f: f.log_ndtr(eta) - f.log_ndtr(-eta),
    logs=lambda eta, f: (f.log_ndtr(eta), f.log_ndtr(-eta)),
    latent=Latent("normal", "1", 0.0, 1.0, 1 / math.sqrt(math.pi), 0.0),
    to_zero=-1,
    to_top=1,
    is_steep=True,
)
CAUCHIT = Link(
    "cauchit",
    "unit",
    "tan(pi ({x} - 1/2))",
    "1/2 + arctan({eta})/pi",
    "1/2 + arctan/π",
    "(1/2 + arctan({})/π)",
    value=_cauchy_cdf,
    derivative=lambda eta, f: 1 / (math.pi * (1 + eta**2)),
    second=lambda eta, f: -2 * eta / (math.pi * (1 + eta**2) ** 2),
    of=lambda x: -1 / math.tan(math.pi * x) if x < 0.5 else math.tan(math.pi * (x - 0.5)),
    complement=lambda eta, f: _cauchy_cdf(-eta, f),
    log_odds=lambda eta, f: _log_cauchy_cdf(eta, f) - _log_cauchy_cdf(-eta, f),
    logs=lambda eta, f: (_log_cauchy_cdf(eta, f), _log_cauchy_cdf(-eta, f)),
    to_zero=-1,
    to_top=1,
    finer=3,
    step=0.35,
)
CLOGLOG = Link(
    "cloglog",
    "unit",
    "log(-log(1 - {x}))",
    "1 - exp(-exp({eta}))",
    "1 - exp(-exp)",
    "(1 − exp(−exp({})))",
    value=lambda eta, f: -f.expm1(-f.exp(eta)),
    derivative=lambda eta, f: f.exp(eta - f.exp(eta)),
    second=lambda eta, f: f.exp(eta - f.exp(eta)) - f.exp(2 * eta - f.exp(eta)),
    of=lambda x: math.log(-math.log1p(-x)),
    of_responses=lambda y, f: f.log(-f.log1p(-y)),
    complement=lambda eta, f: f.exp(-f.exp(eta)),
    log_odds=lambda eta, f: f.log1mexp(-f.exp(eta)) + f.exp(eta),
    logs=lambda eta, f: (log_of_some(eta, f), -f.exp(eta)),
    latent=Latent("extreme-value (Gumbel)", "π²/6", -EULER, math.pi**2 / 6, _LOG_2, -EULER - _LOG_2 / 2),
    to_zero=-1,
    to_top=1,
    is_steep=True,
    step=0.6,
)
LOGLOG = Link(
    "loglog",
    "unit",
    "-log(-log({x}))",
    "exp(-exp(-{eta}))",
    "exp(-exp(-))",
    "exp(−exp(−({})))",
    value=lambda eta, f: f.exp(-f.exp(-eta)),
    derivative=lambda eta, f: f.exp(-eta - f.exp(-eta)),
    second=lambda eta, f: f.exp(-2 * eta - f.exp(-eta)) - f.exp(-eta - f.exp(-eta)),
    of=lambda x: -math.log(-math.log(x)),
    of_responses=lambda y, f: -f.log(-f.log(y)),
    complement=lambda eta, f: -f.expm1(-f.exp(-eta)),
    log_odds=lambda eta, f: -f.exp(-eta) - f.log1mexp(-f.exp(-eta)),
    logs=lambda eta, f: (-f.exp(-eta), log_of_some(-eta, f)),
    latent=Latent("extreme-value (Gumbel)", "π²/6", EULER, math.pi**2 / 6, _LOG_2, EULER + _LOG_2 / 2),
    to_zero=-1,
    to_top=1,
    is_steep=True,
    step=0.6,
)
INVERSE = Link(
    "inverse",
    "positive",
    "1 / {x}",
    "1 / {eta}",
    "1/",
    "1/({})",
    value=lambda eta, f: 1 / eta,
    derivative=lambda eta, f: -1 / eta**2,
    of=lambda x: 1 / x,
    of_responses=lambda y, f: 1 / y,
    complement=lambda eta, f: 1 - 1 / eta,
    to_zero=1,
    rises=False,
    is_one_sided=True,
    below_zero=True,
    spoken="1 / {}",
)
INVERSE_SQUARED = Link(
    "inverse_squared",
    "positive",
    "1 / {x}²",
    "1 / sqrt({eta})",
    "1/sqrt",
    "1/sqrt({})",
    value=lambda eta, f: 1 / f.sqrt(eta),
    derivative=lambda eta, f: -1 / (2 * eta * f.sqrt(eta)),
    of=lambda x: 1 / x**2,
    of_responses=lambda y, f: 1 / (y * y),
    log=lambda eta, f: -f.log(eta) / 2,
    complement=lambda eta, f: 1 - 1 / f.sqrt(eta),
    to_zero=1,
    rises=False,
    is_one_sided=True,
    spoken="1 / the square of {}",
)
TAN_HALF = Link(
    "tan_half",
    "angle",
    "tan({x} / 2)",
    "2 arctan({eta})",
    "2 arctan",
    "2 arctan({})",
    value=lambda eta, f: 2 * f.atan(eta),
    derivative=lambda eta, f: 2 / (1 + eta**2),
    second=lambda eta, f: -4 * eta / (1 + eta**2) ** 2,
    of=lambda x: math.tan(x / 2),
    of_responses=lambda y, f: f.sin(y / 2) / f.cos(y / 2),
    complement=lambda eta, f: 1 - 2 * f.atan(eta),
    half=_half_angle,
    spoken="tangent of half {}",
    finer=3,
    step=0.35,
)
SOFTMAX = replace(LOG, name="softmax", of_levels=True)
"""For one of several levels. Its value is the odds of that level against the reference: one predictor alone does not
give a probability.
"""

_ALL = (
    IDENTITY,
    LOG,
    LOGIT,
    PROBIT,
    CLOGLOG,
    LOGLOG,
    CAUCHIT,
    SOFTPLUS,
    SQRT,
    INVERSE,
    INVERSE_SQUARED,
    TAN_HALF,
    SOFTMAX,
)
LINKS: dict[str, Link] = {link.name: link for link in _ALL}

OF_CUTPOINTS = ("logit", "probit", "cloglog", "loglog", "cauchit")
"""The links that a spec may choose for cutpoints; the first is the default."""
