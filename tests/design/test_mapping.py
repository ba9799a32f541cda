"""A mapping of columns: aligned by being taken by position from one index, or refused; what is no column is refused."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import xarray as xr
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.source.exceptions import HlmError

Bind = Callable[[str, Any], Design]
LINE = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
SOME = st.lists(st.integers(0, 4) | st.sampled_from(["a", "b"]), min_size=3, max_size=3)


def codes(table: Any) -> list[str]:
    with pytest.raises(HlmError) as raised:
        table_from(table)
    return [d.code for d in raised.value.diagnostics]


@settings(max_examples=150, deadline=None)
@given(SOME, SOME, st.sampled_from(["list", "array", "polars", "arrow", "none"]))
@example([0, 1, 2], [2, 1, 0], "none")  # the same rows in another order
@example([0, 1, 2], [1, 2, 3], "list")
@example([0, 0, 1], [0, 0, 1], "array")  # labels that repeat, alike
def test_series_are_taken_by_position_from_one_index_only(one: list[Any], other: list[Any], third: str) -> None:
    table: dict[str, Any] = {"y": pd.Series([1.0, 2, 4], one), "x": pd.Series([5.0, 3, 9], other)}
    without = {
        "list": [0, 1, 0],
        "array": np.array([0, 1, 0]),
        "polars": pl.Series([0, 1, 0]),
        "arrow": pa.array([0, 1, 0]),
    }
    if third != "none":
        table["f"] = without[third]
    if one != other:
        assert codes(table) == ["HLM360"]
        return
    # what pandas makes of them is the same, where labels do not repeat
    read = table_from(table)
    assert read.numbers("x").tolist() == [5, 3, 9]
    if len(set(one)) == 3 and third in ("none", "list", "array"):
        assert read.numbers("x").tolist() == pd.DataFrame(table)["x"].tolist()


def test_a_slope_from_series_that_were_sorted(bind: Bind) -> None:
    """By position the slope is -0.2, by their labels 2."""
    x = pd.Series(np.arange(20.0))
    y = (1 + 2 * x + np.random.default_rng(1).normal(0, 0.1, 20)).sample(frac=1, random_state=1)
    with pytest.raises(HlmError) as raised:
        bind(LINE, {"y": y, "x": x})
    (only,) = raised.value.diagnostics
    assert only.code == "HLM360"
    assert only.title_text == "the columns of the table have different indexes: that of `y` is not that of `x`"
    assert "pandas.DataFrame(mapping)" in only.help_text
    aligned = bind(LINE, pd.DataFrame({"y": y, "x": x}))
    slope = np.polyfit(aligned.rows.numbers["x"], aligned.observed.value, 1)[0]
    assert slope == pytest.approx(2, abs=0.02)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (pd.RangeIndex(3), pd.Index([0, 1])),  # of another length too: one error, of the cause
        (pd.date_range("2020", periods=3), pd.date_range("2020", periods=3, tz="UTC")),
        (pd.MultiIndex.from_product([["a"], [1, 2, 3]]), pd.RangeIndex(3)),
        (pd.Index(["0", "1", "2"]), pd.RangeIndex(3)),
    ],
)
def test_indexes_of_any_kind_are_compared(one: pd.Index, other: pd.Index) -> None:
    assert codes({"y": pd.Series(range(len(one)), one), "x": pd.Series(range(len(other)), other)}) == ["HLM360"]
    assert table_from({"y": pd.Series(range(len(one)), one), "x": pd.Series(range(len(one)), one)}).n == len(one)


def test_labelled_arrays_have_an_index_too() -> None:
    y = xr.DataArray([1.0, 2, 4], {"id": [0, 1, 2]}, ["id"])
    assert codes({"y": y, "x": y[::-1]}) == ["HLM360"]
    assert table_from({"y": y, "x": y * 2}).numbers("x").tolist() == [2, 4, 8]
    assert table_from(xr.Dataset({"y": y, "x": y * 2})).numbers("x").tolist() == [2, 4, 8]


@pytest.mark.parametrize("names", [("y", "x"), ("x",), ("y",)])
def test_what_the_help_says_of_labelled_arrays_aligns_them(names: tuple[str, ...]) -> None:
    """A DataFrame takes xarray's arrays by position, so the help is to name them."""
    columns = {"y": [1.0, 2, 4], "x": [40.0, 20, 10]}
    index = {"y": [0, 1, 2], "x": [2, 1, 0]}
    mapping = {
        name: xr.DataArray(cells, {"id": index[name]}, ["id"]) if name in names else pd.Series(cells, index[name])
        for name, cells in columns.items()
    }
    with pytest.raises(HlmError) as caught:
        table_from(mapping)
    listed = ", ".join(f"`{name}`" for name in names)
    (error,) = caught.value.diagnostics
    assert error.help_text.startswith(f"give `pandas.DataFrame(mapping)` with `.to_series()` of {listed}, which aligns")
    followed = pd.DataFrame({name: v.to_series() if name in names else v for name, v in mapping.items()})
    assert (table_from(followed).numbers("x") / table_from(followed).numbers("y")).tolist() == [10, 10, 10]


