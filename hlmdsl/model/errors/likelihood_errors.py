"""The wording of what can be wrong with the response, its family, and the links of effects lines.

In: facts. Out: diagnostics HLM2100, HLM2030 to HLM2044, HLM2101 to HLM2107. Not decided here: when they are raised.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.model.written import quoted
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import renamed, replaced


class UnknownFamily(WithNearest):
    """`~ Gausian(mu, sigma)`"""

    code = "HLM2030"
    title = "`{given}` is not a family"
    label = "unknown family"
    note = "families: {families}"
    otherwise = "choose one of the families"

    given: str
    families: str
    usual: str = ""

    def facts(self) -> dict[str, Any]:
        """Where it is the name that another program has for one of ours, how that is written."""
        facts = super().facts()
        return {**facts, "closest": f"here it is `{self.usual}`"} if self.usual else facts

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """Another program's name: its arguments may be others, so that the name alone does not do."""
        if not self.usual:
            return super().fixes(source)
        name = self.usual.partition("(")[0]
        return tuple(replace(fix, is_sure=False) for fix in renamed(source, self.span, self.given, (name,)))


class FamilyElsewhere(ModelDiagnostic):
    """`~ wiener(mu)`"""

    code = "HLM2180"
    title = "`{given}` is not a family here"
    label = "known from elsewhere"
    note = "{why}"
    help = "{instead}"

    given: str
    why: str
    instead: str


class LinkElsewhere(ModelDiagnostic):
    """`effects softit(p) = ...`"""

    code = "HLM2181"
    title = "`{given}` is not a link here"
    label = "known from elsewhere"
    note = "{why}"
    help = "{instead}"

    given: str
    why: str
    instead: str


class UnknownFamilyArgument(ModelDiagnostic):
    """`Normal(mu, tau)`"""

    code = "HLM2031"
    title = "`{given}` is not an argument of {family}"
    label = "unknown argument"
    note = "arguments of {family}: {arguments}"
    help = "write `{usual}`"

    given: str
    family: str
    arguments: tuple[str, ...]
    usual: str


class MissingFamilyArgument(ModelDiagnostic):
    """`Normal(mu)`"""

    code = "HLM2032"
    title = "{family} requires `{missing}`"
    label = "`{missing}` is not among the arguments"
    note = "`{missing}` is {meaning}"
    help = "write `{usual}`{then}"

    family: str
    missing: str
    meaning: str
    usual: str
    has_effects: bool = True

    def facts(self) -> dict[str, Any]:
        then = f"; `{self.missing}` then has a prior, or an effects line of its own" if self.has_effects else ""
        return {**super().facts(), "then": then}


class BadFamilyArgument(ModelDiagnostic):
    """`Normal(mu, sigma = -1)`"""

    code = "HLM2033"
    title = "`{argument}` of {family} requires {required}"
    label = "{found}"
    help = "{advice}"

    family: str
    argument: str
    required: str
    found: str
    advice: str = ""


class RepeatedArgument(ModelDiagnostic):
    """`Normal(mu, mu)`"""

    code = "HLM2034"
    title = "argument `{argument}` is given twice"
    label = "given again here"
    help = "keep one of the two"

    argument: str


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


class UnknownLink(WithNearest):
    """`effects logg(mu) = ...`"""

    code = "HLM2037"
    title = "`{given}` is not a link"
    label = "unknown link"
    note = "links: {every}"
    otherwise = "the usual link of `{parameter}` is `{usual}`"

    given: str
    parameter: str
    usual: str
    links: tuple[str, ...]
    here: str = ""

    def facts(self) -> dict[str, Any]:
        """Where it is the name that another program has for one of ours, what that is called."""
        facts = {**super().facts(), "every": ", ".join(self.links)}
        return {**facts, "closest": f"here it is `{self.here}`"} if self.here else facts

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return renamed(source, self.span, self.given, (self.here,)) if self.here else super().fixes(source)


