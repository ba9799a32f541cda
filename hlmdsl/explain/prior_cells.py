"""In: an equation and its priors, perhaps with data. Out: what the priors imply together at its cells and rows.

For the average unit and, with varying effects, for a new one, whose deviations are drawn from their priors, too.
Not decided here: the words (sentences_priors.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod
from statistics import NormalDist

import numpy as np

from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.prior_draws import SEED, half_width, normal_cdf
from hlmdsl.design.random_values import DRAWS, Source
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain import numbers
from hlmdsl.explain.axes import Axis, axes_of
from hlmdsl.explain.columns import columns_of_varying
from hlmdsl.explain.place_priors import Priors
from hlmdsl.explain.predictor import Predictor
from hlmdsl.explain.priors import CENTRAL, PriorInterval, drawn_interval
from hlmdsl.explain.response import INVERSES
from hlmdsl.explain.weights import entries
from hlmdsl.model.naming import shown

MOST_CELLS = 24
ERROR_OF_WIDTH = 0.01
"""Of half an interval whose sds are drawn and whose normals are integrated out."""

Interval = tuple[float, float]
Scales = Mapping[str, float]
"""By the line that declares a prior: what its sd is multiplied by."""


NOT_INCREASING = ("square", "1/")

_FORWARD: Mapping[str, Callable[[float], float]] = {
    "": lambda x: x,
    "exp": lambda x: math.log(x) if x > 0 else -math.inf,
    "expit": lambda p: math.log(p / (1 - p)),
    "Phi": NormalDist().inv_cdf,
    "1 - exp(-exp)": lambda p: math.log(-math.log1p(-p)),
}
"""From the response's centre to the predictor, by the inverse that undoes it."""


@dataclass(frozen=True, eq=False)
class Place:
    """A row where the predictor is a weighted sum of coefficients plus a constant.

    `designs` (q,) is what each grouping's deviations are multiplied by there. `words` is where: a cell's levels, `b1
    orthogonal`, or `in b1 at Days = 9`.
    """

    words: str
    terms: Mapping[Element, float]
    constant: float
    designs: tuple[Floats, ...]

    @property
    def at(self) -> str:
        """With its preposition: `in b1 orthogonal`, `at Days = 9`."""
        return self.words if not self.words or self.words.startswith(("in ", "at ")) else f"in {self.words}"


