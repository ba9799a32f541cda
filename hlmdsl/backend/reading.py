"""How a table becomes the columns and labels of a model, as one would write it with only the file.

In: a Design, and the path of its table. Out: expressions of pandas with the values that they give.
Not decided here: what the columns are in the model (data.py). Nothing of it is run here: the values are the
design's.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from hlmdsl.backend.printed_functions import MODES, PAIRS, PEDIGREE
from hlmdsl.backend.statements.expressions import Known, Mapped, Name, np_, pd, tree
from hlmdsl.backend.statements.listing import Assign, Verbatim, Writer
from hlmdsl.backend.statements.short import short
from hlmdsl.design.bind_columns import column_uses
from hlmdsl.design.censoring import least
from hlmdsl.design.design import Design
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.observed import Role
from hlmdsl.design.transform import transformed
from hlmdsl.families.seen import INTERVAL, LEFT, RIGHT, STATUS
from hlmdsl.model.model import Censoring
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Covariate, Factor, Group, Total

TABLE: Any = Name("table")

FEW = 12
"""Up to this many labels are written out, if their order is not a sorted one."""


class Reading:
    """Of one table, whose file is at `path`."""

    def __init__(self, design: Design, writer: Writer, path: str) -> None:
        self.design, self.writer = design, writer
        self.model = design.model
        uses = column_uses(design.model)
        self._labels = {u.column for u in uses if not u.is_numeric}
        self._used = sorted({u.column for u in uses if not u.is_end})
        self._before: list[Assign | Verbatim] = []
        self._units: dict[str, Any] = {}
        self._path = path
        self._roots: dict[str, Any] = {}
        self._seen: tuple[Any, Any, Any] | tuple[()] = ()

    @property
    def statements(self) -> tuple[Assign | Verbatim, ...]:
        """After all columns were requested: the file, and the expressions of its columns."""
        texts = {column: Name("str") for column in sorted(self._labels)}
        options = {"dtype": Mapped(texts)} if texts else {}
        read = [Assign("table", pd.read_csv(self._path, **options))]
        if self.design.rows_dropped:
            read.append(Assign("table", TABLE.dropna(subset=self._used)))
        if self.design.observed.rows_of_weight_zero and self.model.response.weights is not None:
            read.append(Assign("table", TABLE[TABLE[self.model.response.weights.column] > 0]))
        return (*read, *self._before)

    @property
    def coords(self) -> tuple[tuple[str, Known], ...]:
        """The labels of every dim."""
        found = []
        for dim, labels in self.design.coords.items():
            written: Any = tree(list(labels))
            if isinstance(labels, range):
                written = Name("range")(Name("len")(TABLE))
            elif dim in self._units:
                written = self._units[dim].categories
            found.append((dim, Known(labels, written)))
        return tuple(found)

    def column(self, name: str, values: Any) -> Known:
        """The values of a column, by the name it is declared under."""
        return Known(values, tree(self._written(name)))

    def _written(self, name: str) -> Any:
        design, response = self.design, self.model.response
        if response.parts and name == response.column:
            return self._parts()
        if name in design.rows.levels:
            factor = design.schema.factors[name].factor
            return self._codes(name, self._text(factor), design.schema.factors[name].levels).codes
        for grouping in design.groupings:
            if name in design.unit_columns(grouping):
                return self._unit_codes(grouping, name)
        role = next((c.role for c in design.observed.columns if c.name == name), None)
        if role is not None and name not in design.rows.numbers:
            return self._observed(name, role)
        return self._number(self._covariate(name))

    def _covariate(self, name: str) -> Covariate:
        weights = (
            w for g in self.design.groupings for w in self.design.schema.grouping(g).by_member.values() if w is not None
        )
        return next(c for c in (*self.model.covariates, *weights) if c.name == name)

    def _number(self, covariate: Covariate) -> Any:
        own = self._raw(covariate.column)
        if covariate.of_units is None:
            return own
        by = [self._text(m) for m in covariate.of_units.members]
        means = own.groupby(by if len(by) > 1 else by[0]).transform("mean")
        return own - means if covariate.of_units.is_within else means

    def _raw(self, column: str) -> Any:
        return pd.to_numeric(TABLE[column]) if column in self._labels else TABLE[column]

    def _text(self, variable: Factor | Group) -> Any:
        return TABLE[variable.column]

    def root(self, grouping: str) -> Any:
        """L of the file that says how units are alike."""
        if grouping not in self._roots:
            (group,) = self.design.schema.grouping(grouping).members
            assert isinstance(group, Group)
            self._roots[grouping] = self._root(grouping, group, self.design.groupings[grouping].labels)
        return self._roots[grouping]

    def modes(self, grouping: str) -> Any:
        """V and d of the map of neighbours that a file gives."""
        return self.root(grouping)

    def _root(self, grouping: str, group: Group, labels: Sequence[str]) -> Any:
        related = group.related
        assert related is not None
        path = os.path.join(os.path.dirname(self._path), os.path.basename(related.path))
        key, unit = _order(labels), f"{grouping}_labels"
        if related.is_by_neighbours:
            return self._map(grouping, group, labels, path)
        if related.by == "pedigree":
            self._before.append(Verbatim(PEDIGREE))
            file = self._assign("pedigree", pd.read_csv(path, dtype=Name("str")))
            every = file.iloc[:, 0]
            categories = list(labels) if key is None else Name("sorted")(every, **_by(key))
            self._units[grouping] = self._assign(unit, pd.Categorical(self._text(group), categories=categories))
            return Name("pedigree_root")(file, Name(unit).categories)
        file = self._assign("covariance", pd.read_csv(path))
        categories = list(labels) if key is None else Name("sorted")(file.columns[-Name("len")(file) :], **_by(key))
        self._units[grouping] = self._assign(unit, pd.Categorical(self._text(group), categories=categories))
        of_both = file.set_index(file.columns[-Name("len")(file) :])[Name(unit).categories].loc[Name(unit).categories]
        return np_.linalg.cholesky(of_both.to_numpy())

    def _map(self, grouping: str, group: Group, labels: Sequence[str], path: str) -> Any:
        """Of a file of pairs, or of a matrix, as it turns out to be: three or more columns are a matrix."""
        key, unit = _order(labels), f"{grouping}_labels"
        self._before.append(Verbatim(MODES))
        relation = self.design.groupings[grouping].relation
        assert isinstance(relation, Neighbours)
        if relation.of_pairs:
            self._before.append(Verbatim(PAIRS))
            file = self._assign("pairs", pd.read_csv(path, dtype=Name("str")))
            every: Any = file.stack().dropna().unique()
        else:
            file = self._assign("matrix", pd.read_csv(path))
            every = file.columns[-Name("len")(file) :]
        categories = list(labels) if key is None else Name("sorted")(every, **_by(key))
        self._units[grouping] = self._assign(unit, pd.Categorical(self._text(group), categories=categories))
        order = Name(unit).categories
        if relation.of_pairs:
            return self._assign("modes", Name("modes_of_map")(Name("adjacent_of_pairs")(file, order)))
        of_both = file.set_index(file.columns[-Name("len")(file) :])[order].loc[order]
        return self._assign("modes", Name("modes_of_map")(of_both.to_numpy(dtype=Name("float"))))

    def _codes(self, name: str, cells: Any, labels: Sequence[str]) -> Any:
        """A categorical of cells, with these categories."""
        if name not in self._units:
            key = _order(labels)
            plain = key == "" and len(labels) > FEW
            categories = {} if plain else {"categories": _categories(labels, key, cells)}
            identifier = self.writer.free(f"{name}_labels")
            self._before.append(Assign(identifier, pd.Categorical(cells, **categories)))
            self._units[name] = Name(identifier)
        return self._units[name]

    def _unit_codes(self, grouping: str, name: str) -> Any:
        own, labels = self.design.schema.grouping(grouping), self.design.groupings[grouping].labels
        if own.by_member:
            at = self.design.unit_columns(grouping).index(name)
            return self._member_codes(grouping, own, labels, list(own.by_member)[at])
        if self.design.groupings[grouping].relation is not None:
            self.root(grouping)
        return self._codes(grouping, self._cells(own), labels).codes

    def _member_codes(self, grouping: str, own: Grouping, labels: Sequence[str], member: str) -> Any:
        variables = {m.name: m for m in own.members}
        columns = [variables[m].column for m in own.by_member]
        categories = self._codes(grouping, TABLE[columns].stack(), labels).categories
        return categories.get_indexer(self._text(variables[member]))

    def _cells(self, grouping: Grouping) -> Any:
        first, *others = grouping.members
        found = self._text(first)
        for other in others:
            found = found + ":" + self._text(other)
        return found

    def _parts(self) -> Any:
        response = self.model.response
        columns = [c.column for c in response.in_order]
        value = TABLE[columns].to_numpy()
        if response.family.is_of_shares:
            return value / value.sum(axis=1, keepdims=True)
        return value

    def _observed(self, name: str, role: Role) -> Any:
        response = self.model.response
        if role == "value" and response.levels is not None and response.of_texts:
            return self._codes(name, TABLE[response.column], response.levels.coded).codes
        if response.censoring is not None and role in ("value", "status", "upper"):
            value, status, upper = self._censored(response.censoring)
            return {"value": transformed(response, value, np_), "status": status, "upper": upper}[role]
        if role == "value":
            return transformed(response, self._raw(response.column), np_)
        columns = [*self.model.covariates, *([response.weights] if response.weights is not None else [])]
        argument = next((a.source for a in self.model.arguments if _is_named(a.source, name)), None)
        source = argument if isinstance(argument, Covariate) else next(c for c in columns if c.name == name)
        return self._raw(source.column)

    def _censored(self, censoring: Censoring) -> tuple[Any, Any, Any]:
        """Values, status and upper ends. An interval from where responses begin is left censored at its upper end."""
        if self._seen:
            return self._seen
        value = self._raw(self.model.response.column)
        codes = {word: k for k, word in enumerate(STATUS)} | dict(censoring.codes)
        status: Any = TABLE[censoring.column].map(Mapped(codes))
        if censoring.upper is None or self.design.observed.censoring is None:
            self._seen = value, status, value
            return self._seen
        end, kinds = self._raw(censoring.upper.column), self.design.observed.censoring.status
        status = self._assign("status", status)
        if (kinds == RIGHT).any():
            status = self._assign("status", status.mask(status.eq(INTERVAL) & end.eq(np_.inf), RIGHT))
        if (kinds == LEFT).any():
            from_below = self._assign("from_below", status.eq(INTERVAL) & value.le(short(least(self.model.response))))
            value, status = value.mask(from_below, end), self._assign("status", status.mask(from_below, LEFT))
        self._seen = value, status, value.mask(status.eq(INTERVAL), end)
        return self._seen

    def _assign(self, name: str, expr: Any) -> Any:
        self._before.append(Assign(name, expr))
        return Name(name)


def _is_named(source: Any, name: str) -> bool:
    return isinstance(source, Covariate) and not isinstance(source, Total) and source.name == name


def _order(labels: Sequence[str]) -> str | None:
    """What sorts labels into their order: nothing but themselves, a number that they are, or None."""
    if list(labels) == sorted(labels):
        return ""
    for key, convert in (("int", int), ("float", float)):
        try:
            if list(labels) == sorted(labels, key=convert):
                return key
        except ValueError:
            continue
    return None


def _categories(labels: Sequence[str], key: str | None, cells: Any) -> Any:
    if key is None or len(labels) <= FEW:
        return list(labels)
    return Name("sorted")(cells.unique(), **_by(key))


def _by(key: str) -> dict[str, Any]:
    return {"key": Name(key)} if key else {}
