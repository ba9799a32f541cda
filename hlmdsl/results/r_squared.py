"""In: a design and the draws of its posterior. Out: R² of every draw, of the model and of its common effects alone.

Draws are processed a few at a time.
Not decided here: how R² is reported (explain/sections/r_squared.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain.numbers import join
from hlmdsl.explain.sections.r_squared import MOST_ROWS, has_averages, most_draws
from hlmdsl.families.family import Family, Given
from hlmdsl.formulas.functions import FAST, NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.new_units import NewUnits, row_counts
from hlmdsl.results.row_predictors import RowPredictors, Where

PIECE = 200_000
"""Numbers at a time, rows times draws: what a processor's cache holds."""


def r_squared(design: Design, posterior: Draws) -> Floats:
    """(chains, draws, 2): R² with each row's own units, and of the common effects alone, for units not yet seen.

    With each row's own units V(fit) / (V(fit) + W), V the variance over rows, fit the expected responses, and W the
    model's residual variance averaged over rows (Gelman, Goodrich, Gabry & Vehtari 2019, The American Statistician 73).
    For units not yet seen V(c) / (V(c) + B + W): c are the expected responses averaged over units, B the variance
    between units and W that within them, both averaged over rows, so that the whole is the variance of such responses.
    NaN if a link has no such averages. A transformed response is taken as transformed, a LogNormal one as its log, a
    Binomial one as the proportion of the trials, a truncated one as those within its bounds. Rows count by their
    weights. Of a long table some of the draws are taken, evenly spaced (`most_draws`), and of a very long one some of
    the rows, at random (`MOST_ROWS`).
    """
    chains, draws = posterior.chains, posterior.draws
    chosen = _chosen(design.rows.n)
    rows = design.rows.n if chosen is None else len(chosen)
    posterior = posterior.thinned(_every(chains * draws, rows))
    draws = posterior.draws
    out = np.full((chains * draws, 2), np.nan)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        _of_own_units(design, posterior, chosen, out[:, 0])
        if design.model.response.family.moments is None and has_averages(design.schema):
            _of_new_units(design, posterior, chosen, out[:, 1])
    return out.reshape(chains, draws, 2)


def _of_own_units(design: Design, posterior: Draws, chosen: Ints | None, out: Floats) -> None:
    predictors, family = RowPredictors(Where.of(design, chosen), posterior, FAST), design.model.response.family
    if family.moments is not None:
        predictors = RowPredictors(Where.of(design, chosen), posterior, NUMPY)
    counts = row_counts(design, chosen)
    for at in _pieces(len(out), design.rows.n if chosen is None else len(chosen)):
        predicted = predictors.at(at)
        given = predicted.given(design.schema)
        fit, noise = _of_single(family, given, predicted.others)
        if counts is None:
            noise, explained = noise.mean(axis=1), fit.var(axis=1, ddof=1)
        else:
            n = counts.sum()
            noise, mean = noise @ counts / n, fit @ counts / n
            explained = np.square(fit - mean[:, None]) @ counts / (n - 1)
        out[at] = explained / (explained + noise)


def _of_single(family: Family, given: Given, others: Mapping[str, Floats]) -> tuple[Floats, Floats]:
    """What is expected of rows, and the variance of single responses; of a truncated one within its bounds."""
    if family.moments is not None:
        fit, noise = np.broadcast_arrays(*family.moments(NUMPY, given))
        return fit, noise
    assert family.variance is not None
    fit, main = np.asarray(family.mean_as_seen(FAST, given)), np.asarray(given[family.main.name].value)
    return fit, np.broadcast_to(family.variance.at(main, others), fit.shape)


def _of_new_units(design: Design, posterior: Draws, chosen: Ints | None, out: Floats) -> None:
    units = NewUnits(design, posterior, chosen)
    for at in _pieces(len(out), units.rows):
        parts = units.at(at)
        out[at] = parts[:, 0] / parts.sum(axis=1)


def _pieces(draws: int, rows: int) -> Iterator[slice]:
    size = max(1, PIECE // max(1, rows))
    return (slice(start, start + size) for start in range(0, draws, size))


def _every(draws: int, rows: int) -> int:
    """One draw in how many is looked at."""
    return -(-draws // most_draws(rows))


def sampled(design: Design, posterior: Draws) -> str:
    """Which part of the draws and rows R² is computed from; empty if it is all of them."""
    chains, draws, rows = posterior.chains, posterior.draws, design.rows.n
    every = _every(chains * draws, min(rows, MOST_ROWS))
    told = [f"{chains * -(-draws // every):,} of the {chains * draws:,} draws (evenly spaced)"] if every > 1 else []
    told += [f"{MOST_ROWS:,} of the {rows:,} rows (at random)"] if rows > MOST_ROWS else []
    return f"R² is computed from {join(told)}" if told else ""


def _chosen(n: int) -> Ints | None:
    """The rows to use if there are more than MOST_ROWS; the same for the same table."""
    return np.sort(np.random.default_rng(n).choice(n, MOST_ROWS, replace=False)) if n > MOST_ROWS else None
