"""Rows are encoded by what was learnt from the fitted table and by nothing else: again, in part, in any order, beside
rows of other tables.

`HLM_DESIGNS=1000 pytest tests/properties/test_encode.py` draws a thousand designs.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from independent_functions import orthonormal
from random_designs import EXAMPLES, RandomCovariate, RandomDesign, random_designs

import hlmdsl as hlm
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.encode import encode
from hlmdsl.design.own_data import read_own_data
from hlmdsl.design.rank import take
from hlmdsl.design.rows import Rows
from hlmdsl.design.table import Table, table_from

SPECS = sorted((Path(__file__).resolve().parents[2] / "specs").glob("*.hlm"))
REFUSED = {"HLM327", "HLM2062", "HLM326", "HLM328", "HLM336"}
"""Margins absent; too few values for a polynomial."""


def assert_same_rows(schema: Schema, one: Rows, other: Rows) -> None:
    """Bit by bit: codes, numbers, units, and every design column that is made of them."""
    assert one.n == other.n
    for mine, theirs in ((one.levels, other.levels), (one.numbers, other.numbers), (one.units, other.units)):
        assert mine.keys() == theirs.keys()
        for name, values in mine.items():
            assert values.dtype == theirs[name].dtype, name
            np.testing.assert_array_equal(values, theirs[name], name)
    for equation in schema.equations:
        np.testing.assert_array_equal(equation.matrix(one), equation.matrix(other))
        np.testing.assert_array_equal(equation.offset(one), equation.offset(other))
        for varying in equation.varying:
            np.testing.assert_array_equal(varying.matrix(one), varying.matrix(other))


def as_text(table: Table) -> pd.DataFrame:
    return pd.DataFrame({name: table.text(name) for name in table.names}, dtype=object)


@pytest.mark.parametrize("path", SPECS, ids=[p.stem for p in SPECS])
def test_the_rows_of_shipped_specs(path: Path) -> None:
    spec = hlm.load(path)
    table = read_own_data(spec.model)
    assert table is not None
    design = spec.bind(table)
    assert_same_rows(design.schema, encode(design.schema, table).rows, design.rows)
    cells = as_text(table)
    assert_same_rows(design.schema, encode(design.schema, table_from(cells)).rows, design.rows)
    chosen = np.random.default_rng(1).permutation(design.rows.n)[: design.rows.n // 3]
    rows = encode(design.schema, table_from(cells.iloc[chosen])).rows
    assert_same_rows(design.schema, rows, take(design.rows, chosen))
    row = encode(design.schema, table_from(cells.iloc[[0]])).rows
    assert_same_rows(design.schema, row, take(design.rows, np.array([0])))


def compiled(random: RandomDesign) -> Design:
    try:
        return hlm.parse(random.spec).bind(random.table)
    except hlm.HlmError as error:
        assume(not {d.code for d in error.diagnostics} <= REFUSED)
        raise


def far() -> RandomDesign:
    """`poly` of years, and of a covariate that is centred and scaled too."""
    x = [1998.0, 2000.0, 2001.0, 2005.0, 2000.0, 2003.0]
    table = pd.DataFrame({"x": x, "z": [0.1, 0.2, 0.3, 0.3, 0.7, 0.2], "y": [0.9, -0.7, -1.3, 2.0, 0.4, 1.1]})
    covariates = (RandomCovariate("x", "mean", "sd"), RandomCovariate("z", "mean", ""))
    return RandomDesign((), covariates, True, (("poly(x, 2)",), ("x",), ("z",)), table)


@settings(
    max_examples=EXAMPLES // 2,
    deadline=None,
    derandomize="HLM_DESIGNS" not in os.environ,
    suppress_health_check=list(HealthCheck),
)
@given(random_designs(), st.randoms(use_true_random=False))
@example(far(), None)
def test_any_rows_in_any_order_are_the_same_rows(random: RandomDesign, order: object) -> None:
    """Drawn with replacement, so that centres and ranges of the part are others; no response is needed."""
    design = compiled(random)
    schema, predictors = design.schema, random.table.drop(columns="y")
    assert_same_rows(schema, encode(schema, table_from(predictors)).rows, design.rows)
    rng = np.random.default_rng(order.randrange(1000) if order is not None else 0)  # type: ignore[attr-defined]
    chosen = rng.integers(0, len(predictors), rng.integers(1, 2 * len(predictors)))
    rows = encode(schema, table_from(predictors.iloc[chosen])).rows
    assert_same_rows(schema, rows, take(design.rows, chosen))


def test_another_table_does_not_move_what_was_learnt() -> None:
    """Rows of other centres, spreads and ranges, against formulas of the fitted table's own."""
    random = far()
    design = compiled(random)
    x, z = random.table["x"].to_numpy(), random.table["z"].to_numpy()
    other = pd.DataFrame({"x": x[::-1] * 1.5 - 7, "z": z + 40})
    found = design.schema.main.matrix(encode(design.schema, table_from(other)).rows)
    new = other["x"].to_numpy()
    expected = [
        np.ones(6),
        *(orthonormal(x, new, 2)[:, d] for d in range(2)),
        (new - x.mean()) / x.std(ddof=1),
        other["z"].to_numpy() - z.mean(),
    ]
    np.testing.assert_allclose(found, np.column_stack(expected), rtol=1e-9)


