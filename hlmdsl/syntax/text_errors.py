"""In: facts found of a spec's file and its characters. Out: the HLM1xx diagnostics of these, each with its wording.

Not decided here: when they are raised (read_text.py for files, scan.py for characters, diagnose.py).
"""

from __future__ import annotations

import re
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText, Span


class FileNotThere(Diagnostic):
    """There is no file of that name."""

    code: ClassVar[str] = "HLM101"
    title: ClassVar[str] = "there is no file `{path}`"
    help: ClassVar[str] = "{hint}"

    path: str
    nearby: tuple[str, ...]

    @property
    def hint(self) -> str:
        return f"specs in the same folder: {names(self.nearby)}" if self.nearby else ""

    def facts(self) -> dict[str, object]:
        return super().facts() | {"hint": self.hint}


class FileUnreadable(Diagnostic):
    """The path is a directory, or the system does not permit reading it."""

    code: ClassVar[str] = "HLM102"
    title: ClassVar[str] = "`{path}` cannot be read: {reason}"

    path: str
    reason: str


class NotUtf8(Diagnostic):
    """The bytes of the file are not UTF-8 text."""

    code: ClassVar[str] = "HLM103"
    title: ClassVar[str] = "a spec is UTF-8 text, and this file is not"
    label: ClassVar[str] = "{byte}"
    note: ClassVar[str] = "{encoding}"
    help: ClassVar[str] = "save the file with the encoding UTF-8"

    byte: str = ""
    encoding: str = ""


class FileTooLong(Diagnostic):
    """The file is longer than the 1,000,000-character limit."""

    code: ClassVar[str] = "HLM104"
    title: ClassVar[str] = "the spec has {length:,} characters; at most {most:,} are read"

    length: int
    most: int


# --- characters -------------------------------------------------------------------------------------------------------


class ForbiddenCharacter(Diagnostic):
    """A character that is invisible or changes the reading order; not allowed even in texts and comments."""

    code: ClassVar[str] = "HLM105"
    title: ClassVar[str] = "a spec holds no invisible control characters"
    label: ClassVar[str] = "{what}"
    help: ClassVar[str] = "delete the character"
    instead_of_span: ClassVar[str | None] = ""

    what: str


class StrangeCharacter(Diagnostic):
    """A character with no meaning in a spec."""

    code: ClassVar[str] = "HLM106"
    title: ClassVar[str] = "`{character}` means nothing in a spec"
    label: ClassVar[str] = "not part of the language"
    help: ClassVar[str] = "{hint}"

    character: str
    hint: str = "a name with unusual characters is written in backticks, a level or a text in double quotes"


_IN_BACKTICKS = re.compile("`([^`]+)`")
_WRITTEN = {"an ordinary blank": " "}
_NOTHING = "the line again without it"
_OPERATORS = {"**": "^", "&": ":", "&&": ":"}


class LookAlike(Diagnostic):
    """A typographic character in place of a plain one, as word processors and web pages insert them."""

    code: ClassVar[str] = "HLM107"
    title: ClassVar[str] = "{what} in place of {plain}"
    label: ClassVar[str] = "{what}"
    help: ClassVar[str] = "write {instead}"

    what: str
    plain: str
    instead: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        known = _WRITTEN.get(self.instead) or _IN_BACKTICKS.fullmatch(self.instead)
        text = known if isinstance(known, str) else known[1] if known is not None else None
        if self.instead == _NOTHING:
            text = ""
        return (replacement(self.span, text),) if self.span is not None and text is not None else ()


class UnclosedQuote(Diagnostic):
    """A text or a name in backticks that does not end on its line."""

    code: ClassVar[str] = "HLM108"
    title: ClassVar[str] = "{what} is not closed on its line"
    label: ClassVar[str] = "opens here"
    help: ClassVar[str] = "close it with {mark} on the same line"

    what: str
    mark: str


