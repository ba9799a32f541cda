"""One content by every road that a table can come: mappings, data frames of three libraries, files of six kinds.

In: a content. Out: what is given to the package: an object, or a path to a file in a folder of the case's own.
Not decided here: what is to be read from it (tables.py).
"""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Literal

import numpy as np

Kind = Literal["float", "int", "bool", "text", "category"]


@dataclass(frozen=True)
class Column:
    """Cells, None where there is nothing; `categories` in an order that counts if it is declared to."""

    kind: Kind
    cells: tuple[Any, ...]
    categories: tuple[str, ...] = ()
    is_ordered: bool = False

    def take(self, rows: list[int]) -> Column:
        return Column(self.kind, tuple(self.cells[i] for i in rows), self.categories, self.is_ordered)


Content = dict[str, Column]


@dataclass(frozen=True)
class Road:
    """`is_text`: cells are texts, with words for what is missing. `keeps_order`: of categories."""

    make: Callable[[Content, Path, Random], Any]
    is_text: bool = False
    keeps_order: bool = False


def _lists(content: Content, folder: Path, chance: Random) -> Any:
    return {name: list(c.cells) for name, c in content.items()}


def _tuples(content: Content, folder: Path, chance: Random) -> Any:
    return {name: c.cells for name, c in content.items()}


def _array(column: Column) -> np.ndarray:
    if column.kind == "float":
        return np.array([np.nan if c is None else c for c in column.cells], dtype=float)
    if None in column.cells or column.kind in ("text", "category"):
        return np.array(column.cells, dtype=object)
    return np.array(column.cells)


def _arrays(content: Content, folder: Path, chance: Random) -> Any:
    return {name: _array(c) for name, c in content.items()}


def _strided(content: Content, folder: Path, chance: Random) -> Any:
    """Every second of twice as many, read-only."""
    found = {}
    for name, c in content.items():
        array = np.repeat(_array(c), 2)[::2]
        array.flags.writeable = False
        found[name] = array
    return found


def _masked(content: Content, folder: Path, chance: Random) -> Any:
    """What is masked has an ordinary number beneath."""
    found: dict[str, Any] = {}
    for name, c in content.items():
        if c.kind in ("float", "int", "bool"):
            there = next((v for v in c.cells if v is not None), 0)
            data = np.array([there if v is None else v for v in c.cells])
            found[name] = np.ma.masked_array(data, mask=[v is None for v in c.cells])
        else:
            found[name] = list(c.cells)
    return found


def _pandas(content: Content, folder: Path, chance: Random) -> Any:
    import pandas as pd

    columns = {}
    for name, c in content.items():
        cells = list(c.cells)
        if c.kind == "category":
            columns[name] = pd.Categorical(cells, categories=list(c.categories), ordered=c.is_ordered)
        else:
            columns[name] = cells
    return pd.DataFrame(columns)


def _pandas_objects(content: Content, folder: Path, chance: Random) -> Any:
    import pandas as pd

    return pd.DataFrame({name: pd.Series(list(c.cells), dtype=object) for name, c in content.items()})


def _pandas_nullable(content: Content, folder: Path, chance: Random) -> Any:
    import pandas as pd

    dtypes = {"float": "Float64", "int": "Int64", "bool": "boolean", "text": "string", "category": "string"}
    return pd.DataFrame({name: pd.array(list(c.cells), dtype=dtypes[c.kind]) for name, c in content.items()})


def _pandas_arrow(content: Content, folder: Path, chance: Random) -> Any:
    import pandas as pd

    return _arrow(content, folder, chance).to_pandas(types_mapper=pd.ArrowDtype)


def _pandas_reindexed(content: Content, folder: Path, chance: Random) -> Any:
    frame = _pandas(content, folder, chance)
    frame.index = [f"r{chance.randrange(3)}" for _ in range(len(frame))]
    return frame


def _series_of_one_index(content: Content, folder: Path, chance: Random) -> Any:
    frame = _pandas(content, folder, chance)
    return {name: frame[name] for name in frame.columns}


def _polars(content: Content, folder: Path, chance: Random) -> Any:
    import polars as pl

    dtypes = {"float": pl.Float64, "int": pl.Int64, "bool": pl.Boolean, "text": pl.String, "category": pl.String}
    columns = []
    for name, c in content.items():
        # an Enum is a list in its order; without a declared order it is text
        dtype = pl.Enum(list(c.categories)) if c.kind == "category" and c.is_ordered else dtypes[c.kind]
        columns.append(pl.Series(name, list(c.cells), dtype=dtype))
    return pl.DataFrame(columns)


def _polars_lazy(content: Content, folder: Path, chance: Random) -> Any:
    return _polars(content, folder, chance).lazy()


def _polars_series(content: Content, folder: Path, chance: Random) -> Any:
    return {s.name: s for s in _polars(content, folder, chance)}


def _arrow(content: Content, folder: Path, chance: Random) -> Any:
    import pyarrow as pa

    types = {"float": pa.float64(), "int": pa.int64(), "bool": pa.bool_(), "text": pa.string()}
    columns = {}
    for name, c in content.items():
        if c.kind == "category":
            codes = [None if v is None else c.categories.index(v) for v in c.cells]
            labels = pa.array(list(c.categories))
            columns[name] = pa.DictionaryArray.from_arrays(pa.array(codes, pa.int32()), labels, ordered=c.is_ordered)
        else:
            columns[name] = pa.array(list(c.cells), type=types[c.kind])
    return pa.table(columns)


