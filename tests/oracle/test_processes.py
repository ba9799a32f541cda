"""Processes in time against the covariance that they have, nlme's and glmmTMB's likelihoods, and at times of no row."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.chains import Chain
from hlmdsl.design.coded import Element
from tests.oracle.new_times import covariance_at, of_all_rows, variance_between_units

TIMES = np.array([0.0, 0.7, 2.1, 2.8, 4.9])
NEW = np.array([0.0, 2.1, 2.45, 2.6, 3.5, 4.9, 5.6, 7.0, -1.4])
WHOLE, NEW_WHOLE = np.array([0.0, 1.0, 3.0, 4.0, 8.0]), np.array([0.0, 2.0, 5.0, 7.0, 6.0, 10.0, 9.0, -2.0])


def stationary(t: np.ndarray, phi: float) -> np.ndarray:
    return phi ** np.abs(np.subtract.outer(t, t))


def ovary() -> dict[str, np.ndarray]:
    with Path("specs/data/ovary.csv").open() as file:
        rows = list(csv.DictReader(file))
    mare = np.array([row["Mare"] for row in rows])
    time = np.array([float(row["Time"]) for row in rows])
    count: dict[str, itertools.count[int]] = {}
    order = [float(next(count.setdefault(one, itertools.count(1)))) for one in mare.tolist()]
    sines = {"s": np.sin(2 * np.pi * time), "c": np.cos(2 * np.pi * time)}
    return {"y": np.array([float(row["follicles"]) for row in rows]), "Mare": mare, "visit": np.array(order)} | sines


# R 4.2.2, nlme 3.1.162, ML: lme(follicles ~ s + c, random = ~ 1 | Mare, correlation = corAR1())
NLME = {"bar": "1 + ar(visit)", "level": 2.6637326142, "sd": 3.616763386, "phi": 0.59746646827}
NLME |= {"mean": (12.189627854, -2.9586188936, -0.87988493607), "log_likelihood": -776.51731089}
# glmmTMB 1.1.5: follicles ~ s + c + ar1(visit + 0 | Mare), dispformula = ~ 0
GLMMTMB = {"bar": "0 + ar(visit)", "level": 0.0, "sd": 4.5228102962, "phi": 0.74380370872}
GLMMTMB |= {"mean": (12.2162154456, -2.7852222072, -0.89817355465), "log_likelihood": -782.1933916886}


@pytest.mark.parametrize("there", [NLME, GLMMTMB], ids=["nlme", "glmmTMB"])
def test_the_likelihood_is_that_of_other_programs(there: dict[str, Any]) -> None:
    """Without sigma, which these do not have: their residuals are the process."""
    text = "response y ~ Normal(mu, sigma)\ncovariate s\ncovariate c\ncovariate visit\ngroup Mare\n"
    design = hlm.parse(f"{text}effects mu = 1 + s + c + ({there['bar']} | Mare)").bind(ovary())
    (varying,) = design.schema.main.varying
    (chain,) = varying.chains
    sds = np.where([k in chain.states for k in range(len(varying.effects))], there["sd"], there["level"])
    factor = np.eye(len(sds))
    factor[np.ix_(chain.states, chain.states)] = chain.factor(np.array([there["phi"]]))[0]
    z = varying.matrix(design.rows) @ (sds[:, None] * factor)
    index = design.groupings["Mare"].entries[0][0]
    covariance = (z @ z.T) * (index[:, None] == index)
    mean = design.schema.main.matrix(design.rows) @ np.array(there["mean"])
    found = stats.multivariate_normal(mean, covariance).logpdf(design.observed.value)
    assert found == pytest.approx(there["log_likelihood"], abs=1e-6)


def test_states_are_of_independent_numbers_and_back() -> None:
    for times, phi in ((TIMES, 0.6), (WHOLE, -0.7)):
        chain = Chain((0, 1, 2, 3, 4), tuple(np.diff(times)), times is WHOLE, Element("sd"), Element("phi"))
        factor = chain.factor(np.array([phi]))[0]
        np.testing.assert_allclose(factor @ factor.T, stationary(times, phi), atol=1e-14)
        states = np.random.default_rng(0).normal(size=(2, 3, 5))
        back = chain.whitened(states, np.array([phi, phi / 2]))
        np.testing.assert_allclose(chain.coloured(back, np.array([phi, phi / 2])), states, atol=1e-12)


@pytest.mark.parametrize("units", ["", "own", "new"])
def test_at_times_of_no_row_it_is_drawn(units: str) -> None:
    """Given its states, between two times, after the last and before the first; of whole times phi may be negative."""
    for times, new, phi in ((TIMES, NEW, 0.6), (WHOLE, NEW_WHOLE, -0.7)):
        priors = f"prior sd({{of}}) ~ Uniform(1.999, 2.001)\nprior phi({{of}}) ~ Uniform({phi - 0.001}, {phi + 0.001})"
        found = covariance_at(times, new, "ar(t)", priors, units)
        np.testing.assert_allclose(found, of_all_rows(4 * stationary(new, phi), units), atol=0.25)


def test_what_units_vary_by_is_the_same_at_all_times() -> None:
    np.testing.assert_allclose(variance_between_units(TIMES, NEW, "ar(t)"), 1.0, atol=1e-12)
