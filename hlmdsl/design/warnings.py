"""In: facts about a design that can be fitted but may not mean what was intended. Out: warnings HLM350 to HLM369.

Not decided here: when they are given.
"""

from __future__ import annotations

from typing import Any

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
    label = "only {determined} determined"
    note = "{causes}"
    help = "{advice}"

    parameter: str
    coefficients: int
    rank: int
    causes: str
    advice: str

    def facts(self) -> dict[str, Any]:
        determined = f"{self.rank:,} combinations of them are" if self.rank != 1 else "one combination of them is"
        return {**super().facts(), "determined": determined}


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


class ConstantWithinUnits(Diagnostic):
    """A slope varies by units in which its predictor does not."""

    code = "HLM356"
    severity = "warning"
    title = "no `{grouping}` has more than one {value}"
    label = "a single unit's effect of `{variable}` cannot be told from its other deviations"
    note = "how the spread between units changes with `{variable}` is all that informs its sd and correlations"
    help = "leave `{variable}` out of the bar, unless units are expected to differ more at some of its values"

    grouping: str
    variable: str
    value: str


class LinkAboveMean(Diagnostic):
    """`log(mu)`, a mean above 0, for responses whose mean is below."""

    code = "HLM357"
    severity = "warning"
    title = "`{link}` keeps the {centre} above 0, and the {centre} of `{response}` is {middle}"
    label = "`{parameter}` cannot be 0 or negative"
    help = "write `{parameter} = ...`: a {family} response with values below 0 seldom has such a link"

    link: str
    parameter: str
    centre: str
    response: str
    middle: str
    family: str
