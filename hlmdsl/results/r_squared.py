"""In: a design and the draws of its posterior. Out: R² of every draw, of the model and of its common effects alone.

Draws are taken a few at a time.
Not decided here: what is said of R² (explain/variance.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import NUMPY, inverse_link
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain.numbers import join
from hlmdsl.explain.variance import MOST_ROWS, most_draws
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import RowPredictors
from hlmdsl.source.diagnostic import InternalError

PIECE = 200_000
"""Numbers at a time, rows times draws: what a processor's cache holds."""


def _erfc(x: Any) -> Any:
    """Within 1.5e-7 (Abramowitz & Stegun 7.1.26), a hundred times as fast as `math.erfc` one by one."""
    t = 1 / (1 + 0.3275911 * np.abs(x))
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    tail = series * np.exp(-(x**2))
    return np.where(x < 0, 2 - tail, tail)


FAST = replace(NUMPY, sigmoid=lambda x: 1 / (1 + np.exp(-x)), erfc=_erfc)
"""For variances, which need no digits in the tails."""


def r_squared(design: Design, posterior: Draws) -> Floats:
    """(chains, draws, 2): R² with each row's own units, and of the common effects alone.

    For each draw V(fit) / (V(fit) + residual variance), V the variance over rows and fit the expected responses; the
    residual variance is the model's, averaged over rows (Gelman, Goodrich, Gabry & Vehtari 2019, The American
    Statistician 73). For the common effects alone, fit is what they predict for units whose deviations are zero, and
    the residual variance that of responses around it: V(what the deviations add) and the model's. A transformed
    response is taken as transformed, a LogNormal one as its log, a Binomial one as the proportion of the trials. Of a
    long table some of the draws are taken, evenly spaced (`most_draws`), and of a very long one some of the rows, at
    random (`MOST_ROWS`).
    """
    chains, draws = posterior.chains, posterior.draws
    chosen = _chosen(design.rows.n)
    rows = design.rows.n if chosen is None else len(chosen)
    posterior = posterior.thinned(_every(chains * draws, rows))
    draws, family = posterior.draws, design.model.response.family.name
    predictors = RowPredictors(design, posterior, FAST, chosen)
    link = predictors.main.link
    out = np.empty((chains * draws, 2))
    size = max(1, PIECE // max(1, rows))
    for start in range(0, len(out), size):
        at = slice(start, start + size)
        predicted = predictors.at(at)
        fit, common = (np.asarray(inverse_link(link, eta, FAST)) for eta in (predicted.eta, predicted.common))
        noise = np.broadcast_to(_variance(family, fit, predicted.others), fit.shape).mean(axis=1)
        explained = np.stack([_spread(fit), _spread(common)], axis=1)
        left = np.stack([noise, noise + _spread(fit - common)], axis=1)
        out[at] = explained / (explained + left)
    return out.reshape(chains, draws, 2)


def _every(draws: int, rows: int) -> int:
    """One draw in how many is looked at."""
    return -(-draws // most_draws(rows))


def sampled(design: Design, posterior: Draws) -> str:
    """Which part of the draws and rows R² is computed from; empty where it is all of them."""
    chains, draws, rows = posterior.chains, posterior.draws, design.rows.n
    every = _every(chains * draws, min(rows, MOST_ROWS))
    told = [f"{chains * -(-draws // every):,} of the {chains * draws:,} draws (evenly spaced)"] if every > 1 else []
    told += [f"{MOST_ROWS:,} of the {rows:,} rows (at random)"] if rows > MOST_ROWS else []
    return f"R² is computed from {join(told)}" if told else ""


def _chosen(n: int) -> Ints | None:
    """The rows to look at where they are more than MOST_ROWS; the same for the same table."""
    return np.sort(np.random.default_rng(n).choice(n, MOST_ROWS, replace=False)) if n > MOST_ROWS else None


def _spread(values: Floats) -> Floats:
    """(draws,): the variance over rows."""
    return np.asarray(values.var(axis=1, ddof=1))


def _variance(family: str, mean: Floats, values: Mapping[str, Floats]) -> Floats:
    """Of single responses around their mean, what broadcasts to (draws, rows)."""
    match family:
        case "Normal" | "LogNormal":
            return values["sigma"] ** 2
        case "StudentT":  # infinite where nu is at most 2
            nu = values["nu"]
            return np.where(nu > 2, values["sigma"] ** 2 * nu / np.where(nu > 2, nu - 2, 1.0), np.inf)
        case "Gamma":
            return mean**2 / values["alpha"]
        case "Beta":
            return mean * (1 - mean) / (values["nu"] + 1)
        case "Bernoulli":
            return mean * (1 - mean)
        case "Binomial":
            return mean * (1 - mean) / values["n"]
        case "Poisson":
            return mean
        case "NegativeBinomial":
            return mean + mean**2 / values["alpha"]
    raise InternalError("results", f"no variance for `{family}`")
