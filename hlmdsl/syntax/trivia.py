"""In: declarations, and the comments around them. Out: the spec file, each comment with the declaration it is about.

Not decided here: how comments are laid out (format.py).
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.ast import node
from hlmdsl.syntax.scan import Token

_BLANK_LINE = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]")


def attach(declarations: Sequence[ast.Declaration], comments: Sequence[Token], source: SourceText) -> ast.SpecFile:
    """The spec file, with every comment kept.

    A comment belongs to the declaration that it follows on the same line, or that it stands inside of; otherwise to
    the next one.
    """
    ordered = sorted(declarations, key=lambda d: d.span.start)
    left = deque(comments)
    finished: list[ast.Declaration] = []
    end = 0
    starts_after = [*(d.span.start for d in ordered[1:]), len(source.text)] if ordered else []
    for declaration, next_start in zip(ordered, starts_after, strict=True):
        own: list[Token] = []
        while left and left[0].start < declaration.span.end:
            own.append(left.popleft())
        after = None
        if left and left[0].start < next_start and _same_line(declaration.span.end, left[0], source):
            after = left.popleft()
        above = [c for c in own if c.start < declaration.span.start]
        first = min([declaration.span.start, *[c.start for c in above]])
        trivia = node(
            ast.Trivia,
            before=tuple(_words(c) for c in own),
            gaps=_gaps([c.span for c in above] + [declaration.span], source),
            after=_words(after) if after else None,
            blank_line_before=bool(finished) and _blank_between(end, first, source),
        )
        finished.append(declaration.model_copy(update={"trivia": trivia}))
        end = after.end if after else declaration.span.end
    closing = [c.span for c in left]
    lead = [Span(end, end)] if finished else []
    return node(
        ast.SpecFile,
        span=Span(0, len(source.text)),
        declarations=tuple(finished),  # type: ignore[arg-type]
        closing_comments=tuple(_words(c) for c in left),
        closing_gaps=tuple(g - len(lead) for g in _gaps([*lead, *closing], source)) if left else (),
    )


def _words(comment: Token) -> str:
    """Without `#` and the blank after it, which stays where `#!` or `##` would be read without it."""
    text = comment.text[1:].rstrip()
    return text if text.lstrip(" ").startswith(("#", "!")) else text.removeprefix(" ")


def _same_line(end: int, comment: Token, source: SourceText) -> bool:
    return not re.search(r"[\r\n]", source.text[end : comment.start])


def _gaps(spans: list[Span], source: SourceText) -> tuple[int, ...]:
    """After which of several things a blank line stands, counted from 1."""
    return tuple(i for i, (a, b) in enumerate(pairwise(spans), start=1) if _blank_between(a.end, b.start, source))


def _blank_between(start: int, end: int, source: SourceText) -> bool:
    return bool(_BLANK_LINE.search(source.text, start, end))
