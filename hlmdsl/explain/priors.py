"""In: a prior, and draws of it where its quantiles have no simple form. Out: where 95% of it lies, in words.

On the coefficient's scale and the response's. Not decided here: which prior an element has (design/).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import NormalDist

from hlmdsl.design.prior_draws import quantiles
from hlmdsl.design.random_values import correlation_quantile, student_quantile
from hlmdsl.design.rows import Floats
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
            return _around(v["mu"], v["sigma"] * float(student_quantile(v["nu"], 0.95)))
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
            return 0.0, v["sigma"] * float(student_quantile(v["nu"], 0.95))
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


def normal_moments(prior: Prior) -> tuple[float, float] | None:
    """Mean and sd of a normal prior of plain numbers."""
    mu, sigma = prior.constant("mu"), prior.constant("sigma")
    is_plain = prior.distribution.name == "Normal" and mu is not None and sigma is not None
    return (mu, sigma) if is_plain else None  # type: ignore[return-value]


def mean_square(prior: Prior) -> float | None:
    """E[x^2] of a positive prior of plain numbers; None where it is infinite or has no simple form."""
    a = {name: prior.constant(name) for name, _ in prior.arguments}
    v = {name: x for name, x in a.items() if x is not None}
    if len(v) < len(a):
        return None
    match prior.distribution.name:
        case "HalfNormal":
            return v["sigma"] ** 2
        case "HalfStudentT":
            return v["sigma"] ** 2 * v["nu"] / (v["nu"] - 2) if v["nu"] > 2 else None
        case "Exponential":
            return 2 * (v["scale"] if "scale" in v else 1 / v["lam"]) ** 2
        case "Gamma":
            alpha, beta = _gamma(v)
            return alpha * (alpha + 1) / beta**2
        case "LogNormal":
            return math.exp(2 * v["mu"] + 2 * v["sigma"] ** 2)
    return None


def central_normal(mean: float, sd: float) -> tuple[float, float]:
    """The central 95% of a normal."""
    return _around(mean, sd * _Z975)


def correlation_text(eta: float, q: int) -> str:
    """Of one correlation among q effects: under LKJ(eta), (1 + r)/2 ~ Beta(a, a) with a = eta + (q - 2)/2
    (Lewandowski, Kurowicka & Joe 2009, section 3)."""
    high = float(correlation_quantile(2 * eta + q - 2, 0.95))
    return f"95% of the prior: between {' and '.join(numbers.span(-high, high))}"


def prior_text(prior: Prior, meaning: Meaning, values: Callable[[], Floats]) -> str:
    """`95% of the prior: between −39 and +39 ms per day`, and the factor where the response is read as one.

    `values` are draws, asked for only where the quantiles have no simple form. Empty where something is not known.
    """
    if prior.distribution.name in ("Flat", "HalfFlat"):
        return "flat: the prior prefers no value; the posterior exists only if the data determine it"
    ends = central_interval(prior)
    is_positive = prior.distribution.support == "positive"
    if ends is not None:
        interval = PriorInterval(*ends)
    else:
        drawn = drawn_interval(values(), (0.0, 0.95) if is_positive else CENTRAL)
        if drawn is None:
            return ""
        interval = replace(drawn, low=0.0) if is_positive else drawn
    if is_positive and interval.low == 0.0:
        _, high = numbers.span(0.0, interval.high, interval.error)
        return f"95% of the prior: below {numbers.with_unit(high, meaning.unit)}"
    return interval_text(interval, meaning)


CENTRAL = (0.025, 0.975)


@dataclass(frozen=True)
class PriorInterval:
    """Where 95% of a prior lies; `error` is the Monte Carlo error of the ends, None where they are exact."""

    low: float
    high: float
    error: float | None = None


def drawn_interval(values: Floats, at: tuple[float, float] = CENTRAL) -> PriorInterval | None:
    """Of draws; None where some are no number. One standard error of the probability moves an end by the error."""
    each = [(p, math.sqrt(p * (1 - p) / len(values))) for p in at]
    found = quantiles(values, [*at, *(q for p, se in each for q in (max(0.0, p - se), min(1.0, p + se)))])
    if found is None:
        return None
    low, high, *moved = found
    error = max((moved[1] - moved[0]) / 2, (moved[3] - moved[2]) / 2)
    return PriorInterval(low, high, error if math.isfinite(error) else None)


def interval_text(interval: PriorInterval, meaning: Meaning) -> str:
    """A central 95% interval of what is meant, with the meaning's unit and on its response's scale."""
    low, high = interval.low, interval.high
    lowest, highest = numbers.span(low, high, interval.error)
    said = f"95% of the prior: between {lowest} and {numbers.with_unit(highest, meaning.unit)}"
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
    tell = numbers.two_digits if frame.inverse == "exp" else numbers.part
    error = interval.error
    errors = [(inverse(v + error) - inverse(v - error)) / 2 if error is not None else None for v in (low, high)]
    lowest, highest = (tell(e, own) for e, own in zip(ends, errors, strict=True))
    return f"{said}, that is {what} {lowest} and {numbers.with_unit(highest, frame.unit)}"
