"""A model of square roots that expects roots below zero says so: how many, by SciPy at every row and draw."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.results.below_zero import below_zero, share_below_zero
from hlmdsl.results.draws import draws_of

X = np.linspace(-1, 1, 30)

LAWS = {
    "Normal(mu, sigma)": lambda mean, p: stats.norm(mean, p["sigma"]),
    "StudentT(mu, sigma, nu)": lambda mean, p: stats.t(p["nu"], mean, p["sigma"]),
    "Laplace(mu, b)": lambda mean, p: stats.laplace(mean, p["b"]),
    "AsymmetricLaplace(mu, b, q = 0.2)": lambda mean, p: stats.laplace_asymmetric(0.5, mean, 1 / p["b"]),
}


def drawn(family: str, centre: float) -> hlm.Fit:
    spec = f'response sqrt(y) "area" ~ {family}\ncovariate x\neffects mu = 1 + x'
    design = hlm.parse(spec).bind({"y": np.arange(30.0), "x": X})
    rng = np.random.default_rng(2)
    posterior = {"Intercept": rng.normal(centre, 0.1, (2, 40)), "x": rng.normal(0.5, 0.1, (2, 40))}
    posterior |= {"sigma": rng.uniform(0.9, 1.1, (2, 40)), "nu": rng.uniform(3, 9, (2, 40))}
    posterior["b"] = posterior["sigma"]
    return hlm.Fit(draws_of(posterior, {"diverging": np.zeros((2, 40), bool)}, design), design, {})


@pytest.mark.parametrize("family", [*LAWS])
@pytest.mark.parametrize("centre", [1.0, 2.0, 6.0])
def test_the_share_of_roots_below_zero(family: str, centre: float) -> None:
    fit = drawn(family, centre)
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    mean = p["Intercept"] + p["x"] * X
    wanted = LAWS[family](mean, p).cdf(0).mean()
    assert share_below_zero(fit.design, fit.draws) == pytest.approx(wanted, abs=2e-6)
    remarks = below_zero(fit.design, fit.draws)
    assert bool(remarks) == (wanted >= 0.01)
    if remarks:
        assert remarks[0].startswith(f"{100 * wanted:.2g}% of the responses that the model expects have sqrt(y) below")
        assert remarks == fit.explain().explanation.remarks[-len(remarks) :]


def test_other_responses_have_no_such_remark(fit: hlm.Fit) -> None:
    assert below_zero(fit.design, fit.draws) == ()


def test_roots_below_a_bound_are_not_expected() -> None:
    fit = drawn("Normal(mu, sigma) truncated (0, inf)", 1.0)
    assert below_zero(fit.design, fit.draws) == ()


def test_a_quantile_of_roots_is_no_median() -> None:
    told = str(drawn("AsymmetricLaplace(mu, b, q = 0.2)", 1.0).explain())
    assert "the squared 0.2 quantile of sqrt(y) is" in " ".join(told.split())
    assert "median" not in told.split("common effects")[1].split("single observations")[0]
    of_log = str(hlm.parse("response log(y) ~ AsymmetricLaplace(mu, b, q = 0.2)\neffects mu = 1").explain())
    assert "Scale: the 0.2 quantile of log(y)." in of_log or "Scale: the 0.2 quantile of the log of the y." in of_log
