"""Fits of a response of levels in no order: the probability of each in each row, what was seen, and files."""

from __future__ import annotations

from pathlib import Path

import arviz as az
import numpy as np
import pytest
from scipy.special import softmax

import hlmdsl as hlm
from tests.fits.made_fits import made_fit

SPEC = (
    'response travel { bus, car, "on foot" } reference car ~ Categorical(p)\n'
    "covariate x\nfactor f { a, b }\neffects softmax(p) = 1 + f * x\n"
    'estimand walks = probability("on foot", at(f = b, x = 1))\n'
)
N = 30
LEVELS = ["car", "bus", "on foot"]
"""The reference first."""

SEEN = np.arange(N) * 7 % 3
TABLE = {
    "travel": np.array(LEVELS)[SEEN],
    "x": np.linspace(-2, 2, N),
    "f": np.array(["a", "b"])[np.arange(N) % 2],
}


@pytest.fixture(scope="module", name="fit")
def fit_fixture() -> hlm.Fit:
    return made_fit(hlm.parse(SPEC).bind(TABLE), draws=60)


def by_hand(fit: hlm.Fit) -> np.ndarray:
    """(chain, draw, row, level)"""
    v, in_b, x = fit.draws.posterior, (np.arange(N) % 2)[:, None], TABLE["x"][:, None]
    constant = v["Intercept"][..., None, :] + v["f"][..., None, :, 0] * in_b
    eta = constant + (v["x"][..., None, :] + v["f:x"][..., None, :, 0] * in_b) * x
    return softmax(np.insert(eta, 0, 0.0, axis=-1), axis=-1)


def test_dims_of_the_posterior(fit: hlm.Fit) -> None:
    found = fit.idata["posterior"]
    assert found["x"].dims == ("chain", "draw", "category")
    assert found["f:x"].dims == ("chain", "draw", "category", "f_contrast")
    assert found.coords["category"].values.tolist() == ["bus", "on foot"]


@pytest.mark.parametrize("transformed", [False, True])
def test_fitted_is_the_probability_of_each_level(fit: hlm.Fit, transformed: bool) -> None:
    """Which is the main parameter too."""
    found = fit.fitted(transformed=transformed)
    assert (found.name, found.dims) == ("probability", ("chain", "draw", "row", "level"))
    assert found.coords["level"].values.tolist() == LEVELS
    assert found.attrs == {"of": "each level of travel"}
    np.testing.assert_allclose(found, by_hand(fit), rtol=1e-11)


def test_the_log_likelihood_is_the_log_probability_of_what_was_seen(fit: hlm.Fit) -> None:
    found = fit.log_likelihood()
    seen = np.take_along_axis(by_hand(fit), SEEN[None, None, :, None], axis=-1)[..., 0]
    np.testing.assert_allclose(found, np.log(seen), rtol=1e-10)
    assert found.attrs == {"kind": "probability", "of": "travel", "scale": "probability of `travel`"}
    assert az.loo(fit.idata).n_data_points == N


def test_a_saved_fit_is_the_same(fit: hlm.Fit, tmp_path: Path) -> None:
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.draws.posterior.keys() == fit.draws.posterior.keys()
    for name, values in fit.draws.posterior.items():
        np.testing.assert_array_equal(opened.draws.posterior[name], values, err_msg=name)
    np.testing.assert_array_equal(opened.fitted(), fit.fitted())
    assert opened.fitted().coords["level"].values.tolist() == LEVELS


def test_another_reference_is_the_same_model() -> None:
    """Coefficients against `bus` are those against `car` less what `bus` has: the same probability of every row."""
    one = made_fit(hlm.parse(SPEC).bind(TABLE), draws=20)
    other = made_fit(hlm.parse(SPEC.replace("reference car", "reference bus")).bind(TABLE), draws=20)
    assert other.fitted().coords["level"].values.tolist() == ["bus", "car", "on foot"]
    moved = {n: v for n, v in other.draws.posterior.items() if n != "walks"}
    for name in moved:
        bus, foot = np.moveaxis(one.draws.posterior[name], 2, 0)
        moved[name][:] = np.stack([-bus, foot - bus], axis=2)
    np.testing.assert_allclose(other.fitted().sel(level=LEVELS), one.fitted(), rtol=1e-10)
    np.testing.assert_allclose(other.log_likelihood(), one.log_likelihood(), rtol=1e-10)
