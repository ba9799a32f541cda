"""In: an equation and its priors, perhaps with data. Out: what the priors jointly imply at its cells and rows.

For the average unit and, with varying effects, for a new one, whose deviations are also drawn from their priors.
Not decided here: the words (words.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import product
from math import prod

import numpy as np

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.prior_draws import SEED, half_width, normal_mixture, outside_normal
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain import numbers
from hlmdsl.explain.implied.intervals import CENTRAL, PriorInterval, drawn_interval
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.explain.readings.axes import Axis, Variable, axes_of, homes, names_of, placed
from hlmdsl.explain.readings.predictor_columns import columns_of_varying
from hlmdsl.explain.readings.weights import entries, functions_of
from hlmdsl.explain.say.inverses import FORWARD, INVERSES, NOT_INCREASING, largest
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.naming import shown
from hlmdsl.model.terms import NumericPart
from hlmdsl.priors.source import DRAWS, Source
from hlmdsl.source.frozen import frozen

MOST_CELLS = 24
LARGE = 1e200
"""An sd above which squares lose precision relative to others."""
Interval = tuple[float, float]
Scales = Mapping[str, float]
"""By the line that declares a prior: what its sd is multiplied by."""


@frozen(eq=False)
class Place:
    """A row at which the predictor is a weighted sum of coefficients plus a constant.

    `designs` (q,) multiplies each grouping's deviations there. `words` is the place: a cell's levels, `b1 orthogonal`,
    or `in b1 at Days = 9`.
    """

    words: str
    terms: Mapping[Element, float]
    constant: float
    designs: tuple[Floats, ...]

    @property
    def at(self) -> str:
        """With its preposition: `in b1 orthogonal`, `at Days = 9`."""
        return self.words if not self.words or self.words.startswith(("in ", "at ")) else f"in {self.words}"


@frozen
class Ends:
    """The central 95% of the response's centre; `width` is that of the predictor, if the centre is increasing in it."""

    low: float
    high: float
    width: float


