"""In: facts that a check found wrong. Out: the list of all diagnostics, each once, in the order of the text.

Not decided here: what is wrong (every check raises `Rejected` or adds a warning), or how an error is worded (errors/).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from hlmdsl.model.errors.base import CommaInArgument, ModelDiagnostic
from hlmdsl.model.written import number_with_comma
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.scan import MOST_ERRORS


class Rejected(Exception):
    """The checked item is invalid; the smallest enclosing unit (a term, an argument) is dropped."""

    def __init__(self, *diagnostics: ModelDiagnostic) -> None:
        self.diagnostics = diagnostics
        super().__init__(*diagnostics)


def all_of[T](checks: Iterable[Callable[[], T]]) -> list[T]:
    """What each of several independent checks gives; rejects with everything that any of them rejects."""
    found: list[T] = []
    wrong: list[ModelDiagnostic] = []
    failed = False
    for check in checks:
        try:
            found.append(check())
        except Rejected as rejected:
            failed = True
            wrong += rejected.diagnostics
    if failed:
        raise Rejected(*wrong)
    return found


def reject_comma(call: ast.Call) -> None:
    """Reject a number with a comma in it, if that is why the arguments of a call do not fit."""
    found = number_with_comma(call)
    if found is not None:
        left, right = found
        raise Rejected(CommaInArgument(span=left.span.to(right.span), left=left.text, right=right.text))


class TooMany(Exception):
    """More errors than anyone would read: the check stops."""

    def __init__(self, span: Span | None) -> None:
        self.span = span
        super().__init__(span)


@dataclass
class Attempt:
    """A check that may fail. `failed` is True if something in it did, even if that is reported already."""

    failed: bool = False
    rejected: tuple[ModelDiagnostic, ...] = ()


@dataclass
class Problems:
    """What has been found so far. `whole` is False when declarations may be missing because they could not be read.

    `failures` counts everything that failed. `found` has fewer: what is reported already, or may only be the
    consequence of a declaration that was not read, is no news, but what depends on it is missing all the same.
    """

    whole: bool = True
    found: list[ModelDiagnostic] = field(default_factory=list)
    seen: set[ModelDiagnostic] = field(default_factory=set)
    failures: int = 0
    errors_found: int = 0

    def add(self, diagnostic: ModelDiagnostic) -> None:
        """Note one diagnostic, unless it may only be the consequence of an unread declaration."""
        self.failures += diagnostic.severity == "error"
        if (self.whole or not diagnostic.needs_whole_file) and diagnostic not in self.seen:
            self.errors_found += diagnostic.severity == "error"
            if self.errors_found > MOST_ERRORS:
                raise TooMany(diagnostic.span)
            self.seen.add(diagnostic)
            self.found.append(diagnostic)

    @contextmanager
    def collect(self) -> Iterator[Attempt]:
        """Run a check that may reject: what it rejects is noted and the next check goes on."""
        attempt, before = Attempt(), self.failures
        try:
            yield attempt
        except Rejected as rejected:
            self.failures += 1
            attempt.rejected = rejected.diagnostics
            for diagnostic in rejected.diagnostics:
                self.add(diagnostic)
        attempt.failed = self.failures > before

    @property
    def errors(self) -> tuple[ModelDiagnostic, ...]:
        return self._ordered("error")

    @property
    def warnings(self) -> tuple[ModelDiagnostic, ...]:
        return self._ordered("warning")

    def _ordered(self, severity: str) -> tuple[ModelDiagnostic, ...]:
        chosen = [d for d in self.found if d.severity == severity]
        return tuple(sorted(chosen, key=lambda d: (d.span is None, d.span or Span(0, 0), d.code)))
