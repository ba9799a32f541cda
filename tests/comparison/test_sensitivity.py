"""Which numbers lean on their priors: by ArviZ on declared priors, in words; what cannot be judged says so."""

from __future__ import annotations

from collections.abc import Callable

import arviz as az
import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.comparison.sensitivity import NOT_JUDGED
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]

TEXT = """
response y ~ Normal(mu, sigma)
covariate x
group g
effects mu = 1 + x + (1 + x | g)
prior Intercept ~ Normal(8, 0.5)
prior x ~ Uniform(-5, 5)
prior sd(g) ~ HalfNormal(1)
prior sigma ~ HalfNormal(2)
correlation g ~ LKJ(eta = 1)
estimand twice = at(x = 2) - at(x = 0)
"""


@pytest.fixture(scope="module")
def fit() -> hlm.Fit:
    """Sampled: the intercept's prior is far from the data, which draws from elsewhere would not know."""
    return hlm.parse(TEXT).compile(table()).sample(draws=1000, tune=500, chains=2, seed=1, progressbar=False)


def test_it_is_arviz_on_declared_priors(fit: hlm.Fit) -> None:
    found = fit.sensitivity()
    theirs = az.psense_summary(fit.with_groups("log_likelihood", "log_prior"), var_names=["~r_g"], round_to=6)
    assert found.table.index.tolist() == [
        "Intercept", "x", "sd_g[Intercept]", "sd_g[x]", "cor_g[Intercept, x]", "sigma", "twice"
    ]  # fmt: skip
    np.testing.assert_allclose(found.table[["prior", "likelihood"]], theirs[["prior", "likelihood"]], atol=2e-6)
    alone = az.psense(fit.idata, var_names=["sd_g"], group_var_names=["sd(g)"])
    np.testing.assert_allclose(found.by_line.loc[["sd_g[Intercept]", "sd_g[x]"], "sd(g)"], alone["sd_g"], atol=2e-6)


def test_what_disagrees_is_said_with_its_line(fit: hlm.Fit) -> None:
    found = fit.sensitivity()
    assert found.table.loc["Intercept", "line"] == "Intercept"
    told = str(found)
    assert "Intercept moves with the priors (0.2" in told
    assert "most with the line `Intercept`) and hardly with the data (0.0" in told
    assert "sd_g[x] moves with the priors (0.1" in told
    assert "which may disagree with the priors" in told


def test_uniform_priors_cannot_be_judged(fit: hlm.Fit) -> None:
    found = fit.sensitivity()
    for name in ("x", "cor_g[Intercept, x]"):
        if found.table.loc[name, "prior"] < 0.05:
            assert found.table.loc[name, "diagnosis"] == NOT_JUDGED
    assert "the priors of `x` and `correlation g` are the same everywhere" in str(found)


def test_no_prior_can_be_judged(make: Make) -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\nprior Intercept ~ Flat()\n"
    found = make(text + "prior x ~ Uniform(-9, 9)\nprior sigma ~ Uniform(0, 9)", draws=200).sensitivity()
    assert set(found.table["diagnosis"]) == {NOT_JUDGED}
    assert found.by_line.empty
    assert "Intercept, x and sigma cannot be judged" in str(found)


def test_a_transformed_response_whose_density_is_infinite_somewhere(make: Make) -> None:
    """The slope of the transformation is the same in every draw: scaling the likelihood does not see it."""
    text = "response sqrt(y) ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    own, zero = table(), table()
    zero["y"][0] = 0.0
    own["y"] = np.sqrt(zero["y"])
    roots = make(text.replace("sqrt(y)", "y"), draws=200, data=own).sensitivity().table
    found = make(text, draws=200, data=zero).sensitivity().table
    np.testing.assert_allclose(found["likelihood"], roots["likelihood"], rtol=1e-6)


def test_units_are_left_out_unless_asked_for(fit: hlm.Fit) -> None:
    assert not any(name.startswith("r_g") for name in fit.sensitivity().table.index)
    assert sum(name.startswith("r_g") for name in fit.sensitivity(units=True).table.index) == 12


def test_the_sleep_study_is_not_accused() -> None:
    """The distribution of units is no prior: with it, a sound model has values up to a half."""
    from tests.shipped import shipped_fit

    found = shipped_fit("sleepstudy").sensitivity()
    assert found.table["prior"].max() < 0.05
    assert "No number leans on its prior" in str(found)