NO_COLUMNS: list[tuple[Any, str]] = [
    (3, "a single value of type int"),
    (np.array(3.0), "a single value of type ndarray"),
    (None, "nothing"),
    ("abc", "a single text"),
    (b"abc", "a single text"),
    (object(), "a single value of type object"),
    (np.zeros((3, 2)), "an array of 2 dimensions, 3 × 2"),
    (np.zeros((3, 1)), "an array of 2 dimensions, 3 × 1"),
    (np.ma.zeros((3, 1)), "an array of 2 dimensions, 3 × 1"),
    ({0: 1.0, 1: 2.0, 2: 3.0}, "a mapping, whose keys would have to be rows"),
    ({1, 2, 3}, "a set, which has no order"),
    ((i for i in range(3)), "an iterator, which can be read only once"),
    (pd.DataFrame({"a": [1, 2, 3]}), "a whole table"),
    (pl.DataFrame({"a": [1, 2, 3]}), "a whole table"),
    (pa.table({"a": [1, 2, 3]}), "a whole table"),
]


@pytest.mark.parametrize(("value", "told"), NO_COLUMNS)
def test_what_is_no_column(value: Any, told: str) -> None:
    with pytest.raises(HlmError) as raised:
        table_from({"y": [1.0, 2, 4], "x": value, "z": value})
    assert [d.code for d in raised.value.diagnostics] == ["HLM361", "HLM361"]
    assert raised.value.diagnostics[0].title_text == f"the column `x` of the table is {told}"


UNUSABLE: list[tuple[Any, str]] = [
    ([[1, 2], [3], [4]], "cells of type list"),
    ([(1, 2), (3, 4), (5, 6)], "cells of type tuple"),
    ([{"a": 1}] * 3, "cells of type dict"),
    ([np.arange(2000)] * 3, "cells of type ndarray"),
    ([pd.Series([1.0, 2.0])] * 3, "cells of type Series, each of several values"),
    ([pl.Series([1.0, 2.0])] * 3, "cells of type Series, each of several values"),
    (np.zeros(3, dtype=[("a", "i4"), ("b", "f8")]), "cells of type tuple"),
    (pa.array([[1], [2], [3]]), "each of several values"),
    (pa.array([{"a": 1}] * 3), "each of several values"),
    (pl.Series([[1], [2], [3]]), "each of several values"),
    (pl.Series([{"a": 1}] * 3), "each of several values"),
    (pd.Series([[1], [2], [3]]), "cells of type list"),
    (pa.array(pd.period_range("2020", periods=3, freq="M")), "extension type pandas.period"),
    ([object(), object(), object()], "objects of type object"),
    (["a\0b", "a", "b"], "text with NUL characters"),
    (["\ud800", "a", "b"], "halves of characters"),
    ([b"\xff", b"a", b"b"], "bytes that are not UTF-8 text"),
    (pa.array([b"\xff", b"a", b"b"]), "bytes that are not UTF-8 text"),
]


@pytest.mark.parametrize(("value", "told"), UNUSABLE)
@pytest.mark.parametrize("kind", ["covariate", "factor"])
def test_cells_that_are_no_single_values_are_an_error_where_they_are_used(
    bind: Bind, value: Any, told: str, kind: str
) -> None:
    table = {"y": [1.0, 2, 4], "x": value, "z": [1.0, 2, 5]}
    with pytest.raises(HlmError, match=told) as raised:
        bind(f"response y ~ Normal(mu, sigma)\n{kind} x\neffects mu = 1 + x", table)
    assert [d.code for d in raised.value.diagnostics] == ["HLM362"]
    assert bind(LINE.replace("x", "z"), table).rows.n == 3  # and of no matter elsewhere


