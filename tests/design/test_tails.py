"""Units with heavy tails outside the density: averages, draws of new units, shares, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import integrate, special, stats

import hlmdsl as hlm
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.shares import Share, share_of

R = np.random.default_rng(8)
CELLS = {
    "y": R.normal(size=60),
    "hit": R.integers(0, 2, 60),
    "x": R.normal(size=60),
    "g": R.integers(0, 6, 60).astype(str),
    "h": R.integers(0, 4, 60).astype(str),
}
LOGIT = """response hit ~ Bernoulli(p)
covariate x
group g ~ StudentT(nu)
group h
effects logit(p) = 1 + x + (1 + x | g) + (1 | h)
estimand level = average(average(mean(at(x = 0.7)), over = g), over = h)
estimand steep = average(slope(x, mean(at(x = 0.7))), over = g)"""
SD, COR, NU, SD_H = np.array([0.9, 0.6]), 0.3, 2.3, 0.5
VALUES = {"Intercept": 0.4, "x": -0.8, "sd_g": SD, "cor_g": np.array([COR]), "nu_g": NU, "sd_h": np.array([SD_H])}


def textbook(x: float, sd_h: float) -> float:
    """By adaptive quadrature over the distribution function of t, and by Gauss and Hermite over a normal."""
    eta, scale = 0.4 - 0.8 * x, np.sqrt(SD[0] ** 2 + 2 * COR * SD[0] * SD[1] * x + (SD[1] * x) ** 2)
    z, w = np.polynomial.hermite_e.hermegauss(40)

    def at(u: float) -> float:
        each = special.expit(eta + scale * stats.t.ppf(u, NU) + sd_h * z)
        return float((each * w).sum() / w.sum())

    return float(integrate.quad(lambda u: at(u) + at(1 - u), 0, 0.5, epsabs=1e-10, limit=400)[0])


def test_averages_are_those_of_a_student_t() -> None:
    design = hlm.parse(LOGIT).bind(CELLS)
    level, steep = (float(evaluate_estimand(design, e, VALUES)) for e in design.model.estimands)
    assert level == pytest.approx(textbook(0.7, SD_H), abs=1e-7)
    step = 1e-3
    assert steep == pytest.approx((textbook(0.7 + step, 0.0) - textbook(0.7 - step, 0.0)) / (2 * step), abs=1e-5)


def test_new_units_are_drawn_from_it() -> None:
    """For rows of their own, for labels, and as a prior has them; of two effects both are stretched alike."""
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup g ~ StudentT(nu)\neffects mu = 1 + (1 + x || g)\n"
    spec += "prior Intercept ~ Normal(0, 0.001)\nprior sd(g) ~ Gamma(mu = 1, sigma = 0.0001)\n"
    spec += "prior nu(g) ~ Gamma(mu = 3, sigma = 0.0001)\nprior sigma ~ HalfNormal(1)\n"
    prior = hlm.parse(spec).compile(CELLS).prior(draws=2000, seed=3)
    units = prior.draws.posterior["r_g"][0]
    for own in (units[:, 0, 0], units[:, 3, 1]):
        assert stats.kstest(own, stats.t(3).cdf).pvalue > 1e-3
    both = np.abs(units[:, 1])
    assert stats.spearmanr(both[:, 0], both[:, 1]).statistic > 0.1
    for rows in ({"x": [0.0]}, {"x": [0.0], "g": ["new"]}):
        drawn = prior.predict(rows, of="mean", units="new").values.values.ravel()
        assert stats.kstest(drawn, stats.t(3).cdf).pvalue > 1e-3


def test_what_priors_imply_for_a_new_unit() -> None:
    spec = "response y ~ Normal(mu, sigma)\ngroup g ~ StudentT(nu)\neffects mu = 1 + (1 | g)\n"
    spec += "prior sd(g) ~ Gamma(mu = 1, sigma = 0.0001)\nprior nu(g) ~ Gamma(mu = 3, sigma = 0.0001)"
    design = hlm.parse(spec).bind(CELLS)
    priors = {name: tuple(r.prior for r in each) for name, each in design.priors.items()}
    sds = PriorDraws(design.schema, priors, {}).spread(design.schema.main.varying[0], np.ones(1))
    drawn = sds * np.random.default_rng(2).standard_normal(sds.size)
    assert stats.kstest(drawn, stats.t(3).cdf).pvalue > 1e-3


def test_a_share_is_of_the_variance_and_all_of_it_where_that_is_infinite() -> None:
    design = hlm.parse(LOGIT).bind(CELLS)
    found = {m.name: m.derived for s in explain(design.schema, design).sections for m in s.meanings}
    for nu, expected in ((3.0, 3.0), (1.5, np.inf)):
        values = {"sd_g[Intercept]": 0.9, "sd_h[Intercept]": 0.5, "nu_g": nu}
        share = found["share_g"]
        assert isinstance(share, Share)
        part = 0.81 * expected
        truth = 1.0 if np.isinf(part) else part / (part + 0.25 + np.pi**2 / 3)
        assert float(share_of(share, lambda e, v=values: np.asarray(v[e.name]))) == pytest.approx(truth)
        other = found["share_h"]
        assert isinstance(other, Share)
        truth = 0.0 if np.isinf(part) else 0.25 / (part + 0.25 + np.pi**2 / 3)
        assert float(share_of(other, lambda e, v=values: np.asarray(v[e.name]))) == pytest.approx(truth)


def test_counts_have_neither_shares_nor_r_squared_of_new_units() -> None:
    spec = "response hit ~ Poisson(mu)\ncovariate x\ngroup g ~ StudentT(nu)\neffects log(mu) = 1 + x + (1 | g)"
    design = hlm.parse(spec).bind(CELLS)
    names = {m.name for s in explain(design.schema, design).sections for m in s.meanings}
    assert {"R2", "nu_g"} <= names
    assert not {"share_g", "R2 common"} & names


@pytest.mark.parametrize(
    ("spec", "code"),
    [
        ("response hit ~ Poisson(mu)\ngroup g ~ StudentT(nu)\neffects log(mu) = 1 + (1 | g)\n"
         "estimand a = average(mean(at()), over = g)", "HLM2261"),
        ("response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)\nprior nu(g) ~ Gamma(2, 0.1)", "HLM2260"),
    ],
)  # fmt: skip
def test_refused(spec: str, code: str) -> None:
    with pytest.raises(hlm.HlmError, match=code):
        hlm.parse(spec)
