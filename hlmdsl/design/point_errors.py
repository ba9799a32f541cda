"""The wording of what can be wrong with a unit that an estimand names, once the units are known.

In: facts. Out: diagnostics HLM2395 and HLM2398. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.written import quoted_level
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.mend import renamed


class NoSuchUnit(Diagnostic):
    """`at(user = 380)` where no unit bears that label."""

    code = "HLM2395"
    title = "`{group}` has no unit `{unit}`"
    label = "in the estimand `{estimand}`"
    note = "its units: {units}"
    help = "{closest}"

    group: str
    unit: str
    units: tuple[str, ...]
    estimand: str
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        closest = f"the closest is {names(self.near[:1])}" if self.near else "name one of them"
        return {**super().facts(), "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return renamed(source, self.span, self.unit, map(quoted_level, self.near[:1]))


class NoSuchCombination(Diagnostic):
    """`at(batch = A, cask = d)` where batch A has no cask d."""

    code = "HLM2398"
    title = "no unit of `{grouping}` has {what}"
    label = "in the estimand `{estimand}`"
    note = "its units: {units}"
    help = "{advice}"

    grouping: str
    what: str
    units: tuple[str, ...]
    estimand: str
    advice: str
