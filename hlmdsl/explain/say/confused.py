"""In: meanings of sds, correlations and sigma, and which of them the rows do not identify. Out: the same, with
cautions.

Not decided here: which spreads the rows do not identify (design/spreads.py, design/beside_common.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.design.beside_common import Told
from hlmdsl.design.spreads import Confused
from hlmdsl.explain.meaning import Meaning, Number
from hlmdsl.explain.numbers import join

BESIDE = "the rows say nothing of it, since the common effects fit what it is of: only its prior decides"
MOST_NAMED = 6
"""For the numbers that are not distinguished from one."""


def with_cautions(meanings: Sequence[Meaning], parts: Sequence[Confused], told: Sequence[Told]) -> tuple[Meaning, ...]:
    """Adds to each meaning what the rows do not identify, at all or beside common effects."""
    reasons: dict[Number, str] = {e: own.reason or BESIDE for own in told for e in own.elements}
    for part in parts:
        elements = [s.element for s in part.spreads]
        names = [e.name for e in elements]
        reasons |= {e: _caution(part, i, names) for i, e in enumerate(elements)}
    return tuple(
        replace(m, determined=False, caution=m.caution or reasons[m.number]) if m.number in reasons else m
        for m in meanings
    )


def _caution(part: Confused, i: int, names: Sequence[str]) -> str:
    """Of the part's spread `i`."""
    at_first = [k for k in range(min(len(names), MOST_NAMED + 1)) if k != i][:MOST_NAMED]
    others, left = [names[k] for k in at_first], len(names) - 1 - len(at_first)
    if part.is_alone:
        why = "no unit has two rows with what it is of, and a single response shows no spread"
        return f"the rows say next to nothing of it, since {why}: its prior decides"
    if part.is_unknown:
        why = "no unit has rows of both effects" if part.spreads[0].is_covariance else "its effect is zero in every row"
        return f"the rows say nothing of it, {why}: only its prior decides"
    if part.only_sum:
        return f"the rows settle only {names[i]}² + {others[0]}²: the priors decide how it is shared"
    all_others = [*others, f"{left:,} more"] if left else others
    return f"the rows do not tell it from {join(all_others)}: the priors decide how the spread is shared"
