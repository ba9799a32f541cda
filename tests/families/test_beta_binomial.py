"""A beta-binomial by its definition with as many digits as it takes: few trials, very many, none at all."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from each_family import given
from mpmath import mp
from scipy import stats

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Linked, Moments
from hlmdsl.families.links import LINKS
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY

BETA_BINOMIAL = FAMILIES["BetaBinomial"]


def exact(y: float, n: float, mu: float, nu: float) -> float:
    with mp.workdps(80):
        a, b = mp.mpf(mu) * mp.mpf(nu), (1 - mp.mpf(mu)) * mp.mpf(nu)
        y_, n_ = mp.mpf(y), mp.mpf(n)
        ways = mp.loggamma(n_ + 1) - mp.loggamma(y_ + 1) - mp.loggamma(n_ - y_ + 1)
        own = mp.loggamma(y_ + a) + mp.loggamma(n_ - y_ + b) - mp.loggamma(n_ + a + b)
        return float(ways + own - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))


@pytest.mark.parametrize("n", [1.0, 12.0, 1e7, 1e12])
@pytest.mark.parametrize("nu", [1e-6, 0.3, 40.0, 1e8, 1e15])
def test_digits_are_left(n: float, nu: float) -> None:
    """Where trials are many, where the precision is high, and both: near a binomial, and at its ends."""
    for mu, share in product((0.25, 0.5, 0.998046875), (0.0, 0.25, 0.5, 1.0)):
        y = float(round(share * n))
        own = given({"mu": mu, "nu": nu, "n": n})
        found = float(log_density_of_rows(BETA_BINOMIAL, np.array([y]), np.array([n]), own)[0])
        assert found == pytest.approx(exact(y, n, mu, nu), rel=1e-9, abs=2e-9), (mu, y)


def test_rows_without_trials_say_nothing() -> None:
    own = given({"mu": 0.3, "nu": 5.0, "n": 0.0})
    assert log_density_of_rows(BETA_BINOMIAL, np.zeros(1), np.zeros(1), own).tolist() == [0.0]


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog"])
def test_tails_of_the_mean(link: str) -> None:
    """All successes, or none, where they are all but certain or all but impossible."""
    for eta in (-25.0, -6.0, 6.0, 25.0):
        mu = Linked(LINKS[link], np.array(eta), NUMPY)
        own = given({"nu": 5.0, "n": 9.0}) | {"mu": mu}
        none, some, all_ = log_density_of_rows(BETA_BINOMIAL, np.array([0.0, 4.0, 9.0]), np.full(3, 9.0), own)
        assert np.exp([none, all_]).max() == pytest.approx(1.0, abs=0.05)
        assert some < -2


def test_guesses() -> None:
    """Of the correlation of a row's trials; where there is none, or single trials, a precision of 49."""
    nu = BETA_BINOMIAL.parameters[1]
    law = stats.betabinom(8, 1.5, 4.5)
    assert nu.estimate(Moments(law.mean() / 8, law.var() / 64, trials=8.0)) == pytest.approx(6.0)
    for moments in (Moments(0.3, 0.3 * 0.7 / 8, trials=8.0), Moments(0.3, 0.21), Moments(0.0, 1.0, trials=8.0)):
        assert nu.estimate(moments) == pytest.approx(49.0)
