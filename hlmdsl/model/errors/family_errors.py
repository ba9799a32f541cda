"""The wording of what can be wrong with a family and its arguments.

In: facts. Out: diagnostics HLM2030 to HLM2034, HLM2040 to HLM2042, HLM2140 and HLM2180. Not decided here: when they
are raised.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.model.written import quoted
from hlmdsl.source.fix import Fix
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.mend import renamed


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


class UnknownFamilyArgument(ModelDiagnostic):
    """`Normal(mu, tau)`"""

    code = "HLM2031"
    title = "`{given}` is not an argument of {family}"
    label = "unknown argument"
    note = "arguments of {family}: {arguments}\n{how}"
    help = "write `{usual}`{column}"

    given: str
    family: str
    arguments: tuple[str, ...]
    usual: str
    how: str = ""
    known: str = ""

    def facts(self) -> dict[str, Any]:
        declared = f"`{self.known}` with `covariate {quoted(self.given)}`"
        column = f"; if `{self.given}` is a column of known values, {declared}" if self.known else ""
        return {**super().facts(), "column": column}


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


class NotAParameter(WithNearest):
    """`effects sigma = ...` beside `Poisson(mu)`"""

    code = "HLM2040"
    title = "{family} has no parameter `{given}`"
    label = "not a parameter of the response's family"
    note = "parameters of {family}: {parameters}\n{how}"
    otherwise = "write the effects line of one of these"

    family: str
    given: str
    parameters: tuple[str, ...]
    how: str = ""
    line: str = ""

    def facts(self) -> dict[str, Any]:
        """Of another program's name: the line of ours, and what it is of theirs."""
        facts = super().facts()
        return {**facts, "closest": f"write `{self.line}`"} if self.line else facts


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
