"""The wording of what can be wrong with groups whose units deviate by a Student t distribution.

In: facts. Out: diagnostics HLM2255 to HLM2261. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class UnknownUnitsDistribution(ModelDiagnostic):
    """`group user ~ Cauchy(0, 1)`, `group user ~ StudentT(4)`"""

    code = "HLM2255"
    title = "{found}"
    label = "{because}"
    help = "{advice}"

    found: str
    because: str
    advice: str


class TailsOfRelated(ModelDiagnostic):
    """`group animal related by pedigree "p.csv" ~ StudentT(nu)`"""

    code = "HLM2256"
    title = "units of `{name}` are related, and their deviations are Normal"
    label = "deviations of related units have one Normal distribution together"
    help = "leave `~ StudentT(nu)` out, or `related by`"

    name: str


class TailsCombined(ModelDiagnostic):
    """`(1 | user:day)` or `(1 | members(user, mate))` where users deviate by a Student t distribution"""

    code = "HLM2257"
    title = "`{group}` combines units of `{name}`, which have `~ StudentT(nu)`, with others"
    label = "how units of `{name}` are distributed says nothing of these combinations"
    help = (
        "write `(... | {name_code})` alone; for the combination declare the column once more without `~ StudentT(nu)`: "
        "`group {name}_normal = {column_code}`"
    )

    group: str
    name: str
    column: str


class TailsAcross(ModelDiagnostic):
    """`correlation user across mu, sigma` where users deviate by a Student t distribution"""

    code = "HLM2258"
    title = "effects with `~ StudentT(nu)` cannot have one covariance across predictors yet"
    label = "deviations of units of `{name}` are multivariate t in each predictor by itself"
    help = "leave this line out: the effects in different predictors are then independent of each other"

    name: str


class TailsOfSuch(ModelDiagnostic):
    """`(1 + spline(x, df = 6) | user)`, `(1 | user by f)` where users deviate by a Student t distribution"""

    code = "HLM2259"
    title = "{what} cannot have `~ StudentT(nu)` yet"
    label = "units of `{name}` deviate by a Student t distribution"
    help = "{advice}"

    name: str
    what: str
    advice: str


class NoTails(ModelDiagnostic):
    """`prior nu(user) ~ Gamma(2, 0.1)` where units of `user` deviate by a Normal distribution"""

    code = "HLM2260"
    title = "`nu({name})` is a parameter only where `{name}` has `~ StudentT(nu)`"
    label = "these units deviate by a Normal distribution"
    help = "declare `group {name_code} ~ StudentT(nu)`, or leave this line out"

    name: str


class NoAverageOfTails(ModelDiagnostic):
    """`average(mean(at()), over = user)` under a log link, where users deviate by a Student t distribution"""

    code = "HLM2261"
    title = "an average over `{name}` has no value here: {why}"
    label = "deviations of its units are Student t: `~ StudentT(nu)`"
    help = "leave out `over = {name_code}`: `mean(at(...))` is of the average unit"

    name: str
    why: str
