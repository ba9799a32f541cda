"""In: a design and draws. Out: a line if counts are overdispersed for their family, and one if more of them are zero
than expected.

Pearson's statistic and the share of zeros of the data are set against those of counts simulated from the same draws,
each row given its own units (Gelman, Meng & Stern 1996, Statistica Sinica 6, 733-807, with that discrepancy).
Not decided here: what else to look at (judge_draws.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import Predicted, RowPredictors, Where
from hlmdsl.source.frozen import frozen

DRAWS = 100
MOST_ROWS = 50_000
NOTABLE = 1.25
"""Below this ratio of the statistics intervals are hardly too narrow: standard errors scale with its root."""
NOTABLE_ZEROS = 1.1
"""A ratio of shares of zeros below which they matter little, however surely there are more."""


@frozen(eq=False)
class Simulated:
    """(draws,) each: Pearson's statistic of the data and of simulated counts, and the share of zeros of the latter; the
    data's is `zeros_seen`."""

    seen: Floats
    drawn: Floats
    zeros_seen: float
    zeros: Floats


def beside_simulated(design: Design, draws: Draws) -> tuple[str, ...]:
    """Nothing for families that are not counts, or if the data look like simulated ones."""
    simulated = simulate(design, draws)
    if simulated is None:
        return ()
    spread, zeros = overdispersion(design, simulated), excess_zeros(design, simulated)
    family = design.model.response.family
    if spread and zeros:  # the one may come of the other
        return (f"{spread}. {zeros}. Try {family.overdispersed}; for zeros, {family.excess_zeros}",)
    if spread:
        return (f"{spread}. Try {family.overdispersed}",)
    return (f"{zeros}. Try {family.excess_zeros}",) if zeros else ()


def simulate(design: Design, draws: Draws) -> Simulated | None:
    """None unless the response is a count that may be above 1, of a family with a variance."""
    family, trials = design.model.response.family, design.observed.trials
    if not (family.is_counted or family.support == "count up to n") or (trials is not None and trials.max() <= 1):
        return None
    if family.variance is None:
        return None
    chosen = rows_by_weight(np.ones(design.rows.n) if design.observed.weights is None else design.observed.weights)
    thinned = draws.thinned(max(1, draws.chains * draws.draws // DRAWS))
    predicted = RowPredictors(Where.of(design, chosen), thinned, NUMPY).at(slice(None))
    return _statistics(design, predicted, design.observed.value[chosen])


def overdispersion(design: Design, own: Simulated) -> str:
    """Empty if there is none, and for families whose spread is a parameter."""
    family, seen, drawn = design.model.response.family, own.seen, own.drawn
    if not family.overdispersed or seen.size == 0:
        return ""
    if (drawn >= seen).any() or np.median(seen) < NOTABLE * np.median(drawn):
        return ""
    low, high = np.quantile(drawn, (0.025, 0.975))
    return (
        f"the counts spread {np.median(seen):.2g} times as much around their expectation as {family.name} expects "
        f"(Pearson's chi² over the rows; of simulated counts {low:.2g} to {high:.2g}): intervals are too narrow then"
    )


def excess_zeros(design: Design, own: Simulated) -> str:
    """Empty unless no simulated table has as many zeros, and that by more than a tenth."""
    family = design.model.response.family
    if not family.excess_zeros or own.zeros.size == 0 or (own.zeros >= own.zeros_seen).any():
        return ""
    if own.zeros_seen < NOTABLE_ZEROS * np.median(own.zeros):
        return ""
    low, high = (numbers.number(100 * v, 2) for v in np.quantile(own.zeros, (0.025, 0.975)))
    return (
        f"{numbers.number(100 * own.zeros_seen, 2)}% of the counts are zero, and none of {own.zeros.size} tables "
        f"simulated from the model has as many ({low}% to {high}%)"
    )


def rows_by_weight(weights: Floats) -> Ints:
    """Each row repeated by its weight; if there are too many, or weights are not whole numbers, evenly spaced ones. A
    row that represents many counts as many, in the simulated table too.
    """
    size = min(max(round(weights.sum()), weights.size), MOST_ROWS)
    ends = np.cumsum(weights)
    return np.asarray(np.searchsorted(ends, (np.arange(size) + 0.5) * ends[-1] / size))


def _statistics(design: Design, predicted: Predicted, y: Floats) -> Simulated:
    """The mean over rows of (y - mean)² / variance, of proportions where there are trials; and the shares of zeros."""
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

    return Simulated(statistic(y / trials), statistic(copies), float((y == 0).mean()), (copies == 0).mean(axis=1))
