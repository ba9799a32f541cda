"""In: a design and the draws of its posterior. Out: for every draw and row, the log likelihood and what is expected.

Conditional on the row's own units, as brms and loo define them. Not decided here: what is made of them (ArviZ).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.rows import Floats
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.seen import NONE
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.means import mean_is_main_parameter
from hlmdsl.model.model import Response
from hlmdsl.results.draws import Draws
from hlmdsl.results.fit_errors import InfiniteDensity, NoExpectation
from hlmdsl.results.needs_errors import RowsTooLarge
from hlmdsl.results.row_predictors import Predicted, RowPredictors
from hlmdsl.source.exceptions import HlmError

PIECE = 1 << 20
"""Numbers at a time, rows times draws."""

COPIES = 1.5
"""Of the result, which is filled a piece at a time."""


def log_likelihood(design: Design, draws: Draws, transformed: bool = False) -> Floats:
    """(chains, draws, rows): the log density or probability of each response, constants included.

    Of the column itself, whatever transformation the spec declares of it, so that fits of different transformations
    can be compared; `transformed` of the response as transformed, as in the PyMC model. With `weights` it is times the
    row's weight, as it enters the posterior; of a censored row it is the log probability of what was seen. Raises
    HlmError where there is no room, or where the density is infinite.
    """
    family, own = design.model.response.family, design.observed
    jacobian = 0.0 if transformed else _log_jacobian(design)

    def each(predicted: Predicted) -> Floats:
        given = predicted.given(design)
        found = log_density_of_rows(family, own.value, own.trials, given, own.censored) + jacobian
        return found if own.weights is None else found * own.weights

    return _each_draw(design, draws, each, "the log likelihood")


def scale_of(response: Response, transformed: bool = False) -> dict[str, str]:
    """What a log likelihood is of, to be kept beside it: those of different `scale` cannot be compared."""
    kind = "probability" if response.family.support in ("binary", "count", "count up to n", "levels") else "density"
    of = response.written if transformed else response.column
    is_in_units = kind == "density" and of == response.column and response.unit is not None
    told = {"kind": kind, "of": of, "scale": f"{kind} of `{of}`" + (f", in {response.unit}" if is_in_units else "")}
    if response.censoring is not None:
        censored = f"of rows censored by `{response.censoring.column}` the probability"
        told |= {"censored": response.censoring.column, "scale": f"{told['scale']}; {censored}"}
    if response.weights is not None:
        told |= {
            "weights": response.weights.column,
            "scale": f"{told['scale']}, to the power of `{response.weights.column}`",
        }
    return told | ({"unit": str(response.unit)} if is_in_units else {})


def _log_jacobian(design: Design) -> Floats:
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
    mean, (chains, draws, rows, levels): the probability of each.

    It is the family's main parameter if that is the mean of the response; of a `Binomial` the expected proportion. A
    declared transformation is undone: under `log(y + c) ~ Normal(mu, sigma)` the mean of y is exp(mu + sigma²/2) - c,
    under `sqrt(y + c)` it is mu² + sigma² - c, and a LogNormal is the former. `transformed`: the main parameter as it
    is, which of levels in no order is those probabilities. Raises HlmError where there is no room, or where the mean is
    infinite.
    """
    response, main = design.model.response, design.schema.main.equation.parameter
    family = response.family
    probabilities = family.probabilities
    if probabilities is not None and _by_level(response, transformed):

        def each(predicted: Predicted) -> Floats:
            return np.stack(probabilities(NUMPY, predicted.given(design)), axis=-1)

        return _each_draw(design, draws, each, "the fitted values", (family.levels,))

    def mean(predicted: Predicted) -> Floats:
        given = predicted.given(design)
        if transformed:
            return np.asarray(given[main].value)
        if response.transform.inverse is None:
            assert family.mean is not None
            return np.asarray(family.mean(NUMPY, given))
        mu, sigma = given["mu"].value, given["sigma"].value
        return np.asarray(response.transform.inverse.mean(mu, sigma**2, np.exp)) - response.shift

    if not (transformed or response.transform.is_plain or (family.is_normal and family.modelled == "response")):
        raise HlmError([NoExpectation(span=None, column=response.column, written=response.written, family=family.name)])
    with np.errstate(over="ignore"):
        return _each_draw(design, draws, mean, "the fitted values")


def levels_of(design: Design, transformed: bool) -> tuple[str, ...]:
    """Those that `fitted` gives the probabilities of."""
    response = design.model.response
    return response.levels.coded if response.levels is not None and _by_level(response, transformed) else ()


def _by_level(response: Response, transformed: bool) -> bool:
    return response.family.has_levels and (response.family.is_nominal or not transformed)


def expected_of(design: Design, transformed: bool) -> tuple[str, dict[str, str]]:
    """The name of what `fitted` gives, and what it is the mean of, also in rows of which not the value was seen."""
    name, of = _expected_of(design, transformed)
    censoring = design.model.response.censoring
    return name, of | ({"censored": f"whatever `{censoring.column}` says was seen of it"} if censoring else {})


def _expected_of(design: Design, transformed: bool) -> tuple[str, dict[str, str]]:
    response, parameter = design.model.response, design.schema.main.equation.parameter
    if response.family.probabilities is not None:
        if not _by_level(response, transformed):
            return parameter, {"of": f"the predictor of {response.column}, which the cutpoints part"}
        return "probability", {"of": f"each level of {response.column}"}
    if not transformed and not mean_is_main_parameter(response):
        return "mean", {"of": response.column} | ({"unit": response.unit} if response.unit is not None else {})
    if response.family.modelled == "log":
        return parameter, {"of": f"log({response.column})"}
    if not response.transform.is_plain:
        return parameter, {"of": response.written}
    if response.family.modelled == "proportion":
        return parameter, {"of": f"{response.column} as a proportion of its trials"}
    of = response.event(response.column)
    return parameter, {"of": of} | ({"unit": response.unit} if response.unit is not None else {})


def _each_draw(
    design: Design, draws: Draws, of: Callable[[Predicted], Floats], what: str, each: tuple[int, ...] = ()
) -> Floats:
    """(chains, draws, rows, *each)"""
    total, rows = draws.chains * draws.draws, design.rows.n
    width = rows * math.prod(each)
    needed, free = COPIES * 8 * total * width, free_memory()
    if free is not None and needed > free:
        every = math.ceil(needed / free)
        raise HlmError(
            [
                RowsTooLarge(
                    span=None,
                    what=what,
                    rows=rows,
                    draws=total,
                    needed=say_bytes(needed),
                    free=say_bytes(free),
                    every=every,
                )
            ]
        )
    predictors = RowPredictors(design, draws, NUMPY)
    out = np.empty((total, rows, *each))
    size = max(1, PIECE // max(1, width))
    for start in range(0, total, size):
        at = slice(start, start + size)
        out[at] = of(predictors.at(at))
    return out.reshape(draws.chains, draws.draws, rows, *each)
