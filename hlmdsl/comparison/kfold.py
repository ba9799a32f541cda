"""Leave rows or whole units out and fit again: `arviz.loo_kfold` and `arviz.reloo`.

In: a fit, and which rows go together. Out: ArviZ's result, in words. Not decided here: how a model is fitted without
some rows (refit.py).
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from hlmdsl.comparison.comparison_errors import FoldsOutOfRange, NoSuchUnits
from hlmdsl.comparison.cross_validated import CrossValidated
from hlmdsl.comparison.inner import inner_of
from hlmdsl.comparison.loo import FOLDS, check_drawn, check_number, loo_of, others, told
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.explain.say.units import many_of_grouping, one_of_grouping
from hlmdsl.options import OptionOutOfRange, shown_option, whole_number
from hlmdsl.results.pointwise import scale_of
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit


def reloo(fit: Fit, over: object, options: Mapping[str, Any]) -> CrossValidated:
    """As `loo`, exact if importance sampling fails. Raises HlmError as `loo` does."""
    import arviz_stats

    from hlmdsl.comparison.refit import Refits

    check_drawn(fit.draws, "`reloo`")
    check_number(fit.draws, "`reloo`")
    inner = None if over is None else inner_of(fit.design, over)
    wrapper = Refits(fit, inner, **options)
    first = loo_of(wrapper.idata_orig)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = arviz_stats.reloo(wrapper, loo_orig=first, pointwise=True)
    refits = len(wrapper.alarms)
    how = f"estimated by importance sampling, and by fitting again for {refits:,} of {found.n_data_points:,}"
    said = told(fit, found, inner, how)
    return replace(said, notes=(*said.notes, *wrapper.notes))


def kfold(
    fit: Fit, k: object, by: object, stratify: object, seed: object, options: Mapping[str, Any]
) -> CrossValidated:
    """Raises HlmError for impossible folds, for unknown names, and for what cannot be fitted."""
    import arviz_stats

    from hlmdsl.comparison.refit import Refits

    check_drawn(fit.draws, "`kfold`")
    design, split = fit.design, dict[str, Any]()
    if by is not None and stratify is not None:
        allowed = "left out where `by` says which rows go together"
        raise HlmError([OptionOutOfRange(span=None, option="stratify", given=shown_option(stratify), allowed=allowed)])
    if by is not None:
        split["group_by"] = _labels(design, by)
    elif stratify is not None:
        split["stratify_by"] = _labels(design, stratify, with_response=True)
    n, what = (
        (design.rows.n, "rows" if design.rows.n != 1 else "row")
        if by is None
        else (len(np.unique(split["group_by"])), f"units of `{by}`")
    )
    folds = _folds(k, n, what)
    own_seed = whole_number("seed", seed)
    wrapper = Refits(fit, None, **{"seed": own_seed, **options})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = arviz_stats.loo_kfold(wrapper.idata_orig, wrapper, pointwise=True, k=folds, seed=own_seed, **split)
    scale = "log " + scale_of(design.model.response)["scale"]
    notes = wrapper.notes
    if not np.isfinite(found.elpd):
        notes = (*notes, "Some row is impossible to all draws of its refit: the elpd is that of no useful prediction.")
    weights = design.model.response.weights
    if weights is not None:
        notes = (f"A row counts as many times as `{weights.column}` states.", *notes)
    headlines = fit.diagnostics.headlines
    rows, each, several = found.elpd_i, "row", "rows"
    if by is not None:
        found = _by_unit(found, str(by), split["group_by"], _names(design, str(by)))
        each, several = _nouns(design, by)
    return CrossValidated(
        found,
        design,
        _what(design, folds, n, by, stratify),
        scale,
        each=each,
        several=several,
        by=f"{by} {stratify} {folds}",
        alarms=headlines,
        notes=notes,
        by_row=rows,
    )


def _by_unit(found: Any, by: str, units: npt.NDArray[Any], labels: Sequence[str]) -> Any:
    """The same with what belongs to a unit added up: rows of a unit are alike, and no independent data to an error."""
    import xarray as xr

    known, index = np.unique(units, return_inverse=True)
    coords = {by: np.array(labels, dtype=object)[known]}
    elpd_i, p_i = (
        xr.DataArray(np.bincount(index, v.values), dims=(by,), coords=coords) for v in (found.elpd_i, found.p_kfold_i)
    )
    n = len(known)
    se = float(np.sqrt(n * np.var(elpd_i.values, ddof=1)))
    return replace(found, se=se, n_data_points=n, elpd_i=elpd_i, p_kfold_i=p_i)


def _names(design: Design, by: str) -> Sequence[str]:
    return design.groupings[by].labels if by in design.groupings else design.schema.factors[by].levels


def _nouns(design: Design, by: object) -> tuple[str, str]:
    """One and many of what goes together."""
    own = next((g for g in design.model.groupings if g.name == by), None)
    return (f"level of {by}", f"levels of {by}") if own is None else (one_of_grouping(own), many_of_grouping(own))


def _what(design: Design, folds: int, n: int, by: object, stratify: object) -> str:
    times = f"fitted {folds:,} times"
    if by is None:
        way = "a tenth of the rows" if folds == FOLDS else f"one in {folds:,} of the rows"
        way = "one row" if folds == n else way
        held = f", each fold with the same shares of {stratify}" if stratify is not None else ""
        left = " where these are left" if design.groupings else ""
        return f"Leave {way} out{held}, given {others(design)}{left}: {times}."
    noun, many = _nouns(design, by)
    some = f"one {noun}" if folds == n else f"one in {folds:,} of the {many}"
    anew = f"as of a new {noun} drawn from the population, " if by in design.groupings else ""
    if by in design.groupings and design.groupings[str(by)].relation is not None:
        anew = "as the others of its file say, "
    return (
        f"Leave {some} out with all rows: {times}. Each row is predicted {anew}by itself, not together with others of "
        f"its {noun}; densities are averaged over draws, and their logarithms added up by {noun}."
    )


def _folds(k: object, n: int, what: str) -> int:
    if k is None and n > 1:
        return min(FOLDS, n)
    if isinstance(k, bool) or not isinstance(k, (int, np.integer)) or not 2 <= k <= n:
        raise HlmError([FoldsOutOfRange(span=None, given=shown_option(FOLDS if k is None else k), n=n, what=what)])
    return int(k)


def _labels(design: Design, name: object, with_response: bool = False) -> npt.NDArray[Any]:
    """(rows,): which unit or level each row is of."""
    found: dict[str, npt.NDArray[Any]] = {**design.rows.levels, **design.rows.units}
    response = design.model.response
    if with_response and (response.of_texts or response.family.is_yes_or_no):
        found[response.column] = design.observed.value
    if isinstance(name, str) and name in found:
        return found[name]
    if name in design.rows.members:
        fact = "a row has several units of it, so its rows do not fall apart by them"
        raise HlmError([NoSuchUnits(span=None, given=shown_option(name), fact=fact, known=tuple(found), near=())])
    known = tuple(found)
    near = nearest(name, known)[:1] if isinstance(name, str) else ()
    fact = f"it is none of the model's groupings or factors ({numbers.join(known) if known else 'it has none'})"
    raise HlmError([NoSuchUnits(span=None, given=shown_option(name), fact=fact, known=known, near=near)])
