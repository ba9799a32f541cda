"""Every engine: approximations that say what they are, and the samplers of JAX, where JAX is installed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import arviz_stats.base
import numpy as np
import pytensor
import pytest

import hlmdsl as hlm
from hlmdsl.cli import main
from hlmdsl.design.rows import Floats
from hlmdsl.results import with_pymc
from hlmdsl.results.approximate.ascent import climb
from hlmdsl.results.approximate.laplace import laplace
from hlmdsl.results.approximate.pareto import most_k, resample, smooth
from hlmdsl.results.approximate.pathfinder import LowRank, pathfinder
from hlmdsl.results.convergence import convergence
from hlmdsl.results.draws import elements

SPECS = Path(__file__).parents[2] / "specs"
SLEEP = SPECS / "sleepstudy.hlm"
FIRST = "an approximation, not a posterior sample"

LINE = "response y ~ Normal(mu, sigma = 2)\neffects mu = 1 + x\nprior Intercept ~ Normal(0, 5)\nprior x ~ Normal(0, 3)"
GROUPED = """response y ~ Normal(mu, sigma)
effects mu = 1 + (1 | g)
prior Intercept ~ Normal(0, 5)
prior sd(g) ~ HalfNormal(2)
prior sigma ~ HalfNormal(2)"""
CHOICES = """response y ~ Bernoulli(p)
effects logit(p) = 1 + x + (1 | g)
prior Intercept ~ Normal(0, 1.5)
prior x ~ Normal(0, 1)
prior sd(g) ~ HalfNormal(1)"""


def declared(text: str) -> str:
    return text + "".join(f"\n{kind} {name}" for kind, name in (("covariate", "x"), ("group", "g")) if name in text)


def compiled_of(text: str, table: dict[str, object]) -> hlm.CompiledModel:
    return hlm.parse(declared(text)).compile(table)


@pytest.fixture(scope="module")
def sleepstudy() -> hlm.CompiledModel:
    return hlm.load(SLEEP).compile()


@pytest.fixture(scope="module")
def sampled(sleepstudy: hlm.CompiledModel) -> hlm.Fit:
    return sleepstudy.sample(draws=2000, tune=500, seed=1)


@pytest.fixture(scope="module")
def choices() -> hlm.CompiledModel:
    rng = np.random.default_rng(5)
    g, x = np.arange(120) % 12, rng.normal(size=120)
    y = rng.binomial(1, 1 / (1 + np.exp(-(0.4 + 0.8 * x + rng.normal(0, 0.7, 12)[g]))))
    return compiled_of(CHOICES, {"y": y, "x": x, "g": np.array([f"u{k:02}" for k in g])})


def draws_of(fit: hlm.Fit) -> tuple[list[str], Floats]:
    variables = list(fit.draws.posterior)
    names = [element.name for v in variables for element in elements(fit.draws, v)]
    return names, np.concatenate([fit.draws.flat(v) for v in variables], axis=2)


def assert_same_layout(a: hlm.Fit, b: hlm.Fit) -> None:
    """Variables, dims, and all coordinates but chain and draw."""
    first, second = (fit.idata["posterior"].to_dataset() for fit in (a, b))
    assert {str(k): v.dims for k, v in first.items()} == {str(k): v.dims for k, v in second.items()}
    assert set(first.coords) == set(second.coords)
    for name in set(first.coords) - {"chain", "draw"}:
        assert first[name].values.tolist() == second[name].values.tolist()
    assert set(a.idata.children) == set(b.idata.children)


# Pareto-smoothed weights


@pytest.mark.parametrize("degrees", [0.7, 1.5, 3.0, 20.0])
@pytest.mark.parametrize("size", [200, 4000])
def test_weights_and_k_are_those_of_arviz(degrees: float, size: int) -> None:
    ratios = np.log(np.abs(np.random.default_rng(3).standard_t(degrees, size)))
    ours = smooth(ratios)
    theirs, k = arviz_stats.base.array_stats.psislw(-ratios)
    assert ours.k == pytest.approx(float(k), abs=1e-6)
    np.testing.assert_allclose(ours.log_weights, theirs, atol=1e-6)
    assert np.exp(ours.log_weights).sum() == pytest.approx(1.0)
    # the k of |t| is one over its degrees of freedom
    assert size < 1000 or ours.k == pytest.approx(1 / degrees, abs=0.2)


def test_weights_of_degenerate_ratios() -> None:
    same = smooth(np.full(100, -3.0))
    assert (same.k, same.ess) == (-np.inf, pytest.approx(100))
    nowhere = smooth(np.full(100, -np.inf))
    assert nowhere.k == np.inf
    one = smooth(np.array([0.0, *[-np.inf] * 999]))
    assert one.k == np.inf
    assert one.ess == pytest.approx(1.0)
    assert smooth(np.array([np.nan, *np.random.default_rng(1).normal(size=999)])).log_weights[0] == -np.inf
    assert [round(most_k(n), 2) for n in (100, 1000, 4000)] == [0.5, 0.67, 0.7]


def test_resampling_takes_every_draw_by_its_share() -> None:
    weights = np.random.default_rng(2).gamma(0.5, size=300)
    taken = np.bincount(resample(weights, 1000, np.random.default_rng(1)), minlength=300)
    assert taken.sum() == 1000
    assert np.abs(taken - 1000 * weights / weights.sum()).max() < 1


# Normal approximations of known densities


def normal_density(mean: Floats, covariance: Floats):  # type: ignore[no-untyped-def]
    precision = np.linalg.inv(covariance)
    constant = -0.5 * np.linalg.slogdet(2 * np.pi * covariance)[1]
    return lambda x: (constant - 0.5 * (x - mean) @ precision @ (x - mean), -precision @ (x - mean))


MEAN = np.array([1.0, -2.0, 0.5])
COVARIANCE = np.array([[4.0, 1.5, 0.0], [1.5, 1.0, -0.2], [0.0, -0.2, 0.25]])


def test_both_find_a_normal_distribution() -> None:
    target = normal_density(MEAN, COVARIANCE)
    rng = np.random.default_rng(1)
    by_mode = laplace(target, np.zeros(3))
    on_the_way = pathfinder(target, np.full(3, 3.0), rng)
    assert by_mode is not None
    assert on_the_way is not None
    np.testing.assert_allclose(by_mode.mean, MEAN, atol=1e-7)
    np.testing.assert_allclose(by_mode.root @ by_mode.root.T, COVARIANCE, atol=1e-6)
    np.testing.assert_allclose(on_the_way.mean, MEAN, atol=0.05)
    assert on_the_way.bound == pytest.approx(0.0, abs=0.05)  # the evidence is one
    for normal in (by_mode, on_the_way):
        x = normal.draw(20_000, rng)
        np.testing.assert_allclose(np.cov(x.T), COVARIANCE, atol=0.3)
        np.testing.assert_allclose(normal.log_density(x[:50]), [target(row)[0] for row in x[:50]], atol=0.2)


def test_a_low_rank_normal_knows_its_own_density() -> None:
    rng = np.random.default_rng(4)
    basis = np.linalg.qr(rng.normal(size=(6, 2)))[0]
    within = np.array([[2.0, 0.0], [0.7, 0.3]])
    normal = LowRank(rng.normal(size=6), rng.uniform(0.5, 2, 6), basis, within)
    root = np.diag(normal.spread) @ (np.eye(6) + basis @ (within - np.eye(2)) @ basis.T)
    exact = normal_density(normal.mean, root @ root.T)
    x = normal.draw(20, rng)
    np.testing.assert_allclose(normal.log_density(x), [exact(row)[0] for row in x])


def test_the_ascent_bears_a_curved_valley_and_places_without_a_density() -> None:
    def valley(x: Floats) -> tuple[float, Floats]:
        if x[0] > 1.5:
            return -np.inf, np.full(2, np.nan)
        a, b = x
        slope = np.array([2 * (1 - a) + 400 * a * (b - a**2), -200 * (b - a**2)])
        return float(-((1 - a) ** 2) - 100 * (b - a**2) ** 2), slope

    path = climb(valley, np.array([-1.2, 1.0]))
    np.testing.assert_allclose(path.x[-1], [1.0, 1.0], atol=1e-5)
    assert (np.diff(path.log_density) > 0).all()


def test_a_density_without_a_mode_has_no_laplace_approximation() -> None:
    assert laplace(lambda x: (float(x @ x), 2 * x), np.ones(2)) is None


# Quick looks at models


@pytest.mark.parametrize("engine", ["laplace", "pathfinder"])
def test_conjugate_model_in_closed_form(engine: str) -> None:
    """Known sigma and normal priors: the posterior is normal, Laplace's method exact, Pathfinder nearly so."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=60)
    y = 1 + 0.5 * x + rng.normal(0, 2, 60)
    fit = compiled_of(LINE, {"y": y, "x": x}).sample(seed=2, engine=engine)
    columns = np.stack([np.ones(60), x], axis=1)
    covariance = np.linalg.inv(columns.T @ columns / 4 + np.diag([1 / 25, 1 / 9]))
    mean = covariance @ columns.T @ y / 4
    posterior = fit.idata["posterior"]
    drawn = np.stack([posterior[v].values.ravel() for v in ("Intercept", "x")])
    sd = np.sqrt(np.diag(covariance))
    assert np.abs((drawn.mean(axis=1) - mean) / sd).max() < 5 / 4000**0.5
    np.testing.assert_allclose(np.cov(drawn) / np.outer(sd, sd), covariance / np.outer(sd, sd), atol=0.1)
    assert fit.diagnostics.passed
    k = fit.idata["sample_stats"].attrs["approximation_k"]
    assert k == -np.inf if engine == "laplace" else k < 0.5


