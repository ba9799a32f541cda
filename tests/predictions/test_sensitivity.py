"""How much a posterior leans on its priors, as ArviZ finds it: by the prior lines that are declared, and no others."""

from __future__ import annotations

from pathlib import Path

import arviz as az
import kernel_cases
import numpy as np
import pymc as pm

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from tests.fits.made_fits import made_fit
from tests.predictions.test_prior import SPEC

SPECS = Path(__file__).parents[2] / "specs"

LINES = {
    **{name: name for name in ("Intercept", "x", "m", "s", "sigma", "nu")},
    "sd(g)": "sd_g",
    "sd(h)": "sd_h",
    "correlation g": "cor_g",
}


def test_each_line_has_pymcs_log_density() -> None:
    """Up to the constant of the LKJ; `f`, whose prior has hyperparameters, is a part of the model and no prior."""
    own = made_fit(kernel_cases.bound(SPEC))
    model, found = build_model(own.design), own.log_prior()
    assert set(found.data_vars) == set(LINES)
    for line, variable in LINES.items():
        apart = []
        for draw in (0, 5):
            at = own.draws.posterior[variable][1, draw]
            theirs = pm.logp(model[variable], at).sum().eval(mode="FAST_COMPILE")
            apart.append(float(found[line][1, draw]) - float(theirs))
        np.testing.assert_allclose(apart, apart[:1] * 2 if line == "correlation g" else [0, 0], atol=1e-6)


def test_a_sound_model_is_not_accused() -> None:
    """One short fit is sampled, as draws that nothing was fitted to have no sensitivity. With the distribution of the
    participants among the priors the same fit has 0.14 to 0.53."""
    fit = hlm.load(SPECS / "sleepstudy.hlm").compile().sample(draws=500, tune=500, chains=4, seed=1)
    fit.log_likelihood()
    fit.log_prior()
    found = az.psense_summary(fit.idata, round_to=4)
    assert len(found) > 40
    assert found["prior"].astype(float).max() < 0.05
    assert float(found.loc["sigma", "likelihood"]) > 0.05
