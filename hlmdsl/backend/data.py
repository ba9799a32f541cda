"""The table's columns as data containers of the PyMC model, which `pm.set_data` may replace.

In: a Design, inside a model context. Out: the container of every column, dims `row`.
Not decided here: what is computed from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pymc as pm

from hlmdsl.design.design import Design
from hlmdsl.model.variables import Covariate

ROW = "row"


@dataclass(frozen=True, eq=False)
class Data:
    """Symbolic columns: `numbers` raw, `levels` and `units` as integer codes, the response on the model's scale.

    `arguments` are the columns given to the family (trials `n`, a known `sigma`), `weights` the powers of its rows,
    `status` codes of what was seen of a row, `upper` the upper ends of intervals in the column's units.
    """

    numbers: dict[str, Any]
    levels: dict[str, Any]
    units: dict[str, Any]
    arguments: dict[str, Any]
    response: Any
    weights: Any | None
    status: Any | None
    upper: Any | None


def add_data(design: Design) -> Data:
    """Register `data_NAME` for every column that the model uses; a name declared once is one container."""
    made = {name: pm.Data(f"data_{name}", values, dims=ROW) for name, values in design.columns.items()}
    weights, censoring = design.model.response.weights, design.model.response.censoring
    upper = censoring.upper if censoring is not None else None
    return Data(
        numbers={name: made[name] for name in design.rows.numbers},
        levels={name: made[name] for name in design.rows.levels},
        units={name: made[name] for name in design.groupings},
        arguments={a.name: made[a.source.name] for a in design.model.arguments if isinstance(a.source, Covariate)},
        response=made[design.model.response.column],
        weights=made[weights.name] if weights is not None else None,
        status=made[censoring.column] if censoring is not None else None,
        upper=made[upper.name] if upper is not None else None,
    )
