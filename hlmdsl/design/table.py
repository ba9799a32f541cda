"""In: a path, a data frame, or a mapping of columns. Out: a `Table`, whose columns can be read as labels or as numbers.

Not decided here: which columns a model uses and as what; a file's kinds are never guessed (csv_file.py, arrow_file.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.arrow_file import read_arrow_file
from hlmdsl.design.columns import Column
from hlmdsl.design.csv_file import read_csv
from hlmdsl.design.frames import column_from_array, columns_from_frame
from hlmdsl.design.rows import Floats
from hlmdsl.design.table_errors import ColumnsDiffer, FileNotReadable, FileNotThere, NotATable, UnknownFileKind
from hlmdsl.source.diagnostic import HlmError, nearest
from hlmdsl.source.text import SourceText, Span

DELIMITERS = {".csv": ",", ".tsv": "\t"}
ARROW_ENDINGS = (".parquet", ".pq", ".feather", ".arrow", ".ipc")


@dataclass(frozen=True, eq=False)
class Table:
    """Columns by name, each of `n` rows. `repeated` are names that the source has several times."""

    name: str
    n: int
    columns: Mapping[str, Column]
    repeated: frozenset[str] = frozenset()

    @property
    def said(self) -> str:
        """The name as errors speak of it."""
        return self.name if self.name.startswith("the ") else f"`{self.name}`"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.columns)

    def numbers(self, column: str) -> Floats:
        """A column's numbers, NaN where a cell is missing or no number."""
        return self.columns[column].numbers.values

    def text(self, column: str) -> npt.NDArray[np.object_]:
        """A column's cells as text, None where a cell is missing."""
        cells = self.columns[column].cells.without_missing()
        labels = np.array([*cells.labels, None], dtype=object)
        return labels[cells.codes]

    def categories(self, column: str) -> tuple[str, ...] | None:
        """The categories of a categorical column, in their order."""
        cells = self.columns[column].cells
        return cells.labels if cells.in_category_order else None


def read_table(path: str | Path, span: Span | None = None, source: SourceText | None = None) -> Table:
    """A CSV, TSV, Parquet, Feather or Arrow file. `span` and `source` are where a spec names it.

    Raises HlmError if it cannot be read as a table.
    """
    path = Path(path)
    if path.is_dir():
        raise HlmError([FileNotReadable(span=span, path=str(path), fact="it is a folder")], source)
    endings = [s.lower() for s in path.suffixes[-2:]]
    kind = endings[0] if endings[1:] == [".gz"] else (endings or [""])[-1]
    if kind not in DELIMITERS and kind not in ARROW_ENDINGS:
        raise HlmError([UnknownFileKind(span=span, path=str(path), ending=kind or "no ending")], source)
    if not path.is_file():
        fact = f"there is no file `{path}`"
        raise HlmError([FileNotThere(span=span, path=path.name, fact=fact, near=_files_like(path))], source)
    if kind in DELIMITERS:
        return Table(path.name, *read_csv(path, DELIMITERS[kind], span, source))
    return Table(path.name, *read_arrow_file(path, span, source))


def table_from(given: Any, name: str = "the table") -> Table:
    """A table from what people hold: a path, pandas, polars, pyarrow, anything narwhals knows, a mapping of columns.

    Raises HlmError for anything else.
    """
    match given:
        case Table():
            return given
        case str() | Path():
            return read_table(given)
        case Mapping():
            columns = {str(k): column_from_array(v) for k, v in given.items()}
            lengths = {k: c.n for k, c in columns.items()}
            if len(set(lengths.values())) > 1:
                raise HlmError([ColumnsDiffer(span=None, lengths=tuple(f"{k}: {n:,}" for k, n in lengths.items()))])
            return Table(name, next(iter(lengths.values()), 0), columns)
    found = columns_from_frame(given)
    if found is None:
        raise HlmError([NotATable(span=None, given=type(given).__name__)])
    return Table(name, *found)


def _files_like(path: Path) -> tuple[str, ...]:
    if not path.parent.is_dir():
        return ()
    return nearest(path.name, sorted(p.name for p in path.parent.iterdir() if p.suffix.lower() == path.suffix.lower()))