@pytest.mark.parametrize("engine", ["laplace", "pathfinder"])
def test_quick_looks_agree_with_sampling(engine: str, sleepstudy: hlm.CompiledModel, sampled: hlm.Fit) -> None:
    """Medians within 0.2 posterior sds of the sampler's, the ends of 95% intervals within 0.7: tails are rough."""
    fit = sleepstudy.sample(seed=3, engine=engine)
    assert_same_layout(fit, sampled)
    assert fit.idata["posterior"].sizes["chain"] == 1
    assert fit.idata["posterior"].sizes["draw"] == 4000
    assert fit.diagnostics.passed
    (names, a), (_, b) = draws_of(fit), draws_of(sampled)
    a, b = a.reshape(-1, len(names)), b.reshape(-1, len(names))
    gaps = np.abs(np.quantile(a, (0.5, 0.025, 0.975), axis=0) - np.quantile(b, (0.5, 0.025, 0.975), axis=0)) / b.std(0)
    worst = gaps.max(axis=1)
    assert worst[0] < 0.2, names[int(gaps[0].argmax())]
    assert worst[1:].max() < 0.7, names[int(gaps[1:].max(axis=0).argmax())]


@pytest.fixture(scope="module")
def sampled_choices(choices: hlm.CompiledModel) -> hlm.Fit:
    return choices.sample(draws=2000, tune=500, seed=1)


