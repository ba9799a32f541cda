"""The wording of what can be wrong with bars where each category of the response has a predictor.

In: facts. Out: diagnostics HLM2240 and HLM2241. Not decided here: when they are raised.
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
