"""In: facts about a spec and a table that disagree. Out: diagnostics HLM322 to HLM339, and HLM358, HLM359, HLM397 and
HLM398.

Not decided here: when they are raised; columns and levels (column_errors.py), files (table_errors.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.design.prior_targets import spelled_level
from hlmdsl.model.written import quoted, quoted_level
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import renamed


class OutOfSupport(Diagnostic):
    """Responses that the family or the declared transformation cannot produce."""

    code = "HLM322"
    title = "{cause} requires {required}"
    label = "not so in {count:,} of {total:,} rows: {rows}"
    note = "values there: {examples:plain}"
    help = "{advice}"

    cause: str
    required: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]
    advice: str


class MoreThanTrials(Diagnostic):
    """A Binomial count above its number of trials."""

    code = "HLM323"
    title = "`{response}` is larger than `{trials}` in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "a {family} response counts successes among `{trials}` trials"
    help = "{advice}"

    family: str
    response: str
    trials: str
    count: int
    total: int
    rows: str

    def facts(self) -> dict[str, Any]:
        swapped = "check that the two columns are not swapped"
        few = f"correct these cells: of `{self.response}`, or of `{self.trials}`"
        return {**super().facts(), "advice": swapped if 2 * self.count > self.total else few}


class ArgumentOutOfDomain(Diagnostic):
    """Trials that are not whole, a known sigma that is not positive."""

    code = "HLM324"
    title = "`{argument}` of {family} requires {required}"
    label = "not so in {count:,} of {total:,} rows: {rows}"
    note = "`{column}` there: {examples:plain}"
    help = "correct these cells of `{column}`, or leave the rows out of the table"

    argument: str
    family: str
    column: str
    required: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]


class NegativeWeights(Diagnostic):
    """A weight below 0."""

    code = "HLM385"
    title = "a weight is negative in {count:,} of {total:,} rows"
    label = "`{column}` there: {examples:plain}"
    note = "{rows}"
    help = "correct these cells of `{column}`; a weight of 2 counts a row twice, and a weight of 0 leaves it out"

    column: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]


class NotShares(Diagnostic):
    """Weights of a row's units that do not add up to 1."""

    code = "HLM397"
    title = "the weights {weights} do not add up to 1 in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "sums there: {sums:plain}"
    help = "divide each weight by the sum of its row in the table; a row of one unit alone names it in every column"

    weights: tuple[str, ...]
    count: int
    total: int
    rows: str
    sums: tuple[str, ...]


class NegativeMemberWeights(Diagnostic):
    """A unit that a row has less than nothing of."""

    code = "HLM398"
    title = "the weight `{column}` of a row's unit is negative in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "`{column}` there: {examples:plain}"
    help = "correct these cells of `{column}`; a unit that has no part in a row has the weight 0 there"

    column: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]


class NoWeight(Diagnostic):
    """Weights that are all 0, so that no row is left."""

    code = "HLM386"
    title = "the weight `{column}` is 0 in all {total:,} rows"
    label = "rows of weight 0 are left out, which leaves none"
    help = "check the column and how the table was filtered"

    column: str
    total: int


class UndeclaredStatus(Diagnostic):
    """Cells of the status column without a declared meaning."""

    code = "HLM387"
    title = "the status column `{column}` has cells that the spec does not explain"
    label = "cells (rows): {found:plain}"
    note = "only `none`, `left`, `right` and `interval` are understood as they are: 1 means an event to some, and \
censoring to others"
    help = "say what they mean: `censored by {column_code} {codes}`, whichever is so"

    column: str
    found: tuple[str, ...]
    labels: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        cells = zip((spelled_level(label) for label in self.labels), ("right", "none"), strict=False)
        codes = ", ".join(f"{cell} = {status}" for cell, status in cells)
        return {**super().facts(), "column_code": quoted(self.column), "codes": f"{{ {codes} }}"}


