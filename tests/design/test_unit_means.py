"""Covariates that are means of units, or distances from these, against columns that pandas makes."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.encode import encode
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.predictions.asked import Asked
from hlmdsl.predictions.new_rows import NewRows
from hlmdsl.predictions.says import says
from hlmdsl.results.file.learnt_json import as_json
from hlmdsl.results.file.stored_table import bound_again, columns_of, design_in, table_group
from hlmdsl.results.row_predictors import Where
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.format import format_source
from hlmdsl.syntax.names_of import columns_named
from hlmdsl.syntax.parse import parse

HEAD = "missing drop\nresponse y ~ Normal(mu, sigma) weights w\ncovariate w\ngroup school\ngroup class in school\n"
SPEC = (
    HEAD
    + """covariate x_within = x center mean by class scale sd
covariate x_class = x averaged by class center mean
covariate arm_mean = z averaged by arm
factor arm { a, b, c }
effects mu = 1 + x_within + x_class + arm_mean + (1 + x_within | school)
effects log(sigma) = 1 + x_class
"""
)
PASTED = (
    HEAD
    + """covariate x_within scale sd
covariate x_class center mean
covariate arm_mean
effects mu = 1 + x_within + x_class + arm_mean + (1 + x_within | school)
effects log(sigma) = 1 + x_class
"""
)


def table(rows: int = 90) -> pd.DataFrame:
    """Class labels start anew in each school; some cells are missing and some weights are zero."""
    r = np.random.default_rng(11)
    school = r.integers(0, 3, rows)
    found = pd.DataFrame(
        {
            "y": r.normal(0, 1, rows),
            "w": np.where(np.arange(rows) % 13 == 0, 0.0, 1.0),
            "x": r.normal(50, 4, rows),
            "z": r.integers(0, 9, rows).astype(float),
            "arm": np.array(list("abc"))[r.integers(0, 3, rows)],
            "school": np.array(["s1", "s2", "s3"])[school],
            "class": r.integers(1, 4, rows).astype(str),
        }
    )
    found.loc[4, "x"] = np.nan
    found.loc[9, "class"] = None
    return found


def used(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.dropna()[lambda d: d["w"] > 0]


def pasted(rows: pd.DataFrame) -> pd.DataFrame:
    own = used(rows).copy()
    own["x_class"] = own.groupby(["school", "class"])["x"].transform("mean")
    own["x_within"] = own["x"] - own["x_class"]
    own["arm_mean"] = own.groupby("arm")["z"].transform("mean")
    return own


def test_it_is_the_model_of_pasted_columns() -> None:
    """Means are over the rows that are used; a class is told by its school and its label."""
    one, other = hlm.parse(SPEC).bind(table()), hlm.parse(PASTED).bind(pasted(table()))
    for name in ("x_within", "x_class", "arm_mean"):
        np.testing.assert_allclose(one.rows.numbers[name], other.rows.numbers[name], atol=1e-13)
    for mine, theirs in zip(one.schema.equations, other.schema.equations, strict=True):
        np.testing.assert_allclose(mine.matrix(one.rows), theirs.matrix(other.rows), atol=1e-12)
    told = [[p.line for own in d.priors.values() for p in own] for d in (one, other)]
    assert told[0] == told[1]


def test_new_rows_have_the_means_of_the_fit_and_new_units_those_of_their_table() -> None:
    design = hlm.parse(SPEC).bind(table())
    means = pasted(table()).groupby(["school", "class"])["x"].mean()
    new = pd.DataFrame(
        {
            "x": [10.0, 20.0, 30.0, 50.0],
            "z": [1.0, 2.0, 3.0, 5.0],
            "arm": ["a", "a", "b", "c"],
            "school": ["s1", "s2", "s2", "s9"],
            "class": ["1", "4", "4", "1"],
        }
    )
    found = encode(design.schema, table_from(new), new_units=True)
    np.testing.assert_allclose(found.rows.numbers["x_class"], [means["s1", "1"], 25, 25, 50])
    np.testing.assert_allclose(found.rows.numbers["x_within"], [10 - means["s1", "1"], -5, 5, 0])
    assert found.new_means == {"x_within": ("s2:4", "s9:1"), "x_class": ("s2:4", "s9:1")}
    assert encode(design.schema, table_from(new[:1])).new_means == {}
    rows = NewRows(Where(design.schema, found.rows, {}), new_means=found.new_means)
    (sentence,) = (t for t in says(rows, Asked("linear", "", {"school": "new"}), "the fit") if "x_within" in t)
    assert sentence == "x_within and x_class of the classes s2:4 and s9:1: the mean is that of the rows of this table."


def restored(design: Design) -> Design:
    return design_in(table_group(design), design.model, rows_of_weight_zero=7, learnt=as_json(design.schema))


def test_files_have_the_column_as_it_was_read_and_the_means() -> None:
    design = hlm.parse(SPEC).bind(table())
    again = restored(design)
    assert again.fingerprint == design.fingerprint
    assert as_json(again.schema) == as_json(design.schema)
    np.testing.assert_array_equal(columns_of(design)["x"], used(table())["x"])
    assert list(columns_of(design)["class"]) == list(used(table())["class"])
    raw = hlm.parse(HEAD + "covariate x_within = x\neffects mu = 1 + x_within + (1 | school/class)").model
    np.testing.assert_array_equal(bound_again(design, raw).rows.numbers["x_within"], used(table())["x"])


def test_a_mean_that_was_learnt_before_stays_to_the_last_digit() -> None:
    design = hlm.parse(SPEC).bind(table())
    told = json.loads(as_json(design.schema))
    told["means"]["x_within"]["means"][0] *= 1 + 1e-14
    again = design_in(table_group(design), design.model, learnt=json.dumps(told))
    assert again.schema.means["x_within"].values[0] == told["means"]["x_within"]["means"][0]


def test_labels_that_are_no_levels_are_an_error() -> None:
    with pytest.raises(hlm.HlmError) as error:
        hlm.parse(SPEC.replace("{ a, b, c }", "{ a, b }")).bind(table())
    assert {d.code for d in error.value.diagnostics} == {"HLM316"}


def test_equal_values_of_a_unit_are_their_mean() -> None:
    """0.1 + 0.1 + 0.1 is not 0.3, but nothing is left within the unit."""
    rows = pd.DataFrame({"y": [1.0, 3, 2, 5, 4, 7], "x": [0.1] * 3 + [0.3, 0.7, 0.2], "g": list("aaabbb")})
    spec = "response y ~ Normal(mu, sigma)\ncovariate x center mean by g\ngroup g\neffects mu = 1 + x"
    assert (hlm.parse(spec).bind(rows).rows.numbers["x"][:3] == 0).all()


WITHIN = """response y ~ Normal(mu, sigma)
covariate x_within = x center mean by school unit "point"
covariate x_school = x averaged by school unit "point"
covariate x unit "point"
group school
effects mu = 1 + {}
"""


def sentences(terms: str) -> tuple[str, dict[str, str]]:
    design = hlm.parse(WITHIN.format(terms)).bind(used(table()))
    told = explain(design.schema, design)
    texts = {m.name: m.text for s in told.sections for m in s.meanings}
    return " ".join(told.facts), texts


def test_its_effects_in_words() -> None:
    facts, texts = sentences("x_within + x_school")
    step = "change in expected y per +1 point of x relative to the mean of the school, at any x_school"
    assert texts["x_within"].replace("expected ", "") == step.replace("expected ", "")
    assert "per +1 point of the mean x of the school, at any x_within" in texts["x_school"]
    assert "at the mean x of the school, at x_school = 0" in texts["Intercept"]
    assert "its effects are differences between rows of the same school" in facts
    assert "its effects are differences between schools" in facts
    assert "nearer to the one within them than it is" in facts


def test_beside_the_column_itself_an_effect_is_neither_within_nor_between() -> None:
    """With x held fixed the mean's effect is what differs between schools beyond x (Mundlak)."""
    facts, texts = sentences("x + x_school")
    assert "its effects are differences" not in facts
    assert texts["x_school"].endswith("at any x")


def test_the_formula_and_the_json_say_what_it_is_made_of() -> None:
    design = hlm.parse(WITHIN.format("x_within")).bind(used(table()))
    told = explain(design.schema, design)
    regressors = [r for p in told.equations.predictors for s in p.summands for r in s.regressors]
    (own,) = [u for r in regressors for u in getattr(r, "of_units", ())]
    assert (own.covariate, own.column, own.by, own.is_within) == ("x_within", "x", "school", True)
    assert r"\overline{\text{x}}_{\text{school}[i]}" in to_latex(told)


def test_it_is_written_and_named() -> None:
    text = "covariate x=x   center   mean by `my school` averaged by averaged\ngroup averaged\n"
    source = format_source(SourceText("spec", text))
    assert source.startswith("covariate x = x averaged by averaged center mean by `my school`\n")
    tree = parse(SourceText("spec", source))
    assert parse(SourceText("spec", text)).declarations == tree.declarations
    assert len(columns_named(tree, "averaged")) == 2
    assert len(columns_named(tree, "my school")) == 1
