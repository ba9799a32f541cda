"""What came of one input: a verdict, or an exception that is a finding."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What moves a terminal's cursor, or the order in which a line is read; only the line end is let through."""


class Wrong(AssertionError):
    """An answer that is not right. `what` names the claim, and is the same for all inputs that break it."""

    def __init__(self, what: str, fact: object = "") -> None:
        self.what = what
        super().__init__(f"{what}: {fact}" if fact != "" else what)


class TookTooLong(BaseException):
    """Raised in the middle of whatever takes more processor time than an input may."""


@dataclass(frozen=True)
class Verdict:
    """Accepted, with right answers, or refused in words; and the codes of all errors and warnings on the way."""

    outcome: Literal["accepted", "refused"]
    codes: frozenset[str]


def claim(holds: bool, what: str, fact: object = "") -> None:
    if not holds:
        raise Wrong(what, fact)


def codes_of(diagnostics: Iterable[Diagnostic]) -> frozenset[str]:
    return frozenset(d.code for d in diagnostics)


def refused(error: HlmError) -> Verdict:
    """An error, once it was seen to say something, in places that are there."""
    check_report(error)
    return Verdict("refused", codes_of(error.diagnostics))


def check_report(error: HlmError) -> None:
    """Every diagnostic is an error with a code, lies in its text, and can be rendered, plain and in colours."""
    claim(bool(error.diagnostics), "an error has diagnostics")
    claim(
        all(d.severity == "error" for d in error.diagnostics),
        "an error holds errors alone",
        codes_of(error.diagnostics),
    )
    check_diagnostics(error.diagnostics, error.source)
    report = str(error)
    claim(all(f"error[{d.code}]" in report for d in error.diagnostics[:100]), "a report has all its errors", report)
    claim(report == str(error), "a report is the same again")


def check_diagnostics(diagnostics: Iterable[Diagnostic], source: object) -> None:
    from hlmdsl.source.render import render
    from hlmdsl.source.text import SourceText

    text = source if isinstance(source, SourceText) else None
    for d in diagnostics:
        report = render(d, text, colour=True)
        claim(bool(d.title_text), "a diagnostic has a title", d.code)
        claim(
            "{" not in d.title or "{" not in d.title_text or "{" in str(d.facts()), "a title is filled in", d.title_text
        )
        plain = render(d, text)
        claim(not CONTROL.search(plain), "a report holds no control characters", d.code)
        claim(bool(report), "a report is not empty", d.code)
        if text is None:
            continue
        for span in (d.span, *(label.span for label in d.also)):
            if span is not None:
                claim(0 <= span.start <= span.end <= len(text.text), "a place lies in the text", (d.code, span))
