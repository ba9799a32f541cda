"""What is collected while a model is written in another program's notation, and how names and texts are spelled there.

Not decided here: what any part of a model is there (write_columns.py, write_terms.py, write_response.py,
write_priors.py).
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from hlmdsl.families.in_programs import Program
from hlmdsl.model.model import Model
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.saying_errors import NotSaidThere
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import Span

SPOKEN: dict[Program, str] = {"lme4": "lme4", "brms": "brms", "bambi": "Bambi"}

_OF_R = re.compile(r"(?:[^\W\d_]|\.(?![0-9]))[\w.]*")
_OF_PYTHON = re.compile(r"[^\W\d]\w*")
_RESERVED = frozenset(
    [
        "if",
        "else",
        "repeat",
        "while",
        "function",
        "for",
        "next",
        "break",
        "TRUE",
        "FALSE",
        "NULL",
        "Inf",
        "NaN",
        "NA",
        "T",
        "F",
        "in",
        "and",
        "or",
        "not",
        "is",
        "None",
        "True",
        "False",
    ]
)


class Unsaid(Exception):
    """A part that cannot be expressed; its diagnostic is in the list."""


@dataclass
class Writing:
    """A model on its way into a call. `notes` are the comments below it, in their order."""

    model: Model
    program: Program
    columns: Columns
    problems: list[Diagnostic] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def is_python(self) -> bool:
        return self.program == "bambi"

    def refuse(self, what: str, why: str, instead: str, span: Span | None = None) -> Unsaid:
        """An error; raise what is returned to give up the part around it."""
        found = NotSaidThere(span=span, program=SPOKEN[self.program], what=what, why=why, instead=instead)
        if found not in self.problems:
            self.problems.append(found)
        return Unsaid()

    def note(self, text: str) -> None:
        """A line below the call."""
        if text not in self.notes:
            self.notes.append(text)

    def name(self, text: str) -> str:
        """A column, in backticks if needed."""
        usual = (_OF_PYTHON if self.is_python else _OF_R).fullmatch(text)
        if usual and text not in _RESERVED:
            return text
        if "`" in text or "\n" in text or "\r" in text:
            raise self.refuse(
                f"a name such as {json.dumps(text)}", "it has a backtick or a line break", "rename the column"
            )
        return f"`{text}`"

    def text(self, text: str) -> str:
        """A quoted text; in single quotes within a formula of Bambi, which is itself quoted."""
        if self.is_python:
            return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
        return json.dumps(text, ensure_ascii=False)

    def vector(self, items: list[str]) -> str:
        """`c(a, b)`, `[a, b]`."""
        return f"[{', '.join(items)}]" if self.is_python else f"c({', '.join(items)})"
