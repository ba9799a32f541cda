"""The joint density written a second time, slowly, from the textbook: SciPy and dense matrices only.

In: a Design and values on their natural scales. Out: the log of priors times effects times likelihood.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from scipy import special, stats

from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.design.coded import CodedTerm, CodedVarying, Element
from hlmdsl.design.design import Design
from hlmdsl.design.transform import transformed
from hlmdsl.families.seen import STATUS
from hlmdsl.model.priors import Hyper, OnHyper, Operation
from tests import textbook_families, textbook_levels

Values = Mapping[str, np.ndarray]


def on_curve(design: Design, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """What the spec's curve says, as Python reads it; nothing where there is none."""
    line = re.search(r"nonlinear (\w+) = (.*)", design.model.source.text)
    if line is None:
        return {}
    own = {**design.observed.arguments, **parameters}
    names = {name.removeprefix("curve "): value for name, value in own.items()}
    return {line[1]: eval(line[2].replace("^", "**"), {"exp": np.exp}, names)}


def value_of(quantity, values):
    if isinstance(quantity, Hyper):
        return float(np.ravel(values[quantity.name])[quantity.position])
    if isinstance(quantity, Operation):
        a = [value_of(q, values) for q in quantity.operands]
        match quantity.operator:
            case "+":
                return a[0] + a[1]
            case "-":
                return a[0] - a[1]
            case "*":
                return a[0] * a[1]
            case "/":
                return a[0] / a[1]
            case "^":
                return a[0] ** a[1]
            case "negate":
                return -a[0]
    return float(quantity)


def prior_logpdf(prior, x, values):
    a = {name: value_of(q, values) for name, q in prior.arguments}
    match prior.distribution.name:
        case "Flat" | "HalfFlat":
            return 0.0
        case "DiracDelta":
            return 0.0 if x == a["c"] else -np.inf
        case "Normal":
            return stats.norm.logpdf(x, a["mu"], a["sigma"])
        case "StudentT":
            return stats.t.logpdf(x, a["nu"], a["mu"], a["sigma"])
        case "Cauchy":
            return stats.cauchy.logpdf(x, a["alpha"], a["beta"])
        case "Laplace":
            return stats.laplace.logpdf(x, a["mu"], a["b"])
        case "Logistic":
            return stats.logistic.logpdf(x, a["mu"], a["s"])
        case "SkewNormal":
            return stats.skewnorm.logpdf(x, a["alpha"], a["mu"], a["sigma"])
        case "Gumbel":
            return stats.gumbel_r.logpdf(x, a["mu"], a["beta"])
        case "Uniform":
            return stats.uniform.logpdf(x, a["lower"], a["upper"] - a["lower"])
        case "TruncatedNormal":
            lower, upper = (a["lower"] - a["mu"]) / a["sigma"], (a["upper"] - a["mu"]) / a["sigma"]
            return stats.truncnorm.logpdf(x, lower, upper, a["mu"], a["sigma"])
        case "HalfNormal":
            return stats.halfnorm.logpdf(x, scale=a["sigma"])
        case "HalfStudentT":
            return math.log(2) + stats.t.logpdf(x, a["nu"], 0, a["sigma"])
        case "HalfCauchy":
            return stats.halfcauchy.logpdf(x, scale=a["beta"])
        case "Exponential":
            return stats.expon.logpdf(x, scale=a["scale"] if "scale" in a else 1 / a["lam"])
        case "Gamma":
            shape, rate = (
                (a["alpha"], a["beta"]) if "alpha" in a else (a["mu"] ** 2 / a["sigma"] ** 2, a["mu"] / a["sigma"] ** 2)
            )
            return stats.gamma.logpdf(x, shape, scale=1 / rate)
        case "InverseGamma":
            if "alpha" in a:
                shape, scale = a["alpha"], a["beta"]
            else:
                shape = a["mu"] ** 2 / a["sigma"] ** 2 + 2
                scale = a["mu"] * (shape - 1)
            return stats.invgamma.logpdf(x, shape, scale=scale)
        case "LogNormal":
            return stats.norm.logpdf(np.log(x), a["mu"], a["sigma"]) - np.log(x)
        case "Weibull":
            return stats.weibull_min.logpdf(x, a["alpha"], scale=a["beta"])
        case "Beta":
            if "alpha" in a:
                p, q = a["alpha"], a["beta"]
            else:
                total = a["nu"] if "nu" in a else a["mu"] * (1 - a["mu"]) / a["sigma"] ** 2 - 1
                p, q = a["mu"] * total, (1 - a["mu"]) * total
            return stats.beta.logpdf(x, p, q)
    raise AssertionError(prior)


