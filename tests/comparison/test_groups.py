"""Functions of ArviZ on `fit.idata` as it comes, once the fit was asked for the groups that they need."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import arviz as az
import matplotlib as mpl
import numpy as np
import pytest
import xarray as xr

import hlmdsl as hlm
from hlmdsl.design.transform import transformed
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]

TEXT = """
model small
response y ~ Normal(mu, sigma)
covariate x
group g
effects mu = 1 + x + (1 | g)
prior Intercept ~ Normal(0, 5)
prior x ~ Normal(0, 2)
prior sd(g) ~ HalfNormal(1)
prior sigma ~ HalfNormal(2)
"""


@pytest.fixture(scope="module")
def fit() -> hlm.Fit:
    """Sampled, as plots of traces and ranks expect statistics of a sampler; a tenth of a second."""
    return hlm.parse(TEXT).compile(table()).sample(draws=300, tune=300, chains=2, seed=1, progressbar=False)


@pytest.fixture
def idata(fit: hlm.Fit) -> Iterator[xr.DataTree]:
    mpl.use("Agg")
    import matplotlib.pyplot as plt

    yield fit.with_groups()
    plt.close("all")


@pytest.mark.parametrize(
    "call",
    [
        lambda t: az.summary(t),
        lambda t: az.loo(t),
        lambda t: az.psense_summary(t),
        lambda t: az.bayes_factor(t, var_names=["x"]),
        lambda t: az.plot_ppc_dist(t, num_samples=10, backend="matplotlib"),
        lambda t: az.plot_loo_pit(t, backend="matplotlib"),
        lambda t: az.plot_prior_posterior(t, var_names=["x", "sigma"], backend="matplotlib"),
        lambda t: az.plot_forest(t, var_names=["x", "sd_g"], backend="matplotlib"),
        lambda t: az.plot_trace(t, var_names=["x"], backend="matplotlib"),
    ],
    ids=["summary", "loo", "psense_summary", "bayes_factor", "plot_ppc_dist", "plot_loo_pit", "plot_prior_posterior",
         "plot_forest", "plot_trace"],
)  # fmt: skip
def test_functions_of_arviz(idata: xr.DataTree, call: Callable[[Any], Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert call(idata) is not None


def test_groups_have_the_fit_s_labels(fit: hlm.Fit, idata: xr.DataTree) -> None:
    assert idata is fit.idata
    for group in ("log_likelihood", "posterior_predictive", "prior_predictive"):
        assert idata[group]["y"].dims == ("chain", "draw", "row")
    assert idata["prior"]["sd_g"].dims == ("chain", "draw", "g_effect")
    assert set(idata["log_prior"].data_vars) == {"Intercept", "x", "sd(g)", "sigma"}


def test_predictions_are_on_the_scale_of_what_was_observed(make: Make) -> None:
    fit = make(TEXT.replace("response y", "response log(y)"), draws=50)
    found = fit.with_groups("posterior_predictive")
    seen = found["observed_data"]["y"]
    np.testing.assert_allclose(seen, np.log(fit.design.observed.raw))
    assert found["posterior_predictive"].attrs["of"] == "log(y)"
    again = transformed(fit.design.model.response, fit.predict().values.values)
    np.testing.assert_allclose(found["posterior_predictive"]["y"], again)
    assert "log_likelihood" not in found.children


def test_names_that_are_no_groups(fit: hlm.Fit) -> None:
    with pytest.raises(hlm.HlmError, match="HLM668") as caught:
        fit.with_groups("loglikelihood")
    assert "the closest is `log_likelihood`" in str(caught.value)


def test_bayes_factors_under_defaults_are_warned_of(make: Make) -> None:
    own = make(TEXT, draws=20)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        own.with_groups("prior", draws=20)
    defaults = make(TEXT.replace("prior x ~ Normal(0, 2)\n", ""), draws=20)
    with pytest.warns(hlm.HlmWarning, match="the priors of `x` are defaults"):
        defaults.with_groups("prior", draws=20)


def test_attributes_are_those_of_arviz(fit: hlm.Fit) -> None:
    for group in ("posterior", "sample_stats"):
        found = fit.idata[group].attrs
        assert found["modeling_interface"] == "hlmdsl"
        assert (found["inference_library"], found["inference_library_version"]) == ("hlmdsl", hlm.__version__)
        assert found["created_at"].startswith("20")
        assert found["creation_library_version"] == hlm.__version__
        assert found["sampling_time"] == fit.timings["sample"]
        assert found["spec"] == TEXT


def test_draws_where_a_logarithm_is_infinite_are_no_warning(make: Make) -> None:
    own = make("response log(y + 1) ~ StudentT(mu, sigma, nu = 1)\neffects mu = 1\nprior Intercept ~ Normal(0, 50)")
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        prior = own.with_groups("prior_predictive")["prior_predictive"]["y"]
    assert np.isneginf(prior.values).any()
