"""A fit with a Gaussian process, from its draws to its file, and what is remarked of m and c."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.results.fit import Fit
from hlmdsl.results.lengthscales import out_of_resolution
from tests.shipped import shipped_fit

N = 60
X = np.linspace(0.0, 10.0, N)
SPEC = """
response y "score" ~ Normal(mu, sigma)
covariate x unit "km"
effects mu = 1 + hsgp(x, m = 10)
"""


@pytest.fixture(scope="module")
def fit() -> Fit:
    """Sampled: what is asked here is asked of draws."""
    y = np.sin(1.5 * X) + np.random.default_rng(1).normal(0, 0.2, N)
    return hlm.parse(SPEC).compile({"y": y, "x": X}).sample(seed=1, draws=300, tune=300, chains=2)


def test_draws(fit: Fit) -> None:
    posterior = fit.idata["posterior"]
    assert posterior["hsgp(x, m = 10)"].dims == ("chain", "draw", "hsgp(x, m = 10)_wave")
    assert list(posterior["hsgp(x, m = 10)_wave"].values) == [f"wave {k}" for k in range(1, 11)]
    names = ["Intercept", "sd_hsgp(x, m = 10)", "lengthscale_hsgp(x, m = 10)", "sigma", "R2"]
    assert list(fit.summary().index) == names


def test_the_intercept_is_the_mean_over_the_rows(fit: Fit) -> None:
    mean = fit.predict({"x": X}, of="mean").values.values.mean(axis=2)
    np.testing.assert_allclose(mean, fit.idata["posterior"]["Intercept"].values, rtol=0, atol=1e-10)


def test_beyond_the_interval_nothing_is_known_but_the_level(fit: Fit) -> None:
    predicted = fit.predict({"x": [12.5, 20.0, -2.5, 5.0]}, of="mean")
    at = predicted.values.values
    np.testing.assert_allclose(at[:, :, 1], at[:, :, 0], rtol=0, atol=1e-10)
    np.testing.assert_allclose(at[:, :, 2], at[:, :, 0], rtol=0, atol=1e-10)
    end = "the curve returns to the level around which it varies."
    assert predicted.says[-1] == f"3 rows are outside the fitted x (0 to 10): {end}"


def test_the_priors_are_those_of_the_two_parameters(fit: Fit) -> None:
    declared = {"Intercept", "sd(hsgp(x, m = 10))", "lengthscale(hsgp(x, m = 10))", "sigma"}
    assert set(log_prior(fit.design, fit.draws)) == declared


def test_a_file_keeps_the_curve(fit: Fit, tmp_path: Path) -> None:
    fit.save(tmp_path / "curve.nc")
    again = hlm.open_fit(tmp_path / "curve.nc")
    at = {"x": [-1.0, 3.3, 20.0]}
    np.testing.assert_array_equal(again.predict(at, of="mean").values, fit.predict(at, of="mean").values)
    assert again.design.fingerprint == fit.design.fingerprint


def test_waves_that_are_too_few_are_remarked(fit: Fit) -> None:
    """Ten waves follow a curve of a lengthscale of 2.65 * 1.5 * 5/10 = 2."""
    (line,) = out_of_resolution(fit.design, fit.draws)
    low = np.quantile(fit.idata["posterior"]["lengthscale_hsgp(x, m = 10)"].values, 0.05)
    m = int(np.ceil(2.65 * 1.5 * 5 / low))
    assert low < 2
    assert line == (
        f"the lengthscale of hsgp(x, m = 10) is down to {low:.2g} km in the posterior, and m is enough from 2 km: "
        f"write `hsgp(x, m = {m})` and compare"
    )
    assert line in fit.explain().explanation.remarks


def test_an_interval_that_is_too_narrow_is_remarked() -> None:
    """The rule alone: a longer lengthscale takes a wider interval, and this more waves."""
    design = hlm.parse(SPEC).bind({"y": X, "x": X})
    part = design.schema.main.effects.terms[0].smooth
    assert part is not None
    resolved = part.function.resolved("x", part.known, ((4.0, 5.0),))
    assert resolved.each[0] == pytest.approx((2.65 * 1.5 * 5 / 10, 1.5 * 5 / 4.1))
    assert resolved.instead == "hsgp(x, m = 14, c = 4.1)"
    assert part.function.resolved("x", part.known, ((0.01, 0.02),)).instead == ""


def test_a_surface_that_reaches_what_it_needs_is_not_remarked() -> None:
    fit = shipped_fit("columbus")
    assert out_of_resolution(fit.design, fit.draws) == ()


def test_a_file_keeps_the_surface(tmp_path: Path) -> None:
    fit = shipped_fit("columbus")
    fit.save(tmp_path / "surface.nc")
    again = hlm.open_fit(tmp_path / "surface.nc")
    at = {"income": [10.0, 10.0], "east": [8.0, 30.0], "north": [12.0, 11.0]}
    np.testing.assert_array_equal(again.predict(at, of="mean").values, fit.predict(at, of="mean").values)
    assert again.design.fingerprint == fit.design.fingerprint


def test_the_surface_that_reaches_a_lengthscale() -> None:
    """As docs/language.md has it: m from 2.25 c S/l, c up to 0.75 (c - 1.1) S."""
    table = {"y": X, "x": X, "z": np.cos(X)}
    text = SPEC.replace("hsgp(x, m = 10)", "hsgp(x, z)") + "covariate z\n"
    part = hlm.parse(text).bind(table).schema.main.effects.terms[0].smooth
    assert part is not None
    (low, high), _ = part.known.lengthscales
    assert (low, high) == pytest.approx((2.25 * 2.5 * 5 / 12, 0.75 * 1.4 * 5))
    for each in ((low, high), (low / 1.2, high * 1.1)):
        resolved = part.function.resolved("x, z", part.known, (each, (0.5, 0.9)))
        assert resolved.instead == ("hsgp(x, z)" if each[0] == low else "hsgp(x, z, m = (16, 12), c = (2.7, 2.5))")
