"""Methods of `Fit` on how well it predicts, and how sensitive it is to priors.

In: a fit. Out: results in numbers and words. Nothing is decided here; each method calls the file that decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import xarray as xr

    from hlmdsl.comparison.cross_validated import CrossValidated
    from hlmdsl.comparison.sensitivity import Sensitivity
    from hlmdsl.results.fit import Fit


class Judged:
    """Part of `Fit`."""

    @property
    def _fit(self) -> Fit:
        return cast("Fit", self)

    def loo(self, over: str | None = None, every: int = 1) -> CrossValidated:
        """How well the model predicts new data: leave one row out, given the rest of its units.

        `over` names a grouping: all rows of a unit are left out at a time, its deviations integrated out, which
        measures how well a new unit is predicted. By `arviz.loo`, whose result is `.data`; `print` describes it in
        words, and how far to trust it. Rows count by their weights; densities are those of the response column,
        whatever its transformation. `every` takes one draw in so many. Raises HlmError for an unknown grouping, if
        deviations cannot be integrated out, for an approximation, and as `log_likelihood` does.
        """
        from hlmdsl.comparison.loo import loo

        return loo(self._fit, self._fit._one_in(every), over)

    def reloo(self, over: str | None = None, **options: Any) -> CrossValidated:
        """As `loo`, but exact if importance sampling fails: by fitting again without each such row (or unit).

        `options` are those of `CompiledModel.sample`; draws and chains are as in this fit. Raises HlmError as `loo`.
        """
        from hlmdsl.comparison.kfold import reloo

        return reloo(self._fit, over, options)

    def kfold(
        self, k: int | None = None, by: str | None = None, stratify: str | None = None, seed: int = 1, **options: Any
    ) -> CrossValidated:
        """Fit again `k` times (10), each time without one part of the rows, and predict these.

        `by` names a grouping or a factor whose units or levels stay together; units that are left out are drawn as new
        ones, and a row's density is averaged over draws. `stratify` names a factor, a grouping, or a response of
        levels, to be spread evenly. `options` are those of `CompiledModel.sample`. By `arviz.loo_kfold`. Raises
        HlmError for impossible folds, for other names, and if the remaining rows cannot be fitted.
        """
        from hlmdsl.comparison.kfold import kfold

        return kfold(self._fit, k, by, stratify, seed, options)

    def sensitivity(self, units: bool = False) -> Sensitivity:
        """How sensitive each number is to its priors, by power scaling: `arviz.psense_summary` on the lines of
        priors.

        Declared priors and defaults are scaled, together (`.table`) and each line alone (`.by_line`), never the
        distribution of units. `print` describes in words which numbers are sensitive to which line. Deviations of
        single `units` are left out unless requested. Raises HlmError for an approximation, and if memory is too small.
        """
        from hlmdsl.comparison.sensitivity import sensitivity

        fit = self._fit
        return sensitivity(fit.design, fit.draws, fit.diagnostics.headlines, units)

    def with_groups(self, *groups: str, every: int = 1, draws: int = 1000, seed: int = 0) -> xr.DataTree:
        """`idata` with the groups that functions of ArviZ need: all of these, or those that are named.

        `log_likelihood` (`loo`, `plot_loo_pit`, `psense_summary`), `log_prior` (`psense_summary`),
        `posterior_predictive` (`plot_ppc_dist`, `plot_loo_pit`), `prior` (`plot_prior_posterior`, `bayes_factor`) and
        `prior_predictive`. They stay in `idata`, and are saved with the fit. Predictions are on the scale of
        `observed_data`, that of the response as the spec transforms it. `every` takes one draw in so many of the
        posterior, `draws` are those of the prior. Raises HlmError for other names, if memory is too small, and for flat
        priors, which have no draws.
        """
        from hlmdsl.comparison.groups import add_groups

        return add_groups(self._fit, groups, every, draws, seed)
