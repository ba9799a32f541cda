"""`hlm predict` and `hlm prior`: what they print and write, and their errors, which end in status 2."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
import xarray as xr

from hlmdsl.cli import main
from tests.fits.made_fits import TEXT, small_fit, small_table

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


@pytest.fixture
def fit(tmp_path: Path) -> Path:
    small_fit().save(tmp_path / "fit.nc")
    return tmp_path / "fit.nc"


def test_predict(hlm: Run, fit: Path, tmp_path: Path) -> None:
    status, out, err = hlm("predict", fit, "--of", "mean", "--interval", "0.5")
    assert (status, err) == (0, "")
    assert "The mean of the outcome, at the rows of the fit." in out
    assert out.splitlines()[-24].split()[:3] != out.splitlines()[-1].split()[:3]
    assert "25%" in out
    rows = tmp_path / "rows.csv"
    rows.write_text("x,f,g\n1,a,u1\n2,b,other\n")
    expected = small_fit().predict(rows, "mean", "new", seed=3)
    for ending, read in ((".csv", pd.read_csv), (".parquet", pd.read_parquet)):
        path = tmp_path / f"out{ending}"
        given = ("predict", fit, "--data", rows, "--of", "mean", "--units", "new", "--seed", "3", "-o", path)
        assert hlm(*given) == (0, f"saved to {path}\n", "")
        assert read(path)["median"].tolist() == pytest.approx(expected.table()["median"].tolist())
    path = tmp_path / "out.nc"
    assert hlm("predict", fit, "--data", rows, "--units", "g=new", "-o", path)[0] == 0
    with xr.open_datatree(path) as tree:
        assert tree["predictions"].sizes["row"] == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--of", "men"], "HLM601"),
        (["--units", "h=new"], "HLM602"),
        (["--units", "new", "--units", "g=own"], "HLM602"),
        (["--interval", "2"], "`interval` is a number between 0 and 1"),
        (["--every", "0"], "HLM501"),
        (["-o", "out.xlsx"], ".csv, .parquet, .nc"),
        (["-o", "nowhere/out.csv"], "does not exist"),
        (["--data", "absent.csv"], "absent.csv"),
    ],
)
def test_what_makes_no_sense(hlm: Run, fit: Path, given: list[str], said: str) -> None:
    status, out, err = hlm("predict", fit, *given)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_prior(hlm: Run, tmp_path: Path) -> None:
    (tmp_path / "small.hlm").write_text(TEXT)
    pd.DataFrame(small_table()).to_csv(tmp_path / "rows.csv", index=False)
    given = (tmp_path / "small.hlm", "--data", tmp_path / "rows.csv", "--draws", "50", "--seed", "1")
    status, out, _ = hlm("prior", *given)
    assert status == 0
    assert "New observations of the outcome, at the rows of the data." in out  # nothing was fitted