def correlation(varying: CodedVarying, values: Values) -> np.ndarray:
    r = np.eye(len(varying.effects))
    own = values[varying.cor] if varying.pairs else ()
    if varying.joint is not None:  # the pairs are known by their labels
        prefix = varying.suffix.removeprefix("__") + "." if varying.suffix else ""
        labels = [", ".join(f"{prefix}{varying.effects[k]}" for k in pair) for pair in varying.pairs]
        own = [own[varying.joint.pair_labels.index(label)] for label in labels]
    for k, (i, j) in enumerate(varying.pairs):
        r[i, j] = r[j, i] = own[k]
    return r


def with_states(varying: CodedVarying, values: Values) -> np.ndarray:
    """And of states, by how long they are apart."""
    r = correlation(varying, values)
    states = [STATE.fullmatch(label) for label in varying.effects]
    for i, j in ((i, j) for i, one in enumerate(states) for j, other in enumerate(states) if one and other):
        if states[i]["whose"] == states[j]["whose"]:
            phi = values[varying.phi][list(varying.phi_labels).index(whose(states[i]))]
            r[i, j] = phi ** abs(float(states[i]["time"]) - float(states[j]["time"]))
    return r


STATE = re.compile(r"(?P<whose>.*ar\([^)]*\)(\[\w+(?=, ))?)(, |\[)(?P<time>-?[\d.]+)\]")


def whose(state: re.Match[str]) -> str:
    """What its sd is called: `ar(year)`, `f:ar(year)[a]`."""
    return f"{state['whose']}]" if "[" in state["whose"] else state["whose"]


def states_of(term: CodedTerm, values: Values) -> Iterator[tuple[list[int], np.ndarray]]:
    """Positions of the states of each sd of a common term, and their covariance, by the labels alone."""
    of_sds = [element.labels for element in term.sds]
    for sd, labels in enumerate(of_sds):
        own = [k for k, at in enumerate(term.coefficients) if at[:-1] == labels]
        times = np.array([float(term.coefficients[k][-1]) for k in own])
        phi = np.ravel(values[term.phi])[sd]
        yield own, np.ravel(values[term.sd])[sd] ** 2 * phi ** np.abs(times[:, None] - times)


def sds(varying: CodedVarying, values: Values) -> np.ndarray:
    """One for each effect, by labels alone: that of a wiggle is called like it but for its number, or its time."""
    each = dict(zip(varying.sd_labels, np.atleast_1d(values[varying.sd]), strict=True))
    of_wiggles = re.compile(r"(, )?(wiggle \d+|wave \d+(, \d+)?)")
    of_times = re.compile(r"(, |(?<=\[))[^,\[\]]+(?=\]$)")
    labels = map(_direction, varying.effects)
    told = (of_times.sub("", x) if re.search(r"\b(walk|ar)\(", x) and "straight" not in x else x for x in labels)
    names = (of_wiggles.sub("", label).replace("[, ", "[").replace("[]", "") for label in told)
    both = zip(names, varying.effects, strict=True)
    return np.array([each[name] * of_wave(varying, values, label) for name, label in both])


