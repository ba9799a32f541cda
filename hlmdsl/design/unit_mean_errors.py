"""The wording of what a table can have against covariates that are means of units, or distances from these.

In: facts. Out: diagnostics HLM374 and HLM375. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class SameWithin(Diagnostic):
    """`center mean by school` of a column that is the same in all rows of a school."""

    code = "HLM374"
    title = "`{column}` does not vary within the units of `{by}`, so `{name}` is 0 in every row"
    label = "each of its units has {one}"
    help = "take the column as it is, `covariate {column}`: its effect is between units"

    name: str
    column: str
    by: str
    one: str


class OneMean(Diagnostic):
    """`averaged by school` of a column that has the same mean in all of them."""

    code = "HLM375"
    title = "`{column}` has the same mean in every unit of `{by}`, so `{name}` does not vary"
    label = "{mean} in {count} units"
    help = "leave `{name}` out: with equal means the effect of `{column}` is within units alone"

    name: str
    column: str
    by: str
    count: int
    mean: str
