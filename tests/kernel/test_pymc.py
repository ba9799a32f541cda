"""The kernel's log density is that of the PyMC model at the same point, up to one constant for each model.

PyMC is evaluated by the Python linker: this asks what a graph computes, not how fast. Points go from the kernel's
coordinates to natural values to PyMC's value variables.
"""

from __future__ import annotations

from typing import Any

import kernel_cases as cases
import numpy as np
import pytensor
import pytest
import test_common_blocks as blocks
from jacobian import log_jacobian
from pytensor.graph.replace import clone_replace
from test_density import points, values_at

from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from tests.as_written import AS_WRITTEN

STRUCTURES = [
    "four effects",
    "two bars",
    "nested both with slopes",
    "crossed",
    "bounded coefficients",
    "hyperparameter",
    "fixed",
    "fixed intercept",
    "all fixed but a smooth",
    "smooth",
    "smooth of each level",
    "Gaussian process",
    "Gaussian process of each level",
    "curves of units",
    "curves of units in levels",
    "curves of units by levels",
    "curves of members",
]


def design_of(case: str) -> Design:
    return cases.gaussian(case) if case in cases.GAUSSIAN else cases.other(case)


class Graph:
    """A design's PyMC log density at natural values, without the Jacobian of PyMC's own transforms."""

    def __init__(self, design: Design) -> None:
        model = build_model(design)
        natural = {v: v.type(v.name) for v in model.free_RVs}
        values = {}
        for v in natural:
            transform = model.rvs_to_transforms[v]
            forward = v if transform is None else transform.forward(v, *v.owner.inputs)
            (values[model.rvs_to_values[v]],) = clone_replace([forward], natural)
        (logp,) = clone_replace([model.logp(jacobian=False)], values)
        self.names = [v.name for v in natural]
        self.logp = pytensor.function([*natural.values()], logp, on_unused_input="ignore")

    def at(self, values: dict[str, Any]) -> float:
        return float(self.logp(*(values[name] for name in self.names)))


@pytest.mark.parametrize("case", [*STRUCTURES, *cases.OTHERS])
def test_kernel_is_pymc(case: str) -> None:
    check(design_of(case))


@pytest.mark.parametrize("text", [blocks.GAUSSIAN["an interaction"][0], blocks.ROWS["a factor"]])
def test_common_effects_with_an_sd_that_is_a_parameter(text: str) -> None:
    check(blocks.bound(text))


def test_a_curve() -> None:
    """A whole power of numbers of either sign, effects on two parameters, and one that varies."""
    check(
        blocks.bound(
            "response y ~ Normal(mu, sigma)\n"
            "nonlinear mu = size * exp(-rate * x^2) + logistic(shape) * tanh(x)\n"
            "effects size = 1 + (1 | g)\neffects log(rate) = 1 + x\neffects shape = 1\n"
            "prior size.Intercept ~ Normal(0, 1)\nprior size.sd(g) ~ HalfNormal(1)\n"
            "prior rate.Intercept ~ Normal(-1, 0.5)\nprior rate.effects ~ Normal(0, 0.5)\n"
            "prior shape.Intercept ~ Normal(0, 1)\n"
        )
    )


def check(design: Design) -> None:
    """With nothing integrated out: the joint density of all that PyMC's model has."""
    first = prepare(make_plan(design, "none"))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for program in (first, retuned(first, points(first, 40))[0]):
            density, gaps, sizes = program.density, [], []
            for x in points(program, 3):
                values = values_at(program, x)
                theirs = graph.at(values)
                gaps.append(density(x)[0] - theirs - log_jacobian(program, x))
                sizes.append(abs(theirs))
            assert np.isfinite(gaps).all()
            assert np.ptp(gaps) < 1e-8 * (1 + max(sizes)), gaps


def test_effects_of_two_predictors_that_have_one_covariance() -> None:
    """Two effects on the mean and one on the log of the spread, at a hundred points: whatever standardises the first
    may depend on the last, and not the other way round, or the Jacobian of the map is another.
    """
    design = design_of("Normal across mu and sigma")
    first = prepare(make_plan(design, "none"))
    assert [own.q for own in first.plan.latents] == [3, 1]
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for program in (first, retuned(first, points(first, 40))[0]):
            at = points(program, 100)
            gaps = [program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x) for x in at]
            assert np.ptp(gaps) < 1e-6
