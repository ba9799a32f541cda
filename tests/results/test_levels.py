"""Fits of a response that is levels: the probability of each in each row, and that of what was seen."""

from __future__ import annotations

import arviz as az
import numpy as np
import pytest
from scipy.special import expit

import hlmdsl as hlm
from hlmdsl.results import stretches
from tests.fits.made_fits import made_fit

SPEC = (
    'response grade ordered { poor < fair < "very good" } ~ OrderedLogistic(eta, cutpoints)\n'
    "covariate x\ngroup g\neffects eta = 1 + x + (1 | g)\n"
)
N = 30
LEVELS = ["poor", "fair", "very good"]
SEEN = np.arange(N) * 7 % 3
TABLE = {
    "grade": np.array(LEVELS)[SEEN],
    "x": np.linspace(-2, 2, N),
    "g": np.array([f"g{i % 4}" for i in range(N)]),
}


@pytest.fixture(scope="module", name="fit")
def fit_fixture() -> hlm.Fit:
    return made_fit(hlm.parse(SPEC).bind(TABLE), draws=60)


def by_hand(fit: hlm.Fit) -> np.ndarray:
    """(chain, draw, row, level)"""
    posterior = fit.draws.posterior
    eta = posterior["x"][..., None] * TABLE["x"] + posterior["r_g"][..., 0][..., np.arange(N) % 4]
    below = expit(posterior["cutpoints"][..., None, :] - eta[..., None])
    ends = [np.zeros((*eta.shape, 1)), below, np.ones((*eta.shape, 1))]
    return np.diff(np.concatenate(ends, axis=-1), axis=-1)


def test_fitted_is_the_probability_of_each_level(fit: hlm.Fit) -> None:
    found = fit.fitted()
    assert (found.name, found.dims) == ("probability", ("chain", "draw", "row", "level"))
    assert found.coords["level"].values.tolist() == LEVELS
    assert found.attrs == {"of": "each level of grade"}
    np.testing.assert_allclose(found, by_hand(fit), rtol=1e-11)
    np.testing.assert_allclose(found.sum("level"), 1, rtol=1e-14)
    assert fit.fitted(every=3).sizes == {"chain": 2, "draw": 20, "row": N, "level": 3}


def test_the_predictor_is_the_main_parameter(fit: hlm.Fit) -> None:
    found = fit.fitted(transformed=True)
    assert (found.name, found.dims) == ("eta", ("chain", "draw", "row"))
    cut = fit.draws.posterior["cutpoints"][..., :1]
    np.testing.assert_allclose(expit(cut - found), by_hand(fit)[..., 0], rtol=1e-11)


def test_the_log_likelihood_is_the_log_probability_of_what_was_seen(fit: hlm.Fit) -> None:
    found = fit.log_likelihood()
    seen = np.take_along_axis(by_hand(fit), SEEN[None, None, :, None], axis=-1)[..., 0]
    np.testing.assert_allclose(found, np.log(seen), rtol=1e-11)
    assert found.attrs == {"kind": "probability", "of": "grade", "scale": "probability of `grade`"}
    assert az.loo(fit.idata).n_data_points == N


def test_room_is_that_of_all_levels(fit: hlm.Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretches, "free_memory", lambda: int(1.5 * 8 * 120 * N * 2))
    assert fit.log_likelihood().sizes["row"] == N
    with pytest.raises(hlm.HlmError, match="HLM415") as caught:
        fit.fitted()
    assert "`every=2`" in str(caught.value)
