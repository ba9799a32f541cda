"""In: a design and draws. Out: for each draw, the variance over the rows of responses of units not yet seen, in parts.

The deviations of all groupings are integrated out at each row: in closed form, or by quadrature.
Not decided here: what is made of the parts (r_squared.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cached_property

import numpy as np

from hlmdsl.backend.kernel.distinct_rows import distinct_rows
from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.expected import inverse_link, nodes_of
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Floats, Ints, Rows
from hlmdsl.families.family import Linked, Scattered
from hlmdsl.families.links import IDENTITY, LINKS, Latent, Link
from hlmdsl.formulas.functions import FAST
from hlmdsl.model.terms import Equation
from hlmdsl.results.draws import Draws, coefficient_draws, in_one_axis
from hlmdsl.results.products import Multiplied
from hlmdsl.results.row_predictors import Where, given_argument
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

LONGEST_STEP = 0.75
"""Of a quadrature; of wide deviations a step is `Link.step` over the sd: errors below 1e-5, and R² is told to three
digits."""
REACH, FARTHER = 5.5, 2.0
"""Sds at which a normal is cut off, and how many more if an exponential tail shifts its weight outwards."""
BLOCK = 1 << 16
"""Numbers at a time: what a processor's nearest cache holds."""
WIDEST = 32.0
"""The sd from which on the limit is as good."""
FAR_WIDER = 1024.0
"""The same if the latent quantity has no variance."""
NOTHING = Latent("", "", 0.0, 0.0, 0.0, 0.0)

_NODES = np.linspace(-7.5, 7.5, 61)
_LEGENDRE = np.polynomial.legendre.leggauss(12)


@frozen(eq=False)
class Moments:
    """(draws, rows) each: what is expected at a row, and the variance of what is expected of different units."""

    mean: Floats
    between: Floats

    def times(self, other: Moments) -> Moments:
        """Of products of two that vary over units independently."""
        own, others = self.between * other.mean**2, other.between * self.mean**2
        return Moments(self.mean * other.mean, self.between * other.between + own + others)


def row_counts(design: Design, chosen: Ints | None = None) -> Floats | None:
    """(rows,): how many rows each counts for in variances over rows: its weight if the weights add up to at least the
    number of rows, otherwise in proportion to it. None if all count equally.
    """
    weights = design.observed.weights
    if weights is None:
        return None
    weights = weights if chosen is None else weights[chosen]
    return np.asarray(weights * max(1.0, weights.size / weights.sum()))


