"""Units with heavy tails against a posterior that was drawn with the deviations integrated out on a grid.

The table is specs/data/outlying.csv, whose truth is in specs/README.md; the priors are those of the spec, but for nu,
which was kept above 1 there. brms (`gr(g, dist = "student")`) agrees within its own errors, which are larger.
"""

from __future__ import annotations

import numpy as np
import pytest

from tests.shipped import shipped_fit

THEIRS = {
    "Intercept": (1.1934, 0.3043),
    "effort": (0.3703, 0.0654),
    "sd_site": (1.6675, 0.4031),
    "sigma": (0.7587, 0.0429),
}
"""Means and sds of its draws."""

QUANTILES_OF_NU = {0.05: 1.7225, 0.5: 5.6373, 0.95: 28.6977}

TRUTH = {"Intercept": 1.0, "effort": 0.5, "sd_site": 1.0, "nu_site": 3.0, "sigma": 0.8}


def draws_of(name: str) -> np.ndarray:
    return shipped_fit("outlying").draws.posterior[name].ravel()


@pytest.mark.parametrize("name", THEIRS)
def test_the_posterior(name: str) -> None:
    """Of 400 draws, of which a quarter would do: five errors of a mean, and an sd within a fifth."""
    mean, sd = THEIRS[name]
    own = draws_of(name)
    assert own.mean() == pytest.approx(mean, abs=5 * sd / np.sqrt(100))
    assert own.std() == pytest.approx(sd, rel=0.2)


def test_degrees_of_freedom() -> None:
    """By how many draws are below their quantiles."""
    own = draws_of("nu_site")
    for p, value in QUANTILES_OF_NU.items():
        assert np.mean(own < value) == pytest.approx(p, abs=5 * np.sqrt(p * (1 - p) / 100))


@pytest.mark.parametrize("name", TRUTH)
def test_what_it_was_simulated_from_is_found_again(name: str) -> None:
    low, high = np.quantile(draws_of(name), (0.01, 0.99))
    assert low < TRUTH[name] < high
