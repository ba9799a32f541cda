"""Responses from two unlabelled components, each with a family.

In: two families. Out: a family, whose parameters are those of both, numbered, and the probability `w` of the first.
Not decided here: how a spec names them (model/mixtures.py).

The log density is log(w f1 + (1 - w) f2), computed with logarithms. Two components of one family could switch labels:
they are identified by the order of their locations (`Family.rising`). Components of different families are identified
by these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any

import numpy as np

from hlmdsl.families.compose import number, single
from hlmdsl.families.defaults import PriorLine, around_on_the_log, half_student
from hlmdsl.families.family import (
    FREE,
    Ends,
    Family,
    Floats,
    Given,
    Linked,
    LogProbability,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.normal import NORMAL
from hlmdsl.families.statistics import Numbers, Rows, Statistics, equal
from hlmdsl.families.truncation import log_within
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.priors.bounded import BETA

KINDS = ("first", "second")
SHARE = "w"
NAME = "Mixture"


def why_no_part(family: Family) -> str:
    """Why a mixture cannot have such a component; empty if it can."""
    if family.components:
        return "is a mixture itself, and a mixture has two components"
    if family.has_levels:
        return "is of levels, not of numbers"
    if family.is_circular:
        return "is of directions, whose kinds have no order"
    if family.is_yes_or_no:
        return "is of zeros and ones, and two kinds of these are again zeros and ones with one probability"
    if family.data:
        return f"has data of its own, `{family.data[0]}`"
    if family.working:
        return "is a working likelihood, which no responses come from"
    if family.shifted_by:
        return f"has its `{family.shifted_by}`, where responses begin, and kinds that begin at different places"
    if family.own_density:
        return "is one of those of which there are no mixtures yet"
    return "has parts of its own" if family.share or family.atoms or family.mean_of else ""


@dataclass(frozen=True, eq=False)
class _Part:
    """One component: its family, and which it is, from 0."""

    family: Family
    k: int

    def named(self, name: str) -> str:
        return f"{name}{self.k + 1}"

    def given(self, p: Given) -> Given:
        """The parameters by the family's own names."""
        return {own.name: p[self.named(own.name)] for own in self.family.parameters}

    def seen(self, y: Any, f: Functions = NUMPY) -> Any:
        return self.family.seen(y, None, f)

    def key(self, statistic: str) -> str:
        return f"{statistic} {self.k + 1}"

    def log_density(self, f: Functions, s: Numbers, p: Given) -> Any:
        """Of one response."""
        own = {name: s[self.key(name)] for name in self.family.statistics.of if name != "n"}
        return self.family.log_density(f, {**own, "n": 1.0}, self.given(p))

    @property
    def statistics(self) -> dict[str, Callable[[Rows], Floats]]:
        return {self.key(name): single(own) for name, own in self.family.statistics.of.items() if name != "n"}

    def of_log(self, probability: LogProbability | None) -> LogProbability | None:
        """The same of responses as they are."""
        if probability is None:
            return None

        def of(f: Functions, y: Any, p: Given) -> Any:
            known = tuple(self.seen(end, f) for end in y) if isinstance(y, tuple) else self.seen(y, f)
            return probability(f, known, self.given(p))

        return of

    def ends(self, f: Functions, ends: Ends) -> Ends:
        """Of all responses, as its location sees them."""
        return tuple(None if end is None else self.seen(end, f) for end in ends)  # type: ignore[return-value]

    def log_within(self, f: Functions, ends: Ends, p: Given) -> Any:
        """The log probability that a response is of this kind and lies between ends."""
        return p[SHARE].logs[self.k] + log_within(f, self.family, self.ends(f, ends), self.given(p))

    def rows(self, y: Floats, together: bool) -> Floats:
        """Those that are more likely of this kind, from which its parameters are guessed: of kinds in order half of the
        responses, of others all."""
        if not together:
            return y
        in_order = np.sort(y)
        low, high = (y.size + 1) // 2, y.size // 2
        return in_order[:low] if (self.k == 0) == self._goes_with_responses else in_order[high:]

    @cached_property
    def _goes_with_responses(self) -> bool:
        """Whether its location is higher where responses are: the probability of a Geometric is lower."""
        low, high = (0.2, 0.3), (0.6, 0.8)
        if self.family.support != "unit":
            low, high = (1.0, 2.0), (5.0, 9.0)
        ones = np.ones(2)
        return self.family.level(np.array(low), ones) < self.family.level(np.array(high), ones)

    def moments(self, moments: Moments, together: bool) -> Moments:
        """Of its responses, on its scale."""
        if moments.responses is None:
            return moments
        seen = np.asarray(self.seen(self.rows(moments.responses, together)), dtype=float)
        variance = float(seen.var()) if seen.size else 0.0
        return Moments.of(seen, variance if variance > 0 else max(moments.variance, 1e-12))

    def level(self, y: Floats, together: bool) -> float:
        own = self.rows(y, together)
        return self.family.level(own, np.ones(own.shape))

    def place(self, y: Floats, together: bool) -> tuple[float, float]:
        """Its location, and the spread of all responses, on its scale."""
        seen = np.asarray(self.seen(y), dtype=float)
        spread = float(seen.std(ddof=1)) if seen.size > 1 else 0.0
        return self.level(y, together), spread if spread > 0 else max(abs(float(seen.mean())), 1.0)

    def moved(self, main: Floats, k: Mapping[str, Floats]) -> tuple[Floats, Floats]:
        """The mean and the variance of its responses."""
        own = self.family
        values = {name.name: np.asarray(k[self.named(name.name)]) for name in own.parameters[1:]}
        values[own.main.name] = np.asarray(main)
        assert own.mean is not None
        assert own.variance is not None
        mean = np.asarray(own.mean(NUMPY, {name: Linked(IDENTITY, v, NUMPY) for name, v in values.items()}))
        variance = np.asarray(own.variance.at(values[own.main.name], values))
        if own.modelled == "log":  # that of the logarithm, which is normal
            variance = np.square(mean) * np.expm1(variance)
        return mean, variance

    def parameter(self, own: Parameter, together: bool) -> Parameter:
        """As one of the mixture's."""

        def estimate(moments: Moments) -> float:
            if own == self.family.main and moments.responses is not None:
                return self.level(moments.responses, together)
            return own.estimate(self.moments(moments, together))

        is_main = own == self.family.main
        return replace(
            own,
            name=self.named(own.name),
            meaning=f"{own.meaning}, among responses of the {KINDS[self.k]} kind",
            estimate=estimate,
            default_prior=around_on_the_log if own.default_prior is half_student else own.default_prior,
            passes=of_either_kind,
            passes_seen=None,
            unlimited="no response has to be of one kind, and the likelihood stays above zero where that is empty",
            spread="",
            has_unit=own.has_unit or bool(own.spread),
            place=(lambda y: self.place(y, together)) if is_main and self.k else None,
            words=_words(self) if is_main and self.k else None,
        )


