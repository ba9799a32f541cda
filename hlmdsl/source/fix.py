"""In: the suggestion in an error's help. Out: the same as edits of the text, if possible.

Not decided here: which error has which (declared with its wording), and how they are applied (editor/).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


@dataclass(frozen=True, order=True)
class Edit:
    """The characters of `span` become `text`; of an empty span, `text` is inserted there."""

    span: Span
    text: str


@frozen
class Fix:
    """One suggestion, in words, and its edits.

    `is_sure`: it is the only suggestion, so that it may be applied automatically. Of several none is.
    """

    title: str
    edits: tuple[Edit, ...]
    is_sure: bool = True


def replacement(span: Span, text: str, title: str = "", is_sure: bool = True) -> Fix:
    """A fix that is one edit."""
    said = title or (f"write `{text}`" if text.strip() else "write an ordinary blank" if text else "delete it")
    return Fix(said, (Edit(span, text),), is_sure)


def overlap(edits: Iterable[Edit]) -> bool:
    """Whether two of them are of the same characters, or are inserted at the same place."""
    ordered = sorted(edits)
    return any(b.span.start < a.span.end or a.span == b.span for a, b in pairwise(ordered))


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that do not overlap; each span is of the text as it was."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
