"""The wording of what can be wrong with bars where each category of the response has a predictor.

In: facts. Out: diagnostics HLM2240 to HLM2242. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class CurvesOfCategories(ModelDiagnostic):
    """`softmax(p) = 1 + (spline(x, df = 6) | g)`"""

    code = "HLM2240"
    title = "units cannot have curves of their own under `{link}`"
    label = "each category would have a curve for each of `{group}`"
    help = "let a line vary, `(1 + {covariate} | {group})`; a curve can be a common effect"

    link: str
    group: str
    covariate: str


class RelatedOfCategories(ModelDiagnostic):
    """`softmax(p) = 1 + (1 | animal)` of related animals"""

    code = "HLM2241"
    title = "effects of related units cannot have one covariance across categories yet"
    label = "units of `{name}` are related by a file"
    help = (
        "declare the column once more without `related by`, for independent units: `group {name}_own = {column_code}`"
    )

    name: str
    column: str


class AveragedCategories(ModelDiagnostic):
    """`average(probability(car, at(x = 1)), over = g)`"""

    code = "HLM2242"
    title = "the probability of a level is not averaged over the units of `{group}` yet"
    label = "units deviate in the log odds of every level, and all of these decide it"
    help = (
        'leave out `over = {group_code}`; of units not seen yet, `fit.predict(rows, units = "new")` draws each from '
        "the population"
    )

    group: str
    group_code: str
