"""In: a node below a declaration. Out: the characters that the grammar reads as that node.

Not decided here: how declarations are laid out (format.py).
"""

from __future__ import annotations

import re

from hlmdsl.syntax import ast

_BARE_NAME = re.compile(r"[^\W\d][\w\u0300-\u036f]*")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def name(node: ast.Name) -> str:
    """A name, in backticks only if it needs them."""
    bare = _BARE_NAME.fullmatch(node.text) and node.text not in ast.KEYWORDS
    return node.text if bare else f"`{node.text}`"


def string(text: str) -> str:
    """A text in double quotes."""
    return '"' + "".join(_ESCAPES.get(c, c) for c in text) + '"'


def written_level(level: ast.LevelName) -> str:
    """A level in the style in which it was declared."""
    return string(level.text) if level.style == "string" else level.text


def expression(node: ast.Expr) -> str:
    """An expression; with parentheses only where the tree has them."""
    match node:
        case ast.Name():
            return name(node)
        case ast.Number():
            return node.text
        case ast.String():
            return string(node.text)
        case ast.Parenthesized():
            return f"({expression(node.inner)})"
        case ast.Negative():
            return f"-{expression(node.operand)}"
        case ast.Sum():
            first, *others = node.items
            sign = "-" if first.sign == "-" else ""
            return sign + " ".join(
                [expression(first.value), *(f"{item.sign} {expression(item.value)}" for item in others)]
            )
        case ast.Product():
            first_factor, *factors = node.items
            return expression(first_factor.value) + "".join(
                f" * {expression(f.value)}" if f.operator == "*" else f"/{expression(f.value)}" for f in factors
            )
        case ast.Interaction():
            return ":".join(expression(item) for item in node.items)
        case ast.Power():
            return f"{expression(node.base)}^{expression(node.exponent)}"
        case ast.Call():
            return f"{name(node.function)}({', '.join(_argument(a) for a in node.arguments)})"
        case ast.Listed():
            return f"({', '.join(map(expression, node.items))})"
        case ast.Index():
            return f"{expression(node.base)}[{', '.join(expression(item) for item in node.items)}]"
        case ast.Member():
            member = _word_or(node.member, "effects")
            blank = " " if member[0] in ".0123456789" else ""  # `.5` is a number
            return f"{name(node.owner)}.{blank}{member}"
        case ast.Bar():
            bar = "||" if node.independent else "|"
            by = f" by {expression(node.by)}" if node.by else ""
            return f"{expression(node.effects)} {bar} {expression(node.group)}{by}"


def prior_target(node: ast.Expr) -> str:
    """The target of a prior, in which, unlike in a correlation, `effects` is a keyword."""
    return _word_or(node, "effects")


def _argument(argument: ast.Argument) -> str:
    if argument.name is None:
        return expression(argument.value)
    return f"{name(ast.node(ast.Name, text=argument.name))} = {_word_or(argument.value, 'data')}"


def _word_or(node: ast.Expr, keyword: str) -> str:
    """The keyword itself if the grammar allows it as a name, otherwise the expression."""
    return keyword if isinstance(node, ast.Name) and node.text == keyword else expression(node)
