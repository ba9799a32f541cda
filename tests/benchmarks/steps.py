"""A step of the plan, run: the processes it takes and the result it leaves.

In: a Step and Options. Out: a mapping for results.json.
Not decided here: which steps, in what order (plan.py).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks import designs
from tests.benchmarks.plan import Step
from tests.benchmarks.priors import priors_of
from tests.benchmarks.problems import BY_NAME
from tests.benchmarks.processes import Limits, run
from tests.benchmarks.tables import first_table, second_table

IMPORTS_OF_PYMC = 3
RUNS_OF_DESIGNS = 3
SEEDS_OF_SIZES = 3


@dataclass(frozen=True)
class Options:
    """What holds for all steps. `work` is a folder for tables, caches and jobs."""

    work: Path
    seeds: int = 5
    draws: int = 1000
    tune: int = 1000
    limits: Limits = field(default_factory=lambda: Limits(300, 10))


def run_step(step: Step, options: Options) -> dict[str, Any]:
    return {"kind": step.kind, "subject": step.subject, "contender": step.contender} | KINDS[step.kind](step, options)


def _import_pymc(step: Step, options: Options) -> dict[str, Any]:
    job = {"work": "import_pymc"}
    caches = options.work / "caches" / "import"
    runs = [run(job, options.work, caches, options.limits) for _ in range(IMPORTS_OF_PYMC)]
    return {"seconds": [r["import_s"] for r in runs], "wall_s": sum(r["wall_s"] for r in runs)}


def _pair(step: Step, options: Options) -> dict[str, Any]:
    """A cold start on the first table with all seeds, then a second process, on new data, with its caches."""
    caches = _empty_caches(options)
    job, table = _fit_job(step, options, options.seeds)
    cold = run({**job, "table": str(table)}, options.work, caches, options.limits)
    found = {"cold": cold, "wall_s": cold["wall_s"]}
    if "total_s" in cold:
        second = second_table(BY_NAME[step.subject], table, options.work)
        warm = run({**job, "table": str(second), "seeds": [11]}, options.work, caches, options.limits)
        found |= {"warm": warm, "wall_s": cold["wall_s"] + warm["wall_s"]}
    shutil.rmtree(caches, ignore_errors=True)
    return found


def _sizes(step: Step, options: Options) -> dict[str, Any]:
    """The caches of the step before are good enough here: it is the rows that are varied."""
    seeds = 1 if step.subject == "large" else min(options.seeds, SEEDS_OF_SIZES)
    job, table = _fit_job(step, options, seeds)
    caches = options.work / "caches" / f"sizes_{step.contender}"
    found = run({**job, "table": str(table)}, options.work, caches, options.limits)
    return {"cold": found, "wall_s": found["wall_s"]}


def _fit_job(step: Step, options: Options, seeds: int) -> tuple[dict[str, Any], Path]:
    problem = BY_NAME[step.subject]
    table = first_table(problem, options.work)
    small = first_table(BY_NAME["synthetic_1000"], options.work) if problem.name.startswith("synthetic") else table
    priors = _priors_of_large(problem) if problem.name == "large" else priors_of(problem.spec, small)
    return {
        "work": "fit",
        "problem": problem.name,
        "contender": step.contender,
        "priors": priors.to_json(),
        "draws": options.draws,
        "tune": options.tune,
        "seeds": list(range(1, seeds + 1)),
    }, table


def _priors_of_large(problem: Any) -> Any:
    """Nobody but this project fits it, and it reads them from the spec."""
    from tests.benchmarks.priors import Priors

    return Priors({}, {}, {}, None)


def _design(step: Step, options: Options) -> dict[str, Any]:
    table = options.work / "design.parquet"
    if not table.exists():
        designs.write_table(table)
    job = {"work": "build_design", "designer": step.contender, "case": step.subject, "table": str(table)}
    found: list[dict[str, Any]] = []
    while len(found) < RUNS_OF_DESIGNS and all(r["status"] == "ok" for r in found):
        found.append(run(job, options.work, options.work / "caches" / "design", options.limits))
    return {"runs": found, "wall_s": sum(r["wall_s"] for r in found)}


def _empty_caches(options: Options) -> Path:
    caches = options.work / "caches" / "fresh"
    shutil.rmtree(caches, ignore_errors=True)
    return caches


KINDS: dict[str, Callable[[Step, Options], dict[str, Any]]] = {
    "import_pymc": _import_pymc,
    "pair": _pair,
    "sizes": _sizes,
    "design": _design,
}
