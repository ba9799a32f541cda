"""The benchmark's command. `uv run --group benchmarks python -m tests.benchmarks --help`

In: options. Out: results.json, README.md and plots in a folder; each result is written as it is there.
Not decided here: what is measured (plan.py, steps.py) and how it is told (report.py).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.benchmarks.machine import machine
from tests.benchmarks.plan import Step, chosen
from tests.benchmarks.problems import ROOT
from tests.benchmarks.processes import Limits
from tests.benchmarks.steps import Options, run_step


def main() -> int:
    given = _arguments()
    out = given.out or (ROOT / "build" / "benchmarks" if given.quick else ROOT / "docs" / "benchmarks")
    out.mkdir(parents=True, exist_ok=True)
    plan = chosen(given.only, given.contender, given.kind)
    if given.check:
        return _check(plan)
    if given.list:
        print(*(s.key for s in plan), sep="\n")
        return 0
    path = out / "results.json"
    results = _earlier(path, given)
    if not given.report:
        _run(plan, results, path, given)
    from tests.benchmarks.report import write_report

    write_report(results, out)
    print(f"written: {out / 'README.md'}")
    return 0


def _run(plan: list[Step], results: dict[str, Any], path: Path, given: argparse.Namespace) -> None:
    started, interrupted = time.time(), False
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as work:
        settings = results["settings"]
        options = Options(
            Path(work),
            settings["seeds"],
            settings["draws"],
            settings["tune"],
            Limits(given.limit, given.memory),
        )
        for k, step in enumerate(plan):
            earlier = results["results"].get(step.key)
            if earlier and not given.again and "error" not in _statuses(earlier):
                continue
            if given.budget and time.time() - started > 60 * given.budget:
                print(f"{given.budget:g} minutes are spent; {len(plan) - k} steps left")
                break
            print(f"[{k + 1}/{len(plan)}, {(time.time() - started) / 60:.1f} min] {step.key}", end=" ", flush=True)
            try:
                found = run_step(step, options)
            except KeyboardInterrupt:
                interrupted = True
                print("interrupted")
                break
            results["results"][step.key] = {**found, "limit_s": given.limit, "limit_gib": given.memory}
            results["measured"] = datetime.now(UTC).strftime("%Y-%m-%d")
            path.write_text(json.dumps(results, indent=1) + "\n")
            print(f"{found.get('wall_s', 0):.0f} s {_told(found)}")
    if interrupted:
        print("what was measured is kept; the same command goes on from here")


def _processes(found: dict[str, Any]) -> list[dict[str, Any]]:
    runs = (found, found.get("cold"), found.get("warm"), *found.get("runs", ()))
    return [r for r in runs if isinstance(r, dict) and "status" in r]


def _statuses(found: dict[str, Any]) -> set[str]:
    return {r["status"] for r in _processes(found)}


def _told(found: dict[str, Any]) -> str:
    wrong = [f"{r['status']}: {r.get('error', '')}".rstrip(": ") for r in _processes(found) if r["status"] != "ok"]
    return ", ".join(dict.fromkeys(wrong))


def _earlier(path: Path, given: argparse.Namespace) -> dict[str, Any]:
    """Results so far, if they are of this machine, these versions and these settings; else none."""
    settings = {
        "seeds": given.seeds or (1 if given.quick else 5),
        "draws": 200 if given.quick else 1000,
        "tune": 200 if given.quick else 1000,
        "chains": 4,
    }
    if path.exists():
        earlier: dict[str, Any] = json.loads(path.read_text())
        if given.report or (earlier["machine"] == machine() and earlier["settings"] == settings):
            return earlier
        if earlier["results"]:
            print("the results so far are of another machine, of other versions or settings: starting anew")
    return {"machine": machine(), "settings": settings, "measured": None, "results": {}}


def _check(plan: list[Step]) -> int:
    """Every PyMC contender's log density against an independent one of the spec."""
    from tests.benchmarks.check import TOLERANCE, deviation
    from tests.benchmarks.problems import BY_NAME
    from tests.benchmarks.tables import first_table

    worst = 0.0
    with tempfile.TemporaryDirectory() as work:
        done: set[tuple[str, str]] = set()
        for step in plan:
            if step.kind not in ("pair", "sizes") or step.contender == "hlmdsl":
                continue
            problem = BY_NAME["synthetic_1000" if step.subject.startswith("synthetic") else step.subject]
            style = "bambi" if step.contender.startswith("bambi") else step.contender.removesuffix("_pymc")
            if (problem.name, style) in done:
                continue
            done.add((problem.name, style))
            found = deviation(problem, style, first_table(problem, Path(work)))
            worst = max(worst, found)
            print(f"{problem.name:25}{style:18}{found:.1e}  {'same' if found < TOLERANCE else 'NOT THE SAME MODEL'}")
    return int(not worst < TOLERANCE)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="1 seed, 200 draws; written to build/benchmarks")
    parser.add_argument("--only", nargs="+", default=[], metavar="MODEL", help="these models, specs or designs")
    parser.add_argument("--contender", nargs="+", default=[], metavar="NAME", help="these contenders")
    parser.add_argument("--kind", nargs="+", default=[], help="these kinds of steps: pair, sizes, design")
    parser.add_argument("--seeds", type=int, help="seeds for each configuration (5)")
    parser.add_argument("--budget", type=float, metavar="MINUTES", help="start nothing new after this time")
    parser.add_argument("--limit", type=float, default=300, metavar="SECONDS", help="for each process (300)")
    parser.add_argument("--memory", type=float, default=10, metavar="GIB", help="for each process (10)")
    parser.add_argument("--again", action="store_true", help="measure also what has been measured")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where the results are (docs/benchmarks)")
    parser.add_argument("--check", action="store_true", help="only prove that all contenders fit the same models")
    parser.add_argument("--report", action="store_true", help="only write the page and the plots again")
    parser.add_argument("--list", action="store_true", help="only list the steps")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
