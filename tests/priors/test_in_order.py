"""Priors restricted to rise, against draws of each by itself of which those that rise are kept."""

from __future__ import annotations

import math

import numpy as np
import pytest

from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.in_order import InOrder
from hlmdsl.priors.laws import quantiles
from hlmdsl.priors.source import DRAWS, Source

One = tuple[str, dict[str, float]]
AT = (0.025, 0.5, 0.975)

ALIKE: list[One] = [("Normal", {"mu": 0.0, "sigma": 1.5})] * 4
APART: list[One] = [("Normal", {"mu": m, "sigma": 1.5}) for m in (-2.5, -0.5, 1.0)]
AGAINST: list[One] = [
    ("Normal", {"mu": 1.0, "sigma": 1.0}),
    ("Normal", {"mu": -1.0, "sigma": 0.5}),
    ("Cauchy", {"alpha": 0.0, "beta": 1.0}),
]
SEARCHED: list[One] = [
    ("StudentT", {"nu": 3.0, "mu": 0.0, "sigma": 2.0}),
    ("SkewNormal", {"mu": 0.0, "sigma": 1.0, "alpha": 3.0}),
]


def rising(priors: list[One]) -> InOrder:
    return InOrder(tuple((DISTRIBUTIONS[name], given) for name, given in priors))


def kept(priors: list[One], n: int = 1_000_000) -> np.ndarray:
    """(draws, numbers): those that rise."""
    rng, columns = np.random.default_rng(1), []
    for name, given in priors:
        if name == "SkewNormal":  # Azzalini (1985): delta |z| + sqrt(1 - delta²) z'
            delta = given["alpha"] / math.hypot(1, given["alpha"])
            z = rng.normal(size=(2, n))
            columns.append(given["mu"] + given["sigma"] * (delta * np.abs(z[0]) + math.sqrt(1 - delta**2) * z[1]))
        else:
            columns.append(quantiles(DISTRIBUTIONS[name], given, rng.uniform(size=n)))
    drawn = np.stack(columns, axis=1)
    return drawn[(np.diff(drawn, axis=1) > 0).all(axis=1)]


@pytest.mark.parametrize("priors", [ALIKE, APART, AGAINST, SEARCHED], ids=["alike", "apart", "against", "searched"])
def test_quantiles_and_draws_are_those_of_what_rises(priors: list[One]) -> None:
    own, theirs = rising(priors), kept(priors)
    drawn = own.draws([Source(7, f"number {k}") for k in range(len(priors))])
    assert drawn.shape == (DRAWS, len(priors))
    assert (np.diff(drawn, axis=1) >= 0).all()
    for k in range(len(priors)):
        for p in AT:
            assert np.mean(theirs[:, k] < own.quantile(k, p)) == pytest.approx(p, abs=0.01)
            assert np.mean(drawn[:, k] < own.quantile(k, p)) == pytest.approx(p, abs=0.01)
    middles = np.median(theirs, axis=0)  # draws depend on each other as they must
    both = np.mean((theirs < middles)[:, 0] & (theirs < middles)[:, 1])
    assert np.mean((drawn < middles)[:, 0] & (drawn < middles)[:, 1]) == pytest.approx(both, abs=0.015)


def test_of_numbers_alike_the_order_statistics() -> None:
    """Of the smallest of four uniforms P(u < q) is 1 - (1 - q)^4, of the largest q^4."""
    own = rising(ALIKE)
    for p in AT:
        (smallest,) = quantiles(DISTRIBUTIONS["Normal"], ALIKE[0][1], np.array([1 - (1 - p) ** 0.25]))
        (largest,) = quantiles(DISTRIBUTIONS["Normal"], ALIKE[0][1], np.array([p**0.25]))
        assert own.quantile(0, p) == pytest.approx(smallest, abs=1e-3)
        assert own.quantile(3, p) == pytest.approx(largest, abs=1e-3)


def test_one_number_is_as_it_was() -> None:
    own = rising([("Cauchy", {"alpha": 1.0, "beta": 2.0})])
    assert own.quantile(0, 0.975) == pytest.approx(1 + 2 * math.tan(math.pi * 0.475), rel=1e-3)


@pytest.mark.parametrize(
    "priors",
    [
        [("Normal", {"mu": 0.0, "sigma": 1.0}), ("Flat", {})],
        [("Normal", {"mu": 40.0, "sigma": 1.0}), ("Normal", {"mu": 0.0, "sigma": 1.0})],
    ],
    ids=["improper", "as good as never"],
)
def test_what_is_not_known_is_no_number(priors: list[One]) -> None:
    own = rising(priors)
    assert math.isnan(own.quantile(0, 0.5))
    assert np.isnan(own.draws([Source(1, "a"), Source(1, "b")])).all()
