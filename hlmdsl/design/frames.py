"""In: a data frame of any library that narwhals knows, or one Series. Out: columns.

Not decided here: what the columns mean. The types of a frame are kept: text stays text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.arrow_columns import categories_column, column_from_arrow, text_from_python
from hlmdsl.design.columns import Column, Unusable, number_column, python_numbers, text_column
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import composed

Columns = Mapping[str, Column | Unusable]


def columns_from_frame(frame: Any) -> tuple[int, Columns, frozenset[str]] | None:
    """Rows, columns by name, and names that occur twice; None for what is no data frame."""
    import narwhals as nw

    if hasattr(frame, "iloc") and hasattr(frame, "columns"):  # pandas and the like, whose names need not be text
        names = [column_name(c) for c in frame.columns]
        return len(frame), *by_name(names, lambda i: column_from_native(frame.iloc[:, i]))
    if hasattr(frame, "column_names") and hasattr(frame, "column") and hasattr(frame, "schema"):  # pyarrow
        return _from_arrow(frame)
    wrapped = nw.from_native(frame, pass_through=True)
    if isinstance(wrapped, nw.LazyFrame):
        wrapped = wrapped.collect()
    if isinstance(wrapped, nw.DataFrame):
        given = wrapped.columns
        names = [column_name(c) for c in given]
        return wrapped.shape[0], *by_name(names, lambda i: column_from_series(wrapped.get_column(given[i])))
    if hasattr(frame, "__arrow_c_stream__") or hasattr(frame, "__arrow_c_array__"):
        import pyarrow as pa

        try:
            return _from_arrow(pa.table(frame))
        except (pa.ArrowException, TypeError, ValueError):  # a single column, say
            return None
    return None


def _from_arrow(table: Any) -> tuple[int, Columns, frozenset[str]]:
    names = [column_name(c) for c in table.schema.names]

    def read(i: int) -> Column | Unusable:
        column = table.column(i)
        return column_from_arrow(getattr(column, "chunks", [column]), table.schema.field(i), len(column))

    return table.num_rows, *by_name(names, read)


def column_name(name: object) -> str:
    """A column's name as specs write it."""
    return composed(str(name))


def by_name(names: Sequence[str], read: Callable[[int], Column | Unusable]) -> tuple[LazyColumns, frozenset[str]]:
    """The first column of each name, read by its position on first use; and names that occur twice."""
    repeated = frozenset(name for name, times in Counter(names).items() if times > 1)
    first = {name: i for i, name in reversed(list(enumerate(names)))}
    return LazyColumns({name: partial(read, first[name]) for name in names}), repeated


@frozen(eq=False)
class LazyColumns(Mapping[str, Column | Unusable]):
    """Columns that are read on each access: unused ones cost nothing, and nothing is stored twice."""

    read: Mapping[str, Callable[[], Column | Unusable]]

    def __getitem__(self, name: str) -> Column | Unusable:
        return self.read[name]()

    def __contains__(self, name: object) -> bool:
        return name in self.read

    def __iter__(self) -> Iterator[str]:
        return iter(self.read)

    def __len__(self) -> int:
        return len(self.read)


def column_from_native(series: Any) -> Column | Unusable:
    """A Series of pandas, polars or another library that narwhals knows, or an Arrow array, as a column."""
    import narwhals as nw

    return column_from_series(nw.from_native(series, series_only=True))


def column_from_series(series: Any) -> Column | Unusable:
    """A narwhals Series as a column. Arrow and polars never write to their memory, so numbers there are not copied."""
    import narwhals as nw

    dtype, native = series.dtype, series.to_native()
    if hasattr(getattr(native, "dtype", None), "pyarrow_dtype"):  # pandas on Arrow
        native = native.array.__arrow_array__()
        return column_from_arrow(native.chunks, native.type, len(native))
    if series.implementation.is_pyarrow():
        return column_from_arrow(native.chunks, native.type, len(native))
    if dtype in (nw.Int128, nw.UInt128):  # which NumPy does not have
        return column_from_python(series.to_list())
    if dtype.is_integer() or dtype == nw.Boolean:
        missing = series.is_null()
        filled = series.fill_null(False if dtype == nw.Boolean else 0) if missing.any() else series
        values = filled.to_numpy()
        values = np.asarray(filled.to_list()) if values.dtype.kind not in "iub" else _kept(values, series)
        return number_column(values, np.asarray(missing.to_numpy(), dtype=bool))
    if dtype.is_float():
        values = series.to_numpy()
        values = values if values.dtype.kind == "f" else series.cast(nw.Float64).to_numpy()
        return number_column(_kept(np.asarray(values), series))
    if dtype.is_nested():
        return Unusable(len(series), f"cells of type {dtype}, each of several values")
    if dtype == nw.Enum or dtype == nw.Categorical or dtype == nw.String:
        return _labels(series, native)
    return column_from_python(series.to_list())


def _kept(values: npt.NDArray[Any], series: Any) -> npt.NDArray[Any]:
    """A copy: a pandas frame can be modified while the design exists."""
    return values if series.implementation.is_polars() else np.array(values)


def _labels(series: Any, native: Any) -> Column | Unusable:
    """Text, or categories. The categories of polars' Categorical are those of the whole process: it is read as text."""
    import narwhals as nw

    if hasattr(native, "cat") and hasattr(native.cat, "categories"):  # pandas and its kin
        categories, ordered = native.cat.categories, bool(native.cat.ordered)
        labels = np.asarray(categories) if str(categories.dtype) == "float32" else categories.tolist()
        return categories_column(labels, np.asarray(native.cat.codes), "ordered" if ordered else "unordered")
    if series.implementation.is_polars():
        arrow = (native if series.dtype == nw.Enum else series.cast(nw.String).to_native()).to_arrow()
        return column_from_arrow([arrow], arrow.type, len(arrow))
    return text_from_python(native) or column_from_python(series.to_list())


def column_from_python(cells: list[Any]) -> Column | Unusable:
    """Python values: bools, ints or floats if all are, otherwise text."""
    cells = [c.as_py() if hasattr(c, "as_py") else c for c in cells]  # Arrow's scalars
    return text_from_python(cells) or python_numbers(cells) or text_column(cells)