@pytest.mark.parametrize(("engine", "most"), [("laplace", 0.25), ("quadrature", 0.1)])
def test_quick_looks_at_choices(engine: str, most: float, choices: hlm.CompiledModel, sampled_choices: hlm.Fit) -> None:
    """Effects that cannot be integrated out exactly: in coordinates that are chosen from a first approximation, or by
    quadrature.
    """
    fit = choices.sample(seed=3, engine=engine)
    assert fit.diagnostics.passed
    assert_same_layout(fit, sampled_choices)
    (names, a), (_, b) = draws_of(fit), draws_of(sampled_choices)
    gap = np.abs(np.median(a, axis=(0, 1)) - np.median(b, axis=(0, 1))) / b.std(axis=(0, 1))
    assert gap.max() < most, names[int(gap.argmax())]


@pytest.fixture(scope="module")
def funnel() -> hlm.CompiledModel:
    """Five groups with the same mean: nothing tells their sd from zero, and its posterior is far from normal."""
    noise = np.random.default_rng(4).normal(size=(5, 3))
    y = 2 + noise - noise.mean(axis=1, keepdims=True)
    return compiled_of(GROUPED, {"y": y.ravel(), "g": np.repeat([f"u{i}" for i in range(5)], 3)})


@pytest.mark.parametrize(("engine", "seed"), [("laplace", 1), ("pathfinder", 3)])
def test_a_funnel_is_not_to_be_trusted(engine: str, seed: int, funnel: hlm.CompiledModel) -> None:
    """Seeds of which k is above its bound: here it is about 0.7, one way or the other."""
    fit = funnel.sample(seed=seed, engine=engine, integrate="none")
    assert fit.idata["sample_stats"].attrs["approximation_k"] > 0.7
    assert not fit.diagnostics.passed
    alarm = fit.explain().explanation.alarms[0]
    assert alarm.startswith(FIRST)
    assert "do not trust it" in alarm
    assert "above 0.7" in fit.diagnostics.line