def of_wave(varying: CodedVarying, values: Values, label: str) -> float:
    """The root of the spectral density (Rasmussen & Williams 2006, equation 4.15) at the frequency of a wave, over that
    of the lengths: what the sd of a Gaussian process is multiplied by in that of the wave's coefficient.
    """
    found = re.search(r"wave (\d+)(?:, (\d+))?\]", label)
    if found is None:
        return 1.0
    term = next(b.smooth for b in varying.bars if b.smooth and label.startswith(b.smooth.term.shown))
    known, (names, kernel) = term.smooth.known, (term.smooth.names, term.smooth.function.kernel.name)
    ends = np.array([c * half for c, half in zip(known.c, known.half, strict=True)])
    frequency = np.array([int(k) for k in found.groups() if k]) * np.pi / 2 / ends
    level = re.sub(r"(, )?wave \d+(, \d+)?", "", label).replace("[]", "")
    own = [f"{level[:-1]}, {n}]" if level.endswith("]") else f"{level}[{n}]" for n in names] if names[1:] else [level]
    lengthscales = dict(zip(varying.lengthscale_labels, np.atleast_1d(values[varying.lengthscale]), strict=True))
    ell, d = np.array([lengthscales[name] for name in own]), len(names)
    scaled = float(np.sum((ell * frequency) ** 2))
    if kernel == "expquad":
        density = (2 * np.pi) ** (d / 2) * np.prod(ell) * np.exp(-scaled / 2)
    else:
        v = {"matern32": 1.5, "matern52": 2.5}[kernel]
        constant = 2**d * np.pi ** (d / 2) * math.gamma(v + d / 2) * (2 * v) ** v / math.gamma(v)
        density = constant * np.prod(ell) * (2 * v + scaled) ** -(v + d / 2)
    return float(np.sqrt(density / np.prod(ends)))


def _direction(label: str) -> str:
    """`[x]`, `[w]` or `[x:w]` in place of the number of a surface's wiggle."""
    found = re.search(r"spline\((\w+), (\w+), df = \((\d), (\d)\)\).*(wiggle (\d+))", label)
    if found is None:
        return label
    x, z, first, second = found[1], found[2], 2 * (int(found[3]) - 1), 2 * (int(found[4]) - 1)
    along = x if int(found[6]) <= first else z if int(found[6]) <= first + second else f"{x}:{z}"
    return label.replace(found[5], along)


def covariance(varying: CodedVarying, values: Values) -> np.ndarray:
    sd = sds(varying, values)
    return sd[:, None] * with_states(varying, values) * sd


def log_priors(design: Design, values: Values) -> float:
    """Priors of scalars and LKJ."""
    free = {a.name for a in design.model.free_parameters}
    hypers = {p.target.name for p in design.model.priors if isinstance(p.target, OnHyper)}
    names = set()
    for e in design.schema.equations:
        own = (*e.coefficients, *e.cutpoints, *e.shared)
        names |= {c.variable for c in own} | {
            name for v in e.varying for name in (v.sd, v.nu, v.rho, v.phi, v.lengthscale) if name
        }
    total = 0.0
    for term in (t for e in design.schema.equations for t in e.processes):
        names.remove(term.variable)
        for own, cov in states_of(term, values):
            total += stats.multivariate_normal(np.zeros(len(own)), cov).logpdf(np.ravel(values[term.variable])[own])
    for name in names | free | hypers:
        flat = np.ravel(values[name])
        total += sum(prior_logpdf(r.prior, x, values) for r, x in zip(design.priors[name], flat, strict=True))
    for name, groups in joint_effects(design).items():
        r = joint_correlation(design, groups, values[name])
        total += (design.correlations[name].eta - 1) * np.linalg.slogdet(r)[1]
    for e in design.schema.equations:
        for v in e.varying:
            if v.pairs and v.cor not in joint_effects(design):
                total += (design.correlations[v.cor].eta - 1) * np.linalg.slogdet(correlation(v, values))[1]
    if "phi_residual" in design.priors:
        total += prior_logpdf(design.priors["phi_residual"][0].prior, float(values["phi_residual"]), values)
    if "cor_residual" in design.correlations:
        visits = list(design.schema.factors[design.model.residual.visit.name].levels)
        r = np.eye(len(visits))
        for label, value in zip(design.coords["residual_pair"], np.ravel(values["cor_residual"]), strict=True):
            i, j = map(visits.index, str(label).split(", "))
            r[i, j] = r[j, i] = value
        total += (design.correlations["cor_residual"].eta - 1) * np.linalg.slogdet(r)[1]
    return float(total)


