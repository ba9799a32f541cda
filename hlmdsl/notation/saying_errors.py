"""Errors of specs that are to be written in another program's notation: HLM716 and on."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NotSaidThere(Diagnostic):
    """A part of a model that a program does not have, so that a call there would be of a different model."""

    code: ClassVar[str] = "HLM716"
    title: ClassVar[str] = "{program} does not have {what}"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{instead}"

    program: str
    what: str
    why: str
    instead: str


@frozen(kw_only=True)
class NotWrittenIn(Diagnostic):
    """A program for which calls cannot be written."""

    code: ClassVar[str] = "HLM717"
    title: ClassVar[str] = "specs are not written in the notation of `{given}`"
    help: ClassVar[str] = "{closest}"

    given: str
    closest: str
