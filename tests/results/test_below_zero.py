"""A model of square roots that expects roots below zero says so: how many, by SciPy at every row and draw."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.results.below_zero import below_zero, share_below_zero
from hlmdsl.results.draws import draws_of

X = np.linspace(-1, 1, 30)


def drawn(family: str, centre: float) -> hlm.Fit:
    spec = f'response sqrt(y) "area" ~ {family}\ncovariate x\neffects mu = 1 + x'
    design = hlm.parse(spec).bind({"y": np.arange(30.0), "x": X})
    rng = np.random.default_rng(2)
    posterior = {"Intercept": rng.normal(centre, 0.1, (2, 40)), "x": rng.normal(0.5, 0.1, (2, 40))}
    posterior |= {"sigma": rng.uniform(0.9, 1.1, (2, 40)), "nu": rng.uniform(3, 9, (2, 40))}
    return hlm.Fit(draws_of(posterior, {"diverging": np.zeros((2, 40), bool)}, design), design, {})


@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "StudentT(mu, sigma, nu)"])
@pytest.mark.parametrize("centre", [1.0, 2.0, 6.0])
def test_the_share_of_roots_below_zero(family: str, centre: float) -> None:
    fit = drawn(family, centre)
    p = {name: v.reshape(-1, 1) for name, v in fit.draws.posterior.items()}
    mean = p["Intercept"] + p["x"] * X
    law = stats.norm(mean, p["sigma"]) if "nu" not in p else stats.t(p["nu"], mean, p["sigma"])
    wanted = law.cdf(0).mean()
    assert share_below_zero(fit.design, fit.draws) == pytest.approx(wanted, abs=2e-6)
    remarks = below_zero(fit.design, fit.draws)
    assert bool(remarks) == (wanted >= 0.01)
    if remarks:
        assert remarks[0].startswith(f"{100 * wanted:.2g}% of the responses that the model expects have sqrt(y) below")
        assert remarks == fit.explain().explanation.remarks[-len(remarks) :]


def test_other_responses_have_no_such_remark(fit: hlm.Fit) -> None:
    assert below_zero(fit.design, fit.draws) == ()