def joint_effects(design: Design) -> dict[str, list[tuple[tuple[str, ...], CodedVarying]]]:
    """By the variable of their correlations, effects of several predictors, each with its labels there."""
    found: dict[str, list[tuple[tuple[str, ...], CodedVarying]]] = {}
    for placed in design.model.across:
        own = [e for e in design.schema.equations if e.equation.parameter in placed.parameters]
        found[f"cor_{placed.grouping.name}__across"] = [
            (tuple(label if e.equation.is_main else f"{e.equation.parameter}.{label}" for label in v.effects), v)
            for e in own
            for v in e.varying
            if v.grouping == placed.grouping
        ]
    of_levels = [e for e in design.schema.equations if e.category is not None]
    for e in of_levels if len(of_levels) > 1 else ():
        for v in e.varying:
            labels = tuple(of_category(label, e.category.label) for label in v.effects)
            found.setdefault(f"cor_{v.grouping.name}", []).append((labels, v))
    return found


def of_category(label: str, level: str) -> str:
    """`x[car]` and `f[car, b - a]` of `x` and `f[b - a]`."""
    name, bracket, rest = label.partition("[")
    return f"{name}[{level}, {rest}" if bracket else f"{name}[{level}]"


Groups = list[tuple[tuple[str, ...], CodedVarying]]


def joint_correlation(design: Design, groups: Groups, cor: np.ndarray) -> np.ndarray:
    """By the labels of the pairs alone, in the order of `groups`."""
    names = [label for labels, _ in groups for label in labels]
    (dim,) = {v.joint.dim for _, v in groups if v.joint is not None}
    r = np.eye(len(names))
    for label, value in zip(design.coords[dim], np.ravel(cor), strict=True):
        one, other = next((names.index(a), names.index(b)) for a in names for b in names if f"{a}, {b}" == str(label))
        r[one, other] = r[other, one] = value
    return r


def log_effects(design: Design, values: Values) -> float:
    total = 0.0
    for name, groups in joint_effects(design).items():
        b = np.concatenate([values[v.r].reshape(-1, len(v.effects)) for _, v in groups], axis=1)
        sd = np.concatenate([sds(v, values) for _, v in groups])
        whole = sd[:, None] * joint_correlation(design, groups, values[name]) * sd
        total += stats.multivariate_normal(np.zeros(len(sd)), whole).logpdf(b).sum()
    for e in design.schema.equations:
        for v in (v for v in e.varying if v.cor not in joint_effects(design)):
            q = len(v.effects)
            total += (
                stats.multivariate_normal(np.zeros(q), covariance(v, values)).logpdf(values[v.r].reshape(-1, q)).sum()
            )
    return float(total)


def predictor(design: Design, equation, values: Values) -> np.ndarray:
    """Of one of several levels of the response, or cutpoints, by its entries along the first dim of each variable."""
    names = dict.fromkeys(c.variable for c in equation.coefficients)
    own = (values[n] if equation.one_of is None else values[n][equation.one_of.position] for n in names)
    beta = np.concatenate([np.zeros(0), *map(np.ravel, own)])
    eta = equation.matrix(design.rows) @ beta + equation.offset(design.rows)
    for v in equation.varying:
        b = values[v.r].reshape(-1, len(v.effects))
        eta = eta + (climbed(design, equation, v, values) * (sides(design, v) @ b)).sum(axis=1)
    return eta


def climbed(design: Design, equation, varying: CodedVarying, values: Values) -> np.ndarray:
    """(rows, effects): what deviations are multiplied by. Of a monotonic effect, by its label, that grows with the
    shares of the steps up to the row's level, where the matrix has steps of one size.
    """
    z = varying.matrix(design.rows).copy()
    suffix = "" if equation.equation.is_main else f"__{equation.equation.parameter}"
    for k, label in enumerate(varying.effects):
        for name in re.findall(r"monotonic\((\w+)\)", label):
            shares, level = values[f"shares_monotonic({name}){suffix}"], design.rows.levels[name]
            alike = np.maximum(level, 1) / len(shares)
            z[:, k] *= np.concatenate([[0.0], np.cumsum(shares)])[level] / alike
    return z


INVERSE = {
    "identity": lambda x: x,
    "log": np.exp,
    "logit": special.expit,
    "probit": special.ndtr,
    "cloglog": lambda x: -np.expm1(-np.exp(x)),
    "inverse": lambda x: 1 / x,
    "loglog": lambda x: np.exp(-np.exp(-x)),
    "cauchit": stats.cauchy.cdf,
    "softplus": lambda x: np.logaddexp(0, x),
    "sqrt": lambda x: np.where(x < 0, np.nan, x * x),
    "inverse_squared": lambda x: x**-0.5,
    "tan_half": lambda x: 2 * np.arctan(x),
}


