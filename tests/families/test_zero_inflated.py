"""Families with extra zeros: whatever counts they are made of, the mixture written out; their guesses from all
responses together."""

from __future__ import annotations

import math

import numpy as np
import pymc as pm
import pytest
from each_family import given
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st
from scipy import optimize, stats

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Linked, Moments
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.statistics import Rows
from hlmdsl.families.zero_inflated_negative_binomial import ZERO_INFLATED_NEGATIVE_BINOMIAL
from hlmdsl.families.zero_inflated_poisson import ZERO_INFLATED_POISSON
from hlmdsl.formulas.functions import NUMPY

VALUES = {"mu": 2.4, "alpha": 1.8, "psi": 0.3}
BASES = {
    "ZeroInflatedPoisson": (ZERO_INFLATED_POISSON, lambda y, mu, alpha: stats.poisson.pmf(y, mu)),
    "ZeroInflatedNegativeBinomial": (
        ZERO_INFLATED_NEGATIVE_BINOMIAL,
        lambda y, mu, alpha: stats.nbinom.pmf(y, alpha, alpha / (alpha + mu)),
    ),
}


def values_of(family: Family, **changed: float) -> dict[str, float]:
    return {p.name: changed.get(p.name, VALUES[p.name]) for p in family.parameters}


@pytest.mark.parametrize("name", BASES)
@settings(max_examples=60, deadline=None)
@drawn(
    st.floats(1e-3, 60),
    st.floats(0.05, 40),
    st.floats(1e-4, 1 - 1e-4),
    st.lists(st.integers(0, 40), min_size=1, max_size=12),
)
def test_the_mixture_written_out(name: str, mu: float, alpha: float, psi: float, counts: list[int]) -> None:
    """Of single rows, and of cells in which there are zeros, others, or both; by both formulas."""
    family, pmf = BASES[name]
    y = np.array(sorted(counts), dtype=float)
    own = given(values_of(family, mu=mu, alpha=alpha, psi=psi))
    truth = np.log(psi * pmf(y, mu, alpha) + (1 - psi) * (y == 0))
    np.testing.assert_allclose(log_density_of_rows(family, y, None, own), truth, rtol=1e-8, atol=1e-9)
    index = np.unique(y, return_inverse=True)[1] if family.statistics.alike else np.arange(y.size) // 3
    rows = Rows(y, None, index, int(index.max()) + 1)
    other = given(values_of(family))
    gap = truth - np.log(0.3 * pmf(y, 2.4, 1.8) + 0.7 * (y == 0))
    for formula in (family.log_density, family.in_short):
        found = [np.asarray(formula(NUMPY, family.statistics.at(rows), p)) for p in (own, other)]
        np.testing.assert_allclose(found[0] - found[1], np.bincount(index, gap), rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize("name", BASES)
def test_mean_and_variance(name: str) -> None:
    """Of the probabilities added up, where the composition takes them from its parts."""
    family, pmf = BASES[name]
    own, y = values_of(family), np.arange(3000.0)
    weight = own["psi"] * pmf(y, own["mu"], own.get("alpha", 1.0))
    mean, square = float(weight @ y), float(weight @ y**2)
    assert float(family.mean(NUMPY, given(own))) == pytest.approx(mean)
    at = family.variance.at(np.array(own["mu"]), {k: np.array(v) for k, v in own.items()})
    assert float(at) == pytest.approx(square - mean**2)


@pytest.mark.parametrize("link", ["identity", "log"])
@pytest.mark.parametrize("y", [0.0, 2.0])
def test_a_share_above_one_is_no_share(link: str, y: float) -> None:
    """Links that the checker warns of: fewer zeros than the counts' own would have a formula, and PyMC has none."""
    eta = np.array(1.02 if link == "identity" else 0.02)
    own = given({"mu": 2.4, "psi": 0.3}) | {"psi": Linked(LINKS[link], eta, NUMPY)}
    assert np.isnan(log_density_of_rows(ZERO_INFLATED_POISSON, np.array([y]), None, own)).all()
    with pytest.raises(pm.logprob.utils.ParameterValueError):
        pm.logp(pm.ZeroInflatedPoisson.dist(psi=1.02, mu=2.4), y).eval(mode="FAST_COMPILE")


@settings(max_examples=40, deadline=None)
@drawn(st.floats(0.3, 50), st.floats(0.06, 0.94))
def test_guesses_are_where_the_likelihood_is_highest(mu: float, psi: float) -> None:
    """From the mean and the share of zeros of a zero-inflated Poisson itself: its own parameters."""
    zeros = 1 - psi + psi * math.exp(-mu)
    parameter = ZERO_INFLATED_POISSON.parameter("psi")
    assert parameter is not None
    assert parameter.estimate(Moments(psi * mu, 1.0, zeros)) == pytest.approx(psi, rel=1e-6)


def test_guesses_of_a_sample() -> None:
    """Against SciPy's search for the highest likelihood; without extra zeros, or without counts, near the ends."""
    rng = np.random.default_rng(1)
    y = (rng.poisson(3.0, 200) * (rng.random(200) < 0.6)).astype(float)

    def loss(at: np.ndarray) -> float:
        own = {"mu": Linked(LINKS["log"], at[0], NUMPY), "psi": Linked(LINKS["logit"], at[1], NUMPY)}
        return -float(log_density_of_rows(ZERO_INFLATED_POISSON, y, None, own).sum())

    best = optimize.minimize(loss, np.zeros(2), method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-10}).x
    psi = ZERO_INFLATED_POISSON.parameter("psi")
    assert psi is not None
    assert ZERO_INFLATED_POISSON.level(y, y) == pytest.approx(math.exp(best[0]), rel=1e-5)
    assert psi.estimate(Moments.of(y, 1.0)) == pytest.approx(1 / (1 + math.exp(-best[1])), rel=1e-5)
    for counts, guess, mean in (
        (y + 1, 0.95, (y + 1).mean()),
        (0 * y, 0.05, 0.5 / 200),
        (np.minimum(y, 1), 0.95, None),
    ):
        assert psi.estimate(Moments.of(counts, 1.0)) == guess
        assert mean is None or ZERO_INFLATED_POISSON.level(counts, counts) == pytest.approx(mean)


def test_it_is_a_family_of_the_language_as_others_are() -> None:
    assert FAMILIES["ZeroInflatedPoisson"] is ZERO_INFLATED_POISSON
    assert ZERO_INFLATED_POISSON.usual() == "ZeroInflatedPoisson(mu, psi)"
    assert ZERO_INFLATED_POISSON.statistics.alike is None
