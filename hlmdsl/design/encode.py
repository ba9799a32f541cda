"""In: a schema, and any table with the columns of its predictors. Out: `Rows`, by lookup alone.

The result depends on the schema and on that row alone, so rows of the fitted table are encoded as in the fit, whatever
the other rows and the order. (The means of a unit that is not in the schema are those of the table's rows.)
Not decided here: what a schema holds (learn.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace

import numpy as np
import numpy.typing as npt

from hlmdsl.design.bind_columns import BoundColumns, column_uses, read_columns, unit_members, used_groups, with_totals
from hlmdsl.design.column_errors import ColumnNotFound, MissingCells, UnknownLabels
from hlmdsl.design.columns import Cells, recoded
from hlmdsl.design.design import Schema, Units
from hlmdsl.design.groupings import most_counted, pair_codes
from hlmdsl.design.levels import match_levels
from hlmdsl.design.memberships import check_weights, units_of_rows, weights_of_rows
from hlmdsl.design.numeric_checks import undefined
from hlmdsl.design.rows import CODE, PIECE, Floats, Ints, Members, Rows
from hlmdsl.design.schema import coded_numerics, grouping_factors, predictor_covariates, predictor_factors
from hlmdsl.design.table import Table
from hlmdsl.design.unit_means import with_means
from hlmdsl.model.naming import unit
from hlmdsl.model.terms import Varying
from hlmdsl.model.variables import Covariate, columns_of
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


@frozen(eq=False)
class Encoded:
    """A table's rows. `new_units` are the labels of units that are not in the schema, by the grouping; their positions
    follow those of known units. `numbers` are further columns that were requested, (n,) each. `kept` are the positions
    in the table of rows that were not dropped, None if none were. `new_means` are the labels of units whose means were
    not learnt, but are those of this table, by the covariate that is made of them.
    """

    rows: Rows
    new_units: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, Floats] = field(default_factory=dict)
    kept: Ints | None = None
    new_means: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def encode(
    schema: Schema,
    table: Table,
    *,
    new_units: bool | Collection[str] = False,
    groupings: Collection[str] | None = None,
    besides: Sequence[Covariate] = (),
) -> Encoded:
    """A table's rows, without those that lack a predictor under `missing drop`; no response is needed.

    Units are looked up of the `groupings` that are named, of all by default. `besides` are columns of numbers that no
    predictor depends on. Raises HlmError for columns, cells, levels and values of functions that cannot be encoded, and
    for units that the schema does not know, unless units may be new: of all groupings, or of those named. The levels of
    a factor are never new: they would have no coefficient.
    """
    model = schema.model
    numeric = [*predictor_covariates(model), *(own for c in besides for own in columns_of(c))]
    named = {c.name for c in numeric} | {f.name for f in predictor_factors(model)}
    named |= {m.name for m in unit_members(model)}
    for varying in _looked_up(schema, groupings):
        weights = (w.name for w in varying.grouping.by_member.values() if w is not None)
        named |= {*(m.name for m in varying.grouping.members), *weights}
    kinds = {"factor", "group", "covariate"}
    of_response = {model.response.column, *(c.name for c in model.response.parts)}
    kinds |= {"response"} if any(c.name in of_response for c in numeric) else set()
    uses = tuple(u for u in column_uses(model) if u.kind in kinds and u.name in named)
    columns, found = read_columns(model, table, uses)
    found = [replace(own, of_new_rows=True) if isinstance(own, MissingCells | ColumnNotFound) else own for own in found]
    relative = with_means(model, schema.means, with_totals(model, columns))
    columns = relative.columns
    found += _undefined(schema, columns)
    encoded = Encoded(Rows(0, {}, {}), {})
    if columns.is_complete:
        encoded, unknown = look_up(schema, columns, table.said, new_units=new_units, groupings=groupings)
        numbers = {c.name: columns.numbers[c.name] for c in besides}
        encoded = replace(encoded, numbers=numbers, kept=columns.kept, new_means=relative.new)
        found += unknown
    if found:
        raise HlmError(found, model.source)
    return encoded


def _looked_up(schema: Schema, groupings: Collection[str] | None) -> tuple[Varying, ...]:
    """The positions of units of these groupings, by default of all."""
    return tuple(v for v in schema.model.varying if groupings is None or v.grouping.name in groupings)


def look_up(
    schema: Schema,
    columns: BoundColumns,
    table: str,
    *,
    new_units: bool | Collection[str] = False,
    groupings: Collection[str] | None = None,
) -> tuple[Encoded, list[Diagnostic]]:
    """Complete columns as rows; and errors for what is not in the schema, in which case the rows are not used."""
    found: list[Diagnostic] = []
    levels: dict[str, Ints] = {}
    predictors = {f.name for f in predictor_factors(schema.model)}
    looked_up, shared = _looked_up(schema, groupings), _Shared(columns, table, new_units)
    members = {m.name for v in looked_up for m in v.grouping.members}
    for name, coded in schema.factors.items():
        if name not in predictors | members:
            continue
        cells = columns.cells[name]
        levels[name] = codes_among(coded.levels, cells)
        if strange := _strangers(coded.levels, cells):
            span = coded.factor.column_span or coded.factor.span
            found.append(_unknown("levels", name, span, table, strange, coded.levels))
    labels = {g.name: schema.groups.get(g.name, ()) for g in used_groups(schema.model) if g.name in members}
    labels |= {f.name: () for f in grouping_factors(schema.model) if f.name in members and f.name not in levels}
    groups = {name: codes_among(known, columns.cells[name]) for name, known in labels.items()}
    units: dict[str, Ints] = {}
    added: dict[str, tuple[str, ...]] = {}
    for varying in looked_up:
        name, parts_of = varying.grouping.name, varying.grouping.members
        if varying.grouping.by_member:
            shared.add(varying, schema.units.get(name, Units(())))
            continue
        if name in units or any(m.name in levels and (levels[m.name] < 0).any() for m in parts_of):
            continue
        known = schema.units.get(name, Units(()))
        positions = [
            (schema.factors[m.name].levels, levels[m.name]) if m.name in levels else (labels[m.name], groups[m.name])
            for m in parts_of
        ]
        index = units_among(known, positions)
        if (is_new := index < 0).any():
            each = zip(parts_of, positions, strict=True)
            parts = list(zip(*(_labels(columns.cells[m.name], *at, is_new) for m, at in each), strict=True))
            if new_units is True or (new_units and name in new_units):
                places = {part: len(known.parts) + i for i, part in enumerate(sorted(set(parts)))}
                index[is_new] = [places[part] for part in parts]
                added[name] = tuple(map(unit, places))
            else:
                strange = Counter(map(unit, parts))
                found.append(_unknown("units", name, varying.span, table, strange, known.labels))
        units[name] = index
    numbers = {c.name: columns.numbers[c.name] for c in predictor_covariates(schema.model)} | shared.numbers
    return Encoded(Rows(columns.n, levels, numbers, units, shared.found), added | shared.added), found + shared.wrong


class _Shared:
    """The groupings of which rows have several units: these, labels that are new, weights, and what is wrong."""

    def __init__(self, columns: BoundColumns, table: str, new_units: bool | Collection[str]) -> None:
        self.columns, self.table, self.new_units = columns, table, new_units
        self.found: dict[str, Members] = {}
        self.added: dict[str, tuple[str, ...]] = {}
        self.numbers: dict[str, Floats] = {}
        self.wrong: list[Diagnostic] = []

    def add(self, varying: Varying, known: Units) -> None:
        name, by_member = varying.grouping.name, varying.grouping.by_member
        if name in self.found:
            return
        cells = [self.columns.cells[m] for m in by_member]
        index, strange = units_of_rows(known.labels, cells)
        if strange and (self.new_units is True or (self.new_units and name in self.new_units)):
            self.added[name] = strange
        elif strange:
            rows = {s: int((index == len(known.labels) + k).any(axis=1).sum()) for k, s in enumerate(strange)}
            self.wrong.append(_unknown("units", name, varying.span, self.table, rows, known.labels))
        weights = weights_of_rows(varying, self.columns.numbers, self.columns.n)
        self.wrong += check_weights(varying, weights)
        self.numbers |= {w.name: self.columns.numbers[w.name] for w in by_member.values() if w is not None}
        self.found[name] = Members(index, weights)


def codes_among(known: Sequence[str], cells: Cells) -> Ints:
    """(n,): each row's position among the known labels, -1 if its label is new."""
    return recoded(_codes(match_levels(cells.labels, known)), cells.codes)


