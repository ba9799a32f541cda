"""Errors of fits that were cut short, and of the files that their draws are kept in.

In: facts. Out: diagnostics. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NothingDrawn(Diagnostic):
    """A keyboard interrupt before there was anything to keep."""

    code: ClassVar[str] = "HLM435"
    title: ClassVar[str] = "interrupted before there were draws to keep"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "{advice}"

    fact: str
    advice: str = "let it run longer, or ask for less tuning"


@frozen(kw_only=True)
class JournalThere(Diagnostic):
    """Draws of an earlier, unfinished run, which a new fit would overwrite."""

    code: ClassVar[str] = "HLM436"
    title: ClassVar[str] = "`{path}` keeps draws of a run that did not end"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "`hlm resume {path}` draws the rest; delete the file to begin again"

    path: str
    fact: str


@frozen(kw_only=True)
class JournalInUse(Diagnostic):
    """A file of draws that a running process is still writing."""

    code: ClassVar[str] = "HLM437"
    title: ClassVar[str] = "`{path}` is being written by a run that has not ended"
    help: ClassVar[str] = "wait for it, or save to a file with a different name"

    path: str


@frozen(kw_only=True)
class DamagedJournal(Diagnostic):
    """A file of draws that was changed after it was written, or is not one."""

    code: ClassVar[str] = "HLM438"
    title: ClassVar[str] = "the draws in `{path}` cannot be read"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "fit the spec again"

    path: str
    fact: str


@frozen(kw_only=True)
class JournalOfOtherVersion(Diagnostic):
    """Draws begun by a different version, in which their coordinates may have a different meaning."""

    code: ClassVar[str] = "HLM439"
    title: ClassVar[str] = "the draws in `{path}` were begun by a different version of hlmdsl"
    note: ClassVar[str] = "begun by hlmdsl {version}: the coordinates that it drew in are not those of this version"
    help: ClassVar[str] = "resume with hlmdsl {version}, or fit the spec again"

    path: str
    version: str


@frozen(kw_only=True)
class NothingToResume(Diagnostic):
    """A fit to which no draws can be added."""

    code: ClassVar[str] = "HLM440"
    title: ClassVar[str] = "`{path}` cannot be resumed"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "fit the spec again, with as many draws as are wanted"

    path: str
    fact: str


class Interrupted(HlmError, KeyboardInterrupt):
    """An interrupt that left nothing to return: both an error with a report and a KeyboardInterrupt."""