@frozen(eq=False)
class Implied:
    """What the priors of one equation imply, on the response's scale."""

    predictor: Predictor
    priors: Priors

    @property
    def has_units(self) -> bool:
        return bool(self.predictor.equation.varying)

    def intervals(self, place: Place, new_unit: bool) -> Ends | None:
        """The central 95%; None if a prior is unknown or improper."""
        inverse = self.predictor.scale.inverse
        if inverse in NOT_INCREASING:
            found = drawn_interval(through(inverse, self._eta(place, new_unit, {})))
            return _ends(found, float) if found is not None else None
        own = self._of_new_unit(place) if new_unit else self.priors.interval(place.terms, place.constant)
        if own is None:
            return None
        return _ends(
            own,
            (lambda end: INVERSES[inverse](min(max(end, -largest(inverse)), largest(inverse)))) if inverse else float,
        )

    def _of_new_unit(self, place: Place) -> PriorInterval | None:
        """Of the predictor; if the common effects are normal, only sds and hyperparameters are drawn."""
        normal = self.priors.normal_given_hypers(place.terms, place.constant)
        if normal is None:
            return drawn_interval(self._eta(place, True, {}))
        mean, own = normal
        sds = np.hypot(own, self._spread_of_unit(place, {}))
        if np.ndim(mean):
            found = [normal_mixture(mean, sds, p) for p in CENTRAL]
            return PriorInterval(found[0], found[1]) if found[0] is not None and found[1] is not None else None
        half = half_width(sds, CENTRAL[1] - CENTRAL[0])
        return PriorInterval(float(mean) - half, float(mean) + half) if half is not None else None

    def outside(self, place: Place, new_unit: bool, range_: Interval, scales: Scales | None = None) -> float:
        """The probability that the centre is outside a range, with the sds of some lines multiplied; 0 if unknown."""
        inverse, scales, (low, high) = self.predictor.scale.inverse, scales or {}, range_
        if inverse in NOT_INCREASING:
            values = through(inverse, self._eta(place, new_unit, scales))
        else:
            low, high = FORWARD[inverse](low), FORWARD[inverse](high)
            found = self._of_normal(place, new_unit, (low, high), scales)
            if found is not None:
                return found
            values = self._eta(place, new_unit, scales)
        return 0.0 if np.isnan(values).any() else float(np.mean((values < low) | (values > high)))

    def _of_normal(self, place: Place, new_unit: bool, range_: Interval, scales: Scales) -> float | None:
        """The same for the predictor without drawing normals; None if common effects are not normal."""
        normal = scaled = self.priors.normal_given_hypers(place.terms, place.constant)
        if scales:
            terms = {e: w * scales.get(self.line(e), 1.0) for e, w in place.terms.items()}
            scaled = self.priors.normal_given_hypers(terms)
        if normal is None or scaled is None:
            return None
        sds = np.hypot(scaled[1], self._spread_of_unit(place, scales) if new_unit else 0.0)
        return outside_normal(normal[0], sds, *range_)

    def eta(self, place: Place, new_unit: bool) -> Floats:
        """(DRAWS,) of the predictor."""
        return self._eta(place, new_unit, {})

    def _eta(self, place: Place, new_unit: bool, scales: Scales) -> Floats:
        """(DRAWS,): a line's factor moves its values to or from their prior's centre; of an sd it is a factor."""
        terms = self.priors.in_order(place.terms)
        drawn = self.priors.drawn(list(terms))
        eta = np.full(DRAWS, place.constant)
        with np.errstate(all="ignore"):
            for element, weight in terms.items():
                k, values = scales.get(self.line(element), 1.0), drawn[element]
                eta = eta + weight * (values if k == 1 else k * values + (1 - k) * centre(self.priors.of(element)))
            if not new_unit:
                return eta
            unit = Source(SEED, f"new unit of {self.predictor.equation.equation.parameter}").normals()
            return eta + self._spread_of_unit(place, scales) * unit

    def _spread_of_unit(self, place: Place, scales: Scales) -> Floats:
        """(DRAWS,): the sd of the sum of a new unit's deviations."""
        sd = np.zeros(DRAWS)
        for varying, z in zip(self.predictor.equation.varying, place.designs, strict=True):
            factors = np.array([scales.get(self.line(varying.sd_of[k]), 1.0) for k in varying.effect_of])
            sd = np.hypot(sd, self.priors.draws.spread(varying, z * factors))
        return sd

    def line(self, element: Element) -> str:
        """The line that declares (or would) the prior of a number, or of the total that it is a share of, or of the sd
        of wiggles.
        """
        own = self.priors.total_of.get(element, element)
        resolved = self.priors.of(self.priors.sd_of.get(own, own))
        return resolved.line if resolved is not None else ""

    def shares(self, place: Place, new_unit: bool) -> dict[str, float]:
        """The part of the variance that each line adds at a place, most first, by the middle half of its prior."""
        found = self.spreads(place, new_unit)
        largest = max(found.values(), default=0.0) or 1.0
        parts = {line: (sd / largest) ** 2 for line, sd in found.items()}
        whole = sum(parts.values()) or 1.0
        return {line: part / whole for line, part in sorted(parts.items(), key=lambda item: -item[1])}

    def spreads(self, place: Place, new_unit: bool) -> dict[str, float]:
        """The sd that each line adds at a place, by the middle half of its prior."""
        found: dict[str, float] = {}
        for element, weight in place.terms.items():
            line = self.line(element)
            found[line] = math.hypot(found.get(line, 0.0), weight * self.spread(element))
        for varying, z in zip(self.predictor.equation.varying, place.designs, strict=True) if new_unit else ():
            at = np.zeros(len(varying.effects))  # shares are alike on average
            for k, (effect, shares) in enumerate(zip(varying.effect_of, varying.shares, strict=True)):
                at[effect] += z[k] / prod(len(self.priors.by_variable.get(e.variable, (None,))) for e in shares)
            for i, (sd, median) in enumerate(zip(varying.sd_of, self._medians(varying), strict=True)):
                line, own = self.line(sd), float(at[i]) * min(median, LARGE)
                found[line] = math.hypot(found.get(line, 0.0), own)
        return found

    def _medians(self, varying: CodedVarying) -> list[float]:
        """Of the sd of each effect, at the medians of what it follows from."""
        found = np.array([self.priors.quantile(sd, 0.5) for sd in varying.sd_of])
        if varying.waves:
            found = found * varying.relative(np.array([self.priors.quantile(e, 0.5) for e in varying.lengthscales]))
        return [float(own) for own in found]

    def is_open(self, place: Place, new_unit: bool) -> bool:
        """Whether a prior has any weight at a place."""
        if not all(map(math.isfinite, place.terms.values())):
            return False  # exp(x) at a zero of x that is far from the data
        if new_unit and not all(np.isfinite(z).all() for z in place.designs):
            return False  # if deviations have no value
        return any(self.shares(place, new_unit).values())

    @cached_property
    def _home(self) -> dict[str, str | float]:
        """The preferred point of every variable that the predictor or a deviation depends on."""
        axes: dict[Variable, Axis] = {}
        for varying in self.predictor.equation.varying:
            axes |= axes_of(columns_of_varying(self.predictor.schema, varying))
        axes |= self.predictor.axes
        return homes(axes)

    def cells(self) -> tuple[Place, ...]:
        """Each cell of the factors, covariates and offsets at their zero; none if there are too many."""
        predictor = self.predictor
        factors = predictor.columns.factors
        levels = [predictor.schema.factors[f].levels for f in factors]
        if prod(len(each) for each in levels) > MOST_CELLS:
            return ()
        at = [dict(zip(factors, cell, strict=True)) for cell in product(*levels)]
        points = [{**self._home, **cell} for cell in at]
        rows = predictor.schema.rows(points) if self._home else Rows(1, {}, {})
        return self._places(rows, np.zeros(rows.n), [predictor.words.cell(cell) for cell in at])

    @property
    def at_zero(self) -> str:
        """The values of the covariates in the cells: `at Days = 0`."""
        told: list[str] = []
        for variable, axis in self.predictor.axes.items():
            if variable not in self.predictor.columns.factors:
                told += self._zero(variable, axis, self.predictor.functions[variable])
        return numbers.join([t.removeprefix("at ") if i else t for i, t in enumerate(told)])

    @property
    def at_units(self) -> str:
        """Of a new unit, what its deviations depend on there beside that: `in f a, at t = 1990`."""
        told: dict[str, str] = {}
        for variable, (axis, functions) in self._units_alone.items():
            if functions is None:
                told[str(variable)] = f"in {self.predictor.words.level(str(variable), str(self._home[str(variable)]))}"
            else:
                told[str(variable)] = numbers.join(self._zero(variable, axis, functions))
        return ", ".join(told.values())

    def _zero(self, variable: Variable, axis: Axis, functions: frozenset[NumericPart]) -> list[str]:
        own = entries(axis, axis.origin)
        # a process is at its level nowhere near its times: its cells are read at one of them
        if len(own) == 1 and all(self._home[v] == value for v, value in placed(variable, own[0][0])):
            return [self.predictor.words.zero(variable, own, functions)]
        return [f"at {shown(v)} = {numbers.plain(float(self._home[v]))}" for v in names_of(variable)]

    @cached_property
    def _units_alone(self) -> dict[Variable, tuple[Axis, frozenset[NumericPart] | None]]:
        """What deviations depend on and the common effects do not, but for the times of processes, which vary as much
        at each; with the functions of a covariate.
        """
        found: dict[Variable, tuple[Axis, frozenset[NumericPart] | None]] = {}
        common = {name for v in self.predictor.axes for name in names_of(v)}
        for varying in self.predictor.equation.varying:
            columns = columns_of_varying(self.predictor.schema, varying)
            functions = functions_of(columns)
            for variable, axis in axes_of(columns).items():
                own = functions.get(variable)
                if common.intersection(names_of(variable)):
                    continue
                if own is None or not all(part.function.has_persistence for part in own):
                    found.setdefault(variable, (axis, own))
        return found

    def widest_row(self, design: Design, new_unit: bool = False) -> Place | None:
        """The observed row at which the prior is widest, of a new unit with its deviations; None if the cells cover
        everything, or a prior is unknown.
        """
        equation, words = self.predictor.equation, self.predictor.words
        columns = self.predictor.columns
        beside = [name for v in self._units_alone for name in names_of(v)] if new_unit else []
        if not (columns.covariates or equation.offsets or any(name in words.schema.covariates for name in beside)):
            return None
        rows = design.rows
        own = [(equation.matrix(rows), np.array([self.spread(c) for c in equation.coefficients]))]
        for varying in equation.varying if new_unit else ():
            medians = [min(median, LARGE) for median in self._medians(varying)]
            own.append((varying.matrix(rows), np.array(medians)))
        largest = max((float(np.abs(sds).max(initial=0.0)) for _, sds in own), default=0.0) or 1.0
        variances = sum((np.square(matrix) @ np.square(sds / largest) for matrix, sds in own), np.zeros(rows.n))
        if not np.isfinite(variances).all():
            return None
        offsets = equation.offset(rows)
        # of rows that are as wide, under a log the one with the largest offset reaches farthest
        tied = np.flatnonzero(variances >= (1 - 1e-9) * variances.max())
        row = int(tied[np.argmax(offsets[tied])])
        one = slice(row, row + 1)
        there = Rows(1, {f: v[one] for f, v in rows.levels.items()}, {c: v[one] for c, v in rows.numbers.items()})
        factors = [*columns.factors, *(name for name in beside if name in words.schema.factors)]
        used = [*columns.covariates, *(name for o in equation.offsets for name in o.names)]
        used += [name for name in beside if name in words.schema.covariates]
        cell = {f: words.schema.factors[f].levels[int(there.levels[f][0])] for f in factors}
        place = [f"in {words.cell(cell)}"] if cell else []
        values = [f"{shown(c)} = {numbers.plain(float(f'{there.numbers[c][0]:.4g}'))}" for c in dict.fromkeys(used)]
        place += [f"at {numbers.join(values)}"] if values else []
        return self._places(there, equation.offset(there), [" ".join(place)])[0]

    def spread(self, element: Element) -> float:
        """Of a normal with the same middle half, or if it is normal for each sd, with the median of these; NaN if the
        prior is unknown or improper.
        """
        normal = self.priors.normal({element: 1.0})
        if normal is not None:
            return normal[1]
        given = self.priors.normal_given_hypers({element: 1.0})
        if given is not None and not np.ndim(given[0]):  # of waves there may be hundreds
            return min(float(np.median(given[1])), LARGE)
        low, high = (self.priors.quantile(element, p) for p in (0.25, 0.75))
        return min(high / 1.349 - low / 1.349, LARGE)

    def _places(self, rows: Rows, offsets: Floats, words: Sequence[str]) -> tuple[Place, ...]:
        equation = self.predictor.equation
        with np.errstate(
            divide="ignore", invalid="ignore", over="ignore"
        ):  # a cell may be where a function has no value
            matrix = equation.matrix(rows)
            designs = [varying.columns(rows) for varying in equation.varying]
        return tuple(
            Place(
                where,
                {equation.coefficients[i]: float(matrix[k, i]) for i in np.flatnonzero(matrix[k]).tolist()},
                float(offsets[k]),
                tuple(z[k] for z in designs),
            )
            for k, where in enumerate(words)
        )


def _ends(own: PriorInterval, inverse: Callable[[float], float]) -> Ends:
    """The predictor's interval on the response's scale."""
    return Ends(inverse(own.low), inverse(own.high), own.high - own.low)


def through(inverse: str, eta: Floats) -> Floats:
    """The response's centre if it is not increasing in the predictor, for the predictors that have one."""
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        link = next((link for link in LINKS.values() if link.function == inverse), None)
        values = eta**2 if link is None else np.asarray(link.value(eta, NUMPY))
    are_possible = np.isnan(eta) | ~np.isnan(values)
    return values[are_possible] if are_possible.any() else np.full(1, np.nan)


def centre(resolved: ResolvedPrior | None) -> float:
    """The value to which a prior shrinks: its location, zero for a scale."""
    if resolved is None:
        return 0.0
    found = [resolved.prior.constant(name) for name in ("mu", "alpha") if resolved.prior.distribution.support == "real"]
    return next((c for c in found if c is not None), 0.0)
