"""The wording of what can be wrong with a `nonlinear` line.

In: facts. Out: diagnostics HLM2280 to HLM2291, HLM2375 to HLM2377. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic, WithNearest


class UnknownInCurve(WithNearest):
    """`nonlinear mu = a * exp(-k * time)` without `effects k = 1`"""

    code = "HLM2280"
    title = "`{name}` is neither a parameter of the curve nor a column"
    label = "no effects line, no covariate"
    note = "a parameter of the curve has effects of its own, and a column is a covariate"
    help = "write `effects {name_code} = 1` or `covariate {name_code}`; {closest}"
    otherwise = "a parameter above zero has a log: `effects log({name}) = 1`"

    name: str


class CurveNameHasRole(ModelDiagnostic):
    """`nonlinear mu = a * exp(-k * time)` with `effects k = 1` and `covariate k`"""

    code = "HLM2281"
    title = "`{name}` is {role}, and cannot be a parameter of the curve as well"
    label = "in the curve, this has effects of its own"
    help = "give the parameter a name of its own, here, in its effects line and in its priors"

    name: str
    role: str


class NotInCurve(ModelDiagnostic):
    """`nonlinear mu = a * (1 | g)`"""

    code = "HLM2282"
    title = "a curve is arithmetic of parameters and columns"
    label = "{found}"
    help = "{advice}"

    found: str
    advice: str = (
        "write `+`, `-`, `*`, `/`, `^`, numbers and functions such as `exp(...)`; effects stand in the effects line of "
        "each parameter: `effects a = 1 + (1 | g)`"
    )


class UnknownCurveFunction(WithNearest):
    """`nonlinear mu = a * gamma(k * time)`"""

    code = "HLM2283"
    title = "`{name}` is not a function that a curve may call"
    label = "unknown function"
    note = "these are {functions}"
    otherwise = "write the curve with these"

    name: str
    functions: tuple[str, ...]


class NoSuchCurve(ModelDiagnostic):
    """`response y ~ Mixture(...)` with `nonlinear mu1 = ...`"""

    code = "HLM2284"
    title = "`{parameter}` of {family} follows no curve"
    label = "{why}"
    help = "{advice}"

    parameter: str
    family: str
    why: str
    advice: str


class BesideACurve(ModelDiagnostic):
    """`response log(y) ~ Normal(mu, sigma)` with `nonlinear mu = ...`"""

    code = "HLM2285"
    title = "{what} cannot stand beside a curve"
    label = "{why}"
    help = "{advice}"

    what: str
    why: str
    advice: str


class CurveAndEffects(ModelDiagnostic):
    """`nonlinear mu = a * exp(-k * time)` with `effects mu = 1`"""

    code = "HLM2286"
    title = "`{parameter}` follows a curve, and has effects besides"
    label = "its effects"
    help = "remove this line, or the `nonlinear` line; what differs between rows are the parameters of the curve"

    parameter: str


class NoColumnOfACurve(ModelDiagnostic):
    """`nonlinear mu = a * sex` with `factor sex`"""

    code = "HLM2287"
    title = "`{name}` {why}, and a curve takes the numbers of a column as they stand in the table"
    label = "in the curve"
    help = "{advice}"

    name: str
    why: str
    advice: str


class CurveWithoutPriors(ModelDiagnostic):
    """`effects log(k) = 1` of a curve's parameter, without `prior k.Intercept ~ ...`"""

    code = "HLM2288"
    title = "parameters of a curve have no default priors, and none is declared for {missing}"
    label = "{scale}"
    note = (
        "what size a parameter of a curve has depends on the curve; chains start where priors are, and a curve may fit "
        "in several places"
    )
    help = "write where these may be, with your numbers for the zeros and ones: {lines}"

    missing: str
    scale: str
    lines: str


class WhichOfTheCurve(ModelDiagnostic):
    """`prior Intercept ~ Normal(0, 1)` of a model with a curve"""

    code = "HLM2289"
    title = "a curve has several parameters, and `{written}` is of one of them"
    label = "of which parameter?"
    help = "write `{example}`"

    written: str
    example: str


class NothingInTheCurve(ModelDiagnostic):
    """`nonlinear mu = 2 * time`"""

    code = "HLM2290"
    title = "the curve has no parameter"
    label = "nothing in it is estimated"
    help = "write one, such as `a * ...` with `effects a = 1`"


class CurveTooLong(ModelDiagnostic):
    """More operations than a curve has."""

    code = "HLM2291"
    title = "the curve has more than {most} operations"
    label = "too long"
    help = "make columns of parts that only columns are in"

    most: int


class PointOfACurve(ModelDiagnostic):
    """`at(time = 2)` where the main parameter follows a curve"""

    code = "HLM2375"
    title = "`{parameter}` follows a curve, and has no linear predictor"
    label = "a point of it"
    help = "{advice}"

    parameter: str
    advice: str


class NoColumnAtPoint(ModelDiagnostic):
    """`mean(at())` of a curve over `time`"""

    code = "HLM2376"
    title = "`{name}` stands in the curve, and a point has to name it"
    label = "no value of `{name}`"
    note = "a column in a curve has no zero of its own, at which it could stand"
    help = "write `mean(at({name} = ...))`, or average over the rows: `average(mean(at(...)), over = data)`"

    name: str


class SlopeOfDeviations(ModelDiagnostic):
    """`average(slope(dose, mean(at(time = 1, dose = 2))), over = g)` with `effects a = 1 + dose + (1 + dose | g)`"""

    code = "HLM2377"
    title = "the slope along `{name}` is not averaged over units whose deviations change with `{name}`"
    label = "in `{parameter}` it stands left of `| {group}`"
    help = "take a difference: `average(mean(at({name} = 1)) - mean(at({name} = 0)), over = {group})`"

    name: str
    parameter: str
    group: str