LOGS = {
    "logit": lambda x: (special.log_expit(x), special.log_expit(-x)),
    "probit": lambda x: (special.log_ndtr(x), special.log_ndtr(-x)),
    "cloglog": lambda x: (np.log(-np.expm1(-np.exp(x))), -np.exp(x)),
    "loglog": lambda x: (-np.exp(-x), np.log(-np.expm1(-np.exp(-x)))),
    "cauchit": lambda x: (stats.cauchy.logcdf(x), stats.cauchy.logsf(x)),
    "log": lambda x: (x, np.log(-np.expm1(x))),
    "identity": lambda x: (np.log(x), np.log1p(-x)),
}
"""Of a probability and what is left of one, each with its digits."""


def log_likelihood(design: Design, values: Values) -> float:
    if design.model.residual is not None:
        return sum(law.logpdf(design.observed.value[rows]) for rows, law in laws_of_units(design, values))
    return float(log_likelihoods(design, values).sum())


def laws_of_units(design: Design, values: Values) -> list[tuple[np.ndarray, Any]]:
    """Of each unit whose residuals correlate, its rows and their normal distribution, by labels alone."""
    residual = design.model.residual
    assert residual is not None
    own = {
        e.equation.parameter: INVERSE[e.equation.link.name](predictor(design, e, values))
        for e in design.schema.equations
    }
    mu = own["mu"]
    sigma = own.get("sigma", values.get("sigma", design.observed.arguments.get("sigma")))
    sigma = np.broadcast_to(np.asarray(sigma, dtype=float), mu.shape)
    labels = [str(label) for label in design.coords.get("residual_pair", ())]
    found = []
    for unit in np.unique(index := design.groupings[residual.grouping.name].index):
        rows = np.flatnonzero(index == unit)
        if residual.visit is not None:
            names = np.array(design.schema.factors[residual.visit.name].levels)[
                design.rows.levels[residual.visit.name][rows]
            ]
            r = np.eye(len(rows))
            for label, value in zip(labels, np.ravel(values["cor_residual"]), strict=True):
                one, other = (np.flatnonzero(names == name) for name in label.split(", "))
                r[one[:, None], other] = r[other[:, None], one] = value
        else:
            t = design.rows.numbers[residual.time.name][rows]
            r = float(values["phi_residual"]) ** np.abs(t[:, None] - t)
        s = sigma[rows]
        found.append((rows, stats.multivariate_normal(mu[rows], s[:, None] * r * s)))
    return found


def given_others(design: Design, values: Values) -> np.ndarray:
    """Of each row, given the other rows of its unit: of all of them together less of the others."""
    each = np.empty(design.rows.n)
    for rows, law in laws_of_units(design, values):
        y = design.observed.value[rows]
        for k, row in enumerate(rows):
            left = np.delete(np.arange(len(rows)), k)
            others = stats.multivariate_normal(law.mean[left], law.cov[np.ix_(left, left)]) if len(left) else None
            each[row] = law.logpdf(y) - (others.logpdf(y[left]) if others is not None else 0.0)
    return each


