"""In: draws, rows, and the options. Out: predictions at a chunk of the rows, for every draw.

Rows are processed a chunk at a time, so that a table of any length can be summarised. Responses depend on the seed and
on the position of a row in the table, not on the length of a chunk. If nothing is drawn for each row, equal rows are
computed once. Not decided here: how predictions are shown (predictions.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

import numpy as np

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.curve_averages import why_no_average
from hlmdsl.design.design import Schema
from hlmdsl.design.deviations_together import DeviationsTogether, deviations_together
from hlmdsl.design.estimand_weights import deviations_at, parts_by_grouping, together_in
from hlmdsl.design.evaluate import covariance_of, variance_at
from hlmdsl.design.expected import (
    TAIL_NODES,
    At,
    Moving,
    Tails,
    expected,
    expected_categories,
    nodes_of,
    nodes_of_levels,
)
from hlmdsl.design.on_curve import OnCurve, covariance_by_name, expected_on_curve
from hlmdsl.design.order_errors import CutpointsCross
from hlmdsl.design.order_of_cutpoints import raises_in_order
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.design.vectors_of_units import Together, points_of_units
from hlmdsl.families.curved import column_in, of_column
from hlmdsl.families.family import Linked
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.formulas.normal_points import points_of
from hlmdsl.model.estimand_tree import Level, Mean
from hlmdsl.predictions.alike import alike
from hlmdsl.predictions.asked import Asked, no_average
from hlmdsl.predictions.between_times import BetweenTimes
from hlmdsl.predictions.new_rows import NewRows
from hlmdsl.predictions.streams import streams
from hlmdsl.predictions.unit_deviations import UnitDeviations
from hlmdsl.results.coupled import correlations_of
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Predicted, RowPredictors, Where
from hlmdsl.results.stretches import LEAST_ROWS, over_rows, stretches
from hlmdsl.source.exceptions import HlmError


@dataclass(eq=False)
class Computation:
    """The requested quantity for these rows and draws. It is computed at the rows `looked_at`: all of them, or the
    distinct ones, with the `place` of each row among them.
    """

    draws: Draws
    rows: NewRows
    asked: Asked
    seed: int
    looked_at: NewRows = field(init=False)
    place: Ints | None = field(init=False, default=None)
    deviations: UnitDeviations = field(init=False)
    between: BetweenTimes = field(init=False)

    def __post_init__(self) -> None:
        self.looked_at = self.rows
        if not self._is_drawn_by_row and (found := alike(self.rows, self.asked.groupings("own", "new"))):
            first, self.place = found
            self.looked_at = self.rows.at(first)
        self.deviations = UnitDeviations(self.draws, self.looked_at, self.asked, self.seed)
        self.between = BetweenTimes(self.draws, self.looked_at, self.asked, self.seed, self.deviations)

    @property
    def _is_drawn_by_row(self) -> bool:
        new = self.asked.groupings("new")
        return self.asked.kind == "response" or not all(self.rows.where.rows.has_units(name) for name in new)

    @property
    def schema(self) -> Schema:
        return self.rows.where.schema

    @property
    def total(self) -> int:
        """Draws of all chains."""
        return self.draws.chains * self.draws.draws

    @property
    def is_of_directions(self) -> bool:
        """Whether the numbers are angles, with pi and -pi the same."""
        family = self.schema.model.response.family
        is_main = self.asked.kind == "parameter" and self.asked.name == family.main.name
        return family.is_circular and (is_main or self.asked.kind in ("response", "mean"))

    @property
    def each(self) -> tuple[str, ...]:
        """The labels of several numbers at each row: levels of the response, or its categories."""
        response = self.schema.model.response
        if self.asked.kind == "mean" and response.family.probabilities is not None and response.levels is not None:
            return response.levels.coded
        if self.asked.kind == "response" and response.parts and response.levels is not None:
            return response.levels.coded
        if self.asked.kind == "linear":
            return tuple(e.category.level for e in self.schema.equations if e.category is not None)
        return ()

    def array(self, what: str) -> Floats:
        """(chains, draws, rows), or (chains, draws, rows, each); errors call them `what`. Raises HlmError if memory is
        too small.
        """
        each = (len(self.each),) if self.each else ()
        return over_rows(self.draws, self.rows.n, self.at_looked, what, each, width=self._width, alike=self.place)

    def stretches(self) -> Iterator[slice]:
        """Of the rows that are looked at."""
        return stretches(self.draws, self.looked_at.n, self._width)

    @property
    def _width(self) -> int:
        """The numbers that a row and draw take at a time: a quadrature over units has nodes."""
        link = self.schema.main.equation.link.name
        mean = self.asked.mean
        is_closed = LINKS[link].average is not None and (
            mean is None or mean.rule not in ("made", "curve", "direction")
        )
        is_averaged = bool(self.asked.groupings("population")) and not is_closed
        nodes = len(nodes_of(link)[0]) if is_averaged else 1
        if is_averaged and mean is not None and mean.rule == "curve":
            moving = [e for e in self.schema.equations if e.equation.in_curve and e.varying]
            nodes = len(points_of(max(1, len(moving)))[1])
        if self._turns_together:
            nodes = points_of_units(2, nodes_of(link))
        if self.schema.main.category is not None and self.asked.groupings("population"):
            nodes = len(points_of(len(self.each) - 1)[1])
        elif self.each and self.asked.groupings("population"):
            nodes = len(nodes_of_levels(self.schema.model.response.family)[0])
        heavy = sum(bool(v.nu) for v in self.schema.main.varying if self.asked.units[v.grouping.name] == "population")
        return int(nodes * len(TAIL_NODES) ** heavy * max(1, len(self.each)))

    def at(self, rows: slice) -> Floats:
        """(draws, rows), or (draws, rows, each), of a stretch of the rows."""
        if self.place is None:
            return self.at_looked(rows)
        place = self.place[rows]
        first, last = (int(place.min()), int(place.max())) if place.size else (0, -1)
        return self.at_looked(slice(first, last + 1))[:, place - first]

    def at_looked(self, rows: slice) -> Floats:
        """The same of a stretch of the rows that are looked at."""
        where = self.looked_at.where.at(rows)
        with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
            drawn = self.deviations.at(rows), self.between.at(rows)
            predicted = RowPredictors(where, self.draws, NUMPY, *drawn).at(slice(None))
            self._check_order(predicted, rows)
            found = self._of(where, predicted, rows)
        shape = (self.total, where.rows.n, *((len(self.each),) if self.each else ()))
        return np.asarray(np.broadcast_to(found, shape), dtype=float)

    def _check_order(self, predicted: Predicted, rows: slice) -> None:
        """Raises HlmError for a row where cutpoints in order have crossed, which effects on single ones may do."""
        if raises_in_order(self.schema) is None or self.asked.kind not in ("mean", "response"):
            return
        each = [predicted.others[f"{e.variable}[{e.position}]"] for e in self.schema.main.cutpoints]
        crossed = np.any([high <= low for low, high in pairwise(each)], axis=0).sum(axis=0)
        if not crossed.any():
            return
        first = int(np.flatnonzero(crossed)[0])
        at = first + rows.start if crossed.size > 1 else rows.start
        row = at if self.place is None else int(np.flatnonzero(self.place == at)[0])
        row = row if self.rows.kept is None else int(self.rows.kept[row])
        parameter = self.schema.main.cutpoints[0].variable
        facts = CutpointsCross(
            span=None, parameter=parameter, row=row + 1, crossed=int(crossed[first]), draws=self.total
        )
        raise HlmError([facts])

    def _of(self, where: Where, predicted: Predicted, rows: slice) -> Floats:
        match self.asked.kind:
            case "linear":
                etas = (predicted.eta, *predicted.categories.values())
                return np.stack(etas, axis=-1) if self.each else predicted.eta
            case "parameter":
                return np.asarray(predicted.given(self.schema)[self.asked.name].value)
            case "mean":
                return self._mean(where, predicted)
            case "response":
                return self._response(predicted.given(self.schema), rows)

    def _mean(self, where: Where, predicted: Predicted) -> Floats:
        mean, main = self.asked.mean, self.schema.main
        assert mean is not None
        if mean.rule == "curve":
            return np.asarray(expected_on_curve(mean, self._on_curve(mean, where, predicted), NUMPY).value)
        heavy = [v for v in main.varying if v.nu and self.asked.units[v.grouping.name] == "population"]
        at = At(
            main.equation.link.name,
            Moving(predicted.eta),
            self._variance(main, where),
            {name: Moving(predicted.others[name]) for name, _ in mean.others if name in predicted.others},
            tuple(map(Moving, predicted.categories.values())),
            tuple(predicted.others[f"{e.variable}[{e.position}]"] for e in main.cutpoints),
            {
                name: predicted.others[name]
                for name in self.schema.model.response.family.known
                if name in predicted.others
            },
            tuple(Tails(Moving(self._of_grouping(v, where)), self.draws.flat(v.nu).reshape(-1, 1)) for v in heavy),
            together=self._of_directions(mean, where, predicted),
            covariance=covariance_of(
                self._of_categories(where), lambda name: self.draws.flat(name).reshape(self.total, -1)
            ),
        )
        if mean.rule != "probability":
            return np.asarray(expected(mean, at, NUMPY).value)
        family = self.schema.model.response.family
        if family.is_nominal:
            return np.stack([np.asarray(own) for own in expected_categories(family, at, NUMPY)], axis=-1)
        levels = (Level(label, code, family) for code, label in enumerate(self.each))
        return np.stack(
            [np.asarray(expected(replace(mean, level=level), at, NUMPY).value) for level in levels], axis=-1
        )

    @cached_property
    def _turns_together(self) -> bool:
        """Whether a mean direction is averaged over units that differ in its other parameters."""
        mean, names = self.asked.mean, self.asked.groupings("population")
        over = [v.grouping for e in self.schema.model.equations for v in e.varying if v.grouping.name in names]
        return mean is not None and mean.others_over(over)

    def _of_directions(self, mean: Mean, where: Where, predicted: Predicted) -> Together | None:
        if not self._turns_together:
            return None
        etas = {e.parameter: predicted.etas.get(e.parameter, predicted.eta) for e in self.schema.equations}
        links = {e.parameter: e.equation.link.name for e in self.schema.equations}
        spread = covariance_by_name(
            self._of_population(mean, where), lambda name: self.draws.flat(name).reshape(self.total, -1)
        )
        return Together({name: (links[name], eta) for name, eta in etas.items()}, *spread)

    def _on_curve(self, mean: Mean, where: Where, predicted: Predicted) -> OnCurve:
        """The parameters of the curve, and its columns; the deviations of a population are integrated out."""
        etas = {self.schema.main.parameter: predicted.eta} | predicted.etas
        others = {name: own for name, own in predicted.others.items() if name not in etas and not column_in(name)}
        columns = {c.name: Moving(predicted.others[of_column(c.name)]) for c in mean.columns}
        together = self._of_population(mean, where)
        if together:
            numbers = {name: np.asarray(own.value)[0] for name, own in columns.items()}
            self._check_finite(mean, numbers)
        spread = covariance_by_name(together, lambda name: self.draws.flat(name).reshape(self.total, -1))
        return OnCurve({name: Moving(eta) for name, eta in etas.items()}, columns, others, *spread)

    def _of_population(self, mean: Mean, where: Where) -> tuple[DeviationsTogether, ...]:
        names = self.asked.groupings("population")
        over = {v.grouping.name: v.grouping for e in self.schema.model.equations for v in e.varying}
        names_of = mean.parameters or mean.of_direction
        return together_in(self.schema, names_of, where.rows, [over[name] for name in names])

    def _check_finite(self, mean: Mean, columns: Mapping[str, Floats]) -> None:
        """Raises HlmError where the curve has no average over units."""
        names = self.asked.groupings("population")
        main = self.schema.model.main
        over = [v.grouping for e in (main, *mean.equations) for v in e.varying if v.grouping.name in names]
        why, parameters = why_no_average(main, mean, over, columns)
        if why:
            raise HlmError([no_average(names, f"deviations of {parameters} are normal, and have no bounds: {why}")])

    def _variance(self, main: CodedEquation, where: Where) -> Moving | None:
        """Of the deviations of the main predictor that are integrated out, (draws, rows)."""
        if main.category is not None:
            return None
        over = [v for v in main.varying if not v.nu and self.asked.units[v.grouping.name] == "population"]
        if not over:
            return None
        return Moving(sum(self._of_grouping(v, where) for v in over))

    def _of_categories(self, where: Where) -> list[DeviationsTogether]:
        """The deviations that are integrated out of the predictors of categories."""
        main = self.schema.main
        every = parts_by_grouping(self.schema, main) if main.category is not None else []
        over = [parts for parts in every if self.asked.units[parts[0].grouping.name] == "population"]
        return [deviations_together(parts, where.rows) for parts in over]

    def _of_grouping(self, varying: CodedVarying, where: Where) -> Floats:
        flat = {
            name: self.draws.flat(name).reshape(self.total, -1) for name in (*varying.shared, *self._pairs(varying))
        }
        return np.asarray(variance_at(deviations_at(varying, where.rows), flat.__getitem__))

    def _pairs(self, varying: CodedVarying) -> tuple[str, ...]:
        return (varying.cor,) if varying.pairs else ()

    @cached_property
    def _coupled(self) -> Coupled | None:
        """Rows with those of one unit drawn together; rows without a unit are separate units."""
        coded, rows = self.schema.residual, self.looked_at.where.rows
        if coded is None or coded.group not in rows.units:
            return None
        return Coupled.of(coded, rows)

    def _together(self, coupled: Coupled, given: dict[str, Linked], rows: slice) -> Floats:
        """Draws of normal responses, residuals having the correlations of all rows of their units."""
        family, coded = self.schema.model.response.family, coupled.coded
        assert family.standardised is not None
        every = coupled.whole(rows)
        e = np.empty((self.total, len(every)))
        for start in np.unique(every // LEAST_ROWS) * LEAST_ROWS:
            here = (every >= start) & (every < start + LEAST_ROWS)
            piece = slice(int(start), min(int(start) + LEAST_ROWS, self.rows.n))
            ((_, rng),) = streams(self.seed, self.schema.model.response.column, piece, self.rows.n)
            e[:, here] = rng.standard_normal((self.total, piece.stop - piece.start))[:, every[here] - start]
        z = coupled.some(every).coloured(e, correlations_of(self.draws, coded))
        own = z[:, np.searchsorted(every, np.arange(rows.start, rows.stop))]
        at_zero, log_spread = family.standardised(NUMPY, 0.0, given)
        return np.asarray((own - at_zero) * np.exp(log_spread))

    def _response(self, given: dict[str, Linked], rows: slice) -> Floats:
        """Draws of the response, in the units of its column; of levels, which it is, or how much is of each."""
        response = self.schema.model.response
        shape = self.total, rows.stop - rows.start
        if (coupled := self._coupled) is not None:
            drawn = self._together(coupled, given, rows)
            undone = response.transform.inverse
            return drawn if undone is None else undone.value(drawn, np.exp) - response.shift
        whole = {name: np.broadcast_to(own.eta, shape) for name, own in given.items()}
        drawn = np.empty((*shape, len(self.each)) if self.each else shape)
        for at, rng in streams(self.seed, response.column, rows, self.rows.n):
            own = {name: replace(given[name], eta=eta[:, at]) for name, eta in whole.items()}
            drawn[:, at] = response.family.draw(rng, own)
        undone = response.transform.inverse
        return drawn if undone is None else undone.value(drawn, np.exp) - response.shift
