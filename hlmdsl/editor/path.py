"""In: a syntax tree and an offset. Out: the nodes that hold the character there, the outermost first.

Not decided here: what is shown for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from hlmdsl.syntax import ast
from hlmdsl.syntax.names_of import Place, places


def declaration_at(tree: ast.SpecFile, offset: int) -> ast.AnyDeclaration | None:
    """The declaration that holds an offset, its end included."""
    return next((d for d in tree.declarations if d.span.start <= offset <= d.span.end), None)


def path_at(node: ast.Node, offset: int) -> tuple[ast.Node, ...]:
    """The node and those inside it that hold the offset. Where two nodes meet, the one that starts there."""
    path, inner = [node], True
    while inner:
        inner = False
        holding = [n for n in _inside(path[-1]) if n.span.start <= offset <= n.span.end and n.span != ast.NOWHERE]
        if holding:
            path.append(max(holding, key=lambda n: n.span.start))
            inner = True
    return tuple(path)


def _inside(node: ast.Node) -> Iterator[ast.Node]:
    for name in type(node).model_fields:
        value = getattr(node, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, ast.Signed | ast.Factored | ast.Argument):
                yield item.value
            elif isinstance(item, ast.Node) and not isinstance(item, ast.Trivia):
                yield item


def place_at(tree: ast.SpecFile, offset: int) -> Place | None:
    """The name at an offset, and its role."""
    found = [p for p in places(tree) if p.span.start <= offset <= p.span.end]
    return max(found, key=lambda p: p.span.start) if found else None
