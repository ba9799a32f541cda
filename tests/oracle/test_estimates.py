"""Posteriors under weak priors agree with lme4 and glmmTMB: effects well within a standard error, sds a bit above.

The tables are those of specs/; the facts in data/lme4_estimates.json were computed once with lme4 and glmmTMB.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.special import logsumexp

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.families.family import Linked, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.results.draws import draws_of
from hlmdsl.results.pointwise import log_likelihood

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "specs" / "data"
FACTS: dict[str, Any] = json.loads((HERE / "data" / "lme4_estimates.json").read_text())

OWLS = """response SiblingNegotiation ~ {}
    covariate ArrivalTime
    covariate BroodSize
    factor FoodTreatment {{ Deprived, Satiated }}
    factor SexParent {{ Female, Male }}
    group Nest
    effects log(mu) = 1 + (FoodTreatment + ArrivalTime) * SexParent + offset(log(BroodSize)) + (1 | Nest)
    prior Intercept ~ Normal(0, 20)
    prior effects ~ Normal(0, 20)
    prior sd(Nest) ~ HalfNormal(3)"""

OWLS_ZEROS = """response SiblingNegotiation ~ ZeroInflatedPoisson(mu, psi)
    covariate BroodSize
    factor FoodTreatment { Deprived, Satiated }
    factor SexParent { Female, Male }
    group Nest
    effects log(mu) = 1 + FoodTreatment * SexParent + offset(log(BroodSize)) + (1 | Nest)
    effects logit(psi) = 1 + FoodTreatment
    prior Intercept ~ Normal(0, 10)
    prior effects ~ Normal(0, 10)
    prior psi.Intercept ~ Normal(0, 10)
    prior psi.effects ~ Normal(0, 10)
    prior sd(Nest) ~ HalfNormal(3)"""

SALAMANDERS = """response count ~ ZeroInflatedPoisson(mu, psi)
    factor spp { GP, PR, DM, "EC-A", "EC-L", "DES-L", DF }
    factor mined { yes, no }
    group site
    effects log(mu) = 1 + spp + mined + (1 | site)
    effects logit(psi) = 1 + mined"""

HURDLES = """response count ~ {}
    factor spp {{ GP, PR, DM, "EC-A", "EC-L", "DES-L", DF }}
    factor mined {{ yes, no }}
    group site
    effects log(mu) = 1 + spp + mined + (1 | site)
    effects logit(psi) = 1 + {}"""

CBPP = """response incidence ~ BetaBinomial(n = size, mu, nu)
    covariate size
    factor period { 1, 2, 3, 4 }
    group herd
    effects logit(mu) = 1 + period + (1 | herd)"""

TWO_PARTS = """response {}
    covariate x
    group g
    effects {} = 1 + x + (1 | g)
    effects logit(psi) = 1 + x
    prior Intercept ~ Normal(0, 10)
    prior effects ~ Normal(0, 10)
    prior psi.Intercept ~ Normal(0, 10)
    prior psi.effects ~ Normal(0, 10)
    prior sd(g) ~ HalfNormal(3)"""

WINE = """response rating ordered { 1 < 2 < 3 < 4 < 5 } ~ OrderedLogistic(eta, cutpoints)
    factor temp { cold, warm }
    factor contact { no, yes }
    group judge
    effects eta = 1 + temp + contact + (1 | judge)"""

PROJECTION = """response log_projection_sq ~ Normal(mu, sigma)
    factor block {{ b1, b2, b3 }} reference {0} coding {2}
    factor direction {{ orthogonal, parallel }} reference {1} coding {2}
    group user
    effects mu = 1 + block * direction + (1 | user) + (1 | user:direction)
    prior Intercept ~ Normal(0, 10)
    prior effects ~ Normal(0, 10)
    prior sd(user) ~ HalfNormal(3)
    prior sd(user:direction) ~ HalfNormal(3)
    prior sigma ~ HalfNormal(5)"""

KID_SCORES = """response kid_score ~ SkewNormal(mu, sigma, alpha)
    covariate mom_iq center 100 scale 15
    effects mu = 1 + mom_iq
    prior Intercept ~ Normal(90, 200)
    prior mom_iq ~ Normal(0, 100)
    prior sigma ~ HalfNormal(100)
    prior alpha ~ Normal(0, 20)"""

ENGEL = """response foodexp ~ AsymmetricLaplace(mu, b, q = {})
    covariate income
    effects mu = 1 + income
    prior Intercept ~ Normal(0, 2000)
    prior income ~ Normal(0, 20)
    prior b ~ LogNormal(-4, 3)"""

SPECS = {
    "sleepstudy_corr": (
        "sleepstudy",
        """response Reaction ~ Normal(mu, sigma)
        covariate Days
        group Subject
        effects mu = 1 + Days + (1 + Days | Subject)
        prior Intercept ~ Normal(250, 500)
        prior Days ~ Normal(0, 100)
        prior sd(Subject) ~ HalfNormal(500)
        prior sigma ~ HalfNormal(500)
        correlation Subject ~ LKJ(1)""",
    ),
    "sleepstudy_indep": (
        "sleepstudy",
        """response Reaction ~ Normal(mu, sigma)
        covariate Days
        group Subject
        effects mu = 1 + Days + (1 + Days || Subject)
        prior Intercept ~ Normal(250, 500)
        prior Days ~ Normal(0, 100)
        prior sd(Subject) ~ HalfNormal(500)
        prior sigma ~ HalfNormal(500)""",
    ),
    "penicillin_crossed": (
        "penicillin",
        """response diameter ~ Normal(mu, sigma)
        group plate
        group sample
        effects mu = 1 + (1 | plate) + (1 | sample)
        prior Intercept ~ Normal(23, 20)
        prior sd(plate) ~ HalfNormal(5)
        prior sd(sample) ~ HalfNormal(5)
        prior sigma ~ HalfNormal(5)""",
    ),
    "pastes_nested": (
        "pastes",
        """response strength ~ Normal(mu, sigma)
        group batch
        group cask in batch
        effects mu = 1 + (1 | batch) + (1 | cask)
        prior Intercept ~ Normal(60, 30)
        prior sd(batch) ~ HalfNormal(5)
        prior sd(cask) ~ HalfNormal(10)
        prior sigma ~ HalfNormal(5)""",
    ),
    "cbpp": (
        "cbpp",
        """response incidence ~ Binomial(n = size, p)
        covariate size
        factor period { 1, 2, 3, 4 }
        group herd
        effects logit(p) = 1 + period + (1 | herd)
        prior Intercept ~ Normal(0, 10)
        prior period ~ Normal(0, 10)
        prior sd(herd) ~ HalfNormal(3)""",
    ),
    "oats_splitplot": (
        "oats",
        """response yield ~ Normal(mu, sigma)
        covariate nitro
        factor Variety { "Golden Rain", Marvellous, Victory }
        group Block
        effects mu = 1 + nitro * Variety + (1 | Block) + (1 | Block:Variety)
        prior Intercept ~ Normal(80, 200)
        prior effects ~ Normal(0, 200)
        prior sd(Block) ~ HalfNormal(50)
        prior sd(Block:Variety) ~ HalfNormal(50)
        prior sigma ~ HalfNormal(100)""",
    ),
    "epilepsy_pois": (
        "epilepsy",
        """response count ~ Poisson(mu)
        covariate zBase
        covariate zAge
        factor Trt { 0, 1 }
        group patient
        effects log(mu) = 1 + zBase * Trt + zAge + (1 | patient)
        prior Intercept ~ Normal(0, 10)
        prior effects ~ Normal(0, 10)
        prior sd(patient) ~ HalfNormal(3)""",
    ),
    "radon_intercept": (
        "radon",
        """response log_radon ~ Normal(mu, sigma)
        factor floor { 0, 1 }
        covariate log_uranium
        group county
        effects mu = 1 + floor + log_uranium + (1 | county)
        prior Intercept ~ Normal(0, 10)
        prior effects ~ Normal(0, 10)
        prior sd(county) ~ HalfNormal(3)
        prior sigma ~ HalfNormal(5)""",
    ),
    "dyestuff": (
        "dyestuff",
        """response Yield ~ Normal(mu, sigma)
        group Batch
        effects mu = 1 + (1 | Batch)
        prior Intercept ~ Normal(1500, 1000)
        prior sd(Batch) ~ HalfNormal(200)
        prior sigma ~ HalfNormal(200)""",
    ),
    "machines_slope": (
        "machines",
        """response score ~ Normal(mu, sigma)
        factor Machine { A, B, C }
        group Worker
        effects mu = 1 + Machine + (1 + Machine | Worker)
        prior Intercept ~ Normal(50, 100)
        prior Machine ~ Normal(0, 100)
        prior sd(Worker) ~ HalfNormal(10)
        prior sigma ~ HalfNormal(10)
        correlation Worker ~ LKJ(1)""",
    ),
    "grouseticks": (
        "grouseticks",
        """response TICKS ~ Poisson(mu)
        factor YEAR { 95, 96, 97 }
        covariate cHEIGHT
        group LOCATION
        group BROOD
        group INDEX
        effects log(mu) = 1 + YEAR + cHEIGHT + (1 | LOCATION) + (1 | BROOD) + (1 | INDEX)
        prior Intercept ~ Normal(0, 10)
        prior effects ~ Normal(0, 10)
        prior sd(LOCATION) ~ HalfNormal(3)
        prior sd(BROOD) ~ HalfNormal(3)
        prior sd(INDEX) ~ HalfNormal(3)""",
    ),
    "owls_pois": ("owls", OWLS.format("Poisson(mu)")),
    "owls_nb": ("owls", OWLS.format("NegativeBinomial(mu, alpha)")),
    "epilepsy_nb": (
        "epilepsy",
        """response count ~ NegativeBinomial(mu, alpha)
        covariate zBase
        covariate zAge
        factor Trt { 0, 1 }
        group patient
        effects log(mu) = 1 + zBase * Trt + zAge + (1 | patient)
        prior Intercept ~ Normal(0, 10)
        prior effects ~ Normal(0, 10)
        prior sd(patient) ~ HalfNormal(3)""",
    ),
    "owls_zip": (
        "owls",
        OWLS.format("ZeroInflatedPoisson(mu, psi)") + "\neffects logit(psi) = 1\nprior psi.Intercept ~ Normal(0, 10)",
    ),
    "owls_zip_pred": ("owls", OWLS_ZEROS),
    "owls_zinb_pred": ("owls", OWLS_ZEROS.replace("Poisson(mu, psi)", "NegativeBinomial(mu, alpha, psi)")),
    "sim_hurdle_gamma": ("two_parts", TWO_PARTS.format("amount ~ HurdleGamma(mu, alpha, psi)", "log(mu)")),
    "sim_zi_beta": ("two_parts", TWO_PARTS.format("share ~ ZeroInflatedBeta(mu, nu, psi)", "logit(mu)")),
    "projection_treatment": ("projection", PROJECTION.format("b1", "orthogonal", "treatment")),
    "projection_sum": ("projection", PROJECTION.format("b3", "parallel", "sum")),
    "projection_helmert": ("projection", PROJECTION.format("b1", "orthogonal", "helmert")),
    "projection_difference": ("projection", PROJECTION.format("b1", "orthogonal", "difference")),
    "projection_polynomial": ("projection", PROJECTION.format("b1", "orthogonal", "polynomial")),
}

FEW_GROUPS = {"penicillin_crossed": 1.6, "dyestuff": 1.9, "oats_splitplot": 1.7, "machines_slope": 1.8}
"""How far the posterior of an sd may lie above its REML estimate: with six groups its posterior is long-tailed."""


def table_of(name: str) -> Path:
    """One of those of specs/, or simulated, and kept here."""
    return HERE / "data" / "two_parts.csv" if name == "two_parts" else DATA / f"{name}.csv"


@pytest.mark.parametrize("name", SPECS)
def test_posterior_agrees_with_lme4(name: str) -> None:
    table, text = SPECS[name]
    facts = FACTS[name]
    draws = 4000 if name in FEW_GROUPS else 1000  # of long tails, whose ends are known less well
    fit = hlm.parse(text).compile(table_of(table)).sample(seed=11, target_accept=0.95, draws=draws)
    assert fit.diagnostics.divergences <= 4
    assert fit.diagnostics.max_r_hat < 1.03
    frame = fit.summary()
    width = (frame["97.5%"] - frame["2.5%"]) / 3.92
    for effect, (estimate, error) in facts["effects"].items():
        monte_carlo = 4 * width[effect] / np.sqrt(frame.loc[effect, "ESS bulk"])
        assert abs(frame.loc[effect, "median"] - estimate) < 0.15 * error + monte_carlo, effect
        assert 0.9 * error < width[effect] < 1.7 * error, effect
    for sd, estimate in facts["sds"].items():
        assert 0.7 < frame.loc[sd, "median"] / estimate < FEW_GROUPS.get(name, 1.3), sd
        assert frame.loc[sd, "2.5%"] < estimate < frame.loc[sd, "97.5%"], sd
    for parameter, estimate in facts.get("parameters", {}).items():
        assert frame.loc[parameter, "median"] == pytest.approx(estimate, rel=0.1), parameter
    if "sigma" in facts:
        assert frame.loc["sigma", "median"] == pytest.approx(facts["sigma"], rel=0.05)
    if "expected" in facts:
        rows = np.array(facts["expected"]["rows"]) - 1
        each = fit.fitted().values[:, :, rows]
        mu = fit.fitted(transformed=True).values[:, :, rows]
        for values, theirs in ((each, "response"), (mu, "mu"), (1 - each / mu, "extra_zero")):
            found, spread = values.mean((0, 1)), values.std((0, 1))
            assert (np.abs(found - facts["expected"][theirs]) < 0.3 * spread).all(), theirs
    if "deviations" in facts:
        found = fit.idata["posterior"]["r_Subject"].mean(("chain", "draw")).values
        scale = np.array(list(facts["sds"].values()))
        assert np.abs((found - facts["deviations"]) / scale).max() < 0.25
        assert frame.loc["cor_Subject[Intercept, Days]", "median"] == pytest.approx(facts["correlation"], abs=0.15)


ALONE = {
    "salamanders_zip": ("salamanders", SALAMANDERS),
    "salamanders_zinb": (
        "salamanders",
        SALAMANDERS.replace("ZeroInflatedPoisson(mu, psi)", "ZeroInflatedNegativeBinomial(mu, alpha, psi)"),
    ),
    "salamanders_hurdle_pois": ("salamanders", HURDLES.format("HurdlePoisson(mu, psi)", "spp + mined")),
    "salamanders_hurdle_nb": ("salamanders", HURDLES.format("HurdleNegativeBinomial(mu, alpha, psi)", "spp + mined")),
    "cbpp_betabinomial": ("cbpp", CBPP),
    "wine_clmm": ("wine", WINE),
}
"""Of which the posterior is not compared: of many small effects, of nine judges, or of an sd of zero."""


@pytest.mark.parametrize(
    "name", [*ALONE, "owls_zip", "owls_zip_pred", "owls_zinb_pred", "sim_hurdle_gamma", "sim_zi_beta"]
)
def test_the_likelihood_at_the_estimates_of_others_is_theirs(name: str) -> None:
    """Deviations integrated out by adding up, where glmmTMB and clmm have Laplace's approximation: near, and at their
    best.
    """
    table, text = (ALONE | SPECS)[name]
    facts, design = FACTS[name], hlm.parse(text).bind(table_of(table))
    (varying,), (sd,) = design.schema.main.varying, facts["sds"].values()
    units = design.groupings[varying.grouping.name].index
    z = np.linspace(-6, 6, 121)
    weights = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()

    def log_likelihood(moved: dict[str, float]) -> float:
        given = {n: Linked(IDENTITY, np.array(v), NUMPY) for n, v in facts.get("parameters", {}).items()}
        for e in design.schema.equations:
            beta = [facts["effects"][c.name][0] + moved.get(c.name, 0.0) for c in e.coefficients]
            eta = e.matrix(design.rows) @ np.array(beta) + e.offset(design.rows)
            given[e.equation.parameter] = Linked(e.equation.link, eta, NUMPY)
        for c in design.schema.main.cutpoints:
            value = facts["effects"][c.name][0] + moved.get(c.name, 0.0)
            given[entry(c.variable, c.position)] = Linked(IDENTITY, np.array(value), NUMPY)
        name = design.schema.main.equation.parameter
        main = given[name]
        each = []
        for deviation in sd * z:
            own = {**given, name: Linked(main.link, main.eta + deviation, NUMPY)}
            rows = log_density_of_rows(design.model.response.family, design.observed.value, design.observed.trials, own)
            each.append(np.bincount(units, rows))
        return float(logsumexp(np.array(each).T + np.log(weights), axis=1).sum())

    best = log_likelihood({})
    assert best == pytest.approx(facts["loglik"], abs=0.2)
    for name, (_, error) in facts["effects"].items():
        assert log_likelihood({name: 0.7 * error}) < best, name
        assert log_likelihood({name: -0.7 * error}) < best, name


def test_skewed_scores() -> None:
    """`kidiq` of rstanarm 2.21.3, by maximum likelihood in R 4.2.2; 434 rows."""
    design = hlm.parse(KID_SCORES).bind(DATA / "kidiq.csv")
    at = {"Intercept": 105.0655478631, "mom_iq": 8.3057719765, "sigma": 25.8177433779, "alpha": -1.9104848547}
    errors = {"Intercept": 1.919356055, "mom_iq": 0.90986282316, "alpha": 0.3759901373}
    assert log_likelihood_at(design, at) == pytest.approx(-1870.2508194779, abs=1e-6)
    # sampled: whether a posterior of weak priors is there is what is asked
    frame = hlm.parse(KID_SCORES).compile(DATA / "kidiq.csv").sample(draws=1000, tune=800, chains=2, seed=3).summary()
    for name, error in errors.items():
        assert abs(frame.loc[name, "median"] - at[name]) < 0.3 * error, name


QUANTILES = {
    0.1: (110.1415742049, 0.4017657593, 16.4677964297, -1459.1978024655),
    0.25: (95.4835396346, 0.47410320819, 30.1375144637, -1428.7405818958),
    0.5: (81.4822474169, 0.56018055121, 37.3615588247, -1411.6301240396),
    0.75: (62.396585529, 0.64401413937, 27.7840437613, -1409.6330061551),
    0.9: (67.3508720801, 0.68629948037, 14.4339732384, -1428.2196179702),
}
"""Of `engel` by rq of quantreg 5.94 (R 4.2.2): both coefficients, the mean check loss, which is the scale where the
likelihood is highest, and how high it is there."""


@pytest.mark.parametrize("q", QUANTILES)
def test_quantiles_of_food_expenditure(q: float) -> None:
    """The density at rq's estimates, which no other coefficients better."""
    design = hlm.parse(ENGEL.format(q)).bind(DATA / "engel.csv")
    intercept, slope, loss, maximum = QUANTILES[q]
    at = {"Intercept": intercept, "income": slope, "b": (q * (1 - q)) ** 0.5 / loss}
    assert log_likelihood_at(design, at) == pytest.approx(maximum, abs=1e-6)
    for name, value in at.items():
        for factor in (0.999, 1.001):
            assert log_likelihood_at(design, at | {name: factor * value}) < maximum


def test_a_quantile_is_found() -> None:
    """Sampled, since it asks what a posterior of weak priors makes of it; standard errors are rq's (nid)."""
    fit = hlm.parse(ENGEL.format(0.75)).compile(DATA / "engel.csv").sample(draws=1000, tune=800, chains=2, seed=3)
    frame = fit.summary()
    intercept, slope, *_ = QUANTILES[0.75]
    assert abs(frame.loc["Intercept", "median"] - intercept) < 0.3 * 16.3053766028
    assert abs(frame.loc["income", "median"] - slope) < 0.3 * 0.023239168132


def log_likelihood_at(design: Design, values: dict[str, float]) -> float:
    posterior = {name: np.full((1, 1), value) for name, value in values.items()}
    return float(log_likelihood(design, draws_of(posterior, {}, design)).sum())
