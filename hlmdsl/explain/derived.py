"""In: what a number is computed from, and the posterior's elements. Out: its draws.

Not decided here: which numbers there are (explanation.py), or where the draws come from (results/derived.py).
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Derived, Sum
from hlmdsl.explain.shares import Share, Value, share_of


def evaluate(derived: Derived, value: Value) -> Floats:
    """Draws of a derived number; `value` gives those of an element."""
    match derived:
        case Share():
            return share_of(derived, value)
        case Sum():
            return sum((weight * value(element) for element, weight in derived.terms), np.zeros(()))
