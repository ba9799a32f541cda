"""In: a Parquet, Feather or Arrow file. Out: its columns, with the types that the file declares.

Not decided here: what the columns mean.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hlmdsl.design.arrow_columns import column_from_arrow
from hlmdsl.design.columns import Column, Unusable
from hlmdsl.design.frames import Columns, by_name, column_name, columns_from_frame
from hlmdsl.design.rows import PIECE
from hlmdsl.design.table_errors import FileNotReadable
from hlmdsl.source.diagnostic import HlmError, InternalError
from hlmdsl.source.place import say_fault
from hlmdsl.source.text import SourceText, Span


def read_arrow_file(path: Path, span: Span | None, source: SourceText | None) -> tuple[int, Columns, frozenset[str]]:
    """Rows, columns by name, and names that occur twice."""
    import pyarrow as pa

    try:
        if path.suffix.lower() in (".parquet", ".pq"):
            return _parquet(path, span, source)
        from pyarrow import feather

        table = feather.read_table(path)
    except (OSError, pa.ArrowException) as fault:
        raise _unreadable(path, fault, span, source) from fault
    found = columns_from_frame(table)
    if found is None:
        raise InternalError("design", "an Arrow table was not recognised as a data frame")
    return found


def _parquet(path: Path, span: Span | None, source: SourceText | None) -> tuple[int, Columns, frozenset[str]]:
    """Only the file's description: each column is read when it is asked for, some rows at a time."""
    from pyarrow import parquet

    with parquet.ParquetFile(path) as file:
        schema, n = file.schema_arrow, file.metadata.num_rows

    def read(i: int) -> Column | Unusable:
        return _parquet_column(path, schema.names[i], schema.field(i), n, span, source)

    return n, *by_name([column_name(c) for c in schema.names], read)


def _parquet_column(
    path: Path, name: str, field: Any, n: int, span: Span | None, source: SourceText | None
) -> Column | Unusable:
    import pyarrow as pa
    from pyarrow import parquet

    kind = field.type
    # text as the file's own dictionaries, so that it need not be spelled out for every row
    is_text = pa.types.is_string(kind) or pa.types.is_large_string(kind)
    if pa.types.is_nested(kind):
        return column_from_arrow((), field, n)
    try:
        with parquet.ParquetFile(path, read_dictionary=[name] if is_text else None) as file:
            batches = file.iter_batches(batch_size=PIECE, columns=[name], use_threads=False)
            # by name: a column `a` brings one called `a.b` with it
            return column_from_arrow((batch.column(name) for batch in batches), field, n)
    except (OSError, pa.ArrowException) as fault:
        raise _unreadable(path, fault, span, source) from fault


def _unreadable(path: Path, fault: Exception, span: Span | None, source: SourceText | None) -> HlmError:
    fact = (
        say_fault(fault)
        if isinstance(fault, OSError) and fault.errno
        else (str(fault) or "it is damaged").splitlines()[0]
    )
    return HlmError([FileNotReadable(span=span, path=path.name, fact=fact)], source)
