"""The wording of what can be wrong with a unit that `at` names.

In: facts. Out: diagnostics HLM2396 and HLM2397. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic
from hlmdsl.source.diagnostic import names


class PartOfAUnit(ModelDiagnostic):
    """`at(cask = a)` where casks are within batches, so that many are called `a`."""

    code = "HLM2396"
    needs_whole_file = True
    title = "`{name}` alone names no unit"
    label = "units of `{grouping}` are told apart by {all_of_them}"
    note = "deviations of units that `at` does not name are zero"
    help = "set {others} as well, or leave `{name}` out"

    name: str
    grouping: str
    needed: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        others = tuple(n for n in self.needed if n != self.name)
        return {**super().facts(), "all_of_them": names(self.needed), "others": names(others)}


class SeveralUnits(ModelDiagnostic):
    """`at(first = 3)` under `(1 | members(first, second))`"""

    code = "HLM2397"
    needs_whole_file = True
    title = "a row has several units of `{grouping}`, and a point is of none of them"
    label = "`{name}` is one of its columns"
    help = "leave it out; `fit.units` has what each unit's own deviations are"

    name: str
    grouping: str
