"""What a row's likelihood lets a predictor do without end, for parameters that several families have.

In: a link's name, responses and trials. Out: a sign a row. Not decided here: what follows (design/recession.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import FREE, Floats, Signs
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.arrays import Mask


def towards(link: str, zero: Mask | bool, top: Mask | bool) -> Signs:
    """Of rows of which some let a parameter go to `zero`, and some to the `top` of what its link gives: beyond all
    numbers, or to one.
    """
    own = LINKS[link]
    falls = (np.asarray(zero) & (own.to_zero < 0)) | (np.asarray(top) & (own.to_top < 0))
    rises = (np.asarray(zero) & (own.to_zero > 0)) | (np.asarray(top) & (own.to_top > 0))
    return np.where(falls & rises, FREE, rises.astype(np.int8) - falls.astype(np.int8)).astype(np.int8)


def location(link: str, y: Floats, n: Floats) -> Signs:
    """For a mean near which responses are: under a link with a bounded range, to the end of that."""
    # under a log the mean goes to zero, the residual to the response
    own = LINKS[link]
    ends_twice = own.range == "unit" or own.below_zero
    return np.full(y.shape, FREE if ends_twice else own.to_zero, dtype=np.int8)


def probability(link: str, y: Floats, n: Floats) -> Signs:
    """For successes among trials: one-sided if all or none are."""
    return towards(link, y == 0, (y == n) & (LINKS[link].range == "unit"))


def count(link: str, y: Floats, n: Floats) -> Signs:
    """Of an expected count: a count of zero lets it go to zero, and any to the end of its link."""
    return towards(link, y == 0, LINKS[link].range == "unit")


def by_zeros(link: str, y: Floats, n: Floats) -> Signs:
    """Of a probability of not being a zero of a separate process."""
    return towards(link, y == 0, y != 0)
