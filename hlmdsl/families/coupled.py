"""The rows of a family whose residuals correlate, for the compiled density.

In: a family with `standardised` residuals z. Out: one whose log density of a row is -pull z - log spread, with `pull`
as one more parameter. If the pulls are R^-1 z, with R the correlations of all z, its derivatives by the family's
parameters are those of the joint density of all rows, and that by the pull is -z. Not decided here: R.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from hlmdsl.families.family import Family, Given, Parameter
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions

PULL = Parameter("pull", "real", "identity", "what the residuals of the same unit make of a row's own")


@cache
def coupled(family: Family) -> Family:
    """The same with pulls."""
    standardised = family.standardised
    assert standardised is not None

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        z, log_spread = standardised(f, s["y"], p)
        return -s["n"] * (p[PULL.name].value * z + log_spread)

    return replace(
        family,
        parameters=(*family.parameters, PULL),
        statistics=Statistics(
            {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, moves=("y",)
        ),
        log_density=log_density,
        in_short=None,
    )
