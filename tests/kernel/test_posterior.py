"""Whole runs: both strategies sample one posterior, runs repeat, and lme4's estimates lie where they should."""

from __future__ import annotations

import types
from pathlib import Path

import kernel_cases as cases
import numpy as np
import pytest
from scipy import stats

import hlmdsl
from hlmdsl.backend.kernel import engine
from hlmdsl.backend.kernel.engine import native_module
from hlmdsl.backend.kernel.kernel_run import KernelDraws, prepare, sample
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned
from hlmdsl.design.design import Design
from hlmdsl.results.convergence import convergence

SPECS = Path(__file__).parents[2] / "specs"


def spec(name: str) -> Design:
    return hlmdsl.load(SPECS / f"{name}.hlm").bind()


def is_gaussian(name: str) -> bool:
    return bool(make_plan(spec(name)).levels)


def batch_error(draws: np.ndarray) -> np.ndarray:
    """Standard error of a mean over draws (chain, draw, ...), from means of batches of 50."""
    chains, n = draws.shape[:2]
    batches = draws.reshape(chains * (n // 50), 50, *draws.shape[2:]).mean(axis=1)
    return batches.std(axis=0, ddof=1) / len(batches) ** 0.5


CHANCE = 1e-3
"""That two runs of one posterior are called different: Bonferroni's bound over all that is compared in a model."""


def assert_same_posterior(a: KernelDraws, b: KernelDraws) -> None:
    """Means and mean squares of every number, medians of those that are not of single units, by Monte Carlo errors."""
    assert a.posterior.keys() == b.posterior.keys()
    gaps: dict[tuple[str, str], np.ndarray] = {}
    for name in a.posterior:
        pair = [f.posterior[name].reshape(*f.posterior[name].shape[:2], -1) for f in (a, b)]
        for power, what in ((1, "mean"), (2, "mean square")):
            x, y = (p**power for p in pair)
            error = np.hypot(batch_error(x), batch_error(y)) + 1e-12
            gaps[name, what] = np.abs(x.mean((0, 1)) - y.mean((0, 1))) / error
        if not name.startswith("r_"):
            x, y = (convergence(p, (0.5,)) for p in pair)
            error = np.hypot(x.mcse_median, y.mcse_median) + 1e-12
            gaps[name, "median"] = np.abs(x.quantiles[0] - y.quantiles[0]) / error
    # a batch's error has some thirty degrees of freedom
    bound = stats.t(30).isf(CHANCE / 2 / sum(g.size for g in gaps.values()))
    worst = max(gaps, key=lambda k: gaps[k].max())
    assert gaps[worst].max() < bound, (worst, gaps[worst].max(), bound)


FUNNELS = {"columbus"}
"""Sampled, the waves of a surface that have next to no sd make a funnel; its integral is compared in test_density."""

GAUSSIAN = sorted(p.stem for p in SPECS.glob("*.hlm") if is_gaussian(p.stem) and p.stem not in FUNNELS)


@pytest.mark.parametrize("name", GAUSSIAN)
def test_integrated_and_plain_agree(name: str) -> None:
    """Every shipped spec whose effects can be integrated out. Neither way diverges."""
    design = spec(name)
    auto, plain = (sample(design, draws=1500, tune=600, chains=2, seed=4, integrate=i) for i in ("auto", "none"))
    assert auto.strategy != plain.strategy
    assert_same_posterior(auto, plain)
    assert auto.sample_stats["diverging"].sum() == plain.sample_stats["diverging"].sum() == 0


def test_rows_and_cross_products_agree() -> None:
    """A Normal with log(sigma) = 1 is a Normal with sigma: the two roads through the kernel meet."""
    constant = cases.bound(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)\nprior sigma ~ LogNormal(0, 1)"
    )
    by_rows = cases.bound(
        "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)\neffects log(sigma) = 1\n"
        "prior sigma.Intercept ~ Normal(0, 1)"
    )
    a, b = (sample(d, draws=2000, tune=600, chains=2, seed=6) for d in (constant, by_rows))
    b.posterior["sigma"] = np.exp(b.posterior.pop("sigma_Intercept"))
    assert_same_posterior(a, b)


def test_names_shapes_and_seeds() -> None:
    design = spec("sleepstudy")
    options = {"draws": 20, "tune": 200, "chains": 2}
    a, b, c = (sample(design, seed=s, **options) for s in (1, 1, 2))
    shapes = {name: array.shape[2:] for name, array in a.posterior.items()}
    assert shapes == {
        "Intercept": (), "Days": (), "sd_Subject": (2,), "cor_Subject": (1,), "sigma": (), "r_Subject": (18, 2),
        "whole_study": (),
    }  # fmt: skip
    for name in shapes:
        np.testing.assert_array_equal(a.posterior[name], b.posterior[name])
        assert not np.array_equal(a.posterior[name], c.posterior[name])
    np.testing.assert_allclose(a.posterior["whole_study"], 9 * a.posterior["Days"])
    assert {"diverging", "energy", "n_steps", "step_size", "logp"} <= a.sample_stats.keys()
    assert all(values.shape == (2, 20) for values in a.sample_stats.values())


def test_public_interface_of_nutpie_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    assert native_module() is not None
    design = spec("cbpp")
    options = {"draws": 600, "tune": 400, "chains": 2}
    native = sample(design, seed=3, **options)
    monkeypatch.setattr(engine, "NEEDED", engine.NEEDED | {"PySampler.wait": "a_new_argument timeout_seconds"})
    assert native_module() is None
    assert_same_posterior(native, sample(design, seed=5, **options))


def test_nutpie_is_asked_for_its_arguments() -> None:
    """A class that is gone, a function that takes more, or the same in another order: each is another nutpie."""
    module = native_module()
    assert module is not None
    for name, arguments in engine.NEEDED.items():
        assert engine._arguments(module, name) == arguments.split(), name
    without = types.SimpleNamespace(**{n: getattr(module, n) for n in dir(module) if n != "PyStorage"})
    assert not engine.is_as_expected(without)

    class Turned:
        __text_signature__ = "(user_data_ptr, ptr, keep_alive)"

    turned = types.SimpleNamespace(**{n: getattr(module, n) for n in dir(module)} | {"LogpFunc": Turned})
    assert not engine.is_as_expected(turned)


REGIMES = {
    "Normal": ("response y ~ Normal(mu, sigma)\neffects mu = {}", lambda r, eta: r.normal(eta, 1)),
    "Bernoulli": (
        "response y ~ Bernoulli(p)\neffects logit(p) = {}",
        lambda r, eta: r.binomial(1, 1 / (1 + np.exp(-eta))),
    ),
    "Poisson": ("response y ~ Poisson(mu)\neffects log(mu) = {}", lambda r, eta: r.poisson(np.exp(eta))),
}


@pytest.mark.parametrize(("rows", "sd"), [(2, 0.7), (2000, 0.7), (2000, 0.05)])
@pytest.mark.parametrize("family", REGIMES)
def test_groups_with_few_and_with_many_rows(family: str, rows: int, sd: float) -> None:
    """Two rows a group, and two thousand, effects sampled: at most one divergence in 5,000 draws of five seeds, which
    one is up to how a machine rounds (of 40,000 draws of other seeds there was none), and effects are found.
    """
    likelihood, draw = REGIMES[family]
    groups = 60 if rows == 2 else 6
    divergences = 0
    for seed in range(5):
        r = np.random.default_rng([rows, seed])
        g = np.repeat(np.arange(groups), rows)
        x, b = r.normal(size=g.size).round(1), r.normal(0, sd, groups)
        table = {"y": draw(r, 0.3 + 0.4 * x + b[g]), "x": x, "g": np.array([f"g{k:03}" for k in g])}
        design = hlmdsl.parse(
            likelihood.format("1 + x + (1 + x | g)") + "\ngroup g\ncovariate x\nprior Intercept ~ Normal(0, 2)\n"
            "prior effects ~ Normal(0, 2)\nprior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(eta = 2)"
        ).bind(table)
        fit = sample(design, draws=500, tune=500, chains=2, seed=8, integrate="none")
        divergences += int(fit.sample_stats["diverging"].sum())
        assert fit.sample_stats["n_steps"].mean() < 16
        if sd > 0.5:
            estimate = fit.posterior["r_g"][..., 0].mean((0, 1))
            assert np.corrcoef(estimate, b)[0, 1] > (0.9 if rows > 100 else 0.3)
    assert divergences <= 1


def test_sleepstudy_against_lme4() -> None:
    """lme4's REML estimates and conditional modes lie near the posterior means under the spec's wide priors."""
    fit = sample(spec("sleepstudy"), draws=1000, tune=500, chains=2, seed=2)
    assert abs(fit.posterior["Intercept"].mean() - 251.405) < 1.0
    assert abs(fit.posterior["Days"].mean() - 10.467) < 0.3
    assert abs(np.median(fit.posterior["sigma"]) - 25.59) < 0.7
    first = fit.posterior["r_Subject"][:, :, 0].mean((0, 1))
    np.testing.assert_allclose(first, [2.26, 9.2], atol=2.5)


def test_information_on_means_follows_the_spread() -> None:
    """Twenty units of five rows, some of which hardly spread: with fixed information their means are funnels, and this
    very fit had 17 divergences.
    """
    r = np.random.default_rng(4)
    g = np.repeat(np.arange(20), 5)
    x = r.normal(size=g.size)
    mean, log_sd = r.normal(0, 1.0, 20), r.normal(0, 0.5, 20)
    y = mean[g] + 0.5 * x + np.exp(0.2 + log_sd[g]) * r.normal(size=g.size)
    spec = (
        "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g\n"
        "effects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + (1 | g)\n"
    )
    compiled = hlmdsl.parse(spec).compile({"y": y, "x": x, "g": np.array([f"u{k:02}" for k in g])})
    first = prepare(make_plan(compiled.design))
    better, _ = retuned(first, np.random.default_rng(1).normal(0, 0.3, (30, first.n_dim)))
    (follow,) = better.tuning.follows.values()
    assert follow.by == "sd_g__sigma"
    np.testing.assert_allclose(follow.own, -2)
    fit = compiled.sample(seed=4)
    assert fit.diagnostics.passed, fit.diagnostics.alarms
