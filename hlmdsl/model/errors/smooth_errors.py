"""The wording of what can be wrong with smooth terms and their priors.

In: facts. Out: diagnostics HLM2121 to HLM2123, HLM2215 to HLM2219. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class SmoothByFactor(ModelDiagnostic):
    """`spline(x, df = 6, by = f)`"""

    code = "HLM2121"
    title = "a curve for each level is an interaction"
    label = "`by` is no argument here"
    help = "write `{instead}`: {what}"

    instead: str
    what: str


class PeriodAndBasis(ModelDiagnostic):
    """`basis = cyclic` without a period, or the other way round"""

    code = "HLM2122"
    title = "{found}"
    label = "`basis = cyclic` and `period` are only used together"
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


class HowManyWaves(ModelDiagnostic):
    """`hsgp(x, m = 0)`"""

    code = "HLM2215"
    title = "m is how many waves a curve is made of"
    label = "not a whole number from 1 to {most}"
    help = "write `hsgp({x}, m = 20)`; the shorter the lengthscale, the more waves it takes"

    most: int
    x: str


class FactorOfInterval(ModelDiagnostic):
    """`hsgp(x, c = 1)`"""

    code = "HLM2216"
    title = "c is how many times as wide as the data the interval is on which a curve is computed"
    label = "not a number above 1"
    help = "write `hsgp({x}, c = 1.5)`; the longer the lengthscale, the wider it must be"

    x: str


class UnknownKernel(WithNearest):
    """`hsgp(x, kernel = matern)`"""

    code = "HLM2217"
    title = "there is no kernel {given}"
    label = "not a kernel"
    otherwise = "the kernels are {kernels}"

    given: str
    kernels: tuple[str, ...]


class NoLengthscale(ModelDiagnostic):
    """`prior lengthscale(spline(x, df = 6)) ~ ...`"""

    code = "HLM2219"
    title = "`{term}` has no lengthscale"
    label = "only curves by `hsgp(...)` have one"
    help = "{advice}"

    term: str
    advice: str
