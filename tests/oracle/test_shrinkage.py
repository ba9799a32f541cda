"""Priors of all effects together against brms' `horseshoe` and `R2D2`, and what is recovered of simulated effects.

data/sparse_estimates.json has what brms made of data/sparse.csv. Its priors are on coefficients, ours on these times
the sds of their columns, which are between 0.81 and 1.17; its global scale is HalfCauchy(0.2), ours times sigma.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import hlmdsl as hlm

DATA = Path(__file__).parent / "data"
FACTS: dict[str, Any] = json.loads((DATA / "sparse_estimates.json").read_text(encoding="utf-8"))

NAMES = [f"x{k}" for k in range(1, 13)]
SPEC = (
    "response y ~ Normal(mu, sigma)\n"
    + "".join(f"covariate {name}\n" for name in NAMES)
    + f"effects mu = 1 + {' + '.join(NAMES)}\n"
    + "prior Intercept ~ Normal(0, 5)\nprior sigma ~ HalfNormal(2)\nprior effects ~ "
)
PRIORS = {"horseshoe": "Horseshoe(p0 = 7.5, slab = 2)", "R2D2": "R2D2(mean = 0.5, precision = 4, concentration = 0.5)"}


@cache
def fit(prior: str) -> hlm.Fit:
    # sampled: the posterior is what is compared
    return hlm.parse(SPEC + PRIORS[prior]).compile(DATA / "sparse.csv").sample(draws=2000, chains=2, seed=5)


def draws_of(prior: str, theirs: str) -> np.ndarray:
    name = theirs.removeprefix("b_")
    posterior = fit(prior).idata["posterior"]
    if theirs.startswith("R2D2_phi"):
        return posterior["R2_share"].sel(shrunk_effect=theirs.removeprefix("R2D2_phi_")).values.ravel()
    return posterior["R2_effects" if theirs == "R2D2_R2" else name].values.ravel()


@pytest.mark.parametrize("prior", PRIORS)
def test_posterior_is_that_of_brms(prior: str) -> None:
    compared = 0
    for theirs in FACTS[prior]["posterior"]:
        ours, sd = draws_of(prior, theirs["variable"]), theirs["sd"]
        assert ours.mean() == pytest.approx(theirs["mean"], abs=0.3 * sd), theirs
        if "phi" not in theirs["variable"]:  # of which the sds have long tails
            assert ours.std() == pytest.approx(sd, rel=0.15), theirs
        compared += 1
    assert compared == {"horseshoe": 14, "R2D2": 27}[prior]


@pytest.mark.parametrize("prior", PRIORS)
def test_what_is_zero_is_shrunk_and_nothing_else(prior: str) -> None:
    truth = dict(zip(NAMES, [2.0, -1.5, 1.0, *[0.0] * 9], strict=True))
    found = fit(prior).idata["posterior"]
    assert int(fit(prior).idata["sample_stats"]["diverging"].sum()) == 0
    for name, value in truth.items():
        low, high = np.quantile(found[name].values, [0.005, 0.995])
        assert low < value < high, name
    zeros = np.mean([np.abs(np.median(found[name])) for name in NAMES[3:]])
    assert zeros < 0.1
    (told,) = [m for m in fit(prior).explain().explanation.meanings if m.name == "m_eff"]
    assert told.estimate is not None
    assert 3 < told.estimate.median < 12
