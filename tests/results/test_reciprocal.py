"""`1/y ~ Normal(mu, sigma)`: a density of y by its change of scale, a median that is 1/mu, and no mean."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.results.below_zero import share_below_zero
from hlmdsl.results.draws import draws_of

Y = np.array([0.31, 0.45, 0.82, 1.1, 0.22, 0.36, 0.92, 0.56])
X = np.linspace(-1, 1, 8)


@cache
def drawn(centre: float, sign: float = 1.0, family: str = "Normal(mu, sigma)") -> hlm.Fit:
    spec = f'response 1/y "time" unit "h" ~ {family}\ncovariate x\neffects mu = 1 + x'
    design = hlm.parse(spec).bind({"y": sign * Y, "x": X})
    rng = np.random.default_rng(2)
    posterior = {"Intercept": sign * rng.normal(centre, 0.1, (2, 300)), "x": rng.normal(0.5, 0.1, (2, 300))}
    posterior |= {"sigma": rng.uniform(0.4, 0.6, (2, 300)), "nu": rng.uniform(3, 9, (2, 300))}
    posterior["b"] = posterior["sigma"]
    return hlm.Fit(draws_of(posterior, {"diverging": np.zeros((2, 300), bool)}, design), design, {})


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_the_density_of_y_integrates_to_one_and_is_that_of_its_reciprocal(sign: float) -> None:
    fit = drawn(4.0, sign)
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    law, y = stats.norm(p["Intercept"] + p["x"] * X, p["sigma"]), sign * Y
    h = 1e-6 * Y
    # of a decreasing function the distribution function is the other tail's
    wanted = (law.cdf(1 / (y - h)) - law.cdf(1 / (y + h))) / (2 * h)
    found = np.asarray(fit.log_likelihood()).reshape(-1, 8)
    near = law.logpdf(1 / y) > -6
    assert near.mean() > 0.05
    np.testing.assert_allclose(np.exp(found[near]), wanted[near], rtol=1e-6)


@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "StudentT(mu, sigma, nu)", "Laplace(mu, b)"])
def test_draws_are_of_y_and_their_median_is_the_reciprocal_of_mu(family: str) -> None:
    fit = drawn(8.0, 1.0, family)
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    drawn_y = np.asarray(fit.predict(seed=1, of="response").values).reshape(-1, 8)
    mu = p["Intercept"] + p["x"] * X
    below = drawn_y < 1 / mu
    assert abs(below.mean() - 0.5) < 4 * 0.5 / np.sqrt(below.size)


def test_directions_turn_and_no_mean_exists() -> None:
    fit = drawn(4.0)
    told = " ".join(str(fit.explain()).split())
    assert "What raises 1/y lowers the time." in told
    value = np.median(fit.draws.posterior["Intercept"])
    assert f"the reciprocal of the mean of 1/y is {1 / value:.2f}"[:-1] in told
    for asked in (lambda: fit.predict(of="mean"), lambda: fit.ask("mean(at(x = 0))")):
        with pytest.raises(hlm.HlmError, match="as near to zero as any number"):
            asked()
    with pytest.raises(hlm.HlmError, match="HLM422"):
        fit.fitted()


@pytest.mark.parametrize(("sign", "side"), [(1.0, "below"), (-1.0, "above")])
def test_a_share_on_the_other_side_of_zero_is_said(sign: float, side: str) -> None:
    fit = drawn(1.0, sign)
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    below = stats.norm(p["Intercept"] + p["x"] * X, p["sigma"]).cdf(0).mean()
    found = share_below_zero(fit.design, fit.draws)  # of some of the draws
    assert found == pytest.approx(below, abs=2e-4)
    part = found if sign > 0 else 1 - found
    told = " ".join(str(fit.explain()).split())
    assert f"{100 * part:.2g}% of the responses that the model expects have 1/y {side} zero" in told
    assert "on the other side" in str(drawn(8.0, sign).explain()).replace("\n", " ")
    assert "expects have" not in " ".join(str(drawn(8.0, sign).explain()).split())


def test_the_shipped_rates_are_those_of_least_squares() -> None:
    """R's `lm(1/time ~ poison + treatment)` of boot's `poisons` (times in 10 h there): 2.698, 0.469, 1.996, -1.657,
    -0.572, -1.358, residual standard error 0.4931 on 42 degrees of freedom."""
    design = hlm.load("specs/poisons.hlm").compile().design
    x = design.schema.main.matrix(design.rows)
    found, rest, _, _ = np.linalg.lstsq(x, design.observed.value, rcond=None)
    np.testing.assert_allclose(10 * found, [2.6977, 0.4686, 1.9964, -1.6574, -0.5721, -1.3583], atol=6e-5)
    assert 10 * np.sqrt(rest[0] / 42) == pytest.approx(0.4931, abs=5e-5)
