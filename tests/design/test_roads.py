"""One column gives one design by whatever road it comes: frames of three libraries, mappings, text and binary files."""

from __future__ import annotations

import gzip
import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from pyarrow import feather, parquet

from hlmdsl.design.bind import bind_data
from hlmdsl.design.columns import MISSING_TOKENS
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.explain.sections.facts import inferred
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText, composed
from hlmdsl.syntax.parse import parse

Bind = Callable[[str, Any], Design]

SPEC = "response y ~ Normal(mu, sigma)\nfactor f coding difference\ngroup g = f\neffects mu = 1 + f + (1 | g)"
"""The order of levels shows in the coding; a group has its own."""

labels = st.text("abAB019.-é€ü\u0308 ,\"'#;:\n", min_size=1, max_size=4).filter(
    lambda t: t.strip() not in MISSING_TOKENS and t == t.strip()
)


def as_pandas(cells: Sequence[str], order: Sequence[str] | None, ordered: bool) -> pd.DataFrame:
    f = list(cells) if order is None else pd.Categorical(cells, categories=list(order), ordered=ordered)
    return pd.DataFrame({"y": np.arange(len(cells)) / 4, "f": f})


def as_polars(cells: Sequence[str], order: Sequence[str] | None, ordered: bool) -> pl.DataFrame:
    dtype: Any = pl.String if order is None else pl.Enum(list(order)) if ordered else pl.Categorical
    return pl.DataFrame({"y": np.arange(len(cells)) / 4, "f": pl.Series(cells, dtype=dtype)})


def as_arrow(cells: Sequence[str], order: Sequence[str] | None, ordered: bool) -> pa.Table:
    f: Any = pa.array(cells)
    if order is not None:
        codes = pa.array([list(order).index(c) for c in cells], pa.int8())
        f = pa.DictionaryArray.from_arrays(codes, pa.array(list(order)), ordered=ordered)
    return pa.table({"y": np.arange(len(cells)) / 4, "f": f})


def text_files(folder: Path, frame: pd.DataFrame, polars: pl.DataFrame) -> dict[str, Any]:
    frame.to_csv(folder / "pandas.csv", index=False)
    frame.to_csv(folder / "tabs.tsv", index=False, sep="\t", lineterminator="\r\n")
    frame.to_csv(folder / "quoted.csv", index=False, quoting=1)
    polars.write_csv(folder / "polars.csv")
    (folder / "packed.csv.gz").write_bytes(gzip.compress((folder / "polars.csv").read_bytes()))
    names = ("pandas.csv", "tabs.tsv", "quoted.csv", "polars.csv", "packed.csv.gz")
    return {name: folder / name for name in names}


def other_roads(folder: Path, frame: pd.DataFrame, polars: pl.DataFrame, arrow: pa.Table) -> dict[str, Any]:
    frame.to_parquet(folder / "pandas.parquet", row_group_size=3)
    frame.to_feather(folder / "pandas.feather")
    polars.write_parquet(folder / "polars.parquet", row_group_size=3)
    polars.write_ipc(folder / "polars.arrow")
    parquet.write_table(arrow, folder / "arrow.parquet", row_group_size=2)
    feather.write_feather(arrow, folder / "arrow.feather", chunksize=2)
    files = (
        "pandas.parquet", "pandas.feather", "polars.parquet", "polars.arrow", "arrow.parquet", "arrow.feather",
    )  # fmt: skip
    return {name: folder / name for name in files} | {
        "pandas": frame,
        "polars": polars,
        "lazy": polars.lazy(),
        "arrow": arrow,
        "arrow in pieces": pa.concat_tables([arrow.slice(0, 1), arrow.slice(1)]),
        "a batch": arrow.combine_chunks().to_batches()[0],
        "polars.to_pandas": polars.to_pandas(),
        "polars.to_arrow": polars.to_arrow(),
        "arrow.to_pandas": arrow.to_pandas(),
        "pandas on Arrow": arrow.to_pandas(types_mapper=pd.ArrowDtype),
        "Series of pandas": {c: frame[c] for c in frame},
        "Series of polars": {c: polars[c] for c in polars.columns},
        "arrays of pandas": {c: frame[c].array for c in frame},
        "arrays of arrow": {c: arrow[c].combine_chunks() for c in arrow.column_names},
    }


