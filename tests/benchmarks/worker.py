"""One fresh process: one contender on one table, each stage under the clock, then further seeds.

In: a job as JSON (its path is the only argument). Out: a JSON file that grows after each seed.
Not decided here: caches, limits and memory of the whole process tree (processes.py).
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def main(path: Path) -> None:
    job = json.loads(path.read_text())
    out = Path(job["out"])
    WORK[job["work"]](job, out)


def fit(job: dict[str, Any], out: Path) -> None:
    """Imports to posterior table with the first seed, then the draws of the others."""
    from tests.benchmarks.contenders import contender
    from tests.benchmarks.contenders.contender import Settings
    from tests.benchmarks.priors import Priors
    from tests.benchmarks.problems import BY_NAME

    person, settings = contender(job["contender"]), Settings(job["draws"], job["tune"])
    clock = [time.time()]

    def lap() -> float:
        clock.append(time.time())
        return clock[-1] - clock[-2]

    found: dict[str, Any] = {"interpreter_s": clock[0] - job["started"], "seeds": []}
    person.imports()
    found["import_s"] = lap()
    person.build(BY_NAME[job["problem"]], Path(job["table"]), Priors.from_json(job["priors"]))
    found["build_s"] = lap()
    person.compile()
    compiling = lap()
    draws = person.sample(settings, job["seeds"][0])
    # some contenders compile, or prepare their data, within their call that samples
    called = lap()
    found["compile_s"] = compiling + max(called - draws.sampling_s, 0.0)
    found["sample_s"] = min(draws.sampling_s, called)
    found["strategy"], found["peak_rss_mb"] = draws.strategy, _peak_mb()
    # kept in case that the table is never there
    _write(out, found)
    lap()
    person.posterior_table()
    found["table_s"] = lap()
    found["total_s"] = clock[-1] - job["started"]
    found["peak_rss_mb"] = _peak_mb()
    _write(out, found)
    from tests.benchmarks.judge import judge

    found["seeds"].append({"seed": job["seeds"][0], **judge(draws)})
    _write(out, found)
    for seed in job["seeds"][1:]:
        found["seeds"].append({"seed": seed, **judge(person.sample(settings, seed))})
        _write(out, found)


def import_pymc(job: dict[str, Any], out: Path) -> None:
    """What `import pymc` costs on this machine."""
    started = time.time()
    import pymc  # noqa: F401

    _write(out, {"import_s": time.time() - started})


def build_design(job: dict[str, Any], out: Path) -> None:
    from tests.benchmarks.designs import DESIGNERS

    build = DESIGNERS[job["designer"]](Path(job["table"]), job["case"])
    _forget_peak()
    before, started = _peak_mb(), time.perf_counter()
    kept = build()
    seconds = time.perf_counter() - started
    _write(out, {"seconds": seconds, "before_mb": before, "peak_mb": _peak_mb(), "matrices": len(kept)})


WORK = {
    "fit": fit,
    "import_pymc": import_pymc,
    "build_design": build_design,
}


STATUS = Path("/proc/self/status")


def _forget_peak() -> None:
    """Let the largest memory so far be that of now, where the system can."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def _peak_mb() -> float:
    import resource

    if STATUS.exists():
        lines = [line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM")]
        if lines:
            return int(lines[0].split()[1]) / 2**10

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10


def _write(out: Path, found: dict[str, Any]) -> None:
    part = out.with_suffix(".part")
    part.write_text(json.dumps(found))
    part.replace(out)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
