"""In: a family, and how its parameters in a row follow from others and from what is known of the row. Out: the
family of such rows, as far as it is asked of the family itself. Not decided here: its parameters, or what is known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from hlmdsl.families.family import Family, Given, Linked, LogProbability
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.statistics import Numbers
from hlmdsl.formulas.functions import Functions

Change = Callable[[Functions, Given], Given]
"""Parameters as they are in a row, of those that all rows share and what is known of the row."""


def functions_of(given: Given) -> Functions:
    """Those that the parameters are computed with."""
    return next(iter(given.values())).functions


def of_rows(family: Family, change: Change, keys: Collection[str]) -> Family:
    """Densities, probabilities, draws and means within bounds at changed parameters; `keys` are what cells have of what
    is known of a row.
    """

    def in_row(f: Functions, s: Numbers, p: Given) -> Given:
        return change(f, {**p, **{key: Linked(IDENTITY, s[key], f) for key in keys if key in s}})

    def density(f: Functions, s: Numbers, p: Given) -> Any:
        return family.log_density(f, s, in_row(f, s, p))

    short, within, moments = family.in_short, family.mean_within, family.moments_within

    def in_short(f: Functions, s: Numbers, p: Given) -> Any:
        assert short is not None
        return short(f, s, in_row(f, s, p))

    def changed(probability: LogProbability | None) -> LogProbability | None:
        return None if probability is None else lambda f, y, p: probability(f, y, change(f, p))

    return replace(
        family,
        log_density=density,
        in_short=None if short is None else in_short,
        log_cdf=changed(family.log_cdf),
        log_survival=changed(family.log_survival),
        log_between=changed(family.log_between),
        draw=lambda rng, p: family.draw(rng, change(functions_of(p), p)),
        mean_within=None if within is None else lambda f, ends, p: within(f, ends, change(f, p)),
        moments_within=None if moments is None else lambda f, ends, p: moments(f, ends, change(f, p)),
    )
