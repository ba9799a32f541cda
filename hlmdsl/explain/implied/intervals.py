"""In: a prior and its quantiles. Out: its central 95%, in words.

On the coefficient's scale and the response's. Not decided here: which prior an element has, or its quantiles (design/).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist

from hlmdsl.design.prior_draws import quantiles
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.inverses import INVERSES, NOT_INCREASING, POWERS, largest
from hlmdsl.model.priors import Prior
from hlmdsl.priors.laws import moments
from hlmdsl.priors.quantiles import correlation_quantile
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.frozen import frozen

_Z975 = NormalDist().inv_cdf(0.975)
CENTRAL = (0.025, 0.975)
LEAST, LARGEST = 1e-300, "1e308"
"""Values nearer to zero are shown as below the first, values that overflow as beyond the second."""


@frozen
class PriorInterval:
    """The central 95% of a prior; an end may overflow."""

    low: float
    high: float


def normal_moments(prior: Prior) -> tuple[float, float] | None:
    """Mean and sd of a normal prior of plain numbers, or of a number that the spec gives."""
    if prior.fixed is not None:
        return prior.fixed, 0.0
    return moments(NORMAL, prior.numbers) if prior.distribution is NORMAL and prior.is_plain else None


def root_mean_square(prior: Prior) -> float | None:
    """The root of E[x^2] of a prior with numeric arguments; None if it overflows."""
    found = moments(prior.distribution, prior.numbers) if prior.is_plain else None
    return root if found is not None and 0 < (root := math.hypot(*found)) < math.inf else None


def central_normal(mean: float, sd: float) -> tuple[float, float]:
    """The central 95% of a normal."""
    return mean - sd * _Z975, mean + sd * _Z975


def correlation_text(eta: float, q: int) -> str:
    """Of one correlation among q effects: under LKJ(eta), (1 + r)/2 ~ Beta(a, a) with a = eta + (q - 2)/2
    (Lewandowski, Kurowicka & Joe 2009, section 3)."""
    high = float(correlation_quantile(2 * eta + q - 2, 0.95))
    return f"95% of the prior: between {' and '.join(numbers.span(-high, high))}"


def prior_text(prior: Prior, meaning: Meaning, quantile: Callable[[float], float]) -> str:
    """`95% of the prior: between −39 and +39 ms per day`, and the ratio if the response is described by one.

    Empty if something is not known.
    """
    if prior.fixed is not None:
        value = numbers.with_unit(numbers.plain(prior.fixed, 12), meaning.unit)
        return f"given: the model takes it to be {value}, and does not estimate it"
    if prior.is_improper:
        return "flat: the prior prefers no value; the posterior exists only if the data determine it"
    if prior.distribution.support != "positive":
        ends = PriorInterval(*(quantile(p) for p in CENTRAL))
        # a small probability is what it is
        least = 0.0 if prior.distribution.support == "unit" else numbers.NO_PART
        return "" if math.isnan(ends.low + 0 * ends.high) else interval_text(ends, meaning, least)
    high = quantile(0.95)
    if math.isnan(high):
        return ""
    if math.isinf(high):
        return f"hardly any limit: at least 5% of the prior lies above {LARGEST}"
    _, told = numbers.span(0.0, max(high, LEAST))
    return f"95% of the prior: below {numbers.with_unit(told, meaning.unit)}"


def drawn_interval(values: Floats, at: tuple[float, float] = CENTRAL) -> PriorInterval | None:
    """Of draws; None if some are NaN."""
    found = quantiles(values, at)
    return PriorInterval(*found) if found is not None else None


def interval_text(interval: PriorInterval, meaning: Meaning, least: float) -> str:
    """A central 95% interval of what is meant, with the meaning's unit and on its response's scale; `least` is that of
    `numbers.span`.
    """
    low, high = interval.low, interval.high
    lowest, highest = numbers.span(low, high, least)
    if meaning.apart == (0.0, 1.0):  # a probability that is not 1 is not shown as 1
        lowest, highest = numbers.part(low), numbers.part(high)
    said = f"95% of the prior: between {lowest} and {numbers.with_unit(highest, meaning.unit)}"
    frame = meaning.frame
    if frame is None or frame.inverse in {"identity", *NOT_INCREASING} or not math.isfinite(high - low):
        return said
    if frame.inverse in POWERS and max(abs(low), abs(high)) > largest(frame.inverse):
        return said
    ends = [INVERSES[frame.inverse](end) for end in (low, high)]
    if frame.inverse in POWERS and not 1e-6 < ends[0] <= ends[1] < 1e6:
        return f"{said}, hardly any limit once exponentiated"
    if frame.shifted:
        lowest, highest = numbers.span(ends[0] - frame.shift, ends[1] - frame.shift, numbers.NO_PART)
        return f"{said}, that is {frame.shifted} between {lowest} and {numbers.with_unit(highest, frame.unit)}"
    is_factor = frame.is_factor
    what = "a factor between" if is_factor else "between"
    lowest, highest = map(numbers.two_digits if frame.inverse in POWERS else numbers.part, ends)
    return f"{said}, that is {what} {lowest} and {numbers.with_unit(highest, frame.unit)}"
