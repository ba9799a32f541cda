"""Links: all that is known of each, and nothing of it anywhere else.

In: a linear predictor. Out: the parameter that it stands for, in whatever form loses no digits.
Not decided here: which parameter has which link (model/equations.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import NormalDist
from typing import Any, Literal

from hlmdsl.formulas.functions import Functions

Domain = Literal["real", "positive", "unit"]
Of = Callable[[Any, Functions], Any]


@dataclass(frozen=True)
class Latent:
    """The continuous quantity that a yes or no can be seen as a threshold of: its distribution, mean and variance."""

    distribution: str
    written: str
    mean: float
    variance: float


@dataclass(frozen=True, eq=False)
class Link:
    """A link function: `inverse` and `forward` are formulas for people, `function` what the inverse is called by those
    who need no formula, `applied` how it is written so, `range` is where its inverse lands.

    `value` is the inverse link, `derivative` and `second` are its derivatives, the latter where averages over normal
    deviations have no closed form; `of` is the link of a number within `range`. For probabilities `complement` is one
    minus the value, `log_odds` its logit, `logs` its logarithm and that of its complement, each exact in its tail.
    `of_levels`: it has a predictor for each level of the response but one.
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
    second: Of | None = None
    complement: Of = lambda eta, f: 1 - eta
    log_odds: Of | None = None
    logs: Callable[[Any, Functions], tuple[Any, Any]] | None = None
    latent: Latent | None = None
    of_levels: bool = False

    def __reduce__(self) -> tuple[Callable[[str], Link], tuple[str]]:
        """A copy, here or in another process, is the link of that name."""
        return named, (self.name,)


def named(name: str) -> Link:
    """The link of that name."""
    return LINKS[name]


def _normal_cdf(x: Any, f: Functions) -> Any:
    return f.erfc(-x / math.sqrt(2)) / 2


def log_of_some(x: Any, f: Functions) -> Any:
    """log(1 - exp(-exp(x))), also where that exp is no number of the machine but zero."""
    is_near = f.above(x, -30.0)
    near, far = f.where(is_near, x, 0.0), f.where(is_near, -30.0, x)
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
    of=float,
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
    complement=lambda eta, f: -f.expm1(eta),
    of=math.log,
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
    complement=lambda eta, f: f.sigmoid(-eta),
    log_odds=lambda eta, f: eta,
    logs=lambda eta, f: (-f.softplus(-eta), -f.softplus(eta)),
    latent=Latent("logistic", "π²/3", 0.0, math.pi**2 / 3),
)
PROBIT = Link(
    "probit",
    "unit",
    "Phi^-1({x})",
    "Phi({eta})",
    "Phi",
    "Phi({})",
    value=_normal_cdf,
    derivative=lambda eta, f: f.exp(-(eta**2) / 2) / math.sqrt(2 * math.pi),
    of=NormalDist().inv_cdf,
    complement=lambda eta, f: _normal_cdf(-eta, f),
    log_odds=lambda eta, f: f.log_ndtr(eta) - f.log_ndtr(-eta),
    logs=lambda eta, f: (f.log_ndtr(eta), f.log_ndtr(-eta)),
    latent=Latent("normal", "1", 0.0, 1.0),
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
    complement=lambda eta, f: f.exp(-f.exp(eta)),
    log_odds=lambda eta, f: f.log1mexp(-f.exp(eta)) + f.exp(eta),
    logs=lambda eta, f: (log_of_some(eta, f), -f.exp(eta)),
    latent=Latent("extreme-value (Gumbel)", "π²/6", -0.5772156649015329, math.pi**2 / 6),
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
    complement=lambda eta, f: 1 - 1 / eta,
)
SOFTMAX = replace(LOG, name="softmax", of_levels=True)
"""Of one of several levels. Its value is the odds of that level against the reference: no probability can be told from
one predictor alone."""

LINKS: dict[str, Link] = {link.name: link for link in (IDENTITY, LOG, LOGIT, PROBIT, CLOGLOG, INVERSE, SOFTMAX)}

OF_CUTPOINTS = ("logit", "probit", "cloglog")
"""Which a spec may choose from, where cutpoints part levels in order; the first need not be written."""
