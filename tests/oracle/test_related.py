"""An animal model against a marginal likelihood that R maximised, given A, and against brms (`gr(animal, cov = A)`).

data/related_estimates.json has what they said of specs/data/animals.csv. Here A is made from the pedigree.
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

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs"
FACTS: dict[str, Any] = json.loads((HERE / "data" / "related_estimates.json").read_text(encoding="utf-8"))
CLOSE = 5
"""Monte Carlo errors of both."""

SPEC = """response y ~ Normal(mu, sigma)
factor sex { f, m } reference f
group animal related by pedigree "data/animals_pedigree.csv"
effects mu = 1 + sex + (1 | animal)
prior Intercept ~ Normal(10, 5)
prior sex ~ Normal(0, 5)
prior sd(animal) ~ HalfNormal(3)
prior sigma ~ HalfNormal(3)
"""


@pytest.mark.parametrize("case", ["one", "beside"])
def test_the_likelihood_is_theirs_at_their_estimates(case: str) -> None:
    facts = FACTS[case]
    design = hlm.load(SPECS / "animals.hlm").bind()
    index, x = design.rows.units["animal"], design.schema.main.matrix(design.rows)
    relation = design.groupings["animal"].relation
    assert relation is not None
    a = relation.factor @ relation.factor.T
    both = [(facts["sd"]["animal"], a), (facts["sd"].get("animal_iid", 0.0), np.eye(len(a)))]
    covariance = facts["sigma"] ** 2 * np.eye(design.rows.n)
    for sd, between in both:
        covariance += sd**2 * between[np.ix_(index, index)]
    found = stats.multivariate_normal.logpdf(design.observed.value, x @ facts["coefficients"], covariance)
    assert found == pytest.approx(facts["loglik"], abs=1e-6)


@cache
def fit() -> hlm.Fit:
    # sampled: the posterior is what is compared
    model = hlm.parse(SPEC, str(SPECS / "animals.hlm")).compile(SPECS / "data" / "animals.csv")
    return model.sample(draws=1000, chains=4, seed=3, progressbar=False)


@pytest.mark.parametrize("theirs", FACTS["brms"]["posterior"])
def test_the_posterior_is_that_of_brms(theirs: str) -> None:
    facts, posterior = FACTS["brms"]["posterior"][theirs], fit().draws.posterior
    if unit := re.fullmatch(r"r_animal\[(\w+),Intercept\]", theirs):
        at = fit().design.groupings["animal"].labels.index(unit.group(1))
        own = posterior["r_animal"][:, :, at, 0]
    else:
        names = {"b_Intercept": "Intercept", "b_sexm": "sex", "sd_animal__Intercept": "sd_animal", "sigma": "sigma"}
        own = posterior[names[theirs]].reshape(4, -1)
    error = facts["mcse_mean"] + facts["sd"] / np.sqrt(1000)
    assert abs(float(own.mean()) - facts["mean"]) < CLOSE * error / np.sqrt(2)
    assert float(own.std()) == pytest.approx(facts["sd"], rel=0.1)
