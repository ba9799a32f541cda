"""In: a CSV or TSV file. Out: its columns, every cell as the exact text that the file holds.

Not decided here: which columns are numbers: a spec declares that, so an identifier such as `007` keeps its zeros.
"""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from hlmdsl.design.columns import MISSING_TOKENS, Cells, Column, TextColumn
from hlmdsl.design.rows import Ints
from hlmdsl.design.table_errors import (
    FileEmpty,
    FileNotReadable,
    NotUtf8,
    OneColumnOnly,
    RaggedRows,
    UnreadableCsv,
)
from hlmdsl.source.diagnostic import Diagnostic, HlmError
from hlmdsl.source.text import SourceText, Span

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}


def read_csv(
    path: Path, delimiter: str, span: Span | None, source: SourceText | None
) -> tuple[int, dict[str, Column], frozenset[str]]:
    """Rows, columns by name, and names that occur twice."""
    import pyarrow as pa
    from pyarrow import csv

    content = _content(path, span, source)
    ragged: list[tuple[int, int, int]] = []

    def skip(row: Any) -> str:
        ragged.append((row.number, row.actual_columns, row.expected_columns))
        return "skip"

    parsing = csv.ParseOptions(delimiter=delimiter, newlines_in_values=True, invalid_row_handler=skip)
    # one thread: only then does Arrow number the rows that it cannot read
    reading = csv.ReadOptions(use_threads=False, block_size=1 << 24)
    header = _header(content, parsing)
    if header is None or not any(header):
        raise HlmError([FileEmpty(span=span, path=path.name)], source)
    # before the rows: decimal commas would make them ragged
    if len(header) == 1 and (other := next((d for d in ";\t|" if d in header[0]), None)):
        expected, named = _SEPARATORS[delimiter], _SEPARATORS[other]
        raise HlmError(
            [OneColumnOnly(span=span, path=path.name, header=header[0], separator=named, expected=expected)], source
        )
    unique = list(dict.fromkeys(f"{c}\0{header[:i].count(c)}" for i, c in enumerate(header)))
    converting = csv.ConvertOptions(
        column_types=dict.fromkeys(unique, pa.dictionary(pa.int32(), pa.string())),
        strings_can_be_null=False,
        quoted_strings_can_be_null=False,
    )
    reading.column_names, reading.skip_rows = unique, 0
    reading.skip_rows_after_names = 1
    try:
        table = csv.read_csv(pa.BufferReader(content), reading, parsing, converting)
    except pa.ArrowInvalid as fault:
        raise HlmError([UnreadableCsv(span=span, path=path.name, fact=str(fault))], source) from fault
    if ragged:
        raise HlmError([_ragged(path, ragged, table.num_rows, span)], source)
    columns: dict[str, Column] = {}
    for name, arrow in zip(header, table.itercolumns(), strict=True):
        columns.setdefault(name, _column(arrow))
    return table.num_rows, columns, frozenset(c for c in header if header.count(c) > 1)


def _content(path: Path, span: Span | None, source: SourceText | None) -> bytes:
    """The file as UTF-8, without its byte order mark."""
    try:
        content = path.read_bytes()
        if path.suffix.lower() == ".gz":
            content = gzip.decompress(content)
    except (OSError, EOFError, zlib.error) as fault:
        raise HlmError([FileNotReadable(span=span, path=path.name, fact=str(fault))], source) from fault
    content = content.removeprefix(b"\xef\xbb\xbf")
    if not content.strip():
        raise HlmError([FileEmpty(span=span, path=path.name)], source)
    try:
        content.decode()
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise HlmError(
            [NotUtf8(span=span, path=path.name, line=line, byte=f"{content[fault.start]:#04x}")], source
        ) from None
    return content


def _header(content: bytes, parsing: Any) -> list[str] | None:
    """The names in the first line that holds anything."""
    import csv
    import io

    lines = csv.reader(
        io.StringIO(content[: 1 << 20].decode(errors="replace"), newline=""), delimiter=parsing.delimiter
    )
    return next((row for row in lines if row), None)


def _column(arrow: Any) -> TextColumn:
    encoded = arrow.unify_dictionaries().combine_chunks()
    codes: Ints = np.from_dlpack(encoded.indices)  # type: ignore[assignment]  # to_numpy() would import pandas
    return TextColumn(Cells(tuple(encoded.dictionary.to_pylist()), codes, MISSING_TOKENS))


def _ragged(path: Path, ragged: list[tuple[int, int, int]], readable: int, span: Span | None) -> Diagnostic:
    number, actual, expected = ragged[0]
    return RaggedRows(
        span=span,
        path=path.name,
        rows=len(ragged),
        first=number - 1,
        cells=actual,
        columns=expected,
        total=readable + len(ragged),
    )
