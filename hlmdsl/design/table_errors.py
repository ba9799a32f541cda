"""In: what is wrong with a file or an object given as the table. Out: diagnostics.

Not decided here: what a spec wants of the table (errors.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.source.diagnostic import Diagnostic, names


class FileNotThere(Diagnostic):
    """The path names no file."""

    code = "HLM301"
    title = "the data file `{path}` does not exist"
    label = "{fact}"
    note = "{elsewhere}"
    help = "{closest}"

    path: str
    fact: str
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        closest = f"the closest file there is {names(self.near[:1])}" if self.near else ""
        default = "a path in a spec is relative to the spec's own folder"
        return {**super().facts(), "closest": closest or default, "elsewhere": self.fact if self.span is None else ""}


class UnknownFileKind(Diagnostic):
    """A file that no reader is for."""

    code = "HLM302"
    title = "`{path}` is not a kind of table that can be read"
    label = "the file's ending is `{ending}`"
    help = "save it as CSV (`.csv`), Parquet (`.parquet`) or Feather (`.feather`)"

    path: str
    ending: str


class FileNotReadable(Diagnostic):
    """The file is there but cannot be opened, or is not what its ending says."""

    code = "HLM303"
    title = "the data file `{path}` cannot be read"
    note = "{fact}"
    help = "{advice}"

    path: str
    fact: str

    def facts(self) -> dict[str, Any]:
        advice = "check that the file opens elsewhere and that its ending says what it is"
        if self.fact == "it is a folder":
            advice = "name one file in it, such as `table.csv`"
        return {**super().facts(), "advice": advice}


class FileEmpty(Diagnostic):
    """A file without a header."""

    code = "HLM304"
    title = "the data file `{path}` is empty"
    help = "the first line of a CSV file names its columns"

    path: str


class RaggedRows(Diagnostic):
    """Rows with more or fewer cells than the header."""

    code = "HLM305"
    title = "{rows:,} of {total:,} rows of `{path}` {have} more or fewer cells than the header"
    note = "the first is row {first:,}; cells there: {cells}, column names: {columns}"
    help = "put quotes around cells that contain commas, and give every row {columns} {cell}"

    path: str
    rows: int
    first: int
    cells: int
    columns: int
    total: int

    def facts(self) -> dict[str, Any]:
        have, cell = "has" if self.rows == 1 else "have", "cell" if self.columns == 1 else "cells"
        return {**super().facts(), "have": have, "cell": cell}


class UnreadableCsv(Diagnostic):
    """A CSV file that breaks off, say inside a quoted cell."""

    code = "HLM306"
    title = "`{path}` cannot be read as CSV"
    note = "{fact}"
    help = "look for a quotation mark that is opened and not closed"

    path: str
    fact: str


class NotUtf8(Diagnostic):
    """Text in another encoding."""

    code = "HLM307"
    title = "`{path}` is not encoded as UTF-8"
    note = "line {line:,} holds the byte {byte}, which UTF-8 does not allow there"
    help = 'save the file as UTF-8 (in Excel: "CSV UTF-8")'

    path: str
    line: int
    byte: str


class OneColumnOnly(Diagnostic):
    """A CSV file with another separator than commas."""

    code = "HLM308"
    title = "the columns of `{path}` are separated by {separator}, not by {expected}"
    note = "its first line is `{header}`"
    help = "{advice}"

    path: str
    header: str
    separator: str
    expected: str = "commas"

    def facts(self) -> dict[str, Any]:
        advice = f"save the file with {self.expected} between the columns and points as decimal marks"
        if self.separator == "tabs":
            advice = "give the file the ending `.tsv`, or save it with commas between the columns"
        return {**super().facts(), "advice": advice}


class NotATable(Diagnostic):
    """An object that is no table."""

    code = "HLM309"
    title = "an object of type `{given}` is not a table"
    help = "give a pandas, polars or pyarrow table, a mapping of column names to values, or the path of a file"

    given: str


class ColumnsDiffer(Diagnostic):
    """A mapping whose columns have different lengths."""

    code = "HLM310"
    title = "the columns of the table have different lengths"
    note = "rows: {lengths:plain}"
    help = "give every column one value per row"

    lengths: tuple[str, ...]


class TableTooLarge(Diagnostic):
    """A table of which the columns that the model uses do not fit into the memory that is free."""

    code = "HLM339"
    title = "{table} is too large for the memory that is free"
    note = "{rows:,} rows of {columns:,} {named} need about {needed}; {free} is free"
    help = "add up rows that are the same, fit a part of the rows, or use a machine with more memory"

    table: str
    rows: int
    columns: int
    needed: str
    free: str

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "named": "column" if self.columns == 1 else "columns"}
