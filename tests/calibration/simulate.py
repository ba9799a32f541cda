"""A draw of everything from a model's prior: numbers, correlations, group effects, and the response.

In: a Design and which draw. Out: values under the posterior's names, and a response. Nothing of the kernel's.
Not decided here: priors of numbers, which `PriorDraws` draws.
"""

from __future__ import annotations

import numpy as np
from scipy import special, stats

from hlmdsl.design.design import Design
from hlmdsl.design.prior_draws import PriorDraws
from tests import textbook_families, textbook_levels
from tests.kernel.textbook_density import (
    INVERSE,
    covariance,
    joint_correlation,
    joint_effects,
    laws_of_units,
    on_curve,
    predictor,
    sds,
)

INDEPENDENT = 4096
"""Of the prior's draws; the other half mirrors them."""

Values = dict[str, np.ndarray]


def prior_of(design: Design) -> PriorDraws:
    priors = {name: [r.prior for r in resolved] for name, resolved in design.priors.items()}
    return PriorDraws(design.schema, priors, {name: c.eta for name, c in design.correlations.items()})


def simulate(design: Design, prior: PriorDraws, key: int, replicate: int) -> tuple[Values, np.ndarray]:
    """Values and response of one replicate below INDEPENDENT, others for every model's key."""
    random = np.random.default_rng([key, replicate])
    at = _possible(design, prior, np.random.default_rng(key).permutation(INDEPENDENT))[replicate]
    values = {name: np.reshape(prior(name)[at], _shape(design, name)) for name in prior.priors}
    for term, *_ in design.schema.steps.values():  # of one factor, the last of its term; with a total a category
        values[term.variable] = np.multiply.outer(values[term.totals], values[term.shares[0]])
    if "cor_residual" in design.correlations:
        values["cor_residual"] = prior("cor_residual")[at]
    for name, groups in joint_effects(design).items():
        values[name] = prior(name)[at]
        sd = np.concatenate([sds(v, values) for _, v in groups])
        root = np.linalg.cholesky(sd[:, None] * joint_correlation(design, groups, values[name]) * sd)
        units = len(design.groupings[groups[0][1].grouping.name].labels)
        drawn = random.standard_normal((units, len(root))) @ root.T
        for _, v in groups:
            values[v.r], drawn = np.split(drawn, [len(v.effects)], axis=1)
    for equation in design.schema.equations:
        for varying in (v for v in equation.varying if v.r not in values):
            if varying.pairs:
                values[varying.cor] = prior(varying.cor)[at]
            root = np.linalg.cholesky(covariance(varying, values))
            units = len(design.groupings[varying.grouping.name].labels)
            values[varying.r] = random.standard_normal((units, len(root))) @ root.T
            if varying.nu:
                values[varying.r] /= np.sqrt(random.chisquare(values[varying.nu], (units, 1)) / values[varying.nu])
            if varying.known is not None:
                values[varying.r] = varying.known.factor @ values[varying.r]
            if varying.neighbours is not None:
                values[varying.r] = varying.neighbours.factor(float(values[varying.rho])) @ values[varying.r]
    return values, _response(design, values, random)


def _possible(design: Design, prior: PriorDraws, order: np.ndarray) -> np.ndarray:
    """Those whose cutpoints, where they are to be in order, are in order at every row."""
    raised = [e for e in design.schema.equations if e.cutpoint is not None]
    if not raised or not design.model.response.family.cutpoints_rise:
        return order
    kept = []
    for at in order.tolist():
        values = {name: np.reshape(prior(name)[at], _shape(design, name)) for name in prior.priors}
        rows = values["cutpoints"] + np.stack([predictor(design, e, values) for e in raised], axis=1)
        if (np.diff(rows, axis=1) > 0).all():
            kept.append(at)
    return np.array(kept)


def _shape(design: Design, name: str) -> tuple[int, ...]:
    return tuple(len(design.coords[dim]) for dim in design.dims[name])


def _response(design: Design, values: Values, random: np.random.Generator) -> np.ndarray:
    if design.model.residual is not None:
        found = np.empty(design.rows.n)
        for rows, law in laws_of_units(design, values):
            found[rows] = random.multivariate_normal(law.mean, law.cov)
        return found
    given = {name: values[name] for name in ("sigma", "alpha", "b", "lam", "nu", "shift") if name in values}
    if design.schema.main.category is not None:
        of_levels = [e for e in design.schema.equations if e.category is not None]
        each = np.stack([predictor(design, e, values) for e in of_levels], axis=1)
        shares = special.softmax(np.insert(each, 0, 0.0, axis=1), axis=1)
        n = design.observed.trials
        if design.model.response.parts and n is not None:  # (rows, levels), that of the reference first
            if "nu" in values:
                gammas = random.standard_gamma(values["nu"] * shares)
                shares = gammas / np.maximum(gammas.sum(axis=1, keepdims=True), 1e-300)
            return np.array([random.multinomial(int(k), own) for k, own in zip(n, shares, strict=True)])
        if design.model.response.family.name == "Dirichlet":
            (own,) = (e for e in design.schema.equations if e.category is None)
            gammas = random.standard_gamma(np.exp(predictor(design, own, values))[:, None] * shares)
            return np.asarray(gammas / gammas.sum(axis=1, keepdims=True))
        levels = [int(level) for level in design.model.response.levels.coded]
        return np.array([random.choice(levels, p=own) for own in shares])
    for e in (e for e in design.schema.equations if e.cutpoint is None):
        given[e.equation.parameter] = INVERSE[e.equation.link.name](predictor(design, e, values))
    given |= on_curve(design, given)
    own = design.observed.arguments
    given |= {name: given[name] * own["exposure"] for name in ("mu", "alpha") if name in given and "exposure" in own}
    if "known sd" in own:
        given["sigma"] = np.hypot(given["sigma"], own["known sd"])
    if design.model.response.truncation is not None:
        return _within(design, values, given, random)
    return _whole(design, values, given, random)


