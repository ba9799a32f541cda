"""In: how a formula uses columns, and the table if there is one. Out: a name for each use, and the declarations of all.

A column may be used in several ways: unchanged, centred, as a factor, as a grouping. Each has a declaration, and all
but one an alias. Terms are written with places for names, which are known when all of a model has been read.
Not decided here: what a term is (terms.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from hlmdsl.design.columns import Unusable
from hlmdsl.design.levels import sort_labels
from hlmdsl.design.not_numbers import meant_as_amounts
from hlmdsl.design.rows import Floats
from hlmdsl.design.table import Table
from hlmdsl.notation.errors import NoSuchColumn
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import name as written_name
from hlmdsl.syntax.write import string

Kind = Literal["covariate", "factor", "group"]

MOST_LISTED = 12
"""Levels that are listed in a declaration; of more the table has them."""

AS_FACTOR = frozenset({"factor", "as.factor", "C", "ordered", "as.ordered", "relevel", "T", "S", "as.character"})
"""Functions of R and Python that make a factor of a column."""

FEW = 6
"""How many different whole numbers a column may have to be a possible factor in R, which a file does not show."""

_BARE_LEVEL = re.compile(r"[^\W\d]\w*|[0-9]+(\.[0-9]+)?")
_PLACE = re.compile("\x01([0-9]+)\x01")


@frozen
class Use:
    """A way in which a column is used. `center` and `scale` are written as in a declaration, empty if there is none;
    `is_raw` is for a function, which takes the raw column however it is declared. `levels` are in the order that a call
    lists, `contrasts` the hypotheses by their names. `of_units` is `within` or `averaged`, and the units' column;
    `is_apart` is for units that need a name of their own beside the factor.
    """

    column: str
    kind: Kind
    center: str = ""
    scale: str = ""
    reference: str = ""
    coding: str = ""
    is_ordered: bool = False
    is_raw: bool = False
    related: str = ""
    levels: tuple[str, ...] = ()
    contrasts: tuple[tuple[str, str], ...] = ()
    of_units: tuple[str, str] = ("", "")
    heavy_tails: bool = False
    adjacent: str = ""
    is_apart: bool = False

    @property
    def suffix(self) -> str:
        if self.kind == "factor":
            return "level"
        if self.kind == "group":
            return "unit"
        if self.of_units[0]:
            return "within" if self.of_units[0] == "within" else "mean"
        return "scaled" if self.scale else "centered" if self.center else "number"


class Columns:
    """Collects the uses of columns in the order in which they come."""

    def __init__(self, table: Table | None) -> None:
        self.table = table
        self.uses: dict[Use, None] = {}
        self.named_elsewhere: set[str] = set()
        self.unknown: dict[str, Diagnostic] = {}

    def place(self, use: Use, span: Span) -> str:
        """The placeholder for the name of this use until `filled`."""
        self._look_up(use.column, span)
        self.uses.setdefault(use)
        return f"\x01{list(self.uses).index(use)}\x01"

    def _look_up(self, column: str, span: Span) -> None:
        if self.table is None or column in self.table.names or column in self.unknown:
            return
        near = nearest(column, self.table.names)
        closest = f"did you mean `{near[0]}`?" if near else "give the table that has it with --data"
        self.unknown[column] = NoSuchColumn(
            span=span, name=column, table=self.table.said, columns=self.table.names, closest=closest
        )

    def undeclared(self, column: str, span: Span) -> str:
        """A column that the response line names and that needs no declaration."""
        self._look_up(column, span)
        self.named_elsewhere.add(column)
        return written_name(ast.node(ast.Name, text=column))

    def has_labels(self, column: str) -> bool:
        """Whether a column of the table holds texts or categories rather than numbers."""
        found = None if self.table is None else self.table.columns.get(column)
        if found is None or isinstance(found, Unusable):
            return False
        cells = found.cells
        return cells.in_category_order or cells.is_unordered or bool(found.numbers.unreadable.any())

    def levels(self, column: str) -> tuple[str, ...]:
        """The labels of a column in the order of its levels; none without a table."""
        found = None if self.table is None else self.table.columns.get(column)
        if found is None or isinstance(found, Unusable):
            return ()
        cells = found.cells.without_missing()
        return cells.labels if cells.in_category_order else sort_labels(cells)

    def meant_as_amounts(self, column: str) -> str:
        """What to do about a column of dates, or of numbers with commas, signs or units; empty for other texts."""
        labels = self.levels(column)
        return meant_as_amounts(labels, is_kinds=len(labels) <= MOST_LISTED)

    def few_values(self, column: str) -> tuple[str, ...]:
        """The values of a column of a few whole numbers, more than two: perhaps a factor there."""
        if self.table is None or self.has_labels(column):
            return ()
        values = self.levels(column)
        return values if 2 < len(values) <= FEW and all(v.isdigit() for v in values) else ()

    def has_order(self, column: str) -> bool:
        """Whether the column itself declares an order of its categories."""
        found = None if self.table is None else self.table.columns.get(column)
        return found is not None and not isinstance(found, Unusable) and found.cells.in_category_order

    def rows_with_gaps(self, columns: Iterable[str]) -> int:
        """How many rows lack a value in one of these columns."""
        gaps = self._gaps(columns)
        return 0 if gaps is None else int(gaps.sum())

    def _gaps(self, columns: Iterable[str]) -> npt.NDArray[np.bool_] | None:
        """Which rows do; None if no column is in the table."""
        gaps: npt.NDArray[np.bool_] | None = None
        for column in columns:
            found = None if self.table is None else self.table.columns.get(column)
            if found is None or isinstance(found, Unusable):
                continue
            own = found.cells.without_missing().codes < 0
            gaps = own if gaps is None else gaps | own
        return gaps

    def distances(
        self, columns: Sequence[str], used: Iterable[str], by: str = "", is_number: bool = False
    ) -> tuple[float, ...]:
        """How far points of some columns are apart at most, in rows without a gap in columns that are used: in each
        level of `by`, or where that number is not zero. Nothing without a table, or where all points are one.
        """
        of = {} if self.table is None else self.table.columns
        found = [own for name in (*columns, *filter(None, [by])) if (own := of.get(name)) is not None]
        known = [own for own in found if not isinstance(own, Unusable)]
        if len(known) < len(columns) + bool(by):
            return ()
        gaps = self._gaps(used)
        kept = np.arange(len(known[0].numbers.values)) if gaps is None else np.flatnonzero(~gaps)
        points = np.stack([own.numbers.values[kept] for own in known[: len(columns)]], axis=1)
        if not kept.size or not np.isfinite(points).all():
            return ()
        groups: npt.NDArray[np.integer[Any]] = np.zeros(kept.size, dtype=np.int64)
        if by and is_number:
            points, groups = (own[known[-1].numbers.values[kept] != 0] for own in (points, groups))
        elif by:
            groups = known[-1].cells.codes[kept]
        each = tuple(largest_distance(points[groups == level]) for level in np.unique(groups))
        return each if each and all(d > 0 for d in each) else ()

    def names(self, texts: list[str], taken: frozenset[str]) -> dict[Use, str]:
        """A name for each use that is in one of the texts; `taken` are those of the response and of parameters."""
        names: dict[Use, str] = {}
        used = taken | self.named_elsewhere
        uses = list(self.uses)
        mentioned = {uses[int(at)] for text in texts for at in _PLACE.findall(text)}
        averaged = {u.of_units[1] for u in mentioned}
        mentioned |= {u for u in uses if u == Use(u.column, "group") and u.column in averaged}
        declared = [u for u in uses if u in mentioned and not u.is_raw]
        raw = [u for u in uses if u in mentioned and u.is_raw and not any(_serves(d, u) for d in declared)]
        plain_first = sorted([*declared, *raw], key=lambda u: (bool(u.center or u.scale), u.kind == "group"))
        for use in plain_first:
            same = next((n for u, n in names.items() if _stands_for(u, use)), None)
            if same is not None:
                names[use] = same
                continue
            candidate = use.column
            if candidate in used or candidate in ast.KEYWORDS:
                candidate = f"{use.column}_{use.suffix}"
            while candidate in used:
                candidate += "_"
            used |= {candidate}
            names[use] = candidate
        for use in uses:
            if use in mentioned and use not in names:
                names[use] = next(n for u, n in names.items() if _serves(u, use))
        return names

    def has_factors(self, text: str) -> bool:
        """Whether a text has the place of a factor."""
        uses = list(self.uses)
        return any(uses[int(at)].kind == "factor" for at in _PLACE.findall(text))

    def filled(self, text: str, names: dict[Use, str]) -> str:
        """A text with names in their places."""
        uses = list(self.uses)

        def named(match: re.Match[str]) -> str:
            return written_name(ast.node(ast.Name, text=names[uses[int(match[1])]]))

        return _PLACE.sub(named, text)

    def declarations(self, names: dict[Use, str]) -> list[str]:
        """A line for each name, in the order covariates, factors, groups."""
        seen: set[str] = set()
        lines: dict[Kind, list[str]] = {"covariate": [], "factor": [], "group": []}
        for use in sorted(names, key=lambda u: (u.kind == "group", list(self.uses).index(u))):
            if names[use] not in seen:
                seen.add(names[use])
                lines[use.kind].append(self._declaration(use, names[use], names))
                if use.contrasts:
                    each = "; ".join(f"{written_label(name)} = {hypothesis}" for name, hypothesis in use.contrasts)
                    own = written_name(ast.node(ast.Name, text=names[use]))
                    lines[use.kind].append(f"contrasts {own} {{ {each} }}")
        return [line for kind in lines.values() for line in kind]

    def _declaration(self, use: Use, name: str, names: dict[Use, str]) -> str:
        own = written_name(ast.node(ast.Name, text=name))
        column = written_name(ast.node(ast.Name, text=use.column))
        parts = [use.kind, own]
        if own != column or name in ast.KEYWORDS:
            parts += ["=", f"`{use.column}`" if use.column in ast.KEYWORDS else column]
        if use.kind == "covariate":
            how, by = use.of_units
            units = written_name(ast.node(ast.Name, text=names.get(Use(by, "group"), by)))
            parts += ["center mean by", units] if how == "within" else ["averaged by", units] if how else []
            parts += ["center", use.center] if use.center else []
            parts += ["scale", use.scale] if use.scale else []
        elif use.kind == "factor":
            levels = use.levels or self.levels(use.column)
            between = " < " if use.is_ordered else ", "
            if use.levels or 0 < len(levels) <= MOST_LISTED:
                listed = between.join(map(written_label, levels))
                parts += [("ordered " if use.is_ordered else "") + f"{{ {listed} }}"]
            parts += ["reference", written_label(use.reference)] if use.reference else []
            parts += ["coding", use.coding] if use.coding else []
        else:
            parts += ["related by covariance", string(use.related)] if use.related else []
            parts += ["adjacent by", string(use.adjacent)] if use.adjacent else []
            parts += ["~ StudentT(nu)"] if use.heavy_tails else []
        return " ".join(parts)


def written_label(text: str) -> str:
    """A level as in a spec: unquoted if possible."""
    return text if _BARE_LEVEL.fullmatch(text) and text not in ast.KEYWORDS else string(text)


def _serves(declared: Use, raw: Use) -> bool:
    """Whether a function of the raw column can use this declaration of it."""
    return declared.column == raw.column and declared.kind == raw.kind == "covariate"


def _stands_for(named: Use, use: Use) -> bool:
    """A factor may be right of a bar, so a grouping by the same column needs no separate name."""
    return (
        named.column == use.column
        and named.kind == "factor"
        and use.kind == "group"
        and not (use.related or use.adjacent or use.heavy_tails or use.is_apart)
    )


MOST_PAIRED = 1_500
"""Points whose pairs are all looked at."""


def largest_distance(points: Floats) -> float:
    """Between two of some points (n, columns)."""
    if points.shape[1] == 1:
        return float(np.ptp(points)) if len(points) else 0.0
    points = np.unique(points, axis=0)
    if len(points) > MOST_PAIRED:
        points = _outermost(points)
    apart = points[:, None] - points[None]
    return float(np.sqrt(np.square(apart).sum(axis=2).max(initial=0.0)))


def _outermost(points: Floats) -> Floats:
    """Those of which two are the farthest apart: corners of the hull, or ends of a line."""
    from scipy.spatial import ConvexHull, QhullError  # type: ignore[import-untyped]

    try:
        return np.asarray(points[ConvexHull(points).vertices])
    except QhullError:
        return points[[0, -1]]  # in order along the line that they are on
