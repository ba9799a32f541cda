"""Levels in no order by definitions written anew: against SciPy, a yes or no, and many digits out to the ends."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from each_family import LEVELS, density, given
from exact_functions import digits
from mpmath import mp
from scipy import special, stats

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, entry
from hlmdsl.formulas.functions import NUMPY

CATEGORICAL = FAMILIES["Categorical"]


def of(levels: int) -> Family:
    assert CATEGORICAL.of_levels is not None
    return CATEGORICAL.of_levels(levels)


def values(etas: object) -> dict[str, object]:
    """Log odds against the first level (levels - 1, ...), by the names of the parameter's numbers."""
    return {entry("p", k): eta for k, eta in enumerate(etas)}  # type: ignore[arg-type]


@pytest.mark.parametrize("levels", LEVELS)
def test_probabilities_are_shares_of_exponentials(levels: int) -> None:
    chance = np.random.default_rng(levels)
    etas = 3 * chance.normal(size=(levels - 1, 20))
    expected = special.softmax(np.vstack([np.zeros(20), etas]), axis=0)
    found = of(levels).probabilities(NUMPY, given(values(etas)))
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    y = chance.integers(0, levels, 20).astype(float)
    scipys = [stats.multinomial.logpmf(np.eye(levels)[int(k)], 1, p) for k, p in zip(y, expected.T, strict=True)]
    np.testing.assert_allclose(density(of(levels), y, given(values(etas))), scipys, rtol=1e-10, atol=1e-12)


def test_two_levels_are_a_yes_or_no() -> None:
    eta = np.array([-700.0, -30.0, -1.0, 0.3, 30.0, 700.0])
    for y in (0.0, 1.0):
        ours = density(of(2), np.full(6, y), given(values(eta[None])))
        np.testing.assert_allclose(ours, -np.logaddexp(0.0, (1 - 2 * y) * eta), rtol=1e-12, atol=1e-13)


FAR = (0.0, 0.3, 30.0, -30.0, 700.0, -700.0)


@pytest.mark.parametrize("first", FAR)
def test_tails_keep_their_digits(first: float) -> None:
    """Predictors far from the reference's and from each other, on both sides."""
    family = of(4)
    for rest in product(FAR, (-700.0, 29.0, 700.0)):
        etas = (first, *rest)
        own = given(values(etas))
        with mp.workdps(digits(1400)):
            exact = [mp.exp(mp.mpf(eta)) for eta in (0.0, *etas)]
            truth = [e / sum(exact) for e in exact]
            logs, shares = [float(mp.log(p)) for p in truth], [float(p) for p in truth]
        found = [float(density(family, np.array([float(k)]), own)[0]) for k in range(4)]
        np.testing.assert_allclose(found, logs, rtol=1e-13, atol=1e-13, err_msg=str(etas))
        each = [float(p) for p in family.probabilities(NUMPY, own)]
        np.testing.assert_allclose(each, shares, rtol=1e-12, atol=1e-300, err_msg=str(etas))
        assert sum(each) == pytest.approx(1.0, abs=1e-14)


@pytest.mark.parametrize("levels", LEVELS)
def test_draws_have_the_probabilities(levels: int) -> None:
    """Of rows that differ in their predictors, and of some that are sure of their level."""
    n, etas = 100_000, np.linspace(1.0, -1.5, levels - 1)
    drawn = of(levels).draw(np.random.default_rng(3), given(values(np.repeat(etas[:, None], n, axis=1))))
    shares = np.bincount(drawn.astype(int), minlength=levels) / n
    expected = special.softmax([0.0, *etas])
    np.testing.assert_allclose(shares, expected, atol=4 * np.sqrt(0.25 / n))
    sure = np.full((levels - 1, levels), -700.0)
    sure[np.arange(levels - 1), np.arange(1, levels)] = 700.0
    assert of(levels).draw(np.random.default_rng(4), given(values(sure))).tolist() == list(range(levels))


def test_log_odds_of_rows() -> None:
    """Half a row more of each level, so that a level without rows has some."""
    categories = CATEGORICAL.categories
    assert categories is not None
    y = np.array([0.0] * 4 + [2.0] * 9)
    np.testing.assert_allclose(np.exp(categories.of_responses(y, 3)), [0.5 / 4.5, 9.5 / 4.5])
