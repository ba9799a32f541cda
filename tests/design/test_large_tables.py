"""Tables that come in pieces give the design that they give as a whole."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import parquet

from hlmdsl.design import arrow_file, columns, groupings, rank
from hlmdsl.design.design import Design
from hlmdsl.design.groupings import distinct_pairs
from hlmdsl.design.rank import row_space, triangular
from hlmdsl.design.table import table_from
from hlmdsl.source.exceptions import HlmError

Bind = Callable[[str, Any], Design]

SPEC = """response y ~ Normal(mu, sigma)
covariate x scale sd
factor f
factor g
group day
group id
effects mu = 1 + x * f + g + (1 + x | id) + (1 | day) + (1 | g:id)"""

N = 60


def frame() -> dict[str, Any]:
    random = np.random.default_rng(3)
    days = [date(2024, 1, 30) + timedelta(days=int(d)) for d in random.integers(0, 5, N)]
    return {
        "y": random.normal(size=N),
        "x": random.integers(0, 9, N),
        "f": [("b", "a", "c")[i % 3] if i > 20 else ("b", "a")[i % 2] for i in range(N)],
        "g": [f"l{i % 4}" for i in range(N)],
        "day": days,
        "id": random.integers(0, 7, N) * 10**12,
        "unused": [{"deep": i} for i in range(N)],
    }


def in_row_groups(path: Path, data: dict[str, Any], size: int = 17) -> Path:
    """Row groups of 17 rows, of which each has a dictionary of its own: `c` of `f` is in none of the first."""
    table = pa.table(data)
    with parquet.ParquetWriter(path, table.schema) as writer:
        for start in range(0, N, size):
            writer.write_table(table.slice(start, size))
    return path


def assert_same(one: Design, other: Design) -> None:
    assert one.fingerprint == other.fingerprint
    assert one.coords == other.coords
    assert [p.line for ps in one.priors.values() for p in ps] == [p.line for ps in other.priors.values() for p in ps]
    for name, codes in one.rows.levels.items():
        np.testing.assert_array_equal(codes, other.rows.levels[name])
    for name, values in one.rows.numbers.items():
        np.testing.assert_array_equal(values, other.rows.numbers[name])


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pieces of five rows, so that sixty rows are many."""
    for module in (arrow_file, columns, groupings):
        monkeypatch.setattr(module, "PIECE", 5)


@pytest.mark.usefixtures("small_pieces")
def test_parquet_in_pieces_is_the_frame(bind: Bind, tmp_path: Path) -> None:
    data = frame()
    expected = bind(SPEC, pd.DataFrame(data))
    assert expected.schema.factors["f"].levels == ("a", "b", "c")
    assert expected.coords["day"][:2] == ("2024-01-30", "2024-01-31")
    assert_same(expected, bind(SPEC, in_row_groups(tmp_path / "t.parquet", data)))
    assert_same(expected, bind(SPEC, pl.DataFrame(data)))
    assert_same(expected, bind(SPEC, pa.concat_tables([pa.table(data).slice(0, 20), pa.table(data).slice(20)])))
    assert_same(expected, bind(SPEC, {k: list(v) for k, v in data.items()}))


def in_order(values: list[str]) -> Any:
    """Ordered categories b < a < c, as far as these values have them."""
    order = [x for x in ("b", "a", "c") if x in values]
    codes = pa.array([order.index(v) for v in values], pa.int32())
    return pa.DictionaryArray.from_arrays(codes, pa.array(order), ordered=True)


@pytest.mark.usefixtures("small_pieces")
def test_categories_may_differ_between_row_groups(bind: Bind, tmp_path: Path) -> None:
    data = frame()
    parts = [data["f"][:20], data["f"][20:]]
    path = tmp_path / "t.parquet"
    written = [
        pa.table({**{k: v[at] for k, v in data.items() if k != "f"}, "f": in_order(part)})
        for part, at in zip(parts, (slice(0, 20), slice(20, N)), strict=True)
    ]
    with parquet.ParquetWriter(path, written[0].schema) as writer:
        for table in written:
            writer.write_table(table)
    design = bind(SPEC, path)
    assert design.schema.factors["f"].levels == ("b", "a", "c")  # in the order of the categories, not of the alphabet
    assert [design.schema.factors["f"].levels[i] for i in design.rows.levels["f"]] == data["f"]


@pytest.mark.usefixtures("small_pieces")
def test_nothing_in_one_row_group_is_counted_with_its_rows(bind: Bind, tmp_path: Path) -> None:
    data: dict[str, Any] = frame()
    data["x"] = [None if i in (30, 31, 50) else int(v) for i, v in enumerate(data["x"])]
    data["f"] = [None if i == 40 else v for i, v in enumerate(data["f"])]
    data["id"] = [None if i == 41 else int(v) for i, v in enumerate(data["id"])]
    path = in_row_groups(tmp_path / "t.parquet", data)
    with pytest.raises(HlmError) as raised:
        bind(SPEC, path)
    told = str(raised.value)
    assert "rows 31, 32, 51" in told
    assert "row 41" in told
    assert "row 42" in told
    dropping = bind("missing drop\n" + SPEC, path)
    assert dropping.rows_dropped == 5
    whole = bind("missing drop\n" + SPEC, pd.DataFrame(data).astype({"x": "Int64", "id": "Int64"}))
    assert_same(dropping, whole)