def log_likelihoods(design: Design, values: Values) -> np.ndarray:
    """Of each row, to the power of its weight; of a censored row the log probability of what was seen."""
    if design.model.residual is not None:
        return given_others(design, values)
    parameters = {}
    for a in design.model.arguments:
        if a.source is None:
            parameters[a.name] = float(values[a.name])
        elif isinstance(a.source, (int, float)):
            parameters[a.name] = float(a.source)
        elif a.name in design.observed.arguments:
            parameters[a.name] = design.observed.arguments[a.name]
    of_levels = [e for e in design.schema.equations if e.category is not None]
    single = [e for e in design.schema.equations if e.one_of is None]
    etas = {e.equation.parameter: predictor(design, e, values) for e in single}
    links = {e.equation.parameter: e.equation.link.name for e in single}
    parameters |= {name: INVERSE[links[name]](eta) for name, eta in etas.items()}
    y, p = design.observed.value, parameters
    p |= on_curve(design, p)
    times = p.get("exposure", 1.0)
    p |= {name: p[name] * times for name in ("mu", "alpha") if name in p and "exposure" in p}
    if "known sd" in p:
        p["sigma"] = np.sqrt(p["sigma"] ** 2 + p["known sd"] ** 2)
    match design.model.response.family.name:
        case "Normal":
            each = stats.norm.logpdf(y, p["mu"], p["sigma"])
        case "StudentT":
            each = stats.t.logpdf(y, p["nu"], p["mu"], p["sigma"])
        case "LogNormal":
            each = stats.norm.logpdf(np.log(y), p["mu"], p["sigma"]) - np.log(y)
        case "Gamma":
            each = stats.gamma.logpdf(y, p["alpha"], scale=p["mu"] / p["alpha"])
        case "SkewNormal":
            each = stats.skewnorm.logpdf(y, p["alpha"], p["mu"], p["sigma"])
        case "Laplace":
            each = stats.laplace.logpdf(y, p["mu"], p["b"])
        case "AsymmetricLaplace":
            kappa = np.sqrt(p["q"] / (1 - p["q"]))
            each = stats.laplace_asymmetric.logpdf(y, kappa, p["mu"], 1 / p["b"])
        case "ExGaussian":
            each = stats.exponnorm.logpdf(y, p["nu"] / p["sigma"], p["mu"], p["sigma"])
        case "ShiftedLogNormal":
            each = stats.lognorm.logpdf(y, p["sigma"], p["shift"], np.exp(p["mu"]))
        case "Exponential":
            each = stats.expon.logpdf(y, scale=p["mu"])
        case "Weibull":
            each = stats.weibull_min.logpdf(y, p["alpha"], scale=p["mu"] / special.gamma(1 + 1 / p["alpha"]))
        case "VonMises":
            each = stats.vonmises.logpdf(y, p["kappa"], loc=p["mu"])
        case "Wald":
            each = stats.invgauss.logpdf(y, p["mu"] / p["lam"], scale=p["lam"])
        case "Beta":
            each = stats.beta.logpdf(y, p["mu"] * p["nu"], (1 - p["mu"]) * p["nu"])
        case "Bernoulli":
            yes, no = LOGS[links["p"]](etas["p"])
            each = np.where(y == 1, yes, no) + np.where((p["p"] < 0) | (p["p"] > 1), np.nan, 0.0)
        case "Binomial":
            yes, no = LOGS[links["p"]](etas["p"])
            ways = special.gammaln(p["n"] + 1) - special.gammaln(y + 1) - special.gammaln(p["n"] - y + 1)
            each = ways + np.where(y > 0, y * yes, 0.0) + np.where(y < p["n"], (p["n"] - y) * no, 0.0)
        case "Poisson":
            each = stats.poisson.logpmf(y, p["mu"])
        case "NegativeBinomial":
            each = stats.nbinom.logpmf(y, p["alpha"], p["alpha"] / (p["alpha"] + p["mu"]))
        case name if name in textbook_levels.NAMES:
            family, cuts = design.model.response.family, values["cutpoints"]
            own = [e for e in design.schema.equations if e.cutpoint is not None]
            if own:  # the kernel's design has cutpoints as the constants of their equations
                constant = 0.0 if own[0].effects.intercept else np.reshape(cuts, -1)
                cuts = constant + np.stack([predictor(design, e, values) for e in own], axis=1)
            shares = textbook_levels.probabilities(family, p["eta"], cuts, p.get("disc"))
            each = np.log(shares[np.arange(y.size), y.astype(int)])
        case "Categorical":
            against = np.stack([np.zeros(y.size), *(predictor(design, e, values) for e in of_levels)])
            each = special.log_softmax(against, axis=0)[y.astype(int), np.arange(y.size)]
        case "Multinomial" | "DirichletMultinomial" as name:
            against = np.stack([np.zeros(len(y)), *(predictor(design, e, values) for e in of_levels)], axis=1)
            n, shares, law = y.sum(axis=1).astype(int), special.softmax(against, axis=1), stats.multinomial
            if name == "DirichletMultinomial":
                shares, law = shares * np.reshape(p["nu"], (-1, 1)), stats.dirichlet_multinomial
            own = zip(y.astype(int), n, shares, strict=True)  # SciPy has none of no trials
            each = np.array(
                [
                    (law.logpmf(k, m, q) if law is stats.multinomial else law.logpmf(k, q, m)) if m else 0.0
                    for k, m, q in own
                ]
            )
        case "Dirichlet":
            against = np.stack([np.zeros(len(y)), *(predictor(design, e, values) for e in of_levels)], axis=1)
            shapes = special.softmax(against, axis=1) * np.reshape(p["nu"], (-1, 1))
            each = np.array([stats.dirichlet.logpdf(own, a) for own, a in zip(y, shapes, strict=True)])
        case name:
            each = textbook_families.log_density(name, y, p)
    return as_seen(design, p, np.broadcast_to(each, len(y)))


