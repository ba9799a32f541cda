"""In: what is wrong with a file or an object given as the table. Out: diagnostics.

Not decided here: what a spec needs from the table (binding_errors.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText


class FileNotThere(Diagnostic):
    """No file at this path."""

    code = "HLM301"
    title = "the data file `{path}` does not exist"
    label = "{fact}"
    note = "{elsewhere}"
    help = "{closest}"

    path: str
    fact: str
    near: tuple[str, ...] = ()
    has_tilde: bool = False

    def facts(self) -> dict[str, Any]:
        closest = f"the closest file there is {names(self.near[:1])}" if self.near else ""
        default = "a path in a spec is relative to the spec's own folder"
        if self.span is None:
            default = "a path that is not in a spec is relative to the working folder"
        if self.has_tilde:
            default = "`~` is a name like any other here: write the whole path of your home folder"
        return {**super().facts(), "closest": closest or default, "elsewhere": self.fact if self.span is None else ""}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The nearest file there; the folders before it stay."""
        if self.span is None or not self.near or self.path not in source.slice(self.span):
            return ()
        text = self.near[0].join(source.slice(self.span).rsplit(self.path, 1))
        return (replacement(self.span, text),)


class UnknownFileKind(Diagnostic):
    """Unsupported file format."""

    code = "HLM302"
    title = "`{path}` is not a kind of table that can be read"
    label = "the file's ending is `{ending}`"
    help = "save it as CSV (`.csv`), Parquet (`.parquet`) or Feather (`.feather`)"

    path: str
    ending: str


class FileNotReadable(Diagnostic):
    """The file exists but cannot be opened, or its content does not match its extension."""

    code = "HLM303"
    title = "the data file `{path}` cannot be read"
    note = "{fact}"
    help = "{advice}"

    path: str
    fact: str
    advice: str = "check that the file opens elsewhere and that its ending says what it is"


class FileEmpty(Diagnostic):
    """A file without a header."""

    code = "HLM304"
    title = "the data file `{path}` {what}"
    help = "the first line of a CSV file names its columns"

    path: str
    what: str = "is empty"


class RaggedRows(Diagnostic):
    """Rows with more or fewer cells than the header."""

    code = "HLM305"
    title = "{rows:,} of {total:,} rows of `{path}` {have} more or fewer cells than the header"
    note = "the first is row {first:,}; cells there: {cells}, column names: {columns}"
    help = "{advice}"

    path: str
    rows: int
    first: int
    cells: int
    columns: int
    total: int
    separator: str = "commas"

    def facts(self) -> dict[str, Any]:
        cell = "cell" if self.columns == 1 else "cells"
        advice = f"give every row {self.columns} {cell}; one without a value is left empty between its {self.separator}"
        if self.cells > self.columns:
            advice = f"put quotes around cells that contain {self.separator}, and give every row {self.columns} {cell}"
        if self.rows == self.total > 1:
            advice = "the first line must name the columns: remove what is above it"
        return {**super().facts(), "have": "has" if self.rows == 1 else "have", "advice": advice}


class UnreadableCsv(Diagnostic):
    """A CSV file whose quotation marks are not paired around cells, or that cannot be read for a different reason."""

    code = "HLM306"
    title = "`{path}` cannot be read as CSV"
    note = "{fact}"
    help = "{advice}"

    path: str
    fact: str
    advice: str = "check that the file opens elsewhere and that its ending says what it is"


class NotUtf8(Diagnostic):
    """Text in a different encoding."""

    code = "HLM307"
    title = "`{path}` is not encoded as UTF-8"
    note = "line {line:,} holds the byte {byte}, which UTF-8 does not allow there"
    help = 'save the file as UTF-8 (in Excel: "CSV UTF-8")'

    path: str
    line: int
    byte: str


class OneColumnOnly(Diagnostic):
    """A CSV file with a separator other than commas."""

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
    """An object that is not a table."""

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


class IndexesDiffer(Diagnostic):
    """A mapping of pandas Series with different indexes: taken by position, their rows would be mixed up."""

    code = "HLM360"
    title = "the columns of the table have different indexes: that of `{first}` is not that of {others}"
    note = "row {row:,} is `{here}` in `{first}` and `{there}` in `{other}`"
    help = (
        "give {aligned}, which aligns them by their labels, "
        "or `column.to_numpy()` of each, which takes them by position"
    )

    first: str
    others: tuple[str, ...]
    other: str
    row: int
    here: str
    there: str
    labelled: tuple[str, ...] = ()
    """The columns that are xarray's: a DataFrame takes these by position."""

    def facts(self) -> dict[str, Any]:
        aligned = "`pandas.DataFrame(mapping)`"
        if self.labelled:
            aligned += f" with `.to_series()` of {names(self.labelled)}"
        return {**super().facts(), "aligned": aligned}


class NotAColumn(Diagnostic):
    """A value in a mapping that does not hold one value for each row."""

    code = "HLM361"
    title = "the column `{column}` of the table is {fact}"
    help = "{advice}"

    column: str
    fact: str
    advice: str


class NulCharacters(Diagnostic):
    """A text file with NUL characters, which text never has: a different encoding, or a damaged file."""

    code = "HLM363"
    title = "`{path}` holds {count:,} NUL character{s}, which text never has"
    note = "the first is in line {line:,}"
    help = "{advice}"

    path: str
    count: int
    line: int
    is_utf16: bool

    def facts(self) -> dict[str, Any]:
        advice = "write the file again from its source: parts of it are lost or overwritten"
        if self.is_utf16:
            advice = 'it looks like UTF-16: save the file as UTF-8 (in Excel: "CSV UTF-8")'
        return {**super().facts(), "advice": advice, "s": "" if self.count == 1 else "s"}


class RowsLost(Diagnostic):
    """A CSV file that gave fewer or more rows than it has lines. It is rejected, so that no row is lost."""

    code = "HLM364"
    title = "`{path}` has {lines:,} lines of cells, and {rows:,} rows were read from it"
    help = "save the table as Parquet or Feather, and please report this file: it should have been read"

    path: str
    lines: int
    rows: int


class FileTooLarge(Diagnostic):
    """A file that does not fit into memory, as it is or uncompressed."""

    code = "HLM365"
    title = "`{path}` is too large for the memory that is free"
    note = "{part} takes {size}; {free} is free"
    help = "{advice}"

    path: str
    part: str
    size: str
    free: str
    advice: str = "fit a part of the rows, or use a machine with more memory"


class NotLocal(Diagnostic):
    """An address instead of a file; reading a spec never opens a connection."""

    code = "HLM366"
    title = "`{path}` is {what}, and only files are read"
    label = "nothing is read from a network"
    help = "download the table, and name the file"

    path: str
    what: str


class TableTooLarge(Diagnostic):
    """The columns that the model uses do not fit into free memory."""

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