def of_either_kind(link: str, y: Floats, n: Floats) -> Signs:
    """A response may be from the other component, whatever this one is."""
    return np.full(y.shape, FREE, dtype=np.int8)


def neither_empty(guess: float) -> PriorLine:
    """There are two components: zero where one has no responses, nearly flat between."""
    return BETA, (("alpha", 2.0), ("beta", 2.0))


@cache
def mixture(first: Family, second: Family) -> Family:
    """Responses from the first family with probability w, otherwise from the second."""
    parts = _Part(first, 0), _Part(second, 1)
    together = first is second

    def added(f: Functions, p: Given, each: tuple[Any, Any]) -> Any:
        of_first, of_second = p[SHARE].logs
        return f.logaddexp(of_first + each[0], of_second + each[1])

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        return s["n"] * added(f, p, (parts[0].log_density(f, s, p), parts[1].log_density(f, s, p)))

    def of_both(of: Callable[[Family], LogProbability | None]) -> LogProbability | None:
        one, other = (part.of_log(of(part.family)) for part in parts)
        if one is None or other is None:
            return None
        return lambda f, y, p: added(f, p, (one(f, y, p), other(f, y, p)))

    def mean(f: Functions, p: Given) -> Any:
        one, other = (_mean(part)(f, part.given(p)) for part in parts)
        return other + p[SHARE].value * (one - other)

    def shares_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
        """Of responses between ends, the probability of each kind."""
        one, other = (part.log_within(f, ends, p) for part in parts)
        whole = f.logaddexp(one, other)
        return f.exp(one - whole), f.exp(other - whole)

    def mean_within(f: Functions, ends: Ends, p: Given) -> Any:
        """A kind of which none lie there has no mean there, and adds nothing."""
        found: Any = 0.0
        for part, share in zip(parts, shares_within(f, ends, p), strict=True):
            assert part.family.mean_within is not None
            own = part.family.mean_within(f, part.ends(f, ends), part.given(p))
            found = found + f.where(f.above(share, 0.0), share * own, 0.0)
        return found

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        shape = np.broadcast_shapes(*(np.shape(own.eta) for own in p.values()))
        whole = {name: replace(own, eta=np.broadcast_to(own.eta, shape)) for name, own in p.items()}
        one, other = (np.asarray(part.family.draw(rng, part.given(whole)), dtype=float) for part in parts)
        return np.where(rng.random(shape) < p[SHARE].value, one, other)

    def variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
        (m1, v1), (m2, v2) = (
            part.moved(main if part.k == 0 else k[part.named(part.family.main.name)], k) for part in parts
        )
        w = k[SHARE]
        return np.asarray(w * v1 + (1 - w) * v2 + w * (1 - w) * np.square(m1 - m2))

    share = Parameter(
        SHARE,
        "unit",
        "logit",
        "the probability that a response is of the first kind",
        estimate=lambda moments: 0.5,
        default_prior=neither_empty,
        passes=of_either_kind,
    )
    parameters = (*(part.parameter(own, together) for part in parts for own in part.family.parameters), share)
    others = tuple(p.name for p in parameters[1:])
    return Family(
        name=NAME,
        parameters=parameters,
        support=first.support,
        words=_words(parts[0]),
        statement=lambda given: _statement(parts, given),
        statistics=Statistics({"n": number, **parts[0].statistics, **parts[1].statistics}, add_up=False, alike=equal),
        log_density=log_density,
        log_cdf=of_both(lambda family: family.log_cdf),
        log_survival=of_both(lambda family: family.log_survival),
        log_between=of_both(lambda family: family.log_between),
        mean=mean,
        draw=draw,
        variance=Variance(variance, {name: Scattered(np.asarray) for name in others}, is_linear=False),
        level=lambda y, n: parts[0].level(y, together),
        other_names=("mixture", "normalmixture", "flexmix"),
        heavy_tails=first.heavy_tails or second.heavy_tails,
        has_corner=first.has_corner or second.has_corner,
        mean_of=others,
        mean_within=None if any(part.family.mean_within is None for part in parts) else mean_within,
        statement_within=lambda f, ends, p: {SHARE: shares_within(f, ends, p)[0]},
        made_by=(mixture, (first, second)),
        components=(first, second),
        of_components=mixture,
        rising=(parts[0].named(first.main.name), parts[1].named(second.main.name)) if together else None,
    )


