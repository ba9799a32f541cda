"""The wording of what can be wrong with a curve in the rows of a table.

In: facts. Out: HLM2292, HLM2378. Not decided here: when it is raised (curve_checks.py, estimand_checks.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class CurveOutOfRange(Diagnostic):
    """`nonlinear mu = a * log(time)` where a `time` is 0"""

    code = "HLM2292"
    title = "the curve is not {required} in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "values there: {examples:plain}, where each parameter is at the middle of its prior; in row {row:,} {there}"
    help = "correct these cells, or the curve; or move the priors to where the curve is {required} in every row"

    required: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]
    row: int
    there: str


class AverageNotFinite(Diagnostic):
    """`average(mean(at(time = 1)), over = g)` of `a/b` where `b` varies over `g` under the identity link"""

    code = "HLM2378"
    title = "the curve has no average over `{group}`: {why}"
    label = "deviations of {parameters} are normal, and have no bounds"
    help = (
        "leave out `over = {group}`, or give a parameter that may not be below zero a log link, as in "
        "`effects log(k) = 1`"
    )

    group: str
    why: str
    parameters: str
