"""In: a column's values. Out: the response on the model's scale, after the transformation that the spec declares.

Not decided here: whether the values allow it (check_response.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.model.model import Response


def transformed(response: Response, raw: Any, xp: Any = np) -> Any:
    """The response on the model's scale, with the functions of `xp` (NumPy, or pytensor.tensor)."""
    known = response.transform.known()
    assert known is not None
    (column,) = known.columns(raw, xp)
    return column
