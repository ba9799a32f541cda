"""In: the inputs of a derived number, and the posterior's elements. Out: its draws.

Not decided here: which numbers there are (explanation.py), or the source of the draws
(results/derived_estimates.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import Element
from hlmdsl.design.expected import probability
from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Derived, Effective, LevelProbability, Sum
from hlmdsl.explain.shares import Share, Value, share_of
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.model.priors import Quantity
from hlmdsl.model.priors import evaluate as evaluate_quantity


def evaluate(derived: Derived, value: Value) -> Floats:
    """Draws of a derived number; `value` gives those of an element."""
    match derived:
        case Share():
            return share_of(derived, value)
        case Sum():
            return _sum(derived.terms, value)
        case LevelProbability():
            cutpoints = [value(element) for element in derived.cutpoints]
            if derived.raised:
                raised = (_sum(terms, value) for terms in derived.raised)
                cutpoints = [cut + own for cut, own in zip(cutpoints, raised, strict=True)]
            scale = np.exp(_sum(derived.log_scale, value)) if derived.log_scale else None
            etas = [_sum(terms, value) for terms in derived.predictors]
            return np.asarray(probability(derived.level, etas, cutpoints, NUMPY, scale))
        case Effective():
            return _effective(derived, value)


def _effective(own: Effective, value: Value) -> Floats:
    def of(quantity: Quantity) -> Floats:
        return np.asarray(evaluate_quantity(quantity, lambda h: value(Element(h.name, h.position))))

    s, total = of(own.s), np.zeros(())
    with np.errstate(all="ignore"):
        for sd in own.sds:
            a = own.n * np.square(of(sd) / s)
            total = total + np.where(np.isinf(a), 1.0, a / (1 + a))
    return total


def _sum(terms: tuple[tuple[Element, float], ...], value: Value) -> Floats:
    return sum((weight * value(element) for element, weight in terms), np.zeros(()))
