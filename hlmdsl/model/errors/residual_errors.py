"""The wording of what can be wrong with residuals that correlate.

In: facts. Out: diagnostics HLM2310 to HLM2319. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class NoSuchResidual(ModelDiagnostic):
    """`correlation residual(week | user)` of a covariate, `residual(user)`, `residual(1 | user)`"""

    code = "HLM2310"
    title = "residuals cannot correlate like that: {found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str = "write `residual(visit | g)`, a factor and a group, or `residual(ar(week) | g)`, a covariate of times"


class WrongResidualPrior(ModelDiagnostic):
    """`correlation residual(visit | user) ~ Normal(0, 1)`, `correlation residual(ar(week) | user) ~ Normal(0, 1)`"""

    code = "HLM2311"
    title = "{found}"
    label = "this is the prior of {of}"
    help = "{advice}"

    found: str
    of: str
    advice: str


class ResidualsDoNotCorrelate(ModelDiagnostic):
    """`correlation residual(visit | user)` beside a Poisson response, weights, or censored rows"""

    code = "HLM2312"
    title = "the residuals of this response cannot correlate"
    label = "{why}"
    help = "{advice}"

    why: str
    advice: str


class ResidualCorrelationTwice(ModelDiagnostic):
    """Two lines `correlation residual(...)`."""

    code = "HLM2313"
    title = "residuals have one correlation line"
    label = "a second one"
    help = "leave one of them out"
