"""What predictions cost: one row, and a million. `python -m tests.benchmarks.prediction_times`

In: nothing. Out: docs/benchmarks/predictions.md: seconds, and the most memory that the process held, each in a process
of its own. Not decided here: whether what is predicted is right (tests/predictions).
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

import hlmdsl
from hlmdsl.results.fit import Fit
from tests.benchmarks.machine import machine
from tests.fits.made_fits import made_fit

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks" / "predictions.md"
UNITS, CHAINS, DRAWS, MOST_GIB, MOST_MS = 1000, 4, 250, 8, 50

SPEC = """response y ~ Bernoulli(p)
covariate x
factor f { a, b, c }
group g
effects logit(p) = 1 + x + f + (1 + x | g)
"""

CASES = {
    "`mean`, own units, no two rows alike": (1_000_000, False, "mean", "own"),
    "`mean`, own units, 30,000 rows that differ": (1_000_000, True, "mean", "own"),
    "`mean`, new units, 30,000 rows that differ": (1_000_000, True, "mean", "new"),
    "`mean`, population, 30 rows that differ": (1_000_000, True, "mean", "population"),
    "`response`, own units": (100_000, False, "response", "own"),
}

HEAD = """# What predictions cost

<!-- written by `python -m tests.benchmarks.prediction_times` -->

`fit.predict(table).table()`: the median and the central 95% of {draws:,} draws at each row. The model is
`logit(p) = 1 + x + f + (1 + x | g)` with {units:,} units of `g`. Memory is the most that the process held, the table
itself and the interpreter among it. The machine may have done other work at the same time: seconds are an upper bound.
{machine}.

| what is predicted | rows | seconds | memory |
| --- | --- | --- | --- |
"""

ONE = """
One row of sleepstudy (4 × 1000 draws), once the fit is loaded: {first:.0f} ms for the first, {then:.0f} ms for each
that follows. The bar is {most} ms: {verdict}.

The bar for the million rows is {most_gib} GiB: {verdict_gib}.
"""


def main() -> None:
    lines, most = [], 0.0
    for name, (rows, *_) in CASES.items():
        found = _in_a_process(name)
        most = max(most, found["gib"])
        lines.append(f"| {name} | {rows:,} | {found['seconds']:.1f} | {found['gib']:.2f} GiB |")
        print(lines[-1], flush=True)
    one = _in_a_process("one row")
    print(one)
    about = machine()
    head = HEAD.format(draws=CHAINS * DRAWS, units=UNITS, machine=f"{about['processor']}, {about['system']}")
    tail = ONE.format(
        **one,
        most=MOST_MS,
        most_gib=MOST_GIB,
        verdict=_verdict(one["then"] < MOST_MS),
        verdict_gib=_verdict(most < MOST_GIB),
    )
    PAGE.write_text(head + "\n".join(lines) + "\n" + tail, encoding="utf-8")


def _verdict(reached: bool) -> str:
    return "reached" if reached else "**not reached**"


def _in_a_process(name: str) -> dict[str, float]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.prediction_times", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def one_row() -> dict[str, float]:
    """Milliseconds of the first prediction from an opened fit, and of the middle one of those that follow."""
    fit = hlmdsl.load(ROOT / "specs" / "sleepstudy.hlm").compile().sample(seed=1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fit.nc"
        fit.save(path)
        opened = hlmdsl.open_fit(path)
        times = []
        for day in range(21):
            started = time.perf_counter()
            opened.predict({"Days": [day], "Subject": ["308"]}, of="mean").table()
            times.append(1000 * (time.perf_counter() - started))
    return {"first": times[0], "then": median(times[1:])}


def many_rows(rows: int, repeated: bool, of: str, units: str) -> dict[str, float]:
    """Seconds, and GiB at most."""
    random = np.random.default_rng(1)
    small = _table(random, 20 * UNITS, repeated)
    design = hlmdsl.parse(SPEC).bind(small | {"y": random.integers(0, 2, 20 * UNITS)})
    fit: Fit = made_fit(design, chains=CHAINS, draws=DRAWS)
    table = _table(random, rows, repeated)
    started = time.perf_counter()
    assert len(fit.predict(table, of=of, units=units).table()) == rows
    seconds = time.perf_counter() - started
    return {"seconds": seconds, "gib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20}


def _table(random: np.random.Generator, rows: int, repeated: bool) -> dict[str, Any]:
    labels = np.array([f"u{k:04}" for k in range(UNITS)])
    x = random.integers(0, 10, rows).astype(float) if repeated else random.normal(size=rows)
    units = np.concatenate([np.arange(UNITS), random.integers(0, UNITS, rows - UNITS)])
    return {"x": x, "f": np.array(["a", "b", "c"])[random.integers(0, 3, rows)], "g": labels[units]}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(one_row() if sys.argv[1] == "one row" else many_rows(*CASES[sys.argv[1]])))
    else:
        main()
