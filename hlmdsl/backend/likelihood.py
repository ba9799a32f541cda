"""Families and links: from linear predictors to the observed variable.

In: a linear predictor or a value for each family parameter, inside a model context. Out: the observed variable.
Not decided here: what the predictors are. Everything stays finite where a predictor is within 30 of zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Any

import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.data import ROW
from hlmdsl.model.families import Family
from hlmdsl.source.diagnostic import InternalError


@dataclass(frozen=True, eq=False)
class Linked:
    """A family parameter as `inverse link(eta)`; link is `identity` where the value itself is given."""

    link: str
    eta: Any

    @property
    def value(self) -> Any:
        return _INVERSE[self.link](self.eta)

    @property
    def complement(self) -> Any:
        """One minus the value, without the loss of digits of that subtraction."""
        return _COMPLEMENT.get(self.link, lambda _: 1 - self.value)(self.eta)

    @property
    def log_odds(self) -> Any | None:
        """logit(value) where it can be had without passing through a probability that rounds to 0 or 1."""
        made = _LOG_ODDS.get(self.link)
        return made(self.eta) if made else None


def log_normal_cdf(x: Any) -> Any:
    """log of the standard normal's distribution function; each branch sees only arguments it can take."""
    low, high = pt.minimum(x, -1.0), pt.maximum(x, -1.0)
    tail = pt.log(pt.erfcx(-low / sqrt(2)) / 2) - low**2 / 2
    return pt.switch(x < -1.0, tail, pt.log1p(-pt.erfc(high / sqrt(2)) / 2))


def _normal_cdf(x: Any) -> Any:
    return pt.erfc(-x / sqrt(2)) / 2


_INVERSE: Mapping[str, Callable[[Any], Any]] = {
    "identity": lambda eta: eta,
    "log": pt.exp,
    "inverse": lambda eta: 1 / eta,
    "logit": pt.sigmoid,
    "probit": _normal_cdf,
    "cloglog": lambda eta: -pt.expm1(-pt.exp(eta)),
}

_COMPLEMENT: Mapping[str, Callable[[Any], Any]] = {
    "logit": lambda eta: pt.sigmoid(-eta),
    "probit": lambda eta: _normal_cdf(-eta),
    "cloglog": lambda eta: pt.exp(-pt.exp(eta)),
}

_LOG_ODDS: Mapping[str, Callable[[Any], Any]] = {
    "logit": lambda eta: eta,
    "probit": lambda eta: log_normal_cdf(eta) - log_normal_cdf(-eta),
    "cloglog": lambda eta: pt.log1mexp(-pt.exp(eta)) + pt.exp(eta),
}


def add_likelihood(family: Family, name: str, given: Mapping[str, Linked], observed: Any) -> Any:
    """The observed variable `name`."""
    arguments = _arguments(family, given)
    return getattr(pm, family.pymc)(name, **arguments, observed=observed, dims=ROW)


def _arguments(family: Family, given: Mapping[str, Linked]) -> dict[str, Any]:
    """PyMC's arguments, in the parameterisation that loses no digits."""
    match family.name:
        case "Bernoulli" | "Binomial":
            p = given["p"]
            trials = {"n": given["n"].value} if family.data else {}
            odds = p.log_odds
            return {**trials, "p": p.value} if odds is None else {**trials, "logit_p": odds}
        case "Gamma":
            alpha = given["alpha"].value
            return {"alpha": alpha, "beta": alpha / given["mu"].value}
        case "Beta":
            mu, nu = given["mu"], given["nu"].value
            return {"alpha": mu.value * nu, "beta": mu.complement * nu}
        case "Normal" | "StudentT" | "LogNormal" | "Poisson" | "NegativeBinomial":
            return {parameter: linked.value for parameter, linked in given.items()}
    raise InternalError("backend", f"no likelihood for `{family.name}`")
