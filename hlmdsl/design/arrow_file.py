"""In: a Parquet, Feather or Arrow file. Out: its columns, with the types that the file declares.

Only a file's metadata is read at first, and each column on first use, so unused columns cost nothing. Metadata may be
wrong, by accident or on purpose, so every column is checked against its number of rows.
Not decided here: what the columns mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from hlmdsl.design.arrow_columns import column_from_arrow
from hlmdsl.design.columns import Column, Unusable
from hlmdsl.design.frames import Columns, by_name, column_name, columns_from_frame
from hlmdsl.design.rows import PIECE
from hlmdsl.design.table_errors import FileNotReadable
from hlmdsl.source.exceptions import HlmError, InternalError
from hlmdsl.source.place import say_fault
from hlmdsl.source.text import SourceText, Span

_FEATHER_1 = b"FEA1"


def read_arrow_file(path: Path, span: Span | None, source: SourceText | None) -> tuple[int, Columns, frozenset[str]]:
    """Rows, columns by name, and names that occur twice."""
    where = (path, span, source)
    if path.suffix.lower() in (".parquet", ".pq"):
        return _read(where, lambda: _parquet(where))
    return _read(where, lambda: _feather(where))


Where = tuple[Path, Span | None, SourceText | None]


def _read[T](where: Where, read: Callable[[], T]) -> T:
    """What `read` returns; a file that cannot be read is an error of the file."""
    import pyarrow as pa

    try:
        return read()
    # ArithmeticError: an invalid decimal; MemoryError: damaged metadata that claims more than any machine holds
    except (OSError, pa.ArrowException, ArithmeticError, MemoryError, UnicodeDecodeError) as fault:
        raise _unreadable(where, fault) from fault


def _parquet(where: Where) -> tuple[int, Columns, frozenset[str]]:
    from pyarrow import parquet

    with parquet.ParquetFile(where[0]) as file:
        schema, n = file.schema_arrow, file.metadata.num_rows

    def read(i: int) -> Column | Unusable:
        return _read(where, lambda: _parquet_column(where, schema.names[i], schema.field(i), n))

    return n, *by_name([column_name(c) for c in schema.names], read)


def _parquet_column(where: Where, name: str, field: Any, n: int) -> Column | Unusable:
    import pyarrow as pa
    from pyarrow import parquet

    # text as the file's dictionaries, so that it is not expanded for every row
    is_text = pa.types.is_string(field.type) or pa.types.is_large_string(field.type)
    if pa.types.is_nested(field.type):
        return column_from_arrow((), field, n)
    with parquet.ParquetFile(where[0], read_dictionary=[name] if is_text else None) as file:
        batches = file.iter_batches(batch_size=PIECE, columns=[name], use_threads=False)
        # by name: a column `a` brings one called `a.b` with it
        return column_from_arrow(_all_rows(where, (batch.column(name) for batch in batches), n), field, n)


def _feather(where: Where) -> tuple[int, Columns, frozenset[str]]:
    import pyarrow as pa
    from pyarrow import ipc

    with where[0].open("rb") as file:
        is_old = file.read(len(_FEATHER_1)) == _FEATHER_1
    if is_old:
        return _whole_table(where)
    with pa.OSFile(str(where[0])) as file, ipc.open_file(file) as reader:
        schema = reader.schema
        n = reader.count_rows() if hasattr(reader, "count_rows") else _count_rows(where[0])

    def read(i: int) -> Column | Unusable:
        return _read(where, lambda: _feather_column(where, i, schema.field(i), n))

    return n, *by_name([column_name(c) for c in schema.names], read)


def _count_rows(path: Path) -> int:
    """By the file's description alone, for an Arrow of before 2025."""
    from pyarrow import dataset

    rows: int = dataset.dataset(path, format="ipc").count_rows()
    return rows


def _feather_column(where: Where, place: int, field: Any, n: int) -> Column | Unusable:
    import pyarrow as pa
    from pyarrow import ipc

    options = ipc.IpcReadOptions(included_fields=[place], use_threads=False)
    with pa.OSFile(str(where[0])) as file, ipc.open_file(file, options=options) as reader:
        pieces = (_sound(reader.get_batch(i)) for i in range(reader.num_record_batches))
        return column_from_arrow(_all_rows(where, pieces, n), field, n)


def _sound(batch: Any) -> Any:
    """A batch's only column. Its buffers come from the file as they are, so positions in them are checked before they
    are used.
    """
    batch.validate(full=True)
    return batch.column(0)


def _whole_table(where: Where) -> tuple[int, Columns, frozenset[str]]:
    """The first version of Feather, which few programs write."""
    from pyarrow import feather

    found = columns_from_frame(feather.read_table(where[0]))
    if found is None:
        raise InternalError("design", "an Arrow table was not recognised as a data frame")
    return found


def _all_rows(where: Where, pieces: Iterable[Any], n: int) -> Iterator[Any]:
    """The pieces, if together they have `n` rows."""
    rows = 0
    for piece in pieces:
        rows += len(piece)
        if rows > n:
            break
        yield piece
    if rows != n:
        path, span, source = where
        fact = f"its description gives {n:,} rows, and a column has another number of them"
        raise HlmError([FileNotReadable(span=span, path=path.name, fact=fact)], source)


def _unreadable(where: Where, fault: Exception) -> HlmError:
    path, span, source = where
    first = (str(fault) or "it is damaged").splitlines()[0]
    fact = say_fault(fault) if isinstance(fault, OSError) and fault.errno else first
    return HlmError([FileNotReadable(span=span, path=path.name, fact=fact)], source)