def test_only_the_columns_of_the_model_are_read(bind: Bind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    original = arrow_file._parquet_column

    def noted(path: Path, name: str, *rest: Any) -> Any:
        read.append(name)
        return original(path, name, *rest)

    monkeypatch.setattr(arrow_file, "_parquet_column", noted)
    bind(
        "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x",
        in_row_groups(tmp_path / "t.parquet", frame()),
    )
    assert sorted(read) == ["x", "y"]


def test_numbers_of_arrow_and_polars_are_not_copied_and_those_of_pandas_are(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    data = {"y": np.arange(5.0), "x": np.array([1.0, 2, 5, 3, 4])}
    arrow, polars, pandas = pa.table(data), pl.DataFrame(data), pd.DataFrame(data)
    assert np.shares_memory(np.from_dlpack(arrow["y"].chunk(0)), bind(spec, arrow).observed.value)
    assert np.shares_memory(polars["y"].to_numpy(), bind(spec, polars).observed.value)
    design = bind(spec, pandas)
    pandas.loc[0, "y"] = 99.0
    assert design.observed.value[0] == 0.0


def test_a_number_may_be_a_label(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
    for values in (
        [2, 10, 1],
        [2.0, 10.0, 1.0],
        np.array([2, 10, 1], dtype=np.int8),
        np.array([2, 10, 1], dtype=">f4"),
    ):
        assert bind(spec, {"y": [1.0, 2, 4], "f": values}).schema.factors["f"].levels == ("1", "2", "10")
    assert bind(spec, {"y": [1.0, 2, 4], "f": [-0.0, 0.0, 1.0]}).schema.factors["f"].levels == ("0", "1")


def test_many_small_codes_and_few_large_ones_pair_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(5)
    one, other = random.integers(0, 40, 300, dtype=np.int32), random.integers(0, 30, 300, dtype=np.int32)
    monkeypatch.setattr(groupings, "PIECE", 7)
    pairs, index = distinct_pairs(one, 40, other, 30)
    far, far_index = distinct_pairs(one, 40, other, 2**31)  # more cells than can be counted
    np.testing.assert_array_equal(pairs[index], one * 30 + other)
    np.testing.assert_array_equal(far[far_index], one.astype(np.int64) * 2**31 + other)
    np.testing.assert_array_equal(index, far_index)


def test_a_tall_matrix_has_the_triangle_of_all_its_rows() -> None:
    random = np.random.default_rng(6)
    for n, p in ((5000, 4), (3000, 40), (1500, 1)):
        x = random.normal(size=(n, p)) * 10.0 ** random.integers(-3, 3, p)
        r, whole = triangular(x), np.linalg.qr(x, mode="r")
        np.testing.assert_allclose(np.abs(r), np.abs(whole), rtol=1e-10, atol=1e-10 * np.abs(whole).max())


@pytest.mark.parametrize("dependence", ["none", "exact", "almost"])
def test_the_rank_by_blocks_is_that_of_all_rows(bind: Bind, monkeypatch: pytest.MonkeyPatch, dependence: str) -> None:
    random = np.random.default_rng(8)
    x = random.normal(size=N)
    other = {"none": random.normal(size=N), "exact": 2 * x + 1, "almost": x + 1e-7 * random.normal(size=N)}[dependence]
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\nfactor f\neffects mu = 1 + x + z + f + f:x"
    table = {"y": random.normal(size=N), "x": x, "z": other, "f": frame()["f"]}
    design = bind(spec, table)
    whole = row_space(design.schema.main, design.rows)
    monkeypatch.setattr(rank, "BLOCK", 16)
    again = row_space(design.schema.main, design.rows)
    assert again.free == whole.free
    assert whole.rank == 7 - (dependence == "exact")
    np.testing.assert_allclose(again.null, whole.null, atol=1e-9)
    triangle, matrix = rank.triangle(design.schema.main, design.rows), design.schema.main.matrix(design.rows)
    r = triangle._uncounted()
    # where the first two blocks settle everything, no other is looked at
    matrix = matrix[:32] if dependence == "none" else matrix
    np.testing.assert_allclose(r.T @ r, matrix.T @ matrix, rtol=1e-10, atol=1e-10 * np.abs(matrix.T @ matrix).max())


def test_reading_parquet_loads_nothing_slow(tmp_path: Path) -> None:
    path = in_row_groups(tmp_path / "t.parquet", frame())
    program = (
        "import sys; from hlmdsl.design.table import table_from\n"
        f"t = table_from({str(path)!r}); t.numbers('y'); t.text('f'); t.text('id')\n"
        "assert not {'pandas', 'narwhals', 'pymc', 'pyarrow.dataset'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_file_that_breaks_later_is_an_error_of_the_file(tmp_path: Path) -> None:
    path = in_row_groups(tmp_path / "t.parquet", frame())
    content = bytearray(path.read_bytes())
    content[20 : len(content) // 2] = bytes(len(content) // 2 - 20)  # the description of the columns is at the end
    path.write_bytes(content)
    with pytest.raises(HlmError) as raised:
        table_from(path).numbers("y")
    assert [d.code for d in raised.value.diagnostics] == ["HLM303"]
