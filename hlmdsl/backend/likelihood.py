"""From linear predictors to the observed variable.

In: a linear predictor or a value for each family parameter, inside a model context. Out: the observed variable.
Not decided here: what the predictors are, or how a family is said in PyMC (families/). Everything stays finite where a
predictor is within 30 of zero.
"""

from __future__ import annotations

from math import sqrt
from typing import Any

import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.data import ROW
from hlmdsl.families.family import Family, Given, Linked
from hlmdsl.families.functions import Functions
from hlmdsl.families.links import IDENTITY, Link


def log_normal_cdf(x: Any) -> Any:
    """log of the standard normal's distribution function; each branch sees only arguments it can take."""
    low, high = pt.minimum(x, -1.0), pt.maximum(x, -1.0)
    tail = pt.log(pt.erfcx(-low / sqrt(2)) / 2) - low**2 / 2
    return pt.switch(x < -1.0, tail, pt.log1p(-pt.erfc(high / sqrt(2)) / 2))


PYTENSOR = Functions(
    exp=pt.exp,
    expm1=pt.expm1,
    log=pt.log,
    log1p=pt.log1p,
    log1mexp=pt.log1mexp,
    sqrt=pt.sqrt,
    maximum=pt.maximum,
    sigmoid=pt.sigmoid,
    softplus=pt.softplus,
    erfc=pt.erfc,
    log_ndtr=log_normal_cdf,
    join=lambda arrays: pt.concatenate(arrays, axis=-1),
    logaddexp=pt.logaddexp,
    lgamma=pt.gammaln,
    stirling_rest=lambda z: pt.gammaln(z) - z * pt.log(z) + z,
    exp_rest=lambda x: pt.expm1(x) - x,
    odds_rest=lambda share, rest, d: share * d - pt.log(rest + share * pt.exp(d)),
    where=pt.switch,
    above=pt.gt,
)


def linked(link: Link, eta: Any) -> Linked:
    """A parameter by its predictor."""
    return Linked(link, eta, PYTENSOR)


def given(value: Any) -> Linked:
    """A parameter itself."""
    return Linked(IDENTITY, value, PYTENSOR)


def add_likelihood(family: Family, name: str, parameters: Given, observed: Any, weights: Any = None) -> Any:
    """The observed variable `name`. Of a weighted one the log density is that of the family times the weight, and draws
    are those of the family: a weight says how much a row counts, not how it comes about.
    """
    distribution, arguments = family.statement(parameters)
    kind = getattr(pm, distribution)
    if weights is None:
        return kind(name, **arguments, observed=observed, dims=ROW)
    names = tuple(arguments)

    def draws(weight: Any, *rest: Any) -> Any:
        return kind.dist(**dict(zip(names, rest, strict=False)), size=rest[-1])

    def log_density(value: Any, weight: Any, *values: Any) -> Any:
        return weight * pm.logp(kind.dist(**dict(zip(names, values, strict=True))), value)

    return pm.CustomDist(
        name,
        weights,
        *arguments.values(),
        dist=draws,
        logp=log_density,
        class_name=f"Weighted{distribution}",
        observed=observed,
        dims=ROW,
    )
