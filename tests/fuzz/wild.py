"""Odd objects in the place of columns and of tables: of any shape and type that Python, NumPy and Arrow know.

A right answer, where one is accepted: every cell that is a number is that number, and as many rows as it has cells.
"""

from __future__ import annotations

import datetime as dt
import decimal
import fractions
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.source.exceptions import HlmError
from tests.fuzz.outcome import TookTooLong, Verdict, check_diagnostics, claim, codes_of, refused
from tests.fuzz.roads import Content
from tests.fuzz.shrink import fewer
from tests.fuzz.written import name_text


class _Odd:
    """Neither equal to anything nor true."""

    def __eq__(self, other: object) -> Any:
        return np.array([True, False])

    __hash__ = None  # type: ignore[assignment]

    def __str__(self) -> str:
        return "odd"


def _numpy(values: list[float]) -> dict[str, Callable[[], Any]]:
    n = len(values)
    array = np.array(values)
    return {
        "two dimensions": lambda: np.stack([array, array + 1], axis=1),
        "one column": lambda: array[:, None],
        "no dimension": lambda: np.array(1.0),
        "a matrix": lambda: np.matrix(array),
        "complex": lambda: array + 1j,
        "half precision": lambda: array.astype(np.float16),
        "long double": lambda: array.astype(np.longdouble),
        "big-endian": lambda: array.astype(">f8"),
        "dates": lambda: np.datetime64("2020-01-01") + np.arange(n),
        "times": lambda: np.arange(n).astype("timedelta64[s]"),
        "numpy texts": lambda: array.astype("U8"),
        "numpy bytes": lambda: array.astype("S8"),
        "records": lambda: np.zeros(n, dtype=[("a", "f8"), ("b", "i4")]),
        "void": lambda: np.zeros(n, dtype="V4"),
        "unsigned": lambda: np.arange(n, dtype=np.uint64) + np.uint64(2**63),
        "masked": lambda: np.ma.masked_array(array, mask=np.arange(n) % 3 == 0),
        "masked whole": lambda: np.ma.masked_array(np.arange(n), mask=np.arange(n) % 4 == 1),
        "all masked": lambda: np.ma.masked_all(n),
        "infinite": lambda: np.where(np.arange(n) == 1, np.inf, array),
        "nothing but nan": lambda: np.full(n, np.nan),
        "empty": lambda: np.array([]),
        "longer": lambda: np.append(array, 1.0),
        "an object array of arrays": lambda: np.array([np.array([v]) for v in values] + [None], dtype=object)[:n],
        "numpy StringDType": lambda: array.astype(np.dtypes.StringDType()),
    }


def _python(values: list[float]) -> dict[str, Callable[[], Any]]:
    n = len(values)
    return {
        "a number": lambda: 3.5,
        "a text": lambda: "abc",
        "None": lambda: None,
        "a dictionary": lambda: dict(enumerate(values)),
        "a set": lambda: set(range(n)),
        "a generator": lambda: (v for v in values),
        "an iterator": lambda: iter(values),
        "a range": lambda: range(n),
        "bytes": lambda: bytes(range(n)),
        "a memoryview": lambda: memoryview(np.array(values)),
        "decimals": lambda: [decimal.Decimal(repr(v)) for v in values],
        "a signalling nan": lambda: [decimal.Decimal("sNaN"), *values[1:]],
        "fractions": lambda: [fractions.Fraction(v).limit_denominator(100) for v in values],
        "python dates": lambda: [dt.date(2020, 1, 1 + i % 28) for i in range(n)],
        "datetimes": lambda: [dt.datetime(2020, 1, 1, tzinfo=dt.UTC)] * n,
        "uuids": lambda: [uuid.UUID(int=i) for i in range(n)],
        "lists": lambda: [[v] for v in values],
        "ragged lists": lambda: [[0] * (i % 3) for i in range(n)],
        "numbers and texts": lambda: [v if i % 2 else str(v) for i, v in enumerate(values)],
        "numbers and truth values": lambda: [v if i % 2 else True for i, v in enumerate(values)],
        "huge whole numbers": lambda: [10**30 + i for i in range(n)],
        "whole numbers beyond doubles": lambda: [10**400 if i == 0 else i for i in range(n)],
        "numbers in texts": lambda: [f" {v} " for v in values],
        "surrogates": lambda: ["\ud800" if i % 2 else "a" for i in range(n)],
        "NULs in texts": lambda: ["a\0b" if i % 2 else "a" for i in range(n)],
        "odd objects": lambda: [_Odd() for _ in range(n)],
        "an odd object": lambda: _Odd(),
        "types": lambda: [int, float, *([str] * (n - 2))],
        "nan objects": lambda: [float("nan")] * n,
        "complex numbers": lambda: [complex(v, 1) for v in values],
        "a class": lambda: dict,
        "ellipses": lambda: [...] * n,
    }


