"""From linear predictors to the observed variable.

In: a linear predictor or a value for each family parameter, inside a model context. Out: the observed variable.
Not decided here: the predictors, or the form of a family in PyMC (families/). Everything stays finite if a predictor is
within 30 of zero.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hlmdsl.backend.functions import PYTENSOR as PYTENSOR
from hlmdsl.backend.own_distributions import distribution as named
from hlmdsl.backend.own_distributions import drawn_with_zeros, drawn_within
from hlmdsl.backend.statements.expressions import Name, pm, pt, tree, walk
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import in_dims
from hlmdsl.families.family import Family, Given, Linked
from hlmdsl.families.links import IDENTITY, Link
from hlmdsl.families.observation import ALL, censored, ends
from hlmdsl.families.seen import INTERVAL, STATUS
from hlmdsl.families.truncation import ABOVE, LOWER, UP_TO, UPPER, ends_of, log_within
from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen


def linked(link: Link, eta: Any, f: Functions) -> Linked:
    """A parameter by its predictor."""
    return Linked(link, eta, f)


def given(f: Functions, value: Any) -> Linked:
    """A parameter itself."""
    return Linked(IDENTITY, value, f)


@frozen(eq=False)
class Modified:
    """For rows that do not simply add the log density of their responses: symbolic `weights`, and the `status` and
    `upper` ends of rows, some of them censored in the ways of `kinds`. None if there are none.
    """

    weights: Any = None
    status: Any = None
    upper: Any = None
    kinds: frozenset[int] = frozenset()


def add_likelihood(
    writer: Writer,
    family: Family,
    name: str,
    parameters: Given,
    observed: Any,
    modified: Modified,
    dims: tuple[str, ...],
) -> Any:
    """The observed variable `name`. Of weighted or censored rows the log density is that of what was seen, times the
    weight, and draws are responses of the family: weights and censoring describe the observation, not the response.
    Those of a truncated family are within its bounds. The density of values is PyMC's own, less the probability of
    bounds; which rows have that and which a probability is for `censored` to say.
    """
    distribution, arguments = family.statement(parameters)
    kind, f = named(writer, distribution), next(iter(parameters.values())).functions
    beside = [v for v in (modified.weights, modified.status, modified.upper) if v is not None]
    whole = family.untruncated
    if not beside and whole is None and not family.own_density:
        return writer.variable(kind, name, **arguments, observed=observed, dims=in_dims(dims))
    names, links = tuple(arguments), {p: given.link for p, given in parameters.items()}
    etas = {p: given.eta for p, given in parameters.items()}
    n, m = len(arguments), len(etas)

    def own(given: Any, **size: Any) -> Any:
        return kind.dist(**dict(zip(names, given[:n], strict=True)), **size)

    def linked_of(given: Any) -> dict[str, Linked]:
        return {q: Linked(links[q], eta, f) for q, eta in zip(etas, given[n : n + m], strict=True)}

    def draws(*given: Any) -> Any:
        shift = linked_of(given)[family.shifted_by].value if family.shifted_by else 0.0
        if whole is None:
            return own(given, size=given[-1]) + shift
        etas_of = zip(etas, given[n : n + m], strict=True)
        bounds = {q: eta - shift for q, eta in etas_of if q in (LOWER, UPPER)}
        of_whole = dict(zip(names, given[:n], strict=True))
        if whole.statement_within is not None:
            of_whole |= whole.statement_within(f, ends_of(f, whole, bounds), linked_of(given))
        if (own_zeros := whole.with_zeros) is not None:
            of_base, above = own_zeros.base.statement(parameters)[0], own_zeros.log_none is not None
            return drawn_with_zeros(named(writer, of_base), own_zeros.share, above, of_whole, bounds, given[-1])
        return drawn_within(kind, of_whole, bounds, given[-1]) + shift

    def of_value(s: Any, p: Given, value: Any, given: Any) -> Any:
        if family.own_density:
            return (whole or family).log_density(f, {"n": s["n"], "y": value}, p)
        return s["n"] * pm.logp(own(given), value)

    def log_density(value: Any, *given: Any) -> Any:
        p = linked_of(given)
        left = list(given[n + m :])
        row = {"n": left.pop(0) if modified.weights is not None else 1.0}
        if left:
            status, upper = left
            row[ALL] = row["n"]
            row |= {STATUS[k]: pt.eq(status, k) for k in modified.kinds}
            row["value"], row["upper"] = ends(f, family, pt.eq(status, INTERVAL), value, upper)
        inside: Any = 0.0
        if whole is not None:
            found = ends_of(f, whole, {q: p[q].value for q in (LOWER, UPPER) if q in p})
            row |= {key: end for key, end in zip((ABOVE, UP_TO), found, strict=True) if end is not None}
            inside = log_within(f, whole, found, p)
        of_values = replace(family, log_density=lambda _, s, p: of_value(s, p, value, given) - s["n"] * inside)
        return censored(of_values, modified.kinds).log_density(f, row, p)

    given = [*arguments.values(), *etas.values(), *beside]
    others = ["weight"] * (modified.weights is not None) + ["status", "upper"] * (modified.status is not None)
    called = _identifiers([*names, *etas, *others])
    bodies = draws(*map(Name, (*called, "size"))), log_density(*map(Name, ("value", *called)))
    used = {one.identifier for body in bodies for one in walk(tree(body)) if isinstance(one, Name)}
    keep = [k for k, name in enumerate(called) if name in used]
    what = ("Weighted" if modified.weights is not None else "") + ("Censored" if modified.kinds else "")
    what += "Truncated" if whole is not None else ""
    class_name = f"{what}{family.name if family.own_density else distribution}"
    options: dict[str, Any] = {"class_name": class_name, "observed": observed, "dims": in_dims(dims)}
    if family.has_parts:  # a number for each level in what is given for these, and in a response
        of_each = {*arguments, family.main.name} - set(family.data)
        shapes = ["(k)" if key in of_each else "()" for key in (*arguments, *etas)] + ["()"] * len(beside)
        options["signature"] = f"{','.join(shapes[k] for k in keep)}->(k)"
    own_names = tuple(called[k] for k in keep)
    dist = writer.define("response_draw", (*own_names, "size"), lambda *_: bodies[0], "A response.")
    logp = writer.define(
        "response_logp", ("value", *own_names), lambda *_: bodies[1], "Of what was seen of a response."
    )
    return writer.variable(pm.CustomDist, name, *(given[k] for k in keep), dist=dist, logp=logp, **options)


def _identifiers(names: Sequence[str]) -> list[str]:
    """Of parameters of a function, each different."""
    found: list[str] = []
    for name in names:
        plain = re.sub(r"\W+", "_", name, flags=re.ASCII).strip("_")
        plain = f"of_{plain}" if plain[0].isdigit() else plain
        found.append(plain if plain not in found else f"eta_{plain}")
    return found