def units_among(known: Units, members: Sequence[tuple[tuple[str, ...], Ints]]) -> Ints:
    """(n,): each row's position among the units that are known, from its position among the labels of each member; -1
    if there is no such unit.
    """
    labels, index = members[0]
    starts = _exactly([part[0] for part in known.parts], labels)
    if len(members) == 1:
        where = np.full(len(labels) + 1, -1, dtype=CODE)
        where[starts] = np.arange(len(starts))
        return recoded(where if (index < 0).any() else where[:-1], index)
    n_starts = len(labels)
    for m, (labels, codes) in enumerate(members[1:], start=1):  # places among the beginnings of units, one label longer
        keys = starts * len(labels) + _exactly([part[m] for part in known.parts], labels)
        pairs, starts = np.unique(keys, return_inverse=True)
        order: Ints = np.argsort(keys) if m == len(members) - 1 else np.arange(len(pairs))
        index = _pair_among(pairs, order.astype(CODE), index, n_starts, codes, len(labels))
        n_starts = len(pairs)
    return index


def _pair_among(pairs: Ints, where: Ints, one: Ints, n_one: int, other: Ints, n_other: int) -> Ints:
    """(n,): the entry of `where` at the place of each row's pair one * n_other + other among `pairs`, which ascend; -1
    of a pair that is not there, or has a side that is -1.
    """
    size = n_one * n_other
    table = None
    if size <= most_counted(len(one)):
        table = np.full(size + 1, -1, dtype=CODE)
        table[pairs] = where
    index = np.empty(len(one), dtype=CODE)
    for start in range(0, len(one), PIECE):
        at = slice(start, start + PIECE)
        keys = pair_codes(one[at], n_other, other[at])
        keys[(one[at] < 0) | (other[at] < 0)] = -1
        if table is not None:
            index[at] = table[keys]
        elif len(pairs):
            place = np.minimum(np.searchsorted(pairs, keys), len(pairs) - 1)
            index[at] = np.where(pairs[place] == keys, where[place], -1)
        else:
            index[at] = -1
    return index


