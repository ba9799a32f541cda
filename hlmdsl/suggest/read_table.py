"""In: a table, the response, what is given of columns. Out: roles of all columns on the rows that a model would use.

Rows with a missing value are left out, but never for a column that most rows lack.
Not decided here: what is written (new_spec.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from hlmdsl.design.table import Table
from hlmdsl.notation.errors import NoSuchColumn
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.suggest.called import is_called_a_study
from hlmdsl.suggest.new_errors import NotOfThatKind, TooFewRows, TwoKinds
from hlmdsl.suggest.relations import about_response, among_groups, independent, paired
from hlmdsl.suggest.response import Beside, beside, check_response
from hlmdsl.suggest.roles import Kind, Role, role_of
from hlmdsl.suggest.seen import Seen, seen

LEAST_ROWS = 4
KEPT = 0.7
"""The share of rows with a response that must remain when rows lack a predictor; otherwise the predictor is dropped."""

MOST_GIVEN_LEVELS = 100


@frozen(eq=False)
class Understood:
    """The response and the roles of all other columns, on `rows` rows; `lacking` others lack something."""

    response: Seen
    roles: tuple[Role, ...]
    beside: Beside
    rows: int
    lacking: int

    def of(self, *kinds: Kind | None) -> tuple[Role, ...]:
        return tuple(role for role in self.roles if role.kind in kinds)


def understood(table: Table, name: str, given: Mapping[str, Kind | None]) -> Understood:
    """Raises HlmError for an invalid response, or columns that are not of their given kind."""
    for column in (name, *given):
        if column not in table.names:
            raise HlmError([_no_column(column, table)])
    if name in given:
        raise HlmError([TwoKinds(span=None, name=name, first="the response", second=str(given[name] or "left out"))])
    columns = {column: seen(column, table.columns[column]) for column in table.names}
    response = columns.pop(name)
    check_response(response)
    has_response = response.is_there
    if has_response.sum() < LEAST_ROWS:
        rows = int(has_response.sum())
        raise HlmError([TooFewRows(span=None, table=table.said, rows=rows, name=name, least=LEAST_ROWS)])
    for column in given:
        _check_given(columns[column].take(has_response), given)
    out: dict[str, Role] = {}
    errors = ""
    for _ in range(3):  # a column that goes may take gaps with it
        first = {c: role_of(s.take(has_response), given) for c, s in columns.items() if c not in out}
        out |= {c: role for c, role in first.items() if role.kind is None}
        used = [columns[c] for c in first if c not in out]
        used_rows, sparse = _complete(used, has_response, given)
        out |= {c: first[c].out(why) for c, why in sparse.items()}
        taken = {c: role_of(columns[c].take(used_rows), given) for c in first if c not in out}
        y = response.take(used_rows)
        check_response(y)
        roles, along = _related(list(taken.values()), y)
        errors = errors or along.errors  # these are left out, and keep no row from the others
        gone = {role.name for role in roles if role.kind is None} - {along.trials, along.exposure}
        out |= {role.name: role for role in roles if role.name in gone}
        if not gone:
            break
    for role in (*out.values(), *roles):
        _check_given(role.seen, given)
    everything = {**out, **{role.name: role for role in roles}}
    ordered = tuple(everything[c] for c in columns)
    if errors and columns[errors].take(used_rows).is_there.all():
        along = replace(along, errors=errors, each=_one_row_each(ordered, int(used_rows.sum())))
    return Understood(y, ordered, along, int(used_rows.sum()), int((~used_rows).sum()))


def _one_row_each(roles: Sequence[Role], rows: int) -> str:
    """The column of names with one row each, such as studies; empty if there is none. Numbers are names of studies or
    other units if the column is called so.
    """
    each = [r for r in roles if r.kind is None and len(r.seen.labels) == rows]
    names = [r.name for r in each if r.seen.holds == "texts"]
    numbered = [r.name for r in each if r.name not in names and is_called_a_study(r.name)]
    return next(iter([*names, *numbered]), "")


def _related(roles: list[Role], y: Seen) -> tuple[list[Role], Beside]:
    roles, along = beside(roles, y)
    return independent(paired(among_groups(about_response(roles, y)))), along


def _complete(
    columns: Sequence[Seen], rows: npt.NDArray[np.bool_], given: Mapping[str, Kind | None]
) -> tuple[npt.NDArray[np.bool_], dict[str, str]]:
    """The rows that have everything, and columns that would cost too many of them."""
    left: dict[str, str] = {}
    used = list(columns)
    while True:
        complete = rows.copy()
        for column in used:
            complete &= column.is_there
        free = [c for c in used if c.name not in given and not c.is_there[rows].all()]
        if complete.sum() >= max(KEPT * rows.sum(), LEAST_ROWS) or not free:
            return complete if complete.sum() >= LEAST_ROWS else rows, left
        worst = max(free, key=lambda c: int((~c.is_there[rows]).sum()))
        lacking = int((~worst.is_there[rows]).sum())
        left[worst.name] = f"missing in {lacking:,} of {int(rows.sum()):,} rows, which would be left out with it"
        used.remove(worst)


def _check_given(column: Seen, given: Mapping[str, Kind | None]) -> None:
    kind = given.get(column.name)
    if kind is None:
        return
    fact = ""
    if len(column.labels) < 2:
        fact = "it has no two different values in the rows that would be used"
    elif kind == "covariate" and column.holds != "numbers":
        fact = f"its cells are not all numbers: `{(column.odd or column.labels)[0]}`"
    elif kind == "factor" and len(column.labels) > MOST_GIVEN_LEVELS:
        fact = f"it has {len(column.labels):,} different values"
    if fact:
        raise HlmError([NotOfThatKind(span=None, name=column.name, kind=kind, fact=fact)])


def _no_column(name: str, table: Table) -> NoSuchColumn:
    near = nearest(name, table.names)
    closest = f"did you mean `{near[0]}`?" if near else "name one of these"
    return NoSuchColumn(span=None, name=name, table=table.said, columns=table.names, closest=closest)
