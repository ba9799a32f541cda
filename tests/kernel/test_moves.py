"""Coordinates that move with others: there and back, the same density, its gradient, and which models have them."""

from __future__ import annotations

import ctypes

import mpmath
import numpy as np
import pytest

import hlmdsl
from hlmdsl.backend.kernel.chains import Store
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.moves import log_left
from hlmdsl.backend.kernel.node_values import values
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements
from hlmdsl.backend.kernel.trace import Graph

EXPAND = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, *[ctypes.c_void_p] * 3)
SPEC = """response y ~ {family}
covariate x
covariate t
factor f {{ a, b }}
group g
{effects}
"""
RANDOM = np.random.default_rng(4)
TABLE = {
    "y": RANDOM.gamma(2.0, 1.5, 60),
    "x": RANDOM.normal(2.0, 1.0, 60).round(2),
    "f": np.array(["a", "b"])[np.arange(60) % 2],
    "g": np.array([f"g{k}" for k in np.arange(60) // 6]),
    "t": 3.0 * (np.arange(60) % 6),
}


def program_of(family: str, effects: str = "effects mu = 1 + x + (1 | g)") -> Program:
    return prepare(make_plan(hlmdsl.parse(SPEC.format(family=family, effects=effects)).bind(TABLE), "none"))


ONE = "effects mu = 1 + x + (1 | g)"
IN_TIME = "effects mu = 1 + x\ncorrelation residual(ar(t) | g) ~ "
MOVED = (
    ("SkewNormal(mu, sigma, alpha)", ONE),
    ("ExGaussian(mu, sigma, nu)", ONE),
    ("ExGaussian(mu, sigma, nu) truncated (0, inf)", ONE),
    ("Normal(mu, sigma)", IN_TIME + "Uniform(-1, 1)"),
    ("Normal(mu, sigma)", IN_TIME + "Beta(2, 2)\neffects log(sigma) = 1 + x"),
)


@pytest.mark.parametrize(("family", "effects"), MOVED)
def test_there_and_back(family: str, effects: str) -> None:
    program = program_of(family, effects)
    y = RANDOM.normal(size=program.n_dim)
    for density in (program.density, program.density.scaled(y + 0.3, np.linspace(0.5, 2.0, y.size))):
        x = density.from_sampler(y)
        np.testing.assert_allclose(density.to_sampler(x), y, atol=1e-10)
        assert np.abs(x - density.from_sampler(np.zeros(y.size))).max() > 0.1


@pytest.mark.parametrize(("family", "effects"), MOVED)
def test_the_density_is_the_same(family: str, effects: str) -> None:
    """At the same point, without a Jacobian; its gradient by differences."""
    program = program_of(family, effects)
    density = program.density.scaled(np.full(program.n_dim, 0.1), np.linspace(0.5, 2.0, program.n_dim))
    y = 0.4 * RANDOM.normal(size=program.n_dim)
    value, slope = density.of_sampler(y)
    assert value == pytest.approx(density(density.from_sampler(y))[0], rel=1e-12)
    h = 1e-6
    for i in range(y.size):
        step = h * np.eye(y.size)[i]
        by = (density.of_sampler(y + step)[0] - density.of_sampler(y - step)[0]) / (2 * h)
        assert slope[i] == pytest.approx(by, rel=1e-5, abs=1e-5)


def test_points_are_kept_as_the_program_has_them() -> None:
    density = program_of(*MOVED[0]).density.scaled(*RANDOM.uniform(0.5, 1.5, (2, program_of(*MOVED[0]).n_dim)))
    store, out, y = Store(density, 1), np.zeros(1), RANDOM.normal(size=density.n_dim)
    assert EXPAND(density.functions.expand)(y.size, 1, y.ctypes.data, out.ctypes.data, store.place.ctypes.data) == 0
    np.testing.assert_allclose(store.rows[0], density.from_sampler(y), rtol=1e-12, atol=1e-12)


def test_what_stays_where_it_is() -> None:
    """Of a skew-normal the mean and the sd, however its shape moves."""
    program = program_of("SkewNormal(mu, sigma, alpha)")
    layout, y = program.layout, np.zeros((2, program.n_dim))
    y[:, layout.variables["alpha"].start] = -1.0, 3.0
    x = np.stack([program.density.from_sampler(own) for own in y])
    at = {name: elements(program, x)[:, layout.variables[name].start] for name in ("Intercept", "sigma", "alpha")}
    delta = at["alpha"] / np.sqrt(1 + at["alpha"] ** 2)
    assert np.ptp(at["Intercept"]) > 0.1
    assert np.ptp(at["Intercept"] + at["sigma"] * delta * np.sqrt(2 / np.pi)) < 1e-9
    assert np.ptp(at["sigma"] * np.sqrt(1 - 2 / np.pi * delta**2)) < 1e-9


def test_what_is_new_at_a_time_stays_as_large() -> None:
    """Of residuals in time, in every row but a unit's first: five of six."""
    program = program_of(*MOVED[3])
    layout, y = program.layout, np.zeros((2, program.n_dim))
    y[:, layout.variables["phi_residual"].start] = -2.0, 3.0
    x = np.stack([program.density.from_sampler(own) for own in y])
    sigma, phi = (elements(program, x)[:, layout.variables[name].start] for name in ("sigma", "phi_residual"))
    assert np.ptp(sigma) > 0.1
    assert np.ptp(np.log(sigma) + 5 / 6 * np.log(1 - phi**6) / 2) < 1e-9


@pytest.mark.parametrize("gap", [1, 2, 3, 6, 28, 0.7])
@pytest.mark.parametrize("bounds", [(-1.0, 1.0), (0.0, 1.0), (-0.5, 0.9), (0.1, 1.0)])
def test_what_is_left_after_a_gap(gap: float, bounds: tuple[float, float]) -> None:
    graph, x = Graph(), np.array([-3.0, 0.1, 4.0, 30.0])
    left = log_left(graph, graph.input("x"), bounds, gap)
    if bounds[0] < 0 and gap == 0.7:
        assert left is None
        return
    assert left is not None
    with mpmath.workdps(40):
        for place, found in zip(x.tolist(), np.broadcast_to(values([left], {"x": x})[0], x.shape), strict=True):
            p = 1 / (1 + mpmath.exp(-mpmath.mpf(place)))
            phi = bounds[0] + (mpmath.mpf(bounds[1]) - bounds[0]) * p
            assert found == pytest.approx(float(mpmath.log(1 - phi ** (2 * mpmath.mpf(gap)))), rel=1e-9)


@pytest.mark.parametrize(
    ("family", "effects"),
    [
        ("Normal(mu, sigma)", IN_TIME + "Uniform(-1, 1)\nprior sigma ~ Uniform(0.1, 5)"),
        ("Normal(mu, sigma)", IN_TIME + "Uniform(-1, 1)\neffects log(sigma) = 0 + f"),
        ("Gamma(mu, alpha)", "effects log(mu) = 1 + x + (1 | g)"),
        ("SkewNormal(mu, sigma, alpha)", "effects mu = 0 + f + (1 | g)"),
        ("SkewNormal(mu, sigma, alpha)", "effects mu = 1 + x\neffects alpha = 1 + x"),
        ("SkewNormal(mu, sigma, alpha)", "effects log(mu) = 1 + x"),
        ("SkewNormal(mu, sigma, alpha)", "effects mu = 1 + x\nprior sigma ~ Uniform(0.1, 5)"),
    ],
)
def test_where_there_is_no_move(family: str, effects: str) -> None:
    density = program_of(family, effects).density
    y = RANDOM.normal(size=density.n_dim)
    assert not density.moves
    np.testing.assert_array_equal(density.from_sampler(y), y)


def test_a_parameter_that_is_a_number() -> None:
    """What is known of it moves nothing; the location follows the scale."""
    moves = program_of("SkewNormal(mu, sigma, alpha = 3)").density.moves
    assert [move.by.size for move in moves] == [0, 1]
