"""In: the name of a function that other programs have for questions about a fit. Out: what to write in its place.

Names are those of marginaleffects, emmeans, brms, tidybayes and margins, without capitals, dots and underscores.
Not decided here: how estimands are read (read_estimands.py).
"""

from __future__ import annotations

_DIFFERENCE = "write the difference: `at(f = b) - at(f = a)`, or of means `mean(at(f = b)) - mean(at(f = a))`"
_DIFFERENCE_OVER_ROWS = "over the rows of the table it is `average(mean(at(f = b)) - mean(at(f = a)), over = data)`"
_MEAN = "the expected response at a point is `mean(at(f = a))`, and `probability(level, at())` is that of a level"
_MEAN_OVER_ROWS = "over the rows of the table it is `average(mean(at(f = a)), over = data)`"
_SLOPE = "write `slope(x, mean(at()))`, or over the rows of the table `average(slope(x, mean(at())), over = data)`"
_RATIO = "a ratio of means is `mean(at(f = b))/mean(at(f = a))`"
_EXP = f"reports give the exponential of `at(f = b) - at(f = a)` where it is a ratio; {_RATIO}"
_SINGLE = "quantiles of single responses are in `fit.predict(rows).table()`; the mean is `mean(at(f = a))`"
_ABOVE = "reports give the probability that an estimand is above 0: write `at(f = b) - at(f = a)` alone"

_NAMES = {
    _DIFFERENCE: "contrast contrasts pairs pairwise comparison comparisons diff difference compare hypothesis",
    _DIFFERENCE_OVER_ROWS: "avgcomparisons avgcomparison ate att gcomputation",
    _MEAN: "predict predicted prediction predictions fitted expected epred posteriorepred emmeans lsmeans e estimate",
    _MEAN_OVER_ROWS: "avgpredictions avgprediction marginalmeans",
    _SLOPE: "slopes avgslopes avgslope emtrends trend dydx ame mem margins marginal marginaleffects derivative d",
    _RATIO: "rr riskratio ratio relativerisk",
    _EXP: "exp log or oddsratio odds lor",
    _SINGLE: "median quantile quantiles mode",
    _ABOVE: "p pr prob pd",
}
_BY_NAME = {name: advice for advice, names in _NAMES.items() for name in names.split()}


def written_here(function: str) -> str:
    """The advice; empty if no program is known to have such a function."""
    return _BY_NAME.get(function.casefold().replace("_", "").replace(".", ""), "")