MASKED = np.ma.masked_array
RUNS = pa.RunEndEncodedArray.from_arrays(pa.array([2, 3], pa.int32()), pa.array(["a", "b"]))
TIMES = pd.DatetimeIndex([pd.Timestamp("2020-01-01"), pd.Timestamp("2020-01-02 10:00"), None])
READ: list[tuple[Any, list[Any], list[float]]] = [
    (MASKED([1.0, 2, 3], [0, 1, 0]), ["1", None, "3"], [1, np.nan, 3]),
    (MASKED([1, 2, 3], [0, 1, 0]), ["1", None, "3"], [1, np.nan, 3]),
    (MASKED([True, True, False], [0, 1, 0]), ["True", None, "False"], [1, np.nan, 0]),
    (MASKED(["a", "b", "c"], [0, 1, 0]), ["a", None, "c"], [np.nan] * 3),
    (MASKED(np.array(["2020-01-01"] * 3, "M8[ns]"), [0, 1, 0]), ["2020-01-01", None, "2020-01-01"], [np.nan] * 3),
    (MASKED([1.0, 2, 3]), ["1", "2", "3"], [1, 2, 3]),
    ([1.0, np.ma.masked, 2.0], ["1", None, "2"], [1, np.nan, 2]),
    ([Decimal("1.50"), Decimal("sNaN"), Decimal("NaN")], ["1.5", None, None], [1.5, np.nan, np.nan]),
    (pa.array([Decimal("1.50"), None, Decimal("2.00")]), ["1.5", None, "2"], [1.5, np.nan, 2]),
    ([Fraction(1, 2), 1, 2], ["1/2", "1", "2"], [np.nan, 1, 2]),
    ([2**70, 1, None], [str(2**70), "1", None], [2.0**70, 1, np.nan]),
    ([2**63, -1, 3], [str(2**63), "-1", "3"], [2.0**63, -1, 3]),
    ([2**53 + 1, 0.5, None], [str(2**53 + 1), "0.5", None], [2.0**53, 0.5, np.nan]),
    (np.array([2**64 - 1, 2**64 - 2, 1], "u8"), [str(2**64 - 1), str(2**64 - 2), "1"], [2.0**64, 2.0**64, 1]),
    (pl.Series([2**70, 1, None], dtype=pl.Int128), [str(2**70), "1", None], [2.0**70, 1, np.nan]),
    (pa.array([1, None, 3]), ["1", None, "3"], [1, np.nan, 3]),
    ([pa.scalar(1), pa.scalar(None), pa.scalar(3)], ["1", None, "3"], [1, np.nan, 3]),
    (RUNS, ["a", "a", "b"], [np.nan] * 3),
    (pa.ExtensionArray.from_storage(pa.bool8(), pa.array([1, 0, 1], pa.int8())), ["True", "False", "True"], [1, 0, 1]),
    (pa.nulls(3), [None] * 3, [np.nan] * 3),
    (np.array([b"a", b"b", b"c"]), ["a", "b", "c"], [np.nan] * 3),
    (pa.array([b"a", None, b"c"]), ["a", None, "c"], [np.nan] * 3),
    (pd.array([1, None, 3], dtype="Int64"), ["1", None, "3"], [1, np.nan, 3]),
    (pd.array([True, None, False], dtype="boolean"), ["True", None, "False"], [1, np.nan, 0]),
    (pd.array(["a", None, "c"], dtype="string"), ["a", None, "c"], [np.nan] * 3),
    (pd.array([1, None, 3], dtype="int64[pyarrow]"), ["1", None, "3"], [1, np.nan, 3]),
    (pd.arrays.SparseArray([0.0, 1, np.nan]), ["0", "1", None], [0, 1, np.nan]),
    (pd.Index(["a", "b", "c"]), ["a", "b", "c"], [np.nan] * 3),
    (pd.interval_range(0, 3), ["(0, 1]", "(1, 2]", "(2, 3]"], [np.nan] * 3),
    (TIMES, ["2020-01-01", "2020-01-02 10:00:00", None], [np.nan] * 3),
    (pd.to_timedelta([1, 2, None], unit="h"), ["1:00:00", "2:00:00", None], [np.nan] * 3),
    (np.array([1, 2, "NaT"], "m8[h]"), ["1:00:00", "2:00:00", None], [np.nan] * 3),
    (np.array([1 + 1j, 2, 3]), ["(1+1j)", "(2+0j)", "(3+0j)"], [np.nan] * 3),
    (range(3), ["0", "1", "2"], [0, 1, 2]),
    (memoryview(np.array([1.0, 2, 3])), ["1", "2", "3"], [1, 2, 3]),
]  # fmt: skip


@pytest.mark.parametrize(("value", "text", "numbers"), READ)
def test_cells_of_every_type(value: Any, text: list[Any], numbers: list[float]) -> None:
    table = table_from({"y": [1.0, 2, 4], "x": value})
    assert table.text("x").tolist() == text
    np.testing.assert_array_equal(table.numbers("x"), numbers)


def test_an_array_is_kept_as_it_was(bind: Bind) -> None:
    y = np.array([1.0, 2, 4])
    design = bind(LINE, {"y": y, "x": [1.0, 2, 5]})
    y[0] = 99
    assert design.observed.value[0] == 1


def test_names_of_columns_need_not_be_texts() -> None:
    assert table_from({1: [1], "x": [2]}).names == ("1", "x")
    both = table_from({1: [1], "1": [2]})
    assert (both.names, both.repeated) == (("1",), frozenset({"1"}))
    frame = pd.DataFrame([[1, 2, 3]], columns=[1, "1", "x"])
    assert table_from(frame).repeated == {"1"}
    assert table_from(frame).numbers("x").tolist() == [3]
    deep = table_from(pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", "x"), ("a", "z")])))
    assert deep.names == ("('a', 'x')", "('a', 'z')")
    assert deep.numbers("('a', 'z')").tolist() == [2]
    assert table_from({}).n == 0
    assert table_from({"y": []}).n == 0