def _mean(part: _Part) -> Callable[[Functions, Given], Any]:
    assert part.family.mean is not None
    return part.family.mean


def _statement(parts: tuple[_Part, _Part], given: Given) -> tuple[str, dict[str, Any]]:
    """PyMC's mixture: arguments of each distribution by its number and their names."""
    told = [part.family.statement(part.given(given)) for part in parts]
    arguments = {f"{k + 1} {name}": value for k, (_, own) in enumerate(told) for name, value in own.items()}
    return f"{NAME} of {' and '.join(name for name, _ in told)}", {SHARE: given[SHARE].value, **arguments}


def _words(part: _Part) -> Words:
    own, kind = part.family.words, f"of the {KINDS[part.k]} kind"
    remark = f"It is that of responses {kind}."
    if part.k == 0:
        remark += (
            f" The mean of all of them is {SHARE} times the mean of the first kind, plus 1 - {SHARE} times that of the "
            "second."
        )
    return replace(
        own,
        centre=f"{own.centre} {kind}",
        averaged=f"{own.averaged} {kind}",
        mean="mean",
        remark=remark,
        middle="",
        logged=own.logged or (f"median {kind}" if part.family.modelled == "log" else ""),
        odds="expected" if own.odds else "",
        part="",
    )


MIXTURE = mixture(NORMAL, NORMAL)
"""As which it is looked up: the mixture of others is its `of_components`."""
