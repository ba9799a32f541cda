"""Which family suits a response, from its values, and why.

In: the values of a response, or its labels. Out: a family's name, how its levels are written, reasons, and
alternatives. Not decided here: anything about predictors; how much counts spread about them is an input.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from hlmdsl.source.frozen import frozen

Values = npt.NDArray[np.float64]

Called = Literal["", "rating", "amount", "time"]

MOST_LEVELS = 12
"""Texts of more kinds are names of something rather than outcomes."""

MOST_POINTS = 11
"""Of a rating scale."""

SPREADS_MORE = 1.5
"""Times the variance that a Poisson has: beyond it, standard errors that assume a Poisson are a fifth too small."""

SKEWED = 1.0
FAR_FROM_ZERO = 3.0
"""A mean of so many standard deviations leaves next to no room for zero to matter."""

MEASURED = 100.0
"""Whole numbers above zero with a larger mean are as well measured as counted."""

ONLY_SO_LARGE = 20.0
"""A mean count above which a Poisson is nearly normal."""


@frozen
class Suited:
    """`levels` are those to list, and `reference` one of them if they are unordered; `also` is what else to try."""

    family: str
    reasons: tuple[str, ...]
    also: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    is_ordered: bool = False
    reference: str = ""


def suited_to_labels(labels: Sequence[str], in_order: str, reference: str) -> Suited | None:
    """For texts, or numbers that are labels. `in_order` is why the labels are ordered, if they are; None if there are
    too many.
    """
    levels = tuple(labels)
    if len(levels) == 2:
        event = next(label for label in levels if label != reference)
        return Suited(
            "Bernoulli",
            (f"two values: p is the probability of {event}", "the other one would do as well: change the reference"),
            levels=levels,
            reference=reference,
        )
    if len(levels) > MOST_LEVELS:
        return None
    if in_order:
        return Suited(
            "OrderedLogistic",
            (f"levels in order ({in_order}), whose distances nobody knows",),
            levels=levels,
            is_ordered=True,
        )
    return Suited(
        "Categorical",
        (f"{len(levels)} texts in no order that the table tells: a probability for each",),
        ("if they are in order, write `ordered { first < second < … } ~ OrderedLogistic(eta, cutpoints)`",),
        levels=levels,
        reference=reference,
    )


def suited_to_trials(trials: str) -> Suited:
    """For counts out of trials in a different column."""
    return Suited(
        "Binomial",
        (f"whole numbers that are never above {trials}: so many out of {trials}",),
        ("BetaBinomial(n = …, mu, nu), if the trials of a row are alike for reasons that no column tells",),
    )


def suited_to_numbers(y: Values, called: Called, dispersion: Callable[[], float]) -> Suited:
    """For numbers with at least two different values. `called` is what the column's name suggests."""
    distinct = np.unique(y)
    low, high = float(y.min()), float(y.max())
    if set(distinct.tolist()) == {0.0, 1.0}:
        return Suited("Bernoulli", ("0 and 1: p is the probability of 1",))
    if (y == np.round(y)).all() and low >= 0:
        points = [str(int(v)) for v in np.arange(low, high + 1)] if high - low < MOST_POINTS else []
        is_scale = called == "rating" or (called not in ("amount", "time") and low == 1 and 3 <= len(points) <= 7)
        if points and len(distinct) == len(points) and is_scale and len(points) > 2:
            return Suited(
                "OrderedLogistic",
                (f"whole numbers from {points[0]} to {points[-1]}, as of a rating scale: levels, not amounts",),
                ("if it is a count, write ~ Poisson(mu), with effects log(mu)",),
                levels=tuple(points),
                is_ordered=True,
            )
        mean, sd = float(y.mean()), float(y.std())
        large = low > 0 and mean > MEASURED
        if called not in ("amount", "time") and not large and (mean < ONLY_SO_LARGE or mean < FAR_FROM_ZERO * sd):
            spread = dispersion()
            if spread >= 1 / SPREADS_MORE or low == 0:
                return _counts(y, spread)
    if low >= 0 and high <= 1:
        return _proportions(low, high)
    return _measured(y, low, called == "time")


def _counts(y: Values, spread: float) -> Suited:
    zeros = float((y == 0).mean())
    also = []
    about = f"their variance about what the predictors tell is {spread:.2g} times the mean"
    if spread > SPREADS_MORE:
        family, reason = "NegativeBinomial", f"{about}, where a Poisson has 1: so alpha, for the rest"
        if zeros > 0.5:
            also.append(f"{zeros:.0%} are 0: compare it with ZeroInflatedNegativeBinomial(mu, alpha, psi)")
    else:
        family, reason = "Poisson", f"{about}, where a Poisson has 1"
        if spread < 1 / SPREADS_MORE:
            also.append("they vary less than a Poisson lets them: compare it with Normal(mu, sigma)")
    return Suited(family, ("whole numbers from 0 on: counts", reason), tuple(also))


def _proportions(low: float, high: float) -> Suited:
    if low > 0 and high < 1:
        return Suited("Beta", ("numbers between 0 and 1, and never at either end: proportions",))
    if high < 1:
        return Suited("ZeroInflatedBeta", ("proportions, of which some are exactly 0, which a Beta has not",))
    ends = "exactly 0 or 1" if low == 0 else "exactly 1"
    return Suited("OrderedBeta", (f"proportions, of which some are {ends}, which a Beta has not",))


def _measured(y: Values, low: float, is_time: bool) -> Suited:
    skewed = _skewness(y)
    if is_time and low > 0:
        return Suited(
            "LogNormal",
            ("times until something, it seems: positive, and effects are ratios",),
            ("Weibull(mu, alpha) with effects log(mu)",),
        )
    if low > 0 and skewed > SKEWED and abs(_skewness(np.log(y))) < skewed:
        return Suited(
            "LogNormal",
            (
                f"positive and skewed (skewness {skewed:.1f}, of its log {_skewness(np.log(y)):.1f}): "
                "effects are ratios",
            ),
            ("Gamma(mu, alpha) with effects log(mu), for ratios of means; Normal(mu, sigma), for differences",),
        )
    if low == 0 and skewed > SKEWED and (y == 0).sum() > 1:
        return Suited(
            "HurdleGamma",
            (f"{(y == 0).mean():.0%} are exactly 0, the others positive and skewed: amounts, where there are any",),
            ("effects logit(psi) = …, where it varies whether there is any",),
        )
    also = []
    tails = float(((y - y.mean()) ** 4).mean() / y.var() ** 2) - 3
    if tails > 3:
        also.append(f"the tails are heavy (excess kurtosis {tails:.1f}): compare it with StudentT(mu, sigma, nu)")
    elif low > 0 and y.mean() < FAR_FROM_ZERO * y.std():
        also.append("all are positive: LogNormal(mu, sigma), if effects are rather ratios than differences")
    return Suited("Normal", (f"numbers that are not far from symmetric (skewness {skewed:.1f})" if abs(skewed) <= SKEWED
                             else f"numbers, skewed by {skewed:.1f}; look at the residuals",), tuple(also))  # fmt: skip


def _skewness(y: Values) -> float:
    sd = float(y.std())
    return float(((y - y.mean()) ** 3).mean()) / sd**3 if sd > 0 else 0.0
