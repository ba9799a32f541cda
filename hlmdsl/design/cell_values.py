"""In: one cell of a data frame, of whatever Python type. Out: its text as a label, or that it is missing.

Not decided here: whether a column is read as labels or as numbers (the spec says so).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Any

import numpy as np

from hlmdsl.source.text import composed

EXACT_INTEGERS = 2**53
"""Up to this size every whole number is a different float; beyond, neighbours share one."""

_MIDNIGHT = time()
_NESTED = (list, tuple, dict, set, frozenset, np.ndarray, np.void)


def cell_text(value: object) -> str:
    """A cell as a level's name, the same from every kind of table.

    308.0 is `308`, a truth value `True` or `False`, a float32 the shortest decimal that is that float32, a moment at
    midnight its date, anything else what it prints.
    """
    if isinstance(value, str):
        return composed(value)
    if isinstance(value, (float, np.floating)):
        # str() of a NumPy float is the shortest decimal of its precision; item() would give that of a double
        return str(int(value)) if value.is_integer() and abs(float(value)) < 2**63 else str(value)
    if isinstance(value, Decimal) and abs(value.adjusted()) < 40 and value.is_finite():
        plain = f"{value:f}"  # exactly, as a float of that value would be written
        return plain.rstrip("0").rstrip(".") if "." in plain else plain
    if isinstance(value, bytes):
        return composed(value.decode())
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, datetime) and value.tzinfo is None and value.time() == _MIDNIGHT and not _nanoseconds(value):
        return value.date().isoformat()
    if isinstance(value, timedelta) and not _nanoseconds(value):
        return timedelta.__str__(value)
    return composed(str(value))


def is_nothing(value: object) -> bool:
    """None, NaN, pandas' NA and NaT, a masked element: all that is not equal to itself, or has no truth in being so."""
    if value is None or value is np.ma.masked:
        return True
    if isinstance(value, str):
        return False
    if isinstance(value, Decimal):  # a signalling NaN cannot even be compared
        return value.is_nan()
    same = value == value
    return not same if isinstance(same, (bool, np.bool_)) else type(value).__name__ == "NAType"


def unusable(cells: Iterable[object]) -> str:
    """Why these cells are not single values with a text each, as in `it holds lists`; empty if they are.

    By the types alone: a column of a million cells has few.
    """
    for kind in {type(cell) for cell in cells}:
        is_array = hasattr(kind, "__array__") and not issubclass(kind, np.generic)
        if (is_array or issubclass(kind, _NESTED)) and kind is not np.ma.core.MaskedConstant:
            return f"cells of type {kind.__name__}, each of several values"
        if kind.__str__ is object.__str__ and kind.__repr__ is object.__repr__:
            return f"objects of type {kind.__name__}, which have no text or number of their own"
    return ""


def bad_text(labels: Iterable[str]) -> str:
    """Why these texts cannot be labels: they could be neither stored nor distinguished. Empty if they can."""
    together = "".join(labels)
    if "\0" in together:
        return "text with NUL characters"
    if not together.isascii():
        try:
            together.encode()
        except UnicodeEncodeError:
            return "text with halves of characters (lone surrogates)"
    return ""


def _nanoseconds(value: Any) -> int:
    """Those of pandas' Timestamp and Timedelta, which Python's own types do not have."""
    return int(getattr(value, "nanosecond", 0) or getattr(value, "nanoseconds", 0))
