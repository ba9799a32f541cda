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


class NoNumberOfDirections(ModelDiagnostic):
    """`estimand m = mean(at(x = 1))/mean(at(x = 0))` of `heading ~ VonMises(mu, kappa)`"""

    code = "HLM2185"
    title = "{what} of directions is neither a direction nor a turn"
    label = "{because}"
    help = "{advice}"

    what: str
    because: str
    advice: str


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
