"""In: the main equation's link and the response on the model's scale. Out: an error if the two are incompatible.

Not decided here: whether single responses suit the family (check_response.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.binding_errors import LinkMissesResponse
from hlmdsl.design.rows import Floats
from hlmdsl.design.warnings import LinkAboveMean
from hlmdsl.model.model import Model
from hlmdsl.source.diagnostic import Diagnostic

MARGIN = 3.0
"""Standard errors by which a mean is beyond 0 or 1: noisy measurements of small probabilities may average below 0."""


def check_link(model: Model, response: Floats) -> list[Diagnostic]:
    """An error if a mean between 0 and 1, or above 0, cannot be near the responses."""
    family, equation = model.response.family, model.main
    if not family.is_centred or equation.link.range == "real" or not len(response):
        return []
    # a heavy tail moves a mean, not the centre of a StudentT
    middle = float(np.median(response) if family.heavy_tails else response.mean())
    low, high = float(response.min()), float(response.max())
    margin = MARGIN * float(response.std()) / len(response) ** 0.5
    left = f"{equation.link.name}({equation.parameter})"
    is_unit = equation.link.range == "unit"
    if high < 0 or (is_unit and (low > 1 or middle - margin > 1 or middle + margin < 0)):
        usual = family.main.usual_link
        right = equation.parameter if usual == "identity" else f"{usual}({equation.parameter})"
        return [
            LinkMissesResponse(
                span=equation.span,
                link=left,
                parameter=equation.parameter,
                bounds="between 0 and 1" if is_unit else "above 0",
                centre=family.words.location,
                response=model.response.written,
                middle=f"{middle:.4g}",
                low=f"{low:g}",
                high=f"{high:g}",
                family=family.name,
                usual=right,
            )
        ]
    if middle <= 0 and not is_unit and family.support == "real":
        return [
            LinkAboveMean(
                span=equation.span,
                link=left,
                parameter=equation.parameter,
                centre=family.words.location,
                response=model.response.written,
                middle=f"{middle:.4g}",
                family=family.name,
            )
        ]
    return []
