"""Sampled units that lie in others: their coordinates do not change the posterior, and are rounder."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from jacobian import free_values
from scipy.optimize import minimize
from test_density import check_program

import hlmdsl
from hlmdsl.backend.kernel.kept_tuning import as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.nesting import filled, left_open, nestings, said_above
from hlmdsl.backend.kernel.pack import Program, pack
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.tuning import Within
from hlmdsl.design.design import Design

SPEC = """
response {response}
covariate x
group district
group school
group pupil
effects {link} = 1 + x + {bars}
"""
BARS = "(1 | district) + (1 + x | school) + (1 | pupil)"
REVERSED = "(1 | pupil) + (1 + x | school) + (1 | district)"


def design(response: str, link: str, bars: str = BARS) -> Design:
    """Three districts of four schools of five pupils of three rows each."""
    rng = np.random.default_rng(4)
    pupil = np.repeat(np.arange(60), 3)
    x = rng.normal(0, 1, pupil.size)
    effects = (
        0.5 * rng.normal(size=3)[pupil // 20] + 0.4 * rng.normal(size=12)[pupil // 5] + 0.4 * rng.normal(size=60)[pupil]
    )
    eta = 1 + 0.3 * x + effects
    table = {
        "x": x,
        "count": rng.poisson(np.exp(eta)),
        "y": eta + rng.normal(0, 0.5, eta.size),
        "pupil": [f"p{k}" for k in pupil],
        "school": [f"s{k}" for k in pupil // 5],
        "district": [f"d{k}" for k in pupil // 20],
    }
    return hlmdsl.parse(SPEC.format(response=response, link=link, bars=bars)).bind(table)


def at_the_mode(plain: Program) -> tuple[Program, np.ndarray]:
    """Better coordinates, from points near the highest density at sds of about a half, and that place in them."""
    start = np.zeros(plain.n_dim)
    start[[s for own in plain.layout.latents for s in own.sds]] = np.log(0.5)
    fixed = [e for e, t in enumerate(plain.layout.transforms) if t != 0]

    def negative(x: np.ndarray) -> tuple[float, np.ndarray]:
        value, grad = plain.density(x)
        grad[fixed] = 0.0
        return -value, -grad

    mode = minimize(negative, start, jac=True, method="L-BFGS-B").x
    points = mode + 0.01 * np.random.default_rng(1).normal(size=(30, plain.n_dim))
    better, x = retuned(plain, points)
    np.testing.assert_allclose(free_values(better, x[:1]), free_values(plain, points[:1]), rtol=1e-7, atol=1e-9)
    return better, np.median(x, axis=0)


def stretch(program: Program, at: np.ndarray) -> float:
    """The condition number of the density's curvature by the drawn coordinates."""
    free = np.concatenate([np.arange(program.n_dim)[own.coordinates] for own in program.layout.drawn])
    steps = 1e-4 * np.eye(program.n_dim)[free]
    bent = np.array([program.density(at - s)[1] - program.density(at + s)[1] for s in steps])[:, free] / 2e-4
    values = np.linalg.eigvalsh(0.5 * (bent + bent.T))
    return float(values[-1] / values[0])


@pytest.mark.parametrize("bars", [BARS, REVERSED])
@pytest.mark.parametrize(("response", "link"), [("count ~ Poisson(mu)", "log(mu)"), ("y ~ Normal(mu, sigma)", "mu")])
def test_nested_units_follow_those_that_they_are_in(response: str, link: str, bars: str) -> None:
    better, at = at_the_mode(prepare(make_plan(design(response, link, bars), "none")))
    within = {name: [own.of for own in by] for name, by in better.tuning.within.items()}
    assert within == {"sd_pupil": ["sd_school", "sd_district"], "sd_school": ["sd_district"]}
    check_program(better)
    alone = pack(better.layout, better.data, replace(better.tuning, within={}))
    assert stretch(better, at) < 0.5 * stretch(alone, at)


def test_columns_are_compared_not_names() -> None:
    """A school's intercept and slope are those of its pupils in any order; a slope that pupils have not, is not."""
    layout = prepare(
        make_plan(design("count ~ Poisson(mu)", "log(mu)", "(x + 1 | pupil) + (1 + x | school)"), "none")
    ).layout
    (own,) = nestings(layout)["sd_pupil"]
    assert (own.of, sorted(own.effects.tolist())) == ("sd_school", [0, 1])
    assert np.bincount(own.units).tolist() == [5] * 12


def test_outer_units_are_filled_in_first() -> None:
    for bars in (BARS, REVERSED):
        layout = prepare(make_plan(design("count ~ Poisson(mu)", "log(mu)", bars), "none")).layout
        names = [layout.latents[k].name for k in filled(layout.latents, nestings(layout), {})]
        assert sorted(names) == ["sd_district", "sd_pupil", "sd_school"]
        assert names.index("sd_district") < min(names.index("sd_school"), names.index("sd_pupil"))


def test_what_rows_leave_open() -> None:
    """S - S Lambda (I + Lambda' S Lambda)^-1 Lambda' S is (S^-1 + Lambda Lambda')^-1."""
    rng = np.random.default_rng(2)
    root, factor = rng.normal(size=(5, 2, 2)), np.tril(rng.normal(size=(2, 2)))
    s = root @ np.swapaxes(root, 1, 2)
    np.testing.assert_allclose(left_open(s, factor), np.linalg.inv(np.linalg.inv(s) + factor @ factor.T), rtol=1e-9)
    assert (left_open(np.zeros((1, 2, 2)), factor) == 0).all()


def test_what_rows_say_of_outer_units() -> None:
    """The sum of what inner units leave; exactly so where columns vary within inner units about zero."""
    rng = np.random.default_rng(3)
    unit, school = np.repeat(np.arange(6), 4), np.repeat(np.arange(2), 12)
    x = rng.normal(size=24)
    x -= np.array([x[unit == k].mean() for k in unit])
    rows = np.stack([np.ones(24), x], axis=1)
    known = np.array([rows[school == k].T @ rows[school == k] for k in range(2)])
    inner = np.array([[[4.0]]] * 6)
    own = Within("school", np.repeat([0, 1], 3), np.array([0]))
    found = said_above(own, left_open(inner, np.array([[0.7]])), known)
    for k in range(2):
        covariance = np.eye(12) + 0.49 * (unit[:12, None] == unit[None, :12])
        own_rows = rows[school == k]
        np.testing.assert_allclose(found[k], own_rows.T @ np.linalg.solve(covariance, own_rows), atol=1e-9)


def test_coordinates_that_are_kept_are_the_same() -> None:
    better, at = at_the_mode(prepare(make_plan(design("count ~ Poisson(mu)", "log(mu)"), "none")))
    again = pack(better.layout, better.data, tuning_from(better.plan, *as_arrays(better.tuning)))
    assert again.density(at)[0] == better.density(at)[0]