class IntervalWithoutUpper(Diagnostic):
    """Rows with status `interval`, without `to upper`."""

    code = "HLM388"
    title = "`{column}` is `interval` in {count:,} of {total:,} rows, and no column has their upper ends"
    label = "the status column"
    help = "declare the column of the upper ends as a covariate, and write `censored by {column_code} to upper`"

    column: str
    count: int
    total: int

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "column_code": quoted(self.column)}


class UpperNotAbove(Diagnostic):
    """Intervals whose upper end is not above their lower end."""

    code = "HLM389"
    title = "`{upper}` is not above `{lower}` in {count:,} of {total:,} rows that are intervals"
    label = "{rows}"
    help = "correct these cells; of a value that is known exactly, the status is `none`"

    upper: str
    lower: str
    count: int
    total: int
    rows: str


class ConstantResponse(Diagnostic):
    """A response that does not vary."""

    code = "HLM325"
    title = "the response `{response}` is {value} in all {total:,} rows"
    label = "there is nothing to explain"
    help = "check the column and how the table was filtered"

    response: str
    value: str
    total: int


class NotDefined(Diagnostic):
    """`log(x)` where x is zero."""

    code = "HLM326"
    title = "`{function}` is undefined or too large in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "`{column}` there: {examples:plain}"
    help = "{advice}"

    function: str
    column: str
    count: int
    total: int
    rows: str
    examples: tuple[str, ...]
    advice: str


class ConstantScaled(Diagnostic):
    """`scale sd` of a covariate that does not vary."""

    code = "HLM327"
    title = "covariate `{name}` cannot be scaled by its sd: it is {value} in every row"
    label = "the sd is 0"
    help = "remove it from the effects: without variation it cannot be separated from the intercept"

    name: str
    value: str


class TooFewValues(Diagnostic):
    """A polynomial of degree 3 of a covariate with three distinct values."""

    code = "HLM328"
    title = "`{term}` requires more than {more_than} different values of `{name}`"
    label = "the data have {distinct}"
    help = "{advice}"

    term: str
    name: str
    more_than: int
    distinct: int
    advice: str


class OneUnit(Diagnostic):
    """A grouping with one unit: its sd cannot be estimated."""

    code = "HLM329"
    title = "grouping `{grouping}` has only one unit in {table}"
    label = "every row has {grouping} = {unit}"
    help = "remove the bar: how units differ cannot be learned from one of them"

    grouping: str
    table: str
    unit: str