def _frames(values: list[float]) -> dict[str, Callable[[], Any]]:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    n = len(values)
    days = pd.date_range("2020-01-01", periods=n)
    return {
        "pandas dates": lambda: pd.Series(days),
        "pandas dates with a zone": lambda: pd.Series(days.tz_localize("Europe/Berlin")),
        "pandas periods": lambda: pd.Series(days.to_period("D")),
        "pandas intervals": lambda: pd.Series(pd.interval_range(0, n, n)),
        "pandas time spans": lambda: pd.Series(pd.to_timedelta(np.arange(n), unit="h")),
        "pandas sparse": lambda: pd.Series(pd.arrays.SparseArray(values)),
        "pandas another index": lambda: pd.Series(values, index=range(n - 1, -1, -1)),
        "pandas index repeated": lambda: pd.Series(values, index=[0] * n),
        "pandas categories of numbers": lambda: pd.Series(pd.Categorical(values)),
        "pandas NA": lambda: pd.Series([pd.NA, *values[1:]], dtype=object),
        "pandas NaT": lambda: pd.Series([pd.NaT, *days[1:]]),
        "pandas frame": lambda: pd.DataFrame({"a": values}),
        "pandas index": lambda: pd.Index(values),
        "polars dates": lambda: pl.Series(days.date),
        "polars spans": lambda: pl.Series([dt.timedelta(hours=i) for i in range(n)]),
        "polars lists": lambda: pl.Series([[v] for v in values]),
        "polars structs": lambda: pl.Series([{"a": v} for v in values]),
        "polars objects": lambda: pl.Series([_Odd() for _ in range(n)], dtype=pl.Object),
        "polars bytes": lambda: pl.Series([b"a"] * n),
        "polars nothing": lambda: pl.Series([None] * n),
        "polars decimals": lambda: pl.Series([decimal.Decimal(f"{v:.2f}") for v in values]),
        "polars arrays": lambda: pl.Series([[v, v] for v in values], dtype=pl.Array(pl.Float64, 2)),
        "polars Int128": lambda: pl.Series(range(n), dtype=pl.Int128),
        "polars categories": lambda: pl.Series([str(v) for v in values], dtype=pl.Categorical),
        "pyarrow array": lambda: pa.array(values),
        "pyarrow in pieces": lambda: pa.chunked_array([values[:1], values[1:]]),
        "pyarrow dates": lambda: pa.array(list(days), pa.timestamp("ns")),
        "pyarrow half": lambda: pa.array(np.array(values, dtype=np.float16)),
        "pyarrow decimals": lambda: pa.array([decimal.Decimal(f"{v:.2f}") for v in values]),
        "pyarrow lists": lambda: pa.array([[v] for v in values]),
        "pyarrow maps": lambda: pa.array([[("a", v)] for v in values], pa.map_(pa.string(), pa.float64())),
        "pyarrow union": lambda: pa.UnionArray.from_sparse(
            pa.array([0] * n, pa.int8()), [pa.array(values), pa.array(["a"] * n)]
        ),
        "pyarrow run ends": lambda: pa.RunEndEncodedArray.from_arrays([1, n], [1.0, 2.0]),
        "pyarrow nothing": lambda: pa.nulls(n),
        "pyarrow bytes": lambda: pa.array([b"\xff"] * n),
        "pyarrow extension": lambda: pa.ExtensionArray.from_storage(
            pa.uuid(), pa.array([b"0" * 16] * n, pa.binary(16))
        ),
        "pyarrow dictionary of numbers": lambda: pa.array(values).dictionary_encode(),
        "pyarrow tensors": lambda: pa.FixedShapeTensorArray.from_numpy_ndarray(np.ones((n, 2))),
        "pyarrow duration": lambda: pa.array(range(n), pa.duration("s")),
    }


