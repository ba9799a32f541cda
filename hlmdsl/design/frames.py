"""In: a data frame of any library that narwhals knows, or one array. Out: columns.

Not decided here: what the columns mean. A frame's own types are kept: what it holds as text is text here too.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.design.columns import BLANK, Column, number_column, text_column


def columns_from_frame(frame: Any) -> tuple[int, dict[str, Column], frozenset[str]] | None:
    """Rows, columns by name, and names that occur twice; None for what is no data frame."""
    import narwhals as nw

    frame, repeated = _without_repeated(frame)
    wrapped = nw.from_native(frame, pass_through=True)
    if isinstance(wrapped, nw.LazyFrame):
        wrapped = wrapped.collect()
    if not isinstance(wrapped, nw.DataFrame):
        return None
    return wrapped.shape[0], {str(s.name): column_from_series(s) for s in wrapped.iter_columns()}, repeated


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
    """A narwhals Series as a column."""
    import narwhals as nw

    dtype = series.dtype
    if dtype.is_integer() or dtype == nw.Boolean:
        missing = series.is_null()
        filled = series.fill_null(False if dtype == nw.Boolean else 0) if missing.any() else series
        return number_column(np.asarray(filled.to_list()), np.asarray(missing.to_list(), dtype=bool))
    if dtype.is_float():
        return number_column(np.asarray(series.cast(nw.Float64).to_numpy(), dtype=np.float64))
    if dtype.is_decimal():
        return number_column(np.array([np.nan if v is None else float(v) for v in series.to_list()]))
    if dtype == nw.Enum or dtype == nw.Categorical:
        return text_column(series.to_list(), BLANK, _categories(series))
    return _from_python(series.to_list())


def _categories(series: Any) -> tuple[object, ...] | None:
    """The categories of a categorical column where they stand in an order that somebody chose."""
    import narwhals as nw

    native = series.to_native()
    if hasattr(native, "cat") and hasattr(native.cat, "categories"):  # pandas and its kin
        return tuple(native.cat.categories.tolist())
    if series.dtype == nw.Enum:
        return tuple(series.dtype.categories)
    if series.implementation.is_pyarrow():
        chunks = native.unify_dictionaries().chunks
        return tuple(chunks[0].dictionary.to_pylist()) if chunks else ()
    return None  # polars' Categorical keeps its strings in the order in which they came


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
    there = [c for c in cells if c is not None and not (isinstance(c, float) and c != c)]
    kinds = {type(c) for c in there}
    if there and (kinds == {bool} or kinds <= {int, float}):
        missing = np.array([c is None or c != c for c in cells], dtype=bool)
        filled = [there[0] if m else c for c, m in zip(cells, missing.tolist(), strict=True)]
        array = np.array(filled)
        return number_column(array, missing) if array.dtype.kind in "iufb" else text_column(cells)
    return text_column(cells)