class NewUnits:
    """Expected responses and variances at the rows of the table, or those that are `chosen`, for new units.

    Rows with equal predictors are computed once: for new units only the design differs.
    """

    def __init__(self, design: Design, draws: Draws, chosen: Ints | None = None) -> None:
        rows = design.rows if chosen is None else take(design.rows, chosen)
        equations = design.schema.equations
        family = design.model.response.family
        assert family.variance is not None
        self.family = family
        self.variance, self.share, self.main = family.variance, family.share, design.schema.main.parameter
        where = Where.of(design, chosen)
        sources = [a for a in design.model.arguments if not isinstance(a.source, Equation)]
        given = {a.name: given_argument(where, draws, a) for a in sources}
        coded = {e.parameter: _coded(e, rows) for e in equations}
        keys = [part.index for parts in coded.values() for part in parts]
        alike, index = distinct_rows(np.column_stack([*keys, *(v[0] for v in given.values() if v.shape[1] > 1)]))
        self.counts = np.bincount(index, row_counts(design, chosen), minlength=len(alike)).astype(float)
        first = np.empty(len(alike), dtype=np.intp)
        first[index[::-1]] = np.arange(len(index))[::-1]
        self.predictors = {
            e.parameter: _Predictor(e, draws, [part.at(first) for part in coded[e.parameter]]) for e in equations
        }
        self.given = {name: v[:, first] if v.shape[1] > 1 else v for name, v in given.items()}

    @property
    def rows(self) -> int:
        """The rows that are looked at."""
        return len(self.counts)

    def at(self, at: slice) -> Floats:
        """(draws, 3): the variance over rows of the expected responses, and the means over rows of the variance between
        units and of that of single responses."""
        main = self._of_parameter(self.main, at)
        first = main.mean if self.variance.power == 1 else self._power(self.variance.power, at)
        single = self.variance.of(first, main.mean**2 + main.between, self._scattered(at))
        moments = main.times(self._of_parameter(self.share, at)) if self.share else main
        if self.family.mean_added:
            moments = self._of_family(main, at)
        n = self.counts.sum()
        mean = moments.mean @ self.counts / n
        common = np.square(moments.mean - mean[:, None]) @ self.counts / (n - 1)
        return np.stack([common, *(self._average(v, moments.mean.shape) for v in (moments.between, single))], axis=1)

    def _of_parameter(self, name: str, at: slice) -> Moments:
        """Of a parameter's values at a row, over units."""
        if name in self.given:
            values = self.given[name]
            return Moments(values[at] if values.shape[0] > 1 else values, np.zeros((1, 1)))
        predictor = self.predictors[name]
        return _moments(predictor.link, *predictor.at(at))

    def _of_family(self, main: Moments, at: slice) -> Moments:
        """Of a mean that is linear in the main parameter, made of others that do not vary over units."""
        others = {name: self._of_parameter(name, at).mean for name in self.family.mean_added}

        def mean(main: Floats) -> Floats:
            assert self.family.mean is not None
            given = {**others, self.main: main}
            return np.asarray(self.family.mean(FAST, {name: Linked(IDENTITY, v, FAST) for name, v in given.items()}))

        by = mean(np.ones((1, 1))) - mean(np.zeros((1, 1)))
        return Moments(mean(main.mean), main.between * by**2)

    def _power(self, power: int, at: slice) -> Floats:
        """A power of the main parameter at a row, averaged over units."""
        predictor = self.predictors[self.main]
        own = Scattered(lambda x: x**power, lambda eta, v: np.exp(power * eta + power**2 * v / 2))
        return _average(own, predictor.link, *predictor.at(at))

    def _average(self, values: Floats, shape: tuple[int, ...]) -> Floats:
        return np.asarray(np.broadcast_to(values, shape) @ self.counts / self.counts.sum())

    def _scattered(self, at: slice) -> Mapping[str, Floats]:
        """By key, the function of a parameter in the variance of single responses at a row, averaged over units."""
        told = {}
        for key, of in self.variance.scattered.items():
            name = of.parameter or key
            if name in self.given:
                values = self.given[name]
                told[key] = of.function(values[at] if values.shape[0] > 1 else values)
            else:
                predictor = self.predictors[name]
                told[key] = _average(of, predictor.link, *predictor.at(at))
        return told


@frozen(eq=False)
class _Looked:
    """A matrix by its distinct rows (k, width) and the position of each row among them."""

    distinct: Floats
    index: Ints

    def at(self, rows: Ints) -> _Looked:
        """The same at some of the rows."""
        return _Looked(self.distinct, self.index[rows])

    @cached_property
    def _multiplied(self) -> Multiplied:
        return Multiplied(self.distinct)

    @cached_property
    def _is_in_order(self) -> bool:
        return np.array_equal(self.index, np.arange(len(self.distinct)))

    def times(self, values: Floats) -> Floats:
        """(draws, rows) of values (draws, width); (draws, 1) if all rows are equal."""
        found = self._multiplied.by(values)
        return found if len(self.distinct) == 1 or self._is_in_order else found[:, self.index]


def _coded(equation: CodedEquation, rows: Rows) -> list[_Looked]:
    """The common effects' design, the offsets, and for each grouping its deviations' design."""
    matrices = [
        equation.matrix(rows),
        equation.offset(rows)[:, None],
        *(v.as_of_one_unit(rows) for v in equation.varying),
    ]
    return [_Looked(*distinct_rows(matrix)) for matrix in matrices]