def oddities(values: list[float]) -> dict[str, Callable[[], Any]]:
    return {**_numpy(values), **_python(values), **_frames(values)}


def _tables(values: list[float]) -> dict[str, Callable[[], Any]]:
    """Whole tables that are odd; `y` and `x` are the columns."""
    import pandas as pd
    import polars as pl
    import pyarrow as pa

    frame = pd.DataFrame({"y": values, "x": values[::-1]})
    wide = pd.DataFrame([[1.0, 2.0, 3.0]] * len(values), columns=["y", "x", "x"])
    levels = pd.MultiIndex.from_tuples([("y", "a"), ("x", "b")])
    return {
        "None, a table": lambda: None,
        "a number, a table": lambda: 3,
        "a text, a table": lambda: "no such file.csv",
        "a long name": lambda: "x" * 300 + ".csv",
        "a NUL in a path": lambda: "a\0b.csv",
        "bytes, a table": lambda: b"y,x\n1,2\n",
        "a list of rows": lambda: [{"y": v, "x": v} for v in values],
        "an array": lambda: np.array([values, values]).T,
        "records, a table": lambda: frame.to_records(),
        "an empty mapping": lambda: {},
        "no rows": lambda: frame.iloc[:0],
        "no columns": lambda: frame[[]],
        "polars without rows": lambda: pl.DataFrame(frame).clear(),
        "pyarrow without columns": lambda: pa.table({}),
        "a name twice": lambda: wide,
        "a name twice in pyarrow": lambda: pa.table([values, values, values], names=["y", "x", "x"]),
        "names of two levels": lambda: frame.set_axis(levels, axis=1),
        "names that are numbers": lambda: frame.set_axis([0, 1], axis=1),
        "names that are alike as text": lambda: {1: values, "1": values, "y": values, "x": values},
        "names that are nothing": lambda: frame.set_axis([None, float("nan")], axis=1),
        "a series, a table": lambda: frame["y"],
        "a grouped frame": lambda: frame.groupby("x"),
        "a transposed frame": lambda: frame.T,
        "a column longer": lambda: {"y": values, "x": [*values, 1.0]},
        "a column of one": lambda: {"y": values, "x": [1.0]},
        "series of other indexes": lambda: {"y": frame["y"], "x": frame["x"].iloc[::-1]},
        "series of other rows": lambda: {"y": frame["y"], "x": frame["x"].set_axis(range(5, 5 + len(values)))},
        "record batch": lambda: pa.RecordBatch.from_pydict({"y": values, "x": values}),
        "record batch reader": lambda: pa.table({"y": values, "x": values}).to_reader(),
        "a class, a table": lambda: dict,
        "a module": lambda: np,
        "an odd object, a table": lambda: _Odd(),
        "a folder": lambda: ".",
        "a device": lambda: "/dev/null",
        "attributes": lambda: type("Frame", (), {"columns": ["y", "x"], "loc": None})(),
    }


