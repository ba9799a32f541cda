"""In: a design and draws of yes or no, or of counts among trials. Out: a line if all rows of a cell of the factors are
0, or all are 1, and the fitted probabilities make this very unlikely.

This happens if the rows alone put no bound on an effect (separation) and its prior, perhaps a default one, shrinks it.
The probability that a cell has only zeros is the product of its rows', averaged over draws, without simulation.
Not decided here: whether rows bound an effect (design/separation.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.say.wording import Words
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import Draws
from hlmdsl.results.row_predictors import RowPredictors, Where

SELDOM = 0.01
MOST_DRAWS, MOST_ROWS = 100, 100_000


def held_from_ends(design: Design, draws: Draws) -> tuple[str, ...]:
    """One line for the most surprising of such cells, or none."""
    found = [(chance, where, end, trials) for where, end, trials, chance in _cells(design, draws) if chance < SELDOM]
    if not found:
        return ()
    chance, where, end, trials = min(found)
    more = f"; so {'is' if len(found) == 2 else 'are'} {len(found) - 1} more" * (len(found) > 1)
    response = design.model.response
    kind = "trials" if response.family.modelled == "proportion" else "rows"
    value = response.levels.coded[int(end)] if response.levels is not None else f"{end:g}"
    return (
        f"all {trials:,.0f} {kind} of {where} are {value}, which has a probability of {_percent(chance)} in the fitted "
        f"model{more}: its priors hold the probability away from {end:g} there. Look at the priors of these effects",
    )


def _cells(design: Design, draws: Draws) -> Iterator[tuple[str, float, float, float]]:
    """Cells of the factors of the main predictor's common effects whose rows are all alike: their names, 0 or 1, the
    number of trials, and the probability of this.
    """
    family = design.model.response.family
    is_of_trials = family.is_yes_or_no or family.modelled == "proportion"
    if not is_of_trials or len(family.parameters) > 1 or design.rows.n > MOST_ROWS:
        return
    used = {p.factor.name for t in design.schema.main.equation.effects.terms for p in t.factors}
    names = [name for name in design.schema.factors if name in used]
    if not names:
        return
    codes = np.stack([design.rows.levels[name] for name in names], axis=1)
    cells, index = np.unique(codes, axis=0, return_inverse=True)
    observed = design.observed
    trials = np.ones(observed.n) if observed.trials is None else observed.trials
    weights = trials if observed.weights is None else trials * observed.weights
    ones = weights * observed.seen
    log_p: dict[float, Floats] = {}
    for k, cell in enumerate(cells):
        there = index.ravel() == k
        total, some = float(weights[there].sum()), float(ones[there].sum())
        if 0.0 < some < total or total < 1:
            continue
        if not log_p:
            log_p = _log_probabilities(design, draws)
        end = float(some > 0)
        with np.errstate(under="ignore"):
            chance = float(np.exp(log_p[end][:, there] @ weights[there]).mean())
        words = Words(design.schema)
        levels = {name: design.schema.factors[name].levels[c] for name, c in zip(names, cell, strict=True)}
        yield words.cell(levels), end, total, chance


def _log_probabilities(design: Design, draws: Draws) -> dict[float, Floats]:
    """(draws, rows) of 0 and of 1, each exact if the other is near 1; given the row's units."""
    thinned = draws.thinned(-(-draws.chains * draws.draws // MOST_DRAWS))
    predicted = RowPredictors(Where.of(design), thinned, NUMPY).at(slice(None))
    one, zero = predicted.given(design.schema)[design.model.response.family.main.name].logs
    return {0.0: np.asarray(zero), 1.0: np.asarray(one)}


def _percent(chance: float) -> str:
    return f"{numbers.number(100 * chance, 2)}%" if chance >= 1e-4 else "less than 0.01%"
