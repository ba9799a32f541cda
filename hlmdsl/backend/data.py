"""The table's columns as data containers of the PyMC model, which `pm.set_data` may replace.

In: a Design, inside a model context. Out: the container of every column, dims `row`.
Not decided here: what is computed from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pymc as pm

from hlmdsl.design.design import Design
from hlmdsl.model.variables import Covariate

ROW = "row"


@dataclass(frozen=True, eq=False)
class Data:
    """Symbolic columns: `numbers` raw, `levels` and `units` as integer codes, the response on the model's scale.

    `arguments` are the columns given to the family (trials `n`, a known `sigma`).
    """

    numbers: dict[str, Any]
    levels: dict[str, Any]
    units: dict[str, Any]
    arguments: dict[str, Any]
    response: Any


def add_data(design: Design) -> Data:
    """Register `data_NAME` for every column that the model uses; a name declared once is one container."""
    made: dict[str, Any] = {}

    def container(name: str, values: Any) -> Any:
        if name not in made:
            made[name] = pm.Data(f"data_{name}", values, dims=ROW)
        return made[name]

    whole = design.model.response.family.support in ("binary", "count", "count up to n")
    arguments = {}
    for argument in design.model.arguments:
        if isinstance(argument.source, Covariate):
            values = design.arguments[argument.name]
            trials = argument.parameter is None
            arguments[argument.name] = container(argument.source.name, values.astype(np.int64) if trials else values)
    return Data(
        numbers={name: container(name, values) for name, values in design.rows.numbers.items()},
        levels={name: container(name, codes) for name, codes in design.rows.levels.items()},
        units={name: container(name, bound.index) for name, bound in design.groupings.items()},
        arguments=arguments,
        response=container(
            design.model.response.column, design.response.astype(np.int64) if whole else design.response
        ),
    )
