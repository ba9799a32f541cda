"""In: how residuals correlate. Out: what a formula of brms has for it; of other programs an error.

Not decided here: effects (write_terms.py).
"""

from __future__ import annotations

from collections.abc import Callable

from hlmdsl.model.residual import Residual
from hlmdsl.model.variables import Factor, Group
from hlmdsl.notation.writing import Unsaid, Writing


def residual_there(to: Writing, column: Callable[[Factor | Group, Writing], str]) -> str:
    """`unstr(visit, gr = user)`; empty if residuals are independent. `column` is the form of a factor or group
    there.
    """
    residual = to.model.residual
    if residual is None:
        return ""
    try:
        return _written(residual, to, column)
    except Unsaid:
        return ""


def _written(residual: Residual, to: Writing, column: Callable[[Factor | Group, Writing], str]) -> str:
    what, span = f"`{residual.spelled}`", residual.within_span
    if to.program != "brms":
        raise to.refuse(what, "residuals are independent there", "try `--as brms`, or leave the line out", span)
    if residual.visit is None:
        why = "its `ar()` takes rows as equally spaced, and its sigma is the sd of innovations"
        instead = (
            "leave the line out, and add `ar(week, gr = g, cov = TRUE)` to the formula where rows are equally spaced"
        )
        raise to.refuse(what, why, instead, span)
    units = [column(m, to) for m in residual.grouping.members]
    if len(units) > 1:
        raise to.refuse(what, "`gr` is one column there", "make a column of the combinations in the table", span)
    return f"unstr({column(residual.visit, to)}, gr = {units[0]})"


def prior_there(residual: Residual) -> str:
    """That of the correlations."""
    return f'prior(lkj({residual.eta:g}), class = "cortime")'
