"""Exposure of counts and known sds of measurement errors: what rows know of themselves beside their response."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pymc as pm
import pytensor
import pytest
from each_family import given
from jacobian import log_jacobian
from scipy import optimize, stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.families.known_of_rows import EXPOSURE, KNOWN_SD, exposed, measured
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import log_likelihood
from tests.as_written import AS_WRITTEN

N = 60
HEAD = 'covariate x\ncovariate se\ncovariate t "time observed" unit "year"\ngroup g\n'
SPECS = {
    "measured": "response y ~ Normal(mu, sigma) measured with sd se\neffects mu = 1 + x + (1 | g)",
    "measured, truncated, censored, weighted": "covariate w\ncovariate upper\n"
    "response y ~ Normal(mu, sigma) weights w censored by status to upper measured with sd se truncated (0, inf)\n"
    "effects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + x",
    "Poisson": "response k ~ Poisson(mu) exposure t\neffects log(mu) = 1 + x + (1 | g)",
    "identity": "response k ~ Poisson(mu) exposure t\neffects identity(mu) = 1\nprior Intercept ~ HalfNormal(3)",
    "NegativeBinomial": "covariate w\nresponse k ~ NegativeBinomial(mu, alpha) exposure t weights w\n"
    "effects log(mu) = 1 + x + (1 | g)\neffects log(alpha) = 1",
    "without zeros": "response k1 ~ NegativeBinomial(mu, alpha) exposure t truncated (1, inf)\n"
    "effects log(mu) = 1 + x + (1 | g)",
}


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    g, x, t = rng.integers(0, 6, N), rng.normal(size=N).round(1), rng.choice([0.5, 1.0, 2.0, 7.0], N)
    y = np.exp(0.5 + 0.3 * x + rng.normal(0, 0.3, 6)[g] + rng.normal(0, 0.6, N)).round(1) + 0.1
    status = rng.choice(("none", "none", "left", "right", "interval"), N)
    upper = np.where(status == "interval", y + rng.uniform(0.2, 2, N).round(1), np.nan)
    k = rng.poisson(2 * t)
    columns = {"y": y, "x": x, "g": g, "t": t, "se": rng.uniform(0.1, 1, N), "w": rng.choice([0.5, 1.0, 3.0], N)}
    return columns | {"status": status, "upper": upper, "k": k, "k1": np.maximum(1, k)}


def bound(case: str) -> Design:
    return hlm.parse(HEAD + SPECS[case]).bind(table())


Y = np.array([0.0, 1.0, 3.0, 12.0])
T = np.array([0.3, 1.0, 2.5, 7.0])
CASES = {
    "Poisson": (exposed, {"mu": 1.7, EXPOSURE: T}, stats.poisson(1.7 * T)),
    "NegativeBinomial": (
        exposed,
        {"mu": 1.7, "alpha": 0.6, EXPOSURE: T},
        stats.nbinom(0.6 * T, 0.6 / (0.6 + 1.7)),
    ),
    "Normal": (measured, {"mu": 1.7, "sigma": 0.6, KNOWN_SD: T}, stats.norm(1.7, np.sqrt(0.36 + T**2))),
}


def made(name: str) -> Family:
    return CASES[name][0](FAMILIES[name])


@pytest.mark.parametrize("name", CASES)
def test_against_scipy(name: str) -> None:
    """Densities, means, variances and draws."""
    family, (_, values, law) = made(name), CASES[name]
    (beside,) = family.beside
    found = log_density_of_rows(family, Y, None, given(values), None, {beside: T})
    np.testing.assert_allclose(found, (law.logpdf if name == "Normal" else law.logpmf)(Y), rtol=1e-10)
    assert family.mean is not None
    assert family.variance is not None
    np.testing.assert_allclose(family.mean(NUMPY, given(values)) * np.ones(4), law.mean() * np.ones(4), rtol=1e-12)
    np.testing.assert_allclose(family.variance.at(np.array(values["mu"]), values), law.var(), rtol=1e-12)
    wide = {key: np.broadcast_to(value, (20_000, 4)) for key, value in values.items()}
    drawn = family.draw(np.random.default_rng(1), given(wide))
    np.testing.assert_allclose(
        drawn.mean(axis=0), law.mean() * np.ones(4), atol=6 * law.std().max() / math.sqrt(20_000)
    )
    np.testing.assert_allclose(drawn.var(axis=0), law.var(), rtol=0.1)


def test_which_families_have_them() -> None:
    assert {f.name for f in FAMILIES.values() if f.by_exposure} == {"Poisson", "NegativeBinomial"}
    assert [f.name for f in FAMILIES.values() if f.takes_known_sd] == ["Normal"]


@pytest.mark.parametrize("case", SPECS)
def test_kernel_is_pymc(case: str) -> None:
    design = bound(case)
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 3):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
    assert np.isfinite(gaps).all()
    assert np.ptp(gaps) < 1e-7, gaps


def one_draw(design: Design) -> tuple[hlm.Fit, dict[str, np.ndarray]]:
    program = prepare(make_plan(design))
    values = recover(program, points(program, 4, 1)[None], 1)
    draws = draws_of(values, {"diverging": np.zeros((1, 4), dtype=bool)}, design)
    return hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0)), values


@pytest.mark.parametrize("case", ["measured", "NegativeBinomial"])
def test_log_likelihoods_are_those_of_pymc(case: str) -> None:
    fit, _ = one_draw(bound(case))
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        theirs = pm.compute_log_likelihood(
            fit.idata, model=build_model(fit.design), extend_inferencedata=False, progressbar=False
        )
    np.testing.assert_allclose(fit.log_likelihood(), theirs[fit.design.model.response.column], rtol=1e-8, atol=1e-10)


def test_an_exposure_is_an_offset_of_a_poisson() -> None:
    """Also what new rows predict, R² and the fitted values."""
    one = bound("Poisson")
    text = "response k ~ Poisson(mu)\neffects log(mu) = 1 + x + (1 | g) + offset(log(t))"
    other = hlm.parse(HEAD + text).bind(table())
    fit, values = one_draw(one)
    theirs = hlm.Fit(draws_of(values, {"diverging": np.zeros((1, 4), dtype=bool)}, other), other, {})
    np.testing.assert_allclose(fit.log_likelihood(), theirs.log_likelihood(), rtol=1e-12)
    np.testing.assert_allclose(fit.fitted(), theirs.fitted(), rtol=1e-12)
    rows = {"x": [0.0, 1.0], "t": [3.0, 0.2], "g": [1, 2]}
    mean = [f.predict(rows, of="mean").values for f in (fit, theirs)]
    np.testing.assert_allclose(mean[0], mean[1], rtol=1e-12)
    drawn = [f.predict(rows, of="response", seed=3).values for f in (fit, theirs)]
    np.testing.assert_array_equal(drawn[0], drawn[1])
    r2 = [{m.name: m.estimate for m in f.explain().explanation.meanings} for f in (fit, theirs)]
    for name in ("R2", "R2 common"):
        assert r2[0][name].median == pytest.approx(r2[1][name].median, rel=1e-6)


def test_a_point_has_the_rate_and_a_row_its_count() -> None:
    fit, values = one_draw(bound("NegativeBinomial"))
    rate = np.exp(values["Intercept"] + values["x"])
    np.testing.assert_allclose(np.ravel(fit.ask("mean(at(x = 1))").draws["answer"]), np.ravel(rate))
    rows = fit.predict({"x": [1.0, 1.0], "t": [1.0, 5.0]}, of="mean", units="average").values
    np.testing.assert_allclose(rows[..., 1], 5 * rows[..., 0])
    np.testing.assert_allclose(np.ravel(rows[..., 0]), np.ravel(rate))


def test_a_row_of_two_years_is_the_sum_of_two_of_one() -> None:
    """What the shape is multiplied for: sums of negative binomial counts of one year have that of two."""
    k = np.arange(60)
    one = stats.nbinom(0.7, 0.7 / (0.7 + 1.3)).pmf(k)
    two = np.convolve(one, one)[:60]
    family = exposed(FAMILIES["NegativeBinomial"])
    p = given({"mu": 1.3, "alpha": 0.7, EXPOSURE: np.full(60, 2.0)})
    found = log_density_of_rows(family, k.astype(float), None, p, None, {EXPOSURE: np.full(60, 2.0)})
    np.testing.assert_allclose(np.exp(found), two, rtol=1e-9)


def test_against_a_meta_regression() -> None:
    """Thirteen trials of BCG vaccine (metafor): maximum likelihood with known sampling variances and a sigma, no
    grouping; the log likelihood at its best is that of R's dense Cholesky factorisation, -12.6650763483, at mu =
    -0.71119913426 and sigma = 0.5291768383."""
    columns = json.loads((Path(__file__).parent / "data" / "bcg.json").read_text())
    text = "response yi ~ Normal(mu, sigma) measured with sd sei\ncovariate sei\neffects mu = 1"
    design = hlm.parse(text).bind(columns)

    def loglik(x: np.ndarray) -> float:
        values = {"Intercept": np.full((1, 1), x[0]), "sigma": np.full((1, 1), np.exp(x[1]))}
        return float(log_likelihood(design, draws_of(values, {}, design)).sum())

    best = np.array([-0.71119913426, np.log(0.5291768383)])
    assert loglik(best) == pytest.approx(-12.6650763483, abs=1e-6)
    found = optimize.minimize(lambda x: -loglik(x), np.array([0.0, 0.0]), method="Nelder-Mead", options={"xatol": 1e-7})
    np.testing.assert_allclose(found.x, best, atol=1e-4)


@pytest.mark.parametrize("case", ["measured", "NegativeBinomial", "without zeros"])
def test_a_saved_fit_keeps_them(case: str, tmp_path: Path) -> None:
    fit, _ = one_draw(bound(case))
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.design.fingerprint == fit.design.fingerprint
    np.testing.assert_allclose(opened.log_likelihood(), fit.log_likelihood())
    other = hlm.parse(HEAD + SPECS[case]).bind(table() | {"se": table()["se"] * 2, "t": table()["t"] * 2})
    assert other.fingerprint != fit.design.fingerprint


def test_found_again() -> None:
    """Sampled, since it asks whether a posterior tells known errors from a spread of the same size."""
    rng = np.random.default_rng(9)
    n, truth = 400, {"Intercept": 1.0, "x": 0.5, "sigma": 0.6}
    x, se = rng.normal(size=n), rng.uniform(0.2, 1.5, n)
    y = 1.0 + 0.5 * x + 0.6 * rng.normal(size=n) + se * rng.normal(size=n)
    text = "response y ~ Normal(mu, sigma) measured with sd se\ncovariate x\ncovariate se\neffects mu = 1 + x"
    fit = (
        hlm.parse(text)
        .compile({"y": y, "x": x, "se": se})
        .sample(draws=400, tune=300, chains=2, seed=5, progressbar=False)
    )
    found = {m.name: m.estimate for m in fit.explain().explanation.meanings if m.estimate is not None}
    for name, value in truth.items():
        assert found[name].low < value < found[name].high, (name, found[name])


def test_counts_found_again() -> None:
    """Sampled, since it asks what a posterior makes of counts of different times of which the zeros are not there."""
    rng = np.random.default_rng(4)
    n, truth = 1500, {"Intercept": 0.2, "x": 0.5, "alpha": 1.5, "sd_g[Intercept]": 0.4}
    x, g, t = rng.normal(size=n), np.arange(n) % 20, rng.uniform(0.3, 3, n)
    units = rng.normal(size=20)
    units = 0.4 * (units - units.mean()) / units.std()
    mu = t * np.exp(0.2 + 0.5 * x + units[g])
    k = rng.poisson(rng.gamma(1.5 * t, mu / (1.5 * t)))
    there = k > 0
    assert 0.2 < (~there).mean() < 0.6
    text = (
        HEAD.replace("covariate se\n", "") + "response k ~ NegativeBinomial(mu, alpha) exposure t truncated (1, inf)\n"
    )
    compiled = hlm.parse(text + "effects log(mu) = 1 + x + (1 | g)").compile(
        {"k": k[there], "x": x[there], "g": g[there], "t": t[there]}
    )
    fit = compiled.sample(draws=500, tune=400, chains=2, seed=5, progressbar=False)
    found = {m.name: m.estimate for m in fit.explain().explanation.meanings if m.estimate is not None}
    for name, value in truth.items():
        assert found[name].low < value < found[name].high, (name, found[name])
    assert float(fit.fitted().values.mean()) == pytest.approx(float(k[there].mean()), rel=0.05)


def codes_of(text: str, columns: dict[str, np.ndarray] | None = None) -> list[str]:
    with pytest.raises(hlm.HlmError) as raised:
        hlm.parse(HEAD + text).bind(columns or table())
    return [d.code for d in raised.value.diagnostics]


@pytest.mark.parametrize(
    ("response", "code"),
    [
        ("y ~ Normal(mu, sigma) exposure t", "HLM2162"),
        ("y ~ StudentT(mu, sigma, nu) measured with sd se", "HLM2163"),
        ("log(y) ~ Normal(mu, sigma) measured with sd se", "HLM2163"),
        ("y ~ Normal(mu, sigma) measured with sd 2 * se", "HLM2101"),
        ("y ~ Normal(mu, sigma) measured with sd g", "HLM2101"),
        ("y ~ Normal(mu, sigma) measured with sd nowhere", "HLM2006"),
        ("y ~ Normal(mu, sigma) measured with sd x", "HLM324"),
    ],
)
def test_what_makes_no_sense(response: str, code: str) -> None:
    assert codes_of(f"response {response}\neffects mu = 1") == [code]


def test_an_exposure_is_above_zero() -> None:
    text = "response k ~ Poisson(mu) exposure t\neffects log(mu) = 1"
    assert codes_of(text, table() | {"t": np.where(np.arange(N) == 4, 0.0, 1.0)}) == ["HLM324"]


def test_explained() -> None:
    told = " ".join(str(hlm.parse(HEAD + SPECS["NegativeBinomial"]).explain(table())).split())
    assert "k ~ NegativeBinomial(mu, alpha) exposure t weights w" in told
    assert "mu is per year; a row has `t` times as much, and alpha with it" in told
    assert "the expected count of k per year is exp(Intercept), at x = 0" in told
    told = " ".join(str(hlm.parse(HEAD + SPECS["measured"]).explain(table())).split())
    assert "a row's variance is sigma² + se²" in told
    assert "spread (sd), measurement errors apart, of single observations" in told
    assert "share_g" not in told
    latex = [hlm.parse(HEAD + SPECS[case]).explain(table()).to("latex") for case in ("measured", "NegativeBinomial")]
    assert r"\sqrt{\sigma^2 + \text{se}_i^2}" in latex[0]
    assert r"\text{t}_i\, \mu_i, \text{t}_i\, \alpha_i" in latex[1]
