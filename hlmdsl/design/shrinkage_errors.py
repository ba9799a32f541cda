"""In: facts about a prior of all effects together, and a table. Out: diagnostics HLM391 and HLM392.

Not decided here: when they are raised (shrinkage.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class TooManyExpected(Diagnostic):
    """`Horseshoe(p0 = 20)` on twelve coefficients."""

    code = "HLM391"
    title = "`p0 = {given}` is not below the number of coefficients, {count}"
    label = "it is how many of them are expected to be other than zero"
    help = "write a smaller number, such as `p0 = {some}`, or `prior effects ~ Normal(0, 1)`"

    given: str
    count: int
    some: str


class NothingToShrink(Diagnostic):
    """`Horseshoe(p0 = 3)` on a single coefficient, or on none."""

    code = "HLM392"
    title = "`{distribution}` requires two coefficients at least, and there {are}"
    label = "the main predictor's effects that have no priors of their own"
    help = "leave the prior out, or write `prior effects ~ Normal(0, 1)`"

    distribution: str
    are: str
