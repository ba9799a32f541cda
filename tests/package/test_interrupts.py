"""Ctrl-C and `kill -9` while a process samples: what was drawn is there. These sample, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.results.journal import beside, read_journal
from hlmdsl.source.exceptions import HlmError

ROOT = Path(__file__).parents[2]
SLEEP = ROOT / "specs" / "sleepstudy.hlm"
ENDLESS = ["--draws", "3000000", "--tune", "200", "--chains", "2", "--seed", "1"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

IN_PYTHON = f"""
import sys
import hlmdsl as hlm
model = hlm.load({str(SLEEP)!r}).compile()
sys.stderr.write("ready\\n")
fit = model.sample(draws=3_000_000, tune=200, chains=2, seed=1, save_to=sys.argv[1] if sys.argv[1:] else None)
print(fit.interrupted, fit.draws.draws, fit.diagnostics.alarms[0])
"""


def started(*command: object, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *map(str, command)], cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def wait_for_draws(process: subprocess.Popen[str], part: Path) -> int:
    """Until there are some on the disk."""
    while process.poll() is None:
        try:
            lengths = read_journal(part)[0].lengths
        except HlmError:
            lengths = (0,)
        if min(lengths) > 10:
            return min(lengths)
        time.sleep(0.05)
    raise AssertionError(process.communicate())


def test_killed_and_resumed(tmp_path: Path) -> None:
    fit = tmp_path / "fit.nc"
    process = started("-m", "hlmdsl", "fit", SLEEP, *ENDLESS, "-o", fit, folder=tmp_path)
    seen = wait_for_draws(process, beside(fit))
    process.kill()
    process.communicate()
    kept = read_journal(beside(fit))[0]
    assert min(kept.lengths) >= seen
    assert not fit.exists()
    resumed = hlm.resume(fit, draws=max(kept.lengths) + 10, cores=2)
    assert resumed.draws.draws == max(kept.lengths) + 10
    assert "drawn in 2 pieces" in resumed.strategy
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]


def test_interrupted_on_the_command_line(tmp_path: Path) -> None:
    fit = tmp_path / "fit.nc"
    process = started("-m", "hlmdsl", "fit", SLEEP, *ENDLESS, "-o", fit, folder=tmp_path)
    seen = wait_for_draws(process, beside(fit))
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert process.returncode == 130, err
    assert "Traceback" not in err
    assert "! cut short: " in out.splitlines()[1]
    assert "of 3,000,000 draws a chain" in " ".join(out.split())
    assert f"saved to {fit}" in out
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]
    opened = hlm.open_fit(fit)
    assert opened.draws.draws >= seen
    assert opened.diagnostics.alarms[0].startswith("cut short: ")


def test_interrupted_in_python_without_a_file(tmp_path: Path) -> None:
    process = started("-c", IN_PYTHON, folder=tmp_path)
    assert process.stderr is not None
    assert process.stderr.readline() == "ready\n"
    time.sleep(2.5)  # any time will do: if chains are not tuned yet, that is what is said
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert out.startswith("True ") or "HLM435" in err or "KeyboardInterrupt" in err
    if out:
        _, draws, *alarm = out.split()
        assert int(draws) >= 4
        assert alarm[:2] == ["cut", "short:"]


def test_interrupted_before_there_is_anything(tmp_path: Path) -> None:
    process = started("-m", "hlmdsl", "fit", SLEEP, "--tune", "3000000", folder=tmp_path)
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate()
    assert process.returncode == 130 or process.returncode == -signal.SIGINT
    assert not out
