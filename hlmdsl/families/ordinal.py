"""Levels in order by what cutpoints part: cumulative (McCullagh 1980, JRSS B 42, 109-142), sequential (Tutz 1990, Br.
J. Math. Stat. Psychol. 43, 39-55) and adjacent-category models (Agresti 2010, Analysis of Ordinal Categorical Data, 4).

In: a link. Out: families, each for any number of levels. A higher predictor makes higher levels more probable in all of
them. Not decided here: their names (a module each), or what the stages do with cutpoints.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np

from hlmdsl.families.cutpoints import Cutpoints
from hlmdsl.families.family import Family, Floats, Given, Parameter, Within, Words, entry
from hlmdsl.families.links import LINKS, LOGIT, Link, log_of_some
from hlmdsl.families.normal import standard_log_between
from hlmdsl.families.statistics import Numbers, Statistics, rows_of_level
from hlmdsl.formulas.functions import NUMPY, Functions

CUTPOINTS = "cutpoints"


@dataclass(frozen=True)
class Named:
    """What a family is called, its parameters in plain words, and its words."""

    name: str
    eta: str
    cutpoints: str
    words: Words
    other_names: tuple[str, ...] = ()


def eta_and_cutpoints(p: Given, levels: int) -> tuple[Any, list[Any]]:
    """The predictor, and each cutpoint."""
    return p["eta"].value, [p[entry(CUTPOINTS, k)].value for k in range(levels - 1)]


@cache
def cumulative(link: Link, named: Named, levels: int) -> Family:
    """P(y <= k) = F(cutpoints[k] - eta), F being the inverse link."""
    between = _BETWEEN.get(link.name, _exp_between)

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        eta, cuts = eta_and_cutpoints(p, levels)
        if link == LOGIT:
            return _log_density_of_logits(f, s, eta, cuts)
        found: Any = s["n0"] * _log_low(link, cuts[0] - eta, f)
        for k, (low, high) in enumerate(pairwise(cuts), start=1):
            found = found + s[f"n{k}"] * LOG_BETWEEN[link.name](f, low - eta, high - eta, high - low)
        return found + s[f"n{levels - 1}"] * _log_high(link, cuts[-1] - eta, f)

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        eta, cuts = eta_and_cutpoints(p, levels)
        middle = (between(f, link, low - eta, high - eta, high - low) for low, high in pairwise(cuts))
        return link.value(cuts[0] - eta, f), *middle, link.complement(cuts[-1] - eta, f)

    def slopes(f: Functions, p: Given) -> tuple[Any, ...]:
        eta, cuts = eta_and_cutpoints(p, levels)
        at = [link.derivative(cut - eta, f) for cut in cuts]
        return -at[0], *(low - high for low, high in pairwise(at)), at[-1]

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        eta, cuts = eta_and_cutpoints(p, levels)
        below = [np.asarray(link.value(cut - eta, NUMPY)) for cut in cuts]
        u = rng.uniform(size=np.broadcast_shapes(*(b.shape for b in below)))
        return np.sum([u > b for b in below], axis=0).astype(float)

    within: tuple[Within, tuple[str, ...]] = ("constant", ())
    parts = _Parts(log_density, probabilities, slopes, draw, {"identity": within})
    return _family(named, levels, Cutpoints(CUTPOINTS, link), parts, lambda k: cumulative(link, named, k))


@cache
def sequential(link: Link, named: Named, of_higher: bool, levels: int) -> Family:
    """P(y = k | y >= k) = F(cutpoints[k] - eta); `of_higher`: P(y > k | y >= k) = F(eta - cutpoints[k])."""

    def ends(f: Functions, x: Any) -> tuple[Any, Any]:
        """Of stopping and of going on, at a cutpoint less the predictor."""
        if of_higher:
            return link.complement(-x, f), link.value(-x, f)
        return link.value(x, f), link.complement(x, f)

    def log_ends(f: Functions, x: Any) -> tuple[Any, Any]:
        if of_higher:
            return _log_high(link, -x, f), _log_low(link, -x, f)
        return _log_low(link, x, f), _log_high(link, x, f)

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        eta, cuts = eta_and_cutpoints(p, levels)
        found: Any = 0.0
        on: Any = 0.0
        for k in reversed(range(levels - 1)):
            on = on + s[f"n{k + 1}"]
            stops, goes_on = log_ends(f, cuts[k] - eta)
            found = found + s[f"n{k}"] * stops + on * goes_on
        return found

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        eta, cuts = eta_and_cutpoints(p, levels)
        found = []
        reached: Any = 1.0
        for cut in cuts:
            stops, goes_on = ends(f, cut - eta)
            found.append(reached * stops)
            reached = reached * goes_on
        return *found, reached

    def slopes(f: Functions, p: Given) -> tuple[Any, ...]:
        eta, cuts = eta_and_cutpoints(p, levels)
        found = []
        reached: Any = 1.0
        rise: Any = 0.0
        for cut in cuts:
            stops, goes_on = ends(f, cut - eta)
            moved = link.derivative(eta - cut if of_higher else cut - eta, f)
            found.append(rise * stops - reached * moved)
            rise, reached = rise * goes_on + reached * moved, reached * goes_on
        return *found, rise

    parts = _Parts(log_density, probabilities, slopes, _by_probabilities(probabilities), {})
    own = Cutpoints(CUTPOINTS, link, "reached", of_higher)
    return _family(
        named,
        levels,
        own,
        parts,
        lambda k: sequential(link, named, of_higher, k),
        lambda name: sequential(LINKS[name], named, of_higher, levels),
    )


@cache
def adjacent(named: Named, levels: int) -> Family:
    """log(P(y = k + 1) / P(y = k)) = eta - cutpoints[k]."""

    def against_lowest(p: Given) -> list[Any]:
        """The log odds of each level but the lowest against that."""
        eta, cuts = eta_and_cutpoints(p, levels)
        found: list[Any] = []
        taken: Any = 0.0
        for k, cut in enumerate(cuts, start=1):
            taken = taken + cut
            found.append(k * eta - taken)
        return found

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        odds = against_lowest(p)
        n: Any = s["n0"]
        found: Any = 0.0
        for k, own in enumerate(odds, start=1):
            n, found = n + s[f"n{k}"], found + s[f"n{k}"] * own
        return found - n * f.log_total(*odds)

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        odds = against_lowest(p)
        total = f.log_total(*odds)
        return f.exp(-total), *(f.exp(own - total) for own in odds)

    def slopes(f: Functions, p: Given) -> tuple[Any, ...]:
        """The variance of the level at most, as levels are one apart: P(k) (k - E[y])."""
        each = probabilities(f, p)
        mean: Any = 0.0
        for k, own in enumerate(each):
            mean = mean + k * own
        return tuple(own * (k - mean) for k, own in enumerate(each))

    parts = _Parts(log_density, probabilities, slopes, _by_probabilities(probabilities), {})
    own = Cutpoints(CUTPOINTS, LOGIT, "neighbours")
    return _family(named, levels, own, parts, lambda k: adjacent(named, k))


@dataclass(frozen=True)
class _Parts:
    """The formulas of a family of so many levels."""

    log_density: Callable[[Functions, Numbers, Given], Any]
    probabilities: Callable[[Functions, Given], tuple[Any, ...]]
    slopes: Callable[[Functions, Given], tuple[Any, ...]]
    draw: Callable[[np.random.Generator, Given], Floats]
    within: dict[str, tuple[Within, tuple[str, ...]]]


def _family(
    named: Named,
    levels: int,
    cutpoints: Cutpoints,
    own: _Parts,
    of_levels: Callable[[int], Family],
    of_link: Callable[[str], Family] | None = None,
) -> Family:
    def statement(p: Given) -> tuple[str, dict[str, Any]]:
        if cutpoints.in_order and cutpoints.link == LOGIT:
            return "OrderedLogistic", {"eta": p["eta"].value, CUTPOINTS: p[CUTPOINTS].value}
        f = p["eta"].functions
        return "Categorical", {"p": f.join([each[..., None] for each in own.probabilities(f, p)])}

    return Family(
        name=named.name,
        parameters=(
            Parameter("eta", "real", "identity", named.eta),
            Parameter(CUTPOINTS, "real", "identity", named.cutpoints, size=levels - 1),
        ),
        support="levels",
        words=named.words,
        statement=statement,
        statistics=Statistics({f"n{k}": rows_of_level(k) for k in range(levels)}),
        log_density=own.log_density,
        mean=None,
        draw=own.draw,
        variance=None,
        other_names=named.other_names,
        level=lambda y, n: 0.0,
        within=own.within,
        cutpoints=cutpoints,
        probabilities=own.probabilities,
        slopes=own.slopes,
        levels=levels,
        of_levels=of_levels,
        link=cutpoints.link.name if of_link is not None else "",
        of_link=of_link,
    )


def _by_probabilities(probabilities: Callable[[Functions, Given], tuple[Any, ...]]) -> Callable[..., Floats]:
    """Draws of levels."""

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        each = np.broadcast_arrays(*probabilities(NUMPY, p))
        below = np.cumsum(each, axis=0)[:-1]
        return np.asarray((rng.uniform(size=below.shape[1:]) > below).sum(axis=0), dtype=float)

    return draw


def _log_low(link: Link, x: Any, f: Functions) -> Any:
    assert link.logs is not None, "a link of probabilities"
    return link.logs(x, f)[0]


def _log_high(link: Link, x: Any, f: Functions) -> Any:
    assert link.logs is not None, "a link of probabilities"
    return link.logs(x, f)[1]


def _log_density_of_logits(f: Functions, s: Numbers, eta: Any, cuts: list[Any]) -> Any:
    """log P(y = k) = log F(b) + log F(-a) + log(1 - exp(a - b)) with a, b the cutpoints around k less eta: the last
    summand depends on no predictor, and no difference of probabilities is taken.
    """
    found: Any = 0.0
    for k, cut in enumerate(cuts):
        found = found - s[f"n{k}"] * f.softplus(eta - cut) - s[f"n{k + 1}"] * f.softplus(cut - eta)
    for k in range(1, len(cuts)):
        found = found + s[f"n{k}"] * f.log1mexp(cuts[k - 1] - cuts[k])
    return found


def _log_between_normal(f: Functions, low: Any, high: Any, apart: Any) -> Any:
    return standard_log_between(f, low, high, apart, f.log(apart))


def _log_between_hazards(f: Functions, low: Any, high: Any, apart: Any) -> Any:
    """log(exp(-exp(low)) - exp(-exp(high))): that of lasting to the first, and from there not to the second, by which
    the hazard grows by exp(high) (1 - exp(-apart)).
    """
    return log_of_some(high + f.log1mexp(-apart), f) - f.exp(low)


LOG_BETWEEN = {"probit": _log_between_normal, "cloglog": _log_between_hazards}
"""By link: log(F(high) - F(low)), `apart` being high - low."""


def _logistic_between(f: Functions, link: Link, low: Any, high: Any, apart: Any) -> Any:
    return f.sigmoid(high) * f.sigmoid(-low) * -f.expm1(-apart)


def _exp_between(f: Functions, link: Link, low: Any, high: Any, apart: Any) -> Any:
    return f.exp(LOG_BETWEEN[link.name](f, low, high, apart))


_BETWEEN = {"logit": _logistic_between}
