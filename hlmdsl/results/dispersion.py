"""In: a design and draws. Out: a line where counts spread more around their expectation than their family expects.

Pearson's statistic of the data is set against that of counts simulated from the same draws, each row given its own
units (Gelman, Meng & Stern 1996, Statistica Sinica 6, 733-807, with that discrepancy).
Not decided here: what else to look at (judge_draws.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Predicted, RowPredictors, Where

DRAWS = 100
MOST_ROWS = 50_000
NOTABLE = 1.25
"""A ratio of the statistics below which intervals are hardly too narrow: standard errors go with its root."""


def overdispersion(design: Design, draws: Draws) -> tuple[str, ...]:
    """Nothing for families whose spread is a parameter, and where the data look like simulated ones."""
    family = design.model.response.family
    trials = design.observed.trials
    if not family.overdispersed or (trials is not None and trials.max() <= 1):
        return ()
    chosen = _rows(np.ones(design.rows.n) if design.observed.weights is None else design.observed.weights)
    thinned = draws.thinned(max(1, draws.chains * draws.draws // DRAWS))
    predicted = RowPredictors(Where.of(design, chosen), thinned, NUMPY).at(slice(None))
    y = design.observed.value[chosen]
    observed, simulated = _statistics(design, predicted, y)
    if observed.size == 0 or (simulated >= observed).any() or np.median(observed) < NOTABLE * np.median(simulated):
        return ()
    low, high = np.quantile(simulated, (0.025, 0.975))
    return (
        f"the counts spread {np.median(observed):.2g} times as much around their expectation as {family.name} expects "
        f"(Pearson's chi² over the rows; of simulated counts {low:.2g} to {high:.2g}): intervals are too narrow then. "
        f"Try {family.overdispersed}",
    )


def _rows(weights: Floats) -> Ints:
    """Each row as often as its weight says; of too many, or of weights that are no whole numbers, evenly spaced ones.
    A row that stands for many counts as many, in the simulated table too.
    """
    size = min(max(round(weights.sum()), weights.size), MOST_ROWS)
    ends = np.cumsum(weights)
    return np.asarray(np.searchsorted(ends, (np.arange(size) + 0.5) * ends[-1] / size))


def _statistics(design: Design, predicted: Predicted, y: Floats) -> tuple[Floats, Floats]:
    """(draws,) each: the mean over rows of (y - mean)² / variance, of the data and of simulated counts; both of
    proportions where there are trials."""
    family, rng = design.model.response.family, np.random.default_rng(0)
    given = predicted.given(design.schema)
    assert family.mean is not None
    assert family.variance is not None
    mean = np.asarray(family.mean(NUMPY, given))
    trials = np.broadcast_to(predicted.others.get("n", np.ones((1, 1))), mean.shape)
    # NumPy draws no larger counts; a negative expectation, which a link allows, has a density of zero
    fit = ((mean >= 0) & (mean * trials < 1e12)).all(axis=1)
    given = {name: replace(own, eta=np.broadcast_to(own.eta, mean.shape)[fit]) for name, own in given.items()}
    mean, trials = mean[fit], trials[fit]
    values = {name: own.value for name, own in given.items()}
    variance, copies = family.variance.at(values[family.main.name], values), family.draw(rng, given) / trials
    there = variance > 0
    scale = np.where(there, variance, 1.0)

    def statistic(counts: Floats) -> Floats:
        return np.asarray(np.where(there, (counts - mean) ** 2 / scale, 0.0).mean(axis=1))

    return statistic(y / trials), statistic(copies)