def _arrow_in_pieces(content: Content, folder: Path, chance: Random) -> Any:
    import pyarrow as pa

    whole = _arrow(content, folder, chance)
    cut = chance.randint(0, whole.num_rows)
    return pa.concat_tables([whole.slice(0, cut), whole.slice(cut)])


def _arrow_texts(content: Content, folder: Path, chance: Random) -> Any:
    import pyarrow as pa

    whole = _arrow(content, folder, chance)
    kind = chance.choice([pa.large_string(), pa.string_view(), pa.dictionary(pa.int16(), pa.string())])
    for i, (name, c) in enumerate(content.items()):
        if c.kind == "text" and not (pa.types.is_dictionary(kind)):
            whole = whole.set_column(i, name, whole.column(i).cast(kind))
    return whole


def _narwhals(content: Content, folder: Path, chance: Random) -> Any:
    import narwhals as nw

    return nw.from_native(chance.choice([_pandas, _polars, _arrow])(content, folder, chance))


def cell_as_text(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else repr(value)


def csv_text(content: Content, delimiter: str, chance: Random) -> str:
    """Quoted where it has to be, and now and then where it need not be."""
    end, always = chance.choice(["\n", "\n", "\r\n"]), chance.random() < 0.3

    def written(text: str) -> str:
        if always or text == "" or any(c in text for c in (delimiter, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"' if text or always else ""
        return text

    lines = [
        [str(n) for n in content],
        *zip(*([cell_as_text(v) for v in c.cells] for c in content.values()), strict=True),
    ]
    text = end.join(delimiter.join(written(cell) for cell in line) for line in lines)
    return text + end * chance.choice([0, 1, 1, 1])


def _csv(content: Content, folder: Path, chance: Random) -> Any:
    tabs, zipped = chance.random() < 0.25, chance.random() < 0.15
    data = csv_text(content, "\t" if tabs else ",", chance).encode()
    data = b"\xef\xbb\xbf" + data if chance.random() < 0.15 else data
    path = folder / (("t.tsv" if tabs else "t.csv") + (".gz" if zipped else ""))
    path.write_bytes(gzip.compress(data) if zipped else data)
    return path if chance.random() < 0.5 else str(path)


def _pandas_csv(content: Content, folder: Path, chance: Random) -> Any:
    import pandas as pd

    held = io.StringIO(newline="")
    pd.DataFrame({n: pd.Series(list(c.cells), dtype=object) for n, c in content.items()}).to_csv(held, index=False)
    path = folder / "pandas.csv"
    path.write_bytes(held.getvalue().encode())
    return path


def _parquet(content: Content, folder: Path, chance: Random) -> Any:
    from pyarrow import parquet

    path = folder / "t.parquet"
    match chance.randrange(3):
        case 0:
            parquet.write_table(_arrow(content, folder, chance), path, row_group_size=chance.choice([3, 1000]))
        case 1:
            _pandas(content, folder, chance).to_parquet(path)
        case _:
            _arrow_in_pieces(content, folder, chance).to_pandas().to_parquet(path)
    return path


def _feather(content: Content, folder: Path, chance: Random) -> Any:
    from pyarrow import feather

    path = folder / chance.choice(["t.feather", "t.arrow"])
    feather.write_feather(_arrow(content, folder, chance), str(path))
    return path


def _polars_file(content: Content, folder: Path, chance: Random) -> Any:
    frame = _polars(content, folder, chance)
    if chance.random() < 0.5:
        frame.write_parquet(folder / "p.parquet")
        return folder / "p.parquet"
    frame.write_ipc(folder / "p.arrow")
    return folder / "p.arrow"


ROADS: dict[str, Road] = {
    "lists": Road(_lists),
    "tuples": Road(_tuples),
    "arrays": Road(_arrays),
    "strided arrays": Road(_strided),
    "masked arrays": Road(_masked),
    "pandas": Road(_pandas, keeps_order=True),
    "pandas of objects": Road(_pandas_objects),
    "pandas, nullable": Road(_pandas_nullable),
    "pandas on Arrow": Road(_pandas_arrow, keeps_order=True),
    "pandas with another index": Road(_pandas_reindexed, keeps_order=True),
    "pandas Series": Road(_series_of_one_index, keeps_order=True),
    "polars": Road(_polars, keeps_order=True),
    "polars, lazy": Road(_polars_lazy, keeps_order=True),
    "polars Series": Road(_polars_series, keeps_order=True),
    "pyarrow": Road(_arrow, keeps_order=True),
    "pyarrow in pieces": Road(_arrow_in_pieces, keeps_order=True),
    "pyarrow texts": Road(_arrow_texts, keeps_order=True),
    "narwhals": Road(_narwhals, keeps_order=True),
    "CSV": Road(_csv, is_text=True),
    "CSV by pandas": Road(_pandas_csv, is_text=True),
    "Parquet": Road(_parquet, keeps_order=True),
    "Feather": Road(_feather, keeps_order=True),
    "file by polars": Road(_polars_file, keeps_order=True),
}


def polars_categorical(content: Content, folder: Path) -> dict[str, Any]:
    """Texts as polars' own Categorical, and what becomes of it on its way through other libraries."""
    import polars as pl

    frame = pl.DataFrame(
        [
            pl.Series(
                name, list(c.cells), dtype=pl.Categorical if c.kind in ("text", "category") else None, strict=False
            )
            for name, c in content.items()
        ]
    )
    frame.write_parquet(folder / "c.parquet")
    frame.write_ipc(folder / "c.arrow")
    return {
        "frame": frame,
        "to_arrow()": frame.to_arrow(),
        "to_pandas()": frame.to_pandas(),
        "Parquet": folder / "c.parquet",
        "IPC": folder / "c.arrow",
    }
