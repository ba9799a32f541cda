"""Exceptions: one for all errors in what a user gave, one for faults of hlmdsl itself.

In: diagnostics. Out: exceptions whose text is the report. Not decided here: what it looks like (render.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.render import render_all
from hlmdsl.source.text import SourceText


class HlmError(Exception):
    """A wrong spec, table or option: every diagnostic that was found, and the text they point into.

    `str(error)` is the rendered report.
    """

    def __init__(self, diagnostics: Iterable[Diagnostic], source: SourceText | None = None) -> None:
        self.diagnostics = tuple(diagnostics)
        self.source = source
        super().__init__(self.diagnostics, source)

    def __str__(self) -> str:
        return render_all(self.diagnostics, self.source)

    def _render_traceback_(self) -> list[str]:
        """As notebooks show it: the report, without the frames of the call, which do not concern a spec."""
        return str(self).splitlines()


class InternalError(Exception):
    """A fault of hlmdsl itself, never of the spec or the table: names the stage in which it was noticed."""

    def __init__(self, stage: str, fact: str) -> None:
        self.stage, self.fact = stage, fact
        super().__init__(stage, fact)  # what a copy in another process is made from

    def __str__(self) -> str:
        return f"internal error in stage `{self.stage}`: {self.fact}. This is a bug in hlmdsl, please report it."
