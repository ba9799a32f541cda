"""Proportions that are not of counts, and exact zeros."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hlmdsl.families.beta import BETA
from hlmdsl.families.compose import of_both_parts
from hlmdsl.families.family import Given, Moments, Words
from hlmdsl.families.hurdle import hurdle
from hlmdsl.families.hurdle_gamma import ABOVE, mean_above

assert BETA.variance is not None


def _precision(moments: Moments) -> float:
    some = 1 - moments.zeros
    if not (some > 0 and moments.mean > 0):
        return 1.0
    mean = moments.mean / some
    variance = (moments.variance + moments.mean**2) / some - mean**2
    return max(mean * (1 - mean) / variance - 1, 1.0) if variance > 0 else 1.0


def _statement(given: Given) -> tuple[str, dict[str, Any]]:
    return "ZeroInflatedBeta", {"psi": given["psi"].value, **BETA.statement(given)[1]}


ZERO_INFLATED_BETA = hurdle(
    BETA,
    name="ZeroInflatedBeta",
    support="unit or zero",
    main=replace(BETA.main, meaning="the mean of the proportions above zero"),
    others=(
        replace(
            BETA.parameters[1],
            meaning="the precision of the proportions above zero: their variance is mu(1 - mu)/(nu + 1)",
            estimate=_precision,
        ),
    ),
    words=Words(
        "mean proportion above zero",
        odds="expected",
        averaged="expected proportions above zero",
        mean="mean proportion",
        remark="It is that of the proportions above zero; the mean of all of them is psi times mu.",
    ),
    level=lambda y, n: mean_above(y, n) if (y > 0).any() else 0.5,
    mean=lambda f, p: p["psi"].value * p["mu"].value,
    variance=of_both_parts(BETA.variance),
    draw=BETA.draw,
    other_names=("zero_inflated_beta", "zibeta"),
    psi=ABOVE,
    statement=_statement,
    concentrates=("nu", "infinity"),
)
