"""In: a spec, and a function to analyse it. Out: the spec with every certain fix of its errors applied, and what was
done.

Not decided here: which help is an edit, and which fixes are certain (each diagnostic has this).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hlmdsl.editor.look import Look
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.fix import Edit, Fix, edited, overlap
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText

MOST_ROUNDS = 30
"""A fix may bring to light an error that could not be seen before, which may have another."""


@frozen
class Done:
    """A fix that was made: the code of the error, its line at the time, and what was done."""

    code: str
    line: int
    title: str


@frozen
class Mended:
    """What is left of the errors, in the text as it is now, and what was done."""

    look: Look
    done: tuple[Done, ...]


def mend(source: SourceText, looked: Callable[[SourceText], Look]) -> Mended:
    """Apply certain fixes until there are none. Those that would change the same characters wait for the next round."""
    seen = look = looked(source)
    texts, done = {source.text}, list[Done]()
    for _ in range(MOST_ROUNDS):
        chosen = list(_sure(look))
        text = edited(look.source.text, [edit for _, fix in chosen for edit in fix.edits])
        if not chosen or text in texts:
            break
        texts.add(text)
        done += [Done(d.code, _line(look.source, d), fix.title) for d, fix in chosen]
        look = looked(SourceText(seen.source.name, text))
    return Mended(look, tuple(done))


def sure_fix(diagnostic: Diagnostic, source: SourceText) -> Fix | None:
    """The one that may be made unasked."""
    if diagnostic.severity != "error":
        return None
    return next((fix for fix in diagnostic.fixes(source) if fix.is_sure), None)


def _sure(look: Look) -> Iterator[tuple[Diagnostic, Fix]]:
    """One for each error that has one, as far as they do not meet."""
    taken: list[Edit] = []
    for diagnostic in look.errors:
        fix = sure_fix(diagnostic, look.source)
        if fix is not None and not overlap([*taken, *fix.edits]):
            taken += fix.edits
            yield diagnostic, fix


def _line(source: SourceText, diagnostic: Diagnostic) -> int:
    return source.line_number(diagnostic.span.start) if diagnostic.span is not None else 1
