"""`hlm ask` and `hlm units`: what is printed, what is written, and the status."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from hlmdsl.cli import main
from tests.fits.made_fits import TEXT, small_fit

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def hlm(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hlm", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return run


@pytest.fixture(scope="module")
def fit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fits") / "fit.nc"
    small_fit().save(path)
    return path


def test_ask(hlm: Run, fit: Path, tmp_path: Path) -> None:
    status, out, err = hlm("ask", fit, "at(f = b) - at(f = a)", "--name", "side")
    assert (status, err) == (0, "")
    assert "side" in out
    assert "f[b - a]" in out
    status, out, _ = hlm("ask", fit, "at(x = 1)", "at(x = 2)", "--format", "json")
    assert [m["name"] for m in json.loads(out)["meanings"]] == ["answer_1", "answer_2"]
    (tmp_path / "q.hlm").write_text("estimand one = at(x = 1)\n")
    status, out, _ = hlm("ask", fit, "--file", tmp_path / "q.hlm", "--format", "markdown")
    assert status == 0
    assert "`one`" in out


def test_wrong_questions_are_status_2(hlm: Run, fit: Path) -> None:
    for arguments, said in (
        ([fit, "at(f = c)"], "<question>:1:8"),
        ([fit], "nothing was asked"),
        ([fit, "at(x = 1)", "--file", "q.hlm"], "given twice"),
        ([fit, "at(x = 1)", "--format", "word"], "not a form"),
        (["absent.nc", "at(x = 1)"], "there is no fit"),
    ):
        status, out, err = hlm("ask", *arguments)
        assert (status, out) == (2, "")
        assert said in err
        assert "Traceback" not in err


def test_units(hlm: Run, fit: Path, tmp_path: Path) -> None:
    status, out, err = hlm("units", fit, "g", "--sort", "farthest")
    assert (status, err) == (0, "")
    assert "the common effect plus the deviation" in out
    assert "u3" in out
    path = tmp_path / "units.csv"
    assert hlm("units", fit, "g", "-o", path)[0] == 0
    pd.testing.assert_frame_equal(
        pd.read_csv(path, index_col=[0, 1]), small_fit().units("g").table(), check_index_type=False, check_dtype=False
    )
    for arguments, said in (
        (["G"], "the closest is `g`"),
        (["g", "--sort", "X"], "the closest is `x`"),
        (["g", "-o", tmp_path / "units.txt"], "`.csv`"),
        (["g", "-o", tmp_path / "no" / "units.csv"], "does not exist"),
    ):
        status, out, err = hlm("units", fit, *arguments)
        assert (status, out) == (2, "")
        assert said in err


def test_explain_shows_new_words_with_old_draws(hlm: Run, fit: Path, tmp_path: Path) -> None:
    spec = tmp_path / "small.hlm"
    spec.write_text(TEXT.replace("the outcome", "speed of ships") + "estimand more = at(x = 3)\n")
    status, out, err = hlm("explain", spec, "--fit", fit)
    assert (status, err) == (0, "")
    assert "speed of ships" in out
    assert "more" in out
