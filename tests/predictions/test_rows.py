"""Rows of a table: those of the fit are what they were there, in any company and order, in whatever form they come."""

from __future__ import annotations

from pathlib import Path

import kernel_cases
import numpy as np
import pandas as pd
import polars as pl
import pytest

import hlmdsl as hlm
from hlmdsl.results import stretches
from tests.fits.made_fits import made_fit
from tests.predictions import cases

SPECS = Path(__file__).parents[2] / "specs"
MIXED = "response y ~ Normal(mu, sigma)\nmissing drop\neffects mu = 1 + x + f + (1 + x | g) + (1 | inner)"


def codes(error: hlm.HlmError) -> set[str]:
    return {d.code for d in error.diagnostics}


def mixed(table: pd.DataFrame) -> hlm.Fit:
    return made_fit(hlm.parse("model m\n" + kernel_cases._used(MIXED)).bind(table))


FRAME = pd.DataFrame(cases.TABLE)
HOLES = FRAME.copy()
HOLES.loc[[3, 7], "x"] = np.nan
HOLES.loc[11, "y"] = np.nan
"""No unit loses its only row."""


@pytest.mark.parametrize("spec", sorted(SPECS.glob("*.hlm")), ids=lambda path: path.stem)
def test_rows_of_the_fit_as_a_table(spec: Path) -> None:
    design = hlm.load(spec).bind()
    own = made_fit(design, draws=3)
    table = pd.read_csv(
        SPECS / "data" / design.table_name.split("/")[-1], dtype=str, keep_default_na=False, na_values=""
    )
    if not design.model.response.parts:  # whose sum is the number of trials
        table = table.drop(columns=design.model.response.column)
    chosen = np.random.default_rng(0).permutation(len(table))[:25]
    # quantiles, directions and reciprocals have no mean
    response = design.model.response
    no_mean = response.family.working or response.family.is_circular or response.written.startswith("1/")
    for of in ("response", "mu" if no_mean else "mean"):
        whole = own.predict(of=of).values
        assert np.array_equal(own.predict(table, of=of).values, whole, equal_nan=True)
    some = own.predict(table.iloc[chosen], of="linear").values.values
    whole = own.predict(of="linear").values.values
    np.testing.assert_allclose(some, whole[:, :, chosen], rtol=1e-10, atol=1e-12)


def test_rows_without_values_are_left_out_and_counted_where_they_were() -> None:
    own = mixed(HOLES)
    of_fit, of_table = own.predict(of="mean"), own.predict(HOLES, of="mean")
    assert of_table.values["row"].values.tolist() == [i for i in range(60) if i not in (3, 7)]
    at = [i for i in range(60) if i not in (3, 7, 11)]  # a row without a response is predicted like any other
    np.testing.assert_array_equal(of_table.values.sel(row=at), of_fit.values)
    assert of_table.table().index.tolist() == of_table.values["row"].values.tolist()
    assert of_table.says[-1] == "2 rows with missing values left out (`missing drop`)."
    assert of_fit.says[-1] == "3 rows of the table are not in the fit; rows are counted without them."


def test_units_are_told_where_they_matter() -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f\ngroup g\n"
    design = hlm.parse(text + "effects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + (1 | f)").bind(FRAME)
    own = made_fit(design, draws=3)
    assert own.predict(of="sigma").says[1:] == ("Each row with the deviations of its unit of f.",)
    assert own.predict(of="mean").says[1:] == ("Each row with the deviations of its unit of g.",)
    assert own.predict(units="average").says[1:] == ("For the average unit of g and unit of f: deviations are zero.",)


def test_units_of_which_nothing_that_is_asked_for_depends_need_not_be_in_a_table() -> None:
    text = "response y ~ Normal(mu, sigma)\neffects mu = 1 + x + (1 | g)\neffects log(sigma) = 1 + (1 | h)"
    own, rows = made_fit(kernel_cases.bound(text)), {"x": [0.5, 1.0], "g": ["g1", "g2"]}
    whole = rows | {"h": [own.design.groupings["h"].labels[0]] * 2}
    for of in ("mean", "linear", "mu"):
        np.testing.assert_array_equal(own.predict(rows, of=of).values, own.predict(whole, of=of).values)
        assert own.predict(rows, of=of).says[1:] == ("Each row with the deviations of its unit of g.",)
    for of in ("response", "sigma"):
        with pytest.raises(hlm.HlmError, match="which units of `h`"):
            own.predict(rows, of=of)
    within = text.replace("(1 | h)", "(1 | inner)")
    nested = made_fit(kernel_cases.bound(within))
    assert nested.predict(rows, of="mean", units={"g": "new"}).values.shape[-1] == 2
    with pytest.raises(hlm.HlmError, match="HLM605"):
        nested.predict(rows, units={"g": "new"})


