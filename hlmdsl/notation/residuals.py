"""Residuals that correlate: `unstr(visit, gr = user)`, `ar(week, gr = user)` of brms, and what nlme has for these.

In: a term. Out: the line of a spec, with placeholders for names of columns.
Not decided here: other terms (terms.py), or how nlme writes these (of_nlme.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given
from hlmdsl.notation.columns import Use
from hlmdsl.notation.translation import Refused, Translation

BY_LINES = frozenset({"unstr", "ar", "cosy"})
"""Terms of brms that are lines here, or have one in their place."""


_FIRST_ORDER = "a row depends on the one before it, and on no earlier ones"
NOT_HERE = {
    "ma": "residuals follow each other by AR(1) here, not as a moving average",
    "arma": "residuals follow each other by AR(1) here, not as a moving average",
    "fcor": "known covariances of residuals are not available; those of `unstr`, `ar` and `cosy` are estimated",
    "sar": "a response that depends on its neighbours is not available; effects of regions with neighbours are",
}
"""Terms of brms without a counterpart: why."""

_NEAREST = {
    "ma": "write `ar(week, gr = user)`",
    "arma": "write `ar(week, gr = user)`",
    "fcor": "write `unstr(visit, gr = user)`",
    "sar": 'write `car(W, gr = region, type = "bym2")`',
}


def without_line(call: tree.Call, to: Translation) -> Refused:
    """The error of a term in `NOT_HERE`."""
    return to.refuse(call, NOT_HERE[call.function], _NEAREST[call.function])


def latent_process(call: tree.Call, to: Translation) -> str:
    """`(0 + ar(week) | user)`: where a response is not normal, brms has such residuals in the predictor."""
    with Given(call, ("time", "gr", "p", "cov"), to) as given:
        group, time = given.take("gr"), given.take("time")
        given.only("p", "1", why=_FIRST_ORDER, instead="write `p = 1`")
        given.skip("cov")
        if not isinstance(time, tree.Name):
            raise to.refuse(call, "rows are at the times of a column here", "name it: `time = week`")
        to.remark("`sderr` of brms is the sd of innovations; here it is that of the process, sderr / sqrt(1 - ar²)")
        to.remark(f"brms takes the rows of a unit as equally spaced; here their distances are those of `{time.text}`")
        at = to.columns.place(Use(time.text, "covariate", is_raw=True), time.span)
        if group is None:
            return f"ar({at})"
        if not isinstance(group, tree.Name):
            raise to.refuse(call, "a process is of the units of a group", "name the group: `gr = g`")
        return f"(0 + ar({at}) | {to.columns.place(Use(group.text, 'group'), group.span)})"


def residual_line(call: tree.Call, to: Translation) -> str:
    """`correlation residual(visit | user) ~ LKJ(eta = 1)`. Raises Refused for what is not available."""
    more = ("p", "cov") if call.function == "ar" else ()
    with Given(call, ("time", "gr", *more), to) as given:
        return _line(given, call, to)


def _line(given: Given, call: tree.Call, to: Translation) -> str:
    group, time = given.take("gr"), given.take("time")
    if not isinstance(group, tree.Name):
        raise to.refuse(call, "residuals correlate within the units of a group", "name the group: `gr = g`")
    if call.function == "cosy":
        why = "one correlation of all rows of a unit is what these have in common"
        raise to.refuse(call, why, f"write `(1 | {group.text})`, whose sd² / (sd² + sigma²) is that correlation")
    if not isinstance(time, tree.Name):
        raise to.refuse(call, "rows of a unit are told apart by a column here", "name it: `time = visit`")
    units = to.columns.place(Use(group.text, "group"), group.span)
    if call.function == "unstr" and not to.has_residuals:
        why = "a response that is not normal has no residuals; effects of visits vary between units, each with its sd"
        raise to.refuse(call, why, f"write `(0 + {time.text} | {group.text})`")
    if call.function in ("unstr", "corSymm"):
        if call.function == "unstr":
            to.remark("brms gives the correlations of `unstr` the prior LKJ(1) unless another is set")
        at = to.columns.place(Use(time.text, "factor"), time.span)
        return f"correlation residual({at} | {units}) ~ LKJ(eta = 1)"
    given.only("p", "1", why=_FIRST_ORDER, instead="write `p = 1`")
    if call.function == "ar":
        if not given.is_on("cov", False):
            to.remark("with `cov = FALSE` the first row of a unit has no memory in brms; here it is like the others")
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
