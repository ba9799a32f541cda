"""What variables mean, in as few words as comments of a program have room for.

In: an Explanation. Out: sentences by the posterior's variable.
Not decided here: any meaning.
"""

from __future__ import annotations

from collections.abc import Mapping

from hlmdsl.explain.meaning import Explanation

MOST = 6
"""Elements of a variable that have a line each."""


def comments_of(explanation: Explanation) -> Mapping[str, tuple[str, ...]]:
    """For a variable of one number its sentence, for others one for each number, if there are few."""
    each: dict[str, list[tuple[str, str]]] = {}
    for meaning in explanation.meanings:
        each.setdefault(meaning.variable, []).append((meaning.name, meaning.text))
    found: dict[str, tuple[str, ...]] = {}
    for variable, lines in each.items():
        if len(lines) == 1:
            found[variable] = (lines[0][1],)
            continue
        rest = len(lines) - MOST
        shown = [f"{name}: {text}" for name, text in lines[:MOST]]
        found[variable] = (*shown, f"... and {rest} more") if rest > 0 else tuple(shown)
    return found