GROUPED = """
missing drop
response y ~ Normal(mu, sigma)
covariate x center mean
factor arm
group school
group class in school
group rater
effects mu = 1 + x + arm + (1 + x | school/class) + (1 | rater) + (1 | arm:rater)
effects log(sigma) = 1 + (1 | school)
"""


def grouped(rows: int = 60) -> pd.DataFrame:
    """Classes whose labels start again in every school and that lack some, raters that are numbers."""
    r = np.random.default_rng(3)
    school = r.integers(0, 4, rows)
    return pd.DataFrame(
        {
            "x": r.normal(5, 2, rows),
            "arm": np.array(["10", "9", "x"])[np.arange(rows) % 3],
            "school": np.array(["s10", "s2", "a:b", "é"])[school],
            "class": np.array(["1", "2", "3"])[np.minimum(r.integers(0, 3, rows), school)],
            "rater": np.array([3, 20, 100])[r.integers(0, 3, rows)],
            "y": r.normal(size=rows),
        }
    )


@pytest.fixture(scope="module")
def design() -> Design:
    return hlm.parse(GROUPED).bind(grouped())


@settings(max_examples=30, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 59), min_size=1, max_size=80))
def test_units_of_any_rows_are_the_same_units(design: Design, chosen: list[int]) -> None:
    """Of groups in groups, crossed groups, and factors that are crossed with groups."""
    table = grouped().drop(columns="y").iloc[chosen]
    assert_same_rows(design.schema, encode(design.schema, table_from(table)).rows, take(design.rows, np.array(chosen)))
    texts = table.assign(rater=[f"{v}.0" for v in table["rater"]], arm=table["arm"].str.replace("9", "9e0"))
    assert_same_rows(design.schema, encode(design.schema, table_from(texts)).rows, take(design.rows, np.array(chosen)))


def test_units_of_a_table_with_more_labels_than_can_be_counted(monkeypatch: pytest.MonkeyPatch, design: Design) -> None:
    """Pairs are looked up in a table of all pairs, or by their order where that would be too large."""
    from hlmdsl.design import encode as module

    monkeypatch.setattr(module, "most_counted", lambda rows: 0)
    monkeypatch.setattr(module, "PIECE", 7)
    table = grouped().assign(school=lambda t: t["school"].where(t.index > 2, "new"))
    rows = encode(design.schema, table_from(table), new_units=True).rows
    known = encode(design.schema, table_from(table.iloc[3:])).rows
    for name, index in known.units.items():
        np.testing.assert_array_equal(rows.units[name][3:], index)
        np.testing.assert_array_equal(index, design.rows.units[name][3:])


