"""Mixtures of which only responses within bounds have rows: the density is the mixture's over its probability there,
and which kind a response is of is no longer as likely as w says."""

from __future__ import annotations

import math

import numpy as np
import pymc as pm
import pytensor
import pytest
from each_family import given
from jacobian import log_jacobian
from scipy import integrate, stats
from test_density import check_gradient, points, values_at
from test_mixture import PAIRS, made
from test_pymc import Graph

import hlmdsl as hlm
from hlmdsl.backend.build import build_model
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.families.seen import INTERVAL, LEFT, RIGHT, Seen
from hlmdsl.families.truncation import LOWER, UPPER, can_be_truncated, truncated
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import draws_of
from tests.as_written import AS_WRITTEN

W = np.array([0.3, 0.7])
ENDS = {
    "real": (-1.0, 2.5),
    "positive": (0.4, 3.0),
    "unit": (0.1, 0.7),
    "count": (1.0, 3.0),
    "count from 1": (2.0, 4.0),
}
BOUNDS = ((LOWER,), (UPPER,), (LOWER, UPPER))


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("which", BOUNDS, ids="-".join)
def test_against_scipy(pair: tuple[str, str], which: tuple[str, ...]) -> None:
    """Densities, means, draws, and what is known of censored rows."""
    whole, values, laws = made(pair)
    assert can_be_truncated(whole)
    family, is_count = truncated(whole, which), whole.is_whole
    bounds = {name: end for name, end in zip((LOWER, UPPER), ENDS[whole.support], strict=True) if name in which}
    low, high = bounds.get(LOWER, -np.inf), bounds.get(UPPER, np.inf)
    start = low - 1 if is_count else low

    def inside(a: float, b: float) -> np.ndarray:
        return np.array([law.cdf(b) - law.cdf(a) for law in laws])

    parts = inside(start, high)
    y, beyond = np.full(1, 2.0 if is_count else 0.6), 3.0 if is_count else 0.65
    density = [law.pmf(y) if is_count else law.pdf(y) for law in laws]
    beside = {name: np.full(1, end) for name, end in bounds.items()}
    p = given(values | bounds)
    found = log_density_of_rows(family, y, None, p, None, beside)
    np.testing.assert_allclose(np.exp(found), W @ density / (W @ parts), rtol=1e-9)
    for kind, ends in ((LEFT, (start, y[0])), (RIGHT, (y[0], high)), (INTERVAL, (y[0], beyond))):
        seen = Seen(np.array([kind], dtype=np.int8), np.full(1, beyond))
        known = log_density_of_rows(family, y, None, p, seen, beside)
        told = max(float(W @ inside(*ends)), 0.0) / (W @ parts)
        np.testing.assert_allclose(np.exp(known), told, rtol=1e-8, atol=1e-15)
    if is_count:
        k = np.arange(max(low, 0), min(high, 2000) + 1)
        means, squares = (np.array([(k.astype(float) ** m * law.pmf(k)).sum() for law in laws]) for m in (1, 2))
    else:
        ends = [(max(low, law.ppf(1e-15)), min(high, law.ppf(1 - 1e-14))) for law in laws]
        means, squares = (
            np.array(
                [
                    integrate.quad(lambda v, law=law: v**m * law.pdf(v), *own, limit=300)[0]  # noqa: B023
                    for law, own in zip(laws, ends, strict=True)
                ]
            )
            for m in (1, 2)
        )
    mean = float(W @ means / (W @ parts))
    assert family.mean is not None
    assert float(family.mean(NUMPY, p)) == pytest.approx(mean, rel=1e-6)
    if family.moments is not None:
        variance = float(W @ squares / (W @ parts)) - mean**2
        assert [float(own) for own in family.moments(NUMPY, p)] == pytest.approx([mean, variance], rel=1e-6)
    drawn = family.draw(np.random.default_rng(1), given({n: np.full(20_000, v) for n, v in (values | bounds).items()}))
    assert ((drawn >= low) & (drawn <= high)).all()
    assert drawn.mean() == pytest.approx(mean, abs=5 * drawn.std() / math.sqrt(drawn.size))


def test_a_kind_of_which_nothing_lies_within_the_bounds() -> None:
    """A hundred sds away: all that is seen is of the other, and neither its mean nor its draws are lost."""
    family = truncated(made(("Normal", "Normal"))[0], (LOWER,))
    values = {"mu1": -50.0, "sigma1": 0.5, "mu2": 1.0, "sigma2": 1.0, "w": 0.9, LOWER: 0.0}
    assert family.mean is not None
    told = stats.truncnorm(-1.0, np.inf, 1.0, 1.0).mean()
    assert float(family.mean(NUMPY, given(values))) == pytest.approx(told, rel=1e-9)
    drawn = family.draw(np.random.default_rng(4), given({name: np.full(4000, v) for name, v in values.items()}))
    assert drawn.mean() == pytest.approx(told, abs=0.05)


