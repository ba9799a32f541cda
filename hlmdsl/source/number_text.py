"""In: a text. Out: the number that it is, None where it is none.

Not decided here: which texts are to be numbers. Digits, a point and an exponent count, nothing that a locale would add.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

# possessive: a hundred thousand digits and a letter are looked at once
_NUMBER = re.compile(r"[+-]?(?:\d++\.?+\d*+|\.\d++)(?:[eE][+-]?\d++)?\Z|[+-]?inf(?:inity)?\Z", re.IGNORECASE | re.ASCII)
_WHOLE = re.compile(r"[+-]?\d{1,4000}\Z", re.ASCII)


def number(text: str) -> float | None:
    """The number that a cell's text is, None where it is none."""
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