def facts_of(given: Any) -> tuple[Any, ...]:
    source = SourceText("<spec>", SPEC)
    design = bind_data(check_model(parse(source), source), table_from(given))
    factor = design.schema.factors["f"]
    return (
        factor.levels,
        factor.reference,
        design.rows.levels["f"].tolist(),
        design.coords,
        inferred(design.schema),
        design.fingerprint,
    )


@settings(max_examples=6, deadline=None)
@given(
    st.lists(labels, min_size=2, max_size=5, unique_by=composed).flatmap(
        lambda levels: st.tuples(
            st.permutations(levels), st.lists(st.sampled_from(levels), min_size=4, max_size=9), st.booleans()
        )
    )
)
@example((["treated", "control"], ["treated", "control", "control", "treated"], False))  # by appearance
@example((["treated", "control"], ["control", "treated", "control", "treated"], True))
@example((["10", "9", "1"], ["9", "1", "10", "9"], False))
@example((["Ko\u0308ln", "Bonn"], ["Ko\u0308ln", "Köln", "Bonn", "Bonn"], False))
def test_every_road_gives_the_same_design(case: tuple[list[str], list[str], bool]) -> None:
    order, cells, ordered = case
    order = list(dict.fromkeys([*order, *cells]))
    assume(len({composed(c) for c in cells}) > 1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = [make(cells, order, ordered) for make in (as_pandas, as_polars, as_arrow)]
        roads = other_roads(folder, *made)
        texts = text_files(folder, made[0], made[1]) | {"lists": {"y": made[0]["y"].tolist(), "f": cells}}
        expected = facts_of(made[0])
        if not ordered:
            roads |= texts
        for road, table in roads.items():
            assert facts_of(table) == expected, road
        if ordered:  # which a text cannot carry: all of them give the levels as they are sorted, and say so
            present = dict.fromkeys(composed(c) for c in order if composed(c) in {composed(d) for d in cells})
            assert expected[0] == tuple(present)
            plain = facts_of(as_pandas(cells, None, False))
            assert plain[4][0].startswith("levels of f, from the data: ")
            for road, table in texts.items():
                assert facts_of(table) == plain, road


def test_the_order_of_unordered_categories_is_not_used_and_a_warning_says_so(bind: Bind, tmp_path: Path) -> None:
    order, cells = ["low", "mid", "high"], ["low", "high", "mid", "low"]
    made = as_pandas(cells, order, False)
    parquet_file = tmp_path / "t.parquet"
    made.to_parquet(parquet_file)
    for table in (made, as_arrow(cells, order, False), parquet_file):
        spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
        design = bind(spec, table)
        assert design.schema.factors["f"].levels == ("high", "low", "mid")
        (warning,) = [d for d in design.warnings if d.code == "HLM367"]
        assert warning.help_text == "if that order is meant, declare it: `factor f { low, mid, high }`"
        mended = bind(spec.replace("factor f", "factor f { low, mid, high }"), table)
        assert mended.schema.factors["f"].levels == ("low", "mid", "high")
        assert not mended.warnings
        # with a reference, the coding is what the spec says whatever the order
        assert not bind(spec.replace("factor f", "factor f reference mid"), table).warnings


@pytest.mark.parametrize("make", [as_polars, lambda c, o, r: pd.DataFrame({"y": range(4), "f": pd.Categorical(c)})])
def test_an_order_of_appearance_or_of_sorting_gives_no_warning(bind: Bind, tmp_path: Path, make: Any) -> None:
    table = make(["treated", "control", "treated", "control"], ["treated", "control"], False)
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
    assert not bind(spec, table).warnings
    if isinstance(table, pl.DataFrame):
        table.write_parquet(tmp_path / "t.parquet")
        table.write_ipc(tmp_path / "t.arrow")
        for road in (table.to_arrow(), tmp_path / "t.parquet", tmp_path / "t.arrow"):
            assert not bind(spec, road).warnings


def pieces(*orders: list[str]) -> pa.Table:
    arrays = [pa.DictionaryArray.from_arrays(pa.array([0, 1]), pa.array(o), ordered=True) for o in orders]
    return pa.table({"y": np.arange(2.0 * len(orders)), "f": pa.chunked_array(arrays)})


def test_pieces_of_a_column_must_agree_about_the_order_of_its_categories(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
    assert bind(spec, pieces(["lo", "hi"], ["lo", "mid", "hi"])).schema.factors["f"].levels == ("lo", "mid", "hi")
    for orders, told in (
        ((["lo", "hi"], ["hi", "lo"]), "disagree about their order"),
        ((["lo", "mid"], ["mid", "hi"]), "none has all of them"),
    ):
        with pytest.raises(HlmError, match=told) as raised:
            bind(spec, pieces(*orders))
        assert [d.code for d in raised.value.diagnostics] == ["HLM362"]


def test_dropped_rows_leave_the_order_of_the_categories(bind: Bind) -> None:
    """The reference is the first level: an order that is lost with the dropped rows changes what is estimated."""
    spec = "missing drop\nresponse y ~ Normal(mu, sigma)\nfactor f\ncovariate x\neffects mu = 1 + f + x"
    cells = pd.Categorical(["mid", "low", "high", "low", "mid"], categories=["low", "mid", "high"], ordered=True)
    table = pd.DataFrame({"y": [1.0, 2, 4, 3, 7], "f": cells, "x": [None, 1.0, 2, 4, 3]})
    for road in (table, pa.Table.from_pandas(table), pl.from_pandas(table.astype({"f": str}))):
        design = bind(spec, road)
        assert design.rows_dropped == 1
        assert dict(design.dropped) == {"x": 1}
        is_text = isinstance(road, pl.DataFrame)
        assert design.schema.factors["f"].levels == (("high", "low", "mid") if is_text else ("low", "mid", "high"))
        told = [design.schema.factors["f"].levels[i] for i in design.rows.levels["f"]]
        assert told == ["low", "high", "low", "mid"]


COLUMNS = {
    "floats": (pa.float64(), [5.9, 6.4, None, 1.0]),
    "whole floats": (pa.float64(), [5.0, 6.5, 2.0, 1.0]),
    "integers": (pa.int32(), [5, -6, 2, 1]),
    "truth values": (pa.bool_(), [True, False, True, None]),
    "texts": (pa.string(), ["5", "6", None, "1"]),
    "categories": (pa.dictionary(pa.int8(), pa.string()), ["b", "a", "b", None]),
}


@given(st.sampled_from(sorted(COLUMNS)), st.lists(st.integers(0, 4), min_size=1, max_size=5))
@example("whole floats", [4, 4])
@example("integers", [0, 0])
@example("truth values", [2, 2, 4, 4])
def test_a_column_in_pieces_is_the_column(kind: str, cuts: list[int]) -> None:
    """Wherever it is cut, pieces without rows included: filters and joins make them."""
    dtype, cells = COLUMNS[kind]
    whole = pa.array(cells, dtype)
    ends = [0, *sorted(cuts), 4]
    pieces = pa.chunked_array([whole[a:b] for a, b in pairwise(ends)], dtype)
    one, other = (table_from(pa.table({"x": column})) for column in (pa.chunked_array([whole]), pieces))
    assert type(one.columns["x"]) is type(other.columns["x"])
    assert one.text("x").tolist() == other.text("x").tolist()
    np.testing.assert_array_equal(one.numbers("x"), other.numbers("x"))
