"""The wording of what is written as in another program, and is a different declaration here.

In: facts. Out: diagnostic HLM2450. Not decided here: when it is raised (model/curve_elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic
from hlmdsl.source.diagnostic import names


class CurveAmongEffects(ModelDiagnostic):
    """`effects mu = a * exp(-k * t)`"""

    code = "HLM2450"
    needs_whole_file = True
    title = "`{written}` is a curve, and an effects line is a sum of terms"
    label = "arithmetic of {parameters}, which no columns are declared for"
    note = "a parameter of a curve has effects and priors of its own; write your numbers for the zeros and ones"
    help = "write {lines}; or declare what is a column: {columns}"

    written: str
    unknown: tuple[str, ...]
    lines_: tuple[str, ...]

    def facts(self) -> dict[str, object]:
        columns = [f"covariate {name}" for name in self.unknown]
        own = {"parameters": names(self.unknown), "lines": names(self.lines_, most=40), "columns": names(columns)}
        return super().facts() | own