class LinkRequired(ModelDiagnostic):
    """`effects p = ...`"""

    code = "HLM2038"
    title = "`{parameter}` is {domain}, its effects line requires a link"
    label = "without a link, the sum of effects can leave that range"
    help = "write `{usual}({parameter}) =`{instead}"

    parameter: str
    domain: str
    usual: str
    is_only: bool = False

    def facts(self) -> dict[str, Any]:
        instead = "" if self.is_only else f", the usual link, or `identity({self.parameter}) =` where no link is meant"
        return {**super().facts(), "instead": instead}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        links = (self.usual,) if self.is_only else (self.usual, "identity")
        return replaced(self.span, [f"{link}({self.parameter})" for link in links])


class LinkLeavesRange(ModelDiagnostic):
    """`effects log(p) = ...`"""

    code = "HLM2039"
    severity = "warning"
    title = "the `{link}` link does not keep `{parameter}` {domain}"
    label = "values outside that range have no likelihood, and sampling may fail there"
    help = "the usual link is `{usual}({parameter})`"

    link: str
    parameter: str
    domain: str
    usual: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return (replacement(self.span, self.usual, is_sure=False),) if self.span is not None else ()


class NotAParameter(WithNearest):
    """`effects sigma = ...` beside `Poisson(mu)`"""

    code = "HLM2040"
    title = "{family} has no parameter `{given}`"
    label = "not a parameter of the response's family"
    note = "parameters of {family}: {parameters}"
    otherwise = "write the effects line of one of these"

    family: str
    given: str
    parameters: tuple[str, ...]


class EffectsAndValue(ModelDiagnostic):
    """`Normal(mu, sigma = se)` and `effects log(sigma) = ...`"""

    code = "HLM2041"
    title = "`{parameter}` has both a fixed value and an effects line"
    label = "the effects line is here"
    help = "write only `{parameter}` in the response's family, or remove the effects line"

    parameter: str


class MainNeedsEffects(ModelDiagnostic):
    """`Poisson(mu = exposure)`"""

    code = "HLM2042"
    title = "`{parameter}` is what the model is about, it cannot be a fixed value"
    label = "a fixed value"
    help = "write only `{parameter}`, and an effects line for it{known}"

    parameter: str
    family: str
    takes_offset: bool = True

    def facts(self) -> dict[str, Any]:
        known = "; a known part goes in there as `offset(...)`" if self.takes_offset else ""
        return {**super().facts(), "known": known}


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


class GivenAsNumber(ModelDiagnostic):
    """`AsymmetricLaplace(mu, b, q)`, a column for `q`, or `effects logit(q) = 1 + x`."""

    code = "HLM2140"
    title = "`{argument}` of {family} is a number that the spec gives"
    label = "{found}"
    help = "write `{argument} = 0.9`: {meaning}"

    family: str
    argument: str
    found: str
    meaning: str


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


class LinkOfLevels(ModelDiagnostic):
    """`effects logit(p) = 1 + x` for Categorical, or `effects softmax(p) = 1 + x` for Bernoulli."""

    code = "HLM2117"
    title = "`{link}` is not a link of `{parameter}` of {family}"
    label = "{because}"
    help = "write `effects {left} = ...`"

    link: str
    parameter: str
    family: str
    because: str
    left: str


class OffsetOfLevels(ModelDiagnostic):
    """`effects softmax(p) = 1 + offset(x)`"""

    code = "HLM2118"
    title = "`{parameter}` of {family} takes no offset"
    label = "one number for the log odds of every level against the reference"
    note = "it would favour or disfavour the reference alone, and depend on which level that is"
    help = "remove it, or write the column as an effect, which each level has its own coefficient of"

    parameter: str
    family: str


class LinkOfTheFamily(ModelDiagnostic):
    """`effects logit(eta) = 1 + temp`"""

    code = "HLM2115"
    title = "`{parameter}` is the sum of effects itself, without a link"
    label = "no link here"
    note = "the `{own}` of probabilities is part of {family}"
    help = "write `effects {parameter} = ...`"

    parameter: str
    family: str
    own: str

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        called = self.span and re.compile(r"\w+\s*\(\s*[^()\s]+\s*\)").match(source.text, self.span.start)
        if not called:
            return ()
        return (replacement(Span(*called.span()), quoted(self.parameter)),)
