"""In: facts about a response that is modelled by its reciprocal. Out: diagnostics HLM2182 and HLM2183.

Not decided here: when they are raised (reciprocals.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class NoReciprocal(ModelDiagnostic):
    """`1/y ~ Poisson(mu)`"""

    code = "HLM2182"
    title = "{family} responses cannot be reciprocals: {why}"
    label = "the reciprocal of {column}"
    note = "families of `{written}`: {able:plain}"
    help = "{advice}"

    family: str
    why: str
    column: str
    written: str
    able: tuple[str, ...]
    advice: str


class ReciprocalWithin(ModelDiagnostic):
    """`1/y ~ Normal(mu, sigma) truncated (0, 10)`, `... censored by status`"""

    code = "HLM2183"
    title = "`{word}` is not available for `{written}`"
    label = "of {column}, in whose reciprocal {turned}"
    help = "make the column {name} = {written} in the table, {how}"

    word: str
    written: str
    column: str
    turned: str
    name: str
    how: str
