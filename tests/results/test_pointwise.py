"""For every draw and row: the log likelihood against SciPy's, row by row, and against PyMC's; what is expected."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from fractions import Fraction

import arviz as az
import kernel_cases as cases
import numpy as np
import pymc as pm
import pytest
import textbook_density as reference
from scipy import stats
from scipy.special import softmax
from small_fit import QUICK

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.results import stretches
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import fitted, log_likelihood


@pytest.mark.parametrize("name", [*cases.OTHERS, "correlated", "known sigma"])
def test_against_scipy(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    design = cases.other(name) if name in cases.OTHERS else cases.gaussian(name)
    program = prepare(make_plan(design))
    x = np.random.default_rng(2).normal(0, 0.5, (2, 3, program.n_dim))
    draws = draws_of(recover(program, x, 1), {}, design)
    found, expected = log_likelihood(design, draws, transformed=True), fitted(design, draws, transformed=True)
    levels = (design.model.response.family.levels,) if design.model.response.family.is_nominal else ()
    assert found.shape == (2, 3, design.rows.n)
    assert expected.shape == (*found.shape, *levels)
    main = design.schema.main
    for chain, draw in np.ndindex(2, 3):
        values = {name: v[chain, draw] for name, v in draws.posterior.items()}
        np.testing.assert_allclose(found[chain, draw], reference.log_likelihoods(design, values), rtol=1e-8, atol=1e-10)
        etas = [reference.predictor(design, e, values) for e in design.schema.equations if e.equation.is_main]
        if levels:  # whose main parameter is the probability of each
            told = softmax([np.zeros_like(etas[0]), *etas], axis=0).T
        else:
            told = reference.INVERSE[main.equation.link.name](etas[0])
        np.testing.assert_allclose(expected[chain, draw], told, rtol=1e-10)
    monkeypatch.setattr(stretches, "NUMBERS", 1)  # a few rows at a time
    monkeypatch.setattr(stretches, "LEAST_ROWS", 7)
    np.testing.assert_allclose(log_likelihood(design, draws, transformed=True), found, rtol=1e-12)


def test_a_fit_has_them_as_pymc_does(fit: hlm.Fit, compiled: hlm.CompiledModel) -> None:
    own = hlm.Fit(fit.draws, fit.design, fit.timings, fit.strategy)
    found = own.log_likelihood()
    assert found.dims == ("chain", "draw", "row")
    theirs = pm.compute_log_likelihood(
        fit.idata, model=compiled.pymc, extend_inferencedata=False, progressbar=False, compile_kwargs=QUICK
    )
    np.testing.assert_allclose(found, theirs[found.name], rtol=1e-6, atol=1e-8)
    assert az.loo(own.idata).n_data_points == fit.design.rows.n
    assert own.log_likelihood(every=2).sizes["draw"] == 125
    mean = own.fitted()
    assert (mean.name, mean.dims) == ("mu", ("chain", "draw", "row"))


Y = np.random.default_rng(3).gamma(2.0, 1.5, 40).round(2) + 0.01
TABLE = {"y": Y, "x": np.linspace(-1, 1, 40), "k": np.arange(40) % 3}


def statistics(posterior: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {"diverging": np.zeros(posterior["x"].shape, dtype=bool)}


def drawn(spec: str) -> hlm.Fit:
    """A fit with the same draws whatever the response: eta = b0 + b1 x and a sigma."""
    design = hlm.parse(f"{spec}\ncovariate x\neffects mu = 1 + x").bind(TABLE)
    rng = np.random.default_rng(5)
    posterior = {"Intercept": rng.normal(1, 0.1, (2, 50)), "x": rng.normal(0, 0.1, (2, 50))}
    posterior |= {"sigma": rng.uniform(0.5, 1.5, (2, 50)), "nu": rng.uniform(3, 9, (2, 50))}
    return hlm.Fit(draws_of(posterior, statistics(posterior), design), design, {})


def test_a_log_normal_is_a_normal_of_the_log() -> None:
    one, other = (
        drawn('response log(y) unit "ms" ~ Normal(mu, sigma)'),
        drawn('response y unit "ms" ~ LogNormal(mu, sigma)'),
    )
    found = [fit.log_likelihood() for fit in (one, other)]
    np.testing.assert_allclose(found[0], found[1], rtol=0, atol=1e-8)
    assert found[0].attrs == found[1].attrs
    assert found[0].attrs["scale"] == one.idata["log_likelihood"].attrs["scale"] == "density of `y`, in ms"
    loos = [az.loo(fit.idata) for fit in (one, other)]
    assert loos[0].elpd == pytest.approx(loos[1].elpd, abs=1e-8)
    as_transformed = one.log_likelihood(transformed=True)
    assert as_transformed.attrs["scale"] == "density of `log(y)`"
    np.testing.assert_allclose(found[0], as_transformed - np.log(Y), rtol=0, atol=1e-12)


FORWARD = {"log": np.log, "log2": np.log2, "log10": np.log10, "sqrt": np.sqrt, "y": lambda v: v}


@pytest.mark.parametrize(
    "transformation",
    ["log(y)", "log(y + 1)", "log(y + 0.25)", "log2(y)", "log10(y + 0.5)", "sqrt(y)", "sqrt(y + 2)", "y"],
)
@pytest.mark.parametrize("family", ["Normal(mu, sigma)", "StudentT(mu, sigma, nu)"])
def test_it_is_a_density_of_the_column(transformation: str, family: str) -> None:
    """What it integrates to between two values of the column is the difference of SciPy's distribution function."""
    forward = FORWARD[transformation.partition("(")[0]]
    shift = float(transformation.partition(" + ")[2].rstrip(")") or 0)
    fit = drawn(f"response {transformation} ~ {family}")
    found = fit.log_likelihood()
    assert found.attrs == {"kind": "density", "of": "y", "scale": "density of `y`"}
    p = {name: float(v[0, 3]) for name, v in fit.draws.posterior.items()}
    centre = p["Intercept"] + p["x"] * TABLE["x"]
    law = stats.norm(centre, p["sigma"]) if "Normal" in family else stats.t(p["nu"], centre, p["sigma"])
    step = 1e-5
    ends = [law.cdf(forward(Y + shift + side)) for side in (-step, step)]
    own = found.values[0, 3]
    near = own > -8  # where differences of a distribution function have digits
    assert near.sum() > 15
    np.testing.assert_allclose(own[near], np.log((ends[1] - ends[0])[near] / (2 * step)), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("response", "mean"),
    [
        ("y ~ LogNormal(mu, sigma)", lambda mu, sigma: stats.lognorm(sigma, scale=np.exp(mu)).mean()),
        ("log(y) ~ Normal(mu, sigma)", lambda mu, sigma: stats.lognorm(sigma, scale=np.exp(mu)).mean()),
        ("log(y + 0.25) ~ Normal(mu, sigma)", lambda mu, sigma: stats.lognorm(sigma, -0.25, np.exp(mu)).mean()),
        (
            "log10(y + 0.25) ~ Normal(mu, sigma)",
            lambda mu, sigma: stats.lognorm(sigma * np.log(10), -0.25, 10**mu).mean(),
        ),
        ("sqrt(y) ~ Normal(mu, sigma)", lambda mu, sigma: sigma**2 * stats.ncx2(1, (mu / sigma) ** 2).mean()),
        ("sqrt(y + 2) ~ Normal(mu, sigma)", lambda mu, sigma: sigma**2 * stats.ncx2(1, (mu / sigma) ** 2).mean() - 2),
        ("y ~ Normal(mu, sigma)", lambda mu, sigma: mu),
        ("y ~ StudentT(mu, sigma, nu)", lambda mu, sigma: mu),
        ("log(y) ~ Normal(mu, sigma = 0.5)", lambda mu, sigma: stats.lognorm(0.5, scale=np.exp(mu)).mean()),
    ],
)
def test_fitted_is_the_mean_of_the_column(response: str, mean: Callable[[float, float], float]) -> None:
    """SciPy's mean of the response's distribution, whatever transformation is declared, and that of an estimand."""
    fit = drawn(f"response {response}")
    found, p = fit.fitted(), fit.draws.posterior
    text = f"response {response}\ncovariate x\neffects mu = 1 + x\nestimand here = mean(at(x = {TABLE['x'][30]}))"
    design = hlm.parse(text).bind(TABLE)
    for chain, draw in ((0, 3), (1, 40)):
        mu = p["Intercept"][chain, draw] + p["x"][chain, draw] * TABLE["x"]
        sigma = p["sigma"][chain, draw] if "sigma" in p else 0.5
        expected = [mean(m, sigma) for m in mu]
        np.testing.assert_allclose(found[chain, draw], expected, rtol=1e-12)
        values = {name: v[chain, draw] for name, v in p.items()}
        estimand = evaluate_estimand(design, design.model.estimands[0], values)
        assert float(found[chain, draw, 30]) == pytest.approx(float(estimand), rel=1e-12)
        np.testing.assert_allclose(fit.fitted(transformed=True)[chain, draw], mu, rtol=1e-12)
    assert found.attrs == {"of": "y"}


