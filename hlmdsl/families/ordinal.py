"""Levels in order by what cutpoints part: cumulative (McCullagh 1980, JRSS B 42, 109-142), sequential (Tutz 1990, Br.
J. Math. Stat. Psychol. 43, 39-55) and adjacent-category models (Agresti 2010, Analysis of Ordinal Categorical Data, 4).

In: a link. Out: families, each for any number of levels. A higher predictor makes higher levels more probable in all of
them. Not decided here: their names (a module each), or what the stages do with cutpoints.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np

from hlmdsl.families.cutpoints import Cutpoints
from hlmdsl.families.family import Family, Floats, Given, Parameter, Single, Within, Words, entry
from hlmdsl.families.links import LINKS, LOGIT, Link, angle, log_of_some
from hlmdsl.families.normal import standard_log_between
from hlmdsl.families.statistics import Numbers, Statistics, rows_of_level
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.source.frozen import frozen

CUTPOINTS = "cutpoints"
DISC = "disc"


@frozen
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


FARTHEST = {
    "logit": np.float64(1e300),
    "probit": np.float64(1e150),
    "cloglog": np.float64(700.0),
    "loglog": np.float64(700.0),
    "cauchit": np.float64(1e75),
}
"""Up to which logarithms of probabilities are finite: beyond, those of other levels than the row's would be infinite,
and zero times these NaN.
"""


def _rising(f: Functions, p: Given, levels: int) -> list[Any]:
    """The cutpoints, each at least as high as those before it. What raises them may let them cross: a level between two
    that have crossed has no probability, and its row no likelihood (`_in_order`).
    """
    _, cuts = eta_and_cutpoints(p, levels)
    found = cuts[:1]
    for cut in cuts[1:]:
        found.append(f.maximum(cut, found[-1]))
    return found


def _in_order(f: Functions, p: Given, levels: int) -> Any:
    """Nothing, and minus infinity if the cutpoints of a row have crossed."""
    _, cuts = eta_and_cutpoints(p, levels)
    found: Any = 0.0
    for low, high in pairwise(cuts):
        found = found + f.where(f.above(high, low), 0.0, -math.inf)
    return found


NARROWEST = 1e-300
"""Between cutpoints, for logarithms of what is between them."""


def _ends(f: Functions, link: Link, p: Given, cuts: Sequence[Any]) -> list[Any]:
    """Each cutpoint less the predictor, times the discrimination if that is modelled."""
    eta = p["eta"].value
    if DISC not in p:
        return [cut - eta for cut in cuts]
    far = FARTHEST[link.name]
    return [f.maximum(-f.maximum(-p[DISC].value * (cut - eta), -far), -far) for cut in cuts]


def _steps(f: Functions, p: Given, cuts: Sequence[Any], least: float = 0.0) -> list[Any]:
    """How far neighbouring ends are apart, which their difference may have lost."""
    each = [f.maximum(high - low, least) if least else high - low for low, high in pairwise(cuts)]
    return [p[DISC].value * own if DISC in p else own for own in each]


def _apart(f: Functions, p: Given, cuts: Sequence[Any], least: float = 0.0) -> list[tuple[Any, Any]]:
    """The same, each with its logarithm."""
    each = [f.maximum(high - low, least) if least else high - low for low, high in pairwise(cuts)]
    logs = [f.log(own) for own in each]
    of_disc = [p[DISC].log + log if DISC in p else log for log in logs]
    return list(zip(_steps(f, p, cuts, least), of_disc, strict=True))


def cumulative(link: Link, named: Named, levels: int, has_disc: bool = False) -> Family:
    """P(y <= k) = F(cutpoints[k] - eta), F being the inverse link; with a discrimination F(disc (cutpoints[k] - eta)):
    a latent quantity of which rows differ in how far it spreads, its sd being 1/disc of what it is where disc is 1
    (McCullagh 1980, 2.5).
    """
    return _cumulative(link, named, levels, has_disc)


@cache
def _cumulative(link: Link, named: Named, levels: int, has_disc: bool) -> Family:
    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        cuts = _rising(f, p, levels)
        ends, n = _ends(f, link, p, cuts), sum(s[f"n{k}"] for k in range(levels))
        excluded = n * _in_order(f, p, levels) if levels > 2 else 0.0
        if link == LOGIT:
            return _log_density_of_logits(f, s, ends, _steps(f, p, cuts, NARROWEST)) + excluded
        apart = _apart(f, p, cuts, NARROWEST)
        found: Any = s["n0"] * _log_low(link, ends[0], f) + excluded
        for k, ((low, high), own) in enumerate(zip(pairwise(ends), apart, strict=True), start=1):
            found = found + s[f"n{k}"] * LOG_BETWEEN[link.name](f, low, high, *own)
        return found + s[f"n{levels - 1}"] * _log_high(link, ends[-1], f)

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        _, cuts = eta_and_cutpoints(p, levels)
        ends, apart = _ends(f, link, p, cuts), _apart(f, p, cuts)
        between = _BETWEEN.get(link.name, _exp_between)
        middle = (between(f, link, low, high, *own) for (low, high), own in zip(pairwise(ends), apart, strict=True))
        return link.value(ends[0], f), *middle, link.complement(ends[-1], f)

    def slopes(f: Functions, p: Given, moved: Sequence[Any] | None = None) -> tuple[Any, ...]:
        by = p[DISC].value if DISC in p else 1.0
        ends = zip(moved or [1.0] * (levels - 1), _ends(f, link, p, eta_and_cutpoints(p, levels)[1]), strict=True)
        at = [by * own * link.derivative(end, f) for own, end in ends]
        return -at[0], *(low - high for low, high in pairwise(at)), at[-1]

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        below = [np.asarray(link.value(end, NUMPY)) for end in _ends(NUMPY, link, p, eta_and_cutpoints(p, levels)[1])]
        u = rng.uniform(size=np.broadcast_shapes(*(b.shape for b in below)))
        return np.sum([u > b for b in below], axis=0).astype(float)

    within: tuple[Within, tuple[str, ...]] = ("constant", ())
    if has_disc:
        within = _single(link), (DISC,)
    has_variance = {"identity": within} if link.latent is not None else {}
    parts = _Parts(log_density, probabilities, slopes, draw, has_variance)
    own = Cutpoints(CUTPOINTS, link, scaled_by=DISC if has_disc else "")
    found = _family(named, levels, own, parts, lambda k: cumulative(link, named, k, has_disc))
    if has_disc:  # an effect is not the same on odds, or hazards, of all rows
        eta, cuts = found.parameters
        eta = replace(eta, meaning="where the latent quantity lies")
        cuts = replace(cuts, meaning="where the latent quantity is divided")
        return replace(found, parameters=(eta, cuts, _DISC), words=Words("latent mean", odds="higher"), optional=DISC)
    if link.latent is None:  # a latent quantity without a variance has no sd that a discrimination could divide
        return found
    return replace(found, of_optional=(DISC, lambda: cumulative(link, named, levels, True)))


_DISC = Parameter(
    DISC,
    "positive",
    "log",
    "the discrimination: the sd of the latent quantity is divided by it",
    is_anchored=True,
)


_STEPS_DISC = replace(_DISC, meaning="the discrimination: it multiplies the predictor less each cutpoint")


def _with_disc(found: Family, make: Callable[[bool], Family], has_disc: bool) -> Family:
    """A family of separate steps whose differences of predictor and cutpoints a discrimination multiplies, or may."""
    if not has_disc:
        return replace(found, of_optional=(DISC, lambda: make(True)))
    eta, cuts = found.parameters
    eta = replace(eta, meaning=f"{eta.meaning}, where disc is 1")
    cuts = replace(cuts, meaning=f"{cuts.meaning}, where disc is 1")
    return replace(found, parameters=(eta, cuts, _STEPS_DISC), optional=DISC)


def _single(link: Link) -> Single:
    """The latent quantity's variance in the units of the predictor."""
    assert link.latent is not None, "cumulative probabilities are those of a latent quantity"
    variance = link.latent.variance
    return Single(f"{link.latent.written} / {DISC}²", lambda p: variance / np.square(p[DISC]))