def test_an_approximation_says_so_everywhere(sleepstudy: hlm.CompiledModel, sampled: hlm.Fit, tmp_path: Path) -> None:
    fit = sleepstudy.sample(draws=500, chains=2, seed=3, engine="pathfinder")
    assert fit.strategy.startswith(FIRST)
    assert "Pathfinder" in fit.strategy
    assert "approximation" in repr(fit)
    assert "R-hat does not apply" in fit.diagnostics.line
    report = fit.explain()
    assert report.explanation.alarms[0].startswith(FIRST)
    assert fit.diagnostics.passed
    assert not any(FIRST in remark for remark in report.explanation.remarks)
    assert "Pareto k = 0." in str(report).split("Reaction ~")[0]
    for form in ("markdown", "html", "latex", "json"):
        assert FIRST in report.to(form), form
    statistics = fit.idata["sample_stats"]
    assert set(statistics.data_vars) == {"lp", "lp_approximation"}
    frame = fit.summary()
    assert frame[["R-hat", "ESS bulk", "ESS tail"]].isna().all(axis=None)
    assert frame[["median", "2.5%", "97.5%"]].notna().all(axis=None)
    fit.save(tmp_path / "look.nc")
    opened = hlm.open_fit(tmp_path / "look.nc")
    assert str(opened.explain()) == str(report)
    assert (opened.diagnostics, opened.strategy) == (fit.diagnostics, fit.strategy)
    assert FIRST not in str(sampled.explain())


@pytest.mark.parametrize("engine", ["laplace", "quadrature", "pathfinder"])
def test_quick_looks_repeat(engine: str, choices: hlm.CompiledModel) -> None:
    a, b, c = (choices.sample(draws=100, chains=2, seed=s, engine=engine) for s in (1, 1, 2))
    assert a.idata["posterior"].to_dataset().equals(b.idata["posterior"].to_dataset())
    assert not a.idata["posterior"].to_dataset().equals(c.idata["posterior"].to_dataset())


# Engines that are refused, and the command


def refusal(caught: pytest.ExceptionInfo[hlm.HlmError]) -> tuple[str, str]:
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.code, str(caught.value)


