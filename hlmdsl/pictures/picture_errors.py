"""Errors of pictures. In: facts. Out: diagnostics. Not decided here: when they are raised."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, NoneOfThese
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NotDrawnAlong(Diagnostic):
    """Something that is no predictor of what is drawn: another column, a group, the response, or no column at all."""

    code: ClassVar[str] = "HLM631"
    title: ClassVar[str] = "{what} cannot be drawn along `{given}`"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{advice}"

    what: str
    given: str
    why: str
    advice: str


@frozen(kw_only=True)
class BadHold(Diagnostic):
    """`at` holds something that is not there, or at a value that it does not have."""

    code: ClassVar[str] = "HLM632"
    title: ClassVar[str] = "`{name}` cannot be held at {given}"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{advice}"

    name: str
    given: str
    why: str
    advice: str


@frozen(kw_only=True)
class UnknownBand(NoneOfThese):
    """`units` of a picture names no kind of units that a band can be of."""

    code: ClassVar[str] = "HLM633"
    title: ClassVar[str] = "{given} is not what a band can be drawn for"
    note: ClassVar[str] = "bands are drawn for {known}"
    otherwise: ClassVar[str] = 'write one or two, such as ("average", "new")'

    given: str
    known: tuple[str, ...]


@frozen(kw_only=True)
class NotDrawn(Diagnostic):
    """An impossible picture: lines without units, a band of labels, an unknown scale."""

    code: ClassVar[str] = "HLM634"
    title: ClassVar[str] = "{what} cannot be drawn"
    note: ClassVar[str] = "{why}"
    help: ClassVar[str] = "{advice}"

    what: str
    why: str
    advice: str


@frozen(kw_only=True)
class UnknownPictureForm(Diagnostic):
    """A file name with an ending that is not a picture format."""

    code: ClassVar[str] = "HLM635"
    title: ClassVar[str] = "pictures are not saved as `{suffix}`"
    note: ClassVar[str] = "given: `{path}`"
    help: ClassVar[str] = "name a file that ends in `.svg`, `.png` or `.pdf`"

    path: str
    suffix: str


@frozen(kw_only=True)
class NoSuchCheck(NoneOfThese):
    """A kind of predictive check that does not suit the family, or does not exist."""

    code: ClassVar[str] = "HLM636"
    title: ClassVar[str] = "{given} is not a check of {family} responses"
    note: ClassVar[str] = "the checks of these are {known}"
    otherwise: ClassVar[str] = "leave `kind` out, or choose one of these"

    given: str
    family: str
    known: tuple[str, ...]
