"""In: a column's values. Out: the response on the model's scale, after the transformation that the spec declares.

Not decided here: whether the values allow it (response.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.model.model import Response


def transformed(response: Response, raw: Floats) -> Floats:
    """The response on the model's scale."""
    match response.transform:
        case "log":
            return np.log(raw + response.shift)
        case "sqrt":
            return np.sqrt(raw + response.shift)
        case _:
            return raw