N = 40
HEAD = "covariate x\ncovariate top\ngroup g\n"
SPECS = {
    "Normal": "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w) truncated (0, 9)\n"
    "    censored by status to top\n"
    "effects mu1 = 1 + x + (1 | g)\neffects mu2 = 1\neffects logit(w) = 1 + x\n",
    "LogNormal": "response y ~ Mixture(LogNormal(mu1, sigma1), Gamma(mu2, alpha2), w) truncated (0.1, inf)\n"
    "effects mu1 = 1 + x\neffects log(mu2) = 1\n",
    "Poisson": "response k ~ Mixture(Poisson(mu1), NegativeBinomial(mu2, alpha2), w) truncated (1, 30)\n"
    "effects log(mu1) = 1 + x\neffects log(mu2) = 1\n",
}


def table() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(6)
    y = np.where(rng.random(N) < 0.5, rng.uniform(0.2, 2, N), rng.uniform(4, 8, N)).round(2)
    status = rng.choice(["none", "none", "left", "right", "interval"], N)
    top = np.where(status == "interval", y + 0.5, np.nan)
    x, g = rng.normal(size=N).round(1), rng.integers(0, 5, N)
    return {"y": y, "k": rng.integers(1, 20, N) * 1.0, "x": x, "g": g, "status": status, "top": top}


def bound(case: str) -> Design:
    return hlm.parse(HEAD + SPECS[case]).bind(table())


def test_kernel_is_pymc_and_pymc_draws() -> None:
    """One of two families: a graph of PyTensor takes its time."""
    design = bound("LogNormal")
    program = prepare(make_plan(design))
    gaps = []
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        graph = Graph(design)
        for x in points(program, 2):
            gaps.append(program.density(x)[0] - graph.at(values_at(program, x)) - log_jacobian(program, x))
            check_gradient(program.density, x)
        model = build_model(design)
        drawn = pm.draw(model[design.model.response.column], 5, random_seed=1)
    assert np.ptp(gaps) < 1e-6, gaps
    assert (drawn >= 0.1).all()


@pytest.mark.parametrize("case", ["Normal", "Poisson"])
def test_gradients(case: str) -> None:
    program = prepare(make_plan(bound(case)))
    for x in points(program, 2):
        check_gradient(program.density, x)


def test_pymc_draws_each_kind_as_often_as_it_lies_there() -> None:
    """The first kind has w = 0.8 of all, and a fortieth of it within the bounds."""
    text = (
        "response y ~ Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w) truncated (0, inf)\n"
        "effects mu1 = 1\neffects mu2 = 1\n"
        "prior Intercept ~ Normal(-2, 0.0001)\nprior mu2.Intercept ~ Normal(3, 0.0001)\nprior w ~ Beta(8e7, 2e7)\n"
        "prior sigma1 ~ LogNormal(0, 0.0001)\nprior sigma2 ~ LogNormal(0, 0.0001)\n"
    )
    design = hlm.parse(text).bind({"y": np.linspace(0.1, 5, 400)})
    values = {"mu1": -2.0, "sigma1": 1.0, "mu2": 3.0, "sigma2": 1.0, "w": 0.8, LOWER: 0.0}
    family = design.model.response.family
    assert family.mean is not None
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        drawn = pm.draw(build_model(design)["y"], 20, random_seed=2)
    assert drawn.min() >= 0
    assert drawn.mean() == pytest.approx(
        float(family.mean(NUMPY, given(values))), abs=5 * drawn.std() / math.sqrt(8000)
    )
    below = 0.8 * stats.norm.sf(2) / (0.8 * stats.norm.sf(2) + 0.2 * stats.norm.sf(-3))
    first = below * (stats.norm.cdf(3) - stats.norm.cdf(2)) / stats.norm.sf(2) + (1 - below) * (
        stats.norm.cdf(-2) - stats.norm.cdf(-3)
    ) / stats.norm.sf(-3)
    assert (drawn < 1).mean() == pytest.approx(first, abs=0.02)


def test_means_of_rows_and_points() -> None:
    design = bound("Poisson")
    program = prepare(make_plan(design))
    values = recover(program, points(program, 6, 1)[None], 1)
    draws = draws_of(values, {"diverging": np.zeros((1, 6), dtype=bool)}, design)
    fit = hlm.Fit(draws, design, dict.fromkeys(("compile", "sample", "total"), 1.0))
    k = np.arange(1, 31)
    mu1, mu2 = (
        np.exp(values[a] + (values[b] if b else 0.0)).ravel() for a, b in (("Intercept", "x"), ("mu2_Intercept", ""))
    )
    alpha, w = values["alpha2"].ravel(), values["w"].ravel()
    each = w * stats.poisson(mu1).pmf(k[:, None]) + (1 - w) * stats.nbinom(alpha, alpha / (alpha + mu2)).pmf(k[:, None])
    told = (k[:, None] * each).sum(0) / each.sum(0)
    np.testing.assert_allclose(np.ravel(fit.ask("mean(at(x = 1))").draws["answer"].values), told, rtol=1e-8)
    np.testing.assert_allclose(np.asarray(fit.predict({"x": [1.0]}, of="mean").values).ravel(), told, rtol=1e-8)
