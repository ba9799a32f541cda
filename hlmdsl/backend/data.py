"""The table's columns as data containers of the PyMC model, which `pm.set_data` may replace.

In: a Design. Out: statements that make the container of every column, dims `row`.
Not decided here: what is computed from them, or how the table is read (reading.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hlmdsl.backend.reading import Reading
from hlmdsl.backend.statements.expressions import Expr, Name, let, pm, pt
from hlmdsl.backend.statements.listing import Writer, identifier
from hlmdsl.backend.statements.short import in_dims
from hlmdsl.design.coded import CodedNumericPart
from hlmdsl.design.design import Design
from hlmdsl.design.observed import Role


@dataclass(eq=False)
class Data:
    """Symbolic columns: `numbers` raw, `levels` and `units` as integer codes, `observed` by role and which, as in
    `ObservedColumn`: the response on the model's scale, upper ends in the column's units. Of a grouping, `units` has
    one column, or one for each member of a row, with its weight.
    """

    numbers: dict[str, Any]
    levels: dict[str, Any]
    units: dict[str, tuple[tuple[Any, Any | None], ...]]
    observed: dict[tuple[Role, str], Any]
    _matrices: dict[Any, Any] = field(default_factory=dict)
    _columns: dict[Any, tuple[Any, ...]] = field(default_factory=dict)

    def of(self, role: Role, which: str = "") -> Any | None:
        """What was observed; None if there is no such column."""
        return self.observed.get((role, which))

    def matrix(self, part: CodedNumericPart) -> Any:
        """(rows, columns) of a function with several."""
        key = part.part.key, part.only
        if key not in self._matrices:
            self._matrices[key] = let(f"x_{identifier(part.part.name)}", part.matrix(self.numbers, pt))
        return self._matrices[key]

    def columns(self, part: CodedNumericPart) -> tuple[Any, ...]:
        """Of a function of covariates, computed once."""
        key = part.part.key
        if key not in self._columns:
            made = part.whole.columns(self.numbers, pt)
            label = f"x_{identifier(part.part.name)}"
            self._columns[key] = tuple(own if isinstance(own, Name) else let(label, own) for own in made)
        return self._columns[key] if part.only is None else tuple(self._columns[key][i] for i in part.only)


def add_data(writer: Writer, design: Design, reading: Reading) -> Data:
    """Register `data_NAME` for every column that the model uses; a name declared once is one container."""
    made: dict[str, Expr] = {}
    for name, values in design.columns.items():
        dims = in_dims(design.dims_of_column(name))
        made[name] = writer.assign(f"data_{name}", pm.Data(f"data_{name}", reading.column(name, values), dims=dims))
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
