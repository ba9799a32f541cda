"""Errors on what to show: HLM718 and following."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError


@dataclass(frozen=True, kw_only=True)
class SeveralShown(Diagnostic):
    """More than one form of a spec at a time."""

    code: ClassVar[str] = "HLM718"
    title: ClassVar[str] = "{chosen} cannot be shown together"
    help: ClassVar[str] = "give one of these options at a time"

    chosen: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class NoSuchStage(Diagnostic):
    """A stage that returns nothing to be shown."""

    code: ClassVar[str] = "HLM719"
    title: ClassVar[str] = "there is no stage `{given}` to show"
    help: ClassVar[str] = "{closest}"

    given: str
    closest: str


def check_one_shown(chosen: Sequence[str]) -> None:
    """Raises HlmError where several options are given."""
    if len(chosen) > 1:
        raise HlmError([SeveralShown(span=None, chosen=tuple(f"--{name}" for name in chosen))])


def check_stage(given: str, stages: Iterable[str]) -> None:
    """Raises HlmError for a stage that there is not."""
    known = list(stages)
    if given in known:
        return
    near = nearest(str(given), known)
    closest = f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(f'`{n}`' for n in known)}"
    raise HlmError([NoSuchStage(span=None, given=str(given), closest=closest)])