class _Predictor:
    """One equation at some rows: its value without deviations, and the variance of their sum."""

    def __init__(self, equation: CodedEquation, draws: Draws, coded: list[_Looked]) -> None:
        self.link = equation.equation.link.name
        self.matrix, offset, *designs = coded
        self.offset = offset.distinct[offset.index, 0]
        self.coefficients = coefficient_draws(draws, equation)
        self.parts = [
            (squared_deviations(draws, v), _on_elements(v, z)) for v, z in zip(equation.varying, designs, strict=True)
        ]

    def at(self, at: slice) -> tuple[Floats, Floats]:
        """(draws, rows), and what broadcasts to it."""
        eta = self.matrix.times(self.coefficients[at]) + self.offset
        variance = sum((on.times(elements[at]) for elements, on in self.parts), np.zeros((1, 1)))
        return eta, np.maximum(variance, 0.0)


def _on_elements(varying: CodedVarying, z: _Looked) -> _Looked:
    """What squares of the sds and products of two are multiplied by."""
    first, second = ([pair[side] for pair in varying.column_pairs] for side in (0, 1))
    return _Looked(np.hstack([z.distinct**2, 2 * z.distinct[:, first] * z.distinct[:, second]]), z.index)


def squared_deviations(draws: Draws, varying: CodedVarying) -> Floats:
    """(draws, columns + pairs): squares of sds, then products of two with their correlation."""
    sd = varying.by_column(in_one_axis(draws))
    if not varying.column_pairs:
        return np.asarray(sd**2)
    first, second = ([pair[side] for pair in varying.column_pairs] for side in (0, 1))
    cor = varying.of_column_pairs(in_one_axis(draws))
    return np.hstack([sd**2, sd[:, first] * sd[:, second] * cor])


def _moments(link: str, eta: Floats, variance: Floats) -> Moments:
    """Of the inverse link of eta + Z, Z normal with this variance."""
    own = LINKS[link]
    match link:
        case "identity":
            return Moments(eta, variance)
        case "log":
            mean = np.exp(eta + variance / 2)
            return Moments(mean, mean**2 * np.expm1(variance))
        case "probit":
            a = eta / np.sqrt(1 + variance)
            yes, no = (np.asarray(inverse_link(link, side, FAST)) for side in (a, -a))
            return Moments(yes, np.maximum(yes * no - 2 * _owen(a, 1 / np.sqrt(1 + 2 * variance)), 0.0))
    if own.range == "unit":
        mean, single = _averages(own, eta, variance)
        return Moments(mean, np.maximum(mean * (1 - mean) - single, 0.0))
    if not variance.any():
        return Moments(np.asarray(inverse_link(link, eta, FAST)), variance)
    if own.is_one_sided:
        raise InternalError("results", f"no average over units under `{link}`")
    return _two_moments(own, eta, np.broadcast_to(variance, eta.shape))


def _two_moments(link: Link, eta: Floats, variance: Floats) -> Moments:
    """Of what has no bound, by the nodes of estimands: squares about the value in the middle, which keeps digits."""
    nodes, weights = nodes_of(link.name)
    middle = np.asarray(link.value(eta, FAST))
    sd, first, second = np.sqrt(variance), np.zeros(eta.shape), np.zeros(eta.shape)
    for node, weight in zip(nodes, weights, strict=True):
        moved = np.asarray(link.value(eta + node * sd, FAST)) - middle
        first += weight * moved
        second += weight * moved**2
    return Moments(middle + first, np.maximum(second - first**2, 0.0))


def _owen(h: Floats, a: Floats) -> Floats:
    """Owen's T, a at most 1, where 2 T(eta/sqrt(1 + v), 1/sqrt(1 + 2v)) is E[p(1 - p)], p = Phi(eta + Z) (Owen 1956,
    Annals of Mathematical Statistics 27)."""
    total = np.zeros(())
    for node, weight in zip(*_LEGENDRE, strict=True):
        squared = 1 + np.square(a * (1 + node) / 2)
        total = total + weight * np.exp(-np.square(h) * squared / 2) / squared
    return np.asarray(total * a / (4 * math.pi))


