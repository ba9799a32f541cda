"""The command as people use it: what it prints, where, and its exit status."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import hlmdsl
from hlmdsl.cli import main

ROOT = Path(__file__).parents[2]
SLEEP = ROOT / "specs" / "sleepstudy.hlm"

WRONG = """response y ~ Normal(mu, sigma)
effects mu = 1 + dose
prior dose ~ Nrmal(0, 1)
"""


@pytest.fixture
def hlm(monkeypatch, capsys):
    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["hlm", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return stopped.value.code or 0, out, err

    return run


def test_check_says_what_was_read(hlm):
    status, out, err = hlm("check", SLEEP)
    assert (status, err) == (0, "")
    assert out.strip().endswith("ok, 180 rows of sleepstudy.csv")


def test_check_reports_every_error_of_every_file_without_a_traceback(hlm, tmp_path):
    wrong = tmp_path / "wrong.hlm"
    wrong.write_text(WRONG)
    status, out, err = hlm("check", wrong, SLEEP, tmp_path / "absent.hlm")
    assert status == 2
    assert "sleepstudy.hlm: ok" in out
    assert "wrong.hlm:2:18" in err
    assert "wrong.hlm:3:14" in err
    assert "absent.hlm" in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["explain", SLEEP, "--format", "htm"], "`htm` is not a form that this can be written in"),
        (["fit", SLEEP, "--draws", "0"], "option `draws` is out of range"),
        (["fit", SLEEP, "--chains", "0", "--seed", "-1"], "option `seed` is out of range"),
        (["fit", SLEEP, "-o", SLEEP.with_name("out.csv")], "their names end in `.nc`"),
        (["fit", SLEEP, "-o", "no/such/folder/fit.nc"], "the folder `no/such/folder` does not exist"),
        (["fit", SLEEP, "--draws", "many"], "--draws"),
        (["fit", SLEEP, "--target-accept", "1.5"], "option `target_accept` is out of range"),
        (["explain", SLEEP, "--data", "no.csv"], "no.csv"),
        (["explain", SLEEP, "--fit", SLEEP], "sleepstudy.hlm"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_wrong_options_are_status_2(hlm, arguments, said):
    status, out, err = hlm(*arguments)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize("form", ["text", "markdown", "html", "latex", "json"])
def test_explain_has_every_form(hlm, form):
    status, out, err = hlm("explain", SLEEP, "--format", form)
    assert (status, err) == (0, "")
    assert "Days" in out
    if form == "json":
        meanings = {m["name"]: m for m in json.loads(out)["meanings"]}
        assert [w["weight"] for w in meanings["Days"]["weights"]] in ([1.0, -1.0], [-1.0, 1.0])


def test_output_to_a_file_has_no_colours(hlm):
    _, out, _ = hlm("explain", SLEEP)
    assert "\x1b" not in out


def test_explain_without_data_works_from_the_spec_alone(hlm, tmp_path):
    alone = tmp_path / "sleepstudy.hlm"
    shutil.copy(SLEEP, alone)
    status, out, _ = hlm("explain", alone)
    assert status == 0
    assert "average reaction time at Days = 0" in out


def test_format_changes_a_file_once_and_checks_it(hlm, tmp_path):
    spec = tmp_path / "s.hlm"
    spec.write_text("response   y~Normal(mu,sigma)\ncovariate x\neffects mu=x # slope\n")
    assert hlm("format", "--check", spec)[0] == 1
    assert hlm("format", spec)[0] == 0
    formatted = spec.read_text()
    assert "effects mu = 1 + x # slope" in " ".join(formatted.split())
    assert hlm("format", "--check", spec)[0] == 0
    assert spec.read_text() == formatted
    assert [p.name for p in tmp_path.iterdir()] == ["s.hlm"]


def test_format_leaves_a_broken_file_as_it_is(hlm, tmp_path):
    spec = tmp_path / "s.hlm"
    spec.write_text("effects mu = (1 + x\n")
    assert hlm("format", spec)[0] == 2
    assert spec.read_text() == "effects mu = (1 + x\n"


def test_a_fit_never_takes_the_place_of_another_kind_of_file(hlm, tmp_path):
    table = tmp_path / "precious.nc"
    table.write_text("not a fit")
    status, _, err = hlm("fit", SLEEP, "-o", table)
    assert status == 2
    assert "it would be lost" in err
    assert table.read_text() == "not a fit"


def test_help_names_the_commands(hlm):
    status, out, _ = hlm("--help")
    assert status == 0
    for command in ("check", "explain", "fit", "resume", "format"):
        assert command in out


def test_as_a_module_and_in_a_shell():
    """`python -m hlmdsl`, and what a shell asks for to complete a word."""
    version = subprocess.run([sys.executable, "-m", "hlmdsl", "--version"], capture_output=True, text=True, check=True)
    assert version.stdout.strip() == hlmdsl.__version__
    asked = os.environ | {"_HLM_COMPLETE": "complete_bash", "COMP_WORDS": "hlm re"}
    run = "import sys; sys.argv = ['hlm']; from hlmdsl.cli import main; main()"
    words = subprocess.run(
        [sys.executable, "-c", run], env=asked | {"COMP_CWORD": "1"}, capture_output=True, text=True, check=False
    )
    assert words.stdout.split() == ["resume", "report"]


def test_a_fault_of_ours_has_a_status_of_its_own(hlm, monkeypatch):
    def fail(source, bind):
        raise ZeroDivisionError

    monkeypatch.setattr("hlmdsl.editor.look.look", fail)
    status, out, err = hlm("check", SLEEP)
    assert (status, out) == (70, "")
    assert "This is a bug in hlmdsl" in err
