"""What is drawn is kept and told, whatever fails afterwards: saving, explaining, the disk. Samples a few draws each."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.cli import main
from hlmdsl.results.file import write_fit as write
from hlmdsl.results.fit import Fit
from hlmdsl.results.fit_errors import FitNotWritable
from hlmdsl.results.journal import beside
from hlmdsl.source.exceptions import HlmError, InternalError

ROOT = Path(__file__).parents[2]
SLEEP = ROOT / "specs" / "sleepstudy.hlm"
FIT = ["fit", SLEEP, "--seed", "1", "--draws", "30", "--tune", "60", "--chains", "2"]

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hlm", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return run


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Path], bool]], None]:
    """Fits cannot be saved at some places."""

    def fill(is_full: Callable[[Path], bool]) -> None:
        saved = write.write_fit

        def bounded(path: Path, *rest: object) -> None:
            if is_full(path):
                raise HlmError([FitNotWritable(span=None, path=str(path), fact=os.strerror(28))])
            saved(path, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(write, "write_fit", bounded)

    return fill


def is_report(out: str) -> bool:
    return "average reaction time at Days = 0" in out and "2 chains of 30 draws" in out


def test_a_full_disk(run: Run, full_disk: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report is out, the error says where the draws are, and they are there."""
    with monkeypatch.context():
        full_disk(lambda path: path.name == "fit.nc")
        status, out, err = run(*FIT, "-o", "fit.nc")
    assert status == 2
    assert is_report(out)
    assert "saved to" not in out
    assert "HLM409" in err
    assert "the draws are kept in `fit.nc.part`" in err
    assert "`hlm resume fit.nc.part -o FILE` for another place" in err
    status, out, _ = run("resume", "fit.nc.part", "-o", "other.nc")
    assert status in (0, 1)
    assert is_report(out)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["other.nc"]


def test_what_is_not_ours_is_not_written_over(run: Run, full_disk: Callable[..., None], tmp_path: Path) -> None:
    """In the place of the draws there is a device without an end, or a folder."""
    (tmp_path / "full").mkdir()
    part = beside(tmp_path / "full" / "fit.nc")
    part.symlink_to("/dev/full" if Path("/dev/full").exists() else tmp_path / "no" / "where")
    full_disk(lambda path: path.parent.name == "full")
    status, _, err = run(*FIT, "-o", "full/fit.nc")
    assert status == 2
    assert "HLM436" in err  # whatever that is, it is not ours to write over
    part.unlink()
    part.mkdir()
    status, _, err = run(*FIT, "-o", "full/fit.nc")
    assert status == 2
    assert "HLM436" in err


def test_nowhere(run: Run, full_disk: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    full_disk(lambda path: True)
    monkeypatch.setattr("hlmdsl.results.journal.Journal.is_whole", False)
    status, out, err = run(*FIT, "-o", "fit.nc")
    assert status == 2
    assert is_report(out)
    assert "HLM409" in err
    assert "HLM442" in err


def test_elsewhere(run: Run, full_disk: Callable[..., None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    full_disk(lambda path: path.name == "fit.nc")
    monkeypatch.setattr("hlmdsl.results.journal.Journal.is_whole", False)
    status, out, err = run(*FIT, "-o", "fit.nc")
    assert status == 2
    assert is_report(out)
    (kept,) = tmp_path.glob("hlm-fit-*.nc")
    assert f"the draws are kept in `{kept}`" in err
    assert hlm.open_fit(kept).draws.draws == 30


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (InternalError("explain", "no such weights"), 70, "internal error in stage `explain`"),
        (ZeroDivisionError("division by zero"), 70, "This is a bug in hlmdsl"),
        (OverflowError("too large"), 70, "This is a bug in hlmdsl"),
        (HlmError([FitNotWritable(span=None, path="x", fact="y")]), 2, "HLM409"),
    ],
)
@pytest.mark.parametrize("output", [None, "fit.nc"])
def test_an_explanation_that_fails(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    fault: Exception,
    status: int,
    said: str,
    output: str | None,
) -> None:
    """The draws are kept, the numbers are printed, the status says whose fault it is."""

    def fail(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(Fit, "explain", fail)
    found, out, err = run(*FIT, *(["-o", output] if output else []))
    assert found == status
    assert said in err
    assert "Days  " in out
    assert "2 chains of 30 draws" in out
    (kept,) = tmp_path.glob("*.nc")
    assert hlm.open_fit(kept).draws.draws == 30
    assert kept.name == output or f"the draws are kept in `{kept}`" in err
    assert not list(tmp_path.glob("*.part"))


def test_saving_that_fails_as_nobody_foresaw(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The report is out all the same, and the draws are where they were kept while they came."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(write, "write_fit", fail)
    status, out, err = run(*FIT, "-o", "fit.nc")
    assert status == 70
    assert is_report(out)
    assert "the draws are kept in `fit.nc.part`" in err
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc.part"]


def test_in_python_a_fit_is_returned_though_it_cannot_be_saved(full_disk: Callable[..., None], tmp_path: Path) -> None:
    full_disk(lambda path: True)
    model = hlm.load(SLEEP).compile()
    with pytest.warns(hlm.HlmWarning, match="HLM409"):
        fit = model.sample(draws=30, tune=60, chains=2, seed=1, save_to=tmp_path / "fit.nc")
    assert fit.draws.draws == 30
    assert hlm.open_fit is not None
    assert beside(tmp_path / "fit.nc").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are those of POSIX")
def test_files_that_may_not_grow(tmp_path: Path) -> None:
    """The system's own error, at 48 KiB a file, in whichever part of saving it comes."""

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (48 << 10, 48 << 10))

    command = [sys.executable, "-m", "hlmdsl", *map(str, FIT), "-o", "fit.nc"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, preexec_fn=bound, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert is_report(done.stdout)
    assert "HLM409" in done.stderr
    assert "Traceback" not in done.stderr
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".nc"] == []
