"""In: draws of a curve whose chains disagree. Out: where each chain is, if these are different places, and what to do.

A curve may fit in several places, as a sum of two exponentials whichever of them is called the first. More draws do not
mend that: no chain goes from one place to another, and how many chains are in each says nothing of its probability.
Not decided here: how much chains may disagree (judge_draws.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.explain.numbers import join
from hlmdsl.results.draws import Draws

WITHIN = (0.05, 0.95)
"""Chains whose intervals of this probability have nothing in common are in different places."""


def in_several_places(drawn: Draws, design: Design, r_hats: Mapping[Element, float]) -> str:
    """Of the coefficients of a curve with these R-hats, the worst that shows it; empty where none does."""
    own = [c for e in design.schema.equations if e.equation.in_curve for c in e.coefficients if c in r_hats]
    for element in sorted(own, key=lambda c: -r_hats[c]):
        draws = drawn.posterior[element.variable]
        each = draws.reshape(*draws.shape[:2], -1)[:, :, element.position]
        low, high = np.quantile(each, WITHIN, axis=1)
        if low.max() > high.min():
            medians = join([numbers.number(float(m), 2) for m in np.median(each, axis=1)])
            return (
                f"the chains are in different places: their medians of {element.name} are {medians}. The curve may fit "
                "in several places, and how many chains are in each says nothing of how probable it is: give the "
                "parameters of the curve priors that leave one of them, and sample again"
            )
    return ""
