"""Several units are called what English calls them, or what the spec says."""

from __future__ import annotations

import pytest

import hlmdsl as hlm
from hlmdsl.explain.plurals import plural

WORDS = {
    "child": "children", "person": "people", "mouse": "mice", "ox": "oxen", "analysis": "analyses", "series": "series",
    "man": "men", "woman": "women", "class in school": "classes in school", "site-by-year": "sites-by-year",
    "patient id": "patient ids", "ID": "IDs", "sheep": "sheep", "participant": "participants", "human": "humans",
    "schoolchild": "schoolchildren", "Child": "Children", "PERSON": "PEOPLE", "boy": "boys",
    "university": "universities", "batch": "batches", "bus": "buses", "quiz": "quizzes", "leaf": "leaves",
    "criterion": "criteria", "roof": "roofs",
    "person-year": "person-years", "mother-in-law": "mothers-in-law", "participants": "participants", "men": "men",
    "child born in 1990": "children born in 1990", "plot (block)": "plots (block)", "plot 2": "plot 2", "": "",
}  # fmt: skip


def test_plurals() -> None:
    assert {word: plural(word) for word in WORDS} == WORDS


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ('group g "child"', "children"),
        ('group g "Schüler" plural "Schüler"', "Schüler"),
        ('group g plural "lycées" "lycée"', "lycées"),
        ('group child plural "kids"', "kids"),
    ],
)
def test_units_are_called_so(declared: str, told: str) -> None:
    name = declared.split()[1]
    spec = hlm.parse(f"response y ~ Normal(mu, sigma)\n{declared}\neffects mu = 1 + (1 | {name})\n")
    explained = spec.explain({"y": [1.0, 2.5, 3.0, 2.0, 5.0, 4.0], name: ["a", "a", "b", "b", "c", "c"]})
    assert f"3 {told}" in str(explained)
    written = spec.format()
    assert hlm.parse(written).tree == spec.tree
    assert written == hlm.parse(written).format()


def test_a_plural_given_twice_is_an_error() -> None:
    with pytest.raises(hlm.HlmError, match="the plural"):
        hlm.parse('response y ~ Normal(mu, sigma)\ngroup g plural "a" plural "b"\neffects mu = 1 + (1 | g)')
