"""Every shipped spec at default settings, from many seeds. `python -m tests.calibration.seeds [--seeds N] [--spec S]`

In: options. Out: docs/calibration/seeds.json, to which runs add, and docs/calibration.md. One process for each spec.
Not decided here: what an alarm is (hlmdsl/results/judge_draws.py).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.calibration.__main__ import DOCS

SPECS = Path(__file__).parents[2] / "specs"
NAMES = sorted(path.stem for path in SPECS.glob("*.hlm"))
ONE = "--one"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seeds", type=int, default=20, help="fits of each spec; those there are kept")
    parser.add_argument("--spec", action="append", choices=NAMES, help="only this one; may be given again")
    parser.add_argument("--out", type=Path, default=DOCS, help="the folder of calibration.md")
    parser.add_argument(ONE, help=argparse.SUPPRESS, nargs=2, metavar=("SPEC", "FIRST"))
    given = parser.parse_args()
    if given.one:
        run(given.one[0], range(int(given.one[1]), given.seeds))
        return
    from tests.calibration.report import write_report

    path = given.out / "calibration" / "seeds.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    for name in given.spec or NAMES:
        kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
        own = kept.setdefault(name, [])
        command = [
            sys.executable,
            "-m",
            "tests.calibration.seeds",
            "--seeds",
            str(given.seeds),
            ONE,
            name,
            str(len(own)),
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=SPECS.parent) as process:
            assert process.stdout is not None
            for line in process.stdout:
                own.append(json.loads(line))
                path.write_text(json.dumps(kept, indent=1))
        if process.returncode:
            sys.exit(f"{name}: ended with {process.returncode}")
        print(f"{name}: {sum(f['divergences'] for f in own)} divergences in {len(own)} fits", flush=True)
    write_report(given.out)


def run(name: str, seeds: range) -> None:
    """One line of JSON for each fit."""
    import hlmdsl
    from hlmdsl.results.sample import TARGET_ACCEPT

    compiled = hlmdsl.load(SPECS / f"{name}.hlm").compile()
    for seed in seeds:
        started = time.perf_counter()
        # named, so that nothing is drawn anew where draws diverge
        d = compiled.sample(seed=seed, target_accept=TARGET_ACCEPT).diagnostics
        found = {
            "divergences": d.divergences,
            "alarms": d.alarms,
            "max_r_hat": round(d.max_r_hat, 4),
            "min_ess_bulk": round(d.min_ess_bulk),
            "min_ess_tail": round(d.min_ess_tail),
            "seconds": round(time.perf_counter() - started, 2),
        }
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
