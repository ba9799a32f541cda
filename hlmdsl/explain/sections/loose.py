"""In: directions in which coefficients move without changing any row. Out: why, and what that does to a number.

Not decided here: which directions these are (readings/determined.py), or single causes (design/dependence.py).
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.dependence import cause_of
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats

MOST_CAUSES = 2


def causes_of(equation: CodedEquation, design: Design, directions: Floats) -> str:
    """Of (coefficients, k) directions, including those of the constant that represents cutpoints."""
    whole = design.schema.with_raised(equation).with_constant
    causes = dict.fromkeys(cause_of(design.schema, whole, design.rows, direction) for direction in directions.T)
    return "; ".join(list(causes)[:MOST_CAUSES]) + ("; and more" if len(causes) > MOST_CAUSES else "")


def unsettled(because: str) -> str:
    """Of a number that rows narrow, but never settle."""
    return (
        f"the data do not settle it ({because}); rows can narrow it, but its posterior depends on the prior "
        "however many there are"
    )
