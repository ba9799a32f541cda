"""In: facts about spreads that common effects leave to their priors. Out: warnings HLM2500 and HLM2501.

Not decided here: when they are given (spread_checks.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class CommonEffectsTellProcess(Diagnostic):
    """A factor with a level for each time, beside a process over these times."""

    code = "HLM2500"
    severity = "warning"
    title = "the other common effects follow `{term}` already, whatever its course"
    label = "only the priors decide what of a course is `{term}` and what is theirs"
    note = "beside them the rows say nothing of {spreads}"
    help = "keep one of the two: `{term}`, or the effects that can have any course too"

    term: str
    spreads: tuple[str, ...]


class NothingLeft(Diagnostic):
    """As many common effects that nothing else bounds as rows."""

    code = "HLM2501"
    severity = "warning"
    title = "the common effects fit each of the {rows:,} rows exactly, and nothing is left for `{spread}`"
    label = "as many coefficients as rows"
    note = "the rows say nothing of `{spread}`, nor of any sd beside it: only the priors decide"
    help = "leave out effects of single rows, or make them deviations of units: `(1 | g)`"

    rows: int
    spread: str
