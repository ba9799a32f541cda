"""Mixtures of any two families: densities, probabilities and moments by SciPy's of the components.

The walk of families has the mixture of two Normals; here are others, and what a mixture adds.
"""

from __future__ import annotations

import copy
from itertools import combinations

import numpy as np
import pytensor
import pytest
from each_family import given
from jacobian import log_jacobian
from scipy import special, stats
from test_density import check_gradient, points, values_at
from test_pymc import Graph

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.report import Report
from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import LOGIT
from hlmdsl.families.mixture import mixture, parted, why_no_part
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.truncation import LOWER, truncated
from hlmdsl.formulas.functions import NUMPY
from tests.as_written import AS_WRITTEN

LAWS = {
    "Normal": lambda mu, sigma: stats.norm(mu, sigma),
    "StudentT": lambda mu, sigma, nu: stats.t(nu, mu, sigma),
    "LogNormal": lambda mu, sigma: stats.lognorm(sigma, scale=np.exp(mu)),
    "Gamma": lambda mu, alpha: stats.gamma(alpha, scale=mu / alpha),
    "Weibull": lambda mu, alpha: stats.weibull_min(alpha, scale=mu / special.gamma(1 + 1 / alpha)),
    "Beta": lambda mu, nu: stats.beta(mu * nu, (1 - mu) * nu),
    "Poisson": lambda mu: stats.poisson(mu),
    "NegativeBinomial": lambda mu, alpha: stats.nbinom(alpha, alpha / (alpha + mu)),
    "Geometric": lambda p: stats.geom(p),
}
VALUES = {"mu1": 0.3, "mu2": 0.6, "sigma1": 0.7, "sigma2": 1.1, "alpha1": 2.0, "alpha2": 1.4, "nu1": 5.0, "nu2": 7.0}
VALUES |= {"p1": 0.7, "p2": 0.2, "w": 0.3}
PAIRS = [
    *(("Normal", "StudentT"), ("LogNormal", "LogNormal"), ("LogNormal", "Gamma"), ("Weibull", "LogNormal")),
    *(("Beta", "Beta"), ("Poisson", "Poisson"), ("Poisson", "NegativeBinomial"), ("Geometric", "Geometric")),
]
EACH = pytest.mark.parametrize("pair", PAIRS, ids="-".join)
Y = {"real": (-3.0, 0.2, 9.0), "positive": (0.05, 1.0, 9.0), "unit": (0.02, 0.4, 0.97)}
COUNTS = (1.0, 2.0, 7.0)


def made(pair: tuple[str, str]) -> tuple[Family, dict[str, float], list]:
    """The family, its parameters, and the laws of both components."""
    family = mixture(*(FAMILIES[name] for name in pair))
    values = {p.name: VALUES[p.name] for p in family.parameters}
    laws = []
    for k, name in enumerate(pair):
        laws.append(LAWS[name](*(values[f"{p.name}{k + 1}"] for p in FAMILIES[name].parameters)))
    return family, values, laws


@EACH
def test_density(pair: tuple[str, str]) -> None:
    family, values, laws = made(pair)
    y = np.array(Y.get(family.support, COUNTS))
    each = [law.logpmf(y) if hasattr(law.dist, "pmf") else law.logpdf(y) for law in laws]
    told = np.logaddexp(np.log(0.3) + each[0], np.log(0.7) + each[1])
    np.testing.assert_allclose(log_density_of_rows(family, y, None, given(values)), told, rtol=1e-10)


@EACH
def test_moments(pair: tuple[str, str]) -> None:
    family, values, laws = made(pair)
    means, variances = (np.array([getattr(law, of)() for law in laws]) for of in ("mean", "var"))
    w = np.array([0.3, 0.7])
    assert float(np.asarray(family.mean(NUMPY, given(values)))) == pytest.approx(w @ means)
    assert family.variance is not None
    main = np.array(values[family.main.name])
    told = family.variance.at(main, {name: np.array(v) for name, v in values.items()})
    assert float(told) == pytest.approx(w @ (variances + means**2) - (w @ means) ** 2)


@pytest.mark.parametrize("pair", [("LogNormal", "LogNormal"), ("Weibull", "LogNormal"), ("Normal", "Normal")])
def test_probabilities(pair: tuple[str, str]) -> None:
    """Out to where one minus them has no digits."""
    family, values, laws = made(pair)
    p = given(values)
    for y in (0.2, 3.0, 40.0):
        known = np.array(y)
        for of, law_of in ((family.log_cdf, "logcdf"), (family.log_survival, "logsf")):
            assert of is not None
            told = np.logaddexp(*(np.log(w) + getattr(law, law_of)(y) for w, law in zip((0.3, 0.7), laws, strict=True)))
            assert float(of(NUMPY, known, p)) == pytest.approx(float(told), rel=1e-9)
    assert family.log_between is not None
    told = sum(w * (law.cdf(3.0) - law.cdf(0.2)) for w, law in zip((0.3, 0.7), laws, strict=True))
    within = family.log_between(NUMPY, (np.array(0.2), np.array(3.0)), p)
    assert float(np.exp(within)) == pytest.approx(told)


