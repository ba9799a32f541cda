"""In: the rows of a short CSV file, below its header. Out: its columns, each cell as text and whether it is quoted.

The reader of long files is faster per row, but takes longer to load than a short file takes to be read here. Nothing is
reported: for rows that do not fit the header there is no result, and the other reader finds the error.
Not decided here: what is a row (csv_lines.py counts them), or what the cells are (csv_column.py).
"""

from __future__ import annotations

import re

import numpy as np

from hlmdsl.design.columns import Mask
from hlmdsl.design.rows import CODE, Ints
from hlmdsl.source.frozen import frozen

LONGEST = 1 << 17
"""Bytes."""

_QUOTED = r'"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"'
_END = r"\r\n|\r|\n|\Z"


@frozen(eq=False)
class SmallBody:
    """The cells of each column, and whether each was in quotation marks (empty if no cell of the file was)."""

    rows: int
    columns: tuple[tuple[str, ...], ...]
    quoted: tuple[tuple[bool, ...], ...] = ()

    def encoded(self, column: int) -> tuple[list[str], Ints]:
        """The different texts of a column, and the position of each cell among them."""
        position: dict[str, int] = {}
        codes = [position.setdefault(text, len(position)) for text in self.columns[column]]
        return list(position), np.array(codes, dtype=CODE)

    def unquoted(self, column: int, words: list[str]) -> Mask:
        """Whether each cell of a column is one of these words outside of quotation marks."""
        known = frozenset(words)
        each = zip(self.columns[column], self.quoted[column], strict=True)
        return np.array([text in known and not is_quoted for text, is_quoted in each], dtype=bool)


def read_small(body: bytes, columns: int, delimiter: str, has_quotes: bool) -> SmallBody | None:
    """The rows below the header of `columns` names; None if one of them has a different number of cells."""
    text = body.decode()
    return _of_quoted(text, columns, delimiter) if has_quotes else _of_plain(text, columns, delimiter)


def _of_plain(text: str, columns: int, delimiter: str) -> SmallBody | None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")
    # an empty line is a missing cell only in a table of a single column
    rows = [line.split(delimiter) for line in lines if line or columns == 1] if text else []
    if any(len(row) != columns for row in rows):
        return None
    return SmallBody(len(rows), _turned(rows, columns))


def _of_quoted(text: str, columns: int, delimiter: str) -> SmallBody | None:
    mark = re.escape(delimiter)
    cell = re.compile(rf"(?:{_QUOTED}|(?P<bare>[^{mark}\r\n]*+))(?P<end>{mark}|{_END})")
    rows: list[list[str]] = []
    marks: list[list[bool]] = []
    row: list[str] = []
    marked: list[bool] = []
    at = 0
    while at < len(text) or row:
        found = cell.match(text, at)
        if found is None:
            return None
        quoted, bare, end = found.groups()
        row.append(bare if quoted is None else quoted.replace('""', '"'))
        marked.append(quoted is not None)
        at = found.end()
        if end != delimiter:
            if row != [""] or marked[0] or columns == 1:
                rows.append(row)
                marks.append(marked)
            row, marked = [], []
    if any(len(each) != columns for each in rows):
        return None
    return SmallBody(len(rows), _turned(rows, columns), _turned(marks, columns))


def _turned[Each](rows: list[list[Each]], columns: int) -> tuple[tuple[Each, ...], ...]:
    """Rows as columns; without rows, as many empty columns."""
    return tuple(zip(*rows, strict=True)) if rows else ((),) * columns
