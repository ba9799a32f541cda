"""Faults put into the code one at a time: do the tests see them? `python -m tests.mutation --mutants N --seed S`

In: how many mutants of the stages families, design, model, explain and results are drawn at random from all that mutmut
makes. Out: which were killed, by which test, and which survived, as JSON. A mutant meets the tests that run its
function, the quickest first, up to `--most` seconds of them. `--again FILE` tries the survivors of a result once more:
with the tests as they now are, and with what stands beside. `--only NAME ...` tries mutants by name. `--report FILE`
turns a result into Markdown. Needs `uv run --group mutation`.
Not decided here: what a mutant is (mutmut), or why one may live (`reasons.json`, which is written by hand).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "mutants"
STAGES = ("formulas", "families", "design", "model", "explain", "results")
FILES_OF_FITS = ("tests/fits/test_round_trip.py", "tests/fits/test_damaged.py", "tests/fits/test_crafted.py")
BESIDE = {
    "formulas": ("tests/families", "tests/priors"),
    "families": ("tests/families",),
    "model": ("tests/bad",),
    "design": ("tests/bad",),
    "results": FILES_OF_FITS,
}
"""What a survivor of a stage meets as a whole, beside the tests that run its function: families, which are put together
while they are imported, golden reports of errors, and files of fits, whose tests take too long for everyone."""
START = 20.0
"""Seconds that importing hlmdsl and collecting tests may take, beside the tests themselves."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__.partition("\n")[0])
    parser.add_argument("--mutants", type=int, default=300, metavar="N", help="so many, drawn at random")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="other mutants")
    parser.add_argument("--most", type=float, default=40.0, metavar="S", help="seconds of tests that each meets")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="these mutants")
    parser.add_argument("--again", type=Path, metavar="FILE", help="those that survived in a result")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the result there as JSON")
    parser.add_argument("--report", type=Path, metavar="FILE", help="a result as Markdown")
    parser.add_argument("--into", type=Path, metavar="PAGE", help="with --report: between the page's mutation marks")
    given = parser.parse_args()
    if given.report:
        from tests.mutation.report import markdown, put_into  # which import hlmdsl: the mutants are to be imported

        text = markdown(json.loads(given.report.read_text(encoding="utf-8")))
        if given.into:
            put_into(given.into, text)
        else:
            print(text, end="")
        return 0
    os.chdir(ROOT)
    _make()
    everything = sorted(_made())
    before = json.loads(given.again.read_text(encoding="utf-8")) if given.again else {"seed": given.seed, "mutants": []}
    results = {mutant["name"]: mutant for mutant in before["mutants"]}
    chosen = given.only or [name for name, mutant in results.items() if not mutant["killed"]]
    if not (given.only or given.again):
        chosen = random.Random(given.seed).sample(everything, min(given.mutants, len(everything)))
    if unknown := sorted(set(chosen) - set(everything)):
        raise SystemExit(f"no such mutants, as the code is now: {', '.join(unknown)}")
    _see_that_faults_are_seen()
    results |= _tried(chosen, given.most, given.workers, is_again=bool(given.again))
    for name in chosen:
        results[name]["change"] = _shown(name) if not results[name]["killed"] or given.only else ""
    killed = sum(r["killed"] for r in results.values())
    print(f"{killed} of {len(results)} mutants killed: {100 * killed / len(results):.1f} %")
    if given.only:
        print("\n\n".join(f"{r['by'] or 'SURVIVED'}\n{r['change']}" for r in results.values()))
    if given.out:
        data = {"seed": before["seed"], "all": len(everything), "mutants": list(results.values())}
        given.out.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _make() -> None:
    """All mutants, in FOLDER, of what changed since the last time; and which test runs which function."""
    os.environ["MUTANT_UNDER_TEST"] = "mutant_generation"
    from mutmut.__main__ import (
        collect_or_load_stats,
        copy_also_copy_files,
        copy_src_dir,
        create_mutants,
        setup_source_paths,
    )
    from mutmut.stats import save_stats
    from mutmut.workers.isolation import get_mutant_runner

    started = time.monotonic()
    FOLDER.mkdir(exist_ok=True)
    copy_src_dir()
    copy_also_copy_files()
    setup_source_paths()
    print(f"{create_mutants(os.cpu_count() or 2)} in {time.monotonic() - started:.0f} s", flush=True)
    collect_or_load_stats(get_mutant_runner(1))
    save_stats()


