"""The wording of what can be wrong with a mixture of families.

In: facts. Out: diagnostics HLM2195 to HLM2200. Not decided here: when they are raised.
"""

from __future__ import annotations

from hlmdsl.model.errors.base import ModelDiagnostic


class TwoComponents(ModelDiagnostic):
    """`Mixture(w, Normal(mu, sigma))`, or one of four"""

    code = "HLM2195"
    title = "a mixture is of two or three families, and of the probability of each but the last"
    label = "{found}"
    help = "write `{usual}`"

    found: str
    usual: str


class NoComponent(ModelDiagnostic):
    """`Mixture(ZeroInflatedPoisson(mu1, psi1), Poisson(mu2), w)`"""

    code = "HLM2196"
    title = "{family} cannot be a component of a mixture"
    label = "{family} {why}"
    help = "{advice}"

    family: str
    why: str
    advice: str


class OtherSupport(ModelDiagnostic):
    """`Mixture(Normal(mu1, sigma1), Poisson(mu2), w)`"""

    code = "HLM2197"
    title = "the components of a mixture have the same responses, those of {first} and {second} differ"
    label = "these are {here}"
    help = "choose families of the same responses, such as `{usual}`"

    first: str
    second: str
    here: str
    usual: str


class NumberedParameters(ModelDiagnostic):
    """`Mixture(Normal(mu, sigma1), Normal(mu, sigma2), w)`"""

    code = "HLM2198"
    title = "`{given}` is not a parameter of the {kind} component"
    label = "unknown parameter"
    note = "each component has parameters of its own, with its number: {parameters}"
    help = "write `{usual}`"

    given: str
    kind: str
    parameters: tuple[str, ...]
    usual: str


class KindsWithoutOrder(ModelDiagnostic):
    """`effects mu2 = 0 + f`"""

    code = "HLM2199"
    title = "kinds of {family} are told apart by the order of their intercepts, `{lower}` below `{upper}`"
    label = "{found}"
    help = "{advice}"

    family: str
    lower: str
    upper: str
    found: str
    advice: str


class PriorOfKinds(ModelDiagnostic):
    """`prior mu2.Intercept ~ Normal(m, 1)`, `prior Intercept ~ Gamma(2, 1)`"""

    code = "HLM2200"
    title = "the intercepts of kinds of one family are kept in order, and this prior {found}"
    label = "{why}"
    help = "write `{example}`, or another distribution of all numbers, with numbers for its arguments"

    found: str
    why: str
    example: str
