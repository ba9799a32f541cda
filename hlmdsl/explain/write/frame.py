"""In: an Explanation. Out: a pandas DataFrame, one row for each number.

Not decided here: what is said.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from hlmdsl.explain.meaning import Explanation

if TYPE_CHECKING:
    import pandas as pd


def to_frame(explanation: Explanation) -> pd.DataFrame:
    """Indexed by name: what it is, its unit and prior, whether the data determine it and, after a fit, its estimate."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    fitted = any(m.estimate is not None for m in explanation.meanings)
    for m in explanation.meanings:
        row: dict[str, Any] = {
            "name": m.name,
            "meaning": m.text,
            "unit": m.unit,
            "response": m.response,
            "prior": m.prior,
            "default": m.prior_is_default,
            "determined": m.determined,
        }
        if fitted:
            row |= asdict(m.estimate) if m.estimate is not None else {}
        rows.append(row)
    return pd.DataFrame(rows).set_index("name")
