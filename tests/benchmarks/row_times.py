"""What a row costs: each family's compiled log density with its gradient. `python -m tests.benchmarks.row_times`

In: nothing. Out: docs/benchmarks/rows.md, nanoseconds a row, the least of thirty runs over many rows, no two of which
share a cell. Not decided here: what a gradient costs beside the likelihood (the benchmark of models).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.machine import machine

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "kernel"), str(ROOT / "tests" / "families")]

from compiled_rows import CompiledRows  # noqa: E402
from each_family import TRIALS, usual_link, values_of  # noqa: E402

from hlmdsl.backend.kernel import program as P  # noqa: E402
from hlmdsl.backend.kernel.row_density import Role, RowDensity  # noqa: E402
from hlmdsl.families import FAMILIES  # noqa: E402
from hlmdsl.families.family import Family, Linked  # noqa: E402
from hlmdsl.families.links import IDENTITY  # noqa: E402
from hlmdsl.families.statistics import Rows  # noqa: E402
from hlmdsl.formulas.functions import NUMPY  # noqa: E402

ROWS, RUNS = 20_000, 30
PAGE = ROOT / "docs" / "benchmarks" / "rows.md"
HEAD = """# What a row costs

<!-- written by `python -m tests.benchmarks.row_times` -->

Nanoseconds that one row (or one cell of rows that share all predictors) takes in one evaluation of the log likelihood
with its gradient, linear predictors apart, under usual links: least of {runs} runs over {rows:,} rows, {machine}.
The code is made from each family's one formula when a fit starts. *Large* is the formula for counts beyond a million,
which loses no digits.

| family | main parameter by a predictor | all parameters by predictors | large |
| --- | --- | --- | --- |
"""


def main() -> int:
    lines = []
    for family in FAMILIES.values():
        one = nanoseconds(family, all_by_predictors=False)
        is_one = all(p.size for p in family.parameters[1:])
        several = None if is_one else nanoseconds(family, all_by_predictors=True)
        large = nanoseconds(family, all_by_predictors=False, is_exact=True) if family.in_short else None
        cells = ["–" if ns is None else f"{ns:.1f}" for ns in (one, several, large)]
        lines.append(f"| {family.name} | {' | '.join(cells)} |")
        print(lines[-1], flush=True)
    about = machine()
    head = HEAD.format(runs=RUNS, rows=ROWS, machine=f"{about['processor']}, {about['system']}")
    PAGE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def nanoseconds(family: Family, all_by_predictors: bool, is_exact: bool = False) -> float:
    """Of one row."""
    random, values = np.random.default_rng(1), values_of(family)
    given = {name: Linked(IDENTITY, np.full(ROWS, value), NUMPY) for name, value in values.items()}
    y = family.draw(random, given)
    roles = tuple(
        Role(e, P.BY_EQUATION, usual_link(p)) if k == 0 or all_by_predictors else Role(e, P.BY_SLOT)
        for k, p in enumerate(family.parameters)
        for e in p.entries
    )
    rows = Rows.each(y, np.full(ROWS, float(TRIALS)) if family.data else None)
    compiled = CompiledRows(RowDensity(family, roles, is_exact), rows)
    at = {r.parameter: r.link.of(values[r.parameter]) for r in roles}
    spread = {r.parameter: at[r.parameter] + 0.3 * random.normal(size=ROWS) for r in roles if r.kind == P.BY_EQUATION}
    buffers = compiled.buffers({**at, **spread})
    predictors, best = buffers.work.copy(), np.inf
    for _ in range(RUNS):
        buffers.work[:] = predictors
        started = time.perf_counter()
        compiled.run(buffers)
        best = min(best, time.perf_counter() - started)
    return 1e9 * best / ROWS


if __name__ == "__main__":
    sys.exit(main())
