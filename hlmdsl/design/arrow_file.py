"""In: a Parquet, Feather or Arrow file. Out: its columns, with the types that the file declares.

Not decided here: what the columns mean.
"""

from __future__ import annotations

from pathlib import Path

from hlmdsl.design.columns import Column
from hlmdsl.design.frames import columns_from_frame
from hlmdsl.design.table_errors import FileNotReadable
from hlmdsl.source.diagnostic import HlmError, InternalError
from hlmdsl.source.text import SourceText, Span


def read_arrow_file(
    path: Path, span: Span | None, source: SourceText | None
) -> tuple[int, dict[str, Column], frozenset[str]]:
    """Rows, columns by name, and names that occur twice."""
    import pyarrow as pa

    try:
        if path.suffix.lower() in (".parquet", ".pq"):
            from pyarrow import parquet

            table = parquet.read_table(path)
        else:
            from pyarrow import feather

            table = feather.read_table(path)
    except (OSError, pa.ArrowException) as fault:
        raise HlmError([FileNotReadable(span=span, path=path.name, fact=str(fault).splitlines()[0])], source) from fault
    found = columns_from_frame(table)
    if found is None:
        raise InternalError("design", "an Arrow table was not recognised as a data frame")
    return found
