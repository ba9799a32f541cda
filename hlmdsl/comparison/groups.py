"""The groups of a fit's `idata` that functions of ArviZ need, made on request.

In: a fit, and names of groups. Out: groups by name. Not decided here: what is in them (pointwise.py, log_prior.py,
predictions/).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.comparison.comparison_errors import NoSuchGroup
from hlmdsl.design.design import Design
from hlmdsl.design.transform import transformed
from hlmdsl.options import shown_option
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.warn import warn_of

if TYPE_CHECKING:
    import xarray as xr

    from hlmdsl.results.fit import Fit

GROUPS = ("log_likelihood", "log_prior", "posterior_predictive", "prior", "prior_predictive")


def add_groups(fit: Fit, asked: Sequence[object], every: int, draws: int, seed: int) -> xr.DataTree:
    """All of them by default. Raises HlmError for other names, and as making each does."""
    wrong = [name for name in asked if name not in GROUPS]
    if wrong:
        near = nearest(wrong[0], GROUPS)[:1] if isinstance(wrong[0], str) else ()
        raise HlmError([NoSuchGroup(span=None, given=shown_option(wrong[0]), known=GROUPS, near=near)])
    chosen = set(asked or GROUPS)
    if "log_likelihood" in chosen:
        fit.log_likelihood(every)
    if "log_prior" in chosen:
        fit.log_prior()
    if "posterior_predictive" in chosen:
        predicted = fit.predict(every=every, seed=seed).values
        fit.idata["posterior_predictive"] = _as_observed(fit.design, predicted)
    if chosen & {"prior", "prior_predictive"}:
        _add_prior(fit, chosen, draws, seed)
    return fit.idata


def _add_prior(fit: Fit, chosen: set[object], draws: int, seed: int) -> None:
    from hlmdsl.predictions.prior import prior_of

    prior = prior_of(fit.design, draws, seed)
    if "prior_predictive" in chosen:
        fit.idata["prior_predictive"] = _as_observed(fit.design, prior.predict().values)
    if "prior" in chosen:
        fit.idata["prior"] = prior.idata["prior"].to_dataset()
        defaults = [r.line for each in fit.design.priors.values() for r in each if r.is_default]
        if defaults:
            line = defaults[0].removeprefix("prior ").split(" ~ ")[0]
            more = f" and {len(dict.fromkeys(defaults)) - 1} more" if len(dict.fromkeys(defaults)) > 1 else ""
            warn_of(
                f"the priors of `{line}`{more} are defaults: a Bayes factor (`arviz.bayes_factor`) divides by the "
                "prior's density, and says what a default says. Declare priors that mean something before computing one"
            )


def _as_observed(design: Design, predicted: Any) -> xr.Dataset:
    """On the scale of `observed_data`, which has the response as transformed by the spec, so that functions can compare
    both.
    """
    response = design.model.response
    if not response.transform.is_plain:
        with np.errstate(divide="ignore", invalid="ignore"):  # draws may be rounded to zero
            values = transformed(response, predicted.values)
        predicted = predicted.copy(data=values).assign_attrs(of=response.written)
        predicted.attrs.pop("unit", None)
    found: xr.Dataset = predicted.to_dataset(promote_attrs=True)
    return found
