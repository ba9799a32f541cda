"""What the prior of one number says of its range: the interval, how it comes from the whole line, centre and width.

In: a prior. Out: bounds, the transform and the distribution's code in the compiled density.
Not decided here: the densities themselves (priors/), or limits that the data set (lay_out.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import assert_never

from hlmdsl.backend.kernel import program as P
from hlmdsl.model.priors import Prior
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.exceptions import InternalError

_PROPER = (name for name, d in DISTRIBUTIONS.items() if d.law is not None and not d.is_point)
CODES: Mapping[str, int] = {name: code for code, name in enumerate(_PROPER, start=1)}
"""Of distributions with a density to add; of those without an integral it is 0."""


def bounds_of(prior: Prior) -> tuple[float, float]:
    """The interval that a prior lives on."""
    lower, upper = prior.distribution.bounds(prior.numbers)
    if math.isnan(lower) or math.isnan(upper):
        raise InternalError("backend", f"bounds of `{prior.written}` are not numbers")
    return lower, upper


def transform_of(prior: Prior, bounds: tuple[float, float]) -> int:
    """How an element comes from the real line."""
    match support := prior.distribution.support:
        case "real":
            return P.IDENTITY
        case "positive":
            return P.LOG
        case "unit":
            return P.LOGIT
        case "interval":
            lower, upper = (math.isfinite(b) for b in bounds)
            return P.BETWEEN if lower and upper else P.ABOVE if lower else P.BELOW if upper else P.IDENTITY
    assert_never(support)


def prior_location(prior: Prior) -> float | None:
    """The approximate centre of a prior; None if it is not a number."""
    place = prior.distribution.place(prior.numbers)
    return None if math.isnan(place) else place


def prior_scale(prior: Prior) -> float:
    """The approximate width of a prior; infinite if it is not a number."""
    width = prior.distribution.width(prior.numbers)
    return math.inf if math.isnan(width) else width
