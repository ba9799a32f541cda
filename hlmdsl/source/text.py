"""In: the characters of a spec. Out: places in them, as offsets and as line and column.

Not decided here: what the characters mean.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from hlmdsl.source.frozen import frozen

_LINE_END = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """A half-open range `[start, end)` of character offsets into a source text."""

    start: int
    end: int

    def to(self, other: Span) -> Span:
        """The smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@frozen
class SourceText:
    """A spec's characters and the name under which errors speak of it (a path, or `<spec>`)."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of every line; lines end with LF, CRLF or a lone CR."""
        return (0, *(match.end() for match in _LINE_END.finditer(self.text)))

    def line_number(self, offset: int) -> int:
        """The line (from 1) that holds the character at `offset`."""
        return bisect_right(self.line_starts, offset)

    def column(self, offset: int) -> int:
        """The column (from 1, in characters) of the character at `offset`."""
        return offset - self.line_starts[self.line_number(offset) - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its line end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def slice(self, span: Span) -> str:
        """The characters of a span."""
        return self.text[span.start : span.end]


def composed(text: str) -> str:
    """The text with letters and their accents as one character each (Unicode's NFC).

    `ö` may also be an `o` and a mark. The two look the same, and would name different columns.
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text)
