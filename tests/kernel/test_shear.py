"""Coordinates that follow each other: there and back, the same density, its gradient, what points of a pilot make of
them, and what of them a file may hold."""

from __future__ import annotations

from dataclasses import replace

import kernel_cases as cases
import numpy as np
import pytest

from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.kept_tuning import NotATuning, as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned, with_tuning
from hlmdsl.backend.kernel.shear import Shear, sheared

R = np.random.default_rng(7)


def a_shear(elements: list[int]) -> Shear:
    n = len(elements)
    return Shear(np.array(elements), np.eye(n) + np.tril(R.uniform(0.5, 1.5, (n, n)), -1))


def with_shear(name: str) -> Program:
    """Of a model with rows by cross products or by cells; not all coordinates, and not in their order."""
    design = cases.gaussian(name) if name in cases.GAUSSIAN else cases.other(name)
    program = prepare(make_plan(design, "auto"))
    return with_tuning(program, replace(program.tuning, shear=a_shear([2, 0, 3])))


@pytest.mark.parametrize("name", ["two bars", "Poisson"])
def test_the_density_is_the_same(name: str) -> None:
    """At the same point, without a Jacobian; there and back; the gradient is that by the chain rule."""
    program = with_shear(name)
    plain, n = with_tuning(program, replace(program.tuning, shear=None)).density, program.n_dim
    centre, scale, y = R.normal(0, 0.4, (3, n))
    for density, by in (
        (program.density, np.ones(n)),
        (program.density.scaled(centre, np.exp(scale)), np.exp(scale)),
    ):
        x = density.from_sampler(y)
        np.testing.assert_allclose(density.to_sampler(x), y, atol=1e-12)
        (value, slope), (expected, by_x) = density.of_sampler(y), plain(x)
        assert value == pytest.approx(expected, rel=1e-12)
        whole = np.eye(n)
        shear = density.shear
        assert shear is not None
        whole[np.ix_(shear.elements, shear.elements)] = shear.matrix
        np.testing.assert_allclose(slope, by * (whole.T @ by_x), rtol=1e-9, atol=1e-9)
        assert np.abs(x - Density.from_sampler(replace(density, shear=None), y)).max() > 0.01


@pytest.mark.parametrize("points", [12, 200])
def test_of_a_gaussian_it_is_exact(points: int) -> None:
    """By any points, as long as there are more than coordinates: gradients say the rest."""
    root = np.tril(R.normal(size=(4, 4))) + 2 * np.eye(4)
    x = R.normal(size=(points, 4)) @ root.T
    x -= x.mean(axis=0)
    shear = sheared(np.arange(4), x, -x @ np.linalg.inv(root @ root.T))
    assert shear is not None
    np.testing.assert_allclose(shear.matrix, root / np.diagonal(root), atol=0.01)
    np.testing.assert_array_equal(np.triu(shear.matrix), np.eye(4))


def test_nothing_is_sheared_for_nothing() -> None:
    """Independent coordinates, however unlike their scales; a coordinate that has not moved; no numbers."""
    x = R.normal(size=(100, 3)) * (1e-3, 1.0, 1e4)
    g = -x / np.array([1e-3, 1.0, 1e4]) ** 2
    assert sheared(np.arange(3), x, g) is None
    assert sheared(np.arange(3), x * (1, 0, 1), g) is None
    assert sheared(np.arange(3), x, np.full_like(g, np.nan)) is None


def test_drawn_effects_are_left_alone() -> None:
    """Wherever a pilot has been: they have coordinates by their own information."""
    program = prepare(make_plan(cases.other("Poisson"), "none"))
    better, points = retuned(program, 0.3 * R.normal(size=(200, program.n_dim)), 2)
    shear, drawn = (
        better.tuning.shear,
        np.concatenate([np.arange(program.n_dim)[g.coordinates] for g in better.layout.drawn]),
    )
    assert shear is not None
    assert shear.elements.size > 1
    assert not set(shear.elements) & set(drawn)
    np.testing.assert_allclose(better.density.from_sampler(better.density.to_sampler(points)), points, atol=1e-9)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda facts, arrays: facts.update(sheared=[0, 0, 3]),
        lambda facts, arrays: facts.update(sheared=[0, 1, 10_000]),
        lambda facts, arrays: facts.update(sheared=[0, 1]),
        lambda facts, arrays: arrays.update(shear=np.ones((3, 3))),
        lambda facts, arrays: arrays.update(shear=2.0 * np.eye(3)),
        lambda facts, arrays: arrays.pop("shear"),
    ],
)
def test_one_from_a_file_is_measured(spoil) -> None:  # type: ignore[no-untyped-def]
    program = with_shear("two bars")
    facts, arrays = as_arrays(program.tuning)
    back = tuning_from(program.plan, facts, arrays).shear
    assert back is not None
    np.testing.assert_array_equal(back.matrix, arrays["shear"])
    spoil(facts, arrays)
    with pytest.raises(NotATuning):
        tuning_from(program.plan, facts, arrays)
