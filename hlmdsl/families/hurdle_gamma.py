"""Positive responses and exact zeros."""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.families.compose import of_both_parts
from hlmdsl.families.family import Floats, Moments, Words
from hlmdsl.families.gamma import GAMMA
from hlmdsl.families.hurdle import hurdle

ABOVE = "the probability of a response above zero, not of zero"


def mean_above(y: Floats, n: Floats) -> float:
    """Of responses above zero; of none, any."""
    return float(y[y > 0].mean()) if (y > 0).any() else 1.0


def _shape(moments: Moments) -> float:
    some = 1 - moments.zeros
    mean = moments.mean / some if some > 0 else 1.0
    variance = (moments.variance + moments.mean**2) / some - mean**2 if some > 0 else 1.0
    return mean**2 / variance if variance > 0 else 1.0


assert GAMMA.variance is not None

HURDLE_GAMMA = hurdle(
    GAMMA,
    name="HurdleGamma",
    support="zero or positive",
    main=replace(GAMMA.main, meaning="the mean of the responses above zero"),
    others=(
        replace(
            GAMMA.parameters[1],
            meaning="the shape of the responses above zero: their coefficient of variation is 1/sqrt(alpha)",
            estimate=_shape,
        ),
    ),
    words=Words(
        "mean above zero",
        averaged="means above zero",
        mean="mean",
        remark=(
            "It is the mean of the responses above zero. That of all of them is psi times it: a factor of the one "
            "is a factor of the other too, if psi is the same."
        ),
    ),
    level=mean_above,
    mean=lambda f, p: p["psi"].value * p["mu"].value,
    variance=of_both_parts(GAMMA.variance),
    draw=GAMMA.draw,
    other_names=("hurdle_gamma", "hurdlegamma", "zigamma"),
    psi=ABOVE,
    concentrates=("alpha", "infinity"),
)
