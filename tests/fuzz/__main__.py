"""Random input by the ten thousand. `python -m tests.fuzz --specs N --tables N --fits N --rules N --seed S`

In: how many inputs of each kind. Out: what was found, on the terminal and as JSON; status 1 where anything was.
`--only specs:123` makes and tries one input again, here and now. A long run may be made in pieces (`--start`), which
`--merge FILES` puts together. `--report FILE` turns a result into Markdown.
Not decided here: what an input is (specs.py, tables.py, fits.py, rules.py), or what a right answer (answers.py).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from tests.fuzz.kinds import KINDS, attempt, make, said, tried
from tests.fuzz.pool import chunks, run_all
from tests.fuzz.report import markdown, put_into
from tests.fuzz.tally import Tally, merged, read


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--specs", type=int, default=0, metavar="N", help="so many random specs")
    parser.add_argument("--tables", type=int, default=0, metavar="N", help="so many random tables")
    parser.add_argument("--fits", type=int, default=0, metavar="N", help="so many damaged fit files")
    parser.add_argument("--rules", type=int, default=0, metavar="N", help="of each, so many by rules for error codes")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="other inputs; the same seed, the same inputs")
    parser.add_argument("--start", type=int, default=0, metavar="I", help="the number of the first input")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="processes")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the result there as JSON")
    parser.add_argument("--only", metavar="KIND:I", help="one input alone, in this process: `specs:123`")
    parser.add_argument("--whole", action="store_true", help="with --only: as it was made, not made smaller")
    parser.add_argument(
        "--merge", type=Path, nargs="+", metavar="FILE", help="results of pieces, put together in --out"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help="a result's counts and codes as Markdown")
    parser.add_argument("--into", type=Path, metavar="PAGE", help="with --report: between the page's fuzz marks")
    given = parser.parse_args()
    if given.report:
        text = markdown(read(given.report))
        if given.into:
            put_into(given.into, text)
        else:
            print(text, end="")
        return 0
    if given.merge:
        data = merged([read(path) for path in given.merge])
        given.out.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        _say(data)
        return 1 if data["findings"] else 0
    if given.only:
        return _only(given.only, given.seed, given.whole)
    wanted = {"specs": given.specs, "tables": given.tables, "fits": given.fits}
    wanted |= {f"{kind} rules": given.rules for kind in ("spec", "table", "fit")}
    tally = Tally()
    for kind in KINDS:
        _run(tally, kind, wanted[kind], given)
    data = tally.as_data(given.seed)
    if given.out:
        given.out.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    _say(data)
    return 1 if data["findings"] else 0


def _run(tally: Tally, kind: str, n: int, given: argparse.Namespace) -> None:
    if n <= 0:
        return
    started = shown = time.monotonic()
    for found in run_all(chunks(kind, given.start, given.start + n), given.seed, given.workers):
        if tally.add(found):
            print(f"\n{kind}:{found.index} {found.fault}\n{found.fact}\n{found.shown}\n", flush=True)
        if time.monotonic() - shown > 20:
            shown = time.monotonic()
            print(f"{kind}: {tally.inputs(kind):,} of {n:,} in {shown - started:.0f} s", flush=True)
    tally.seconds[kind] += time.monotonic() - started


def _only(which: str, seed: int, whole: bool) -> int:
    kind, _, index = which.partition(":")
    if whole:
        case = make(kind, seed, int(index))
        print(case.shown())
        verdict, error = tried(case)
        print(f"--- {case.way}: {verdict if error is None else said(error)}")
        if error is not None:
            raise error
        return 0
    found = attempt(kind, seed, int(index), lambda fault: True)
    print(f"{found.shown}\n--- {found.way}: {found.outcome} {found.fault} {' '.join(found.codes)}\n{found.fact}")
    return 1 if found.fault else 0


def _say(data: dict) -> None:
    for kind, own in data["kinds"].items():
        each = 1000 * own["seconds"] / own["inputs"]
        print(f"{kind}: {own['inputs']:,} inputs in {own['seconds']:.0f} s, {each:.0f} ms each")
        for way, outcomes in own["ways"].items():
            print(f"    {way or '(lost)'}: " + ", ".join(f"{n:,} {outcome}" for outcome, n in outcomes.items()))
    print(f"{len(data['codes'])} codes reached, {len(data['not reached'])} not: {' '.join(data['not reached'])}")
    for finding in data["findings"]:
        print(f"FINDING in {finding['inputs']:,} of {finding['kind']}, first {finding['first']}: {finding['fault']}")


if __name__ == "__main__":
    sys.exit(main())
