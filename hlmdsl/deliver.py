"""What the command does with a finished fit: it is saved and printed, and a failure of one does not prevent the other.

In: a Fit and where it is to be saved. Out: a file, a report on standard output, diagnostics of what went wrong.
Not decided here: the content of the report (explain/), or how a stream writes it (streams.py).
"""

from __future__ import annotations

import os
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from hlmdsl.explain.numbers import number
from hlmdsl.explain.report import Report, terminal_width
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError, InternalError
from hlmdsl.source.frozen import frozen
from hlmdsl.streams import colour

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit


@frozen(kw_only=True)
class DrawsKept(Diagnostic):
    """Where the draws are kept if a fit could not be saved to the requested path, or could not be explained."""

    code: ClassVar[str] = "HLM441"
    severity = "warning"
    title: ClassVar[str] = "the draws are kept in `{path}`"
    help: ClassVar[str] = "{advice}"

    path: str
    advice: str


@frozen(kw_only=True)
class DrawsLost(Diagnostic):
    """A fit that could not be saved anywhere."""

    code: ClassVar[str] = "HLM442"
    title: ClassVar[str] = "the draws could not be kept anywhere"
    note: ClassVar[str] = "tried: {places}"
    help: ClassVar[str] = "make room on one of these disks, and fit again"

    places: tuple[str, ...]


def deliver(fit: Fit, output: Path | None, full: bool = False) -> tuple[Diagnostic, ...]:
    """Save first, since a saved fit can be reported again, then print; both are tried, and errors are returned.

    If the fit is not saved and its report fails, it is saved to a fallback path before the error is raised.
    """
    failed: list[Diagnostic] = []
    is_saved, fault = False, None
    if output is not None:
        try:
            fit.save(output)
            is_saved = True
        except HlmError as error:
            failed = [*error.diagnostics, *_kept_otherwise(fit)]
        except Exception as error:  # goes on when the report is out
            fault, failed = error, list(_kept_otherwise(fit))
    try:
        print_fit(fit, full, output if is_saved else None)
    except Exception:
        if not is_saved and not failed:
            failed = list(_kept_otherwise(fit))
        _print_plainly(fit)
        _say(failed)
        raise
    if fault is not None:
        _say(failed)
        raise fault
    if is_saved:
        print(f"saved to {output}")
    return tuple(failed)


def print_fit(fit: Fit, full: bool = False, place: Path | None = None) -> None:
    """The result on a screen, or the whole report; then how the posterior was sampled and what the diagnostics found.
    `place` is where the fit is saved.
    """
    report = fit.explain()
    if full:
        print_report(report, "text")
    else:
        print(report.brief(colour=colour(sys.stdout)).rstrip("\n"))
    print()
    _print_lines(fit)
    if not full:
        print(_whole(place))


def _whole(place: Path | None) -> str:
    """Where to read all that was cut."""
    if place is None:
        return "--full prints whole sentences, cells and scales; -o FIT.nc keeps the fit for later questions"
    return f"hlm explain SPEC --fit {place} prints whole sentences, cells and scales"


def print_report(report: Report, form: str) -> None:
    """In one of the forms, in colours if a terminal reads it."""
    text = report.to(form, colour=form == "text" and colour(sys.stdout))  # type: ignore[arg-type]
    print(text.rstrip("\n"))


def _print_lines(fit: Fit) -> None:
    seconds = f"prepared in {fit.timings['compile']:.1f} s, sampled in {fit.timings['sample']:.1f} s"
    for line in (fit.diagnostics.line, fit.strategy, seconds):
        print(textwrap.fill(line, terminal_width(), subsequent_indent="    ", break_on_hyphens=False))


def _print_plainly(fit: Fit) -> None:
    """Medians and intervals by name: what is left of a report that fails."""
    import numpy as np

    from hlmdsl.results.draws import elements

    with suppress(Exception):
        for variable in fit.draws.posterior:
            ends = np.quantile(fit.draws.flat(variable), (0.025, 0.5, 0.975), axis=(0, 1)).T
            for element, (low, median, high) in zip(elements(fit.draws, variable), ends, strict=True):
                print(f"{element.name}  {number(median)} (95%: {number(low)} to {number(high)})")
        print()
        _print_lines(fit)


def _kept_otherwise(fit: Fit) -> Iterator[Diagnostic]:
    """Where the draws are despite the failure: in the file to which they were written during sampling, or in a fallback
    file.
    """
    journal = fit.journal
    if journal is not None and journal.is_whole:
        advice = (
            f"make room, then `hlm resume {journal.path}`, or `hlm resume {journal.path} -o FILE` for another place"
        )
        yield DrawsKept(span=None, path=str(journal.path), advice=advice)
        return
    tried = []
    for place in (Path.cwd, lambda: Path(tempfile.gettempdir()), Path.home):
        # if this path does not exist, is full, or saving itself fails: the next one
        with suppress(HlmError, OSError, RuntimeError, InternalError):
            path = place() / f"hlm-fit-{os.getpid()}.nc"
            tried.append(str(path.parent))
            fit.save(path)
            yield DrawsKept(span=None, path=str(path), advice=f"`hlm explain SPEC --fit {path}` explains it")
            return
    yield DrawsLost(span=None, places=tuple(dict.fromkeys(tried)))


def _say(found: list[Diagnostic]) -> None:
    from hlmdsl.source.render import render_all

    if found:
        print(render_all(found, None, colour(sys.stderr)), file=sys.stderr)
