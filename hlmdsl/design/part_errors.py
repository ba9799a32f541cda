"""In: facts about the columns of a response that has several. Out: diagnostics HLM427.

Not decided here: when they are raised (parts.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class NotTheirSum(Diagnostic):
    """Counts of categories that do not add up to the trials of their row."""

    code = "HLM427"
    title = "`{trials}` is not the sum of {columns} in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "in row {row:,} the counts add up to {found}, and `{trials}` is {n}"
    help = "{advice}"

    trials: str
    columns: tuple[str, ...]
    count: int
    total: int
    rows: str
    row: int
    n: str
    found: str
    advice: str
