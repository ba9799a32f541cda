"""States in time that are sampled: their coordinates are round at every phi, and nothing breaks near its ends."""

from __future__ import annotations

import numpy as np
import pytest
from test_density import check_gradient, points

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements
from hlmdsl.backend.kernel.retune import retuned, translated

SPEC = """response y ~ Normal(mu, sigma = 0.8)
covariate t
covariate x
group g
effects mu = 1 + x + (0 + ar(t) | g)
prior phi(g, ar(t)) ~ Uniform(-1, 1)
prior sd(g, ar(t)) ~ HalfNormal(2)"""
RANDOM = np.random.default_rng(7)
N, UNITS = 40, 3
TABLE = {
    "y": RANDOM.normal(size=N),
    "t": RANDOM.choice([1.0, 2.0, 3.0, 5.0, 9.0], N),  # with gaps, and more rows of some states than of others
    "x": RANDOM.normal(size=N),
    "g": RANDOM.choice(["a", "b", "c"], N),
}


def tuned() -> tuple[Program, np.ndarray]:
    first = prepare(make_plan(hlmdsl.parse(SPEC).bind(TABLE), "none", force_rows=True))
    return retuned(first, points(first, 40, width=0.3))


def at(program: Program, phi: float, sd: float) -> np.ndarray:
    """A point with these values in it."""
    x = np.median(tuned()[1], axis=0)
    for name, value in (("phi_g", phi), ("sd_g", sd)):
        e = program.layout.variables[name].start
        low, high = -40.0, 40.0
        for _ in range(80):
            x[e] = (low + high) / 2
            low, high = (x[e], high) if elements(program, x[None])[0, e] < value else (low, x[e])
    return x


@pytest.mark.parametrize("phi", [-0.7, 0.2, 0.95])
@pytest.mark.parametrize("sd", [0.05, 1.0, 20.0])
def test_states_are_standard_normal_beside_normal_rows(phi: float, sd: float) -> None:
    """Given all else, whatever this is: rows say the same of a state at every phi and sd."""
    program, _ = tuned()
    (group,) = program.layout.drawn
    x = at(program, phi, sd)
    own = np.arange(program.n_dim)[group.coordinates]
    curvature = np.array([-_slope(program, x, e)[own] for e in own])
    np.testing.assert_allclose(curvature, np.eye(own.size), atol=1e-6)


def _slope(program: Program, x: np.ndarray, e: int) -> np.ndarray:
    step = np.eye(x.size)[e]
    return program.density(x + step)[1] / 2 - program.density(x - step)[1] / 2


def test_there_and_back() -> None:
    """With common effects that states follow."""
    program, x = tuned()
    assert program.tuning.parents
    first = prepare(program.plan)
    np.testing.assert_allclose(translated(first, program, translated(program, first, x)), x, atol=1e-8)


@pytest.mark.parametrize("phi", [-1 + 1e-6, 1 - 1e-3, 1 - 1e-6])
def test_gradient_where_a_process_hardly_moves(phi: float) -> None:
    program, _ = tuned()
    check_gradient(program.density, at(program, phi, 2.0))
