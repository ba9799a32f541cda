"""Responses from two or three unlabelled components, each with a family.

In: families. Out: a family, whose parameters are those of all, numbered, and the probability `w` of the first; of three
`w1` of the first, and `w2` of the second among those that are not of the first. So each is a probability by itself, and
may have effects.
Not decided here: how a spec names them (model/mixtures.py).

The log density is log(w f1 + (1 - w) f2), computed with logarithms. Components of one family could switch labels: they
are identified by the order of their locations (`Family.rising`). Components of different families are identified by
these.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
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
from hlmdsl.source.frozen import frozen

KINDS = ("first", "second", "third")
FEWEST = 2
SHARE = "w"
NAME = "Mixture"


def shares_of(kinds: int) -> tuple[str, ...]:
    """The names of the probabilities, which the last kind has none of."""
    return (SHARE,) if kinds == FEWEST else tuple(f"{SHARE}{k + 1}" for k in range(kinds - 1))


def why_no_part(family: Family) -> str:
    """Why a mixture cannot have such a component; empty if it can."""
    if family.components:
        return "is a mixture itself"
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


@frozen(eq=False)
class _Part:
    """One component: its family, and which it is, from 0; of those of its family, how many there are, and which of
    these it is."""

    family: Family
    k: int
    alike: int
    place: int

    @property
    def together(self) -> bool:
        """Whether it is in order with others."""
        return self.alike > 1

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
        """The log probability that a response of this kind lies between ends."""
        return log_within(f, self.family, self.ends(f, ends), self.given(p))

    def rows(self, y: Floats) -> Floats:
        """Those that are more likely of this kind, from which its parameters are guessed: of kinds in order the part of
        the sorted responses that is its own if parts vary as little within as they can, of others all."""
        if not self.together:
            return y
        place = self.place if self._goes_with_responses else self.alike - 1 - self.place
        y = np.sort(y)
        ends = [0, *parted(np.asarray(self.seen(y), dtype=float), self.alike), y.size]
        return y[ends[place] : ends[place + 1]]

    @cached_property
    def _goes_with_responses(self) -> bool:
        """Whether its location is higher where responses are: the probability of a Geometric is lower."""
        low, high = (0.2, 0.3), (0.6, 0.8)
        if self.family.support != "unit":
            low, high = (1.0, 2.0), (5.0, 9.0)
        ones = np.ones(2)
        return self.family.level(np.array(low), ones) < self.family.level(np.array(high), ones)

    def moments(self, moments: Moments) -> Moments:
        """Of its own responses, as it sees them."""
        if moments.responses is None:
            return moments
        seen = np.asarray(self.seen(self.rows(moments.responses)), dtype=float)
        variance = float(seen.var()) if seen.size else 0.0
        return Moments.of(seen, variance if variance > 0 else max(moments.variance, 1e-12))

    def level(self, y: Floats) -> float:
        own = self.rows(y)
        return self.family.level(own, np.ones(own.shape))

    def where(self, y: Floats) -> tuple[float, float]:
        """Where its location is, and how far all responses spread, as it sees them."""
        seen = np.asarray(self.seen(y), dtype=float)
        spread = float(seen.std(ddof=1)) if seen.size > 1 else 0.0
        return self.level(y), spread if spread > 0 else max(abs(float(seen.mean())), 1.0)

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

    def parameter(self, own: Parameter, shares: Sequence[str]) -> Parameter:
        """As one of the mixture's."""

        def estimate(moments: Moments) -> float:
            if own == self.family.main and moments.responses is not None:
                return self.level(moments.responses)
            return own.estimate(self.moments(moments))

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
            place=self.where if is_main and self.k else None,
            words=_words(self, shares) if is_main and self.k else None,
        )


def of_either_kind(link: str, y: Floats, n: Floats) -> Signs:
    """A response may be from the other component, whatever this one is."""
    return np.full(y.shape, FREE, dtype=np.int8)


def none_empty(others: int) -> Callable[[float], PriorLine]:
    """There are all kinds: the joint prior of their shares is Dirichlet, of 2 for each, zero where one has no responses
    and flat enough between."""
    return lambda guess: (BETA, (("alpha", 2.0), ("beta", 2.0 * others)))


MOST_CUTS = 200
LEAST_PART = 0.02
"""Of all responses, that a part has at least: a single one far out is no kind."""


