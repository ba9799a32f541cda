"""R-hat and ESS are ArviZ's, to rounding."""

from __future__ import annotations

import arviz as az
import numpy as np
import pytest
import xarray as xr
from arviz_stats.base import array_stats
from scipy import stats

from hlmdsl.results.convergence import _beta_quantile, convergence


def draws(chains: int, n: int, kind: str) -> np.ndarray:
    rng = np.random.default_rng(chains * n)
    noise = rng.normal(size=(chains, n))
    match kind:
        case "independent":
            return noise
        case "sticky":
            for t in range(1, n):
                noise[:, t] += 0.9 * noise[:, t - 1]
            return noise
        case "antithetic":
            for t in range(1, n):
                noise[:, t] -= 0.6 * noise[:, t - 1]
            return noise
        case "apart":
            return noise + np.arange(chains)[:, None]
        case "ties":
            return np.round(noise)
        case "heavy":
            return rng.standard_cauchy((chains, n))
    raise AssertionError


KINDS = ["independent", "sticky", "antithetic", "apart", "ties", "heavy"]


@pytest.mark.parametrize(("chains", "n"), [(4, 1000), (2, 101), (4, 12), (3, 250)])
def test_against_arviz(chains: int, n: int) -> None:
    columns = [draws(chains, n, kind) for kind in KINDS]
    found = convergence(np.stack(columns, axis=2))
    for i, x in enumerate(columns):
        assert found.r_hat[i] == pytest.approx(array_stats.rhat(x), abs=1e-6), KINDS[i]
        assert found.ess_bulk[i] == pytest.approx(array_stats.ess(x), rel=1e-6), KINDS[i]
        tail = array_stats.ess(x, method="tail", prob=(0.05, 0.95))
        assert found.ess_tail[i] == pytest.approx(tail, rel=1e-6), KINDS[i]


@pytest.mark.parametrize(("chains", "n"), [(4, 1000), (2, 101), (1, 7), (4, 4), (4, 12), (3, 250), (5, 333)])
def test_standard_errors_of_medians_are_arviz(chains: int, n: int) -> None:
    columns = [draws(chains, n, kind) for kind in KINDS]
    found = convergence(np.stack(columns, axis=2)).mcse_median
    np.testing.assert_allclose(found, [array_stats.mcse(x, method="median") for x in columns], rtol=1e-9)
    dataset = xr.Dataset({kind: (("chain", "draw"), x) for kind, x in zip(KINDS, columns, strict=True)})
    told = az.mcse(dataset, method="median")
    np.testing.assert_allclose(found, [float(told[kind]) for kind in KINDS], rtol=1e-9)


@pytest.mark.parametrize("a", [1.0, 1.5, 3.0, 10.0, 99.5, 2001.0, 1e6])
def test_quantiles_of_symmetric_betas(a: float) -> None:
    assert _beta_quantile(np.array([a]))[0] == pytest.approx(stats.beta(a, a).ppf(0.8413447), abs=1e-10)


def test_standard_error_of_the_median() -> None:
    x = np.random.default_rng(1).normal(size=(4, 1000, 1))
    # the median of n independent normals has standard error sqrt(pi/2/n)
    assert convergence(x).mcse_median[0] == pytest.approx(np.sqrt(np.pi / 2 / 4000), rel=0.15)


def test_many_at_once_and_not_finite() -> None:
    x = np.random.default_rng(2).normal(size=(2, 50, 300))
    x[0, 3, 7] = np.nan
    found = convergence(x)
    assert np.isnan(found.r_hat[7])
    assert np.isfinite(np.delete(found.r_hat, 7)).all()
    alone = convergence(x[:, :, 200:201])
    assert alone.ess_bulk[0] == found.ess_bulk[200]


def test_one_chain_is_split() -> None:
    trend = np.linspace(0, 5, 200)[None, :, None] + np.random.default_rng(3).normal(size=(1, 200, 1))
    assert convergence(trend).r_hat[0] > 1.5


def test_chains_that_stand_still() -> None:
    """Each chain at a place of its own: infinite, not what rounding makes of a ratio to zero; all at one place: not a
    number; one chain that stands still among others: finite."""
    apart = np.repeat(np.array([1e10, 1e10 + 2e-6, 3.0, -1e-9])[:, None], 50, axis=1)
    same = np.full((4, 50), 1.7)
    one = np.random.default_rng(1).normal(size=(4, 50))
    one[2] = 0.4
    found = convergence(np.stack([apart, same, one], axis=2)).r_hat
    assert found[0] == np.inf
    assert np.isnan(found[1])
    assert 1 < found[2] < 1e3