class SingleQuotes(Diagnostic):
    """A text in single quotes."""

    code: ClassVar[str] = "HLM109"
    title: ClassVar[str] = "texts are written in double quotes"
    label: ClassVar[str] = "single quotes"
    help: ClassVar[str] = 'write `"{text}"`'
    instead_of_span: ClassVar[str | None] = '"{text}"'

    text: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return () if '"' in self.text or "\\" in self.text else super().fixes(source)


class UnknownEscape(Diagnostic):
    r"""A backslash before a character other than `"`, `\`, `n` and `t`."""

    code: ClassVar[str] = "HLM110"
    title: ClassVar[str] = "`{written}` is not an escape"
    label: ClassVar[str] = "unknown escape"
    note: ClassVar[str] = 'the escapes are `\\"`, `\\\\`, `\\n` and `\\t`'
    help: ClassVar[str] = "for a backslash write `\\\\`; paths may use `/`"

    written: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return (replacement(self.span, f"\\{self.written}"),) if self.span is not None else ()


class ForeignOperator(Diagnostic):
    """An operator from a different language."""

    code: ClassVar[str] = "HLM111"
    title: ClassVar[str] = "`{written}` is not an operator of the language"
    label: ClassVar[str] = "{hint}"
    help: ClassVar[str] = "{instead}"

    written: str
    hint: str
    instead: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        text = _OPERATORS.get(self.written)
        return (replacement(self.span, text),) if self.span is not None and text is not None else ()


class ForeignComment(Diagnostic):
    """A comment in the syntax of a different language."""

    code: ClassVar[str] = "HLM112"
    title: ClassVar[str] = "comments start with `#`"
    label: ClassVar[str] = "`{mark}` starts no comment"
    help: ClassVar[str] = "write `# {text}`"
    instead_of_span: ClassVar[str | None] = "# {text}"

    mark: str
    text: str


class NumberWithLetters(Diagnostic):
    """A word that starts with a digit: neither a number nor a name."""

    code: ClassVar[str] = "HLM113"
    title: ClassVar[str] = "`{written}` is neither a number nor a name"
    label: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{hint}"

    written: str
    hint: str

    def facts(self) -> dict[str, object]:
        has_letters = any(c.isalpha() for c in self.written)
        why = "a name does not start with a digit" if has_letters else "not a number"
        return super().facts() | {"why": why}


class CommaInNumber(Diagnostic):
    """`center 1,200`: a comma between thousands, or as a decimal mark."""

    code: ClassVar[str] = "HLM135"
    title: ClassVar[str] = "`{left},{right}` is two numbers with a comma between them"
    label: ClassVar[str] = "a number has no comma"
    help: ClassVar[str] = "{instead}"

    left: str
    right: str

    def facts(self) -> dict[str, object]:
        return super().facts() | {"instead": without_comma(self.left, self.right)}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return number_fixes(self.span, self.left, self.right)


def number_fixes(span: Span | None, left: str, right: str) -> tuple[Fix, ...]:
    """A number with the comma left out, or made a point, as `without_comma` says; sure where it says one."""
    if span is None or not left.isdigit():
        return ()
    thousands = len(right) == 3 and len(left) <= 3 and not left.startswith("0")
    texts = [f"{left}{right}", f"{left}.{right}"] if thousands else [f"{left}.{right}"]
    return tuple(replacement(span, text, is_sure=len(texts) == 1) for text in texts)


def without_comma(left: str, right: str) -> str:
    """How a number is written in which a comma separates thousands, or is a decimal mark."""
    if len(right) == 3 and left.isdigit() and len(left) <= 3 and not left.startswith("0"):
        return f"write `{left}{right}`, or `{left}.{right}` if the comma is a decimal mark"
    return f"write `{left}.{right}`: the decimal mark is a point" if left.isdigit() else "write each number by itself"


# --- names and levels -------------------------------------------------------------------------------------------------
