"""In: facts about rows that the main predictor fits exactly, or that are the only ones with their spread. Out: warnings
HLM2560 and HLM2561.

Not decided here: when it is given (lone_rows.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.source.diagnostic import Diagnostic


class RowsFitted(Diagnostic):
    """A level with one row, in the predictor of the mean and in that of the spread."""

    code = "HLM2560"
    severity = "warning"
    title = "`{parameter}` fits {rows} exactly, so no residual tells `{spread}` there"
    label = "only the priors keep {coefficients} from infinity"
    note = "the likelihood rises without end as `{spread}` of {it} goes to {goes_to}"
    help = "{where}, or give {them} a prior that you would defend"

    parameter: str
    spread: str
    rows: str
    is_one: bool
    coefficients: tuple[str, ...]
    goes_to: str
    where: str

    def facts(self) -> dict[str, Any]:
        own = {
            "it": "this row" if self.is_one else "such a row",
            "them": "it" if len(self.coefficients) == 1 else "them",
        }
        return {**super().facts(), **own}


class OneResidual(Diagnostic):
    """A level with one row, in the predictor of the spread."""

    code = "HLM2561"
    severity = "warning"
    title = "a single residual{each} tells `{spread}` of {rows}"
    label = "only the priors keep {coefficients} from infinity"
    note = "as `{spread}` there goes to {goes_to}, the likelihood stays above zero: `{parameter}` may be where {it} is"
    help = "join {levels}, or give {them} a prior that you would defend"

    parameter: str
    spread: str
    rows: str
    is_one: bool
    coefficients: tuple[str, ...]
    goes_to: str

    def facts(self) -> dict[str, Any]:
        own = {
            "it": "this row" if self.is_one else "such a row",
            "each": "" if self.is_one else " each",
            "levels": "this level with another" if self.is_one else "these levels with others",
            "them": "it" if len(self.coefficients) == 1 else "them",
        }
        return {**super().facts(), **own}
