"""In: arithmetic of one column, `(x - mean(x)) / sd(x)`. Out: the column with its zero and unit as a spec has it.

Not decided here: names of columns (columns.py), or terms (terms.py).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.notation import tree
from hlmdsl.notation.columns import Use


def decimal(value: float) -> str:
    """The shortest one, as a spec has it."""
    return f"-{decimal(-value)}" if value < 0 else repr(int(value)) if value == int(value) else repr(value)


def moved_use(node: tree.Node) -> Use | None:
    """The use of a column; None of other arithmetic."""
    node = tree.unwrapped(node)
    if isinstance(node, tree.Operation) and node.operator in ("/", "*"):
        left, right = tree.unwrapped(node.left), tree.unwrapped(node.right)
        if isinstance(left, tree.Number) and node.operator == "*":
            left, right = right, left
        unit = _unit(node.operator, right, left)
        inner = _from_zero(left)
        return None if unit is None or inner is None else replace(inner, scale="" if unit == "1" else unit)
    return _from_zero(node)


def _unit(operator: str, node: tree.Node, of: tree.Node) -> str | None:
    if isinstance(node, tree.Number) and node.value:
        return decimal(node.value if operator == "/" else 1 / node.value)
    if operator == "/" and _is_sd(node) and isinstance(node, tree.Call):
        inner = _from_zero(of)
        own = node.arguments[0].value
        return "sd" if inner is not None and _base(tree.unwrapped(own)) == _plain(inner) else None
    return None


def _is_sd(node: tree.Node) -> bool:
    """`sd` of R, and NumPy's with n - 1."""
    match node:
        case tree.Call(function="sd", arguments=(tree.Argument(name=None),)):
            return True
        case tree.Call(
            function="np.std" | "numpy.std",
            arguments=(tree.Argument(name=None), tree.Argument(name="ddof", value=tree.Number(text="1"))),
        ):
            return True
    return False


def _from_zero(node: tree.Node) -> Use | None:
    node = tree.unwrapped(node)
    match node:
        case tree.Call(function="scale", arguments=(tree.Argument(name=None, value=value),)):
            inner = _base(tree.unwrapped(value))
            return None if inner is None else replace(inner, center="mean", scale="sd")
    if not isinstance(node, tree.Operation) or node.operator not in ("+", "-"):
        return _base(node)
    left, right = tree.unwrapped(node.left), tree.unwrapped(node.right)
    inner = moved_use(left)
    if inner is None or inner.scale or inner.center:
        return None
    if isinstance(right, tree.Number):
        zero = right.value * (1 if node.operator == "-" else -1)
        return replace(inner, center=decimal(zero) if zero else "")
    if node.operator == "-" and isinstance(right, tree.Call):
        match right:
            case tree.Call(function="mean" | "np.mean" | "numpy.mean", arguments=(tree.Argument(name=None, value=of),)):
                return replace(inner, center="mean") if _base(tree.unwrapped(of)) == inner else None
        averaged = _base(right)
        if averaged is not None and averaged.of_units[0] and averaged.column == inner.column and not inner.of_units[0]:
            return replace(inner, of_units=("within", averaged.of_units[1]))
    return None


def _base(node: tree.Node) -> Use | None:
    """A column, or its means over units, `ave(x, g)`."""
    match node:
        case tree.Name(text=text):
            return Use(text, "covariate")
        case tree.Call(
            function="ave",
            arguments=(
                tree.Argument(name=None, value=tree.Name(text=column)),
                tree.Argument(name=None, value=tree.Name(text=units)),
            ),
        ):
            return Use(column, "covariate", of_units=("averaged", units))
    return None


def _plain(use: Use) -> Use:
    return replace(use, center="", scale="")