def test_a_zero_inflated_count_is_expected_with_its_zeros() -> None:
    """The mean of the mixture added up, psi times mu; the main parameter beside it is the mean of a part."""
    text = """response k unit "call" ~ ZeroInflatedPoisson(mu, psi)\ncovariate x\neffects log(mu) = 1 + x
    effects logit(psi) = 1 + x"""
    design, rng = hlm.parse(text).bind(TABLE), np.random.default_rng(5)
    with_estimand = hlm.parse(f"{text}\nestimand here = mean(at(x = {TABLE['x'][30]}))").bind(TABLE)
    posterior = {name: rng.normal(0.4, 0.3, (2, 50)) for name in ("Intercept", "x", "psi_Intercept", "psi_x")}
    fit = hlm.Fit(draws_of(posterior, statistics(posterior), design), design, {})
    found, main, counts = fit.fitted(), fit.fitted(transformed=True), np.arange(200)
    assert (found.name, found.attrs) == ("mean", {"of": "k", "unit": "call"})
    for chain, draw in ((0, 3), (1, 40)):
        at = {name: v[chain, draw] for name, v in posterior.items()}
        mu = np.exp(at["Intercept"] + at["x"] * TABLE["x"])
        psi = 1 / (1 + np.exp(-at["psi_Intercept"] - at["psi_x"] * TABLE["x"]))
        chances = psi[:, None] * stats.poisson(mu[:, None]).pmf(counts) + (1 - psi[:, None]) * (counts == 0)
        np.testing.assert_allclose(found[chain, draw], chances @ counts, rtol=1e-10)
        np.testing.assert_allclose(main[chain, draw], mu, rtol=1e-12)
        own = fit.log_likelihood().values[chain, draw]
        np.testing.assert_allclose(own, np.log(chances[np.arange(40), TABLE["k"]]), rtol=1e-9)
        estimand = evaluate_estimand(with_estimand, with_estimand.model.estimands[0], at)
        assert float(found[chain, draw, 30]) == pytest.approx(float(estimand), rel=1e-12)


