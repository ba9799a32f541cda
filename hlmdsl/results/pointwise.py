"""In: a design and the draws of its posterior. Out: for every draw and row, the log likelihood and the expected
response.

Conditional on the row's units, as brms and loo define them, and if residuals correlate on the other rows of its unit.
Not decided here: their use (ArviZ).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.seen import NONE
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.means import mean_at_rows, mean_is_main_parameter
from hlmdsl.model.model import Response
from hlmdsl.predictions.asked import Asked, Kind, Units, no_mean
from hlmdsl.predictions.computation import Computation
from hlmdsl.predictions.new_rows import rows_of_fit
from hlmdsl.results.coupled import CoupledDensities
from hlmdsl.results.draws import Draws
from hlmdsl.results.fit_errors import InfiniteDensity, NoExpectation
from hlmdsl.results.row_predictors import Deviations, OwnUnits, RowPredictors, Where
from hlmdsl.results.stretches import over_rows
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen


def log_likelihood(design: Design, draws: Draws, transformed: bool = False) -> Floats:
    """(chains, draws, rows): the log density or probability of each response, constants included.

    Of the untransformed column, so that fits with different transformations can be compared; `transformed` gives that
    of the response as transformed, as in the PyMC model. With `weights` it is multiplied by the row's weight, as it
    enters the posterior; for a censored row it is the log probability of what was observed. Raises HlmError if memory
    is too small, or the density is infinite.
    """
    densities = RowDensities(design, np.zeros(design.rows.n) if transformed else log_jacobian(design))
    return over_rows(draws, design.rows.n, densities.of_own_units(draws), "the log likelihood")


@frozen(eq=False)
class RowDensities:
    """Log densities of what was seen of the rows of a design, `jacobian` (rows,) added to those of transformed ones."""

    design: Design
    jacobian: Floats

    def at(
        self, draws: Draws, rows: slice | Ints, deviations: Callable[[CodedVarying], Deviations | None] | None = None
    ) -> Floats:
        """(draws, rows), times the rows' weights; with the deviations of each row's units unless others are given, in
        the order of `rows`. If residuals correlate, each given the other rows of its unit.
        """
        if self.design.coupled is not None:
            return CoupledDensities(self.design, self.jacobian).given_others(draws, rows)
        design, seen = self.design, self.design.observed.at(rows)
        predicted = RowPredictors(Where.of(design).at(rows), draws, NUMPY, deviations).at(slice(None))
        given, family = predicted.given(design.schema), design.model.response.family
        found = log_density_of_rows(family, seen.value, seen.trials, given, seen.censored, seen.beside)
        found = found + self.jacobian[rows]
        return found if seen.weights is None else found * seen.weights

    def of_own_units(self, draws: Draws) -> Callable[[slice], Floats]:
        """The same of stretches of rows in turn; deviations are put in order once."""
        units = OwnUnits(draws)
        if self.design.coupled is not None:
            coupled = CoupledDensities(self.design, self.jacobian)
            return lambda rows: coupled.given_others(draws, rows, units)
        return lambda rows: self.at(draws, rows, partial(units.of, rows=take(self.design.rows, rows)))


def scale_of(response: Response, transformed: bool = False) -> dict[str, str]:
    """What a log likelihood is of, stored with it: those of different `scale` cannot be compared."""
    is_counted = response.family.is_whole or (response.family.has_levels and not response.family.is_of_shares)
    kind = "probability" if is_counted else "density"
    of = response.written if transformed else response.column
    is_in_units = kind == "density" and of == response.column and response.unit is not None
    of_unit = numbers.with_unit("2", response.unit).removeprefix("2 ")
    told = {"kind": kind, "of": of, "scale": f"{kind} of `{of}`" + (f", in {of_unit}" if is_in_units else "")}
    if response.censoring is not None:
        censored = f"of rows censored by `{response.censoring.column}` the probability"
        told |= {"censored": response.censoring.column, "scale": f"{told['scale']}; {censored}"}
    if response.weights is not None:
        told |= {
            "weights": response.weights.column,
            "scale": f"{told['scale']}, to the power of `{response.weights.column}`",
        }
    return told | ({"unit": str(response.unit)} if is_in_units else {})


def log_jacobian(design: Design) -> Floats:
    """(rows,): log of the derivative of the declared transformation, which carries a density over to the column. The
    probability of a censored row needs none.
    """
    response, y = design.model.response, design.observed.value
    undone = response.transform.inverse
    if undone is None:
        return np.zeros(len(y))
    with np.errstate(divide="ignore"):
        slopes = np.asarray(undone.log_slope(y, np.log))
    if design.observed.censored is not None:
        slopes = np.where(design.observed.censored.status == NONE, slopes, 0.0)
    if rows := int(np.isposinf(slopes).sum()):
        written, at = response.written, f"{response.column} = {response.transform.floor:g}"
        raise HlmError([InfiniteDensity(span=None, column=response.column, written=written, at=at, rows=rows)])
    return slopes


def fitted(design: Design, draws: Draws, transformed: bool = False) -> Floats:
    """(chains, draws, rows): the expected response at each row, in the units of its column; of levels, which have no
    mean, (chains, draws, rows, levels): the probability of each; of their predictors, if there are several, each.

    It is the family's main parameter if that is the mean of the response; of a `Binomial` the expected proportion. A
    declared transformation is undone: under `log(y + c) ~ Normal(mu, sigma)` the mean of y is exp(mu + sigma²/2) - c,
    under `sqrt(y + c)` it is mu² + sigma² - c, and a LogNormal is the former. `transformed`: the main parameter itself,
    for unordered levels those probabilities. Raises HlmError if memory is too small, or the mean is infinite.
    """
    response = design.model.response
    rule = mean_at_rows(design.model)
    own: dict[str, Units] = dict.fromkeys(design.groupings, "own")
    if transformed and not _by_level(response, transformed):
        kind: Kind = "linear" if response.family.has_levels else "parameter"
        asked = Asked(kind, response.family.main.name, own)
    elif isinstance(rule, str) and _has_none(response):
        raise HlmError([no_mean(design.model, rule)])
    elif isinstance(rule, str):
        family = response.family.name
        raise HlmError([NoExpectation(span=None, column=response.column, written=response.written, family=family)])
    else:
        asked = Asked("mean", "", own, rule)
    return Computation(draws, rows_of_fit(design), asked, 0).array("the fitted values")


def _has_none(response: Response) -> bool:
    """Whether something other than a transformation is why there is no mean."""
    return bool(response.family.working) or response.truncation is not None


def levels_of(design: Design, transformed: bool) -> tuple[str, ...]:
    """Those that `fitted` gives the probabilities of."""
    response = design.model.response
    return response.levels.coded if response.levels is not None and _by_level(response, transformed) else ()


def _by_level(response: Response, transformed: bool) -> bool:
    return response.family.has_levels and (response.family.is_nominal or not transformed)


def expected_of(design: Design, transformed: bool) -> tuple[str, dict[str, str]]:
    """The name of the result of `fitted`, and what it is the mean of, also in rows whose value was not observed."""
    name, of = _expected_of(design, transformed)
    censoring = design.model.response.censoring
    return name, of | ({"censored": f"whatever `{censoring.column}` says was seen of it"} if censoring else {})


def _expected_of(design: Design, transformed: bool) -> tuple[str, dict[str, str]]:
    response, parameter = design.model.response, design.schema.main.equation.parameter
    if response.family.probabilities is not None:
        if not _by_level(response, transformed):
            return parameter, {"of": f"the predictor of {response.column}, which the cutpoints part"}
        words = response.family.words
        return words.level.split()[-1], {"of": f"each {words.levels} of {response.column}"}
    if not transformed and not mean_is_main_parameter(response):
        return "mean", {"of": response.column} | ({"unit": response.unit} if response.unit is not None else {})
    before = " before truncation" if transformed and response.truncation is not None else ""
    if response.family.modelled == "log":
        return parameter, {"of": f"log({response.column}){before}"}
    if not response.transform.is_plain:
        return parameter, {"of": f"{response.written}{before}"}
    if response.family.modelled == "proportion":
        return parameter, {"of": f"{response.column} as a proportion of its trials"}
    of = response.event(response.column)
    return parameter, {"of": f"{of}{before}"} | ({"unit": response.unit} if response.unit is not None else {})
