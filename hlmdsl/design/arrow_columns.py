"""In: one column as Arrow arrays, some rows at a time. Out: the column, read without a Python object per row.

Not decided here: where the arrays come from (frames.py, arrow_file.py), or what the column means.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.cell_values import cell_text, is_nothing
from hlmdsl.design.columns import Categories, Column, Unusable, labelled, number_column, text_column
from hlmdsl.design.rows import CODE, Ints

_NUMPY = {"halffloat": "float16", "float": "float32", "double": "float64"}
"""NumPy's names of Arrow's types, if they differ."""

FAMILIAR = ("arrow.uuid", "arrow.bool8", "arrow.json")
"""Extension types that are read as what they are stored as, or as Python prints them."""

_APPEARANCE = b"_PL_CATEGORICAL"
"""How polars marks the field of a Categorical, whose categories are in order of first appearance."""


def column_from_arrow(pieces: Iterable[Any], field: Any, n: int) -> Column | Unusable:
    """A column of `n` rows from its `pieces`, Arrow arrays in the order of the rows; `field` is a field or a type.

    Numbers of one piece without missing cells are not copied: Arrow's memory is never written to.
    """
    import pyarrow as pa

    types, kind = pa.types, field
    by_appearance = False
    if isinstance(field, pa.Field):
        kind = field.type
        by_appearance = any(key.startswith(_APPEARANCE) for key in field.metadata or ())
    if isinstance(kind, pa.BaseExtensionType):
        return _extension(pieces, kind, n)
    if types.is_run_end_encoded(kind):
        from pyarrow.compute import run_end_decode

        return column_from_arrow((run_end_decode(piece) for piece in pieces), kind.value_type, n)
    if types.is_boolean(kind) or types.is_integer(kind) or types.is_floating(kind):
        return _numbers(pieces, kind, n)
    if types.is_decimal(kind):
        return text_column(v for piece in pieces for v in piece.to_pylist())
    if types.is_dictionary(kind):
        return _dictionary(pieces, kind, n, by_appearance)
    if types.is_nested(kind):
        return Unusable(n, f"cells of Arrow's type {kind}, each of several values")
    kept = list(pieces)
    try:
        return _labels([_encoded(piece) for piece in kept], n)
    except pa.ArrowNotImplementedError:  # null, calendar intervals and other types that Arrow cannot hash
        return text_column(v for piece in kept for v in piece.to_pylist())


def text_from_python(cells: Any) -> Column | Unusable | None:
    """Python values that are all text or missing, in order of first appearance; None if any is something else."""
    import pyarrow as pa

    try:
        encoded = pa.array(cells, from_pandas=True)
    except (pa.ArrowException, ValueError, TypeError, OverflowError, ArithmeticError):
        return None
    pieces = encoded.chunks if isinstance(encoded, pa.ChunkedArray) else [encoded]
    if not (pa.types.is_string(encoded.type) or pa.types.is_large_string(encoded.type)):
        return None
    return _labels([_encoded(piece) for piece in pieces], len(encoded))


def categories_column(labels: Iterable[object], codes: Ints, categories: Categories) -> Column | Unusable:
    """A column of categories in their order; codes below 0 are missing."""
    position: dict[str, int] = {}
    where = _positions(labels, position)
    return labelled(tuple(position), _looked_up(where, codes), categories)


def _extension(pieces: Iterable[Any], kind: Any, n: int) -> Column | Unusable:
    """An extension type. Only a few have a known meaning."""
    import pyarrow as pa

    if kind.extension_name not in FAMILIAR:
        return Unusable(n, f"cells of Arrow's extension type {kind.extension_name}")
    if kind.extension_name == "arrow.bool8":
        return column_from_arrow((piece.storage.cast(pa.bool_()) for piece in pieces), pa.bool_(), n)
    if kind.extension_name == "arrow.json":
        return column_from_arrow((piece.storage for piece in pieces), kind.storage_type, n)
    return text_column(v for piece in pieces for v in piece.to_pylist())


def _encoded(piece: Any) -> Any:
    """Each different value once. Arrow has no encoder for string views."""
    import pyarrow as pa

    if pa.types.is_dictionary(piece.type):
        return piece
    if piece.type == pa.string_view():
        piece = piece.cast(pa.large_string())
    return piece.dictionary_encode()


def _numbers(pieces: Iterable[Any], kind: Any, n: int) -> Column:
    import pyarrow as pa

    is_float = pa.types.is_floating(kind)
    dtype = np.dtype(_NUMPY.get(str(kind), str(kind)))
    values, missing, start = np.empty(0 if n else n, dtype=dtype), None, 0
    for piece in pieces:
        if not len(piece):  # of tables that were filtered or joined; the others are not copied for its sake
            continue
        at = slice(start, start + len(piece))
        own = _as_numpy(piece)
        if piece.null_count:
            missing = np.zeros(n, dtype=bool) if missing is None else missing
            missing[at] = _as_numpy(piece.is_null())
            if is_float:
                own = np.where(missing[at], dtype.type(np.nan), own)
        if len(piece) == n and own.dtype == dtype:
            values = own
        else:
            values = np.empty(n, dtype=dtype) if len(values) < n else values
            values[at] = own
        start = at.stop
    return number_column(values, missing)


def _as_numpy(piece: Any) -> npt.NDArray[Any]:
    """The numbers, with anything where cells are missing. By DLPack, since Arrow's conversion would import pandas."""
    import pyarrow as pa

    if pa.types.is_boolean(piece.type):
        return _as_numpy(piece.cast(pa.uint8())).view(np.bool_)
    if piece.null_count:
        piece = pa.Array.from_buffers(piece.type, len(piece), [None, piece.buffers()[1]], offset=piece.offset)
    found: npt.NDArray[Any] = np.from_dlpack(piece)
    return found


