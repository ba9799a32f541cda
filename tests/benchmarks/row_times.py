"""What a row costs: each family's compiled log density with its gradient. `python -m tests.benchmarks.row_times`

In: nothing. Out: docs/benchmarks/rows.md, nanoseconds a row, the least of thirty runs over many rows, no two of which
share a cell. Not decided here: what a gradient costs beside the likelihood (the benchmark of models).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.bare_loops import nanoseconds_of_functions
from tests.benchmarks.machine import machine

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "kernel"), str(ROOT / "tests" / "families")]

from compiled_rows import CompiledRows  # noqa: E402
from each_family import NUMBER, TRIALS, usual_link, values_of  # noqa: E402

from hlmdsl.backend.kernel import program as P  # noqa: E402
from hlmdsl.backend.kernel.row_density import Role, RowDensity  # noqa: E402
from hlmdsl.families import FAMILIES  # noqa: E402
from hlmdsl.families.family import Family, Linked  # noqa: E402
from hlmdsl.families.links import IDENTITY  # noqa: E402
from hlmdsl.families.observation import observed  # noqa: E402
from hlmdsl.families.seen import INTERVAL, LEFT, NONE, RIGHT, Seen  # noqa: E402
from hlmdsl.families.statistics import Rows  # noqa: E402
from hlmdsl.families.truncation import LOWER, UPPER, can_be_truncated, truncated  # noqa: E402
from hlmdsl.formulas.functions import NUMPY  # noqa: E402

ROWS, RUNS = 20_000, 30
PAGE = ROOT / "docs" / "benchmarks" / "rows.md"
HEAD = """# What a row costs

<!-- written by `python -m tests.benchmarks.row_times` -->

Nanoseconds that one row (or one cell of rows that share all predictors) takes in one evaluation of the log likelihood
with its gradient, linear predictors apart, under usual links: least of {runs} runs over {rows:,} rows, {machine}.
The code is made from each family's one formula when a fit starts. *Large* is the formula for counts beyond a million,
which loses no digits. *Its functions* are the logarithms, gamma functions and so on that are taken for each row: each
is timed in a loop of its own over the same arguments, and the times are added up. What is above them is arithmetic; the
bound for every family is {factor} times its functions plus {beside:.0f} ns.

| family | main parameter by a predictor | its functions | all parameters by predictors | their functions | large |
| --- | --- | --- | --- | --- | --- |
"""
FACTOR, BESIDE = 1.5, 10.0
HEAD_OF_SEEN = """Truncated rows, and rows that are all censored: nearly all of their time is that of the distribution
function, whose derivatives by all parameters come with it.

