"""In: facts about responses that are directions. Out: diagnostics HLM2184 to HLM2186.

Not decided here: when they are raised (likelihood.py, means.py, equations.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class DirectionsInDegrees(ModelDiagnostic):
    """`response heading unit "degrees" ~ VonMises(mu, kappa)`"""

    code = "HLM2184"
    title = "{family} responses are angles in radians"
    label = "the unit of {column}"
    help = 'make the column in the table, {column} times π/180, and write `unit "rad"`'

    family: str
    column: str


class NoMeanOfDirections(ModelDiagnostic):
    """`estimand m = mean(at(x = 1))` of `heading ~ VonMises(mu, kappa)`"""

    code = "HLM2185"
    title = "`mean` has no value here: directions have no arithmetic mean"
    label = "of {column}, where just above -π and just below π are nearly the same direction"
    help = "write `{point}`, the tangent of half the mean direction there, which is 2 arctan of it"

    column: str
    point: str


class LinkOfAngles(ModelDiagnostic):
    """`effects tan_half(mu) = ...` of a Normal mu, or `effects log(mu) = ...` of a direction"""

    code = "HLM2186"
    title = "`{parameter}` of {family} has no link `{link}`"
    label = "{because}"
    help = "write `{left} =`"

    link: str
    parameter: str
    family: str
    because: str
    left: str