def test_refused_engines(compiled: hlm.CompiledModel, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(hlm.HlmError) as caught:
        compiled.sample(engine="laplas")
    code, text = refusal(caught)
    assert code == "HLM509"
    assert "the closest engine is `laplace`" in text
    with pytest.raises(hlm.HlmError) as caught:
        compiled.sample(engine="laplace", max_treedepth=5)
    assert refusal(caught)[0] == "HLM410"
    monkeypatch.setattr(with_pymc, "find_spec", lambda name: None)
    for engine in ("numpyro", "blackjax"):
        with pytest.raises(hlm.HlmError) as caught:
            compiled.sample(engine=engine)
        code, text = refusal(caught)
        assert code == "HLM411"
        assert "pip install 'hlmdsl[jax]'" in text


def test_laplace_refuses_where_there_is_no_mode() -> None:
    """With heavy tails, a line through two of three rows of every group gains without end as sigma goes to zero."""
    text = "response y ~ StudentT(mu, sigma, nu = 1)\neffects mu = 1 + (1 + x | g)\nprior Intercept ~ Normal(0, 9)\n"
    text += "prior sd(g) ~ HalfNormal(2)\nprior sigma ~ HalfNormal(2)"
    y = np.random.default_rng(1).normal(size=24)
    model = compiled_of(text, {"y": y, "x": np.arange(24.0) % 3, "g": np.repeat([f"u{i}" for i in range(8)], 3)})
    with pytest.raises(hlm.HlmError) as caught:
        model.sample(engine="laplace", seed=1)
    assert refusal(caught)[0] == "HLM410"


def run(arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    monkeypatch.setattr(sys, "argv", ["hlm", *arguments])
    with pytest.raises(SystemExit) as stopped:
        main()
    out, err = capsys.readouterr()
    return int(stopped.value.code or 0), out + err


def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = run(["fit", str(SLEEP), "--engine", "laplace", "--seed", "1"], monkeypatch, capsys)
    assert status == 0
    assert said.count(FIRST) == 2  # above the estimates, and below them
    assert "R-hat does not apply" in said
    status, said = run(["fit", str(SLEEP), "--engine", "pathfind"], monkeypatch, capsys)
    assert status == 2
    assert "the closest engine is `pathfinder`" in said


# PyMC's own sampler


def test_pymcs_own_sampler() -> None:
    """It samples, since how PyMC is asked, and what it leaves of an interrupted run, is the question."""
    x = np.linspace(-1, 1, 20)
    model = compiled_of(LINE, {"y": 1 + 2 * x + np.random.default_rng(3).normal(size=20), "x": x})
    options = {"draws": 120, "tune": 150, "chains": 2, "seed": 1, "engine": "pymc", "cores": 1, "progressbar": False}
    options |= {"compile_kwargs": {"mode": "FAST_COMPILE"}}
    fit = model.sample(**options)
    assert "by pymc" in fit.strategy
    assert (fit.draws.chains, fit.draws.draws, fit.interrupted, fit.course) == (2, 120, False, None)
    assert fit.timings["sample"] > 0
    default = model.sample(draws=2000, tune=500, seed=1)
    assert_same_layout(fit, default)
    assert_agree(fit, default)

    def stop(trace: object, draw: Any) -> None:
        if draw.draw_idx == 150 + 39:
            raise KeyboardInterrupt

    cut_short = model.sample(**options, callback=stop)
    assert cut_short.interrupted
    assert (cut_short.draws.chains, cut_short.draws.draws) == (2, 40)
    assert "cut short: 40 of 120 draws a chain" in cut_short.diagnostics.alarms[0]


# Samplers of JAX


@pytest.fixture(scope="module")
def jax_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A second fit of the same model does not wait for XLA again."""
    jax = pytest.importorskip("jax")
    jax.config.update("jax_compilation_cache_dir", str(tmp_path_factory.mktemp("xla")))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.0)
    yield
    jax.config.update("jax_compilation_cache_dir", None)


def assert_agree(a: hlm.Fit, b: hlm.Fit) -> None:
    """Means of all quantities within five standard errors of their difference."""
    (names, x), (other, y) = draws_of(a), draws_of(b)
    assert names == other
    error = np.sqrt(sum(d.var(axis=(0, 1)) / convergence(d).ess_bulk for d in (x, y)))
    gap = np.abs(x.mean(axis=(0, 1)) - y.mean(axis=(0, 1))) / error
    assert gap.max() < 5, names[int(gap.argmax())]


@pytest.mark.parametrize("engine", ["numpyro", "blackjax"])
def test_jax_engines(engine: str, choices: hlm.CompiledModel, jax_cache: None) -> None:
    pytest.importorskip(engine)
    options = {"draws": 500, "tune": 400, "chains": 2, "engine": engine, "progressbar": False}
    a, again, other = (choices.sample(seed=s, **options) for s in (1, 1, 2))
    default = choices.sample(draws=2000, tune=500, seed=1)
    assert_same_layout(a, default)
    assert_agree(a, default)
    assert a.idata["posterior"].to_dataset().equals(again.idata["posterior"].to_dataset())
    assert not a.idata["posterior"].to_dataset().equals(other.idata["posterior"].to_dataset())
    statistics = a.idata["sample_stats"]
    assert {"lp", "diverging", "n_steps", "tree_depth", "reached_max_treedepth"} <= set(statistics.data_vars)
    # densities up to a constant: their spread is that of the plain model's in any sampler, and their sign is up
    correlation = np.corrcoef(statistics["lp"].values.ravel(), statistics["energy"].values.ravel())[0, 1]
    assert correlation < 0
    assert f"by {engine}" in a.strategy
    assert "chains side by side on the" in a.strategy


def test_numpyro_on_sleepstudy(sleepstudy: hlm.CompiledModel, sampled: hlm.Fit, jax_cache: None) -> None:
    pytest.importorskip("numpyro")
    fit = sleepstudy.sample(draws=500, tune=500, seed=1, engine="numpyro", progressbar=False, max_treedepth=8)
    assert_same_layout(fit, sampled)
    assert_agree(fit, sampled)
    assert int(fit.idata["sample_stats"]["tree_depth"].max()) <= 8


@pytest.mark.parametrize("name", ["salamanders", "admissions", "kidney"])
def test_the_density_that_jax_samples(name: str, jax_cache: None) -> None:
    """Of zero inflation, weights and censoring: PyMC's value, where rows are likely and where they are not,
    and a gradient without a gap. It does not sample: how JAX is asked is seen above.
    """
    jax = pytest.importorskip("jax")
    from pymc.sampling.jax import get_jaxified_logp

    jax.config.update("jax_enable_x64", True)
    model = hlm.load(SPECS / f"{name}.hlm").compile().pymc
    with pytensor.config.change_flags(mode="FAST_COMPILE"):
        logp = model.compile_logp()
    both = jax.jit(jax.value_and_grad(get_jaxified_logp(model)))
    rng, start = np.random.default_rng(1), model.initial_point()
    for width in (0.5, 0.5, 1.0):
        point = {key: value + width * rng.normal(size=np.shape(value)) for key, value in start.items()}
        there = [point[v.name] for v in model.value_vars]
        towards = [rng.normal(size=np.shape(value)) for value in there]
        value, slopes = both(there)
        assert float(value) == pytest.approx(float(logp(point)), rel=1e-10)
        ends = [both([x + h * d for x, d in zip(there, towards, strict=True)])[0] for h in (1e-6, -1e-6)]
        slope = sum(float(np.sum(g * d)) for g, d in zip(slopes, towards, strict=True))
        assert slope == pytest.approx(float(ends[0] - ends[1]) / 2e-6, rel=1e-5)
