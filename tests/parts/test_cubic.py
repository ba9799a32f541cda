"""Cubic regression splines: their penalty by integration, their wiggles by what is promised of them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from scipy.interpolate import CubicSpline

import hlmdsl as hlm
from hlmdsl.model.parts.cubic import Cubics, penalty, wiggles
from hlmdsl.model.parts.spline import CyclicSpline, Smooth, Spline

KNOTS = np.array([0.0, 0.3, 1.0, 1.2, 2.9, 4.0])
X = np.random.default_rng(3).gamma(1.5, 1.0, 300).clip(0, 4)


def roughness(knots: np.ndarray, values: np.ndarray, is_cyclic: bool) -> float:
    """The integral of the squared second derivative, which is linear between knots: by Simpson's rule."""
    kind = "periodic" if is_cyclic else "natural"
    bend = CubicSpline(knots, [*values, values[0]] if is_cyclic else values, bc_type=kind).derivative(2)
    ends = list(pairwise(knots))
    return sum((b - a) / 6 * (bend(a) ** 2 + 4 * bend((a + b) / 2) ** 2 + bend(b - 1e-13) ** 2) for a, b in ends)


@pytest.mark.parametrize("is_cyclic", [False, True])
def test_penalty_is_the_integral_of_the_squared_second_derivative(is_cyclic: bool) -> None:
    values = np.random.default_rng(1).normal(size=len(KNOTS) - is_cyclic)
    assert values @ penalty(KNOTS, is_cyclic) @ values == pytest.approx(roughness(KNOTS, values, is_cyclic), rel=1e-10)


@pytest.mark.parametrize("is_cyclic", [False, True])
def test_wiggles_have_the_penalty_as_their_prior(is_cyclic: bool) -> None:
    """Of f = W g with independent standard normal g, the log density is minus half the penalty of f, times a number."""
    own = wiggles(KNOTS, X, is_cyclic)
    rough = own.T @ penalty(KNOTS, is_cyclic) @ own
    np.testing.assert_allclose(rough, rough[0, 0] * np.eye(len(rough)), atol=1e-9 * rough[0, 0])


@pytest.mark.parametrize("is_cyclic", [False, True])
def test_wiggles_over_the_rows(is_cyclic: bool) -> None:
    """Orthogonal to a constant, to x unless cyclic, and to each other; mean squares fall and add up to 1."""
    over = np.stack(Cubics(KNOTS, wiggles(KNOTS, X, is_cyclic), is_cyclic).at(X), axis=1)
    squares = over.T @ over / len(X)
    np.testing.assert_allclose(squares, np.diag(np.diag(squares)), atol=1e-12)
    assert np.trace(squares) == pytest.approx(1, rel=1e-12)
    assert (np.diff(np.diag(squares)) < 0).all()
    np.testing.assert_allclose(over.mean(axis=0), 0, atol=1e-12)
    assert is_cyclic or np.abs(over.T @ X).max() < 1e-10


def test_natural_curves_are_straight_outside_their_knots() -> None:
    curves = Cubics(KNOTS, wiggles(KNOTS, X))
    for far in (np.array([-3.0, -2.0, -1.0, 0.0]), np.array([4.0, 5.0, 6.0, 700.0])):
        each = np.stack(curves.at(far), axis=1)
        slopes = np.diff(each, axis=0) / np.diff(far)[:, None]
        np.testing.assert_allclose(slopes, slopes[:1].repeat(3, axis=0), rtol=1e-9)
        np.testing.assert_allclose(np.stack(curves.slopes(far), axis=1), slopes[:1].repeat(4, axis=0), rtol=1e-9)


def test_cyclic_curves_meet_themselves() -> None:
    known = CyclicSpline(4, 12.0).learn(np.arange(1.0, 13.0))
    x = np.array([0.0, 0.4, 3.0, 11.9, 12.0, -5.0])
    np.testing.assert_allclose(known.columns(x), known.columns(x + 36), atol=1e-12)
    np.testing.assert_allclose(known.slopes(x), known.slopes(x - 24), atol=1e-12)


def test_machines_agree_where_curves_are_spread_alike() -> None:
    """Twelve months and six knots: a sine and a cosine may be turned, and are turned so that one is zero at the last
    knot; the rows' order does not matter."""
    months = np.tile(np.arange(12.0), 5)
    own = wiggles(np.linspace(0, 12, 7), months, True)
    spread = np.square(np.stack(Cubics(np.linspace(0, 12, 7), own, True).at(months), axis=1)).mean(axis=0)
    assert spread[0] == pytest.approx(spread[1], rel=1e-9)
    assert own[-1, 1] == pytest.approx(0, abs=1e-12)
    assert own[-1, 0] > 0
    assert own[-2, 1] > 0
    np.testing.assert_allclose(wiggles(np.linspace(0, 12, 7), months[::-1], True), own, atol=1e-10)


def test_turned_wiggles_are_the_same() -> None:
    """What another version learnt is kept, unless it is another smooth."""
    known = Spline(5).learn(X)
    assert isinstance(known, Smooth)
    values = np.array(known.values).reshape(6, 4)
    turn = np.linalg.qr(np.random.default_rng(2).normal(size=(4, 4)))[0]
    again = known.with_numbers({"knots": known.knots, "values": tuple((values @ turn).ravel().tolist())})
    assert again is not None
    np.testing.assert_allclose(again.columns(X)[1:], (np.stack(known.columns(X)[1:], axis=1) @ turn).T, atol=1e-12)
    assert known.with_numbers({"knots": known.knots, "values": tuple((1.01 * values).ravel().tolist())}) is None
    assert replace(known, is_cyclic=False) == known


def test_units_and_places_of_the_column_do_not_matter() -> None:
    far = 1990.0 + 1e-3 * X
    own = np.stack(Spline(6).learn(X).columns(X)[1:], axis=1)
    np.testing.assert_allclose(np.stack(Spline(6).learn(far).columns(far)[1:], axis=1), own, atol=1e-7)


def test_knots_may_be_as_close_as_values_are() -> None:
    values = np.array([0.0, 1e-6, 1.0, 2.0, 1e6, 2e6])
    columns = Spline(5).learn(values).columns(values)
    assert np.isfinite(columns).all()
    assert np.square(columns[1:]).mean(axis=1).sum() == pytest.approx(1, rel=1e-6)


def test_values_that_a_zero_far_away_makes_alike_are_too_few() -> None:
    table = {"y": np.arange(20.0), "x": 1.0 + np.arange(20) * 1e-3}
    text = "response y ~ Normal(mu, sigma)\ncovariate x center {}\neffects mu = 1 + spline(x, df = 4)"
    assert hlm.parse(text.format("5")).bind(table)
    with pytest.raises(hlm.HlmError, match="HLM328"):
        hlm.parse(text.format("1e15")).bind(table)
