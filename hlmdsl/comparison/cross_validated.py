"""A cross-validation as ArviZ has it, and in words: what was left out, how well it was predicted, how far to trust it.

In: ArviZ's result and facts. Out: the object that `fit.loo()`, `fit.kfold()` and `fit.reloo()` return.
Not decided here: any number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.explain import numbers
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    import arviz_stats
    import xarray as xr

    from hlmdsl.design.design import Design


@frozen(eq=False)
class CrossValidated:
    """`elpd` is the expected log predictive density of new data, `se` its standard error, `p` the effective number of
    parameters; `data` has ArviZ's own result, for its functions. `design` is what was fitted, `scale` what the
    densities are of. `over` is the grouping whose units are left out, empty for rows, `each` and `several` are the
    words for what is left out, singular and plural, `by` how rows were put into folds. `alarms` are problems of the
    fit, `notes` further information, `advice` what to do if Pareto k are too large. `by_row` are a k-fold's elpds of
    rows, which are added up in `elpd_i` if units were left out.
    """

    data: arviz_stats.utils.ELPDData
    design: Design
    what: str
    scale: str
    over: str = ""
    each: str = "row"
    several: str = "rows"
    by: str = ""
    alarms: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    advice: str = ""
    by_row: xr.DataArray | None = None

    @property
    def elpd(self) -> float:
        return float(self.data.elpd)

    @property
    def se(self) -> float:
        return float(self.data.se)

    @property
    def p(self) -> float:
        return float(self.data.p)

    @property
    def elpd_i(self) -> xr.DataArray:
        """Of each row, or of each unit."""
        found: xr.DataArray = self.data.elpd_i
        return found

    @property
    def too_large(self) -> int:
        """How many Pareto k are too large for importance sampling; 0 if none was done."""
        k: Any = self.data.pareto_k
        return 0 if k is None else int((np.asarray(k) > self.data.good_k).sum())

    @property
    def says(self) -> tuple[str, ...]:
        """What it is, the numbers, and how far to trust them."""
        n = self.data.n_data_points
        told = [
            self.what,
            f"Expected log predictive density (elpd) of {n:,} {self.several if n != 1 else self.each}: "
            f"{decimal(self.elpd)}, standard error {decimal(self.se)}; larger is better. It is the {self.scale}.",
        ]
        if self.data.pareto_k is not None:
            told += [f"Effective number of parameters: {decimal(self.p)}.", self._pareto()]
        return (*told, *self.notes)

    def _pareto(self) -> str:
        largest = float(np.asarray(self.data.pareto_k).max())
        if not self.too_large:
            return f"No Pareto k is above {self.data.good_k:.2f} (the largest {largest:.2f}): the estimate is sound."
        is_one = self.too_large == 1
        return (
            f"{self.too_large:,} Pareto k {'is' if is_one else 'are'} above {self.data.good_k:.2f} (the largest "
            f"{largest:.2f}): without {'this ' + self.each if is_one else 'these ' + self.several} the posterior is "
            f"too different, and the elpd is likely too high. {self.advice}"
        )

    def __str__(self) -> str:
        return "\n".join((*self.alarms, *self.says))

    def __repr__(self) -> str:
        return str(self)


def decimal(value: float) -> str:
    """As elpds are reported: to a tenth."""
    return f"{value:,.1f}".replace("-", numbers.MINUS)
