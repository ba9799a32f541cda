"""In: a mapping of names to columns, as `{"y": [...], "x": array}`. Out: columns, or every value that is not one.

Columns are taken by position. So pandas Series, which align by their index elsewhere, must have the same one.
Not decided here: what the columns mean; the cells of a Series or an array are read by frames.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.columns import Column, Unusable, number_column
from hlmdsl.design.frames import Columns, by_name, column_from_native, column_from_python, column_name
from hlmdsl.design.table_errors import ColumnsDiffer, IndexesDiffer, NotAColumn
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError

_WHOLE_TABLE = "a whole table"
_NESTED = "a mapping, whose keys would have to be rows"


def columns_from_mapping(given: Mapping[Any, Any]) -> tuple[int, Columns, frozenset[str]]:
    """Rows, columns by name, and names that occur twice. Raises HlmError with every value that is no column."""
    names, values = [column_name(k) for k in given], [_as_series(v) for v in given.values()]
    found: list[Diagnostic] = []
    columns: list[Column | Unusable] = []
    for name, value in zip(names, values, strict=True):
        if fact := _why_not(value):
            found.append(NotAColumn(span=None, column=name, fact=fact, advice=_advice(name, fact)))
        else:
            columns.append(_column(value))
    if not found:
        labelled = tuple(name for name, v in zip(names, given.values(), strict=True) if _root(v) == "xarray")
        found += _not_aligned(names, values, labelled) or _of_different_lengths(names, columns)
    if found:
        raise HlmError(found)
    n = columns[0].n if columns else 0
    return n, *by_name(names, columns.__getitem__)


def _as_series(value: Any) -> Any:
    """Arrays that carry labels of their rows, or categories, as what carries them among Series."""
    root = _root(value)
    if root == "xarray" and hasattr(value, "to_series") and value.ndim == 1:
        return value.to_series()
    if root == "pandas" and not hasattr(value, "iloc") and hasattr(value, "dtype") and hasattr(value, "ndim"):
        import pandas as pd

        return value.to_series(index=pd.RangeIndex(len(value))) if isinstance(value, pd.Index) else pd.Series(value)
    if root == "pyarrow" and hasattr(value, "type") and hasattr(value, "null_count") and not hasattr(value, "chunks"):
        import pyarrow as pa

        return pa.chunked_array([value])
    return value


def _root(value: Any) -> str:
    """The package that a value's type comes from."""
    return type(value).__module__.partition(".")[0]


def _why_not(value: Any) -> str:
    """Why this cannot be one value for each row; empty if it can."""
    if isinstance(value, (str, bytes, bytearray)):
        return "a single text"
    if isinstance(value, Mapping):
        return _NESTED
    if hasattr(type(value), "columns") or hasattr(type(value), "column_names"):
        return _WHOLE_TABLE
    if isinstance(value, (set, frozenset)):
        return "a set, which has no order"
    if isinstance(value, Iterator):
        return "an iterator, which can be read only once"
    dimensions = getattr(value, "ndim", 1)
    if isinstance(dimensions, int) and dimensions > 1:
        return f"an array of {dimensions} dimensions, {' × '.join(f'{n:,}' for n in value.shape)}"
    if dimensions == 0 or not (isinstance(value, Collection) or hasattr(value, "__array__")):
        return "nothing" if value is None else f"a single value of type {type(value).__name__}"
    return ""


def _advice(name: str, fact: str) -> str:
    if fact == _WHOLE_TABLE:
        return f"give one column of it, such as `frame[{name!r}]`"
    if fact == _NESTED:
        return "give `pandas.DataFrame(mapping)`, which takes the keys for rows"
    return f"give `{name}` one value per row, in a list or a one-dimensional array"


def _column(value: Any) -> Column | Unusable:
    import narwhals as nw

    if isinstance(nw.from_native(value, series_only=True, pass_through=True), nw.Series):
        return column_from_native(value)
    if isinstance(value, np.ma.MaskedArray):
        missing = np.ma.getmaskarray(value)
        if value.dtype.kind in "iufb":
            return number_column(np.array(value.data), np.array(missing))
        return column_from_python([None if m else c for c, m in zip(_cells(value.data), missing.tolist(), strict=True)])
    if hasattr(value, "__array__") or isinstance(value, memoryview):
        array = np.asarray(value)
        return number_column(np.array(array)) if array.dtype.kind in "iufb" else column_from_python(_cells(array))
    return column_from_python(list(value))


def _cells(array: npt.NDArray[Any]) -> list[Any]:
    """An array's cells as Python values. A time in nanoseconds would come out as a whole number."""
    if array.dtype.kind in "mM" and np.datetime_data(array.dtype)[0] in ("ns", "ps", "fs", "as"):
        array = array.astype(f"{array.dtype.kind}8[us]")
    cells: list[Any] = array.tolist()
    return cells


def _not_aligned(names: list[str], values: list[Any], labelled: tuple[str, ...]) -> list[Diagnostic]:
    """Series whose rows have different labels, or the same in a different order: by position they would be mixed up."""
    indexed = [(name, v.index) for name, v in zip(names, values, strict=True) if _has_index(v)]
    if not indexed:
        return []
    first, index = indexed[0]
    others = tuple(name for name, other in indexed[1:] if not index.equals(other))
    if not others:
        return []
    other = next(i for name, i in indexed if name == others[0])
    pairs = enumerate(zip(index, other, strict=False))
    at = next((k for k, (a, b) in pairs if not _same(a, b)), min(len(index), len(other)))
    here, there = (str(i[at]) if at < len(i) else "not there" for i in (index, other))
    return [
        IndexesDiffer(
            span=None,
            first=first,
            others=others,
            other=others[0],
            row=at + 1,
            here=here,
            there=there,
            labelled=labelled,
        )
    ]


def _has_index(value: Any) -> bool:
    return hasattr(value, "iloc") and hasattr(getattr(value, "index", None), "equals")


def _same(one: Any, other: Any) -> bool:
    return bool(one == other) or (one != one and other != other)


def _of_different_lengths(names: list[str], columns: list[Column | Unusable]) -> list[Diagnostic]:
    if len({c.n for c in columns}) < 2:
        return []
    return [ColumnsDiffer(span=None, lengths=tuple(f"{k}: {c.n:,}" for k, c in zip(names, columns, strict=True)))]
