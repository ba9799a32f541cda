"""In: `Error(id/(a * b))`, the strata of a call of aov. Out: the bars that are written in its place.

Not decided here: that it is refused (terms.py).
"""

from __future__ import annotations

from hlmdsl.notation import tree


def strata(inside: tree.Node) -> str:
    """Of `Error(id/(a * b))` of aov, a bar for each stratum."""
    node = tree.unwrapped(inside)
    within: list[str] = []
    if isinstance(node, tree.Operation) and node.operator == "/":
        within, node = _combined(tree.unwrapped(node.right)), tree.unwrapped(node.left)
    if not isinstance(node, tree.Name) or (not within and not isinstance(tree.unwrapped(inside), tree.Name)):
        return "write a bar for each: `(1 | id)`, `(1 | id:a)`"
    bars = [f"(1 | {node.text})", *(f"(1 | {node.text}:{own})" for own in within)]
    rest = ", without those whose units have one row each: that is sigma" if within else ""
    return f"write `{' + '.join(bars)}`{rest}"


def _combined(node: tree.Node) -> list[str]:
    """`a`, `b` and `a:b` of `a * b`; nothing of what is neither a product nor a sum of columns."""
    match node:
        case tree.Name(text=text):
            return [text]
        case tree.Operation(operator="+" | "*" | ":" as operator, left=left, right=right):
            first, second = _combined(tree.unwrapped(left)), _combined(tree.unwrapped(right))
            both = [f"{a}:{b}" for a in first for b in second]
            alone = [*first, *second]
            return {"+": alone, ":": both, "*": [*alone, *both]}[operator] if first and second else []
    return []
