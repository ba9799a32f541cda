"""The table's columns as data containers of the PyMC model, which `pm.set_data` may replace.

In: a Design, inside a model context. Out: the container of every column, dims `row`.
Not decided here: what is computed from them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pymc as pm

from hlmdsl.design.design import Design
from hlmdsl.design.observed import Role


@dataclass(frozen=True, eq=False)
class Data:
    """Symbolic columns: `numbers` raw, `levels` and `units` as integer codes, `observed` by the role and what tells it
    apart, as `ObservedColumn` has them: the response on the model's scale, upper ends in the column's units. Of a
    grouping, `units` has one column, or one for each member of a row, with its weight.
    """

    numbers: dict[str, Any]
    levels: dict[str, Any]
    units: dict[str, tuple[tuple[Any, Any | None], ...]]
    observed: dict[tuple[Role, str], Any]

    def of(self, role: Role, which: str = "") -> Any | None:
        """What was observed; None where there is no such column."""
        return self.observed.get((role, which))


def add_data(design: Design) -> Data:
    """Register `data_NAME` for every column that the model uses; a name declared once is one container."""
    made = {
        name: pm.Data(f"data_{name}", values, dims=design.dims_of_column(name))
        for name, values in design.columns.items()
    }
    units = {}
    for name in design.groupings:
        by_member = design.schema.grouping(name).by_member
        equal = 1.0 / len(by_member) if by_member else None
        weights = [equal if w is None else made[w.name] for w in by_member.values()] or [None]
        units[name] = tuple(zip((made[c] for c in design.unit_columns(name)), weights, strict=True))
    return Data(
        numbers={name: made[name] for name in design.rows.numbers},
        levels={name: made[name] for name in design.rows.levels},
        units=units,
        observed={
            ("value", ""): made[design.model.response.column],
            **{(c.role, c.which): made[c.name] for c in design.observed.columns if c.name in made},
        },
    )
