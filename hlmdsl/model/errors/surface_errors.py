"""The wording of what can be wrong with functions of several covariates and their priors.

In: facts. Out: diagnostics HLM2245 to HLM2247 of processes, HLM2325 to HLM2328 of splines. Not decided here: when they
are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class _Over(ModelDiagnostic):
    label = "{found}"
    help = "write {instead}"

    found: str
    instead: str


class WhichCovariates(_Over):
    """`hsgp(x, y, z)`, `hsgp(x, x)`"""

    code = "HLM2245"
    title = "a Gaussian process is over one covariate or over two different ones"


class SplineOverWhich(_Over):
    """`spline(x, y, z, df = 4)`, `spline(x, x, df = 4)`"""

    code = "HLM2325"
    title = "a spline is over one covariate or over two different ones"


class _Numbers(ModelDiagnostic):
    title = "{title_}"
    label = "{found}"
    help = "write `{instead}`"

    title_: str
    found: str
    instead: str


class NumbersOfWaves(_Numbers):
    """`hsgp(x, z, m = (10, 10, 10))`, `hsgp(x, z, m = (50, 50))`"""

    code = "HLM2246"


class ColumnsOfSurface(_Numbers):
    """`spline(x, z, df = (4, 4, 4))`, `spline(x, z, df = (30, 30))`"""

    code = "HLM2326"


class SurfaceWithoutPeriod(ModelDiagnostic):
    """`spline(x, z, df = (4, 4), basis = cyclic, period = 12)`"""

    code = "HLM2327"
    title = "a spline over two covariates has no period"
    label = "`{argument}` is an argument of a spline over one covariate"
    help = "write `{surface}`, or a cyclic curve beside a curve, `{curves}`"

    argument: str
    surface: str
    curves: str


class _Along(ModelDiagnostic):
    label = "{found}"
    help = "write {instead}"

    term: str
    given: str
    found: str
    instead: str


class NotAlong(_Along):
    """`prior lengthscale(hsgp(x, z), w) ~ ...`"""

    code = "HLM2247"
    title = "`{term}` has no lengthscale along `{given}`"


class NoSdAlong(_Along):
    """`prior sd(spline(x, z, df = (4, 4)), w) ~ ...`"""

    code = "HLM2328"
    title = "`{term}` has no sd along `{given}`"