class CoefficientNotFound(Diagnostic):
    """`prior block[b9 - b1]`, or a coefficient that this coding does not estimate."""

    code = "HLM331"
    title = "`{term}` has no coefficient `{given}`"
    label = "hits nothing"
    note = "its coefficients: {coefficients}"
    help = "{closest}"

    term: str
    given: str
    coefficients: tuple[str, ...]
    near: tuple[str, ...] = ()
    is_comparison: bool = False

    def facts(self) -> dict[str, Any]:
        closest = f"name one of them, such as `{self.term}[{self.coefficients[0]}]`"
        if self.is_comparison:
            closest = "a factor's coding says which comparisons are coefficients; `contrasts` declares any others"
        elif self.near:
            closest = f"the closest is {names(self.near[:1])}"
        return {**super().facts(), "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        written = f"[{self.given}]"
        if self.span is None or self.is_comparison or not self.near or not source.slice(self.span).endswith(written):
            return ()
        place = Span(self.span.end - len(written), self.span.end)
        return (replacement(place, f"[{self.near[0]}]"),)


class SamePriorTwice(Diagnostic):
    """One coefficient, spelled in two ways, has two priors."""

    code = "HLM332"
    title = "two priors on `{element}`"
    label = "the second"
    note = "the most specific prior wins, and these two are equally specific"
    help = "keep one of the two"

    element: str


class NeedsData(Diagnostic):
    """Something that the spec leaves to the data requires data (pass `--data` or add a `data` line)."""

    code = "HLM333"
    title = "{what} requires data"
    label = "left to the data"
    help = "{advice}"

    what: str
    instead: str

    def facts(self) -> dict[str, Any]:
        table = "give a table"
        return {**super().facts(), "advice": f"{table}, or {self.instead}" if self.instead else table}


class NoDataNamed(Diagnostic):
    """The model needs a table, and the spec names none."""

    code = "HLM334"
    title = "the spec names no data"
    help = 'name a file in the spec, such as `data "table.csv"`, or give a table'


class UnknownSetting(Diagnostic):
    """`at(block = b9)` where the levels come from the data."""

    code = "HLM335"
    title = "`{factor}` has no level `{level}` in {table}"
    label = "in the estimand `{estimand}`"
    note = "its levels: {levels}"
    help = "{closest}"

    factor: str
    level: str
    table: str
    estimand: str
    levels: tuple[str, ...]
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        closest = f"the closest level is {names(self.near[:1])}" if self.near else "name one of its levels"
        return {**super().facts(), "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return renamed(source, self.span, self.level, map(quoted_level, self.near[:1]))


class NotFiniteNumber(Diagnostic):
    """A predictor's column whose numbers, or their squares, overflow or underflow."""

    code = "HLM336"
    title = "`{term}` is too {how} to compute with"
    label = "{where}"
    help = "{advice}"

    term: str
    how: str = "large"
    where: str = "its column is beyond 1e100"
    advice: str = "center and scale the covariate, such as `center mean scale sd`"


class UndefinedAtPoint(Diagnostic):
    """`at(x = 0)` where the model has `log(x)`."""

    code = "HLM337"
    title = "{what} has no value at {covariate} = {value}"
    label = "this point has {covariate} = {value}"
    help = "{advice}"

    what: str
    covariate: str
    value: str
    advice: str


class LinkMissesResponse(Diagnostic):
    """`logit(mu)`, a mean between 0 and 1, for responses of 200 to 466."""

    code = "HLM338"
    title = "`{link}` keeps the {centre} {bounds}, and the {centre} of `{response}` is {middle}"
    label = "no coefficients bring `{parameter}` to the data"
    note = "`{response}` runs from {low} to {high}"
    help = "write `{usual} = ...`, the usual link of {family}, or another family for this response"

    link: str
    parameter: str
    bounds: str
    centre: str
    response: str
    middle: str
    low: str
    high: str
    family: str
    usual: str


class TooManyLevels(Diagnostic):
    """A factor with more levels than can be coded and explained one by one."""

    code = "HLM358"
    title = "{subject} has {levels:,} {kind}, and `{limited}` takes at most {most:,}"
    label = "too many levels for a predictor"
    note = "each coefficient is explained and proved as a weighted sum of levels"
    help = "{advice}"

    factor: str
    coding: str
    levels: int
    most: int
    is_of_numbers: bool = False

    def facts(self) -> dict[str, Any]:
        said = {"subject": f"factor `{self.factor}`", "kind": "levels", "limited": f"coding {self.coding}"}
        if self.coding == "steps":
            own = quoted(self.factor)
            advice = "join levels in the table, so that each step is of several"
            said["limited"] = f"monotonic({own})"
            if self.is_of_numbers:
                said |= {"subject": f"covariate `{self.factor}`", "kind": "different values"}
                advice = f"write `spline({own}, df = 6)`, a curve that need not rise all the way"
                advice += "; or make a column of its classes in the table"
            return {**super().facts(), **said, "advice": advice}
        advice = f"let the levels vary around a common mean: `(1 | {quoted(self.factor)})`"
        if self.coding == "polynomial":
            advice = (
                f"if its levels are numbers, declare it as a covariate and write `poly({quoted(self.factor)}, 3)`; "
            )
            advice += "otherwise leave the coding out"
        return {**super().facts(), **said, "advice": advice}


class TooManyCoefficients(Diagnostic):
    """More effects than can be explained one by one."""

    code = "HLM359"
    title = "there are {count:,} {what}; at most {most:,} can be explained"
    label = "too many"
    help = "{advice}"

    what: str
    count: int
    most: int
    advice: str
