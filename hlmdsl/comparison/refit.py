"""A model fitted again without some of its rows, for ArviZ's `reloo` and `loo_kfold`.

The refit is of the same model: levels, centres, scales, units and priors are those of the whole table, as in the fit
that is judged. No response enters a centre, so the prediction of a row depends on its own response only through default
priors, which are weak. A unit without rows has deviations drawn from its refit's population, like a new one.
In: a fit and options of sampling. Out: a `SamplingWrapper`. Not decided here: which rows are left out.
"""

from __future__ import annotations

import warnings
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from arviz_stats import SamplingWrapper

from hlmdsl.comparison.comparison_errors import NothingLeftToFit
from hlmdsl.comparison.inner import Inner
from hlmdsl.comparison.loo import unit_labels, validation_tree
from hlmdsl.comparison.unit_densities import unit_densities
from hlmdsl.design.design import Design
from hlmdsl.design.exact_fit import check_residuals
from hlmdsl.design.improper import check_posterior
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Ints
from hlmdsl.results.coupled import CoupledDensities
from hlmdsl.results.pointwise import RowDensities, log_jacobian
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    import xarray as xr

    from hlmdsl.results.fit import Fit


class Refits(SamplingWrapper):  # type: ignore[misc]
    """A fit as ArviZ can fit it again, without rows or, with an `inner`, without units. What is wrong with refits is
    collected in `alarms`.
    """

    def __init__(self, fit: Fit, inner: Inner | None = None, **options: Any) -> None:
        super().__init__(fit, idata_orig=validation_tree(fit.design, fit.draws, inner))
        self.design, self.inner = fit.design, inner
        self.alarms: list[tuple[str, ...]] = []
        own = {"draws": fit.draws.draws, "chains": fit.draws.chains, "seed": 1, "progressbar": False}
        self.options = own | options

    def sel_observations(self, idx: Any) -> tuple[Ints, Ints]:
        """Rows that are left, and what is left out: rows, or units."""
        left_out = np.atleast_1d(np.asarray(idx))
        if self.inner is None:
            rows = left_out
        else:
            left_out = self.inner.rows[2][left_out]
            rows = np.flatnonzero(np.isin(self.design.rows.units[self.inner.over], left_out))
        return np.setdiff1d(np.arange(self.design.rows.n), rows), left_out

    def sample(self, modified_observed_data: Ints) -> Fit:
        """Raises HlmError if nothing can be fitted to these rows."""
        from hlmdsl.backend.build import build_model
        from hlmdsl.results.sample import sample_design

        part = without(self.design, modified_observed_data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = sample_design(part, lambda: build_model(part), **self.options)
        self.alarms.append(found.diagnostics.headlines)
        return found

    def get_inference_data(self, fitted_model: Fit) -> xr.DataTree:
        return fitted_model.idata

    def log_likelihood__i(self, excluded_obs: Ints, idata__i: xr.DataTree) -> xr.DataArray:
        """(chain, draw, row) of rows, each by itself; (chain, draw, unit) of units, their deviations integrated out."""
        import xarray as xr

        old: Fit = self.model
        posterior = {str(n): v.values for n, v in idata__i["posterior"].data_vars.items()}
        draws = replace(old.draws, posterior=posterior, statistics={})
        if self.inner is None:
            jacobian = log_jacobian(self.design)
            if self.design.coupled is not None:
                values = CoupledDensities(self.design, jacobian).given_kept(draws, excluded_obs)
            else:
                values = RowDensities(self.design, jacobian).at(draws, excluded_obs)
            values = values.reshape(draws.chains, draws.draws, -1)
            dim, labels = "row", excluded_obs
        else:
            values, units = unit_densities(self.inner, draws, excluded_obs)
            dim, labels = self.inner.over, unit_labels(self.design, self.inner.over, units)
        coords = {"chain": np.arange(draws.chains), "draw": np.arange(draws.draws), dim: labels}
        return xr.DataArray(values, dims=("chain", "draw", dim), coords=coords, name=self.design.model.response.column)

    @property
    def notes(self) -> tuple[str, ...]:
        """Remarks on the refits."""
        bad = [alarms for alarms in self.alarms if alarms]
        if not bad:
            return ()
        return (f"{len(bad):,} of {len(self.alarms):,} refits cannot be trusted; of the first: {bad[0][0]}.",)


def without(design: Design, kept: Ints) -> Design:
    """The same model and schema with some of its rows. Raises HlmError if these leave something undetermined."""
    as_read = design.as_read.at(kept)
    part = replace(design, rows=take(design.rows, kept), observed=design.observed.at(kept), as_read=as_read)
    wrong = check_residuals(part) + check_posterior(part)
    if wrong:
        left = design.rows.n - len(kept)
        raise HlmError([NothingLeftToFit(span=None, left=left, fact=wrong[0].title_text)])
    return part
