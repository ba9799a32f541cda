"""Random walks against their covariances, against published estimates of a local level, and at times of no row.

Nothing is sampled by a chain: columns and priors say which covariance the values of a walk have.
"""

from __future__ import annotations

import numpy as np
import pytest
from scipy import optimize

import hlmdsl as hlm
from hlmdsl.design.design import Design
from tests.oracle.new_times import covariance_at, of_all_rows, variance_between_units

TIMES = np.array([0.0, 1.0, 3.0, 4.0, 7.0])
NEW = np.array([0.0, 3.0, 3.5, 3.75, 5.0, 7.0, 8.0, 10.0, -2.0])


def bound(term: str, t: np.ndarray) -> Design:
    text = f"response y ~ Normal(mu, sigma)\ncovariate t\neffects mu = 1 + {term}\n"
    return hlm.parse(text).bind({"y": np.random.default_rng(0).normal(size=t.size), "t": t})


def columns(design: Design, t: np.ndarray) -> np.ndarray:
    (term,) = design.schema.main.effects.terms
    return term.columns(design.schema.rows([{"t": float(v)} for v in t]))


def brownian(t: np.ndarray) -> np.ndarray:
    """From 0 on, both ways."""
    both = np.minimum.outer(np.abs(t), np.abs(t))
    return np.where(np.multiply.outer(np.sign(t), np.sign(t)) > 0, both, 0.0)


def test_a_walk_is_brownian_motion_at_the_times_of_the_table() -> None:
    own = columns(bound("walk(t)", TIMES[[2, 0, 1, 3, 4, 4, 1]]), TIMES)
    np.testing.assert_allclose(own @ own.T, brownian(TIMES), atol=1e-14)


def test_a_second_walk_has_independent_second_differences() -> None:
    times = np.arange(3.0, 12.0)
    _, *bends = columns(bound("walk(t, order = 2)", times), times).T
    np.testing.assert_allclose(np.diff(bends, 2, axis=1), np.eye(7), atol=1e-13)


def test_the_flow_of_the_nile() -> None:
    """Durbin & Koopman (2001, section 2.10): by maximum of the diffuse likelihood, 15099 and 1469.1."""
    design = hlm.load("specs/nile.hlm").bind()
    z, y = design.schema.main.effects.terms[0].columns(design.rows), design.observed.value
    n = len(y)

    def deviance(logs: np.ndarray) -> float:
        """With a flat prior of the level of the first year."""
        v = np.exp(logs[0]) * np.eye(n) + np.exp(logs[1]) * z @ z.T
        inverse = np.linalg.inv(v)
        weight = inverse.sum()
        left = y - inverse.sum(axis=0) @ y / weight
        return float(np.linalg.slogdet(v)[1] + np.log(weight) + left @ inverse @ left)

    found = optimize.minimize(deviance, np.log([1e4, 1e3]), method="Nelder-Mead", options={"xatol": 1e-5})
    np.testing.assert_allclose(np.exp(found.x), [15099, 1469.1], rtol=2e-3)


@pytest.mark.parametrize("units", ["", "own", "new"])
def test_at_times_of_no_row_it_is_drawn(units: str) -> None:
    """Between two times, after the last and before the first the walk is Brownian motion; units' walks by unit."""
    found = covariance_at(TIMES, NEW, "walk(t)", "prior sd({of}) ~ Uniform(1.999, 2.001)", units)
    np.testing.assert_allclose(found, of_all_rows(4 * brownian(NEW), units), atol=2.5)


def test_what_units_vary_by_between_times() -> None:
    """The variance between units is that of Brownian motion, whether it is averaged over or drawn."""
    found = variance_between_units(TIMES, NEW, "walk(t)")
    np.testing.assert_allclose(found, np.diag(brownian(NEW)), atol=1e-14)


def test_a_second_walk_goes_on_as_its_differences_do() -> None:
    """Beyond the last of ten times the variance is that of a sum of further second differences."""
    design = bound("walk(t, order = 2)", np.arange(10.0))
    known = design.schema.main.effects.terms[0].smooth
    assert known is not None
    ahead = np.arange(10.0, 15.0)
    steps = np.tril(np.ones((5, 5)))
    expected = steps @ steps @ (steps @ steps).T
    more = known.known.more_variance(ahead)
    np.testing.assert_allclose(more, np.diag(expected))
    drawn = known.known.more(ahead, 20_000, np.random.default_rng(3))
    np.testing.assert_allclose(np.cov(drawn.T), expected, rtol=0.05)
    assert not known.known.more_variance(np.array([0.0, 4.5, 9.0])).any()  # type: ignore[union-attr]
