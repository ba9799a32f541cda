"""In: facts about the bounds of a truncated response, or about ends of a censored one. Out: HLM423, HLM424, HLM2345 and
HLM2490.

Not decided here: when they are raised (bounds.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.source.diagnostic import Diagnostic

BEYOND = "one that is farther than all responses"
"""What stands for no bound where infinity cannot."""


class OutsideBounds(Diagnostic):
    """A response outside the bounds of `truncated`."""

    code = "HLM423"
    title = "`{response}` is outside {lower} to {upper} in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "values there: {examples:plain}{censored}"
    help = "`truncated` says that there are no such rows: correct these cells, or the bounds"

    response: str
    lower: str
    upper: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]
    of_censored: bool = False

    def facts(self) -> dict[str, Any]:
        censored = "; of a censored row, what is known of it must leave room within the bounds"
        return {**super().facts(), "censored": censored if self.of_censored else ""}


class NothingAbove(Diagnostic):
    """A right-censored response that is as large as a response may be."""

    code = "HLM2345"
    title = "`{response}` is right censored where nothing is above it, in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "a right-censored row says that the response is above its value, and no response is above {greatest}"
    help = "of a row that is known by its value `{column}` says `none`; of at least a count, give the count before it"

    response: str
    column: str
    greatest: str
    count: int
    total: int
    rows: str


class BadBoundColumns(Diagnostic):
    """A column of bounds with values that are not bounds."""

    code = "HLM424"
    title = "bounds of the response require {required}"
    label = "not so in {count:,} of {total:,} rows: {rows}"
    note = "`{column}` there: {examples:plain}"
    help = "correct these cells of `{column}`; a row without a bound has {open}"

    column: str
    required: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]
    open: str = BEYOND


class InfiniteBounds(Diagnostic):
    """An infinite bound in a row of a family whose formulas need a number."""

    code = "HLM2490"
    title = "`{column}` is infinite in {count:,} of {total:,} rows, where bounds of {family} responses are numbers"
    label = "{rows}"
    help = "in a row without a bound, write {open}"

    column: str
    family: str
    count: int
    total: int
    rows: str
    open: str = BEYOND
