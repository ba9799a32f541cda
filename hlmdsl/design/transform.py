"""In: a column's values. Out: the response on the model's scale, after the transformation that the spec declares.

Not decided here: whether the values allow it (check_response.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.model.model import Model, Response


def transformed(response: Response, raw: Any, xp: Any = np) -> Any:
    """The response on the model's scale, with the functions of `xp` (NumPy, or pytensor.tensor)."""
    known = response.transform.known()
    assert known is not None
    (column,) = known.columns(raw, xp)
    return column


def modelled_arguments(model: Model, arguments: Mapping[str, Any], xp: Any = np) -> dict[str, Any]:
    """The family's arguments in the units of their columns, as its formulas take them: bounds are responses."""
    bounds = {a.name for a in model.arguments if a.is_bound}
    return {
        name: transformed(model.response, values, xp) if name in bounds else values
        for name, values in arguments.items()
    }
