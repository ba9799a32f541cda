"""Every example model is laid out as the formatter does, makes sense, and agrees with its table; all are documented."""

from __future__ import annotations

from pathlib import Path

import pytest
from doc_blocks import ROOT

from hlmdsl import load
from hlmdsl.spec import Spec
from hlmdsl.syntax.format import format_source
from hlmdsl.syntax.read_text import read_source

SPECS = sorted((ROOT / "specs").glob("*.hlm"))
TABLES = sorted((ROOT / "specs" / "data").iterdir())
PAGE = (ROOT / "specs" / "README.md").read_text(encoding="utf-8")


def named(path: Path) -> str:
    return path.stem


@pytest.fixture(params=SPECS, ids=named)
def path(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def spec(path: Path) -> Spec:
    return load(path)


def test_there_are_specs():
    assert len(SPECS) >= 12


def test_is_formatted(path: Path):
    assert format_source(read_source(path)) == path.read_text(encoding="utf-8")


def test_is_named_after_its_file(path: Path, spec: Spec):
    assert spec.model.name == path.stem


def test_makes_sense_without_warnings(spec: Spec):
    assert [d.title_text for d in spec.warnings] == []


def test_says_what_every_column_is(spec: Spec):
    model = spec.model
    assert model.text
    assert model.response.text
    assert all(v.text for v in (*model.covariates, *model.factors, *model.groups))
    assert all(c.unit for c in model.covariates)


def test_declares_its_levels_and_references(spec: Spec):
    assert all(f.levels and f.reference for f in spec.model.factors)


def test_agrees_with_its_table_without_warnings(spec: Spec):
    design = spec.bind()
    assert design.rows_dropped == 0
    assert [d.title_text for d in design.warnings] == []


def test_leaves_no_prior_to_a_default(spec: Spec):
    design = spec.bind()
    lines = [p.line for priors in design.priors.values() for p in priors if p.is_default]
    lines += [c.line for c in design.correlations.values() if c.is_default]
    assert lines == []


def test_is_in_the_list(path: Path, spec: Spec):
    row = next(line for line in PAGE.splitlines() if line.startswith(f"| [{path.stem}]({path.name})"))
    assert f"| {spec.bind().rows.n} |" in row


@pytest.mark.parametrize("table", TABLES, ids=named)
def test_table_has_a_source(table: Path):
    assert f"| `data/{table.name}` |" in PAGE
