"""What other programs read of a check, and what is said of a code."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hlmdsl.cli import app
from hlmdsl.editor.error_pages import codes, explain_code
from hlmdsl.editor.look import Tables, look
from hlmdsl.editor.tell import Told, as_commands
from hlmdsl.source.fix import Edit, edited
from hlmdsl.source.text import SourceText, Span
from tests.shipped import SPECS

WRONG = 'response y ~ Normal(mu, sigma)\ncovariate x "50%, or so"\neffects mu = 1 + xx + q\n'


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    path = tmp_path / "wrong.hlm"
    path.write_text(WRONG, encoding="utf-8")
    return path


def test_json_holds_places_and_edits(wrong: Path) -> None:
    told = CliRunner().invoke(app, ["check", "--format", "json", str(SPECS["sleepstudy"]), str(wrong)])
    assert told.exit_code == 2
    right, broken = json.loads(told.stdout)["files"]
    assert right["ok"]
    assert right["diagnostics"] == []
    assert "180 rows" in right["says"]
    assert not broken["ok"]
    first, second = broken["diagnostics"]
    assert [first["code"], second["code"]] == ["HLM2006", "HLM2006"]
    place = first["place"]
    assert WRONG[place["start"] : place["end"]] == "xx"
    assert (place["line"], place["column"], place["end_column"]) == (3, 18, 20)
    fix = first["fixes"][0]
    assert fix["sure"]
    edits = [Edit(Span(e["place"]["start"], e["place"]["end"]), e["text"]) for e in fix["edits"]]
    assert "1 + x + q" in edited(WRONG, edits)
    assert not any(fix["sure"] for fix in second["fixes"])


def test_github_shows_each_beside_its_line(wrong: Path) -> None:
    told = CliRunner().invoke(app, ["check", "--format", "github", str(wrong)])
    assert told.exit_code == 2
    first, second = told.stdout.splitlines()
    head = f"::error file={wrong},line=3,col=18,endColumn=20,title=HLM2006%3A `xx` is not declared::"
    assert first.startswith(head)
    assert first.removeprefix(head).startswith("no declaration of this name%0Ahelp: the closest is `x`")
    assert second.startswith("::error ")
    assert CliRunner().invoke(app, ["check", "--format", "github", str(SPECS["sleepstudy"])]).exit_code == 0


def test_what_a_name_holds_is_no_command() -> None:
    text = "model m\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + `a,b:%0A::error file=x`\n"
    source = SourceText("m.hlm", text)
    found = look(source, Tables().bind)
    (line,) = as_commands([Told("m.hlm", source, found.diagnostics)]).splitlines()
    assert "title=HLM2006%3A `a%2Cb%3A%250A%3A%3Aerror file=x` is not declared::" in line


def test_a_file_that_is_no_spec_is_told_in_every_form(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.hlm")
    told = CliRunner().invoke(app, ["check", "--format", "json", gone])
    assert told.exit_code == 2
    assert json.loads(told.stdout)["files"][0]["diagnostics"][0]["code"] == "HLM101"
    assert CliRunner().invoke(app, ["check", "--format", "jsn", gone]).exit_code == 2


def test_every_code_is_explained_the_former_ones_too() -> None:
    from tests.docs.test_errors_page import make_errors

    wanted = {code for kind in make_errors.kinds() for code in kind.codes()}
    assert wanted == set(codes())
    for code in wanted:
        assert explain_code(code).splitlines()[0].startswith("HLM")
    assert explain_code("HLM255") == explain_code("hlm2055") == explain_code("2055")
    told = explain_code("HLM2006")
    assert re.search(r"^    error\[HLM2006\]: `Dyas` is not declared", told, re.MULTILINE)
    assert "Corrected:" in told
    assert "```" not in told


def test_an_unknown_code_has_its_own() -> None:
    told = CliRunner().invoke(app, ["explain-error", "HLM2999"])
    assert told.exit_code == 2
    assert "HLM520" in told.output
    assert CliRunner().invoke(app, ["explain-error", "HLM2006"]).exit_code == 0