def _whole(design: Design, values: Values, given: Values, random: np.random.Generator) -> np.ndarray:
    """As if every response had a row."""
    match design.model.response.family.name:
        case "Normal":
            return random.normal(given["mu"], given["sigma"])
        case "LogNormal":
            return np.exp(random.normal(given["mu"], given["sigma"]))
        case "Bernoulli":
            return random.binomial(1, given["p"])
        case "Poisson":
            return random.poisson(given["mu"])
        case "NegativeBinomial":
            return random.poisson(random.gamma(given["alpha"], given["mu"] / given["alpha"]))
        case "OrderedLogistic" if all(e.cutpoint is None for e in design.schema.equations):
            eta = given["eta"]
            return np.digitize(eta + random.logistic(size=eta.size) / given.get("disc", 1.0), values["cutpoints"])
        case name if name in textbook_levels.NAMES:
            raised = [predictor(design, e, values) for e in design.schema.equations if e.cutpoint is not None]
            cutpoints = values["cutpoints"] + np.stack(raised, axis=1) if raised else values["cutpoints"]
            numbers = given["eta"], cutpoints, given.get("disc")
            return textbook_levels.draw(random, design.model.response.family, *numbers)
        case "SkewNormal":
            z = stats.skewnorm.rvs(float(given["alpha"]), size=design.rows.n, random_state=random)
            return given["mu"] + given["sigma"] * z
        case "Laplace":
            return random.laplace(given["mu"], given["b"])
        case "AsymmetricLaplace":
            z = stats.laplace_asymmetric.rvs(np.sqrt(3.0), size=design.rows.n, random_state=random)  # q = 0.75
            return given["mu"] + z / given["b"]
        case "ExGaussian":
            return random.normal(given["mu"], given["sigma"]) + random.exponential(given["nu"], design.rows.n)
        case "ShiftedLogNormal":
            return given["shift"] + random.lognormal(given["mu"], given["sigma"])
        case "Exponential":
            return random.exponential(given["mu"])
        case "Weibull":
            scale = given["mu"] / special.gamma(1 + 1 / given["alpha"])
            return scale * random.weibull(given["alpha"], design.rows.n)
        case "VonMises":
            return random.vonmises(given["mu"], values["kappa"])
        case "Wald":
            return random.wald(given["mu"], given["lam"])
        case "StudentT":
            return given["mu"] + given["sigma"] * random.standard_t(values["nu"], design.rows.n)
        case "Gamma":
            return random.gamma(given["alpha"], given["mu"] / given["alpha"])
        case "Beta":
            return random.beta(given["mu"] * values["nu"], (1 - given["mu"]) * values["nu"])
        case "Binomial":
            return random.binomial(design.observed.arguments["n"].astype(int), given["p"])
        case name:
            return textbook_families.draw(name, random, values | given | dict(design.observed.arguments), design.rows.n)


def _bounds(design: Design) -> tuple[np.ndarray, np.ndarray]:
    """Numbers, or as the columns have them: infinite ones, or zeros, where a row has none."""
    given, own = design.model.response.truncation, design.observed.arguments
    each = zip(("lower", "upper"), given.bounds, strict=True)
    lower, upper = (np.asarray(own[name] if given.has_columns else bound, dtype=float) for name, bound in each)
    return lower, upper


def _between(law: stats.rv_continuous, u: np.ndarray, lower: np.ndarray, upper: np.ndarray) -> np.ndarray:
    """By quantiles, of what is measured."""
    low = law.cdf(lower)
    return np.clip(law.ppf(low + u * (law.cdf(upper) - low)), lower, upper)


BY_CHANCE = ("Mixture", "Binomial", "BetaBinomial", "ZeroInflatedPoisson", "HurdleGamma")


def _kept(design: Design, values: Values, given: Values, random: np.random.Generator) -> np.ndarray:
    """Drawn again and again, until it is within the bounds."""
    lower, upper = _bounds(design)
    found = _whole(design, values, given, random)
    while (outside := (found < lower) | (found > upper)).any():
        found = np.where(outside, _whole(design, values, given, random), found)
    return found


def _within(design: Design, values: Values, given: Values, random: np.random.Generator) -> np.ndarray:
    """Between bounds, by quantiles of what is there."""
    if design.model.response.family.name in BY_CHANCE:
        return _kept(design, values, given, random)
    u, (lower, upper) = random.random(design.rows.n), _bounds(design)
    match design.model.response.family.name:
        case "Normal":
            return stats.truncnorm((lower - given["mu"]) / given["sigma"], np.inf, given["mu"], given["sigma"]).ppf(u)
        case "Poisson":
            law = stats.poisson(given["mu"])
        case "Geometric":
            law = stats.geom(given["p"])
        case "StudentT":
            law = stats.t(given["nu"], given["mu"], given["sigma"])
            return _between(law, u, lower, upper)
        case "Beta":
            law = stats.beta(given["mu"] * given["nu"], (1 - given["mu"]) * given["nu"])
            return _between(law, u, lower, upper)
        case "Gamma":
            law = stats.gamma(given["alpha"], scale=given["mu"] / given["alpha"])
            return _between(law, u, lower, upper)
        case _:
            law = stats.nbinom(given["alpha"], given["alpha"] / (given["alpha"] + given["mu"]))
    beyond = 0.0 if np.isinf(upper) else law.sf(upper)
    return np.clip(law.isf(beyond + (1 - u) * (law.sf(lower - 1) - beyond)), lower, upper)
