"""Arguments of nlme on residuals, besides the formula: `correlation = corAR1(form = ~ week | user)`,
`varIdent(...)`.

In: an argument. Out: the line to write in a spec, as advice. Not decided here: the diagnostic (calls.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree


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