@dataclass(frozen=True)
class WildCase:
    """A mapping in which some columns are odd, used as covariates or as factors; or a whole odd table."""

    way: str
    values: tuple[float, ...]
    odd: tuple[tuple[str, str], ...]
    """(what it is, what it is used as)"""
    table: str = ""
    container: str = "mapping"

    @property
    def spec(self) -> str:
        lines = ["response y ~ Normal(mu, sigma)", "missing drop"]
        if self.table:
            return "\n".join([*lines, "covariate x", "effects mu = 1 + x"])
        terms = ["1"]
        for i, (_, use) in enumerate(self.odd):
            if use == "response":
                continue
            lines.append(f"{use} {name_text(f'c{i}')}")
            terms.append(f"(1 | c{i})" if use == "group" else f"c{i}")
        return "\n".join([*lines, f"effects mu = {' + '.join(terms)}"])

    def given(self) -> Any:
        values = list(self.values)
        if self.table:
            return _tables(values)[self.table]()
        kinds = oddities(values)
        columns: dict[str, Any] = {"y": values}
        for i, (kind, use) in enumerate(self.odd):
            columns["y" if use == "response" else f"c{i}"] = kinds[kind]()
        if self.container == "pandas":
            import pandas as pd

            return pd.DataFrame(columns)
        if self.container == "pyarrow":
            import pyarrow as pa

            return pa.table(columns)
        if self.container == "polars":
            import polars as pl

            return pl.DataFrame(columns)
        return columns

    def check(self) -> Verdict:
        spec = hlm.parse(self.spec, "fuzz.hlm")
        try:
            given, again = self.given(), self.given()
        except (KeyboardInterrupt, TookTooLong):
            raise
        except BaseException:  # the library itself does not take it; polars panics at some
            return Verdict("refused", frozenset())
        try:
            design = spec.bind(given)
        except HlmError as error:
            return refused(error)
        check_diagnostics(design.warnings, spec.source)
        if not self.table:
            self._claim_cells(design, again)
        return Verdict("accepted", codes_of(design.warnings))

    def _claim_cells(self, design: Any, columns: Any) -> None:
        """Numbers are the numbers that were given; cells that are nothing are dropped."""
        if self.container == "mapping" and any(what == "longer" for what, _ in self.odd):  # that is all there is
            return
        n = len(self.values) if self.container == "mapping" else len(columns)  # one number alone is a row to polars
        claim(design.rows.n + design.rows_dropped == n, "rows are used or reported as dropped", design.rows.n)
        if self.container != "mapping":
            return
        cells = {name: self._cells(column) for name, column in columns.items()}
        kept = [i for i in range(n) if not any(c is not None and _is_nothing(c[i]) for c in cells.values())]
        if any(c is None for c in cells.values()):
            return
        claim(design.rows.n == len(kept), "the rows used are those without missing cells", (design.rows.n, len(kept)))
        for name, values in (("y", design.observed.raw), *design.rows.numbers.items()):
            own = [_as_number(cells[name][i]) for i in kept]
            if None not in own:
                claim(np.array_equal(values, np.array(own, dtype=float)), "an odd column keeps its numbers", name)

    def _cells(self, column: Any) -> list[Any] | None:
        """One by one; None where it is not one cell for each row."""
        if isinstance(column, np.ma.MaskedArray):
            found = [
                None if m else v for v, m in zip(column.data.tolist(), np.ma.getmaskarray(column).tolist(), strict=True)
            ]
        elif hasattr(column, "to_pylist"):
            found = column.to_pylist()
        elif hasattr(column, "to_list"):
            found = column.to_list()
        else:
            found = list(column)
        return found if len(found) == len(self.values) else None

    def shown(self) -> str:
        odd = self.table or ", ".join(f"c{i} is {kind}, a {use}" for i, (kind, use) in enumerate(self.odd))
        return f"{self.spec}\n--- {self.container}: {odd}\n{list(self.values)}"

    def smaller(self, fails: Callable[[WildCase], bool]) -> WildCase:
        odd = fewer(list(self.odd), lambda kept: fails(replace(self, odd=tuple(kept))))
        case = replace(self, odd=tuple(odd))
        values = fewer(list(case.values), lambda kept: len(kept) > 2 and fails(replace(case, values=tuple(kept))))
        return replace(case, values=tuple(values))


def _is_nothing(cell: Any) -> bool:
    if cell is None or type(cell).__name__ in ("NAType", "NaTType") or (isinstance(cell, str) and not cell.strip()):
        return True
    try:
        return isinstance(cell, (float, np.floating, decimal.Decimal)) and cell != cell
    except decimal.InvalidOperation:
        return True


def _as_number(cell: Any) -> float | None:
    if isinstance(cell, (bool, int, float, np.number, np.bool_, decimal.Decimal, fractions.Fraction)):
        try:
            return float(cell)
        except (OverflowError, TypeError, ValueError):
            return None
    return None


def wild(chance: Random, content: Content) -> WildCase:
    values = tuple(round(chance.uniform(0.5, 9), 2) for _ in range(chance.randint(4, 10)))
    if chance.random() < 0.25:
        table = chance.choice(list(_tables([1.0, 2.0, 4.0, 3.0])))
        return WildCase("odd tables", values, (), table)
    names = list(oddities([1.0, 2.0, 4.0, 3.0]))
    odd = tuple(
        (chance.choice(names), chance.choice(["covariate", "covariate", "factor", "group", "response"]))
        for _ in range(chance.choice([1, 1, 2]))
    )
    container = chance.choice(["mapping", "mapping", "mapping", "pandas", "pyarrow", "polars"])
    return WildCase("odd columns", values, odd, "", container)
