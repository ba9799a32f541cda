"""In: facts about the columns of a response that has several. Out: diagnostics HLM427, HLM430.

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


class NotAWhole(Diagnostic):
    """Shares of a whole that do not add up to one."""

    code = "HLM430"
    title = "{columns} do not add up to 1 in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "in row {row:,} they add up to {found}, which is more than rounding"
    help = "{advice}"

    columns: tuple[str, ...]
    count: int
    total: int
    rows: str
    row: int
    found: str
    advice: str
