"""Coefficients of monotonic terms as what they are made of: a total times a share for each monotonic factor.

In: a term, and the position of a coefficient in C order. Out: the total and shares that it is of; the products.
Not decided here: what a term's totals and shares are called (coded.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hlmdsl.design.coded import CodedTerm
from hlmdsl.design.coded import step_of as step_of


def first_steps(term: CodedTerm) -> dict[int, int]:
    """Of each total, the position of the first of its steps."""
    return {step_of(term, i)[0]: i for i in reversed(range(len(term.coefficients)))}


def steps_from(term: CodedTerm, totals: Any, shares: Sequence[Any]) -> list[Any]:
    """(...,) of each coefficient, from totals (..., totals), those of all categories if there are some, and the shares
    (..., steps) of each monotonic factor.
    """
    assert term.total is not None
    elements, found = term.total.elements, []
    for position in range(len(term.coefficients)):
        which, steps = step_of(term, position)
        each = totals[..., elements[which].position]
        for own, step in zip(shares, steps, strict=True):
            each = each * own[..., step]
        found.append(each)
    return found
