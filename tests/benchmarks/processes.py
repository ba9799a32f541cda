"""Fresh processes with caches of their own, a limit of time and one of memory, and their peak memory.

In: a job. Out: what the worker wrote, with `status`: ok, timeout, memory or error.
Not decided here: what is run (plan.py).
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.problems import ROOT

LOOK_EVERY = 0.2


@dataclass(frozen=True)
class Limits:
    seconds: float
    gib: float


def run(job: dict[str, Any], folder: Path, caches: Path, limits: Limits) -> dict[str, Any]:
    """Run a job in a process of its own whose compilation caches are in `caches`, which may be empty."""
    out, log = folder / "out.json", folder / "log.txt"
    out.unlink(missing_ok=True)
    all_before, own_before = _busy_s(), _cpu_s()
    job = {**job, "out": str(out), "started": time.time()}
    (folder / "job.json").write_text(json.dumps(job))
    with log.open("w") as stream:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.worker", str(folder / "job.json")],
            cwd=ROOT,
            env=_environment(caches),
            stdout=stream,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        status, peak = _watch(process, job["started"], limits, out)
    found = json.loads(out.read_text()) if out.exists() else {}
    found["status"] = status
    found["wall_s"], found["cpu_s"] = time.time() - job["started"], _cpu_s() - own_before
    all_after = _busy_s()
    if all_before is not None and all_after is not None:
        capacity = found["wall_s"] * (os.cpu_count() or 1)
        found["taken_by_others"] = round(max(all_after - all_before - found["cpu_s"], 0.0) / capacity, 3)
    if peak is not None:
        found["peak_rss_mb"] = max(peak, found.get("peak_rss_mb", 0.0))
    if status == "error":
        lines = [line for line in log.read_text().splitlines() if line.strip()]
        raised = [line for line in lines if re.match(r"[\w.]*(Error|Exception)\b", line)]  # a trace may stand below it
        found["error"] = ([*lines, *raised] or [f"exit status {process.returncode}"])[-1]
    return found


def _environment(caches: Path) -> dict[str, str]:
    caches.mkdir(parents=True, exist_ok=True)
    flags = os.environ.get("PYTENSOR_FLAGS", "")
    own = f"base_compiledir={caches / 'pytensor'}"
    return {
        **os.environ,
        "NUMBA_CACHE_DIR": str(caches / "numba"),
        "PYTENSOR_FLAGS": f"{flags},{own}" if flags else own,
        "XDG_CACHE_HOME": str(caches / "xdg"),
        # a list of the machine's fonts, which is no compilation: kept for all
        "MPLCONFIGDIR": str(caches.parent / "matplotlib"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
    }


def _watch(process: Any, started: float, limits: Limits, out: Path) -> tuple[str, float | None]:
    """Wait for the end or a limit. The peak is of the first fit alone: until `out` is there, after its draws."""
    peak: float | None = None
    while True:
        try:
            code = process.wait(LOOK_EVERY)
            return ("ok" if code == 0 else "error"), peak
        except subprocess.TimeoutExpired:
            pass
        used = _tree_mb(process.pid)
        if used is not None and not out.exists():
            peak = max(peak or 0.0, used)
        over_time = time.time() - started > limits.seconds
        if over_time or (used or 0.0) > limits.gib * 1024:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return ("timeout" if over_time else "memory"), peak


def _cpu_s() -> float:
    """Of this process, those that it started and that have ended, and theirs."""
    return sum(os.times()[:4])


def _busy_s() -> float | None:
    """Of all processes of the machine, and of other machines on the same processors where that is told."""
    try:
        import psutil
    except ImportError:
        return None
    spent = psutil.cpu_times()
    return float(sum(spent) - spent.idle - getattr(spent, "iowait", 0.0) - getattr(spent, "guest", 0.0))


def _tree_mb(pid: int) -> float | None:
    """Memory of a process and those it started; what they share counts once, where the system tells."""
    try:
        import psutil
    except ImportError:
        return None
    try:
        own = psutil.Process(pid)
        children = own.children(recursive=True)
        if not children:
            return own.memory_info().rss / 2**20
        total = 0
        for one in (own, *children):
            info = one.memory_full_info()
            total += getattr(info, "pss", info.rss)
        return total / 2**20
    except psutil.Error:
        return None
