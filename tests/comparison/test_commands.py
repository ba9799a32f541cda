"""`hlm loo`, `hlm compare` and `hlm sensitivity` on saved fits: what they print, and their exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hlmdsl.cli import main
from tests.shipped import shipped_fit

Hlm = Callable[..., tuple[int, str, str]]


@pytest.fixture
def hlm(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Hlm:
    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hlm", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("fits")
    for name in ("sleepstudy", "sleepstudy_independent", "dyestuff"):
        shipped_fit(name).save(found / f"{name}.nc")
    return found


def test_loo(hlm: Hlm, folder: Path) -> None:
    status, out, err = hlm("loo", folder / "sleepstudy.nc", "--over", "Subject")
    assert (status, err) == (0, "")
    assert "Leave one participant out, all its rows together, its deviations integrated out in closed form" in out
    assert "(elpd) of 18 participants: −" in out
    status, out, err = hlm("loo", folder / "sleepstudy.nc", "--over", "subject")
    assert (status, out) == (2, "")
    assert "the closest is `Subject`" in err


def test_compare(hlm: Hlm, folder: Path) -> None:
    one, other, third = (folder / f"{n}.nc" for n in ("sleepstudy", "sleepstudy_independent", "dyestuff"))
    status, out, err = hlm("compare", one, other)
    assert (status, err) == (0, "")
    assert "which is small; they predict about equally well" in out
    assert "Compared by 180 rows: the log density of `Reaction`, in ms." in out
    status, _, err = hlm("compare", one, third)
    assert status == 2
    assert "`sleepstudy` and `dyestuff` cannot be compared: the responses differ" in err
    status, _, err = hlm("compare", one)
    assert status == 2
    assert "HLM667" in err


def test_sensitivity(hlm: Hlm, folder: Path) -> None:
    status, out, err = hlm("sensitivity", folder / "sleepstudy.nc")
    assert (status, err) == (0, "")
    assert "No number leans on its prior" in out
