"""Errors of the report. In: facts. Out: diagnostics. Not decided here: when they are raised."""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class ReportNotInstalled(Diagnostic):
    """A report was requested, but what sets it is not installed."""

    code: ClassVar[str] = "HLM681"
    title: ClassVar[str] = "a report requires jinja2, latex2mathml and matplotlib"
    note: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "install hlmdsl with its extra `report`"

    fact: str


@frozen(kw_only=True)
class NotAPage(Diagnostic):
    """`hlm report FIT -o report.pdf`"""

    code: ClassVar[str] = "HLM682"
    title: ClassVar[str] = "a report is an HTML page, and `{path}` does not end in `.html`"
    help: ClassVar[str] = "write `-o {example}`; a browser prints it to PDF"

    path: str
    example: str
