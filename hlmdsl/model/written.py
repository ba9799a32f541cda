"""In: an expression of the syntax tree, or a name. Out: its text in one spelling, as errors and results quote it.

Not decided here: the spelling itself (syntax/write.py).
"""

from __future__ import annotations

from itertools import pairwise

from hlmdsl.syntax import ast, write
from hlmdsl.syntax.names_and_words import said_of_quotes


def quoted(name: str) -> str:
    """A name as it must be written in a spec: in backticks if it is a keyword or has special characters."""
    return write.name(ast.node(ast.Name, text=name))


def quoted_level(level: str) -> str:
    """A level as it must be written in a spec: in double quotes unless it is a bare word or a whole number."""
    return level if quoted(level) == level or (level.isascii() and level.isdigit()) else write.string(level)


def written(expr: ast.Expr) -> str:
    """`Normal(0, 2.5)`, `b3 - (b1 + b2)/2`."""
    return write.expression(expr)


def written_target(target: ast.Expr) -> str:
    """For a prior, in which `effects` is not quoted."""
    return write.prior_target(target)


def dotted(expr: ast.Expr) -> str:
    """`bdi.pre`: the name that was meant in places where dots have no meaning; empty for anything else."""
    parts: list[str] = []
    while isinstance(expr, ast.Member):
        parts.append(expr.owner.text)
        expr = expr.member
    return ".".join([*parts, expr.text]) if parts and isinstance(expr, ast.Name) else ""


def quoted_name(text: ast.String) -> str:
    """Of a text where a name should stand, how the name is written."""
    return f"{said_of_quotes(text.text)}: `{text.text}`"


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


def number_with_comma(call: ast.Call) -> tuple[ast.Number, ast.Number] | None:
    """`1,200` among the arguments of a call: the one comma without a blank after it, between two numbers."""
    pairs = list(pairwise(call.arguments))
    tight = [(a.value, b) for a, b in pairs if (b.name_span or b.value.span).start == a.value.span.end + 1]
    if len(tight) != 1 or tight[0][1].name is not None:
        return None
    left, right = _end_of(tight[0][0], last=True), _end_of(tight[0][1].value, last=False)
    return (left, right) if left is not None and right is not None and right.text.isdigit() else None


def _end_of(expr: ast.Expr, last: bool) -> ast.Number | None:
    """The number with which an expression ends or begins."""
    match expr:
        case ast.Number():
            return expr
        case ast.Sum() | ast.Product():
            return _end_of(expr.items[-1 if last else 0].value, last)
        case ast.Negative() if last:
            return _end_of(expr.operand, last)
    return None
