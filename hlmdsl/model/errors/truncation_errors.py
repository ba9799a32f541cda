"""In: facts about the bounds of a truncated response. Out: diagnostics from HLM2410 on.

Not decided here: when they are raised (read_truncation.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic


class NoZerosWithin(ModelDiagnostic):
    """`~ ZeroInflatedPoisson(mu, psi) truncated (1, inf)`"""

    code = "HLM2410"
    title = "{family} responses are truncated from above alone"
    label = "{why}"
    help = "{advice}"

    family: str
    bound: str
    is_column: bool
    share: str
    advice: str

    def facts(self) -> dict[str, Any]:
        why = f"there are no zeros from {self.bound} on, so that no row says anything of `{self.share}`"
        advice = f"what is left from {self.bound} on is {self.advice}"
        if self.is_column:
            why = f"where `{self.bound}` is above 0, there are no zeros, and no row says anything of `{self.share}`"
            advice = f"what is left of rows from a bound above 0 on is {self.advice}; write 0 if zeros have rows"
        return {**super().facts(), "why": why, "advice": advice}
