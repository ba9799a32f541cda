"""Families with a separate process for zeros.

In: a family, its words, and its probability of zero. Out: a family. Not decided here: which there are (one module each
family). Parameters are those of the family before it is truncated: without its zeros.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from hlmdsl.families.beside_zeros import beside_zeros, counted_above, measured_above, share_seen, with_seen
from hlmdsl.families.compose import INSIDE, Statement, any_share, number, restricted, zeros
from hlmdsl.families.family import (
    FREE,
    HELD,
    Family,
    Floats,
    Given,
    LogDensity,
    Parameter,
    Signs,
    Support,
    Variance,
    Words,
)
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import by_zeros, towards
from hlmdsl.families.statistics import Numbers, Rows, Statistics
from hlmdsl.families.with_zeros import WithZeros
from hlmdsl.formulas.functions import Functions

LogNone = Callable[[Functions, Given], Any]
Passes = Callable[[str, Floats, Floats], Signs]


def hurdle(
    base: Family,
    *,
    name: str,
    support: Support,
    main: Parameter,
    others: tuple[Parameter, ...],
    words: Words,
    level: Callable[[Floats, Floats], float],
    mean: Callable[[Functions, Given], Any],
    variance: Variance,
    draw: Callable[[np.random.Generator, Given], Floats],
    other_names: tuple[str, ...],
    psi: str = "the probability of a response above zero",
    log_none: LogNone | None = None,
    mean_of: tuple[str, ...] | None = None,
    statement: Statement | None = None,
    overdispersed: str = "",
    concentrates: tuple[str, Literal["zero", "infinity"]] | None = None,
) -> Family:
    """A response above zero, from `base`, with probability psi, otherwise a zero. `draw` makes those above zero,
    `log_none` is the log probability of zero under the base, None if it has none; `mean` is that of all responses. If
    `mean_of` is None, it is psi times the main parameter.
    """
    share = Parameter(
        "psi",
        "unit",
        "logit",
        psi,
        estimate=lambda moments: min(max(1 - moments.zeros, INSIDE[0]), INSIDE[1]),
        default_prior=any_share,
        passes=by_zeros,
        passes_seen=share_seen(extra=False),
        sorts=by_zeros,
    )

    def drawn(rng: np.random.Generator, p: Given) -> Floats:
        above, probability = np.broadcast_arrays(draw(rng, p), p["psi"].value)
        return np.where(rng.random(above.shape) < probability, above, 0.0)

    def log_share(f: Functions, p: Given) -> Any:
        above = p["psi"].logs[0]
        return above if log_none is None else above - f.log1mexp(log_none(f, p))

    alike = base.statistics.alike is not None
    can_be_seen = base.log_cdf is not None
    part = measured_above(base, log_share) if log_none is None else counted_above(base, log_share)
    of_part = WithZeros(base, "psi", log_none)
    seen = beside_zeros(lambda f, p: p["psi"].logs[1], part)
    return Family(
        name=name,
        parameters=(*(_of_the_rest(p) for p in with_seen(main, others, extra=False)), share),
        support=support,
        words=words,
        statement=statement or (lambda given: (name, {"psi": given["psi"].value, **base.statement(given)[1]})),
        statistics=Statistics(_statistics(base, alike), base.statistics.add_up, base.statistics.alike),
        log_density=_log_density(base.log_density, log_none, alike),
        in_short=None if base.in_short is None else _log_density(base.in_short, log_none, alike),
        log_cdf=seen.log_cdf if can_be_seen else None,
        log_survival=seen.log_survival if can_be_seen else None,
        log_between=seen.log_between if can_be_seen else None,
        mean_within=of_part.mean_within if can_be_seen else None,
        moments_within=of_part.moments_within if base.moments_within is not None else None,
        statement_within=of_part.statement_within if can_be_seen else None,
        with_zeros=of_part if can_be_seen else None,
        mean=mean,
        draw=drawn,
        variance=variance,
        other_names=other_names,
        level=level,
        share="psi" if mean_of is None else "",
        mean_of=mean_of,
        is_centred=base.is_centred,
        overdispersed=overdispersed,
        concentrates=concentrates,
    )


def _statistics(base: Family, alike: bool) -> Mapping[str, Callable[[Rows], Floats]]:
    """Those of rows above zero, and the number of zeros; for rows with equal responses, whether they are above zero."""
    counts = {"n": number, **base.statistics.of}
    if alike:
        return {**counts, "is above": lambda rows: rows.shared((rows.y > 0).astype(float))}
    return {**restricted(counts), "zeros": zeros}


def _log_density(base: LogDensity, log_none: LogNone | None, alike: bool) -> LogDensity:
    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        above, none = p["psi"].logs
        if log_none is not None:
            above = above - f.log1mexp(log_none(f, p))
        if alike:
            return s["n"] * f.where(f.above(s["is above"], 0.5), above + base(f, {**s, "n": 1.0}, p), none)
        # if nothing is above zero, any value will do: PyMC does not use it
        rest = f.where(f.above(s["n"], 0.0), s["n"] * above + base(f, s, p), 0.0)
        return s["zeros"] * none + rest

    return log_density


def _of_the_rest(parameter: Parameter) -> Parameter:
    """Zeros carry no information on it."""
    of_base = parameter.passes

    def passes(link: str, y: Floats, n: Floats) -> Signs:
        signs = np.full(y.shape, HELD, dtype=np.int8) if of_base is None else of_base(link, y, n)
        return np.where(y == 0, FREE, signs).astype(np.int8)

    return replace(parameter, passes=passes)


def truncated_mean(link: str, y: Floats, n: Floats) -> Signs:
    """For counts without zeros: ones let it go to zero, where only ones remain."""
    return towards(link, y == 1, LINKS[link].range == "unit")


def draw_above(draw: Callable[[np.random.Generator, Given], Floats], rng: np.random.Generator, p: Given) -> Floats:
    """Counts above zero: zeros are drawn again."""
    shape = np.broadcast_shapes(*(np.shape(own.eta) for own in p.values()))
    flat = {name: replace(own, eta=np.broadcast_to(own.eta, shape).ravel()) for name, own in p.items()}
    found = np.asarray(draw(rng, flat), dtype=float)
    for _ in range(MOST_TRIES):
        again = np.flatnonzero(found == 0)
        if not again.size:
            break
        found[again] = draw(rng, {name: replace(own, eta=own.eta[again]) for name, own in flat.items()})
    return np.where(found == 0, 1.0, found).reshape(shape)


MOST_TRIES = 40
"""After this many draws, a count that is still zero has a mean near zero: then it is almost surely one."""
