"""The wording of what can be wrong with smooth terms and their priors.

In: facts. Out: diagnostics HLM2121 to HLM2123. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class SmoothByFactor(ModelDiagnostic):
    """`spline(x, df = 6, by = f)`"""

    code = "HLM2121"
    title = "a curve for each level is an interaction"
    label = "`by` is no argument here"
    help = "write `{by} + {by}:{curve}`: a curve and an sd for each level"

    by: str
    curve: str


class PeriodAndBasis(ModelDiagnostic):
    """`basis = cyclic` without a period, or the other way round"""

    code = "HLM2122"
    title = "{found}"
    label = "`basis = cyclic` and `period` stand together"
    help = "{advice}"

    found: str
    advice: str


class PriorOfWiggles(ModelDiagnostic):
    """`prior spline(x, df = 6) ~ Normal(0, 1)`"""

    code = "HLM2123"
    title = "the coefficients of `{term}` have an sd that is estimated"
    label = "no prior of its own can be here"
    help = "{advice}"

    term: str
    advice: str