def _see_that_faults_are_seen() -> None:
    """mutmut's mutant `fail` fails wherever it is met: if it lived, the tests would not run the mutants at all."""
    (told,) = _outcomes([{"name": "fail", "tests": ["tests/families/test_links.py"], "limit": 60}])
    if not told["killed"]:
        raise SystemExit(f"the tests do not run the mutants: {told}")


def _without_a_fault(results: dict[str, dict]) -> dict[str, dict]:
    """A test that fails without a fault as well kills nothing."""
    killers = {r["by"] for r in results.values() if r["killed"] and "::" in r["by"]}
    while killers:
        (told,) = _outcomes([{"name": "none", "tests": sorted(killers), "limit": 3600}])
        if not told["by"]:
            break
        if told["by"] not in killers:
            raise SystemExit(f"without a fault: {told['by']}")
        killers.remove(told["by"])
        print(f"fails without a fault: {told['by']}", flush=True)
        for name, result in results.items():
            if result["by"] == told["by"]:
                results[name] = {**result, "killed": False, "by": ""}
    return results


def _outcomes(plan: list[dict], workers: int = 1) -> Iterator[dict]:
    (FOLDER / "plan.json").write_text(json.dumps(plan))
    command = [sys.executable, str(Path(__file__).with_name("worker.py")), "plan.json", str(workers)]
    with subprocess.Popen(command, cwd=FOLDER, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield from map(json.loads, process.stdout)


def _made() -> dict[str, Path]:
    """The names of all mutants, and the file that each is in. What is left there of files that are gone is none."""
    found = {}
    for stage in STAGES:
        for meta in (FOLDER / "hlmdsl" / stage).rglob("*.meta"):
            if not (ROOT / meta.relative_to(FOLDER)).with_suffix("").exists():
                continue
            found |= dict.fromkeys(json.loads(meta.read_text())["exit_code_by_key"], meta)
    return found


def _tried(names: list[str], most: float, workers: int, is_again: bool) -> dict[str, dict]:
    """What became of each; again, with what stands beside."""
    stats = json.loads((FOLDER / "mutmut-stats.json").read_text())
    durations = stats["duration_by_test"]
    plan, results = [], {}
    for name in names:
        function = name.rpartition("__mutmut_")[0]
        tests = stats["tests_by_mangled_function_name"].get(function, ())
        tests = sorted(tests, key=lambda t: durations.get(t, 0.0))
        first, total = [], 0.0
        for test in tests:
            total += durations.get(test, 0.0)
            if first and total > most:
                break
            first.append(test)
        folders = BESIDE.get(name.split(".")[1], ()) if is_again else ()
        if tests or folders:
            limit = int(5 * min(total, most) + 3 * START + 200 * len(folders))
            plan.append({"name": name, "tests": [*first, *folders], "limit": limit})
        else:
            results[name] = {"name": name, "killed": False, "by": "", "seconds": 0.0, "note": "no test runs it"}
    plan.sort(key=lambda mutant: mutant["limit"])
    for told in _outcomes(plan, workers):
        results[told["name"]] = told
        print(f"{len(results)}/{len(names)} {told['name']}: {told['by'] or 'SURVIVED'}", flush=True)
    return _without_a_fault(results)


def _shown(name: str) -> str:
    """The change as a diff of its function."""
    shown = subprocess.run([sys.executable, "-m", "mutmut", "show", name], cwd=ROOT, capture_output=True, text=True)
    return "\n".join(line for line in shown.stdout.splitlines() if not line.startswith("#")).strip()


if __name__ == "__main__":
    sys.exit(main())
