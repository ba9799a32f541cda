"""Arithmetic as specs write it: of a prior's arguments, and of the curve that a parameter follows.

In: operands of any kind that does arithmetic. Out: the same kind. Not decided here: what the operands are.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Literal

Operator = Literal["+", "-", "*", "/", "^"]
"""Of two operands."""

ARITHMETIC: Mapping[str, Callable[..., Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "^": operator.pow,
    "negate": operator.neg,
}
