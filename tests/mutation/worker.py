"""Tries mutants, each in a process of its own that is forked from this one, which has imported hlmdsl without a fault.

Run in the folder of the mutants: `python worker.py PLAN WORKERS`. In: a JSON list of mutants with their tests, the
quickest first, and the seconds of processor time that they may take. Out: a line of JSON for each, when it is through.
A mutant of what runs while hlmdsl is imported has a process that begins with importing it.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import time
import warnings
from pathlib import Path

import pytest

LIBRARIES = ("arviz", "hypothesis", "pandas", "polars", "pyarrow.compute", "pymc", "scipy.stats")
ROOM = 10 * 2**30
"""Of address space, so that a mutant that asks for all memory is stopped by itself."""


class First:
    """The first test that failed."""

    def __init__(self) -> None:
        self.name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and not self.name:
            self.name = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self.name:
            self.name = f"{report.nodeid} (cannot be imported)"


def load(mutant: str) -> frozenset[str]:
    """All that tests import, the package from the folder of the mutants. With `stats`, which functions that runs."""
    sys.path.insert(0, os.getcwd())
    os.environ["MUTANT_UNDER_TEST"] = mutant
    from mutmut.state import state

    import hlmdsl

    assert Path(hlmdsl.__file__).is_relative_to(Path.cwd()), hlmdsl.__file__
    names = [m.name for m in pkgutil.walk_packages(hlmdsl.__path__, "hlmdsl.") if "__main__" not in m.name]
    for name in (*LIBRARIES, *names):
        importlib.import_module(name)
    return frozenset(state()._stats)


def main(plan: list[dict], workers: int) -> None:
    run_at_import = load("stats")
    running: dict[int, tuple[dict, float, int]] = {}
    for mutant in plan:
        while len(running) >= workers:
            _finish_one(running)
        reader, writer = os.pipe()
        started = time.monotonic()
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            os._exit(_try(mutant, writer, mutant["name"].rpartition("__mutmut_")[0] in run_at_import))
        os.close(writer)
        running[pid] = (mutant, started, reader)
    while running:
        _finish_one(running)


def _try(mutant: dict, writer: int, is_run_at_import: bool) -> int:
    """In the forked process: 0 where all tests pass, 1 where one fails, 2 where there is something else to tell."""
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_CPU, (mutant["limit"], mutant["limit"] + 5))
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
    signal.alarm(4 * mutant["limit"])  # one that sleeps takes no processor time
    if is_run_at_import:
        os.set_inheritable(writer, True)
        os.execv(sys.executable, [sys.executable, __file__, "--one", json.dumps(mutant), str(writer)])
    os.environ["MUTANT_UNDER_TEST"] = mutant["name"]
    return _meets_its_tests(mutant, writer)


def _anew(mutant: dict, writer: int) -> int:
    try:
        load(mutant["name"])
    except Exception as error:  # whatever a fault does
        os.write(writer, f"importing hlmdsl ({type(error).__name__})".encode())
        return 1
    return _meets_its_tests(mutant, writer)


def _meets_its_tests(mutant: dict, writer: int) -> int:
    first = First()
    warnings.simplefilter("ignore")
    status = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "--rootdir=.", *mutant["tests"]], plugins=[first])
    if not first.name and status != pytest.ExitCode.OK:  # a test that is not there, say
        os.write(writer, f"no result: pytest ended with {status!r}".encode())
        return 2
    os.write(writer, first.name.encode())
    return int(status != pytest.ExitCode.OK)


def _finish_one(running: dict[int, tuple[dict, float, int]]) -> None:
    pid, status = os.wait()
    if pid not in running:
        return
    mutant, started, reader = running.pop(pid)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)  # what it started, which may hold the pipe
    with os.fdopen(reader, "rb") as pipe:
        by = pipe.read().decode()
    stopped = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    killed = stopped or os.WEXITSTATUS(status) == 1
    by = by or (f"stopped by {signal.Signals(stopped).name}" if stopped else "")
    told = {"name": mutant["name"], "killed": bool(killed), "by": by, "seconds": round(time.monotonic() - started, 1)}
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        os._exit(_anew(json.loads(sys.argv[2]), int(sys.argv[3])))
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), int(sys.argv[2]))
