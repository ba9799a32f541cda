"""Leave one out, by Pareto-smoothed importance sampling: `arviz.loo` on our log densities.

In: a fit. Out: ArviZ's result, in words. Not decided here: how the densities are made (pointwise.py,
unit_densities.py), or how they are weighed (ArviZ).
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.comparison.comparison_errors import NotDrawnFromThePosterior, TooFewDraws
from hlmdsl.comparison.cross_validated import CrossValidated
from hlmdsl.comparison.inner import Inner, inner_of
from hlmdsl.comparison.unit_densities import unit_densities
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.explain import numbers
from hlmdsl.explain.say.units import many_of_grouping, one_of_grouping, units_of
from hlmdsl.results.draws import Draws
from hlmdsl.results.pointwise import log_likelihood, scale_of
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    import xarray as xr

    from hlmdsl.results.fit import Fit

FOLDS = 10
"""Of `kfold`, unless there are fewer units, or a different number is given."""

LEAST_DRAWS = 25
"""Of all chains: a fifth of them are fitted by a distribution, which takes five."""

FEW_ROWS = 5
"""Rows of a unit, below which each is a large part of the information on it."""


def loo(fit: Fit, draws: Draws, over: object = None) -> CrossValidated:
    """`draws` are those of the fit that are to be used. Raises HlmError for an approximation, for an unknown grouping,
    for deviations that cannot be integrated out, and if memory is too small.
    """
    check_drawn(draws, "`loo`")
    inner = None if over is None else inner_of(fit.design, over)  # what no number of draws would change comes first
    check_number(draws, "`loo`")
    tree = validation_tree(fit.design, draws, inner)
    return told(fit, loo_of(tree), inner, "estimated by importance sampling (PSIS-LOO, Vehtari et al. 2017)")


def check_drawn(draws: Draws, what: str) -> None:
    """Raise HlmError for draws that are not from the posterior."""
    if draws.approximation is not None:
        method = draws.approximation.method
        raise HlmError([NotDrawnFromThePosterior(span=None, what=what, method=method)])


def check_number(draws: Draws, what: str) -> None:
    """Raise HlmError for fewer draws than a distribution can be fitted to the largest weights of."""
    n = draws.chains * draws.draws
    if n < LEAST_DRAWS:
        raise HlmError([TooFewDraws(span=None, what=what, n=n, least=LEAST_DRAWS)])


def validation_tree(design: Design, draws: Draws, inner: Inner | None) -> xr.DataTree:
    """What ArviZ needs: the log likelihood of rows or units, and the posterior without what follows from others."""
    import xarray as xr

    response = design.model.response.column
    if inner is None:
        values, dim, labels = log_likelihood(design, draws), "row", np.arange(design.rows.n)
    else:
        values, units = unit_densities(inner, draws)
        dim, labels = inner.over, unit_labels(design, inner.over, units)
    coords = {"chain": np.arange(draws.chains), "draw": np.arange(draws.draws)}
    dims = ("chain", "draw", dim)
    found = xr.Dataset({response: (dims, _told_apart(values))}, coords=coords | {dim: labels})
    estimands = {e.name for e in design.model.estimands}
    posterior = xr.Dataset(
        {
            name: (("chain", "draw", *(f"{name}_{i}" for i in range(v.ndim - 2))), v)
            for name, v in draws.posterior.items()
            if name not in estimands
        },
        coords=coords,
    )
    return xr.DataTree.from_dict({"posterior": posterior, "log_likelihood": found})


def _told_apart(values: Floats) -> Floats:
    """(chains, draws, left out). ArviZ fails for a row with the same density in all draws, such as one without trials:
    these are changed by amounts too small to affect any sum.
    """
    with np.errstate(invalid="ignore"):
        alike = np.ptp(values, axis=(0, 1)) < 1e-9
    if not alike.any():
        return values
    moved = values.copy()
    moved[:, :, alike] += 1e-9 * np.linspace(-1, 1, values[:, :, 0].size).reshape(*values.shape[:2], 1)
    return moved


def unit_labels(design: Design, over: str, units: Ints) -> np.ndarray[Any, Any]:
    """(units,)"""
    return np.array(design.groupings[over].labels, dtype=object)[units]


def loo_of(tree: xr.DataTree) -> Any:
    """From ArviZ; its warnings are replaced by sentences."""
    import arviz_stats

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return arviz_stats.loo(tree, pointwise=True)


def told(fit: Fit, data: Any, inner: Inner | None, how: str) -> CrossValidated:
    """What was left out, and how."""
    design = fit.design
    scale = "log " + scale_of(design.model.response)["scale"]
    if inner is None:
        what = f"Leave one row out, given {others(design)}, {how}."
        notes, over, each, several = (*_of_weights(design), *_few_rows(design)), "", "row", "rows"
        advice = (
            "`fit.reloo()` fits again without each such row; `fit.kfold(k=10)` fits ten times, each without a tenth of "
            "the rows."
        )
    else:
        each, several = one_of_grouping(inner.grouping), many_of_grouping(inner.grouping)
        way = "in closed form" if inner.is_closed else "by adaptive quadrature"
        integrated = f", its deviations integrated out {way}" if inner.of else ""
        together = f"all its rows together{integrated}"
        what = f"Leave one {each} out, {together}: how well a new {each} is predicted, {how}."
        notes, over = _of_weights(design), inner.over
        share = f"one {each}" if len(design.groupings[over].labels) <= FOLDS else f"a tenth of the {several}"
        advice = (
            f'`fit.reloo(over="{over}")` fits again without each such {each}; `fit.kfold(by="{over}")` fits again '
            f"without {share} at a time."
        )
    headlines = fit.diagnostics.headlines
    return CrossValidated(data, design, what, scale, over, each, several, "", headlines, notes, advice)


def others(design: Design) -> str:
    """The information that remains when a row is left out."""
    return "the other rows of its units" if design.groupings else "the other rows"


def _of_weights(design: Design) -> tuple[str, ...]:
    weights = design.model.response.weights
    return () if weights is None else (f"A row counts as many times as `{weights.column}` states.",)


def _few_rows(design: Design) -> tuple[str, ...]:
    """Units for which a single row is much of the information."""
    found = []
    for varying in {v.grouping.name: v for e in design.schema.equations for v in e.varying}.values():
        if varying.grouping.by_member or varying.relation is not None:
            continue  # its rows cannot be left out together without parts of other units
        rows: Floats = np.bincount(design.rows.units[varying.grouping.name]).astype(float)
        typical = float(np.median(rows[rows > 0]))
        if typical < FEW_ROWS:
            found.append(
                f"{units_of(varying).capitalize()} have {numbers.plain(typical)} "
                f"row{'s' * (typical != 1)} each at the median, fewer than {FEW_ROWS}: "
                f'`fit.loo(over="{varying.grouping.name}")` leaves out all of one at a time, which is more often the '
                "question and more reliable."
            )
    return tuple(found)
