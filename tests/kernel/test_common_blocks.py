# ruff: noqa: E501 (specs, one a line)
"""Common effects with a normal prior whose sd is a parameter, or very many, are integrated out or sampled as deviations
of groups are: the same model.

log p(y | theta) = log p(y, b | theta) - log p(b | y, theta) for any b, with b the coefficients that are integrated out.
Right: SciPy and dense matrices. Left: the kernel, with the Jacobian of its coordinates, by differences.
"""

from __future__ import annotations

import numpy as np
import pytest
import textbook_density as reference
from jacobian import free_values, log_jacobian
from test_density import check_gradient, points, values_at

import hlmdsl
from hlmdsl.backend.kernel import common_blocks
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from hlmdsl.results.needs import needs_of

N = 60


def table() -> dict[str, np.ndarray]:
    r = np.random.default_rng(4)
    f = np.concatenate([np.arange(5), r.integers(0, 5, N - 5)])
    k = np.concatenate([np.arange(15), r.integers(0, 15, N - 15)])
    g = k // 3
    x = r.normal(0.4, 1, N)
    y = 2 + x + r.normal(size=5)[f] + r.normal(size=15)[k] + r.normal(size=N)
    return {
        "y": y,
        "n": r.poisson(np.exp(0.3 * y)).astype(float),
        "x": x,
        "w": r.uniform(0, 3, N),
        "f": np.array(list("abcde"))[f],
        "k": np.array([f"k{i:02}" for i in k]),
        "g": np.array([f"g{i}" for i in g]),
        "h": np.array([f"h{i}" for i in r.integers(0, 4, N)]),
    }


HEAD = """
covariate x
covariate w
factor f { a, b, c, d, e } reference a
factor k reference k00
group g
group h
"""
Y = "response y ~ Normal(mu, sigma)\neffects mu = "
COUNTS = "response n ~ Poisson(mu)\neffects log(mu) = "
TAU = "\nprior tau ~ HalfNormal(1.5)"

GAUSSIAN = {
    "a factor": (Y + "1 + x + f\nprior f ~ Normal(0, tau)" + TAU, [("f", 1, 4)]),
    "cell means": (Y + "0 + f + x\nprior f ~ Normal(0, tau)" + TAU, [("f", 1, 5)]),
    "cell means about a number": (Y + "0 + f + x\nprior f ~ Normal(1.5, tau)" + TAU, [("f", 1, 5)]),
    "cell means about a parameter": (Y + "0 + f + x\nprior f ~ Normal(m, tau)\nprior m ~ Normal(1, 3)" + TAU, [("f", 1, 5)]),
    "many levels about a parameter": (Y + "0 + k + x\nprior k ~ Normal(m, tau)\nprior m ~ StudentT(4, 0, 3)" + TAU, [("k", 15, 1)]),
    "two terms about one": (Y + "1 + x + w + f\nprior x ~ Normal(m, tau)\nprior w ~ Normal(m, tau)\nprior f ~ Normal(k0, 2 * tau)\nprior m ~ Normal(0, 1)\nprior k0 ~ HalfNormal(1)" + TAU, [("x w f", 1, 6)]),
    "more levels than are few": (Y + "1 + x + k\nprior k ~ Normal(0, tau)" + TAU, [("k", 14, 1)]),
    "beside a grouping that they are nested in": (Y + "1 + k + (1 | g)\nprior k ~ Normal(0, tau)" + TAU, [("k", 14, 1), ("sd_g", 5, 1)]),
    "beside a grouping": (Y + "1 + x + f + (1 + x | g)\nprior f ~ Normal(0, tau)" + TAU, [("sd_g", 5, 2), ("f", 1, 4)]),
    "a curve beside one of each unit": (Y + "1 + spline(x, df = 4) + (1 + spline(x, df = 4) | g)", [("sd_g", 5, 5), ("spline(x, df = 4)", 1, 3)]),
    "beside two": (Y + "1 + f + (1 | g) + (1 | h)\nprior f ~ Normal(0, tau)" + TAU, [("sd_g", 5, 1), ("f", 1, 4)]),
    "covariates that share an sd": (Y + "1 + x + w + f\nprior x ~ Normal(0, tau)\nprior w ~ Normal(0, tau)" + TAU, [("x w", 1, 2)]),
    "arithmetic": (Y + "1 + x + w\nprior x ~ Normal(0, tau / 2)\nprior w ~ Normal(0.5, 2 * tau)" + TAU, [("x w", 1, 2)]),
    "a polynomial": (Y + "1 + poly(x, 3) + (1 | g)\nprior poly(x, 3) ~ Normal(0, tau)" + TAU, [("sd_g", 5, 1), ("poly(x, 3)", 1, 3)]),
    "an interaction": (Y + "1 + k * x\nprior k ~ Normal(0, tau)\nprior k:x ~ Normal(0, rho)\nprior rho ~ Exponential(2)" + TAU, [("k", 14, 1), ("k:x", 14, 1)]),
    "one coefficient of a factor": (Y + "1 + f\nprior f ~ Normal(0, 2)\nprior f[b - a] ~ Normal(0, tau)" + TAU, [("f", 1, 1)]),
}  # fmt: skip
NUMBERS = {
    "very many": (Y + "1 + x + k", [("k", 14, 1)]),
    "very many cell means": (Y + "0 + k + x", [("k", 15, 1)]),
    "very many of an interaction": (Y + "1 + x + k + k:x\nprior k:x ~ Normal(0.3, 2)", [("k", 14, 1), ("k:x", 14, 1)]),
    "very many beside a grouping": (Y + "1 + k + (1 | h)", [("k", 14, 1)]),
}
ROWS = {
    "a factor": COUNTS + "1 + x + f + (1 | g)\nprior f ~ Normal(0, tau)" + TAU,
    "cell means about a parameter": COUNTS + "0 + f + x\nprior f ~ Normal(m, tau)\nprior m ~ Normal(1, 1)" + TAU,
    "two predictors about one parameter": "response y ~ Normal(mu, sigma)\neffects mu = 1 + f\neffects log(sigma) = 1 + f\nprior f ~ Normal(m, tau)\nprior sigma.f ~ Normal(m, tau)\nprior m ~ Normal(0, 0.5)" + TAU,
    "covariates": COUNTS + "1 + x + w\nprior x ~ Normal(0.2, tau)\nprior w ~ Normal(0, tau)" + TAU,
    "of a spread": "response y ~ Normal(mu, sigma)\neffects mu = 1 + f\neffects log(sigma) = 1 + f\nprior f ~ Normal(0, tau)\nprior sigma.f ~ Normal(0, tau)" + TAU,
}  # fmt: skip


