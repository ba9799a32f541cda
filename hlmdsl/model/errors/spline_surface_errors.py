"""The wording of what can be wrong with splines over two covariates and priors on their sds.

In: facts. Out: diagnostics HLM2325 to HLM2328. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class SplineOverWhich(ModelDiagnostic):
    """`spline(x, y, z, df = 4)`, `spline(x, x, df = 4)`"""

    code = "HLM2325"
    title = "a spline is over one covariate or over two different ones"
    label = "{found}"
    help = "write {instead}"

    found: str
    instead: str


class ColumnsOfSurface(ModelDiagnostic):
    """`spline(x, z, df = (4, 4, 4))`, `spline(x, z, df = (30, 30))`"""

    code = "HLM2326"
    title = "{title_}"
    label = "{found}"
    help = "write `{instead}`"

    title_: str
    found: str
    instead: str


class SurfaceWithoutPeriod(ModelDiagnostic):
    """`spline(x, z, df = (4, 4), basis = cyclic, period = 12)`"""

    code = "HLM2327"
    title = "a spline over two covariates has no period"
    label = "`{argument}` is an argument of a spline over one covariate"
    help = "write `{surface}`, or a cyclic curve beside a curve, `{curves}`"

    argument: str
    surface: str
    curves: str


class NoSdAlong(ModelDiagnostic):
    """`prior sd(spline(x, z, df = (4, 4)), w) ~ ...`"""

    code = "HLM2328"
    title = "`{term}` has no sd along `{given}`"
    label = "{found}"
    help = "write {instead}"

    term: str
    given: str
    found: str
    instead: str
