"""In: an expression of the syntax tree, or a name. Out: its text in one spelling, as errors and results quote it.

Not decided here: the spelling itself (syntax/write.py).
"""

from __future__ import annotations

from hlmdsl.syntax import ast, write


def quoted(name: str) -> str:
    """A name as it must be written in a spec: in backticks where it is a keyword or has odd characters."""
    return write.name(ast.node(ast.Name, text=name))


def written(expr: ast.Expr) -> str:
    """`Normal(0, 2.5)`, `b3 - (b1 + b2)/2`; the `effects` of a prior stands for itself."""
    return write.target(expr)


def dotted(expr: ast.Expr) -> str:
    """`bdi.pre`: the name that was meant where dots of names mean nothing; empty for anything else."""
    parts: list[str] = []
    while isinstance(expr, ast.Member):
        parts.append(expr.owner.text)
        expr = expr.member
    return ".".join([*parts, expr.text]) if parts and isinstance(expr, ast.Name) else ""


def bare(expr: ast.Expr) -> ast.Expr:
    """The expression without parentheses around the whole of it."""
    while isinstance(expr, ast.Parenthesized):
        expr = expr.inner
    return expr


def names_in(expr: ast.Expr) -> frozenset[str]:
    """Every name that an expression mentions, functions included."""
    found: set[str] = set()
    stack: list[object] = [expr]
    while stack:
        match stack.pop():
            case ast.Name(text=text):
                found.add(text)
            case ast.Node() as node:
                stack += [getattr(node, name) for name in type(node).model_fields if name != "span"]
            case tuple() as items:
                stack += items
    return frozenset(found)
