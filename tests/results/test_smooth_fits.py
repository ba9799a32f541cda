"""A fit with a curve, from its draws to its file: what depends on wiggles without anyone reading one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.results.fit import Fit

N = 60
X = np.linspace(0.0, 10.0, N)
SPEC = """
response y "score" ~ Normal(mu, sigma)
covariate x
effects mu = 1 + spline(x, df = 5)
prior sd(spline(x, df = 5)) ~ HalfNormal(2)
estimand change = at(x = 6) - at(x = 2)
"""


@pytest.fixture(scope="module")
def fit() -> Fit:
    """Sampled: what is asked here is asked of draws."""
    y = np.sin(X) + 0.3 * X + np.random.default_rng(1).normal(0, 0.2, N)
    return hlm.parse(SPEC).compile({"y": y, "x": X}).sample(seed=1, draws=300, tune=300, chains=2)


def test_draws(fit: Fit) -> None:
    posterior = fit.idata["posterior"]
    assert posterior["spline(x, df = 5)"].dims == ("chain", "draw", "spline(x, df = 5)_column")
    labels = ["straight", "wiggle 1", "wiggle 2", "wiggle 3", "wiggle 4"]
    assert list(posterior["spline(x, df = 5)_column"].values) == labels
    assert posterior["sd_spline(x, df = 5)"].dims == ("chain", "draw")
    assert float(posterior["sd_spline(x, df = 5)"].min()) > 0


def test_the_curve_is_found(fit: Fit) -> None:
    curve = fit.predict({"x": X[5:55]}, of="mean").values.values.mean(axis=(0, 1))
    assert np.abs(curve - np.sin(X[5:55]) - 0.3 * X[5:55]).max() < 0.25


def test_an_estimand_is_a_difference_of_values(fit: Fit) -> None:
    at = fit.predict({"x": [2.0, 6.0]}, of="mean").values.values
    np.testing.assert_allclose(fit.idata["posterior"]["change"].values, at[:, :, 1] - at[:, :, 0], rtol=1e-8)


def test_outside_the_knots_the_curve_goes_on_straight_and_that_is_said(fit: Fit) -> None:
    predicted = fit.predict({"x": [12.0, 13.0, 14.0, 5.0]}, of="mean")
    at = predicted.values.values
    np.testing.assert_allclose(at[:, :, 2] - at[:, :, 1], at[:, :, 1] - at[:, :, 0], rtol=1e-8, atol=1e-10)
    assert predicted.says[-1] == "3 rows are outside the fitted x (0 to 10): the curve goes on straight there."
    assert not any("straight" in said for said in fit.predict({"x": [5.0]}, of="mean").says)


def test_the_distribution_of_wiggles_is_no_prior_line(fit: Fit) -> None:
    assert set(log_prior(fit.design, fit.draws)) == {
        "Intercept",
        "spline(x, df = 5)[straight]",
        "sd(spline(x, df = 5))",
        "sigma",
    }


def test_summary_has_the_line_and_the_sd(fit: Fit) -> None:
    names = ["Intercept", "spline(x, df = 5)[straight]", "sd_spline(x, df = 5)", "sigma", "R2", "change"]
    assert list(fit.summary().index) == names


def test_a_file_keeps_the_curves(fit: Fit, tmp_path: Path) -> None:
    fit.save(tmp_path / "curve.nc")
    again = hlm.open_fit(tmp_path / "curve.nc")
    at = {"x": [-1.0, 3.3, 20.0]}
    np.testing.assert_array_equal(again.predict(at, of="mean").values, fit.predict(at, of="mean").values)
    assert again.design.fingerprint == fit.design.fingerprint


def test_prior_draws_have_the_sd_that_they_are_given() -> None:
    """Over the rows, the curve less its line has the root mean square that the sd's prior says."""
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + spline(x, df = 5)\n"
    spec += "prior Intercept ~ Normal(0, 1e-6)\nprior spline(x, df = 5)[straight] ~ Normal(0, 1e-6)\n"
    spec += "prior sd(spline(x, df = 5)) ~ HalfNormal(2)\nprior sigma ~ HalfNormal(1)\n"
    prior = hlm.parse(spec).prior({"y": np.random.default_rng(1).normal(size=N), "x": X}, draws=4000, seed=1)
    curve = prior.predict(of="mean").values.values.reshape(-1, N)
    assert np.sqrt(np.square(curve).mean()) == pytest.approx(2.0, rel=0.06)
