"""In: meanings of sds, correlations and sigma, and what the rows do not settle of them. Out: the same, with cautions.

Not decided here: which spreads the rows do not tell apart (design/spreads.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.design.spreads import Confused, Spread
from hlmdsl.explain.meaning import Meaning, Number
from hlmdsl.explain.numbers import join


def with_cautions(meanings: Sequence[Meaning], parts: Sequence[Confused]) -> tuple[Meaning, ...]:
    """Each meaning says of itself what the rows do not settle."""
    reasons: dict[Number, str] = {s.element: _caution(part, s) for part in parts for s in part.spreads}
    return tuple(
        replace(m, determined=False, caution=m.caution or reasons[m.number]) if m.number in reasons else m
        for m in meanings
    )


def _caution(part: Confused, spread: Spread) -> str:
    others = [s.name for s in part.spreads if s != spread]
    if part.is_unknown:
        why = "no unit has rows of both effects" if part.spreads[0].is_covariance else "its effect is zero in every row"
        return f"the rows say nothing of it, {why}: only its prior decides"
    if part.only_sum:
        return f"the rows settle only {spread.name}² + {others[0]}²: the priors decide how it is shared"
    return f"the rows do not tell it from {join(others)}: the priors decide how the spread is shared"
