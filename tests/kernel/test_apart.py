"""Effects of one sd are taken in directions in which rows say of each by itself, and others that do not correlate in
fewer steps: the posterior stays what it is.
"""

from __future__ import annotations

import kernel_cases as cases
import numpy as np
import pytest
from test_density import check_density, check_program, points

import hlmdsl
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program, pack
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.backend.kernel.whiten import whitened_products

SEASON = "spline(year, df = 4, basis = cyclic, period = 8)"
Y = "response y ~ Normal(mu, sigma)\n"


def leaves(program: Program) -> tuple[int, ...]:
    assert isinstance(program.data, CrossProducts)
    return program.data.leaves.gram.shape


def curves_of_units() -> Program:
    return prepare(make_plan(cases.bound(f"{Y}effects mu = 1 + x + (0 + {SEASON} || g)")))


def test_curves_of_units_fall_apart() -> None:
    """As many units of one effect as there were effects; the same after common effects have been turned."""
    program = curves_of_units()
    assert leaves(program) == (5 * 4, 1, 1)
    check_program(program)
    better, _ = retuned(program, points(program, 40))
    assert leaves(better) == (5 * 4, 1, 1)
    check_program(better)


def test_whitened_units_fall_apart() -> None:
    program = curves_of_units()
    data = whitened_products(program.plan, *program.tuning.linear["mu"])
    check_program(pack(program.layout, data, program.tuning))


def seen_at_the_same_times(bar: str) -> Program:
    years = np.tile(np.arange(8.0), 12)
    table = {"g": np.repeat(np.arange(12), 8), "year": years, "y": np.random.default_rng(3).normal(size=years.size)}
    return prepare(make_plan(hlmdsl.parse(f"{Y}covariate year\ngroup g\neffects mu = 1 + {bar}").bind(table)))


def test_units_seen_at_the_same_times_are_merged() -> None:
    """Directions of one eigenvalue are the same in all units: a row for each, and one for each common effect."""
    program = seen_at_the_same_times(f"(0 + {SEASON} || g)")
    assert leaves(program)[0] < 12 * 4 / 2
    check_program(program)


@pytest.mark.parametrize("bar", ["(1 + year | g)", f"(1 + year + {SEASON} | g)"])
def test_whitened_units_seen_at_the_same_times_are_merged(bar: str) -> None:
    program = seen_at_the_same_times(bar)
    data = whitened_products(program.plan, *program.tuning.linear["mu"])
    found = pack(program.layout, data, program.tuning)
    assert leaves(found)[0] < 12
    check_program(found)


@pytest.mark.parametrize(
    "effects",
    [
        "1 + (1 + x + w + f || g)",
        "1 + x + (1 + x + w || inner) + (1 | g)",
        "1 + x + w + f\nprior x ~ Normal(0, tau)\nprior w ~ Normal(0, 2 * tau)\nprior f ~ Normal(0, tau)\n"
        "prior tau ~ HalfNormal(1)",
    ],
)
def test_effects_that_do_not_correlate(effects: str) -> None:
    design = cases.bound(f"{Y}effects mu = {effects}")
    assert any(own.q >= 3 and own.is_of_sds and not own.is_round for own in make_plan(design).levels)
    check_density(design, "auto")


def test_an_sd_of_nothing() -> None:
    """Where an sd is so small that its square is none, effects are as good as absent, and so is its gradient."""
    program = prepare(make_plan(cases.bound(f"{Y}effects mu = 1 + (0 + x + w + f || g)")))
    x = points(program, 1)[0]
    sds = [e for own in program.layout.latents for e in own.sds]
    x[sds] = -800.0
    value, gradient = program.density(x)
    assert np.isfinite(value)
    assert np.isfinite(gradient).all()
