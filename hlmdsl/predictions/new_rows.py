"""In: a schema, a table, and the options. Out: rows to predict at, with their units as far as these matter.

Not decided here: what is predicted there, or deviations (unit_deviations.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

import numpy as np

from hlmdsl.design.check_response import check_arguments
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.encode import encode
from hlmdsl.design.residual_checks import check_units
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Ints
from hlmdsl.design.table import Table
from hlmdsl.design.transform import modelled_arguments
from hlmdsl.model.model import FamilyArgument
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Covariate
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.prediction_errors import NoUnitsInTable
from hlmdsl.results.row_predictors import Where
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class NewRows:
    """`where` the rows are. `labels` of units, by the grouping, that their positions are among: those of the fit first,
    then those that only this table has. A grouping that is asked of without a column in the table is not there: each
    row then has a unit of its own. `kept` are the rows' positions in the table, None where all are there; rows of a fit
    are counted among those that were fitted. `dropped` are the table's rows that are not among them. `new_means` are
    labels of units whose means are those of this table, by the covariate that is made of them.
    """

    where: Where
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: Ints | None = None
    dropped: int = 0
    is_of_fit: bool = False
    new_means: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def n(self) -> int:
        return self.where.rows.n

    def at(self, chosen: Ints) -> NewRows:
        """Some of the rows."""
        return replace(self, where=self.where.at(chosen))


def rows_of_fit(design: Design) -> NewRows:
    """The rows that were fitted."""
    labels = {name: bound.labels for name, bound in design.groupings.items()}
    dropped = design.rows_dropped + design.observed.rows_of_weight_zero
    return NewRows(Where.of(design), labels, dropped=dropped, is_of_fit=True)


def rows_of_table(schema: Schema, table: Table, asked: Asked) -> NewRows:
    """A table's rows. Raises HlmError with everything in which the table and the schema disagree."""
    found: list[Diagnostic] = []
    groupings = {v.grouping.name: v.grouping for e in schema.model.equations for v in e.varying}
    looked_up = []
    for name in asked.groupings("own", "new"):
        weights = (w for w in groupings[name].by_member.values() if w is not None)
        absent = [m.column for m in (*groupings[name].members, *weights) if m.column not in table.columns]
        if not absent:
            looked_up.append(name)
        elif asked.units[name] == "own":
            found.append(_no_units(table, groupings[name], absent[0]))
    if found:
        raise HlmError(found, schema.model.source)
    coupled = _coupled(schema, table, asked)
    new: tuple[str, ...] = asked.groupings("new")
    if coupled:
        new = (*new, coupled) if asked.units.get(coupled) != "own" else new
        looked_up += [coupled] if coupled not in looked_up else []
    needed = arguments_needed(schema, asked)
    besides = tuple(a.source for a in needed if isinstance(a.source, Covariate))
    encoded = encode(schema, table, new_units=new, groupings=looked_up, besides=besides)
    n = encoded.rows.n
    arguments = {a.name: encoded.numbers[a.source.name] for a in needed if isinstance(a.source, Covariate)}
    if wrong := check_arguments(schema.model, needed, encoded.numbers):
        raise HlmError(wrong, schema.model.source)
    arguments |= {a.name: np.full(n, float(a.source)) for a in needed if isinstance(a.source, (int, float))}
    arguments = modelled_arguments(schema.model, arguments)
    labels = {
        name: (*schema.units[name].labels, *encoded.new_units.get(name, ()))
        for name in (*encoded.rows.units, *encoded.rows.members)
    }
    dropped = table.n - n
    together = Coupled.of(schema.residual, encoded.rows) if coupled and schema.residual is not None else None
    if together is not None and (wrong := check_units(together, labels[coupled])):
        raise HlmError(wrong, schema.model.source)
    return NewRows(Where(schema, encoded.rows, arguments), labels, encoded.kept, dropped, new_means=encoded.new_means)


def _coupled(schema: Schema, table: Table, asked: Asked) -> str:
    """The grouping within whose units responses are drawn jointly, if the table has its units."""
    if schema.residual is None or asked.kind != "response":
        return ""
    grouping = schema.residual.residual.grouping
    return grouping.name if all(m.column in table.columns for m in grouping.members) else ""


def arguments_needed(schema: Schema, asked: Asked) -> tuple[FamilyArgument, ...]:
    """The family's arguments that a table has to give: all for a response, that of the rule for a mean."""
    given = tuple(a for a in schema.model.arguments if isinstance(a.source, (Covariate, int, float)))
    match asked.kind:
        case "response":
            return given
        case "parameter":
            return tuple(a for a in given if a.name == asked.name)
        case "mean":
            names = {name for name, _ in asked.mean.others} if asked.mean is not None else set()
            is_truncated = schema.model.response.truncation is not None
            return tuple(a for a in given if a.name in names or (is_truncated and (a.after or a.is_trials)))
        case "linear":
            return ()


def _no_units(table: Table, grouping: Grouping, column: str) -> NoUnitsInTable:
    advice = "add it, or predict for the average unit (`units = average`) or for new ones (`units = new`)"
    return NoUnitsInTable(span=None, table=table.said, grouping=grouping.name, column=column, advice=advice)
