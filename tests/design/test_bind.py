"""A model bound to a table: levels, missing values, groupings, the response, and what is warned of."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hlmdsl.design.bind import bind_own_data
from hlmdsl.design.design import Design
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.model.model import Model
from hlmdsl.source.exceptions import HlmError

Bind = Callable[[str, Any], Design]
Codes = Callable[[str, Any], list[str]]

SPEC = """
response y ~ Normal(mu, sigma)
covariate x center mean scale sd
factor f { a, b, c } reference b
group g
effects mu = 1 + f * x + (1 + x | g)
"""


def table(n: int = 24, seed: int = 1) -> dict[str, list[Any]]:
    rng = np.random.default_rng(seed)
    return {
        "y": rng.normal(size=n).round(3).tolist(),
        "x": rng.normal(10, 2, size=n).round(3).tolist(),
        "f": [*"abc" * (n // 3)],
        "g": [i % 4 + 1 for i in range(n)],
    }


def assert_same(one: Design, other: Design) -> None:
    assert one.fingerprint == other.fingerprint
    np.testing.assert_array_equal(one.schema.main.matrix(one.rows), other.schema.main.matrix(other.rows))
    np.testing.assert_array_equal(one.observed.value, other.observed.value)
    assert one.coords == other.coords
    assert {k: [p.line for p in v] for k, v in one.priors.items()} == {
        k: [p.line for p in v] for k, v in other.priors.items()
    }


def test_every_kind_of_table_gives_the_same_design(bind: Bind, tmp_path: Path) -> None:
    data = table()
    pl.DataFrame(data).write_csv(tmp_path / "t.csv")
    expected = bind(SPEC, data)
    assert expected.coords["g"] == ("1", "2", "3", "4")
    for other in (pd.DataFrame(data), pl.DataFrame(data), pa.table(data), tmp_path / "t.csv"):
        assert_same(expected, bind(SPEC, other))


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(24)))
def test_row_order_does_not_matter(bind: Bind, order: list[int]) -> None:
    data = table()
    one, other = bind(SPEC, data), bind(SPEC, {k: [v[i] for i in order] for k, v in data.items()})
    np.testing.assert_allclose(
        one.schema.main.matrix(one.rows)[order], other.schema.main.matrix(other.rows), rtol=0, atol=1e-12
    )
    np.testing.assert_array_equal(one.groupings["g"].index[order], other.groupings["g"].index)
    assert one.coords == other.coords
    assert [p.line for v in one.priors.values() for p in v] == [p.line for v in other.priors.values() for p in v]


def test_points_are_encoded_as_rows_are(bind: Bind) -> None:
    design = bind(SPEC, table())
    levels = design.schema.factors["f"].levels
    points = [
        {"f": levels[f], "x": x}
        for f, x in zip(design.rows.levels["f"].tolist(), design.rows.numbers["x"].tolist(), strict=True)
    ]
    again = design.schema.rows(points)
    np.testing.assert_array_equal(design.schema.main.matrix(again), design.schema.main.matrix(design.rows))


def test_center_and_scale_are_those_of_the_data(bind: Bind) -> None:
    data = table()
    design = bind(SPEC, data)
    x = np.array(data["x"])
    coded = design.schema.covariates["x"]
    assert (coded.center, coded.scale) == (pytest.approx(x.mean()), pytest.approx(x.std(ddof=1)))
    assert coded.range == (x.min(), x.max())


def test_names_dims_and_coords(bind: Bind) -> None:
    design = bind(SPEC + "effects log(sigma) = 1 + x + (1 + f | g)\n", table())
    assert [c.name for c in design.schema.main.coefficients] == [
        "Intercept", "f[a - b]", "f[c - b]", "x", "f:x[a - b]", "f:x[c - b]",
    ]  # fmt: skip
    assert [c.name for c in design.schema.equations[1].coefficients] == ["sigma_Intercept", "sigma_x"]
    assert design.coords["g_effect"] == ("Intercept", "x")
    assert design.coords["g_effect__sigma"] == ("Intercept", "f[a - b]", "f[c - b]")
    assert design.coords["g_pair__sigma"] == (
        "Intercept, f[a - b]", "Intercept, f[c - b]", "f[a - b], f[c - b]",
    )  # fmt: skip
    assert set(design.priors) == {
        "Intercept", "f", "x", "f:x", "sd_g", "sigma_Intercept", "sigma_x", "sd_g__sigma",
    }  # fmt: skip
    assert design.correlations["cor_g__sigma"].line == "correlation sigma.g ~ LKJ(eta = 2)"


def test_levels_match_by_text_then_by_number(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f { 1, 2 } reference 2\neffects mu = 1 + f"
    design = bind(spec, {"y": [1.0, 2, 3, 4], "f": ["1", "1.0", "2", "2.00"]})
    assert design.rows.levels["f"].tolist() == [0, 0, 1, 1]
    both = 'response y ~ Normal(mu, sigma)\nfactor f { "1", "1.0" }\neffects mu = 1 + f'
    assert bind(both, {"y": [1.0, 2], "f": ["1", "1.0"]}).rows.levels["f"].tolist() == [0, 1]
    with pytest.raises(HlmError, match="HLM316"):
        bind(both, {"y": [1.0, 2, 3], "f": ["1", "1.0", "1.00"]})


def test_a_declared_level_is_not_missing(bind: Bind, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("y,drug\n1,None\n2,A\n3,NA\n4,A\n")
    spec = "response y ~ Normal(mu, sigma)\nfactor drug {levels}\neffects mu = 1 + drug"
    design = bind(spec.format(levels="{ None, A, NA }"), tmp_path / "t.csv")
    assert design.rows.levels["drug"].tolist() == [0, 1, 2, 1]
    with pytest.raises(HlmError, match="missing in 2 of 4 rows"):
        bind(spec.format(levels=""), tmp_path / "t.csv")
    with pytest.raises(HlmError, match="missing in 1 of 4 rows"):
        bind(spec.format(levels="reference None"), tmp_path / "t.csv")


@pytest.mark.parametrize(
    ("cells", "levels"),
    [
        (["10", "9", "2"], ("2", "9", "10")),
        (["b", "B", "a"], ("B", "a", "b")),
        (["10", "9", "x"], ("10", "9", "x")),
        (pd.Categorical(["lo", "hi", "lo"], categories=["lo", "mid", "hi"], ordered=True), ("lo", "hi")),
        (pd.Categorical(["lo", "hi", "lo"], categories=["lo", "mid", "hi"]), ("hi", "lo")),
        ([2.0, 1.0, 2.5], ("1", "2", "2.5")),
        ([True, False, True], ("False", "True")),
    ],
)
def test_inferred_levels(bind: Bind, cells: Any, levels: tuple[str, ...]) -> None:
    spec = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
    coded = bind(spec, {"y": [1.0, 2, 4], "f": pd.Series(cells)}).schema.factors["f"]
    assert coded.levels == levels
    assert (coded.levels_inferred, coded.reference_inferred, coded.reference) == (True, True, 0)


def test_missing_drop_counts(bind: Bind) -> None:
    data = table()
    data["x"][0] = data["x"][1] = None
    data["f"][1] = data["f"][5] = None
    data["unused"] = [None] * 24
    design = bind("missing drop\n" + SPEC, data)
    assert (design.rows.n, design.rows_dropped, design.dropped) == (21, 3, {"x": 2, "f": 2})
    kept = [i for i in range(24) if i not in (0, 1, 5)]
    assert design.observed.value.tolist() == [data["y"][i] for i in kept]
    assert_same(design, bind(SPEC, {k: [v[i] for i in kept] for k, v in data.items()}))
    with pytest.raises(HlmError) as raised:
        bind(SPEC, data)
    assert [d.title_text for d in raised.value.diagnostics] == [
        "`x` is missing in 2 of 24 rows",
        "`f` is missing in 2 of 24 rows",
    ]


def test_levels_that_only_dropped_rows_have(codes: Codes, bind: Bind) -> None:
    data = table()
    data["y"] = [None if f == "c" else y for f, y in zip(data["f"], data["y"], strict=True)]
    assert codes("missing drop\n" + SPEC, data) == ["HLM317"]
    inferred = "missing drop\n" + SPEC.replace("{ a, b, c }", "")
    assert bind(inferred, data).schema.factors["f"].levels == ("a", "b")


def test_groupings(bind: Bind) -> None:
    spec = """response y ~ Normal(mu, sigma)
    group school
    group class in school
    factor f
    effects mu = 1 + (1 | school) + (1 | class) + (1 | school:f)"""
    data = {"y": [1.0, 2, 3, 5, 6, 8], "school": ["s2", "s2", "s10", "s10", "s2", "s10"]}
    data |= {"class": [1, 2, 1, 2, 1, 2], "f": [*"uvuvuv"]}
    design = bind(spec, data)
    assert design.groupings["class"].labels == ("s10:1", "s10:2", "s2:1", "s2:2")
    assert design.groupings["class"].parts[0] == ("s10", "1")
    assert design.groupings["class"].index.tolist() == [2, 3, 0, 1, 2, 1]
    assert design.groupings["school:f"].labels == ("s10:u", "s10:v", "s2:u", "s2:v")


def test_response_on_both_scales(bind: Bind) -> None:
    spec = "response log(y + 1) ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    design = bind(spec, {"y": [0.0, 1, 3], "x": [1, 2, 4]})
    np.testing.assert_allclose(design.observed.value, np.log([1, 2, 4]))
    assert design.observed.raw.tolist() == [0, 1, 3]


def test_truth_values_are_zero_and_one(bind: Bind) -> None:
    spec = "response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x"
    for y in ([True, False, True], ["TRUE", "False", "true"], [1, 0, 1.0]):
        assert bind(spec, {"y": y, "x": [1, 2, 4]}).observed.value.tolist() == [1, 0, 1]


def test_known_sigma_and_trials(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma = se)\ncovariate se\ngroup g\neffects mu = 1 + (1 | g)"
    design = bind(spec, {"y": [1.0, 2, 4], "se": [0.1, 0.2, 0.3], "g": [*"abc"]})
    assert design.observed.arguments["sigma"].tolist() == [0.1, 0.2, 0.3]
    assert not design.warnings  # a known sigma can be told from the sd between studies
    spec = "response y ~ Binomial(n = 5, p)\ncovariate x\neffects logit(p) = 1 + x"
    assert bind(spec, {"y": [1, 2, 5], "x": [0, 1, 5]}).observed.arguments["n"].tolist() == [5, 5, 5]


def y(n: int) -> list[float]:
    return np.random.default_rng(0).normal(size=n).round(3).tolist()


CROSSED = {"y": y(48), "p": [i // 8 for i in range(48)], "c": [i % 8 + 1 for i in range(48)]}
NESTED = {"y": y(30), "p": [f"p{i // 6}" for i in range(30)], "c": [*"abcabc" * 5]}
UNEVEN = {
    "y": y(24),
    "p": [*"u" * 4, *"v" * 4, *"w" * 3, *"x" * 3, *"q" * 5, *"r" * 5],
    "c": [*"1234", *"1234", *"123", *"123", *"12345", *"12345"],
}
NAMED = {"y": y(30), "p": [f"p{i // 6}" for i in range(30)], "c": ["ann", "bob", "cid"] * 10}
GROUPS = "response y ~ Normal(mu, sigma)\ngroup p\ngroup c{of}\neffects mu = 1 + (1 | p) + (1 | c)"


@pytest.mark.parametrize(
    ("data", "of", "expected"),
    [
        (CROSSED, "", []),
        (NESTED, "", ["HLM352"]),
        (NESTED, " in p", []),
        (UNEVEN, "", ["HLM352"]),
        (NAMED, "", []),
    ],
    ids=["crossed", "nested", "declared nested", "uneven", "named"],
)
def test_labels_that_start_anew(codes: Codes, data: Any, of: str, expected: list[str]) -> None:
    assert codes(GROUPS.format(of=of), data) == expected


@pytest.mark.parametrize(
    ("change", "warned"),
    [
        ({}, []),
        ({"x": [3.0] * 24}, ["HLM350"]),
        ({"g": list(range(24))}, ["HLM351"]),
        ({"f": ["a"] * 12 + ["A"] * 12}, ["HLM353"]),
        ({"f": ["1"] * 12 + ["1.0"] * 12}, ["HLM353"]),
        ({"x": [1.0] * 12 + [2.0] * 12, "f": ["a"] * 12 + ["b"] * 12}, ["HLM354"]),
        ({"x": [-999.0] * 2 + [float(i) for i in range(22)]}, ["HLM2600"]),
        ({"x": [-999.0] + [float(i) for i in range(23)]}, []),  # a single one
        ({"x": [-999.0] * 2 + [float(-i) for i in range(22)]}, []),  # others are negative, too
        ({"x": [99.0] * 2 + [float(4 * i) for i in range(22)]}, []),  # not far from the others
        ({"x": [99.0] * 2 + [float(i) for i in range(22)]}, ["HLM2600"]),
        (
            {"x": [1.0, 2, 3] * 8, "f": list("aabbcc") * 4, "g": list("uv") * 12, "y": [0.1, 2, 3, 5, 7, 8] * 4},
            ["HLM2601"],
        ),
        (
            {"x": [1.0, 2, 3] * 8, "f": list("aabbcc") * 4, "g": list("uv") * 12, "y": [0.1, 2, 0.1, 2, 3, 3] * 4},
            [],
        ),  # of so few different responses rows may well be alike
    ],
)
def test_warnings(codes: Codes, change: dict[str, Any], warned: list[str]) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f\ngroup g\neffects mu = 1 + x + f + (1 | g)"
    assert codes(spec, table() | change) == warned


def test_fewer_rows_than_coefficients(bind: Bind) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 1 + x * z"
    (warned,) = bind(spec, {"y": [1.0, 2, 4], "x": [1, 2, 4], "z": [3, 1, 2]}).warnings
    assert warned.code == "HLM355"
    assert warned.title_text == "too few rows (3) to determine the 4 coefficients of `mu`"
    assert warned.help_text.startswith("remove terms")


@pytest.mark.parametrize(
    "prior", ["effects ~ Horseshoe(p0 = 1)", "effects ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"]
)
def test_fewer_rows_than_coefficients_that_share_an_sd(bind: Bind, prior: str) -> None:
    """What such a prior is for: nobody is told to remove terms."""
    spec = f"response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 1 + x * z\nprior {prior}"
    (warned,) = bind(spec, {"y": [1.0, 2, 4], "x": [1, 2, 4], "z": [3, 1, 2]}).warnings
    assert warned.code == "HLM355"
    assert "remove" not in warned.help_text


def test_one_empty_cell_is_one_direction(bind: Bind) -> None:
    data = [(f, d) for f in "abc" for d in "uv" if (f, d) != ("c", "v")] * 3
    spec = "response y ~ Normal(mu, sigma)\nfactor f\nfactor d\neffects mu = 1 + f * d"
    (warning,) = bind(spec, {"y": y(15), "f": [f for f, _ in data], "d": [d for _, d in data]}).warnings
    assert "5 combinations" in warning.label_text


def test_raw_years_are_no_rank_problem(bind: Bind) -> None:
    years = list(range(1990, 2014))
    spec = "response y ~ Normal(mu, sigma)\ncovariate year\neffects mu = 1 + year + poly(year, 3)"
    (warning,) = bind(spec, {"y": y(24), "year": years}).warnings  # year is poly's linear trend
    assert warning.code == "HLM354"
    assert not bind(spec.replace("1 + year + ", "1 + "), {"y": y(24), "year": years}).warnings
    assert not bind(spec.replace("poly(year, 3)", "year^2 + year^3"), {"y": y(24), "year": years}).warnings


def test_spec_alone(model: Callable[[str], Model]) -> None:
    schema = schema_from_spec(model(SPEC.replace("center mean scale sd", "center 5")))
    assert [c.name for c in schema.main.coefficients][1:3] == ["f[a - b]", "f[c - b]"]
    assert schema.main.matrix(schema.rows([{"f": "a", "x": 7.0}])).tolist() == [[1, 1, 0, 2, 2, 0]]
    with pytest.raises(HlmError) as raised:
        schema_from_spec(model(SPEC.replace("{ a, b, c }", "") + "effects log(sigma) = 1 + poly(x, 2)"))
    assert [d.title_text.split("`")[0] for d in raised.value.diagnostics] == [
        "the levels of factor ",
        "the mean of covariate ",
        "the standard deviation of covariate ",
        "the polynomials ",
    ]


def test_own_data_lies_beside_the_spec(model: Callable[[str], Model], tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    declared = model('data "t.csv"\nresponse y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x')
    with pytest.raises(HlmError, match=r"HLM301(.|\n)*<spec>:1:6"):
        bind_own_data(declared)
    (tmp_path / "t.csv").write_text("x,y\n1,2\n2,4\n3,5\n")
    assert bind_own_data(declared).table_name == "t.csv"
    with pytest.raises(HlmError, match="names no data"):
        bind_own_data(model("response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"))


def test_fingerprint_tells_tables_apart(bind: Bind) -> None:
    data = table()
    same = bind(SPEC, data | {"unused": [0] * 24}).fingerprint
    assert same == bind(SPEC, data).fingerprint
    for column in data:
        other = {k: list(v) for k, v in data.items()}
        other[column][0], other[column][1] = other[column][1], other[column][0]
        assert bind(SPEC, other).fingerprint != same, column


@pytest.mark.parametrize(
    ("effects", "y", "x", "expected"),
    [
        ("mu = 1 + x", [1.0, 2, 4], [1e200, 2e200, 4e200], ["HLM315"]),
        ("mu = 1 + x", [1.0, 2, 4], [1, 2, math.inf], ["HLM315"]),
        ("mu = 1 + x^9", [1.0, 2, 4], [1e30, 2, 3], ["HLM336"]),
        ("mu = 1 + log(x) + sqrt(x)", [1.0, 2, 4], [-1, 2, 3], ["HLM326", "HLM326"]),
        ("mu = 1 + x", [None, 2, 4], [1, "?", 3], ["HLM314", "HLM313"]),
        ("mu = 1 + x", [None, None, 4], [1, 2, 3], ["HLM313"]),
        ("mu = 1 + x", [5, 5, 5], ["a", "b", "c"], ["HLM314", "HLM325"]),
        ("mu = 1 + poly(x, 2)", [1.0, 2, 4], [1, 2, 2], ["HLM328"]),
    ],
)
def test_errors_of_values(codes: Codes, effects: str, y: list[Any], x: list[Any], expected: list[str]) -> None:
    assert codes(f"response y ~ Normal(mu, sigma)\ncovariate x\neffects {effects}", {"y": y, "x": x}) == expected


def test_one_row_is_enough_to_look_at(codes: Codes) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    assert codes(spec, {"y": [1.0], "x": [2.0]}) == ["HLM355"]


def test_an_offset_is_in_its_own_units(bind: Bind) -> None:
    spec = """response y ~ Poisson(mu)
    covariate x
    covariate hours center mean scale sd
    effects log(mu) = 1 + x + hours + offset(hours)"""
    design = bind(spec, {"y": [1, 2, 4, 7], "x": [1, 3, 2, 5], "hours": [1.0, 2, 6, 4]})
    assert design.schema.main.offset(design.rows).tolist() == [1, 2, 6, 4]
    assert abs(design.schema.main.matrix(design.rows)[:, 2].sum()) < 1e-12


def rows_of(cells: list[tuple[str, str]], *names: str) -> dict[str, Any]:
    return {name: [cell[i] for cell in cells] * 3 for i, name in enumerate(names)}


GRID = [(f, d) for f in "abc" for d in "uv"]
DEPENDENT = [
    ("mg + dose", {"mg": [1, 2, 4, 5] * 3, "dose": [3, 5, 9, 11] * 3}, "`dose` is 2 × `mg` + 1 in every row", "mg"),
    (
        "x + z + w",
        {"x": [10, 20, 30, 40], "z": [20, 50, 10, 30], "w": [70, 30, 60, 30]},
        "`w` is 100 − `x` − `z` in every row",
        "w",
    ),
    ("f * d", rows_of([c for c in GRID if c != ("b", "v")], "f", "d"), "no row has f = b and d = v", "f:d"),
    (
        "f + d",
        rows_of([("a", "u"), ("b", "u"), ("c", "v")], "f", "d"),
        "`f` and `d` never cross: f = a or b only with d = u and f = c only with d = v",
        "d",
    ),
    ("f + x", {"f": ["a", "b", "c"] * 4, "x": [1, 2, 5] * 4}, "`x` has one value in each level of `f`", "x"),
    (
        "f * x",
        {"f": ["a", "b", "c"] * 3, "x": [1, 2, 5, 4, 2, 6, 3, 2, 2]},
        "`x` is 2 in every row with f = b",
        "f:x",
    ),
    ("x + x^2", {"x": [1, 2] * 4}, "`x` takes only the values 1 and 2: too few to tell `x` and `x^2` apart", "x^2"),
    (
        "x + poly(x, 2)",
        {"x": [1, 2, 3, 4] * 2},
        "+1 of `poly(x, 2)[linear]`, −0.3162 of `x` and +0.7906 of `Intercept` together change no row's expectation",
        "x",
    ),
]


@pytest.mark.parametrize(("effects", "data", "cause", "left_out"), DEPENDENT, ids=[case[0] for case in DEPENDENT])
def test_a_dependence_is_said_in_words(bind: Bind, effects: str, data: Any, cause: str, left_out: str) -> None:
    n = len(next(iter(data.values())))
    declared = "\n".join(f"{'factor' if isinstance(v[0], str) else 'covariate'} {k}" for k, v in data.items())
    spec = f"response y ~ Normal(mu, sigma)\n{declared}\neffects mu = 1 + {effects}"
    (warning,) = bind(spec, data | {"y": y(n)}).warnings
    assert warning.notes == (cause,)
    assert f"`{left_out}`" in warning.help_text
    mended = f"{spec} - {left_out}"
    assert not bind(mended, data | {"y": y(n)}).warnings


def test_a_constant_covariate_without_an_intercept_is_determined(codes: Codes) -> None:
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\neffects mu = 0 + x + z"
    assert codes(spec, {"y": y(6), "x": [3] * 6, "z": [1, 2, 3] * 2}) == []
    assert codes(spec.replace("0 +", "1 +"), {"y": y(6), "x": [3] * 6, "z": [1, 2, 3] * 2}) == ["HLM350"]


@pytest.mark.parametrize("coding", ["treatment", "polynomial"])
def test_what_is_zero_but_for_rounding_is_no_predictor(bind: Bind, coding: str) -> None:
    # the linear trend is zero at the middle level; 0.2 is the mean of the x but for the last digit
    spec = f"response y ~ Normal(mu, sigma)\nfactor f\nfactor d coding {coding}\neffects mu = 1 + f * d"
    data = rows_of([("a", "p"), ("a", "q"), ("a", "r"), ("b", "q")], "f", "d")
    (warning,) = bind(spec, data | {"y": y(12)}).warnings
    assert "4 combinations" in warning.label_text
    spec = "response y ~ Normal(mu, sigma)\nfactor f\ncovariate x center mean\neffects mu = 1 + f * x"
    data = {"f": ["a", "a", "b"] * 2, "x": [0.1, 0.3, 0.2] * 2, "y": y(6)}
    (warning,) = bind(spec, data).warnings
    assert "3 combinations" in warning.label_text


def test_a_column_in_the_index_of_a_frame_is_told(bind: Bind) -> None:
    frame = pd.DataFrame({"y": [0.5, 1.0, 2.5], "g": ["a", "b", "c"], "x": [1, 2, 4]}).set_index(["g", "x"])
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    with pytest.raises(HlmError) as raised:
        bind(spec, frame)
    assert "`table.reset_index()` makes one of it" in " ".join(str(raised.value).split())
    assert bind(spec, frame.reset_index()).rows.n == 3


@pytest.mark.parametrize(("column", "line"), [("sei", "sigma = sei)` with `covariate sei`"),
                                              ("sigma", "sigma = known_sigma)` with `covariate known_sigma = sigma`"),
                                              ("weight", "")])  # fmt: skip
def test_one_row_a_unit_may_be_an_estimate_with_a_known_error(bind: Bind, column: str, line: str) -> None:
    table = {"y": y(8), "school": list("abcdefgh"), column: [1.0, 2.0, 3.0, 1.5, 2.5, 1.0, 2.0, 1.1]}
    spec = "response y ~ Normal(mu, sigma)\ngroup school\neffects mu = 1 + (1 | school)"
    (warned,) = bind(spec, table).warnings
    assert warned.code == "HLM351"
    assert (line in warned.help_text) if line else ("known" not in warned.help_text)
    if column == "sigma":  # what is advised is a model
        known = spec.replace("sigma)", "sigma = known_sigma)") + "\ncovariate known_sigma = sigma"
        assert not bind(known, table).warnings
