"""In: the predictor of a response of levels, its priors, and a place. Out: what they jointly imply there.

For ordered levels the lowest and the highest are reported: their probabilities depend on one cutpoint and the
predictor. Cutpoints are drawn from their joint prior, in order. For unordered levels all are, each from all predictors.
If priors make one level nearly certain, whichever it is, they are too informative.
Not decided here: the words, or how often is too often (words.py).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain.implied.implied_cells import Ends, Implied, Place
from hlmdsl.explain.implied.intervals import drawn_interval
from hlmdsl.explain.say.inverses import INVERSES
from hlmdsl.explain.say.ordinal_scale import level_event
from hlmdsl.families.family import Family, Linked, entry
from hlmdsl.families.links import IDENTITY, LOGIT
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.naming import label
from hlmdsl.priors.source import DRAWS
from hlmdsl.source.frozen import frozen

CERTAIN = 0.99
"""A level with a larger probability leaves nothing to the others."""
LEAST = 1e-15
"""For probabilities that are distinguished by their log odds."""


@frozen(eq=False)
class OfLevels(ABC):
    """What priors imply for the probabilities of levels."""

    implied: Implied

    @property
    @abstractmethod
    def numbers(self) -> tuple[Element, ...]:
        """Everything with priors, except units' deviations."""

    @property
    @abstractmethod
    def told(self) -> tuple[str, ...]:
        """The levels that are reported, each as a possible outcome."""

    @abstractmethod
    def ends(self, place: Place, new_unit: bool) -> tuple[Ends, ...] | None:
        """The central 95% of the probability of each reported level; None if a prior is not known."""

    @abstractmethod
    def each(self, place: Place, new_unit: bool) -> Floats:
        """(DRAWS, levels): their probabilities; NaN if a prior is not known."""

    @abstractmethod
    def spreads(self, place: Place, new_unit: bool) -> dict[str, float]:
        """What each line adds to how far apart predictors and cutpoints may be."""

    def is_open(self, place: Place) -> bool:
        """Whether the probabilities there depend on priors."""
        return True

    def widest_row(self, design: Design, new_unit: bool = False) -> Place | None:
        """The observed row at which the priors leave most open."""
        return self.implied.widest_row(design, new_unit)

    def certain(self, place: Place, new_unit: bool) -> float:
        """The prior probability that one level or another has a probability above `CERTAIN`; 0 if unknown."""
        found = self.each(place, new_unit)
        return 0.0 if np.isnan(found).any() else float(np.mean(found.max(axis=1) > CERTAIN))

    def widest_line(self, place: Place, new_unit: bool) -> str:
        """The line that adds most."""
        lines = self.spreads(place, new_unit)
        return max(lines, key=lambda line: lines[line])


def ends_of_probability(values: Floats) -> Ends | None:
    """Of draws of a probability, whose predictor is taken to be its log odds; None if some are NaN."""
    own = drawn_interval(values)
    if own is None:
        return None
    low, high = (LOGIT.of(min(max(end, LEAST), 1 - LEAST)) for end in (own.low, own.high))
    return Ends(own.low, min(own.high, 1 - LEAST), high - low)


def of_levels(implied: Implied) -> OfLevels | None:
    """None if the response is a number, or if the predictor of a different level reports on all of them."""
    equation = implied.predictor.equation
    if equation.cutpoints:
        return LevelsInOrder(implied)
    return LevelsInNoOrder(implied) if equation.category is not None else None


class LevelsInOrder(OfLevels):
    """Beside cutpoints, of which the predictor is what they are less."""

    @property
    def _cutpoints(self) -> tuple[Element, ...]:
        return self.implied.predictor.equation.cutpoints

    @property
    def numbers(self) -> tuple[Element, ...]:
        return (*self._cutpoints, *self.implied.predictor.equation.coefficients)

    @property
    def told(self) -> tuple[str, ...]:
        schema = self.implied.predictor.schema
        by = self._family.cutpoints.scaled_by if self._family.cutpoints is not None else ""
        at_one = f", when {by} is 1," if by else ""
        if self.implied.predictor.raised_by:
            at_one += ", when no cutpoint is raised,"
        return tuple(level_event(schema, position) + at_one for position in (0, len(self._cutpoints)))

    @property
    def _drawn(self) -> Floats:
        return self.implied.priors.draws(self._cutpoints[0].variable)

    @property
    def _family(self) -> Family:
        return self.implied.predictor.schema.model.response.family

    def ends(self, place: Place, new_unit: bool) -> tuple[Ends, ...] | None:
        cutpoints = self._family.cutpoints
        assert cutpoints is not None, "levels in order have cutpoints"
        if not (cutpoints.in_order and cutpoints.is_symmetric):
            each = self.each(place, new_unit)
            found = [ends_of_probability(each[:, level]) for level in (0, -1)]
            known = tuple(own for own in found if own is not None)
            return known if len(known) == len(found) else None
        eta = self.implied.eta(place, new_unit)
        lowest, highest = self._ends(self._drawn[:, 0] - eta), self._ends(eta - self._drawn[:, -1])
        return (lowest, highest) if lowest is not None and highest is not None else None

    def _ends(self, values: Floats) -> Ends | None:
        """Of the probability whose link these are, if the link is symmetric about one half."""
        found = drawn_interval(values)
        if found is None:
            return None
        inverse = INVERSES[self._family.cutpoints.link.function] if self._family.cutpoints else float
        width = 0.0 if found.low == found.high else found.high - found.low  # both may be beyond any number
        return Ends(inverse(found.low), inverse(found.high), float(width))

    def each(self, place: Place, new_unit: bool) -> Floats:
        family, drawn = self._family, self._drawn
        assert family.probabilities is not None, "levels have probabilities"
        assert family.cutpoints is not None, "levels in order have cutpoints"
        given = {family.main.name: Linked(IDENTITY, self.implied.eta(place, new_unit), NUMPY)}
        name = family.cutpoints.parameter
        given |= {entry(name, k): Linked(IDENTITY, own, NUMPY) for k, own in enumerate(drawn.T)}
        if family.cutpoints.scaled_by:
            given[family.cutpoints.scaled_by] = Linked(IDENTITY, np.ones(1), NUMPY)
        with np.errstate(all="ignore"):
            return np.stack(family.probabilities(NUMPY, given), axis=1)

    def spreads(self, place: Place, new_unit: bool) -> dict[str, float]:
        lines = {self.implied.line(c): self.implied.spread(c) for c in self._cutpoints}
        return lines | self.implied.spreads(place, new_unit)


