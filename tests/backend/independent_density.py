"""The joint density of a design's model, from SciPy and the design's matrices alone: nothing of PyMC's or ours.

`values` are on their natural scale, by posterior variable.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import lgamma, log, pi
from typing import Any

import numpy as np
from scipy import special, stats
from scipy.sparse.csgraph import connected_components

from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.model.model import Equation
from hlmdsl.model.priors import Hyper, Operation, Prior, Quantity
from hlmdsl.model.variables import Covariate
from tests import textbook_families, textbook_levels
from tests.kernel.textbook_density import as_seen, joint_correlation, joint_effects, sides

INVERSE = {
    "identity": lambda x: x,
    "log": np.exp,
    "logit": special.expit,
    "probit": special.ndtr,
    "cloglog": lambda x: -np.expm1(-np.exp(x)),
    "inverse": lambda x: 1 / x,
    "loglog": lambda x: np.exp(-np.exp(-x)),
    "tan_half": lambda x: 2 * np.arctan(x),
    "cauchit": stats.cauchy.cdf,
    "softplus": lambda x: np.logaddexp(0, x),
    "sqrt": lambda x: np.where(x < 0, np.nan, x * x),
    "inverse_squared": lambda x: x**-0.5,
}


def joint_logp(design: Design, values: Mapping[str, Any]) -> float:
    """log p(values) + log p(response | values)"""
    total = sum(_log_prior(design, name, values) for name in design.priors)
    for equation in design.schema.equations:
        total += sum(_log_varying(design, v, values) for v in equation.varying if v.cor not in joint_effects(design))
    total += sum(_log_joint_varying(design, n, values) for n in joint_effects(design))
    return float(total + np.sum(log_likelihood(design, values)))


def predictor(design: Design, equation: CodedEquation, values: Mapping[str, Any]) -> Any:
    """X b + sum of Z_g r_g + offset, from the encoder's matrices; of one of several levels of the response, by its
    entries along the first dim of each variable.
    """
    at = ... if equation.category is None else equation.category.position
    beta = [np.asarray(values[equation.intercept_variable])[at]] if equation.effects.intercept else []
    beta += [np.ravel(np.asarray(values[t.variable])[at]) for t in equation.effects.terms]
    eta = equation.offset(design.rows)
    if beta:
        eta = eta + equation.matrix(design.rows) @ np.concatenate([np.atleast_1d(b) for b in beta])
    for varying in equation.varying:
        own = sides(design, varying) @ values[varying.r]
        eta = eta + (varying.matrix(design.rows) * own).sum(axis=1)
    return eta


def log_likelihood(design: Design, values: Mapping[str, Any]) -> Any:
    given: dict[str, Any] = {}
    for argument in design.model.arguments:
        match argument.source:
            case Equation() if argument.name in values:  # cutpoints
                given[argument.name] = values[argument.name]
            case Equation() if argument.source.categories:
                own = [predictor(design, e, values) for e in design.schema.equations if e.category is not None]
                given[argument.name] = np.stack([np.zeros(design.rows.n), *own])
            case Equation():
                (equation,) = [e for e in design.schema.equations if e.equation.parameter == argument.name]
                given[argument.name] = INVERSE[equation.equation.link.name](predictor(design, equation, values))
            case Covariate():
                given[argument.name] = design.observed.arguments[argument.name]
            case None:
                given[argument.name] = values[argument.name]
            case number:
                given[argument.name] = number
    return as_seen(design, given, _log_densities(design, given))


def _log_densities(design: Design, given: Mapping[str, Any]) -> Any:
    y = design.observed.value
    match design.model.response.family.name:
        case "Normal":
            return stats.norm.logpdf(y, given["mu"], given["sigma"])
        case "StudentT":
            return stats.t.logpdf(y, given["nu"], given["mu"], given["sigma"])
        case "LogNormal":
            return stats.lognorm.logpdf(y, given["sigma"], scale=np.exp(given["mu"]))
        case "Gamma":
            return stats.gamma.logpdf(y, given["alpha"], scale=given["mu"] / given["alpha"])
        case "SkewNormal":
            return stats.skewnorm.logpdf(y, given["alpha"], given["mu"], given["sigma"])
        case "Laplace":
            return stats.laplace.logpdf(y, given["mu"], given["b"])
        case "AsymmetricLaplace":
            kappa = np.sqrt(given["q"] / (1 - given["q"]))
            return stats.laplace_asymmetric.logpdf(y, kappa, given["mu"], 1 / given["b"])
        case "ExGaussian":
            return stats.exponnorm.logpdf(y, given["nu"] / given["sigma"], given["mu"], given["sigma"])
        case "ShiftedLogNormal":
            return stats.lognorm.logpdf(y, given["sigma"], given["shift"], np.exp(given["mu"]))
        case "Exponential":
            return stats.expon.logpdf(y, scale=given["mu"])
        case "Weibull":
            return stats.weibull_min.logpdf(
                y, given["alpha"], scale=given["mu"] / special.gamma(1 + 1 / given["alpha"])
            )
        case "VonMises":
            return stats.vonmises.logpdf(y, given["kappa"], loc=given["mu"])
        case "Wald":
            return stats.invgauss.logpdf(y, given["mu"] / given["lam"], scale=given["lam"])
        case "Beta":
            return stats.beta.logpdf(y, given["mu"] * given["nu"], (1 - given["mu"]) * given["nu"])
        case "Bernoulli":
            return stats.bernoulli.logpmf(y, given["p"])
        case "Binomial":
            return stats.binom.logpmf(y, given["n"], given["p"])
        case "Poisson":
            return stats.poisson.logpmf(y, given["mu"])
        case "NegativeBinomial":
            return stats.nbinom.logpmf(y, given["alpha"], given["alpha"] / (given["mu"] + given["alpha"]))
        case name if name in textbook_levels.NAMES:
            family, numbers = design.model.response.family, (given["eta"], given["cutpoints"], given.get("disc"))
            of_levels = textbook_levels.probabilities(family, *numbers)
            return np.log(of_levels[np.arange(y.size), y.astype(int)])
        case "Categorical":
            return np.log(special.softmax(given["p"], axis=0)[y.astype(int), np.arange(y.size)])
        case name:
            return textbook_families.log_density(name, y, given)


def _log_prior(design: Design, name: str, values: Mapping[str, Any]) -> float:
    flat = np.ravel(values[name])
    return sum(_log_density(e.prior, x, values) for e, x in zip(design.priors[name], flat, strict=True))


def _log_density(prior: Prior, x: float, values: Mapping[str, Any]) -> float:
    a = {k: _number(q, values) for k, q in prior.arguments}
    match prior.distribution.name:
        case "Normal":
            return stats.norm.logpdf(x, a["mu"], a["sigma"])
        case "StudentT":
            return stats.t.logpdf(x, a["nu"], a["mu"], a["sigma"])
        case "HalfNormal":
            return stats.halfnorm.logpdf(x, scale=a["sigma"])
        case "HalfStudentT":
            return log(2) + stats.t.logpdf(x, a["nu"], 0, a["sigma"])
        case "Exponential":
            return stats.expon.logpdf(x, scale=a["scale"] if "scale" in a else 1 / a["lam"])
        case "Gamma":
            return stats.gamma.logpdf(x, a["alpha"], scale=1 / a["beta"])
        case "InverseGamma":
            return stats.invgamma.logpdf(x, a["alpha"], scale=a["beta"])
        case "Beta":
            return stats.beta.logpdf(x, a["alpha"], a["beta"])
        case "LogNormal":
            return stats.lognorm.logpdf(x, a["sigma"], scale=np.exp(a["mu"]))
        case "Uniform":
            return stats.uniform.logpdf(x, a["lower"], a["upper"] - a["lower"])
    raise AssertionError(prior.distribution.name)


def _number(q: Quantity, values: Mapping[str, Any]) -> float:
    match q:
        case Hyper(name):
            return float(values[name])
        case Operation("negate", (a,)):
            return -_number(a, values)
        case Operation(sign, (a, b)):
            x, y = _number(a, values), _number(b, values)
            return {"+": x + y, "-": x - y, "*": x * y, "/": x / y, "^": x**y}[sign]
    return float(q)


def correlation_matrix(varying: CodedVarying, correlations: Any) -> Any:
    matrix = np.eye(len(varying.effects))
    for (i, j), c in zip(varying.pairs, np.ravel(correlations), strict=True):
        matrix[i, j] = matrix[j, i] = c
    return matrix


def lkj_logpdf(matrix: Any, eta: float) -> float:
    """Lewandowski, Kurowicka & Joe (2009), equation 16: the constant as a product of Beta functions."""
    d = len(matrix)
    constant = 0.0
    for k in range(1, d):
        a = eta + (d - k - 1) / 2
        constant += (2 * eta - 2 + d - k) * (d - k) * log(2) + (d - k) * (2 * lgamma(a) - lgamma(2 * a))
    return float((eta - 1) * np.linalg.slogdet(matrix)[1] - constant)


def _log_joint_varying(design: Design, name: str, values: Mapping[str, Any]) -> float:
    """Of effects of several predictors that have one covariance, all deviations together; and its LKJ density."""
    groups = joint_effects(design)[name]
    matrix = joint_correlation(design, groups, values[name])
    sd = np.concatenate([np.ravel(values[v.sd]) for _, v in groups])
    r = np.concatenate([values[v.r] for _, v in groups], axis=1)
    covariance = matrix * np.outer(sd, sd)
    quadratic = np.einsum("gi,ij,gj->", r, np.linalg.inv(covariance), r)
    determinant = np.linalg.slogdet(covariance)[1] + len(sd) * log(2 * pi)
    blocks = connected_components(matrix != 0)[1]
    lkj = sum(
        lkj_logpdf(matrix[np.ix_(at, at)], design.correlations[name].eta) for at in map(blocks.__eq__, set(blocks))
    )
    return lkj - quadratic / 2 - len(r) / 2 * determinant


def _sds(design: Design, varying: CodedVarying, values: Mapping[str, Any]) -> Any:
    """One for each effect: wiggles of a curve have that of the same name without their number."""
    each = dict(zip(map(str, design.coords[design.dims[varying.sd][0]]), np.ravel(values[varying.sd]), strict=True))
    labels = map(str, design.coords[design.dims[varying.r][1]])
    return np.array([each[re.sub(r"(, )?wiggle \d+", "", x).replace("[, ", "[").replace("[]", "")] for x in labels])


def _log_varying(design: Design, varying: CodedVarying, values: Mapping[str, Any]) -> float:
    """Deviations' multivariate normal density, and LKJ's of each correlated bar."""
    matrix = np.eye(len(varying.effects))
    total = 0.0
    if varying.pairs:
        matrix = correlation_matrix(varying, values[varying.cor])
        start = 0
        for bar in varying.bars:
            q = len(bar.labels)
            if not bar.independent and q > 1:
                total += lkj_logpdf(matrix[start : start + q, start : start + q], design.correlations[varying.cor].eta)
            start += q
    sd = _sds(design, varying, values)
    covariance = matrix * np.outer(sd, sd)
    r = values[varying.r]
    quadratic = np.einsum("gi,ij,gj->", r, np.linalg.inv(covariance), r)
    determinant = np.linalg.slogdet(covariance)[1]
    return total - quadratic / 2 - len(r) / 2 * (determinant + len(sd) * log(2 * pi))
