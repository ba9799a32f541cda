"""Families with data of each row that modify the parameters: how long events were counted, or how precisely the
response was measured.

In: a family, and the data argument by its name. Out: the family of such rows, which applies the original family to each
row's parameters. Not decided here: what a spec gives (model/), or whether its values make sense (design/).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Linked, Scattered, Variance
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.of_rows import Change, of_rows
from hlmdsl.families.statistics import Rows, Statistics
from hlmdsl.formulas.functions import Functions

EXPOSURE, LOG_EXPOSURE = "exposure", "log exposure"
KNOWN_SD = "known sd"


@cache
def exposed(family: Family) -> Family:
    """Counts of so many units of exposure: the parameters `by_exposure` are those of one, and add up. The variance is
    that of one as often, for a mean and a shape that both add up.
    """
    variance = family.variance
    assert variance is not None

    def change(f: Functions, p: Given) -> Given:
        log = p[LOG_EXPOSURE].value if LOG_EXPOSURE in p else f.log(p[EXPOSURE].value)

        def times(own: Linked) -> Linked:
            if own.link.name == "log":
                return Linked(own.link, own.eta + log, f)
            return Linked(IDENTITY, own.value * p[EXPOSURE].value, f)

        return {**p, **{name: times(p[name]) for name in family.by_exposure}}

    made = _of_rows(family, EXPOSURE, change, {LOG_EXPOSURE: np.log})
    mean = family.mean
    assert mean is not None
    return replace(
        made,
        mean=lambda f, p: mean(f, change(f, p)),
        variance=Variance(
            lambda main, square, k: k[EXPOSURE] * variance.of(main, square, k),
            {**variance.scattered, EXPOSURE: Scattered(np.asarray)},
        ),
        share=EXPOSURE,
        is_centred=False,
        within={},
        by_exposure=(),
        takes_known_sd=False,
        made_by=(exposed, (family,)),
    )


@cache
def measured(family: Family) -> Family:
    """Amounts with a measurement error of known sd in addition to sigma: the variances add up."""
    variance = family.variance
    assert variance is not None

    def change(f: Functions, p: Given) -> Given:
        sigma, known = p["sigma"].value, p[KNOWN_SD].value
        return {**p, "sigma": Linked(IDENTITY, f.sqrt(sigma * sigma + known * known), f)}

    beyond = replace(
        family.parameters[1],
        meaning="the standard deviation of single observations around their mean, measurement errors apart",
        spread="spread (sd), measurement errors apart,",
    )
    return replace(
        _of_rows(family, KNOWN_SD, change, {}),
        parameters=(family.main, beyond),
        variance=Variance(
            lambda main, square, k: variance.of(main, square, k) + k[KNOWN_SD],
            {**variance.scattered, KNOWN_SD: Scattered(np.square)},
        ),
        is_normal=False,
        concentrates=None,
        within={},
        takes_known_sd=False,
        made_by=(measured, (family,)),
    )


def _of_rows(family: Family, name: str, change: Change, more: Mapping[str, Callable[[Floats], Floats]]) -> Family:
    """The family with parameters modified by a row's data, and `more` statistics computed from these."""
    keys = (name, *more)

    def of(key: str) -> Callable[[Rows], Floats]:
        return lambda rows: rows.shared(more.get(key, np.asarray)(rows.beside[name]))

    def statement(p: Given) -> tuple[str, dict[str, Any]]:
        functions = p[name].functions
        return family.statement({n: own for n, own in change(functions, p).items() if n not in keys})

    statistics = Statistics(
        {**family.statistics.of, **{key: of(key) for key in keys}},
        add_up=False,
        alike=family.statistics.alike,
        moves=family.statistics.moves,
    )
    return replace(
        of_rows(family, change, keys),
        statement=statement,
        statistics=statistics,
        beside=(*family.beside, name),
        in_cell=(*family.in_cell, *keys),
    )
