"""In: what a number is computed from, and the posterior's elements by name. Out: its draws.

Not decided here: which numbers there are (explanation.py), or where the draws come from (results/derived.py).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Derived, Sum
from hlmdsl.explain.shares import Share, share_of


def evaluate(derived: Derived, value: Callable[[str], Floats]) -> Floats:
    """Draws of a derived number; `value` gives those of an element such as `block[b2 - b1]`."""
    match derived:
        case Share():
            return share_of(derived, value)
        case Sum():
            return sum((weight * value(name) for name, weight in derived.terms), np.zeros(()))
