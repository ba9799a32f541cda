"""In: a design and the draws of its posterior. Out: for every draw and row, the log likelihood and what is expected.

Conditional on the row's own units, as brms and loo define them. Not decided here: what is made of them (ArviZ).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import NUMPY, inverse_link
from hlmdsl.design.memory import free_memory, say_bytes
from hlmdsl.design.rows import Floats
from hlmdsl.model.means import mean_is_main_parameter
from hlmdsl.model.model import Response
from hlmdsl.results.counts import binomial, negative_binomial, poisson
from hlmdsl.results.draws import Draws
from hlmdsl.results.errors import InfiniteDensity, NoExpectation
from hlmdsl.results.needs_errors import RowsTooLarge
from hlmdsl.results.row_predictors import Predicted, RowPredictors
from hlmdsl.source.diagnostic import HlmError, InternalError

PIECE = 1 << 20
"""Numbers at a time, rows times draws."""

COPIES = 1.5
"""Of the result, which is filled a piece at a time."""

LOG_2PI = math.log(2 * math.pi)


def log_likelihood(design: Design, draws: Draws, transformed: bool = False) -> Floats:
    """(chains, draws, rows): the log density or probability of each response, constants included.

    Of the column itself, whatever transformation the spec declares of it, so that fits of different transformations
    can be compared; `transformed` of the response as transformed, as in the PyMC model. Raises HlmError where there is
    no room, or where the density is infinite.
    """
    family, link = design.model.response.family.name, design.schema.main.equation.link.name
    y = design.response
    jacobian = 0.0 if transformed else _log_jacobian(design)

    def each(predicted: Predicted) -> Floats:
        return _log_density(family, link, y, predicted.eta, predicted.others) + jacobian

    return _each_draw(design, draws, each, "the log likelihood")


def scale_of(response: Response, transformed: bool = False) -> dict[str, str]:
    """What a log likelihood is of, to be kept beside it: those of different `scale` cannot be compared."""
    kind = "probability" if response.family.support in ("binary", "count", "count up to n") else "density"
    of = response.written if transformed else response.column
    is_in_units = kind == "density" and of == response.column and response.unit is not None
    told = {"kind": kind, "of": of, "scale": f"{kind} of `{of}`" + (f", in {response.unit}" if is_in_units else "")}
    return told | ({"unit": str(response.unit)} if is_in_units else {})


def _log_jacobian(design: Design) -> Floats:
    """(rows,): log of the derivative of the declared transformation, which carries a density over to the column."""
    response, y = design.model.response, design.response
    match response.transform:
        case "log":
            return -y
        case "sqrt":
            zeros = int((y == 0).sum())
            if zeros:
                written, at = response.written, f"{response.column} = {-response.shift + 0.0:g}"
                raise HlmError([InfiniteDensity(span=None, column=response.column, written=written, at=at, rows=zeros)])
            return np.asarray(-np.log(2 * y))
    return np.zeros(len(y))


def fitted(design: Design, draws: Draws, transformed: bool = False) -> Floats:
    """(chains, draws, rows): the expected response at each row, in the units of its column.

    It is the family's main parameter if that is the mean of the response; of a `Binomial` the expected proportion. A
    declared transformation is undone: under `log(y + c) ~ Normal(mu, sigma)` the mean of y is exp(mu + sigma²/2) - c,
    under `sqrt(y + c)` it is mu² + sigma² - c, and a LogNormal is the former. `transformed`: the main parameter as it
    is. Raises HlmError where there is no room, or where the mean is infinite.
    """
    link, response = design.schema.main.equation.link.name, design.model.response

    def main(predicted: Predicted) -> Floats:
        return np.asarray(inverse_link(link, predicted.eta, NUMPY))

    def mean(predicted: Predicted) -> Floats:
        mu, sigma = main(predicted), predicted.others["sigma"]
        if response.transform == "sqrt":
            return np.asarray(mu**2 + sigma**2 - response.shift)
        with np.errstate(over="ignore"):
            return np.asarray(np.exp(mu + sigma**2 / 2) - response.shift)

    is_main = transformed or mean_is_main_parameter(response)
    if not is_main and response.family.name not in ("Normal", "LogNormal"):
        family = response.family.name
        raise HlmError([NoExpectation(span=None, column=response.column, written=response.written, family=family)])
    return _each_draw(design, draws, main if is_main else mean, "the fitted values")


def expected_of(design: Design, transformed: bool) -> tuple[str, dict[str, str]]:
    """The name of what `fitted` gives, and what it is the mean of."""
    response, parameter = design.model.response, design.schema.main.equation.parameter
    if not transformed and not mean_is_main_parameter(response):
        return "mean", {"of": response.column} | ({"unit": response.unit} if response.unit is not None else {})
    if response.family.name == "LogNormal":
        return parameter, {"of": f"log({response.column})"}
    if response.transform != "identity":
        return parameter, {"of": response.written}
    if response.family.name == "Binomial":
        return parameter, {"of": f"{response.column} as a proportion of its trials"}
    return parameter, {"of": response.column} | ({"unit": response.unit} if response.unit is not None else {})


def _each_draw(design: Design, draws: Draws, of: Callable[[Predicted], Floats], what: str) -> Floats:
    total, rows = draws.chains * draws.draws, design.rows.n
    needed, free = COPIES * 8 * total * rows, free_memory()
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
    out = np.empty((total, rows))
    size = max(1, PIECE // max(1, rows))
    for start in range(0, total, size):
        at = slice(start, start + size)
        out[at] = of(predictors.at(at))
    return out.reshape(draws.chains, draws.draws, rows)


def _log_density(family: str, link: str, y: Floats, eta: Floats, others: Mapping[str, Floats]) -> Floats:
    """`eta` (draws, rows) is the main predictor; the parameters are those of the language reference."""
    from scipy.special import betaln, gammaln, xlogy  # type: ignore[import-untyped]

    mean = np.asarray(inverse_link(link, eta, NUMPY)) if family not in ("Bernoulli", "Binomial") else eta
    match family:
        case "Normal":
            return _normal(y, mean, others["sigma"])
        case "LogNormal":
            return _normal(np.log(y), mean, others["sigma"]) - np.log(y)
        case "StudentT":
            nu, sigma = others["nu"], others["sigma"]
            constant = gammaln((nu + 1) / 2) - gammaln(nu / 2) - 0.5 * np.log(nu * np.pi) - np.log(sigma)
            return np.asarray(constant - (nu + 1) / 2 * np.log1p(((y - mean) / sigma) ** 2 / nu))
        case "Gamma":
            alpha = others["alpha"]
            rate = alpha / mean
            return np.asarray(alpha * np.log(rate) - gammaln(alpha) + xlogy(alpha - 1, y) - rate * y)
        case "Beta":
            a, b = mean * others["nu"], (1 - mean) * others["nu"]
            return np.asarray(xlogy(a - 1, y) + xlogy(b - 1, 1 - y) - betaln(a, b))
        case "Bernoulli" | "Binomial":
            n = others["n"] if family == "Binomial" else np.ones((1, 1))
            yes, no = _log_probabilities(link, eta)
            return binomial(y, n, yes, no)
        case "Poisson":
            return poisson(y, eta if link == "log" else np.log(mean))
        case "NegativeBinomial":
            return negative_binomial(y, eta if link == "log" else np.log(mean), others["alpha"])
    raise InternalError("results", f"no log density for `{family}`")


def _normal(y: Floats, mean: Floats, sigma: Floats) -> Floats:
    return np.asarray(-0.5 * ((y - mean) / sigma) ** 2 - np.log(sigma) - 0.5 * LOG_2PI)


def _log_probabilities(link: str, eta: Floats) -> tuple[Floats, Floats]:
    """log p and log(1 - p), each exact where the other is near zero."""
    from scipy.special import log_ndtr

    match link:
        case "logit":
            return -np.logaddexp(0.0, -eta), -np.logaddexp(0.0, eta)
        case "probit":
            return log_ndtr(eta), log_ndtr(-eta)
        case "cloglog":
            rate = np.exp(eta)
            return np.log(-np.expm1(-rate)), -rate
    p = np.asarray(inverse_link(link, eta, NUMPY))
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.log(p), np.log1p(-p)
