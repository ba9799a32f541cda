"""What a row's likelihood lets a predictor do without end, for parameters that several families have.

In: a link's name, responses and trials. Out: a sign a row. Not decided here: what follows (design/recession.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.families.family import FALLS, FREE, HELD, RISES, Floats, Signs


def location(link: str, y: Floats, n: Floats) -> Signs:
    """Of a mean to which responses are near: through a link that ends, to where its inverse ends."""
    # under a log the mean goes to zero, the residual to the response
    sign = {"identity": HELD, "log": FALLS}.get(link, FREE)
    return np.full(y.shape, sign, dtype=np.int8)


def probability(link: str, y: Floats, n: Floats) -> Signs:
    """Of successes among trials: one-sided where all or none are."""
    if link in ("log", "inverse"):
        return count(link, y, n)
    if link == "identity":
        return np.zeros(y.shape, dtype=np.int8)
    one_sided = np.where(y == 0, FALLS, np.where(y == n, RISES, HELD))
    return np.where(n == 0, FREE, one_sided).astype(np.int8)


def count(link: str, y: Floats, n: Floats) -> Signs:
    """Of an expected count: a count of zero lets it go to zero."""
    sign = {"log": FALLS, "inverse": RISES}.get(link, HELD)
    return np.where(y == 0, sign, HELD).astype(np.int8)