def sequential(link: Link, named: Named, of_higher: bool, levels: int, has_disc: bool = False) -> Family:
    """P(y = k | y >= k) = F(cutpoints[k] - eta); `of_higher`: P(y > k | y >= k) = F(eta - cutpoints[k]); with a
    discrimination that multiplies the difference.
    """
    return _sequential(link, named, of_higher, levels, has_disc)


@cache
def _sequential(link: Link, named: Named, of_higher: bool, levels: int, has_disc: bool) -> Family:

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
        inside = _ends(f, link, p, eta_and_cutpoints(p, levels)[1])
        found: Any = 0.0
        on: Any = 0.0
        for k in reversed(range(levels - 1)):
            on = on + s[f"n{k + 1}"]
            stops, goes_on = log_ends(f, inside[k])
            found = found + s[f"n{k}"] * stops + on * goes_on
        return found

    def probabilities(f: Functions, p: Given) -> tuple[Any, ...]:
        found = []
        reached: Any = 1.0
        for inside in _ends(f, link, p, eta_and_cutpoints(p, levels)[1]):
            stops, goes_on = ends(f, inside)
            found.append(reached * stops)
            reached = reached * goes_on
        return *found, reached

    def slopes(f: Functions, p: Given, moved: Sequence[Any] | None = None) -> tuple[Any, ...]:
        found = []
        reached: Any = 1.0
        rise: Any = 0.0
        disc = p[DISC].value if DISC in p else 1.0
        each = _ends(f, link, p, eta_and_cutpoints(p, levels)[1])
        for inside, by in zip(each, moved or [1.0] * (levels - 1), strict=True):
            stops, goes_on = ends(f, inside)
            own = disc * by * link.derivative(-inside if of_higher else inside, f)
            found.append(rise * stops - reached * own)
            rise, reached = rise * goes_on + reached * own, reached * goes_on
        return *found, rise

    parts = _Parts(log_density, probabilities, slopes, _by_probabilities(probabilities), {})
    own = Cutpoints(CUTPOINTS, link, "reached", of_higher, DISC if has_disc else "")
    found = _family(
        named,
        levels,
        own,
        parts,
        lambda k: sequential(link, named, of_higher, k, has_disc),
        lambda name: sequential(LINKS[name], named, of_higher, levels, has_disc),
    )
    return _with_disc(found, lambda has: sequential(link, named, of_higher, levels, has), has_disc)


