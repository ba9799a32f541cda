"""In: a meaning and perhaps its estimate. Out: its sentences with the numbers in them.

Not decided here: how a form lays them out.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Estimate, Meaning, Number, Population, ResponseFrame
from hlmdsl.explain.say.inverses import INVERSES, NOT_INCREASING, POWERS, PROBABILITIES, TURNS, largest
from hlmdsl.explain.say.population import averaged_text


def before_fit(frame: ResponseFrame | None, name: str, called: str = "") -> str:
    """The response's sentence with the formula in place of its number: `exp(coefficient) times as large`.

    `called` is how the formula calls the number if not `coefficient`, or `Intercept`.
    """
    if frame is None:
        return ""
    called = called or _short(name)
    formula = {
        "square": "the square of this",
        "^2": "the square of this",
        "1/": "1 divided by this",
        "1/sqrt": "1 divided by the square root of this",
        "1 - exp(-exp)": f"1 − exp(−exp({called}))",
        "exp(-exp(-))": f"exp(−exp(−{called}))",
        "1/2 + arctan/π": f"1/2 + arctan({called})/π",
    }.get(frame.inverse, f"{frame.inverse}({called})")
    told = f"{frame.before}{formula}{' times' if frame.times else ''}{frame.after}"
    if frame.shifted:
        told += f"; {frame.shifted} is {abs(frame.shift):g} {'less' if frame.shift > 0 else 'more'}"
    return told + (f": an {frame.name}" if frame.name[:1] in ("o",) else f": a {frame.name}" if frame.name else "")


def _short(name: str) -> str:
    return name if name.partition("[")[0].endswith("Intercept") else "coefficient"


def with_estimate(
    meaning: Meaning, estimates: Mapping[Number, Estimate], averages: Mapping[Population, Estimate] | None = None
) -> Meaning:
    """The same meaning with its estimate in its sentences; unchanged if there is none.

    `averages` are estimates of meanings averaged over units.
    """
    estimate = estimates.get(meaning.number)
    if estimate is None or meaning.is_constant:
        return meaning
    response = _after_fit(meaning.frame, estimate) if meaning.frame else meaning.response
    average = (averages or {}).get(meaning.population) if meaning.population is not None else None
    if meaning.population is not None and average is not None:
        is_value = meaning.frame is not None and meaning.frame.inverse not in POWERS
        told = averaged_text(meaning.population, average, is_value, meaning.frame.name if meaning.frame else "")
        response = "; ".join(part for part in (response, told) if part)
    return replace(
        meaning,
        estimate=estimate,
        amount=f"{amount(estimate, meaning.unit, meaning.apart)}{_sign(meaning, estimate)}",
        response=response,
    )


def _sign(meaning: Meaning, estimate: Estimate) -> str:
    """The probability of being positive, if both signs are possible; for a ratio, of being above 1; none for a value,
    which is not a difference.
    """
    if estimate.low == estimate.high:
        return ""
    if meaning.is_ratio and not math.isnan(estimate.p_above_one):
        return f", P(> 1) {numbers.probability(estimate.p_above_one)}"
    if meaning.kind not in ("effect", "estimand", "correlation", "combination"):
        return ""
    is_sum = meaning.kind in ("effect", "combination") and abs(sum(p.weight for p in meaning.weights) - 1) < 1e-9
    if meaning.always_positive or meaning.is_value or is_sum:
        return ""
    return f", P(> 0) {numbers.probability(estimate.p_positive)}"


def amount(estimate: Estimate, unit: str | None = None, apart: tuple[float, ...] = (0.0,)) -> str:
    """`10.4 ms per day (95%: 7.4 to 13.6)`, with no more digits than another run would repeat; `0.5 ms per day (fixed)`
    of what is the same in every draw.
    """
    if estimate.low == estimate.high:
        return f"{numbers.with_unit(numbers.plain(estimate.median), unit)} (fixed)"
    low, middle, high = numbers.interval(estimate.low, estimate.median, estimate.high, estimate.mcse, apart)
    return f"{numbers.with_unit(middle, unit)} (95%: {low} to {high})"


def interval_of(meaning: Meaning) -> tuple[str, str, str]:
    """Median with its unit, and the ends of the 95% interval, rounded alike."""
    e = meaning.estimate
    assert e is not None
    low, middle, high = numbers.interval(e.low, e.median, e.high, e.mcse, meaning.apart)
    return numbers.with_unit(middle, meaning.unit), low, high


def estimate_amount(meaning: Meaning) -> str:
    """The estimate for a table whose heading describes the interval: `2.06 (1.80 to 2.32)`; empty before a fit."""
    if meaning.estimate is None:
        return ""
    return amount(meaning.estimate, meaning.unit, meaning.apart).replace("95%: ", "")


def is_factor(meaning: Meaning) -> bool:
    """Whether its number on the response's scale multiplies something: an odds ratio, a ratio of means."""
    frame = meaning.frame
    if frame is None or frame.inverse == "identity":
        return False
    return frame.is_factor or bool(frame.name) or (meaning.kind == "effect" and frame.inverse in POWERS)


