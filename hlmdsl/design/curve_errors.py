"""The wording of what can be wrong with a curve in the rows of a table.

In: facts. Out: HLM2292. Not decided here: when it is raised (curve_checks.py).
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
