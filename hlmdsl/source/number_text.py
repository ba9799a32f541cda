"""In: a text. Out: its number, None if it is not a number.

Not decided here: which texts should be numbers. Digits, a point and an exponent are read, independent of the locale.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

# possessive: a hundred thousand digits and a letter are looked at once
_NUMBER = re.compile(r"[+-]?(?:\d++\.?+\d*+|\.\d++)(?:[eE][+-]?\d++)?\Z|[+-]?inf(?:inity)?\Z", re.IGNORECASE | re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,4000}\Z", re.ASCII)


def number(text: str) -> float | None:
    """The number of a cell's text, None if it is not a number."""
    text = text.strip()
    return float(text) if _NUMBER.match(text) else None


def exact_number(text: str) -> int | Decimal | None:
    """The same without rounding, so that long identifiers stay apart: doubles run out of whole numbers at 2^53."""
    text = text.strip()
    if _WHOLE.match(text):
        return int(text)
    if not _NUMBER.match(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent of more digits than Decimal has
        return None
