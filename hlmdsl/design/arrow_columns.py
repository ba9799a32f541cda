"""In: one column as Arrow arrays, some rows at a time. Out: the column, read without a Python object per row.

Not decided here: where the arrays come from (frames.py, arrow_file.py), or what the column means.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.columns import BLANK, Cells, Column, TextColumn, cell_text, is_nothing, number_column, text_column
from hlmdsl.design.rows import CODE, Ints


def column_from_arrow(pieces: Iterable[Any], kind: Any, n: int) -> Column:
    """A column of `n` rows and Arrow type `kind` from its `pieces`, Arrow arrays in the order of the rows.

    Numbers of one piece without missing cells are not copied: Arrow's memory is never written to.
    """
    import pyarrow as pa

    types = pa.types
    if types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind):
        return _numbers(pieces, kind, n)
    if types.is_decimal(kind):
        cells = (None if v is None else float(v) for piece in pieces for v in piece.to_pylist())
        return number_column(np.array([np.nan if v is None else v for v in cells], dtype=np.float64))
    if types.is_dictionary(kind):
        return _labels(pieces, n, in_category_order=True)
    if types.is_nested(kind) or types.is_null(kind):
        return text_column(v for piece in pieces for v in piece.to_pylist())
    return _labels((_encoded(piece) for piece in pieces), n, in_category_order=False)


def _encoded(piece: Any) -> Any:
    """Each different value once. Views of text have no encoder of their own."""
    import pyarrow as pa

    if pa.types.is_dictionary(piece.type):
        return piece
    if piece.type == pa.string_view():
        piece = piece.cast(pa.large_string())
    return piece.dictionary_encode()


def text_from_python(cells: Any) -> TextColumn | None:
    """Python values that are texts or nothing, in the order of their first rows; None where some are anything else."""
    import pyarrow as pa

    try:
        encoded = pa.array(cells, from_pandas=True)
    except (pa.ArrowException, ValueError, TypeError, OverflowError):
        return None
    pieces = encoded.chunks if isinstance(encoded, pa.ChunkedArray) else [encoded]
    if not (pa.types.is_string(encoded.type) or pa.types.is_large_string(encoded.type)):
        return None
    return _labels((_encoded(piece) for piece in pieces), len(encoded), in_category_order=False)


def categories_column(labels: Iterable[object], codes: Ints) -> TextColumn:
    """A column of categories in their order; codes below 0 are missing."""
    position: dict[str, int] = {}
    where = [position.setdefault(cell_text(label), len(position)) for label in labels]
    return TextColumn(Cells(tuple(position), _looked_up(where, codes), BLANK, in_category_order=True))


def _numbers(pieces: Iterable[Any], kind: Any, n: int) -> Column:
    import pyarrow as pa

    is_float = pa.types.is_floating(kind)
    dtype = np.dtype(np.float64 if is_float else str(kind))  # int8 to uint64, and bool
    values, missing, start = np.empty(0 if n else n, dtype=dtype), None, 0
    for piece in pieces:
        at = slice(start, start + len(piece))
        own = _as_numpy(piece)
        if piece.null_count:
            missing = np.zeros(n, dtype=bool) if missing is None else missing
            missing[at] = _as_numpy(piece.is_null())
            if is_float:
                own = np.where(missing[at], np.nan, own)
        if len(piece) == n and own.dtype == dtype:
            values = own
        else:
            values = np.empty(n, dtype=dtype) if len(values) < n else values
            values[at] = own
        start = at.stop
    return number_column(values, missing)


def _as_numpy(piece: Any) -> npt.NDArray[Any]:
    """The numbers, with anything where cells are missing. By DLPack: Arrow's own way would import pandas."""
    import pyarrow as pa

    if pa.types.is_boolean(piece.type):
        return _as_numpy(piece.cast(pa.uint8())).view(np.bool_)
    if piece.null_count:
        piece = pa.Array.from_buffers(piece.type, len(piece), [None, piece.buffers()[1]], offset=piece.offset)
    found: npt.NDArray[Any] = np.from_dlpack(piece)
    return found


def _labels(pieces: Iterable[Any], n: int, in_category_order: bool) -> TextColumn:
    """From dictionary arrays, whose dictionaries may differ: labels in the order in which the pieces bring them."""
    import pyarrow as pa

    together = pa.chunked_array(
        [p for p in pieces if len(p) or in_category_order] or [pa.array([]).dictionary_encode()]
    )
    together = together.unify_dictionaries()
    dictionary = together.chunk(together.num_chunks - 1).dictionary
    position: dict[str, int] = {}
    where = [-1 if is_nothing(v) else position.setdefault(cell_text(v), len(position)) for v in dictionary.to_pylist()]
    is_plain = where == list(range(len(where)))
    codes, start = np.empty(n, dtype=CODE), 0
    for piece in together.chunks:
        at = slice(start, start + len(piece))
        own = _as_numpy(piece.indices)
        missing = _as_numpy(piece.indices.is_null()) if piece.indices.null_count else None
        own = own if missing is None else np.where(missing, len(where), own.astype(np.int64))
        codes[at] = own if is_plain and missing is None else _looked_up(where, own)
        start = at.stop
    return TextColumn(Cells(tuple(position), codes, BLANK, in_category_order))


def _looked_up(where: list[int], codes: npt.NDArray[Any]) -> Ints:
    found: Ints = np.array([*where, -1], dtype=CODE)[codes]
    return found