def test_forms_of_tables(tmp_path: Path) -> None:
    own = mixed(FRAME)
    expected = own.predict(of="mean").values
    path = tmp_path / "rows.csv"
    FRAME.to_csv(path, index=False)
    forms = [
        FRAME.assign(more="?").drop(columns="y"),
        FRAME.astype({"f": "category", "g": "category", "x": object}),
        FRAME.to_dict("list"),
        pl.from_pandas(FRAME),
        path,
        str(path),
    ]
    for table in forms:
        np.testing.assert_array_equal(own.predict(table, of="mean").values, expected)
    one = own.predict({"x": [1], "f": ["a"], "g": ["g1"], "inner": ["i1"]}, of="mean")
    assert one.values.sizes["row"] == 1
    assert "1 row of a table" in one.says[0]


def test_a_table_without_any_column_of_the_model_has_rows() -> None:
    own = made_fit(kernel_cases.bound("response count ~ Poisson(mu)\neffects log(mu) = 1"))
    assert own.predict({"anything": [1, 2, 3]}).values.sizes["row"] == 3


def test_rows_without_values_are_not_to_be_dropped_by_the_spec() -> None:
    """A fit is of its spec; one with `missing drop` is another."""
    own = made_fit(kernel_cases.bound("response count ~ Poisson(mu)\neffects log(mu) = 1 + x"))
    with pytest.raises(hlm.HlmError, match="leave such rows out of the table, or complete them") as caught:
        own.predict({"x": [1.0, float("nan")]})
    assert codes(caught.value) == {"HLM313"}


def test_columns_that_are_in_the_index() -> None:
    rows = FRAME.head(2).set_index(["g", "x"])
    with pytest.raises(hlm.HlmError, match="HLM604") as caught:
        mixed(FRAME).predict(rows)
    assert "`g` is in the frame's index, which is no column: `table.reset_index()`" in str(caught.value)
    with pytest.raises(hlm.HlmError, match="HLM311") as caught:
        mixed(FRAME).predict(rows, units="average")
    assert "`x` is in the frame's index" in str(caught.value)
    with pytest.raises(hlm.HlmError, match="add it: what is predicted depends on it"):
        mixed(FRAME).predict(FRAME.drop(columns="x"))


def test_units_that_are_not_known_may_be_new_ones() -> None:
    """However near their labels are to one that is known."""
    rows = {"x": [1.0], "f": ["a"], "g": ["g11"], "inner": ["i1"]}
    with pytest.raises(hlm.HlmError, match="units = new") as caught:
        mixed(FRAME).predict(rows)
    assert "the one closest to `g11` is `g1`" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"f": ["z", "a"]}, "HLM390"),
        ({"g": ["g1", "nobody"]}, "HLM390"),
        ({"inner": ["i1", "nothing"]}, "HLM390"),
        ({"x": ["1", "one"]}, "HLM314"),
        ({"x": None}, "HLM311"),
        ({"g": None}, "HLM604"),
    ],
)
def test_what_the_table_has_wrong(change: dict[str, list[str] | None], code: str) -> None:
    rows = {"x": [1.0, 2.0], "f": ["a", "b"], "g": ["g1", "g2"], "inner": ["i1", "i1"]} | change
    with pytest.raises(hlm.HlmError) as caught:
        mixed(FRAME).predict({name: column for name, column in rows.items() if column is not None})
    assert code in codes(caught.value)


