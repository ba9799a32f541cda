"""A variable that is above a different one.

In: the other, and a distribution of PyMC with its arguments. Out: a random variable of that distribution, whose density
is zero below the other; sampled as the logarithm of the difference. As with cutpoints, PyMC's draws of the prior are
not restricted. Not decided here: which variables are in order (design/).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.backend.statements.expressions import INTERVAL, SUPPORT_POINT, function, pm, pt
from hlmdsl.backend.statements.listing import Writer

APART = 0.1
"""Of the width of its prior, at least, it starts above the other."""


def above(writer: Writer, name: str, lower: Any, kind: str, given: Mapping[str, Any], width: float) -> Any:
    """`width` is approximately that of the prior, NaN if unknown."""
    names = tuple(given)
    step = APART * width if math.isfinite(width) else 1.0

    def whole(own: tuple[Any, ...], **size: Any) -> Any:
        return getattr(pm, kind).dist(**dict(zip(names, own, strict=True)), **size)

    def draw(lower: Any, *own: Any) -> Any:
        return whole(own[:-1], size=own[-1])

    def logp(value: Any, lower: Any, *own: Any) -> Any:
        return pt.switch(value > lower, pm.logp(whole(own), value), -np.inf)

    def support_point(rv: Any, size: Any, lower: Any, *own: Any) -> Any:
        return pt.maximum(SUPPORT_POINT(whole(own)), lower + step)

    parameters = ("lower", *names)
    return writer.variable(
        pm.CustomDist,
        name,
        lower,
        *given.values(),
        dist=writer.define("above_draw", (*parameters, "size"), draw, key=name),
        logp=writer.define("above_logp", ("value", *parameters), logp, f"{kind}, above a number only.", name),
        support_point=writer.define("above_start", ("rv", "size", *parameters), support_point, key=name),
        transform=INTERVAL(function("*inputs")(lambda inputs: (inputs[1], None))),
        class_name=f"{kind}Above",
    )