class LevelsInNoOrder(OfLevels):
    """With a predictor for each level except the reference, at places given by the coefficients of one of them."""

    @cached_property
    def _levels(self) -> tuple[CodedEquation, ...]:
        return self.implied.predictor.categories

    @property
    def numbers(self) -> tuple[Element, ...]:
        return tuple(element for e in self._levels for element in e.coefficients)

    @property
    def told(self) -> tuple[str, ...]:
        predictor = self.implied.predictor
        levels = predictor.schema.model.response.levels
        assert levels is not None, "what is not a number has levels"
        return tuple(predictor.words.response_level(label(level)) for level in levels.coded)

    def _terms(self, place: Place) -> tuple[Mapping[Element, float], ...]:
        """The predictor of each level there."""
        own = self.implied.predictor.equation.coefficients
        alike = [dict(zip(own, e.coefficients, strict=True)) for e in self._levels]
        return tuple({to[element]: weight for element, weight in place.terms.items()} for to in alike)

    def is_open(self, place: Place) -> bool:
        return self.implied.is_open(place, False)

    def ends(self, place: Place, new_unit: bool) -> tuple[Ends, ...] | None:
        """Of levels with the same priors they are the same: those of the first."""
        each, found = self.each(place, new_unit).T, list[Ends]()
        alike: dict[object, Ends] = {}
        for key, values in zip(("", *map(self._prior, self._terms(place))), each, strict=True):
            if key not in alike:
                own = ends_of_probability(values)
                if own is None:
                    return None
                alike[key] = own
            found.append(alike[key])
        return tuple(found)

    def _prior(self, terms: Mapping[Element, float]) -> object:
        """What the draws of a predictor depend on."""
        priors = [(self.implied.priors.of(element), weight) for element, weight in terms.items() if weight]
        return tuple(sorted((p.prior.written if p is not None else "", weight) for p, weight in priors))

    def each(self, place: Place, new_unit: bool) -> Floats:
        each = self._terms(place)
        drawn = self.implied.priors.drawn([element for terms in each for element in terms])
        start = np.full(DRAWS, place.constant)
        family = self.implied.predictor.schema.model.response.family
        assert family.probabilities is not None, "levels have probabilities"
        with np.errstate(all="ignore"):
            etas = [sum((w * drawn[element] for element, w in terms.items()), start) for terms in each]
            if new_unit:
                schema, own = self.implied.predictor.schema, self.implied.predictor.equation.varying
                for varying, z in zip(own, place.designs, strict=True):
                    added = self.implied.priors.draws.together(schema.across(varying), z)
                    etas = [eta + more for eta, more in zip(etas, added, strict=True)]
            given = {name: Linked(IDENTITY, eta, NUMPY) for name, eta in zip(family.main.entries, etas, strict=True)}
            return np.stack(family.probabilities(NUMPY, given), axis=1)

    def spreads(self, place: Place, new_unit: bool) -> dict[str, float]:
        found: dict[str, float] = {}
        for terms in self._terms(place):
            for line, sd in self.implied.spreads(replace(place, terms=terms), new_unit).items():
                found[line] = max(found.get(line, 0.0), sd)
        return found

    def widest_row(self, design: Design, new_unit: bool = False) -> Place | None:
        """That of the level whose predictor may be farthest from zero."""
        found: list[Place] = []
        for equation in self._levels:
            predictor = replace(self.implied.predictor, equation=equation)
            place = replace(self.implied, predictor=predictor).widest_row(design, new_unit)
            if place is None:
                return None
            own = dict(zip(equation.coefficients, self.implied.predictor.equation.coefficients, strict=True))
            found.append(replace(place, terms={own[element]: weight for element, weight in place.terms.items()}))
        return max(found, key=lambda place: max(self.spreads(place, False).values(), default=0.0))
