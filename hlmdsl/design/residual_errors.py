"""In: facts about rows of units whose residuals correlate. Out: diagnostics HLM2315 to HLM2319.

Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class TwoRowsAtOnce(Diagnostic):
    """Two rows of one unit at one visit, or at one time."""

    code = "HLM2315"
    title = "`{unit}` of `{group}` has {count:,} rows at `{at}` = {value}: {rows}"
    label = "a unit has one row at each {kind}"
    note = "rows beyond the first of a unit at a {kind}, in the whole table: {total:,}"
    help = "{advice}"

    group: str
    unit: str
    at: str
    value: str
    kind: str
    count: int
    rows: str
    total: int
    advice: str


class FractionsApart(Diagnostic):
    """`correlation residual(ar(week) | user) ~ Uniform(-1, 1)` where rows are half a week apart."""

    code = "HLM2316"
    title = "rows are {gap:.6g} of `{time}` apart, and a negative phi has no power of {gap:.6g}"
    label = "phi may be negative by its prior"
    help = "write `Uniform(0, 1)`, or count `{time}` in steps, so that all distances are whole numbers"

    time: str
    gap: float


class NothingCorrelates(Diagnostic):
    """`correlation residual(visit | user)` where each user has one row."""

    code = "HLM2317"
    title = "no unit of `{group}` has two rows"
    label = "there is nothing that correlates"
    help = "leave this line out, or group the rows by what was seen several times"

    group: str


class EffectsBesideResiduals(Diagnostic):
    """`(1 | user)` beside `correlation residual(visit | user)`"""

    code = "HLM2318"
    title = "the rows cannot tell `{spread}` from the correlations of the residuals"
    label = "it adds the same to all rows of a unit at a visit, and every two visits have a correlation already"
    help = "leave `{effect}` out of `(... | {group})`: what rows of a unit have in common is in the correlations"

    spread: str
    effect: str
    group: str


class NeverTogether(Diagnostic):
    """Two visits that no unit has both of."""

    code = "HLM2319"
    severity = "warning"
    title = "no unit of `{group}` has rows at both {pair}"
    label = "of {count:,} of {total:,} correlations the rows say nothing by themselves"
    help = "leave out a visit that has few rows, or let rows correlate by time: `residual(ar(week) | {group})`"

    group: str
    pair: str
    count: int
    total: int
