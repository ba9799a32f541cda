"""Simulation-based calibration, as long as one likes. `python -m tests.calibration [--replicates N] [--model NAME]`

In: options. Out: docs/calibration/ranks.json, to which runs add, and from it docs/calibration.md with its plot.
Not decided here: what a replicate is (ranks.py).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from tests.calibration.models import MODELS
from tests.calibration.ranks import ranked

DOCS = Path(__file__).parents[2] / "docs"
STEP = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--replicates", type=int, default=200, help="of each model and strategy; those there are kept")
    parser.add_argument("--model", action="append", choices=MODELS, help="only this one; may be given again")
    parser.add_argument("--report", action="store_true", help="write the report of what is there, and run nothing")
    parser.add_argument("--out", type=Path, default=DOCS, help="the folder of calibration.md")
    given = parser.parse_args()
    from tests.calibration.report import write_report

    path = given.out / "calibration" / "ranks.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    kept: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    if not given.report:
        for start in range(0, given.replicates, STEP):
            for name in given.model or MODELS:
                for integrate in MODELS[name].runs:
                    _add(kept, name, integrate, range(start, min(start + STEP, given.replicates)))
            path.write_text(json.dumps(kept, separators=(",", ":")))
            print(f"{min(start + STEP, given.replicates)} replicates", flush=True)
    write_report(given.out)


def _add(kept: dict[str, Any], name: str, integrate: str, replicates: range) -> None:
    """Run the replicates that are not there yet."""
    own = kept.setdefault(f"{name} / {integrate}", {"divergences": [], "ranks": {}})
    there = len(own["divergences"])
    for found in ranked(MODELS[name], integrate, range(max(there, replicates.start), replicates.stop)):
        own["divergences"].append(found.divergences)
        for quantity, rank in found.ranks.items():
            own["ranks"].setdefault(quantity, []).append(rank)


if __name__ == "__main__":
    main()
