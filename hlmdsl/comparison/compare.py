"""Which of several models predicts best: `arviz.compare` on our log densities, and a sentence for each difference.

In: fits, or results of `fit.loo()` and the like. Out: ArviZ's table, in words. Not decided here: whether fits can be
compared (comparable.py).
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.comparison.comparable import difference
from hlmdsl.comparison.comparison_errors import NotComparable, NothingToCompare
from hlmdsl.comparison.cross_validated import CrossValidated, decimal
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import pandas as pd

    from hlmdsl.results.fit import Fit

SMALL = 4
"""Below this difference of elpds models predict equally well, and its standard error is unreliable (Sivula et al.
2025).
"""

FEW = 100
"""Rows or units, below which a standard error is likely too small (the same)."""


@frozen(eq=False)
class Comparison:
    """`table` is ArviZ's, the best first; `of` are the cross-validations by name, for its other functions."""

    table: pd.DataFrame
    of: Mapping[str, CrossValidated]

    @property
    def says(self) -> tuple[str, ...]:
        """How large each difference is, and whether it is more than chance."""
        names = list(self.table.index)
        first = self.of[names[0]]
        n = first.data.n_data_points
        each = first.several if n != 1 else first.each
        told = [first.what, f"Compared by {n:,} {each}: the {first.scale}."]
        told += [_of_difference(names[0], name, self.table.loc[name]) for name in names[1:]]
        if n < FEW and not (self.table["elpd_diff"] == 0).all():
            told.append(f"Of fewer than {FEW} {each} a standard error is likely too small.")
        for name, own in self.of.items():
            if own.too_large:
                told.append(
                    f"`{name}`: {own.too_large:,} Pareto k too large, so its elpd is likely too high. {own.advice}"
                )
            told += [f"`{name}`: {alarm}." for alarm in own.alarms]
        return tuple(told)

    def __str__(self) -> str:
        has_p = all(own.data.pareto_k is not None for own in self.of.values())
        shown = self.table[["elpd_diff", "dse", "elpd", "se", *(["p"] if has_p else [])]].rename_axis(None)
        return "\n".join((shown.to_string(float_format=decimal), "", *self.says))

    def __repr__(self) -> str:
        return str(self)


def compare(given: Sequence[object], over: str | None = None, every: int = 1) -> Comparison:
    """Raises HlmError if there are fewer than two, if they cannot be compared, and as `fit.loo` does."""
    each = _by_name(given)
    if len(each) < 2:
        raise _nothing(f"{len(each)}" if each else "none")
    first, *others = each
    found = [
        wrong
        for other in others
        if (wrong := difference((f"`{first}`", f"`{other}`"), each[first].design, each[other].design)) is not None
    ]
    if found:
        raise HlmError(found)
    validated = {n: one if isinstance(one, CrossValidated) else one.loo(over, every) for n, one in each.items()}
    if wrong := _different_ways(validated):
        raise HlmError([wrong])
    import arviz_stats

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = arviz_stats.compare(_near_one(validated), round_to="none")
    return Comparison(table, validated)


def _near_one(validated: Mapping[str, CrossValidated]) -> dict[str, Any]:
    """ArviZ's results without what all models share of each row or unit: it weighs densities themselves, and that
    of a unit of many rows is below the smallest number there is. Differences and weights are the same.
    """
    top = np.max([own.elpd_i.values for own in validated.values()], axis=0)
    top = np.where(np.isfinite(top), top, 0.0)
    return {
        name: replace(own.data, elpd_i=own.elpd_i.copy(data=own.elpd_i.values - top)) for name, own in validated.items()
    }


def _by_name(given: Sequence[object]) -> dict[str, Fit | CrossValidated]:
    """Fits by the names of their models, numbered if these are the same; a mapping has its own names."""
    from hlmdsl.results.fit import Fit

    named: list[tuple[str, Any]] = []
    for one in given:
        if isinstance(one, Mapping):
            named += [(str(name), own) for name, own in one.items()]
        else:
            named.append(("", one))
    for _, one in named:
        if not isinstance(one, (Fit, CrossValidated)):
            raise _nothing(f"`{type(one).__name__}`")
    names = [name or one.design.model.name for name, one in named]
    taken: dict[str, int] = {}
    found: dict[str, Fit | CrossValidated] = {}
    for name, (_, one) in zip(names, named, strict=True):
        taken[name] = taken.get(name, 0) + 1
        found[f"{name} ({taken[name]})" if names.count(name) > 1 else name] = one
    return found


def _nothing(given: str) -> HlmError:
    example = "`hlm.compare(one, other)`, or `hlm.compare({'with slopes': one, 'without': other})`"
    return HlmError([NothingToCompare(span=None, what="`hlm.compare`", given=given, example=example)])


def _different_ways(validated: Mapping[str, CrossValidated]) -> NotComparable | None:
    """Rows left out of one and units of another."""
    (first, one), *others = validated.items()
    for name, own in others:
        if (own.over, own.data.n_data_points) != (one.over, one.data.n_data_points) or own.by != one.by:
            return NotComparable(
                span=None,
                one=f"`{first}`",
                other=f"`{name}`",
                what="what was left out",
                fact=f"{one.what} And: {own.what}",
                advice="leave out the same of each",
            )
    return None


def _of_difference(best: str, name: str, row: Any) -> str:
    gap, se = float(-row["elpd_diff"]), float(row["dse"])
    if gap == 0:
        return f"`{name}` predicts exactly as `{best}` does."
    said = f"`{name}` has an elpd lower than that of `{best}` by {decimal(gap)} (standard error {decimal(se)})"
    if not np.isfinite(gap):
        return f"{said}."
    if gap < SMALL:
        return f"{said}: below {SMALL}, which is small; they predict about equally well."
    if gap < 2 * se:
        return f"{said}: less than twice the standard error, so which of them predicts better is open."
    return f"{said}: more than twice the standard error; `{best}` predicts better."
