"""Independent normal deviations as standard normals (Papaspiliopoulos, Roberts & Skold 2007: non-centred).

In: values and the sd of each. Out: values in units of these. Not decided here: which variables are sampled like this.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.backend.statements.expressions import pt
from hlmdsl.backend.statements.listing import Writer

INPUTS = ("value", "rng", "size", "mu", "sd")


def scaled(writer: Writer) -> Any:
    """Of a normal variable about zero."""
    return writer.transform(
        "NonCentred",
        "Independent normal deviations, sampled in units of their sds.",
        "noncentred",
        0,
        forward=(INPUTS, lambda value, rng, size, mu, sd: value / sd),
        backward=(INPUTS, lambda value, rng, size, mu, sd: value * sd),
        log_jac_det=(INPUTS, lambda value, rng, size, mu, sd: pt.log(sd) + pt.zeros_like(value)),
    )()