def test_a_probability_keeps_its_digits() -> None:
    """Where the first kind is all but certain, and where it is all but impossible."""
    family = mixture(FAMILIES["Normal"], FAMILIES["Normal"])
    own = given({"mu1": 0.0, "sigma1": 1.0, "mu2": 50.0, "sigma2": 1.0})
    y = np.array([50.0])
    for eta in (-700.0, 40.0, 700.0):
        found = log_density_of_rows(family, y, None, own | {"w": Linked(LOGIT, np.array(eta), NUMPY)})
        told = np.logaddexp(special.log_expit(eta) - 1250, special.log_expit(-eta)) - np.log(2 * np.pi) / 2
        assert found[0] == pytest.approx(told, rel=1e-14)


def test_only_kinds_of_one_family_are_in_order() -> None:
    normal, student = FAMILIES["Normal"], FAMILIES["StudentT"]
    assert mixture(normal, normal).rising == ("mu1", "mu2")
    assert mixture(normal, student).rising is None
    assert [p.name for p in mixture(student, normal).mains] == ["mu1", "mu2"]


def test_what_cannot_be_a_component() -> None:
    able = {"Normal", "StudentT", "Laplace", "LogNormal", "Gamma", "Exponential", "Weibull", "Wald", "Beta", "Poisson"}
    assert {f.name for f in FAMILIES.values() if not why_no_part(f)} == able | {"NegativeBinomial", "Geometric"}


def test_a_copy_is_the_family() -> None:
    family = mixture(FAMILIES["Gamma"], FAMILIES["LogNormal"])
    assert copy.deepcopy(family) is family


@pytest.mark.parametrize(("name", "links"), [("Normal", ("", "")), ("Geometric", ("logit", "logit"))])
def test_kinds_start_in_order(name: str, links: tuple[str, str]) -> None:
    """Where halves of the responses are: a probability of stopping is lower of the half that is larger."""
    main = FAMILIES[name].main.name
    left = [f"{link}({main}{k + 1})" if link else f"{main}{k + 1}" for k, link in enumerate(links)]
    effects = "".join(f"effects {own} = 1\n" for own in left)
    text = f"response y ~ {mixture(FAMILIES[name], FAMILIES[name]).usual()}\n{effects}"
    design = hlm.parse(text).bind({"y": [1, 1, 2, 2, 1, 9, 12, 14, 11, 10]})
    low, high = (design.priors[name][0].prior.constant("mu") for name in ("Intercept", f"{main}2_Intercept"))
    assert low is not None
    assert high is not None
    assert low < high


def test_the_prior_is_the_product_restricted_to_order() -> None:
    """Of two that are alike: the smaller and the larger of two."""
    text = "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)\neffects mu1 = 1\neffects mu2 = 1\n"
    text += "prior Intercept ~ Normal(0, 1)\nprior mu2.Intercept ~ Normal(0, 1)"
    design = hlm.parse(text).bind({"y": [1.0, 2.0, 3.0, 5.0]})
    priors = PriorDraws(design.schema, {name: [r.prior for r in own] for name, own in design.priors.items()}, {})
    for p in (0.025, 0.5, 0.975):
        assert priors.quantile_of(("Intercept", 0), p) == pytest.approx(stats.norm.ppf(1 - np.sqrt(1 - p)), abs=2e-3)
        assert priors.quantile_of(("mu2_Intercept", 0), p) == pytest.approx(stats.norm.ppf(np.sqrt(p)), abs=2e-3)
    assert (priors("Intercept") < priors("mu2_Intercept")).all()
    assert np.corrcoef(priors("Intercept")[:, 0], priors("mu2_Intercept")[:, 0])[0, 1] == pytest.approx(0.467, abs=0.02)


THREE = "Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), Normal(mu3, sigma3), w1, w2)"
LINES = f"response y ~ {THREE}\neffects mu1 = 1 + x\neffects mu2 = 1\neffects mu3 = 1\n"


