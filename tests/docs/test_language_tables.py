"""The tables of the language reference list exactly what the package knows."""

from __future__ import annotations

import re

import pytest
from doc_blocks import ROOT

from hlmdsl.families import FAMILIES
from hlmdsl.families.links import LINKS
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.syntax.ast import KEYWORDS

PAGE = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")


def rows(heading: str) -> dict[str, list[str]]:
    """The first cell of each row (without backticks) and the other cells, of the table with this heading row."""
    at = PAGE.index(heading)
    lines = PAGE[at:].split("\n\n")[0].splitlines()[2:]
    cells = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))] for line in lines]
    return {first.strip("`"): rest for first, *rest in cells}


def test_families():
    table = rows("| family | parameters")
    assert set(table) == set(FAMILIES)
    for name, family in FAMILIES.items():
        told = re.findall(r"`(\w+)` \(([\w ]+), (\w+)\)", table[name][0])
        domains = {"any number": "real", "positive": "positive", "between 0 and 1": "unit", "an angle": "angle"}
        assert [(p, domains[d], link) for p, d, link in told] == [
            (p.name, p.domain, p.usual_link) for p in family.parameters
        ]


def test_links():
    assert set(rows("| link | written")) == set(LINKS)


def test_functions_of_covariates():
    calls = (re.match(r"(\w+)\(x", first) for first in rows("| term | meaning"))
    assert [call[1] for call in calls if call] == list(FUNCTIONS)


def test_distributions():
    table = rows("| distribution | arguments")
    assert set(table) == set(DISTRIBUTIONS)
    for name, distribution in DISTRIBUTIONS.items():
        told = [tuple(w for w in re.split(r",\s*", way) if w) for way in re.split(r";\s*or ", table[name][0])]
        assert told == [way.names for way in distribution.parameterisations]


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_every_declaration_has_its_place(keyword: str):
    assert re.search(rf"^###.*`{keyword}`", PAGE, re.MULTILINE)
