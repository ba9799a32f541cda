"""What can be wrong with a response of several columns.

In: facts. Out: diagnostics. Not decided here: what the columns hold (design/part_errors.py).
"""

from __future__ import annotations

from hlmdsl.families import advised
from hlmdsl.model.errors.base import ModelDiagnostic


class PartsRequired(ModelDiagnostic):
    """`response colour ~ Multinomial(n = total, p)`"""

    code = "HLM2170"
    title = "{family} needs a column for each category"
    label = "{found}"
    help = "{advice}"

    family: str
    found: str
    advice: str


class PartsOfOne(ModelDiagnostic):
    """`response y = (a, b) ~ Normal(mu, sigma)`"""

    code = "HLM2171"
    title = "{family} responses are one column"
    label = "these are {count}"
    help = "{advice}"

    family: str
    count: int
    advice: str


class NotAPart(ModelDiagnostic):
    """`response colour = (red, green + blue) ~ Multinomial(n = total, p)`"""

    code = "HLM2172"
    title = "the response is made of columns, and {found} is none"
    label = "name a column"
    help = "{advice}"

    found: str
    advice: str


class RepeatedPart(ModelDiagnostic):
    """`response colour = (red, red) ~ Multinomial(n = total, p)`"""

    code = "HLM2173"
    title = "`{name}` is used for two things in the response"
    label = "{again}"
    help = "{advice}"

    name: str
    again: str
    advice: str


class TooFewParts(ModelDiagnostic):
    """`response colour = (red) ~ Multinomial(n = total, p)`"""

    code = "HLM2174"
    title = "a response of several columns has two or more, here is only `{name}`"
    label = "of one category"
    help = f"list all categories; of one among all others declare `response {{name}} ~ {advised.of_trials()}`"

    name: str


class NotOfParts(ModelDiagnostic):
    """`response log(colour) = (red, green) ~ ...`, or levels, or a unit."""

    code = "HLM2175"
    title = "a response of several columns has {what}"
    label = "{because}"
    help = "{advice}"

    what: str
    because: str
    advice: str


class PartIsPredictor(ModelDiagnostic):
    """A column of the response among the predictors."""

    code = "HLM2176"
    title = "`{name}` is a column of the response and cannot be {wanted}"
    label = "this is part of the response"
    help = "remove it here"

    name: str
    wanted: str = "a predictor of it"


class NoProbabilities(ModelDiagnostic):
    """`probability(clay, at())` of a Dirichlet response."""

    code = "HLM2177"
    title = "the parts of `{response}` have shares, not probabilities"
    label = "the response is no label: each row has some of every part"
    help = "write the expected share: `mean({part}, {point})`"

    response: str
    part: str
    point: str


class PointOfParts(ModelDiagnostic):
    """`at(x = 1)` where each part of the response has a predictor of its own."""

    code = "HLM2178"
    title = "a point of `{response}` is a number for each of its parts"
    label = "the log of the ratio of each expected share to that of `{reference}`"
    note = "a ratio of expected shares is `mean({level}, {point})/mean({reference}, {point})`"
    help = "write the expected share of a part: `mean({level}, {point})`"

    response: str
    reference: str
    level: str
    point: str