def bound(text: str) -> Design:
    words = "".join(c if c.isalnum() or c == "_" else " " for c in text).split()
    used = [line for line in HEAD.strip().splitlines() if line.split()[1] in words]
    return hlmdsl.parse("\n".join(used) + "\n" + text).bind(table())


def check(program: Program) -> None:
    design, random = program.design, np.random.default_rng(8)
    gaps, sizes = [], []
    for x in points(program, 4):
        values = values_at(program, x)
        for place in (p for own in program.plan.integrated for p in own.places):  # for any b
            own = np.array(values[place.variable])
            at = slice(None) if place.positions is None else place.positions
            own.reshape(-1)[at] += random.normal(size=own.reshape(-1)[at].shape)
            values[place.variable] = own
        marginal = reference.log_joint(design, values) + log_jacobian(program, x)
        if program.plan.integrated:
            marginal -= reference.log_conditional(design, values, program.plan.integrated)
        gaps.append(program.density(x)[0] - marginal)
        sizes.append(abs(marginal))
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-8 * (1 + max(sizes)), (gaps, sizes)
    check_gradient(program.density, points(program, 1, seed=9)[0])


def check_all(design: Design, integrate: str, force_rows: bool = False) -> None:
    program = prepare(make_plan(design, integrate, force_rows))
    check(program)
    better, x = retuned(program, points(program, 40, width=0.5))
    before = free_values(program, points(program, 40, width=0.5)[:1])
    np.testing.assert_allclose(free_values(better, x[:1]), before, rtol=1e-7, atol=1e-9)
    check(better)


@pytest.mark.parametrize("name", GAUSSIAN)
def test_an_sd_that_is_a_parameter(name: str) -> None:
    text, levels = GAUSSIAN[name]
    design = bound(text)
    found = [(own.name, own.units, own.q) for own in make_plan(design, "nested").levels]
    assert sorted(found) == sorted(levels)
    for integrate in ("auto", "nested", "together", "none"):
        check_all(design, integrate)
    check_all(design, "none", force_rows=True)


@pytest.mark.parametrize("name", NUMBERS)
def test_very_many_levels(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common_blocks, "VERY_MANY", 10)
    text, levels = NUMBERS[name]
    design = bound(text)
    plan = make_plan(design, "nested")
    assert [(own.name, own.units, own.q) for own in plan.levels] == levels
    check_all(design, "nested")
    check_all(design, "together")
    check_all(design, "none", force_rows=True)


@pytest.mark.parametrize("name", ROWS)
def test_by_rows(name: str) -> None:
    design = bound(ROWS[name])
    plan = make_plan(design)
    assert not plan.levels
    assert any(own.is_common for own in plan.latents)
    check_all(design, "auto")


def test_few_levels_with_numbers_stay_as_they_are() -> None:
    design = bound(NUMBERS["very many"][0])
    assert make_plan(design).latents == ()
    assert make_plan(bound(GAUSSIAN["a factor"][0]), whole=True).latents == ()


def test_what_a_fit_needs_counts_each_coefficient_once() -> None:
    """As a latent that is integrated out, a coefficient is kept, and not drawn."""
    design = bound(GAUSSIAN["a factor"][0])
    own, whole = (needs_of(design, make_plan(design, whole=w), 1000, 1000, 4, 1) for w in (False, True))
    assert own.draws == whole.draws
    assert own.bytes < whole.bytes


def test_draws_stand_in_the_order_of_the_spec() -> None:
    program = prepare(make_plan(bound(GAUSSIAN["one coefficient of a factor"][0])))
    found = recover(program, np.random.default_rng(1).normal(size=(2, 3, program.n_dim)), 1)
    assert list(found) == ["Intercept", "f", "sigma", "tau"]
    assert found["f"].shape == (2, 3, 4)
    assert np.isfinite(found["f"]).all()
