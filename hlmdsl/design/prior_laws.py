"""In: a prior distribution's name and arguments, numbers or one value a node. Out: its quantiles and its distribution
function, averaged over nodes.

Not decided here: where the nodes of hyperparameters come from (prior_draws.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from hlmdsl.design.quantiles import (
    gamma_log_quantile,
    normal_cdf,
    normal_quantile,
    owens_t,
    solve,
    student_cdf,
    student_log_quantile,
)
from hlmdsl.design.rows import Floats

Given = Mapping[str, Floats | float]
"""Arguments by their PyMC names; arrays are (nodes,)."""

LOG_LARGEST = math.log(np.finfo(np.float64).max)


def quantile(distribution: str, given: Given, p: float) -> float:
    """Of a distribution with numbers for arguments, or of a mixture over nodes: infinite where no number is as large,
    not a number where the distribution is improper or its arguments make no sense."""
    with np.errstate(all="ignore"):
        if all(isinstance(v, float) for v in given.values()):
            exact = of_numbers(distribution, {name: float(v) for name, v in given.items()}, p)
            if exact is not None:
                return float(exact)
        if not _makes_sense(distribution, given):
            return math.nan
        mu, sigma = given.get("mu"), given.get("sigma")
        if distribution == "SkewNormal" and isinstance(mu, float) and isinstance(sigma, float):
            standard = {"mu": 0.0, "sigma": 1.0, "alpha": given["alpha"]}
            return mu + sigma * solve(lambda z: float(np.mean(cdf(distribution, standard, z))), p)
        found = solve(lambda x: float(np.mean(cdf(distribution, given, x))), p)
        return min(found, 1.0) if distribution == "Beta" else found


def of_numbers(distribution: str, v: Mapping[str, float], q: Any) -> Floats | None:
    """The quantiles of a distribution with numbers for arguments; None where only its distribution function has a
    form."""
    q = np.asarray(q, dtype=np.float64)
    tails = 1 - 2 * np.minimum(q, 1 - q)
    side = np.sign(q - 0.5)
    with np.errstate(all="ignore"):
        match distribution:
            case "Flat" | "HalfFlat":
                return np.full(q.shape, math.nan)
            case "Normal":
                return np.asarray(v["mu"] + v["sigma"] * normal_quantile(q))
            case "StudentT":
                return np.asarray(v["mu"] + side * _exp(math.log(v["sigma"]) + student_log_quantile(v["nu"], tails)))
            case "Cauchy":
                return np.asarray(v["alpha"] + v["beta"] * np.tan(math.pi * (q - 0.5)))
            case "Laplace":
                return np.asarray(v["mu"] - v["b"] * side * np.log1p(-tails))
            case "Logistic":
                return np.asarray(v["mu"] + v["s"] * (np.log(q) - np.log1p(-q)))
            case "Gumbel":
                return np.asarray(v["mu"] - v["beta"] * np.log(-np.log(q)))
            case "Uniform":
                return np.asarray(v["lower"] * (1 - q) + v["upper"] * q)
            case "TruncatedNormal":
                return truncated(v, q)
        log = _log_of_positive(distribution, v, q)
        return None if log is None else _exp(log)


def _log_of_positive(distribution: str, v: Mapping[str, float], q: Floats) -> Floats | None:
    """log of the quantiles of a distribution of positive numbers."""
    match distribution:
        case "HalfNormal":
            return math.log(v["sigma"]) + np.log(normal_quantile((1 + q) / 2))
        case "HalfStudentT":
            return math.log(v["sigma"]) + student_log_quantile(v["nu"], q)
        case "HalfCauchy":
            return math.log(v["beta"]) + np.log(np.tan(math.pi * q / 2))
        case "Exponential":
            return np.log(-np.log1p(-q)) + (math.log(v["scale"]) if "scale" in v else -math.log(v["lam"]))
        case "LogNormal":
            return v["mu"] + v["sigma"] * normal_quantile(q)
        case "Weibull":
            return math.log(v["beta"]) + np.log(-np.log1p(-q)) / v["alpha"]
        case "Gamma" | "InverseGamma":
            log_shape, log_rate = _log_shape_and_rate(distribution, v)
            own = q if distribution == "Gamma" else 1 - q
            if log_shape > 600:  # a spike at its mean
                log = np.full(q.shape, log_shape)
            elif log_shape < -600:  # all but at zero
                log = np.full(q.shape, -math.inf)
            else:
                log = gamma_log_quantile(math.exp(log_shape), own)
            return log - log_rate if distribution == "Gamma" else log_rate - log
    return None


def _log_shape_and_rate(distribution: str, v: Mapping[str, float]) -> tuple[float, float]:
    """Logarithms of the two arguments of a Gamma or InverseGamma, from whichever pair the prior was written with."""
    if "alpha" in v:
        return math.log(v["alpha"]), math.log(v["beta"])
    log_mu, log_ratio = math.log(v["mu"]), 2 * (math.log(v["mu"]) - math.log(v["sigma"]))
    if distribution == "Gamma":
        return log_ratio, log_ratio - log_mu
    return float(np.logaddexp(math.log(2), log_ratio)), log_mu + float(np.logaddexp(0.0, log_ratio))


def shapes(distribution: str, a: Given) -> tuple[Floats | float, Floats | float]:
    """The two arguments of a Gamma, InverseGamma or Beta, from whichever pair the prior was written with."""
    if "alpha" in a:
        return a["alpha"], a["beta"]
    mu = np.asarray(a["mu"])
    squared = np.square(a["sigma"]) if "sigma" in a else np.asarray(math.nan)
    match distribution:
        case "Gamma":
            return mu**2 / squared, mu / squared
        case "InverseGamma":
            return 2 + mu**2 / squared, mu * (1 + mu**2 / squared)
    nu = a["nu"] if "nu" in a else mu * (1 - mu) / squared - 1
    return mu * nu, (1 - mu) * nu


def _exp(log: Floats) -> Floats:
    return np.where(log > LOG_LARGEST, math.inf, np.exp(np.minimum(log, LOG_LARGEST)))


def cdf(distribution: str, a: Given, x: float) -> Floats:
    """(nodes,), at a finite x."""
    positive = _CDF_OF_LOG.get(distribution)
    if positive is not None:
        return positive(a, math.log(x)) if x > 0 else np.zeros(())
    return _CDF[distribution](a, x)


def _z(a: Given, x: float, location: str = "mu", scale: str = "sigma") -> Floats:
    """(x - location)/scale; of a scale beyond any number, the middle."""
    return np.asarray(np.nan_to_num((x - np.asarray(a[location])) / np.asarray(a[scale], dtype=np.float64), nan=0.0))


def _beta_cdf(a: Given, x: float) -> Floats:
    from scipy.special import betainc  # type: ignore[import-untyped]

    return np.asarray(betainc(*shapes("Beta", a), min(max(x, 0.0), 1.0)))


def _gamma(distribution: str) -> Callable[[Given, float], Floats]:
    def own(a: Given, log_x: float) -> Floats:
        from scipy.special import gammainc, gammaincc

        alpha, beta = shapes(distribution, a)
        if distribution == "Gamma":
            return np.asarray(gammainc(alpha, np.exp(np.log(beta) + log_x)))
        return np.asarray(gammaincc(alpha, np.exp(np.log(beta) - log_x)))

    return own


def _students(a: Given, z: Floats) -> Floats:
    if isinstance(a["nu"], float):
        return student_cdf(a["nu"], z)
    from scipy.special import stdtr

    return np.asarray(stdtr(a["nu"], z))


def _truncated_cdf(a: Given, x: float) -> Floats:
    low, high, flip = _ends_below_zero(a)
    at = (x - np.asarray(a["mu"])) / a["sigma"]
    below, between, above = (_exact_cdf(z) for z in (low, np.clip(np.where(flip, -at, at), low, high), high))
    inside = (between - below) / (above - below)
    return np.asarray(np.where(flip, 1 - inside, inside))


def _log_scale(a: Given, name: str, log_x: float) -> Floats:
    return np.asarray(log_x - np.log(np.asarray(a[name], dtype=np.float64)))


_CDF: Mapping[str, Callable[[Given, float], Floats]] = {
    "Normal": lambda a, x: normal_cdf(_z(a, x)),
    "StudentT": lambda a, x: _students(a, _z(a, x)),
    "Cauchy": lambda a, x: 0.5 + np.arctan(_z(a, x, "alpha", "beta")) / math.pi,
    "Laplace": lambda a, x: (1 - np.sign(z := _z(a, x, "mu", "b")) * np.expm1(-np.abs(z))) / 2,
    "Logistic": lambda a, x: 1 / (1 + np.exp(-_z(a, x, "mu", "s"))),
    "SkewNormal": lambda a, x: normal_cdf(z := _z(a, x)) - 2 * owens_t(z, np.asarray(a["alpha"])),
    "Gumbel": lambda a, x: np.exp(-np.exp(-_z(a, x, "mu", "beta"))),
    "Uniform": lambda a, x: np.clip((x - np.asarray(a["lower"])) / (np.asarray(a["upper"]) - a["lower"]), 0, 1),
    "TruncatedNormal": _truncated_cdf,
    "Beta": _beta_cdf,
}
_CDF_OF_LOG: Mapping[str, Callable[[Given, float], Floats]] = {
    "HalfNormal": lambda a, t: 2 * normal_cdf(np.exp(_log_scale(a, "sigma", t))) - 1,
    "HalfStudentT": lambda a, t: 2 * _students(a, np.exp(_log_scale(a, "sigma", t))) - 1,
    "HalfCauchy": lambda a, t: np.arctan(np.exp(_log_scale(a, "beta", t))) * 2 / math.pi,
    "Exponential": lambda a, t: (
        -np.expm1(
            -np.exp(_log_scale(a, "scale", t) if "scale" in a else t + np.log(np.asarray(a["lam"], dtype=np.float64)))
        )
    ),
    "LogNormal": lambda a, t: normal_cdf(_z(a, t)),
    "Weibull": lambda a, t: -np.expm1(-np.exp(np.asarray(a["alpha"]) * _log_scale(a, "beta", t))),
    "Gamma": _gamma("Gamma"),
    "InverseGamma": _gamma("InverseGamma"),
}
"""Distribution functions; those of positive numbers at x, by its logarithm."""


def _makes_sense(distribution: str, a: Given) -> bool:
    """Whether scales and shapes are positive at every node, and ends in order."""
    if distribution in ("Flat", "HalfFlat") or any(np.isnan(v).any() for v in a.values()):
        return False
    if distribution in ("Uniform", "TruncatedNormal") and not (np.asarray(a["lower"]) < np.asarray(a["upper"])).all():
        return False
    if distribution == "Beta" and not all((np.asarray(v) > 0).all() for v in shapes("Beta", a)):
        return False
    names = [n for n in ("sigma", "beta", "b", "s", "nu", "lam", "scale") if n in a]
    return all((np.asarray(a[name]) > 0).all() for name in names)


def truncated(a: Given, u: Floats) -> Floats:
    """Quantiles of a TruncatedNormal, taken in the tail below zero, where probabilities keep their digits."""
    low, high, flip = _ends_below_zero(a)
    u = np.where(flip, 1 - u, u)
    below, above = _exact_cdf(low), _exact_cdf(high)
    z = np.clip(normal_quantile(below + (above - below) * u), low, high)
    return np.asarray(np.clip(a["mu"] + a["sigma"] * np.where(flip, -z, z), a["lower"], a["upper"]))


def _ends_below_zero(a: Given) -> tuple[Floats, Floats, Floats]:
    """The ends in sds, mirrored where they are mostly above the mean, and whether they are."""
    low, high = ((np.asarray(a[end]) - a["mu"]) / np.asarray(a["sigma"]) for end in ("lower", "upper"))
    flip = np.where(np.abs(low) < np.abs(high), low > 0, low + high > 0)
    return np.where(flip, -high, low), np.where(flip, -low, high), flip


_erfc = np.frompyfunc(math.erfc, 1, 1)


def _exact_cdf(x: Floats) -> Floats:
    return np.asarray(_erfc(-np.asarray(x, dtype=np.float64) / math.sqrt(2)), dtype=np.float64) / 2
