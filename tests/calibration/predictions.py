"""Are predictions calibrated? `python -m tests.calibration.predictions [--replicates N] [--model NAME]`

In: options. Out: docs/calibration/predictions.json, to which runs add, and docs/calibration.md. A model whose own text,
or the way in which its data sets are made, has changed begins anew.
Not decided here: what a replicate is (held_out.py).
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

from tests.calibration.__main__ import DOCS, STEP
from tests.calibration.held_out import CASES, digest, digest_of_code, ranks

REPLICATES = 300

FIRST = ("Gamma", "correlated slopes", "weights", "ZeroInflatedPoisson", "bounded coefficient", "crossed", "Binomial")
FIRST += ("StudentT", "NegativeBinomial", "Poisson", "Beta", "OrderedLogistic", "Bernoulli", "censored LogNormal")
"""The quickest fits, and one of each family; then the others."""

ORDER = (*FIRST, *(name for name, case in CASES.items() if "auto" in case.runs and name not in FIRST))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--replicates", type=int, default=REPLICATES, help="of each model; those there are kept")
    parser.add_argument("--model", action="append", choices=ORDER, help="only this one; may be given again")
    parser.add_argument("--report", action="store_true", help="write the report of what is there, and run nothing")
    parser.add_argument("--out", type=Path, default=DOCS, help="the folder of calibration.md")
    given = parser.parse_args()
    from tests.calibration.report import write_report

    path = given.out / "calibration" / "predictions.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    for name in () if given.report else given.model or ORDER:
        _run(path, name, given.replicates)
    write_report(given.out)


def _run(path: Path, name: str, replicates: int) -> None:
    """Those that are not there yet, written down a few at a time."""
    own = _kept(path).get(name, {})
    if own.get("digest") != digest(CASES[name]):
        own = {"digest": digest(CASES[name]), "ranks": {}}
    there = len(next(iter(own["ranks"].values()), ()))
    for start in range(there, replicates, STEP):
        for replicate in range(start, min(start + STEP, replicates)):
            for kind, found in ranks(CASES[name], replicate).items():
                own["ranks"].setdefault(kind, []).append(found)
        own["code"] = digest_of_code()
        part = path.with_suffix(f".{os.getpid()}")
        part.write_text(json.dumps(_kept(path) | {name: own}, separators=(",", ":")))
        part.replace(path)
    print(f"{name}: {max(there, replicates)} replicates", flush=True)


def _kept(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text()) if path.exists() else {}


if __name__ == "__main__":
    main()
