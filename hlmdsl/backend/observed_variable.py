"""From linear predictors to the observed variable.

In: a linear predictor or a value for each family parameter, inside a model context. Out: the observed variable.
Not decided here: what the predictors are, or how a family is said in PyMC (families/). Everything stays finite where a
predictor is within 30 of zero.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import sqrt
from typing import Any

import pymc as pm
import pytensor.tensor as pt

from hlmdsl.backend.incomplete_graphs import log_beta_cdf, log_gamma_cdf, log_gamma_survival
from hlmdsl.backend.own_distributions import distribution as named
from hlmdsl.families.family import Family, Given, Linked
from hlmdsl.families.links import IDENTITY, Link
from hlmdsl.families.observation import ALL, censored, ends
from hlmdsl.families.seen import INTERVAL, STATUS
from hlmdsl.families.truncation import ABOVE, LOWER, UP_TO, UPPER, ends_of, log_within
from hlmdsl.formulas.bessel import log_bessel
from hlmdsl.formulas.functions import Functions


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
    atan=pt.arctan,
    sin=pt.sin,
    cos=pt.cos,
    log_ndtr=log_normal_cdf,
    join=lambda arrays: pt.concatenate(arrays, axis=-1),
    logaddexp=pt.logaddexp,
    log_total=lambda *x: pt.logaddexp(0.0, *x),
    lgamma=pt.gammaln,
    log_gamma_cdf=log_gamma_cdf,
    log_gamma_survival=log_gamma_survival,
    log_beta_cdf=log_beta_cdf,
    stirling_rest=lambda z: pt.gammaln(z) - z * pt.log(z) + z,
    log_bessel=lambda kappa: log_bessel(kappa, pt.switch, pt.gt, pt.log),
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


@dataclass(frozen=True, eq=False)
class Modified:
    """Of rows that do not simply add the log density of their responses: symbolic `weights`, and the `status` and
    `upper` ends of rows of which some are censored in the ways of `kinds`. None where there are none.
    """

    weights: Any = None
    status: Any = None
    upper: Any = None
    kinds: frozenset[int] = frozenset()


def add_likelihood(
    family: Family, name: str, parameters: Given, observed: Any, modified: Modified, dims: tuple[str, ...]
) -> Any:
    """The observed variable `name`. Of weighted or censored rows the log density is that of what was seen, times the
    weight, and draws are responses of the family: weights and censoring say what is known, not what comes about. Those
    of a truncated family are within its bounds. The density of values is PyMC's own, less the probability of bounds;
    which rows have that and which a probability is for `censored` to say.
    """
    distribution, arguments = family.statement(parameters)
    kind = named(distribution)
    beside = [v for v in (modified.weights, modified.status, modified.upper) if v is not None]
    whole = family.untruncated
    if not beside and whole is None and not family.own_density:
        return kind(name, **arguments, observed=observed, dims=dims)
    names, links = tuple(arguments), {p: given.link for p, given in parameters.items()}
    etas = {p: given.eta for p, given in parameters.items()}
    n, m = len(arguments), len(etas)

    def own(given: Any, **size: Any) -> Any:
        return kind.dist(**dict(zip(names, given[:n], strict=True)), **size)

    def linked_of(given: Any) -> dict[str, Linked]:
        return {q: Linked(links[q], eta, PYTENSOR) for q, eta in zip(etas, given[n : n + m], strict=True)}

    def draws(*given: Any) -> Any:
        shift = linked_of(given)[family.shifted_by].value if family.shifted_by else 0.0
        if whole is None:
            return own(given, size=given[-1]) + shift
        etas_of = zip(etas, given[n : n + m], strict=True)
        bounds = {q: eta - shift for q, eta in etas_of if q in (LOWER, UPPER)}
        return pm.Truncated.dist(own(given), **bounds, size=given[-1]) + shift

    def of_value(s: Any, p: Given, value: Any, given: Any) -> Any:
        if family.own_density:
            return (whole or family).log_density(PYTENSOR, {"n": s["n"], "y": value}, p)
        return s["n"] * pm.logp(own(given), value)

    def log_density(value: Any, *given: Any) -> Any:
        p = linked_of(given)
        left = list(given[n + m :])
        row = {"n": left.pop(0) if modified.weights is not None else 1.0}
        if left:
            status, upper = left
            row[ALL] = row["n"]
            row |= {STATUS[k]: pt.eq(status, k) for k in modified.kinds}
            row["value"], row["upper"] = ends(PYTENSOR, family, pt.eq(status, INTERVAL), value, upper)
        inside: Any = 0.0
        if whole is not None:
            found = ends_of(PYTENSOR, whole, {q: p[q].value for q in (LOWER, UPPER) if q in p})
            row |= {key: end for key, end in zip((ABOVE, UP_TO), found, strict=True) if end is not None}
            inside = log_within(PYTENSOR, whole, found, p)
        of_values = replace(family, log_density=lambda _, s, p: of_value(s, p, value, given) - s["n"] * inside)
        return censored(of_values, modified.kinds).log_density(PYTENSOR, row, p)

    given = [*arguments.values(), *etas.values(), *beside]
    what = ("Weighted" if modified.weights is not None else "") + ("Censored" if modified.kinds else "")
    what += "Truncated" if whole is not None else ""
    class_name = f"{what}{family.name if family.own_density else distribution}"
    options: dict[str, Any] = {"class_name": class_name, "observed": observed, "dims": dims}
    if family.has_parts:  # a number for each level in what is given for these, and in a response
        of_each = {*arguments, family.main.name} - set(family.data)
        shapes = ["(k)" if key in of_each else "()" for key in (*arguments, *etas)] + ["()"] * len(beside)
        options["signature"] = f"{','.join(shapes)}->(k)"
    return pm.CustomDist(name, *given, dist=draws, logp=log_density, **options)
