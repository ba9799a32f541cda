"""The information of all rows on the main predictor, if it were the same in all: n/s^2, with s the sd of single
observations on the predictor's scale or its equivalent (Piironen & Vehtari 2017, section 3.5: a pseudo-sigma).

In: a schema, the observed response, and an approximate value of the predictor. Out: minus the second derivative of the
log likelihood there, the other parameters as moments estimate them. Not decided here: what depends on it
(shrinkage.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.design.default_priors import Scale, link_of
from hlmdsl.design.design import Schema
from hlmdsl.design.observed import Observed
from hlmdsl.families.family import Linked, Moments, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import observed as as_observed
from hlmdsl.families.statistics import Rows
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.terms import Equation

STEP, WIDE = 0.1, 1.0
"""In units of the predictor: of a density with a corner, the slope changes over a stretch."""


def information(schema: Schema, observed: Observed, scale: Scale, moments: Moments) -> float:
    """Of the predictor. If the density has no curvature there, that of single observations with the predictor's unit as
    sd.
    """
    family = as_observed(schema.model.response.family, observed.censored)
    y = np.asarray(observed.value, dtype=np.float64)
    each = Rows(y, observed.trials, np.arange(len(y)), len(y), observed.weights, observed.censored, observed.beside)
    statistics = family.statistics.at(each)
    others = _others(schema, observed, moments)
    main, link = family.main.name, schema.main.equation.link
    step = (WIDE if family.has_corner else STEP) * scale.unit

    def total(eta: float) -> float:
        given = {main: Linked(link, np.float64(eta), NUMPY), **others}
        return float(np.sum(family.log_density(NUMPY, statistics, given)))

    with np.errstate(all="ignore"):
        below, middle, above = (total(scale.centre + k * step) for k in (-1, 0, 1))
    found = (2 * middle - below - above) / step**2
    return found if np.isfinite(found) and found > 0 else len(y) / scale.unit**2


def _others(schema: Schema, observed: Observed, moments: Moments) -> dict[str, Any]:
    """All parameters but the main one."""
    family = schema.model.response.family
    found: dict[str, Any] = {}
    for argument in schema.model.arguments:
        parameter = argument.parameter
        if parameter is None or parameter is family.main:
            continue
        if parameter.size:
            assert family.cutpoints is not None
            each = family.cutpoints.of_responses(observed.value, family.levels)
            found |= {entry(parameter.name, k): _given(value) for k, value in enumerate(each)}
        elif isinstance(argument.source, Equation):
            link = argument.source.link
            guess = 1.0 if parameter.is_anchored else parameter.estimate(moments)
            found[parameter.name] = Linked(link, np.float64(link_of(link, guess)), NUMPY)
        elif isinstance(argument.source, (int, float)):
            found[parameter.name] = _given(float(argument.source))
        elif argument.source is None:
            found[parameter.name] = _given(parameter.estimate(moments))
        else:
            found[parameter.name] = _given(observed.arguments[argument.name])
    return found


def _given(value: Any) -> Linked:
    return Linked(IDENTITY, np.asarray(value, dtype=np.float64), NUMPY)