def test_a_count_behind_a_hurdle_is_expected_with_its_zeros() -> None:
    """The mean of what is left of a negative binomial, times psi, added up; and an estimand of the same row."""
    text = """response k unit "call" ~ HurdleNegativeBinomial(mu, alpha, psi)\ncovariate x\neffects log(mu) = 1 + x
    effects log(alpha) = 1 + x"""
    design, rng = hlm.parse(text).bind(TABLE), np.random.default_rng(5)
    with_estimand = hlm.parse(f"{text}\nestimand here = mean(at(x = {TABLE['x'][30]}))").bind(TABLE)
    names = ("Intercept", "x", "alpha_Intercept", "alpha_x")
    posterior = {name: rng.normal(0.4, 0.3, (2, 50)) for name in names} | {"psi": rng.uniform(0.2, 0.9, (2, 50))}
    fit = hlm.Fit(draws_of(posterior, statistics(posterior), design), design, {})
    found, main, counts = fit.fitted(), fit.fitted(transformed=True), np.arange(3000)
    assert (found.name, found.attrs) == ("mean", {"of": "k", "unit": "call"})
    for chain, draw in ((0, 3), (1, 40)):
        at = {name: v[chain, draw] for name, v in posterior.items()}
        mu = np.exp(at["Intercept"] + at["x"] * TABLE["x"])
        alpha = np.exp(at["alpha_Intercept"] + at["alpha_x"] * TABLE["x"])
        base = stats.nbinom(alpha[:, None], (alpha / (alpha + mu))[:, None])
        chances = np.where(counts == 0, 1 - at["psi"], at["psi"] * base.pmf(counts) / base.sf(0))
        np.testing.assert_allclose(found[chain, draw], chances @ counts, rtol=1e-9)
        np.testing.assert_allclose(main[chain, draw], mu, rtol=1e-12)
        own = fit.log_likelihood().values[chain, draw]
        np.testing.assert_allclose(own, np.log(chances[np.arange(40), TABLE["k"]]), rtol=1e-9)
        estimand = evaluate_estimand(with_estimand, with_estimand.model.estimands[0], at)
        assert float(found[chain, draw, 30]) == pytest.approx(float(estimand), rel=1e-12)


def test_a_mean_that_is_infinite_is_refused() -> None:
    fit = drawn("response log(y) ~ StudentT(mu, sigma, nu)")
    with pytest.raises(hlm.HlmError, match="HLM422") as caught:
        fit.fitted()
    assert "`fit.fitted(transformed=True)` is what is expected of `log(y)`" in str(caught.value)
    assert fit.fitted(transformed=True).attrs == {"of": "log(y)"}


def test_a_truncated_response_has_what_is_expected_within_bounds_or_nothing() -> None:
    fit = drawn("response log(y) ~ Normal(mu, sigma) truncated (1e-9, inf)")
    with pytest.raises(hlm.HlmError, match="HLM603") as caught:
        fit.fitted()
    assert 'ask for the response itself: of = "response"' in str(caught.value)
    assert fit.fitted(transformed=True).attrs == {"of": "log(y) before truncation"}