@dataclass(frozen=True)
class Ends:
    """The central 95% of the response's centre; `width` is that of the predictor, where it is increasing in that.

    `errors` are their Monte Carlo errors; None where no draws are needed.
    """

    low: float
    high: float
    width: float
    errors: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Implied:
    """What the priors of one equation imply, on the response's scale."""

    predictor: Predictor
    priors: Priors

    @property
    def has_units(self) -> bool:
        return bool(self.predictor.equation.varying)

    def intervals(self, place: Place, new_unit: bool) -> Ends | None:
        """The central 95%; None where a prior is not known or improper."""
        inverse = self.predictor.scale.inverse
        if inverse in NOT_INCREASING:
            found = drawn_interval(through(inverse, self._eta(place, new_unit, {})))
            return _ends(found, float) if found is not None else None
        own = self._of_new_unit(place) if new_unit else self.priors.interval(place.terms, place.constant)
        if own is None:
            return None
        return _ends(own, (lambda end: INVERSES[inverse](min(max(end, -700.0), 700.0))) if inverse else float)

    def _of_new_unit(self, place: Place) -> PriorInterval | None:
        """Of the predictor; where the common effects are normal, only the sds of deviations are drawn."""
        normal = self.priors.normal(place.terms, place.constant)
        if normal is None:
            return drawn_interval(self._eta(place, True, {}))
        half = half_width(np.sqrt(normal[1] ** 2 + self._variance_of_unit(place, {})), CENTRAL[1] - CENTRAL[0])
        return PriorInterval(normal[0] - half, normal[0] + half, ERROR_OF_WIDTH * half) if half is not None else None

    def outside(self, place: Place, new_unit: bool, range_: Interval, scales: Scales | None = None) -> float:
        """The probability that the centre lies outside a range, with the sds of some lines multiplied; 0 if unknown."""
        inverse, scales, (low, high) = self.predictor.scale.inverse, scales or {}, range_
        if inverse in NOT_INCREASING:
            values = through(inverse, self._eta(place, new_unit, scales))
        else:
            low, high = _FORWARD[inverse](low), _FORWARD[inverse](high)
            found = self._of_normal(place, new_unit, (low, high), scales)
            if found is not None:
                return found
            values = self._eta(place, new_unit, scales)
        return 0.0 if np.isnan(values).any() else float(np.mean((values < low) | (values > high)))

    def _of_normal(self, place: Place, new_unit: bool, range_: Interval, scales: Scales) -> float | None:
        """The same of the predictor without drawing normals; None where common effects are not."""
        normal = self.priors.normal(place.terms, place.constant)
        if normal is None:
            return None
        scaled = self.priors.normal({e: w * scales.get(self.line(e), 1.0) for e, w in place.terms.items()})
        assert scaled is not None
        variance = self._variance_of_unit(place, scales) if new_unit else np.zeros(1)
        sds = np.maximum(np.sqrt(scaled[1] ** 2 + variance), 1e-300)
        if np.isnan(sds).any():
            return 0.0
        low, high = ((end - normal[0]) / sds for end in range_)
        return float(np.mean(normal_cdf(low) + normal_cdf(-high)))

    def _eta(self, place: Place, new_unit: bool, scales: Scales) -> Floats:
        """(DRAWS,): a line's factor moves its values to or from their prior's centre; of an sd it is a factor."""
        eta = np.full(DRAWS, place.constant)
        for element, weight in place.terms.items():
            k, values = scales.get(self.line(element), 1.0), self.priors.values(element)
            eta = eta + weight * (values if k == 1 else k * values + (1 - k) * centre(self.priors.of(element)))
        if not new_unit:
            return eta
        unit = Source(SEED, f"new unit of {self.predictor.equation.equation.parameter}").normals()
        return eta + np.sqrt(self._variance_of_unit(place, scales)) * unit

    def _variance_of_unit(self, place: Place, scales: Scales) -> Floats:
        """(DRAWS,): of the sum of a new unit's deviations."""
        variance = np.zeros(DRAWS)
        for varying, z in zip(self.predictor.equation.varying, place.designs, strict=True):
            factors = np.array([scales.get(self.line(sd), 1.0) for sd in varying.sds])
            variance = variance + self.priors.draws.variance(varying, z * factors)
        return variance

    def line(self, element: Element) -> str:
        """The line that declares (or would) the prior of a number."""
        resolved = self.priors.of(element)
        return resolved.line if resolved is not None else ""

    def shares(self, place: Place, new_unit: bool) -> dict[str, float]:
        """How much variance each line adds at a place, most first, by the middle half of its draws."""
        found: dict[str, float] = {}
        for element, weight in place.terms.items():
            low, high = np.quantile(self.priors.values(element), (0.25, 0.75))
            line = self.line(element)
            found[line] = found.get(line, 0.0) + (weight * (high - low) / 1.349) ** 2
        for varying, z in zip(self.predictor.equation.varying, place.designs, strict=True) if new_unit else ():
            for i, sd in enumerate(varying.sds):
                line, size = self.line(sd), float(np.median(self.priors.values(sd)))
                found[line] = found.get(line, 0.0) + float(z[i] * size) ** 2
        return dict(sorted(found.items(), key=lambda item: -item[1]))

    @cached_property
    def _home(self) -> dict[str, str | float]:
        """The preferred point of every variable that the predictor or a deviation depends on."""
        axes: dict[str, Axis] = {}
        for varying in self.predictor.equation.varying:
            axes |= axes_of(columns_of_varying(self.predictor.schema, varying))
        axes |= self.predictor.axes
        return {name: axis.points[axis.home] for name, axis in axes.items()}

    def cells(self) -> tuple[Place, ...]:
        """Each cell of the factors, covariates and offsets at their zero; none where they are many."""
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
        """Where the covariates are in the cells: `at Days = 0`."""
        told = []
        for name in self.predictor.columns.covariates:
            own = entries(self.predictor.axes[name], self.predictor.axes[name].origin)
            is_point = len(own) == 1
            value = float(self._home[name])
            words = self.predictor.words.zero(name, own, self.predictor.functions[name]) if is_point else ""
            told.append(words or f"at {shown(name)} = {numbers.plain(value)}")
        return numbers.join([t.removeprefix("at ") if i else t for i, t in enumerate(told)])

    def widest_row(self, design: Design) -> Place | None:
        """The observed row at which the priors leave most open; None where the cells say all, or a prior is unknown."""
        equation, words = self.predictor.equation, self.predictor.words
        columns = self.predictor.columns
        if not (columns.covariates or equation.offsets):
            return None
        rows = design.rows
        variances = np.square(equation.matrix(rows)) @ np.array([self._variance(c) for c in equation.coefficients])
        for varying in equation.varying:
            sds = np.median(self.priors.draws(varying.sd), axis=0)
            variances = variances + np.square(varying.matrix(rows)) @ sds**2
        if not np.isfinite(variances).all():
            return None
        used = [*columns.covariates, *(o.covariate.name for o in equation.offsets)]
        row = int(np.argmax(variances))
        one = slice(row, row + 1)
        there = Rows(1, {f: v[one] for f, v in rows.levels.items()}, {c: v[one] for c, v in rows.numbers.items()})
        cell = {f: words.schema.factors[f].levels[int(there.levels[f][0])] for f in columns.factors}
        place = [f"in {words.cell(cell)}"] if cell else []
        values = [f"{shown(c)} = {numbers.plain(float(f'{there.numbers[c][0]:.4g}'))}" for c in dict.fromkeys(used)]
        place.append(f"at {numbers.join(values)}")
        return self._places(there, equation.offset(there), [" ".join(place)])[0]

    def _variance(self, element: Element) -> float:
        normal = self.priors.normal({element: 1.0})
        if normal is not None:
            return normal[1] ** 2
        if self.priors.of(element) is None:
            return float("nan")
        low, high = np.quantile(self.priors.values(element), (0.25, 0.75))
        return float((high - low) / 1.349) ** 2

    def _places(self, rows: Rows, offsets: Floats, words: Sequence[str]) -> tuple[Place, ...]:
        equation = self.predictor.equation
        matrix = equation.matrix(rows)
        designs = [varying.matrix(rows) for varying in equation.varying]
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
    low, high, error = inverse(own.low), inverse(own.high), own.error
    if error is None:
        return Ends(low, high, own.high - own.low)
    errors = [(inverse(end + error) - inverse(end - error)) / 2 for end in (own.low, own.high)]
    return Ends(low, high, own.high - own.low, (errors[0], errors[1]))


def through(inverse: str, eta: Floats) -> Floats:
    """The response's centre where it is not increasing in the predictor."""
    with np.errstate(divide="ignore"):
        return eta**2 if inverse == "square" else 1 / eta


def centre(resolved: ResolvedPrior | None) -> float:
    """Where a prior shrinks to: its location, zero for a scale."""
    if resolved is None:
        return 0.0
    found = [resolved.prior.constant(name) for name in ("mu", "alpha") if resolved.prior.distribution.support == "real"]
    return next((c for c in found if c is not None), 0.0)
