"""Levels in order by definitions written anew: against SciPy, a yes or no, and hundreds of digits out to the ends."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from each_family import LEVELS, density, given
from exact_functions import digits
from mpmath import mp
from scipy import stats

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, entry
from hlmdsl.formulas.functions import NUMPY

ORDERED = FAMILIES["OrderedLogistic"]


def of(levels: int) -> Family:
    assert ORDERED.of_levels is not None
    return ORDERED.of_levels(levels)


def values(eta: object, cutpoints: np.ndarray) -> dict[str, object]:
    return {"eta": eta} | {entry("cutpoints", k): cut for k, cut in enumerate(cutpoints)}


@pytest.mark.parametrize("levels", LEVELS)
def test_probabilities_are_differences_of_a_logistic_distribution(levels: int) -> None:
    chance = np.random.default_rng(levels)
    for _ in range(20):
        cut, eta = np.sort(chance.normal(size=levels - 1) * 2), chance.normal() * 2
        below = np.concatenate([[0.0], stats.logistic.cdf(cut, loc=eta), [1.0]])
        found = of(levels).probabilities(NUMPY, given(values(eta, cut)))
        np.testing.assert_allclose(found, np.diff(below), rtol=1e-12, atol=1e-15)


def test_two_levels_are_a_yes_or_no() -> None:
    eta, cut = np.array([-700.0, -30.0, -1.0, 0.3, 30.0, 700.0]), 0.7
    for y in (0.0, 1.0):
        ours = density(of(2), np.full(6, y), given(values(eta, np.full((1, 6), cut))))
        theirs = -np.logaddexp(0.0, (1 - 2 * y) * (eta - cut))
        np.testing.assert_allclose(ours, theirs, rtol=1e-14)


GAPS = (1e-10, 1e-3, 1.0, 30.0, 700.0)
FAR = (0.0, 0.3, -5.0, 30.0, -30.0, 700.0, -700.0)


@pytest.mark.parametrize("gap", GAPS)
def test_tails_keep_their_digits(gap: float) -> None:
    """Of each level, below, between and above cutpoints at a distance; the sum of all is 1."""
    family, cut = of(4), np.array([-gap, 0.0, 2 * gap])
    for eta, k in product(FAR, range(4)):
        own = given(values(eta, cut))
        with mp.workdps(digits(2 * abs(eta) + 3 * gap)):
            below = [mp.mpf(0), *(1 / (1 + mp.exp(mp.mpf(eta) - mp.mpf(float(c)))) for c in cut), mp.mpf(1)]
            truth = below[k + 1] - below[k]
            log_truth, probability = float(mp.log(truth)), float(truth)
        assert float(density(family, np.array([float(k)]), own)[0]) == pytest.approx(log_truth, rel=1e-12, abs=1e-300)
        each = [float(p) for p in family.probabilities(NUMPY, own)]
        assert each[k] == pytest.approx(probability, rel=1e-11, abs=1e-300)
        assert sum(each) == pytest.approx(1.0, abs=1e-14)


@pytest.mark.parametrize("levels", LEVELS)
def test_draws_have_the_probabilities(levels: int) -> None:
    family = of(levels)
    n, cut = 100_000, np.linspace(-1.5, 1.0, family.levels - 1)
    own = values(np.full(n, 0.4), np.repeat(cut[:, None], n, axis=1))
    drawn = family.draw(np.random.default_rng(3), given(own))
    shares = np.bincount(drawn.astype(int), minlength=family.levels) / n
    expected = np.array([float(p) for p in family.probabilities(NUMPY, given(values(0.4, cut)))])
    np.testing.assert_allclose(shares, expected, atol=4 * np.sqrt(0.25 / n))
