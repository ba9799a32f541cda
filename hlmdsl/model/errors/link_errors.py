"""The wording of what can be wrong with the link of a parameter.

In: facts. Out: diagnostics HLM2037 to HLM2039, HLM2115, HLM2117 and HLM2181. Not decided here: when they are raised.
"""

from __future__ import annotations

import re
from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.model.written import quoted
from hlmdsl.source.fix import Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import renamed, replaced


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
