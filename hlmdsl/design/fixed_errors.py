"""In: facts about coefficients that the spec gives. Out: diagnostics HLM460 and HLM461.

Not decided here: when they are raised (fixed.py).
"""

from __future__ import annotations

from hlmdsl.source.diagnostic import Diagnostic


class NothingToEstimate(Diagnostic):
    """Every number of the model is given."""

    code = "HLM460"
    title = "the spec gives every number of the model, and nothing is left to estimate"
    label = "all of its coefficients are fixed"
    help = "leave out one of the priors `DiracDelta(...)`"


class FixedForSomeLevels(Diagnostic):
    """A coefficient that is fixed for some levels of the response, and estimated for others."""

    code = "HLM461"
    title = "`{term}` is fixed for some levels of the response, and not for all of them"
    label = "only some of its coefficients are given"
    note = "the predictors of all levels have the same columns"
    help = "fix it for all levels, or for none; a narrow prior, such as `Normal(0, 0.01)`, can be that of one level"

    term: str
