"""The wording of what can be wrong with estimands.

In: facts. Out: diagnostics HLM2090 to HLM2097, HLM2113 and HLM2114. Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest
from hlmdsl.source.diagnostic import names


class NotAnEstimand(ModelDiagnostic):
    """A name, a text, or only numbers."""

    code = "HLM2090"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str = "estimands are sums, differences and ratios of `at(...)` and numbers, such as `at(f = b) - at(f = a)`"


class NotAPredictor(WithNearest):
    """`at(user = 3)`, `at(blok = b2)`"""

    code = "HLM2091"
    needs_whole_file = True
    title = "`{name}` is {what}"
    label = "`at` sets the predictors of `{parameter}`"
    note = "predictors of `{parameter}`: {predictors}"
    otherwise = "{advice}"

    name: str
    what: str
    parameter: str
    predictors: tuple[str, ...]
    advice: str = ""


class BadSetting(ModelDiagnostic):
    """`at(b2)`, `at(Days = high)`"""

    code = "HLM2092"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class SetTwice(ModelDiagnostic):
    """`at(block = b1, block = b2)`"""

    code = "HLM2093"
    title = "`{name}` is set twice"
    label = "set again here"
    help = "keep one of the two"

    name: str


class EstimandIsNothing(ModelDiagnostic):
    """`at() - at()`"""

    code = "HLM2094"
    title = "estimand `{name}` is {value} whatever the data"
    label = "{because}"
    help = "compare two different points, such as `at(f = b) - at(f = a)`"

    name: str
    value: str
    because: str


class WrongArguments(ModelDiagnostic):
    """`mean(mean(at()))`, `slope(f, at())`, `average(at())`"""

    code = "HLM2095"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class CannotAverageOver(WithNearest):
    """`average(mean(at()), over = usr)`"""

    code = "HLM2096"
    needs_whole_file = True
    kind_of_name = "text"
    title = "an average over `{name}` is not possible: {what}"
    label = "`over` takes `data`, or a grouping whose deviations are to be integrated out"
    note = "{known}"
    otherwise = "{advice}"

    name: str
    what: str
    groupings: tuple[str, ...]
    advice: str = "write `over = data`"

    def facts(self) -> dict[str, Any]:
        there = f"groupings with varying effects: {names(self.groupings)}"
        return {**super().facts(), "known": there if self.groupings else "no grouping has varying effects here"}


class NoMean(ModelDiagnostic):
    """`mean(at())` of `log(y) ~ StudentT(...)`: infinite, or not computable from the parameters at a point."""

    code = "HLM2097"
    title = "`mean` has no value here: {why}"
    label = "{because}"
    help = "{advice}"

    why: str
    because: str
    advice: str


class NoSlope(ModelDiagnostic):
    """`slope(x, mean(at()))` of a family whose mean is made of several parameters, as that of `HurdlePoisson`."""

    code = "HLM2150"
    title = "the mean of {family} has no slope here"
    label = "{why}, and no derivative of it is computed"
    help = "take the difference over one unit: `mean(at({variable} = 1)) - mean(at({variable} = 0))`"

    family: str
    variable: str
    why: str


class NoLevels(ModelDiagnostic):
    """`probability(4, at())` for a numeric response."""

    code = "HLM2113"
    title = "`probability` is that of a level, and the response `{response}` has none"
    label = "the response, of {family}, is {what}"
    help = "{advice}"

    response: str
    family: str
    what: str
    advice: str


class OnlyDifferences(ModelDiagnostic):
    """`at(temp = warm)` if the response has ordered levels, so that cutpoints replace the intercept."""

    code = "HLM2114"
    title = "`{parameter}` at a point says nothing by itself: only differences of it do"
    label = "{because}"
    note = "cutpoints take the place of an intercept: `{parameter}` is 0 at the reference levels, whatever the data"
    help = "write the probability of a level: `probability({level}, {point})`, or subtract another point"

    parameter: str
    because: str
    level: str
    point: str


class PointOfLevels(ModelDiagnostic):
    """`at(x = 1)` where each level of the response has a predictor of its own."""

    code = "HLM2119"
    title = "a point of `{response}` is a number for each of its levels"
    label = "the log odds of each against `{reference}`"
    note = "odds are a ratio of probabilities: `probability({level}, ...)/probability({reference}, ...)`"
    help = "write the probability of a level: `probability({level}, {point})`"

    response: str
    reference: str
    level: str
    point: str
