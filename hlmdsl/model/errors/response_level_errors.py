"""The wording of what can be wrong with the levels of a response, and with cutpoints between them.

In: facts. Out: diagnostics HLM2104 to HLM2111, HLM2118 and HLM2120. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic


class LevelsOfNumbers(ModelDiagnostic):
    """`response y { N, Y } ~ Normal(mu, sigma)`"""

    code = "HLM2104"
    title = "{family} responses are numbers, which have no levels"
    label = "levels of a column of texts"
    note = "families of texts: {able:plain}"
    help = "write `~ {example}`, or remove the levels"

    family: str
    able: tuple[str, ...]
    example: str


class NotTwoLevels(ModelDiagnostic):
    """Three levels, or ordered ones, for a response that takes exactly two."""

    code = "HLM2105"
    title = "a {family} response has {has}"
    label = "{found}"
    help = "{advice}"

    family: str
    parameter: str
    count: int
    levels: str
    other: str
    instead: str = ""
    ordered: bool = False

    def facts(self) -> dict[str, Any]:
        has, found = f"two levels, not {self.count}", "too many levels"
        advice = "make a column with two levels of them in the table, and name it here"
        if self.instead:
            several = "levels in order" if self.ordered else "more than two levels"
            advice = f"{several} are the response of `~ {self.instead}`"
        if self.count == 2:
            has, found = "no order of its levels", "`reference` says which is which"
            advice = f"write `{self.levels}`: `{self.parameter}` is then the probability of `{self.other}`"
        return {**super().facts(), "has": has, "found": found, "advice": advice}


class ReferenceWithoutLevels(ModelDiagnostic):
    """`response use reference N ~ Bernoulli(p)`"""

    code = "HLM2106"
    title = "the response has a reference but no levels"
    label = "which levels are there?"
    help = (
        "list both, the other in place of `other`: `response {response} {{ {reference}, other }} reference {reference}`"
    )

    reference: str
    response: str


class OfNumbersOnly(ModelDiagnostic):
    """`log(y)` or a unit for a response with levels."""

    code = "HLM2107"
    title = "a response with levels has no {what}"
    label = "its cells are texts"
    help = "{advice}"

    what: str
    advice: str


class LevelsRequired(ModelDiagnostic):
    """`response rating ~ OrderedLogistic(eta, cutpoints)`"""

    code = "HLM2108"
    title = "{family} needs the levels of the response{order}"
    label = "its levels are not listed"
    help = "list all of them, {how}: `response {response} {example} ~ {usual}`"

    family: str
    response: str
    usual: str
    in_order: bool
    reference: str = ""

    def facts(self) -> dict[str, Any]:
        first = self.reference or "a"
        order, how, example = "", "one of them as the reference", f"{{ {first}, b, c }} reference {first}"
        if self.in_order:
            order, how, example = (
                ", in their order",
                "from the lowest to the highest",
                "ordered { low < middle < high }",
            )
        return {**super().facts(), "order": order, "how": how, "example": example}


class TooManyResponseLevels(ModelDiagnostic):
    """`response word { a, b, ... } ~ Categorical(p)` with hundreds of levels."""

    code = "HLM2120"
    title = "`{response}` has {levels:,} levels, and a response takes at most {most:,}"
    label = "too many levels"
    note = "the probability of every row is a sum over all of them"
    help = "join levels that are rare or alike in the table"

    response: str
    levels: int
    most: int


class NotInOrder(ModelDiagnostic):
    """`response rating { poor, fair, good } ~ OrderedLogistic(eta, cutpoints)`"""

    code = "HLM2109"
    title = "{family} {fact}"
    label = "{found}"
    help = "{advice}"

    family: str
    fact: str
    found: str
    advice: str


class CutpointsAreTheConstant(ModelDiagnostic):
    """`effects eta = 0 + temp` for a response with ordered levels."""

    code = "HLM2110"
    title = "the effects of `{parameter}` need their `1`"
    label = "the `1` is the cutpoints, which {family} always has"
    help = "write `effects {parameter} = 1 + ...`; without other effects, `effects {parameter} = 1`"

    parameter: str
    family: str


class CutpointsNeedNoEffects(ModelDiagnostic):
    """`effects cutpoints = 1 + temp`, or a number or column for them."""

    code = "HLM2111"
    title = "the cutpoints of {family} {what}"
    label = "they are the `1` of `{parameter}`"
    help = "{advice}"

    family: str
    what: str
    parameter: str
    advice: str


class OffsetOfLevels(ModelDiagnostic):
    """`effects softmax(p) = 1 + offset(x)`"""

    code = "HLM2118"
    title = "`{parameter}` of {family} takes no offset"
    label = "one number for the log odds of every level against the reference"
    note = "it would favour or disfavour the reference alone, and depend on which level that is"
    help = "remove it, or write the column as an effect, which each level has its own coefficient of"

    parameter: str
    family: str
