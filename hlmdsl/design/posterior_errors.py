"""In: facts about a model and a table that have no posterior, or none that doubles can hold. Out: HLM342 to HLM344.

Not decided here: when they are raised (improper.py, exact_fit.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.source.diagnostic import Diagnostic


class NoPosterior(Diagnostic):
    """A flat prior on a parameter that the data do not bound: the product of prior and likelihood has no finite
    integral, so there is nothing to sample from.
    """

    code = "HLM342"
    title = "there is no posterior: neither prior nor rows limit {what}"
    label = "flat"
    note = "{because}"
    help = "{advice}"

    what: str
    because: str
    advice: str


class ResidualsZero(Diagnostic):
    """A response that is computed from the predictors, or is one of them: the likelihood is unbounded as the
    residual spread goes to zero, so nothing can be estimated.
    """

    code = "HLM343"
    title = "the residuals are zero: `{response}` follows from {predicted_by} exactly"
    label = "nothing is left to estimate `{spread}` from"
    note = (
        "all {rows:,} {which} are fitted by {rank:,} numbers; the likelihood has no limit as {spread} goes to {goes_to}"
    )
    help = "leave out the predictor that `{response}` was computed from, or give `{spread}` a known value"

    response: str
    predicted_by: str
    spread: str
    goes_to: str
    rows: int
    rank: int
    beside_censored: bool = False
    atoms: tuple[float, ...] = ()

    def facts(self) -> dict[str, Any]:
        without = ["censored"] * self.beside_censored + [f"exactly {atom:g}" for atom in self.atoms]
        which = f"rows that are not {' or '.join(without)}" if without else "rows"
        return {**super().facts(), "which": which}


class LostInRounding(Diagnostic):
    """A response so far from zero that its differences are rounding error."""

    code = "HLM344"
    title = "`{response}` differs between rows by little more than numbers of its size are rounded by"
    label = "values near {value}, which a computer holds to the nearest {step}; their sd is {spread}"
    help = "subtract a number near all of them in the table, where they still have all their digits"

    response: str
    value: str
    step: str
    spread: str