| family | main parameter by a predictor | all parameters by predictors |
| --- | --- | --- |"""
CENSORED = {LEFT: "left censored", RIGHT: "right censored", INTERVAL: "of intervals"}
LOW, HIGH = 0.1, 0.9
"""Of responses, those that bounds leave out on either side."""

Way = tuple[str, dict[str, float], int]
"""A way of being seen: what it is called, bounds, and the status of its rows."""


def ways(family: Family) -> Iterator[Way]:
    """Those that a family has, bounds being quantiles of its responses."""
    if can_be_truncated(family):
        y = _drawn(family, values_of(family))
        ends = [float(f"{own:.2g}") for own in np.quantile(y, [LOW, HIGH], method="lower")]
        low, high = (max(1.0, ends[0]), max(2.0, ends[1])) if family.is_whole else ends
        if family.with_zeros is None:
            yield f"truncated ({low:g}, inf)", {LOWER: low}, NONE
            yield f"truncated ({low:g}, {high:g})", {LOWER: low, UPPER: high}, NONE
        else:
            yield f"truncated (-inf, {high:g})", {UPPER: high}, NONE
    if family.log_survival is not None:
        yield from ((what, {}, status) for status, what in CENSORED.items())


def main() -> int:
    lines, beyond = [], []
    for family in FAMILIES.values():
        is_one = all(p.size for p in family.parameters[1:])
        timed = [nanoseconds(family, all_by_predictors=False)]
        timed += [] if is_one else [nanoseconds(family, all_by_predictors=True)]
        large = f"{nanoseconds(family, all_by_predictors=False, is_exact=True)[0]:.1f}" if family.in_short else "–"
        beyond += [family.name for row, functions in timed if row > FACTOR * functions + BESIDE]
        cells = [f"{ns:.1f}" for pair in timed for ns in pair] + ["–", "–"] * is_one
        lines.append(f"| {family.name} | {' | '.join([*cells, large])} |")
        print(lines[-1], flush=True)
    seen = [HEAD_OF_SEEN]
    for given in FAMILIES.values():
        family = given if given.of_number is None else given.of_number(NUMBER)
        for what, bounds, status in ways(family):
            by_all = (False,) if len(family.parameters) == 1 else (False, True)
            each = [f"{of_seen(family, bounds, status, own):.0f}" for own in by_all]
            seen.append(f"| {family.name} {what} | {' | '.join([*each, '–'][:2])} |")
            print(seen[-1], flush=True)
    about = machine()
    on = f"{about['processor']}, {about['system']}"
    head = HEAD.format(runs=RUNS, rows=ROWS, machine=on, factor=FACTOR, beside=BESIDE)
    verdict = f"Beyond the bound: {', '.join(dict.fromkeys(beyond))}." if beyond else "No family is beyond the bound."
    PAGE.write_text(head + "\n".join([*lines, "", verdict, "", *seen]) + "\n", encoding="utf-8")
    return 1 if beyond else 0


def nanoseconds(family: Family, all_by_predictors: bool, is_exact: bool = False) -> tuple[float, float]:
    """Of one row, and of the functions in it."""
    family = family if family.of_number is None else family.of_number(NUMBER)
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
    inputs: dict[str, Any] = {f"s {name}": own for name, own in compiled.cells.statistics.items()}
    inputs |= {r.input: spread.get(r.parameter, at[r.parameter]) for r in roles}
    return 1e9 * best / ROWS, nanoseconds_of_functions(compiled.density, inputs, ROWS, RUNS)


def _drawn(family: Family, values: dict[str, Any]) -> np.ndarray:
    """Responses of a family."""
    given = {name: Linked(IDENTITY, np.full(ROWS, value), NUMPY) for name, value in values.items()}
    return np.asarray(family.draw(np.random.default_rng(1), given))


def of_seen(family: Family, bounds: dict[str, float], status: int, all_by_predictors: bool) -> float:
    """Nanoseconds of one row within bounds, or of one that is censored."""
    random, values = np.random.default_rng(1), values_of(family) | bounds
    whole = truncated(family, tuple(bounds)) if bounds else family
    given = {name: Linked(IDENTITY, np.full(ROWS, value), NUMPY) for name, value in values.items()}
    y = whole.draw(random, given)
    upper = y + 2.0 if family.is_whole else np.where(y < 1.0, y + (1.0 - y) / 2, 1.5 * y)
    roles = tuple(
        Role(p.name, P.BY_EQUATION, usual_link(p)) if k == 0 or all_by_predictors else Role(p.name, P.BY_SLOT)
        for k, p in enumerate(family.parameters)
    )
    seen = Seen(np.full(ROWS, status, dtype=np.int8), upper)
    trials = np.full(ROWS, float(TRIALS)) if family.data else None
    beside = {name: np.full(ROWS, bound) for name, bound in bounds.items()}
    rows = Rows(y, trials, np.arange(ROWS), ROWS, seen=seen if status != NONE else None, beside=beside)
    compiled = CompiledRows(RowDensity(observed(whole, rows.seen), roles, False), rows)
    at = {r.parameter: r.link.of(values[r.parameter]) for r in roles}
    at |= {r.parameter: at[r.parameter] + 0.3 * random.normal(size=ROWS) for r in roles if r.kind == P.BY_EQUATION}
    buffers = compiled.buffers(at)
    predictors, best = buffers.work.copy(), np.inf
    for _ in range(RUNS):
        buffers.work[:] = predictors
        started = time.perf_counter()
        compiled.run(buffers)
        best = min(best, time.perf_counter() - started)
    return 1e9 * best / ROWS


if __name__ == "__main__":
    sys.exit(main())
