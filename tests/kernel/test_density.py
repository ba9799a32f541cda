"""The compiled density is the model's density, its gradient is its gradient, and integrating effects out is exact."""

from __future__ import annotations

import re

import kernel_cases as cases
import numpy as np
import pytest
import textbook_density as reference
from jacobian import free_values, log_jacobian

import hlmdsl
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan, supports
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design


def points(program: Program, n: int, seed: int = 3, width: float = 0.7) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, width, (n, program.n_dim))


def values_at(program: Program, x: np.ndarray, seed: int = 5) -> dict[str, np.ndarray]:
    return {name: array[0, 0] for name, array in recover(program, x[None, None], seed).items()}


def check_gradient(density: Density, x: np.ndarray) -> None:
    _, grad = density(x)
    h = 1e-5
    numeric = np.array([(density(x + h * e)[0] - density(x - h * e)[0]) / (2 * h) for e in np.eye(x.size)])
    scale = 1 + np.abs(numeric) + 1e-4 * np.abs(grad).max()
    assert np.abs((grad - numeric) / scale).max() < 1e-6


def check_density(design: Design, integrate: str, force_rows: bool = False) -> None:
    """For the first coordinates and for others, with effects anywhere between centred and not, and those of categories
    turned together."""
    program = prepare(make_plan(design, integrate, force_rows))
    check_program(program)
    if program.layout.drawn or program.layout.apart:
        better, x = retuned(program, points(program, 40))
        before = free_values(program, points(program, 40)[:1])
        np.testing.assert_allclose(free_values(better, x[:1]), before, rtol=1e-7, atol=1e-9)
        check_program(better)


def check_program(program: Program) -> None:
    """Up to one constant: density = joint - conditional of what is integrated out + Jacobian, at every point."""
    design = program.design
    density = program.density
    gaps, sizes = [], []
    for x in points(program, 4):
        values = values_at(program, x)
        truth = reference.log_joint(design, values) + log_jacobian(program, x)
        if program.plan.integrated:
            truth -= reference.log_conditional(design, values, program.plan.integrated)
        value, _ = density(x)
        assert np.isfinite(truth)
        gaps.append(value - truth)
        sizes.append(abs(truth))
    assert np.ptp(gaps) < 1e-8 * (1 + max(sizes)), gaps
    check_gradient(density, points(program, 1, seed=9)[0])


@pytest.mark.parametrize("name", cases.GAUSSIAN)
@pytest.mark.parametrize("integrate", ["nested", "together", "none", "rows"])
def test_gaussian_models(name: str, integrate: str) -> None:
    design = cases.gaussian(name)
    assert supports(design) is None
    check_density(design, "none" if integrate == "rows" else integrate, force_rows=integrate == "rows")


ALONG_DIRECTIONS = {
    "in levels": "response y ~ Normal(mu, sigma)\neffects mu = 1 + f + f:walk(x, order = 2) + w",
    "of weighted rows": "response y ~ Normal(mu, sigma) weights exposure\n"
    "effects mu = 1 + spline(x, df = 15) + (1 | g)",
    "of both parameters": "response y ~ Normal(mu, sigma)\neffects mu = 1 + spline(w, df = 14) + (1 | g)\n"
    "effects log(sigma) = 1 + spline(x, df = 15)",
    "in a curve": "response y ~ Normal(mu, sigma)\nnonlinear mu = a + b * x\neffects a = 1 + spline(w, df = 14)\n"
    "effects b = 1\nprior a.Intercept ~ Normal(1, 2)\nprior a.effects ~ Normal(0, 1)\n"
    "prior a.sd(spline(w, df = 14)) ~ HalfNormal(1)\nprior b.Intercept ~ HalfNormal(2)",
}


@pytest.mark.parametrize("name", ALONG_DIRECTIONS)
def test_many_coefficients_of_one_sd(name: str) -> None:
    design = cases.bound(ALONG_DIRECTIONS[name])
    assert any(own.of_every_row for own in make_plan(design).latents)
    check_density(design, "together")


def test_one_grouping_of_two_integrated() -> None:
    check_density(cases.gaussian("crossed"), "h")
    check_density(cases.gaussian("nested"), "g")


@pytest.mark.parametrize("name", ["none", "auto", "nested", "together", "`"])
def test_a_grouping_called_like_a_choice_is_named_in_backticks(name: str) -> None:
    """`none` is none of them, `nested` what saves most, `together` both, whatever groupings are called."""
    table = {"y": np.arange(12.0) % 5, "g": np.arange(12) % 3, "h": np.arange(12) % 4}
    shown = f"`{name}`" if name != "`" else "tick"
    spec = f"response y ~ Normal(mu, sigma)\ngroup {shown} = g\ngroup h\neffects mu = 1 + (1 | {shown}) + (1 | h)"
    design = hlmdsl.parse(spec).bind(table)
    assert make_plan(design, "none").integrated == ()
    assert [v.over for v in make_plan(design, "nested").levels] == ["h"]
    assert "h" in [v.over for v in make_plan(design, "auto").integrated]
    plan = make_plan(design, "together")
    assert plan.levels == plan.kept == ()
    assert [v.over for v in plan.integrated] == [shown.strip("`"), "h"]
    for said in {shown, shown.strip("`")} - {"none", "auto", "nested", "together"}:
        assert [v.over for v in make_plan(design, said).levels] == [shown.strip("`")]


@pytest.mark.parametrize("name", cases.OTHERS)
def test_other_families(name: str) -> None:
    design = cases.other(name)
    assert supports(design) is None
    check_density(design, "auto")


@pytest.mark.parametrize(("kind", "prior"), [(kind, p) for kind, ps in cases.PRIORS.items() for p in ps])
def test_priors(kind: str, prior: str) -> None:
    target = "Intercept" if kind in ("real", "with hyperparameters") else "sigma"
    names = re.findall(r"\b[ms]\b", prior) if "hyper" in kind else []
    hypers = {"m": "prior m ~ Normal(0, 1)", "s": "prior s ~ Gamma(3, 2)"}
    declared = "\n".join(hypers[name] for name in sorted(set(names)))
    check_density(
        cases.bound(f"response y ~ Normal(mu, sigma)\neffects mu = 1\nprior {target} ~ {prior}\n{declared}"), "auto"
    )
