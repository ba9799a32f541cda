"""In: facts about what stands after the family in a response. Out: diagnostics HLM2160 to HLM2163.

Not decided here: when they are raised; weights and censoring (likelihood_errors.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.families import advised
from hlmdsl.model.errors.base import ModelDiagnostic


class NoExposure(ModelDiagnostic):
    """`~ Normal(mu, sigma) exposure years`"""

    code = "HLM2162"
    title = "{family} responses have no exposure"
    label = "what is counted for so long, or over so much"
    note = "families with one: {able:plain}"
    help = "under another family with a log link, write `offset(log({column}))` in its effects line"

    family: str
    column: str
    able: tuple[str, ...]


class NotMeasured(ModelDiagnostic):
    """`~ Poisson(mu) measured with sd se`"""

    code = "HLM2163"
    title = "`measured with sd` is not available for {found}"
    label = f"the sd of a measurement error that is added to a {advised.WITH_KNOWN_ERRORS} response"
    help = (
        f"write it after `response y ~ {advised.OF_NUMBERS}`; if all of sigma is known, `{advised.of_known_sd('se')}`"
    )

    found: str


class BadBounds(ModelDiagnostic):
    """`truncated (10, 0)`"""

    code = "HLM2160"
    title = "`truncated` takes the lowest and the highest value that have rows"
    label = "{found}"
    help = "{advice}"

    found: str
    advice: str


class CannotBeTruncated(ModelDiagnostic):
    """`~ SkewNormal(mu, sigma, alpha) truncated (0, inf)`"""

    code = "HLM2161"
    title = "{family} responses cannot be truncated"
    label = "{why}"
    note = "families that can be truncated: {able:plain}"
    help = "choose one of these families, or remove `truncated`"

    family: str
    able: tuple[str, ...]
    working: bool = False
    beside_zeros: bool = False
    no_cdf: str = ""

    def facts(self) -> dict[str, Any]:
        why = self.no_cdf or "this needs the family's distribution function, which is not available here"
        if self.working:
            why = "mu is the quantile of responses of any distribution only where all of them have rows"
        if self.beside_zeros:
            why = "they cannot be drawn within bounds in this version: PyMC has no draws of them"
        return {**super().facts(), "why": why}
