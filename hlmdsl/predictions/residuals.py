"""In: a design, and what is expected of each row. Out: what was seen less that.

Not decided here: the expectation (computation.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.formulas.circle import wrapped
from hlmdsl.predictions.prediction_errors import NotPredicted
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    import xarray as xr


def residuals(design: Design, expected: xr.DataArray) -> xr.DataArray:
    """(chain, draw, row), in the units of the column, of counts among trials as proportions; of directions turns, from
    -pi to pi.
    """
    family, own = design.model.response.family, design.observed
    if family.has_levels:
        why, advice = (
            "its levels are no numbers",
            f"compare `fit.fitted()`, the {family.words.level} of each {family.words.levels}, with what was seen",
        )
        if design.model.response.parts:
            why = "it is a number for each category"
        raise HlmError(
            [NotPredicted(span=None, what=f"a residual of `{design.model.response.column}`", why=why, advice=advice)]
        )
    seen = own.raw if own.trials is None else own.raw / np.maximum(own.trials, 1)
    found: xr.DataArray = (-expected + seen).rename("residual").assign_attrs(of=design.model.response.column)
    return found.copy(data=wrapped(found.values)) if family.is_circular else found
