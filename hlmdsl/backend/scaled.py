"""Independent normal deviations as standard normals (Papaspiliopoulos, Roberts & Skold 2007: non-centred).

In: values and the sd of each. Out: values in units of these. Not decided here: which variables are sampled like this.
"""

from __future__ import annotations

from typing import Any

import pytensor.tensor as pt
from pymc.logprob.transforms import Transform


class Scaled(Transform):  # type: ignore[misc]
    """Independent deviations to standard normals."""

    name = "noncentred"
    ndim_supp = 0

    def forward(self, value: Any, rng: Any, size: Any, mu: Any, sd: Any) -> Any:
        return value / sd

    def backward(self, value: Any, rng: Any, size: Any, mu: Any, sd: Any) -> Any:
        return value * sd

    def log_jac_det(self, value: Any, rng: Any, size: Any, mu: Any, sd: Any) -> Any:
        return pt.log(sd) + pt.zeros_like(value)
