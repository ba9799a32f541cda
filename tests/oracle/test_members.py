"""Rows of two units against brms (`mm`) and a likelihood that was maximised by hand.

data/members_estimates.json has what brms and R said of data/two_schools.csv, which is simulated.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm

DATA = Path(__file__).parent / "data"
FACTS: dict[str, Any] = json.loads((DATA / "members_estimates.json").read_text(encoding="utf-8"))

SPEC = """response y ~ Normal(mu, sigma)
covariate x
group s1
group s2
covariate w1
covariate w2
effects mu = 1 + x + (1 | members(s1, s2{}))
prior Intercept ~ Normal(0, 5)
prior x ~ Normal(0, 5)
prior sd(members(s1, s2)) ~ HalfNormal(3)
prior sigma ~ HalfNormal(3)
"""


@cache
def fit() -> hlm.Fit:
    # sampled: the posterior is what is compared
    spec = hlm.parse(SPEC.format(", weights = (w1, w2)"))
    return spec.compile(DATA / "two_schools.csv").sample(draws=2000, chains=4, seed=5)


def name_of(theirs: str) -> str:
    """`r_mms1s2[3,Intercept]` as it is called here."""
    if unit := re.fullmatch(r"r_mms1s2\[(\w+),Intercept\]", theirs):
        return f"r_members(s1, s2)[{unit.group(1)}, Intercept]"
    names = {"b_Intercept": "Intercept", "b_x": "x", "sd_mms1s2__Intercept": "sd_members(s1, s2)[Intercept]"}
    return names.get(theirs, theirs)


def draws_of(name: str) -> np.ndarray:
    posterior = fit().idata["posterior"]
    if name in posterior:
        return posterior[name].values.ravel()
    variable, labels = name[:-1].rsplit("[", 1)
    found = posterior[variable]
    at = dict(zip(found.dims[2:], labels.split(", "), strict=True))
    return found.sel(at).values.ravel()


@pytest.mark.parametrize("theirs", FACTS["brms"]["posterior"], ids=lambda p: p["variable"])
def test_posterior_is_that_of_brms(theirs: dict[str, Any]) -> None:
    own = draws_of(name_of(theirs["variable"]))
    error = np.hypot(theirs["mcse_mean"], theirs["sd"] / np.sqrt(1000))
    assert abs(own.mean() - theirs["mean"]) < 4 * error
    assert own.std() == pytest.approx(theirs["sd"], rel=4 / np.sqrt(2 * min(1000, theirs["ess_bulk"])) + 0.02)


def test_expected_responses_are_those_of_brms() -> None:
    theirs = FACTS["brms"]["expected"]
    values = fit().predict(of="mean").values.values.reshape(-1, 200)[:, np.array(theirs["rows"]) - 1]
    np.testing.assert_allclose(values.mean(axis=0), theirs["mean"], atol=0.04)
    np.testing.assert_allclose(values.std(axis=0), theirs["sd"], rtol=0.1)


@pytest.mark.parametrize(("name", "weights"), [("weights", ", weights = (w1, w2)"), ("equal", "")])
def test_the_marginal_likelihood_is_that_of_the_reference(name: str, weights: str) -> None:
    """At the estimates of another program, of rows with the covariance that the design says they have."""
    design = hlm.parse(SPEC.format(weights)).bind(DATA / "two_schools.csv")
    theirs, (varying,) = FACTS["reml"][name]["ml"], design.schema.main.varying
    part = np.zeros((design.rows.n, 25))
    for index, own in design.rows.entries(varying.grouping.name):
        assert own is not None
        np.add.at(part, (np.arange(design.rows.n), index), own)
    covariance = theirs["sd"]["school"] ** 2 * part @ part.T + theirs["sigma"] ** 2 * np.eye(design.rows.n)
    mean = design.schema.main.matrix(design.rows) @ np.array(theirs["fixed"]["est"])
    found = stats.multivariate_normal(mean, covariance).logpdf(design.observed.value)
    assert found == pytest.approx(theirs["loglik"], abs=1e-5)
