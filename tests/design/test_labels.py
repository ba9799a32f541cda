"""A label is what the table shows, once: in any spelling of its letters, as any type of number, whatever its size."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.levels import look_alikes, match_level
from hlmdsl.design.table import table_from
from hlmdsl.model.variables import Group
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.number_text import exact_number

Bind = Callable[[str, Any], Design]
GROUP = "response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)"
FACTOR = "response y ~ Normal(mu, sigma)\nfactor g {levels}\neffects mu = 1 + g"


def csv(folder: Path, cells: list[str], name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text("y,g\n" + "".join(f"{i * i},{c}\n" for i, c in enumerate(cells)), encoding="utf-8")
    return path


def test_a_quoted_word_for_missing_is_a_label_where_its_neighbours_are_not_quoted(bind: Bind, tmp_path: Path) -> None:
    quoted = csv(tmp_path, ["DE", '"NA"', "FR", '"NA"', "DE"])
    assert bind(GROUP, quoted).coords["g"] == ("DE", "FR", "NA")
    assert bind(GROUP, quoted).groupings["g"].index.tolist() == [0, 2, 1, 2, 0]
    assert bind(FACTOR.format(levels=""), quoted).schema.factors["g"].levels == ("DE", "FR", "NA")
    both = csv(tmp_path, ["DE", '"NA"', "NA", '"None"', "FR"])
    with pytest.raises(HlmError, match="missing in 1 of 5 rows"):
        bind(GROUP, both)
    assert bind("missing drop\n" + GROUP, both).coords["g"] == ("DE", "FR", "NA", "None")
    # a declared level is that level, quoted or bare
    declared = bind(FACTOR.format(levels="{ DE, FR, NA, None }"), both)
    assert declared.rows.levels["g"].tolist() == [0, 2, 2, 3, 1]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
@pytest.mark.parametrize("first", ["", "missing drop\n"])
def test_a_level_of_one_use_of_a_column_is_a_label_in_all(
    bind: Bind, tmp_path: Path, order: tuple[int, ...], first: str
) -> None:
    """With `missing drop` its rows would be lost."""
    path = csv(tmp_path, ["DE", "NA", "FR", "NA", "DE", "FR"])
    uses = ["factor f = g { DE, FR, NA }", "group g", "factor other = g"]
    spec = (
        "response y ~ Normal(mu, sigma)\n"
        + "\n".join(uses[i] for i in order)
        + "\neffects mu = 1 + f + (1 | g) + other"
    )
    design = bind(first + spec, path)
    assert (design.rows.n, design.rows_dropped) == (6, 0)
    assert design.coords["g"] == design.schema.factors["other"].levels == ("DE", "FR", "NA")


@pytest.mark.parametrize("cells", [['"DE"', '"NA"', '"FR"', '"DE"'], ["DE", "NA", "FR", "DE"], ["1", '""', "2", "1"]])
def test_words_for_missing_stay_missing_where_marks_say_nothing(bind: Bind, tmp_path: Path, cells: list[str]) -> None:
    with pytest.raises(HlmError) as raised:
        bind(GROUP, csv(tmp_path, cells))
    (only,) = raised.value.diagnostics
    assert only.code == "HLM313"
    said = 'if it is a label, put quotation marks around it in the file, and around no other: `"NA"`'
    assert (said in only.notes[0]) if "N" in str(cells) else not only.notes
    factor = FACTOR.format(levels="")
    if "N" in str(cells):
        with pytest.raises(HlmError, match="declare it among the levels of `g`"):
            bind(factor, csv(tmp_path, cells))


def test_as_a_number_a_quoted_word_is_missing_too(tmp_path: Path) -> None:
    table = table_from(csv(tmp_path, ["1", '"NA"', "2.5", "NA"]))
    np.testing.assert_array_equal(table.numbers("g"), [1, np.nan, 2.5, np.nan])


@pytest.mark.parametrize("blanks", [" NA ", "NA ", "\tNA", "  ", '" NA "'])
def test_words_for_missing_may_have_blanks_around_them(bind: Bind, tmp_path: Path, blanks: str) -> None:
    path = csv(tmp_path, ['"a"', blanks, '"b"', '"a"'])
    assert table_from(path).text("g").tolist() == ["a", None, "b", "a"]
    path = csv(tmp_path, ["1", blanks, "2", "4"])
    np.testing.assert_array_equal(table_from(path).numbers("g"), [1, np.nan, 2, 4])
    # missing, and not a text among numbers
    design = bind("missing drop\nresponse y ~ Normal(mu, sigma)\ncovariate g\neffects mu = 1 + g", path)
    assert (design.rows_dropped, dict(design.dropped)) == (1, {"g": 1})
    if blanks.startswith('"'):  # the only one that is quoted, so it is meant as a text
        assert bind(GROUP, path).coords["g"] == (" NA ", "1", "2", "4")
        return
    with pytest.raises(HlmError, match="missing in 1 of 4 rows"):
        bind(GROUP, path)


letters = st.text("aoe\u0308\u0301öé \u212b\u00c5Kln", min_size=1, max_size=5).filter(str.strip)


@settings(max_examples=12, deadline=None)
@given(letters)
@example("Ko\u0308ln")
def test_letters_are_the_same_however_they_are_composed(tmp_path_factory: pytest.TempPathFactory, label: str) -> None:
    label = label.strip()
    one, other = unicodedata.normalize("NFC", label), unicodedata.normalize("NFD", label)
    cells = ["other", label, one, other]
    path = csv(tmp_path_factory.mktemp("t"), cells)
    frame = pd.DataFrame({"y": [0.0, 1, 4, 9], "g": cells})
    for table in (path, frame, pl.from_pandas(frame), pa.Table.from_pandas(frame), frame.astype({"g": "category"})):
        for written in {label, one, other}:
            quoted = written.replace("\\", "\\\\")
            spec = FACTOR.format(levels=f'{{ "{quoted}", other }}')
            design = hlm.parse(spec).bind(table)
            assert design.schema.factors["g"].levels == (one, "other")
            assert design.rows.levels["g"].tolist() == [1, 0, 0, 0]


@pytest.mark.parametrize("in_spec", ["gr\u00f6\u00dfe", "gro\u0308\u00dfe"])
@pytest.mark.parametrize("in_table", ["gr\u00f6\u00dfe", "gro\u0308\u00dfe"])
def test_names_of_columns_are_the_same_however_they_are_composed(tmp_path: Path, in_spec: str, in_table: str) -> None:
    spec = f"response y ~ Normal(mu, sigma)\ncovariate {in_spec}\neffects mu = 1 + gr\u00f6\u00dfe + gro\u0308\u00dfe^2"
    data = {"y": [1.0, 2, 4, 3], in_table: [1.0, 2, 4, 9]}
    path = tmp_path / "t.csv"
    pd.DataFrame(data).to_csv(path, index=False)
    pl.DataFrame(data).write_parquet(tmp_path / "t.parquet")
    tables: list[Any] = [data, pd.DataFrame(data), pl.DataFrame(data), pa.table(data), path, tmp_path / "t.parquet"]
    for table in tables:
        assert list(hlm.parse(spec).bind(table).rows.numbers) == ["gr\u00f6\u00dfe"]
    both = {**data, "gr\u00f6\u00dfe": [1.0, 2, 4, 9], "gro\u0308\u00dfe": [5.0, 2, 4, 9]}
    with pytest.raises(HlmError, match="several columns named"):
        hlm.parse(spec).bind(pd.DataFrame(both))
    with pytest.raises(HlmError, match="several columns named"):
        hlm.parse(spec).bind(both)


@pytest.mark.parametrize("kind", ["f2", "f4", "f8"])
def test_a_float_is_the_shortest_decimal_of_its_own_type(bind: Bind, tmp_path: Path, kind: str) -> None:
    values = np.array([0.1, 0.5, 2.0, 0.1], dtype=kind)
    data = {"y": [1.0, 2, 4, 3], "g": values}
    frame = pd.DataFrame({"y": [1.0, 2, 4, 3], "g": values.astype("f4") if kind == "f2" else values})
    frame.to_parquet(tmp_path / "t.parquet")
    tables = [data, pa.table({"y": [1.0, 2, 4, 3], "g": pa.array(values)})]
    tables += (
        [] if kind == "f2" else [frame, pl.from_pandas(frame), tmp_path / "t.parquet", frame.astype({"g": "category"})]
    )
    for table in tables:
        design = bind(FACTOR.format(levels="{ 0.1, 0.5, 2 }"), table)
        assert design.rows.levels["g"].tolist() == [0, 1, 2, 0]
        assert bind(FACTOR.format(levels=""), table).schema.factors["g"].levels == ("0.1", "0.5", "2")


BIG = 2**53


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(BIG - 3, BIG + 40) | st.integers(0, 2**64 - 1), min_size=2, max_size=6, unique=True))
@example([BIG, BIG + 1])
@example([2**64 - 1, 2**64 - 2])
def test_whole_numbers_of_any_size_are_labels_of_their_own(ids: list[int]) -> None:
    group = Group("g", "g")
    labels = tuple(map(str, sorted(ids)))
    assert not look_alikes(group, labels)
    for i, label in enumerate(labels):
        assert match_level(label, labels) == match_level(f"{label}.0", labels) == i
    kinds: list[Any] = [ids, np.array(ids, dtype="u8"), pl.Series(ids, dtype=pl.UInt64), pa.array(ids, pa.uint64())]
    for cells in kinds:
        found = hlm.parse(GROUP).bind({"y": [*range(len(ids)), 0.5], "g": [*cells, cells[0]]})
        assert found.coords["g"] == labels
        assert not [d for d in found.warnings if d.code == "HLM353"]


def test_floats_of_whole_numbers_are_labels_too(bind: Bind) -> None:
    ids = np.array([2.0**53, 2.0**53 + 2, 1e18, 3.0])
    design = bind(GROUP, {"y": [1.0, 2, 4, 3, 8], "g": [*ids, 3.0]})
    assert design.coords["g"] == ("3", str(2**53), str(2**53 + 2), str(10**18))
    assert not [d for d in design.warnings if d.code == "HLM353"]


@pytest.mark.parametrize("text", ["1", "01", "1.0", "1e0", "+1", " 1 "])
def test_the_same_number_is_the_same_exactly(text: str) -> None:
    assert exact_number(text) == 1
    assert look_alikes(Group("g", "g"), (text, "0.999", "1.00"))
    assert exact_number("9007199254740993") != exact_number("9007199254740992")
    assert exact_number("9007199254740993.0") != exact_number("9007199254740992")
    assert exact_number("1e99999999999999999999") is None
    assert exact_number("9" * 5000) is not None
    assert exact_number("1_000") is exact_number("١") is None