def parted(y: Floats, parts: int) -> tuple[int, ...]:
    """Where sorted numbers are cut into two or three parts, so that the sum of their squares within parts is least
    (Fisher 1958, JASA 53); of many numbers some cuts are compared.
    """
    least = max(2, math.ceil(LEAST_PART * y.size))
    if y.size < parts * least:
        return tuple(k * y.size // parts for k in range(1, parts))
    cuts = np.unique(np.linspace(least, y.size - least, MOST_CUTS).round().astype(int))
    total = np.concatenate([[0.0], np.cumsum(y - y.mean())])

    def explained(start: Any, end: Any) -> Any:
        """By the mean of a part, of the sum of squares of its numbers."""
        return np.square(total[end] - total[start]) / (end - start)

    if parts == 2:
        return (int(cuts[np.argmax(explained(0, cuts) + explained(cuts, y.size))]),)
    low, high = (own.ravel() for own in np.meshgrid(cuts, cuts, indexing="ij"))
    apart = high - low >= least
    low, high = low[apart], high[apart]
    best = int(np.argmax(explained(0, low) + explained(low, high) + explained(high, y.size)))
    return int(low[best]), int(high[best])


@cache
def mixture(*families: Family) -> Family:
    """Responses that are of the first family with probability w, else of the second; or of three."""
    parts = tuple(
        _Part(family, k, families.count(family), families[:k].count(family)) for k, family in enumerate(families)
    )
    shares = shares_of(len(parts))

    def log_shares(p: Given) -> list[Any]:
        """Of each kind."""
        logs, rest = [], None
        for name in shares:
            own, others = p[name].logs
            logs.append(own if rest is None else rest + own)
            rest = others if rest is None else rest + others
        return [*logs, rest]

    def added(f: Functions, p: Given, each: Sequence[Any]) -> Any:
        return total(f, [share + own for share, own in zip(log_shares(p), each, strict=True)])

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        return s["n"] * added(f, p, [part.log_density(f, s, p) for part in parts])

    def of_all(of: Callable[[Family], LogProbability | None]) -> LogProbability | None:
        each = [part.of_log(of(part.family)) for part in parts]
        known = [one for one in each if one is not None]
        return (lambda f, y, p: added(f, p, [one(f, y, p) for one in known])) if len(known) == len(each) else None

    def mean(f: Functions, p: Given) -> Any:
        *before, found = (_mean(part)(f, part.given(p)) for part in parts)
        for name, one in zip(reversed(shares), reversed(before), strict=True):
            found = found + p[name].value * (one - found)
        return found

    def logs_within(f: Functions, ends: Ends, p: Given) -> list[Any]:
        """That a response is of each kind and lies between ends."""
        return [share + part.log_within(f, ends, p) for share, part in zip(log_shares(p), parts, strict=True)]

    def statement_within(f: Functions, ends: Ends, p: Given) -> dict[str, Any]:
        """Of responses between ends, and of those that are of no kind before it, the share of each."""
        logs = logs_within(f, ends, p)
        return {name: f.exp(logs[k] - total(f, logs[k:])) for k, name in enumerate(shares)}

    def mean_within(f: Functions, ends: Ends, p: Given) -> Any:
        """A kind of which none lie there has no mean there, and adds nothing."""
        logs = logs_within(f, ends, p)
        whole, found = total(f, logs), 0.0
        for part, log in zip(parts, logs, strict=True):
            assert part.family.mean_within is not None
            own, share = part.family.mean_within(f, part.ends(f, ends), part.given(p)), f.exp(log - whole)
            found = found + f.where(f.above(share, 0.0), share * own, 0.0)
        return found

    def moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
        """The same of the mean squares."""
        logs = logs_within(f, ends, p)
        whole, square = total(f, logs), 0.0
        mean = mean_within(f, ends, p)
        for part, log in zip(parts, logs, strict=True):
            assert part.family.moments_within is not None
            own, variance = part.family.moments_within(f, part.ends(f, ends), part.given(p))
            share, apart = f.exp(log - whole), own - mean
            square = square + f.where(f.above(share, 0.0), share * (variance + apart * apart), 0.0)
        return mean, square

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        shape = np.broadcast_shapes(*(np.shape(own.eta) for own in p.values()))
        whole = {name: replace(own, eta=np.broadcast_to(own.eta, shape)) for name, own in p.items()}
        *before, found = [np.asarray(part.family.draw(rng, part.given(whole)), dtype=float) for part in parts]
        for name, one in zip(reversed(shares), reversed(before), strict=True):
            found = np.where(rng.random(shape) < p[name].value, one, found)
        return found

    def variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
        of_kinds = [part.moved(main if part.k == 0 else k[part.named(part.family.main.name)], k) for part in parts]
        rest, weights = np.asarray(1.0), []
        for name in shares:
            weights.append(rest * k[name])
            rest = rest * (1 - k[name])
        each = list(zip([*weights, rest], of_kinds, strict=True))
        middle = sum(w * m for w, (m, _) in each)
        return np.asarray(sum(w * (v + np.square(m - middle)) for w, (m, v) in each))

    def share(k: int) -> Parameter:
        left, among = len(parts) - 1 - k, "" if k == 0 else ", if it is not of the first"
        return Parameter(
            shares[k],
            "unit",
            "logit",
            f"the probability that a response is of the {KINDS[k]} kind{among}",
            estimate=lambda moments: 1 / (left + 1),  # a kind that starts small may be lost
            default_prior=none_empty(left),
            passes=of_either_kind,
        )

    of_parts = (part.parameter(own, shares) for part in parts for own in part.family.parameters)
    parameters = (*of_parts, *map(share, range(len(shares))))
    others = tuple(p.name for p in parameters[1:])
    statistics = {"n": number}
    for part in parts:
        statistics |= part.statistics
    has_means = all(part.family.mean_within is not None for part in parts)
    return Family(
        name=NAME,
        parameters=parameters,
        support=families[0].support,
        words=_words(parts[0], shares),
        statement=lambda given: _statement(parts, shares, given),
        statistics=Statistics(statistics, add_up=False, alike=equal),
        log_density=log_density,
        log_cdf=of_all(lambda family: family.log_cdf),
        log_survival=of_all(lambda family: family.log_survival),
        log_between=of_all(lambda family: family.log_between),
        mean=mean,
        draw=draw,
        variance=Variance(variance, {name: Scattered(np.asarray) for name in others}, is_linear=False),
        level=lambda y, n: parts[0].level(y),
        other_names=("mixture", "normalmixture", "flexmix"),
        heavy_tails=any(family.heavy_tails for family in families),
        mean_above=tuple((part.named(name), least) for part in parts for name, least in part.family.mean_above),
        has_corner=any(family.has_corner for family in families),
        mean_of=others,
        mean_within=mean_within if has_means else None,
        moments_within=moments_within if all(part.family.moments_within is not None for part in parts) else None,
        statement_within=statement_within,
        made_by=(mixture, families),
        components=families,
        of_components=mixture,
        rising=tuple(part.named(part.family.main.name) for part in parts if part.together) or None,
    )


def total(f: Functions, logs: Sequence[Any]) -> Any:
    """Of probabilities by their logs."""
    *before, found = logs
    for one in reversed(before):
        found = f.logaddexp(one, found)
    return found


def _mean(part: _Part) -> Callable[[Functions, Given], Any]:
    assert part.family.mean is not None
    return part.family.mean


def _statement(parts: Sequence[_Part], shares: Sequence[str], given: Given) -> tuple[str, dict[str, Any]]:
    """PyMC's mixture: arguments of each distribution by its number and their names."""
    told = [part.family.statement(part.given(given)) for part in parts]
    arguments = {f"{k + 1} {name}": value for k, (_, own) in enumerate(told) for name, value in own.items()}
    own = {name: given[name].value for name in shares}
    return f"{NAME} of {' and '.join(name for name, _ in told)}", {**own, **arguments}


def _mean_of_all(shares: Sequence[str]) -> str:
    """`w times the mean of the first kind, plus 1 - w times that of the second`"""
    others = [f"(1 - {name})" for name in shares]
    weights = [" ".join((*others[:k], *shares[k : k + 1])) for k in range(len(shares) + 1)]
    weights = [own.strip("()") if own == others[0] else own for own in weights]
    first, *rest = (f"{w} times {{}} of the {kind}" for w, kind in zip(weights, KINDS, strict=False))
    return ", plus ".join((f"{first} kind".format("the mean"), *(own.format("that") for own in rest)))


def _words(part: _Part, shares: Sequence[str]) -> Words:
    own, kind = part.family.words, f"of the {KINDS[part.k]} kind"
    remark = f"It is that of responses {kind}."
    if part.k == 0:
        remark += f" The mean of all of them is {_mean_of_all(shares)}."
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
