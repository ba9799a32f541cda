"""The wording of what can be wrong with the response and the columns that stand beside it.

In: facts. Out: diagnostics HLM2035, HLM2036, HLM2100 to HLM2103 and HLM2141. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class BadResponse(ModelDiagnostic):
    """`response y + z ~ ...`"""

    code = "HLM2035"
    title = "a response is a column or a transformed column"
    label = "{found}"
    help = "{advice}"

    found: str
    advice: str = (
        "write `y`, `log(y)`, `log(y + 1)`, `log10(y)`, `sqrt(y)` or `1/y`; other transformations are columns to be "
        "made in the table"
    )


class ResponseIsPredictor(ModelDiagnostic):
    """The response on both sides."""

    code = "HLM2036"
    title = "the response `{name}` cannot be a predictor of itself"
    label = "this is the response"
    help = "remove it here"

    name: str


class NotAColumnOfNumbers(ModelDiagnostic):
    """`weights 2 * w`, or `weights g` for a factor."""

    code = "HLM2101"
    title = "`{word}` takes a covariate: a column with a number for each row"
    label = "{found}"
    help = "{advice}"

    word: str
    found: str
    advice: str = "compute the column in the table, declare it as a covariate, and name it here"


class NameHasRole(ModelDiagnostic):
    """`response y ~ Normal(mu, sigma) weights y`"""

    code = "HLM2103"
    title = "`{name}` is {role}, it cannot be {wanted} as well"
    label = "here as {wanted}"
    help = "{advice}"

    name: str
    role: str
    wanted: str
    advice: str


class CannotBeCensored(ModelDiagnostic):
    """`~ SkewNormal(mu, sigma, alpha) censored by status`"""

    code = "HLM2100"
    title = "{family} responses cannot be censored"
    label = "{why}"
    note = "families that can be: {able:plain}"
    help = "choose one of these, or remove `censored by`"

    family: str
    able: tuple[str, ...]
    no_cdf: str = ""

    def facts(self) -> dict[str, Any]:
        why = self.no_cdf or "this needs the family's distribution function, which is not available here"
        return {**super().facts(), "why": why}


class UnknownStatus(WithNearest):
    """`censored by status { 0 = rigth }`, or a cell that is given twice."""

    code = "HLM2102"
    title = "`{given}` {fact}"
    label = "in the codes of `censored by`"
    note = "`none`, `left`, `right` and `interval` are what a row can be, and cells with these words need no code"
    otherwise = "write each cell once, with one of these words: `{{ 0 = right, 1 = none }}`"

    given: str
    fact: str = "is not a kind of censoring"


class NotCarriedOver(ModelDiagnostic):
    """`log(y) ~ SkewNormal(mu, sigma, alpha)`: mu is neither mean nor median, and is nothing of y."""

    code = "HLM2141"
    title = "{family} responses cannot be transformed: `mu` is the {centre}, of which nothing follows for {column}"
    label = "this transformation"
    help = "{advice}"

    family: str
    centre: str
    column: str
    advice: str
