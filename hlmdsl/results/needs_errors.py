"""In: the memory that a fit would need, and that available. Out: the diagnostic.

Not decided here: either number (needs.py).
"""

from __future__ import annotations

from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class FitTooLarge(Diagnostic):
    """A fit that would need more memory than is free; reported before anything slow begins."""

    code: ClassVar[str] = "HLM414"
    title: ClassVar[str] = "the fit needs about {needed} of memory, and {free} is free"
    note: ClassVar[str] = (
        "{chains:,} chains of {draws:,} draws are {kept} of it{held}\nsampling would take very roughly {time}"
    )
    help: ClassVar[str] = "{advice}"

    needed: str
    free: str
    rows: int
    units: tuple[str, ...]
    kept: str
    draws: int
    chains: int
    time: str
    fewer: int

    def facts(self) -> dict[str, Any]:
        held = f": {', '.join(self.units)}" if self.units else ""
        advice = f"{self.fewer:,} draws a chain (`draws={self.fewer}`) fit"
        if not self.fewer:
            advice = f"fit a part of the {self.rows:,} rows, or use a machine with more memory"
        return {**super().facts(), "held": held, "advice": advice}


@frozen(kw_only=True)
class RowsTooLarge(Diagnostic):
    """One number for every row and draw would need more memory than is free."""

    code: ClassVar[str] = "HLM415"
    title: ClassVar[str] = (
        "{what} of {rows:,} rows at {draws:,} draws would take {needed} of memory, and {free} is free"
    )
    help: ClassVar[str] = "take one draw in {every:,}: `every={every}`"

    what: str
    rows: int
    draws: int
    needed: str
    free: str
    every: int
