"""In: the predictor of a response of levels in order, its priors, and a place. Out: what they imply together there.

Of the lowest and the highest level: their probabilities are those that one cutpoint and the predictor make. Cutpoints
are drawn from their joint prior, in order. Where priors make one level nearly certain, whichever it is, they say more
than is known.
Not decided here: the words, or how often is too often (words.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.implied.implied_cells import Ends, Implied, Place
from hlmdsl.explain.implied.intervals import drawn_interval
from hlmdsl.explain.say.inverses import INVERSES
from hlmdsl.formulas.functions import NUMPY

CERTAIN = 0.99
"""A level with a larger probability leaves nothing to the others."""


def levels_at(implied: Implied, place: Place, new_unit: bool) -> tuple[Ends, Ends] | None:
    """The central 95% of the probabilities of the lowest and of the highest level; None where a prior is not known."""
    cutpoints = implied.predictor.equation.cutpoints
    drawn = implied.priors.draws(cutpoints[0].variable)
    eta = implied.eta(place, new_unit)
    lowest, highest = _ends(implied, drawn[:, 0] - eta), _ends(implied, eta - drawn[:, -1])
    return (lowest, highest) if lowest is not None and highest is not None else None


def _ends(implied: Implied, values: Floats) -> Ends | None:
    """Of the probability of which these are the link, where the link is symmetric about one half."""
    found = drawn_interval(values)
    if found is None:
        return None
    inverse = INVERSES[implied.predictor.scale.inverse]
    return Ends(inverse(found.low), inverse(found.high), float(np.subtract(found.high, found.low)))


def certain(implied: Implied, place: Place, new_unit: bool) -> float:
    """The prior probability that one level or another has a probability above `CERTAIN`; 0 if unknown."""
    cutpoints = implied.predictor.schema.model.response.family.cutpoints
    assert cutpoints is not None, "levels in order have cutpoints"
    drawn = implied.priors.draws(implied.predictor.equation.cutpoints[0].variable)
    at_most = cutpoints.link.value(drawn - implied.eta(place, new_unit)[:, None], NUMPY)
    if np.isnan(at_most).any():
        return 0.0
    ends = np.zeros((len(at_most), 1)), np.ones((len(at_most), 1))
    return float(np.mean(np.diff(np.concatenate([ends[0], at_most, ends[1]], axis=1), axis=1).max(axis=1) > CERTAIN))


def widest_line(implied: Implied, place: Place, new_unit: bool) -> str:
    """The line that adds most to how far apart the predictor and the cutpoints may be."""
    lines = {implied.line(c): implied.spread(c) for c in implied.predictor.equation.cutpoints}
    lines |= implied.spreads(place, new_unit)
    return max(lines, key=lambda line: lines[line])
