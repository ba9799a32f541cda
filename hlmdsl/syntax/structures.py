"""In: the name of a covariance in glmmTMB, lme4 or mmrm, such as `us` in `us(visit | user)`. Out: what stands for it.

Not decided here: how a bar within a call is read (habits.py), or a whole formula (notation/terms.py).
"""

from __future__ import annotations

from hlmdsl.source.frozen import frozen


@frozen
class Structure:
    """A covariance of the effects of one unit.

    `bar` is the advice for a spec, with gaps for what stands left and right of the bar and for a covariate of times.
    Where a formula has no counterpart, `absent` is what is not available, and `nearest` what may be written.
    """

    bar: str
    absent: str = ""
    nearest: str = ""


_CORRELATED = "write `({left} | {right})`"
_EACH_PAIR = f"{_CORRELATED}, in which each pair of effects has a correlation of its own"
_INDEPENDENT = "write `({left} || {right})`"
_PROCESS = "write `(0 + ar({time}) | {right})`, a process over the numbers of the covariate `{time}`"
_SMOOTH = "a smooth of each unit is written as `(1 + hsgp(x) | {right})`"
_ALL_PAIRS = "write `(0 + f | g)` for a correlation of each pair of levels, or `(1 | g)` for one variance in common"

STRUCTURES = {
    **dict.fromkeys(("us", "un"), Structure(_CORRELATED)),
    "diag": Structure(_INDEPENDENT),
    "homdiag": Structure(
        _INDEPENDENT,
        "one sd of all effects of a unit is not available for these",
        "write `(1 | g:f)` for levels of a factor",
    ),
    **dict.fromkeys(("ar1", "hetar1", "ou", "car1"), Structure(_PROCESS)),
    "cs": Structure(
        _EACH_PAIR, "one correlation of all effects of a unit, each with its sd, is not available", _ALL_PAIRS
    ),
    "homcs": Structure(
        _EACH_PAIR,
        "one correlation of all effects of a unit is what these have in common",
        "write `(1 | g) + (1 | g:f)`",
    ),
    "toep": Structure(_EACH_PAIR, "a correlation for each distance of levels is not available", _ALL_PAIRS),
    **dict.fromkeys(("hetcs", "homtoep", "rr"), Structure(_EACH_PAIR)),
    **dict.fromkeys(("mat", "exp", "gau"), Structure(_SMOOTH)),
}
