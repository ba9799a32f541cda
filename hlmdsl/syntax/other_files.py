"""In: a text that is named as a spec. Out: the line by which it is another program's file, if it is one.

Not decided here: what is wrong with a spec (diagnose.py).
"""

from __future__ import annotations

import re
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span

_LINE = re.compile(r"^[ \t]*([A-Z][A-Z0-9_]*)[ \t]*:[^\r\n]*", re.MULTILINE)
_OF_SSI = frozenset({"LEVEL1", "LEVEL2", "LEVEL3", "LEVEL4", "NUMIT", "STOPVAL", "STOPMICRO", "STOPMACRO", "NONLIN",
                     "FIXTAU", "FIXSIGMA2", "ACCEL", "LVR", "MICROIT", "MACROIT", "HYPOTH"})  # fmt: skip
"""Names with which lines of a command file of SSI's HLM begin."""

_OUTCOME = re.compile(r"^[ \t]*LEVEL1[ \t]*:[ \t]*([A-Za-z]\w*)[ \t]*=", re.MULTILINE)

FIRST = 20
"""Lines that are looked at."""


@frozen(kw_only=True)
class CommandsOfSSI(Diagnostic):
    """A command file of SSI's HLM, which is called `*.hlm` as well."""

    code: ClassVar[str] = "HLM720"
    title: ClassVar[str] = "this is a command file of SSI's HLM, not a spec"
    label: ClassVar[str] = "a line of that program's"
    help: ClassVar[str] = (
        "write a spec of the same model, with `response {response} ~ Normal(mu, sigma)` and "
        "`effects mu = 1 + x + (1 + x | g)`; `hlm new TABLE --response {response}` writes a first one"
    )

    response: str


def of_another_program(source: SourceText) -> Diagnostic | None:
    """None of what may be a spec: no declaration has a name in capitals and a colon."""
    text = source.text[:10_000]
    lines = list(_LINE.finditer(text))[:FIRST]
    known = [m for m in lines if m[1] in _OF_SSI]
    if len(known) < 2:
        return None
    first = known[0]
    outcome = _OUTCOME.search(text)
    return CommandsOfSSI(span=Span(first.start(1), first.end()), response=outcome[1] if outcome else "y")