def test_a_new_unit_has_a_position_of_its_own(design: Design) -> None:
    table = grouped(6).drop(columns="y")
    table["school"] = ["s2", "s0", "s0", "s10", "s00", "s2"]
    table["class"] = ["1", "1", "2", "9", "1", "1"]
    with pytest.raises(hlm.HlmError) as refused:
        encode(design.schema, table_from(table))
    assert {d.code for d in refused.value.diagnostics} == {"HLM390"}
    told = str(refused.value)
    assert "the table has units of `school` that the fitted table did not have" in told
    assert "units that are not known (rows): `s0` (2), `s00` (1)" in told
    assert "units of `class`" in told
    encoded = encode(design.schema, table_from(table), new_units=True)
    units = design.schema.units
    assert encoded.new_units["school"] == ("s0", "s00")
    assert encoded.new_units["class"] == ("s0:1", "s0:2", "s00:1", "s10:9")
    at = [units["school"].labels.index("s2"), 4, 4, units["school"].labels.index("s10"), 5]
    assert encoded.rows.units["school"].tolist()[:5] == at
    n = len(units["class"].labels)
    assert encoded.rows.units["class"].tolist()[1:5] == [n, n + 1, n + 3, n + 2]
    assert encoded.rows.units["class"][0] == units["class"].labels.index("s2:1")
    assert "rater" not in encoded.new_units


def test_what_cannot_be_encoded_is_said_all_at_once(design: Design) -> None:
    table = grouped(5)
    table["arm"] = ["x", "X", "z", "z", "9"]
    with pytest.raises(hlm.HlmError) as refused:
        encode(design.schema, table_from(table), new_units=True)
    (told,) = refused.value.diagnostics
    assert told.code == "HLM390"
    assert told.label_text == "levels that are not known (rows): `z` (2), `X` (1)"
    assert told.notes == ("known levels: `10`, `9`, `x`",)
    assert told.help_text == "remove these rows from the table"
    assert told.span is not None
    with pytest.raises(hlm.HlmError) as refused:
        encode(design.schema, table_from(table.drop(columns=["x", "rater"])))
    assert [d.code for d in refused.value.diagnostics] == ["HLM311", "HLM311"]


def test_missing_cells_are_what_the_spec_says_of_them(design: Design) -> None:
    table = grouped().head(8).assign(y=np.nan)
    table.loc[[2, 5], "x"] = np.nan
    rows = encode(design.schema, table_from(table)).rows
    assert_same_rows(design.schema, rows, take(design.rows, np.array([0, 1, 3, 4, 6, 7])))
    strict = hlm.parse(GROUPED.replace("missing drop\n", "")).bind(grouped())
    with pytest.raises(hlm.HlmError, match="HLM313"):
        encode(strict.schema, table_from(table))


def test_a_function_without_a_value_is_refused() -> None:
    spec = hlm.parse("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + log(x)")
    schema = spec.bind({"y": [1.0, 3.0, 2.0, 2.0], "x": [1.0, 2.0, 3.0, 4.0]}).schema
    with pytest.raises(hlm.HlmError, match="HLM326"):
        encode(schema, table_from({"x": [1.0, -1.0]}))


def test_a_schema_of_the_spec_alone_encodes_too() -> None:
    from hlmdsl.design.schema import schema_from_spec

    text = "response y ~ Normal(mu, sigma)\ncovariate x center 5 scale 2\nfactor f { a, b }\ngroup g\n"
    text += "factor lab\nfactor day { mon, tue }\n"
    bars = "(1 | g) + (1 | lab) + (1 | f:day)"
    schema = schema_from_spec(hlm.parse(f"{text}effects mu = 1 + x + f + {bars}").model)
    table = {"x": [9.0, 5.0], "f": ["b", "a"], "g": ["u", "t"], "lab": ["1", "1"], "day": ["tue", "mon"]}
    encoded = encode(schema, table_from(table), new_units=True)
    assert schema.main.matrix(encoded.rows).tolist() == [[1, 2, 1], [1, 0, 0]]
    assert encoded.new_units == {"g": ("t", "u"), "lab": ("1",), "f:day": ("a:mon", "b:tue")}
    assert encoded.rows.units["f:day"].tolist() == [1, 0]
    assert encoded.rows.units["g"].tolist() == [1, 0]
    with pytest.raises(hlm.HlmError, match="HLM390"):
        encode(schema, table_from(table))
