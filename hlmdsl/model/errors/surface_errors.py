"""The wording of what can be wrong with functions of several covariates and their priors.

In: facts. Out: diagnostics HLM2245 to HLM2247. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class WhichCovariates(ModelDiagnostic):
    """`hsgp(x, y, z)`, `hsgp(x, x)`"""

    code = "HLM2245"
    title = "a Gaussian process is over one covariate or over two different ones"
    label = "{found}"
    help = "write {instead}"

    found: str
    instead: str


class NumbersOfWaves(ModelDiagnostic):
    """`hsgp(x, z, m = (10, 10, 10))`, `hsgp(x, z, m = (50, 50))`"""

    code = "HLM2246"
    title = "{title_}"
    label = "{found}"
    help = "write `{instead}`"

    title_: str
    found: str
    instead: str


class NotAlong(ModelDiagnostic):
    """`prior lengthscale(hsgp(x, z), w) ~ ...`"""

    code = "HLM2247"
    title = "`{term}` has no lengthscale along `{given}`"
    label = "{found}"
    help = "write {instead}"

    term: str
    given: str
    found: str
    instead: str
