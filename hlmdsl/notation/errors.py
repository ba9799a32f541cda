"""Errors of formulas in other programs' notation: HLM7xx. The raising code gives facts; the wording is here."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class Unreadable(Diagnostic):
    """A text that is neither a formula nor a call."""

    code: ClassVar[str] = "HLM701"
    title: ClassVar[str] = "this formula cannot be read"
    label: ClassVar[str] = "{found} is not expected here"
    help: ClassVar[str] = (
        "give one formula, `y ~ x + (1 | g)`, or one call that contains it, `lmer(y ~ x + (1 | g), data = d)`"
    )

    found: str
    at_end: bool


@frozen(kw_only=True)
class TooLong(Diagnostic):
    """A formula far longer than people write."""

    code: ClassVar[str] = "HLM702"
    title: ClassVar[str] = "the formula has {length:,} characters, and at most {most:,} are read"
    help: ClassVar[str] = "write long models as a spec"

    length: int
    most: int


@frozen(kw_only=True)
class TooDeep(Diagnostic):
    """Brackets within brackets within brackets."""

    code: ClassVar[str] = "HLM703"
    title: ClassVar[str] = "brackets are nested {depth} deep, and at most {most} are read"
    help: ClassVar[str] = "simplify the formula"

    depth: int
    most: int


@frozen(kw_only=True)
class NotAModel(Diagnostic):
    """A text without a formula that has two sides."""

    code: ClassVar[str] = "HLM704"
    title: ClassVar[str] = "there is no formula with a response in this"
    label: ClassVar[str] = "expected `response ~ predictors` in it"
    help: ClassVar[str] = "give a formula, `y ~ x + (1 | g)`, or a call that contains one"


@frozen(kw_only=True)
class NotSayable(Diagnostic):
    """A part of a formula that has no counterpart in the language, or none that would be the same model."""

    code: ClassVar[str] = "HLM705"
    title: ClassVar[str] = "`{written}` cannot be carried over"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{instead}"

    written: str
    why: str
    instead: str


@frozen(kw_only=True)
class NoSuchColumn(Diagnostic):
    """A column that is named in a formula, or as the response of a first spec, and that the table does not have."""

    code: ClassVar[str] = "HLM706"
    title: ClassVar[str] = "{table} has no column `{name}`"
    note: ClassVar[str] = "its columns are {columns}"
    help: ClassVar[str] = "{closest}"

    name: str
    table: str
    columns: tuple[str, ...]
    closest: str


@frozen(kw_only=True)
class UnknownFamilyThere(Diagnostic):
    """A family that is not one of ours under another name."""

    code: ClassVar[str] = "HLM707"
    title: ClassVar[str] = "the family `{given}` has no counterpart here"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{instead}"

    given: str
    why: str
    instead: str


@frozen(kw_only=True)
class UnknownNotation(Diagnostic):
    """A program whose formulas are not read."""

    code: ClassVar[str] = "HLM708"
    title: ClassVar[str] = "`{given}` is not a notation that is read"
    help: ClassVar[str] = "{closest}"

    given: str
    closest: str


@frozen(kw_only=True)
class ResponseNeeds(Diagnostic):
    """A family that needs a property of the response that neither the formula nor the table gives."""

    code: ClassVar[str] = "HLM709"
    title: ClassVar[str] = "`{family}` needs {what}"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{instead}"

    family: str
    what: str
    fact: str
    instead: str