def as_seen(design: Design, p: Values, each: np.ndarray) -> np.ndarray:
    """The log densities of rows as they enter: that of a censored row is a probability, all are times their weights."""
    if design.model.response.truncation is not None:
        each = each - np.log(_within(design, p))
    if design.observed.censoring is not None:
        each = _censored(design, p, each)
    return each if design.observed.weights is None else design.observed.weights * each


def law_of(name: str, p: Values) -> Any:
    """The distribution of a family's responses, by its parameters; of hurdles that of what is above zero."""
    match name:
        case "Normal":
            return stats.norm(p["mu"], p["sigma"])
        case "LogNormal":
            return stats.lognorm(p["sigma"], scale=np.exp(p["mu"]))
        case "Gamma" | "HurdleGamma":
            return stats.gamma(p["alpha"], scale=p["mu"] / p["alpha"])
        case "StudentT":
            return stats.t(p["nu"], p["mu"], p["sigma"])
        case "Beta":
            return stats.beta(p["mu"] * p["nu"], (1 - p["mu"]) * p["nu"])
        case "Geometric":
            return stats.geom(p["p"])
        case "Poisson" | "HurdlePoisson":
            return stats.poisson(p["mu"])
        case "NegativeBinomial":
            return stats.nbinom(p["alpha"], p["alpha"] / (p["alpha"] + p["mu"]))
    return textbook_families.law(name, p)


COUNTS = ("Geometric", "Poisson", "HurdlePoisson", "NegativeBinomial", "Binomial", "BetaBinomial")


def _within(design: Design, p: Values) -> np.ndarray:
    """The probability of the bounds, which are included, and in the units of the column."""
    name, response = design.model.response.family.name, design.model.response
    if name in textbook_families.PARTS:  # all zeros are within
        return textbook_families.up_to(name, p, transformed(response, np.asarray(p["upper"], dtype=float)))
    law, below = law_of(name, p), 1.0 if name in COUNTS else 0.0
    with np.errstate(divide="ignore"):
        ends = {end: transformed(response, np.asarray(p[end], dtype=float)) for end in ("lower", "upper") if end in p}
    return law.cdf(ends.get("upper", np.inf)) - law.cdf(ends.get("lower", -np.inf) - below)


def _censored(design: Design, p: Values, each: np.ndarray) -> np.ndarray:
    """At most, above, and between, by differences: not for far tails."""
    name, seen, y = design.model.response.family.name, design.observed.censoring, design.observed.value
    assert np.array_equal(y, design.observed.raw)
    law = law_of(name, p)

    def cdf(at: np.ndarray) -> np.ndarray:
        if not name.startswith("Hurdle"):
            return law.cdf(at)
        zero = law.cdf(0) if name in COUNTS else 0.0
        return 1 - p["psi"] + p["psi"] * (law.cdf(at) - zero) / (1 - zero)

    kinds = [seen.status == STATUS.index(kind) for kind in ("left", "right", "interval")]
    with np.errstate(divide="ignore"):  # where there is no interval
        seen_as = [np.log(cdf(y)), np.log1p(-cdf(y)), np.log(cdf(seen.upper) - cdf(y))]
    return np.select(kinds, seen_as, each)


def sides(design: Design, varying: CodedVarying) -> np.ndarray:
    """(rows, units): how much of each row is of each unit."""
    bound = design.groupings[varying.grouping.name]
    found = np.zeros((design.rows.n, len(bound.labels)))
    for index, weights in bound.entries:
        np.add.at(found, (np.arange(design.rows.n), index), 1.0 if weights is None else weights)
    return found


