"""A variable that lies above another.

In: the other, and a distribution of PyMC with its arguments. Out: a random variable of that distribution, whose density
is zero below the other; sampled as the logarithm of how far it lies above. As of cutpoints, PyMC's own draws of the
prior are not restricted. Not decided here: which variables are in order (design/).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import pymc as pm
import pytensor.tensor as pt
from pymc.distributions.distribution import support_point as support_point_of
from pymc.logprob.transforms import IntervalTransform

APART = 0.1
"""Of the width of its prior, at least, it starts above the other."""


def above(name: str, lower: Any, kind: Any, given: Mapping[str, Any], width: float) -> Any:
    """`width` is about that of the prior, not a number where nobody knows."""
    names = tuple(given)
    step = APART * width if math.isfinite(width) else 1.0

    def whole(own: tuple[Any, ...]) -> Any:
        return kind.dist(**dict(zip(names, own, strict=True)))

    def draw(lower: Any, *own: Any) -> Any:
        return kind.dist(**dict(zip(names, own[:-1], strict=True)), size=own[-1])

    def logp(value: Any, lower: Any, *own: Any) -> Any:
        return pt.switch(value > lower, pm.logp(whole(own), value), -np.inf)

    def support_point(rv: Any, size: Any, lower: Any, *own: Any) -> Any:
        return pt.maximum(support_point_of(whole(own)), lower + step)

    return pm.CustomDist(
        name,
        lower,
        *given.values(),
        dist=draw,
        logp=logp,
        support_point=support_point,
        transform=IntervalTransform(lambda *inputs: (inputs[1], None)),
        class_name=f"{kind.__name__}Above",
    )
