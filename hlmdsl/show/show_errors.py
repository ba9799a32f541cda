"""Errors on what to show: HLM718 and following."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class SeveralShown(Diagnostic):
    """More than one form of a spec at a time."""

    code: ClassVar[str] = "HLM718"
    title: ClassVar[str] = "{chosen} cannot be shown together"
    help: ClassVar[str] = "give one of these options at a time"

    chosen: tuple[str, ...]


@frozen(kw_only=True)
class NoSuchStage(Diagnostic):
    """A stage that returns nothing to be shown."""

    code: ClassVar[str] = "HLM719"
    title: ClassVar[str] = "there is no stage `{given}` to show"
    help: ClassVar[str] = "{closest}"

    given: str
    closest: str


@frozen(kw_only=True)
class GraphNotInstalled(Diagnostic):
    """A picture of a graph was requested, but what draws it is not installed, or fails."""

    code: ClassVar[str] = "HLM731"
    title: ClassVar[str] = "the graph cannot be drawn: {fact}"
    help: ClassVar[str] = "install hlmdsl with its extra `graph`, or write the notation to an .mmd file"

    fact: str


@frozen(kw_only=True)
class NoGraphFile(Diagnostic):
    """`hlm show SPEC --graph -o graph.png`"""

    code: ClassVar[str] = "HLM732"
    title: ClassVar[str] = "a graph is an .svg picture or an .mmd file of its notation, and `{path}` is neither"
    help: ClassVar[str] = "write `-o {example}`"

    path: str
    example: str


@frozen(kw_only=True)
class NotAGraph(Diagnostic):
    """`hlm show SPEC --pymc -o model.py`"""

    code: ClassVar[str] = "HLM733"
    title: ClassVar[str] = "only a graph is written to a file, and {shown} is text"
    help: ClassVar[str] = "leave `-o` out, and send the text to a file with `> FILE`, or add `--graph`"

    shown: str


def check_one_shown(chosen: Sequence[str]) -> None:
    """Raises HlmError where several options are given."""
    if len(chosen) > 1:
        raise HlmError([SeveralShown(span=None, chosen=tuple(f"--{name}" for name in chosen))])


def check_written(chosen: Sequence[str]) -> None:
    """Raises HlmError where a file is named for anything but a graph."""
    if list(chosen) != ["graph"]:
        shown = f"what `--{chosen[0]}` shows" if chosen else "the spec in its layout"
        raise HlmError([NotAGraph(span=None, shown=shown)])


def check_stage(given: str, stages: Iterable[str]) -> None:
    """Raises HlmError for a stage that there is not."""
    known = list(stages)
    if given in known:
        return
    near = nearest(str(given), known)
    closest = f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(f'`{n}`' for n in known)}"
    raise HlmError([NoSuchStage(span=None, given=str(given), closest=closest)])