def log_joint(design: Design, values: Values) -> float:
    return log_priors(design, values) + log_effects(design, values) + log_likelihood(design, values)


def columns_of(design: Design, latent: Latent) -> np.ndarray:
    """Z (n, units * effects) of all entries, dense; of a walk, whose latent has its sums, and of coefficients along
    other directions, the columns of its design."""
    place = latent.places[0]
    if place.relation is not None or place.turn is not None:
        term = next(t for e in design.schema.equations for t in e.effects.terms if t.variable == place.variable)
        own = {element.position: k for k, element in enumerate(term.elements)}
        return term.columns(design.rows)[:, [own[position] for position in place.positions]]
    return entries_of(design, latent)


def entries_of(design: Design, latent: Latent) -> np.ndarray:
    """Z (n, units * effects) of all entries, dense, as the latent has them."""
    rows = np.arange(design.rows.n)
    if latent.of_every_row:
        return np.sum([latent.matrix(entry, design.rows) for entry in latent.entries], axis=0)
    dense = np.zeros((rows.size, latent.units, latent.q))
    for entry in latent.entries:
        np.add.at(dense, (rows, entry.units), latent.matrix(entry, design.rows))
    return dense.reshape(rows.size, -1)


def covariance_of(latent: Latent, values: Values) -> np.ndarray:
    """Of one unit's effects."""
    sds = [
        np.ravel(values[s.variable])[s.position] if isinstance(s, Element) else value_of(s, values)
        for s in latent.scales
    ]
    r = np.eye(latent.q)
    for k, (i, j) in enumerate(latent.pairs):
        r[i, j] = r[j, i] = values[latent.cor][k]
    return np.outer(sds, sds) * r


def effects_of(latent: Latent, values: Values) -> np.ndarray:
    """(units, effects)"""
    b = np.full((latent.units, latent.q), np.nan)
    for place in latent.places:
        own = np.ravel(values[place.variable])
        if place.columns:
            own = values[place.variable].reshape(-1, place.total)[:, list(place.columns)]
            b[:, list(place.effects)] = own.reshape(latent.units, -1)
            continue
        if place.positions is not None:
            about = np.array([values[mean] if mean else 0.0 for mean in place.means])
            own = (own[place.positions] - place.location - about) / place.spread
        b[:, list(place.effects)] = own.reshape(latent.units, -1)
    return b


def log_conditional(design: Design, values: Values, integrated: Sequence[Latent]) -> float:
    """log p(b | y, everything else) of some latents, by one dense Gaussian."""
    columns, precisions, b = [], [], []
    for own in integrated:
        columns.append(columns_of(design, own))
        units, cov = own.units, covariance_of(own, values)
        if own.series is not None:
            phi = np.ravel(values[own.rho.variable])[own.rho.position]
            times = np.concatenate([[0.0], np.cumsum(own.series.chain.distances)])
            units, cov = own.series.units, cov * phi ** np.abs(times[:, None] - times)
        precisions.append(np.kron(np.eye(units), np.linalg.inv(cov)))
        b.append(effects_of(own, values).ravel())
    z = np.concatenate(columns, axis=1)
    prior = np.zeros((z.shape[1],) * 2)
    at = 0
    for block in precisions:
        prior[at : at + len(block), at : at + len(block)] = block
        at += len(block)
    source = next(a.source for a in design.model.arguments if a.name == "sigma")
    sigma = float(source) if isinstance(source, (int, float)) else float(values["sigma"])
    b = np.concatenate(b)
    y = np.log(design.observed.value) if design.model.response.family.name == "LogNormal" else design.observed.value
    residual = y - (predictor(design, design.schema.main, values) - z @ b)
    weights = np.ones(len(z)) if design.observed.weights is None else design.observed.weights
    precision = prior + z.T @ (weights[:, None] * z) / sigma**2
    mean = np.linalg.solve(precision, z.T @ (weights * residual) / sigma**2)
    d = b - mean
    return float(0.5 * np.linalg.slogdet(precision)[1] - 0.5 * d.size * math.log(2 * math.pi) - 0.5 * d @ precision @ d)
