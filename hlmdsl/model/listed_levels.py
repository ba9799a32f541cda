"""In: levels as a factor or a response lists them. Out: each of them once, and the reference among them.

Not decided here: whether they are those of the data (design/).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.errors.declaration_errors import LevelsOf, RepeatedLevel, TooFewLevels, UnknownReference
from hlmdsl.model.names import near
from hlmdsl.model.problems import Problems
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def distinct_levels(
    listed: Sequence[ast.LevelName] | None, name: str, kind: LevelsOf, problems: Problems
) -> tuple[tuple[str, ...] | None, tuple[Span, ...]]:
    """The levels with their positions, two or more; None if none are listed, or too few."""
    if listed is None:
        return None, ()
    distinct: dict[str, Span] = {}
    for level in listed:
        if level.text in distinct:
            also = (Label(distinct[level.text], "first listed here"),)
            problems.add(RepeatedLevel(span=level.span, also=also, factor=name, level=level.text, kind=kind))
        else:
            distinct[level.text] = level.span
    if len(distinct) < 2:
        if len(listed) == 1:  # otherwise it is listed twice, which is reported
            problems.add(TooFewLevels(span=listed[0].span, factor=name, count="only one is", kind=kind))
        return None, ()
    return tuple(distinct), tuple(distinct.values())


def check_reference(
    reference: ast.LevelName | None,
    levels: tuple[str, ...] | None,
    spans: Sequence[Span],
    name: str,
    kind: LevelsOf,
    problems: Problems,
) -> None:
    """A reference is one of the levels that are listed."""
    if reference is None or levels is None or reference.text in levels:
        return
    problems.add(
        UnknownReference(
            span=reference.span,
            also=(Label(spans[0].to(spans[-1]), "the levels"),),
            factor=name,
            given=reference.text,
            levels=levels,
            kind=kind,
            near=near(reference.text, levels),
        )
    )
