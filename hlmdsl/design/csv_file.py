"""In: a CSV or TSV file. Out: its columns, every cell as the exact text that the file holds.

Not decided here: which columns are numbers: a spec declares that, so an identifier such as `007` keeps its zeros.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from hlmdsl.design import csv_small
from hlmdsl.design.columns import Column, Unusable
from hlmdsl.design.csv_column import column_of_small, column_of_text
from hlmdsl.design.csv_content import read_content
from hlmdsl.design.csv_lines import Fault, Header, LongCell, count_rows, read_header
from hlmdsl.design.frames import Columns, by_name, column_name
from hlmdsl.design.table_errors import FileEmpty, OneColumnOnly, RaggedRows, RowsLost, UnreadableCsv
from hlmdsl.design.warnings import CellOverRows
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
BLOCK = 1 << 24
LARGEST_BLOCK = (1 << 31) - 1


def read_csv(
    path: Path, delimiter: str, span: Span | None, source: SourceText | None
) -> tuple[int, Columns, frozenset[str], tuple[Diagnostic, ...]]:
    """Rows, columns by name, names that occur twice, and warnings. Raises HlmError unless every line is a row."""
    content = read_content(path, span, source)
    header = read_header(content, delimiter)
    if isinstance(header, Fault):
        raise HlmError([_unpaired(path, header, span)], source)
    if not any(name.strip() for name in header.names):
        what = "names no column in its first line"
        raise HlmError([FileEmpty(span=span, path=path.name, what=what)], source)
    # before the rows: decimal commas would make them ragged
    if len(header.names) == 1 and (other := next((d for d in ";\t|" if d in header.names[0]), None)):
        expected, named = _SEPARATORS[delimiter], _SEPARATORS[other]
        shown = header.names[0]
        raise HlmError(
            [OneColumnOnly(span=span, path=path.name, header=shown, separator=named, expected=expected)], source
        )
    lines = count_rows(content, header, delimiter)
    if isinstance(lines, Fault):
        raise HlmError([_unpaired(path, lines, span)], source)
    warnings = () if lines.long_cell is None else (_over_rows(path, lines.long_cell, span),)
    names = [column_name(c) for c in header.names]
    small = None
    if len(content) <= csv_small.LONGEST:
        small = csv_small.read_small(content[header.end :], len(names), delimiter, lines.has_quotes)
    if small is not None and small.rows == lines.rows:
        return small.rows, *by_name(names, partial(column_of_small, small)), warnings
    body = _Body(path, content, header, delimiter, span, source)
    table = body.as_text()
    if table.num_rows != lines.rows:
        raise HlmError([RowsLost(span=span, path=path.name, lines=lines.rows, rows=table.num_rows)], source)
    kept = body if lines.has_quotes else None  # which keeps the text in memory

    def read(i: int) -> Column | Unusable:
        return column_of_text(table.column(i), i, kept)

    return table.num_rows, *by_name(names, read), warnings


@frozen(eq=False)
class _Body:
    """The rows of a file, below its header. Their columns are numbered for Arrow, whatever their names are."""

    path: Path
    content: bytes
    header: Header
    delimiter: str
    span: Span | None
    source: SourceText | None

    def as_text(self) -> Any:
        """An Arrow table of all columns, each cell as text; HlmError for rows of another length than the header."""
        import pyarrow as pa

        names = [str(i) for i in range(len(self.header.names))]
        kind = pa.dictionary(pa.int32(), pa.string())
        if self.header.end >= len(self.content):
            return pa.table({name: pa.array([], pa.string()).cast(kind) for name in names})
        return self._read(dict.fromkeys(names, kind), [])

    def unquoted(self, column: int, words: list[str]) -> Any:
        """Whether each cell of a column is one of these words outside of quotation marks."""
        import pyarrow as pa

        return self._read({str(column): pa.string()}, words).column(str(column)).is_null()

    def _read(self, kinds: dict[str, Any], null_values: list[str]) -> Any:
        import pyarrow as pa
        from pyarrow import csv

        ragged: list[tuple[int, int, int]] = []

        def skip(row: Any) -> str:
            ragged.append((row.number, row.actual_columns, row.expected_columns))
            return "skip"

        columns = len(self.header.names)
        body = pa.py_buffer(self.content).slice(self.header.end)
        parsing = csv.ParseOptions(
            delimiter=self.delimiter,
            newlines_in_values=True,
            invalid_row_handler=skip,
            ignore_empty_lines=columns > 1,
        )
        converting = csv.ConvertOptions(
            column_types=kinds,
            include_columns=list(kinds),
            null_values=null_values,
            strings_can_be_null=bool(null_values),
            quoted_strings_can_be_null=False,
        )
        block = BLOCK
        while True:
            # one thread: only then does Arrow number the rows that it cannot read
            reading = csv.ReadOptions(
                use_threads=False, block_size=block, column_names=[str(i) for i in range(columns)]
            )
            try:
                table = csv.read_csv(pa.BufferReader(body), reading, parsing, converting)
                break
            except pa.ArrowInvalid as fault:
                # the marks are in pairs, so what goes over two blocks is one very long row
                if "straddl" not in str(fault) or block > len(self.content) or block == LARGEST_BLOCK:
                    unreadable = UnreadableCsv(span=self.span, path=self.path.name, fact=str(fault).splitlines()[0])
                    raise HlmError([unreadable], self.source) from fault
                ragged.clear()
                block = min(block * 16, LARGEST_BLOCK)
        if ragged:
            raise HlmError([self._ragged(ragged, table.num_rows)], self.source)
        return table

    def _ragged(self, ragged: list[tuple[int, int, int]], readable: int) -> Diagnostic:
        number, actual, expected = ragged[0]
        return RaggedRows(
            span=self.span,
            path=self.path.name,
            rows=len(ragged),
            first=number,
            cells=actual,
            columns=expected,
            total=readable + len(ragged),
            separator=_SEPARATORS[self.delimiter],
        )


def _unpaired(path: Path, fault: Fault, span: Span | None) -> Diagnostic:
    if fault.is_open:
        fact = f"a cell in line {fault.line:,} begins with a quotation mark, and none closes it"
        advice = f"close the cell in line {fault.line:,}, or remove the mark"
    else:
        begun = "" if fault.begun == fault.line else f" that begins in line {fault.begun:,}"
        fact = f"in line {fault.line:,} text follows the closing quotation mark of a cell{begun}"
        advice = 'inside of a quoted cell write a quotation mark twice, as in `"5"" pipe"`'
    return UnreadableCsv(span=span, path=path.name, fact=fact, advice=advice)


def _over_rows(path: Path, cell: LongCell, span: Span | None) -> Diagnostic:
    return CellOverRows(
        span=span,
        path=path.name,
        first=cell.first,
        until=cell.last,
        lines=cell.lines,
        beginning=cell.beginning,
    )