def response_amount(meaning: Meaning) -> str:
    """The number on the response's scale for such a table; empty if there is none."""
    frame, estimate = meaning.frame, meaning.estimate
    if frame is None or estimate is None or (told := _inverted(frame, estimate)) is None:
        return ""
    low, middle, high = told
    return f"{numbers.with_unit(middle, frame.unit)} ({low} to {high})"


def _after_fit(frame: ResponseFrame, estimate: Estimate) -> str:
    """The frame with its number."""
    told = _inverted(frame, estimate)
    if told is None:
        return ""
    lowest, value, highest = told
    value = f"1/{value} and {value}" if frame.both_ways else value
    times = " times" if frame.times else ""
    name = f"; {frame.name}" if frame.name else ""
    if frame.inverse == "identity":  # the coefficient itself, whose interval is next to it
        return f"{frame.before}{numbers.with_unit(value, frame.unit)}{frame.after}"
    spread = f"95%: {lowest} to {highest}" if estimate.low < estimate.high else "fixed"
    interval = f"({spread}{name})"
    if frame.times:
        return f"{frame.before}{value}{times}{frame.after} {interval}"
    said = f"{frame.before}{numbers.with_unit(value, frame.unit)} {interval}{frame.after}"
    return f"{said}{_shifted(frame, estimate)}" if frame.shifted else said


def _shifted(frame: ResponseFrame, estimate: Estimate) -> str:
    """`, so the median hours is 0.96 (95%: 0.60 to 1.44)`"""
    inverse = INVERSES[frame.inverse]
    low, middle, high = (inverse(v) - frame.shift for v in (estimate.low, estimate.median, estimate.high))
    error = abs(inverse(estimate.median + estimate.mcse) - inverse(estimate.median - estimate.mcse)) / 2
    lowest, value, highest = numbers.interval(low, middle, high, error)
    return f"; so {frame.shifted} is {numbers.with_unit(value, frame.unit)} (95%: {lowest} to {highest})"


def _inverted(frame: ResponseFrame, estimate: Estimate) -> tuple[str, str, str] | None:
    """Low, median and high as shown; None if they cannot be shown sensibly.

    Quantiles pass through a monotone inverse, so the interval of the factor is the factor of the interval.
    """
    inverse = INVERSES[frame.inverse]
    if frame.inverse != "identity" and max(abs(estimate.low), abs(estimate.high)) > largest(frame.inverse):
        return None
    if frame.inverse in NOT_INCREASING and estimate.low <= 0 <= estimate.high:
        return None
    low, middle, high = (inverse(v) for v in (estimate.low, estimate.median, estimate.high))
    if (
        frame.inverse in TURNS and high - low > math.pi
    ):  # one on both sides of pi, which would go all the way round by 0
        return None
    if low > high:
        low, high = high, low
    if frame.inverse in POWERS:
        return numbers.factors(low, middle, high, POWERS[frame.inverse] * estimate.mcse)
    error = abs(inverse(estimate.median + estimate.mcse) - inverse(estimate.median - estimate.mcse)) / 2
    apart = (0.0, 1.0) if frame.inverse in {*PROBABILITIES, "concordance"} else (0.0,)
    return numbers.interval(low, middle, high, error, apart)
