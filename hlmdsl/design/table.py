"""In: a path, a data frame, or a mapping of columns. Out: a `Table`, whose columns can be read as labels or as numbers.

Not decided here: which columns a model uses and as what; a file's kinds are never guessed (csv_file.py, arrow_file.py).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.arrow_file import read_arrow_file
from hlmdsl.design.column_errors import UnusableColumn
from hlmdsl.design.columns import Column, Unusable
from hlmdsl.design.csv_file import read_csv
from hlmdsl.design.frames import Columns, columns_from_frame
from hlmdsl.design.mapping import columns_from_mapping
from hlmdsl.design.rows import Floats
from hlmdsl.design.table_errors import FileNotReadable, FileNotThere, NotATable, NotLocal, UnknownFileKind
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.place import is_url, look_at, say_path
from hlmdsl.source.text import SourceText, Span

DELIMITERS = {".csv": ",", ".tsv": "\t"}
ARROW_ENDINGS = (".parquet", ".pq", ".feather", ".arrow", ".ipc")


@frozen(eq=False)
class Table:
    """Columns by name, each of `n` rows. `repeated` are names that the source has several times, `index` those that a
    data frame has in its index, where they are no columns.
    """

    name: str
    n: int
    columns: Columns
    repeated: frozenset[str] = frozenset()
    warnings: tuple[Diagnostic, ...] = field(default=())
    index: frozenset[str] = frozenset()

    @property
    def said(self) -> str:
        """The name as errors speak of it."""
        return self.name if self.name.startswith("the ") else f"`{self.name}`"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.columns)

    def numbers(self, column: str) -> Floats:
        """A column's numbers, NaN if a cell is missing or not a number."""
        return self._usable(column).numbers.values

    def text(self, column: str) -> npt.NDArray[np.object_]:
        """A column's cells as text, None if a cell is missing."""
        cells = self._usable(column).cells.without_missing()
        labels = np.array([*cells.labels, None], dtype=object)
        return labels[cells.codes]

    def categories(self, column: str) -> tuple[str, ...] | None:
        """The categories of a column, in the order that it declares; None if it declares none."""
        cells = self._usable(column).cells
        return cells.labels if cells.in_category_order else None

    def _usable(self, name: str) -> Column:
        column = self.columns[name]
        if isinstance(column, Unusable):
            raise HlmError([UnusableColumn(span=None, column=name, table=self.said, kind="column", holds=column.holds)])
        return column


def read_table(path: str | Path, span: Span | None = None, source: SourceText | None = None, name: str = "") -> Table:
    """A CSV, TSV, Parquet, Feather or Arrow file. `span` and `source` are where a spec names it.

    `name` is its name in results, by default the file name. Raises HlmError if it cannot be read as a table.
    """
    if is_url(path):
        raise HlmError([NotLocal(span=span, path=say_path(path), what="an address")], source)
    path = Path(path)
    place = look_at(path)
    if place.kind == "folder":
        advice = "name one file in it, such as `table.csv`"
        raise HlmError([FileNotReadable(span=span, path=say_path(path), fact=place.fact, advice=advice)], source)
    endings = [s.lower() for s in path.suffixes[-2:]]
    kind = endings[0] if endings[1:] == [".gz"] else (endings or [""])[-1]
    if kind not in DELIMITERS and kind not in ARROW_ENDINGS:
        ending = say_path(kind) or "no ending"
        raise HlmError([UnknownFileKind(span=span, path=say_path(path), ending=ending)], source)
    if place.kind == "absent":
        near, has_tilde = _files_like(path), any(part.startswith("~") for part in path.parent.parts)
        absent = FileNotThere(span=span, path=say_path(path.name), fact=place.fact, near=near, has_tilde=has_tilde)
        raise HlmError([absent], source)
    if place.kind != "file":  # and is not opened
        advice = "name a file that can be opened and read"
        raise HlmError([FileNotReadable(span=span, path=say_path(path.name), fact=place.fact, advice=advice)], source)
    if kind in DELIMITERS:
        n, columns, repeated, warnings = read_csv(path, DELIMITERS[kind], span, source)
        return Table(name or path.name, n, columns, repeated, warnings)
    return Table(name or path.name, *read_arrow_file(path, span, source))


def table_from(given: Any, name: str = "the table") -> Table:
    """A table from a path, pandas, polars, pyarrow, anything that narwhals supports, or a mapping of columns.

    Raises HlmError for anything else.
    """
    match given:
        case Table():
            return given
        case str() | os.PathLike():
            return read_table(os.fspath(given))
        case Mapping():
            return Table(name, *columns_from_mapping(given))
    found = columns_from_frame(given)
    if found is None:
        raise HlmError([NotATable(span=None, given=type(given).__name__)])
    named = getattr(getattr(given, "index", None), "names", None) or ()
    return Table(name, *found, index=frozenset(str(own) for own in named if own is not None))


def _files_like(path: Path) -> tuple[str, ...]:
    """Files of the same kind in the same folder with similar names."""
    try:
        there = sorted(p.name for p in path.parent.iterdir() if p.suffix.lower() == path.suffix.lower())
    except OSError:
        return ()
    return nearest(path.name, there)