def test_counts_have_probabilities() -> None:
    design = hlm.parse("response k ~ Poisson(mu)\ncovariate x\neffects log(mu) = 1 + x").bind(TABLE)
    posterior = {name: np.zeros((1, 4)) for name in ("Intercept", "x")}
    found = hlm.Fit(draws_of(posterior, statistics(posterior), design), design, {}).log_likelihood()
    assert found.attrs == {"kind": "probability", "of": "k", "scale": "probability of `k`"}
    np.testing.assert_allclose(np.exp(found.values[0, 0]), stats.poisson(1).pmf(TABLE["k"]))


def exactly(family: str, y: int, n: int) -> float:
    """A log probability at mu = 20.5, alpha = 24, p = 1/4, from whole numbers and fractions."""
    mean, alpha, p = Fraction(41, 2), 24, Fraction(1, 4)
    match family:
        case "Poisson(mu)":
            return y * math.log(mean) - float(mean) - math.log(math.factorial(y))
        case "NegativeBinomial(mu, alpha)":
            own = math.comb(y + alpha - 1, y) * (alpha / (mean + alpha)) ** alpha * (mean / (mean + alpha)) ** y
        case _:
            own = math.comb(n, y) * p**y * (1 - p) ** (n - y)
    return math.log(own.numerator) - math.log(own.denominator)


@pytest.mark.parametrize(
    ("family", "left", "intercept"),
    [
        ("Poisson(mu)", "log(mu)", math.log(20.5)),
        ("NegativeBinomial(mu, alpha)", "log(mu)", math.log(20.5)),
        ("Binomial(n = n, p)", "logit(p)", math.log(1 / 3)),
    ],
)
def test_probabilities_of_counts_are_exact(family: str, left: str, intercept: float) -> None:
    """To a part in 1e13 of their terms: from some count on log Gamma is a series."""
    n = 80
    y = np.arange(n + 1)
    covariate = "covariate n\n" if "n = n" in family else ""
    spec = f"response y ~ {family}\n{covariate}effects {left} = 1\nprior Intercept ~ Normal(0, 9)"
    design = hlm.parse(spec).bind({"y": y, "n": np.full(n + 1, n)})
    posterior = {"Intercept": np.full((1, 4), intercept), "alpha": np.full((1, 4), 24.0)}
    kept = {name: values for name, values in posterior.items() if name in design.dims}
    found = log_likelihood(design, draws_of(kept, {"diverging": np.zeros((1, 4), dtype=bool)}, design))
    np.testing.assert_allclose(found[0, 0], [exactly(family, int(k), n) for k in y], rtol=1e-13, atol=3e-13)


def test_far_draws_of_counts_have_probabilities_without_a_warning() -> None:
    """Shapes from nearly all zeros to a Poisson, means from none to more than there are."""
    spec = "response y ~ NegativeBinomial(mu, alpha)\neffects log(mu) = 1\nprior Intercept ~ Normal(0, 9)"
    design = hlm.parse(spec).bind({"y": np.array([0, 1, 5, 1_000_000])})
    eta, alpha = np.meshgrid([-20.0, 0.0, 30.0, 300.0], [1e-3, 1.0, 1e20, 1e300])
    posterior = {"Intercept": eta.reshape(1, -1), "alpha": alpha.reshape(1, -1)}
    draws = draws_of(posterior, {"diverging": np.zeros((1, eta.size), dtype=bool)}, design)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = log_likelihood(design, draws)
    assert np.isfinite(found).all()
    assert (found < 1e-9).all()


def test_an_infinite_density_is_refused() -> None:
    design = hlm.parse("response sqrt(k) ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x").bind(TABLE)
    posterior = {name: np.ones((1, 4)) for name in ("Intercept", "x", "sigma")}
    fit = hlm.Fit(draws_of(posterior, statistics(posterior), design), design, {})
    with pytest.raises(hlm.HlmError, match="HLM420") as caught:
        fit.log_likelihood()
    assert "the density of `k` is infinite at k = 0" in str(caught.value)
    assert "rows with k = 0: 14" in str(caught.value)
    assert np.isfinite(fit.log_likelihood(transformed=True)).all()


def test_what_has_no_room_is_refused(fit: hlm.Fit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretches, "free_memory", lambda: 500_000)
    for compute in (fit.log_likelihood, fit.fitted):
        with pytest.raises(hlm.HlmError, match="HLM415") as caught:
            compute()
        assert "take one draw in 2: `every=2`" in str(caught.value)
    assert fit.fitted(every=2).sizes == {"chain": 2, "draw": 125, "row": 120}


@pytest.mark.parametrize("every", [0, -1, 2.5, True])
def test_one_draw_in_none_is_no_option(fit: hlm.Fit, every: int) -> None:
    for compute in (fit.log_likelihood, fit.fitted):
        with pytest.raises(hlm.HlmError, match="HLM501"):
            compute(every=every)
