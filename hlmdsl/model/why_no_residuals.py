"""In: a response. Out: why its residuals cannot have a line of their own, and what to do; nothing if they can.

Not decided here: what such a line says (residuals.py).
"""

from __future__ import annotations

from hlmdsl.families import advised
from hlmdsl.model.model import Response
from hlmdsl.source.diagnostic import an


def why_no_residuals(response: Response) -> tuple[str, str]:
    """Why residuals have no joint distribution, and what to do; empty if they have one."""
    family, why, advice = response.family, "", ""
    if family.standardised is None and not _is_modified(response):
        why = f"{an(family.name)} response has no residuals that are Normal together"
        advice = "leave this line out, and let effects vary between the units, `(1 | g)`"
        if family.heavy_tails:
            advice += f"; or write `{advised.OF_NUMBERS}`"
    elif response.weights is not None:
        why = (
            "`weights` says how often a row counts, and what several rows say together is no product of what each says"
        )
        advice = "leave `weights` out; where it is a precision, give sigma effects: `effects log(sigma) = ...`"
    elif response.censoring is not None:
        why, advice = "a censored row has no residual", "leave `censored by` or this line out"
    elif response.truncation is not None:
        why, advice = "truncated rows are not Normal together", "leave `truncated` or this line out"
    elif response.measured is not None:
        why = "the errors of measurement are independent between rows"
        advice = "leave `measured with sd` out, or let effects vary between the units, `(1 | g)`, in place of this line"
    return why, advice


def _is_modified(response: Response) -> bool:
    return any(o is not None for o in (response.weights, response.censoring, response.truncation, response.measured))