def _dictionary(pieces: Iterable[Any], kind: Any, n: int, by_appearance: bool) -> Column | Unusable:
    """Categories. Their order counts if the type is `ordered`, and then all chunks must agree on it."""
    import pyarrow as pa

    if pa.types.is_nested(kind.value_type) or pa.types.is_dictionary(kind.value_type):
        return Unusable(n, f"categories of Arrow's type {kind.value_type}, each of several values")
    kept = list(pieces)
    if not kind.ordered:
        return _labels(kept, n, "none" if by_appearance else "unordered")
    orders = list(dict.fromkeys(_order(_values(p.dictionary)) for p in kept))
    whole = max(orders, key=len, default=())
    place = {label: i for i, label in enumerate(whole)}
    if any(label not in place for order in orders for label in order):
        return Unusable(n, "ordered categories in pieces of which none has all of them")
    if any(place[one] > place[other] for order in orders for one, other in pairwise(order)):
        return Unusable(n, "ordered categories in pieces that disagree about their order")
    return _labels(kept, n, "ordered", whole)


def _labels(
    pieces: Sequence[Any], n: int, categories: Categories = "none", first: Sequence[str] = ()
) -> Column | Unusable:
    """From dictionary arrays, whose dictionaries may differ: `first`, then labels in the order of the chunks."""
    import pyarrow as pa

    kept = [p for p in pieces if len(p) or categories != "none"] or [pa.array([]).dictionary_encode()]
    together = pa.chunked_array(kept).unify_dictionaries()
    dictionary = together.chunk(together.num_chunks - 1).dictionary
    position = {label: i for i, label in enumerate(first)}
    try:
        where = _positions(_values(dictionary), position)
    except UnicodeDecodeError:
        return Unusable(n, "bytes that are not UTF-8 text")
    is_plain = where == list(range(len(where)))
    codes, start = np.empty(n, dtype=CODE), 0
    for piece in together.chunks:
        at = slice(start, start + len(piece))
        own = _as_numpy(piece.indices)
        missing = _as_numpy(piece.indices.is_null()) if piece.indices.null_count else None
        own = own if missing is None else np.where(missing, len(where), own.astype(np.int64))
        if own.max(initial=0) > len(where) - (missing is None) or own.min(initial=0) < 0:  # a damaged file
            return Unusable(n, "positions of categories that are not there")
        codes[at] = own if is_plain and missing is None else _looked_up(where, own)
        start = at.stop
    return labelled(tuple(position), codes, categories)


def _values(dictionary: Any) -> Iterable[object]:
    """The values of a dictionary; a float32 as it is, since Python has only doubles."""
    import pyarrow as pa

    if pa.types.is_floating(dictionary.type) and not dictionary.null_count:
        return _as_numpy(dictionary)
    values: list[object] = dictionary.to_pylist()
    return values


def _order(values: Iterable[object]) -> tuple[str, ...]:
    position: dict[str, int] = {}
    _positions(values, position)
    return tuple(position)


def _positions(values: Iterable[object], position: dict[str, int]) -> list[int]:
    """Each value's position among the labels, to which new ones are added; -1 if missing."""
    return [-1 if is_nothing(v) else position.setdefault(cell_text(v), len(position)) for v in values]


def _looked_up(where: list[int], codes: npt.NDArray[Any]) -> Ints:
    found: Ints = np.array([*where, -1], dtype=CODE)[codes]
    return found
