"""Arguments of nlme on residuals, besides the formula: `correlation = corAR1(form = ~ week | user)`,
`varIdent(...)`.

In: an argument. Out: the same as a term of residuals or effects of sigma; or the line to write in a spec, as advice.
Not decided here: the line of a term (residuals.py), or the diagnostic (calls.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given, Refuses

OF_NLME = frozenset({"corSymm", "corAR1", "corCAR1"})
"""Correlations that a line of a spec has."""


_PARAMETERS = ("value", "form", "fixed")


def residual_of(value: tree.Node, to: Refuses) -> tree.Call | None:
    """`corAR1(time = week, gr = user)` for `corAR1(form = ~ week | user)`; None for what has no such form here."""
    if not isinstance(value, tree.Call) or value.function not in OF_NLME:
        return None
    at, group = _form(value)
    if not (at and group):
        return None
    _check(value, to)
    given = (("time", at), ("gr", group))
    arguments = tuple(tree.Argument(name, tree.Name(own, value.span), value.span) for name, own in given)
    return tree.Call(value.function, arguments, value.span)


def spread_of(value: tree.Node, to: Refuses) -> tree.Node | None:
    """The effects of sigma for `varIdent(form = ~ 1 | f)`; None for other functions of variance."""
    if not isinstance(value, tree.Call) or value.function != "varIdent":
        return None
    _, group = _form(value)
    if not group:
        return None
    _check(value, to)
    name = tree.Argument(None, tree.Name(group, value.span), value.span)
    return tree.Call("factor", (name,), value.span)


def _check(call: tree.Call, to: Refuses) -> None:
    """Its starting values do not matter, but values that are held do."""
    with Given(call, _PARAMETERS, to) as given:
        given.skip("value", "form")
        given.only("fixed", "FALSE", why="it is estimated here", instead="leave it out")


_OF_STRUCTURE = {"pdDiag": "diag", "pdSymm": "us", "pdLogChol": "us", "pdNatural": "us"}
"""Covariances of a unit's effects, by the terms of glmmTMB that are the same."""


def bars_of(random: tree.Node, to: Refuses) -> list[tree.Node]:
    """`random = ~ x | g`, `list(g = pdDiag(~ x))`: the bars; none if it is not understood. Groups of a list are within
    each other.
    """
    if isinstance(random, tree.Formula):
        return [random.right] if random.left is None and isinstance(random.right, tree.Bars) else []
    if not isinstance(random, tree.Call) or random.function != "list":
        return []
    found: list[tree.Node] = []
    units: tree.Node | None = None
    for argument in random.arguments:
        value, span = argument.value, argument.span
        if argument.name is None:
            return []
        own = tree.Name(argument.name, span)
        units = own if units is None else tree.Operation(":", units, own, span)
        kind = "us"
        if isinstance(value, tree.Call) and value.function in _OF_STRUCTURE:
            kind = _OF_STRUCTURE[value.function]
            with Given(value, ("form",), to) as given:
                value = given.take("form") or value
        if not isinstance(value, tree.Formula) or value.left is not None:
            return []
        bars = tree.Bars((value.right, units), ("|",), span)
        found.append(tree.Call(kind, (tree.Argument(None, bars, span),), span))
    return found


def in_place_of(value: tree.Node) -> str:
    """What a spec has instead of an argument `correlation`, `autocor` or `weights` of nlme; empty for others."""
    if not isinstance(value, tree.Call):
        return ""
    at, group = _form(value)
    match value.function:
        case "corSymm":
            line = f"correlation residual({at or 'visit'} | {group or 'g'}) ~ LKJ(eta = 1)"
            return f"leave it out, and add `{line}` to the spec"
        case "corAR1" | "ar" | "cor_ar":
            line = f"correlation residual(ar({at or 'week'}) | {group or 'g'}) ~ Uniform(-1, 1)"
            return f"leave it out, and add `{line}` to the spec"
        case "corCAR1":
            line = f"correlation residual(ar({at or 'week'}) | {group or 'g'}) ~ Uniform(0, 1)"
            return f"leave it out, and add `{line}` to the spec"
        case "corCompSymm" | "cosy":
            return f"leave it out, and let an intercept vary: `(1 | {group or 'g'})`"
        case "varIdent":
            return f"leave it out, and add `effects log(sigma) = 1 + {group or 'f'}` to the spec"
    return ""


def _form(call: tree.Call) -> tuple[str, str]:
    """The names left and right of the bar in `form = ~ week | user`; empty if it is not a name."""
    form = next((a.value for a in call.arguments if isinstance(a.value, tree.Formula)), None)
    inner = None if form is None else tree.unwrapped(form.right)
    if not isinstance(inner, tree.Bars) or len(inner.parts) != 2:
        return "", ""
    left, right = (tree.unwrapped(part) for part in inner.parts)
    return tuple(p.text if isinstance(p, tree.Name) else "" for p in (left, right))  # type: ignore[return-value]
