"""Residuals of zero are an error before anything is sampled, wherever the response lies; measured ones are not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy import special, stats

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.design.exact_fit import log_density_of

N = 24
FAMILIES = {
    "Normal(mu, sigma)": ("mu", lambda eta: eta),
    "StudentT(mu, sigma, nu)": ("mu", lambda eta: eta),
    "LogNormal(mu, sigma)": ("mu", np.exp),
    "Gamma(mu, alpha)": ("log(mu)", np.exp),
    "Beta(mu, nu)": ("logit(mu)", lambda eta: 1 / (1 + np.exp(-eta))),
}
BARS = {"": 2, " + (1 | g)": 7, " + (1 + x | g)": 12, " + (1 | g) + (1 | h)": 9}


def codes(spec: str, table: dict) -> list[str]:  # type: ignore[type-arg]
    try:
        hlmdsl.parse(spec).bind(table)
    except HlmError as error:
        return [d.code for d in error.diagnostics]
    return []


@settings(max_examples=25, deadline=None)
@example(family="Normal(mu, sigma)", bars="", shift=0.0, scale=1.0, noise=0.0, seed=0)
@example(family="Normal(mu, sigma)", bars=" + (1 | g)", shift=1e10, scale=1.0, noise=0.0, seed=0)
@example(family="Normal(mu, sigma)", bars="", shift=5.0, scale=1e-8, noise=1.0, seed=0)
@example(family="Normal(mu, sigma)", bars="", shift=1e12, scale=1.0, noise=0.9, seed=0)
@example(
    family="Normal(mu, sigma)", bars=" + (1 + x | g)", shift=0.0, scale=1.0, noise=0.0, seed=3
)  # of one value near 0
@given(
    family=st.sampled_from(list(FAMILIES)),
    bars=st.sampled_from(list(BARS)),
    shift=st.sampled_from([0.0, 5.0, -1e3, 1e6, 3e9, 1e10, 1e12]),
    scale=st.sampled_from([1e-8, 1.0, 1e8]),
    noise=st.sampled_from([0.0, 1e-5, 1.0]),
    seed=st.integers(0, 200),
)
def test_zero_is_told_from_small(family: str, bars: str, shift: float, scale: float, noise: float, seed: int) -> None:
    r = np.random.default_rng(seed)
    written, inverse = FAMILIES[family]
    if family not in ("Normal(mu, sigma)", "StudentT(mu, sigma, nu)"):
        shift, scale = 0.0, 1.0
    if family in ("Gamma(mu, alpha)", "Beta(mu, nu)") and BARS[bars] > 9:
        return  # twelve rows to spare do not lift a precision beyond what its default prior holds
    x, g, h = r.uniform(-1, 1, N), np.arange(N) % 6, np.arange(N) // 8
    eta = 0.5 + 1.25 * x + ("g" in bars) * r.normal(size=6)[g] + ("x |" in bars) * r.normal(size=6)[g] * x
    eta = eta + ("h" in bars) * r.normal(size=3)[h]
    if abs(shift) * 1e-11 > scale * max(noise, 1e-30):
        noise = 0.0
    y = inverse(eta + noise * r.normal(size=N)) * scale + shift
    if abs(shift) * 1e-13 > scale:  # little but rounding
        return
    spec = f"response y ~ {family}\ncovariate x\n" + "group g\n" * ("g" in bars) + "group h\n" * ("h" in bars)
    spec += f"effects {written} = 1 + x{bars}"
    table = {"y": y, "x": x, "g": [f"g{k}" for k in g], "h": [f"h{k}" for k in h]}
    assert codes(spec, table) == ([] if noise else ["HLM343"])


@pytest.mark.parametrize("means", [(0.0, 5.0, 6.0, -2.0), (0.0, 1.0, 0.0, 0.0), (0.3, 0.1, 0.2, 0.0), (1e6, 0.1, 0, 3)])
def test_a_response_that_is_zero_in_some_rows_is_fitted_exactly_too(means: tuple[float, ...]) -> None:
    """Zero is rounded by nothing; what it is computed from is."""
    f = np.repeat(list("abcd"), 6)
    exact = np.repeat(means, 6)
    x = np.random.default_rng(1).normal(size=24)
    spec = "response y ~ Normal(mu, sigma)\nfactor f\ncovariate x\neffects mu = 1 + f + x"
    assert codes(spec, {"y": exact, "f": f, "x": x}) == ["HLM343"]
    assert codes(spec, {"y": exact + 0.7 * x, "f": f, "x": x}) == ["HLM343"]
    # a noise of a millionth of most of the values is one
    noise = 1e-6 * np.random.default_rng(2).normal(size=24) * max(np.median(np.abs(exact)), 1e-3)
    assert codes(spec, {"y": exact + noise, "f": f, "x": x}) == []


@pytest.mark.parametrize(
    ("prior", "is_refused"),
    [
        ("HalfNormal(1)", True),
        ("HalfCauchy(1)", True),
        ("Exponential(1)", True),
        ("HalfFlat()", True),
        ("Uniform(0, 5)", True),
        ("Gamma(3, 1)", True),
        ("LogNormal(0, 3)", True),
        ("Uniform(0.1, 5)", False),  # these hold sigma off zero
        ("TruncatedNormal(1, 1, 0.5, inf)", False),
        ("InverseGamma(3, 2)", False),
        ("LogNormal(0, 1)", False),
        ("Gamma(60, 1)", False),
    ],
)
def test_a_prior_may_hold_sigma_off_zero(prior: str, is_refused: bool) -> None:
    x = np.arange(N) / 7
    spec = f"response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x\nprior sigma ~ {prior}"
    assert codes(spec, {"y": 3 - 2 * x, "x": x}) == (["HLM343"] if is_refused else [])


@pytest.mark.parametrize("sigma", ["sigma = 2", "sigma = known"])
def test_a_known_sigma_needs_no_residuals(sigma: str) -> None:
    x = np.arange(N) / 7
    spec = (
        f"response y ~ Normal(mu, {sigma})\ncovariate x\n{'covariate known' * ('known' in sigma)}\neffects mu = 1 + x"
    )
    assert codes(spec, {"y": 3 - 2 * x, "x": x, "known": 1 + x}) == []


def test_as_many_numbers_as_rows_leave_sigma_to_its_prior() -> None:
    """Nothing is known of sigma then, and its prior is its posterior: not an error."""
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f\neffects mu = 1 + x + f"
    assert codes(spec, {"y": [1.0, 3, 2], "x": [0.0, 1, 5], "f": ["a", "b", "b"]}) == []
    spec = "response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)"
    assert codes(spec, {"y": [1.0, 3, 2], "g": ["a", "b", "c"]}) == []


@pytest.mark.parametrize(("size", "code"), [(1e12, None), (1e15, None), (1e17, "HLM344")])
def test_differences_that_are_rounding(size: float, code: str | None) -> None:
    """A spread of 0.9, at 1e15 seven times what numbers are rounded by there; of 9 at 1e17, half of that."""
    r = np.random.default_rng(3)
    x = np.arange(N) * 0.1
    y = size + x + (9 if size > 1e16 else 0.9) * r.normal(size=N)
    found = codes("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x", {"y": y, "x": x})
    assert found == ([code] if code else [])


@pytest.mark.parametrize(
    ("prior", "exact"),
    [
        ("HalfNormal(2)", stats.halfnorm(scale=2)),
        ("HalfCauchy(2)", stats.halfcauchy(scale=2)),
        ("HalfStudentT(3, 2)", stats.t(3, 0, 2)),
        ("Exponential(0.5)", stats.expon(scale=2)),
        ("Exponential(scale = 2)", stats.expon(scale=2)),
        ("Gamma(2, 0.7)", stats.gamma(2, scale=1 / 0.7)),
        ("Gamma(mu = 2, sigma = 1.5)", stats.gamma(16 / 9, scale=9 / 8)),
        ("InverseGamma(3, 2)", stats.invgamma(3, scale=2)),
        ("InverseGamma(mu = 2, sigma = 1)", stats.invgamma(6, scale=10)),
        ("LogNormal(0.2, 0.8)", stats.lognorm(0.8, scale=np.exp(0.2))),
        ("Weibull(1.7, 2)", stats.weibull_min(1.7, scale=2)),
        ("TruncatedNormal(1, 2, 0, inf)", stats.norm(1, 2)),
        ("Uniform(0.5, 2)", stats.uniform(0.5, 1.5)),
    ],
)
def test_densities_up_to_a_constant(prior: str, exact: stats.rv_continuous) -> None:
    spec = f"response y ~ Normal(mu, sigma)\neffects mu = 1\nprior sigma ~ {prior}"
    own = hlmdsl.parse(spec).bind({"y": [1.0, 2, 4]}).priors["sigma"][0].prior
    x = np.array([0.6, 0.9, 1.7])
    np.testing.assert_allclose(np.diff(log_density_of(own, x)), np.diff(exact.logpdf(x)), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(
    ("family", "written", "inverse"),
    [
        ("HurdleGamma(mu, alpha, psi)", "log(mu)", np.exp),
        ("HurdleLogNormal(mu, sigma, psi)", "mu", np.exp),
        ("ZeroInflatedBeta(mu, nu, psi)", "logit(mu)", lambda eta: 1 / (1 + np.exp(-eta))),
        ("ZeroOneInflatedBeta(mu, nu, zoi, coi)", "logit(mu)", lambda eta: 1 / (1 + np.exp(-eta))),
        ("OrderedBeta(mu, nu, cutzero, gap)", "logit(mu)", lambda eta: 1 / (1 + np.exp(-eta))),
    ],
)
def test_beside_exact_zeros(family: str, written: str, inverse) -> None:  # type: ignore[no-untyped-def]
    """Those of all other rows."""
    x = np.linspace(-2, 2, 60)
    spec = f"response y ~ {family}\ncovariate x\neffects {written} = 1 + x"
    for noise, found in ((0.0, ["HLM343"]), (0.1, [])):
        y = inverse(0.3 + 0.4 * x + noise * np.random.default_rng(1).normal(size=60))
        assert codes(spec, {"x": x, "y": np.where(np.arange(60) % 3, y, 0.0)}) == found


def test_of_shares_every_part_has_to_be_without_residuals() -> None:
    x = np.linspace(-2, 2, 20)
    spec = "response y = (a, b, c) ~ Dirichlet(p, nu)\ncovariate x\neffects softmax(p) = 1 + x"
    for noise, found in ((0.0, ["HLM343"]), (0.1, [])):
        noisy = 0.3 - 0.2 * x + noise * np.random.default_rng(1).normal(size=20)
        y = special.softmax(np.stack([np.zeros(20), 0.4 * x, noisy], axis=1), axis=1)
        assert codes(spec, {"x": x, **dict(zip("abc", y.T, strict=True))}) == found


def test_flat_effects_of_a_shape_that_no_rows_limit() -> None:
    """All rows let it rise together."""
    x = np.linspace(-1, 1, 30)
    y = np.random.default_rng(2).normal(size=30)
    spec = "response y ~ SkewNormal(mu, sigma, alpha)\ncovariate x\neffects mu = 1\neffects alpha = 1 + x\n"
    assert codes(spec + "prior alpha.Intercept ~ Flat()", {"x": x, "y": y}) == ["HLM342"]
    assert codes(spec, {"x": x, "y": y}) == []
