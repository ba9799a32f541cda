"""In: a prior of plain numbers. Out: where 95% of it lies, on the coefficient's scale and the response's.

Not decided here: which prior an element has (design/), nor anything of priors with hyperparameters.
"""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.response import INVERSES
from hlmdsl.model.priors import Prior

_Z95, _Z975 = NormalDist().inv_cdf(0.95), NormalDist().inv_cdf(0.975)


def central_interval(prior: Prior) -> tuple[float, float] | None:
    """The central 95% of a real-valued prior, the lower 95% of a positive one; None where there is no simple form."""
    a = {name: prior.constant(name) for name, _ in prior.arguments}
    if any(v is None for v in a.values()):
        return None
    v = {name: float(x) for name, x in a.items() if x is not None}
    match prior.distribution.name:
        case "Normal":
            return _around(v["mu"], v["sigma"] * _Z975)
        case "StudentT":
            return _around(v["mu"], v["sigma"] * _t_quantile(v["nu"], 0.975))
        case "Cauchy":
            return _around(v["alpha"], v["beta"] * math.tan(math.pi * 0.475))
        case "Laplace":
            return _around(v["mu"], -v["b"] * math.log(0.05))
        case "Logistic":
            return _around(v["mu"], v["s"] * math.log(0.975 / 0.025))
        case "Uniform":
            middle, half = (v["lower"] + v["upper"]) / 2, (v["upper"] - v["lower"]) / 2
            return _around(middle, 0.95 * half)
        case "HalfNormal":
            return 0.0, v["sigma"] * _Z975
        case "HalfStudentT":
            return 0.0, v["sigma"] * _t_quantile(v["nu"], 0.975)
        case "HalfCauchy":
            return 0.0, v["beta"] * math.tan(math.pi * 0.475)
        case "Exponential":
            return 0.0, -math.log(0.05) * (v["scale"] if "scale" in v else 1 / v["lam"])
        case "Weibull":
            return 0.0, v["beta"] * (-math.log(0.05)) ** (1 / v["alpha"])
        case "Gamma":
            alpha, beta = _gamma(v)
            return 0.0, _gamma_quantile(alpha, 0.95) / beta
        case "LogNormal":
            return 0.0, math.exp(v["mu"] + v["sigma"] * _Z95)
    return None


def _around(middle: float, half: float) -> tuple[float, float]:
    return middle - half, middle + half


def _t_quantile(nu: float, q: float) -> float:
    """Quantile of Student's t above the median: t = sqrt(nu) tan(theta), of density cos(theta)^(nu - 1) over theta."""
    theta = np.linspace(0.0, math.pi / 2, 20_001)
    density = np.cos(theta[:-1]) ** (nu - 1)
    steps = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    return math.sqrt(nu) * math.tan(float(np.interp((q - 0.5) * 2, steps / steps[-1], theta[:-1])))


def _gamma(v: dict[str, float]) -> tuple[float, float]:
    """Shape and rate, from whichever pair the prior was written with."""
    if "alpha" in v:
        return v["alpha"], v["beta"]
    return (v["mu"] / v["sigma"]) ** 2, v["mu"] / v["sigma"] ** 2


def _gamma_quantile(shape: float, q: float) -> float:
    """Quantile of Gamma(shape, rate 1), by bisection of its distribution function."""
    if shape > 1e6:  # as good as normal by then
        return shape + math.sqrt(shape) * NormalDist().inv_cdf(q)
    low, high = 0.0, shape + 10 * math.sqrt(shape) + 10
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if _gamma_cdf(shape, middle) < q else (low, middle)
    return high


def _gamma_cdf(shape: float, x: float) -> float:
    """The regularised lower incomplete gamma function, by its series x^shape e^-x sum x^k / gamma(shape + k + 1)."""
    if x <= 0:
        return 0.0
    term = total = math.exp(shape * math.log(x) - x - math.lgamma(shape + 1))
    k = 0
    while term > 1e-12 * total or shape + k < x:
        k += 1
        term *= x / (shape + k)
        total += term
    return total


def prior_text(prior: Prior, meaning: Meaning) -> str:
    """`95% of the prior: between −39 and +39 ms per day`, and the factor where the response is read as one."""
    if prior.distribution.name in ("Flat", "HalfFlat"):
        return "flat: the prior prefers no value; the posterior exists only if the data determine it"
    interval = central_interval(prior)
    if interval is None:
        return ""
    low, high = interval
    if low == 0.0 and prior.distribution.support == "positive":
        return f"95% of the prior: below {numbers.with_unit(numbers.number(high, 2), meaning.unit)}"
    plus = "+" if low < 0 < high else ""
    highest = numbers.with_unit(plus + numbers.number(high, 2), meaning.unit)
    said = f"95% of the prior: between {numbers.number(low, 2)} and {highest}"
    frame = meaning.frame
    if frame is None:
        return said
    inverse = INVERSES[frame.inverse]
    if frame.inverse == "exp" and max(abs(low), abs(high)) > 700:
        return said
    ends = [inverse(low), inverse(high)]
    if frame.inverse in ("square", "1/"):
        return said
    if frame.inverse == "exp" and not 1e-6 < ends[0] <= ends[1] < 1e6:
        return f"{said}, hardly any limit once exponentiated"
    is_factor = frame.times or frame.before.endswith("multiplied by ")
    what = "a factor between" if is_factor else "between"
    highest = numbers.with_unit(numbers.number(ends[1], 2), frame.unit)
    return f"{said}, that is {what} {numbers.number(ends[0], 2)} and {highest}"
