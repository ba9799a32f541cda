"""In: facts about a design that can be fitted but may not mean what was intended. Out: warnings HLM350 to HLM389.

Not decided here: when they are given.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.families import advised
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import chunk_of


class ConstantCovariate(Diagnostic):
    """The effect of a covariate that does not vary cannot be separated from the intercept."""

    code = "HLM350"
    severity = "warning"
    title = "covariate `{name}` is {value} in every row"
    label = "the data cannot tell its effect from those of the other terms"
    help = "remove it from the effects"

    name: str
    value: str


class UnitPerRow(Diagnostic):
    """Each row is its own unit, in a model that also has a residual spread."""

    code = "HLM351"
    severity = "warning"
    title = "grouping `{grouping}` has a unit of its own for each of the {rows:,} rows"
    label = "the data cannot tell its sd from `sigma`"
    note = "only the priors decide how the spread is shared between the two"
    help = "remove the bar: `sigma` is the spread of single rows already{known}"

    grouping: str
    rows: int
    errors: str = ""

    def facts(self) -> dict[str, Any]:
        """A column that is called as standard errors are: rows may be estimates, each with a known one."""
        own = self.errors
        name, declared = (
            (f"known_{own}", f"covariate known_{own} = {own}") if own == "sigma" else (own, f"covariate {own}")
        )
        line = f"`{advised.of_known_sd(name)}` with `{declared}`"
        known = f"; or keep it, if the column `{own}` has known standard errors of the rows, and write {line}"
        return {**super().facts(), "known": known if own else ""}


class LabelsRepeat(Diagnostic):
    """Labels such as a, b, c that repeat in every unit of a different grouping."""

    code = "HLM352"
    severity = "warning"
    title = "the labels of `{child}` start again in every `{parent}`"
    label = "`{child}` {example} is one unit in all of the data here"
    note = "{units:,} labels appear in {pairs:,} combinations with `{parent}`"
    help = "if they mean nothing across, declare `group {child_code} in {parent_code}`; if they do, give them names"

    child: str
    parent: str
    example: str
    units: int
    pairs: int

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "child_code": quoted(self.child), "parent_code": quoted(self.parent)}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        chunk = chunk_of(source, self.span) if self.span is not None else None
        if chunk is None:
            return ()
        end, line = chunk.span.end, f" in {quoted(self.parent)}"
        return (replacement(Span(end, end), line, f"add `{line.strip()}`", is_sure=False),)


class LookAlikes(Diagnostic):
    """Labels that differ only in capitals or blanks, or as spellings of the same number."""

    code = "HLM353"
    severity = "warning"
    title = "`{name}` has labels that differ only in {difference}"
    label = "taken as different: {pairs:plain}"
    help = "give them one spelling in the table if they are the same"

    name: str
    difference: str
    pairs: tuple[str, ...]


class NotDetermined(Diagnostic):
    """A design with linearly dependent columns."""

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
    help = "{advice}"

    parameter: str
    rows: int
    coefficients: int
    is_shared: bool = False

    def facts(self) -> dict[str, Any]:
        advice = "remove terms, or take this for a look at the priors"
        if self.is_shared:
            advice = "a prior whose sd is a parameter is meant for this: read single coefficients with it in mind"
        return {**super().facts(), "advice": advice}


class ConstantWithinUnits(Diagnostic):
    """A slope varies between units, but its predictor is constant within each unit."""

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
    """`log(mu)`, a mean above 0, for responses whose mean is below 0."""

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


class SpreadsConfused(Diagnostic):
    """Variances that can be traded for each other without changing the distribution of the data."""

    code = "HLM380"
    severity = "warning"
    title = "{what}"
    label = "only the priors decide how the spread is shared"
    note = "{sum}"
    help = "{advice}"

    spreads: tuple[str, ...]
    only_sum: bool
    settled: int
    same: tuple[str, ...] = ()
    instead: str = ""
    common: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        what = f"the rows cannot tell {names(self.spreads)} apart"
        what_of = "squares and covariances" if any(s.startswith("cor_") for s in self.spreads) else "squares"
        settled = f"{self.settled:,} combination{'s' if self.settled != 1 else ''} of their {what_of}"
        total = f"the rows settle {settled}, and no more"
        advice = "leave out one of the effects that these spreads belong to"
        if self.only_sum:
            total = "the rows settle the sum of their squares, and no more"
        if self.same:
            what = f"`{self.same[0]}` has the same units as `{self.same[1]}`, under other labels"
            total = f"the rows settle `{self.spreads[0]}`² + `{self.spreads[1]}`², and no more"
            advice = f"keep one of the two bars, that of `{self.same[0]}` or that of `{self.same[1]}`"
        if self.common:
            terms, units = names(self.common), f"the deviations of {names(self.groups)}"
            advice = f"keep one of the two: {terms}, or {units}"
            if "sigma" in self.spreads:
                others = f"{terms} and {units}" if self.groups else terms
                advice = f"leave out {others}: `sigma` is the spread of single rows already"
        if self.instead:
            advice = f"{advice}; or {self.instead}"
        return {**super().facts(), "what": what, "sum": total, "advice": advice}


class SpreadUnknown(Diagnostic):
    """A correlation of effects that never occur in the same unit; the sd of an effect that is zero in every row, or of
    units that have a single response each, which is 0 or 1, or a level.
    """

    code = "HLM381"
    severity = "warning"
    title = "the rows say {much} of {spreads}"
    label = "{reason}"
    note = "{note_on}"
    help = "{advice}"

    spreads: tuple[str, ...]
    grouping: str
    is_correlation: bool
    is_alone: bool = False

    def facts(self) -> dict[str, Any]:
        reason, advice = "the effect is zero in every row", "leave this effect out of the bar"
        much, note_on = "nothing", "only the priors decide, however many rows there are"
        if self.is_alone:
            what = "these" if len(self.spreads) > 1 else "both effects" if self.is_correlation else "this effect"
            reason = f"no `{self.grouping}` has two rows with {what}, and a single response shows no spread"
            much, note_on = "next to nothing", "at most the shape of the link could show it: the priors decide"
            if not self.is_correlation:
                advice = "leave it out of the bar: which value a single response has is random already"
        elif self.is_correlation:
            reason = f"no `{self.grouping}` has rows of both effects"
        if self.is_correlation:
            advice = "write `||` in place of `|`, which leaves the correlations out"
        own = {"reason": reason, "advice": advice, "much": much, "note_on": note_on}
        return {**super().facts(), **own}


class CommonEffectsTellUnits(Diagnostic):
    """A factor among the common effects that already distinguishes the units of a bar."""

    code = "HLM382"
    severity = "warning"
    title = "the common effects tell the units of `{grouping}` apart already"
    label = "only the priors decide what is a common effect here and what a deviation"
    note = "beside them the rows say nothing of {spreads}"
    help = "keep one of the two: these common effects, or this bar"

    grouping: str
    spreads: tuple[str, ...]


class TwoValues(Diagnostic):
    """A likelihood for numbers of any size, with a response of zeros and ones."""

    code = "HLM383"
    severity = "warning"
    title = "the response `{response}` is 0 or 1 in every row, and {family} expects {expects}"
    label = "{family} gives probability to values that cannot occur"
    help = (
        f"declare `~ {advised.OF_YES_OR_NO}` with `effects {advised.EFFECTS_OF_YES_OR_NO} = ...`, whose coefficients "
        "are about the probability of a 1"
    )

    response: str
    family: str
    expects: str


class DirectionsAboutPi(Diagnostic):
    """Directions whose mean is nearly opposite to zero, where the tangent of half of it is beyond all numbers."""

    code = "HLM433"
    severity = "warning"
    title = "the mean direction of `{response}` is {middle}, near π, which `tan_half` gives for no predictor"
    label = "a mean direction on one side of π cannot be told from one on the other by going past it"
    help = "count angles from about their middle: make the column in the table, `{response}` less {middle}"

    response: str
    middle: str


class OrderNotDeclared(Diagnostic):
    """A categorical column whose categories have an undeclared order, which may be intended or accidental."""

    code = "HLM367"
    severity = "warning"
    title = "the order of the categories of `{column}` is not used: the column does not declare it"
    label = "its levels are taken in the order {taken}"
    note = "the categories are in the order {categories}"
    help = "{advice}"

    column: str
    taken: tuple[str, ...]
    categories: tuple[str, ...]
    advice: str


class CellOverRows(Diagnostic):
    """A quoted cell of a CSV file that spans several lines, each with as many cells as a row."""

    code = "HLM368"
    severity = "warning"
    title = "one cell of `{path}` runs from line {first:,} to line {until:,}, which look like rows"
    note = "it begins `{beginning}`; {lines:,} lines are read as one row"
    help = "if they are rows, look for a quotation mark too many in line {first:,}"

    path: str
    first: int
    until: int
    lines: int
    beginning: str


class Separated(Diagnostic):
    """Predictors that separate zeros from other values perfectly, at least in some of the rows."""

    code = "HLM384"
    severity = "warning"
    title = "the rows alone put no bound on {coefficients}"
    label = "only the priors keep {it} from infinity"
    note = "{every}in one direction every row becomes more probable or stays as it is, however far one goes"
    help = "give {it} a prior that you would defend: it decides what the fit says"

    coefficients: tuple[str, ...]
    every: str = ""

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "it": "it" if len(self.coefficients) == 1 else "them"}