def adjacent(named: Named, levels: int, has_disc: bool = False) -> Family:
    """log(P(y = k + 1) / P(y = k)) = eta - cutpoints[k]; with a discrimination that multiplies the difference."""
    return _adjacent(named, levels, has_disc)


@cache
def _adjacent(named: Named, levels: int, has_disc: bool) -> Family:
    def against_lowest(p: Given) -> list[Any]:
        """The log odds of each level but the lowest against that."""
        eta, cuts = eta_and_cutpoints(p, levels)
        found: list[Any] = []
        taken: Any = 0.0
        for k, cut in enumerate(cuts, start=1):
            taken = taken + cut
            found.append(k * eta - taken)
        return [p[DISC].value * own for own in found] if DISC in p else found

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

    def slopes(f: Functions, p: Given, moved: Sequence[Any] | None = None) -> tuple[Any, ...]:
        """The variance of the level at most, as levels are one apart: P(k) (k - E[y]); where cutpoints move, too, what
        the log odds against the lowest level move by is in place of the level.
        """
        each = probabilities(f, p)
        by: list[Any] = [0.0]
        for own in moved or [1.0] * (levels - 1):
            by.append(by[-1] + own)
        mean: Any = 0.0
        for step, own in zip(by, each, strict=True):
            mean = mean + step * own
        disc = p[DISC].value if DISC in p else 1.0
        return tuple(disc * own * (step - mean) for step, own in zip(by, each, strict=True))

    parts = _Parts(log_density, probabilities, slopes, _by_probabilities(probabilities), {})
    own = Cutpoints(CUTPOINTS, LOGIT, "neighbours", scaled_by=DISC if has_disc else "")
    found = _family(named, levels, own, parts, lambda k: adjacent(named, k, has_disc))
    return _with_disc(found, lambda has: adjacent(named, levels, has), has_disc)


@frozen
class _Parts:
    """The formulas of a family of so many levels."""

    log_density: Callable[[Functions, Numbers, Given], Any]
    probabilities: Callable[[Functions, Given], tuple[Any, ...]]
    slopes: Callable[..., tuple[Any, ...]]
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
        if cutpoints.in_order and cutpoints.link == LOGIT and not cutpoints.scaled_by:
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


def _log_density_of_logits(f: Functions, s: Numbers, ends: list[Any], steps: list[Any]) -> Any:
    """log P(y = k) = log F(b) + log F(-a) + log(1 - exp(a - b)) with a, b the ends of the level: the last summand does
    not depend on eta, and no difference of probabilities is taken.
    """
    found: Any = 0.0
    for k, end in enumerate(ends):
        found = found - s[f"n{k}"] * f.softplus(-end) - s[f"n{k + 1}"] * f.softplus(end)
    for k, step in enumerate(steps, start=1):
        found = found + s[f"n{k}"] * f.log1mexp(-step)
    return found


def _log_between_normal(f: Functions, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    return standard_log_between(f, low, high, apart, log_apart)


def _log_between_hazards(f: Functions, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    """log(exp(-exp(low)) - exp(-exp(high))): that of lasting to the first, and from there not to the second, by which
    the hazard grows by exp(high) (1 - exp(-apart)).
    """
    return log_of_some(high + f.log1mexp(-apart), f) - f.exp(low)


def _log_between_opposite_hazards(f: Functions, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    """log(exp(-exp(-high)) - exp(-exp(-low))): the same, seen from the other end."""
    return _log_between_hazards(f, -high, -low, apart, log_apart)


def _log_between_cauchy(f: Functions, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    """log((arctan(high) - arctan(low)) / pi): the tangent of the angle is (high - low) / (1 + low high)."""
    return f.log(angle(apart, 1 + low * high, f) / math.pi)


LOG_BETWEEN = {
    "probit": _log_between_normal,
    "cloglog": _log_between_hazards,
    "loglog": _log_between_opposite_hazards,
    "cauchit": _log_between_cauchy,
}
"""By link: log(F(high) - F(low)), `apart` being high - low."""


def _logistic_between(f: Functions, link: Link, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    return f.sigmoid(high) * f.sigmoid(-low) * -f.expm1(-apart)


def _exp_between(f: Functions, link: Link, low: Any, high: Any, apart: Any, log_apart: Any) -> Any:
    return f.exp(LOG_BETWEEN[link.name](f, low, high, apart, log_apart))


_BETWEEN = {"logit": _logistic_between}
