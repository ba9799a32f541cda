"""The wording of what can be wrong with covariates that are means of units, or distances from these.

In: facts. Out: diagnostics HLM2270 to HLM2274. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class MeansByNoGroup(WithNearest):
    """`center mean by x` where x is neither a group nor a factor."""

    code = "HLM2270"
    needs_whole_file = True
    misspelt = ("by",)
    title = "`{name}` is relative to the units of `{by}`, which is {what}"
    label = "neither a group nor a factor"
    otherwise = "declare it as a group: `group {declare}`"

    name: str
    by: str
    what: str
    declare: str


class CenterOfUnits(ModelDiagnostic):
    """`center 5 by school`"""

    code = "HLM2271"
    title = "the centre of a unit is its mean"
    label = "the same number for every unit"
    help = "write `center mean by {by}`, or `center {given}` for one zero in all of them"

    by: str
    given: str


class WithinAndWhole(ModelDiagnostic):
    """`x`, `x center mean by g` and `x averaged by g` in one predictor."""

    code = "HLM2272"
    title = "`{raw}` is `{within}` plus `{mean}` in every row, so the rows cannot tell their effects apart"
    label = "the third of them"
    help = (
        "keep two: `{within} + {mean}` has the effect within units and that between them, `{raw} + {mean}` the former "
        "and by how much the latter differs from it"
    )

    raw: str
    within: str
    mean: str


class OfUnitsElsewhere(ModelDiagnostic):
    """`exposure t` where t is `averaged by g`."""

    code = "HLM2273"
    title = "`{name}` is made of means over the units of `{by}`, and is for predictors only"
    label = "of each row a number of its own is required"
    help = "declare the column without `{words}`, under another name: `covariate {alias}`"

    name: str
    by: str
    words: str
    alias: str


class AveragedAndCentered(ModelDiagnostic):
    """`averaged by school center mean by region`"""

    code = "HLM2274"
    title = "`{name}` is either the mean of a unit or the distance from one"
    label = "both are given"
    help = "declare two covariates: `{mean}` and `{within}`"

    name: str
    mean: str
    within: str
