"""Residuals that correlate: `unstr(visit, gr = user)`, `ar(week, gr = user)` of brms, and what nlme has for these.

In: a term. Out: the line of a spec, with placeholders for names of columns.
Not decided here: other terms (terms.py), or how nlme writes these (of_nlme.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree
from hlmdsl.notation.columns import Use
from hlmdsl.notation.translation import Refused, Translation

BY_LINES = frozenset({"unstr", "ar", "cosy"})
"""Terms of brms that are lines here, or have one in their place."""


def residual_line(call: tree.Call, to: Translation) -> str:
    """`correlation residual(visit | user) ~ LKJ(eta = 1)`. Raises Refused for what is not available."""
    group, time = call.get(1, "gr"), call.get(0, "time")
    if not isinstance(group, tree.Name):
        raise to.refuse(call, "residuals correlate within the units of a group", "name the group: `gr = g`")
    if call.function == "cosy":
        why = "one correlation of all rows of a unit is what these have in common"
        raise to.refuse(call, why, f"write `(1 | {group.text})`, whose sd² / (sd² + sigma²) is that correlation")
    if not isinstance(time, tree.Name):
        raise to.refuse(call, "rows of a unit are told apart by a column here", "name it: `time = visit`")
    units = to.columns.place(Use(group.text, "group"), group.span)
    if call.function in ("unstr", "corSymm"):
        if call.function == "unstr":
            to.remark("brms gives the correlations of `unstr` the prior LKJ(1) unless another is set")
        at = to.columns.place(Use(time.text, "factor"), time.span)
        return f"correlation residual({at} | {units}) ~ LKJ(eta = 1)"
    order = call.named("p")
    if isinstance(order, tree.Number) and order.text != "1":
        raise to.refuse(call, "a row depends on the one before it, and on no earlier ones", "write `p = 1`")
    if call.function == "ar":
        to.remark("`sigma` of brms is the sd of innovations; here it is that of residuals, sigma / sqrt(1 - ar²)")
        to.remark(f"brms takes the rows of a unit as equally spaced; here their distances are those of `{time.text}`")
    at = to.columns.place(Use(time.text, "covariate", is_raw=True), time.span)
    least = 0 if call.function == "corCAR1" else -1
    return f"correlation residual(ar({at}) | {units}) ~ Uniform({least}, 1)"


def try_line(call: tree.Call, to: Translation) -> str:
    """Empty if it is rejected."""
    try:
        return residual_line(call, to)
    except Refused:
        return ""