@pytest.mark.parametrize("names", [("Normal", "Normal", "Normal"), ("LogNormal", "Gamma", "LogNormal")], ids="-".join)
def test_three_kinds(names: tuple[str, str, str]) -> None:
    """The second's share is of those that are not of the first: densities, probabilities, moments and draws."""
    family = mixture(*(FAMILIES[name] for name in names))
    values = {"mu1": 0.3, "mu2": 0.9, "mu3": 2.0, "sigma1": 0.4, "sigma2": 0.5, "sigma3": 0.8, "alpha2": 2.0}
    values = {p.name: values.get(p.name, {"w1": 0.2, "w2": 0.5}.get(p.name, 0.0)) for p in family.parameters}
    laws = [
        LAWS[name](*(values[f"{p.name}{k + 1}"] for p in FAMILIES[name].parameters)) for k, name in enumerate(names)
    ]
    w, p, y = np.array([0.2, 0.4, 0.4]), given(values), np.array([0.2, 1.0, 3.0])
    told = w @ [law.pdf(y) for law in laws]
    np.testing.assert_allclose(np.exp(log_density_of_rows(family, y, None, p)), told, rtol=1e-10)
    assert family.log_cdf is not None
    np.testing.assert_allclose(np.exp(family.log_cdf(NUMPY, y, p)), w @ [law.cdf(y) for law in laws], rtol=1e-10)
    means, variances = (np.array([getattr(law, of)() for law in laws]) for of in ("mean", "var"))
    assert float(np.asarray(family.mean(NUMPY, p))) == pytest.approx(w @ means)
    assert family.variance is not None
    found = family.variance.at(np.array(0.3), {name: np.array(v) for name, v in values.items()})
    assert float(found) == pytest.approx(w @ (variances + means**2) - (w @ means) ** 2)
    drawn = family.draw(np.random.default_rng(1), given({name: np.full(40_000, v) for name, v in values.items()}))
    assert np.mean(drawn < 1.0) == pytest.approx(float(w @ [law.cdf(1.0) for law in laws]), abs=0.01)
    rising = {"Normal": ("mu1", "mu2", "mu3"), "LogNormal": ("mu1", "mu3")}[names[0]]
    assert family.rising == rising
    within = truncated(family, (LOWER,))
    assert within.mean is not None
    part = np.array([law.expect(lambda v: v, lb=0.5) for law in laws])
    told = w @ part / (w @ [law.sf(0.5) for law in laws])
    assert float(within.mean(NUMPY, given(values | {LOWER: 0.5}))) == pytest.approx(told, rel=1e-6)


def three() -> Design:
    rng = np.random.default_rng(3)
    y = np.concatenate([rng.normal(0, 1, 20), rng.normal(5, 1, 20), rng.normal(11, 1, 20)]).round(2)
    return hlm.parse(f"{LINES}covariate x\n").bind({"y": y, "x": rng.normal(size=60).round(1)})


def test_three_kinds_start_and_stay_in_order() -> None:
    """Each is above the one before: in the defaults, the prior, the coordinates, the words and the formulas."""
    design = three()
    names = ["Intercept", "mu2_Intercept", "mu3_Intercept"]
    centres = [design.priors[name][0].prior.constant("mu") for name in names]
    assert centres == sorted(centres)
    priors = PriorDraws(design.schema, {name: [r.prior for r in own] for name, own in design.priors.items()}, {})
    drawn = np.column_stack([priors(name)[:, 0] for name in names])
    assert (np.diff(drawn, axis=1) > 0).all()
    shares = np.column_stack([priors("w1")[:, 0], (1 - priors("w1")[:, 0]) * priors("w2")[:, 0]])
    np.testing.assert_allclose(shares.mean(axis=0), 1 / 3, atol=0.02)
    np.testing.assert_allclose(shares.var(axis=0), 2 * 4 / (36 * 7), rtol=0.1)  # of Dirichlet(2, 2, 2)
    program = prepare(make_plan(design))
    values = recover(program, points(program, 50, 1)[None], 1)
    assert (values["Intercept"] < values["mu2_Intercept"]).all()
    assert (values["mu2_Intercept"] < values["mu3_Intercept"]).all()
    check_gradient(program.density, points(program, 1)[0])
    told = " ".join(str(Report(explain(design.schema, design))).split())
    assert "Intercept is below mu2_Intercept, and mu2_Intercept is below mu3_Intercept" in told
    assert "the probability that a response is of the second kind, if it is not of the first" in told
    assert "w1 times the mean of the first kind, plus (1 - w1) w2 times that of the second" in told.replace("−", "-")


def test_three_kinds_in_the_kernel_and_in_pymc() -> None:
    design = three()
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
    assert np.ptp(gaps) < 1e-6, gaps


@pytest.mark.parametrize("parts", [2, 3])
def test_responses_are_parted_where_they_vary_least_within(parts: int) -> None:
    """Every way to cut thirty numbers, and a number far out that is no part by itself."""
    y = np.sort(np.random.default_rng(parts).gamma(0.7, 2.0, size=30))
    ways = [c for c in combinations(range(2, 29), parts - 1) if min(np.diff([0, *c, 30])) >= 2]
    within = [sum(((own - own.mean()) ** 2).sum() for own in np.split(y, c)) for c in ways]
    assert parted(y, parts) == ways[int(np.argmin(within))]
    far = np.sort(np.append(np.random.default_rng(1).normal(0, 1, 200), 1e3))
    assert far.size - parted(far, parts)[-1] > 1
    assert parted(y[:3], parts) == tuple(k * 3 // parts for k in range(1, parts))