def _exactly(labels: Sequence[str], among: Sequence[str]) -> npt.NDArray[np.int64]:
    position = {label: i for i, label in enumerate(among)}
    return np.array([position[label] for label in labels], dtype=np.int64)


def _codes(places: Sequence[int | None]) -> Ints:
    return np.array([-1 if at is None else at for at in places], dtype=CODE)


def _labels(cells: Cells, known: tuple[str, ...], codes: Ints, chosen: npt.NDArray[np.bool_]) -> list[str]:
    """Of the chosen rows: as the schema has them, otherwise as in the cells."""
    both = zip(codes[chosen].tolist(), cells.codes[chosen].tolist(), strict=True)
    return [known[at] if at >= 0 else cells.labels[own] for at, own in both]


def _strangers(known: Sequence[str], cells: Cells) -> dict[str, int]:
    """Labels that are not known, with their rows."""
    counts = zip(cells.counts.items(), match_levels(cells.labels, known), strict=True)
    return {label: rows for (label, rows), at in counts if at is None}


def _unknown(
    what: str, name: str, span: Span | None, table: str, strange: Mapping[str, int], known: tuple[str, ...]
) -> Diagnostic:
    by_rows = sorted(strange, key=lambda label: (-strange[label], label))
    return UnknownLabels(
        span=span,
        name=name,
        what=what,
        table=table,
        found=tuple(f"`{label}` ({strange[label]:,})" for label in by_rows),
        known=known,
        given=by_rows[0],
        near=nearest(by_rows[0], known),
    )


def _undefined(schema: Schema, columns: BoundColumns) -> list[Diagnostic]:
    """Rows at which functions of covariates have no value."""
    found = []
    for span, is_offset, part in coded_numerics(schema):
        if all(name in columns.numbers for name in part.names):
            found += undefined(part, columns.numbers, span, is_offset)
    return found
