"""The first fit of every example from an empty cache. `python -m tests.benchmarks.first_fits`

In: nothing. Out: docs/benchmarks/first_fits.md, seconds of a new process from `hlm fit` to what it prints.
Not decided here: what others take (the benchmark of models).
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.machine import machine

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks" / "first_fits.md"
LIMIT = 15.0
HEAD = """# First fits

<!-- written by `python -m tests.benchmarks.first_fits` -->

Seconds that `hlm fit SPEC --seed 1` takes where nothing has been compiled before, from the start of the process to the
last line that it prints: the table is read, a density is made and translated, 4 chains of 1,000 + 1,000 draws follow a
pilot run, the draws are judged and every coefficient is explained. {machine}. Where seconds of processors are far fewer
than twice those that passed, the machine did other things. Bytecode of the packages was there.

| spec | seconds | of processors |
| --- | --- | --- |
"""


def first_fit(spec: Path) -> tuple[float, float]:
    """Seconds, and seconds of processors, user and system."""
    with tempfile.TemporaryDirectory() as cache:
        homes = {"XDG_CACHE_HOME": cache, "NUMBA_CACHE_DIR": cache, "PYTENSOR_FLAGS": f"base_compiledir={cache}"}
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        command = [sys.executable, "-m", "hlmdsl", "fit", str(spec), "--seed", "1"]
        done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL, env=os.environ | homes, cwd=cache)
        if done.returncode > 1:  # 1 is of a fit that alarms
            raise SystemExit(f"{spec.stem} was not fitted")
        passed, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    return passed, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    lines, slow = [], []
    first_fit(ROOT / "specs" / "sleepstudy.hlm")  # so that there is bytecode
    for spec in sorted((ROOT / "specs").glob("*.hlm")):
        passed, cpu = first_fit(spec)
        slow += [spec.stem] * (passed > LIMIT)
        lines.append(f"| {spec.stem} | {passed:.1f} | {cpu:.1f} |")
        print(lines[-1], flush=True)
    about = machine()
    on = f"{about['processor']}, {about['cores']} cores, {about['system']}"
    verdict = f"Above {LIMIT:.0f} seconds: {', '.join(slow)}." if slow else f"No spec takes {LIMIT:.0f} seconds."
    PAGE.write_text(HEAD.format(machine=on) + "\n".join([*lines, "", verdict]) + "\n", encoding="utf-8")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
