"""In: facts about a design that can be fitted but may not mean what was intended. Out: warnings HLM350 to HLM369.

Not decided here: when they are given.
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class ConstantCovariate(Diagnostic):
    """A covariate that does not vary cannot be told from the intercept."""

    code = "HLM350"
    severity = "warning"
    title = "covariate `{name}` is {value} in every row"
    label = "the data cannot tell its effect from those of the other terms"
    help = "remove it from the effects"

    name: str
    value: str


class UnitPerRow(Diagnostic):
    """Each row is its own unit, beside a residual spread."""

    code = "HLM351"
    severity = "warning"
    title = "grouping `{grouping}` has a unit of its own for each of the {rows:,} rows"
    label = "the data cannot tell its sd from `sigma`"
    note = "only the priors decide how the spread is shared between the two"
    help = "remove the bar: `sigma` is the spread of single rows already"

    grouping: str
    rows: int


class LabelsRepeat(Diagnostic):
    """Labels such as a, b, c that start anew in every unit of another grouping."""

    code = "HLM352"
    severity = "warning"
    title = "the labels of `{child}` start anew in every `{parent}`"
    label = "`{child}` {example} is one unit in all of the data here"
    note = "{units:,} labels stand in {pairs:,} combinations with `{parent}`"
    help = "if they mean nothing across, declare `group {child} in {parent}`; if they do, give them names"

    child: str
    parent: str
    example: str
    units: int
    pairs: int


class LookAlikes(Diagnostic):
    """Labels that differ only in capitals, in blanks, or as text of the same number."""

    code = "HLM353"
    severity = "warning"
    title = "`{name}` has labels that differ only in {difference}"
    label = "taken as different: {pairs:plain}"
    help = "give them one spelling in the table if they are the same"

    name: str
    difference: str
    pairs: tuple[str, ...]


class NotDetermined(Diagnostic):
    """A design whose columns depend on each other."""

    code = "HLM354"
    severity = "warning"
    title = "the data do not determine all {coefficients:,} coefficients of `{parameter}`"
    label = "only {rank:,} combinations of them are determined"
    note = "{causes}"
    help = "{advice}"

    parameter: str
    coefficients: int
    rank: int
    causes: str
    advice: str


class FewerRows(Diagnostic):
    """More coefficients than rows."""

    code = "HLM355"
    severity = "warning"
    title = "too few rows ({rows:,}) to determine the {coefficients:,} coefficients of `{parameter}`"
    label = "the priors decide what the data leave open"
    help = "remove terms, or take this for a look at the priors"

    parameter: str
    rows: int
    coefficients: int
