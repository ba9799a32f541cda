"""The tree of a formula or a call in R's or Python's notation, word for word, with a place on every node.

In: built by read.py. Out: read by calls.py, response.py and terms.py.
Not decided here: what any of it means.
"""

from __future__ import annotations

from dataclasses import field

from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span


@frozen
class Name:
    """`x`, `bdi.pre`, `stats::poly`, a name in backticks, and words such as `TRUE`."""

    text: str
    span: Span = field(compare=False)


@frozen
class Number:
    """`3`, `0.5`, `2L`, without the L."""

    text: str
    span: Span = field(compare=False)

    @property
    def value(self) -> float:
        return float(self.text)


@frozen
class Text:
    """A quoted text, without its quotes."""

    text: str
    span: Span = field(compare=False)


@frozen
class Argument:
    """An argument of a call or item of a collection, perhaps named."""

    name: str | None
    value: Node
    span: Span = field(compare=False)


@frozen
class Call:
    """`log(x)`, `lmer(y ~ x, data = d)`; `function` is without its package. Its arguments are read by arguments.py,
    which loses none.
    """

    function: str
    arguments: tuple[Argument, ...]
    span: Span = field(compare=False)


@frozen
class Operation:
    """Two operands and the operator between them: `+ - * / : ^ == $`, or `%in%`."""

    operator: str
    left: Node
    right: Node
    span: Span = field(compare=False)


@frozen
class Signed:
    """`-x`, `+x`."""

    sign: str
    operand: Node
    span: Span = field(compare=False)


@frozen
class Parentheses:
    """`(x + z)`."""

    inner: Node
    span: Span = field(compare=False)


@frozen
class Bars:
    """`x | g`, `x || g`, `x | p | g`, `y | trials(n)`."""

    parts: tuple[Node, ...]
    bars: tuple[str, ...]
    span: Span = field(compare=False)


@frozen
class Formula:
    """`left ~ right`, or `~ right`."""

    left: Node | None
    right: Node
    span: Span = field(compare=False)


@frozen
class Index:
    """`y["yes"]`."""

    base: Node
    items: tuple[Argument, ...]
    span: Span = field(compare=False)


@frozen
class Collection:
    """`[a, b]`, `{"a": 1}` of Python."""

    items: tuple[Argument, ...]
    span: Span = field(compare=False)


type Node = Name | Number | Text | Call | Operation | Signed | Parentheses | Bars | Formula | Index | Collection


def unwrapped(node: Node) -> Node:
    """Without parentheses around it."""
    while isinstance(node, Parentheses):
        node = node.inner
    return node


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below."""
    match node:
        case Call(arguments=arguments):
            return tuple(a.value for a in arguments)
        case Operation(left=left, right=right):
            return (left, right)
        case Signed(operand=operand):
            return (operand,)
        case Parentheses(inner=inner):
            return (inner,)
        case Bars(parts=parts):
            return parts
        case Formula(left=left, right=right):
            return (right,) if left is None else (left, right)
        case Index(base=base, items=items):
            return (base, *(a.value for a in items))
        case Collection(items=items):
            return tuple(a.value for a in items)
    return ()


def summands(node: Node) -> list[tuple[str, Node]]:
    """The items of a sum with their signs, in order; of anything else itself."""
    flat: list[tuple[str, Node]] = []
    while isinstance(node, Operation) and node.operator in ("+", "-"):
        flat.append((node.operator, node.right))
        node = node.left
    flat.append((node.sign, node.operand) if isinstance(node, Signed) else ("+", node))
    return flat[::-1]
