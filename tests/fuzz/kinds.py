"""The kinds of input, and one attempt: input number so-and-so of a seed, made, tried, and what came of it."""

from __future__ import annotations

import importlib
import signal
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Protocol

from tests.fuzz.outcome import TookTooLong, Verdict, Wrong

PACKAGE = Path(__file__).parents[2] / "hlmdsl"
KINDS = {
    "specs": "tests.fuzz.specs",
    "tables": "tests.fuzz.tables",
    "fits": "tests.fuzz.fits",
    "spec rules": "tests.fuzz.rules",
    "table rules": "tests.fuzz.rules",
    "fit rules": "tests.fuzz.rules",
}
"""The kinds that are run, by the module that makes them."""
SECONDS = 10.0
"""Of processor time that an input may take."""
SHRINKING = 40.0
"""Of processor time, to make a finding smaller."""
LONGEST_SHOWN = 3_000


class Case(Protocol):
    """An input: by which way it was made, how it is tried, how it is shown, and a smaller one that fails as well."""

    @property
    def way(self) -> str: ...

    def check(self) -> Verdict: ...

    def shown(self) -> str: ...

    def smaller(self, fails: Callable[[Case], bool]) -> Case: ...


@dataclass(frozen=True)
class Attempt:
    """What came of one input. `fault` is empty unless it is a finding; findings of one cause share it."""

    kind: str
    index: int
    way: str
    outcome: str
    codes: tuple[str, ...]
    fault: str = ""
    fact: str = ""
    shown: str = ""


def make(kind: str, seed: int, index: int) -> Case:
    """Input `index` of a seed, the same each time."""
    module = importlib.import_module(KINDS.get(kind, f"tests.fuzz.{kind}"))
    chance = Random(f"{seed} {kind} {index}")
    case: Case = module.make(kind, chance, index)
    return case


def attempt(kind: str, seed: int, index: int, shrink: Callable[[str], bool] = lambda fault: False) -> Attempt:
    """Try one input. Where it is a finding, and `shrink` wants that, it is made smaller first."""
    case = make(kind, seed, index)
    verdict, error = tried(case)
    if error is None:
        assert verdict is not None
        return Attempt(kind, index, case.way, verdict.outcome, tuple(sorted(verdict.codes)))
    fault = fault_of(error)
    if shrink(fault) and not isinstance(error, TookTooLong):
        end = time.process_time() + SHRINKING
        case = case.smaller(lambda smaller: time.process_time() < end and fault_of(tried(smaller)[1]) == fault)
        error = tried(case)[1] or error
    return Attempt(kind, index, case.way, "finding", (), fault, said(error), case.shown()[:LONGEST_SHOWN])


def tried(case: Case) -> tuple[Verdict | None, BaseException | None]:
    """The verdict, or whatever was raised. Warnings of NumPy are faults: nobody who reads a report expects them."""
    try:
        with warnings.catch_warnings(), limited(SECONDS):
            warnings.simplefilter("ignore")
            warnings.filterwarnings("error", category=RuntimeWarning, module=r"hlmdsl\b")
            return case.check(), None
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return None, error


def fault_of(error: BaseException | None) -> str:
    """A name for the cause: the claim that does not hold, or the exception and the function of ours that it is in."""
    if error is None:
        return ""
    if isinstance(error, Wrong):
        return f"wrong: {error.what}"
    if isinstance(error, TookTooLong):
        return "took too long"
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if f.filename.startswith(str(PACKAGE))]
    place = f" in {Path(ours[-1].filename).relative_to(PACKAGE.parent)}, {ours[-1].name}" if ours else ""
    return f"{type(error).__name__}{place}"


def said(error: BaseException) -> str:
    lines = f"{type(error).__name__}: {error}".splitlines()
    return "\n".join(lines[:12])[:LONGEST_SHOWN]


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TookTooLong after so many seconds of processor time."""

    def stop(*_: object) -> None:
        raise TookTooLong

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
