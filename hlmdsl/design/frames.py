"""In: a data frame of any library that narwhals knows, or one array. Out: columns.

Not decided here: what the columns mean. A frame's own types are kept: what it holds as text is text here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.design.arrow_columns import categories_column, column_from_arrow, text_from_python
from hlmdsl.design.columns import Column, number_column, text_column


def columns_from_frame(frame: Any) -> tuple[int, Mapping[str, Column], frozenset[str]] | None:
    """Rows, columns by name, and names that occur twice; None for what is no data frame."""
    import narwhals as nw

    frame, repeated = _without_repeated(frame)
    wrapped = nw.from_native(frame, pass_through=True)
    if isinstance(wrapped, nw.LazyFrame):
        wrapped = wrapped.collect()
    if not isinstance(wrapped, nw.DataFrame):
        return None
    series = {str(name): name for name in wrapped.columns}
    read = {key: lambda name=name: column_from_series(wrapped.get_column(name)) for key, name in series.items()}
    return wrapped.shape[0], LazyColumns(read), repeated


@dataclass(frozen=True, eq=False)
class LazyColumns(Mapping[str, Column]):
    """Columns that are read when asked for, each time anew: what no model uses costs nothing, nothing is held twice."""

    read: Mapping[str, Callable[[], Column]]

    def __getitem__(self, name: str) -> Column:
        return self.read[name]()

    def __contains__(self, name: object) -> bool:
        return name in self.read

    def __iter__(self) -> Iterator[str]:
        return iter(self.read)

    def __len__(self) -> int:
        return len(self.read)


def _without_repeated(frame: Any) -> tuple[Any, frozenset[str]]:
    """One of each of the columns that share a name, so that errors can speak of them; few libraries allow it."""
    if hasattr(frame, "loc") and hasattr(frame, "columns"):  # pandas and its kin
        names = [str(c) for c in frame.columns]
        repeated = frozenset(c for c in names if names.count(c) > 1)
        return (frame.loc[:, ~frame.columns.duplicated()] if repeated else frame), repeated
    if hasattr(frame, "column_names") and hasattr(frame, "select"):  # pyarrow
        names = list(frame.column_names)
        repeated = frozenset(c for c in names if names.count(c) > 1)
        return (frame.select([names.index(c) for c in dict.fromkeys(names)]) if repeated else frame), repeated
    return frame, frozenset()


def column_from_series(series: Any) -> Column:
    """A narwhals Series as a column. Arrow and polars never write to their memory, so numbers there are not copied."""
    import narwhals as nw

    dtype, native = series.dtype, series.to_native()
    if series.implementation.is_pyarrow():
        return column_from_arrow(native.chunks, native.type, len(native))
    if dtype.is_integer() or dtype == nw.Boolean:
        missing = series.is_null()
        filled = series.fill_null(False if dtype == nw.Boolean else 0) if missing.any() else series
        values = filled.to_numpy()
        values = np.asarray(filled.to_list()) if values.dtype.kind not in "iub" else _kept(values, series)
        return number_column(values, np.asarray(missing.to_numpy(), dtype=bool))
    if dtype.is_float():
        return number_column(_kept(np.asarray(series.cast(nw.Float64).to_numpy(), dtype=np.float64), series))
    if dtype.is_decimal():
        return number_column(np.array([np.nan if v is None else float(v) for v in series.to_list()]))
    if dtype == nw.Enum or dtype == nw.Categorical or dtype == nw.String:
        return _labels(series, native)
    return text_from_python(native) or _from_python(series.to_list())


def _kept(values: npt.NDArray[Any], series: Any) -> npt.NDArray[Any]:
    """Values of our own: a pandas frame can be written to while the design lives."""
    return values if series.implementation.is_polars() else np.array(values)


def _labels(series: Any, native: Any) -> Column:
    """Text, or categories; those of pandas and of an Enum stand in an order that somebody chose."""
    import narwhals as nw

    if hasattr(native, "cat") and hasattr(native.cat, "categories"):  # pandas and its kin
        return categories_column(native.cat.categories.tolist(), np.asarray(native.cat.codes))
    if series.implementation.is_polars():
        # polars' Categorical keeps its texts in the order in which they came
        arrow = (native if series.dtype == nw.Enum else series.cast(nw.String).to_native()).to_arrow()
        return column_from_arrow([arrow], arrow.type, len(arrow))
    return text_from_python(native) or _from_python(series.to_list())


def column_from_array(values: Any) -> Column:
    """A list, an array or a Series as a column."""
    import narwhals as nw

    series = nw.from_native(values, series_only=True, pass_through=True)
    if isinstance(series, nw.Series):
        return column_from_series(series)
    array = values if isinstance(values, np.ndarray) else np.array(list(values), dtype=object)
    if array.dtype.kind in "iufb" and array.ndim == 1:
        return number_column(array)
    return _from_python(array.ravel().tolist())


def _from_python(cells: list[Any]) -> Column:
    """Python values: truth values, whole numbers and floats where all are, else text."""
    if (found := text_from_python(cells)) is not None:
        return found
    there = [c for c in cells if c is not None and not (isinstance(c, float) and c != c)]
    kinds = {type(c) for c in there}
    if there and (kinds == {bool} or kinds <= {int, float}):
        missing = np.array([c is None or c != c for c in cells], dtype=bool)
        filled = [there[0] if m else c for c, m in zip(cells, missing.tolist(), strict=True)]
        array = np.array(filled)
        return number_column(array, missing) if array.dtype.kind in "iufb" else text_column(cells)
    return text_column(cells)
