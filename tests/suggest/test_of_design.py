"""What `hlm check --design` says of a spec, and that it is so."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

import hlmdsl as hlm
from hlmdsl.cli import app
from hlmdsl.suggest.of_design import design_said
from tests.docs.doc_blocks import blocks

SPECS = Path(__file__).parents[2] / "specs"
ROWS = 60


def said(text: str, table: dict[str, list[Any]]) -> list[str]:
    return design_said(hlm.parse(text).bind(table))


def made() -> dict[str, list[Any]]:
    unit = [i // 6 for i in range(ROWS)]
    return {
        "y": np.random.default_rng(3).normal(size=ROWS).tolist(),
        "g": [f"g{u}" for u in unit],
        "same": [f"other {u}" for u in unit],
        "school": [f"s{u // 2}" for u in unit],
        "few": ["ab"[u % 2] for u in unit],
        "x": [float(i * 7 % 6) for i in range(ROWS)],
        "rarely": [float(u < 2 and i % 6) for i, u in enumerate(unit)],
        "z": [float(u * u % 7) for u in unit],
        "a": ["pqr"[i % 3] for i in range(ROWS)],
        "b": ["k" if i % 3 == 0 else "kl"[i // 3 % 2] for i in range(ROWS)],
    }


def test_what_varies_is_said_of_each_grouping() -> None:
    lines = said(
        "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\ncovariate rarely\ngroup g\ngroup few\n"
        "effects mu = 1 + x + z + rarely + (1 | g) + (1 + x | few)\n",
        made(),
    )
    assert lines == [
        "g: 10 units, 6 rows each",
        "  x varies within all 10 units: the design allows a slope for each unit, (1 + x | g)",
        "  z varies between units only: no slope",
        "  rarely varies within 2 of 10 units, too few: no slope",
        "few: 2 units, 30 rows each",
        "  under 5 units say next to nothing of how much units differ: its prior decides",
        "  x varies within all 2 units, too few: its effect varies there; the rows hardly allow it",
        "  z varies within all 2 units, too few: no slope",
        "  rarely varies within all 2 units, too few: no slope",
        "each g lies in one few: nested",
    ]


def test_the_same_units_and_nested_ones_are_told() -> None:
    lines = said(
        "response y ~ Normal(mu, sigma)\ngroup g\ngroup same\ngroup school\n"
        "effects mu = 1 + (1 | g) + (1 | same) + (1 | school)\n",
        made(),
    )
    assert lines[-3:] == [
        "g and same are the same units by other names: leave one out",
        "each g lies in one school: nested",
        "each same lies in one school: nested",
    ]


@pytest.mark.parametrize(("joined", "then"), [("*", "only the prior of their"), ("+", "rows tell no effect of both")])
def test_cells_without_rows_are_named(joined: str, then: str) -> None:
    lines = said(
        "response y ~ Normal(mu, sigma)\nfactor a { p, q, r } reference p\nfactor b { k, l } reference k\n"
        f"effects mu = 1 + a {joined} b\n",
        made(),
    )
    assert lines[0] == "no groups: no units within which anything could vary"
    assert lines[1].startswith("a:b: no rows in 1 of 6 cells, `p:l`: ")
    assert then in lines[1]


def test_the_page_shows_what_is_printed() -> None:
    shown = next(b.text for b in blocks("text") if b.page == "workflow.md" and b.text.startswith("specs/oats.hlm: ok"))
    lines = design_said(hlm.load(SPECS / "oats.hlm").bind())
    assert shown.splitlines()[1:] == lines


def test_every_shipped_design_can_be_asked() -> None:
    ran = CliRunner().invoke(
        app, ["check", "--design", "--format", "json", *map(str, sorted(SPECS.glob("[a-d]*.hlm")))]
    )
    assert ran.exit_code == 0, ran.output
    assert all("\n" in file["says"] for file in json.loads(ran.stdout)["files"])
