"""What undoes a link or a transformation, for single numbers, by the name that sentences and JSON call it by.

In: a predictor's value. Out: the response's, and back. Not decided here: which of them an equation has
(response_scale.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np

from hlmdsl.families.links import LINKS, Link
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.parts.shifted import Shifted

Function = Callable[[float], float]


def _of_link(link: Link) -> Function:
    def inverse(x: float) -> float:
        with np.errstate(all="ignore"):
            return float(link.value(np.float64(x), NUMPY))

    return inverse


def _to_predictor(link: Link) -> Function:
    """Also at the ends of the link's range, and beyond them."""
    lower, upper = (-math.pi, math.pi) if link.range == "angle" else (0.0, 1.0 if link.range == "unit" else math.inf)
    return lambda y: link.of(y) if lower < y < upper else -math.inf if y <= lower else math.inf


def _square(x: float) -> float:
    return x * x


def _concordance(rho: float) -> float:
    """How probable it is that two normal variables with this correlation rank two units alike (Sheppard 1899)."""
    return 0.5 + math.asin(max(-1.0, min(1.0, rho))) / math.pi


def _log(rate: float, y: float) -> float:
    """Also at zero, and below it."""
    return math.log(y) / rate if y > 0 else -math.inf


_UNDONE = [function().inverse for function in FUNCTIONS.values() if issubclass(function, Shifted)]
_EXPONENTIALS = {undone.name: undone for undone in _UNDONE if isinstance(undone, Exponential)}
POWERS: dict[str, float] = {name: undone.rate for name, undone in _EXPONENTIALS.items()}
"""Inverses for which a difference of predictors is a ratio, with the exponent for each unit of the predictor."""

INVERSES: dict[str, Function] = {name: partial(pow, undone.base) for name, undone in _EXPONENTIALS.items()}
INVERSES |= {link.function: _of_link(link) for link in LINKS.values()}
INVERSES |= {"concordance": _concordance, "square": _square}
PROBABILITIES = frozenset({link.function for link in LINKS.values() if link.range == "unit"})
NOT_INCREASING = frozenset({"square", *(link.function for link in LINKS.values() if link.is_one_sided)})
TURNS = frozenset({link.function for link in LINKS.values() if link.range == "angle"})
"""Inverses that give angles."""

FORWARD: dict[str, Function] = {"": float} | {name: partial(_log, rate) for name, rate in POWERS.items()}
FORWARD |= {link.function: _to_predictor(link) for link in LINKS.values() if link.range != "real"}
"""From the response's centre to the predictor, by the inverse that undoes it."""

LIMIT = 700.0
"""What exp is taken of at most."""


def largest(inverse: str) -> float:
    """The predictor's largest value whose inverse does not overflow."""
    return LIMIT / POWERS.get(inverse, 1.0)