def test_arguments_are_read_of_the_table() -> None:
    """Trials and known errors: of a response, but not of a mean that does not depend on them."""
    own = cases.fit("Binomial")
    rows = {name: v[:3] for name, v in cases.TABLE.items() if name not in ("hits", "trials")}
    assert own.predict(rows, of="mean").values.shape == (2, 8, 3)
    with pytest.raises(hlm.HlmError, match="trials"):
        own.predict(rows)
    assert own.predict(rows | {"trials": [0, 5, 1000]}).values.max("draw").values[0, 0] == 0
    with pytest.raises(hlm.HlmError, match="trials"):
        own.predict(rows | {"trials": [0, 5.5, 1000]})
    known = cases.fit("sqrt with known errors")
    rows = {name: v[:3] for name, v in cases.TABLE.items() if name != "known"}
    for of in ("response", "mean", "sigma"):
        with pytest.raises(hlm.HlmError, match="known"):
            known.predict(rows, of=of)
    assert known.predict(rows, of="linear").values.shape == (2, 8, 3)
    np.testing.assert_array_equal(known.predict(rows | {"known": [1, 2, 3]}, of="sigma").values[0, 0], [1, 2, 3])


@pytest.mark.parametrize("of", ["response", "mean"])
@pytest.mark.parametrize("units", ["own", "new", {"g": "new", "inner": "new"}])
def test_a_few_rows_at_a_time_are_all_at_once(of: str, units: str, monkeypatch: pytest.MonkeyPatch) -> None:
    own = mixed(FRAME)
    without = FRAME.drop(columns="inner") if isinstance(units, dict) else FRAME  # each row is another unit
    whole = own.predict(without, of=of, units=units)
    values, table = whole.values, whole.table()
    monkeypatch.setattr(stretches, "NUMBERS", 1)
    np.testing.assert_allclose(own.predict(without, of=of, units=units).values, values, rtol=1e-12)
    np.testing.assert_allclose(own.predict(without, of=of, units=units).table()["median"], table["median"], rtol=1e-12)


def test_rows_that_are_alike_are_looked_at_once() -> None:
    own = mixed(FRAME)
    twice = pd.concat([FRAME, FRAME, FRAME.iloc[::-1]], ignore_index=True)
    for units in ("own", "average", "population", "new"):
        one, other = own.predict(FRAME, of="mean", units=units), own.predict(twice, of="mean", units=units)
        assert other.computation.looked_at.n <= 60 < other.computation.rows.n
        for at in (slice(0, 60), slice(60, 120), slice(179, 119, -1)):
            np.testing.assert_allclose(other.values.values[:, :, at], one.values.values, rtol=1e-12)
            np.testing.assert_allclose(other.table()["2.5%"].values[at], one.table()["2.5%"].values, rtol=1e-12)
    drawn = own.predict(twice, seed=1).values.values
    assert not np.isclose(drawn[:, :, :60], drawn[:, :, 60:120]).any()


def test_a_stretch_of_rows_that_are_alike_is_that_stretch() -> None:
    table = FRAME.iloc[[0, 0, 1, 0, 2, 1, 1, 0]].reset_index(drop=True)
    computation = mixed(FRAME).predict(table, of="mean").computation
    assert computation.place is not None
    whole = computation.array("all").reshape(computation.total, -1)
    for start, stop in ((0, 8), (2, 5), (6, 8), (4, 4)):
        np.testing.assert_allclose(computation.at(slice(start, stop)), whole[:, start:stop], rtol=1e-12)


def test_new_units_share_what_their_label_says() -> None:
    own = cases.many_of(mixed(FRAME), 1, 500)
    rows = {"x": [0.0] * 4, "f": ["a"] * 4, "g": ["k", "l", "k", "l"], "inner": ["i", "i", "i", "j"]}
    drawn = own.predict(rows, of="linear", units="new", seed=1).values.values[0]
    assert np.array_equal(drawn[:, 0], drawn[:, 2])
    sd = own.draws.flat("sd_g")[0, 0, 0], own.draws.flat("sd_inner")[0, 0, 0]
    between = drawn[:, 1] - drawn[:, 3]  # one group, two units within it
    assert abs(between.std() / (np.sqrt(2) * sd[1]) - 1) < 0.15
    assert abs((drawn[:, 0] - drawn[:, 1]).std() / np.sqrt(2 * (sd[0] ** 2 + sd[1] ** 2)) - 1) < 0.15
    again = own.predict({n: v[::-1] for n, v in rows.items()}, of="linear", units="new", seed=1).values.values[0]
    np.testing.assert_allclose(again[:, ::-1], drawn)
    other = own.predict(rows, of="linear", units="new", seed=2).values.values[0]
    assert not np.isclose(other, drawn).all(axis=0).any()
