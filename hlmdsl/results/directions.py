"""Averages of directions that nearly cancel, and then point nowhere.

In: an explanation with estimands, a design, draws. Out: the same with what is to be known of these. Not decided here:
how directions are averaged (design/evaluate.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.evaluate import agreement
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Explanation
from hlmdsl.results.draws import Draws

LEAST = 0.1
"""The resultant of averaged unit vectors below which a small change of one of them turns their mean far."""


def with_agreement(explanation: Explanation, design: Design, draws: Draws) -> Explanation:
    """With a caution where in some of the draws next to no direction is left."""
    told = {}
    for estimand in design.model.estimands:
        found = agreement(design, estimand, draws.posterior)
        if found is None:
            continue
        low, median, high = np.quantile(found, (0.025, 0.5, 0.975))
        if low < LEAST:
            size = f"{numbers.plain(round(float(median), 2))} (95%: {low:.2f} to {high:.2f})"
            told[estimand.name] = (
                f"what is averaged nearly cancels: its resultant is {size}, where 1 is one direction and 0 none at "
                "all; the mean direction is then hardly defined"
            )
    if not told:
        return explanation
    sections = []
    for section in explanation.sections:
        meanings = tuple(
            replace(m, caution="; ".join(filter(None, (m.caution, told[m.name]))))
            if m.kind == "estimand" and m.name in told
            else m
            for m in section.meanings
        )
        sections.append(replace(section, meanings=meanings))
    return replace(explanation, sections=tuple(sections))
