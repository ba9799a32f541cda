"""Tables of every kind give the same cells."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from hlmdsl.design.table import Table, read_table, table_from
from hlmdsl.source.exceptions import HlmError

CELLS = {
    "id": [7, 8, None, 9],
    "x": [0.5, None, 2.0, 1e-3],
    "f": ["a", "b", None, "a"],
    "ok": [True, False, True, True],
}


def csv(tmp_path: Path, text: str, name: str = "t.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def every_kind(tmp_path: Path) -> dict[str, Any]:
    frame = pl.DataFrame(CELLS)
    frame.write_parquet(tmp_path / "t.parquet")
    frame.write_ipc(tmp_path / "t.arrow")
    return {
        "pandas": pd.DataFrame(CELLS),
        "polars": frame,
        "lazy polars": frame.lazy(),
        "pyarrow": pa.table(CELLS),
        "mapping": CELLS,
        "csv": csv(tmp_path, "id,x,f,ok\n7,0.5,a,True\n8,NA,b,False\n,2,,True\n9,1e-3,a,True\n"),
        "parquet": tmp_path / "t.parquet",
        "arrow": str(tmp_path / "t.arrow"),
    }


@pytest.mark.parametrize("kind", ["pandas", "polars", "lazy polars", "pyarrow", "mapping", "csv", "parquet", "arrow"])
def test_every_kind_of_table_holds_the_same(tmp_path: Path, kind: str) -> None:
    table = table_from(every_kind(tmp_path)[kind])
    assert table.n == 4
    assert table.names == ("id", "x", "f", "ok")
    assert table.text("id").tolist() == ["7", "8", None, "9"]
    assert table.text("f").tolist() == ["a", "b", None, "a"]
    np.testing.assert_array_equal(table.numbers("x"), [0.5, np.nan, 2.0, 1e-3])
    np.testing.assert_array_equal(table.numbers("ok"), [1, 0, 1, 1])


def test_csv_cells_are_exact_text(tmp_path: Path) -> None:
    table = read_table(csv(tmp_path, 'code,label\n007,"a, b"\n1.0,"line\nbreak"\n1e3, x\n'))
    assert table.text("code").tolist() == ["007", "1.0", "1e3"]
    assert table.numbers("code").tolist() == [7, 1, 1000]
    assert table.text("label").tolist() == ["a, b", "line\nbreak", " x"]


def test_frames_keep_what_files_take_for_missing() -> None:
    assert table_from(pd.DataFrame({"country": ["NA", "DE", None, ""]})).text("country").tolist() == [
        "NA",
        "DE",
        None,
        None,
    ]


def test_big_identifiers_stay_exact() -> None:
    assert table_from({"id": np.array([2**60, 2**60 + 1])}).text("id").tolist() == [str(2**60), str(2**60 + 1)]


@pytest.mark.parametrize(
    ("column", "categories"),
    [
        (pd.Series(pd.Categorical(["lo", "hi"], categories=["lo", "mid", "hi"], ordered=True)), ("lo", "mid", "hi")),
        (pd.Series(pd.Categorical(["lo", "hi"], categories=["lo", "mid", "hi"])), None),
        (pl.Series(["lo", "hi"], dtype=pl.Enum(["lo", "mid", "hi"])), ("lo", "mid", "hi")),
        (pl.Series(["lo", "hi"], dtype=pl.Categorical), None),
        (["lo", "hi"], None),
    ],
)
def test_categories(column: Any, categories: tuple[str, ...] | None) -> None:
    assert table_from({"f": column}).categories("f") == categories


def test_what_is_no_number_is_not_read_as_one() -> None:
    table = table_from({"x": ["1_000", "0x10", "1,5", "٣", "1e400", " 2 ", "-.5"]})
    np.testing.assert_array_equal(table.numbers("x")[:4], [np.nan] * 4)
    assert table.numbers("x")[4:].tolist() == [np.inf, 2, -0.5]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("t.csv", b"", "HLM304"),
        ("t.csv", b"\n\n", "HLM304"),
        ("t.csv", b"a,b\n1,2\n3\n", "HLM305"),
        ("t.csv", "a,b\n1,é\n".encode("latin-1"), "HLM307"),
        ("t.csv", "a,b\n1,2\n".encode("utf-16"), "HLM307"),
        ("t.csv", b"a;b\n1;2\n", "HLM308"),
        ("t.xlsx", b"PK", "HLM302"),
        ("t.parquet", b"not parquet", "HLM303"),
        ("t.feather", b"not arrow", "HLM303"),
        ("t.csv.gz", b"not gzip", "HLM303"),
    ],
)
def test_files_that_are_no_tables(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(HlmError) as raised:
        read_table(path)
    assert [d.code for d in raised.value.diagnostics] == [code]


def test_absent_file_names_its_neighbours(tmp_path: Path) -> None:
    csv(tmp_path, "a\n1\n", "radon.csv")
    with pytest.raises(HlmError, match=r"the closest file there is `radon\.csv`"):
        read_table(tmp_path / "raddon.csv")


def test_byte_order_mark_is_no_part_of_a_name(tmp_path: Path) -> None:
    assert read_table(csv(tmp_path, "\ufeffa,b\n1,2\n")).names == ("a", "b")


def test_what_is_no_table() -> None:
    with pytest.raises(HlmError, match="`int` is not a table"):
        table_from(3)
    with pytest.raises(HlmError, match="different lengths"):
        table_from({"a": [1], "b": [1, 2]})


def test_a_table_stays_itself() -> None:
    table = table_from({"a": [1]})
    assert isinstance(table, Table)
    assert table_from(table) is table


def test_reading_csv_loads_nothing_slow(tmp_path: Path) -> None:
    path = csv(tmp_path, "a,b\n1,x\n2,y\n")
    program = (
        "import sys; from hlmdsl.design.table import table_from\n"
        f"t = table_from({str(path)!r}); t.numbers('a'); t.text('b')\n"
        "assert not {'pandas', 'pymc', 'pytensor'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