def _averages(link: Link, eta: Floats, variance: Floats) -> tuple[Floats, Floats]:
    """E[p] and E[p(1 - p)]. If variances are similar, the steps of a quadrature are shared."""
    mean, single = np.empty(eta.shape), np.empty(eta.shape)
    sd = np.sqrt(np.broadcast_to(variance, eta.shape))
    octaves = np.ceil(np.log2(np.clip(sd, 1.0, 2 * FAR_WIDER)))
    for octave in np.unique(octaves):
        at = octaves == octave
        own = _limit if 2**octave > (WIDEST if link.latent is not None else FAR_WIDER) else _stepwise
        mean[at], single[at] = own(link, eta[at], sd[at])
    return mean, single


def _stepwise(link: Link, eta: Floats, sd: Floats) -> tuple[Floats, Floats]:
    """(n,) each, by equal steps, as short as the greatest sd needs: the error falls exponentially with the distance of
    the link's singularities from the real line in steps (Trefethen & Weideman 2014, SIAM Review 56). Single precision
    is as good as the steps are, in a fraction of the time."""
    # for a symmetric link the rarer answer, whose probability keeps its digits
    is_even = abs(float(link.value(np.float64(0.0), FAST)) - 0.5) < 1e-9
    widest = float(sd.max(initial=0.0))
    step = min(LONGEST_STEP, link.step / max(widest, 1e-300))
    ends = math.ceil((REACH + min(widest, FARTHER)) / step)
    nodes = step * np.arange(-ends, ends + 1)
    weights = np.exp(-(nodes**2) / 2)
    nodes, weights = nodes[:, None].astype(np.float32), (weights / weights.sum()).astype(np.float32)
    centre, spread = (-np.abs(eta) if is_even else eta).astype(np.float32), sd.astype(np.float32)
    mean, single = np.empty_like(centre), np.empty_like(centre)
    size = max(1, BLOCK // len(nodes))
    for start in range(0, len(centre), size):
        at = slice(start, start + size)
        x = nodes * spread[at] + centre[at]
        with np.errstate(over="ignore"):
            yes = np.asarray(link.value(x, FAST))
        mean[at], single[at] = weights @ yes, weights @ (yes * (1 - yes))
    told = mean.astype(np.float64)
    return np.where(eta > 0, 1 - told, told) if is_even else told, single.astype(np.float64)


def _limit(link: Link, eta: Floats, sd: Floats) -> tuple[Floats, Floats]:
    """If deviations are much larger than the latent quantity whose threshold is the answer, a normal one with its mean
    and variance is as good; one without a variance is negligible. p(1 - p) is then as if at one point.
    """
    latent = link.latent or NOTHING
    whole = np.sqrt(sd**2 + latent.variance)
    density = np.exp(-np.square((eta - latent.middle) / whole) / 2) / (whole * math.sqrt(2 * math.pi))
    return np.asarray(inverse_link("probit", (eta - latent.mean) / whole, FAST)), latent.within * density


def _average(of: Scattered, link: str, eta: Floats, variance: Floats) -> Floats:
    """The average of a function of a parameter over units, whose deviations have this variance."""
    if not variance.any():
        return of.function(np.asarray(inverse_link(link, eta, FAST)))
    if link == "log" and of.under_log is not None:
        return of.under_log(eta, variance)
    sd = np.sqrt(variance)
    weights = np.exp(-(_NODES**2) / 2)
    total = np.zeros(())
    for z, weight in zip(_NODES, weights, strict=True):
        total = total + weight * of.function(np.asarray(inverse_link(link, eta + z * sd, FAST)))
    return np.asarray(total / weights.sum())
