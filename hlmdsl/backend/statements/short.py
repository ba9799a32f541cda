"""Numbers and dims as short as they can be written.

In: values of arguments. Out: the same values, whole numbers as such. Not decided here: what they are for.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.backend.statements.expressions import Attribute, Call, Constant, Expr, Negative, Operation


def short(value: Any) -> Any:
    """`10` of 10.0, `[50, 20]` of an array."""
    if isinstance(value, np.ndarray):
        return short(value.item()) if value.ndim == 0 else [short(own) for own in value]
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    return value.item() if isinstance(value, np.generic) else value


def in_dims(dims: tuple[str, ...]) -> Any:
    """Of one dim its name; None of none."""
    return dims[0] if len(dims) == 1 else (dims or None)


def shaped(value: Any) -> bool:
    """Whether it is a vector: an array, values that are stacked, or arithmetic of such."""
    match value:
        case Constant():
            return shaped(value.constant)
        case Call() if isinstance(value.function, Attribute):
            return value.function.member == "stack"
        case Operation():
            return shaped(value.left) or shaped(value.right)
        case Negative():
            return shaped(value.operand)
    return not isinstance(value, Expr) and np.ndim(value) > 0
